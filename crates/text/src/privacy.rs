//! What is stored where, what others can see, and how to delete it.

use super::{Language, Section, words::table};
use summary::Site;

/// The page below its title and above [`operator`], in order.
pub static SECTIONS: [Section; 7] = [
    Section {
        heading: IN_SHORT,
        paragraphs: &[IN_SHORT_STORED, IN_SHORT_NOT_DONE],
        items: &[],
        links: &[],
    },
    Section {
        heading: STORED,
        paragraphs: &[STORED_WHERE],
        items: &[
            STORED_RESPONSE,
            STORED_ROUNDS,
            PLAN,
            STORED_SETTINGS,
            STORED_COLLECTION,
            STORED_UNREADABLE,
        ],
        links: &[],
    },
    Section {
        heading: OFFLINE,
        paragraphs: &[OFFLINE_FILES],
        items: &[],
        links: &[],
    },
    Section {
        heading: CODE,
        paragraphs: &[CODE_MADE, CODE_SEEN],
        items: &[],
        links: &[],
    },
    Section {
        heading: SERVER,
        paragraphs: &[SERVER_LOGS, SERVER_ADDRESS],
        items: &[],
        links: &[],
    },
    Section {
        heading: BLOCKED,
        paragraphs: &[BLOCKED_WHEN],
        items: &[],
        links: &[],
    },
    Section {
        heading: LAW,
        paragraphs: &[LAW_NECESSARY],
        items: &[],
        links: &[],
    },
];

/// Who keeps the site, under [`OPERATOR`].
pub fn operator(site: &Site, language: Language) -> String {
    let name = match &site.operator {
        Some(operator) => OPERATOR_NAME.with(language, &[("operator", operator)]),
        None => OPERATOR_MISSING.in_language(language).to_owned(),
    };
    let contact = match &site.contact {
        Some(contact) => CONTACT.with(language, &[("contact", contact)]),
        None => CONTACT_MISSING.in_language(language).to_owned(),
    };
    [name, contact].join(" ")
}

