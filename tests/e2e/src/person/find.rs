//! Finding things as a person or a screen reader does: by what they are and what they are called.

use serde_json::json;
use thirtyfour::WebElement;

use super::Person;
use crate::eventually;

const FIND: &str = include_str!("find.js");

/// What something on the page is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    Alert,
    Button,
    Cell,
    Checkbox,
    ColumnHeader,
    Combobox,
    Dialog,
    Figure,
    Group,
    Heading,
    Link,
    Listbox,
    Main,
    Navigation,
    Option,
    Radio,
    Region,
    Row,
    RowHeader,
    Status,
    Table,
}

impl Part {
    fn role(self) -> String {
        format!("{self:?}").to_lowercase()
    }
}

impl Person {
    /// All that are there now, with this name, or with any.
    pub async fn all(&self, part: Part, name: Option<&str>) -> Vec<WebElement> {
        self.matching(part, name, false).await.unwrap_or_default()
    }

    /// The one with exactly this name.
    pub async fn find(&self, part: Part, name: &str) -> WebElement {
        self.wait_for_one(part, name, false).await
    }

    /// The first whose name contains this.
    pub async fn find_like(&self, part: Part, name: &str) -> WebElement {
        self.wait_for_one(part, name, true).await
    }

    /// Whether it is there now.
    pub async fn has(&self, part: Part, name: &str) -> bool {
        !self.all(part, Some(name)).await.is_empty()
    }

    async fn wait_for_one(&self, part: Part, name: &str, may_be_part: bool) -> WebElement {
        eventually(&format!("{part:?} “{name}”"), async || {
            let found = self.matching(part, Some(name), may_be_part).await?;
            found
                .into_iter()
                .next()
                .ok_or_else(|| "there is none".to_owned())
        })
        .await
    }

    async fn matching(
        &self,
        part: Part,
        name: Option<&str>,
        may_be_part: bool,
    ) -> Result<Vec<WebElement>, String> {
        let arguments = vec![json!(part.role()), json!(name), json!(may_be_part)];
        let found = self.driver().execute(FIND, arguments).await;
        found
            .and_then(|found| found.elements())
            .map_err(|error| error.to_string())
    }
}
