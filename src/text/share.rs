//! The organiser's kit: what is chosen, the link, the poster, the embedding, the kiosk's set-up.

use super::words::table;

table! {
    REGION { fi: "Maakunta", sv: "Landskap", en: "Region" }
    REGION_OPEN { fi: "Kaikki maakunnat", sv: "Alla landskap", en: "All regions" }
    MUNICIPALITY { fi: "Arvioitava kunta", sv: "Kommunen som bedöms", en: "The municipality assessed" }
    MUNICIPALITY_OPEN { fi: "Vastaaja valitsee itse", sv: "Deltagaren väljer själv", en: "Each person chooses" }
    LANGUAGE { fi: "Mittarin kieli aluksi", sv: "Mätarens språk i början", en: "The tool's language at first" }
    MODE { fi: "Mihin tarvitset mittaria?", sv: "Vad behöver du mätaren till?", en: "What do you need the tool for?" }
    MODE_PAGE {
        fi: "Linkki ja juliste: jokainen vastaa omalla laitteellaan",
        sv: "Länk och affisch: var och en svarar på sin egen enhet",
        en: "A link and a poster: people answer on devices of their own",
    }
    MODE_EMBED {
        fi: "Upotus: mittari kunnan tai yhdistyksen omalle verkkosivulle",
        sv: "Inbäddning: mätaren på kommunens eller föreningens egen webbplats",
        en: "Embedding: the tool inside a municipality's or association's own site",
    }
    MODE_KIOSK {
        fi: "Kioski: yksi laite, jolla vastataan vuorotellen tapahtumassa",
        sv: "Kiosk: en enhet som deltagarna svarar på i tur och ordning vid ett evenemang",
        en: "A kiosk: one device at an event, where people answer one after another",
    }

    COPY { fi: "Kopioi", sv: "Kopiera", en: "Copy" }
    COPIED { fi: "Kopioitu.", sv: "Kopierat.", en: "Copied." }
    NOT_COPIED {
        fi: "Selain ei kopioinut. Teksti on valittuna: kopioi se itse.",
        sv: "Webbläsaren kopierade inte. Texten är markerad: kopiera den själv.",
        en: "The browser did not copy. The text is marked: copy it yourself.",
    }

    LINK { fi: "Linkki ja QR-koodi", sv: "Länk och QR-kod", en: "Link and QR code" }
    LINK_WHAT {
        fi: "Lähetä linkki vastaajille tai näytä QR-koodi. Kunta ja kieli ovat valmiina, ja jokainen voi vaihtaa ne.",
        sv: "Skicka länken till deltagarna eller visa QR-koden. Kommunen och språket är valda på förhand, och var och en kan byta dem.",
        en: "Send people the link or show them the QR code. The municipality and the language are set, and anybody can change them.",
    }
    LINK_WHAT_OPEN {
        fi: "Lähetä linkki vastaajille tai näytä QR-koodi. Kieli on valmiina, ja jokainen valitsee kunnan itse.",
        sv: "Skicka länken till deltagarna eller visa QR-koden. Språket är valt på förhand, och var och en väljer kommun själv.",
        en: "Send people the link or show them the QR code. The language is set, and each person chooses the municipality.",
    }
    LINK_FIELD { fi: "Linkki", sv: "Länken", en: "Link" }
    QR_ALTERNATIVE {
        fi: "QR-koodi, joka avaa Kumppanuusmittarin",
        sv: "QR-kod som öppnar Kumppanuusmittari",
        en: "QR code that opens Kumppanuusmittari",
    }

    QR_TOO_LONG {
        fi: "Osoite on niin pitkä, ettei siitä saa luettavaa QR-koodia. Jaa linkki.",
        sv: "Adressen är så lång att den inte ger en läsbar QR-kod. Dela länken.",
        en: "The address is too long for a QR code that can be read. Share the link.",
    }

    POSTER { fi: "Juliste", sv: "Affisch", en: "Poster" }
    POSTER_WHAT {
        fi: "Yhden A4-arkin juliste valitsemallasi kielellä. Tältä sivulta tulostuu vain juliste.",
        sv: "En affisch på ett A4-ark på språket du valt. Från den här sidan skrivs bara affischen ut.",
        en: "A poster on one sheet of A4 in the language you have chosen. From this page only the poster is printed.",
    }
    PRINT_POSTER { fi: "Tulosta juliste", sv: "Skriv ut affischen", en: "Print the poster" }
    POSTER_TEXT {
        fi: "Arvioi kuntasi ja yhdistysten yhteistyötä seitsemän väittämän avulla. Siihen menee noin viisi minuuttia, ja näet heti tuloksesi maakunnan tulosten rinnalla.",
        sv: "Bedöm samarbetet mellan din kommun och föreningarna med hjälp av sju påståenden. Det tar ungefär fem minuter, och du ser genast ditt resultat bredvid landskapets.",
        en: "Assess how your municipality and associations work together, with the help of seven statements. It takes about five minutes, and you see your result at once beside your region's.",
    }
    POSTER_HOW {
        fi: "Lue koodi puhelimen kameralla tai kirjoita selaimeen osoite",
        sv: "Läs koden med telefonens kamera eller skriv adressen i webbläsaren",
        en: "Scan the code with your phone's camera, or type this address into your browser",
    }
    POSTER_PRIVATE {
        fi: "Vastauksesi jäävät omaan laitteeseesi. Et tarvitse tunnuksia.",
        sv: "Dina svar stannar i din egen enhet. Du behöver inget konto.",
        en: "Your answers stay on your own device. You need no account.",
    }

    EMBED { fi: "Upotuskoodi", sv: "Inbäddningskod", en: "Embed code" }
    EMBED_WHAT {
        fi: "Liitä koodi sivun HTML-sisältöön julkaisujärjestelmässäsi. Kehyksen korkeus seuraa sisältöä, eikä mittari käytä evästeitä.",
        sv: "Klistra in koden i sidans HTML-innehåll i ditt publiceringssystem. Ramens höjd följer innehållet, och mätaren använder inga kakor.",
        en: "Paste the code into the HTML of a page in your content system. The frame's height follows the content, and the tool uses no cookies.",
    }
    SNIPPET { fi: "Upotuskoodi, jossa korkeus mukautuu sisältöön", sv: "Inbäddningskod med höjd efter innehållet", en: "Embed code with a height that follows the content" }
    FRAME_ONLY_WHAT {
        fi: "Jos järjestelmäsi ei hyväksy skriptiä, käytä tätä. Kehyksen korkeus on silloin kiinteä, ja pitkä sisältö vierii kehyksen sisällä.",
        sv: "Använd den här om ditt system inte godkänner skript. Ramens höjd är då fast, och långt innehåll rullas inuti den.",
        en: "Use this where your system accepts no script. The frame's height is then fixed, and what is longer scrolls inside.",
    }
    FRAME_ONLY { fi: "Upotuskoodi ilman skriptiä", sv: "Inbäddningskod utan skript", en: "Embed code without a script" }
    EMBED_DUTIES {
        fi: "Kerro sivustosi saavutettavuusselosteessa, että sivulla on upotettu palvelu, jolla on oma saavutettavuusseloste. Jos sivustollasi on sisältöturvallisuuskäytäntö (CSP), salli siinä upotus mittarin osoitteesta (frame-src).",
        sv: "Berätta i din webbplats tillgänglighetsutlåtande att sidan har en inbäddad tjänst med ett eget tillgänglighetsutlåtande. Om din webbplats har en säkerhetspolicy för innehåll (CSP), tillåt inbäddning från mätarens adress (frame-src).",
        en: "Say in your site's accessibility statement that the page has an embedded service with an accessibility statement of its own. If your site has a content security policy (CSP), let it allow frames from the tool's address (frame-src).",
    }
    FRAME_TITLE {
        fi: "Kumppanuusmittari: arvioi, kuinka järjestöystävällinen kuntasi on",
        sv: "Kumppanuusmittari: bedöm hur föreningsvänlig din kommun är",
        en: "Kumppanuusmittari: assess how association-friendly your municipality is",
    }
    /// With the name of the municipality.
    FRAME_TITLE_OF {
        fi: "Kumppanuusmittari: {name}",
        sv: "Kumppanuusmittari: {name}",
        en: "Kumppanuusmittari: {name}",
    }
    PREVIEW { fi: "Esikatselu", sv: "Förhandsvisning", en: "Preview" }
    PREVIEW_WHAT {
        fi: "Tältä upotus näyttää. Esikatselu on oikea mittari: siihen annetut vastaukset tallentuvat omina vastauksinasi tähän selaimeen.",
        sv: "Så här ser inbäddningen ut. Förhandsvisningen är den riktiga mätaren: svaren i den sparas som dina egna i den här webbläsaren.",
        en: "This is how the frame looks. The preview is the real tool: what is answered in it is stored as your own answers in this browser.",
    }

    KIOSK { fi: "Kioski tällä laitteella", sv: "Kiosk på den här enheten", en: "A kiosk on this device" }
    KIOSK_WHAT {
        fi: "Kioskitilassa laite palvelee yhtä vastaajaa toisensa jälkeen, myös ilman verkkoa. Edellisen vastaajan tiedot tyhjennetään aina. Vastaukset kertyvät tämän laitteen kokoelmaan.",
        sv: "I kioskläge betjänar enheten en deltagare efter en annan, också utan nät. Den förra deltagarens uppgifter töms alltid. Svaren samlas på den här enheten.",
        en: "In kiosk mode the device serves one person after another, also without a network. What the person before entered is always cleared. The responses gather in this device's collection.",
    }
    KIOSK_IDLE { fi: "Odotusaika sekunteina", sv: "Väntetid i sekunder", en: "Idle time in seconds" }
    KIOSK_IDLE_HINT {
        fi: "Näin pitkän tauon jälkeen kioski kysyy, jatketaanko. 15–600 sekuntia.",
        sv: "Efter en så lång paus frågar kiosken om man vill fortsätta. 15–600 sekunder.",
        en: "After a pause of this length the kiosk asks whether to go on. 15–600 seconds.",
    }
    KIOSK_IDLE_WRONG { fi: "Anna kokonaisluku väliltä 15–600.", sv: "Ange ett heltal mellan 15 och 600.", en: "Enter a whole number from 15 to 600." }
    KIOSK_UNFINISHED { fi: "Kesken jääneet vastaukset", sv: "Oavslutade svar", en: "Unfinished responses" }
    KIOSK_UNFINISHED_DROP { fi: "Poistetaan", sv: "Tas bort", en: "Are removed" }
    KIOSK_UNFINISHED_KEEP {
        fi: "Lisätään kokoelmaan, ja vastaajille kerrotaan siitä",
        sv: "Läggs till i samlingen, och deltagarna får veta det",
        en: "Are added to the collection, and people are told so",
    }
    PIN { fi: "Järjestäjän PIN-koodi, 4–8 numeroa", sv: "Arrangörens PIN-kod, 4–8 siffror", en: "The organiser's PIN, 4–8 digits" }
    PIN_WHAT {
        fi: "PIN-koodi pitää vastaajat poissa järjestäjän sivuilta. Se ei ole laitteen lukko: laitteen tai selaimen asetuksiin pääsevä voi silti lukea tai poistaa tietoja. Unohtunutta PIN-koodia ei voi palauttaa.",
        sv: "PIN-koden håller deltagarna borta från arrangörens sidor. Den är inget lås för enheten: den som kommer åt enhetens eller webbläsarens inställningar kan ändå läsa eller ta bort uppgifter. En bortglömd PIN-kod kan inte återställas.",
        en: "The PIN keeps people out of the organiser's pages. It is no lock on the device: whoever can reach the device's or the browser's settings can still read or remove data. A forgotten PIN cannot be restored.",
    }
    PIN_AGAIN { fi: "PIN-koodi uudelleen", sv: "PIN-koden igen", en: "The PIN again" }
    PIN_DIFFERS { fi: "PIN-koodit eivät ole samat.", sv: "PIN-koderna är inte lika.", en: "The two PINs are not the same." }
    PIN_SET {
        fi: "Tällä laitteella on jo PIN-koodi. Jätä kentät tyhjiksi, jos et vaihda sitä.",
        sv: "Den här enheten har redan en PIN-kod. Lämna fälten tomma om du inte byter den.",
        en: "This device already has a PIN. Leave the fields empty to keep it.",
    }
    PIN_NEEDED { fi: "Valitse PIN-koodi, ennen kuin käynnistät kioskin.", sv: "Välj en PIN-kod innan du startar kiosken.", en: "Choose a PIN before you start the kiosk." }
    NOT_KEPT {
        fi: "Selain ei tallentanut asetuksia, joten kioskia ei käynnistetty. Salli tallennus tai vapauta tilaa ja yritä uudelleen.",
        sv: "Webbläsaren sparade inte inställningarna, så kiosken startades inte. Tillåt lagring eller frigör utrymme och försök igen.",
        en: "The browser did not store the settings, so the kiosk was not started. Allow storage or free up space, and try again.",
    }
    LATER_VERSION {
        fi: "Laitteen asetukset on tehty palvelun uudemmalla versiolla, joten niitä ei muutettu. Lataa sivu uudelleen.",
        sv: "Enhetens inställningar har gjorts med en senare version av tjänsten, så de ändrades inte. Ladda om sidan.",
        en: "This device's settings were made with a later version of the service, so they were not changed. Reload the page.",
    }
    START_KIOSK { fi: "Tallenna ja käynnistä kioski", sv: "Spara och starta kiosken", en: "Save and start the kiosk" }
    KIOSK_RETURN {
        fi: "Kioskista pääset takaisin kokoelmaan näin: paina aloitusnäytön alareunan painiketta Järjestäjälle viisi kertaa peräkkäin ja anna PIN-koodi.",
        sv: "Så kommer du från kiosken tillbaka till samlingen: tryck fem gånger i följd på knappen För arrangören längst ner på startskärmen och ange PIN-koden.",
        en: "To return from the kiosk to the collection, press the button For the organiser at the bottom of the waiting screen five times in a row and enter the PIN.",
    }
    KIOSK_LINK { fi: "Kioskin linkki", sv: "Kioskens länk", en: "The kiosk's link" }
    KIOSK_LINK_WHAT {
        fi: "Linkillä kioskin voi avata toisella laitteella. PIN-koodi asetetaan silloin sillä laitteella, tällä sivulla.",
        sv: "Med länken kan kiosken öppnas på en annan enhet. PIN-koden ställs då in på den enheten, på den här sidan.",
        en: "With the link a kiosk can be opened on another device. The PIN is then set on that device, on this page.",
    }
    TO_COLLECTION { fi: "Avaa kokoelma", sv: "Öppna samlingen", en: "Open the collection" }
}
