//! What the organiser's pages share: the gathered responses, what was shown of them, and what an organiser
//! does with them.

use std::sync::{Arc, Once};

use leptos::{prelude::*, task::spawn_local};

use super::{
    collection::NotAdded,
    collection_store::{Change, Outcome, Show},
    details::{Details, Problems},
    gathering::{self, Gathered, Report},
    reading::Found,
    session::{self, Session},
    yielder::{Cancelled, Yielder},
};
use crate::{
    browser::leaving,
    ui::{
        plans::SameEvent,
        state::{LastingSignal, State},
    },
};
use import::Row;
use plan::Event;
use summary::{
    Areas, EditionKind, Gathering, Kind, MinimumGroup, Names, NotShown, Period, Publication,
    Region, Summary, days_of,
};
use survey::{RegionCode, Scan};
use text::{Language, Words, collect, editions, publish};

/// What the organiser's pages share.
#[derive(Clone, Copy)]
pub struct GatheringContext {
    pub state: State,
    pub language: Language,
    pub gathered: RwSignal<Gathered>,
    pub is_empty: Memo<bool>,
    /// The region that was chosen here.
    pub chosen_region: LastingSignal<Option<RegionCode>>,
    /// The region for which responses are gathered: chosen here, else that of the address. None before
    /// the list of municipalities has come.
    pub region: Memo<Option<Region>>,
    /// What is typed and chosen about the event and its summary.
    pub details: Details,
    /// Where the event stands.
    session: RwSignal<Session>,
    /// The step of the stage that is shown, from 0.
    pub step: Memo<u8>,
    /// Whether the picture follows the responses that come in, as far as the rule allows.
    pub is_live: Memo<bool>,
    /// Whether collecting has ended, so that the picture stays as it is.
    pub is_closed: Memo<bool>,
    /// What the last addition brought, until it is taken back.
    pub report: RwSignal<Option<Report>>,
    /// What is said of the last thing that was done otherwise.
    pub said: RwSignal<Option<Words>>,
    /// How many responses about the region there are.
    pub count: Memo<usize>,
    /// The first and the last day of these.
    days: Memo<Option<Period>>,
    /// What the participants were shown last, none before anything was shown.
    pub picture: Memo<Option<Picture>>,
    /// The summary that was published last.
    pub published: Memo<Option<Picture>>,
    /// How often a summary was published on this page.
    pub times_published: RwSignal<u32>,
    /// Why the last thing could not be shown or published.
    pub refused: RwSignal<Option<String>>,
    /// What is wrong in the details, where something was to be shown or published.
    pub problems: RwSignal<Problems>,
}

/// What participants were shown.
#[derive(Clone, PartialEq)]
pub struct Picture {
    pub region: Region,
    pub summary: Arc<Summary>,
    /// The picture before a second vote, where enough people have changed their answers since.
    pub earlier: Option<Arc<Summary>>,
    /// How many added, removed or changed responses are not in it yet.
    pub waiting: usize,
}

impl GatheringContext {
    /// Reads the gathering and follows it.
    pub fn new(state: State, language: Language) -> Self {
        let gathered = RwSignal::new(Gathered::default());
        // It stays while the page is drawn in another language, or another one is looked at.
        let chosen_region = state.organiser.gathering_region;
        let region = move |_: Option<&Option<Region>>| {
            let of_address = || state.region_of(state.options.get().municipality);
            region_of(state, chosen_region.get().or_else(of_address)?)
        };
        let region = Memo::new(region);
        let details = Details::new(language);
        let session = RwSignal::new(Session::read());
        let context = Self {
            state,
            language,
            gathered,
            is_empty: Memo::new(move |_| gathered.with(|it| it.collection().is_empty())),
            chosen_region,
            region,
            details,
            session,
            step: Memo::new(move |_| session.with(|session| session.step)),
            is_live: Memo::new(move |_| session.with(|session| session.is_live)),
            is_closed: Memo::new(move |_| session.with(|session| session.is_closed)),
            report: RwSignal::new(gathering::handed_over()),
            said: RwSignal::new(None),
            count: Memo::new(move |_| {
                let region = region.get();
                gathered.with(|it| {
                    let outside = region.map_or(0, |region| it.collection().outside(&region));
                    it.collection().len() - outside
                })
            }),
            days: Memo::new(move |_| {
                let region = region.get()?;
                gathered.with(|gathered| {
                    let responses = gathered.collection().responses();
                    days_of(responses.filter(|response| !region.is_elsewhere(response)))
                })
            }),
            picture: Memo::new(move |_| shown_last(state, gathered)),
            published: Memo::new(move |_| published_last(state, gathered)),
            times_published: RwSignal::new(0),
            refused: RwSignal::new(None),
            problems: RwSignal::new(Vec::new()),
        };
        context.follow();
        ask_before_losing(state);
        context
    }

