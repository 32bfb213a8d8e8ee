//! What the app holds, as plain values, and how it changes.
//!
//! Knows nothing of signals, storage, the address bar or the network: [`super::state`] connects it
//! with them.

use super::{
    address::{IgnoredOption, Options, Page},
    municipalities::{Directory, DirectoryUnavailable, Found},
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
    /// How often the collection was changed from elsewhere.
    pub collection_changes: u32,
}

/// What a kiosk is doing. Its visitors' answers are in memory only; [`Model::assessment`] is the
/// present visitor's.
#[derive(Clone, Debug, Default)]
pub struct Kiosk {
    /// How far the part with the waiting screen has come.
    pub screen: Part,
    pub presence: Presence,
    /// Whether a question stands before the page, which then takes no input.
    pub is_asking: bool,
    pub contribution: Contribution,
    /// Finished responses that the device could not keep.
    pub in_memory: Vec<Response>,
    /// Whether the organiser wants unfinished responses too.
    pub takes_unfinished: bool,
    /// The language of the address or the browser, in which each visitor begins.
    pub language: Language,
}

/// Who is at a kiosk.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Presence {
    /// The waiting screen invites the next visitor.
    #[default]
    Nobody,
    Visitor,
    /// Somebody who made the organiser's gesture; the pages ask for the PIN.
    Organiser,
}

/// How the present visitor's response stands to the event's summary.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Contribution {
    /// Not decided yet.
    #[default]
    Open,
    /// The visitor looks at the result without adding the response.
    Declined,
    /// The device keeps the response.
    Added,
    /// The device could not keep it: it is in memory for the organiser.
    InMemory,
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

