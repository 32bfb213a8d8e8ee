//! What only `index.html` says: the description for chats and search engines, and what is shown
//! where the app cannot come. `cargo run --example first_screen` writes these texts there.

use super::words::table;

table! {
    DESCRIPTION {
        fi: "Arvioi viidessä minuutissa, kuinka järjestöystävällinen kuntasi on, ja näe tuloksesi maakunnan tulosten rinnalla. Vastaukset pysyvät omassa selaimessasi.",
        sv: "Bedöm på fem minuter hur föreningsvänlig din kommun är och se ditt resultat bredvid landskapets. Svaren stannar i din egen webbläsare.",
        en: "Assess in five minutes how association-friendly your municipality is, and see your result beside your region's. Your answers stay in your own browser.",
    }
    NO_SCRIPT {
        fi: "Arviointi tarvitsee JavaScriptin. Salli se selaimesi asetuksissa tälle sivustolle ja lataa sivu uudelleen.",
        sv: "Bedömningen kräver JavaScript. Tillåt det för den här webbplatsen i webbläsarens inställningar och ladda om sidan.",
        en: "The assessment needs JavaScript. Allow it for this site in your browser's settings and reload the page.",
    }
    TOO_OLD {
        fi: "Tämä selain on liian vanha, tai WebAssembly on siinä estetty. Arviointi toimii selaimissa Chrome ja Edge 96, Firefox 79, Safari 15 ja näitä uudemmissa. Päivitä selain tai avaa sama osoite toisella laitteella.",
        sv: "Den här webbläsaren är för gammal, eller så är WebAssembly blockerat i den. Bedömningen fungerar i Chrome och Edge 96, Firefox 79, Safari 15 och nyare. Uppdatera webbläsaren eller öppna samma adress på en annan enhet.",
        en: "This browser is too old, or WebAssembly is blocked in it. The assessment works in Chrome and Edge 96, Firefox 79, Safari 15 and later. Update the browser or open the same address on another device.",
    }
    NOT_COME {
        fi: "Arviointia ei saatu ladattua. Mahdolliset aiemmat vastauksesi ovat tallessa. Tarkista verkkoyhteys ja lataa sivu uudelleen.",
        sv: "Bedömningen kunde inte laddas. Eventuella tidigare svar finns kvar. Kontrollera nätförbindelsen och ladda om sidan.",
        en: "The assessment could not be loaded. Any earlier answers are kept. Check the connection and reload the page.",
    }
    /// The same inside a frame, which may be why it did not load.
    NOT_IN_FRAME {
        fi: "Arviointi ei ehkä toimi tämän sivuston sisällä. Voit avata sen tästä:",
        sv: "Bedömningen fungerar kanske inte inne på den här webbplatsen. Du kan öppna den här:",
        en: "The assessment may not work inside this site. You can open it here:",
    }
    /// Before the link to the tool in its own tab, where it cannot run.
    INSIDE_A_SITE {
        fi: "Jos näet tämän toisen sivuston sisällä:",
        sv: "Om du ser detta inne på en annan webbplats:",
        en: "If you see this inside another site:",
    }
}
