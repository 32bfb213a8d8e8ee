//! What the app holds, and what a person can do with it.

use leptos::{prelude::*, task::spawn_local};

use super::{
    address::{IgnoredOption, Options, Page},
    kept::{KeptAssessment, KeptSettings},
    municipalities::{Directory, DirectoryUnavailable},
};
use crate::{
    browser::{
        clock, document, location,
        storage::{self, Found, Name, NotKept},
    },
    survey::{Answer, Assessment, Criterion, MunicipalityCode, RegionCode, Response, Role},
    text::Language,
};

/// Something a person should know that is no part of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    UnknownPage,
    IgnoredOption(IgnoredOption),
    /// The municipality wins over the region of another one.
    IgnoredRegion,
    /// Answers are in memory only; closing the page loses them.
    StorageBlocked,
    StorageFull,
    /// Storage worked at first and then no longer did.
    StorageLost,
    UnreadableResponse,
    UnreadableSettings,
    StoredByLaterVersion,
}

/// The list of municipalities on its way from the host.
#[derive(Clone, Debug)]
pub enum Municipalities {
    Coming,
    Here(Directory),
    Unavailable(DirectoryUnavailable),
}

/// The state of the app. A handle: copies share what it holds.
#[derive(Clone, Copy)]
pub struct State {
    pub language: ReadSignal<Language>,
    pub page: ReadSignal<Page>,
    pub assessment: ReadSignal<Assessment>,
    pub notices: ReadSignal<Vec<Notice>>,
    pub municipalities: ReadSignal<Municipalities>,
    /// A municipality of the address that waits for a decision, since answers for another one
    /// are kept.
    pub offered_municipality: ReadSignal<Option<MunicipalityCode>>,
    /// The region that the address asks for, or that was chosen on the region's page.
    pub chosen_region: ReadSignal<Option<RegionCode>>,
    /// What stands in the field for the municipality, where that is not a chosen name.
    pub typed_municipality: RwSignal<Option<String>>,
    write: Write,
}

#[derive(Clone, Copy)]
struct Write {
    language: WriteSignal<Language>,
    page: WriteSignal<Page>,
    assessment: WriteSignal<Assessment>,
    notices: WriteSignal<Vec<Notice>>,
    municipalities: WriteSignal<Municipalities>,
    offered_municipality: WriteSignal<Option<MunicipalityCode>>,
    chosen_region: WriteSignal<Option<RegionCode>>,
    /// Whether a document of a later release stands under the name and must not be written over.
    is_response_left_alone: StoredValue<bool>,
    are_settings_left_alone: StoredValue<bool>,
    /// Whether the browser has kept anything since the page was opened.
    has_kept: StoredValue<bool>,
}

impl State {
    /// The state at the start: from what the browser kept and what the address says.
    pub fn from_browser() -> Self {
        let (options, ignored) = Options::from_query(&location::options());
        let language = Language::from_tag(&document::language_tag()).unwrap_or_default();
        let state = Self::new(language);
        state.write.chosen_region.set(options.region);
        state.read_assessment();
        state.note_unreadable_settings();
        state.follow_address();
        for option in ignored {
            state.notify(Notice::IgnoredOption(option));
        }
        state.take_municipality_of_address(options.municipality);
        state.fetch_municipalities();
        storage::on_change_elsewhere(move |name| state.take_over_change(name));
        state
    }

    fn new(language: Language) -> Self {
        let (language, write_language) = signal(language);
        let (page, write_page) = signal(Page::Start);
        let (assessment, write_assessment) = signal(Assessment::default());
        let (notices, write_notices) = signal(Vec::new());
        let (municipalities, write_municipalities) = signal(Municipalities::Coming);
        let (offered_municipality, write_offered_municipality) = signal(None);
        let (chosen_region, write_chosen_region) = signal(None);
        Self {
            language,
            page,
            assessment,
            notices,
            municipalities,
            offered_municipality,
            chosen_region,
            typed_municipality: RwSignal::new(None),
            write: Write {
                language: write_language,
                page: write_page,
                assessment: write_assessment,
                notices: write_notices,
                municipalities: write_municipalities,
                offered_municipality: write_offered_municipality,
                chosen_region: write_chosen_region,
                is_response_left_alone: StoredValue::new(false),
                are_settings_left_alone: StoredValue::new(false),
                has_kept: StoredValue::new(false),
            },
        }
    }

    /// Answers one criterion; the answer is kept at once.
    pub fn answer(self, criterion: Criterion, answer: Answer) {
        self.change_assessment(|assessment| {
            assessment.answer(criterion, answer, clock::today(), clock::random());
        });
    }

    /// Chooses the municipality that is assessed, or leaves it open.
    pub fn choose_municipality(self, municipality: Option<MunicipalityCode>) {
        self.write.offered_municipality.set(None);
        self.typed_municipality.set(None);
        if self.assessment.with_untracked(|kept| kept.municipality) != municipality {
            self.change_assessment(|assessment| assessment.municipality = municipality);
        }
    }

