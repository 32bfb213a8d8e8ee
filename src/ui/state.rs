//! The model in the browser: what a person does changes it, and what must be kept is kept.

use super::{
    address::{Mode, Options, Page},
    kept,
    model::{Model, Municipalities, Notice, Part},
    municipalities::Directory,
    store::{self, Keeping},
};
use crate::{
    browser::{
        clipboard, clock, document,
        element::{Element, element},
        focus, location,
        schedule::spawn,
        storage::{self, Fields, Found, Name, NotKept},
    },
    survey::{Answer, Assessment, Criterion, MunicipalityCode, Response, Role},
    text::{Language, start},
};

/// The state of the app. A handle on the one model of this page: copies are the same.
#[derive(Clone, Copy)]
pub struct State(());

/// What a person does on the pages of the main module.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    Answer(Criterion, Answer),
    ChooseMunicipality(Option<MunicipalityCode>),
    ChooseRole(Role),
    ChooseLanguage(Language),
    OpenList,
    AskToStartOver,
    KeepAnswers,
    StartOver(Option<MunicipalityCode>),
    CopyCode,
    FetchMunicipalities,
    /// Asks again for the lazy part of the page.
    TryAgain,
    /// A kiosk's visitor adds the response and looks at the result, or only looks.
    AddAndShowResult,
    OnlyShowResult,
    /// A kiosk's visitor finishes.
    EndVisit,
    Dismiss(Notice),
}

impl State {
    /// The state at the start: from what the browser kept and what the address says.
    pub fn from_browser() -> Self {
        let (options, ignored) = Options::from_query(&location::options());
        let model = Model {
            language: Language::from_tag(&document::language_tag()).unwrap_or_default(),
            options,
            notices: ignored.into_iter().map(Notice::IgnoredOption).collect(),
            ..Model::default()
        };
        let state = Self(());
        state.update(|initial| *initial = model);
        if options.mode == Mode::Kiosk {
            // What is kept is the organiser's; a visitor's answers and language are in memory.
            state.update(Model::become_kiosk);
            location::replace_hash(&Page::Start.to_hash());
        } else {
            state.read_assessment();
            state.read_settings();
            state.follow_address();
        }
        state.change_assessment(Model::take_municipality_of_address);
        state.fetch_municipalities();
        storage::on_change_elsewhere(move |name| state.take_over_change(name));
        state
    }

    /// Reads the model as it is now.
    pub fn read<T>(self, read: impl FnOnce(&Model) -> T) -> T {
        store::read(read)
    }

    /// Changes the model where nothing of it is kept.
    pub fn update(self, change: impl FnOnce(&mut Model)) {
        store::update(change);
    }

    /// Changes the model with the assessment in it, which is kept at once.
    pub fn change_assessment(self, change: impl FnOnce(&mut Model)) {
        let before = self.read(|model| model.assessment);
        self.update(change);
        let after = self.read(|model| model.assessment);
        if after != before {
            self.keep_assessment(&after);
        }
    }

    /// A button that performs an action.
    pub fn button(self, action: Action, words: &str) -> Element {
        element("button")
            .with("type", "button")
            .on("click", move |_| self.perform(action))
            .text(words)
    }

    /// Does what a person asks for.
    pub fn perform(self, action: Action) {
        match action {
            Action::Answer(criterion, answer) => self.change_assessment(|model| {
                let (today, random) = (clock::today(), clock::random());
                model.assessment.answer(criterion, answer, today, random);
            }),
            Action::ChooseMunicipality(code) => {
                self.change_assessment(|model| model.choose_municipality(code));
            }
            Action::ChooseRole(role) => {
                self.change_assessment(|model| model.assessment.role = role);
            }
            Action::ChooseLanguage(language) => self.choose_language(language),
            Action::OpenList => self.update(|model| model.field.open(None)),
            Action::AskToStartOver => {
                self.give();
                self.update(|model| model.asks_to_start_over = true);
            }
            Action::KeepAnswers => self.update(|model| {
                model.asks_to_start_over = false;
                model.offered_municipality = None;
            }),
            Action::StartOver(municipality) => {
                self.change_assessment(|model| model.start_over(municipality));
            }
            Action::CopyCode => self.copy_code(),
            Action::FetchMunicipalities => self.fetch_municipalities(),
            Action::AddAndShowResult => self.add_and_show_result(),
            Action::OnlyShowResult => self.only_show_result(),
            Action::EndVisit => self.end_visit(),
            Action::TryAgain => self.update(|model| {
                model.part = Part::Coming;
                if let Some(kiosk) = &mut model.kiosk {
                    kiosk.screen = Part::Coming;
                }
                model.attempts += 1;
            }),
            Action::Dismiss(notice) => self.update(|model| model.dismiss(notice)),
        }
    }

