//! The questionnaire as a person reads it: the seven criteria with their help texts and level
//! descriptions, the levels, and the question about the role.
//!
//! The Finnish wordings of the criteria are those of the source slides; `docs/criteria.md` tells
//! where everything comes from, and a test compares it with what stands here. A site may have words of
//! its own ([`super::wording`]), which the functions then give.

use super::{
    Words,
    wording::{Place, said},
    words::table,
};
use survey::{Criterion, Level, Role};

/// The criterion's own words, which continue [`lead_in`].
pub fn wording(criterion: Criterion) -> Words {
    said(Place::statement(criterion), original::wording(criterion))
}

/// Comes before each criterion's wording.
pub fn lead_in() -> Words {
    said(Place::LEAD_IN, LEAD_IN)
}

/// A name of one or two words for charts, tables and lists.
pub fn short_name(criterion: Criterion) -> Words {
    said(
        Place::short_name(criterion),
        original::short_name(criterion),
    )
}

/// What the criterion means in practice, in two or three sentences.
pub fn help(criterion: Criterion) -> Words {
    said(Place::help(criterion), original::help(criterion))
}

/// What a municipality at this level does, in one sentence that can be read alone.
pub fn level_description(criterion: Criterion, level: Level) -> Words {
    said(
        Place::level(criterion, level),
        original::level_description(criterion, level),
    )
}

/// The tool's own words, also on a site that has others.
pub mod original {
    use super::*;

    /// The criterion's own words, which continue [`LEAD_IN`].
    pub fn wording(criterion: Criterion) -> Words {
        static WORDINGS: [Words; Criterion::COUNT] = [
            PARTICIPATION,
            PARTNERSHIP,
            CONTACT_PERSON,
            PREMISES,
            GRANTS,
            EXPERIENCES,
            COMMUNICATION,
        ];
        WORDINGS[criterion.index()]
    }

    /// A name of one or two words for charts, tables and lists.
    pub fn short_name(criterion: Criterion) -> Words {
        static SHORT_NAMES: [Words; Criterion::COUNT] = [
            PARTICIPATION_SHORT,
            PARTNERSHIP_SHORT,
            CONTACT_PERSON_SHORT,
            PREMISES_SHORT,
            GRANTS_SHORT,
            EXPERIENCES_SHORT,
            COMMUNICATION_SHORT,
        ];
        SHORT_NAMES[criterion.index()]
    }

    /// What the criterion means in practice, in two or three sentences.
    pub fn help(criterion: Criterion) -> Words {
        static HELPS: [Words; Criterion::COUNT] = [
            PARTICIPATION_HELP,
            PARTNERSHIP_HELP,
            CONTACT_PERSON_HELP,
            PREMISES_HELP,
            GRANTS_HELP,
            EXPERIENCES_HELP,
            COMMUNICATION_HELP,
        ];
        HELPS[criterion.index()]
    }

    /// What a municipality at this level does, in one sentence that can be read alone.
    pub fn level_description(criterion: Criterion, level: Level) -> Words {
        static DESCRIPTIONS: [[Words; Level::COUNT]; Criterion::COUNT] = [
            [
                PARTICIPATION_1,
                PARTICIPATION_2,
                PARTICIPATION_3,
                PARTICIPATION_4,
                PARTICIPATION_5,
            ],
            [
                PARTNERSHIP_1,
                PARTNERSHIP_2,
                PARTNERSHIP_3,
                PARTNERSHIP_4,
                PARTNERSHIP_5,
            ],
            [
                CONTACT_PERSON_1,
                CONTACT_PERSON_2,
                CONTACT_PERSON_3,
                CONTACT_PERSON_4,
                CONTACT_PERSON_5,
            ],
            [PREMISES_1, PREMISES_2, PREMISES_3, PREMISES_4, PREMISES_5],
            [GRANTS_1, GRANTS_2, GRANTS_3, GRANTS_4, GRANTS_5],
            [
                EXPERIENCES_1,
                EXPERIENCES_2,
                EXPERIENCES_3,
                EXPERIENCES_4,
                EXPERIENCES_5,
            ],
            [
                COMMUNICATION_1,
                COMMUNICATION_2,
                COMMUNICATION_3,
                COMMUNICATION_4,
                COMMUNICATION_5,
            ],
        ];
        DESCRIPTIONS[criterion.index()][level.index()]
    }
}

