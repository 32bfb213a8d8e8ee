//! The seven criteria of the "Järjestöystävällinen kunta" model, edition 1 of the questionnaire.

/// One of the seven criteria, in the order of the source slides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Criterion {
    /// Enables residents to take an active part.
    Participation,
    /// Recognises and acknowledges associations as equal partners.
    Partnership,
    /// Appoints a contact person and calls associations together regularly.
    ContactPerson,
    /// Offers associations premises free of charge.
    Premises,
    /// Pays grants to associations.
    Grants,
    /// Collects residents' experiences and uses them in its services.
    Experiences,
    /// Tells residents about associations' activities.
    Communication,
}

impl Criterion {
    /// How many criteria there are.
    pub const COUNT: usize = 7;

    /// All criteria, first to last.
    pub const ALL: [Self; Self::COUNT] = [
        Self::Participation,
        Self::Partnership,
        Self::ContactPerson,
        Self::Premises,
        Self::Grants,
        Self::Experiences,
        Self::Communication,
    ];

    /// The criterion with the number that people see, 1–7.
    pub fn from_number(number: u8) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|criterion| criterion.number() == number)
    }

    /// The number that people see, 1–7.
    pub fn number(self) -> u8 {
        self as u8 + 1
    }

    /// The index in a list of seven, 0–6.
    pub fn index(self) -> usize {
        self as usize
    }

    /// The criterion asked after this one, none after the last.
    pub fn next(self) -> Option<Self> {
        Self::from_number(self.number() + 1)
    }

    /// The criterion asked before this one, none before the first.
    pub fn previous(self) -> Option<Self> {
        Self::from_number(self.number() - 1)
    }
}
