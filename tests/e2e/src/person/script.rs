//! Asking the page itself.

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::Person;
use crate::eventually::{PATIENCE, within};

/// Where something is in the window, in CSS pixels.
#[derive(Clone, Copy, Debug, Default, PartialEq, Deserialize)]
pub struct Place {
    pub x: f64,
    pub y: f64,
    pub width: f64,
    pub height: f64,
}

impl Person {
    /// What a script's `return` gives, unless the page is just going away.
    pub async fn try_script<T: DeserializeOwned>(
        &self,
        script: &str,
        arguments: Vec<Value>,
    ) -> Result<T, String> {
        let result = self.driver().execute(script, arguments).await;
        if let Err(error) = &result
            && error.to_string().contains("no such window")
        {
            self.follow_frame().await;
        }
        let value = result.map_err(|error| error.to_string())?.json().clone();
        serde_json::from_value(value).map_err(|error| error.to_string())
    }

    /// What a script's `return` gives. Where the page goes away under it, as after a reload, the page
    /// that comes is asked.
    pub async fn script<T: DeserializeOwned>(&self, script: &str, arguments: Vec<Value>) -> T {
        let result = within(PATIENCE, async || {
            match self.try_script(script, arguments.clone()).await {
                Err(reason) if went_away(&reason) => Err(reason),
                result => Ok(result),
            }
        });
        let result = result.await.and_then(|result| result);
        result.unwrap_or_else(|reason| panic!("{script}: {reason}"))
    }

    /// What a script passes to `arguments[arguments.length - 1]`.
    pub async fn script_with_callback<T: DeserializeOwned>(
        &self,
        script: &str,
        arguments: Vec<Value>,
    ) -> T {
        let result = self.try_script_with_callback(script, arguments).await;
        result.unwrap_or_else(|reason| panic!("{script}: {reason}"))
    }

    /// The same, unless the page is just going away.
    pub async fn try_script_with_callback<T: DeserializeOwned>(
        &self,
        script: &str,
        arguments: Vec<Value>,
    ) -> Result<T, String> {
        let result = self.driver().execute_async(script, arguments).await;
        let value = result.map_err(|error| error.to_string())?.json().clone();
        serde_json::from_value(value).map_err(|error| error.to_string())
    }
}

/// Whether a driver failed only because the page made way for another.
fn went_away(reason: &str) -> bool {
    [
        "before the unload event",
        "no such frame",
        "no such execution context",
        "document unloaded",
    ]
    .iter()
    .any(|fault| reason.contains(fault))
}
