//! The page of one statement.

use super::words::table;

table! {
    /// The title of the tab; the heading is the statement itself.
    TITLE { fi: "Väittämä {n} / {of}", sv: "Påstående {n} / {of}", en: "Statement {n} / {of}" }
    BACK { fi: "Takaisin", sv: "Tillbaka", en: "Back" }
    CONTINUE { fi: "Jatka", sv: "Fortsätt", en: "Continue" }
    TO_REVIEW { fi: "Tarkista vastaukset", sv: "Granska svaren", en: "Review your answers" }
    STEPS { fi: "Sivulta toiselle", sv: "Från sida till sida", en: "From page to page" }
}
