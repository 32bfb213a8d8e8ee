//! What the app holds, as plain values, and how it changes.
//!
//! Knows nothing of signals, storage, the address bar or the network: [`super::state`] connects it
//! with them.

mod kiosk;
mod kit;
mod municipality_field;

pub use kiosk::{Contribution, Kiosk, Presence};
pub use kit::Kit;
pub use municipality_field::MunicipalityField;

use super::{
    address::{IgnoredOption, Options, Page},
    municipalities::{Directory, DirectoryUnavailable, Found},
    organiser::pin::Tries,
};
use crate::{
    survey::{Assessment, MunicipalityCode, RegionCode, Response},
    text::{Language, Words, start},
};

/// Everything the app holds.
#[derive(Clone, Debug, Default)]
pub struct Model {
    pub language: Language,
    pub page: Page,
    pub assessment: Assessment,
    pub notices: Vec<Notice>,
    pub municipalities: Municipalities,
    /// What the address asked for.
    pub options: Options,
    /// The region that a person chose on its page.
    pub chosen_region: Option<RegionCode>,
    /// A municipality of the address that waits for a decision, since answers for another one
    /// are kept.
    pub offered_municipality: Option<MunicipalityCode>,
    pub field: MunicipalityField,
    /// Whether the person is being asked about starting over.
    pub asks_to_start_over: bool,
    /// What is said after an attempt to copy the response code.
    pub copied: Option<Words>,
    /// What the address of a summary carries.
    pub payload: String,
    /// How far the lazy part of the page has come.
    pub part: Part,
    /// Whether the browser keeps nothing of this person, so that a reload loses the answers.
    pub is_in_memory_only: bool,
    /// How often a lazy part was asked for again.
    pub attempts: u32,
    /// The device is a kiosk, and what it is doing.
    pub kiosk: Option<Kiosk>,
    /// Whether the organiser has given the PIN.
    pub is_unlocked: bool,
    /// Wrong tries at the PIN since this page was opened, for a device that cannot keep them.
    pub pin_tries: Tries,
    /// What was chosen in the organiser's kit, see [`Model::kit`].
    pub kit: Option<Kit>,
    /// How often the settings were changed from elsewhere, or removed.
    pub settings_changes: u32,
    /// Gathered responses that the device could not keep.
    pub in_memory: Vec<Response>,
    /// Whether the gathering is closed, see `pages/collect`.
    pub is_gathering_closed: bool,
    /// The region for which responses are gathered, where one was chosen.
    pub gathering_region: Option<RegionCode>,
    /// How often the collection was changed.
    pub collection_changes: u32,
}

/// The page, the language, and how often its lazy part was asked for again.
pub type Visit = (Page, Language, u32);

/// The lazy part of a page on its way from the host.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Part {
    #[default]
    Coming,
    Here,
    Missing,
}

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
#[derive(Clone, Debug, Default)]
pub enum Municipalities {
    #[default]
    Coming,
    Here(Directory),
    Unavailable(DirectoryUnavailable),
}

impl Model {
    /// Adds a notice, once.
    pub fn notify(&mut self, notice: Notice) {
        if !self.notices.contains(&notice) {
            self.notices.push(notice);
        }
    }

    /// Takes a notice away.
    pub fn dismiss(&mut self, notice: Notice) {
        self.notices.retain(|other| *other != notice);
    }

    /// Whether a new version may take over now, which loads the page anew: on the start page, with
    /// nothing half done, and all that was answered kept. On a kiosk only while it waits.
    pub fn is_at_rest(&self) -> bool {
        if let Some(kiosk) = &self.kiosk {
            return kiosk.presence == Presence::Nobody && self.in_memory.is_empty();
        }
        self.page == Page::Start
            && !self.is_in_memory_only
            && !self.asks_to_start_over
            && self.field.typed.is_none()
            && !self.field.is_open
    }

    /// Whether this person's own result is on the screen.
    pub fn shows_own_result(&self) -> bool {
        self.page == Page::Results && self.part == Part::Here && self.assessment.has_begun()
    }

    /// Keeps a response in memory, in place of an earlier version of it.
    pub fn hold_in_memory(&mut self, response: Response) {
        self.in_memory.retain(|held| held.id != response.id);
        self.in_memory.push(response);
    }