    /// Hands the response over as it stands: from now on a change raises its revision.
    pub fn give(self) -> Option<Response> {
        let mut given = None;
        self.change_assessment(|model| given = model.assessment.give());
        given
    }

    /// Keeps the language for the next visit.
    pub fn remember_language(self) {
        if self.is_kiosk() || store::keeping().leaves_settings_alone {
            return;
        }
        let mut settings = kept_settings();
        kept::set_language(&mut settings, self.read(|model| model.language));
        self.note_outcome(storage::write(Name::Settings, &settings));
    }

    /// Takes the page from the address.
    ///
    /// A list of municipalities that did not come is asked for again: the browser stops what is
    /// under way when an address is typed in.
    pub fn follow_address(self) {
        self.update(|model| model.follow_address(&location::hash()));
        if self.read(Model::has_organiser_left) {
            self.end_visit();
        }
        let is_unavailable =
            self.read(|model| matches!(model.municipalities, Municipalities::Unavailable(_)));
        if is_unavailable {
            self.fetch_municipalities();
        }
    }

    /// Removes this person's answers and settings from the browser and from this page. What an
    /// organiser set and guards with a PIN stays.
    ///
    /// # Errors
    /// The browser refuses its storage, so what it may hold is still there.
    pub fn erase(self) -> Result<(), NotKept> {
        storage::erase(Name::Response)?;
        match kept::without_personal(kept_settings()) {
            Some(settings) => storage::write(Name::Settings, &settings)?,
            // A PIN that cannot be read guards all the same.
            None if kept::hold_a_pin(&storage::texts(Name::Settings)) => {}
            None => storage::erase(Name::Settings)?,
        }
        self.update(|model| model.start_over(None));
        store::note_keeping(|keeping| *keeping = Keeping::default());
        Ok(())
    }

    /// Removes everything that this site keeps on the device, the collection and a PIN too.
    ///
    /// # Errors
    /// The browser refuses its storage, so what it may hold is still there.
    pub fn erase_everything(self) -> Result<(), NotKept> {
        self.erase_collection()?;
        storage::erase(Name::Settings)?;
        self.erase()?;
        self.update(|model| model.settings_changes += 1);
        Ok(())
    }

    /// Removes the collection, also what is in memory only.
    ///
    /// # Errors
    /// The browser refuses its storage, so the collection is still there.
    pub fn erase_collection(self) -> Result<(), NotKept> {
        storage::erase(Name::Collection)?;
        self.update(|model| {
            model.collection_changes += 1;
            model.in_memory.clear();
        });
        Ok(())
    }

    /// Fetches the list of municipalities, also a second time after a failure.
    pub fn fetch_municipalities(self) {
        spawn(async move {
            let fetched = Directory::fetch().await;
            let is_typing = focus::is_on("municipality");
            self.change_assessment(|model| {
                model.take_municipalities(fetched);
                // What was typed before the list came is looked up as when leaving the field.
                if !is_typing {
                    model.leave_field();
                }
            });
        });
    }

    fn choose_language(self, language: Language) {
        self.update(|model| {
            model.language = language;
            model.part = Part::Coming;
        });
        if !self.is_kiosk() {
            location::replace_option("lang", language.tag());
            self.remember_language();
        }
    }

