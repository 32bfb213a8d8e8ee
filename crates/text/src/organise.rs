//! The organiser's home: an event in three steps, and what of it is not in a backup.

use super::{Language, format, words::table};

/// How many responses are in no backup: `12 vastausta ei ole vielä varmuuskopiossa`.
pub fn missing(number: usize, language: Language) -> String {
    counted(number, ONE_MISSING, MISSING, language)
}

/// The same as the name of the part where a backup is made: `Varmuuskopio: 12 vastausta puuttuu`.
pub fn backup_missing(number: usize, language: Language) -> String {
    counted(number, BACKUP_ONE_MISSING, BACKUP_MISSING, language)
}

/// What stands after the number of collected responses: `vastausta kerätty`.
pub fn collected(number: usize, language: Language) -> &'static str {
    let words = if number == 1 {
        ONE_COLLECTED
    } else {
        COLLECTED
    };
    words.in_language(language)
}

fn counted(number: usize, one: super::Words, many: super::Words, language: Language) -> String {
    let number = u32::try_from(number).unwrap_or(u32::MAX);
    format::count(number, one, many, language)
}

table! {
    START_TITLE { fi: "Kerää vastauksia tilaisuudessa", sv: "Samla in svar vid ett tillfälle", en: "Collect responses at an event" }
    START_LEAD {
        fi: "Kolme vaihetta: kutsu, näytä yhteinen tulos ja julkaise yhteenveto.",
        sv: "Tre steg: bjud in, visa det gemensamma resultatet och publicera en sammanställning.",
        en: "Three steps: invite, show the combined result and publish a summary.",
    }
    CHANGE { fi: "Muuta", sv: "Ändra", en: "Change" }
    CHANGE_EVENT { fi: "Muuta tilaisuuden tietoja", sv: "Ändra tillfällets uppgifter", en: "Change the event's details" }
    NAME_EVENT { fi: "Nimeä tilaisuus", sv: "Ge tillfället ett namn", en: "Name the event" }
    EVENT_TITLE { fi: "Tilaisuuden nimi", sv: "Tillfällets namn", en: "Name of the event" }
    EVENT_DAY { fi: "Päivä", sv: "Dag", en: "Date" }
    SAVE_EVENT { fi: "Tallenna", sv: "Spara", en: "Save" }
    EVENT_NOT_SAVED {
        fi: "Selain ei tallentanut tietoja. Ne ovat voimassa, kunnes sivu suljetaan. Salli tallentaminen selaimen asetuksissa.",
        sv: "Webbläsaren sparade inte uppgifterna. De gäller tills sidan stängs. Tillåt lagring i webbläsarens inställningar.",
        en: "The browser did not save the details. They last only until the page is closed. Allow storage in the browser's settings.",
    }

    BEFORE { fi: "Ennen tilaisuutta", sv: "Före tillfället", en: "Before the event" }
    AT { fi: "Tilaisuudessa", sv: "Vid tillfället", en: "At the event" }
    AFTER { fi: "Tilaisuuden jälkeen", sv: "Efter tillfället", en: "After the event" }

    DONE_STATE { fi: "Valmis", sv: "Klart", en: "Done" }
    BEGIN_HERE { fi: "Aloita tästä", sv: "Börja här", en: "Start here" }
    RUNNING { fi: "Käynnissä", sv: "Pågår", en: "In progress" }
    STILL_OPEN { fi: "Vastauksia voi yhä lisätä", sv: "Svar kan fortfarande läggas till", en: "Responses can still be added" }
    NO_RESPONSES { fi: "Ei vielä vastauksia", sv: "Inga svar ännu", en: "No responses yet" }
    NO_SUMMARY { fi: "Ei vielä yhteenvetoa", sv: "Ingen sammanställning ännu", en: "No summary yet" }

    INVITE {
        fi: "Valitse kunta, niin saat linkin, QR-koodin ja julisteen.",
        sv: "Välj kommun, så får du en länk, en QR-kod och en affisch.",
        en: "Choose the municipality to get a link, a QR code and a poster.",
    }
    INVITED { fi: "Linkki ja juliste on tehty.", sv: "Länken och affischen är klara.", en: "The link and the poster are ready." }
    NOT_INVITED {
        fi: "Vastauksia kerätään jo. Kutsu lisää osallistujia linkillä tai julisteella.",
        sv: "Svar samlas redan in. Bjud in fler deltagare.",
        en: "Responses are already being collected. Invite more participants.",
    }
    MAKE_LINK { fi: "Tee linkki ja juliste", sv: "Gör länk och affisch", en: "Make link and poster" }
    OPEN_LINK { fi: "Avaa linkki ja juliste", sv: "Länk och affisch", en: "Link and poster" }
    KIOSK { fi: "Vastauspiste", sv: "Svarsplats", en: "Kiosk" }
    EMBEDDING { fi: "Upotus", sv: "Inbäddning", en: "Embedding" }

    GIVE_CODES {
        fi: "Osallistujat vastaavat puhelimella ja antavat sinulle vastauskoodinsa. Kerää koodit ja näytä yhteinen tulos.",
        sv: "Deltagarna svarar med telefonen och ger dig sin svarskod. Samla in koderna och visa resultatet.",
        en: "Participants answer on their phones and give you their codes. Collect the codes and show the combined result.",
    }
    ONE_COLLECTED { fi: "vastaus kerätty", sv: "svar insamlat", en: "response collected" }
    COLLECTED { fi: "vastausta kerätty", sv: "svar insamlade", en: "responses collected" }
    CAN_BE_SHOWN { fi: "Tulos voidaan näyttää.", sv: "Resultatet kan visas.", en: "The result can be shown." }
    SHOWN_FROM {
        fi: "Tulos voidaan näyttää, kun niitä on {n}.",
        sv: "Resultatet kan visas när det finns {n} svar.",
        en: "The result can be shown once there are {n}.",
    }
    STOPPED { fi: "Vastausten kerääminen on lopetettu.", sv: "Du har slutat samla in svar.", en: "Collecting has been stopped." }

    PUBLISH_HOW {
        fi: "Julkaise yhteenveto linkkinä, kuvana tai tiedostona.",
        sv: "Publicera sammanställningen som länk, bild eller fil.",
        en: "Publish the summary as a link, a picture or a file.",
    }
    IS_PUBLISHED { fi: "Yhteenveto on julkaistu.", sv: "Sammanställningen har publicerats.", en: "The summary has been published." }
    OPEN_PUBLISHED { fi: "Linkki ja tiedostot", sv: "Länk och filer", en: "Link and files" }

    ONE_MISSING {
        fi: "{n} vastaus ei ole vielä varmuuskopiossa",
        sv: "{n} svar finns inte ännu i säkerhetskopian",
        en: "{n} response is not in the backup yet",
    }
    MISSING {
        fi: "{n} vastausta ei ole vielä varmuuskopiossa",
        sv: "{n} svar finns inte ännu i säkerhetskopian",
        en: "{n} responses are not in the backup yet",
    }
    CHANGED_SINCE {
        fi: "Vastauksia on muutettu varmuuskopion jälkeen",
        sv: "Svar har ändrats efter säkerhetskopian",
        en: "Responses have changed since the backup",
    }
    ONLY_HERE {
        fi: "Vastaukset ovat vain tällä laitteella.",
        sv: "Svaren finns bara på den här enheten.",
        en: "The responses are on this device only.",
    }
    LAST_BACKUP {
        fi: "Edellinen varmuuskopio: {when}, {responses}.",
        sv: "Föregående säkerhetskopia: {when}, {responses}.",
        en: "Last backup: {when}, {responses}.",
    }
    ALL_SAVED {
        fi: "Kaikki vastaukset ovat varmuuskopiossa",
        sv: "Alla svar finns i säkerhetskopian",
        en: "All responses are in the backup",
    }
    STILL_HERE {
        fi: "Vastaukset ovat yhä tällä laitteella. Poista ne, kun et enää tarvitse niitä.",
        sv: "Svaren finns fortfarande på den här enheten. Ta bort dem när du inte längre behöver dem.",
        en: "The responses are still on this device. Delete them when you no longer need them.",
    }
    STAYS { fi: "Vastaukset pysyvät tällä laitteella", sv: "Svaren stannar på den här enheten", en: "Responses stay on this device" }
    STAYS_WHAT {
        fi: "Palvelinta ei ole, eikä mitään lähetetä eteenpäin. Käytä samaa selainta tilaisuudessa ja sen jälkeen.",
        sv: "Det finns ingen server, och ingenting skickas vidare. Använd samma webbläsare vid tillfället och efter det.",
        en: "There is no server, and nothing is sent anywhere. Use the same browser at the event and after it.",
    }
    OTHER { fi: "Muut toiminnot", sv: "Övrigt", en: "Other" }
    LOCK { fi: "Lukitse sivut PIN-koodilla", sv: "Lås sidorna med en PIN-kod", en: "Lock the pages with a PIN" }

    BACKUP_ONE_MISSING {
        fi: "Varmuuskopio: {n} vastaus puuttuu",
        sv: "Säkerhetskopia: {n} svar saknas",
        en: "Backup: {n} response missing",
    }
    BACKUP_MISSING {
        fi: "Varmuuskopio: {n} vastausta puuttuu",
        sv: "Säkerhetskopia: {n} svar saknas",
        en: "Backup: {n} responses missing",
    }
    BACKUP_CHANGED {
        fi: "Varmuuskopio: vastauksia on muutettu",
        sv: "Säkerhetskopia: svar har ändrats",
        en: "Backup: responses have changed",
    }
    STORED_FOR_GOOD {
        fi: "Selain säilyttää ne, kunnes poistat ne.",
        sv: "Webbläsaren behåller dem tills du tar bort dem.",
        en: "The browser keeps them until you delete them.",
    }
    NOT_STORED_FOR_GOOD {
        fi: "Selain voi poistaa ne, jos tila loppuu.",
        sv: "Webbläsaren kan ta bort dem om utrymmet tar slut.",
        en: "The browser may delete them if space runs out.",
    }
    BACKUP_WHOLE {
        fi: "Varmuuskopio: kaikki on mukana",
        sv: "Säkerhetskopia: allt är med",
        en: "Backup: complete",
    }
    SHARE_BACKUP { fi: "Jaa varmuuskopio", sv: "Dela säkerhetskopian", en: "Share the backup" }
    BACKUP_SHARED { fi: "Varmuuskopio jaettiin.", sv: "Säkerhetskopian delades.", en: "The backup was shared." }
    BACKUP_SHARE_AGAIN {
        fi: "Jakaminen ei käynnistynyt. Paina uudelleen painiketta Jaa varmuuskopio.",
        sv: "Delningen kom inte i gång. Tryck en gång till på knappen Dela säkerhetskopian.",
        en: "Sharing did not start. Press the button Share the backup once more.",
    }
    BACKUP_NOT_SHARED {
        fi: "Varmuuskopiota ei voitu jakaa. Lataa se ja lähetä tiedostona.",
        sv: "Säkerhetskopian kunde inte delas. Ladda ner den och skicka den som fil.",
        en: "The backup could not be shared. Download it and send it as a file.",
    }
    /// From the end of one's own result.
    ARE_YOU_ORGANISER { fi: "Järjestätkö tilaisuuden?", sv: "Ordnar du ett tillfälle?", en: "Are you organising an event?" }
    /// The title of a summary before the organiser gives another.
    EVENT_OF { fi: "Tilaisuus, {place}", sv: "Tillfälle, {place}", en: "Event, {place}" }
    /// Who gathered the responses and how, before the organiser says more.
    EVENT_SOURCE {
        fi: "Tilaisuuden järjestäjä, osallistujien vastauskoodit",
        sv: "Tillfällets arrangör, deltagarnas svarskoder",
        en: "The event's organiser, participants' response codes",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_response_is_told_as_one() {
        assert_eq!(
            missing(1, Language::English),
            "1 response is not in the backup yet"
        );
        assert_eq!(
            backup_missing(12, Language::Finnish),
            "Varmuuskopio: 12 vastausta puuttuu"
        );
        assert_eq!(collected(1, Language::Swedish), "svar insamlat");
    }
}
