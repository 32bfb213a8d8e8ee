//! The backup of the collection: all codes as a file that is downloaded or sent, and what of them is in none.

use std::sync::Arc;

use leptos::{prelude::*, task::spawn_local};

use super::{
    context::GatheringContext,
    notes::{self, Missing, Notes},
};
use crate::browser::{
    clock, download,
    share::{self, Shared},
};
use summary::{AtOnce, Gathering, at_once};
use survey::Date;
use text::{Words, collect, figures, format, organise};

/// What a page shows of the backup. Copies are handles on the same.
#[derive(Clone, Copy)]
pub struct Backups {
    context: GatheringContext,
    pub notes: RwSignal<Notes>,
    /// What of the collection is in no backup.
    pub missing: Memo<Missing>,
}

impl Backups {
    pub fn new(context: GatheringContext) -> Self {
        let notes = RwSignal::new(notes::read());
        let missing = move |_: Option<&Missing>| {
            let of = |notes: &Notes| {
                context
                    .gathered
                    .with(|gathered| notes.missing(gathered.collection()))
            };
            notes.with(of)
        };
        Self {
            context,
            notes,
            missing: Memo::new(missing),
        }
    }

    /// When the last one was made and how much is in it, where there is one.
    pub fn last(self) -> Option<String> {
        let language = self.context.language;
        let backup = self.notes.with(|notes| notes.backup)?;
        let moment = clock::moment(backup.seconds);
        let day = format::date(Date::from(moment.day), language);
        let time = format::time_of_day(moment.hour, moment.minute, language);
        let count = u32::try_from(backup.responses).unwrap_or(u32::MAX);
        let values = [
            ("when", [&day, " ", &time].concat()),
            ("responses", figures::responses(count, language)),
        ];
        let values = values
            .each_ref()
            .map(|(name, value)| (*name, value.as_str()));
        Some(organise::LAST_BACKUP.with(language, &values))
    }

    /// Forgets the last one, since all responses were deleted.
    pub fn forget(self) {
        // Where it cannot be forgotten, more responses are told as changed.
        let _ = notes::forget_backup();
        self.notes.set(notes::read());
    }

    /// The button that downloads one.
    pub fn download_button(self) -> impl IntoView {
        let save = move |_| {
            let (name, gathering) = (self.file_name(), self.gathering());
            let offered = download::offer(&name, "text/plain", &text_of(&gathering));
            self.say(match offered {
                Ok(()) => {
                    self.made(&gathering);
                    collect::DOWNLOADED
                }
                Err(_) => collect::NOT_DOWNLOADED,
            });
        };
        view! {
            <button type="button" on:click=save>
                {self.context.say(collect::DOWNLOAD)}
            </button>
        }
    }

    /// The button that sends one, where the system's sheet takes files.
    pub fn share_button(self) -> Option<impl IntoView> {
        let send = move |_| {
            let (name, gathering) = (self.file_name(), self.gathering());
            let text = text_of(&gathering);
            // Nothing waits for the sheet, which on some devices never comes to an end.
            spawn_local(async move {
                let words = match share::share_text_file(&name, &text).await {
                    Shared::Cancelled => return,
                    Shared::Sent => {
                        self.made(&gathering);
                        organise::BACKUP_SHARED
                    }
                    Shared::NotNow => organise::BACKUP_SHARE_AGAIN,
                    Shared::Refused => organise::BACKUP_NOT_SHARED,
                };
                self.say(words);
            });
        };
        share::takes_text_file(&self.file_name()).then(|| {
            view! {
                <button type="button" on:click=send>
                    {self.context.say(organise::SHARE_BACKUP)}
                </button>
            }
            .into_any()
        })
    }

    /// One code a line, and what was shown of them.
    pub fn text(self) -> String {
        text_of(&self.gathering())
    }

    fn gathering(self) -> Arc<Gathering> {
        let gathered = self.context.gathered;
        gathered.with_untracked(|gathered| Arc::clone(&gathered.gathering))
    }

    fn file_name(self) -> String {
        let date = Date::from(clock::today()).to_string();
        collect::FILE_NAME.with(self.context.language, &[("date", &date)])
    }

    /// Notes what was written. Responses that have come since are in none.
    fn made(self, gathering: &Gathering) {
        // Where it cannot be noted, the page goes on to ask for a backup.
        let _ = notes::note_backup(gathering.collection());
        self.notes.try_set(notes::read());
    }

    fn say(self, words: Words) {
        self.context.said.try_set(Some(words));
    }
}

fn text_of(gathering: &Gathering) -> String {
    at_once(gathering.to_backup(&mut AtOnce)).unwrap_or_default()
}
