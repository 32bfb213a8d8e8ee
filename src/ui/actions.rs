//! What a person does, and what happens elsewhere: the state changes, and what must be stored is
//! stored at once.

use leptos::task::spawn_local;

use super::{
    address::{Options, Page},
    municipalities::Directory,
    pages::assess,
    plans, rounds,
    state::{Municipalities, Notice, Saving, State},
    stored,
    surface::Surface,
};
use crate::browser::{
    clipboard, clock, document, focus, location,
    static_page::Entered,
    storage::{self, Fields, Name, NotSaved, ReadOutcome},
    updates,
};
use survey::{Answer, Assessment, Criterion, MunicipalityCode, Response, Role};
use text::{Language, start};

/// Reads what the browser stores and what the address says, and follows both from now on. What a
/// person did on the static first screens counts. `catalogue` is its text, where that has come.
pub fn begin(entered: Entered, catalogue: Option<String>) -> State {
    let (options, ignored) = Options::from_query(&location::options());
    let language = Language::from_tag(&document::language_tag()).unwrap_or_default();
    let state = State::new(language, options);
    for option in ignored {
        state.notify(Notice::IgnoredOption(option));
    }
    if state.is_kiosk() {
        // What is stored is the organiser's; a visitor's answers and language are in memory.
        location::replace_hash(&Page::Start.to_hash());
    } else {
        state.read_assessment();
        state.read_settings();
        state.open_address(&location::hash());
    }
    state.change_assessment(State::take_municipality_of_address);
    state.take_over(entered);
    state.fetch_municipalities_of(catalogue);
    storage::on_change_elsewhere(move |name| state.take_over_change(name));
    location::on_change(move || state.follow_address());
    let take_news = move || state.news.set(updates::news());
    take_news();
    updates::on_news(take_news);
    state
}

impl State {
    /// Answers a statement.
    pub fn answer(self, criterion: Criterion, answer: Answer) {
        let (today, random) = (clock::today(), clock::random());
        self.change_assessment(|state| {
            state
                .assessment
                .update(|assessment| assessment.answer(criterion, answer, today, random));
        });
    }

    /// Chooses the municipality that is assessed, or leaves it open.
    pub fn choose_municipality(self, municipality: Option<MunicipalityCode>) {
        self.change_assessment(|state| state.set_municipality(municipality));
    }

    /// Leaves the field in which a municipality is searched.
    pub fn leave_field(self) {
        self.change_assessment(State::settle_field);
    }

    /// Chooses the role in which the person answers.
    pub fn choose_role(self, role: Role) {
        self.change_assessment(|state| {
            state.assessment.update(|assessment| assessment.role = role);
        });
    }

    /// Asks before the answers are removed. The code that is shown then may be taken along.
    pub fn ask_to_start_over(self) {
        self.submit();
        self.asks_to_start_over.set(true);
    }

    /// Leaves the answers as they are.
    pub fn keep_answers(self) {
        self.asks_to_start_over.set(false);
        self.offered_municipality.set(None);
    }

    /// Drops the answers and begins anew.
    pub fn start_over(self, municipality: Option<MunicipalityCode>) {
        self.change_assessment(|state| state.begin_anew(municipality));
    }

    /// Hands the response over as it stands: from now on a change raises its revision.
    pub fn submit(self) -> Option<Response> {
        let mut given = None;
        self.change_assessment(|state| {
            state
                .assessment
                .update(|assessment| given = assessment.submit());
        });
        given
    }

    /// Hands the response over by copying its code.
    pub fn copy_code(self) {
        let Some(code) = self.submit() else {
            return;
        };
        spawn_local(async move {
            let words = match clipboard::copy(&code.to_string()).await {
                Ok(()) => start::COPIED,
                Err(_) => start::NOT_COPIED,
            };
            self.copied.set(Some(words));
        });
    }

    /// Draws the page in another language, which is remembered but on a kiosk.
    pub fn choose_language(self, language: Language) {
        if language == self.language.get_untracked() {
            return;
        }
        self.language.set(language);
        if !self.is_kiosk() {
            location::replace_option("lang", language.tag());
            self.remember_language();
        }
    }

