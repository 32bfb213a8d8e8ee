//! What a table means, as a person has approved it.

use std::collections::BTreeMap;

use super::{
    columns::Columns,
    dates::DateOrder,
    municipalities::{Municipalities, Place},
    phrase::Phrase,
    vocabulary::Vocabulary,
};
use survey::{Answer, Date, MunicipalityCode, Role};

/// Which column is what, and what the texts mean that no vocabulary knows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mapping {
    /// The row of headings, from 0.
    pub headings: usize,
    pub columns: Columns,
    pub date_order: DateOrder,
    pub usual: Usual,
    pub(super) answers: BTreeMap<Phrase, Answer>,
    pub(super) roles: BTreeMap<Phrase, Role>,
    pub(super) places: BTreeMap<Phrase, Place>,
}

/// What holds for all responses where no column tells it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Usual {
    pub municipality: Option<MunicipalityCode>,
    /// The day of a response that tells none; such a response stays out where this is none.
    pub day: Option<Date>,
}

impl Mapping {
    /// A cell with this text means this answer.
    pub fn set_answer(&mut self, text: &str, answer: Option<Answer>) {
        set(&mut self.answers, text, answer);
    }

    /// A cell with this text means this role.
    pub fn set_role(&mut self, text: &str, role: Option<Role>) {
        set(&mut self.roles, text, role);
    }

    /// A cell with this text means this place.
    pub fn set_place(&mut self, text: &str, place: Option<Place>) {
        set(&mut self.places, text, place);
    }

    /// The answer that a cell tells.
    pub fn answer(&self, cell: &str, words: &Vocabulary) -> Option<Answer> {
        let chosen = self.answers.get(&Phrase::new(cell)).copied();
        chosen.or_else(|| words.answer(cell))
    }

    /// The role that a cell tells.
    pub fn role(&self, cell: &str, words: &Vocabulary) -> Option<Role> {
        let chosen = self.roles.get(&Phrase::new(cell)).copied();
        chosen.or_else(|| words.role(cell))
    }

    /// The place that a cell tells.
    pub fn place(&self, cell: &str, known: &Municipalities) -> Option<Place> {
        let chosen = self.places.get(&Phrase::new(cell)).copied();
        chosen.or_else(|| known.place(cell))
    }
}

fn set<T>(meanings: &mut BTreeMap<Phrase, T>, text: &str, meaning: Option<T>) {
    let phrase = Phrase::new(text);
    match meaning {
        Some(meaning) => meanings.insert(phrase, meaning),
        None => meanings.remove(&phrase),
    };
}