/// What only one statement's page says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StatementWords {
    pub help: Words,
    /// By level.
    pub descriptions: [Words; Level::COUNT],
}

impl StatementWords {
    /// Those of the first statement, apart from the others: it is shown before they have come.
    pub fn first() -> Self {
        let first = Criterion::Participation;
        let descriptions = [
            PARTICIPATION_1,
            PARTICIPATION_2,
            PARTICIPATION_3,
            PARTICIPATION_4,
            PARTICIPATION_5,
        ];
        Self {
            help: said(Place::help(first), PARTICIPATION_HELP),
            descriptions: Level::ALL
                .map(|level| said(Place::level(first, level), descriptions[level.index()])),
        }
    }

    /// Those of any statement.
    pub fn of(criterion: Criterion) -> Self {
        Self {
            help: help(criterion),
            descriptions: Level::ALL.map(|level| level_description(criterion, level)),
        }
    }
}

/// What a level is called, the same for all criteria.
pub fn level_label(level: Level) -> Words {
    static LABELS: [Words; Level::COUNT] = [LEVEL_1, LEVEL_2, LEVEL_3, LEVEL_4, LEVEL_5];
    LABELS[level.index()]
}

/// A choice of the question [`ROLE_QUESTION`].
pub fn role_choice(role: Role) -> Words {
    static CHOICES: [Words; Role::COUNT] = [
        ROLE_NOT_TOLD,
        ROLE_ASSOCIATION,
        ROLE_RESIDENT,
        ROLE_MUNICIPALITY,
        ROLE_ELECTED_OFFICIAL,
    ];
    CHOICES[role.index()]
}

