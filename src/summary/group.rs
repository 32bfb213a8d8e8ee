//! A group of respondents and the groups of an area.

use super::Tally;
use crate::survey::{Criterion, Index, Role};

/// Everybody of an area, or those of it in one role.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// None is everybody.
    pub role: Option<Role>,
    pub respondents: u32,
    /// The answers criterion by criterion; none is withheld.
    pub rows: [Option<Tally>; Criterion::COUNT],
}

/// The groups of an area that are published, at most one of each role and one of everybody.
/// None at all: the area is withheld.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Groups(pub Vec<Group>);

impl Group {
    /// The group's answers to one criterion, none where they are withheld.
    pub fn tally(&self, criterion: Criterion) -> Option<&Tally> {
        self.rows[criterion.index()].as_ref()
    }

    /// The index of each criterion that has one.
    pub fn indices(&self) -> [Option<Index>; Criterion::COUNT] {
        self.rows.map(|row| row.and_then(|tally| tally.index()))
    }

    /// The mean of the criteria's indices that exist.
    pub fn overall(&self) -> Option<Index> {
        Index::overall(&self.indices())
    }
}

impl Groups {
    /// Everybody of the area; none where withheld or empty, which look alike to the reader.
    pub fn everybody(&self) -> Option<&Group> {
        self.with_people(None)
    }

    /// Those of the area in the given role; none where withheld or empty.
    pub fn of_role(&self, role: Role) -> Option<&Group> {
        self.with_people(Some(role))
    }

    /// The groups that somebody is in, in the order of the file.
    pub fn iter(&self) -> impl Iterator<Item = &Group> {
        self.0.iter().filter(|group| group.respondents > 0)
    }

    fn with_people(&self, role: Option<Role>) -> Option<&Group> {
        self.iter().find(|group| group.role == role)
    }
}
