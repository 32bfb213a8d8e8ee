//! A person's earlier rounds: the responses that were put aside to be compared with later.

use super::{NotOneCode, Response, ResponseId, only_code};

/// Rounds that a person has kept, the newest first, each response once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rounds(Vec<Response>);

impl Rounds {
    /// The most that are kept; beyond that the oldest goes.
    pub const MOST: usize = 20;

    /// Puts a response among the rounds, in place of an earlier version of it. Of two of the same day
    /// the one that was added later is the newer.
    pub fn add(&mut self, response: Response) {
        self.remove(response.id);
        let place = self.0.partition_point(|round| round.day > response.day);
        self.0.insert(place, response);
        self.0.truncate(Self::MOST);
    }

    /// Takes a response out, whatever its version, and tells whether it was there.
    pub fn remove(&mut self, id: ResponseId) -> bool {
        let before = self.0.len();
        self.0.retain(|round| round.id != id);
        self.0.len() < before
    }

    /// The rounds, the newest first.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &Response> {
        self.0.iter()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether a response is among them as it stands now.
    pub fn contains(&self, response: &Response) -> bool {
        self.0.contains(response)
    }

    /// The rounds that a response can be compared with, the newest first; see [`earlier_round`].
    pub fn before<'a>(&'a self, now: &'a Response) -> impl Iterator<Item = &'a Response> {
        self.0.iter().filter(|round| compare(round, now).is_ok())
    }
}

/// Why a text tells no earlier round of a response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotEarlier {
    /// It does not tell one response.
    NotOneCode(NotOneCode),
    /// It tells the response itself. Another version of it counts as a round only where it is of an
    /// earlier day and says something else.
    Same,
    /// What it tells was answered later than the response.
    Later,
    /// What it tells has no level to compare with.
    NoLevel,
}

/// Finds the earlier round whose code or link a person typed or pasted.
///
/// # Errors
/// See [`NotEarlier`].
pub fn earlier_round(text: &str, now: &Response) -> Result<Response, NotEarlier> {
    let round = only_code(text).map_err(NotEarlier::NotOneCode)?;
    compare(&round, now).map(|()| round)
}

/// Whether a response is a round before another of the same person, see [`NotEarlier`].
pub fn is_earlier_round(round: &Response, now: &Response) -> bool {
    compare(round, now).is_ok()
}

/// Whether one response is a round before another.
fn compare(round: &Response, now: &Response) -> Result<(), NotEarlier> {
    if round.id == now.id && (round.day == now.day || round.answers == now.answers) {
        return Err(NotEarlier::Same);
    }
    if round.day > now.day {
        return Err(NotEarlier::Later);
    }
    if round.answers.count(|answer| answer.level().is_some()) == 0 {
        return Err(NotEarlier::NoLevel);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Answer, Answers, Criterion, Day, Level, Revision, Role};

    fn round(id: u64, day: u16, level: Level) -> Response {
        let mut answers = Answers::default();
        answers.set(Criterion::Grants, Answer::Level(level));
        Response {
            municipality: None,
            role: Role::NotTold,
            answers,
            day: Day::from_number(day).unwrap(),
            id: ResponseId::from_random(id),
            revision: Revision::default(),
        }
    }

    fn ids(rounds: &Rounds) -> Vec<u64> {
        rounds.iter().map(|round| round.id.number()).collect()
    }

    #[test]
    fn the_newest_comes_first_however_they_are_added() {
        let mut rounds = Rounds::default();
        assert!(rounds.is_empty());
        for (id, day) in [(1, 50), (2, 70), (3, 60), (4, 60)] {
            rounds.add(round(id, day, Level::Two));
        }
        assert_eq!(ids(&rounds), [2, 4, 3, 1]);
    }

    #[test]
    fn a_response_is_there_once_as_it_was_added_last() {
        let mut rounds = Rounds::default();
        rounds.add(round(1, 50, Level::Two));
        rounds.add(round(2, 60, Level::Two));
        let newer = round(1, 70, Level::Three);
        rounds.add(newer);
        rounds.add(newer);
        assert_eq!(ids(&rounds), [1, 2]);
        assert!(rounds.contains(&newer));
        assert!(!rounds.contains(&round(1, 50, Level::Two)));
    }

    #[test]
    fn the_oldest_goes_where_there_are_too_many() {
        let mut rounds = Rounds::default();
        for number in 0..30 {
            rounds.add(round(number.into(), number, Level::Two));
        }
        let newest: Vec<u64> = (10..30).rev().collect();
        assert_eq!(ids(&rounds), newest);
    }

    #[test]
    fn a_round_is_removed_once() {
        let mut rounds = Rounds::default();
        rounds.add(round(1, 50, Level::Two));
        rounds.add(round(2, 60, Level::Two));
        assert!(rounds.remove(ResponseId::from_random(1)));
        assert!(!rounds.remove(ResponseId::from_random(1)));
        assert_eq!(ids(&rounds), [2]);
    }

    #[test]
    fn a_round_is_another_response_or_another_day_and_never_a_later_one() {
        let now = round(1, 60, Level::Three);
        for (earlier, expected) in [
            (now, Err(NotEarlier::Same)),
            (round(1, 50, Level::Three), Err(NotEarlier::Same)),
            (round(1, 60, Level::Two), Err(NotEarlier::Same)),
            (round(1, 70, Level::Two), Err(NotEarlier::Later)),
            (round(2, 61, Level::Three), Err(NotEarlier::Later)),
            (round(1, 50, Level::Two), Ok(round(1, 50, Level::Two))),
            (round(2, 60, Level::Three), Ok(round(2, 60, Level::Three))),
        ] {
            assert_eq!(earlier_round(&earlier.to_string(), &now), expected);
            let mut rounds = Rounds::default();
            rounds.add(earlier);
            assert_eq!(rounds.before(&now).next().copied(), expected.ok());
        }
        assert_eq!(
            earlier_round("", &now),
            Err(NotEarlier::NotOneCode(NotOneCode::Empty))
        );
    }
}
