//! In which role a person answers.

/// The role in which a person answers; coarse on purpose, so that nobody is recognised by it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    #[default]
    NotTold,
    Association,
    Resident,
    /// Staff or management of the municipality.
    Municipality,
    ElectedOfficial,
}

impl Role {
    /// How many roles there are, "not told" included.
    pub const COUNT: usize = 5;

    /// All roles by number.
    pub const ALL: [Self; Self::COUNT] = [
        Self::NotTold,
        Self::Association,
        Self::Resident,
        Self::Municipality,
        Self::ElectedOfficial,
    ];

    /// The role with the number used in codes and files, 0–4.
    pub fn from_number(number: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.number() == number)
    }

    /// The number used in codes and files, 0–4.
    pub fn number(self) -> u8 {
        self as u8
    }

    /// The index in a list of five, 0–4.
    pub fn index(self) -> usize {
        self as usize
    }
}