    /// What was gathered before, and what is from elsewhere: by another tab, or the kiosk.
    fn follow(self) {
        Effect::new(move |_| {
            self.state.organiser.collection_changed.track();
            let _ = self.region.get();
            // Another tab may have gone on; what is typed here stays.
            let _ = self.session.try_set(Session::read());
            spawn_local(async move {
                drop(self.change(&Change::SaveAll, &mut Yielder::silent()).await);
            });
        });
        Effect::new(move |before: Option<Vec<_>>| {
            let fields = session::fields_of(&self.details);
            // Another tab may have other texts in the other fields.
            let is_new = |field: &session::Field| {
                before
                    .as_ref()
                    .is_some_and(|before| !before.contains(field))
            };
            let new: Vec<_> = fields
                .iter()
                .filter(|field| is_new(field))
                .cloned()
                .collect();
            session::set_fields(new);
            fields
        });
    }

    /// Changes the gathering. A change goes on to its end also where the person has left the page.
    pub async fn change(
        self,
        change: &Change,
        yielder: &mut Yielder,
    ) -> Result<Changed, Cancelled> {
        let live = self.live(change);
        let changed = self.state.change_gathering(change, live.as_ref(), yielder);
        let (gathered, outcome) = changed.await?;
        let refused = gathered.refused;
        let is_forgotten = refused.is_some_and(|reason| change.must_be_stored(reason));
        self.gathered.try_set(gathered);
        Ok(Changed {
            outcome,
            refused,
            is_forgotten,
        })
    }

    /// The picture that follows the responses, also the first ones.
    fn live(self, change: &Change) -> Option<Show> {
        let session = self.session.try_get_untracked()?;
        if !session.is_live || session.is_closed {
            return None;
        }
        let of_new = || match change {
            Change::Add(responses, _) => days_of(responses),
            Change::Import(rows) => days_of(rows.iter().map(|row| &row.response)),
            _ => None,
        };
        let days = self.days().or_else(of_new)?;
        let usual = of_session(days, self.details.minimum(), self.language);
        self.wanted(EditionKind::Live, Some(usual))
    }

    /// A picture of all that was gathered; without a publication under the event's usual name.
    fn wanted(self, kind: EditionKind, publication: Option<Publication>) -> Option<Show> {
        let region = self.region.try_get_untracked()??;
        let areas = match self.details.by_table.try_get_untracked()? {
            true => Areas::by_table(&region),
            false => Areas::by_municipality(&region),
        };
        let publication = match publication {
            Some(publication) => publication,
            None => of_session(self.days()?, self.details.minimum(), self.language),
        };
        Some(Show {
            kind,
            region,
            areas,
            publication,
        })
    }

    /// What a picture says of the event to whoever plans from it.
    pub fn event(self, picture: &Picture) -> Option<Event> {
        let summary = &picture.summary;
        let everybody = summary.everybody()?;
        // Where all of them are of one area that is what they speak of, else what the organiser has asked about.
        let only = summary.areas.iter().find(|area| {
            let group = area.groups.everybody();
            group.is_some_and(|group| group.respondents == everybody.respondents)
        });
        let asked = || {
            untrack(|| self.state.kit().municipality)
                .into_iter()
                .collect()
        };
        Some(Event {
            title: summary.title.clone(),
            kind: summary.kind,
            collected: summary.collected,
            municipalities: only.map_or_else(asked, |area| area.municipalities.clone()),
            group: everybody.clone(),
        })
    }

    /// Tells whether an event, as a plan has it, is this one: whether it is that of a picture that people who are here
    /// were shown.
    pub fn same_event(self) -> SameEvent {
        Arc::new(move |event: &Event| {
            let is_of = |it: &Gathered| it.gathering.has_shown(&event.title, event.collected.from);
            self.gathered.try_with_untracked(is_of).unwrap_or_default()
        })
    }

