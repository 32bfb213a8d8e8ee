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

    /// The total alone.
    pub(super) fn total(areas: usize) -> Self {
        Self {
            total: true,
            ..Self::nothing(areas)
        }
    }

    fn has_cells(&self) -> bool {
        self.cells.as_flattened().contains(&true)
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

/// What an earlier picture of the same collection tells of those who are in both.
pub(super) struct Before<'a> {
    pub(super) shown: &'a Shown,
    /// Who came since, in groups of which each may be told apart from the others.
    pub(super) came: Vec<People>,
    /// The areas that it shows and whose people are still the same.
    pub(super) same_areas: Vec<bool>,
    pub(super) same_roles: [bool; Role::COUNT],
    /// Whether all who are in none of the areas that it shows are still the same.
    pub(super) has_same_other_areas: bool,
    pub(super) has_same_other_roles: bool,
}

/// Chooses what to show of the people, out of the groups of `within`, so that the rule holds for it, also
/// together with what earlier pictures have told.
///
/// Of a picture and an earlier one a reader knows the numbers of all groups that either shows, of the
/// earlier one as far as the same people are still in them. So what is in no known group may be few in none
/// of the ways in which the two can be laid over each other. Single roles of an area are shown only where
/// every earlier picture that shows any does so too, and where those who came since are safe in them.
pub(super) fn choose(
    people: &People,
    within: &Shown,
    before: &[Before<'_>],
    minimum: MinimumGroup,
) -> Shown {
    let areas = within.areas.len();
    let total = people.total();
    if !within.total || total == 0 || !minimum.allows(total) {
        return Shown::nothing(areas);
    }
    let mut shown = within.clone();
    let known = before.iter().map(|before| before.same_areas.as_slice());
    let others = before.iter().filter(|before| before.has_same_other_areas);
    let others = others.map(|before| before.shown.areas.as_slice());
    let known: Vec<_> = known.chain(others).collect();
    hide_small(
        &mut shown.areas,
        |area| people.of_area(area),
        total,
        &known,
        minimum,
    );
    let known = before.iter().map(|before| before.same_roles.as_slice());
    let others = before.iter().filter(|before| before.has_same_other_roles);
    let others = others.map(|before| before.shown.roles.as_slice());
    let known: Vec<_> = known.chain(others).collect();
    hide_small(
        &mut shown.roles,
        |role| people.of_role(role),
        total,
        &known,
        minimum,
    );
    let with_cells = || before.iter().filter(|before| before.shown.has_cells());
    for before in with_cells() {
        let earlier = before.shown.cells.as_flattened();
        for (cell, earlier) in shown.cells.as_flattened_mut().iter_mut().zip(earlier) {
            *cell &= earlier;
        }
    }
    let came = with_cells().flat_map(|before| &before.came);
    let tables: Vec<_> = [people].into_iter().chain(came).collect();
    shown.cells = cells(&tables, &shown, minimum);
    shown
}

/// Hides the groups that are too small, and then the smallest of the others until those hidden are
/// together, with whoever is in no group, nobody or enough; also without each list of groups that is known
/// besides.
fn hide_small(
    shown: &mut [bool],
    of_group: impl Fn(usize) -> u32,
    total: u32,
    known: &[&[bool]],
    minimum: MinimumGroup,
) {
    for (group, shown) in shown.iter_mut().enumerate() {
        *shown &= minimum.allows(of_group(group));
    }
    let nothing = vec![false; shown.len()];
    let known: Vec<&[bool]> = [nothing.as_slice()]
        .into_iter()
        .chain(known.iter().copied())
        .collect();
    loop {
        let groups = 0..shown.len();
        let hidden = |known: &[bool]| {
            let told = groups
                .clone()
                .filter(|group| shown[*group] || known[*group]);
            total - told.map(&of_group).sum::<u32>()
        };
        let few = known.iter().find(|known| !minimum.allows(hidden(known)));
        let Some(known) = few else {
            return;
        };
        let candidates = groups.filter(|group| shown[*group] && !known[*group]);
        let smallest = candidates
            .filter(|group| of_group(*group) > 0)
            .min_by_key(|group| of_group(*group));
        match smallest {
            Some(group) => shown[group] = false,
            None => return,
        }
    }
}

/// The cells to show: those of one set of roles, in every area where that can be done. Of all sets
/// the one that shows most people.
fn cells(tables: &[&People], shown: &Shown, minimum: MinimumGroup) -> Vec<[bool; Role::COUNT]> {
    let areas = tables
        .first()
        .map_or_else(Vec::new, |people| people.largest_areas_first());
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
    tables: &[&People],
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
        choose(&people, &everything, &[], MinimumGroup::default())
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

    fn same(shown: &Shown) -> Before<'_> {
        Before {
            came: vec![People {
                cells: vec![NOBODY; shown.areas.len() + 1],
            }],
            same_areas: shown.areas.clone(),
            same_roles: shown.roles,
            has_same_other_areas: true,
            has_same_other_roles: true,
            shown,
        }
    }

    #[test]
    fn what_an_earlier_picture_showed_of_the_same_people_is_not_laid_bare_by_other_groups() {
        let people = People {
            cells: vec![
                [0, 20, 0, 0, 0],
                [0, 3, 0, 0, 0],
                [0, 9, 0, 0, 0],
                [0, 8, 0, 0, 0],
                NOBODY,
            ],
        };
        // The earlier one hid the third area beside the second, which are 12 together.
        let mut earlier = Shown::total(4);
        earlier.areas = vec![true, false, false, true];
        let everything = Shown::everything(4);
        let minimum = MinimumGroup::default();
        let alone = choose(&people, &everything, &[], minimum);
        assert_eq!(alone.areas, [true, false, true, false]);
        let beside = choose(&people, &everything, &[same(&earlier)], minimum);
        assert_eq!(beside.areas, [true, false, false, false]);
    }

    #[test]
    fn cells_are_shown_where_enough_is_left_everywhere() {
        let shown = chosen(&[[0, 20, 8, 0, 0], [0, 10, 9, 0, 0], NOBODY]);
        assert_eq!(shown.cells, [[false, true, true, false, false]; 2]);
        assert_eq!(shown.roles, [true; 5]);
    }
}