    /// Takes the page from the address.
    ///
    /// A list of municipalities that did not come is asked for again: the browser stops what is
    /// under way when an address is typed in.
    pub fn follow_address(self) {
        self.open_address(&location::hash());
        if self.has_organiser_left() {
            self.end_visit();
        }
        let is_unavailable = self.municipalities.with_untracked(|municipalities| {
            matches!(municipalities, Municipalities::Unavailable(_))
        });
        if is_unavailable {
            self.fetch_municipalities();
        }
    }

    /// Fetches the list of municipalities, also a second time after a failure.
    pub fn fetch_municipalities(self) {
        self.fetch_municipalities_of(None);
    }

    fn fetch_municipalities_of(self, catalogue: Option<String>) {
        spawn_local(async move {
            let fetched = Directory::fetch(catalogue).await;
            let is_typing = focus::is_on("municipality");
            self.change_assessment(|state| {
                state.take_municipalities(fetched);
                // What was typed before the list came is looked up as when leaving the field.
                if !is_typing {
                    state.settle_field();
                }
            });
        });
    }

    /// Removes this person's answers, earlier rounds and settings from the browser and from this page.
    /// What an organiser set and guards with a PIN stays.
    ///
    /// # Errors
    /// The browser refuses its storage, so what it may hold is still there.
    pub fn erase(self) -> Result<(), NotSaved> {
        storage::erase(Name::Response)?;
        rounds::erase()?;
        plans::erase()?;
        self.documents_changed.notify();
        match stored::without_personal(stored_settings()) {
            Some(settings) => storage::write(Name::Settings, &settings)?,
            // A PIN that cannot be read guards all the same.
            None if stored::hold_a_pin(&storage::texts(Name::Settings)) => {}
            None => storage::erase(Name::Settings)?,
        }
        self.begin_anew(None);
        self.saving.set(Saving::default());
        Ok(())
    }

    /// Removes everything that this site stores on the device, the collection and a PIN too.
    ///
    /// # Errors
    /// The browser refuses its storage, so what it may hold is still there.
    pub fn erase_everything(self) -> Result<(), NotSaved> {
        self.erase_collection()?;
        storage::erase(Name::Settings)?;
        self.erase()?;
        self.organiser.settings_changed.notify();
        Ok(())
    }

    /// Removes the collection, also what is in memory only.
    ///
    /// # Errors
    /// The browser refuses its storage, so the collection is still there.
    pub fn erase_collection(self) -> Result<(), NotSaved> {
        storage::erase(Name::Collection)?;
        self.organiser.in_memory.set(Vec::new());
        self.organiser.collection_changed.notify();
        Ok(())
    }

    /// What a person did on the static first screens counts, once.
    fn take_over(self, entered: Entered) {
        if entered.chose_language {
            self.remember_language();
        }
        if !entered.municipality.trim().is_empty() {
            self.field
                .update(|field| field.typed = Some(entered.municipality));
        }
        // Who has clicked or typed there waits for the list.
        if entered.focus.as_deref() == Some("#municipality") {
            self.field.update(|field| field.open(None));
        }
        self.is_help_open.set(entered.has_unfolded_help);
        if let Some(role) = number(entered.role).and_then(Role::from_number) {
            self.choose_role(role);
        }
        if let Some(answer) = entered.answer.as_deref().and_then(assess::answer_of) {
            self.answer(Criterion::ALL[0], answer);
        }
    }

    /// Stores the language for the next visit.
    fn remember_language(self) {
        if self.is_kiosk() || self.saving.get_untracked().leaves_settings_alone {
            return;
        }
        let mut settings = stored_settings();
        stored::set_language(&mut settings, self.language.get_untracked());
        self.note_outcome(storage::write(Name::Settings, &settings));
    }

