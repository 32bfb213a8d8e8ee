//! From responses to a summary that can be published.

use std::collections::BTreeMap;

use super::{
    Area, Group, Groups, MinimumGroup, Period, Publication, Region, Summary, Tally,
    small_groups::{Before, People, Shown, choose},
};
use survey::{Answers, Criterion, Date, Index, MunicipalityCode, Response, Role};

/// The areas of a summary: each municipality of a region is in exactly one, in none twice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Areas(Vec<Vec<MunicipalityCode>>);

/// A summary and how it came about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Aggregation {
    pub summary: Summary,
    /// How many responses are in it, also where figures are withheld.
    pub counted: usize,
    /// How many responses are about municipalities of other regions and therefore not in it.
    pub left_out: usize,
}

/// There are more than [`Index::MOST_PEOPLE`] responses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooManyResponses;

impl Areas {
    /// Each municipality by itself, in the region's order.
    pub fn by_municipality(region: &Region) -> Self {
        Self(
            region
                .municipalities
                .iter()
                .map(|municipality| vec![municipality.code])
                .collect(),
        )
    }

    /// The municipalities of a partnership table together, those without one by themselves, in the
    /// region's order.
    pub fn by_table(region: &Region) -> Self {
        let mut areas: Vec<(Option<&str>, Vec<MunicipalityCode>)> = Vec::new();
        for municipality in &region.municipalities {
            let table = municipality.table.as_deref();
            match areas
                .iter_mut()
                .find(|(known, _)| table.is_some() && *known == table)
            {
                Some((_, together)) => together.push(municipality.code),
                None => areas.push((table, vec![municipality.code])),
            }
        }
        Self(areas.into_iter().map(|(_, together)| together).collect())
    }

    /// Other areas; none unless each municipality of the region is in exactly one.
    pub fn new(areas: Vec<Vec<MunicipalityCode>>, region: &Region) -> Option<Self> {
        let mut listed: Vec<_> = areas.iter().flatten().copied().collect();
        let mut expected: Vec<_> = region
            .municipalities
            .iter()
            .map(|known| known.code)
            .collect();
        listed.sort_unstable();
        expected.sort_unstable();
        let complete = listed == expected && areas.iter().all(|area| !area.is_empty());
        complete.then_some(Self(areas))
    }

    /// The whole region as one area.
    pub fn whole(region: &Region) -> Self {
        let municipalities = region.municipalities.iter();
        Self(vec![municipalities.map(|known| known.code).collect()])
    }

    /// The areas of a summary.
    pub(super) fn of(summary: &Summary) -> Self {
        let areas = summary.areas.iter();
        Self(areas.map(|area| area.municipalities.clone()).collect())
    }

    /// Where responses belong.
    pub(super) fn area_index(&self) -> AreaIndex {
        let mut areas = BTreeMap::new();
        for (area, municipalities) in self.0.iter().enumerate() {
            areas.extend(municipalities.iter().map(|code| (*code, area)));
        }
        AreaIndex {
            areas,
            not_told: self.0.len(),
        }
    }

    /// The municipalities of each area.
    pub fn as_slice(&self) -> &[Vec<MunicipalityCode>] {
        &self.0
    }
}

/// The area of each municipality.
pub(super) struct AreaIndex {
    areas: BTreeMap<MunicipalityCode, usize>,
    not_told: usize,
}

impl AreaIndex {
    /// The index of the response's area; after all areas comes "municipality not told". None where
    /// it is about another region.
    pub(super) fn of(&self, response: &Response) -> Option<usize> {
        match response.municipality {
            Some(code) => self.areas.get(&code).copied(),
            None => Some(self.not_told),
        }
    }
}

/// The first and the last day of the responses, none without responses.
pub fn days_of<'a>(responses: impl IntoIterator<Item = &'a Response>) -> Option<Period> {
    let mut days = responses.into_iter().map(|response| response.day);
    let first = days.next()?;
    let (from, to) = days.fold((first, first), |(from, to), day| {
        (from.min(day), to.max(day))
    });
    Some(Period {
        from: Date::from(from),
        to: Date::from(to),
    })
}

