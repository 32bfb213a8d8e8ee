//! Which groups may be published so that no small group can be worked out by subtraction.
//!
//! The rule (`docs/formats.md`): a cell is one area and one role, or "municipality not told" and
//! one role. In every table of whole numbers that agrees with all that is published, the most
//! people that a cell could hold must be nobody or at least the minimum group. Then no cell and no
//! union of cells can be narrowed down to a few people.
//!
//! Why the choice below keeps it: what the reader does not know is a table whose rows are the shown
//! areas' rests and everybody outside them, and whose columns are the roles' rests and everybody
//! outside them. The most that a cell could hold is a flow through that table, and each edge of it
//! – an area, a role, what is hidden, what is left of a role, what is left of an area – carries
//! nobody or at least the minimum. So does every smallest cut, being a sum of these.

use super::MinimumGroup;
use survey::Role;

/// How many people are in each cell.
pub(super) struct People {
    /// Area by area, and last those who did not tell their municipality; role by role.
    pub(super) cells: Vec<[u32; Role::COUNT]>,
}

/// What is shown.
#[derive(Clone)]
pub(super) struct Shown {
    pub(super) total: bool,
    pub(super) areas: Vec<bool>,
    pub(super) roles: [bool; Role::COUNT],
    pub(super) cells: Vec<[bool; Role::COUNT]>,
}

impl People {
    fn areas(&self) -> usize {
        self.cells.len().saturating_sub(1)
    }

    pub(super) fn of_area(&self, area: usize) -> u32 {
        self.cells[area].iter().sum()
    }

    pub(super) fn of_role(&self, role: usize) -> u32 {
        self.cells.iter().map(|roles| roles[role]).sum()
    }

    fn total(&self) -> u32 {
        self.cells.iter().flatten().sum()
    }

    fn largest_areas_first(&self) -> Vec<usize> {
        let mut areas: Vec<_> = (0..self.areas()).collect();
        areas.sort_by_key(|area| std::cmp::Reverse(self.of_area(*area)));
        areas
    }
}

impl Shown {
    /// Every group of that many areas.
    pub(super) fn everything(areas: usize) -> Self {
        Self {
            total: true,
            areas: vec![true; areas],
            roles: [true; Role::COUNT],
            cells: vec![[true; Role::COUNT]; areas],
        }
    }

    pub(super) fn nothing(areas: usize) -> Self {
        Self {
            total: false,
            areas: vec![false; areas],
            roles: [false; Role::COUNT],
            cells: vec![[false; Role::COUNT]; areas],
        }
    }

    /// What is shown here and there.
    pub(super) fn and(mut self, other: &Self) -> Self {
        self.total &= other.total;
        let both = |one: &mut [bool], other: &[bool]| {
            for (one, other) in one.iter_mut().zip(other) {
                *one &= other;
            }
        };
        both(&mut self.areas, &other.areas);
        both(&mut self.roles, &other.roles);
        both(self.cells.as_flattened_mut(), other.cells.as_flattened());
        self
    }

    /// The same without the groups that nobody is in: to the reader, empty and withheld look alike.
    pub(super) fn without_empty_groups(mut self, people: &People) -> Self {
        for (area, shown) in self.areas.iter_mut().enumerate() {
            *shown &= people.of_area(area) > 0;
        }
        for (role, shown) in self.roles.iter_mut().enumerate() {
            *shown &= people.of_role(role) > 0;
        }
        for (shown, people) in self.cells.iter_mut().zip(&people.cells) {
            for (shown, people) in shown.iter_mut().zip(people) {
                *shown &= *people > 0;
            }
        }
        self
    }
}

/// Chooses what to show of the people of the first table, out of what is shown already, so that the
/// rule holds for each of the tables: those who answered and, in a later release, those who changed.
pub(super) fn choose(tables: &[People], within: &Shown, minimum: MinimumGroup) -> Shown {
    let areas = within.areas.len();
    let total = tables.first().map_or(0, People::total);
    let all_allowed = tables.iter().all(|people| minimum.allows(people.total()));
    if !within.total || total == 0 || !all_allowed {
        return Shown::nothing(areas);
    }
    let mut shown = within.clone();
    hide_small(&mut shown.areas, tables, People::of_area, minimum);
    hide_small(&mut shown.roles, tables, People::of_role, minimum);
    shown.cells = cells(tables, &shown, minimum);
    shown
}

