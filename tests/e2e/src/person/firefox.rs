//! The one command that only geckodriver has.

use serde_json::json;
use thirtyfour::SessionId;
use thirtyfour::common::command::FormatRequestData;
use thirtyfour::common::requestdata::RequestData;

/// Where scripts run from now on: in the page (`content`) or in the browser itself (`chrome`).
#[derive(Debug)]
pub(super) struct Context(pub(super) &'static str);

impl FormatRequestData for Context {
    fn format_request(&self, session: &SessionId) -> RequestData {
        let address = format!("/session/{session}/moz/context");
        RequestData::new("POST".parse().unwrap_or_default(), address)
            .add_body(json!({ "context": self.0 }))
    }
}
