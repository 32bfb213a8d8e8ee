//! How one row of counts is told by what it differs from another row.
//!
//! The groups of a region answer much alike. So a row is written beside the same row of a larger
//! group: each count by its distance from the share that the larger group would make expect. Small
//! distances take few bits, and any count is possible.

use super::number::{Reader, Writer};
use crate::Tally;

/// How many choices there are for the spread.
pub(super) const SPREADS: u32 = 16;

/// After so many steps the rest of a distance is written as it is.
const MOST_STEPS: u32 = 7;

/// A row with the people of its group: what another row is told by.
#[derive(Clone, Copy)]
pub(super) struct Model {
    pub(super) respondents: u32,
    pub(super) tally: Tally,
}

/// What is expected of one count.
struct Expectation {
    /// The most that the count can be.
    most: u32,
    /// The count that would be no surprise, at most `most`.
    expected: u32,
    /// Distances below the step are the cheapest, those below twice the step come next.
    step: u32,
}

pub(super) fn write(
    writer: &mut Writer,
    tally: &Tally,
    respondents: u32,
    model: Option<Model>,
    spread: u32,
) {
    let mut left = respondents;
    let mut model = Columns::of(model);
    for count in numbers(tally) {
        match model.next(left, spread) {
            Some(expectation) => expectation.write(writer, count.min(left)),
            None => writer.put(count, left + 1),
        }
        left = left.saturating_sub(count);
    }
}

pub(super) fn read(
    reader: &mut Reader,
    respondents: u32,
    model: Option<Model>,
    spread: u32,
) -> Tally {
    let mut left = respondents;
    let mut model = Columns::of(model);
    let [levels @ .., cannot_say] = [(); 6].map(|()| {
        let count = match model.next(left, spread) {
            Some(expectation) => expectation.read(reader),
            None => reader.take(left + 1),
        };
        left -= count;
        count
    });
    Tally { levels, cannot_say }
}

fn numbers(tally: &Tally) -> [u32; 6] {
    let [one, two, three, four, five] = tally.levels;
    [one, two, three, four, five, tally.cannot_say]
}

/// The counts of the model that are still to come.
struct Columns {
    counts: std::array::IntoIter<u32, 6>,
    /// How many people of the model are in none of the counts before.
    left: u64,
}

impl Columns {
    fn of(model: Option<Model>) -> Self {
        let counts = model.map_or([0; 6], |model| numbers(&model.tally));
        Self {
            counts: counts.into_iter(),
            left: model.map_or(0, |model| model.respondents).into(),
        }
    }

    /// What the next count of the model makes expect of `most` people; nothing if there are no
    /// people left in the model.
    fn next(&mut self, most: u32, spread: u32) -> Option<Expectation> {
        let left = self.left;
        let count = u64::from(self.counts.next().unwrap_or(0)).min(left);
        self.left -= count;
        if left == 0 {
            return None;
        }
        let people = u64::from(most);
        let expected = (2 * people * count + left) / (2 * left);
        let deviation = (people * count * (left - count)).isqrt();
        let factor = u64::from((spread + 1) * (spread + 1));
        Some(Expectation {
            most,
            expected: expected as u32,
            step: (1 + deviation * factor / (32 * left)) as u32,
        })
    }
}

impl Expectation {
    fn write(&self, writer: &mut Writer, count: u32) {
        let mut distance = self.distance(count);
        let mut possible = self.most + 1;
        for _ in 0..MOST_STEPS {
            if possible <= self.step {
                break;
            }
            writer.put(u32::from(distance >= self.step), 2);
            if distance < self.step {
                return writer.put(distance, self.step);
            }
            distance -= self.step;
            possible -= self.step;
        }
        writer.put(distance, possible);
    }

    fn read(&self, reader: &mut Reader) -> u32 {
        let mut passed = 0;
        let mut possible = self.most + 1;
        for _ in 0..MOST_STEPS {
            if possible <= self.step {
                break;
            }
            if reader.take(2) == 0 {
                return self.at_distance(passed + reader.take(self.step));
            }
            passed += self.step;
            possible -= self.step;
        }
        self.at_distance(passed + reader.take(possible))
    }

    /// The index of the count among all that are possible: what is expected, one more, one less,
    /// two more, two less and so on; where one side ends, the other goes on alone.
    fn distance(&self, count: u32) -> u32 {
        let (below, above) = (self.expected, self.most - self.expected);
        let away = count.abs_diff(self.expected);
        let more = count > self.expected;
        match (more, away <= below.min(above)) {
            (true, true) => 2 * away - 1,
            (false, true) => 2 * away,
            (_, false) => away + below.min(above),
        }
    }

    /// The count at that index.
    fn at_distance(&self, distance: u32) -> u32 {
        let (below, above) = (self.expected, self.most - self.expected);
        let both = below.min(above);
        if distance > 2 * both {
            let away = distance - both;
            return if above > below {
                self.expected + away
            } else {
                self.expected - away
            };
        }
        match distance % 2 {
            1 => self.expected + distance.div_ceil(2),
            _ => self.expected - distance / 2,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_count_has_a_distance_of_its_own() {
        for most in 0..12 {
            for expected in 0..=most {
                let expectation = Expectation {
                    most,
                    expected,
                    step: 1,
                };
                let mut distances: Vec<_> = (0..=most)
                    .map(|count| expectation.distance(count))
                    .collect();
                for (count, distance) in (0..).zip(&distances) {
                    assert_eq!(expectation.at_distance(*distance), count);
                }
                distances.sort_unstable();
                assert!(distances.into_iter().eq(0..=most));
            }
        }
    }

    #[test]
    fn distances_go_from_what_is_expected_to_both_sides() {
        let expectation = Expectation {
            most: 6,
            expected: 2,
            step: 1,
        };
        let counts = [0, 1, 2, 3, 4, 5, 6].map(|distance| expectation.at_distance(distance));
        assert_eq!(counts, [2, 3, 1, 4, 0, 5, 6]);
    }

    #[test]
    fn every_row_comes_back_with_every_spread() {
        let tally = |levels, cannot_say| Tally { levels, cannot_say };
        let models = [
            None,
            Some(Model {
                respondents: 0,
                tally: Tally::default(),
            }),
            Some(Model {
                respondents: 100_000,
                tally: tally([20_000, 0, 50_000, 10_000, 19_000], 1_000),
            }),
            Some(Model {
                respondents: 40,
                tally: tally([40, 0, 0, 0, 0], 0),
            }),
        ];
        let rows = [
            (0, Tally::default()),
            (100_000, tally([0, 0, 0, 0, 100_000], 0)),
            (100_000, tally([100_000, 0, 0, 0, 0], 0)),
            (34, tally([3, 9, 11, 5, 1], 4)),
            (34, Tally::default()),
        ];
        for model in models {
            for (respondents, row) in rows {
                for spread in 0..SPREADS {
                    let mut writer = Writer::default();
                    write(&mut writer, &row, respondents, model, spread);
                    let mut reader = Reader::from_bytes(&writer.to_bytes());
                    assert_eq!(read(&mut reader, respondents, model, spread), row);
                    assert!(reader.is_at_end());
                }
            }
        }
    }
}
