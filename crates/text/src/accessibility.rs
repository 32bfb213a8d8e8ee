//! The accessibility statement, in the form that the Act on the Provision of Digital Services
//! (306/2019) asks for.
//!
//! What is said of testing must be what the browser tests hold; change both together.

use super::{Language, Section, format, words::table};
use summary::Site;

/// The statement's parts that are the same wherever the tool is hosted, in order. They stand
/// between [`scope`] and [`feedback`].
pub static SECTIONS: [Section; 3] = [
    Section {
        heading: STATE,
        paragraphs: &[STATE_LEVEL, STATE_SELF_ASSESSMENT],
        items: &[],
        links: &[],
    },
    Section {
        heading: SHORTCOMINGS,
        paragraphs: &[SHORTCOMINGS_KNOWN],
        items: &[SHORTCOMING_LINKS, SHORTCOMING_LANGUAGE],
        links: &[],
    },
    Section {
        heading: TESTS,
        paragraphs: &[TESTS_MADE],
        items: &[
            TEST_RULES,
            TEST_KEYBOARD,
            TEST_REFLOW,
            TEST_TEXT_SIZE,
            TEST_COLOURS,
        ],
        links: &[],
    },
];

/// Where the law and the authority's contact details are explained.
pub const SUPERVISOR_SITE: &str = "https://www.saavutettavuusvaatimukset.fi/";

/// What the statement covers, on which law it is based and when it was made.
pub fn scope(site: &Site, language: Language) -> String {
    let covers = match &site.operator {
        Some(operator) => COVERS_OPERATOR.with(language, &[("operator", operator)]),
        None => COVERS.in_language(language).to_owned(),
    };
    let dated = match site.statement_date {
        Some(date) => DATED.with(language, &[("date", &format::date(date, language))]),
        None => NOT_DATED.in_language(language).to_owned(),
    };
    [&covers, LAW.in_language(language), &dated].join(" ")
}

/// How to give feedback under [`FEEDBACK`], or that the host has not told how.
pub fn feedback(site: &Site, language: Language) -> String {
    let Some(contact) = &site.contact else {
        return CONTACT_MISSING.in_language(language).to_owned();
    };
    let mut text = CONTACT.with(language, &[("contact", contact)]);
    if let Some(unit) = &site.unit {
        text.push(' ');
        text.push_str(&UNIT.with(language, &[("unit", unit)]));
    }
    text.push(' ');
    text.push_str(ANSWERED.in_language(language));
    text
}

