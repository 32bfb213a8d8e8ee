//! Further reading for those who want to go on from a result. Nearly all of it is from the source
//! slides, in Finnish in their own words.

use super::{
    Section,
    link::{COOPERATION_DOCUMENT, GUIDE, JOB_DESCRIPTION, RECOMMENDATION},
    words::table,
};

/// What stands under [`TITLE`], in order.
pub static SECTIONS: [Section; 7] = [
    Section {
        heading: RECOMMENDATION_HEADING,
        paragraphs: &[RECOMMENDATION_MADE, RECOMMENDATION_THESES],
        items: &[THESIS_1, THESIS_2, THESIS_3, THESIS_4],
        links: &[RECOMMENDATION],
    },
    Section {
        heading: CONTACT_PERSON,
        paragraphs: &[CONTACT_PERSON_RECOMMENDED, CONTACT_PERSON_DOES],
        items: &[],
        links: &[JOB_DESCRIPTION],
    },
    Section {
        heading: COOPERATION,
        paragraphs: &[COOPERATION_RULES, COOPERATION_TOGETHER],
        items: &[],
        links: &[COOPERATION_DOCUMENT],
    },
    Section {
        heading: GUIDE_HEADING,
        paragraphs: &[GUIDE_MADE, GUIDE_CONTENTS],
        items: &[
            GUIDE_1, GUIDE_2, GUIDE_3, GUIDE_4, GUIDE_5, GUIDE_6, GUIDE_7,
        ],
        links: &[GUIDE],
    },
    Section {
        heading: SUCCEEDED,
        paragraphs: &[PARTNERSHIP_TABLE],
        items: &[
            SUCCEEDED_1,
            SUCCEEDED_2,
            SUCCEEDED_3,
            SUCCEEDED_4,
            SUCCEEDED_5,
            SUCCEEDED_6,
        ],
        links: &[],
    },
    Section {
        heading: LEARNED,
        paragraphs: &[],
        items: &[LEARNED_1, LEARNED_2, LEARNED_3, LEARNED_4],
        links: &[],
    },
    Section {
        heading: DEVELOPING,
        paragraphs: &[],
        items: &[DEVELOPING_1, DEVELOPING_2, DEVELOPING_3],
        links: &[],
    },
];