table! {
    IN_SHORT {
        fi: "Lyhyesti",
        sv: "I korthet",
        en: "In short",
    }
    IN_SHORT_STORED {
        fi: "Vastauksesi tallentuvat vain tähän selaimeen. Niitä ei lähetetä kenellekään.",
        sv: "Dina svar sparas bara i den här webbläsaren. De skickas inte till någon.",
        en: "Your answers are saved in this browser only. They are not sent to anyone.",
    }
    IN_SHORT_NOT_DONE {
        fi: "Palvelu ei kysy nimeäsi eikä yhteystietojasi. Se ei käytä evästeitä eikä seuraa kävijöitä, eikä siinä ole muiden palvelujen osia.",
        sv: "Tjänsten frågar inte efter ditt namn eller dina kontaktuppgifter. Den använder inga kakor och spårar inte besökare, och den innehåller inga delar från andra tjänster.",
        en: "The service does not ask for your name or contact details. It uses no cookies, does not track visitors and contains no parts from other services.",
    }

    STORED {
        fi: "Mitä selaimeen tallentuu",
        sv: "Vad som sparas i webbläsaren",
        en: "What is saved in the browser",
    }
    STORED_WHERE {
        fi: "Tiedot tallentuvat selaimen paikalliseen tallennustilaan (localStorage). Ne säilyvät, kunnes poistat ne itse tai selain poistaa ne. Tallennettavat tiedot ovat:",
        sv: "Uppgifterna sparas i webbläsarens lokala lagring (localStorage). De finns kvar tills du själv eller webbläsaren tar bort dem. Det som sparas är:",
        en: "The data are saved in the browser's local storage (localStorage). They stay there until you or the browser deletes them. The following are saved:",
    }
    STORED_RESPONSE {
        fi: "Vastauksesi (response): kunta, rooli, vastaukset väittämiin, vastauspäivä ja satunnainen tunniste, jonka avulla saman arvion eri versiot tunnistetaan.",
        sv: "Ditt svar (response): kommunen, rollen, svaren på påståendena, dagen för svaret och ett slumpmässigt id-nummer som visar vilka versioner som hör till samma bedömning.",
        en: "Your response (response): the municipality, the role, the answers to the statements, the response date, and a random identifier that shows which versions belong to the same assessment.",
    }
    STORED_ROUNDS {
        fi: "Aiemmat arviosi (rounds): niiden arvioiden vastauskoodit, jotka olet tallentanut, jotta voit myöhemmin verrata niihin.",
        sv: "Dina tidigare bedömningar (rounds): svarskoderna från de bedömningar som du har sparat för att senare kunna jämföra med dem.",
        en: "Your earlier assessments (rounds): the response codes of the assessments that you have saved so that you can compare with them later.",
    }
    PLAN {
        fi: "Suunnitelmasi (plan): valitut kehittämiskohteet, itse kirjoittamasi tekstit ja se arvio, josta suunnitelma alkoi. Suunnitelma ei sisälly mihinkään koodiin, linkkiin eikä yhteenvetoon.",
        sv: "Din plan (plan): de valda utvecklingsområdena, de texter du själv har skrivit och den bedömning som planen utgick från. Planen ingår inte i någon kod, länk eller sammanställning.",
        en: "Your plan (plan): the chosen development targets, the texts that you have written and the assessment on which the plan is based. The plan is not included in any code, link or summary.",
    }
    STORED_SETTINGS {
        fi: "Asetuksesi (settings): valitsemasi kieli.",
        sv: "Dina inställningar (settings): det språk du har valt.",
        en: "Your settings (settings): the language you have chosen.",
    }
    STORED_COLLECTION {
        fi: "Vain järjestäjän laitteella: kerätyt vastaukset ilman nimiä, tilaisuuden tiedot ja se, mitä tuloksista on näytetty (collection), sekä järjestäjän asetukset (settings): tilaisuuden nimi, päivä ja kunta, tieto varmuuskopiosta, kyselytiedostojen sarakkeista tehdyt valinnat ja PIN-koodin tiiviste.",
        sv: "Bara på arrangörens enhet: insamlade svar utan namn, tillfällets uppgifter och vilka resultat som har visats (collection) samt arrangörens inställningar (settings): tillfällets namn, dag och kommun, uppgiften om säkerhetskopian, valen om kolumner i enkätfiler och ett kondensat av PIN-koden.",
        en: "Only on an organiser's device: the collected responses without names, the details of the event and which results have been shown (collection), and the organiser's settings (settings): the event's name, day and municipality, a note of the backup, the choices about columns of survey files and a hash of the PIN.",
    }
    STORED_UNREADABLE {
        fi: "Jos tallennettua tietoa ei voi lukea, se siirretään sivuun nimellä, jonka lopussa on ”.unreadable”. Sitä ei korvata eikä poisteta kysymättä.",
        sv: "Om sparade uppgifter inte kan läsas läggs de åt sidan under ett namn som slutar på ”.unreadable”. De ersätts inte och tas inte bort utan att du tillfrågas.",
        en: "If saved data cannot be read, they are set aside under a name that ends in \".unreadable\". They are not replaced or deleted without asking.",
    }

    OFFLINE {
        fi: "Käyttö ilman verkkoyhteyttä",
        sv: "Användning utan internetanslutning",
        en: "Using the service without a network connection",
    }
    OFFLINE_FILES {
        fi: "Selain tallentaa välimuistiinsa palvelun omat tiedostot, jotta palvelu toimii myös ilman verkkoyhteyttä. Niissä ei ole mitään sinusta. Voit poistaa ne selaimen asetuksista poistamalla tämän sivuston tiedot. Silloin poistetaan myös vastauksesi.",
        sv: "Webbläsaren sparar tjänstens egna filer i sitt cacheminne, så att tjänsten fungerar också utan internetanslutning. De innehåller ingenting om dig. Du kan ta bort dem i webbläsarens inställningar genom att ta bort data för den här webbplatsen. Då tas också dina svar bort.",
        en: "The browser saves the service's own files in its cache, so that the service works without a network connection as well. They contain nothing about you. You can delete them in the browser's settings by deleting this site's data. That also deletes your answers.",
    }

    CODE {
        fi: "Vastauskoodi",
        sv: "Svarskoden",
        en: "The response code",
    }
    CODE_MADE {
        fi: "Vastauskoodi näytetään vain, kun pyydät sitä. Siinä ovat kunta, rooli, vastaukset, vastauspäivä ja satunnainen tunniste. Nimeäsi siinä ei ole.",
        sv: "Svarskoden visas bara när du ber om den. Den innehåller kommunen, rollen, svaren, dagen för svaret och ett slumpmässigt id-nummer. Ditt namn finns inte i den.",
        en: "The response code is shown only when you ask for it. It contains the municipality, the role, the answers, the response date and a random identifier. Your name is not in it.",
    }
    CODE_SEEN {
        fi: "Jokainen, joka näkee koodin, voi lukea siitä vastauksesi. Koodista ei voi varmistaa, kuka on vastannut. Anna koodi vain niille, joiden haluat näkevän vastauksesi.",
        sv: "Alla som ser koden kan läsa dina svar. Koden bevisar inte vem som har svarat. Ge koden bara till dem som du vill ska se dina svar.",
        en: "Anyone who sees the code can read your answers. The code does not prove who answered. Give the code only to people who you want to see your answers.",
    }

    SERVER {
        fi: "Mitä palvelin näkee",
        sv: "Vad servern ser",
        en: "What the server sees",
    }
    SERVER_LOGS {
        fi: "Kun avaat palvelun, selain hakee sivut palvelimelta. Palvelin voi kirjata haun tavanomaiseen lokiin, esimerkiksi IP-osoitteen, ajan ja haetun tiedoston. Lokeista vastaa palvelimen ylläpitäjä. Vastauksesi eivät näy niissä.",
        sv: "När du öppnar tjänsten hämtar webbläsaren sidorna från en server. Servern kan föra en vanlig logg över hämtningen, till exempel IP-adress, tid och hämtad fil. Den som driver servern ansvarar för loggarna. Dina svar syns inte i dem.",
        en: "When you open the service, the browser gets the pages from a server. The server may record this in an ordinary log, for example the IP address, the time and the file. Whoever runs the server is responsible for its logs. Your answers do not appear in them.",
    }
    SERVER_ADDRESS {
        fi: "Selain ei lähetä palvelimelle sitä osaa osoitteesta, joka on #-merkin jälkeen. Vastaukset ja koodit ovat osoitteessa vasta sen jälkeen. Jos lähetät tällaisen linkin sähköpostilla tai keskustelussa, viestipalvelu näkee sen.",
        sv: "Webbläsaren skickar inte den del av adressen som står efter tecknet # till servern. Svar och koder står i adressen bara efter det tecknet. Om du skickar en sådan länk per e-post eller i en chatt kan meddelandetjänsten se den.",
        en: "The browser does not send the server the part of the address that comes after the # sign. Answers and codes appear in an address only after it. If you send such a link by e-mail or in a chat, the messaging service can see it.",
    }

    BLOCKED {
        fi: "Jos selain ei salli tallentamista",
        sv: "Om webbläsaren inte tillåter att uppgifter sparas",
        en: "If the browser does not allow saving",
    }
    BLOCKED_WHEN {
        fi: "Selain voi estää tallentamisen esimerkiksi yksityisessä ikkunassa tai silloin, kun palvelu näkyy toisen verkkosivun osana. Voit silti vastata tavalliseen tapaan. Vastaukset ovat silloin vain avoinna olevan sivun muistissa, ja ne häviävät, kun suljet sivun. Palvelu kertoo, jos näin on.",
        sv: "Webbläsaren kan hindra att uppgifter sparas, till exempel i ett privat fönster eller när tjänsten visas som en del av en annan webbsida. Du kan ändå svara som vanligt. Svaren finns då bara i den öppna sidans minne, och de försvinner när du stänger sidan. Tjänsten säger till om det är så.",
        en: "The browser may block saving, for example in a private window or when the service is shown as part of another web page. You can still answer as usual. The answers are then only in the memory of the open page, and they are lost when you close it. The service tells you if this is so.",
    }

    LAW {
        fi: "Miksi sivulla ei ole evästeilmoitusta",
        sv: "Varför det inte finns någon kakbanner",
        en: "Why there is no cookie banner",
    }
    LAW_NECESSARY {
        fi: "Selaimeen tallentuu vain se, mitä pyytämäsi palvelu välttämättä tarvitsee. Siihen ei tarvita suostumusta (laki sähköisen viestinnän palveluista 917/2014, 205\u{a0}§).",
        sv: "I webbläsaren sparas bara det som är nödvändigt för den tjänst du har begärt. För det behövs inget samtycke (lagen om tjänster inom elektronisk kommunikation 917/2014, 205\u{a0}§).",
        en: "The browser saves only what is strictly necessary for the service you have asked for. This does not require consent (Act on Electronic Communications Services 917/2014, section 205).",
    }

    /// The heading over [`operator`].
    OPERATOR {
        fi: "Palvelun ylläpitäjä",
        sv: "Den som driver tjänsten",
        en: "Who runs the service",
    }
    OPERATOR_NAME {
        fi: "Palvelun ylläpitäjä on {operator}.",
        sv: "Tjänsten drivs av {operator}.",
        en: "The service is run by {operator}.",
    }
    OPERATOR_MISSING {
        fi: "Palvelun ylläpitäjä ei ole ilmoittanut nimeään.",
        sv: "Den som driver tjänsten har inte uppgett sitt namn.",
        en: "The operator of the service has not given a name.",
    }
    CONTACT {
        fi: "Yhteystiedot: {contact}.",
        sv: "Kontaktuppgifter: {contact}.",
        en: "Contact details: {contact}.",
    }
    CONTACT_MISSING {
        fi: "Yhteystietoja ei ole vielä ilmoitettu.",
        sv: "Inga kontaktuppgifter har ännu uppgetts.",
        en: "No contact details have been given yet.",
    }

    /// The heading over the button.
    ERASE {
        fi: "Poista tietosi",
        sv: "Ta bort dina uppgifter",
        en: "Delete your data",
    }
    /// What the button erases and what it keeps.
    ERASE_ABOUT {
        fi: "Voit milloin tahansa poistaa tästä selaimesta vastauksesi, aiemmat arviosi ja asetuksesi. Poistaminen ei koske vastauskoodeja, jotka olet jo antanut muille, eikä vastauksia, jotka järjestäjä on kerännyt tähän selaimeen.",
        sv: "Du kan när som helst ta bort ditt svar, dina tidigare bedömningar och dina inställningar från den här webbläsaren. Det gäller inte svarskoder som du redan har gett till andra, och inte svar som en arrangör har samlat in i den här webbläsaren.",
        en: "You can delete your response, your earlier assessments and your settings from this browser at any time. This does not affect response codes that you have already given to others, or responses that an organiser has collected in this browser.",
    }
    /// The button that asks [`ERASE_QUESTION`].
    ERASE_BUTTON {
        fi: "Poista vastaukset ja asetukset",
        sv: "Ta bort svaret och inställningarna",
        en: "Delete response and settings",
    }
    ERASE_QUESTION {
        fi: "Poistetaanko vastauksesi, aiemmat arviosi ja asetuksesi tästä selaimesta? Poistettuja tietoja ei voi palauttaa.",
        sv: "Vill du ta bort ditt svar, dina tidigare bedömningar och dina inställningar från den här webbläsaren? De går inte att få tillbaka.",
        en: "Do you want to delete your response, your earlier assessments and your settings from this browser? You cannot get them back.",
    }
    ERASE_YES {
        fi: "Kyllä, poista",
        sv: "Ja, ta bort",
        en: "Yes, delete",
    }
    ERASE_NO {
        fi: "Ei, säilytä",
        sv: "Nej, behåll",
        en: "No, keep",
    }
    ERASED {
        fi: "Vastauksesi, aiemmat arviosi ja asetuksesi on poistettu tästä selaimesta.",
        sv: "Ditt svar, dina tidigare bedömningar och dina inställningar har tagits bort från den här webbläsaren.",
        en: "Your response, your earlier assessments and your settings have been deleted from this browser.",
    }
    /// The browser refused to erase.
    ERASE_FAILED {
        fi: "Selain ei sallinut poistamista. Tiedot ovat yhä tässä selaimessa. Voit poistaa ne selaimen asetuksista poistamalla tämän sivuston tiedot.",
        sv: "Webbläsaren tillät inte att uppgifterna togs bort. De finns kvar i den här webbläsaren. Du kan ta bort dem i webbläsarens inställningar genom att ta bort data för den här webbplatsen.",
        en: "The browser did not allow deletion. The data are still in this browser. You can delete them in the browser's settings by deleting this site's data.",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_host_is_named_or_said_to_be_missing() {
        let site = Site {
            operator: Some("Ilmajoki".to_owned()),
            ..Site::default()
        };
        assert_eq!(
            operator(&site, Language::English),
            "The service is run by Ilmajoki. No contact details have been given yet."
        );
    }
}
