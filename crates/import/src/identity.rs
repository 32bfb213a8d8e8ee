//! Which response a row is, so that the same file a second time adds nothing and a corrected row takes the place of
//! the one before.

use std::collections::HashMap;

use survey::{Day, Response, ResponseId, Revision};
use xxhash_rust::xxh3::xxh3_64_with_seed;

/// Between two texts, so that "ab" and "c" are not "a" and "bc".
const BETWEEN: &str = "\u{1F}";

/// Gives rows their ids. Rows that cannot be told apart are counted, so that each is somebody.
#[derive(Clone, Debug, Default)]
pub(super) struct Identities {
    /// What tells the survey from others, whose rows may have the same numbers.
    survey: u64,
    seen: HashMap<u64, u32>,
}

impl Identities {
    /// Those of a survey with these headings.
    pub fn of_survey<'a>(headings: impl Iterator<Item = &'a str>) -> Self {
        Self {
            survey: number(0, headings),
            seen: HashMap::new(),
        }
    }

    /// The id of a row by what tells it from the others.
    pub fn id<'a>(&mut self, texts: impl Iterator<Item = &'a str>) -> ResponseId {
        let of_row = number(self.survey, texts);
        let seen = self.seen.entry(of_row).or_default();
        let id = match *seen {
            0 => of_row,
            before => number(of_row, [before.to_string().as_str()].into_iter()),
        };
        *seen += 1;
        ResponseId::from_random(id)
    }
}

/// A number made of texts in their order. It must never change: ids that were given earlier depend on it.
fn number<'a>(seed: u64, texts: impl Iterator<Item = &'a str>) -> u64 {
    let mut whole = String::new();
    for text in texts {
        whole.push_str(text);
        whole.push_str(BETWEEN);
    }
    xxh3_64_with_seed(whole.as_bytes(), seed)
}

/// The version of a response that stands beside what was collected before: the known one where a row says the same,
/// else one that takes its place. A day that the row itself does not tell makes no difference.
pub fn version(response: Response, tells_day: bool, known: Option<&Response>) -> Response {
    let Some(known) = known else {
        return response;
    };
    let is_same = Response {
        revision: known.revision,
        day: if tells_day { response.day } else { known.day },
        ..response
    } == *known;
    if is_same {
        return *known;
    }
    let day = match tells_day {
        true => response.day.max(known.day),
        false => known.day,
    };
    // After the last revision only a later day stands against the earlier version.
    match known.revision == Revision::LAST {
        false => Response {
            day,
            revision: known.revision.next(),
            ..response
        },
        true => Response {
            day: Day::from_number(day.number() + 1).unwrap_or(Day::LAST),
            revision: Revision::default(),
            ..response
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use survey::{Answer, Criterion, Role};

    const IDS_NEVER_CHANGE: u64 = 3_584_930_261_121;

    fn response(answer: Answer, day: u16) -> Response {
        let mut answers = survey::Answers::default();
        answers.set(Criterion::Grants, answer);
        Response {
            municipality: None,
            role: Role::NotTold,
            answers,
            day: Day::from_number(day).unwrap(),
            id: ResponseId::from_random(7),
            revision: Revision::default(),
        }
    }

    #[test]
    fn the_same_again_is_the_known_one_and_a_correction_stands_against_it() {
        let known = response(Answer::CannotSay, 100);
        assert_eq!(version(known, true, None), known);
        assert_eq!(
            version(response(Answer::CannotSay, 100), true, Some(&known)),
            known
        );
        // Read on another day, when the rows tell none.
        assert_eq!(
            version(response(Answer::CannotSay, 200), false, Some(&known)),
            known
        );
        let mut before = known;
        for number in 0..40 {
            let answer = if number % 2 == 0 {
                Answer::NotAnswered
            } else {
                Answer::CannotSay
            };
            for day in [90, 100] {
                let corrected = version(response(answer, day), day == 90, Some(&before));
                if corrected != before {
                    assert!(corrected.supersedes(&before), "{number}");
                    assert_eq!(corrected.answers.get(Criterion::Grants), answer);
                }
                before = corrected;
            }
        }
    }

    #[test]
    fn rows_that_cannot_be_told_apart_are_all_somebody() {
        let begin = |survey: &'static str| Identities::of_survey([survey].into_iter());
        let mut identities = begin("one");
        let id = |identities: &mut Identities, texts: [&str; 2]| identities.id(texts.into_iter());
        let first = id(&mut identities, ["1", "23"]);
        assert_ne!(id(&mut identities, ["12", "3"]), first);
        let second = id(&mut identities, ["1", "23"]);
        assert_ne!(second, first);
        let mut again = begin("one");
        assert_eq!(id(&mut again, ["1", "23"]), first);
        assert_eq!(id(&mut again, ["1", "23"]), second);
        assert_ne!(id(&mut begin("other"), ["1", "23"]), first);
    }

    #[test]
    fn ids_never_change() {
        let mut identities = Identities::of_survey(["Kunta", "Rooli"].into_iter());
        let id = identities.id(["17"].into_iter());
        assert_eq!(id.number(), IDS_NEVER_CHANGE);
    }
}
