//! What frames every page: the header, the footer, the titles, and what is said while a part is
//! on its way.

use super::words::table;

table! {
    /// The name of the tool.
    NAME { fi: "Kumppanuusmittari", sv: "Kumppanuusmittari", en: "Kumppanuusmittari" }
    SKIP { fi: "Siirry sisältöön", sv: "Gå till innehållet", en: "Skip to the content" }
    LANGUAGES { fi: "Kieli", sv: "Språk", en: "Language" }
    FOOTER_LINKS { fi: "Sivut", sv: "Sidor", en: "Pages" }
    HOME { fi: "Aloitussivu", sv: "Startsida", en: "Start page" }
    REGION { fi: "Maakunnan tulokset", sv: "Landskapets resultat", en: "Results of the region" }
    ABOUT { fi: "Tietoa mittarista", sv: "Om mätaren", en: "About the tool" }
    ACCESSIBILITY { fi: "Saavutettavuusseloste", sv: "Tillgänglighetsutlåtande", en: "Accessibility statement" }
    PRIVACY { fi: "Tietosuoja", sv: "Dataskydd", en: "Privacy" }

    RESULTS { fi: "Tuloksesi", sv: "Ditt resultat", en: "Your result" }
    SHARED_RESULTS { fi: "Koodin tulos", sv: "Resultatet i koden", en: "The result in the code" }

    LOADING { fi: "Ladataan …", sv: "Laddas …", en: "Loading …" }
    TRY_AGAIN { fi: "Yritä uudelleen", sv: "Försök igen", en: "Try again" }
    RELOAD { fi: "Lataa sivu uudelleen", sv: "Ladda om sidan", en: "Reload the page" }
    DISMISS { fi: "Sulje ilmoitus", sv: "Stäng meddelandet", en: "Close the notice" }
    CANCEL { fi: "Peruuta", sv: "Avbryt", en: "Cancel" }
}