/// Hides the groups that are too small, and then the smallest of the others until those hidden are
/// together, with whoever is in no group, nobody or enough.
fn hide_small(
    shown: &mut [bool],
    tables: &[People],
    of_group: impl Fn(&People, usize) -> u32,
    minimum: MinimumGroup,
) {
    for (group, shown) in shown.iter_mut().enumerate() {
        *shown &= tables
            .iter()
            .all(|people| minimum.allows(of_group(people, group)));
    }
    loop {
        let groups = || (0..shown.len()).filter(|group| shown[*group]);
        let hidden = |people: &People| {
            people.total() - groups().map(|group| of_group(people, group)).sum::<u32>()
        };
        let Some(few) = tables.iter().find(|people| !minimum.allows(hidden(people))) else {
            return;
        };
        let smallest = groups()
            .filter(|group| of_group(few, *group) > 0)
            .min_by_key(|group| tables.first().map(|people| of_group(people, *group)));
        match smallest {
            Some(group) => shown[group] = false,
            None => return,
        }
    }
}

/// The cells to show: those of one set of roles, in every area where that can be done. Of all sets
/// the one that shows most people.
fn cells(tables: &[People], shown: &Shown, minimum: MinimumGroup) -> Vec<[bool; Role::COUNT]> {
    let areas = tables
        .first()
        .map_or_else(Vec::new, People::largest_areas_first);
    let mut best = (0, vec![[false; Role::COUNT]; shown.areas.len()]);
    for set in 1u32..1 << Role::COUNT {
        let roles: [bool; Role::COUNT] = std::array::from_fn(|role| set >> role & 1 == 1);
        let all_shown = (0..Role::COUNT).all(|role| shown.roles[role] || !roles[role]);
        if all_shown {
            let candidate = cells_of_roles(tables, shown, &areas, roles, minimum);
            if candidate.0 > best.0 {
                best = candidate;
            }
        }
    }
    best.1
}

/// Goes through the areas and shows their cells of the given roles where what is left – of the
/// area, of each role, and of everybody outside the roles – stays nobody or enough. Also tells how
/// many people are in the cells shown.
fn cells_of_roles(
    tables: &[People],
    shown: &Shown,
    areas: &[usize],
    roles: [bool; Role::COUNT],
    minimum: MinimumGroup,
) -> (u32, Vec<[bool; Role::COUNT]>) {
    let mut left: Vec<_> = tables
        .iter()
        .map(|people| Left::of(people, roles))
        .collect();
    let mut count = 0;
    let mut cells = vec![[false; Role::COUNT]; shown.areas.len()];
    for area in areas.iter().copied().filter(|area| shown.areas[*area]) {
        let can_show = (0..Role::COUNT).filter(|role| roles[*role]).all(|role| {
            let is_empty = || tables.iter().all(|people| people.cells[area][role] == 0);
            shown.cells[area][role] || is_empty()
        });
        if can_show && left.iter().all(|left| left.is_safe_without(area, minimum)) {
            for left in &mut left {
                left.take(area);
            }
            for role in (0..Role::COUNT).filter(|role| roles[*role]) {
                cells[area][role] = shown.cells[area][role];
            }
            count += left.first().map_or(0, |left| left.in_cells(area));
        }
    }
    (count, cells)
}

/// The people that are in none of the cells shown so far.
struct Left<'a> {
    people: &'a People,
    roles: [bool; Role::COUNT],
    /// Of each role.
    of_roles: [u32; Role::COUNT],
    /// Everybody of the other roles who is not beside a shown cell.
    others: u32,
}

impl<'a> Left<'a> {
    fn of(people: &'a People, roles: [bool; Role::COUNT]) -> Self {
        let of_roles: [u32; Role::COUNT] = std::array::from_fn(|role| people.of_role(role));
        let chosen = (0..Role::COUNT).filter(|role| roles[*role]);
        let in_roles: u32 = chosen.map(|role| of_roles[role]).sum();
        Self {
            people,
            roles,
            of_roles,
            others: people.total() - in_roles,
        }
    }