/// Counts the responses and withholds what the rule on small groups asks to (`docs/formats.md`):
/// first over respondents, then for each criterion over those who gave a level, inside the groups
/// that are shown. A group of nobody is left out, as a withheld one is.
///
/// `responses` holds each person once. Those about municipalities of other
/// regions are not counted; those that tell none count for the region only. `areas` belong to
/// `region`.
pub fn aggregate(
    responses: &[Response],
    region: &Region,
    areas: &Areas,
    publication: Publication,
) -> Result<Aggregation, TooManyResponses> {
    let mut counting = Counting::new(areas);
    for response in responses {
        counting.add(response);
    }
    counting.finish(region, areas, publication)
}

/// [`aggregate`] in pieces: counts one response after the other.
struct Counting {
    area_index: AreaIndex,
    count: Count,
    left_out: usize,
    added: usize,
}

impl Counting {
    /// Nobody yet.
    fn new(areas: &Areas) -> Self {
        Self {
            area_index: areas.area_index(),
            count: Count::of([], areas).0,
            left_out: 0,
            added: 0,
        }
    }

    /// Counts one more.
    fn add(&mut self, response: &Response) {
        self.added += 1;
        match self.area_index.of(response) {
            Some(area) => self.count.add(area, response),
            None => self.left_out += 1,
        }
    }

    /// What may be shown of them.
    ///
    /// # Errors
    /// There are too many for one summary.
    fn finish(
        self,
        region: &Region,
        areas: &Areas,
        publication: Publication,
    ) -> Result<Aggregation, TooManyResponses> {
        if self.added > Index::MOST_PEOPLE as usize {
            return Err(TooManyResponses);
        }
        let figures = Figures::choose(&self.count, publication.minimum_group);
        Ok(Aggregation {
            summary: figures.summary(&self.count, region, areas, publication),
            counted: self.added - self.left_out,
            left_out: self.left_out,
        })
    }
}

/// The people of one cell and how they answered.
#[derive(Clone, Copy, Default)]
struct Cell {
    respondents: u32,
    rows: [Tally; Criterion::COUNT],
}

impl Cell {
    fn add(&mut self, answers: &Answers) {
        self.respondents += 1;
        for (criterion, answer) in answers.iter() {
            self.rows[criterion.index()].add(answer);
        }
    }

    fn merge(mut self, other: &Self) -> Self {
        self.respondents += other.respondents;
        for (row, other) in self.rows.iter_mut().zip(&other.rows) {
            row.merge(other);
        }
        self
    }
}

/// All cells, area by area and last those who did not tell their municipality; role by role.
pub(super) struct Count(Vec<[Cell; Role::COUNT]>);

impl Count {
    /// Also tells how many responses are about no area.
    pub(super) fn of<'a>(
        responses: impl IntoIterator<Item = &'a Response>,
        areas: &Areas,
    ) -> (Self, usize) {
        let area_index = areas.area_index();
        let mut count = Self(vec![[Cell::default(); Role::COUNT]; areas.0.len() + 1]);
        let mut left_out = 0;
        for response in responses {
            match area_index.of(response) {
                Some(area) => count.add(area, response),
                None => left_out += 1,
            }
        }
        (count, left_out)
    }

    pub(super) fn add(&mut self, area: usize, response: &Response) {
        self.0[area][response.role.index()].add(&response.answers);
    }

    fn areas(&self) -> usize {
        self.0.len() - 1
    }

    pub(super) fn respondents(&self) -> People {
        self.people(|cell| cell.respondents)
    }

    pub(super) fn level_givers(&self, criterion: Criterion) -> People {
        self.people(|cell| cell.rows[criterion.index()].level_givers())
    }

    fn people(&self, number: impl Fn(&Cell) -> u32) -> People {
        People {
            cells: self
                .0
                .iter()
                .map(|roles| std::array::from_fn(|role| number(&roles[role])))
                .collect(),
        }
    }
}