    fn copy_code(self) {
        let Some(code) = self.give() else {
            return;
        };
        spawn(async move {
            let words = match clipboard::copy(&code.to_string()).await {
                Ok(()) => start::COPIED,
                Err(_) => start::NOT_COPIED,
            };
            self.update(|model| model.copied = Some(words));
        });
    }

    fn keep_assessment(self, assessment: &Assessment) {
        if !self.is_kiosk() && !store::keeping().leaves_response_alone {
            let fields = kept::assessment_fields(assessment);
            self.note_outcome(storage::write(Name::Response, &fields));
        }
    }

    /// Tells once when something could not be kept, and no longer when it could again.
    fn note_outcome(self, outcome: Result<(), NotKept>) {
        let Keeping {
            has_kept,
            leaves_response_alone,
            ..
        } = store::keeping();
        let notice = match outcome {
            Ok(()) => None,
            Err(NotKept::Full) => Some(Notice::StorageFull),
            Err(NotKept::Blocked) if has_kept => Some(Notice::StorageLost),
            Err(NotKept::Blocked) => Some(Notice::StorageBlocked),
        };
        store::note_keeping(|keeping| keeping.has_kept |= outcome.is_ok());
        let is_in_memory_only = notice.is_some() || leaves_response_alone;
        let is_known = self.read(|model| {
            let is_told = match notice {
                Some(notice) => model.notices.contains(&notice),
                None => model.notices.is_empty(),
            };
            is_told && model.is_in_memory_only == is_in_memory_only
        });
        if is_known {
            return;
        }
        self.update(|model| {
            model.is_in_memory_only = is_in_memory_only;
            for other in [
                Notice::StorageBlocked,
                Notice::StorageFull,
                Notice::StorageLost,
            ] {
                model.dismiss(other);
            }
            if let Some(notice) = notice {
                model.notify(notice);
            }
        });
    }

    fn read_assessment(self) {
        let found = storage::read(Name::Response, kept::assessment);
        let leaves_alone = found.is_left_alone();
        store::note_keeping(|keeping| keeping.leaves_response_alone = leaves_alone);
        self.update(|model| {
            model.is_in_memory_only = leaves_alone || found == Found::Refused;
            match found {
                Found::Document(assessment) => model.assessment = assessment,
                Found::Nothing => model.assessment = Assessment::default(),
                Found::Unreadable => model.notify(Notice::UnreadableResponse),
                Found::OfLaterVersion => model.notify(Notice::StoredByLaterVersion),
                Found::UnreadableInPlace => model.notify(Notice::StorageFull),
                Found::Refused => model.notify(Notice::StorageBlocked),
            }
        });
    }

    /// Notes whether the settings may be written; the language in them was read by `boot.js`.
    fn read_settings(self) -> Option<Language> {
        let found = storage::read(Name::Settings, kept::remembered_language);
        let leaves_alone = found.is_left_alone();
        store::note_keeping(|keeping| keeping.leaves_settings_alone = leaves_alone);
        match found {
            Found::Document(language) => return language,
            Found::Unreadable => self.update(|model| model.notify(Notice::UnreadableSettings)),
            Found::OfLaterVersion => {
                self.update(|model| model.notify(Notice::StoredByLaterVersion));
            }
            Found::Nothing | Found::UnreadableInPlace | Found::Refused => {}
        }
        None
    }

    /// The newest change appears in every tab.
    fn take_over_change(self, name: Name) {
        match name {
            Name::Collection => self.update(|model| model.collection_changes += 1),
            Name::Response if self.is_kiosk() => {}
            Name::Response => self.read_assessment(),
            Name::Settings => {
                self.update(|model| model.settings_changes += 1);
                if self.is_kiosk() {
                    return;
                }
                if let Some(language) = self.read_settings() {
                    self.update(|model| {
                        model.language = language;
                        model.part = Part::Coming;
                    });
                }
            }
        }
    }
}

/// The settings as they are kept, none where they cannot be read.
fn kept_settings() -> Fields {
    match storage::read(Name::Settings, |fields| Some(fields.clone())) {
        Found::Document(fields) => fields,
        _ => Fields::default(),
    }
}
