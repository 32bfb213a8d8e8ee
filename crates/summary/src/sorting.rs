//! The areas of a summary as lines of a table, and the orders in which they can be read.

use std::cmp::{Ordering, Reverse};

use super::{Area, Group, Groups, Region, Summary};
use survey::{Criterion, Index};

/// One area with its figures. Those that are withheld, or that there are none of, are none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AreaLine {
    /// The names of its municipalities in the language of the page.
    pub name: String,
    /// Its index in [`Summary::areas`]; the whole region comes after them.
    pub index: usize,
    /// The inhabitants of its municipalities together.
    pub population: u32,
    pub respondents: Option<u32>,
    pub overall: Option<Index>,
    pub criteria: [Option<Index>; Criterion::COUNT],
}

/// A column of the table of areas.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    Name,
    Population,
    Respondents,
    Overall,
    Criterion(Criterion),
}

/// The figure of the areas that is looked at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Measure {
    #[default]
    Overall,
    Criterion(Criterion),
}

/// In which order the areas stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum AreaOrder {
    /// From A: nobody is first because of a figure.
    #[default]
    Name,
    /// By the figure that is looked at, the largest first.
    Figure,
    /// The largest first.
    Population,
}

impl AreaLine {
    /// The figures of everybody in an area of the region.
    pub fn of_area(name: String, index: usize, area: &Area, region: &Region) -> Self {
        let inhabitants = |code| region.municipality(code).map_or(0, |one| one.population);
        let population = area.municipalities.iter().copied().map(inhabitants).sum();
        Self::new(name, index, population, &area.groups)
    }

    /// The figures of everybody in the whole region.
    pub fn of_region(name: String, summary: &Summary, region: &Region) -> Self {
        let population = region.municipalities.iter().map(|one| one.population).sum();
        Self::new(name, summary.areas.len(), population, &summary.total)
    }

    /// The index that is looked at, none where it is withheld.
    pub fn index_of(&self, measure: Measure) -> Option<Index> {
        match measure {
            Measure::Overall => self.overall,
            Measure::Criterion(criterion) => self.criteria[criterion.index()],
        }
    }

    fn new(name: String, index: usize, population: u32, groups: &Groups) -> Self {
        let everybody = groups.everybody();
        Self {
            name,
            index,
            population,
            respondents: everybody.map(|group| group.respondents),
            overall: everybody.and_then(Group::overall),
            criteria: everybody.map_or([None; Criterion::COUNT], Group::indices),
        }
    }
}

impl Column {
    /// How many columns there are.
    pub const COUNT: usize = 4 + Criterion::COUNT;

    /// All columns from left to right.
    pub fn all() -> impl Iterator<Item = Self> {
        let first = [
            Self::Name,
            Self::Population,
            Self::Respondents,
            Self::Overall,
        ];
        first
            .into_iter()
            .chain(Criterion::ALL.into_iter().map(Self::Criterion))
    }
}

impl Measure {
    /// All of them, the overall index first.
    pub fn all() -> impl Iterator<Item = Self> {
        let criteria = Criterion::ALL.into_iter().map(Self::Criterion);
        [Self::Overall].into_iter().chain(criteria)
    }
}

impl AreaOrder {
    /// All of them, the one at first first.
    pub const ALL: [Self; 3] = [Self::Name, Self::Figure, Self::Population];

    /// Orders the lines. A line whose figure is withheld comes last of those ordered by figures, and
    /// lines that are alike are ordered by name.
    pub fn sort(self, lines: &mut [AreaLine], measure: Measure) {
        // Of nothing the reverse comes last.
        let figure = |line: &AreaLine| Reverse(line.index_of(measure).map(Index::rounded));
        lines.sort_by(|one, other| {
            let order = match self {
                Self::Name => Ordering::Equal,
                Self::Figure => figure(one).cmp(&figure(other)),
                Self::Population => other.population.cmp(&one.population),
            };
            order.then_with(|| compare_names(&one.name, &other.name))
        });
    }
}

/// Orders names as Finnish and Swedish do: å, ä and ö after z, capital and small letters alike.
/// English has the Finnish names.
pub fn compare_names(one: &str, other: &str) -> Ordering {
    let letters = |name: &str| name.chars().map(place_in_alphabet).collect::<Vec<_>>();
    letters(one).cmp(&letters(other))
}

