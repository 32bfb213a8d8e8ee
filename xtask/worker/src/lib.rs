//! Writes the list of a release's files into its service worker, `sw.js`, and tells by what a browser
//! knows a content.
//!
//! The list is made of the files that are really there, so none can be forgotten and each is known
//! by its content. The build writes it for a release, the browser tests for the next one.

use base64::{Engine, prelude::BASE64_STANDARD};
use serde::Serialize;
use sha2::{Digest, Sha256};

/// Where the worker stands, beside the page.
pub const PATH: &str = "sw.js";

/// What no page asks for: the worker itself, and the picture that chats fetch for a link.
const NOT_KEPT: [&str; 2] = [PATH, "preview.png"];

/// The host's own files, which change without a release.
const DATA: &str = "data/";

/// The list as `script/worker.js` reads it.
#[derive(Serialize)]
struct Release<'a> {
    files: Vec<File<'a>>,
    data: Vec<Data<'a>>,
}

/// A file that belongs to the release.
#[derive(Serialize)]
struct File<'a> {
    url: &'a str,
    /// None where the name changes with the content.
    revision: Option<String>,
    /// What the browser refuses other content by.
    #[serde(skip_serializing_if = "Option::is_none")]
    integrity: Option<String>,
}

/// A file of the host as it was when the release was built. Its revision makes new data a new worker.
#[derive(Serialize)]
struct Data<'a> {
    url: &'a str,
    revision: String,
}

/// The worker: the list of these files, by their addresses from the page, before the code.
///
/// # Errors
/// The list could not be written as JSON.
pub fn script<'a>(
    code: &str,
    files: impl IntoIterator<Item = (&'a str, &'a [u8])>,
) -> serde_json::Result<String> {
    let mut release = Release {
        files: Vec::new(),
        data: Vec::new(),
    };
    for (path, bytes) in files {
        if NOT_KEPT.contains(&path) {
            continue;
        }
        let hash = Sha256::digest(bytes);
        let revision = hash.iter().take(8).map(|byte| format!("{byte:02x}"));
        let revision = revision.collect();
        if path.starts_with(DATA) {
            release.data.push(Data {
                url: path,
                revision,
            });
        } else if path == "index.html" {
            // Without integrity: a host may write into the page. The worker looks whether it is
            // this release's.
            release.files.push(File {
                url: "./",
                revision: Some(revision),
                integrity: None,
            });
        } else {
            release.files.push(File {
                url: path,
                revision: (!is_named_by_content(path)).then_some(revision),
                integrity: Some(integrity(bytes)),
            });
        }
    }
    Ok(format!(
        "const RELEASE={};\n{code}",
        serde_json::to_string(&release)?
    ))
}

/// The code of a worker that [`script`] has written; none of any other text.
pub fn code(script: &str) -> Option<&str> {
    let (list, code) = script.split_once('\n')?;
    list.starts_with("const RELEASE=").then_some(code)
}

/// By what a browser knows this content and no other, in a list of files or in a policy.
pub fn integrity(content: &[u8]) -> String {
    format!("sha256-{}", BASE64_STANDARD.encode(Sha256::digest(content)))
}

/// `app.0123ABCD.wasm`: the build puts a hash before the ending.
fn is_named_by_content(path: &str) -> bool {
    let words: Vec<&str> = path.split('.').collect();
    let is_sign = |sign: u8| sign.is_ascii_digit() || sign.is_ascii_uppercase();
    matches!(words[..], [_, hash, _] if hash.len() == 8 && hash.bytes().all(is_sign))
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILES: [(&str, &[u8]); 6] = [
        ("app.0123ABCD.wasm", b"app"),
        ("data/regions/14.json", b"{}"),
        ("icon.svg", b"<svg/>"),
        ("index.html", b"<p>"),
        ("preview.png", b"png"),
        (PATH, b"self"),
    ];

    fn list() -> serde_json::Value {
        let script = script("code", FILES).unwrap();
        let list = script.strip_prefix("const RELEASE=").unwrap();
        serde_json::from_str(list.split_once(";\n").unwrap().0).unwrap()
    }

    #[test]
    fn every_file_that_a_page_asks_for_is_listed_once() {
        let list = list();
        let urls = |name: &str| -> Vec<String> {
            let files = list[name].as_array().unwrap().iter();
            files
                .map(|file| file["url"].as_str().unwrap().to_owned())
                .collect()
        };
        assert_eq!(urls("files"), ["app.0123ABCD.wasm", "icon.svg", "./"]);
        assert_eq!(urls("data"), ["data/regions/14.json"]);
    }

    #[test]
    fn a_file_is_known_by_its_content() {
        let files = list()["files"].clone();
        assert_eq!(files[0]["revision"], serde_json::Value::Null);
        assert_eq!(
            files[0]["integrity"],
            "sha256-oXLO3K5HR0thXFTVEKXYSo3qMDLpWFh0MLQTU4vj8zM="
        );
        assert!(files[1]["revision"].is_string() && files[1]["integrity"].is_string());
        assert!(files[2]["revision"].is_string() && files[2]["integrity"].is_null());
    }

    #[test]
    fn other_content_makes_another_worker() {
        let before = script("code", FILES).unwrap();
        let mut files = FILES;
        for place in [1, 2, 3] {
            files[place].1 = b"changed";
            assert_ne!(script("code", files).unwrap(), before);
            files = FILES;
        }
        files[5].1 = b"changed";
        assert_eq!(script("code", files).unwrap(), before);
    }

    #[test]
    fn the_code_can_be_taken_out_again() {
        let script = script("one\ntwo", FILES).unwrap();
        assert_eq!(code(&script), Some("one\ntwo"));
        assert_eq!(code("one\ntwo"), None);
    }
}
