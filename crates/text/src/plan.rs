//! The plan: choosing targets, what is agreed for each, and the sheets made of it.

use super::{Language, Words, criteria, format, words::table};
use plan::{Due, Reason, Then};
use survey::Level;

/// How many targets there are, as a heading: `Kaksi kehittämiskohdetta`.
pub fn count(targets: usize) -> Words {
    match targets {
        0 | 1 => ONE_TARGET,
        2 => TWO_TARGETS,
        _ => THREE_TARGETS,
    }
}

/// Why a criterion is suggested.
pub fn suggestion(reason: Reason) -> Words {
    match reason {
        Reason::Lowest => SUGGESTED_LOWEST,
        Reason::WidestGap => SUGGESTED_GAP,
    }
}

/// What a plan began with: `Pohjana: yhden yhdistystoimijan arvio 8.4.2026.`
pub fn from_person(who: &str, language: Language) -> String {
    let mut letters = who.chars();
    let first: String = letters
        .next()
        .into_iter()
        .flat_map(char::to_lowercase)
        .collect();
    let who = [&first, letters.as_str()].concat();
    FROM_PERSON.with(language, &[("who", &who)])
}

/// By when, as a person reads it.
pub fn due(due: &Due, language: Language) -> String {
    match due {
        Due::Date(date) => format::date(*date, language),
        Due::Words(words) => words.as_str().trim().to_owned(),
    }
}

/// The same in a field, so that what stands there is read back as it is.
pub fn due_to_edit(due: &Due, language: Language) -> String {
    match (due, language) {
        (Due::Date(date), Language::English) => [
            date.day().to_string(),
            date.month().to_string(),
            date.year().to_string(),
        ]
        .join("/"),
        (due, _) => self::due(due, language),
    }
}

/// Where a criterion stood: `2, satunnaista` or the mean of so many.
pub fn then(then: Then, language: Language) -> String {
    match then {
        Then::Level(level) => level_and_label(level, language),
        Then::Mean(mean, people) => {
            let mean = format::tenths(mean.tenths().into(), language);
            let values = [("mean", mean), ("n", format::whole(people, language))];
            let values = values
                .each_ref()
                .map(|(name, value)| (*name, value.as_str()));
            MEAN_OF.with(language, &values)
        }
    }
}

/// A level with its name: `2, satunnaista`.
pub fn level_and_label(level: Level, language: Language) -> String {
    let label = criteria::level_label(level).in_language(language);
    [&level.number().to_string(), ", ", &label.to_lowercase()].concat()
}

/// What each level is called, in a sentence for a sheet.
pub fn levels(language: Language) -> String {
    let named = Level::ALL.map(|level| level_and_label(level, language).replace(", ", " "));
    LEVELS.with(language, &[("levels", &named.join(", "))])
}

