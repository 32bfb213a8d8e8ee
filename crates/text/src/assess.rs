//! The page of one statement.

use super::words::table;

table! {
    /// The title of the tab and above the heading, which is the statement itself.
    TITLE { fi: "Väittämä {n} / {of}", sv: "Påstående {n} / {of}", en: "Statement {n} / {of}" }
    /// What unfolds the help.
    WHAT_IS_MEANT { fi: "Mitä tällä tarkoitetaan?", sv: "Vad avses med detta?", en: "What does this mean?" }
    BACK { fi: "Takaisin", sv: "Tillbaka", en: "Back" }
    CONTINUE { fi: "Jatka", sv: "Fortsätt", en: "Continue" }
    TO_REVIEW { fi: "Tarkista vastaukset", sv: "Granska svaren", en: "Review your answers" }
    STEPS { fi: "Siirtyminen väittämien välillä", sv: "Mellan påståendena", en: "Between statements" }
}
