//! The organiser's collection of responses.

use super::words::table;

table! {
    HOW { fi: "Miten lisäät vastauksia?", sv: "Hur lägger du till svar?", en: "How do you add responses?" }
    BY_PASTING { fi: "Liitä teksti", sv: "Klistra in text", en: "Paste text" }
    BY_FILE { fi: "Valitse tiedosto", sv: "Välj fil", en: "Choose a file" }
    BY_CAMERA { fi: "Lue kame\u{ad}ralla", sv: "Läs med kameran", en: "Use the camera" }
    BY_TYPING { fi: "Kirjoita koodi", sv: "Skriv en kod", en: "Type a code" }
    BY_SURVEY { fi: "Kysely\u{ad}ohjelman tiedosto", sv: "Fil från enkät\u{ad}program", en: "Survey program file" }
    PASTE { fi: "Liitä teksti, jossa on koodeja", sv: "Klistra in text med koder", en: "Paste text with codes" }
    PASTE_HINT {
        fi: "Esimerkiksi koko keskustelu tai sähköpostiketju. Muuta tekstiä ei tallenneta.",
        sv: "Till exempel en hel chatt eller en e-posttråd. Annan text sparas inte.",
        en: "For example a whole chat or an e-mail thread. Other text is not saved.",
    }
    FIND { fi: "Etsi koodit", sv: "Sök koderna", en: "Find the codes" }
    FILES { fi: "Valitse tiedostoja tai pudota ne tähän", sv: "Välj filer eller släpp dem här", en: "Choose files or drop them here" }
    FILES_HINT {
        fi: "Tekstiä, CSV:tä tai varmuuskopioita, kukin enintään 20\u{a0}Mt.",
        sv: "Text, CSV eller säkerhetskopior, var och en högst 20\u{a0}MB.",
        en: "Text, CSV or backups, up to 20\u{a0}MB each.",
    }
    FILE_TOO_LARGE {
        fi: "Tiedostoa {name} ei luettu, koska se on suurempi kuin 20\u{a0}Mt. Jaa se osiin ja lisää osat yksi kerrallaan.",
        sv: "Filen {name} lästes inte, eftersom den är större än 20\u{a0}MB. Dela upp den och lägg till delarna en i taget.",
        en: "The file {name} was not read because it is larger than 20\u{a0}MB. Split it and add the parts one at a time.",
    }
    FILE_UNREADABLE {
        fi: "Tiedostoa {name} ei voitu lukea, eikä kokoelma muuttunut. Valitse tiedosto uudelleen. Jos se ei auta, avaa tiedosto toisessa ohjelmassa, kopioi koodit ja liitä ne tämän sivun tekstikenttään.",
        sv: "Filen {name} kunde inte läsas, och samlingen ändrades inte. Välj filen på nytt. Om det inte hjälper, öppna filen i ett annat program, kopiera koderna och klistra in dem i textfältet på den här sidan.",
        en: "The file {name} could not be read, and the collection did not change. Choose the file again. If that does not help, open the file in another program, copy the codes and paste them into the text field on this page.",
    }
    READING { fi: "Luetaan …", sv: "Läser …", en: "Reading …" }
    CALL_OFF { fi: "Keskeytä", sv: "Avbryt", en: "Cancel" }
    CALLED_OFF {
        fi: "Lukeminen keskeytettiin. Kokoelma ei muuttunut.",
        sv: "Läsningen avbröts. Samlingen ändrades inte.",
        en: "Reading was cancelled. The collection did not change.",
    }
    CAMERA_START { fi: "Käynnistä kamera", sv: "Starta kameran", en: "Start the camera" }
    CAMERA_STOP { fi: "Sulje kamera", sv: "Stäng kameran", en: "Close the camera" }
    CAMERA_HINT {
        fi: "Näytä kameralle osallistujien QR-koodeja yksi kerrallaan. Jokaisesta kuuluu ääni.",
        sv: "Visa deltagarnas QR-koder för kameran en i taget. För varje kod hörs ett ljud.",
        en: "Show participants' QR codes to the camera one at a time. You hear a sound for each.",
    }
    CAMERA_PICTURE { fi: "Kameran kuva", sv: "Kamerabild", en: "Camera image" }
    CAMERA_HITS { fi: "Koodeja luettu: {n}", sv: "Lästa koder: {n}", en: "Codes read: {n}" }
    CAMERA_INSECURE {
        fi: "Kamera toimii vain suojatulla https-sivulla, joka ei ole toisen sivuston sisällä. Avaa sivu uudessa välilehdessä tai lisää koodit muulla tavalla.",
        sv: "Kameran fungerar bara på en skyddad https-sida som inte är inbäddad på en annan webbplats. Öppna sidan i en ny flik eller lägg till koderna på annat sätt.",
        en: "The camera works only on a secure https page that is not inside another site. Open the page in a new tab, or add the codes in another way.",
    }
    CAMERA_REFUSED {
        fi: "Kameran käyttöä ei sallittu. Salli se selaimen asetuksissa tälle sivustolle ja yritä uudelleen, tai lisää koodit muulla tavalla.",
        sv: "Webbläsaren fick inte tillgång till kameran. Tillåt den för den här webbplatsen i webbläsarens inställningar och försök igen, eller lägg till koderna på annat sätt.",
        en: "Access to the camera was not allowed. Allow it for this site in the browser's settings and try again, or add the codes in another way.",
    }
    CAMERA_MISSING {
        fi: "Laitteesta ei löytynyt kameraa. Lisää koodit muulla tavalla.",
        sv: "Ingen kamera hittades på enheten. Lägg till koderna på annat sätt.",
        en: "No camera was found on the device. Add the codes in another way.",
    }
    CAMERA_BUSY {
        fi: "Kamera on toisen ohjelman käytössä. Sulje ohjelma ja yritä uudelleen.",
        sv: "Kameran används av ett annat program. Stäng programmet och försök igen.",
        en: "Another program is using the camera. Close that program and try again.",
    }
    CAMERA_NOT_COME {
        fi: "QR-koodien lukijaa ei saatu ladattua. Kokoelma ei muuttunut. Tarkista verkkoyhteys ja yritä uudelleen.",
        sv: "QR-läsaren kunde inte laddas. Samlingen ändrades inte. Kontrollera internetanslutningen och försök igen.",
        en: "The QR scanner could not be loaded. The collection did not change. Check the connection and try again.",
    }
    CAMERA_FAILED {
        fi: "Kamera ei käynnistynyt. Yritä uudelleen tai lisää koodit muulla tavalla.",
        sv: "Kameran startade inte. Försök igen eller lägg till koderna på annat sätt.",
        en: "The camera did not start. Try again, or add the codes in another way.",
    }
    BY_HAND { fi: "Kirjoita vastauskoodi", sv: "Skriv en svarskod", en: "Enter a response code" }
    BY_HAND_HINT {
        fi: "Kirjainkoolla, väleillä ja viivoilla ei ole merkitystä.",
        sv: "Stora och små bokstäver, mellanslag och streck spelar ingen roll.",
        en: "Upper and lower case, spaces and hyphens make no difference.",
    }
    TYPED_INCOMPLETE { fi: "Merkkejä puuttuu vielä {n}.", sv: "Ännu saknas {n} tecken.", en: "Characters still missing: {n}." }
    TYPED_WHOLE { fi: "Koodi on oikein.", sv: "Koden är rätt.", en: "The code is correct." }
    ADD_ONE { fi: "Lisää vastaus", sv: "Lägg till svaret", en: "Add the response" }

    OFFER_TITLE { fi: "Vastaus linkissä", sv: "Ett svar i länken", en: "A response in the link" }
    OFFER { fi: "Lisätäänkö vastaus kokoelmaan?", sv: "Vill du lägga till svaret i samlingen?", en: "Add the response to the collection?" }
    OFFER_WHAT {
        fi: "Linkissä on vastaus. Kunta: {municipality}. Rooli: {role}. Päivä: {date}.",
        sv: "Länken innehåller ett svar. Kommun: {municipality}. Roll: {role}. Datum: {date}.",
        en: "The link contains a response. Municipality: {municipality}. Role: {role}. Date: {date}.",
    }
    OFFER_KNOWN {
        fi: "Sama vastaus tai sen uudempi versio on jo kokoelmassa.",
        sv: "Samma svar eller en nyare version av det finns redan i samlingen.",
        en: "The same response, or a newer version of it, is already in the collection.",
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
        fi: "Tekstistä ei löytynyt vastauskoodeja, eikä kokoelma muuttunut. Koodi alkaa kirjaimilla KM, ja niiden jälkeen on 24 merkkiä. Tarkista, että koodit ovat mukana kokonaan.",
        sv: "Inga svarskoder hittades i texten, och samlingen ändrades inte. En kod börjar med bokstäverna KM, och efter dem följer 24 tecken. Kontrollera att koderna är hela.",
        en: "No response codes were found in the text, and the collection did not change. A code begins with the letters KM, followed by 24 characters. Check that the codes are complete.",
    }
    /// The heading of a report, each with when it was.
    NEW_ONE { fi: "{n} uusi vastaus, {time}", sv: "{n} nytt svar, {time}", en: "{n} new response, {time}" }
    NEW { fi: "{n} uutta vastausta, {time}", sv: "{n} nya svar, {time}", en: "{n} new responses, {time}" }
    NEW_NONE { fi: "Ei uusia vastauksia, {time}", sv: "Inga nya svar, {time}", en: "No new responses, {time}" }
    NO_CODES { fi: "Koodeja ei löytynyt, {time}", sv: "Inga koder hittades, {time}", en: "No codes found, {time}" }
    /// What of them there were, each beside its number.
    FOUND { fi: "Koodeja löytyi", sv: "Hittade koder", en: "Codes found" }
    FOUND_NEWER { fi: "Uudempia versioita aiemmista", sv: "Nyare versioner av tidigare svar", en: "Newer versions of earlier ones" }
    FOUND_KNOWN { fi: "Jo aiemmin kerätty", sv: "Redan insamlade", en: "Already collected" }
    FOUND_ELSEWHERE {
        fi: "Muista maakunnista, eivät ole luvuissa",
        sv: "Från andra landskap, ingår inte i siffrorna",
        en: "From other regions, not in the figures",
    }
    FOUND_REFUSED { fi: "Ei voitu lukea", sv: "Kunde inte läsas", en: "Could not be read" }
    REFUSED_CODES { fi: "Koodit, joita ei voitu lukea", sv: "Koder som inte kunde läsas", en: "Codes that could not be read" }
    MORE_REFUSED { fi: "Lisäksi muita: {n}", sv: "Ytterligare: {n}", en: "Others: {n}" }
    UNDO { fi: "Peru tämä lisäys", sv: "Ångra det här tillägget", en: "Undo this addition" }
    UNDONE { fi: "Lisäys on peruttu.", sv: "Tillägget har ångrats.", en: "The addition has been undone." }
    UNDONE_BUT_PICTURES {
        fi: "Lisäys on peruttu. Tieto siitä, mitä toinen järjestäjä on jo näyttänyt, jää tälle laitteelle: se suojaa yksittäisiä vastauksia.",
        sv: "Tillägget har ångrats. Uppgiften om vad den andra arrangören redan har visat finns kvar på enheten: den skyddar enskilda svar.",
        en: "The addition has been undone. The record of what the other organiser has already shown stays on this device: it protects individual answers.",
    }
    SESSION_REGION { fi: "Maakunta, johon verrataan", sv: "Landskap att jämföra med", en: "Region to compare with" }
    SESSION_SOURCE { fi: "Tämän laitteen kokoelma", sv: "Samlingen på den här enheten", en: "The collection on this device" }
    THE_SESSION { fi: "Osallistujat", sv: "Deltagarna", en: "Participants" }
    CLOSE { fi: "Lopeta vastausten kerääminen", sv: "Sluta samla in svar", en: "Stop collecting" }
    CLOSE_WHAT {
        fi: "Jos tulos on jo näytetty, sen jälkeen näytetään myös alueet ja roolit, joissa vastauksia on riittävästi. Voit jatkaa keräämistä myöhemmin.",
        sv: "Om resultatet redan har visats visas därefter också områden och roller med tillräckligt många svar. Du kan fortsätta samla in svar senare.",
        en: "If the result has already been shown, areas and roles with enough responses are then shown as well. You can resume collecting later.",
    }
    CLOSED {
        fi: "Vastausten kerääminen on lopetettu.",
        sv: "Du har slutat samla in svar.",
        en: "Collecting has been stopped.",
    }
    RESUMED { fi: "Vastauksia kerätään taas.", sv: "Svar samlas in igen.", en: "Responses are being collected again." }
    OPEN_AGAIN { fi: "Jatka vastausten keräämistä", sv: "Fortsätt samla in svar", en: "Resume collecting" }
    PROJECTOR { fi: "Näytä koko ruudulla", sv: "Visa i helskärm", en: "Show full screen" }

    SEEK { fi: "Etsi koodin osalla", sv: "Sök på en del av koden", en: "Find by part of a code" }
    REMOVE { fi: "Poista", sv: "Ta bort", en: "Delete" }
    REMOVE_ONE { fi: "Poista {code}", sv: "Ta bort {code}", en: "Delete {code}" }
    REMOVED {
        fi: "Vastaus on poistettu kokoelmasta.",
        sv: "Svaret har tagits bort ur samlingen.",
        en: "The response has been deleted from the collection.",
    }
    BACKUP_WHAT {
        fi: "Kopiossa on kukin koodi omalla rivillään. Toinen järjestäjä voi lisätä kopion omaan kokoelmaansa.",
        sv: "Kopian har en kod per rad. En annan arrangör kan lägga till den i sin egen samling.",
        en: "The backup has one code per line. Another organiser can add it to their own collection.",
    }

    /// After the number of responses.
    ONE_RESPONSE { fi: "vastaus.", sv: "svar.", en: "response." }
    RESPONSES { fi: "vastausta.", sv: "svar.", en: "responses." }
    IN_MEMORY {
        fi: "Tallentamatta: {n}. Nämä vastaukset ovat vain laitteen muistissa ja häviävät, jos sivu suljetaan. Lataa heti varmuuskopio ja vapauta sitten tilaa laitteelta.",
        sv: "Inte sparade: {n}. De här svaren finns bara i enhetens minne och försvinner om sidan stängs. Ladda genast ner en säkerhetskopia och frigör sedan utrymme på enheten.",
        en: "Not saved: {n}. These responses are only in the device's memory and are lost if the page is closed. Download a backup at once, and then free up space on the device.",
    }
    SAVE_NOW { fi: "Yritä tallentaa uudelleen", sv: "Försök spara igen", en: "Try saving again" }
    SAVED { fi: "Vastaukset on tallennettu laitteelle.", sv: "Svaren har sparats på enheten.", en: "The responses have been saved on the device." }
    STILL_FULL {
        fi: "Laitteella ei ole vieläkään tilaa. Vastaukset ovat yhä vain muistissa. Lataa varmuuskopio, vapauta tilaa ja yritä uudelleen.",
        sv: "Enheten har fortfarande inte utrymme. Svaren finns bara i minnet. Ladda ner en säkerhetskopia, frigör utrymme och försök igen.",
        en: "The device still has no space. The responses are only in memory. Download a backup, free up space and try again.",
    }
    COPY { fi: "Kopioi kaikki koodit", sv: "Kopiera alla koder", en: "Copy all codes" }
    COPIED { fi: "Koodit on kopioitu.", sv: "Koderna har kopierats.", en: "The codes have been copied." }
    NOT_COPIED {
        fi: "Selain ei salli kopiointia. Lataa koodit tiedostona tai valitse ne luettelosta.",
        sv: "Webbläsaren tillåter inte kopiering. Ladda ner koderna som en fil eller markera dem i listan.",
        en: "The browser does not allow copying. Download the codes as a file, or select them in the list.",
    }
    DOWNLOAD { fi: "Lataa varmuuskopio", sv: "Ladda ner säkerhets\u{ad}kopia", en: "Download a backup" }
    DOWNLOADED {
        fi: "Selain lataa varmuuskopion. Tarkista, että tiedosto tallentui.",
        sv: "Webbläsaren laddar ner säkerhetskopian. Kontrollera att filen har sparats.",
        en: "The browser is downloading the backup. Check that the file was saved.",
    }
    NOT_DOWNLOADED {
        fi: "Selain ei salli latausta. Kopioi koodit ja liitä ne esimerkiksi tekstitiedostoon.",
        sv: "Webbläsaren tillåter inte nedladdning. Kopiera koderna och klistra in dem till exempel i en textfil.",
        en: "The browser does not allow the download. Copy the codes and paste them into a text file, for example.",
    }
    CODES { fi: "Vastauskoodit ({n})", sv: "Svarskoder ({n})", en: "Response codes ({n})" }
    CODES_HOLD {
        fi: "Koodista näkee kunnan, roolin, vastaukset ja päivän. Älä näytä luetteloa sivullisille.",
        sv: "Av koden framgår kommunen, rollen, svaren och dagen. Visa inte listan för utomstående.",
        en: "A code shows the municipality, role, answers and date. Do not show the list to outsiders.",
    }
    ERASE { fi: "Poista kaikki vastaukset", sv: "Ta bort alla svar", en: "Delete all responses" }
    ERASE_WHY {
        fi: "Kaikki kokoelman vastaukset ({n}) poistetaan tältä laitteelta. Niitä ei saa takaisin ilman varmuuskopiota.",
        sv: "Alla svar i samlingen ({n}) tas bort från den här enheten. Du kan inte få tillbaka dem utan säkerhetskopia.",
        en: "All responses in the collection ({n}) are deleted from this device. You cannot get them back without a backup.",
    }
    ERASE_BACKUP {
        fi: "Lataa ensin varmuuskopio, jos et ole vielä ladannut.",
        sv: "Ladda först ner en säkerhetskopia, om du inte redan har en.",
        en: "Download a backup first, unless you already have one.",
    }
    ERASE_YES { fi: "Poista vastaukset", sv: "Ta bort svaren", en: "Delete the responses" }
    SHOWN_STAYS {
        fi: "Laite muistaa yhä, mitkä vastaukset olivat mukana näytetyissä tai julkaistuissa tuloksissa, jotta seuraavat tulokset eivät paljasta yksittäisiä vastauksia.",
        sv: "Enheten minns fortfarande vilka svar som ingick i de resultat som har visats eller publicerats, så att kommande resultat inte röjer enskilda svar.",
        en: "The device still remembers which responses were in the results shown or published, so that later results do not reveal individual answers.",
    }
    FORGET_SHOWN { fi: "Poista tieto näytetyistä tuloksista", sv: "Ta bort uppgifterna om visade resultat", en: "Delete the record of results shown" }
    FORGET_SHOWN_WHAT {
        fi: "Vastaukset on poistettu, mutta laite muistaa, mitä niistä näytettiin ja julkaistiin. Poista tieto vasta, kun et enää kerää samoja vastauksia: ilman sitä uusi tulos voisi paljastaa yksittäisiä vastauksia.",
        sv: "Svaren har tagits bort, men enheten minns vad av dem som har visats och publicerats. Ta bort uppgifterna först när du inte längre samlar in samma svar: utan dem kunde ett nytt resultat röja enskilda svar.",
        en: "The responses have been deleted, but the device remembers what of them was shown and published. Delete the record only when you no longer collect the same responses: without it a new result could reveal individual answers.",
    }
    SHOWN_FORGOTTEN { fi: "Tieto näytetyistä tuloksista on poistettu.", sv: "Uppgifterna om visade resultat har tagits bort.", en: "The record of results shown has been deleted." }
    PICTURES_UNREADABLE {
        fi: "Varmuuskopiossa oli tieto siitä, mitä tuloksia on jo näytetty, mutta sitä ei voitu lukea. Vastaukset lisättiin. Jos niistä on jo julkaistu yhteenveto, uusi yhteenveto voi paljastaa yksittäisiä vastauksia: pyydä ehjä varmuuskopio.",
        sv: "Säkerhetskopian innehöll uppgifter om vilka resultat som redan har visats, men de kunde inte läsas. Svaren lades till. Om en sammanställning av dem redan har publicerats kan en ny röja enskilda svar: be om en oskadad säkerhetskopia.",
        en: "The backup held a record of which results have already been shown, but it could not be read. The responses were added. If a summary of them has already been published, a new one could reveal individual answers: ask for an undamaged backup.",
    }
    PICTURES_EXPOSE {
        fi: "Sinä ja toinen järjestäjä olette jo näyttäneet eri tulokset melkein samoista vastauksista. Niitä vertaamalla voi päätellä, miten muutama ihminen vastasi. Levittäkää jatkossa vain toista niistä.",
        sv: "Du och den andra arrangören har redan visat olika resultat av nästan samma svar. Genom att jämföra dem kan man sluta sig till hur några få personer har svarat. Sprid bara ett av dem vidare.",
        en: "You and the other organiser have already shown different results of almost the same responses. Comparing them could show how a few people answered. From now on, circulate only one of them.",
    }
    ERASED { fi: "Kaikki vastaukset on poistettu.", sv: "Alla svar har tagits bort.", en: "All responses have been deleted." }
    ERASE_FAILED {
        fi: "Selain ei antanut poistaa vastauksia. Ne ovat yhä tällä laitteella. Yritä uudelleen tai poista tämän sivuston tiedot selaimen asetuksista.",
        sv: "Webbläsaren tillät inte att svaren togs bort. De finns kvar på enheten. Försök igen eller ta bort webbplatsens data i webbläsarens inställningar.",
        en: "The browser did not allow the responses to be deleted. They are still on this device. Try again, or delete this site's data in the browser's settings.",
    }
    UNREADABLE {
        fi: "Aiempaa kokoelmaa ei voitu lukea. Sitä ei poistettu, vaan se siirrettiin tässä selaimessa sivuun. Uudet vastaukset tallentuvat uuteen kokoelmaan. Jos sinulla on varmuuskopio, lisää se tällä sivulla.",
        sv: "Den tidigare samlingen kunde inte läsas. Den togs inte bort utan lades åt sidan i den här webbläsaren. Nya svar sparas i en ny samling. Om du har en säkerhetskopia, lägg till den på den här sidan.",
        en: "The earlier collection could not be read. It was not deleted but set aside in this browser. New responses are saved in a new collection. If you have a backup, add it on this page.",
    }
    LEFT_ALONE {
        fi: "Laitteen kokoelmaan ei voi nyt tallentaa: se on tehty palvelun uudemmalla versiolla, tai sitä ei voitu lukea eikä siirtää sivuun. Siihen ei koskettu. Lataa sivu uudelleen tai vapauta tilaa laitteelta.",
        sv: "Det går inte att spara i enhetens samling just nu: den har gjorts med en senare version av tjänsten, eller så kunde den varken läsas eller läggas åt sidan. Den har lämnats orörd. Ladda om sidan eller frigör utrymme på enheten.",
        en: "Nothing can be saved in this device's collection now: it was made with a later version of the service, or it could neither be read nor set aside. It has been left untouched. Reload the page, or free up space on the device.",
    }
    REFUSED {
        fi: "Selain ei salli tallentamista, joten kokoelmaa ei voi lukea eikä täydentää. Salli tallentaminen tälle sivustolle selaimen asetuksissa. Jos käytät yksityistä ikkunaa, avaa sivu tavallisessa ikkunassa.",
        sv: "Webbläsaren tillåter inte att uppgifter sparas, så samlingen kan varken läsas eller kompletteras. Tillåt lagring för den här webbplatsen i webbläsarens inställningar. Om du använder ett privat fönster, öppna sidan i ett vanligt fönster.",
        en: "The browser does not allow saving, so the collection can neither be read nor added to. Allow storage for this site in the browser's settings. If you are using a private window, open the page in an ordinary one.",
    }
    /// The name of the backup file.
    FILE_NAME { fi: "kumppanuusmittari-vastaukset-{date}.txt", sv: "kumppanuusmittari-svar-{date}.txt", en: "kumppanuusmittari-responses-{date}.txt" }
}
