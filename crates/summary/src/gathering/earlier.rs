//! An earlier picture of a collection beside the next one: who went, who stays, who came, and what of them tells about a
//! few.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Changes, Edition, EditionKind,
    next::{Changed, NotShown, Since, Wanted, members},
    turns::{Pace, Turns},
    units::{KINDS, Move, Units, kind_of, of_kind, shown_in},
};
use crate::{
    Areas, MinimumGroup,
    aggregate::{AreaIndex, Figures},
    small_groups::{Before, People},
};
use survey::{Criterion, MunicipalityCode, Response, ResponseId, Role};

/// The units of which few went, or few of those beside them stay, and those to which few came.
pub(super) struct SmallUnits {
    went: Vec<bool>,
    came: Vec<bool>,
}

/// Everybody of a picture by municipality and role.
#[derive(Default)]
pub(super) struct Crowd(BTreeMap<Option<MunicipalityCode>, [u32; Role::COUNT]>);

impl Crowd {
    pub fn change(&mut self, response: &Response, by: i32) {
        let people = &mut self.0.entry(response.municipality).or_default()[response.role.index()];
        *people = people.saturating_add_signed(by);
    }

    fn count(&self) -> usize {
        self.0.values().flatten().sum::<u32>() as usize
    }

    fn people(&self, areas: &Areas) -> People {
        let of = |municipality| self.0.get(&municipality).copied().unwrap_or_default();
        let together = |area: &Vec<MunicipalityCode>| {
            area.iter()
                .fold([0; Role::COUNT], |sum: [u32; Role::COUNT], code| {
                    let people = of(Some(*code));
                    std::array::from_fn(|role| sum[role] + people[role])
                })
        };
        let areas = areas.as_slice().iter().map(together);
        People {
            cells: areas.chain([of(None)]).collect(),
        }
    }
}

/// What an earlier picture is compared by.
#[derive(Clone, Copy)]
pub(super) struct Beside<'a> {
    /// How it differs from the collection.
    pub overlay: &'a Changes,
    pub crowd: &'a Crowd,
    pub since: &'a Since<'a>,
}

/// An earlier picture beside the next one.
pub(super) struct Earlier<'a> {
    edition: &'a Edition,
    /// None where it shows everybody together and no areas or roles.
    shown: Option<Figures>,
    units: Units,
    /// The larger of both pictures'.
    minimum: MinimumGroup,
    /// How many of each unit are in it, how many of them went, and how many came, by how they moved.
    all: Vec<u32>,
    went: [Vec<u32>; Move::COUNT],
    came: [Vec<u32>; Move::COUNT],
    people: usize,
    people_who_went: usize,
    people_who_moved: usize,
    /// Who came, by the areas and roles of the next picture.
    cells_of_came: [Cells; Move::COUNT],
    /// Its versions of responses that have changed since the last picture, where that one has others.
    versions: Changes,
}

impl<'a> Earlier<'a> {
    pub async fn compare<T: Turns>(
        edition: &'a Edition,
        Beside {
            overlay,
            crowd,
            since,
        }: Beside<'_>,
        wanted: &Wanted<'_>,
        pace: &mut Pace<'_, T>,
    ) -> Result<Self, T::Stop> {
        let areas = match &edition.summary {
            Some(summary) => Areas::of(summary),
            None => wanted.areas.clone(),
        };
        let shown = match &edition.summary {
            Some(summary) if edition.kind != EditionKind::Live => {
                Some(shown_in(summary, &crowd.people(&areas)))
            }
            _ => None,
        };
        let units = match &shown {
            Some(shown) => Units::of(shown, &areas),
            None => Units::of(&edition.everybody(&areas), &areas),
        };
        let nobody = vec![0; units.len()];
        let mut compared = Self {
            edition,
            shown,
            minimum: edition.minimum().max(wanted.publication.minimum_group),
            all: nobody.clone(),
            went: std::array::from_fn(|_| nobody.clone()),
            came: std::array::from_fn(|_| nobody.clone()),
            units,
            people: crowd.count(),
            people_who_went: 0,
            people_who_moved: 0,
            cells_of_came: std::array::from_fn(|_| Cells::of_nobody(wanted.areas)),
            versions: Changes::new(),
        };
        let ids: BTreeSet<_> = overlay.keys().chain(since.changed.keys()).collect();
        for id in ids {
            pace.step().await?;
            let version = match overlay.get(id) {
                Some(version) => *version,
                None => since.collection.get(*id).copied(),
            };
            let changed = since.changed.get(id);
            if changed.is_some_and(|changed| changed.before != version) {
                compared.versions.insert(*id, version);
            }
            compared.change(version, since.in_next(id), 1);
        }
        if compared.may_lose_somebody() {
            for response in members(since.collection, overlay) {
                pace.step().await?;
                for unit in compared.units.of_response(response) {
                    compared.all[unit] += 1;
                }
            }
        }
        Ok(compared)
    }

    /// Whether somebody moved, or would if a change waits. Only then does it matter how many stay.
    fn may_lose_somebody(&self) -> bool {
        self.people_who_moved > 0 || !self.versions.is_empty()
    }

