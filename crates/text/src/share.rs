//! The organiser's kit: what is chosen, the link, the poster, the embedding, the kiosk's set-up.

use super::words::table;

table! {
    REGION { fi: "Maakunta", sv: "Landskap", en: "Region" }
    REGION_OPEN { fi: "Kaikki maakunnat", sv: "Alla landskap", en: "All regions" }
    MUNICIPALITY { fi: "Arvioitava kunta", sv: "Kommun som bedöms", en: "Municipality to assess" }
    MUNICIPALITY_OPEN { fi: "Osallistuja valitsee itse", sv: "Deltagaren väljer själv", en: "Participants choose themselves" }
    LANGUAGE { fi: "Mittarin aloituskieli", sv: "Mätarens startspråk", en: "Language at the start" }
    MODE { fi: "Mihin tarvitset mittaria?", sv: "Vad behöver du mätaren till?", en: "What do you need the tool for?" }
    MODE_PAGE { fi: "Linkki ja juliste", sv: "Länk och affisch", en: "Link and poster" }
    MODE_EMBED { fi: "Upotus sivulle", sv: "Inbädd\u{ad}ning på en webbsida", en: "Embedding on a page" }
    MODE_KIOSK { fi: "Vastaus\u{ad}piste", sv: "Svarsplats", en: "Kiosk" }

    COPY { fi: "Kopioi", sv: "Kopiera", en: "Copy" }
    COPIED { fi: "Kopioitu.", sv: "Kopierat.", en: "Copied." }
    NOT_COPIED {
        fi: "Selain ei kopioinut. Teksti on valittuna: kopioi se itse.",
        sv: "Webbläsaren kopierade inte. Texten är markerad: kopiera den själv.",
        en: "The browser did not copy the text. It is selected: copy it yourself.",
    }

    LINK { fi: "Linkki ja QR-koodi", sv: "Länk och QR-kod", en: "Link and QR code" }
    LINK_WHAT {
        fi: "Lähetä linkki osallistujille tai näytä QR-koodi. Kunta ja kieli on valittu valmiiksi, ja jokainen voi vaihtaa ne.",
        sv: "Skicka länken till deltagarna eller visa QR-koden. Kommunen och språket är valda på förhand, och var och en kan byta dem.",
        en: "Send participants the link or show them the QR code. The municipality and the language are already chosen, and anyone can change them.",
    }
    LINK_WHAT_OPEN {
        fi: "Lähetä linkki osallistujille tai näytä QR-koodi. Kieli on valittu valmiiksi, ja jokainen valitsee kunnan itse.",
        sv: "Skicka länken till deltagarna eller visa QR-koden. Språket är valt på förhand, och var och en väljer kommun själv.",
        en: "Send participants the link or show them the QR code. The language is already chosen, and everyone chooses the municipality themselves.",
    }
    LINK_FIELD { fi: "Linkki", sv: "Länk", en: "Link" }
    QR_ALTERNATIVE {
        fi: "QR-koodi, joka avaa Kumppanuusmittarin",
        sv: "QR-kod som öppnar Kumppanuusmittari",
        en: "QR code that opens Kumppanuusmittari",
    }

    QR_TOO_LONG {
        fi: "Osoite on niin pitkä, ettei siitä saa luettavaa QR-koodia. Jaa linkki.",
        sv: "Adressen är så lång att den inte ger en läsbar QR-kod. Dela länken.",
        en: "The address is too long for a readable QR code. Share the link.",
    }

    POSTER { fi: "Juliste", sv: "Affisch", en: "Poster" }
    POSTER_WHAT {
        fi: "A4-kokoinen juliste valitsemallasi kielellä. Kun tulostat tämän sivun, vain juliste tulostuu.",
        sv: "En affisch i A4-format på det språk du har valt. När du skriver ut den här sidan skrivs bara affischen ut.",
        en: "An A4 poster in the language you have chosen. When you print this page, only the poster is printed.",
    }
    PRINT_POSTER { fi: "Tulosta juliste", sv: "Skriv ut affischen", en: "Print the poster" }
    POSTER_TEXT {
        fi: "Arvioi kuntasi ja yhdistysten yhteistyötä seitsemän väittämän avulla. Siihen menee noin viisi minuuttia.",
        sv: "Bedöm samarbetet mellan din kommun och föreningarna med hjälp av sju påståenden. Det tar ungefär fem minuter.",
        en: "Use seven statements to assess how your municipality and associations work together. It takes about five minutes.",
    }
    /// After [`POSTER_TEXT`] where the region has a summary.
    POSTER_COMPARE {
        fi: "Lopuksi voit verrata tulostasi maakunnan tuloksiin.",
        sv: "Till slut kan du jämföra ditt resultat med landskapets.",
        en: "You can then compare your result with your region's.",
    }
    POSTER_HOW {
        fi: "Lue koodi puhelimen kameralla tai kirjoita selaimeen osoite",
        sv: "Läs koden med telefonens kamera eller skriv adressen i webbläsaren",
        en: "Scan the code with your phone's camera, or type this address into your browser",
    }
    POSTER_PRIVATE {
        fi: "Vastauksesi tallentuvat vain omalle laitteellesi. Et tarvitse käyttäjätunnusta.",
        sv: "Dina svar sparas bara på din egen enhet. Du behöver inget användarkonto.",
        en: "Your answers are saved on your own device only. You do not need an account.",
    }

    EMBED { fi: "Upotuskoodi", sv: "Inbäddningskod", en: "Embed code" }
    EMBED_WHAT {
        fi: "Liitä koodi sivun HTML-sisältöön julkaisujärjestelmässäsi. Kehyksen korkeus mukautuu sisältöön, eikä mittari käytä evästeitä.",
        sv: "Klistra in koden i sidans HTML-innehåll i ditt publiceringssystem. Ramens höjd anpassas efter innehållet, och mätaren använder inga kakor.",
        en: "Paste the code into the HTML content of a page in your content management system. The height of the frame adjusts to the content, and the tool uses no cookies.",
    }
    SNIPPET {
        fi: "Upotuskoodi, jossa korkeus mukautuu sisältöön",
        sv: "Inbäddningskod där höjden anpassas efter innehållet",
        en: "Embed code whose height adjusts to the content",
    }
    FRAME_ONLY_WHAT {
        fi: "Jos järjestelmäsi ei hyväksy skriptiä, käytä tätä. Kehyksen korkeus on silloin kiinteä, ja pitkä sisältö vierii kehyksen sisällä.",
        sv: "Använd den här om ditt system inte tillåter skript. Ramens höjd är då fast, och långt innehåll rullas inuti den.",
        en: "Use this if your system does not accept scripts. The height of the frame is then fixed, and longer content scrolls inside it.",
    }
    FRAME_ONLY { fi: "Upotuskoodi ilman skriptiä", sv: "Inbäddningskod utan skript", en: "Embed code without a script" }
    EMBED_DUTIES {
        fi: "Kerro sivustosi saavutettavuusselosteessa, että sivulla on upotettu palvelu, jolla on oma saavutettavuusseloste. Jos sivustollasi on sisältöturvallisuuskäytäntö (CSP), salli siinä upotus mittarin osoitteesta (frame-src).",
        sv: "Berätta i din webbplats tillgänglighetsutlåtande att sidan har en inbäddad tjänst med ett eget tillgänglighetsutlåtande. Om din webbplats har en säkerhetspolicy för innehåll (CSP), tillåt inbäddning från mätarens adress (frame-src).",
        en: "State in your site's accessibility statement that the page has an embedded service with its own accessibility statement. If your site has a content security policy (CSP), allow frames from the tool's address in it (frame-src).",
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
        fi: "Tältä upotus näyttää. Esikatselu on oikea mittari: siinä antamasi vastaukset tallentuvat omina vastauksinasi tälle laitteelle.",
        sv: "Så här ser inbäddningen ut. Förhandsvisningen är den riktiga mätaren: svar som du ger i den sparas som dina egna på den här enheten.",
        en: "This is what the frame looks like. The preview is the real tool: what you answer in it is saved on this device as your own answers.",
    }

    KIOSK { fi: "Vastauspiste tällä laitteella", sv: "Svarsplats på den här enheten", en: "Kiosk on this device" }
    KIOSK_WHAT {
        fi: "Tällä laitteella vastataan vuorotellen, myös ilman verkkoyhteyttä. Edellisen vastaajan tiedot poistetaan aina näytöltä.",
        sv: "Deltagarna svarar på den här enheten i tur och ordning, också utan internetanslutning. Den föregående deltagarens uppgifter tas alltid bort från skärmen.",
        en: "Participants answer on this device in turn, even without an internet connection. The previous person's entries are always cleared from the screen.",
    }
    PLACE_AND_LANGUAGE { fi: "Maakunta ja kieli", sv: "Landskap och språk", en: "Region and language" }
    SHOW_POSTER { fi: "Näytä juliste", sv: "Visa affischen", en: "Show the poster" }
    WHAT_PIN_DOES { fi: "Mitä PIN-koodi suojaa?", sv: "Vad skyddar PIN-koden?", en: "What does the PIN protect?" }
    WAYS_BACK { fi: "Näin pääset takaisin", sv: "Så kommer du tillbaka", en: "How to return" }
    SAVE_PIN { fi: "Tallenna vain PIN-koodi", sv: "Spara bara PIN-koden", en: "Save only the PIN" }
    PIN_SAVED {
        fi: "PIN-koodi on tallennettu. Järjestäjän sivut kysyvät sen, kun ne avataan uudelleen.",
        sv: "PIN-koden har sparats. Arrangörens sidor frågar efter den när de öppnas på nytt.",
        en: "The PIN has been saved. The organiser's pages ask for it when they are opened again.",
    }
    KIOSK_DETAIL {
        fi: "Odotusaika ja kesken jääneet vastaukset",
        sv: "Väntetid och oavslutade svar",
        en: "Idle time and unfinished responses",
    }
    KIOSK_IDLE { fi: "Odotusaika sekunteina", sv: "Väntetid i sekunder", en: "Idle time in seconds" }
    KIOSK_IDLE_HINT {
        fi: "Näin pitkän tauon jälkeen laite kysyy, jatketaanko. 15–600 sekuntia.",
        sv: "Efter en så här lång paus frågar enheten om man vill fortsätta. 15–600 sekunder.",
        en: "After a pause of this length, the device asks whether to continue. 15–600 seconds.",
    }
    KIOSK_IDLE_WRONG { fi: "Anna kokonaisluku väliltä 15–600.", sv: "Ange ett heltal mellan 15 och 600.", en: "Enter a whole number from 15 to 600." }
    KIOSK_UNFINISHED { fi: "Kesken jääneet vastaukset", sv: "Oavslutade svar", en: "Unfinished responses" }
    KIOSK_UNFINISHED_DROP { fi: "Poistetaan", sv: "Tas bort", en: "Are deleted" }
    KIOSK_UNFINISHED_KEEP {
        fi: "Lisätään kokoelmaan, ja osallistujille kerrotaan siitä",
        sv: "Läggs till i samlingen, och deltagarna får veta det",
        en: "Are added to the collection, and participants are told so",
    }
    PIN { fi: "Järjestäjän PIN-koodi, 4–8 numeroa", sv: "Arrangörens PIN-kod, 4–8 siffror", en: "The organiser's PIN, 4–8 digits" }
    PIN_WHAT {
        fi: "PIN-koodi pitää osallistujat poissa järjestäjän sivuilta. Se ei lukitse laitetta: se, joka pääsee laitteen tai selaimen asetuksiin, voi silti lukea tai poistaa tietoja. Unohtunutta PIN-koodia ei voi palauttaa.",
        sv: "PIN-koden håller deltagarna borta från arrangörens sidor. Den låser inte enheten: den som kommer åt enhetens eller webbläsarens inställningar kan ändå läsa eller ta bort uppgifter. En bortglömd PIN-kod kan inte återställas.",
        en: "The PIN keeps participants out of the organiser's pages. It does not lock the device: anyone who can reach the settings of the device or the browser can still read or delete data. A forgotten PIN cannot be recovered.",
    }
    PIN_AGAIN { fi: "PIN-koodi uudelleen", sv: "PIN-koden igen", en: "Repeat the PIN" }
    PIN_DIFFERS {
        fi: "PIN-koodit eivät ole samat. Kirjoita sama koodi molempiin kenttiin.",
        sv: "PIN-koderna är inte lika. Skriv samma kod i båda fälten.",
        en: "The two PINs are not the same. Enter the same PIN in both fields.",
    }
    PIN_SET {
        fi: "Tällä laitteella on jo PIN-koodi. Jätä kentät tyhjiksi, jos et vaihda sitä.",
        sv: "Den här enheten har redan en PIN-kod. Lämna fälten tomma om du inte byter den.",
        en: "This device already has a PIN. Leave the fields blank to keep it.",
    }
    PIN_NEEDED {
        fi: "Valitse PIN-koodi, ennen kuin käynnistät vastauspisteen.",
        sv: "Välj en PIN-kod innan du startar svarsplatsen.",
        en: "Choose a PIN before you start the kiosk.",
    }
    NOT_STORED {
        fi: "Selain ei tallentanut asetuksia, joten vastauspistettä ei käynnistetty. Salli tallentaminen selaimen asetuksissa tai vapauta tilaa laitteelta, ja yritä uudelleen.",
        sv: "Webbläsaren sparade inte inställningarna, så svarsplatsen startades inte. Tillåt lagring i webbläsarens inställningar eller frigör utrymme på enheten, och försök igen.",
        en: "The browser did not save the settings, so the kiosk was not started. Allow storage in the browser's settings or free up space on the device, and try again.",
    }
    LATER_VERSION {
        fi: "Laitteen asetukset on tehty palvelun uudemmalla versiolla, joten niitä ei muutettu. Lataa sivu uudelleen.",
        sv: "Enhetens inställningar har gjorts med en senare version av tjänsten, så de ändrades inte. Ladda om sidan.",
        en: "This device's settings were made with a later version of the service, so they were not changed. Reload the page.",
    }
    START_KIOSK { fi: "Käynnistä vastauspiste", sv: "Starta svarsplatsen", en: "Start the kiosk" }
    KIOSK_RETURN {
        fi: "Vastauspisteestä pääset takaisin kerättyihin vastauksiin näin: paina aloitusnäytön alareunassa painiketta Avaa järjestäjän sivu viisi kertaa peräkkäin ja anna PIN-koodi.",
        sv: "Så kommer du från svarsplatsen tillbaka till de insamlade svaren: tryck fem gånger i följd på knappen Öppna arrangörens sida längst ner på startskärmen och ange PIN-koden.",
        en: "To return from the kiosk to the collected responses, press the button Open the organiser's page at the bottom of the start screen five times in a row and enter the PIN.",
    }
    KIOSK_LINK { fi: "Linkki vastauspisteeseen", sv: "Länk till svarsplatsen", en: "Link to the kiosk" }
    KIOSK_LINK_WHAT {
        fi: "Linkillä voit avata vastauspisteen toisella laitteella. Aseta PIN-koodi silloin sillä laitteella tällä samalla sivulla.",
        sv: "Med länken kan du öppna svarsplatsen på en annan enhet. Ställ då in PIN-koden på den enheten, på samma sida som den här.",
        en: "With this link you can open the kiosk on another device. Then set the PIN on that device, on this same page.",
    }
    TO_COLLECTION { fi: "Avaa kerätyt vastaukset", sv: "Öppna de insamlade svaren", en: "Open the collected responses" }
}
