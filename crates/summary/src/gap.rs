//! Where two roles of an area see things differently.

use std::cmp::Reverse;

use super::{Difference, Direction, Groups, Mean, TwoGroups, group_beside_group};
use survey::{Criterion, Role};

/// Two roles of an area side by side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RolePair {
    pub one: Role,
    pub other: Role,
    /// How many answered in the one role and in the other.
    pub respondents: [u32; 2],
    pub rows: [TwoGroups; Criterion::COUNT],
}

/// One criterion of which the means of both roles are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RoleGap {
    pub criterion: Criterion,
    pub one: Mean,
    pub other: Mean,
    /// The one role's mean compared with the other's.
    pub difference: Difference,
    /// The role that sees it higher, none where both means are shown alike.
    pub higher: Option<Role>,
}

/// In which order roles stand beside each other: municipal staff and associations first.
/// [`Role::NotTold`] is no view that others could be compared with.
const ORDER: [Role; Role::COUNT - 1] = [
    Role::Municipality,
    Role::Association,
    Role::Resident,
    Role::ElectedOfficial,
];

impl RolePair {
    /// Two roles of an area, none where one of them is withheld or both are the same.
    pub fn of(groups: &Groups, one: Role, other: Role) -> Option<Self> {
        if one == other {
            return None;
        }
        let (group, other_group) = (groups.of_role(one)?, groups.of_role(other)?);
        Some(Self {
            one,
            other,
            respondents: [group.respondents, other_group.respondents],
            rows: group_beside_group(Some(group), Some(other_group)),
        })
    }

    /// Every two roles of an area that are both shown, municipal staff beside associations first.
    pub fn all(groups: &Groups) -> Vec<Self> {
        let first = ORDER.into_iter().enumerate();
        let pairs = first.flat_map(|(index, one)| {
            let others = ORDER.into_iter().skip(index + 1);
            others.map(move |other| (one, other))
        });
        pairs
            .filter_map(|(one, other)| Self::of(groups, one, other))
            .collect()
    }

    /// The criteria of which both roles' means are shown, first to last.
    pub fn gaps(&self) -> impl Iterator<Item = RoleGap> {
        self.rows.iter().filter_map(|row| self.gap(row))
    }

    /// The criterion on which the roles differ most, see [`widest_gap`].
    pub fn widest(&self) -> Option<RoleGap> {
        self.gap(widest_gap(&self.rows)?)
    }

    /// The role that sees every criterion higher, where all seven are shown of both.
    pub fn always_higher(&self) -> Option<Role> {
        let higher: Vec<_> = self.gaps().filter_map(|gap| gap.higher).collect();
        let role = *higher.first()?;
        let always = higher.len() == Criterion::COUNT && higher.iter().all(|one| *one == role);
        always.then_some(role)
    }

    fn gap(&self, row: &TwoGroups) -> Option<RoleGap> {
        let difference = row.difference?;
        Some(RoleGap {
            criterion: row.criterion,
            one: row.one?,
            other: row.other?,
            difference,
            higher: match difference.direction() {
                Direction::Higher => Some(self.one),
                Direction::Same => None,
                Direction::Lower => Some(self.other),
            },
        })
    }
}

/// The criterion on which two groups differ most, the first of several; none where no criterion
/// has a difference at all.
pub fn widest_gap(rows: &[TwoGroups]) -> Option<&TwoGroups> {
    let size = |row: &&TwoGroups| row.difference.map_or(0, |difference| difference.tenths());
    rows.iter()
        .filter(|row| size(row) > 0)
        .min_by_key(|row| Reverse(size(row)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Group, Tally};

    const HIGH: [u32; 5] = [0, 0, 0, 10, 0];
    const LOW: [u32; 5] = [0, 10, 0, 0, 0];

    fn tally(levels: [u32; 5]) -> Option<Tally> {
        Some(Tally {
            levels,
            cannot_say: 0,
        })
    }

    fn group(role: Role, levels: [u32; 5]) -> Group {
        Group {
            role: Some(role),
            respondents: 12,
            rows: [tally(levels); Criterion::COUNT],
        }
    }

    fn staff_and_associations() -> Groups {
        Groups(vec![
            group(Role::Association, LOW),
            group(Role::Municipality, HIGH),
        ])
    }

    fn pair(groups: &Groups) -> RolePair {
        RolePair::of(groups, Role::Municipality, Role::Association).unwrap()
    }

    #[test]
    fn the_gap_says_who_sees_a_criterion_higher_and_by_how_much() {
        let mut groups = staff_and_associations();
        groups.0[0].rows[1] = tally(HIGH);
        groups.0[1].rows[2] = tally([10, 0, 0, 0, 0]);
        let gaps: Vec<_> = pair(&groups).gaps().collect();
        let told: Vec<_> = gaps
            .iter()
            .map(|gap| (gap.higher, gap.difference.tenths()))
            .collect();
        assert_eq!(told[0], (Some(Role::Municipality), 20));
        assert_eq!(told[1], (None, 0));
        assert_eq!(told[2], (Some(Role::Association), 10));
        assert_eq!((gaps[0].one.tenths(), gaps[0].other.tenths()), (40, 20));
    }

    #[test]
    fn a_criterion_that_one_role_withholds_has_no_gap() {
        let mut groups = staff_and_associations();
        groups.0[1].rows[4] = None;
        let pair = pair(&groups);
        assert_eq!(pair.gaps().count(), 6);
        assert!(pair.gaps().all(|gap| gap.criterion != Criterion::Grants));
    }

    #[test]
    fn roles_are_a_pair_only_where_both_are_shown() {
        let groups = staff_and_associations();
        let of = |one, other| RolePair::of(&groups, one, other).is_some();
        assert!(of(Role::Association, Role::Municipality));
        assert!(!of(Role::Association, Role::Association));
        assert!(!of(Role::Association, Role::Resident));
    }

    #[test]
    fn municipal_staff_beside_associations_is_the_first_of_all_pairs() {
        let mut groups = staff_and_associations();
        groups.0.push(group(Role::NotTold, LOW));
        groups.0.push(group(Role::ElectedOfficial, LOW));
        let pairs: Vec<_> = RolePair::all(&groups)
            .iter()
            .map(|pair| (pair.one, pair.other))
            .collect();
        let expected = [
            (Role::Municipality, Role::Association),
            (Role::Municipality, Role::ElectedOfficial),
            (Role::Association, Role::ElectedOfficial),
        ];
        assert_eq!(pairs, expected);
        assert!(RolePair::all(&Groups::default()).is_empty());
    }

    #[test]
    fn one_role_is_always_higher_only_if_it_is_so_on_all_seven_criteria() {
        let mut groups = staff_and_associations();
        assert_eq!(pair(&groups).always_higher(), Some(Role::Municipality));
        groups.0[0].rows[3] = tally(HIGH);
        assert_eq!(pair(&groups).always_higher(), None);
        groups.0[0].rows[3] = None;
        assert_eq!(pair(&groups).always_higher(), None);
    }

    #[test]
    fn the_widest_gap_is_the_first_of_the_largest_differences() {
        let mut groups = staff_and_associations();
        groups.0[1] = group(Role::Municipality, LOW);
        assert_eq!(pair(&groups).widest(), None);
        groups.0[1].rows[2] = tally(HIGH);
        groups.0[1].rows[3] = tally(HIGH);
        groups.0[1].rows[4] = None;
        let widest = pair(&groups).widest().unwrap();
        assert_eq!(widest.criterion, Criterion::ContactPerson);
    }
}
