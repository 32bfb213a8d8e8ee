//! Saving a picture, and what stands inside one.

use super::{Language, Words, format, words::table};
use summary::Period;
use survey::{Band, Date, Role};

/// The title of a picture of a place: `Seinäjoki: yhteistyö on kehittymässä`.
pub fn title(place: &str, band: Band, language: Language) -> String {
    let words = match band {
        Band::EarlyStage => TITLE_EARLY_STAGE,
        Band::Developing => TITLE_DEVELOPING,
        Band::Established => TITLE_ESTABLISHED,
    };
    words.with(language, &[("place", place)])
}

/// The title of a picture of roles beside each other, of a change, of distributions.
pub fn title_of(words: Words, place: &str, language: Language) -> String {
    words.with(language, &[("place", place)])
}

/// The title where it is what one person thinks: `Seinäjoki: yhteistyö on arvion mukaan kehittymässä`.
pub fn title_of_one_person(place: &str, band: Band, language: Language) -> String {
    let words = match band {
        Band::EarlyStage => ASSESSED_EARLY_STAGE,
        Band::Developing => ASSESSED_DEVELOPING,
        Band::Established => ASSESSED_ESTABLISHED,
    };
    words.with(language, &[("place", place)])
}

/// Whose answers they are: `Yhden yhdistystoimijan arvio 8.4.2026`.
pub fn one_person(role: Role, date: Date, language: Language) -> String {
    static OF_ROLES: [Words; Role::COUNT] = [
        OF_SOMEBODY,
        OF_ASSOCIATION,
        OF_RESIDENT,
        OF_MUNICIPALITY,
        OF_ELECTED_OFFICIAL,
    ];
    let date = format::date(date, language);
    OF_ROLES[role.index()].with(language, &[("date", &date)])
}

/// How many answered, of each group by its name: `Vastaukset 2.3.–10.4.2026: Seinäjoki 96, …`.
pub fn responses(groups: &[(&str, u32)], collected: Period, language: Language) -> String {
    let groups: Vec<_> = groups
        .iter()
        .map(|(name, people)| [name, " ", &format::whole(*people, language)].concat())
        .collect();
    let period = format::period(collected.from, collected.to, language);
    let values = [("period", period.as_str()), ("groups", &groups.join(", "))];
    RESPONSES.with(language, &values)
}

/// Where the figures come from.
pub fn source(source: &str, language: Language) -> String {
    SOURCE.with(language, &[("source", source)])
}

