//! The steps of the stage: always one of them, whatever number is stored or asked for.

use survey::Criterion;
use text::{Language, criteria, stage as words};

/// What is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    Invitation,
    Whole,
    Criterion(Criterion),
    Choosing,
    Plan,
}

impl Step {
    /// How many there are.
    pub const COUNT: usize = Criterion::COUNT + 4;

    /// All of them in order.
    pub fn all() -> [Self; Self::COUNT] {
        std::array::from_fn(|number| Self::of_number(number as u8))
    }

    /// The step of a number from 0; what is beyond the last is the last.
    pub fn of_number(number: u8) -> Self {
        match usize::from(number) {
            0 => Self::Invitation,
            1 => Self::Whole,
            number => match Criterion::ALL.get(number - 2) {
                Some(criterion) => Self::Criterion(*criterion),
                None if number == Criterion::COUNT + 2 => Self::Choosing,
                None => Self::Plan,
            },
        }
    }

    /// Its number, from 0.
    pub fn number(self) -> u8 {
        match self {
            Self::Invitation => 0,
            Self::Whole => 1,
            Self::Criterion(criterion) => criterion.index() as u8 + 2,
            Self::Choosing => Criterion::COUNT as u8 + 2,
            Self::Plan => Criterion::COUNT as u8 + 3,
        }
    }

    /// The one after it; after the last the last.
    pub fn next(self) -> Self {
        Self::of_number(self.number() + 1)
    }

    /// The one before it; before the first the first.
    pub fn previous(self) -> Self {
        Self::of_number(self.number().saturating_sub(1))
    }

    /// Whether figures of the participants may stand on it.
    pub fn has_figures(self) -> bool {
        !matches!(self, Self::Invitation | Self::Plan)
    }

    /// What it is called, with its number.
    pub fn name(self, language: Language) -> String {
        let name = match self {
            Self::Invitation => words::INVITATION,
            Self::Whole => words::WHOLE,
            Self::Criterion(criterion) => criteria::short_name(criterion),
            Self::Choosing => words::TARGETS,
            Self::Plan => words::PLAN,
        };
        let number = usize::from(self.number()) + 1;
        words::step(number, Self::COUNT, name.in_language(language), language)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_number_is_a_step_and_every_step_has_its_number() {
        for number in 0..=u8::MAX {
            let step = Step::of_number(number);
            let last = Step::COUNT as u8 - 1;
            assert_eq!(step.number(), number.min(last));
        }
        assert_eq!(Step::of_number(2), Step::Criterion(Criterion::ALL[0]));
        assert_eq!(Step::of_number(8), Step::Criterion(Criterion::ALL[6]));
    }

    #[test]
    fn nothing_comes_before_the_first_and_after_the_last() {
        assert_eq!(Step::Invitation.previous(), Step::Invitation);
        assert_eq!(Step::Plan.next(), Step::Plan);
        assert_eq!(Step::Invitation.next(), Step::Whole);
        assert_eq!(Step::Plan.previous(), Step::Choosing);
    }

    #[test]
    fn a_step_is_called_by_its_number_and_its_name() {
        let name = |step: Step| step.name(Language::Finnish);
        assert_eq!(name(Step::Invitation), "Vaihe 1/11: Kutsu");
        assert_eq!(
            name(Step::Criterion(Criterion::Premises)),
            "Vaihe 6/11: Maksuttomat tilat"
        );
    }
}
