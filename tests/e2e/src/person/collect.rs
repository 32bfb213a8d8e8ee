//! The organiser's page: gathering responses.

use serde_json::json;
use survey::{Criterion, Response, ResponseId};
use text::{Words, collect};

use super::{Part, Person, level};
use crate::eventually;

/// A response code, about Seinäjoki.
pub const GOOD: &str = "KM-26WW-JKJW-0FM0-28T5-CY4T-1V83";

/// So many different responses about Seinäjoki, all with this level everywhere; with another level they
/// are other people's.
pub fn responses(count: u64, number: u8) -> Vec<Response> {
    let good: Response = GOOD.parse().unwrap();
    let response = |id: u64| {
        let mut response = good;
        for criterion in Criterion::ALL {
            response.answers.set(criterion, level(number));
        }
        response.id = ResponseId::from_random(id * 7919 + u64::from(number));
        response
    };
    (1..=count).map(response).collect()
}

/// One code a line.
pub fn lines(responses: &[Response]) -> String {
    responses
        .iter()
        .map(|response| format!("{response}\n"))
        .collect()
}

impl Person {
    /// Pastes a text into the field for it, as from a clipboard.
    pub async fn paste(&self, text: &str) {
        let script = "const [text] = arguments;
            const field = document.getElementById('paste');
            if (!field) return false;
            const data = new DataTransfer();
            data.setData('text/plain', text);
            field.focus();
            field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, dataType: 'text/plain', data: text, bubbles: true, cancelable: true }));
            return true";
        eventually("the field to paste into", async || {
            match self.try_script(script, vec![json!(text)]).await? {
                true => Ok(()),
                false => Err("it is not there".to_owned()),
            }
        })
        .await;
    }

    /// Sees how many responses are gathered.
    pub async fn see_gathered(&self, count: usize) {
        let script = "return document.getElementById('gathered')?.textContent ?? ''";
        eventually(&format!("{count} responses"), async || {
            let shown: String = self.try_script(script, vec![]).await?;
            if shown == count.to_string() {
                Ok(())
            } else {
                Err(format!("“{shown}” is shown"))
            }
        })
        .await;
    }

    /// Sees a number in the report of what was added.
    pub async fn see_reported(&self, words: Words, n: usize) {
        let script = "const [name] = arguments;
            const term = [...document.querySelectorAll('.report dt')].find((it) => it.textContent === name);
            return term?.nextElementSibling.textContent ?? ''";
        let name = self.say(words);
        eventually(
            &format!("“{name}” {n} times in the report"),
            async || {
                let shown: String = self.try_script(script, vec![json!(name)]).await?;
                if shown == n.to_string() {
                    Ok(())
                } else {
                    Err(format!("“{shown}” is reported"))
                }
            },
        )
        .await;
    }

    /// Sees that a report tells of so many new responses.
    pub async fn see_new(&self, n: usize) {
        let words = match n {
            0 => collect::NEW_NONE,
            1 => collect::NEW_ONE,
            _ => collect::NEW,
        };
        let values = [("n", n.to_string()), ("time", String::new())];
        let values = values
            .each_ref()
            .map(|(name, value)| (*name, value.as_str()));
        self.find_like(Part::Heading, &words.with(self.language(), &values))
            .await;
    }

    /// Opens a part of the page that is closed, by its name or the beginning of it.
    pub async fn unfold(&self, name: &str) {
        let button = self.find_like(Part::Button, name).await;
        let is_open = button.attr("aria-expanded").await;
        if is_open.ok().flatten().as_deref() != Some("true") {
            self.click_like(Part::Button, name).await;
        }
    }

    /// Sees which groups the summary will have: then the form beside it is filled in too.
    pub async fn see_preview(&self) {
        let script = "return document.querySelector('.group-counts') !== null";
        eventually("which groups the summary will have", async || {
            match self.try_script(script, vec![]).await? {
                true => Ok(()),
                false => Err("it is not there".to_owned()),
            }
        })
        .await;
    }

    /// The name of a part whose name holds a number, up to the number.
    pub fn say_until_number(&self, words: Words) -> &'static str {
        self.say(words).split('{').next().unwrap_or_default()
    }

    /// Opens the part in which the gathering is closed, and closes it.
    pub async fn stop_collecting(&self) {
        self.unfold(self.say(collect::CLOSE)).await;
        self.press_last(self.say(collect::CLOSE)).await;
        self.see(self.say(collect::CLOSED)).await;
    }

    /// Goes on gathering after it was closed.
    pub async fn resume_collecting(&self) {
        self.unfold(self.say(collect::OPEN_AGAIN)).await;
        self.press_last(self.say(collect::OPEN_AGAIN)).await;
        self.see(self.say(collect::RESUMED)).await;
    }

    /// Presses the last button of this name: a part's own, below the one that opens the part.
    pub async fn press_last(&self, name: &str) {
        self.find(Part::Button, name).await;
        let all = self.all(Part::Button, Some(name)).await;
        let last = all
            .last()
            .unwrap_or_else(|| panic!("there is no button {name}"));
        self.click_on(last)
            .await
            .unwrap_or_else(|error| panic!("{name}: {error}"));
    }

    /// Sees words with a number in them.
    pub async fn see_told(&self, words: Words, n: usize) {
        self.see(&words.with(self.language(), &[("n", &n.to_string())]))
            .await;
    }
}