table! {
    TAKE { fi: "Tallenna kuva", sv: "Spara en bild", en: "Save a picture" }
    /// Above the choice among the pictures of a page.
    WHICH { fi: "Mikä kuva?", sv: "Vilken bild?", en: "Which picture?" }
    MAP { fi: "Kartta", sv: "Karta", en: "Map" }
    WHAT_INSIDE {
        fi: "Kuvassa ovat mukana otsikko, vastaajien määrä, päivät, lähde ja merkkien selitykset.",
        sv: "Bilden innehåller rubrik, antal svarande, datum, källa och förklaringar till tecknen.",
        en: "The picture includes a title, the number of respondents, the dates, the source and a key to the marks.",
    }
    FORM { fi: "Kuvan muoto", sv: "Bildens orientering", en: "Orientation of the picture" }
    UPRIGHT { fi: "Pysty, 1200 × 1500", sv: "Stående, 1200 × 1500", en: "Portrait, 1200 × 1500" }
    WIDE { fi: "Vaaka, 1600 × 900", sv: "Liggande, 1600 × 900", en: "Landscape, 1600 × 900" }
    DOWNLOAD_PNG { fi: "Lataa PNG", sv: "Ladda ner PNG", en: "Download PNG" }
    DOWNLOAD_SVG { fi: "Lataa SVG", sv: "Ladda ner SVG", en: "Download SVG" }
    SHARE { fi: "Jaa kuva …", sv: "Dela bilden …", en: "Share the picture …" }

    DRAWING { fi: "Kuvaa piirretään …", sv: "Bilden ritas …", en: "Drawing the picture …" }
    DOWNLOADED {
        fi: "Kuva ladattiin tiedostona {name}.",
        sv: "Bilden laddades ner som {name}.",
        en: "The picture was downloaded as {name}.",
    }
    NOT_DOWNLOADED {
        fi: "Selain ei sallinut kuvan lataamista. Avaa sivu toisessa selaimessa tai ota kuvakaappaus.",
        sv: "Webbläsaren tillät inte nedladdningen. Öppna sidan i en annan webbläsare eller ta en skärmbild.",
        en: "The browser did not allow the download. Open the page in another browser or take a screenshot.",
    }
    /// Before the button of the SVG.
    NO_PNG {
        fi: "Tämä selain ei pysty tekemään PNG-kuvaa. Lataa kuva SVG-muodossa: se on sama kuva, ja sen voi avata selaimessa ja liittää esityksiin.",
        sv: "Den här webbläsaren kan inte göra en PNG-bild. Ladda ner bilden som SVG i stället: det är samma bild, och den kan öppnas i en webbläsare och infogas i presentationer.",
        en: "This browser cannot make a PNG. Download the SVG instead: it is the same picture, and you can open it in a browser and insert it into slides.",
    }
    SHAPE_MISSING {
        fi: "Kuviota ei saatu ladattua, joten kuvaa ei voi vielä tallentaa. Tarkista verkkoyhteys.",
        sv: "Figuren kunde inte laddas, så bilden kan inte sparas än. Kontrollera nätverksanslutningen.",
        en: "The chart did not load, so the picture cannot be saved yet. Check your connection.",
    }
    SHARED { fi: "Kuva jaettiin.", sv: "Bilden delades.", en: "The picture was shared." }
    SHARE_AGAIN {
        fi: "Jakaminen ei käynnistynyt. Paina Jaa kuva uudelleen.",
        sv: "Delningen kom inte i gång. Tryck på Dela bilden igen.",
        en: "Sharing did not start. Press Share the picture again.",
    }
    NOT_SHARED {
        fi: "Kuvaa ei voitu jakaa. Lataa se ja lähetä tiedostona.",
        sv: "Bilden kunde inte delas. Ladda ner den och skicka den som fil.",
        en: "The picture could not be shared. Download it and send it as a file.",
    }
    /// Inside another site's page.
    OWN_TAB_WHY {
        fi: "Jos lataus ei käynnisty tämän sivuston sisällä, avaa sivu uudessa välilehdessä ja tallenna kuva siellä.",
        sv: "Om nedladdningen inte startar inne på den här webbplatsen, öppna sidan i en ny flik och spara bilden där.",
        en: "If the download does not start inside this site, open the page in a new tab and save the picture there.",
    }

    TITLE_EARLY_STAGE {
        fi: "{place}: yhteistyö on alkuvaiheessa",
        sv: "{place}: samarbetet är i inledningsskedet",
        en: "{place}: cooperation is at an early stage",
    }
    TITLE_DEVELOPING {
        fi: "{place}: yhteistyö on kehittymässä",
        sv: "{place}: samarbetet är under utveckling",
        en: "{place}: cooperation is developing",
    }
    TITLE_ESTABLISHED {
        fi: "{place}: yhteistyö on vakiintunutta",
        sv: "{place}: samarbetet är etablerat",
        en: "{place}: cooperation is established",
    }
    TITLE_ROLES {
        fi: "{place}: roolien arviot rinnakkain",
        sv: "{place}: rollernas bedömningar sida vid sida",
        en: "{place}: the roles' assessments side by side",
    }
    TITLE_CHANGE {
        fi: "{place}: muutos edellisestä yhteenvedosta",
        sv: "{place}: förändring sedan den förra sammanställningen",
        en: "{place}: change since the previous summary",
    }
    TITLE_DISTRIBUTION {
        fi: "{place}: näin vastaukset jakautuvat",
        sv: "{place}: så fördelar sig svaren",
        en: "{place}: how the responses are distributed",
    }
    ASSESSED_EARLY_STAGE {
        fi: "{place}: yhteistyö on arvion mukaan alkuvaiheessa",
        sv: "{place}: enligt bedömningen är samarbetet i inledningsskedet",
        en: "{place}: cooperation assessed as being at an early stage",
    }
    ASSESSED_DEVELOPING {
        fi: "{place}: yhteistyö on arvion mukaan kehittymässä",
        sv: "{place}: enligt bedömningen är samarbetet under utveckling",
        en: "{place}: cooperation assessed as developing",
    }
    ASSESSED_ESTABLISHED {
        fi: "{place}: yhteistyö on arvion mukaan vakiintunutta",
        sv: "{place}: enligt bedömningen är samarbetet etablerat",
        en: "{place}: cooperation assessed as established",
    }
    OF_SOMEBODY { fi: "Yhden vastaajan arvio {date}", sv: "En persons bedömning {date}", en: "One person's assessment, {date}" }
    OF_ASSOCIATION {
        fi: "Yhden yhdistystoimijan arvio {date}",
        sv: "En föreningsaktivs bedömning {date}",
        en: "Assessment by one person active in an association, {date}",
    }
    OF_RESIDENT { fi: "Yhden asukkaan arvio {date}", sv: "En invånares bedömning {date}", en: "Assessment by one resident, {date}" }
    OF_MUNICIPALITY {
        fi: "Kunnan työntekijän tai johtajan arvio {date}",
        sv: "Bedömning gjord av en anställd eller chef i kommunen {date}",
        en: "Assessment by one member of municipal staff or management, {date}",
    }
    OF_ELECTED_OFFICIAL {
        fi: "Yhden luottamushenkilön arvio {date}",
        sv: "En förtroendevalds bedömning {date}",
        en: "Assessment by one elected official, {date}",
    }
    RESPONSES {
        fi: "Vastaukset {period}: {groups}.",
        sv: "Svar {period}: {groups}.",
        en: "Responses {period}: {groups}.",
    }
    SOURCE { fi: "Lähde: {source}.", sv: "Källa: {source}.", en: "Source: {source}." }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on(day: u8) -> Date {
        Date::new(2026, 4, day).unwrap()
    }

    #[test]
    fn whose_answers_they_are_is_told_with_the_day() {
        let said = |role| one_person(role, on(8), Language::Finnish);
        assert_eq!(
            said(Role::Association),
            "Yhden yhdistystoimijan arvio 8.4.2026"
        );
        assert_eq!(said(Role::NotTold), "Yhden vastaajan arvio 8.4.2026");
    }

    #[test]
    fn every_group_tells_how_many_answered() {
        let collected = Period {
            from: on(2),
            to: on(10),
        };
        let groups = [("Seinäjoki", 96), ("Etelä-Pohjanmaa", 1500)];
        assert_eq!(
            responses(&groups, collected, Language::English),
            "Responses 2–10 April 2026: Seinäjoki 96, Etelä-Pohjanmaa 1,500."
        );
    }

    #[test]
    fn the_source_is_told_in_a_sentence() {
        assert_eq!(source("A", Language::Swedish), "Källa: A.");
    }
}