table! {
    /// The heading over all of it.
    TITLE {
        fi: "Lisätietoa ja kokemuksia",
        sv: "Mer information och erfarenheter",
        en: "Further reading and experiences",
    }

    RECOMMENDATION_HEADING {
        fi: "Järjestöyhteistyön suositus",
        sv: "Rekommendationen om föreningssamarbete",
        en: "The recommendation on cooperation with associations",
    }
    RECOMMENDATION_MADE {
        fi: "Pohjois-Pohjanmaalla toimii maakunnallinen järjestöneuvottelukunta, joka on yksi Pohjois-Pohjanmaan liiton toimielimistä. Järjestöneuvottelukunta on vuonna 2019 laatinut järjestöyhteistyön suosituksen maakunnan kunnille.",
        sv: "I Norra Österbotten finns en regional organisationsdelegation, som är ett av organen i Norra Österbottens förbund. År 2019 utarbetade delegationen en rekommendation om föreningssamarbete för landskapets kommuner.",
        en: "North Ostrobothnia has a regional advisory board for associations, which is one of the bodies of the Council of Oulu Region. In 2019 the board drew up a recommendation on cooperation with associations for the municipalities of the region.",
    }
    RECOMMENDATION_THESES {
        fi: "Suositus koostuu neljästä teesistä, niiden tarkennuksista sekä taustamateriaalista. Teesit ovat:",
        sv: "Rekommendationen består av fyra teser, preciseringar av dem samt bakgrundsmaterial. Teserna är:",
        en: "The recommendation consists of four theses, explanations of them and background material. The theses are:",
    }
    THESIS_1 {
        fi: "Järjestöyhdyshenkilö osaksi kunnan arkea",
        sv: "Kontaktpersonen för föreningar en del av kommunens vardag",
        en: "A contact person for associations as part of the municipality's everyday life",
    }
    THESIS_2 {
        fi: "Kunnan tilat asukkaista koostuvien järjestöjen käyttöön",
        sv: "Kommunens lokaler till förfogande för föreningar som består av invånare",
        en: "The municipality's premises for the use of associations made up of residents",
    }
    THESIS_3 {
        fi: "Järjestöavustukset sijoituksena hyvinvointiin ja elinvoimaan",
        sv: "Föreningsbidragen en investering i välfärd och livskraft",
        en: "Grants to associations as an investment in wellbeing and vitality",
    }
    THESIS_4 {
        fi: "Järjestöt voimavarana kunnan hyvinvointityössä",
        sv: "Föreningarna en resurs i kommunens välfärdsarbete",
        en: "Associations as a resource in the municipality's wellbeing work",
    }

    CONTACT_PERSON {
        fi: "Kunnan järjestöyhdyshenkilö",
        sv: "Kommunens kontaktperson för föreningar",
        en: "The municipality's contact person for associations",
    }
    CONTACT_PERSON_RECOMMENDED {
        fi: "”Pohjois-Pohjanmaan järjestöneuvottelukunta suosittaa, että kuntaan nimetään järjestöjen kanssa tehtävästä yhteistyöstä vastaava järjestöyhdyshenkilö, jonka työtehtävät ja roolit sekä työhön varattu aika on kirjallisesti määritelty. Järjestöyhdyshenkilön tehtävä kannattaa kiinnittää kunnan organisaatioon ja antaa hänelle mandaatti järjestöjen kanssa toimimiseen sekä järjestöjä koskevien asioiden eteenpäin viemiseen kunnassa.”",
        sv: "”Norra Österbottens organisationsdelegation rekommenderar att kommunen utser en kontaktperson för föreningar, som ansvarar för samarbetet med föreningarna och vars uppgifter, roller och arbetstid för uppdraget är skriftligt fastställda. Det lönar sig att knyta uppdraget till kommunens organisation och att ge kontaktpersonen mandat att samarbeta med föreningarna och föra frågor som gäller dem vidare i kommunen.”",
        en: "\"The North Ostrobothnia advisory board for associations recommends that the municipality appoint a contact person for associations who is responsible for cooperation with associations and whose duties, roles and working time for the task are defined in writing. It is advisable to anchor the role in the municipality's organisation and to give the contact person a mandate to work with associations and to take forward matters that concern them in the municipality.\"",
    }
    CONTACT_PERSON_DOES {
        fi: "Järjestöyhdyshenkilö toimii järjestöasioiden esillä pitäjänä kunnassa ja järjestöjen keskinäisen sekä kunnan ja järjestöjen välisen yhteistyön edistäjänä.",
        sv: "Kontaktpersonen håller föreningsfrågorna framme i kommunen och främjar samarbetet mellan föreningarna och mellan kommunen och föreningarna.",
        en: "The contact person keeps associations' concerns visible in the municipality and promotes cooperation among associations and between the municipality and associations.",
    }

    COOPERATION {
        fi: "Yhdistysyhteistyöasiakirja",
        sv: "Dokument om föreningssamarbete",
        en: "Association cooperation document",
    }
    COOPERATION_RULES {
        fi: "Yhdistysyhteistyöasiakirjassa sovitaan pelisäännöt kunnan sekä järjestöjen ja yhdistysten yhteistyölle.",
        sv: "I dokumentet om föreningssamarbete kommer man överens om spelreglerna för samarbetet mellan kommunen och föreningarna.",
        en: "The association cooperation document sets out the agreed rules of cooperation between the municipality and associations.",
    }
    COOPERATION_TOGETHER {
        fi: "Yhdistysyhteistyöasiakirja työstetään kunnassa yhdessä järjestöjen ja yhdistysten kanssa, ja sitä päivitetään yhdessä vähintään valtuustokausittain.",
        sv: "Dokumentet tas fram i kommunen tillsammans med föreningarna, och det uppdateras tillsammans minst en gång per fullmäktigeperiod.",
        en: "The document is drawn up in the municipality together with associations, and it is updated together at least once per council term.",
    }

    GUIDE_HEADING {
        fi: "Järjestöyhteistyön opas",
        sv: "Guiden om föreningssamarbete",
        en: "The guide to cooperation with associations",
    }
    GUIDE_MADE {
        fi: "Pohjois-Pohjanmaalla kuntien järjestöyhteistyön tueksi on koottu toimintamalleja vuonna 2020 ilmestyneeseen järjestöyhteistyön oppaaseen.",
        sv: "I Norra Österbotten har verksamhetsmodeller som stöder kommunernas föreningssamarbete samlats i en guide, som kom ut 2020.",
        en: "In North Ostrobothnia, models that support municipalities' cooperation with associations have been collected in a guide, which came out in 2020.",
    }
    GUIDE_CONTENTS {
        fi: "Oppaasta löytyy tietoa muun muassa seuraavista asioista:",
        sv: "I guiden finns information bland annat om följande:",
        en: "Among other things, the guide has information on the following:",
    }
    GUIDE_1 {
        fi: "Järjestöystävällinen kunta ja maakunta",
        sv: "Föreningsvänlig kommun och föreningsvänligt landskap",
        en: "Association-friendly municipality and region",
    }
    GUIDE_2 {
        fi: "Kuntien järjestöyhteistyön kartoitus",
        sv: "Kartläggning av kommunernas föreningssamarbete",
        en: "Survey of municipalities' cooperation with associations",
    }
    GUIDE_3 {
        fi: "Yhdistysyhteistyöasiakirja kunnassa",
        sv: "Dokument om föreningssamarbete i kommunen",
        en: "Association cooperation document in a municipality",
    }
    GUIDE_4 {
        fi: "Järjestöyhdyshenkilön toimenkuva",
        sv: "Befattningsbeskrivning för kontaktpersonen för föreningar",
        en: "Job description of the contact person for associations",
    }
    GUIDE_5 {
        fi: "Yhdistysilta",
        sv: "Föreningskväll",
        en: "Association evening",
    }
    GUIDE_6 {
        fi: "Yhdistystoimintaan liittyvä tieto kunnan nettisivuilla",
        sv: "Information om föreningsverksamhet på kommunens webbplats",
        en: "Information on associations' activities on the municipal website",
    }
    GUIDE_7 {
        fi: "Järjestöjen huomioiminen kuntien hyvinvointityössä",
        sv: "Föreningarna i kommunernas välfärdsarbete",
        en: "Taking associations into account in municipalities' wellbeing work",
    }

    SUCCEEDED {
        fi: "Etelä-Pohjanmaan kumppanuuspöydät: onnistumisia",
        sv: "Partnerskapsborden i Södra Österbotten: det som lyckades",
        en: "Partnership tables in South Ostrobothnia: what succeeded",
    }
    /// Not from the slides: what the heading speaks of.
    PARTNERSHIP_TABLE {
        fi: "Kumppanuuspöytä on tilaisuus, jossa kunnat ja yhdistykset keskustelevat yhteistyöstään.",
        sv: "Ett partnerskapsbord är ett tillfälle där kommuner och föreningar diskuterar sitt samarbete.",
        en: "A partnership table is an event at which municipalities and associations discuss how they work together.",
    }
    SUCCEEDED_1 {
        fi: "Mahdollisuus yhdenvertaiseen osallistumiseen",
        sv: "En möjlighet att delta på lika villkor",
        en: "An opportunity to take part on equal terms",
    }
    SUCCEEDED_2 {
        fi: "Molemminpuolista tunnustamista tasavertaisena kumppanina",
        sv: "Ömsesidigt erkännande som jämlika partner",
        en: "Mutual recognition as equal partners",
    }
    SUCCEEDED_3 {
        fi: "Järjestöyhdyshenkilöt yhteistyön avaimina",
        sv: "Kontaktpersonerna för föreningar som nycklar till samarbetet",
        en: "Contact persons for associations as the key to cooperation",
    }
    SUCCEEDED_4 {
        fi: "Kumppanuuspöydät muistetaan, yhteistyö ja yhteydenottojen määrä on kasvanut",
        sv: "Partnerskapsborden blir ihågkomna, samarbetet och antalet kontakter har ökat",
        en: "Partnership tables are remembered, and cooperation and the number of contacts have grown",
    }
    SUCCEEDED_5 {
        fi: "Kumppanuuspöytiä jatketaan säännöllisesti painotuksia vaihdellen kentän tarpeen mukaisesti",
        sv: "Partnerskapsborden fortsätter regelbundet med varierande tyngdpunkter enligt fältets behov",
        en: "Partnership tables continue regularly, with their focus varied according to needs in the field",
    }
    SUCCEEDED_6 {
        fi: "Yhteiset tapaamiset ja keskustelut ovat ainoa keino hyvinvoinnin turvaamiseksi kaikilla tasoilla",
        sv: "Gemensamma träffar och diskussioner är det enda sättet att trygga välfärden på alla nivåer",
        en: "Joint meetings and discussions are the only way to secure wellbeing at all levels",
    }

    LEARNED {
        fi: "Etelä-Pohjanmaan kumppanuuspöydät: opittua",
        sv: "Partnerskapsborden i Södra Österbotten: lärdomar",
        en: "Partnership tables in South Ostrobothnia: what was learned",
    }
    LEARNED_1 {
        fi: "Yhdistykset kuntien tapahtumakalenteriin ja maakunnalliseen Etelä-Pohjanmaan tapahtumakalenteriin",
        sv: "Föreningarna in i kommunernas evenemangskalendrar och i Södra Österbottens evenemangskalender",
        en: "Associations into the municipalities' event calendars and the South Ostrobothnia event calendar",
    }
    LEARNED_2 {
        fi: "Maksuttomista kokoustiloista heikosti tietoa",
        sv: "Bristfällig information om kostnadsfria möteslokaler",
        en: "Poor awareness of meeting premises that are free to use",
    }
    LEARNED_3 {
        fi: "Suunnittelussa ennakoinnin tärkeys",
        sv: "Vikten av framförhållning i planeringen",
        en: "The importance of planning ahead",
    }
    LEARNED_4 {
        fi: "Suositus: jokainen yhdistys perustaa yhteisen sähköpostiosoitteen",
        sv: "Rekommendation: varje förening skapar en gemensam e-postadress",
        en: "Recommendation: each association sets up a shared e-mail address",
    }

    DEVELOPING {
        fi: "Etelä-Pohjanmaan kumppanuuspöydät: kehitettävää",
        sv: "Partnerskapsborden i Södra Österbotten: att utveckla",
        en: "Partnership tables in South Ostrobothnia: what to develop",
    }
    DEVELOPING_1 {
        fi: "Asukkaiden ja palvelujenkäyttäjien kokemuksen hyödyntäminen kunnan palveluissa systemaattisemmaksi",
        sv: "Ett mer systematiskt sätt att ta vara på invånarnas och serviceanvändarnas erfarenheter i kommunens tjänster",
        en: "More systematic use of residents' and service users' experience in municipal services",
    }
    DEVELOPING_2 {
        fi: "Järjestöavustusten hakuajankohtien ja ehtojen kirjavuus",
        sv: "Varierande ansökningstider och villkor för föreningsbidrag",
        en: "Varied application periods and terms of grants to associations",
    }
    DEVELOPING_3 {
        fi: "Tarve kuntien ja järjestöjen välisen yhteistyön vahvistamiselle ja kirkastamiselle",
        sv: "Ett behov av att stärka och tydliggöra samarbetet mellan kommuner och föreningar",
        en: "A need to strengthen and clarify cooperation between municipalities and associations",
    }
}
