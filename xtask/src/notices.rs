//! notices
use crate::site::{Asset, Sent};
use anyhow::Result;
pub fn notices(comments: String) -> Result<Asset> {
    Ok(Asset {
        path: "licenses.txt".into(),
        bytes: comments.into_bytes(),
        sent: Sent::OnRequest,
    })
}