/// What is shown of the respondents and of each criterion.
pub(super) struct Figures {
    pub(super) respondents: Shown,
    pub(super) criteria: [Shown; Criterion::COUNT],
}

impl Figures {
    pub(super) fn choose(count: &Count, minimum: MinimumGroup) -> Self {
        Self::choose_after(count, |_| Vec::new(), minimum)
    }

    /// The same after earlier pictures: `before` tells what they show of those who answered, or of those
    /// who gave a level to a criterion.
    pub(super) fn choose_after<'a>(
        count: &Count,
        before: impl Fn(Option<Criterion>) -> Vec<Before<'a>>,
        minimum: MinimumGroup,
    ) -> Self {
        let people = count.respondents();
        let everything = Shown::everything(count.areas());
        let respondents =
            choose(&people, &everything, &before(None), minimum).without_empty_groups(&people);
        let criteria = Criterion::ALL.map(|criterion| {
            let people = count.level_givers(criterion);
            choose(&people, &respondents, &before(Some(criterion)), minimum)
        });
        Self {
            respondents,
            criteria,
        }
    }

    /// Everybody together, no areas and roles.
    pub(super) fn everybody(count: &Count, minimum: MinimumGroup) -> Self {
        let within = Shown::total(count.areas());
        Self {
            respondents: choose(&count.respondents(), &within, &[], minimum),
            criteria: Criterion::ALL
                .map(|criterion| choose(&count.level_givers(criterion), &within, &[], minimum)),
        }
    }

    /// The summary with these figures.
    pub(super) fn summary(
        &self,
        count: &Count,
        region: &Region,
        areas: &Areas,
        publication: Publication,
    ) -> Summary {
        Summary {
            region: region.code,
            kind: publication.kind,
            title: publication.title,
            source: publication.source,
            collected: publication.collected,
            minimum_group: publication.minimum_group,
            total: self.total(count),
            areas: areas
                .0
                .iter()
                .enumerate()
                .map(|(area, municipalities)| Area {
                    municipalities: municipalities.clone(),
                    groups: self.area(count, area),
                })
                .collect(),
        }
    }

    fn total(&self, count: &Count) -> Groups {
        let cells = || count.0.iter();
        let everybody = self.group(None, cells().flatten(), |shown| shown.total);
        let roles = Role::ALL.map(|role| {
            let cells = cells().map(|roles| &roles[role.index()]);
            self.group(Some(role), cells, |shown| shown.roles[role.index()])
        });
        Groups(
            everybody
                .into_iter()
                .chain(roles.into_iter().flatten())
                .collect(),
        )
    }

    fn area(&self, count: &Count, area: usize) -> Groups {
        let cells = &count.0[area];
        let everybody = self.group(None, cells, |shown| shown.areas[area]);
        let roles = Role::ALL.map(|role| {
            let cell = [&cells[role.index()]];
            self.group(Some(role), cell, |shown| shown.cells[area][role.index()])
        });
        Groups(
            everybody
                .into_iter()
                .chain(roles.into_iter().flatten())
                .collect(),
        )
    }

    /// The group of the given cells with the rows that are shown, none when it is not shown itself.
    fn group<'a>(
        &self,
        role: Option<Role>,
        cells: impl IntoIterator<Item = &'a Cell>,
        is_shown: impl Fn(&Shown) -> bool,
    ) -> Option<Group> {
        if !is_shown(&self.respondents) {
            return None;
        }
        let sum = cells.into_iter().fold(Cell::default(), Cell::merge);
        Some(Group {
            role,
            respondents: sum.respondents,
            rows: std::array::from_fn(|row| is_shown(&self.criteria[row]).then_some(sum.rows[row])),
        })
    }
}
