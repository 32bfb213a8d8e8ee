//! What the marks of rows, bars and legends stand for.

use super::{Language, Words, format, words::table};
use summary::Tally;
use survey::Level;

/// Whose the person's own level is: the reader's, or of a response that a code carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Owner {
    Reader,
    Code,
}

impl Owner {
    /// The entry of legends.
    pub fn level(self) -> Words {
        match self {
            Self::Reader => OWN,
            Self::Code => OF_CODE,
        }
    }

    /// Below bars.
    pub fn dot(self) -> Words {
        match self {
            Self::Reader => OWN_DOT,
            Self::Code => CODE_DOT,
        }
    }

    fn level_is(self) -> Words {
        match self {
            Self::Reader => OWN_LEVEL_IS,
            Self::Code => CODE_LEVEL_IS,
        }
    }
}

/// How many of a group chose a level: `88 valitsi tason`.
pub fn level_givers(tally: &Tally, language: Language) -> String {
    let number = format::whole(tally.level_givers(), language);
    CHOSE_LEVEL.with(language, &[("n", &number)])
}

/// The name of a bar, with all that it shows.
pub fn bar_name(
    group: &str,
    tally: &Tally,
    own: Option<(Level, Owner)>,
    language: Language,
) -> String {
    let shares: Vec<_> = Level::ALL
        .iter()
        .map(|level| {
            let values = [
                ("n", level.number().to_string()),
                ("percent", tally.percent(*level).to_string()),
            ];
            let values = values
                .each_ref()
                .map(|(name, value)| (*name, value.as_str()));
            LEVEL_SHARE.with(language, &values)
        })
        .collect();
    let people = level_givers(tally, language);
    let values = [
        ("group", group),
        ("people", people.as_str()),
        ("shares", &shares.join(", ")),
    ];
    let name = BAR.with(language, &values);
    match own {
        Some((level, owner)) => {
            let number = level.number().to_string();
            let own = owner.level_is().with(language, &[("n", &number)]);
            [name, own].join(" ")
        }
        None => name,
    }
}

table! {
    DISTRIBUTION { fi: "Jakauma, prosenttia", sv: "Fördelning, procent", en: "Distribution, per cent" }
    BAR {
        fi: "{group}: {people}. {shares}.",
        sv: "{group}: {people}. {shares}.",
        en: "{group}: {people}. {shares}.",
    }
    CHOSE_LEVEL { fi: "{n} valitsi tason", sv: "{n} valde en nivå", en: "{n} chose a level" }
    LEVEL_SHARE { fi: "taso {n}: {percent} %", sv: "nivå {n}: {percent} %", en: "level {n}: {percent}%" }
    OWN_LEVEL_IS { fi: "Oma tasosi on {n}.", sv: "Din egen nivå är {n}.", en: "Your own level is {n}." }
    CODE_LEVEL_IS { fi: "Koodin taso on {n}.", sv: "Nivån i koden är {n}.", en: "The level in the code is {n}." }
    LEVELS { fi: "Tasot", sv: "Nivåer", en: "Levels" }
    /// After the five numbers on their colours.
    LEVELS_MEAN {
        fi: "Taso 1: {lowest}. Taso 5: {highest}.",
        sv: "Nivå 1: {lowest}. Nivå 5: {highest}.",
        en: "Level 1: {lowest}. Level 5: {highest}.",
    }
    OWN_DOT { fi: "Piste on oma tasosi.", sv: "Pricken är din egen nivå.", en: "The dot is your own level." }
    CODE_DOT { fi: "Piste on koodin taso.", sv: "Pricken är nivån i koden.", en: "The dot is the level in the code." }

    /// The entries of legends.
    OWN { fi: "oma taso", sv: "egen nivå", en: "your level" }
    OF_CODE { fi: "koodin taso", sv: "nivån i koden", en: "level in the code" }
    OWN_EARLIER { fi: "oma taso {date}", sv: "egen nivå {date}", en: "your level on {date}" }
    MUNICIPALITY_MEAN { fi: "kunnan keskiarvo", sv: "kommunens genomsnitt", en: "municipality's average" }
    REGION_MEAN { fi: "maakunnan keskiarvo", sv: "landskapets genomsnitt", en: "region's average" }
    GROUP_MEAN { fi: "vertailuryhmän keskiarvo", sv: "jämförelsegruppens genomsnitt", en: "comparison group's average" }
    REGION_HALF { fi: "puolet maakunnan vastauksista", sv: "mittersta hälften av landskapets svar", en: "middle half of the region's responses" }
    GROUP_HALF { fi: "puolet vertailuryhmän vastauksista", sv: "mittersta hälften av jämförelsegruppens svar", en: "middle half of the comparison group's responses" }
    SIGNS { fi: "Merkit", sv: "Tecken", en: "Marks" }
}
