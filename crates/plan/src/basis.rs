//! What the targets were chosen from.

use summary::{Group, Kind, Mean, Names, Period};
use survey::{Criterion, Level, MunicipalityCode, Response};

/// One person's assessment, or what the participants of an event said together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Basis {
    Response(Response),
    Event(Box<Event>),
}

/// The figures of an event that its organiser has shown or published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    pub title: Names,
    pub kind: Kind,
    pub collected: Period,
    /// Those it was about, none where it was about a whole region.
    pub municipalities: Vec<MunicipalityCode>,
    /// Everybody who answered.
    pub group: Group,
}

/// Where a criterion stood when the plan began.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Then {
    /// One person's level.
    Level(Level),
    /// The mean level of so many people.
    Mean(Mean, u32),
}

impl Basis {
    /// Where a criterion stood; none where no level was given or the row is withheld.
    pub fn then(&self, criterion: Criterion) -> Option<Then> {
        match self {
            Self::Response(response) => response.answers.get(criterion).level().map(Then::Level),
            Self::Event(event) => {
                let tally = event.group.tally(criterion)?;
                Some(Then::Mean(tally.mean()?, tally.level_givers()))
            }
        }
    }

    /// How high a criterion stood, in thousandths of a level, to tell which is the lowest.
    pub fn height(&self, criterion: Criterion) -> Option<u32> {
        self.then(criterion).map(|then| match then {
            Then::Level(level) => u32::from(level.number()) * 1000,
            Then::Mean(mean, _) => {
                let (sum, people) = mean.fraction();
                (u64::from(sum) * 1000 / u64::from(people.max(1))) as u32
            }
        })
    }

    /// The municipality, where there is exactly one.
    pub fn municipality(&self) -> Option<MunicipalityCode> {
        match self {
            Self::Response(response) => response.municipality,
            Self::Event(event) => match event.municipalities.as_slice() {
                [only] => Some(*only),
                _ => None,
            },
        }
    }
}

impl Then {
    /// The level, of a mean the one that it has reached.
    pub fn level_reached(self) -> Level {
        match self {
            Self::Level(level) => level,
            Self::Mean(mean, _) => {
                let reached = mean.tenths() / 10;
                Level::from_number(reached).unwrap_or(Level::ALL[0])
            }
        }
    }
}
