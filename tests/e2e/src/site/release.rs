//! The release after the one that was built.

use std::collections::BTreeMap;

/// The mark of a later release in the page, to know it by.
const MARK: &str = "<meta name=\"release\" content=\"";

/// The files of a later release: every name that holds a hash is another one, as after a change
/// everywhere, the page carries the release's number, and the worker lists what is there.
pub(super) fn later(files: &BTreeMap<String, Vec<u8>>, number: u8) -> BTreeMap<String, Vec<u8>> {
    let names: Vec<(&str, String)> = files
        .keys()
        .filter_map(|name| Some((name.as_str(), renamed(name, number)?)))
        .collect();
    let mut later = BTreeMap::new();
    for (name, bytes) in files {
        let new = names.iter().find(|(old, _)| old == name);
        let new = new.map_or(name, |(_, new)| new).clone();
        later.insert(new, rewritten(name, bytes, &names, number));
    }
    let worker = text(&later, worker::PATH);
    let code = worker::code(&worker).expect("the build's worker begins with its list");
    let listed = later
        .iter()
        .map(|(name, bytes)| (name.as_str(), bytes.as_slice()));
    let script = worker::script(code, listed).unwrap();
    later.insert(worker::PATH.to_owned(), script.into_bytes());
    later
}

/// `app.0123ABCD.wasm` with another hash.
fn renamed(name: &str, number: u8) -> Option<String> {
    let words: Vec<&str> = name.split('.').collect();
    match words[..] {
        [stem, hash, ending] if hash.len() == 8 => {
            Some(format!("{stem}.{number:02}{}.{ending}", &hash[2..]))
        }
        _ => None,
    }
}

fn rewritten(name: &str, bytes: &[u8], names: &[(&str, String)], number: u8) -> Vec<u8> {
    if !name.ends_with(".js") && name != "index.html" {
        return bytes.to_vec();
    }
    let mut text = String::from_utf8(bytes.to_vec()).unwrap();
    for (old, new) in names {
        text = text.replace(old, new);
    }
    if name == "index.html" {
        text = text.replacen("<head>", &format!("<head>{MARK}{number}\">"), 1);
        text = with_its_policy(&text, std::str::from_utf8(bytes).unwrap());
    }
    text.into_bytes()
}

/// The page whose policy allows the script and the style that stand in it now, not those of the page before.
fn with_its_policy(page: &str, before: &str) -> String {
    let mut page = page.to_owned();
    for element in ["script", "style"] {
        let [now, before] = [&page, before].map(|page| {
            let inline =
                inline(page, element).expect("the build's page has one script and one style");
            worker::integrity(inline.as_bytes())
        });
        page = page.replace(&before, &now);
    }
    page
}

/// What stands between the tags of the page's own script or style.
pub fn inline<'a>(page: &'a str, element: &str) -> Option<&'a str> {
    let (_, rest) = page.split_once(&format!("<{element}>"))?;
    Some(rest.split_once(&format!("</{element}>"))?.0)
}

fn text(files: &BTreeMap<String, Vec<u8>>, name: &str) -> String {
    String::from_utf8(files[name].clone()).unwrap()
}
