//! What a person can answer to one criterion, and to all seven.

use super::Criterion;

/// How far a criterion is met, 1 (nothing in place) to 5 (agreed, reviewed and improved together).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    One = 1,
    Two,
    Three,
    Four,
    Five,
}

impl Level {
    /// How many levels there are.
    pub const COUNT: usize = 5;

    /// All levels, lowest first.
    pub const ALL: [Self; Self::COUNT] =
        [Self::One, Self::Two, Self::Three, Self::Four, Self::Five];

    /// The level with the number that people see, 1–5.
    pub fn from_number(number: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.number() == number)
    }

    /// The number that people see, 1–5.
    pub fn number(self) -> u8 {
        self as u8
    }

    /// The index in a list of five, 0–4.
    pub fn index(self) -> usize {
        self as usize - 1
    }
}

/// The answer to one criterion.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Answer {
    /// Passed, or not reached yet.
    #[default]
    NotAnswered,
    /// The description that fits best.
    Level(Level),
    /// The person cannot know.
    CannotSay,
}

impl Answer {
    /// The three bits of the response code: 0 not answered, 1–5 level, 6 cannot say.
    pub fn to_bits(self) -> u8 {
        match self {
            Self::NotAnswered => 0,
            Self::Level(level) => level.number(),
            Self::CannotSay => 6,
        }
    }

    /// Reads what [`Self::to_bits`] wrote; 7 and over is no answer.
    pub fn from_bits(bits: u8) -> Option<Self> {
        match bits {
            0 => Some(Self::NotAnswered),
            6 => Some(Self::CannotSay),
            number => Level::from_number(number).map(Self::Level),
        }
    }

    /// The level, if one was given.
    pub fn level(self) -> Option<Level> {
        match self {
            Self::Level(level) => Some(level),
            Self::NotAnswered | Self::CannotSay => None,
        }
    }
}

/// The answers to the seven criteria.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Answers([Answer; Criterion::COUNT]);

impl Answers {
    /// Answers in the order of the criteria.
    pub fn new(answers: [Answer; Criterion::COUNT]) -> Self {
        Self(answers)
    }

    /// The answer to one criterion.
    pub fn get(&self, criterion: Criterion) -> Answer {
        self.0[criterion.index()]
    }

    /// Changes the answer to one criterion.
    pub fn set(&mut self, criterion: Criterion, answer: Answer) {
        self.0[criterion.index()] = answer;
    }

    /// Each criterion with its answer, first to last.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (Criterion, Answer)> + use<> {
        let answers = self.0;
        Criterion::ALL
            .into_iter()
            .map(move |criterion| (criterion, answers[criterion.index()]))
    }

    /// How many criteria have the given kind of answer.
    pub fn count(&self, wanted: impl Fn(Answer) -> bool) -> usize {
        self.0.iter().filter(|answer| wanted(**answer)).count()
    }

    /// Whether anything at all was answered, "cannot say" included.
    pub fn any(&self) -> bool {
        self.count(|answer| answer != Answer::NotAnswered) > 0
    }

    /// The first criterion that was passed or not reached.
    pub fn first_unanswered(&self) -> Option<Criterion> {
        self.iter()
            .find(|(_, answer)| *answer == Answer::NotAnswered)
            .map(|(criterion, _)| criterion)
    }
}
