//! What reloads the page while it is being written: a script of its own, since the policy forbids the
//! usual inline one.

use crate::asset::{Asset, LoadPhase};

/// The script.
pub fn script() -> Asset {
    Asset {
        path: "reload.js".to_owned(),
        bytes: include_bytes!("reload.js").to_vec(),
        phase: LoadPhase::OnRequest,
    }
}

/// The element of the page that loads it.
pub fn element() -> String {
    r#"<script src="reload.js" data-events="/_tower-livereload/event-stream"></script>"#.to_owned()
}
