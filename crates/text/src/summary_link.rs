//! The page of a summary that a link carries.

use super::words::table;

table! {
    NOT_CHECKED {
        fi: "Nämä luvut tulivat linkin mukana, eikä tämä sivusto ole tarkistanut niitä.",
        sv: "De här siffrorna kom med länken, och den här webbplatsen har inte kontrollerat dem.",
        en: "These figures came with the link, and this site has not checked them.",
    }
    OTHER_REGION {
        fi: "Linkin yhteenveto koskee maakuntaa, jota tällä sivustolla ei ole. Avaa linkki sillä sivustolla, jolla se tehtiin.",
        sv: "Sammanställningen i länken gäller ett landskap som inte finns på den här webbplatsen. Öppna länken på webbplatsen där den gjordes.",
        en: "The summary in the link is of a region that this site does not have. Open the link on the site where it was made.",
    }
    REGION_NOT_COME {
        fi: "Kuntien nimiä ei saatu haettua, joten lukuja ei voi näyttää. Mitään ei muuttunut. Tarkista verkkoyhteys ja yritä uudelleen.",
        sv: "Kommunernas namn kunde inte hämtas, så siffrorna kan inte visas. Ingenting ändrades. Kontrollera internetanslutningen och försök igen.",
        en: "The names of the municipalities could not be loaded, so the figures cannot be shown. Nothing changed. Check the connection and try again.",
    }
}
