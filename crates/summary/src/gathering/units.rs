//! The groups that a picture tells apart.

use crate::{
    Area, Areas, Group, Groups, Summary,
    aggregate::{AreaIndex, Figures},
    small_groups::{People, Shown},
};
use survey::{Criterion, Level, Response, Role};

/// Everybody who answered, and those who gave a level to each criterion.
pub(super) const KINDS: usize = 1 + Criterion::COUNT;

/// The groups that the figures of a picture tell apart, of the respondents and of those who gave a level to
/// each criterion that is shown; all that is not shown is together one group. They are numbered from 0.
pub(super) struct Units {
    area_index: AreaIndex,
    /// None where nothing of that kind is shown.
    kinds: [Option<UnitsOfKind>; KINDS],
    /// Of each unit whether it is one of areas and roles at once.
    is_cell: Vec<bool>,
}

/// The numbers of the units of one kind.
struct UnitsOfKind {
    /// Of each area, and last of those who did not tell their municipality.
    areas: Vec<usize>,
    roles: [usize; Role::COUNT],
    /// Of areas and roles at once: single where anything of both is shown.
    cells: Vec<[usize; Role::COUNT]>,
    others: Others,
}

/// The units of what is not shown.
#[derive(Clone, Copy)]
pub(super) struct Others {
    pub areas: usize,
    pub roles: usize,
}

impl Units {
    /// Those of a picture that shows this.
    pub(super) fn of(shown: &Figures, areas: &Areas) -> Self {
        let mut is_cell = Vec::new();
        let kinds = std::array::from_fn(|kind| {
            let shown = of_kind(shown, kind);
            shown
                .total
                .then(|| UnitsOfKind::number(shown, areas.as_slice().len(), &mut is_cell))
        });
        Self {
            area_index: areas.area_index(),
            kinds,
            is_cell,
        }
    }

    /// How many there are.
    pub(super) fn len(&self) -> usize {
        self.is_cell.len()
    }

    pub(super) fn is_cell(&self, unit: usize) -> bool {
        self.is_cell[unit]
    }

    /// The units that somebody is in.
    pub(super) fn of_response(&self, response: &Response) -> impl Iterator<Item = usize> {
        let response = *response;
        let kinds = (0..KINDS).filter(move |kind| counts(&response, *kind));
        kinds.flat_map(move |kind| self.of_kind(response, kind))
    }

    fn of_kind(&self, response: Response, kind: usize) -> impl Iterator<Item = usize> + use<> {
        let area = self.area_index.of(&response);
        let role = response.role.index();
        let units = self.kinds[kind].as_ref().zip(area);
        let units = units.map(|(units, area)| {
            [
                units.areas[area],
                units.roles[role],
                units.cells[area][role],
            ]
        });
        units.into_iter().flatten()
    }

    /// The units that one version of a response is in where another one is not alike, and how the two differ
    /// there.
    pub(super) fn left_by(
        &self,
        version: Option<Response>,
        other: Option<Response>,
    ) -> impl Iterator<Item = (usize, Move)> {
        let kinds = move |version: Response| {
            (0..KINDS).filter_map(move |kind| {
                Some((version, kind, Move::of(&version, other.as_ref(), kind)?))
            })
        };
        let kinds = version.into_iter().flat_map(kinds);
        kinds.flat_map(move |(version, kind, how)| {
            self.of_kind(version, kind).map(move |unit| (unit, how))
        })
    }

    /// The unit of an area, none where nothing of the kind is shown.
    pub(super) fn area(&self, kind: usize, area: usize) -> Option<usize> {
        Some(self.kinds[kind].as_ref()?.areas[area])
    }

    /// The unit of a role.
    pub(super) fn role(&self, kind: usize, role: usize) -> Option<usize> {
        Some(self.kinds[kind].as_ref()?.roles[role])
    }

    /// The units of what is not shown.
    pub(super) fn others(&self, kind: usize) -> Option<Others> {
        Some(self.kinds[kind].as_ref()?.others)
    }
}