    /// Leaves the municipality open while the field still holds what was typed.
    pub fn leave_municipality_open(self) {
        self.change_assessment(|assessment| assessment.municipality = None);
    }

    /// Keeps the municipality of the assessment and not the one that the address offers.
    pub fn decline_offered_municipality(self) {
        self.write.offered_municipality.set(None);
    }

    /// Chooses the region whose figures are looked at where no municipality says which.
    pub fn choose_region(self, region: RegionCode) {
        self.write.chosen_region.set(Some(region));
    }

    /// Takes what was typed as a municipality before the app came.
    pub fn type_municipality(self, text: &str) {
        if !text.trim().is_empty() {
            self.typed_municipality.set(Some(text.to_owned()));
        }
    }

    /// Chooses the role in which the person answers.
    pub fn choose_role(self, role: Role) {
        self.change_assessment(|assessment| assessment.role = role);
    }

    /// Drops the answers and begins anew, for the municipality given.
    pub fn start_over(self, municipality: Option<MunicipalityCode>) {
        self.write.offered_municipality.set(None);
        self.change_assessment(|assessment| {
            *assessment = Assessment::of_choices(municipality, Role::NotTold);
        });
    }

    /// Hands the response over as it stands: from now on a change raises its revision.
    pub fn give(self) -> Option<Response> {
        let mut given = None;
        self.change_assessment(|assessment| given = assessment.give());
        given
    }

    /// Changes the language, in the address too if it names one.
    pub fn choose_language(self, language: Language) {
        self.write.language.set(language);
        document::set_language_tag(language.tag());
        location::replace_option("lang", language.tag());
        self.remember_language(language);
    }

    /// Keeps the language for the next visit.
    pub fn remember_language(self, language: Language) {
        if self.write.are_settings_left_alone.get_value() {
            return;
        }
        self.note_outcome(storage::write(Name::Settings, &KeptSettings::of(language)));
    }

    /// Opens a page as if its link had been followed.
    pub fn open(self, page: Page) {
        location::open(&page.to_hash(), false);
    }

    /// Takes the page from the address; an unknown one is the start page with a notice.
    pub fn follow_address(self) {
        let page = Page::from_hash(&location::hash());
        if page.is_err() {
            self.notify(Notice::UnknownPage);
        }
        let page = page.unwrap_or(Page::Start);
        if self.page.get_untracked() != page {
            self.write.page.set(page);
        }
    }

    /// Removes this person's answers and settings from the browser and from this page.
    ///
    /// # Errors
    /// The browser refuses its storage, so what it may hold is still there.
    pub fn erase(self) -> Result<(), NotKept> {
        self.write.assessment.set(Assessment::default());
        self.write.offered_municipality.set(None);
        self.typed_municipality.set(None);
        storage::erase(Name::Response)?;
        storage::erase(Name::Settings)?;
        self.write.is_response_left_alone.set_value(false);
        self.write.are_settings_left_alone.set_value(false);
        Ok(())
    }

    /// Tells a person something once.
    pub fn notify(self, notice: Notice) {
        let is_known = self.notices.with_untracked(|known| known.contains(&notice));
        if !is_known {
            self.write.notices.update(|known| known.push(notice));
        }
    }

    /// Takes a notice away.
    pub fn dismiss(self, notice: Notice) {
        let is_known = self.notices.with_untracked(|known| known.contains(&notice));
        if is_known {
            self.write
                .notices
                .update(|known| known.retain(|other| *other != notice));
        }
    }

    /// Fetches the list of municipalities, also a second time after a failure.
    pub fn fetch_municipalities(self) {
        self.write.municipalities.set(Municipalities::Coming);
        spawn_local(async move {
            let municipalities = match Directory::fetch().await {
                Ok(directory) => {
                    self.check_options(&directory);
                    Municipalities::Here(directory)
                }
                Err(reason) => Municipalities::Unavailable(reason),
            };
            self.write.municipalities.set(municipalities);
        });
    }

    /// The region whose figures stand beside this person's: that of the municipality, then that of
    /// the address, then the catalogue's default. None before the list of municipalities has come.
    pub fn region(self) -> Option<RegionCode> {
        self.region_of(self.assessment.with(|assessment| assessment.municipality))
    }

    /// The region of a municipality, or of none, as [`Self::region`] has it.
    pub fn region_of(self, municipality: Option<MunicipalityCode>) -> Option<RegionCode> {
        let asked_for = self.chosen_region.get();
        self.municipalities.with(|municipalities| {
            let Municipalities::Here(directory) = municipalities else {
                return None;
            };
            municipality
                .and_then(|code| directory.find(code))
                .map(|(region, _)| region.code)
                .or(asked_for)
                .or(Some(directory.default_region()))
        })
    }

