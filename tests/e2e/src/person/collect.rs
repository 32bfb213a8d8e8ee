//! The organiser's page: gathering responses.

use serde_json::json;
use survey::{Criterion, Response, ResponseId};
use text::{Words, collect};

use super::{Person, level};
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
        match count {
            0 => self.see(self.say(collect::NONE)).await,
            n => self.see_told(collect::COUNT, n).await,
        }
    }

    /// Sees words with a number in them.
    pub async fn see_told(&self, words: Words, n: usize) {
        self.see(&words.with(self.language(), &[("n", &n.to_string())]))
            .await;
    }
}