impl UnitsOfKind {
    fn number(shown: &Shown, areas: usize, is_cell: &mut Vec<bool>) -> Self {
        let mut new = |cell: bool| {
            is_cell.push(cell);
            is_cell.len() - 1
        };
        let others = Others {
            areas: new(false),
            roles: new(false),
        };
        let mut of_areas: Vec<_> = (0..areas)
            .map(|area| match shown.areas[area] {
                true => new(false),
                false => others.areas,
            })
            .collect();
        of_areas.push(others.areas);
        let roles = std::array::from_fn(|role| match shown.roles[role] {
            true => new(false),
            false => others.roles,
        });
        let in_any_area: [bool; Role::COUNT] =
            std::array::from_fn(|role| shown.cells.iter().any(|roles| roles[role]));
        // A row of units for each area in which anything is shown, and one for all others.
        let mut row = || {
            let others = new(true);
            std::array::from_fn(|role| if in_any_area[role] { new(true) } else { others })
        };
        let others_in_cells = row();
        let mut cells: Vec<_> = (0..areas)
            .map(|area| match shown.cells[area].contains(&true) {
                true => row(),
                false => others_in_cells,
            })
            .collect();
        cells.push(others_in_cells);
        Self {
            areas: of_areas,
            roles,
            cells,
            others,
        }
    }
}

/// How one version of a response counts otherwise in a row than another one.
///
/// Both are counted by themselves: between two pictures those who changed their group alone cancel each other out in
/// every sum of the groups between which they moved, and leave the others bare.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Move {
    /// The other version is not there, or has another level.
    Value,
    /// The other version has the same level in another group.
    Group,
}

impl Move {
    /// How many there are.
    pub(super) const COUNT: usize = 2;

    pub(super) fn index(self) -> usize {
        self as usize
    }

    /// How a version counts otherwise than another one; none where it does not count, or is the same there.
    pub(super) fn of(version: &Response, other: Option<&Response>, kind: usize) -> Option<Self> {
        if !counts(version, kind) {
            return None;
        }
        let same = other.filter(|other| {
            counts(other, kind) && level_in(other, kind) == level_in(version, kind)
        });
        match same {
            None => Some(Self::Value),
            Some(other) => {
                let is_there =
                    other.municipality == version.municipality && other.role == version.role;
                (!is_there).then_some(Self::Group)
            }
        }
    }
}

fn level_in(response: &Response, kind: usize) -> Option<Level> {
    response.answers.get(criterion_of(kind)?).level()
}

/// Whether somebody is of a kind.
pub(super) fn counts(response: &Response, kind: usize) -> bool {
    let answers = &response.answers;
    criterion_of(kind).is_none_or(|criterion| answers.get(criterion).level().is_some())
}

/// The kind of who gave a level to a criterion, or of everybody who answered.
pub(super) fn kind_of(criterion: Option<Criterion>) -> usize {
    criterion.map_or(0, |criterion| criterion.index() + 1)
}

/// The criterion of a kind, none for everybody who answered.
fn criterion_of(kind: usize) -> Option<Criterion> {
    Criterion::ALL.get(kind.checked_sub(1)?).copied()
}

/// What is shown of a kind.
pub(super) fn of_kind(figures: &Figures, kind: usize) -> &Shown {
    match criterion_of(kind) {
        None => &figures.respondents,
        Some(criterion) => &figures.criteria[criterion.index()],
    }
}

/// What a summary shows. An area or role that nobody was in counts as shown, since there was nobody to be
/// withheld.
pub(super) fn shown_in(summary: &Summary, people: &People) -> Figures {
    let shown = |is_shown: &dyn Fn(&Group) -> bool| {
        let of = |groups: &Groups, role| {
            let group = groups.iter().find(|group| group.role == role);
            group.is_some_and(is_shown)
        };
        let area =
            |(index, area): (usize, &Area)| of(&area.groups, None) || people.of_area(index) == 0;
        Shown {
            total: of(&summary.total, None),
            areas: summary.areas.iter().enumerate().map(area).collect(),
            roles: Role::ALL
                .map(|role| of(&summary.total, Some(role)) || people.of_role(role.index()) == 0),
            cells: summary
                .areas
                .iter()
                .map(|area| Role::ALL.map(|role| of(&area.groups, Some(role))))
                .collect(),
        }
    };
    Figures {
        respondents: shown(&|_| true),
        criteria: Criterion::ALL.map(|criterion| shown(&|group| group.tally(criterion).is_some())),
    }
}