    /// Opens the page of an address; an unknown one is the start page with a notice.
    pub fn follow_address(&mut self, hash: &str) {
        let page = match Page::from_hash(hash) {
            Ok(page) if self.may_open(page) => page,
            Ok(_) => Page::Start,
            Err(_) => {
                self.notify(Notice::UnknownPage);
                Page::Start
            }
        };
        if page != self.page {
            self.page = page;
            self.part = Part::Coming;
            let payload = Page::payload_of(hash).unwrap_or_default();
            self.payload = payload.to_owned();
        }
        if !page.is_organisers() {
            self.is_unlocked = false;
        }
        self.asks_to_start_over = false;
        self.copied = None;
        self.field.close();
    }

    /// What a visit is told by: another one begins whenever something of it changes.
    pub fn visit(&self) -> Visit {
        (self.page, self.language, self.attempts)
    }

    /// Chooses the municipality that is assessed, or leaves it open.
    pub fn choose_municipality(&mut self, municipality: Option<MunicipalityCode>) {
        self.assessment.municipality = municipality;
        self.offered_municipality = None;
        self.chosen_region = None;
        self.field = MunicipalityField::default();
    }

    /// Drops the answers and begins anew for a municipality, or none yet.
    pub fn start_over(&mut self, municipality: Option<MunicipalityCode>) {
        self.assessment = Assessment::default();
        self.asks_to_start_over = false;
        self.copied = None;
        self.choose_municipality(municipality);
    }

    /// A municipality in the address is the choice made already, unless answers for another one
    /// are kept: then the start page asks.
    pub fn take_municipality_of_address(&mut self) {
        let Some(municipality) = self.options.municipality else {
            return;
        };
        if !self.assessment.has_begun() {
            self.choose_municipality(Some(municipality));
        } else if self.assessment.municipality != Some(municipality) {
            self.offered_municipality = Some(municipality);
        }
    }

    /// Takes the list of municipalities, or why there is none. Only now it can be told whether
    /// the codes of the address are in it.
    pub fn take_municipalities(&mut self, fetched: Result<Directory, DirectoryUnavailable>) {
        match fetched {
            Ok(directory) => {
                self.check_options(&directory);
                self.municipalities = Municipalities::Here(directory);
            }
            Err(reason) => self.municipalities = Municipalities::Unavailable(reason),
        }
    }

    /// The list of municipalities once it has come.
    pub fn directory(&self) -> Option<&Directory> {
        match &self.municipalities {
            Municipalities::Here(directory) => Some(directory),
            Municipalities::Coming | Municipalities::Unavailable(_) => None,
        }
    }

    /// The region whose figures stand beside those of a municipality: its own, then that of the
    /// address, then the catalogue's default. None before the list of municipalities has come.
    pub fn region_of(&self, municipality: Option<MunicipalityCode>) -> Option<RegionCode> {
        let directory = self.directory()?;
        municipality
            .and_then(|code| directory.find(code))
            .map(|(region, _)| region.code)
            .or(self.options.region)
            .or(Some(directory.default_region()))
    }

    /// The municipality's name, its number where the list of municipalities has not come.
    pub fn municipality_name(&self, code: MunicipalityCode) -> String {
        self.directory()
            .and_then(|directory| directory.name(code, self.language))
            .unwrap_or_else(|| start::NUMBER.with(self.language, &[("n", &code.to_string())]))
    }

    /// What stands in the field: what is being typed, else the name of the chosen municipality;
    /// nothing while the list that has the name is on its way.
    pub fn shown_in_field(&self) -> String {
        match (&self.field.typed, self.assessment.municipality) {
            (Some(typed), _) => typed.clone(),
            (None, Some(code)) if !matches!(self.municipalities, Municipalities::Coming) => {
                self.municipality_name(code)
            }
            _ => String::new(),
        }
    }

    /// The municipalities that match what is typed in the field.
    pub fn found(&self) -> Vec<Found> {
        self.directory().map_or(Vec::new(), |directory| {
            directory.search(self.field.typed(), self.options.region, self.language)
        })
    }

