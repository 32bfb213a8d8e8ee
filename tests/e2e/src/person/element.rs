//! Using what was found.

use serde_json::json;
use thirtyfour::WebElement;

use super::{Part, Person};
use crate::eventually;

impl Person {
    /// Clicks what has this name, wherever it moves while the page settles.
    pub async fn click(&self, part: Part, name: &str) {
        self.step(format!("click {part:?} “{name}”"));
        eventually(&format!("a click on {part:?} “{name}”"), async || {
            let found = self.all(part, Some(name)).await;
            let element = found.first().ok_or("there is none")?;
            self.click_on(element).await
        })
        .await;
    }

    /// Clicks the first whose name contains this.
    pub async fn click_like(&self, part: Part, name: &str) {
        self.step(format!("click {part:?} “…{name}…”"));
        eventually(
            &format!("a click on {part:?} “…{name}…”"),
            async || {
                let element = self.find_like(part, name).await;
                self.click_on(&element).await
            },
        )
        .await;
    }

    /// Clicks an element, or where a person would for it: a radio button's label.
    pub async fn click_on(&self, element: &WebElement) -> Result<(), String> {
        let target = "const [element] = arguments;
            element.scrollIntoView({ block: 'center', behavior: 'instant' });
            return element.matches('input[type=radio], input[type=checkbox]') && element.labels[0] || element;";
        let argument = element.to_json().map_err(|error| error.to_string())?;
        let target = self.driver().execute(target, vec![argument]).await;
        let target = target
            .and_then(|found| found.element())
            .map_err(|error| error.to_string())?;
        self.scroll_around_to(&target).await?;
        target.click().await.map_err(|error| error.to_string())
    }

    /// The text of an element as it is shown.
    pub async fn text_of(&self, element: &WebElement) -> String {
        let script =
            "return arguments[0].innerText.replace(/\\u00ad/g, '').replace(/\\s+/g, ' ').trim()";
        self.script(script, vec![element.to_json().unwrap()]).await
    }

    /// Whether the radio button or checkbox is chosen.
    pub async fn is_chosen(&self, element: &WebElement) -> bool {
        self.script(
            "return arguments[0].checked",
            vec![json!(element.to_json().unwrap())],
        )
        .await
    }
}

impl Person {
    /// Chooses an option of the list with this label.
    pub async fn choose(&self, label: &str, option: &str) {
        let list = self.find(Part::Combobox, label).await;
        self.step(format!("choose “{option}” as “{label}”"));
        let script = "const [list, wanted] = arguments;
            list.scrollIntoView({ block: 'center', behavior: 'instant' });
            const clean = (text) => text.replace(/\\u00ad/g, '').trim();
            return [...list.options].find((option) => clean(option.text) === clean(wanted))";
        let arguments = vec![list.to_json().unwrap(), json!(option)];
        // What is offered may still be on its way.
        eventually(&format!("“{option}” in “{label}”"), async || {
            let found = self.driver().execute(script, arguments.clone()).await;
            let found = found.and_then(|found| found.element());
            let found = found.map_err(|error| error.to_string())?;
            found.click().await.map_err(|error| error.to_string())
        })
        .await;
    }
}