table! {
    /// Comes before each criterion's wording, where the site has no other: see [`lead_in`].
    LEAD_IN {
        fi: "Järjestö\u{ad}ystävällinen kunta",
        sv: "En förenings\u{ad}vänlig kommun",
        en: "An association-friendly municipality",
    }
    HOW_TO_CHOOSE {
        fi: "Valitse kuvaus, joka sopii kuntaasi parhaiten. Jos epäröit kahden tason välillä, valitse alempi.",
        sv: "Välj den beskrivning som passar din kommun bäst. Om du tvekar mellan två nivåer, välj den lägre.",
        en: "Choose the description that fits your municipality best. If you are unsure between two levels, choose the lower one.",
    }
    /// Below the answer "Can't say".
    ABOUT_CANNOT_SAY {
        fi: "Ei vaikuta keskiarvoon.",
        sv: "Påverkar inte genomsnittet.",
        en: "Does not affect the average.",
    }
    WHAT_THE_WORDS_MEAN {
        fi: "Yhdistyksellä tarkoitetaan tässä kaikkia yhdistyksiä, seuroja ja järjestöjä. Kunnalla tarkoitetaan myös kaupunkia.",
        sv: "Med förening avses här alla föreningar, klubbar och organisationer. Med kommun avses också städer.",
        en: "Here, \"association\" means any association, club or organisation. \"Municipality\" includes towns and cities.",
    }

    LEVEL_1 {
        fi: "Ei vielä toteudu",
        sv: "Ännu inte på plats",
        en: "Not yet in place",
    }
    LEVEL_2 {
        fi: "Satunnaista",
        sv: "Sporadiskt",
        en: "Occasional",
    }
    LEVEL_3 {
        fi: "Osittain vakiintunutta",
        sv: "Delvis etablerat",
        en: "Partly established",
    }
    LEVEL_4 {
        fi: "Vakiintunutta ja sovittua",
        sv: "Etablerat och överenskommet",
        en: "Established and agreed",
    }
    LEVEL_5 {
        fi: "Yhdessä arvioitua ja kehitettyä",
        sv: "Gemensamt utvärderat och utvecklat",
        en: "Reviewed and developed together",
    }
    /// The answer of a person who cannot know.
    CANNOT_SAY {
        fi: "En osaa sanoa",
        sv: "Kan inte säga",
        en: "Can't say",
    }
    /// In place of an answer where the statement was passed.
    NOT_ANSWERED {
        fi: "Vastaamatta",
        sv: "Obesvarat",
        en: "Not answered",
    }

    ROLE_QUESTION {
        fi: "Missä roolissa vastaat?",
        sv: "I vilken roll svarar du?",
        en: "What is your role?",
    }
    /// Below the question about the role.
    ROLE_HINT {
        fi: "Jos rooleja on useita, valitse yksi. Luottamushenkilö on esimerkiksi valtuuston tai lautakunnan jäsen.",
        sv: "Om du har flera roller, välj en. Förtroendevald är till exempel en ledamot i fullmäktige eller en nämnd.",
        en: "If you have several, choose one. An elected official is for example a member of the council or a committee.",
    }
    ROLE_NOT_TOLD {
        fi: "En halua kertoa",
        sv: "Vill inte uppge",
        en: "Prefer not to say",
    }
    ROLE_ASSOCIATION {
        fi: "Yhdistystoimija",
        sv: "Föreningsaktiv",
        en: "Active in an association",
    }
    ROLE_RESIDENT {
        fi: "Asukas",
        sv: "Invånare",
        en: "Resident",
    }
    ROLE_MUNICIPALITY {
        fi: "Kunnan työntekijä tai johtaja",
        sv: "Anställd eller chef i kommunen",
        en: "Municipal employee or manager",
    }
    ROLE_ELECTED_OFFICIAL {
        fi: "Kunnan luottamushenkilö",
        sv: "Förtroendevald i kommunen",
        en: "Elected official in the municipality",
    }
    PARTICIPATION {
        fi: "mahdollistaa asukkaiden aktiivisen osallistumisen",
        sv: "gör det möjligt för invånarna att delta aktivt",
        en: "enables residents to participate actively",
    }
    PARTICIPATION_SHORT {
        fi: "Osallistuminen",
        sv: "Deltagande",
        en: "Participation",
    }
    PARTICIPATION_HELP {
        fi: "Asukkaat ja yhdistykset voivat vaikuttaa asioihin ennen päätöksiä. Keinoja ovat esimerkiksi kuulemistilaisuudet, kyselyt, asukasraadit ja osallistuva budjetointi. Kunta kertoo, mihin näkemykset johtivat.",
        sv: "Invånare och föreningar kan påverka ärenden innan beslut fattas, till exempel genom höranden, enkäter, invånarråd och medborgarbudget. Kommunen berättar vad synpunkterna ledde till.",
        en: "Residents and associations can influence matters before decisions are made, for example through hearings, surveys, citizens' panels and participatory budgeting. The municipality tells people what their views led to.",
    }
    PARTICIPATION_1 {
        fi: "Asukkailta kysytään näkemyksiä ennen päätöksiä vain, kun laki edellyttää sitä.",
        sv: "Invånarna tillfrågas före beslut bara när lagen kräver det.",
        en: "Residents are asked for their views before decisions only when the law requires it.",
    }
    PARTICIPATION_2 {
        fi: "Asukkailta kysytään näkemyksiä silloin tällöin, esimerkiksi yksittäisellä kyselyllä, mutta ei säännöllisesti.",
        sv: "Invånarna tillfrågas då och då, till exempel i en enstaka enkät, men inte regelbundet.",
        en: "Residents are asked for their views now and then, for example in a one-off survey, but not regularly.",
    }
    PARTICIPATION_3 {
        fi: "Asukkailta kysytään näkemyksiä säännöllisesti joissakin asioissa, mutta kunta ei kerro julkisesti, miten ja milloin voi osallistua.",
        sv: "Invånarna tillfrågas regelbundet i vissa frågor, men kommunen informerar inte offentligt om hur och när man kan delta.",
        en: "Residents are regularly asked for their views on some matters, but the municipality has not published information on how and when to participate.",
    }
    PARTICIPATION_4 {
        fi: "Kunta kertoo julkisesti, miten ja milloin voi osallistua, mutta osallistumistapoja ei vielä arvioida yhdessä asukkaiden kanssa.",
        sv: "Kommunen informerar offentligt om hur och när man kan delta, men formerna utvärderas ännu inte tillsammans med invånarna.",
        en: "The municipality has published information on how and when to participate, but the methods are not yet reviewed together with residents.",
    }
    PARTICIPATION_5 {
        fi: "Kunta kertoo julkisesti, miten ja milloin voi osallistua ja mihin se on johtanut, ja parantaa osallistumistapoja vuosittain asukkaiden kanssa.",
        sv: "Kommunen informerar offentligt om hur och när man kan delta, redovisar resultaten och förbättrar formerna årligen tillsammans med invånarna.",
        en: "The municipality has published information on how and when to participate, reports on the results, and improves the methods every year together with residents.",
    }

    PARTNERSHIP {
        fi: "tunnistaa ja tunnustaa järjestöt tasavertaisina kumppaneina",
        sv: "ser och erkänner föreningarna som jämlika partner",
        en: "identifies and recognises associations as equal partners",
    }
    PARTNERSHIP_SHORT {
        fi: "Kumppanuus",
        sv: "Partnerskap",
        en: "Partnership",
    }
    PARTNERSHIP_HELP {
        fi: "Yhdistykset ovat mukana asioiden valmistelussa alusta asti. Ne näkyvät kuntastrategiassa ja hyvinvointikertomuksessa, jossa kunta kuvaa asukkaiden hyvinvointia. Yhteistyön pelisäännöt on kirjattu yhdessä.",
        sv: "Föreningarna är med i beredningen av ärenden från början. De syns i kommunstrategin och i välfärdsberättelsen, där kommunen beskriver invånarnas välfärd. Spelreglerna för samarbetet har skrivits ner tillsammans.",
        en: "Associations are involved in preparing decisions from the start. They are visible in the municipal strategy and in the welfare report, in which the municipality describes residents' wellbeing. The rules of cooperation have been written down together.",
    }
    PARTNERSHIP_1 {
        fi: "Yhdistyksiä ei kutsuta mukaan kunnan asioiden valmisteluun.",
        sv: "Föreningarna bjuds inte in till beredningen av kommunens ärenden.",
        en: "Associations are not invited to take part in preparing municipal decisions.",
    }
    PARTNERSHIP_2 {
        fi: "Yhdistyksiä kuullaan joskus, mutta yleensä vasta valmistelun lopussa.",
        sv: "Föreningarna hörs ibland, men oftast först i slutet av beredningen.",
        en: "Associations are sometimes consulted, but usually only at the end of preparation.",
    }
    PARTNERSHIP_3 {
        fi: "Osa toimialoista ottaa yhdistykset mukaan alusta asti, mutta yhteisiä pelisääntöjä ei ole kirjattu.",
        sv: "En del sektorer tar med föreningarna från början, men gemensamma spelregler har inte skrivits ner.",
        en: "Some departments involve associations from the start, but no shared rules of cooperation have been written down.",
    }
    PARTNERSHIP_4 {
        fi: "Kunta ja yhdistykset ovat kirjanneet yhteistyön pelisäännöt yhdessä, mutta niiden toteutumista ei vielä seurata yhdessä.",
        sv: "Kommunen och föreningarna har skrivit ner gemensamma spelregler, men följer ännu inte upp dem tillsammans.",
        en: "The municipality and associations have written down the rules of cooperation together, but do not yet monitor them together.",
    }
    PARTNERSHIP_5 {
        fi: "Kirjattujen pelisääntöjen toteutumista seurataan yhdessä vuosittain, ja ne päivitetään yhdessä vähintään kerran valtuustokaudessa.",
        sv: "De nedskrivna spelreglerna följs upp tillsammans varje år och uppdateras tillsammans minst en gång per fullmäktigeperiod.",
        en: "The written rules of cooperation are monitored together every year and updated together at least once per council term.",
    }

    CONTACT_PERSON {
        fi: "nimeää järjestöyhdyshenkilön ja kutsuu järjestöt säännöllisesti koolle",
        sv: "utser en kontaktperson för föreningarna och sammankallar dem regelbundet",
        en: "appoints a contact person for associations and brings them together regularly",
    }
    CONTACT_PERSON_SHORT {
        fi: "Yhdyshenkilö",
        sv: "Kontaktperson",
        en: "Contact person",
    }
    CONTACT_PERSON_HELP {
        fi: "Yhdistykset tietävät, kehen kunnassa voi ottaa yhteyttä. Järjestöyhdyshenkilön tehtävät, työaika ja valtuudet on kirjattu. Kunta kutsuu kaikki yhdistykset koolle vähintään kerran vuodessa.",
        sv: "Föreningarna vet vem de kan kontakta i kommunen. Kontaktpersonens uppgifter, arbetstid och befogenheter har skrivits ner. Kommunen sammankallar alla föreningar minst en gång om året.",
        en: "Associations know whom to contact in the municipality. The contact person's duties, working time and authority have been set out in writing. The municipality brings all associations together at least once a year.",
    }
    CONTACT_PERSON_1 {
        fi: "Yhdyshenkilöä ei ole nimetty, eikä kunta kutsu yhdistyksiä koolle.",
        sv: "Ingen kontaktperson har utsetts, och kommunen sammankallar inte föreningarna.",
        en: "No contact person has been appointed, and the municipality does not bring associations together.",
    }
    CONTACT_PERSON_2 {
        fi: "Kunnan työntekijä auttaa yhdistyksiä ja järjestää joskus tapaamisia, mutta yhdyshenkilöä ei ole nimetty.",
        sv: "En kommunanställd hjälper föreningarna och ordnar ibland träffar, men ingen kontaktperson har utsetts.",
        en: "A municipal employee helps associations and sometimes arranges meetings, but no contact person has been appointed.",
    }
    CONTACT_PERSON_3 {
        fi: "Kunnassa on joko nimetty yhdyshenkilö tai vuosittainen tapaaminen kaikille yhdistyksille, mutta ei molempia.",
        sv: "Det finns antingen en utsedd kontaktperson eller en årlig träff för alla föreningar, men inte båda.",
        en: "There is either an appointed contact person or a yearly meeting for all associations, but not both.",
    }
    CONTACT_PERSON_4 {
        fi: "Kunnassa on nimetty yhdyshenkilö ja vuosittainen tapaaminen kaikille yhdistyksille, mutta tapaamisia ei vielä suunnitella yhdessä.",
        sv: "Det finns en utsedd kontaktperson och en årlig träff för alla föreningar, men träffen planeras ännu inte tillsammans.",
        en: "There is an appointed contact person and a yearly meeting for all associations, but the meeting is not yet planned together.",
    }
    CONTACT_PERSON_5 {
        fi: "Yhdyshenkilön tehtävät, työaika ja valtuudet on julkaistu, ja vuosittaiset tapaamiset suunnitellaan ja arvioidaan yhdessä yhdistysten kanssa.",
        sv: "Kontaktpersonens uppgifter, arbetstid och befogenheter har publicerats, och de årliga träffarna planeras och utvärderas tillsammans med föreningarna.",
        en: "The contact person's duties, working time and authority have been published, and the yearly meetings are planned and reviewed together with associations.",
    }

    PREMISES {
        fi: "tarjoaa järjestöjen käyttöön maksuttomia tiloja",
        sv: "erbjuder föreningarna kostnadsfria lokaler",
        en: "offers associations free use of premises",
    }
    PREMISES_SHORT {
        fi: "Maksuttomat tilat",
        sv: "Kostnadsfria lokaler",
        en: "Free use of premises",
    }
    PREMISES_HELP {
        fi: "Yhdistys saa kunnalta maksutta tilan kokouksiin ja kaikille avoimeen toimintaan. Tilat, ehdot ja varausohje löytyvät yhdestä paikasta.",
        sv: "Föreningar får kostnadsfritt använda kommunens lokaler för möten och för verksamhet som är öppen för alla. Lokaler, villkor och bokningsanvisningar finns på ett ställe.",
        en: "Associations can use municipal premises free of charge for meetings and for activities open to all. The premises, terms and booking instructions can be found in one place.",
    }
    PREMISES_1 {
        fi: "Kunta ei tarjoa yhdistyksille maksuttomia tiloja.",
        sv: "Kommunen erbjuder inte föreningarna kostnadsfria lokaler.",
        en: "The municipality does not offer associations free use of premises.",
    }
    PREMISES_2 {
        fi: "Yhdistys voi joskus saada maksuttoman tilan kysymällä, mutta yhteistä käytäntöä ei ole.",
        sv: "En förening kan ibland få en kostnadsfri lokal genom att fråga, men gemensam praxis saknas.",
        en: "An association may sometimes get free use of premises by asking, but there is no agreed practice.",
    }
    PREMISES_3 {
        fi: "Osa tiloista on aina maksuttomia, mutta niistä on vaikea saada tietoa tai ehdot vaihtelevat.",
        sv: "En del lokaler är alltid kostnadsfria, men det är svårt att få information om dem eller så varierar villkoren.",
        en: "Some premises are always free to use, but it is hard to find out about them or the terms vary.",
    }
    PREMISES_4 {
        fi: "Maksuttomat tilat ja yhtenäiset ehdot löytyvät kunnan verkkosivuilta, mutta tilatarpeita ei vielä käydä läpi yhdessä.",
        sv: "Kostnadsfria lokaler och enhetliga villkor finns på kommunens webbplats, men behovet av lokaler ses ännu inte över tillsammans.",
        en: "Premises that are free to use and uniform terms are on the municipal website, but needs are not yet reviewed together.",
    }
    PREMISES_5 {
        fi: "Maksuttomat tilat, yhtenäiset ehdot ja varausohje löytyvät verkkosivuilta, ja tilatarpeet käydään vuosittain läpi yhdistysten kanssa.",
        sv: "Kostnadsfria lokaler, enhetliga villkor och bokningsanvisningar finns på webbplatsen, och behovet av lokaler ses årligen över tillsammans med föreningarna.",
        en: "Premises that are free to use, uniform terms and booking instructions are on the website, and needs are reviewed every year together with associations.",
    }

    GRANTS {
        fi: "maksaa järjestöavustuksia",
        sv: "betalar ut bidrag till föreningar",
        en: "pays grants to associations",
    }
    GRANTS_SHORT {
        fi: "Avustukset",
        sv: "Bidrag",
        en: "Grants",
    }
    GRANTS_HELP {
        fi: "Kunta varaa avustuksiin määrärahan ja kertoo hakuajat ja ehdot selkeästi. Se kohtelee eri alojen yhdistyksiä yhdenvertaisesti, esimerkiksi urheiluseuroja, kyläyhdistyksiä sekä sosiaali- ja terveysalan yhdistyksiä.",
        sv: "Kommunen reserverar anslag för bidrag och informerar tydligt om ansökningstider och villkor. Den behandlar föreningar inom olika områden likvärdigt, till exempel idrottsföreningar, byaföreningar samt social- och hälsoföreningar.",
        en: "The municipality sets aside money for grants and states application periods and terms clearly. It treats associations in different fields equally, for example sports clubs, village associations, and social and health associations.",
    }
    GRANTS_1 {
        fi: "Kunta ei maksa yhdistyksille avustuksia.",
        sv: "Kommunen betalar inte ut bidrag till föreningar.",
        en: "The municipality does not pay grants to associations.",
    }
    GRANTS_2 {
        fi: "Avustuksia maksetaan joskus, mutta säännöllistä hakuaikaa ja selkeitä ehtoja ei ole.",
        sv: "Bidrag betalas ut ibland, men det finns ingen regelbunden ansökningstid och inga tydliga villkor.",
        en: "Grants are sometimes paid, but there is no regular application period and there are no clear terms.",
    }
    GRANTS_3 {
        fi: "Avustuksia voi hakea vuosittain, mutta hakuajat ja ehdot vaihtelevat tai jokin ala jää ulkopuolelle.",
        sv: "Bidrag kan sökas årligen, men ansökningstider och villkor varierar eller något område lämnas utanför.",
        en: "Grants can be applied for every year, but application periods and terms vary or some fields are left out.",
    }
    GRANTS_4 {
        fi: "Hakuajat ja ehdot ovat yhtenäisiä kaikilla aloilla ja päätökset julkisia, mutta käytäntöjä ei vielä arvioida yhdessä.",
        sv: "Ansökningstider och villkor är enhetliga för alla områden och besluten offentliga, men praxis utvärderas ännu inte tillsammans.",
        en: "Application periods and terms are uniform for all fields and decisions are public, but practices are not yet reviewed together.",
    }
    GRANTS_5 {
        fi: "Hakuajat ja ehdot ovat yhtenäisiä kaikilla aloilla, päätökset ovat julkisia, ja käytäntöjä parannetaan vuosittain yhdessä yhdistysten kanssa.",
        sv: "Ansökningstider och villkor är enhetliga för alla områden, besluten är offentliga och praxis förbättras årligen tillsammans med föreningarna.",
        en: "Application periods and terms are uniform for all fields, decisions are public, and practices are improved every year together with associations.",
    }

    EXPERIENCES {
        fi: "kerää ja hyödyntää asukkaiden kokemuksia palveluissaan",
        sv: "samlar in invånarnas erfarenheter och tar vara på dem i sina tjänster",
        en: "collects residents' experiences and uses them in its services",
    }
    EXPERIENCES_SHORT {
        fi: "Kokemukset",
        sv: "Erfarenheter",
        en: "Experiences",
    }
    EXPERIENCES_HELP {
        fi: "Kunta kerää asukkaiden kokemuksia palveluistaan säännöllisesti ja kertoo, mitä niiden perusteella muutettiin. Yhdistykset ja kokemusasiantuntijat auttavat kehittämään palveluja. Kokemusasiantuntija tuntee palvelun tai elämäntilanteen omasta kokemuksestaan.",
        sv: "Kommunen samlar regelbundet in invånarnas erfarenheter av tjänsterna och berättar vad som ändrades utifrån dem. Föreningar och erfarenhetsexperter hjälper till att utveckla tjänsterna. En erfarenhetsexpert känner till en tjänst eller en livssituation av egen erfarenhet.",
        en: "The municipality regularly collects residents' experiences of its services and tells people what was changed as a result. Associations and experts by experience help develop services. An expert by experience knows a service or a life situation first-hand.",
    }
    EXPERIENCES_1 {
        fi: "Asukkaiden kokemuksia kunnan palveluista ei kerätä.",
        sv: "Invånarnas erfarenheter av kommunens tjänster samlas inte in.",
        en: "Residents' experiences of municipal services are not collected.",
    }
    EXPERIENCES_2 {
        fi: "Palautetta voi antaa, ja kokemuksia kysytään joskus, mutta asukkaille ei kerrota, mihin ne johtivat.",
        sv: "Det går att ge respons och ibland efterfrågas erfarenheter, men invånarna får inte veta vad de ledde till.",
        en: "Feedback can be given and experiences are sometimes asked for, but residents are not told what they led to.",
    }
    EXPERIENCES_3 {
        fi: "Osa palveluista kerää kokemuksia säännöllisesti ja kertoo tuloksista, mutta yhteinen tapa puuttuu.",
        sv: "En del tjänster samlar regelbundet in erfarenheter och redovisar resultaten, men ett gemensamt sätt saknas.",
        en: "Some services regularly collect experiences and report the results, but there is no shared way of doing so.",
    }
    EXPERIENCES_4 {
        fi: "Kokemuksia kerätään yhteisellä tavalla, ja muutoksista kerrotaan, mutta asukkaat eivät vielä ole mukana kehittämässä palveluja.",
        sv: "Erfarenheter samlas in på ett gemensamt sätt och ändringar redovisas, men invånarna är ännu inte med och utvecklar tjänsterna.",
        en: "Experiences are collected in a shared way and changes are reported, but residents are not yet involved in developing services.",
    }
    EXPERIENCES_5 {
        fi: "Kokemuksia kerätään yhteisellä tavalla, muutoksista kerrotaan, ja asukkaat ovat mukana kehittämässä ja arvioimassa palveluja.",
        sv: "Erfarenheter samlas in på ett gemensamt sätt, ändringar redovisas och invånarna är med och utvecklar och utvärderar tjänsterna.",
        en: "Experiences are collected in a shared way, changes are reported, and residents are involved in developing and reviewing services.",
    }

    COMMUNICATION {
        fi: "viestii järjestötoiminnasta asukkaille",
        sv: "informerar invånarna om förenings\u{ad}verksamheten",
        en: "tells residents about associations' activities",
    }
    COMMUNICATION_SHORT {
        fi: "Viestintä",
        sv: "Kommunikation",
        en: "Communication",
    }
    COMMUNICATION_HELP {
        fi: "Yhdistykset ja niiden yhteystiedot löytyvät kunnan verkkosivuilta. Yhdistysten tapahtumat ovat kunnan ja maakunnan tapahtumakalentereissa. Tietoa saavat myös ne, jotka eivät käytä internetiä.",
        sv: "Föreningarna och deras kontaktuppgifter finns på kommunens webbplats. Föreningarnas evenemang finns i kommunens och landskapets evenemangskalendrar. Informationen når också dem som inte använder internet.",
        en: "Associations and their contact details can be found on the municipal website. Their events are in the municipal and regional event calendars. Information also reaches people who do not use the internet.",
    }
    COMMUNICATION_1 {
        fi: "Kunta ei kerro asukkaille yhdistysten toiminnasta.",
        sv: "Kommunen informerar inte invånarna om föreningarnas verksamhet.",
        en: "The municipality does not tell residents about associations' activities.",
    }
    COMMUNICATION_2 {
        fi: "Kunta kertoo yhdistyksistä joskus, mutta tiedot ovat vanhentuneita tai niitä on vaikea löytää.",
        sv: "Kommunen informerar ibland om föreningarna, men uppgifterna är föråldrade eller svåra att hitta.",
        en: "The municipality sometimes tells residents about associations, but the information is outdated or hard to find.",
    }
    COMMUNICATION_3 {
        fi: "Kunnassa on joko ajantasainen yhdistysluettelo tai yhdistyksille avoin tapahtumakalenteri, mutta ei molempia.",
        sv: "Det finns antingen en aktuell föreningsförteckning eller en evenemangskalender som är öppen för föreningarna, men inte båda.",
        en: "There is either an up-to-date directory of associations or an event calendar open to associations, but not both.",
    }
    COMMUNICATION_4 {
        fi: "Yhdistysluettelo on ajan tasalla ja tapahtumakalenteri avoin yhdistyksille, mutta viestintää ei vielä suunnitella yhdessä.",
        sv: "Föreningsförteckningen är aktuell och evenemangskalendern öppen för föreningarna, men kommunikationen planeras ännu inte tillsammans.",
        en: "The directory of associations is up to date and the event calendar is open to associations, but communication is not yet planned together.",
    }
    COMMUNICATION_5 {
        fi: "Yhdistysluettelo ja avoin tapahtumakalenteri ovat ajan tasalla, viestintää suunnitellaan ja arvioidaan yhdessä, ja tietoa saavat myös ne, jotka eivät käytä internetiä.",
        sv: "Föreningsförteckningen och den öppna evenemangskalendern är aktuella, kommunikationen planeras och utvärderas tillsammans, och informationen når också dem som inte använder internet.",
        en: "The directory of associations and the open event calendar are up to date, communication is planned and reviewed together, and information also reaches people who do not use the internet.",
    }
}