    /// Changes what this person answered or chose, and stores it at once.
    fn change_assessment(self, change: impl FnOnce(Self)) {
        let before = self.assessment.get_untracked();
        change(self);
        let after = self.assessment.get_untracked();
        if after != before {
            self.store_assessment(&after);
        }
    }

    fn store_assessment(self, assessment: &Assessment) {
        if !self.is_kiosk() && !self.saving.get_untracked().leaves_response_alone {
            let fields = stored::assessment_fields(assessment);
            self.note_outcome(storage::write(Name::Response, &fields));
        }
    }

    /// Tells once when something could not be stored, and no longer when it could again.
    fn note_outcome(self, outcome: Result<(), NotSaved>) {
        let saving = self.saving.get_untracked();
        let notice = match outcome {
            Ok(()) => None,
            Err(NotSaved::Full) => Some(Notice::StorageFull),
            Err(NotSaved::Blocked) if saving.has_saved => Some(Notice::StorageLost),
            Err(NotSaved::Blocked) => Some(Notice::StorageBlocked),
        };
        let noted = Saving {
            has_saved: saving.has_saved || outcome.is_ok(),
            is_in_memory_only: notice.is_some() || saving.leaves_response_alone,
            ..saving
        };
        if noted != saving {
            self.saving.set(noted);
        }
        for other in [
            Notice::StorageBlocked,
            Notice::StorageFull,
            Notice::StorageLost,
        ] {
            if Some(other) != notice {
                self.dismiss(other);
            }
        }
        if let Some(notice) = notice {
            self.notify(notice);
        }
    }

    fn read_assessment(self) {
        let found = storage::read(Name::Response, stored::assessment);
        let leaves_alone = found.is_left_alone();
        self.saving.update(|saving| {
            saving.leaves_response_alone = leaves_alone;
            saving.is_in_memory_only = leaves_alone || found == ReadOutcome::Refused;
        });
        match found {
            ReadOutcome::Document(assessment) => self.assessment.set(assessment),
            ReadOutcome::Nothing => self.assessment.set(Assessment::default()),
            ReadOutcome::Unreadable => self.notify(Notice::UnreadableResponse),
            ReadOutcome::OfLaterVersion => self.notify(Notice::StoredByLaterVersion),
            ReadOutcome::UnreadableInPlace => self.notify(Notice::StorageFull),
            ReadOutcome::Refused => self.notify(Notice::StorageBlocked),
        }
    }

    /// Notes whether the settings may be written; the language in them was read by `boot.js`.
    fn read_settings(self) -> Option<Language> {
        let found = storage::read(Name::Settings, stored::remembered_language);
        let leaves_alone = found.is_left_alone();
        self.saving
            .update(|saving| saving.leaves_settings_alone = leaves_alone);
        match found {
            ReadOutcome::Document(language) => return language,
            ReadOutcome::Unreadable => self.notify(Notice::UnreadableSettings),
            ReadOutcome::OfLaterVersion => self.notify(Notice::StoredByLaterVersion),
            ReadOutcome::Nothing | ReadOutcome::UnreadableInPlace | ReadOutcome::Refused => {}
        }
        None
    }

    /// The newest change appears in every tab.
    fn take_over_change(self, name: Name) {
        let is_own = matches!(self.surface.get_untracked(), Surface::Tab | Surface::Frame);
        match name {
            Name::Collection => self.organiser.collection_changed.notify(),
            Name::Rounds | Name::Plan => self.documents_changed.notify(),
            Name::Response if is_own => self.read_assessment(),
            Name::Response => {}
            Name::Settings => {
                self.organiser.settings_changed.notify();
                if is_own && let Some(language) = self.read_settings() {
                    self.language.set(language);
                }
            }
        }
    }
}

fn number(text: Option<String>) -> Option<u8> {
    text?.parse().ok()
}

/// The settings as they are stored, none where they cannot be read.
fn stored_settings() -> Fields {
    match storage::read(Name::Settings, |fields| Some(fields.clone())) {
        ReadOutcome::Document(fields) => fields,
        _ => Fields::default(),
    }
}