    /// Leaving the field chooses the municipality whose whole name stands in it; an empty field
    /// chooses none. Other text stays for the person to mend, and the municipality is open.
    pub fn leave_field(&mut self) {
        self.field.close();
        let Some(typed) = self.field.typed.clone() else {
            return;
        };
        let named = self.found().into_iter().find(|found| found.is_whole_name);
        match named {
            Some(found) => self.choose_municipality(Some(found.code)),
            None if typed.trim().is_empty() => self.choose_municipality(None),
            None => self.assessment.municipality = None,
        }
    }

    fn check_options(&mut self, directory: &Directory) {
        let municipality = self.options.municipality;
        let found = municipality.map(|code| directory.find(code).map(|(region, _)| region.code));
        if found == Some(None) {
            self.ignore_municipality();
        }
        let Some(region) = self.options.region else {
            return;
        };
        if !directory.has_region(region) {
            self.options.region = None;
            self.notify(Notice::IgnoredOption(IgnoredOption::Region));
        } else if found.flatten().is_some_and(|other| other != region) {
            self.options.region = None;
            self.notify(Notice::IgnoredRegion);
        }
    }

    fn ignore_municipality(&mut self) {
        let ignored = self.options.municipality.take();
        self.notify(Notice::IgnoredOption(IgnoredOption::Municipality));
        self.offered_municipality = None;
        if !self.assessment.has_begun() && self.assessment.municipality == ignored {
            self.assessment.municipality = None;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        browser::files::FileUnavailable,
        survey::{Answer, Criterion, Day},
        text::file_errors::File,
    };

    fn directory() -> Directory {
        let catalogue = include_str!("../../../public/data/catalogue.json");
        let regions = [
            include_str!("../../../public/data/regions/14.json"),
            include_str!("../../../public/data/regions/17.json"),
        ];
        Directory::from_json(catalogue, &regions).unwrap()
    }

    pub(super) fn model() -> Model {
        let mut model = Model::default();
        model.take_municipalities(Ok(directory()));
        model
    }

    pub(super) fn code(text: &str) -> Option<MunicipalityCode> {
        text.parse().ok()
    }

    fn begun(municipality: &str) -> Model {
        let mut model = model();
        model.choose_municipality(code(municipality));
        let day = Day::default();
        model
            .assessment
            .answer(Criterion::Grants, Answer::CannotSay, day, 1);
        model
    }

    fn with_address(mut model: Model, municipality: &str, region: &str) -> Model {
        model.options = Options {
            municipality: code(municipality),
            region: region.parse().ok(),
            ..Options::default()
        };
        model.take_municipality_of_address();
        model.take_municipalities(Ok(directory()));
        model
    }

    #[test]
    fn an_unknown_address_is_the_start_page_with_one_notice() {
        let mut model = model();
        model.follow_address("/nowhere");
        model.follow_address("/nowhere/else");
        assert_eq!(model.page, Page::Start);
        assert_eq!(model.notices, [Notice::UnknownPage]);
    }

    #[test]
    fn a_municipality_of_the_address_is_chosen_where_nothing_is_answered() {
        let model = with_address(model(), "743", "");
        assert_eq!(model.assessment.municipality, code("743"));
        assert_eq!(model.offered_municipality, None);
        assert_eq!(model.notices, []);
    }

    #[test]
    fn a_municipality_whose_name_is_not_known_is_told_by_its_number() {
        let mut model = Model::default();
        model.choose_municipality(code("743"));
        assert_eq!(model.shown_in_field(), "");
        model.take_municipalities(Err(DirectoryUnavailable::NotArrived {
            file: File::Region,
            reason: FileUnavailable::Unreachable,
        }));
        assert_eq!(model.shown_in_field(), "nro 743");
        model.take_municipalities(Ok(directory()));
        assert_eq!(model.shown_in_field(), "Seinäjoki");
    }

    #[test]
    fn a_list_that_was_asked_for_before_it_came_opens_when_it_comes() {
        let mut model = Model::default();
        model.field.open(None);
        model.take_municipalities(Ok(directory()));
        assert!(model.field.is_open);
        assert!(!model.found().is_empty());
    }

    #[test]
    fn names_that_begin_with_what_is_typed_come_before_those_that_hold_it() {
        let mut model = model();
        let mut found = |typed: &str| {
            model.field.typed = Some(typed.to_owned());
            let found = model.found().into_iter();
            found.map(|found| found.name).collect::<Vec<_>>()
        };
        assert_eq!(found("vieska"), ["Alavieska", "Ylivieska"]);
        assert_eq!(found("ala")[0], "Alajärvi");
        assert_eq!(found("joki").last().map(String::as_str), Some("Siikajoki"));
    }

    #[test]
    fn a_municipality_of_the_address_never_changes_answers_for_another_one() {
        let model = with_address(begun("005"), "743", "");
        assert_eq!(model.assessment.municipality, code("005"));
        assert_eq!(model.offered_municipality, code("743"));
        let same = with_address(begun("743"), "743", "");
        assert_eq!(same.offered_municipality, None);
    }

    #[test]
    fn a_municipality_that_the_site_does_not_have_is_ignored_with_a_notice() {
        let notice = Notice::IgnoredOption(IgnoredOption::Municipality);
        let model = with_address(model(), "091", "");
        assert_eq!(model.assessment.municipality, None);
        assert_eq!(model.notices, [notice]);
        let kept = with_address(begun("005"), "091", "");
        assert_eq!(kept.offered_municipality, None);
        assert_eq!(kept.assessment.municipality, code("005"));
    }

    #[test]
    fn the_municipality_wins_over_the_region_of_the_address() {
        let model = with_address(model(), "743", "17");
        assert_eq!(model.notices, [Notice::IgnoredRegion]);
        assert_eq!(model.region_of(code("743")), "14".parse().ok());
        assert_eq!(model.region_of(None), "14".parse().ok());
    }

    #[test]
    fn a_region_that_the_site_does_not_have_is_ignored_with_a_notice() {
        let model = with_address(model(), "", "01");
        let notice = Notice::IgnoredOption(IgnoredOption::Region);
        assert_eq!(model.notices, [notice]);
        assert_eq!(model.region_of(None), "14".parse().ok());
    }

    #[test]
    fn the_region_of_the_address_stands_where_no_municipality_says_which() {
        let model = with_address(model(), "", "17");
        assert_eq!(model.region_of(None), "17".parse().ok());
        assert_eq!(model.region_of(code("743")), "14".parse().ok());
    }

    #[test]
    fn a_new_version_may_take_over_on_the_start_page_where_nothing_is_half_done_or_unkept() {
        let model = model();
        assert!(model.is_at_rest());
        assert!(begun("743").is_at_rest());
        let busy: [fn(&mut Model); 5] = [
            |model| model.page = Page::Assess(Criterion::Grants),
            |model| model.is_in_memory_only = true,
            |model| model.asks_to_start_over = true,
            |model| model.field.typed = Some("Sein".to_owned()),
            |model| model.field.open(None),
        ];
        for make_busy in busy {
            let mut model = model.clone();
            make_busy(&mut model);
            assert!(!model.is_at_rest(), "{model:?}");
        }
    }

    #[test]
    fn leaving_the_field_takes_a_whole_name_in_either_language_and_any_case() {
        for typed in ["Seinäjoki", " seinajoki ", "ETSERI"] {
            let mut model = model();
            model.field.typed = Some(typed.to_owned());
            model.leave_field();
            assert!(model.assessment.municipality.is_some(), "{typed}");
            assert_eq!(model.field.typed, None);
        }
    }

    #[test]
    fn leaving_the_field_with_other_text_keeps_the_text_and_opens_the_municipality() {
        let mut model = model();
        model.choose_municipality(code("743"));
        model.field.typed = Some("Seinä".to_owned());
        model.leave_field();
        assert_eq!(model.assessment.municipality, None);
        assert_eq!(model.field.typed.as_deref(), Some("Seinä"));
    }

    #[test]
    fn an_emptied_field_leaves_the_municipality_open() {
        let mut model = model();
        model.choose_municipality(code("743"));
        model.field.typed = Some(String::new());
        model.leave_field();
        assert_eq!(model.assessment.municipality, None);
        assert_eq!(model.field.typed, None);
    }
}
