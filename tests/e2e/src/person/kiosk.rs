//! A device that strangers share: its waiting screen, its visitors, its organiser.

use serde_json::json;
use text::{criteria, kiosk, pin, privacy, review, share, shell};

use super::{Part, Person, level};
use crate::eventually;

/// Lets a test pass time for the page: the clock that is never set, and what is done every second.
const CLOCK: &str = "{
    const now = performance.now.bind(performance);
    const every = window.setInterval.bind(window);
    const everySecond = [];
    let passed = 0;
    performance.now = () => now() + passed;
    window.setInterval = (task, milliseconds, ...more) => {
        if (milliseconds === 1000) everySecond.push(task);
        return every(task, milliseconds, ...more);
    };
    window.passSeconds = (seconds) => {
        for (let second = 0; second < seconds; second += 1) {
            passed += 1000;
            for (const task of everySecond) task();
        }
    };
}";

/// The address of a kiosk for Seinäjoki that waits for as long as there is to wait.
pub const KIOSK: &str = "?mode=kiosk&municipality=743&idle=600#/";

impl Person {
    /// Opens the site as a kiosk, and waits for its invitation. Time passes as the test says.
    pub async fn open_kiosk(&self, address: &str) {
        self.site.inject(CLOCK);
        self.open(address).await;
        self.see_waiting().await;
    }

    /// Waits for the waiting screen.
    pub async fn see_waiting(&self) {
        self.find(Part::Button, self.say(kiosk::BEGIN)).await;
    }

    /// Comes to the waiting kiosk and begins in the person's language.
    pub async fn come_to_kiosk(&self) {
        self.click(Part::Button, self.say(kiosk::BEGIN)).await;
        self.see_start().await;
    }

    /// Answers every statement of a kiosk with one level, and comes to the review.
    pub async fn answer_all_with(&self, number: u8) {
        self.begin().await;
        self.answer_all([level(number); 7]).await;
    }

    /// Adds the response and waits for the result.
    pub async fn add_response(&self) {
        self.click(Part::Button, self.say(review::ADD_AND_SHOW))
            .await;
        self.see_heading(self.say(shell::RESULTS)).await;
    }

    /// Finishes and sees the kiosk wait for the next visitor.
    pub async fn finish_visit(&self) {
        let finish = self.say(shell::FINISH);
        let button = self.find(Part::Button, finish).await;
        self.click_on(&button)
            .await
            .unwrap_or_else(|error| panic!("{finish}: {error}"));
        self.see_waiting().await;
    }

    /// Lets seconds pass on the page's clock.
    pub async fn pass_seconds(&self, seconds: u32) {
        let script = "window.passSeconds(arguments[0]); return null";
        let _: () = self.script(script, vec![json!(seconds)]).await;
    }

    /// Makes the organiser's gesture on the waiting screen.
    pub async fn make_gesture(&self) {
        for _ in 0..5 {
            self.click(Part::Button, self.say(kiosk::ORGANISER)).await;
        }
        self.see_heading(self.say(shell::COLLECT)).await;
    }

    /// Enters a PIN where one is asked for.
    pub async fn enter_pin(&self, digits: &str) {
        self.see(self.say(pin::TITLE)).await;
        self.fill("pin", digits).await;
        self.click(Part::Button, self.say(pin::OPEN)).await;
    }

    /// Opens the organiser's kit with the kiosk's part.
    pub async fn open_kiosk_set_up(&self) {
        self.open("#/share").await;
        self.click(Part::Radio, self.say(share::MODE_KIOSK)).await;
        self.see(self.say(share::KIOSK)).await;
    }

    /// Sets the kiosk up on the organiser's page, with a PIN, and sees it wait.
    pub async fn set_kiosk_up(&self, digits: &str, takes_unfinished: bool) {
        self.site.inject(CLOCK);
        self.open_kiosk_set_up().await;
        self.choose(self.say(share::MUNICIPALITY), "Seinäjoki")
            .await;
        self.unfold(self.say(share::KIOSK_DETAIL)).await;
        self.fill("idle", "60").await;
        if takes_unfinished {
            self.click(Part::Radio, self.say(share::KIOSK_UNFINISHED_KEEP))
                .await;
        }
        self.fill("pin", digits).await;
        self.fill("pin-again", digits).await;
        self.click(Part::Button, self.say(share::START_KIOSK)).await;
        self.see_waiting().await;
    }

    /// Erases the own answers and settings on the page of privacy.
    pub async fn erase_own_data(&self) {
        self.click(Part::Button, self.say(privacy::ERASE_BUTTON))
            .await;
        self.click(Part::Button, self.say(privacy::ERASE_YES)).await;
        self.see(self.say(privacy::ERASED)).await;
    }

    /// Puts a text into a field, in place of what stands there.
    pub async fn fill(&self, id: &str, text: &str) {
        self.step(format!("fill {id}: {text}"));
        let script = "const field = document.getElementById(arguments[0]);
            if (!field) return false;
            field.focus();
            field.value = arguments[1];
            field.dispatchEvent(new Event('input', { bubbles: true }));
            return true";
        eventually(&format!("the field {id}"), async || {
            match self
                .try_script(script, vec![json!(id), json!(text)])
                .await?
            {
                true => Ok(()),
                false => Err("there is none".to_owned()),
            }
        })
        .await;
    }

    /// The responses in the device's collection.
    pub async fn collected(&self) -> usize {
        let document = self.stored("collection").await;
        document.map_or(0, |document| {
            document["responses"].as_str().unwrap_or_default().len() / 24
        })
    }

    /// Fails if anything of an earlier visitor can be found: in the page, the storage, the address,
    /// the history, a field, the focus or the view.
    pub async fn see_no_trace(&self, entries_before: u32) {
        let script = "const held = JSON.stringify(Object.entries({ ...localStorage, ...sessionStorage }).filter(([key]) => !/:(collection|settings)$/.test(key)));
            const fields = [...document.querySelectorAll('input, textarea, select')].length;
            return [held, location.hash, history.length, JSON.stringify(history.state), fields,
                getSelection().toString(), scrollX + scrollY, document.querySelectorAll('details[open]').length,
                document.activeElement === document.body || document.activeElement.matches('#main h1')]";
        let found: serde_json::Value = self.script(script, Vec::new()).await;
        let expected = json!(["[]", "#/", entries_before, "null", 0, "", 0, 0, true]);
        assert_eq!(found, expected, "nothing is left of the visitor");
        let text = self.text().await;
        for words in [review::TITLE, shell::RESULTS, criteria::LEAD_IN] {
            let words = self.say(words);
            assert!(!text.contains(words), "“{words}” is still to be read");
        }
    }

    /// How many entries the history of this tab has.
    pub async fn history_entries(&self) -> u32 {
        self.script("return history.length", Vec::new()).await
    }
}
