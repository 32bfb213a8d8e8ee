//! The organiser's collection of responses.

use super::words::table;

table! {
    ABOUT {
        fi: "Kerää tähän vastaajien vastauskoodit. Kokoelma on vain tässä selaimessa, eikä mitään lähetetä eteenpäin. Myös tällä laitteella kioskitilassa annetut vastaukset tulevat tähän.",
        sv: "Samla deltagarnas svarskoder här. Samlingen finns bara i den här webbläsaren och ingenting skickas vidare. Också svar som ges på den här enheten i kioskläge kommer hit.",
        en: "Gather people's response codes here. The collection is only in this browser, and nothing is sent anywhere. Responses given on this device in kiosk mode come here too.",
    }
    ADD { fi: "Lisää vastauksia", sv: "Lägg till svar", en: "Add responses" }
    PASTE { fi: "Liitä teksti, jossa on vastauskoodeja", sv: "Klistra in en text med svarskoder", en: "Paste a text with response codes" }
    PASTE_HINT {
        fi: "Esimerkiksi koko keskustelu, sähköpostiketju tai taulukon sarake. Koodit löytyvät muun tekstin seasta. Muu teksti ei tallennu.",
        sv: "Till exempel en hel chatt, en e-posttråd eller en kolumn ur en tabell. Koderna hittas bland annan text. Annan text sparas inte.",
        en: "A whole chat, an e-mail thread or a spreadsheet column, for example. Codes are found among other text. Other text is not stored.",
    }
    FIND { fi: "Etsi koodit", sv: "Sök koderna", en: "Find the codes" }
    FILES { fi: "Valitse tiedostoja tai pudota ne tähän", sv: "Välj filer eller släpp dem här", en: "Choose files or drop them here" }
    FILES_HINT {
        fi: "Tekstiä, CSV:tä tai tämän sivun varmuuskopioita, kukin enintään 20 Mt.",
        sv: "Text, CSV eller säkerhetskopior från den här sidan, var och en högst 20 MB.",
        en: "Text, CSV or backups made on this page, each 20 MB at the most.",
    }
    FILE_TOO_LARGE {
        fi: "Tiedosto {name} on liian suuri: enintään 20 Mt. Sitä ei luettu. Jaa se osiin.",
        sv: "Filen {name} är för stor: högst 20 MB. Den lästes inte. Dela upp den.",
        en: "The file {name} is too large: 20 MB at the most. It was not read. Split it.",
    }
    FILE_UNREADABLE {
        fi: "Tiedostoa {name} ei voitu lukea. Kokoelma ei muuttunut. Tarkista tiedosto ja yritä uudelleen.",
        sv: "Filen {name} kunde inte läsas. Samlingen ändrades inte. Kontrollera filen och försök igen.",
        en: "The file {name} could not be read. The collection did not change. Check the file and try again.",
    }
    READING { fi: "Luetaan …", sv: "Läser …", en: "Reading …" }
    CALL_OFF { fi: "Keskeytä", sv: "Avbryt", en: "Cancel" }
    CALLED_OFF {
        fi: "Lukeminen keskeytettiin. Kokoelma ei muuttunut.",
        sv: "Läsningen avbröts. Samlingen ändrades inte.",
        en: "The reading was cancelled. The collection did not change.",
    }
    CAMERA_START { fi: "Lue QR-koodeja kameralla", sv: "Läs QR-koder med kameran", en: "Scan QR codes with the camera" }
    CAMERA_STOP { fi: "Sulje kamera", sv: "Stäng kameran", en: "Close the camera" }
    CAMERA_HINT {
        fi: "Näytä kameralle vastaajien QR-koodeja yksi kerrallaan. Jokaisesta kuuluu ääni.",
        sv: "Visa deltagarnas QR-koder för kameran en i taget. För var och en hörs ett ljud.",
        en: "Show people's QR codes to the camera one after the other. Each gives a sound.",
    }
    CAMERA_PICTURE { fi: "Kameran kuva", sv: "Kamerans bild", en: "The camera's picture" }
    CAMERA_HITS { fi: "Koodeja luettu: {n}", sv: "Lästa koder: {n}", en: "Codes read: {n}" }
    CAMERA_INSECURE {
        fi: "Kamera toimii vain suojatulla https-sivulla, joka ei ole toisen sivuston sisällä. Avaa sivu omassa välilehdessä tai lisää koodit muulla tavalla.",
        sv: "Kameran fungerar bara på en skyddad https-sida som inte är inne på en annan webbplats. Öppna sidan i en egen flik eller lägg till koderna på annat sätt.",
        en: "The camera works only on a secure https page that is not inside another site. Open the page in its own tab, or add the codes in another way.",
    }
    CAMERA_REFUSED {
        fi: "Kameran käyttöä ei sallittu. Salli se selaimen asetuksissa tälle sivustolle ja yritä uudelleen, tai lisää koodit muulla tavalla.",
        sv: "Kameran fick inte användas. Tillåt den för den här webbplatsen i webbläsarens inställningar och försök igen, eller lägg till koderna på annat sätt.",
        en: "The camera was not allowed. Allow it for this site in the browser's settings and try again, or add the codes in another way.",
    }
    CAMERA_MISSING {
        fi: "Laitteesta ei löytynyt kameraa. Lisää koodit muulla tavalla.",
        sv: "Ingen kamera hittades på enheten. Lägg till koderna på annat sätt.",
        en: "No camera was found on the device. Add the codes in another way.",
    }
    CAMERA_BUSY {
        fi: "Kamera on toisen ohjelman käytössä. Sulje se ja yritä uudelleen.",
        sv: "Kameran används av ett annat program. Stäng det och försök igen.",
        en: "Another program is using the camera. Close it and try again.",
    }
    CAMERA_NOT_COME {
        fi: "Kameran lukijaa ei saatu ladattua. Kokoelma on ennallaan. Tarkista verkkoyhteys ja yritä uudelleen.",
        sv: "Kamerans läsare kunde inte laddas. Samlingen är oförändrad. Kontrollera nätförbindelsen och försök igen.",
        en: "What reads with the camera could not be loaded. The collection is as it was. Check the connection and try again.",
    }
    CAMERA_FAILED {
        fi: "Kamera ei käynnistynyt. Yritä uudelleen, tai lisää koodit muulla tavalla.",
        sv: "Kameran startade inte. Försök igen eller lägg till koderna på annat sätt.",
        en: "The camera did not start. Try again, or add the codes in another way.",
    }
    BY_HAND { fi: "Kirjoita vastauskoodi", sv: "Skriv en svarskod", en: "Enter a response code" }
    BY_HAND_HINT {
        fi: "Isoilla ja pienillä kirjaimilla, väleillä ja viivoilla ei ole väliä.",
        sv: "Stora och små bokstäver, mellanslag och streck spelar ingen roll.",
        en: "Capital and small letters, spaces and hyphens make no difference.",
    }
    TYPED_INCOMPLETE { fi: "Merkkejä puuttuu vielä {n}.", sv: "Ännu fattas {n} tecken.", en: "Characters still missing: {n}." }
    TYPED_WHOLE { fi: "Koodi on oikein.", sv: "Koden är rätt.", en: "The code is right." }
    ADD_ONE { fi: "Lisää vastaus", sv: "Lägg till svaret", en: "Add the response" }

    OFFER_TITLE { fi: "Vastaus linkissä", sv: "Svar i länken", en: "A response in the link" }
    OFFER { fi: "Lisätäänkö vastaus kokoelmaan?", sv: "Vill du lägga till svaret i samlingen?", en: "Add the response to the collection?" }
    OFFER_WHAT {
        fi: "Linkissä on vastaus. Kunta: {municipality}. Rooli: {role}. Päivä: {date}.",
        sv: "Länken innehåller ett svar. Kommun: {municipality}. Roll: {role}. Dag: {date}.",
        en: "The link holds a response. Municipality: {municipality}. Role: {role}. Day: {date}.",
    }
    OFFER_KNOWN {
        fi: "Sama vastaus tai sen uudempi versio on jo kokoelmassa.",
        sv: "Samma svar eller en nyare version av det finns redan i samlingen.",
        en: "The same response, or a newer version of it, is in the collection already.",
    }
    OFFER_NEWER {
        fi: "Se korvaa kokoelmassa olevan aiemman version.",
        sv: "Det ersätter en tidigare version i samlingen.",
        en: "It replaces an earlier version in the collection.",
    }
    OFFER_NO { fi: "Älä lisää", sv: "Lägg inte till", en: "Do not add" }
    OFFER_REFUSED {
        fi: "Linkin vastauskoodia ei voitu lukea.",
        sv: "Svarskoden i länken kunde inte läsas.",
        en: "The response code in the link could not be read.",
    }
    UNCHANGED { fi: "Kokoelma ei muuttunut.", sv: "Samlingen ändrades inte.", en: "The collection did not change." }

    NOTHING_FOUND {
        fi: "Tekstistä ei löytynyt vastauskoodeja. Koodi alkaa kirjaimilla KM, ja niiden jälkeen on 24 merkkiä. Kokoelma ei muuttunut.",
        sv: "Inga svarskoder hittades i texten. En kod börjar med bokstäverna KM, och efter dem följer 24 tecken. Samlingen ändrades inte.",
        en: "No response codes were found in the text. A code begins with the letters KM, and 24 characters follow. The collection did not change.",
    }
    FOUND { fi: "Koodeja löytyi: {n}", sv: "Koder som hittades: {n}", en: "Codes found: {n}" }
    FOUND_NEW { fi: "Uusia vastauksia: {n}", sv: "Nya svar: {n}", en: "New responses: {n}" }
    FOUND_NEWER {
        fi: "Uudempia versioita aiemmista vastauksista: {n}",
        sv: "Nyare versioner av tidigare svar: {n}",
        en: "Newer versions of earlier responses: {n}",
    }
    FOUND_KNOWN { fi: "Jo kokoelmassa: {n}", sv: "Redan i samlingen: {n}", en: "Already in the collection: {n}" }
    FOUND_ELSEWHERE {
        fi: "Muun maakunnan kunnasta: {n}. Ne ovat kokoelmassa, mutta eivät tämän maakunnan luvuissa.",
        sv: "Från en kommun i ett annat landskap: {n}. De finns i samlingen men inte i det här landskapets siffror.",
        en: "About a municipality of another region: {n}. They are in the collection, but not in this region's figures.",
    }
    FOUND_REFUSED { fi: "Koodeja, joita ei voitu lukea: {n}", sv: "Koder som inte kunde läsas: {n}", en: "Codes that could not be read: {n}" }
    REFUSED_CODES { fi: "Koodit, joita ei voitu lukea", sv: "Koder som inte kunde läsas", en: "Codes that could not be read" }
    MORE_REFUSED { fi: "Lisäksi muita: {n}", sv: "Dessutom andra: {n}", en: "And others: {n}" }
    UNDO { fi: "Peru tämä lisäys", sv: "Ångra det här tillägget", en: "Undo this addition" }
    UNDONE { fi: "Lisäys on peruttu.", sv: "Tillägget har ångrats.", en: "The addition was undone." }
    ROOM { fi: "Huoneen tulos", sv: "Rummets resultat", en: "The room's result" }
    ROOM_REGION { fi: "Maakunta, johon verrataan", sv: "Landskapet som jämförelsen gäller", en: "The region to compare with" }
    ROOM_BESIDE { fi: "Huone maakunnan rinnalla", sv: "Rummet bredvid landskapet", en: "The room beside the region" }
    ROOM_SOURCE { fi: "Tämän laitteen kokoelma", sv: "Samlingen på den här enheten", en: "The collection on this device" }
    THE_ROOM { fi: "Huone", sv: "Rummet", en: "The room" }
    OPEN {
        fi: "Keruu on käynnissä. Näkyvissä ovat kaikki vastaukset yhdessä, ja luvut muuttuvat vasta, kun vähintään {n} vastausta on muuttunut. Näin kenenkään vastausta ei voi päätellä.",
        sv: "Insamlingen pågår. Alla svar visas tillsammans, och siffrorna ändras först när minst {n} svar har ändrats. Så kan ingens svar utläsas.",
        en: "Responses are being gathered. All of them are shown together, and the figures change only when at least {n} responses have changed. So nobody's answers can be made out.",
    }
    WAITING {
        fi: "Odottavia muutoksia: {n}. Luvut muuttuvat, kun niitä on vähintään {minimum}.",
        sv: "Ändringar som väntar: {n}. Siffrorna ändras när de är minst {minimum}.",
        en: "Changes that wait: {n}. The figures change when there are at least {minimum}.",
    }
    WAITING_WHILE_CLOSED {
        fi: "Muutoksia, jotka eivät ole luvuissa: {n}. Ne odottavat, kunnes jatkat keruuta ja niitä on vähintään {minimum}.",
        sv: "Ändringar som inte är med i siffrorna: {n}. De väntar tills du fortsätter insamlingen och de är minst {minimum}.",
        en: "Changes that are not in the figures: {n}. They wait until you go on gathering and there are at least {minimum}.",
    }
    NO_AREAS_TOO_FEW {
        fi: "Kuntia ja rooleja ei näytetä, koska edellisen päättämisen jälkeen on muuttunut liian vähän vastauksia: eroista voisi päätellä yksittäisten ihmisten vastauksia. Alla ovat kaikki yhdessä.",
        sv: "Kommuner och roller visas inte, eftersom för få svar har ändrats sedan insamlingen senast avslutades: enskilda personers svar kunde utläsas ur skillnaderna. Nedan visas alla tillsammans.",
        en: "Municipalities and roles are not shown, since too few responses have changed since the gathering was last closed: the differences could tell how single people answered. Below is everybody together.",
    }
    NO_AREAS_OTHER {
        fi: "Kuntia ja rooleja ei näytetä: ne on jo näytetty toiselle maakunnalle, toisella aluejaolla tai suuremmalla pienimmällä ryhmällä, ja luvuista yhdessä voisi päätellä yksittäisten ihmisten vastauksia. Jatka keruuta ja valitse samat kuin aiemmin. Alla ovat kaikki yhdessä.",
        sv: "Kommuner och roller visas inte: de har redan visats för ett annat landskap, med en annan områdesindelning eller med en större minsta grupp, och siffrorna tillsammans kunde röja enskilda personers svar. Fortsätt insamlingen och välj samma som tidigare. Nedan visas alla tillsammans.",
        en: "Municipalities and roles are not shown: they have been shown for another region, with other areas or with a larger smallest group, and the figures together could tell how single people answered. Go on gathering and choose the same as before. Below is everybody together.",
    }
    NO_AREAS_UNREADABLE {
        fi: "Kuntia ja rooleja ei näytetä: tietoa aiemmin näytetyistä luvuista ei voi enää lukea tältä laitteelta, joten erosta voisi päätellä yksittäisten ihmisten vastauksia. Alla ovat kaikki yhdessä.",
        sv: "Kommuner och roller visas inte: uppgifterna om vad som tidigare visats kan inte längre läsas på enheten, så enskilda personers svar kunde utläsas ur skillnaderna. Nedan visas alla tillsammans.",
        en: "Municipalities and roles are not shown: what was shown before can no longer be read on this device, so the differences could tell how single people answered. Below is everybody together.",
    }
    CLOSE { fi: "Päätä keruu", sv: "Avsluta insamlingen", en: "Close the gathering" }
    CLOSED {
        fi: "Keruu on päätetty. Näkyvissä ovat myös kunnat ja roolit, kun vastauksia on niistä riittävästi.",
        sv: "Insamlingen är avslutad. Också kommunerna och rollerna visas när svaren är tillräckligt många.",
        en: "The gathering is closed. Municipalities and roles are shown too, where there are enough responses.",
    }
    OPEN_AGAIN { fi: "Jatka keruuta", sv: "Fortsätt insamlingen", en: "Go on gathering" }
    PROJECTOR { fi: "Näytä isona", sv: "Visa stort", en: "Show large" }
    PROJECTOR_END { fi: "Lopeta iso näkymä", sv: "Avsluta den stora vyn", en: "Leave the large view" }
    SHOWN { fi: "Luvuissa: {responses}.", sv: "I siffrorna: {responses}.", en: "In the figures: {responses}." }
    TOO_FEW {
        fi: "Tulos näkyy, kun maakunnan kuntia koskevia vastauksia on vähintään {n}.",
        sv: "Resultatet visas när det finns minst {n} svar om landskapets kommuner.",
        en: "The result appears when there are at least {n} responses about the region's municipalities.",
    }

    SEEK { fi: "Etsi koodin osalla", sv: "Sök med en del av koden", en: "Find by a part of the code" }
    REMOVE { fi: "Poista", sv: "Ta bort", en: "Remove" }
    REMOVE_ONE { fi: "Poista {code}", sv: "Ta bort {code}", en: "Remove {code}" }
    REMOVED { fi: "Vastaus on poistettu kokoelmasta.", sv: "Svaret har tagits bort ur samlingen.", en: "The response was removed from the collection." }
    BACKUP { fi: "Varmuuskopio", sv: "Säkerhetskopia", en: "Backup" }
    BACKUP_WHAT {
        fi: "Varmuuskopiossa ovat kaikki koodit, yksi rivillään. Toinen järjestäjä voi liittää sen omaan kokoelmaansa, ja samat vastaukset yhdistyvät.",
        sv: "Säkerhetskopian innehåller alla koder, en per rad. En annan arrangör kan lägga till den i sin samling, och samma svar slås ihop.",
        en: "The backup holds all codes, one a line. Another organiser can add it to a collection of their own, and the same responses merge.",
    }

    COUNT { fi: "Vastauksia: {n}", sv: "Svar: {n}", en: "Responses: {n}" }
    NONE {
        fi: "Kokoelmassa ei ole vielä vastauksia.",
        sv: "Det finns ännu inga svar i samlingen.",
        en: "There are no responses in the collection yet.",
    }
    IN_MEMORY {
        fi: "Näistä vain laitteen muistissa: {n}. Ne häviävät, jos sivu suljetaan. Lataa varmuuskopio heti, ja vapauta sitten tilaa laitteelta.",
        sv: "Av dessa bara i enhetens minne: {n}. De försvinner om sidan stängs. Ladda ner en säkerhetskopia genast och frigör sedan utrymme på enheten.",
        en: "Of these only in the device's memory: {n}. They are lost if the page is closed. Download a backup at once, and then free up space on the device.",
    }
    KEEP_NOW { fi: "Yritä tallentaa laitteelle", sv: "Försök spara på enheten", en: "Try to store them on the device" }
    KEPT { fi: "Vastaukset on tallennettu laitteelle.", sv: "Svaren har sparats på enheten.", en: "The responses have been stored on the device." }
    STILL_FULL {
        fi: "Laitteella ei ole vieläkään tilaa. Vastaukset ovat yhä muistissa. Lataa varmuuskopio, vapauta tilaa ja yritä uudelleen.",
        sv: "Enheten har fortfarande inte utrymme. Svaren finns kvar i minnet. Ladda ner en säkerhetskopia, frigör utrymme och försök igen.",
        en: "The device still has no room. The responses are kept in memory. Download a backup, free up space and try again.",
    }
    COPY { fi: "Kopioi kaikki koodit", sv: "Kopiera alla koder", en: "Copy all codes" }
    COPIED { fi: "Koodit on kopioitu.", sv: "Koderna har kopierats.", en: "The codes were copied." }
    NOT_COPIED {
        fi: "Selain ei salli kopiointia. Lataa koodit tiedostona tai valitse ne luettelosta.",
        sv: "Webbläsaren tillåter inte kopiering. Ladda ner koderna som en fil eller markera dem i listan.",
        en: "The browser does not allow copying. Download the codes as a file, or select them in the list.",
    }
    DOWNLOAD { fi: "Lataa varmuuskopio", sv: "Ladda ner en säkerhetskopia", en: "Download a backup" }
    DOWNLOADED {
        fi: "Varmuuskopio on annettu selaimen ladattavaksi. Tarkista, että tiedosto on tallessa.",
        sv: "Säkerhetskopian har getts till webbläsaren för nedladdning. Kontrollera att filen har sparats.",
        en: "The backup was handed to the browser for downloading. Check that the file was saved.",
    }
    NOT_DOWNLOADED {
        fi: "Selain ei salli latausta. Kopioi koodit sen sijaan.",
        sv: "Webbläsaren tillåter inte nedladdning. Kopiera koderna i stället.",
        en: "The browser does not allow the download. Copy the codes instead.",
    }
    CODES { fi: "Vastauskoodit", sv: "Svarskoder", en: "Response codes" }
    SHOW_CODES { fi: "Näytä koodit", sv: "Visa koderna", en: "Show the codes" }
    CODES_HOLD {
        fi: "Koodi sisältää kunnan, roolin, vastaukset ja päivän. Jokainen, joka näkee koodin, voi lukea vastaukset. Älä jaa koodeja sivullisille.",
        sv: "Koden innehåller kommunen, rollen, svaren och dagen. Alla som ser koden kan läsa svaren. Dela inte koderna med utomstående.",
        en: "A code holds the municipality, the role, the answers and the day. Anyone who sees the code can read the answers. Do not share codes with outsiders.",
    }
    ERASE_HEADING { fi: "Kokoelman tyhjentäminen", sv: "Töm samlingen på svar", en: "Emptying the collection" }
    ERASE { fi: "Tyhjennä kokoelma", sv: "Töm samlingen", en: "Empty the collection" }
    ERASE_ASK { fi: "Tyhjennetäänkö kokoelma?", sv: "Vill du tömma samlingen?", en: "Empty the collection?" }
    ERASE_WHY {
        fi: "Kaikki kokoelman vastaukset ({n}) poistetaan tältä laitteelta. Niitä ei saa takaisin ilman varmuuskopiota.",
        sv: "Alla svar i samlingen ({n}) tas bort från den här enheten. De kan inte fås tillbaka utan säkerhetskopia.",
        en: "All responses of the collection ({n}) are removed from this device. They cannot be brought back without a backup.",
    }
    ERASE_BACKUP {
        fi: "Ota ensin varmuuskopio, jos et ole vielä ottanut.",
        sv: "Ta först en säkerhetskopia, om du inte redan har en.",
        en: "Take a backup first, unless you have one.",
    }
    ERASE_NO { fi: "Säilytä vastaukset", sv: "Behåll svaren", en: "Keep the responses" }
    ERASE_YES { fi: "Poista vastaukset", sv: "Ta bort svaren", en: "Remove the responses" }
    ERASED { fi: "Kokoelma on tyhjennetty.", sv: "Samlingen har tömts.", en: "The collection was emptied." }
    ERASE_FAILED {
        fi: "Selain ei antanut poistaa vastauksia. Ne ovat yhä tallessa.",
        sv: "Webbläsaren lät inte svaren tas bort. De finns kvar.",
        en: "The browser did not let the responses be removed. They are still there.",
    }
    UNREADABLE {
        fi: "Aiempaa kokoelmaa ei voitu lukea. Sitä ei poistettu, vaan se siirrettiin tässä selaimessa sivuun. Uudet vastaukset tallentuvat uuteen kokoelmaan.",
        sv: "Den tidigare samlingen kunde inte läsas. Den raderades inte, utan lades åt sidan i den här webbläsaren. Nya svar sparas i en ny samling.",
        en: "The earlier collection could not be read. It was not deleted but was put aside in this browser. New responses are stored in a new collection.",
    }
    LEFT_ALONE {
        fi: "Laitteen kokoelmaan ei voi nyt tallentaa: se on tehty palvelun uudemmalla versiolla, tai sitä ei voitu lukea eikä siirtää sivuun. Siihen ei koskettu. Lataa sivu uudelleen tai vapauta tilaa laitteelta.",
        sv: "Det går inte att spara i enhetens samling nu: den har gjorts med en senare version av tjänsten, eller så kunde den varken läsas eller läggas åt sidan. Den har lämnats orörd. Ladda om sidan eller frigör utrymme på enheten.",
        en: "Nothing can be stored in the device's collection now: it was made with a later version of the service, or it could neither be read nor put aside. It was left untouched. Reload the page, or free up space on the device.",
    }
    REFUSED {
        fi: "Selain ei salli tallentamista, joten kokoelmaa ei voi lukea eikä täydentää.",
        sv: "Webbläsaren tillåter inte lagring, så samlingen kan varken läsas eller kompletteras.",
        en: "The browser does not allow storage, so the collection can neither be read nor added to.",
    }
    SET_UP { fi: "Kioskin asetukset", sv: "Kioskens inställningar", en: "Kiosk set-up" }
    /// The name of the backup file.
    FILE_NAME { fi: "kumppanuusmittari-vastaukset-{date}.txt", sv: "kumppanuusmittari-svar-{date}.txt", en: "kumppanuusmittari-responses-{date}.txt" }
}
