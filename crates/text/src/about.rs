//! The page about the tool: for whom it is, how it is used, how it counts, and where the criteria
//! come from.

use super::{Language, Section, link::FURTHER_READING, wording, words::table};

/// The page below its title, in order. Where a host has sources of its own, people read more there.
pub fn sections(language: Language) -> [Section; 7] {
    SECTIONS.map(|section| match wording::sources(language) {
        Some(sources) if !section.links.is_empty() => Section {
            links: sources,
            ..section
        },
        _ => section,
    })
}

static SECTIONS: [Section; 7] = [
    Section {
        heading: WHAT,
        paragraphs: &[WHAT_IT_DOES, FOR_WHOM, WHAT_YOU_GET],
        items: &[],
        links: &[],
    },
    Section {
        heading: USE,
        paragraphs: &[USE_ALONE, USE_TOGETHER, USE_STEPS],
        items: &[STEP_ASSESS, STEP_SUMMARY],
        links: &[],
    },
    Section {
        heading: INDEX,
        paragraphs: &[
            INDEX_LEVELS,
            INDEX_NUMBERS,
            INDEX_CANNOT_SAY,
            INDEX_BANDS,
            INDEX_REGION,
        ],
        items: &[],
        links: &[],
    },
    Section {
        heading: SMALL_GROUPS,
        paragraphs: &[SMALL_GROUPS_WITHHELD, SMALL_GROUPS_BEYOND],
        items: &[],
        links: &[],
    },
    Section {
        heading: ORIGIN,
        paragraphs: &[ORIGIN_MODEL, ORIGIN_REGION, ORIGIN_TEXTS],
        items: &[],
        links: &[],
    },
    Section {
        heading: EXAMPLE,
        paragraphs: &[EXAMPLE_MADE_UP, EXAMPLE_NO_RESULTS],
        items: &[],
        links: &[],
    },
    Section {
        heading: MORE,
        paragraphs: &[MORE_SOURCES],
        items: &[],
        links: &FURTHER_READING,
    },
];

