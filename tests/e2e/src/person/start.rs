//! The start page.

use serde_json::json;
use survey::{Criterion, Role};
use text::{criteria, start};

use super::{Part, Person};
use crate::eventually;

impl Person {
    /// Waits for the start page.
    pub async fn see_start(&self) {
        self.see_heading(self.say(start::TITLE)).await;
    }

    /// Types the beginning of a name into the field for the municipality and clicks the name.
    pub async fn choose_municipality(&self, name: &str) {
        let field = self
            .find(Part::Combobox, self.say(start::MUNICIPALITY))
            .await;
        self.click_on(&field)
            .await
            .unwrap_or_else(|reason| panic!("the field: {reason}"));
        // What stands there already is written over.
        self.press("Home Shift+End").await;
        let beginning: String = name.chars().take(4).collect();
        self.type_text(&beginning).await;
        self.click_like(Part::Option, name).await;
        self.see_municipality(name).await;
    }

    /// Waits until this stands in the field for the municipality.
    pub async fn see_municipality(&self, name: &str) {
        eventually(&format!("“{name}” as the municipality"), async || {
            let shown = self.municipality_shown().await;
            if shown == name {
                Ok(())
            } else {
                Err(format!("it is “{shown}”"))
            }
        })
        .await;
    }

    /// The names offered in the open list, in order.
    pub async fn offered_municipalities(&self) -> Vec<String> {
        let script = "return [...document.querySelectorAll('#municipality-list [role=option]')]
            .filter((option) => option.getClientRects().length)
            .map((option) => option.innerText.replace(/\\s+/g, ' ').trim())";
        self.try_script(script, Vec::new())
            .await
            .unwrap_or_default()
    }

    /// Chooses the role.
    pub async fn choose_role(&self, role: Role) {
        self.click_like(Part::Radio, self.say(criteria::role_choice(role)))
            .await;
        self.see_role(role).await;
    }

    /// Waits until this role is the chosen one.
    pub async fn see_role(&self, role: Role) {
        // Before the app comes each language has its own.
        let script = "return [...document.querySelectorAll('input[name=role]:checked, [data-static] input[name^=role]:checked')]
            .find((it) => it.closest('label').getClientRects().length)?.value ?? null";
        eventually(&format!("the role {role:?}"), async || {
            let chosen: Option<String> = self.try_script(script, Vec::new()).await?;
            if chosen == Some(role.number().to_string()) {
                Ok(())
            } else {
                Err(format!("it is {chosen:?}"))
            }
        })
        .await;
    }

    /// Begins with the first statement.
    pub async fn begin(&self) {
        self.click(Part::Link, self.say(start::BEGIN)).await;
        self.see_statement(Criterion::ALL[0]).await;
    }

    /// Goes on with an assessment begun earlier.
    pub async fn continue_assessment(&self) {
        self.click(Part::Link, self.say(start::GO_ON)).await;
    }

    /// Whether a municipality is marked as the one that Enter would choose.
    pub async fn active_option(&self) -> Option<String> {
        let script = "const id = document.querySelector(arguments[0])?.getAttribute('aria-activedescendant');
            return id ? document.getElementById(id)?.innerText.replace(/\\s+/g, ' ').trim() ?? 'a missing element' : null";
        self.try_script(script, vec![json!("#municipality")])
            .await
            .unwrap_or_default()
    }
}