    /// The municipality's name, its code where the list of municipalities has not come.
    pub fn municipality_name(self, code: MunicipalityCode) -> String {
        let language = self.language.get();
        self.municipalities
            .with(|municipalities| match municipalities {
                Municipalities::Here(directory) => directory.name(code, language),
                Municipalities::Coming | Municipalities::Unavailable(_) => None,
            })
            .unwrap_or_else(|| code.to_string())
    }

    fn change_assessment(self, change: impl FnOnce(&mut Assessment)) {
        self.write.assessment.update(change);
        self.keep_assessment();
    }

    fn keep_assessment(self) {
        if self.write.is_response_left_alone.get_value() {
            return;
        }
        let document = self.assessment.with_untracked(KeptAssessment::of);
        self.note_outcome(storage::write(Name::Response, &document));
    }

    /// Tells once when something could not be kept, and no longer when it could again.
    fn note_outcome(self, outcome: Result<(), NotKept>) {
        let notice = match outcome {
            Ok(()) => {
                self.write.has_kept.set_value(true);
                None
            }
            Err(NotKept::Full) => Some(Notice::StorageFull),
            Err(NotKept::Blocked) if self.write.has_kept.get_value() => Some(Notice::StorageLost),
            Err(NotKept::Blocked) => Some(Notice::StorageBlocked),
        };
        for other in [
            Notice::StorageBlocked,
            Notice::StorageFull,
            Notice::StorageLost,
        ] {
            if notice != Some(other) {
                self.dismiss(other);
            }
        }
        if let Some(notice) = notice {
            self.notify(notice);
        }
    }

    fn read_assessment(self) {
        let found = storage::read(Name::Response, KeptAssessment::into_assessment);
        let is_left_alone = matches!(found, Found::OfLaterVersion);
        self.write.is_response_left_alone.set_value(is_left_alone);
        match found {
            Found::Document(assessment) => self.write.assessment.set(assessment),
            Found::Nothing => self.write.assessment.set(Assessment::default()),
            Found::Unreadable => self.notify(Notice::UnreadableResponse),
            Found::OfLaterVersion => self.notify(Notice::StoredByLaterVersion),
            Found::Refused => self.notify(Notice::StorageBlocked),
        }
    }

    fn note_unreadable_settings(self) {
        let found = storage::read(Name::Settings, KeptSettings::into_language);
        let is_left_alone = matches!(found, Found::OfLaterVersion);
        self.write.are_settings_left_alone.set_value(is_left_alone);
        match found {
            Found::Unreadable => self.notify(Notice::UnreadableSettings),
            Found::OfLaterVersion => self.notify(Notice::StoredByLaterVersion),
            Found::Document(_) | Found::Nothing | Found::Refused => {}
        }
    }

    /// The newest change appears in every tab.
    fn take_over_change(self, name: Name) {
        match name {
            Name::Response => self.read_assessment(),
            Name::Settings => {
                let found = storage::read(Name::Settings, KeptSettings::into_language);
                if let Found::Document(Some(language)) = found {
                    self.write.language.set(language);
                    document::set_language_tag(language.tag());
                }
            }
        }
    }

    /// A municipality in the address is the choice made already, unless answers for another one
    /// are kept: then the start page asks.
    fn take_municipality_of_address(self, municipality: Option<MunicipalityCode>) {
        let Some(municipality) = municipality else {
            return;
        };
        let kept = self.assessment.get_untracked();
        if kept.has_begun() && kept.municipality != Some(municipality) {
            self.write.offered_municipality.set(Some(municipality));
        } else {
            self.choose_municipality(Some(municipality));
        }
    }

    /// What can only be told with the list of municipalities: codes that it does not hold.
    fn check_options(self, directory: &Directory) {
        let (options, _) = Options::from_query(&location::options());
        let region_of_municipality = match options.municipality {
            Some(code) => match directory.find(code) {
                Some((region, _)) => Some(region.code),
                None => {
                    self.ignore_municipality(code);
                    None
                }
            },
            None => None,
        };
        let Some(region) = options.region else {
            return;
        };
        if !directory.has_region(region) {
            self.write.chosen_region.set(None);
            self.notify(Notice::IgnoredOption(IgnoredOption::Region));
        } else if region_of_municipality.is_some_and(|other| other != region) {
            self.write.chosen_region.set(None);
            self.notify(Notice::IgnoredRegion);
        }
    }

    fn ignore_municipality(self, code: MunicipalityCode) {
        self.notify(Notice::IgnoredOption(IgnoredOption::Municipality));
        self.write.offered_municipality.set(None);
        let kept = self.assessment.get_untracked();
        if kept.municipality == Some(code) && !kept.has_begun() {
            self.choose_municipality(None);
        }
    }
}