    /// The first and the last day of the responses about the region.
    pub fn days(self) -> Option<Period> {
        self.days.try_get_untracked()?
    }

    /// Adds what was found, and tells what it was.
    pub async fn add(self, mut found: Found, yielder: &mut Yielder) -> Result<(), Cancelled> {
        let region = self.region.try_get_untracked().flatten();
        let responses = std::mem::take(&mut found.scan.responses);
        let shown_elsewhere = std::mem::take(&mut found.shown_elsewhere);
        let has_pictures = !shown_elsewhere.is_empty();
        let change = Change::Add(responses, shown_elsewhere);
        let changed = self.change(&change, yielder).await?;
        // It has been added: calling it off is too late. What comes of it is drawn first.
        let _ = yielder.begin().await;
        self.said.try_set(None);
        // Nobody can call it off.
        let mut silent = Yielder::silent();
        let has_exposed = has_pictures && self.has_exposed(&mut silent).await.unwrap_or_default();
        let report = Report::new(changed.outcome.batch, found, region.as_ref());
        self.report.try_set(Some(Report {
            has_pictures,
            has_exposed,
            ..report
        }));
        Ok(())
    }

    /// Adds what a survey's file has told, and tells what came of it.
    pub async fn import(self, rows: Vec<Row>, yielder: &mut Yielder) -> Result<(), Cancelled> {
        let region = self.region.try_get_untracked().flatten();
        let changed = self.change(&Change::Import(rows), yielder).await?;
        // It has been added: calling it off is too late. What comes of it is drawn first.
        let _ = yielder.begin().await;
        self.said.try_set(None);
        let report = Report::new(changed.outcome.batch, Found::default(), region.as_ref());
        self.report.try_set(Some(report));
        Ok(())
    }

    /// Adds a code that was entered, offered or seen by the camera.
    pub fn add_one(self, scan: Scan) {
        spawn_local(async move {
            // Nobody can call it off.
            let _ = self.add(scan.into(), &mut Yielder::silent()).await;
        });
    }

    /// Changes the gathering otherwise, and says what was done.
    pub fn change_and_say(self, change: Change, words: Words) {
        spawn_local(async move {
            if self.change(&change, &mut Yielder::silent()).await.is_ok() {
                self.said.try_set(Some(words));
            }
        });
        self.report.set(None);
    }

    /// Shows the participants what was gathered so far, as far as the rule allows.
    pub fn show(self) {
        self.show_as(EditionKind::Shown, None);
    }

    /// Publishes the summary of what was gathered, as far as the rule allows.
    pub fn publish(self) {
        match self.details.publication() {
            Ok(publication) => self.show_as(EditionKind::Published, Some(publication)),
            Err(problems) => self.problems.set(problems),
        }
    }

    fn show_as(self, kind: EditionKind, publication: Option<Publication>) {
        self.problems.set(Vec::new());
        self.refused.set(None);
        let Some(show) = self.wanted(kind, publication) else {
            let words = match self.region.with_untracked(Option::is_some) {
                true => self.too_few(),
                false => self.say(publish::NO_REGION).to_owned(),
            };
            self.refused.set(Some(words));
            return;
        };
        spawn_local(async move {
            let change = Change::Show(show);
            let Ok(changed) = self.change(&change, &mut Yielder::silent()).await else {
                return;
            };
            let refused = match changed.outcome.shown {
                Some(Err(reason)) => Some(editions::refusal(reason, self.language)),
                _ if changed.is_forgotten => Some(self.say(publish::NOT_STORED).to_owned()),
                _ => None,
            };
            if refused.is_none() && kind == EditionKind::Published {
                self.times_published.try_update(|times| *times += 1);
            }
            self.refused.try_set(refused);
        });
    }

    /// The summary that publishing would make now; why there can be none; none of both before the list of
    /// municipalities has come or anybody has answered.
    ///
    /// # Errors
    /// It was cancelled.
    pub async fn preview(
        self,
        yielder: &mut Yielder,
    ) -> Result<Option<Result<Summary, NotShown>>, Cancelled> {
        yielder.begin().await?;
        let show = self.wanted(EditionKind::Published, None);
        let gathering = self.gathering();
        let Some((show, gathering)) = show.zip(gathering) else {
            return Ok(None);
        };
        gathering.preview(show.wanted(), yielder).await.map(Some)
    }

