//! A summary: what many answers of one region say together, as it is published.

use super::{Group, Groups, Names};
use survey::{Date, MunicipalityCode, RegionCode, Role};

/// The figures of a region. What [`Summary::from_json`] and [`super::aggregate`] give is
/// consistent; [`Summary::check`] tells what is wrong with one put together in another way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    pub region: RegionCode,
    pub kind: Kind,
    /// At most [`Summary::TITLE_LENGTH`] characters in each language.
    pub title: Names,
    /// Who gathered the answers and how, at most [`Summary::SOURCE_LENGTH`] characters.
    pub source: String,
    pub collected: Period,
    pub minimum_group: MinimumGroup,
    /// All respondents of the region, also those who did not tell their municipality.
    pub total: Groups,
    /// Each municipality of the region is in exactly one of them.
    pub areas: Vec<Area>,
}

/// Where the answers come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A real survey.
    Survey,
    /// One event.
    Workshop,
    /// Made up; marked as that wherever one of its figures is shown.
    Example,
}

/// The first and the last day on which answers were given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    pub from: Date,
    pub to: Date,
}

/// The fewest people whose figures are shown, 3–20 (`docs/formats.md`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct MinimumGroup(u8);

/// A municipality, or several that answered together, as at a partnership table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Area {
    pub municipalities: Vec<MunicipalityCode>,
    pub groups: Groups,
}

impl Summary {
    /// The most characters of a title in one language.
    pub const TITLE_LENGTH: usize = 80;

    /// The most characters of the source.
    pub const SOURCE_LENGTH: usize = 120;

    /// Everybody of the region, none where withheld.
    pub fn everybody(&self) -> Option<&Group> {
        self.total.everybody()
    }

    /// Those of the region in one role, none where withheld.
    pub fn of_role(&self, role: Role) -> Option<&Group> {
        self.total.of_role(role)
    }

    /// The area that a municipality of the region belongs to.
    pub fn area_of(&self, municipality: MunicipalityCode) -> Option<&Area> {
        self.areas
            .iter()
            .find(|area| area.municipalities.contains(&municipality))
    }
}

impl Kind {
    pub(super) const ALL: [Self; 3] = [Self::Survey, Self::Workshop, Self::Example];

    /// The word that files use.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Survey => "survey",
            Self::Workshop => "workshop",
            Self::Example => "example",
        }
    }
}

impl MinimumGroup {
    /// The minimum group with the given number of people, 3–20.
    pub fn new(people: u8) -> Option<Self> {
        (3..=20).contains(&people).then_some(Self(people))
    }

    /// The fewest people whose figures are shown.
    pub fn people(self) -> u32 {
        self.0.into()
    }

    /// Whether a number of people may become known: nobody, or enough of them.
    pub fn allows(self, people: u32) -> bool {
        people == 0 || people >= self.people()
    }
}

impl Default for MinimumGroup {
    /// What a file without the field means.
    fn default() -> Self {
        Self(5)
    }
}