/// What a person can do who is not content with the answer, under [`SUPERVISION`].
pub fn supervision(site: &Site, language: Language) -> String {
    let (supervisor, contact) = match &site.supervisor {
        Some(supervisor) => (supervisor.as_str(), None),
        None => (
            SUPERVISOR.in_language(language),
            Some(SUPERVISOR_CONTACT.in_language(language)),
        ),
    };
    let supervised = SUPERVISED.with(language, &[("supervisor", supervisor)]);
    let parts = [Some(supervised.as_str()), contact];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

table! {
    COVERS_OPERATOR {
        fi: "Tämä saavutettavuusseloste koskee Kumppanuusmittaria. Palvelun ylläpitäjä on {operator}.",
        sv: "Detta tillgänglighetsutlåtande gäller Kumppanuusmittari. Tjänsten drivs av {operator}.",
        en: "This accessibility statement applies to Kumppanuusmittari. The service is run by {operator}.",
    }
    COVERS {
        fi: "Tämä saavutettavuusseloste koskee Kumppanuusmittaria.",
        sv: "Detta tillgänglighetsutlåtande gäller Kumppanuusmittari.",
        en: "This accessibility statement applies to Kumppanuusmittari.",
    }
    LAW {
        fi: "Seloste perustuu lakiin digitaalisten palvelujen tarjoamisesta (306/2019).",
        sv: "Utlåtandet grundar sig på lagen om tillhandahållande av digitala tjänster (306/2019).",
        en: "The statement is based on the Act on the Provision of Digital Services (306/2019).",
    }
    DATED {
        fi: "Seloste on laadittu tai tarkistettu {date}.",
        sv: "Utlåtandet har upprättats eller setts över {date}.",
        en: "The statement was prepared or reviewed on {date}.",
    }
    NOT_DATED {
        fi: "Ylläpitäjä ei ole ilmoittanut, milloin seloste on laadittu.",
        sv: "Den som driver tjänsten har inte uppgett när utlåtandet upprättades.",
        en: "The operator has not stated when the statement was prepared.",
    }

    STATE {
        fi: "Palvelun saavutettavuus",
        sv: "Hur tillgänglig tjänsten är",
        en: "How accessible the service is",
    }
    STATE_LEVEL {
        fi: "Palvelu täyttää lain saavutettavuusvaatimukset suurilta osin. Laki edellyttää WCAG 2.1 -ohjeistuksen A- ja AA-tasoja. Palvelu on tehty uudemman WCAG 2.2 -ohjeistuksen A- ja AA-tasojen mukaan.",
        sv: "Tjänsten uppfyller till största delen lagens tillgänglighetskrav. Lagen kräver nivåerna A och AA i riktlinjerna WCAG 2.1. Tjänsten har gjorts enligt nivåerna A och AA i de nyare riktlinjerna WCAG 2.2.",
        en: "The service largely meets the accessibility requirements of the law. The law requires levels A and AA of the WCAG 2.1 guidelines. The service has been built to levels A and AA of the newer WCAG 2.2 guidelines.",
    }
    STATE_SELF_ASSESSMENT {
        fi: "Arvio perustuu palvelun tekijän omaan testaukseen. Ulkopuolinen asiantuntija ei ole arvioinut palvelua. Vammaiset henkilöt eivät ole testanneet sitä, eikä sitä ole testattu ruudunlukuohjelmilla.",
        sv: "Bedömningen grundar sig på testning som utvecklaren av tjänsten själv har gjort. Ingen utomstående expert har bedömt tjänsten. Den har varken testats av personer med funktionsnedsättning eller med skärmläsare.",
        en: "The assessment is based on testing by the developer of the service. No external expert has assessed the service. It has not been tested by people with disabilities or with screen readers.",
    }

    SHORTCOMINGS {
        fi: "Puutteet ja rajoitukset",
        sv: "Brister och begränsningar",
        en: "Shortcomings and limitations",
    }
    SHORTCOMINGS_KNOWN {
        fi: "Tiedossa ovat seuraavat puutteet:",
        sv: "Följande brister är kända:",
        en: "The following shortcomings are known:",
    }
    SHORTCOMING_LINKS {
        fi: "Palvelussa on linkkejä muiden ylläpitämille verkkosivuille ja PDF-tiedostoihin. Ne eivät välttämättä ole saavutettavia, eikä palvelun ylläpitäjä voi muuttaa niitä.",
        sv: "I tjänsten finns länkar till webbsidor och PDF-filer som andra ansvarar för. De är inte nödvändigtvis tillgängliga, och den som driver tjänsten kan inte ändra dem.",
        en: "The service has links to web pages and PDF files maintained by others. They may not be accessible, and the operator of the service cannot change them.",
    }
    SHORTCOMING_LANGUAGE {
        fi: "Linkitetyt sivut ja tiedostot ovat suomeksi. Niiden keskeinen sisältö on kerrottu tässä palvelussa myös ruotsiksi ja englanniksi.",
        sv: "De länkade sidorna och filerna är på finska. Det centrala innehållet i dem finns i den här tjänsten också på svenska och engelska.",
        en: "The linked pages and files are in Finnish. Their main points are also given in this service in Swedish and English.",
    }

    TESTS {
        fi: "Miten saavutettavuus on testattu",
        sv: "Hur tillgängligheten har testats",
        en: "How accessibility has been tested",
    }
    TESTS_MADE {
        fi: "Testit ovat automaattisia, ja ne tehdään Chromium-, Firefox- ja WebKit-selaimilla. Automaattiset testit löytävät vain osan puutteista. Testeissä on tarkistettu, että",
        sv: "Testerna är automatiska och görs med webbläsarna Chromium, Firefox och WebKit. Automatiska tester hittar bara en del av bristerna. I testerna har man kontrollerat att",
        en: "The tests are automated and are run in the Chromium, Firefox and WebKit browsers. Automated tests find only some of the shortcomings. The tests have checked that",
    }
    TEST_RULES {
        fi: "axe-core-ohjelma ei löydä yhdeltäkään sivulta poikkeamia WCAG 2.2 -ohjeistuksen A- ja AA-tasoista millään palvelun kielellä, vaaleana eikä tummana, puhelimen eikä tietokoneen levyisenä",
        sv: "programmet axe-core inte hittar avvikelser från nivåerna A och AA i WCAG 2.2 på någon sida, på något av tjänstens språk, i ljust eller mörkt läge, i telefonens eller datorns bredd",
        en: "the axe-core program finds no deviations from levels A and AA of WCAG 2.2 on any page, in any language of the service, in light or dark mode, at the width of a phone or a computer",
    }
    TEST_KEYBOARD {
        fi: "kunnan voi arvioida alusta loppuun pelkällä näppäimistöllä",
        sv: "kommunen kan bedömas från början till slut enbart med tangentbordet",
        en: "a municipality can be assessed from beginning to end using the keyboard alone",
    }
    TEST_REFLOW {
        fi: "sivut mahtuvat 320 pikselin levyiseen ikkunaan ilman vierittämistä sivusuunnassa",
        sv: "sidorna ryms i ett fönster som är 320 pixlar brett utan att man behöver rulla i sidled",
        en: "the pages fit into a window 320 pixels wide without horizontal scrolling",
    }
    TEST_TEXT_SIZE {
        fi: "sivuja voi käyttää, kun teksti on suurennettu 200 prosenttiin",
        sv: "sidorna kan användas när texten har förstorats till 200 procent",
        en: "the pages can be used when the text is enlarged to 200 per cent",
    }
    TEST_COLOURS {
        fi: "sivuja voi käyttää, kun käyttöjärjestelmä määrää värit (suurikontrastinen tila).",
        sv: "sidorna kan användas när operativsystemet bestämmer färgerna (högkontrastläge).",
        en: "the pages can be used when the operating system sets the colours (high contrast mode).",
    }

    /// The heading over [`feedback`].
    FEEDBACK {
        fi: "Anna palautetta saavutettavuudesta",
        sv: "Ge respons om tillgängligheten",
        en: "Give feedback on accessibility",
    }
    CONTACT {
        fi: "Jos huomaat puutteen tai tarvitset jonkin sisällön muussa muodossa, kerro siitä meille: {contact}.",
        sv: "Om du upptäcker en brist eller behöver något innehåll i en annan form, kontakta oss: {contact}.",
        en: "If you notice a shortcoming or need some content in another format, contact us: {contact}.",
    }
    UNIT {
        fi: "Palautteen käsittelee {unit}.",
        sv: "Responsen behandlas av {unit}.",
        en: "Feedback is handled by {unit}.",
    }
    ANSWERED {
        fi: "Vastaamme 14 päivän kuluessa.",
        sv: "Vi svarar inom 14 dagar.",
        en: "We reply within 14 days.",
    }
    CONTACT_MISSING {
        fi: "Palvelun ylläpitäjä ei ole vielä ilmoittanut yhteystietoja. Anna palautetta sille, jolta sait palvelun osoitteen. Palautteeseen on vastattava 14 päivän kuluessa.",
        sv: "Den som driver tjänsten har ännu inte uppgett några kontaktuppgifter. Ge respons till den som gav dig adressen till tjänsten. Responsen ska besvaras inom 14 dagar.",
        en: "The operator of the service has not yet given contact details. Give feedback to whoever gave you the address of the service. Feedback must be answered within 14 days.",
    }

    /// The heading over [`supervision`].
    SUPERVISION {
        fi: "Saavutettavuuden valvonta",
        sv: "Tillsyn över tillgängligheten",
        en: "Supervision of accessibility",
    }
    SUPERVISED {
        fi: "Jos et ole tyytyväinen vastaukseen tai et saa vastausta 14 päivän kuluessa, voit tehdä valvontaviranomaiselle kantelun tai selvityspyynnön. Valvontaviranomainen: {supervisor}.",
        sv: "Om du inte är nöjd med svaret eller inte får något svar inom 14 dagar kan du lämna in ett klagomål eller en begäran om utredning till tillsynsmyndigheten. Tillsynsmyndighet: {supervisor}.",
        en: "If you are not satisfied with the reply or do not get one within 14 days, you can file a complaint or a request for clarification with the supervisory authority. Supervisory authority: {supervisor}.",
    }
    /// The authority where the host names none.
    SUPERVISOR {
        fi: "Liikenne- ja viestintävirasto Traficom, Digitaalisen esteettömyyden ja saavutettavuuden valvontayksikkö",
        sv: "Transport- och kommunikationsverket Traficom, Enheten för tillsyn över digital tillgänglighet",
        en: "Finnish Transport and Communications Agency Traficom, Digital Accessibility Supervision Unit",
    }
    SUPERVISOR_CONTACT {
        fi: "Sähköposti: saavutettavuus@traficom.fi. Puhelinvaihde: 029\u{a0}534\u{a0}5000.",
        sv: "E-post: saavutettavuus@traficom.fi. Telefonväxel: 029\u{a0}534\u{a0}5000.",
        en: "E-mail: saavutettavuus@traficom.fi. Switchboard: +358\u{a0}29\u{a0}534\u{a0}5000.",
    }
    /// The words of the link to [`SUPERVISOR_SITE`].
    SUPERVISOR_SITE_WORDS {
        fi: "Saavutettavuusvaatimukset.fi: käyttäjän oikeudet ja valvonnan yhteystiedot",
        sv: "Saavutettavuusvaatimukset.fi: användarens rättigheter och tillsynsmyndighetens kontaktuppgifter",
        en: "Saavutettavuusvaatimukset.fi: user rights and contact details of the supervisory authority",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use survey::Date;

    #[test]
    fn a_statement_without_a_host_says_what_is_missing() {
        let nobody = Site::default();
        for language in Language::ALL {
            let missing = CONTACT_MISSING.in_language(language);
            assert_eq!(feedback(&nobody, language), missing);
            let supervision = supervision(&nobody, language);
            assert!(supervision.contains("Traficom"), "{supervision}");
            assert!(
                supervision.contains("saavutettavuus@traficom.fi"),
                "{supervision}"
            );
            assert!(scope(&nobody, language).ends_with(NOT_DATED.in_language(language)));
        }
    }

    #[test]
    fn a_statement_names_its_host() {
        let site = Site {
            public_url: None,
            operator: Some("Ilmajoen kunta".to_owned()),
            contact: Some("kirjaamo@example.org".to_owned()),
            unit: Some("hyvinvointipalvelut".to_owned()),
            supervisor: Some("Valvontavirasto".to_owned()),
            statement_date: Date::new(2025, 3, 12),
        };
        let language = Language::Finnish;
        assert_eq!(
            scope(&site, language),
            "Tämä saavutettavuusseloste koskee Kumppanuusmittaria. Palvelun ylläpitäjä on \
             Ilmajoen kunta. Seloste perustuu lakiin digitaalisten palvelujen tarjoamisesta \
             (306/2019). Seloste on laadittu tai tarkistettu 12.3.2025."
        );
        assert_eq!(
            feedback(&site, language),
            "Jos huomaat puutteen tai tarvitset jonkin sisällön muussa muodossa, kerro siitä \
             meille: kirjaamo@example.org. Palautteen käsittelee hyvinvointipalvelut. Vastaamme \
             14 päivän kuluessa."
        );
        assert!(supervision(&site, language).ends_with("Valvontavirasto."));
    }
}