    /// Whether two organisers have shown pictures that together tell about a few people.
    ///
    /// # Errors
    /// It was cancelled.
    pub async fn has_exposed(self, yielder: &mut Yielder) -> Result<bool, Cancelled> {
        yielder.begin().await?;
        match self.gathering() {
            Some(gathering) => gathering.has_exposed(yielder).await,
            None => Ok(false),
        }
    }

    /// As it is now; none where the page has been left.
    fn gathering(self) -> Option<Arc<Gathering>> {
        self.gathered
            .try_with_untracked(|it| Arc::clone(&it.gathering))
    }

    fn too_few(self) -> String {
        let minimum = self.details.minimum();
        let reason = NotShown::TooFew { people: 0, minimum };
        editions::refusal(reason, self.language)
    }

    /// Ends the collecting: what the participants are shown stays, with areas and roles. What is hidden stays hidden.
    pub fn close(self) {
        self.change_session(|session| session.is_closed = true);
        if self.picture.with_untracked(Option::is_some) {
            self.show();
        }
    }

    /// Every response goes, and the next event begins at the invitation. What was shown is remembered.
    pub fn empty(self) {
        self.change_session(|session| *session = Session::default());
        self.change_and_say(Change::Empty, collect::ERASED);
    }

    /// Goes on with collecting.
    pub fn open_again(self) {
        self.change_session(|session| session.is_closed = false);
    }

    /// Lets the picture follow the responses that come in, or not.
    pub fn set_live(self, is_live: bool) {
        self.change_session(|session| session.is_live = is_live);
        spawn_local(async move {
            drop(self.change(&Change::SaveAll, &mut Yielder::silent()).await);
        });
    }

    /// Goes to a step of the stage; a reload comes back to it.
    pub fn go_to_step(self, step: u8) {
        self.change_session(|session| session.step = step);
    }

    fn change_session(self, change: impl FnOnce(&mut Session)) {
        let before = self.session.get_untracked();
        self.session.update(change);
        self.session.get_untracked().store(before);
    }

    /// A text of this page in its language.
    pub fn say(self, words: Words) -> &'static str {
        words.in_language(self.language)
    }
}

fn region_of(state: State, code: RegionCode) -> Option<Region> {
    state
        .with_directory(|directory| directory.region(code).cloned())
        .flatten()
}

fn shown_last(state: State, gathered: RwSignal<Gathered>) -> Option<Picture> {
    gathered.with(|gathered| {
        let gathering = &gathered.gathering;
        let summary = gathering.shown()?.summary.as_ref()?;
        let region = region_of(state, summary.region)?;
        Some(Picture {
            summary: Arc::new(summary.clone()),
            earlier: gathering.before_second_vote().cloned().map(Arc::new),
            waiting: gathering.waiting(&region),
            region,
        })
    })
}

fn published_last(state: State, gathered: RwSignal<Gathered>) -> Option<Picture> {
    gathered.with(|gathered| {
        let gathering = &gathered.gathering;
        let summary = gathering.published()?;
        let region = region_of(state, summary.region)?;
        Some(Picture {
            summary: Arc::new(summary.clone()),
            earlier: None,
            waiting: gathering.waiting(&region),
            region,
        })
    })
}

/// What is said of an event's figures before an organiser says more.
fn of_session(collected: Period, minimum_group: MinimumGroup, language: Language) -> Publication {
    let title = collect::THE_SESSION;
    Publication {
        kind: Kind::Workshop,
        title: Names {
            fi: title.fi.to_owned(),
            sv: title.sv.to_owned(),
            en: title.en.to_owned(),
        },
        source: collect::SESSION_SOURCE.in_language(language).to_owned(),
        collected,
        minimum_group,
    }
}

/// Closing the page would lose what is in memory only. Once for the whole tab.
fn ask_before_losing(state: State) {
    static ASKS: Once = Once::new();
    ASKS.call_once(|| {
        leaving::ask_while(move || {
            state
                .organiser
                .in_memory
                .with_untracked(|held| !held.is_empty())
        });
    });
}

/// What a change has brought.
pub struct Changed {
    pub outcome: Outcome,
    /// Why the device did not save it.
    pub refused: Option<NotAdded>,
    /// A picture was not shown, since the device would not remember it.
    pub is_forgotten: bool,
}