fn place_in_alphabet(letter: char) -> u32 {
    match letter {
        'Å' | 'å' => u32::from('z') + 1,
        'Ä' | 'ä' => u32::from('z') + 2,
        'Ö' | 'ö' => u32::from('z') + 3,
        other => other.to_ascii_lowercase().into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Municipality, MunicipalityNames, Names, Tally};

    fn index(rounded: u32) -> Option<Index> {
        Index::of_levels(100 + 4 * rounded, 100)
    }

    fn line(name: &str, population: u32, grants: Option<Index>) -> AreaLine {
        let mut criteria = [None; Criterion::COUNT];
        criteria[Criterion::Grants.index()] = grants;
        AreaLine {
            name: name.to_owned(),
            index: 0,
            population,
            respondents: None,
            overall: None,
            criteria,
        }
    }

    fn names(order: AreaOrder, measure: Measure) -> Vec<String> {
        let mut lines = [
            line("Ähtäri", 5_500, index(40)),
            line("Alavus", 11_000, None),
            line("Soini", 2_000, index(60)),
            line("Evijärvi", 2_300, None),
            line("Isojoki", 1_800, index(40)),
        ];
        order.sort(&mut lines, measure);
        lines.map(|line| line.name).to_vec()
    }

    fn group(levels: [u32; 5]) -> Group {
        let tally = Tally {
            levels,
            cannot_say: 0,
        };
        Group {
            role: None,
            respondents: levels.iter().sum(),
            rows: [Some(tally); Criterion::COUNT],
        }
    }

    #[test]
    fn names_come_first_in_the_order_of_the_alphabet() {
        let expected = ["Alavus", "Evijärvi", "Isojoki", "Soini", "Ähtäri"];
        assert_eq!(names(AreaOrder::default(), Measure::default()), expected);
    }

    #[test]
    fn letters_with_dots_and_rings_come_after_z() {
        let mut sorted = ["Öja", "Zittra", "Ähtäri", "Åbo", "alavus", "Alajärvi"];
        sorted.sort_by(|one, other| compare_names(one, other));
        assert_eq!(
            sorted,
            ["Alajärvi", "alavus", "Zittra", "Åbo", "Ähtäri", "Öja"]
        );
        assert_eq!(compare_names("Kauhava", "kauhava"), Ordering::Equal);
        assert_eq!(compare_names("Kauha", "Kauhava"), Ordering::Less);
    }

    #[test]
    fn figures_come_from_the_largest_and_what_is_withheld_last() {
        let grants = Measure::Criterion(Criterion::Grants);
        let largest_first = ["Soini", "Isojoki", "Ähtäri", "Alavus", "Evijärvi"];
        assert_eq!(names(AreaOrder::Figure, grants), largest_first);
        let by_name = ["Alavus", "Evijärvi", "Isojoki", "Soini", "Ähtäri"];
        assert_eq!(names(AreaOrder::Figure, Measure::Overall), by_name);
    }

    #[test]
    fn the_most_inhabitants_come_first() {
        let largest_first = ["Alavus", "Ähtäri", "Evijärvi", "Soini", "Isojoki"];
        assert_eq!(
            names(AreaOrder::Population, Measure::Overall),
            largest_first
        );
    }

    #[test]
    fn every_column_is_there_once() {
        let columns: Vec<Column> = Column::all().collect();
        assert_eq!(columns.len(), Column::COUNT);
        assert_eq!(columns[4], Column::Criterion(Criterion::Participation));
    }

    #[test]
    fn an_area_of_several_municipalities_has_all_their_inhabitants() {
        let municipality = |code: &str, population| Municipality {
            code: code.parse().unwrap(),
            name: MunicipalityNames {
                fi: code.to_owned(),
                sv: code.to_owned(),
            },
            population,
            table: None,
            tile: None,
        };
        let region = Region {
            code: "14".parse().unwrap(),
            name: Names {
                fi: "a".to_owned(),
                sv: "a".to_owned(),
                en: "a".to_owned(),
            },
            municipalities: vec![municipality("989", 5_500), municipality("759", 2_000)],
        };
        let mut area = Area {
            municipalities: region.municipalities.iter().map(|one| one.code).collect(),
            groups: Groups(vec![group([0, 5, 0, 0, 0])]),
        };
        let line = AreaLine::of_area("both".to_owned(), 3, &area, &region);
        assert_eq!((line.population, line.respondents), (7_500, Some(5)));
        assert_eq!(line.overall.map(Index::rounded), Some(25));
        area.groups = Groups::default();
        let line = AreaLine::of_area("both".to_owned(), 3, &area, &region);
        assert_eq!((line.population, line.respondents), (7_500, None));
        assert_eq!(line.overall, None);
    }
}
