//! What frames every page: the header, the footer, the titles, and what is said while a part is
//! on its way.

use super::{
    Words,
    wording::{Place, said},
    words::table,
};

/// The name of the tool.
pub fn name() -> Words {
    said(Place::NAME, NAME)
}

/// The same in the header, where large text leaves little room.
pub fn site_name() -> Words {
    said(Place::SITE_NAME, SITE_NAME)
}

table! {
    /// See [`site_name`].
    SITE_NAME { fi: "Kumppanuus\u{ad}mittari", sv: "Kumppanuus\u{ad}mittari", en: "Kumppanuus\u{ad}mittari" }
    /// See [`name`].
    NAME { fi: "Kumppanuusmittari", sv: "Kumppanuusmittari", en: "Kumppanuusmittari" }
    SKIP { fi: "Siirry sisältöön", sv: "Gå till innehållet", en: "Skip to content" }
    LANGUAGES { fi: "Kieli", sv: "Språk", en: "Language" }
    FOOTER_LINKS { fi: "Sivut", sv: "Sidor", en: "Pages" }
    REGION { fi: "Maakunnan tulokset", sv: "Landskapets resultat", en: "Regional results" }
    ABOUT { fi: "Tietoa mittarista", sv: "Om mätaren", en: "About the tool" }
    ACCESSIBILITY { fi: "Saavutettavuusseloste", sv: "Tillgänglighetsutlåtande", en: "Accessibility statement" }
    /// As a heading, which may break on a phone.
    ACCESSIBILITY_HEADING { fi: "Saavutettavuus\u{ad}seloste", sv: "Tillgänglighets\u{ad}utlåtande", en: "Accessibility statement" }
    PRIVACY { fi: "Tietosuoja", sv: "Dataskydd", en: "Privacy" }

    RESULTS { fi: "Tuloksesi", sv: "Ditt resultat", en: "Your result" }
    SHARED_RESULTS { fi: "Vastauskoodin tulos", sv: "Resultat från svarskoden", en: "Result from the response code" }

    PLAN { fi: "Suunnitelma", sv: "Plan", en: "Plan" }

    /// A summary that came with a link.
    SUMMARY { fi: "Yhteenveto vastauksista", sv: "Sammanställning av svaren", en: "Summary of responses" }

    /// The organiser's home, and the link to it.
    ORGANISE { fi: "Järjestäjälle", sv: "För arrangörer", en: "For organisers" }
    /// The organiser's kit.
    SHARE { fi: "Linkki ja juliste", sv: "Länk och affisch", en: "Link and poster" }
    COLLECT { fi: "Kerää vastauksia", sv: "Samla in svar", en: "Collect responses" }
    STAGE { fi: "Tilaisuus", sv: "Evenemanget", en: "The event" }
    PUBLISH { fi: "Tee jaettava yhteenveto", sv: "Gör en sammanställning", en: "Make a summary to share" }
    /// From a frame to the same in a tab; also where a frame cannot run the app.
    OWN_TAB { fi: "Avaa uudessa välilehdessä", sv: "Öppna i en ny flik", en: "Open in a new tab" }
    /// The button with which a kiosk's visitor ends.
    FINISH { fi: "Lopeta", sv: "Avsluta", en: "Finish" }

    LOADING { fi: "Ladataan …", sv: "Laddar …", en: "Loading …" }
    DISMISS { fi: "Sulje ilmoitus", sv: "Stäng meddelandet", en: "Close the notice" }
}