    /// Counts a move from its version to the next picture's, or with -1 out again.
    fn change(&mut self, version: Option<Response>, next: Option<Response>, by: i32) {
        if version == next {
            return;
        }
        for (unit, how) in self.units.left_by(version, next) {
            let went = &mut self.went[how.index()][unit];
            *went = went.saturating_add_signed(by);
        }
        for (unit, how) in self.units.left_by(next, version) {
            let came = &mut self.came[how.index()][unit];
            *came = came.saturating_add_signed(by);
        }
        if let Some(next) = &next {
            for kind in 0..KINDS {
                if let Some(how) = Move::of(next, version.as_ref(), kind) {
                    self.cells_of_came[how.index()].change(next, kind, by);
                }
            }
        }
        if version.is_some() {
            let by = by as isize;
            self.people_who_moved = self.people_who_moved.saturating_add_signed(by);
            if next.is_none() {
                self.people_who_went = self.people_who_went.saturating_add_signed(by);
            }
        }
    }

    /// The next picture has the last one's version of a response.
    pub fn exclude(&mut self, id: &ResponseId, changed: &Changed) {
        let version = self.versions.get(id).copied().unwrap_or(changed.before);
        self.change(version, changed.after, -1);
        self.change(version, changed.before, 1);
    }

    pub fn shares_somebody(&self) -> bool {
        self.people > self.people_who_went
    }

    /// The units that tell about a few, none without any. Which roles of an area are shown of those who came
    /// is chosen later.
    pub fn small_units(&self) -> Option<SmallUnits> {
        if !self.shares_somebody() {
            return None;
        }
        let is_few = |people: &[Vec<u32>; Move::COUNT], unit: usize| {
            people
                .iter()
                .any(|people| !self.minimum.allows(people[unit]))
        };
        let few_went = |unit: usize| {
            let went = self.went.iter().map(|went| went[unit]).sum::<u32>();
            let stay = self.all[unit].saturating_sub(went);
            went > 0 && (is_few(&self.went, unit) || !self.minimum.allows(stay))
        };
        let few_came = |unit: usize| !self.units.is_cell(unit) && is_few(&self.came, unit);
        let units = 0..self.units.len();
        let small = SmallUnits {
            went: units.clone().map(few_went).collect(),
            came: units.map(few_came).collect(),
        };
        (small.went.contains(&true) || small.came.contains(&true)).then_some(small)
    }

    /// Whether a change since the last picture is among the few of those units: it goes where few went, comes where
    /// few came, or, with `in_any_way`, either.
    pub fn is_among(&self, small: &SmallUnits, changed: &Changed, in_any_way: bool) -> bool {
        let (before, after) = (changed.before, changed.after);
        let is_in = |unit: usize, these: &[bool], others: &[bool]| {
            these[unit] || in_any_way && others[unit]
        };
        let mut left = self.units.left_by(before, after);
        let mut entered = self.units.left_by(after, before);
        left.any(|(unit, _)| is_in(unit, &small.went, &small.came))
            || entered.any(|(unit, _)| is_in(unit, &small.came, &small.went))
    }

    pub fn check_kinship(&self, wanted: &Wanted<'_>) -> Result<(), NotShown> {
        let earlier = self.edition.minimum();
        let summary = self.edition.summary.as_ref();
        let shows_areas =
            summary.filter(|_| self.shown.is_some() && wanted.kind != EditionKind::Live);
        if wanted.publication.minimum_group < earlier {
            return Err(NotShown::LowerMinimumGroup { earlier });
        }
        match shows_areas {
            Some(summary) if summary.region != wanted.region.code => Err(NotShown::OtherRegion),
            Some(summary) if Areas::of(summary) != *wanted.areas => Err(NotShown::OtherAreas),
            _ => Ok(()),
        }
    }

    /// What it tells of those who stay, none where it shows neither areas nor roles.
    pub fn before(&self, criterion: Option<Criterion>) -> Option<Before<'_>> {
        let kind = kind_of(criterion);
        let shown = of_kind(self.shown.as_ref()?, kind);
        let others = self.units.others(kind)?;
        let is_same = |unit: usize| {
            let mut moved = self.went.iter().chain(&self.came);
            moved.all(|moved| moved[unit] == 0)
        };
        let area = |area| self.units.area(kind, area).is_some_and(is_same);
        let role = |role| self.units.role(kind, role).is_some_and(is_same);
        let areas = shown.areas.iter().enumerate();
        Some(Before {
            shown,
            came: self
                .cells_of_came
                .each_ref()
                .map(|came| came.people(kind))
                .into(),
            same_areas: areas.map(|(index, shown)| *shown && area(index)).collect(),
            same_roles: std::array::from_fn(|index| shown.roles[index] && role(index)),
            has_same_other_areas: is_same(others.areas),
            has_same_other_roles: is_same(others.roles),
        })
    }
}

/// People counted by areas and roles, for each kind.
struct Cells {
    area_index: AreaIndex,
    kinds: [Vec<[u32; Role::COUNT]>; KINDS],
}

impl Cells {
    fn of_nobody(areas: &Areas) -> Self {
        let nobody = vec![[0; Role::COUNT]; areas.as_slice().len() + 1];
        Self {
            area_index: areas.area_index(),
            kinds: std::array::from_fn(|_| nobody.clone()),
        }
    }

    fn change(&mut self, response: &Response, kind: usize, by: i32) {
        if let Some(area) = self.area_index.of(response) {
            let people = &mut self.kinds[kind][area][response.role.index()];
            *people = people.saturating_add_signed(by);
        }
    }

    fn people(&self, kind: usize) -> People {
        People {
            cells: self.kinds[kind].clone(),
        }
    }
}
