//! What the people who answered in the same role are called together.

use super::{Language, Words, words::table};
use survey::Role;

/// The name of everybody who answered in this role.
pub fn group_name(role: Role) -> Words {
    static NAMES: [Words; Role::COUNT] = [
        NOT_TOLD,
        ASSOCIATION,
        RESIDENT,
        MUNICIPALITY,
        ELECTED_OFFICIAL,
    ];
    NAMES[role.index()]
}

/// In a choice of two roles, where the whole names stand beside.
pub fn short_name(role: Role) -> Words {
    static NAMES: [Words; Role::COUNT] = [
        SHORT_NOT_TOLD,
        SHORT_ASSOCIATION,
        RESIDENT,
        SHORT_MUNICIPALITY,
        ELECTED_OFFICIAL,
    ];
    NAMES[role.index()]
}

/// The letter beside the role's mark.
pub fn letter(role: Role) -> Words {
    static LETTERS: [Words; Role::COUNT] = [
        LETTER_NOT_TOLD,
        LETTER_ASSOCIATION,
        LETTER_RESIDENT,
        LETTER_MUNICIPALITY,
        LETTER_ELECTED_OFFICIAL,
    ];
    LETTERS[role.index()]
}

/// The name within a sentence.
pub fn name_within(role: Role, language: Language) -> String {
    let mut name = group_name(role).in_language(language).to_owned();
    if let Some(first) = name.get_mut(..1) {
        first.make_ascii_lowercase();
    }
    name
}

table! {
    LETTER_NOT_TOLD { fi: "E", sv: "U", en: "N" }
    LETTER_ASSOCIATION { fi: "Y", sv: "F", en: "A" }
    LETTER_RESIDENT { fi: "A", sv: "I", en: "R" }
    LETTER_MUNICIPALITY { fi: "K", sv: "K", en: "M" }
    LETTER_ELECTED_OFFICIAL { fi: "L", sv: "V", en: "E" }
    SHORT_NOT_TOLD { fi: "Ei tiedossa", sv: "Inte uppgiven", en: "Not given" }
    SHORT_ASSOCIATION { fi: "Yhdistykset", sv: "Föreningar", en: "Associations" }
    SHORT_MUNICIPALITY { fi: "Kunta", sv: "Kommunen", en: "Municipality" }
    NOT_TOLD {
        fi: "Rooli ei tiedossa",
        sv: "Rollen inte uppgiven",
        en: "Role not given",
    }
    ASSOCIATION {
        fi: "Yhdistystoimijat",
        sv: "Föreningsaktiva",
        en: "People active in associations",
    }
    RESIDENT {
        fi: "Asukkaat",
        sv: "Invånare",
        en: "Residents",
    }
    MUNICIPALITY {
        fi: "Kunnan henkilöstö ja johto",
        sv: "Kommunens personal och ledning",
        en: "Municipal staff and management",
    }
    ELECTED_OFFICIAL {
        fi: "Luottamushenkilöt",
        sv: "Förtroendevalda",
        en: "Elected officials",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_roles_have_one_letter() {
        for language in Language::ALL {
            let mut letters = Role::ALL
                .map(|role| letter(role).in_language(language))
                .to_vec();
            letters.sort_unstable();
            letters.dedup();
            assert_eq!(letters.len(), Role::COUNT);
        }
    }
}
