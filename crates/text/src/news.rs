//! What is told of the network and of new versions.

use super::words::table;

table! {
    /// No network, and the browser keeps the whole site.
    OFFLINE_EVERYTHING {
        fi: "Ei verkkoyhteyttä. Arviointi ja kaikki sivut toimivat silti.",
        sv: "Ingen internetanslutning. Bedömningen och alla sidor fungerar ändå.",
        en: "No network connection. The assessment and all pages still work.",
    }
    /// No network, and the browser keeps only what this page has fetched.
    OFFLINE_THIS_PAGE {
        fi: "Ei verkkoyhteyttä. Voit jatkaa vastaamista, mutta pidä sivu auki: kaikki sivut eivät ehkä avaudu ennen kuin yhteys palaa.",
        sv: "Ingen internetanslutning. Du kan fortsätta svara, men håll sidan öppen: alla sidor öppnas kanske inte förrän anslutningen är tillbaka.",
        en: "No network connection. You can continue answering, but keep the page open: some pages may not open until the connection is back.",
    }
    /// Follows either, where the browser stores the answers.
    OFFLINE_SAVED {
        fi: "Vastauksesi tallentuvat tälle laitteelle.",
        sv: "Dina svar sparas på den här enheten.",
        en: "Your answers are saved on this device.",
    }
    /// Another version than the one in use is ready.
    NEW_VERSION {
        fi: "Palvelusta on uusi versio. Voit ottaa sen käyttöön nyt tai jatkaa tällä versiolla. Vastauksesi säilyvät, ja jatkat samasta kohdasta.",
        sv: "Det finns en ny version av tjänsten. Du kan börja använda den nu eller fortsätta med den här versionen. Dina svar finns kvar, och du fortsätter på samma ställe.",
        en: "A new version of the service is available. You can start using it now or continue with this version. Your answers are still saved, and you continue from the same place.",
    }
    /// The button of [`NEW_VERSION`].
    TAKE_OVER {
        fi: "Ota uusi versio käyttöön",
        sv: "Börja använda den nya versionen",
        en: "Use the new version",
    }
}