    fn chosen(&self) -> impl Iterator<Item = usize> + use<> {
        let roles = self.roles;
        (0..Role::COUNT).filter(move |role| roles[*role])
    }

    fn in_cells(&self, area: usize) -> u32 {
        self.chosen()
            .map(|role| self.people.cells[area][role])
            .sum()
    }

    fn beside_cells(&self, area: usize) -> u32 {
        self.people.of_area(area) - self.in_cells(area)
    }

    /// Whether the area's cells can be shown.
    fn is_safe_without(&self, area: usize, minimum: MinimumGroup) -> bool {
        let beside = self.beside_cells(area);
        minimum.allows(beside)
            && minimum.allows(self.others - beside)
            && self.chosen().all(|role| {
                let cell = self.people.cells[area][role];
                minimum.allows(cell) && minimum.allows(self.of_roles[role] - cell)
            })
    }

    fn take(&mut self, area: usize) {
        for role in self.chosen() {
            self.of_roles[role] -= self.people.cells[area][role];
        }
        self.others -= self.beside_cells(area);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(cells: &[[u32; Role::COUNT]]) -> Shown {
        let people = People {
            cells: cells.to_vec(),
        };
        let everything = Shown::everything(people.areas());
        choose(&[people], &everything, MinimumGroup::default())
    }

    const NOBODY: [u32; Role::COUNT] = [0; Role::COUNT];

    #[test]
    fn a_total_below_the_minimum_shows_nothing() {
        let shown = chosen(&[[0, 4, 0, 0, 0], NOBODY]);
        assert!(!shown.total && !shown.areas[0]);
        assert_eq!(shown.roles, [false; 5]);
    }

    #[test]
    fn the_smallest_area_is_hidden_along_with_one_that_is_too_small() {
        let areas = [[0, 20, 0, 0, 0], [0, 3, 0, 0, 0], [0, 9, 0, 0, 0], NOBODY];
        assert_eq!(chosen(&areas).areas, [true, false, false]);
    }

    #[test]
    fn one_area_is_hidden_when_a_few_did_not_tell_their_municipality() {
        let areas = [[0, 20, 0, 0, 0], [0, 9, 0, 0, 0], [0, 2, 0, 0, 0]];
        assert_eq!(chosen(&areas).areas, [true, false]);
    }

    #[test]
    fn nothing_more_is_hidden_when_enough_are_hidden_already() {
        let areas = [
            [0, 20, 0, 0, 0],
            [0, 3, 0, 0, 0],
            [0, 9, 0, 0, 0],
            [0, 2, 0, 0, 0],
        ];
        assert_eq!(chosen(&areas).areas, [true, false, true]);
    }

    #[test]
    fn a_cell_is_hidden_when_it_would_leave_a_few_of_its_area_or_role() {
        // Of the first area 3 would be left, of the role in the second one 2.
        let shown = chosen(&[[0, 20, 3, 0, 0], [0, 2, 20, 0, 0], NOBODY]);
        assert_eq!(shown.cells, [[false; 5]; 2]);
    }

    #[test]
    fn what_is_shown_of_some_leaves_no_few_of_others() {
        let answered = People {
            cells: vec![[0, 20, 0, 0, 0], [0, 9, 0, 0, 0], [0, 30, 0, 0, 0], NOBODY],
        };
        let changed = People {
            cells: vec![[0, 6, 0, 0, 0], [0, 2, 0, 0, 0], [0, 0, 0, 0, 0], NOBODY],
        };
        let everything = Shown::everything(3);
        let shown = choose(&[answered, changed], &everything, MinimumGroup::default());
        assert_eq!(shown.areas, [false, false, true]);
    }

    #[test]
    fn cells_are_shown_where_enough_is_left_everywhere() {
        let shown = chosen(&[[0, 20, 8, 0, 0], [0, 10, 9, 0, 0], NOBODY]);
        assert_eq!(shown.cells, [[false, true, true, false, false]; 2]);
        assert_eq!(shown.roles, [true; 5]);
    }
}