/// The field in which a municipality is searched by typing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MunicipalityField {
    /// What stands in the field where that is not the chosen name.
    pub typed: Option<String>,
    /// Whether the list below the field is open.
    pub is_open: bool,
    /// The place in the list that the arrow keys have reached.
    pub active: Option<usize>,
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
            return kiosk.presence == Presence::Nobody && kiosk.in_memory.is_empty();
        }
        self.page == Page::Start
            && !self.is_in_memory_only
            && !self.asks_to_start_over
            && self.field.typed.is_none()
            && !self.field.is_open
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
        }
        self.asks_to_start_over = false;
        self.copied = None;
        self.field.close();
    }

    /// What a visit is told by: another one begins whenever something of it changes.
    pub fn visit(&self) -> Visit {
        (self.page, self.language, self.attempts)
    }

    /// Whether the page is for whoever is here. A kiosk's visitor sees neither the organiser's pages
    /// nor somebody else's result, and while it waits it opens no page at all.
    fn may_open(&self, page: Page) -> bool {
        match self.kiosk.as_ref().map(|kiosk| kiosk.presence) {
            None => true,
            Some(Presence::Nobody) => false,
            Some(Presence::Visitor) => {
                !page.is_organisers() && !matches!(page, Page::SharedResults(_))
            }
            Some(Presence::Organiser) => page.is_organisers(),
        }
    }

    /// Whether the organiser of a kiosk has gone on to a page of the visitors: then it waits again.
    pub fn has_organiser_left(&self) -> bool {
        let presence = self.kiosk.as_ref().map(|kiosk| kiosk.presence);
        presence == Some(Presence::Organiser) && !self.page.is_organisers()
    }

    /// Whether a kiosk waits for its next visitor.
    pub fn is_waiting(&self) -> bool {
        let presence = self.kiosk.as_ref().map(|kiosk| kiosk.presence);
        presence == Some(Presence::Nobody)
    }

    /// Makes the device a kiosk that waits.
    pub fn become_kiosk(&mut self) {
        self.kiosk = Some(Kiosk {
            language: self.language,
            ..Kiosk::default()
        });
    }

    /// Somebody comes to the kiosk and chooses a language.
    pub fn welcome_visitor(&mut self, language: Language) {
        self.notices.clear();
        self.language = language;
        if let Some(kiosk) = &mut self.kiosk {
            kiosk.presence = Presence::Visitor;
        }
    }

    /// Somebody makes the organiser's gesture at the kiosk.
    pub fn welcome_organiser(&mut self) {
        self.page = Page::Collect;
        self.part = Part::Coming;
        if let Some(kiosk) = &mut self.kiosk {
            kiosk.presence = Presence::Organiser;
        }
    }

    /// Forgets everything of the kiosk's visitor; what the device could not keep stays.
    pub fn forget_visitor(&mut self) {
        let Some(kiosk) = self.kiosk.take() else {
            return;
        };
        *self = Self {
            language: kiosk.language,
            options: self.options,
            municipalities: std::mem::take(&mut self.municipalities),
            attempts: self.attempts,
            kiosk: Some(Kiosk {
                presence: Presence::Nobody,
                is_asking: false,
                contribution: Contribution::Open,
                ..kiosk
            }),
            ..Self::default()
        };
        self.take_municipality_of_address();
    }

    /// What is added when the visitor leaves in the middle: only where the organiser wants it and
    /// the visitor has not declined.
    pub fn unfinished_response(&self) -> Option<Response> {
        let kiosk = self.kiosk.as_ref()?;
        let is_wanted = kiosk.takes_unfinished && kiosk.contribution == Contribution::Open;
        self.assessment.response().filter(|_| is_wanted)
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

impl MunicipalityField {
    /// What is being typed, without the space around it.
    pub fn typed(&self) -> &str {
        self.typed.as_deref().unwrap_or_default().trim()
    }

    /// Opens the list at a place, or at none.
    pub fn open(&mut self, active: Option<usize>) {
        self.is_open = true;
        self.active = active;
    }

    /// Closes the list.
    pub fn close(&mut self) {
        self.is_open = false;
        self.active = None;
    }

    /// Moves to the next of `count` options or to the one before, round the ends; opens a closed
    /// list first.
    pub fn step(&mut self, forward: bool, count: usize) {
        let place = match (self.active, forward) {
            _ if count == 0 => None,
            (None, true) => Some(0),
            (None, false) => Some(count - 1),
            (Some(place), true) => Some((place + 1) % count),
            (Some(place), false) => Some((place + count - 1) % count),
        };
        self.open(place);
    }

    /// The municipality that Enter takes: the one that was reached, or the only one there is.
    pub fn chosen_by_enter(&self, found: &[Found]) -> Option<MunicipalityCode> {
        match (self.active, found) {
            _ if !self.is_open => None,
            (Some(place), _) => found.get(place).map(|found| found.code),
            (None, [only]) => Some(only.code),
            (None, _) => None,
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
        let catalogue = include_str!("../../public/data/catalogue.json");
        let regions = [
            include_str!("../../public/data/regions/14.json"),
            include_str!("../../public/data/regions/17.json"),
        ];
        Directory::from_json(catalogue, &regions).unwrap()
    }

    fn model() -> Model {
        let mut model = Model::default();
        model.take_municipalities(Ok(directory()));
        model
    }

    fn code(text: &str) -> Option<MunicipalityCode> {
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

    #[test]
    fn the_arrow_keys_go_round_the_ends_of_the_list() {
        let mut field = MunicipalityField::default();
        let mut place = |forward, count| {
            field.step(forward, count);
            field.active
        };
        assert_eq!(place(true, 3), Some(0));
        assert_eq!(place(false, 3), Some(2));
        assert_eq!(place(true, 3), Some(0));
        assert_eq!(place(true, 0), None);
    }

    #[test]
    fn enter_takes_the_option_reached_or_the_only_one() {
        let mut model = model();
        model.field.typed = Some("a".to_owned());
        model.field.open(None);
        assert_eq!(model.field.chosen_by_enter(&model.found()), None);
        model.field.open(Some(1));
        let second = model.found()[1].code;
        assert_eq!(model.field.chosen_by_enter(&model.found()), Some(second));
        model.field.typed = Some("Lapu".to_owned());
        model.field.open(None);
        assert_eq!(model.field.chosen_by_enter(&model.found()), code("408"));
        model.field.close();
        assert_eq!(model.field.chosen_by_enter(&model.found()), None);
    }

    fn kiosk() -> Model {
        let mut model = model();
        model.options.municipality = code("743");
        model.become_kiosk();
        model.take_municipality_of_address();
        model
    }

    fn answer(model: &mut Model) {
        model
            .assessment
            .answer(Criterion::Grants, Answer::CannotSay, Day::default(), 1);
    }

    #[test]
    fn a_waiting_kiosk_opens_no_page_and_its_visitor_none_of_others() {
        let mut model = kiosk();
        for hash in ["/region", "/collect", "/assess/3"] {
            model.follow_address(hash);
            assert_eq!(model.page, Page::Start, "{hash}");
        }
        model.welcome_visitor(Language::English);
        model.follow_address("/assess/3");
        assert_eq!(model.page, Page::Assess(Criterion::ALL[2]));
        for hash in [
            "/collect",
            "/share",
            "/results/KM-26WW-JKJW-0FM0-28T5-CY4T-1V83",
        ] {
            model.follow_address(hash);
            assert_eq!(model.page, Page::Start, "{hash}");
        }
        model.forget_visitor();
        model.welcome_organiser();
        model.follow_address("/collect");
        assert_eq!(model.page, Page::Collect);
        assert!(!model.has_organiser_left());
        model.follow_address("/region");
        assert!(model.has_organiser_left());
    }

    #[test]
    fn nothing_is_left_of_a_visitor_but_what_the_device_could_not_keep() {
        let mut model = kiosk();
        model.welcome_visitor(Language::Swedish);
        model.follow_address("/nowhere");
        model.choose_municipality(code("408"));
        answer(&mut model);
        model.field.typed = Some("Lapu".to_owned());
        model.chosen_region = "17".parse().ok();
        model.is_unlocked = true;
        let lost = model.assessment.response().unwrap();
        if let Some(kiosk) = &mut model.kiosk {
            kiosk.in_memory.push(lost);
            kiosk.contribution = Contribution::InMemory;
            kiosk.is_asking = true;
        }
        model.forget_visitor();
        let kiosk = model.kiosk.as_ref().unwrap();
        assert_eq!(kiosk.in_memory, [lost]);
        assert_eq!(kiosk.contribution, Contribution::Open);
        assert!(model.is_waiting() && !kiosk.is_asking && !model.is_unlocked);
        assert_eq!(model.language, Language::Finnish);
        assert_eq!(model.page, Page::Start);
        assert_eq!(
            model.assessment,
            Assessment::of_choices(code("743"), Default::default())
        );
        assert_eq!(model.field, MunicipalityField::default());
        assert_eq!((model.notices.len(), model.chosen_region), (0, None));
        assert!(model.directory().is_some());
    }

    #[test]
    fn an_unfinished_response_counts_only_where_the_organiser_wants_it_and_the_visitor_does_not_mind()
     {
        let mut model = kiosk();
        model.welcome_visitor(Language::Finnish);
        answer(&mut model);
        assert_eq!(model.unfinished_response(), None);
        let set = |model: &mut Model, contribution| {
            let kiosk = model.kiosk.as_mut().unwrap();
            kiosk.takes_unfinished = true;
            kiosk.contribution = contribution;
        };
        set(&mut model, Contribution::Open);
        assert_eq!(model.unfinished_response(), model.assessment.response());
        for contribution in [
            Contribution::Declined,
            Contribution::Added,
            Contribution::InMemory,
        ] {
            set(&mut model, contribution);
            assert_eq!(model.unfinished_response(), None);
        }
    }
}
