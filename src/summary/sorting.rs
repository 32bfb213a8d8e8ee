//! The areas of a summary as lines of a table, and the orders in which they can be read.

use std::cmp::{Ordering, Reverse};

use super::{Area, Group, Groups, Region, Summary, TwoGroups};
use crate::survey::{Criterion, Index};

/// One area with its figures. Those that are withheld, or that there are none of, are none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AreaLine {
    /// The names of its municipalities in the language of the page.
    pub name: String,
    /// Its place in [`Summary::areas`]; the whole region comes after them.
    pub place: usize,
    /// The inhabitants of its municipalities together.
    pub population: u32,
    pub respondents: Option<u32>,
    pub overall: Option<Index>,
    pub criteria: [Option<Index>; Criterion::COUNT],
}

/// What the lines are ordered by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    Name,
    Population,
    Respondents,
    Overall,
    Criterion(Criterion),
}

/// In which direction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SortDirection {
    Ascending,
    Descending,
}

/// An order of the lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sorting {
    pub by: Column,
    pub direction: SortDirection,
}

impl AreaLine {
    /// The figures of everybody in an area of the region.
    pub fn of_area(name: String, place: usize, area: &Area, region: &Region) -> Self {
        let inhabitants = |code| region.municipality(code).map_or(0, |one| one.population);
        let population = area.municipalities.iter().copied().map(inhabitants).sum();
        Self::new(name, place, population, &area.groups)
    }

    /// The figures of everybody in the whole region.
    pub fn of_region(name: String, summary: &Summary, region: &Region) -> Self {
        let population = region.municipalities.iter().map(|one| one.population).sum();
        Self::new(name, summary.areas.len(), population, &summary.total)
    }

    fn new(name: String, place: usize, population: u32, groups: &Groups) -> Self {
        let everybody = groups.everybody();
        Self {
            name,
            place,
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

    /// The order that choosing the column gives at first: names from A, figures from the largest.
    pub fn at_first(self) -> Sorting {
        let direction = match self {
            Self::Name => SortDirection::Ascending,
            _ => SortDirection::Descending,
        };
        Sorting {
            by: self,
            direction,
        }
    }
}

impl Default for Sorting {
    /// By name from A: nobody is first because of a figure.
    fn default() -> Self {
        Column::Name.at_first()
    }
}

impl Sorting {
    /// The order after a column was chosen: the other way round where it was chosen already.
    pub fn choose(self, column: Column) -> Self {
        if self.by == column {
            self.reversed()
        } else {
            column.at_first()
        }
    }

    /// The same column the other way round.
    pub fn reversed(self) -> Self {
        let direction = match self.direction {
            SortDirection::Ascending => SortDirection::Descending,
            SortDirection::Descending => SortDirection::Ascending,
        };
        Self { direction, ..self }
    }

    /// Orders the lines. A line without the figure comes last in both directions, and lines that
    /// are alike are ordered by name.
    pub fn sort(self, lines: &mut [AreaLine]) {
        lines.sort_by(|one, other| {
            self.compare(one, other)
                .then_with(|| compare_names(&one.name, &other.name))
        });
    }

    fn compare(self, one: &AreaLine, other: &AreaLine) -> Ordering {
        let directed = |order: Ordering| match self.direction {
            SortDirection::Ascending => order,
            SortDirection::Descending => order.reverse(),
        };
        match self.by {
            Column::Name => directed(compare_names(&one.name, &other.name)),
            Column::Population => directed(one.population.cmp(&other.population)),
            Column::Respondents => missing_last(one.respondents, other.respondents, directed),
            Column::Overall => missing_last(one.overall, other.overall, directed),
            Column::Criterion(criterion) => missing_last(
                one.criteria[criterion.index()],
                other.criteria[criterion.index()],
                directed,
            ),
        }
    }
}

fn missing_last<Figure: Ord>(
    one: Option<Figure>,
    other: Option<Figure>,
    directed: impl Fn(Ordering) -> Ordering,
) -> Ordering {
    match (one, other) {
        (Some(one), Some(other)) => directed(one.cmp(&other)),
        (one, other) => one.is_none().cmp(&other.is_none()),
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
    use crate::summary::{Municipality, MunicipalityNames, Names, Tally, group_beside_group};

    fn index(rounded: u32) -> Option<Index> {
        Index::of_levels(100 + 4 * rounded, 100)
    }

    fn line(name: &str, population: u32, grants: Option<Index>) -> AreaLine {
        let mut criteria = [None; Criterion::COUNT];
        criteria[Criterion::Grants.index()] = grants;
        AreaLine {
            name: name.to_owned(),
            place: 0,
            population,
            respondents: None,
            overall: None,
            criteria,
        }
    }

    fn names(order: Sorting) -> Vec<String> {
        let mut lines = [
            line("Ähtäri", 5_500, index(40)),
            line("Alavus", 11_000, None),
            line("Soini", 2_000, index(60)),
            line("Evijärvi", 2_300, None),
            line("Isojoki", 1_800, index(40)),
        ];
        order.sort(&mut lines);
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
        assert_eq!(names(Sorting::default()), expected);
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
    fn a_withheld_figure_comes_last_in_both_directions() {
        let grants = Column::Criterion(Criterion::Grants);
        let largest_first = ["Soini", "Isojoki", "Ähtäri", "Alavus", "Evijärvi"];
        assert_eq!(names(grants.at_first()), largest_first);
        let smallest_first = ["Isojoki", "Ähtäri", "Soini", "Alavus", "Evijärvi"];
        assert_eq!(names(grants.at_first().reversed()), smallest_first);
    }

    #[test]
    fn choosing_a_column_again_turns_its_order_round() {
        let by_population = Sorting::default().choose(Column::Population);
        assert_eq!(by_population.direction, SortDirection::Descending);
        assert_eq!(names(by_population)[0], "Alavus");
        let turned = by_population.choose(Column::Population);
        assert_eq!(turned.direction, SortDirection::Ascending);
        assert_eq!(names(turned)[0], "Isojoki");
        assert_eq!(turned.choose(Column::Name), Sorting::default());
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

    #[test]
    fn the_widest_gap_is_the_first_of_the_largest_differences() {
        let one = group([0, 0, 0, 10, 0]);
        let mut other = group([0, 0, 0, 10, 0]);
        let same = group_beside_group(Some(&one), Some(&other));
        assert_eq!(widest_gap(&same), None);
        other.rows[2] = Some(Tally {
            levels: [0, 10, 0, 0, 0],
            cannot_say: 0,
        });
        other.rows[3] = other.rows[2];
        other.rows[4] = None;
        let rows = group_beside_group(Some(&one), Some(&other));
        let widest = widest_gap(&rows).unwrap();
        assert_eq!(widest.criterion, Criterion::ContactPerson);
    }
}