table! {
    LEAD {
        fi: "Sopikaa, mitä tehdään, kuka vastaa ja mihin mennessä.",
        sv: "Kom överens om vad som ska göras, vem som ansvarar och när det ska vara klart.",
        en: "Agree on what to do, who is responsible and by when.",
    }
    STAYS {
        fi: "Suunnitelma tallentuu vain tälle laitteelle.",
        sv: "Planen sparas bara på den här enheten.",
        en: "The plan is saved on this device only.",
    }
    ONE_TARGET { fi: "Yksi kehittämis\u{ad}kohde", sv: "Ett utvecklings\u{ad}område", en: "One development target" }
    TWO_TARGETS { fi: "Kaksi kehittämis\u{ad}kohdetta", sv: "Två utvecklings\u{ad}områden", en: "Two development targets" }
    THREE_TARGETS { fi: "Kolme kehittämis\u{ad}kohdetta", sv: "Tre utvecklings\u{ad}områden", en: "Three development targets" }

    NOTHING {
        fi: "Suunnitelma alkaa arviosta. Vastaa ensin väittämiin ja valitse sitten 1–3 kehittämiskohdetta.",
        sv: "En plan börjar med en bedömning. Svara först på påståendena och välj sedan 1–3 utvecklingsområden.",
        en: "A plan begins with an assessment. First respond to the statements, then choose 1–3 development targets.",
    }
    CHOOSE { fi: "Valitse 1–3 kehittämis\u{ad}kohdetta", sv: "Välj 1–3 utvecklings\u{ad}områden", en: "Choose 1–3 development targets" }
    CHOOSE_WHY {
        fi: "Ehdotukset on merkitty. Voit valita muitakin.",
        sv: "Förslagen är markerade. Du kan också välja andra.",
        en: "Suggestions are marked. You can choose others too.",
    }
    SUGGESTED_LOWEST { fi: "Ehdotus: alin taso", sv: "Förslag: lägsta nivån", en: "Suggestion: lowest level" }
    SUGGESTED_GAP {
        fi: "Ehdotus: suurin ero roolien välillä",
        sv: "Förslag: största skillnaden mellan rollerna",
        en: "Suggestion: widest gap between roles",
    }
    BEGIN { fi: "Aloita suunnitelma", sv: "Påbörja planen", en: "Start the plan" }
    CHOOSE_ONE {
        fi: "Valitse ensin vähintään yksi kehittämiskohde.",
        sv: "Välj först minst ett utvecklingsområde.",
        en: "First choose at least one development target.",
    }
    MEAN_OF {
        fi: "osallistujien keskiarvo {mean}, n = {n}",
        sv: "deltagarnas genomsnitt {mean}, n = {n}",
        en: "participants' average {mean}, n = {n}",
    }

    OTHER_PLAN {
        fi: "Tällä laitteella on jo suunnitelma. Jos aloitat uuden tästä tuloksesta, se tulee nykyisen tilalle. Tallenna nykyinen ensin tiedostoon, jos saatat tarvita sitä.",
        sv: "Det finns redan en plan på den här enheten. Om du påbörjar en ny utifrån det här resultatet ersätter den nya planen den nuvarande. Spara först den nuvarande i en fil om du kan behöva den.",
        en: "There is already a plan on this device. If you start a new one from this result, it takes the place of the current one. First save the current plan to a file if you may need it.",
    }
    BEGIN_ANOTHER { fi: "Aloita uusi suunnitelma", sv: "Påbörja en ny plan", en: "Start a new plan" }
    BEGIN_ANOTHER_HINT {
        fi: "Uusimmasta arviostasi",
        sv: "Utifrån din senaste bedömning",
        en: "From your latest assessment",
    }
    ANOTHER_LEAD {
        fi: "Uusi suunnitelma tulee nykyisen tilalle. Voit vielä sen jälkeen tallentaa nykyisen tiedostoon tai palauttaa sen.",
        sv: "Den nya planen ersätter den nuvarande. Efteråt kan du fortfarande spara den nuvarande i en fil eller återställa den.",
        en: "The new plan takes the place of the current one. You can still save the current one to a file or restore it afterwards.",
    }
    BEGUN_ANOTHER {
        fi: "Uusi suunnitelma on aloitettu edellisen tilalle.",
        sv: "En ny plan har påbörjats i stället för den tidigare.",
        en: "A new plan has been started in place of the previous one.",
    }
    SAVE_PREVIOUS {
        fi: "Tallenna edellinen suunnitelma tiedostoon",
        sv: "Spara den tidigare planen i en fil",
        en: "Save the previous plan to a file",
    }
    APART {
        fi: "Suunnitelmaa on muutettu myös toisessa välilehdessä, eikä muutoksia voi yhdistää. Tämän sivun muutokset säilyvät vain, kunnes sivu suljetaan. Valitse, kumpi suunnitelma jää. Voit ensin tallentaa tämän suunnitelman tiedostoon.",
        sv: "Planen har ändrats även i en annan flik, och ändringarna kan inte förenas. Ändringarna på den här sidan finns kvar bara tills sidan stängs. Välj vilken plan som ska gälla. Du kan först spara den här planen i en fil.",
        en: "The plan has also been changed in another tab, and the changes cannot be combined. The changes on this page last only until it is closed. Choose which plan to use. You can first save this plan to a file.",
    }
    KEEP_OURS {
        fi: "Käytä tätä suunnitelmaa",
        sv: "Använd den här planen",
        en: "Use this plan",
    }
    KEEP_THEIRS {
        fi: "Käytä toista suunnitelmaa",
        sv: "Använd den andra planen",
        en: "Use the other plan",
    }
    TOO_LONG {
        fi: "Teksti on liian pitkä. Suunnitelmaan tallentuu sen alku, 200 merkkiä. Lyhennä tekstiä.",
        sv: "Texten är för lång. Bara dess början, 200 tecken, sparas i planen. Förkorta texten.",
        en: "The text is too long. Only its beginning, 200 characters, is saved in the plan. Shorten the text.",
    }
    CHARACTERS_LEFT { fi: "Merkkejä jäljellä: {n}.", sv: "{n} tecken kvar.", en: "Characters left: {n}." }
    CHARACTERS_BEYOND { fi: "Merkkejä liikaa: {n}.", sv: "{n} tecken för mycket.", en: "Characters over the limit: {n}." }
    CHOOSE_ON_RESULTS {
        fi: "Ehdotukset perustuvat tulokseen. Muita voit valita suunnitelmaan.",
        sv: "Förslagen bygger på resultatet. Andra kan du välja i planen.",
        en: "Suggested from your result. You can choose others in the plan.",
    }
    FROM_PERSON { fi: "Pohjana: {who}.", sv: "Underlag: {who}.", en: "Based on: {who}." }
    FROM_EVENT {
        fi: "Pohjana: {title}, {responses}, {period}",
        sv: "Underlag: {title}, {responses}, {period}",
        en: "Based on: {title}, {responses}, {period}",
    }
    MOVE_UP { fi: "Siirrä ylemmäs: {name}", sv: "Flytta upp: {name}", en: "Move up: {name}" }
    MOVE_DOWN { fi: "Siirrä alemmas: {name}", sv: "Flytta ner: {name}", en: "Move down: {name}" }
    MOVED { fi: "{name} siirrettiin {n}. kohteeksi.", sv: "{name} är nu nummer {n}.", en: "{name}: now target {n}." }
    REMOVE { fi: "Poista", sv: "Ta bort", en: "Delete" }
    REMOVE_TARGET { fi: "Poista suunnitelmasta: {name}", sv: "Ta bort från planen: {name}", en: "Delete from the plan: {name}" }
    REMOVED { fi: "{name} poistettiin suunnitelmasta.", sv: "{name} togs bort från planen.", en: "Deleted from the plan: {name}." }
    UNDO { fi: "Kumoa", sv: "Ångra", en: "Undo" }
    NOW { fi: "Nyt: {level}.", sv: "Nu: {level}.", en: "Now: {level}." }
    NOW_UNKNOWN { fi: "Nykyistä tasoa ei ole valittu.", sv: "Ingen nuvarande nivå har valts.", en: "No current level has been chosen." }
    NEXT_LEVEL { fi: "Seuraava taso: {level}.", sv: "Nästa nivå: {level}.", en: "Next level: {level}." }
    HIGHEST {
        fi: "Ylin taso on saavutettu. Sopikaa, miten se säilyy.",
        sv: "Den högsta nivån har nåtts. Kom överens om hur den upprätthålls.",
        en: "The highest level has been reached. Agree on how to maintain it.",
    }
    WHAT { fi: "Mitä tehdään?", sv: "Vad ska göras?", en: "What will be done?" }
    MORE { fi: "Muut ehdotukset ({n})", sv: "Övriga förslag ({n})", en: "Other suggestions ({n})" }
    OWN_WORDS { fi: "Omin sanoin", sv: "Med egna ord", en: "In your own words" }
    WHO { fi: "Kuka siitä vastaa?", sv: "Vem ansvarar?", en: "Who is responsible?" }
    BY { fi: "Mihin mennessä?", sv: "När ska det vara klart?", en: "By when?" }
    BY_HINT {
        fi: "Esimerkiksi 31.12.2027 tai syksy 2027.",
        sv: "Till exempel 31.12.2027 eller hösten 2027.",
        en: "Such as 31/12/2027 or autumn 2027.",
    }
    IN_CALENDAR { fi: "Kalenteriin: {date}.", sv: "Till kalendern: {date}.", en: "For the calendar: {date}." }
    NOT_IN_CALENDAR {
        fi: "Tämä ei ole päivämäärä, joten se ei tule kalenteriin.",
        sv: "Det här är inget datum, så det tas inte med i kalendern.",
        en: "This is not a date, so it will not be added to the calendar.",
    }
    SIGN { fi: "Mistä tiedämme, että onnistuimme?", sv: "Hur vet vi att vi har lyckats?", en: "How will we know that it worked?" }
    DONE { fi: "Tehty", sv: "Gjort", en: "Done" }
    NOT_DONE { fi: "ei vielä tehty", sv: "inte gjort ännu", en: "not done yet" }
    ADD { fi: "Lisää kehittämis\u{ad}kohde", sv: "Lägg till ett utvecklings\u{ad}område", en: "Add a target" }
    ADD_HINT {
        fi: "Enintään kolme. Yhdellä tai kahdella pääsee usein pidemmälle.",
        sv: "Högst tre. Med färre kommer man ofta längre.",
        en: "Three at most. With fewer, you often get further.",
    }

    ALONG { fi: "Vie eteenpäin", sv: "För planen vidare", en: "Take it forward" }
    MAKE_SHEET { fi: "Tee ehdotus kunnalle", sv: "Skriv ett förslag", en: "Draft a proposal" }
    MAKE_INITIATIVE { fi: "Tee kuntalaisaloite", sv: "Skriv ett invånar\u{ad}initiativ", en: "Draft a municipal initiative" }
    INITIATIVE_HINT {
        fi: "Asukkaan, yhdistyksen tai säätiön aloite",
        sv: "Initiativ av en invånare, en förening eller en stiftelse",
        en: "By a resident, an association or a foundation",
    }
    WORD { fi: "Lataa Word-tiedosto", sv: "Ladda ner en Word-fil", en: "Download a Word file" }
    WORD_HINT { fi: "Muokattavaksi ennen kokousta", sv: "För redigering före mötet", en: "To edit before a meeting" }
    CALENDAR { fi: "Lisää määräpäivät kalenteriin", sv: "Lägg in datumen i kalendern", en: "Add the dates to a calendar" }
    CALENDAR_HINT { fi: "Muistutus viikkoa ennen", sv: "Påminnelse en vecka före", en: "With a reminder a week before" }
    NO_DATES {
        fi: "Suunnitelmassa ei ole vielä yhtään päivämäärää.",
        sv: "Planen innehåller inga datum ännu.",
        en: "The plan has no dates yet.",
    }
    SAVE_FILE { fi: "Tallenna suunnitelma tiedostoon", sv: "Spara planen i en fil", en: "Save the plan to a file" }
    SAVE_FILE_HINT { fi: "Voit jatkaa toisella laitteella", sv: "Du kan fortsätta på en annan enhet", en: "To continue on another device" }
    COPY { fi: "Kopioi ehdotus tekstinä", sv: "Kopiera förslaget som text", en: "Copy the proposal as text" }
    COPY_HINT { fi: "Sähköpostiin tai asiakirjaan (Markdown)", sv: "För e-post eller ett dokument (Markdown)", en: "For an email or a document (Markdown)" }
    COPIED { fi: "Ehdotus on kopioitu.", sv: "Förslaget har kopierats.", en: "The proposal has been copied." }
    NOT_COPIED {
        fi: "Selain ei sallinut kopiointia. Lataa Word-tiedosto.",
        sv: "Webbläsaren tillät inte kopiering. Ladda ner Word-filen.",
        en: "The browser did not allow copying. Download the Word file.",
    }
    DOWNLOADED { fi: "Tiedosto {name} ladattiin.", sv: "Filen {name} laddades ner.", en: "The file {name} was downloaded." }
    NOT_DOWNLOADED {
        fi: "Selain ei sallinut lataamista. Avaa sivu toisessa selaimessa tai tulosta ehdotus.",
        sv: "Webbläsaren tillät inte nedladdningen. Öppna sidan i en annan webbläsare eller skriv ut förslaget.",
        en: "The browser did not allow the download. Open the page in another browser or print the proposal.",
    }
    MORE_WAYS { fi: "Muut tavat", sv: "Andra sätt", en: "Other ways" }
    TO_RESULTS { fi: "Takaisin tuloksiin", sv: "Tillbaka till resultatet", en: "Back to the results" }
    DELETE { fi: "Poista suunnitelma", sv: "Ta bort planen", en: "Delete the plan" }
    DELETE_QUESTION {
        fi: "Poistetaanko koko suunnitelma tältä laitteelta? Tallenna se ensin tiedostoon, jos saatat tarvita sitä.",
        sv: "Ska hela planen tas bort från den här enheten? Spara den först i en fil om du kan behöva den.",
        en: "Delete the whole plan from this device? Save it to a file first if you may need it.",
    }
    DELETE_YES { fi: "Poista koko suunnitelma", sv: "Ta bort hela planen", en: "Delete the whole plan" }
    DELETE_NO { fi: "Säilytä suunnitelma", sv: "Behåll planen", en: "Keep the plan" }
    DELETED { fi: "Suunnitelma on poistettu.", sv: "Planen har tagits bort.", en: "The plan has been deleted." }

    OPEN_FILE { fi: "Avaa suunnitelma tiedostosta", sv: "Öppna en plan från en fil", en: "Open a plan from a file" }
    OPEN_FILE_HINT {
        fi: "Tiedosto {name}, jonka tallensit toisella laitteella.",
        sv: "Filen {name} som du sparade på en annan enhet.",
        en: "The file {name} that you saved on another device.",
    }
    REPLACE_QUESTION {
        fi: "Tällä laitteella on jo suunnitelma. Korvataanko se tiedoston suunnitelmalla?",
        sv: "Det finns redan en plan på den här enheten. Ska den ersättas med planen i filen?",
        en: "There is already a plan on this device. Replace it with the plan in the file?",
    }
    REPLACE_YES { fi: "Korvaa suunnitelma", sv: "Ersätt planen", en: "Replace the plan" }
    OPENED { fi: "Suunnitelma avattiin tiedostosta.", sv: "Planen öppnades från filen.", en: "The plan was opened from the file." }
    NOT_READ {
        fi: "Selain ei pystynyt lukemaan tiedostoa. Nykyinen suunnitelma on ennallaan. Yritä uudelleen.",
        sv: "Webbläsaren kunde inte läsa filen. Den nuvarande planen är oförändrad. Försök igen.",
        en: "The browser could not read the file. The current plan is unchanged. Try again.",
    }
    REFUSED {
        fi: "Tiedostoa ei voi avata suunnitelmana. {reason}. Nykyinen suunnitelma on ennallaan.",
        sv: "Filen kan inte öppnas som en plan. {reason}. Den nuvarande planen är oförändrad.",
        en: "The file cannot be opened as a plan. {reason}. The current plan is unchanged.",
    }

    UNREADABLE {
        fi: "Tallennettua suunnitelmaa ei voitu lukea, joten se siirrettiin sivuun. Voit avata suunnitelman tiedostosta tai aloittaa uuden.",
        sv: "Den sparade planen kunde inte läsas och lades åt sidan. Du kan öppna en plan från en fil eller påbörja en ny.",
        en: "The saved plan could not be read and was set aside. You can open a plan from a file or start a new one.",
    }
    UNREADABLE_IN_PLACE {
        fi: "Tallennettua suunnitelmaa ei voi lukea eikä siirtää sivuun, joten sen päälle ei tallenneta. Muutokset säilyvät vain, kunnes sivu suljetaan. Tallenna suunnitelma tiedostoon.",
        sv: "Den sparade planen kan varken läsas eller läggas åt sidan, så inget sparas över den. Ändringarna finns kvar bara tills sidan stängs. Spara planen i en fil.",
        en: "The saved plan can neither be read nor set aside, so nothing is saved over it. Changes last only until the page is closed. Save the plan to a file.",
    }
    OF_LATER_VERSION {
        fi: "Tällä laitteella on suunnitelma, joka on tallennettu palvelun uudemmalla versiolla. Sen päälle ei tallenneta. Lataa sivu uudelleen. Muutokset säilyvät vain, kunnes sivu suljetaan.",
        sv: "På den här enheten finns en plan som har sparats med en senare version av tjänsten, och inget sparas över den. Ladda om sidan. Ändringarna finns kvar bara tills sidan stängs.",
        en: "This device has a plan saved by a later version of this service, and nothing is saved over it. Reload the page. Changes last only until the page is closed.",
    }
    NOT_SAVED_BLOCKED {
        fi: "Selain ei salli tallentamista. Suunnitelma säilyy vain, kunnes sivu suljetaan. Tallenna se tiedostoon.",
        sv: "Webbläsaren tillåter inte att planen sparas. Den finns kvar bara tills sidan stängs. Spara den i en fil.",
        en: "The browser does not allow saving. The plan lasts only until the page is closed. Save it to a file.",
    }
    NOT_SAVED_FULL {
        fi: "Selaimen tallennustila on täynnä. Viimeisimmät muutokset säilyvät vain, kunnes sivu suljetaan. Tallenna suunnitelma tiedostoon.",
        sv: "Webbläsarens lagringsutrymme är fullt. De senaste ändringarna finns kvar bara tills sidan stängs. Spara planen i en fil.",
        en: "The browser's storage is full. The latest changes last only until the page is closed. Save the plan to a file.",
    }

    BACK_TO_PLAN { fi: "Takaisin suunnitelmaan", sv: "Tillbaka till planen", en: "Back to the plan" }
    PRINT { fi: "Tulosta", sv: "Skriv ut", en: "Print" }
    SHEET_TITLE {
        fi: "Ehdotus kunnalle: yhdistys\u{ad}yhteistyön kehittäminen",
        sv: "Förslag till kommunen: utveckling av förenings\u{ad}samarbetet",
        en: "Proposal to the municipality: developing cooperation with associations",
    }
    SHEET_INTRO {
        fi: "Ehdotamme, että kunta ja yhdistykset kehittävät yhteistyötään alla kuvatuissa asioissa. Toivomme, että ehdotus käsitellään ja että saamme tiedon siitä, mitä päätetään.",
        sv: "Vi föreslår att kommunen och föreningarna utvecklar sitt samarbete i de frågor som beskrivs nedan. Vi hoppas att förslaget behandlas och att vi får veta vad som beslutas.",
        en: "We propose that the municipality and its associations develop their cooperation in the matters described below. We hope that the proposal will be considered and that we will be told what is decided.",
    }
    INITIATIVE_TITLE {
        fi: "Kuntalais\u{ad}aloite: yhdistys\u{ad}yhteistyön kehittäminen",
        sv: "Invånar\u{ad}initiativ: utveckling av förenings\u{ad}samarbetet",
        en: "Municipal initiative: developing cooperation with associations",
    }
    INITIATIVE_INTRO {
        fi: "Teemme kuntalain (410/2015) 23\u{a0}§:n mukaisen aloitteen: ehdotamme, että kunta ryhtyy yhdessä yhdistysten kanssa alla kuvattuihin toimiin. Pyydämme kuntaa ilmoittamaan meille, mitä aloitteen johdosta on tehty.",
        sv: "Vi lämnar ett initiativ enligt 23\u{a0}§ i kommunallagen (410/2015): vi föreslår att kommunen tillsammans med föreningarna vidtar de åtgärder som beskrivs nedan. Vi ber kommunen meddela oss vilka åtgärder som har vidtagits med anledning av initiativet.",
        en: "We submit this initiative under section 23 of the Local Government Act (410/2015): we propose that the municipality, together with its associations, take the measures described below. We ask the municipality to tell us what has been done as a result.",
    }
    INITIATIVE_FACTS {
        fi: "Aloitteen voivat tehdä kunnan asukkaat sekä kunnassa toimivat yhteisöt ja säätiöt. Aloite ei ole nimetön, koska sen tekijälle ilmoitetaan, mitä on tehty. Tarkista lähetystapa kunnan omilta sivuilta: tämä sivu ei lähetä aloitetta.",
        sv: "Initiativ kan tas av kommuninvånarna samt av sammanslutningar och stiftelser som är verksamma i kommunen. Ett initiativ är inte anonymt, eftersom den som tagit det får veta vad som har gjorts. Kontrollera på kommunens egen webbplats hur det lämnas in: den här sidan skickar det inte.",
        en: "Residents of a municipality, and organisations and foundations that operate there, may submit an initiative. It is not anonymous, since whoever submits it is told what has been done. See the municipality's own website for how to submit it: this page does not send it.",
    }
    MUNICIPALITIES_LINE { fi: "Kunnat: {name}", sv: "Kommuner: {name}", en: "Municipalities: {name}" }
    REGION_LINE { fi: "Maakunta: {name}", sv: "Landskap: {name}", en: "Region: {name}" }
    /// To be filled in by hand.
    LINE_TO_FILL {
        fi: "Kunta: ________________________",
        sv: "Kommun: ________________________",
        en: "Municipality: ________________________",
    }
    AT_FIRST { fi: "Alussa: {level}.", sv: "I början: {level}.", en: "At first: {level}." }
    MUNICIPALITY_LINE { fi: "Kunta: {name}", sv: "Kommun: {name}", en: "Municipality: {name}" }
    WE_PROPOSE { fi: "Ehdotamme", sv: "Vi föreslår", en: "We propose" }
    ROW_WHAT { fi: "Mitä tehdään", sv: "Vad ska göras", en: "What" }
    ROW_WHO { fi: "Kuka vastaa", sv: "Vem ansvarar", en: "Who" }
    ROW_BY { fi: "Mihin mennessä", sv: "Klart senast", en: "By when" }
    ROW_SIGN { fi: "Seuranta", sv: "Uppföljning", en: "Monitoring" }
    TO_AGREE { fi: "sovitaan käsittelyssä", sv: "bestäms vid behandlingen", en: "to be agreed" }
    FIGURES { fi: "Luvut ehdotuksen takana", sv: "Siffrorna bakom förslaget", en: "The figures behind the proposal" }
    OWN_LEVEL { fi: "Oma taso {level}", sv: "Egen nivå {level}", en: "Your level {level}" }
    PROPOSERS_LEVEL { fi: "Ehdottajan arvio {level}", sv: "Förslagsställarens bedömning {level}", en: "Proposer's assessment {level}" }
    PARTICIPANTS_MEAN { fi: "Osallistujat {mean}, n = {n}", sv: "Deltagarna {mean}, n = {n}", en: "Participants {mean}, n = {n}" }
    GROUP_MEAN { fi: "{name} {mean}, n = {n}", sv: "{name} {mean}, n = {n}", en: "{name} {mean}, n = {n}" }
    GROUP_WITHHELD { fi: "{name}: ei näytetä", sv: "{name}: visas inte", en: "{name}: not shown" }
    PARTICIPANTS { fi: "osallistujien keskiarvo", sv: "deltagarnas genomsnitt", en: "participants' average" }
    PROPOSER { fi: "ehdottajan arvio", sv: "förslagsställarens bedömning", en: "proposer's assessment" }
    CRITERION { fi: "Kriteeri", sv: "Kriterium", en: "Criterion" }
    ASSESSMENTS { fi: "Arviot", sv: "Bedömningar", en: "Assessments" }
    LEVELS { fi: "Tasot: {levels}.", sv: "Nivåer: {levels}.", en: "Levels: {levels}." }
    ALL_RESPONDENTS { fi: "Kaikki vastaajat: {groups}, {period}.", sv: "Alla svarande: {groups}, {period}.", en: "All respondents: {groups}, {period}." }
    SOURCES {
        fi: "Lähde: {source}. Kriteerit: Pohjois-Pohjanmaan järjestörakenne -hanke.",
        sv: "Källa: {source}. Kriterier: projektet Pohjois-Pohjanmaan järjestörakenne.",
        en: "Source: {source}. Criteria: the Pohjois-Pohjanmaan järjestörakenne project.",
    }
    CRITERIA_SOURCE {
        fi: "Kriteerit: Pohjois-Pohjanmaan järjestörakenne -hanke.",
        sv: "Kriterier: projektet Pohjois-Pohjanmaan järjestörakenne.",
        en: "Criteria: the Pohjois-Pohjanmaan järjestörakenne project.",
    }
    PROPOSERS { fi: "Ehdottajat", sv: "Förslagsställare", en: "Proposers" }
    INITIATORS { fi: "Aloitteen tekijät", sv: "Initiativtagare", en: "Submitted by" }
    SIGNATURE { fi: "Allekirjoitus ja nimenselvennys", sv: "Underskrift och namnförtydligande", en: "Signature and printed name" }
    ASSOCIATION_OR_ROLE { fi: "Yhdistys tai rooli", sv: "Förening eller roll", en: "Association or role" }
    PLACE_AND_DAY { fi: "Paikka ja päiväys", sv: "Ort och datum", en: "Place and date" }
    CONTACT { fi: "Osoite, puhelin tai sähköposti", sv: "Adress, telefon eller e-post", en: "Address, phone or email" }

    OUTCOME { fi: "Suunnitelman kohteet: ennen ja nyt", sv: "Utvecklings\u{ad}områdena i planen: då och nu", en: "The plan's targets: then and now" }
    OUTCOME_DONE { fi: "tehty", sv: "gjort", en: "done" }
    OUTCOME_LEVELS { fi: "ennen {then}, nyt {now}", sv: "tidigare {then}, nu {now}", en: "{then} before, {now} now" }
    NO_LEVEL { fi: "ei tasoa", sv: "ingen nivå", en: "no level" }
    TO_PLAN { fi: "Avaa suunnitelma", sv: "Öppna planen", en: "Open the plan" }
    MAKE_PLAN { fi: "Tee suunnitelma", sv: "Gör en plan", en: "Make a plan" }

    REMINDER { fi: "{name}: määräpäivä", sv: "{name}: tidsfristen går ut", en: "{name}: deadline" }
    FILE_NAME { fi: "kumppanuusmittari-suunnitelma", sv: "kumppanuusmittari-suunnitelma", en: "kumppanuusmittari-suunnitelma" }
    PROPOSAL_NAME { fi: "ehdotus-kunnalle", sv: "forslag-till-kommunen", en: "proposal-to-the-municipality" }
    INITIATIVE_NAME { fi: "kuntalaisaloite", sv: "invanarinitiativ", en: "municipal-initiative" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_in_a_field_is_read_back_in_every_language() {
        for language in Language::ALL {
            for typed in ["1.2.2027", "31.12.2027", "syksy 2027"] {
                let due = Due::typed(typed).unwrap();
                assert_eq!(Due::typed(&due_to_edit(&due, language)), Some(due));
            }
        }
    }

    #[test]
    fn a_level_is_named_within_a_sentence() {
        let named = |language| level_and_label(Level::ALL[0], language);
        assert_eq!(named(Language::Finnish), "1, ei vielä toteudu");
        assert_eq!(named(Language::Swedish), "1, ännu inte på plats");
    }
}
