//! The ramp: five steps for the levels 1–5 and for the index.

use survey::{Index, Level};

/// A step of the ramp, 1–5; the higher, the stronger against the paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Step(Level);

impl Step {
    /// The lowest index of each step but the first. Fixed, so that a colour means the same in every
    /// criterion; even fifths would give nearly all municipalities one colour.
    const FROM: [u8; 4] = [30, 40, 50, 60];

    /// The step of a level.
    pub fn of_level(level: Level) -> Self {
        Self(level)
    }

    /// The step of an index, by its shown value.
    pub fn of_index(index: Index) -> Self {
        let value = index.rounded();
        let above = Self::FROM.iter().filter(|from| value >= **from).count();
        Self(Level::ALL[above])
    }

    /// The steps with the lowest and the highest index of each.
    pub fn ranges() -> [(Self, u8, u8); 5] {
        Level::ALL.map(|level| {
            let index = level.index();
            let from = index.checked_sub(1).map_or(0, |below| Self::FROM[below]);
            let to = Self::FROM.get(index).map_or(100, |above| above - 1);
            (Self(level), from, to)
        })
    }

    /// Where it stands in the ramp, 0–4.
    pub fn place(self) -> usize {
        self.0.index()
    }

    /// The class of the style sheet that has its colours.
    pub fn class(self) -> &'static str {
        ["step-1", "step-2", "step-3", "step-4", "step-5"][self.place()]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_index_lies_in_the_step_whose_range_holds_it() {
        for sum in 100..=500 {
            let index = Index::of_levels(sum, 100).unwrap();
            let shown = index.rounded();
            let (step, _, _) = Step::ranges()
                .into_iter()
                .find(|(_, from, to)| (*from..=*to).contains(&shown))
                .unwrap();
            assert_eq!(Step::of_index(index), step, "{shown}");
        }
    }
}
