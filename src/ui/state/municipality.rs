//! The list of municipalities, the field in which one is searched, and the one that is assessed.

use leptos::prelude::*;

use super::{MunicipalityField, Notice, State};
use crate::ui::{
    address::IgnoredOption,
    municipalities::{Directory, DirectoryUnavailable, SearchHit},
};
use survey::{MunicipalityCode, RegionCode};
use text::start;

/// The list of municipalities on its way from the host.
#[derive(Clone, Debug, Default)]
pub enum Municipalities {
    #[default]
    Coming,
    Here(Directory),
    Unavailable(DirectoryUnavailable),
}

impl Municipalities {
    /// The list once it has come.
    pub fn directory(&self) -> Option<&Directory> {
        match self {
            Self::Here(directory) => Some(directory),
            Self::Coming | Self::Unavailable(_) => None,
        }
    }
}

impl State {
    /// Reads the list of municipalities once it has come.
    pub fn with_directory<T>(self, read: impl FnOnce(&Directory) -> T) -> Option<T> {
        self.municipalities
            .with(|municipalities| municipalities.directory().map(read))
    }

    /// Whether the list of municipalities has come, or will not.
    pub fn has_directory_settled(self) -> bool {
        self.municipalities
            .with(|municipalities| !matches!(municipalities, Municipalities::Coming))
    }

    /// Chooses the municipality that is assessed, or leaves it open.
    pub fn set_municipality(self, municipality: Option<MunicipalityCode>) {
        self.assessment
            .update(|assessment| assessment.municipality = municipality);
        self.offered_municipality.set(None);
        self.chosen_region.set(None);
        self.field.set(MunicipalityField::default());
    }

    /// A municipality in the address is the choice made already, unless answers for another one
    /// are stored: then the start page asks.
    pub fn take_municipality_of_address(self) {
        let Some(municipality) = self.options.get_untracked().municipality else {
            return;
        };
        let assessment = self.assessment.get_untracked();
        if !assessment.has_begun() {
            self.set_municipality(Some(municipality));
        } else if assessment.municipality != Some(municipality) {
            self.offered_municipality.set(Some(municipality));
        }
    }

    /// Takes the list of municipalities, or why there is none. Only now it can be told whether
    /// the codes of the address are in it.
    pub fn take_municipalities(self, fetched: Result<Directory, DirectoryUnavailable>) {
        self.municipalities.set(match fetched {
            Ok(directory) => {
                self.check_options(&directory);
                Municipalities::Here(directory)
            }
            Err(reason) => Municipalities::Unavailable(reason),
        });
    }

    /// The region whose figures stand beside those of a municipality: its own, then that of the
    /// address, then the catalogue's default. None before the list of municipalities has come.
    pub fn region_of(self, municipality: Option<MunicipalityCode>) -> Option<RegionCode> {
        let of_address = self.options.get().region;
        self.with_directory(|directory| {
            municipality
                .and_then(|code| directory.find(code))
                .map(|(region, _)| region.code)
                .or(of_address)
                .unwrap_or_else(|| directory.default_region())
        })
    }

    /// The municipality's name, its number where the list of municipalities has not come.
    pub fn municipality_name(self, code: MunicipalityCode) -> String {
        let language = self.language.get();
        self.with_directory(|directory| directory.name(code, language))
            .flatten()
            .unwrap_or_else(|| start::NUMBER.with(language, &[("n", &code.to_string())]))
    }

    /// What stands in the field: what is being typed, else the name of the chosen municipality;
    /// nothing while the list that has the name is on its way.
    pub fn shown_in_field(self) -> String {
        if let Some(typed) = self.field.with(|field| field.typed.clone()) {
            return typed;
        }
        let is_coming = self
            .municipalities
            .with(|municipalities| matches!(municipalities, Municipalities::Coming));
        match self.assessment.get().municipality {
            Some(code) if !is_coming => self.municipality_name(code),
            _ => String::new(),
        }
    }

    /// The municipalities that match what is typed in the field.
    pub fn found(self) -> Vec<SearchHit> {
        let typed = self.field.with(|field| field.typed().to_owned());
        let (first, language) = (self.options.get().region, self.language.get());
        self.with_directory(|directory| directory.search(&typed, first, language))
            .unwrap_or_default()
    }

    /// Leaving the field chooses the municipality whose whole name stands in it; an empty field
    /// chooses none. Other text stays for the person to mend, and the municipality is open.
    pub fn settle_field(self) {
        self.close_list();
        let Some(typed) = self.field.with_untracked(|field| field.typed.clone()) else {
            return;
        };
        let named = untrack(|| self.found())
            .into_iter()
            .find(|found| found.is_whole_name);
        match named {
            Some(found) => self.set_municipality(Some(found.code)),
            None if typed.trim().is_empty() => self.set_municipality(None),
            None => self
                .assessment
                .update(|assessment| assessment.municipality = None),
        }
    }

    /// Closes the list below the field.
    pub fn close_list(self) {
        if self.field.with_untracked(|field| field.is_open) {
            self.field.update(MunicipalityField::close);
        }
    }

    fn check_options(self, directory: &Directory) {
        let options = self.options.get_untracked();
        let found = options
            .municipality
            .map(|code| directory.find(code).map(|(region, _)| region.code));
        if found == Some(None) {
            self.ignore_municipality();
        }
        let Some(region) = options.region else {
            return;
        };
        let notice = if !directory.has_region(region) {
            Notice::IgnoredOption(IgnoredOption::Region)
        } else if found.flatten().is_some_and(|other| other != region) {
            Notice::IgnoredOption(IgnoredOption::ContradictingRegion)
        } else {
            return;
        };
        self.options.update(|options| options.region = None);
        self.notify(notice);
    }

    fn ignore_municipality(self) {
        let ignored = self.options.get_untracked().municipality;
        self.options.update(|options| options.municipality = None);
        self.notify(Notice::IgnoredOption(IgnoredOption::Municipality));
        self.offered_municipality.set(None);
        let assessment = self.assessment.get_untracked();
        if !assessment.has_begun() && assessment.municipality == ignored {
            self.assessment
                .update(|assessment| assessment.municipality = None);
        }
    }
}