table! {
    WHAT {
        fi: "Mikä Kumppanuusmittari on",
        sv: "Vad Kumppanuusmittari är",
        en: "What Kumppanuusmittari is",
    }
    WHAT_IT_DOES {
        fi: "Kumppanuusmittarilla arvioit, kuinka järjestöystävällinen kuntasi on. Arviossa on seitsemän väittämää, ja vastaaminen vie noin viisi minuuttia.",
        sv: "Med Kumppanuusmittari, ”partnerskapsmätaren”, bedömer du hur föreningsvänlig din kommun är. Bedömningen består av sju påståenden och tar ungefär fem minuter.",
        en: "With Kumppanuusmittari, the \"partnership meter\", you assess how association-friendly your municipality is. The assessment has seven statements and takes about five minutes.",
    }
    FOR_WHOM {
        fi: "Mittari on tarkoitettu yhdistystoimijoille, asukkaille, kunnan työntekijöille ja johtajille sekä luottamushenkilöille. Vastaamiseen ei tarvita käyttäjätunnusta, eikä nimeä kysytä.",
        sv: "Mätaren är avsedd för föreningsaktiva, invånare, anställda och chefer i kommunen samt förtroendevalda. Du behöver varken logga in eller uppge ditt namn.",
        en: "The tool is for people active in associations, residents, municipal employees and managers, and elected officials. You do not need to log in or give your name.",
    }
    WHAT_YOU_GET {
        fi: "Lopuksi näet, mitkä ovat kuntasi vahvuudet ja kehittämiskohteet ja mitä voisitte tehdä seuraavaksi. Jos maakunnan vastauksista on julkaistu yhteenveto, voit verrata tulostasi siihen.",
        sv: "Till slut ser du vilka styrkor och utvecklingsområden din kommun har och vad ni kan göra härnäst. Om en sammanställning av svaren i landskapet har publicerats kan du jämföra ditt resultat med den.",
        en: "At the end you see your municipality's strengths and development targets, and what you could do next together. If a summary of the region's responses has been published, you can compare your result with it.",
    }

    USE {
        fi: "Miten mittaria käytetään",
        sv: "Hur mätaren används",
        en: "How to use it",
    }
    USE_ALONE {
        fi: "Voit arvioida kuntasi yksin omalla laitteellasi ja omaan tahtiisi. Jos keskeytät, voit jatkaa myöhemmin samassa selaimessa siitä, mihin jäit.",
        sv: "Du kan bedöma din kommun på egen hand, på din egen enhet och i din egen takt. Om du gör en paus kan du senare fortsätta i samma webbläsare där du slutade.",
        en: "You can assess your municipality alone, on your own device and at your own pace. If you stop, you can continue later in the same browser from where you left off.",
    }
    USE_TOGETHER {
        fi: "Mittaria voi käyttää myös työpajassa tai kumppanuuspöydässä. Kumppanuuspöytä on tilaisuus, jossa kunnat ja yhdistykset keskustelevat yhteistyöstään. Jokainen arvioi kunnan ensin itse. Sen jälkeen tuloksista keskustellaan ja valitaan yhdessä yhdestä kolmeen kehittämiskohdetta. Samalla kannattaa sopia, kuka tekee mitäkin ja milloin tilannetta tarkastellaan uudelleen.",
        sv: "Mätaren kan också användas i en workshop eller vid ett partnerskapsbord. Ett partnerskapsbord är ett tillfälle där kommuner och föreningar diskuterar sitt samarbete. Först bedömer var och en kommunen för sig. Sedan diskuterar ni resultaten och väljer tillsammans ett till tre utvecklingsområden. Kom samtidigt överens om vem som gör vad och när ni ser över läget på nytt.",
        en: "The tool can also be used in a workshop or at a partnership table. A partnership table is an event at which municipalities and associations discuss how they work together. First, everyone assesses the municipality alone. Then you discuss the results and choose one to three development targets together. Agree at the same time on who does what, and when you will look at the situation again.",
    }
    USE_STEPS {
        fi: "Vaiheita on kaksi:",
        sv: "Det finns två steg:",
        en: "There are two steps:",
    }
    STEP_ASSESS {
        fi: "Arvioi oman kuntasi järjestöystävällisyyttä.",
        sv: "Bedöm hur föreningsvänlig din kommun är.",
        en: "Assess how association-friendly your municipality is.",
    }
    STEP_SUMMARY {
        fi: "Tarkastele vastausten yhteenvetoa.",
        sv: "Ta del av sammanställningen av svaren.",
        en: "Look at the summary of the responses.",
    }

    INDEX {
        fi: "Miten indeksi lasketaan",
        sv: "Hur indexet beräknas",
        en: "How the index is calculated",
    }
    INDEX_LEVELS {
        fi: "Jokaiseen väittämään vastataan valitsemalla yksi viidestä tasosta. Tasolla 1 asia ei vielä toteudu. Tasolla 5 siitä on sovittu, ja sitä arvioidaan ja kehitetään yhdessä.",
        sv: "Varje påstående besvaras genom att välja en av fem nivåer. På nivå 1 är saken ännu inte på plats. På nivå 5 har man kommit överens om den, och den utvärderas och utvecklas gemensamt.",
        en: "You answer each statement by choosing one of five levels. At level 1 the matter is not yet in place. At level 5 it has been agreed, and it is reviewed and developed together.",
    }
    INDEX_NUMBERS {
        fi: "Tasot muutetaan indeksiksi, joka on 0–100: taso 1 on 0, taso 2 on 25, taso 3 on 50, taso 4 on 75 ja taso 5 on 100. Kun vastaajia on monta, kriteerin indeksi lasketaan heidän valitsemiensa tasojen keskiarvosta. Kokonaisindeksi on kriteerien indeksien keskiarvo.",
        sv: "Nivåerna omvandlas till ett index mellan 0 och 100: nivå 1 är 0, nivå 2 är 25, nivå 3 är 50, nivå 4 är 75 och nivå 5 är 100. När flera har svarat beräknas kriteriets index på genomsnittet av de nivåer som de har valt. Totalindexet är genomsnittet av kriteriernas index.",
        en: "The levels are converted into an index from 0 to 100: level 1 is 0, level 2 is 25, level 3 is 50, level 4 is 75 and level 5 is 100. When several people have answered, the index of a criterion is calculated from the average of the levels they chose. The overall index is the average of the criterion indices.",
    }
    INDEX_CANNOT_SAY {
        fi: "”En osaa sanoa” -vastaukset ja väliin jätetyt väittämät eivät vaikuta keskiarvoon. Niiden määrä kerrotaan aina. Kun kahta kokonaisindeksiä verrataan, mukana ovat vain kriteerit, joista molemmilla on indeksi.",
        sv: "Svaret ”Kan inte säga” och obesvarade påståenden påverkar inte genomsnittet. Deras antal anges alltid. När två totalindex jämförs räknas bara de kriterier med som har ett index i båda.",
        en: "\"Can't say\" answers and statements that were passed over do not affect the average. Their number is always shown. When two overall indices are compared, only the criteria that have an index in both are included.",
    }
    INDEX_BANDS {
        fi: "Indeksi kuvataan myös sanoin: alle 25 on ”Alkuvaiheessa”, vähintään 25 mutta alle 75 on ”Kehittymässä” ja vähintään 75 on ”Vakiintunutta”. Rajat ovat samat kuin Terveyden ja hyvinvoinnin laitoksen TEAviisarissa. Sanallinen kuvaus valitaan pyöristämättömän luvun mukaan.",
        sv: "Indexet beskrivs också i ord: under 25 är ”I inledningsskedet”, minst 25 men under 75 är ”Under utveckling” och minst 75 är ”Etablerat”. Gränserna är desamma som i TEAviisari, ett verktyg från Institutet för hälsa och välfärd. Beskrivningen väljs utifrån det oavrundade talet.",
        en: "The index is also described in words: below 25 is \"Early stage\", from 25 to below 75 is \"Developing\", and 75 or over is \"Established\". The limits are the same as in TEAviisari, a tool of the Finnish Institute for Health and Welfare. The description is chosen before the number is rounded.",
    }
    INDEX_REGION {
        fi: "Maakunnan luvut lasketaan kaikista maakunnan vastauksista. Ne eivät ole kuntien lukujen keskiarvoja.",
        sv: "Landskapets siffror beräknas på alla svar i landskapet. De är inte genomsnitt av kommunernas siffror.",
        en: "The region's figures are calculated from all the responses in the region. They are not averages of the municipalities' figures.",
    }

    SMALL_GROUPS {
        fi: "Pienten ryhmien luvut",
        sv: "Siffror för små grupper",
        en: "Figures for small groups",
    }
    SMALL_GROUPS_WITHHELD {
        fi: "Yhteenvedoissa ei näytetä pienten vastaajaryhmien lukuja, jotta kenenkään vastausta ei voi tunnistaa. Raja on tavallisesti viisi vastaajaa. Luvun tilalla lukee silloin ”Ei näytetä: vastaajia on liian vähän”.",
        sv: "Sammanställningarna visar inte siffror för små svarsgrupper, så att ingens svar kan kännas igen. Gränsen är vanligtvis fem svarande. I stället för siffran står det då ”Visas inte: för få svarande”.",
        en: "Summaries do not show figures for small groups, so that nobody's answers can be recognised. The limit is usually five respondents. In place of the figure it then says \"Not shown: too few respondents\".",
    }
    SMALL_GROUPS_BEYOND {
        fi: "Joskus myös suuremman ryhmän luku jätetään pois, koska pienen ryhmän luvun voisi muuten laskea muista luvuista. Sama teksti näkyy silloinkin, kun ryhmässä ei ole yhtään vastausta.",
        sv: "Ibland utelämnas också siffran för en större grupp, eftersom siffran för en liten grupp annars kunde räknas ut med hjälp av de andra. Samma text visas också när gruppen inte har ett enda svar.",
        en: "Sometimes the figure for a larger group is left out too, because the figure for a small group could otherwise be worked out from the others. The same text is shown when a group has no responses at all.",
    }

    ORIGIN {
        fi: "Mistä kriteerit ovat peräisin",
        sv: "Varifrån kriterierna kommer",
        en: "Where the criteria come from",
    }
    ORIGIN_MODEL {
        fi: "Mittarin seitsemän kriteeriä ovat peräisin Pohjois-Pohjanmaan järjestörakenne -hankkeen Järjestöystävällinen kunta -toimintamallista. Mallia on hyödynnetty myös Etelä-Pohjanmaalla, kun kuntien ja järjestöjen yhteistyötä on kehitetty.",
        sv: "De sju kriterierna kommer från verksamhetsmodellen Järjestöystävällinen kunta (föreningsvänlig kommun), som togs fram i projektet Pohjois-Pohjanmaan järjestörakenne i Norra Österbotten. Modellen har också använts i Södra Österbotten när samarbetet mellan kommuner och föreningar har utvecklats.",
        en: "The seven criteria come from the Järjestöystävällinen kunta (association-friendly municipality) model, which was created in the Pohjois-Pohjanmaan järjestörakenne project in North Ostrobothnia. The model has also been used in South Ostrobothnia to develop cooperation between municipalities and associations.",
    }
    ORIGIN_REGION {
        fi: "Etelä-Pohjanmaalla kuntien järjestöystävällisyyttä arvioitiin kuntajohtajafoorumissa 26.1.2021 ja kumppanuuspöydissä keväällä 2021.",
        sv: "I Södra Österbotten bedömdes kommunernas föreningsvänlighet vid ett forum för kommundirektörer 26.1.2021 och vid partnerskapsbord våren 2021.",
        en: "In South Ostrobothnia, the association-friendliness of the municipalities was assessed at a forum of municipal managers on 26 January 2021 and at partnership tables in spring 2021.",
    }
    ORIGIN_TEXTS {
        fi: "Kriteerien suomenkieliset sanamuodot ovat alkuperäisiä. Kriteerien ruotsin- ja englanninkieliset sanamuodot sekä selitykset, tasojen kuvaukset ja toimenpide-ehdotukset on kirjoitettu tätä palvelua varten julkisten lähteiden pohjalta.",
        sv: "Kriteriernas finska ordalydelse är den ursprungliga. Kriteriernas svenska och engelska ordalydelse samt förklaringarna, beskrivningarna av nivåerna och förslagen till åtgärder har skrivits för den här tjänsten utifrån offentliga källor.",
        en: "The Finnish wordings of the criteria are the original ones. The Swedish and English wordings of the criteria, the explanations, the level descriptions and the suggested actions were written for this service on the basis of public sources.",
    }

    EXAMPLE {
        fi: "Esimerkkiaineisto",
        sv: "Exempeldata",
        en: "Example data",
    }
    EXAMPLE_MADE_UP {
        fi: "Palvelun mukana on esimerkkiaineisto, jonka luvut on keksitty. Se näyttää, millainen maakunnan yhteenveto voi olla, mutta ei kerro mitään todellisista kunnista. Aineisto on merkitty esimerkiksi kaikkialla, missä sen lukuja näkyy.",
        sv: "Till tjänsten hör exempeldata med påhittade siffror. De visar hur en sammanställning för ett landskap kan se ut, men säger ingenting om verkliga kommuner. Siffrorna är märkta som exempel överallt där de visas.",
        en: "The service comes with example data whose figures are made up. They show what a regional summary may look like, but say nothing about real municipalities. The data are marked as an example wherever their figures are shown.",
    }
    EXAMPLE_NO_RESULTS {
        fi: "Vuoden 2021 arviointien tuloksia ei löytynyt julkisista lähteistä, joten niitä ei ole tässä palvelussa.",
        sv: "Resultaten av bedömningarna 2021 gick inte att hitta i offentliga källor, och därför finns de inte i den här tjänsten.",
        en: "The results of the 2021 assessments could not be found in public sources, so they are not in this service.",
    }

    MORE {
        fi: "Lue lisää",
        sv: "Läs mer",
        en: "Read more",
    }
    MORE_SOURCES {
        fi: "Näistä voit lukea lisää kuntien ja järjestöjen yhteistyöstä:",
        sv: "Här kan du läsa mer om samarbetet mellan kommuner och föreningar:",
        en: "Here you can read more about cooperation between municipalities and associations:",
    }
}
