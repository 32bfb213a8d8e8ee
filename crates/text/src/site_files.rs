//! The files of a site: what a check of them has found, and how a summary is added or withdrawn.

use super::{
    Language, Words, figures,
    file_errors::{self, Failure, File},
    format,
    names::name,
    publish,
    words::table,
};
use summary::{
    Contents, Finding, Kind, LineFault, NotArrived, Place, Reason, SiteFile, SiteReport, WrongLine,
};

/// What came of a check, in one sentence.
pub fn total(report: &SiteReport, language: Language) -> String {
    if report.has_no_network() {
        return NO_NETWORK.in_language(language).to_owned();
    }
    let number = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    match report.problems() {
        0 => {
            let is_there =
                |(_, finding): &&(SiteFile, Finding)| *finding != Finding::Right(Contents::NoSite);
            let files = report.files.iter().filter(is_there).count();
            let files = format::whole(number(files), language);
            ALL_RIGHT.with(language, &[("n", &files)])
        }
        problems => format::count(number(problems), ONE_WRONG, WRONG, language),
    }
}

/// What was found of a file, and where it is wrong what to do.
pub fn finding(file: &SiteFile, finding: &Finding, language: Language) -> String {
    match finding {
        Finding::Right(contents) => self::contents(contents, language),
        Finding::NotArrived(reason) => not_arrived(file, *reason, language),
        Finding::Refused(error) => {
            let what = file_errors::refused(kind(file), error, language);
            let to_do = match (file, error.reason) {
                (_, Reason::Html) => Some(PUT_FILE),
                (SiteFile::Summary(..), Reason::OtherRegion) => Some(MOVE_NAME),
                (SiteFile::Summary(..), _) => Some(FETCH_AGAIN),
                _ => None,
            };
            sentences(&[Some(&what), to_do.map(|words| words.in_language(language))])
        }
        Finding::RegionNotRight => REGION_NOT_RIGHT.in_language(language).to_owned(),
        Finding::SameAs(id) => {
            SAME_AS.with(language, &[("other", &[id.as_str(), ".json"].concat())])
        }
    }
}

/// What is wrong with the list of a region; the line as it should be follows.
pub fn wrong_line(line: &WrongLine, language: Language) -> String {
    let region = line.region.to_string();
    match &line.why {
        LineFault::NamedTwice(id) => {
            let values = [("region", &*region), ("id", id.as_str())];
            LINE_TWICE.with(language, &values)
        }
        LineFault::OutOfOrder => LINE_ORDER.with(language, &[("region", &region)]),
    }
}

/// What people see when a summary is withdrawn: the name of the one that is the first then, and whether it
/// is that one now.
pub fn after_withdrawal(first: Option<&str>, is_first_now: bool, language: Language) -> String {
    match first {
        None => AFTER_NONE.in_language(language).to_owned(),
        Some(title) => {
            let words = if is_first_now {
                AFTER_SAME
            } else {
                AFTER_OTHER
            };
            words.with(language, &[("title", title)])
        }
    }
}

fn contents(contents: &Contents, language: Language) -> String {
    let say = |words: Words| words.in_language(language);
    let counted = |words: Words, name: &str, number: usize| {
        words.with(language, &[("name", name), ("n", &number.to_string())])
    };
    match contents {
        Contents::Catalogue { regions } => counted(OF_CATALOGUE, "", *regions),
        Contents::Site { has_contact } => {
            sentences(&[Some(say(OF_SITE)), (!has_contact).then(|| say(NO_CONTACT))])
        }
        Contents::NoSite => say(NO_SITE).to_owned(),
        Contents::Region {
            name: names,
            municipalities,
            has_summary,
        } => {
            let region = counted(OF_REGION, name(names, language), *municipalities);
            let without = (!has_summary).then(|| say(WITHOUT_SUMMARY));
            sentences(&[Some(&region), without])
        }
        Contents::Summary {
            title,
            respondents,
            collected,
            kind,
            place,
        } => {
            let responses = match respondents {
                Some(people) => figures::responses(*people, language),
                None => figures::withheld(language).to_owned(),
            };
            let values = [
                ("title", name(title, language)),
                ("responses", &*responses),
                (
                    "period",
                    &format::period(collected.from, collected.to, language),
                ),
            ];
            let whole = publish::DONE_WHAT.with(language, &values);
            let example = [say(figures::EXAMPLE), "."].concat();
            let example = (*kind == Kind::Example).then_some(example.as_str());
            let place = match place {
                Place::Newest => NEWEST,
                Place::EarlierRound => EARLIER_ROUND,
                Place::Older => OLDER,
            };
            sentences(&[Some(&whole), example, Some(say(place))])
        }
    }
}

