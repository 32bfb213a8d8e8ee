//! What the people who answered in the same role are called together.

use super::{Words, words::table};
use crate::survey::Role;

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

table! {
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
