//! What only `index.html` says: the description for chats and search engines, and what is shown
//! where the app cannot come. `cargo run --example static_screens` prints these texts for the build.

use super::words::table;

table! {
    DESCRIPTION {
        fi: "Arvioi viidessä minuutissa, kuinka järjestöystävällinen kuntasi on. Näet kuntasi vahvuudet ja kehittämiskohteet. Vastaukset tallentuvat vain omalle laitteellesi.",
        sv: "Bedöm på fem minuter hur föreningsvänlig din kommun är. Du ser kommunens styrkor och utvecklingsområden. Svaren sparas bara på din egen enhet.",
        en: "Assess in five minutes how association-friendly your municipality is. You see its strengths and development targets. Your answers are saved on your own device only.",
    }
    NO_SCRIPT {
        fi: "Arviointi vaatii JavaScriptin. Salli se tälle sivustolle selaimesi asetuksissa ja lataa sivu uudelleen.",
        sv: "Bedömningen kräver JavaScript. Tillåt det för den här webbplatsen i webbläsarens inställningar och ladda om sidan.",
        en: "The assessment needs JavaScript. Allow it for this site in your browser's settings and reload the page.",
    }
    TOO_OLD {
        fi: "Päivitä selain tai avaa sama osoite toisella laitteella. Arviointi toimii selaimissa Chrome ja Edge 96, Firefox 79, Safari 15 ja näitä uudemmissa. Jos selaimesi on uusi, siinä voi olla estetty WebAssembly.",
        sv: "Uppdatera webbläsaren eller öppna samma adress på en annan enhet. Bedömningen fungerar i Chrome och Edge 96, Firefox 79, Safari 15 och nyare. Om din webbläsare är ny kan WebAssembly vara blockerat i den.",
        en: "Update your browser or open the same address on another device. The assessment works in Chrome and Edge 96, Firefox 79, Safari 15 and later. If your browser is up to date, WebAssembly may be blocked in it.",
    }
    NOT_COME {
        fi: "Arviointia ei saatu ladattua. Mahdolliset aiemmat vastauksesi ovat tallessa. Tarkista verkkoyhteys ja lataa sivu uudelleen.",
        sv: "Bedömningen kunde inte laddas. Eventuella tidigare svar finns kvar. Kontrollera internetanslutningen och ladda om sidan.",
        en: "The assessment could not be loaded. Any earlier answers are still saved. Check the connection and reload the page.",
    }
    /// The same inside a frame, which may be why it did not load.
    NOT_IN_FRAME {
        fi: "Arviointi ei ehkä toimi tämän sivuston sisällä. Voit avata sen tästä:",
        sv: "Bedömningen fungerar kanske inte inbäddad på den här webbplatsen. Du kan öppna den via länken:",
        en: "The assessment may not work inside this site. You can open it here:",
    }
    /// Before the link to the tool in its own tab, where it cannot run.
    INSIDE_A_SITE {
        fi: "Jos näet tämän toisen sivuston sisällä:",
        sv: "Om du ser detta inbäddat på en annan webbplats:",
        en: "If you see this inside another site:",
    }
}