fn not_arrived(file: &SiteFile, reason: NotArrived, language: Language) -> String {
    let failure = match reason {
        NotArrived::Missing => Failure::Missing,
        NotArrived::TooSlow => Failure::Slow,
        NotArrived::Unreachable => Failure::Unreachable,
    };
    let what = file_errors::not_arrived(kind(file), failure, language);
    let to_do = (reason == NotArrived::Missing).then(|| PUT_FILE.in_language(language));
    sentences(&[Some(&what), to_do])
}

fn kind(file: &SiteFile) -> File {
    match file {
        SiteFile::Catalogue => File::Catalogue,
        SiteFile::Site => File::Site,
        SiteFile::Region(_) => File::Region,
        SiteFile::Summary(..) => File::Summary,
    }
}

fn sentences(sentences: &[Option<&str>]) -> String {
    let there: Vec<_> = sentences.iter().copied().flatten().collect();
    there.join(" ")
}

table! {
    TITLE { fi: "Sivuston tiedostot", sv: "Webbplatsens filer", en: "Website files" }
    LEAD {
        fi: "Näin yhteenvedosta tulee se, johon kaikkien tuloksia verrataan. Tarvitset oikeuden muuttaa sivuston tiedostoja.",
        sv: "Så blir en sammanställning den som allas resultat jämförs med. Du behöver rätt att ändra webbplatsens filer.",
        en: "How a summary becomes the one that everyone's results are compared with. You need permission to change the website's files.",
    }
    STEP_FILE {
        fi: "Lataa yhteenvedon tiedosto sivulta Tee jaettava yhteenveto ja vie se sivuston kansioon data/summaries/.",
        sv: "Ladda ner sammanställningens fil på sidan Gör en sammanställning och lägg den i webbplatsens mapp data/summaries/.",
        en: "Download the summary's file on the page Make a summary to share and put it into the website's folder data/summaries/.",
    }
    STEP_NAME {
        fi: "Lisää sen nimi ilman päätettä maakunnan luettelon alkuun tiedostoon data/catalogue.json. Samalla sivulla on valmis uusi sisältö.",
        sv: "Lägg till dess namn utan ändelse först i landskapets lista i filen data/catalogue.json. På samma sida finns det nya innehållet färdigt.",
        en: "Add its name, without the ending, at the beginning of the region's list in the file data/catalogue.json. The same page has the new content ready.",
    }
    STEP_LOOK {
        fi: "Tarkista tiedostot tässä ja katso sitten maakunnan tulokset.",
        sv: "Kontrollera filerna här och se sedan på landskapets resultat.",
        en: "Check the files here and then look at the regional results.",
    }
    CHECK { fi: "Tarkista tiedostot", sv: "Kontrollera filerna", en: "Check the files" }
    CHECK_WHAT {
        fi: "Tarkistus lukee tiedostot suoraan palvelimelta eikä muuta mitään.",
        sv: "Kontrollen läser filerna direkt från servern och ändrar ingenting.",
        en: "The check reads the files directly from the server and changes nothing.",
    }
    CHECKING { fi: "Tiedostoja tarkistetaan.", sv: "Filerna kontrolleras.", en: "Checking the files." }
    NO_NETWORK {
        fi: "Tiedostoja ei voi tarkistaa ilman verkkoyhteyttä. Yritä uudelleen, kun yhteys toimii.",
        sv: "Filerna kan inte kontrolleras utan nätverksanslutning. Försök igen när anslutningen fungerar.",
        en: "The files cannot be checked without a network connection. Try again when the connection works.",
    }
    ALL_RIGHT {
        fi: "Kaikki {n} tiedostoa ovat kunnossa.",
        sv: "Alla {n} filer är korrekta.",
        en: "All {n} files are correct.",
    }
    ONE_WRONG { fi: "Korjattavaa: {n} kohta.", sv: "Att rätta: {n} sak.", en: "{n} thing to correct." }
    WRONG { fi: "Korjattavaa: {n} kohtaa.", sv: "Att rätta: {n} saker.", en: "{n} things to correct." }
    RIGHT { fi: "Kunnossa", sv: "Korrekt", en: "Correct" }
    TO_CORRECT { fi: "Korjattava", sv: "Ska rättas", en: "To be corrected" }

    OF_CATALOGUE {
        fi: "Maakuntien luettelo. Maakuntia:\u{a0}{n}.",
        sv: "Förteckningen över landskap. Antal landskap:\u{a0}{n}.",
        en: "The list of regions. Number of regions:\u{a0}{n}.",
    }
    OF_SITE {
        fi: "Ylläpitäjän tiedot.",
        sv: "Uppgifterna om den som driver tjänsten.",
        en: "The operator's details.",
    }
    NO_CONTACT {
        fi: "Yhteystietoa ei ole, ja saavutettavuusselosteessa kerrotaan siitä.",
        sv: "Kontaktuppgift saknas, vilket nämns i tillgänglighetsutlåtandet.",
        en: "There is no contact, which the accessibility statement mentions.",
    }
    NO_SITE {
        fi: "Tiedostoa ei ole, eikä sitä välttämättä tarvita. Siihen voi kirjoittaa ylläpitäjän yhteystiedot.",
        sv: "Filen finns inte och behövs inte nödvändigtvis. I den kan man ange kontaktuppgifter till den som driver tjänsten.",
        en: "There is no such file, and none is strictly needed. It can hold the operator's contact details.",
    }
    OF_REGION {
        fi: "{name}. Kuntia:\u{a0}{n}.",
        sv: "{name}. Antal kommuner:\u{a0}{n}.",
        en: "{name}. Number of municipalities:\u{a0}{n}.",
    }
    WITHOUT_SUMMARY {
        fi: "Yhteenvetoa ei ole, joten vastaajat näkevät vain oman tuloksensa.",
        sv: "Det finns ingen sammanställning, så de som svarar ser bara sitt eget resultat.",
        en: "There is no summary, so people see only their own result.",
    }
    NEWEST {
        fi: "Tuloksia verrataan tähän.",
        sv: "Resultaten jämförs med den här.",
        en: "Results are compared with this one.",
    }
    EARLIER_ROUND {
        fi: "Aiempi kierros, josta muutos lasketaan.",
        sv: "Föregående omgång, som förändringen räknas från.",
        en: "The earlier round, from which the change is counted.",
    }
    OLDER {
        fi: "Ei näy sivustolla, koska uudempia on kaksi.",
        sv: "Visas inte på webbplatsen, eftersom det finns två nyare.",
        en: "Not shown on the website, since there are two newer ones.",
    }

    /// What to do about a file that the host does not have.
    PUT_FILE {
        fi: "Vie tiedosto palvelimelle juuri tällä nimellä, isoja ja pieniä kirjaimia myöten.",
        sv: "Lägg filen på servern med exakt det här namnet, med samma stora och små bokstäver.",
        en: "Put the file on the server under exactly this name, with the same upper and lower case letters.",
    }
    /// What to do about a summary that breaks its format.
    FETCH_AGAIN {
        fi: "Lataa tiedosto uudelleen ja vie se palvelimelle muuttamatta sitä.",
        sv: "Ladda ner filen på nytt och lägg den på servern utan att ändra den.",
        en: "Download the file again and put it on the server without changing it.",
    }
    /// What to do about a summary of another region.
    MOVE_NAME {
        fi: "Siirrä nimi sen maakunnan luetteloon, jonka vastauksista yhteenveto on tehty.",
        sv: "Flytta namnet till listan för det landskap vars svar sammanställningen gäller.",
        en: "Move the name to the list of the region whose responses the summary is about.",
    }
    REGION_NOT_RIGHT {
        fi: "Yhteenvetoa ei voi tarkistaa, ennen kuin maakunnan kuntaluettelo on kunnossa.",
        sv: "Sammanställningen kan inte kontrolleras förrän landskapets kommunlista är korrekt.",
        en: "The summary cannot be checked until the region's list of municipalities is correct.",
    }
    SAME_AS {
        fi: "Sisältö on sama kuin tiedostossa {other}. Poista toinen nimi luettelosta.",
        sv: "Innehållet är detsamma som i filen {other}. Ta bort det ena namnet ur listan.",
        en: "The content is the same as in the file {other}. Delete one of the names from the list.",
    }
    LINE_TWICE {
        fi: "Maakunnan {region} luettelossa on {id} kahdesti. Rivin pitäisi olla:",
        sv: "I listan för landskapet {region} finns {id} två gånger. Raden borde vara:",
        en: "The list of region {region} has {id} twice. The line should be:",
    }
    LINE_ORDER {
        fi: "Maakunnan {region} luettelon järjestys on väärä. Uusin on ensin ja esimerkit viimeisinä. Rivin pitäisi olla:",
        sv: "Listan för landskapet {region} är i fel ordning. Den nyaste står först och exempel sist. Raden borde vara:",
        en: "The list of region {region} is in the wrong order. The newest comes first and examples last. The line should be:",
    }
    UNLISTED {
        fi: "Luettelossa on yhteenvetoja maakunnalle {name}, joka puuttuu kohdasta regions. Niitä ei näytetä.",
        sv: "Förteckningen har sammanställningar för landskapet {name}, som saknas i fältet regions. De visas inte.",
        en: "The list has summaries of region {name}, which is missing from the field regions. They are not shown.",
    }
    SHOW_CORRECTED { fi: "Näytä korjattu tiedosto", sv: "Visa den rättade filen", en: "Show the corrected file" }

    WITHDRAW { fi: "Peru julkaisu", sv: "Dra tillbaka", en: "Withdraw" }
    REPLACE_CATALOGUE {
        fi: "Korvaa tiedosto data/catalogue.json tällä sisällöllä.",
        sv: "Ersätt filen data/catalogue.json med det här innehållet.",
        en: "Replace the file data/catalogue.json with this content.",
    }
    CATALOGUE_TEXT {
        fi: "Tiedoston data/catalogue.json uusi sisältö",
        sv: "Nytt innehåll i filen data/catalogue.json",
        en: "New content of the file data/catalogue.json",
    }
    SAVE_FILE { fi: "Lataa {file}", sv: "Ladda ner {file}", en: "Download {file}" }
    DELETE_FILE {
        fi: "Poista palvelimelta tiedosto {file}. Muuten sen voi yhä avata suoraan.",
        sv: "Ta bort filen {file} från servern. Annars går den fortfarande att öppna direkt.",
        en: "Delete the file {file} from the server. Otherwise it can still be opened directly.",
    }
    CHECK_AGAIN {
        fi: "Tarkista tiedostot uudelleen.",
        sv: "Kontrollera filerna på nytt.",
        en: "Check the files again.",
    }
    AFTER_OTHER {
        fi: "Sen jälkeen tuloksia verrataan yhteenvetoon {title}.",
        sv: "Därefter jämförs resultaten med sammanställningen {title}.",
        en: "After that, results are compared with the summary {title}.",
    }
    AFTER_SAME {
        fi: "Tuloksia verrataan edelleen yhteenvetoon {title}.",
        sv: "Resultaten jämförs fortfarande med sammanställningen {title}.",
        en: "Results are still compared with the summary {title}.",
    }
    AFTER_NONE {
        fi: "Sen jälkeen vastaajat näkevät vain oman tuloksensa.",
        sv: "Därefter ser de som svarar bara sitt eget resultat.",
        en: "After that, people see only their own result.",
    }
    SEEN {
        fi: "Yhteenveto on jo voitu nähdä ja tallentaa. Siksi laite, jolla se tehtiin, ottaa sen yhä huomioon: seuraavaa yhteenvetoa ja tätä vertaamalla ei saa selville kenenkään vastausta.",
        sv: "Sammanställningen kan redan ha setts och sparats. Därför tar enheten där den gjordes fortfarande hänsyn till den: ingens svar går att räkna ut genom att jämföra den med nästa sammanställning.",
        en: "The summary may already have been seen and saved. The device on which it was made therefore still takes it into account: nobody's answers can be worked out by comparing it with the next summary.",
    }

    ADD_FILE {
        fi: "Vie yhteenvedon tiedosto sivuston kansioon data/summaries/ juuri tällä nimellä.",
        sv: "Lägg sammanställningens fil i webbplatsens mapp data/summaries/ med exakt det här namnet.",
        en: "Put the summary's file into the website's folder data/summaries/ under exactly this name.",
    }
    EARLIER_ONES {
        fi: "Aiemmat yhteenvedot",
        sv: "Tidigare sammanställningar",
        en: "Earlier summaries",
    }
    EARLIER_STAY {
        fi: "Jäävät: edellinen on aiempi kierros",
        sv: "Blir kvar: den föregående är en tidigare omgång",
        en: "They stay: the previous one is an earlier round",
    }
    REPLACES { fi: "Tämä korvaa: {id}", sv: "Den här ersätter: {id}", en: "This one replaces: {id}" }
    NEW_NAME {
        fi: "Julkaistua tiedostoa ei muuteta: korjattu yhteenveto saa uuden nimen, jotta kukaan ei näe vanhaa sisältöä.",
        sv: "En publicerad fil ändras inte: en rättad sammanställning får ett nytt namn, så att ingen ser det gamla innehållet.",
        en: "A published file is never changed: a corrected summary gets a new name, so that nobody sees the old content.",
    }
    ADD_CHECK {
        fi: "Tarkista tiedostot järjestäjän sivulla.",
        sv: "Kontrollera filerna på arrangörens sida.",
        en: "Check the files on the organiser's page.",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use summary::{FileError, SummaryId};

    fn summary_file() -> SiteFile {
        SiteFile::Summary("14".parse().unwrap(), "14-example".parse().unwrap())
    }

    #[test]
    fn a_missing_file_is_told_with_what_to_do() {
        let missing = Finding::NotArrived(NotArrived::Missing);
        assert_eq!(
            finding(&summary_file(), &missing, Language::English),
            "The summary of the region's responses is missing from the service. Put the file on the \
             server under exactly this name, with the same upper and lower case letters."
        );
    }

    #[test]
    fn a_summary_under_another_region_is_to_be_moved() {
        let error = FileError::of_field("region", Reason::OtherRegion);
        let said = finding(&summary_file(), &Finding::Refused(error), Language::Finnish);
        assert!(said.contains("tiedosto koskee toista maakuntaa"), "{said}");
        assert!(said.ends_with(MOVE_NAME.fi), "{said}");
    }

    #[test]
    fn what_comes_after_a_withdrawal_is_told() {
        let said = |first, is_first_now| after_withdrawal(first, is_first_now, Language::Finnish);
        assert_eq!(said(None, false), AFTER_NONE.fi);
        assert_eq!(
            said(Some("Kevät"), false),
            "Sen jälkeen tuloksia verrataan yhteenvetoon Kevät."
        );
        assert_eq!(
            said(Some("Kevät"), true),
            "Tuloksia verrataan edelleen yhteenvetoon Kevät."
        );
    }

    #[test]
    fn the_document_for_web_editors_has_the_sentences_of_the_check() {
        let document = include_str!("../../../docs/publishing.md");
        let language = Language::Finnish;
        let mut said: Vec<String> = [
            TITLE,
            CHECK,
            PUT_FILE,
            FETCH_AGAIN,
            MOVE_NAME,
            REGION_NOT_RIGHT,
            NO_CONTACT,
            SHOW_CORRECTED,
            WITHDRAW,
            publish::HOST,
        ]
        .map(|words| words.fi.to_owned())
        .to_vec();
        let values = [("region", "14"), ("id", "14-2025"), ("name", "16")];
        said.extend([LINE_ORDER, LINE_TWICE, UNLISTED].map(|words| words.with(language, &values)));
        said.push(SAME_AS.with(language, &[("other", "14-2025.json")]));
        said.push(ALL_RIGHT.with(language, &[("n", "6")]));
        let reasons = [
            Reason::Html,
            Reason::Empty,
            Reason::CutOff,
            Reason::NotJson,
            Reason::OtherFormat,
            Reason::DefaultNotListed,
        ];
        said.extend(reasons.map(|reason| file_errors::reason(reason, language)));
        for sentence in said {
            assert!(document.contains(&sentence), "{sentence}");
        }
    }

    #[test]
    fn a_line_that_should_be_another_names_its_region() {
        let id: SummaryId = "14-a".parse().unwrap();
        let line = WrongLine {
            region: "14".parse().unwrap(),
            why: LineFault::NamedTwice(id.clone()),
            right: vec![id],
        };
        assert_eq!(
            wrong_line(&line, Language::English),
            "The list of region 14 has 14-a twice. The line should be:"
        );
    }
}
