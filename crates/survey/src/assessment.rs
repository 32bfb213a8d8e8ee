//! One person's assessment while it is being made: what was chosen and answered so far.

use super::{Answer, Answers, Criterion, Day, MunicipalityCode, Response, ResponseId, Role};

/// An assessment in the making.
///
/// Choosing a municipality or a role alone makes no response yet: the id is drawn with the first
/// answer, and the day is the day of the latest answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Assessment {
    pub municipality: Option<MunicipalityCode>,
    pub role: Role,
    pub answers: Answers,
    begun: Option<Begun>,
    submitted: Option<Response>,
}

/// What a response has from its first answer on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Begun {
    id: ResponseId,
    day: Day,
}

impl Assessment {
    /// An assessment for which only the municipality and the role have been chosen.
    pub fn of_choices(municipality: Option<MunicipalityCode>, role: Role) -> Self {
        Self {
            municipality,
            role,
            ..Self::default()
        }
    }

    /// Goes on with a response that was stored; `submitted` is the version that was last handed over.
    pub fn from_response(response: Response, submitted: Option<Response>) -> Self {
        Self {
            municipality: response.municipality,
            role: response.role,
            answers: response.answers,
            begun: Some(Begun {
                id: response.id,
                day: response.day,
            }),
            submitted: submitted.filter(|submitted| submitted.id == response.id),
        }
    }

    /// Whether an answer was given, so that there is something to go on with.
    pub fn has_begun(&self) -> bool {
        self.begun.is_some()
    }

    /// Answers one criterion. `random` becomes the response's id if this is its first answer.
    pub fn answer(&mut self, criterion: Criterion, answer: Answer, today: Day, random: u64) {
        self.answers.set(criterion, answer);
        let id = self
            .begun
            .map_or_else(|| ResponseId::from_random(random), |begun| begun.id);
        self.begun = Some(Begun { id, day: today });
    }

    /// The response as it stands, none before the first answer.
    ///
    /// Its revision is that of the version submitted last, or the next one if something has changed
    /// since.
    pub fn response(&self) -> Option<Response> {
        let begun = self.begun?;
        let response = Response {
            municipality: self.municipality,
            role: self.role,
            answers: self.answers,
            day: begun.day,
            id: begun.id,
            revision: self
                .submitted
                .map(|submitted| submitted.revision)
                .unwrap_or_default(),
        };
        let changed = self
            .submitted
            .is_some_and(|submitted| submitted != response);
        let revision = if changed {
            response.revision.next()
        } else {
            response.revision
        };
        Some(Response {
            revision,
            ..response
        })
    }

    /// Whether it was handed over and the answers are others now.
    pub fn has_changed_since_submission(&self) -> bool {
        self.submitted.is_some() && self.submitted != self.response()
    }

    /// The version that was last handed over to anyone, if any was.
    pub fn submitted(&self) -> Option<Response> {
        self.submitted
    }

    /// Notes that the response as it stands was handed over, and returns it.
    pub fn submit(&mut self) -> Option<Response> {
        self.submitted = self.response();
        self.submitted
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Level;

    fn day(number: u16) -> Day {
        Day::from_number(number).unwrap()
    }

    #[test]
    fn there_is_no_response_before_the_first_answer() {
        let mut assessment = Assessment::of_choices(None, Role::Resident);
        assert_eq!(assessment.response(), None);
        assert_eq!(assessment.submit(), None);
    }

    #[test]
    fn the_id_is_drawn_with_the_first_answer_and_the_day_follows_the_latest() {
        let mut assessment = Assessment::default();
        assessment.answer(Criterion::Grants, Answer::CannotSay, day(5), 77);
        assessment.answer(Criterion::Premises, Answer::Level(Level::Two), day(6), 88);
        let response = assessment.response().unwrap();
        assert_eq!(response.id, ResponseId::from_random(77));
        assert_eq!(response.day, day(6));
    }

    #[test]
    fn the_revision_rises_once_for_each_giving_after_a_change() {
        let mut assessment = Assessment::default();
        let answer = |assessment: &mut Assessment, level| {
            assessment.answer(Criterion::Grants, Answer::Level(level), day(5), 77);
        };
        answer(&mut assessment, Level::One);
        assert_eq!(assessment.submit().unwrap().revision.number(), 0);
        assert_eq!(assessment.submit().unwrap().revision.number(), 0);
        answer(&mut assessment, Level::Two);
        answer(&mut assessment, Level::Three);
        assert_eq!(assessment.response().unwrap().revision.number(), 1);
        assert_eq!(assessment.submit().unwrap().revision.number(), 1);
        assert_eq!(assessment.submit().unwrap().revision.number(), 1);
        for turn in 0..40 {
            answer(&mut assessment, Level::ALL[turn % 5]);
            assessment.submit();
        }
        assert_eq!(assessment.submit().unwrap().revision.number(), 15);
    }

    #[test]
    fn a_stored_response_goes_on_where_it_was() {
        let mut assessment = Assessment::default();
        assessment.answer(Criterion::Grants, Answer::CannotSay, day(5), 77);
        let submitted = assessment.submit();
        assessment.role = Role::Association;
        let stored = assessment.response().unwrap();
        let again = Assessment::from_response(stored, submitted);
        assert_eq!(again, assessment);
        assert_eq!(again.response(), Some(stored));
    }
}
