//! The field in which a municipality is searched by typing, without the list that it opens.

use crate::ui::municipalities::SearchHit;
use survey::MunicipalityCode;

/// The field in which a municipality is searched by typing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MunicipalityField {
    /// What stands in the field where that is not the chosen name.
    pub typed: Option<String>,
    /// Whether the list below the field is open.
    pub is_open: bool,
    /// The place in the list that the arrow keys have reached.
    pub active: Option<usize>,
}

impl MunicipalityField {
    /// What is being typed, without the space around it.
    pub fn typed(&self) -> &str {
        self.typed.as_deref().unwrap_or_default().trim()
    }

    /// Opens the list at a place, or at none.
    pub fn open(&mut self, active: Option<usize>) {
        self.is_open = true;
        self.active = active;
    }

    /// Closes the list.
    pub fn close(&mut self) {
        self.is_open = false;
        self.active = None;
    }

    /// Moves to the next of `count` options or to the one before, round the ends; opens a closed
    /// list first.
    pub fn step(&mut self, forward: bool, count: usize) {
        let place = match (self.active, forward) {
            _ if count == 0 => None,
            (None, true) => Some(0),
            (None, false) => Some(count - 1),
            (Some(place), true) => Some((place + 1) % count),
            (Some(place), false) => Some((place + count - 1) % count),
        };
        self.open(place);
    }

    /// The municipality that Enter takes: the one that was reached, or the only one there is.
    pub fn chosen_by_enter(&self, found: &[SearchHit]) -> Option<MunicipalityCode> {
        match (self.active, found) {
            _ if !self.is_open => None,
            (Some(place), _) => found.get(place).map(|found| found.code),
            (None, [only]) => Some(only.code),
            (None, _) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::state::tests::{code, state};

    #[test]
    fn the_arrow_keys_go_round_the_ends_of_the_list() {
        let mut field = MunicipalityField::default();
        let mut place = |forward, count| {
            field.step(forward, count);
            field.active
        };
        assert_eq!(place(true, 3), Some(0));
        assert_eq!(place(false, 3), Some(2));
        assert_eq!(place(true, 3), Some(0));
        assert_eq!(place(true, 0), None);
    }

    #[test]
    fn enter_takes_the_option_reached_or_the_only_one() {
        let state = state();
        let chosen = |typed: &str, active| {
            let mut field = MunicipalityField {
                typed: Some(typed.to_owned()),
                ..MunicipalityField::default()
            };
            field.open(active);
            state.field.set(field.clone());
            field.chosen_by_enter(&state.found())
        };
        assert_eq!(chosen("a", None), None);
        let second = chosen("a", Some(1));
        assert_eq!(second, Some(state.found()[1].code));
        assert_eq!(chosen("Lapu", None), code("408"));
        state.close_list();
        let closed = state.field.get();
        assert_eq!(closed.chosen_by_enter(&state.found()), None);
    }
}
