//! A group of respondents and the groups of an area.

use super::Tally;
use survey::{Criterion, Index, Role};

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

    /// The criteria with the highest index as it is shown.
    pub fn strengths(&self) -> Vec<Criterion> {
        let shown = self.shown_indices();
        let highest = shown.iter().map(|(index, _)| *index).max();
        let strongest = shown.iter().filter(|(index, _)| Some(*index) == highest);
        strongest.map(|(_, criterion)| *criterion).collect()
    }

    /// The two criteria with the lowest indices as they are shown, the first of several alike; none that
    /// is among the strengths.
    pub fn targets(&self) -> Vec<Criterion> {
        let mut shown = self.shown_indices();
        shown.sort_by_key(|(index, _)| *index);
        let strengths = self.strengths();
        let criteria = shown.into_iter().map(|(_, criterion)| criterion);
        let others = criteria.filter(|criterion| !strengths.contains(criterion));
        others.take(2).collect()
    }

    fn shown_indices(&self) -> Vec<(u8, Criterion)> {
        let shown = |criterion: Criterion| {
            let index = self.tally(criterion)?.index()?;
            Some((index.rounded(), criterion))
        };
        Criterion::ALL.into_iter().filter_map(shown).collect()
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

    /// Everybody of the area, or those in a role; none where withheld or empty.
    pub(super) fn with_people(&self, role: Option<Role>) -> Option<&Group> {
        self.iter().find(|group| group.role == role)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn group(fours: [Option<u32>; Criterion::COUNT]) -> Group {
        let tally = |fours| Tally {
            levels: [10 - fours, 0, 0, fours, 0],
            cannot_say: 0,
        };
        Group {
            role: None,
            respondents: 10,
            rows: fours.map(|fours| fours.map(tally)),
        }
    }

    #[test]
    fn the_highest_are_strengths_and_the_two_lowest_are_targets() {
        let all = group([4, 4, 9, 5, 8, 2, 3].map(Some));
        assert_eq!(all.strengths(), [Criterion::ContactPerson]);
        let lowest = [Criterion::Experiences, Criterion::Communication];
        assert_eq!(all.targets(), lowest);
    }

    #[test]
    fn what_is_withheld_is_neither_and_nothing_is_both() {
        let [some, none] = [Some(5), None];
        let alike = group([some, none, some, none, none, none, none]);
        let both = [Criterion::Participation, Criterion::ContactPerson];
        assert_eq!(alike.strengths(), both);
        assert_eq!(alike.targets(), []);
        assert_eq!(group([None; Criterion::COUNT]).strengths(), []);
    }
}
