//! Using the keyboard alone.

use thirtyfour::Key;

use super::Person;

impl Person {
    /// Presses and releases keys, one after the other, wherever the focus is: `"Tab Tab Enter"`,
    /// `"Shift+Tab"`. A word that is no key's name is typed.
    pub async fn press(&self, keys: &str) {
        self.step(format!("press {keys}"));
        for word in keys.split(' ') {
            let (shifted, word) = word
                .strip_prefix("Shift+")
                .map_or((false, word), |rest| (true, rest));
            let mut chain = self.driver().action_chain();
            if shifted {
                chain = chain.key_down(Key::Shift);
            }
            chain = match key(word) {
                Some(key) => chain.key_down(key.value()).key_up(key.value()),
                None => chain.send_keys(word),
            };
            if shifted {
                chain = chain.key_up(Key::Shift);
            }
            chain
                .perform()
                .await
                .unwrap_or_else(|error| panic!("press {word}: {error}"));
        }
    }

    /// Types a text, spaces too.
    pub async fn type_text(&self, text: &str) {
        self.step(format!("type “{text}”"));
        let chain = self.driver().action_chain().send_keys(text);
        chain
            .perform()
            .await
            .unwrap_or_else(|error| panic!("type {text}: {error}"));
    }

    /// Presses Tab until the focus is on something described like this, at the most `limit` times.
    pub async fn tab_to(&self, description: &str, limit: usize) {
        self.tab_with("Tab", description, limit).await;
    }

    /// The same backwards.
    pub async fn tab_back_to(&self, description: &str, limit: usize) {
        self.tab_with("Shift+Tab", description, limit).await;
    }

    async fn tab_with(&self, keys: &str, description: &str, limit: usize) {
        let mut seen = Vec::new();
        for _ in 0..limit {
            self.press(keys).await;
            let focus = self.focus_description().await;
            if focus.contains(description) {
                return;
            }
            seen.push(focus);
        }
        panic!("{keys} never comes to {description}, only to {seen:#?}");
    }
}

fn key(name: &str) -> Option<Key> {
    Some(match name {
        "Tab" => Key::Tab,
        "Enter" => Key::Enter,
        "Escape" => Key::Escape,
        "Space" => Key::Space,
        "Up" => Key::Up,
        "Down" => Key::Down,
        "Left" => Key::Left,
        "Right" => Key::Right,
        "Home" => Key::Home,
        "End" => Key::End,
        "PageDown" => Key::PageDown,
        "PageUp" => Key::PageUp,
        "Backspace" => Key::Backspace,
        _ => return None,
    })
}
