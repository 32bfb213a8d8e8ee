//! What a page needs when somebody comes to it from a link, so that `script/boot.js` can ask for all of it
//! at once, from the address alone.

use anyhow::{Context, Result, bail};
use serde::Deserialize;
use serde_json::{Map, Value};

use crate::asset::Asset;

/// A page that is not in the app's main module.
pub struct Page {
    /// The first word of its address after `#/`.
    pub word: &'static str,
    /// The lazy functions that it calls as soon as it is shown (`#[wasm_split(…)]`).
    functions: &'static [&'static str],
    /// Whether it shows figures of the default region.
    has_figures: bool,
}

/// What its rows open to comes right after it; its chart, its tables and what is read or given besides
/// come when they are asked for.
pub const RESULTS: Page = Page {
    word: "results",
    functions: &["results", "directory"],
    has_figures: true,
};

pub const COLLECT: Page = Page {
    word: "collect",
    functions: &["organiser", "directory"],
    has_figures: false,
};

/// What comes right after a result, so that it counts among its requests, and what is asked for on its page.
const AFTER_RESULTS: [(&str, Option<usize>); 2] =
    [("in_rows", Some(REQUESTS_AT_MOST)), ("results_later", None)];

const PAGES: [Page; 10] = [
    RESULTS,
    COLLECT,
    Page {
        word: "region",
        functions: &["region", "directory"],
        has_figures: true,
    },
    // Its figures are in the link.
    Page {
        word: "summary",
        functions: &["region", "directory"],
        has_figures: false,
    },
    Page {
        word: "share",
        functions: &["sharing", "directory", "qr_code"],
        has_figures: false,
    },
    // The first statement is there without it.
    Page {
        word: "assess",
        functions: &["way", "directory"],
        has_figures: false,
    },
    Page {
        word: "review",
        functions: &["way", "directory"],
        has_figures: false,
    },
    text("about"),
    text("accessibility"),
    text("privacy"),
];

/// The requests for WebAssembly from a link to its page, with the main module and that of the charts.
const REQUESTS_AT_MOST: usize = 6;

/// Lazy functions that come together, because a page calls them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Together {
    pub functions: Vec<&'static str>,
    /// The function that makes the page itself; the others are besides.
    pub shows: Option<&'static str>,
    /// Where people come to the page from elsewhere, with nothing of it there yet: the most requests that
    /// they may wait for, with the main module.
    pub requests_at_most: Option<usize>,
    /// How much a byte counts: more where many people arrive.
    pub weight: u64,
}

/// How much more a byte counts on a page that a hall of people arrives at, with nothing there yet.
const ARRIVED_AT: u64 = 6;

/// How much more it counts on the page of one's own result, which a whole hall opens at the same moment.
const COMES_FROM_A_HALL: u64 = 20;

/// The functions of all pages, each list once. Charts come after the page. Links lead to pages with figures, to the first screen and to the kiosk; to the others people come
/// from those.
pub fn together() -> Vec<Together> {
    let mut all = vec![
        Together {
            functions: vec!["directory"],
            shows: None,
            requests_at_most: Some(REQUESTS_AT_MOST),
            weight: ARRIVED_AT,
        },
        Together {
            functions: vec!["kiosk", "directory"],
            shows: Some("kiosk"),
            requests_at_most: Some(REQUESTS_AT_MOST),
            weight: ARRIVED_AT,
        },
    ];
    for page in PAGES {
        // An organiser comes to gathering from elsewhere too, but is one.
        let is_collect = page.word == COLLECT.word;
        let requests_at_most = (page.has_figures || is_collect).then_some(REQUESTS_AT_MOST);
        let weight = match page.word {
            word if word == RESULTS.word => COMES_FROM_A_HALL,
            _ if page.has_figures => ARRIVED_AT,
            _ => 1,
        };
        add(&mut all, page.functions.to_vec(), requests_at_most, weight);
    }
    for (function, requests_at_most) in AFTER_RESULTS {
        all.push(Together {
            functions: [RESULTS.functions, &[function]].concat(),
            shows: Some(function),
            requests_at_most,
            weight: requests_at_most.map_or(1, |_| ARRIVED_AT),
        });
    }
    all
}

fn add(
    all: &mut Vec<Together>,
    functions: Vec<&'static str>,
    requests_at_most: Option<usize>,
    weight: u64,
) {
    match all.iter_mut().find(|known| known.functions == functions) {
        Some(known) => {
            known.requests_at_most = known.requests_at_most.or(requests_at_most);
            known.weight = known.weight.max(weight);
        }
        None => all.push(Together {
            shows: functions.first().copied(),
            functions,
            requests_at_most,
            weight,
        }),
    }
}

const fn text(word: &'static str) -> Page {
    Page {
        word,
        functions: &["texts"],
        has_figures: false,
    }
}

/// `data/catalogue.json`, as far as the build reads it.
#[derive(Deserialize)]
struct Catalogue {
    default: String,
    /// By region, the newest first.
    summaries: Map<String, Value>,
}

/// The files that hold the figures of the default region: its municipalities and its newest summary.
pub fn figures(assets: &[Asset]) -> Result<Vec<&Asset>> {
    let file = |path: &str| assets.iter().find(|asset| asset.path == path);
    let Some(catalogue) = file("data/catalogue.json") else {
        return Ok(Vec::new());
    };
    let Catalogue { default, summaries } = serde_json::from_slice(&catalogue.bytes)
        .context("public/data/catalogue.json is no catalogue")?;
    let newest = summaries.get(&default).and_then(|ids| ids[0].as_str());
    let mut paths = vec![format!("data/regions/{default}.json")];
    paths.extend(newest.map(|id| format!("data/summaries/{id}.json")));
    paths
        .iter()
        .map(|path| {
            file(path).with_context(|| format!("public/{path} is in the catalogue and missing"))
        })
        .collect()
}

impl Page {
    /// What it needs besides the app, without charts.
    pub fn files<'a>(&self, assets: &'a [Asset]) -> Result<Vec<&'a Asset>> {
        for function in self.functions {
            if !assets.iter().any(|asset| asset.is_part_of(&[function])) {
                bail!(
                    "no part holds the lazy function `{function}` that #/{} needs by xtask/src/needs.rs",
                    self.word
                );
            }
        }
        let parts = assets
            .iter()
            .filter(|asset| asset.is_part_of(self.functions));
        let mut files: Vec<&Asset> = parts.collect();
        if self.has_figures {
            files.extend(figures(assets)?);
        }
        Ok(files)
    }
}

/// `NEEDS` of `script/boot.js`: for each page the addresses of what it fetches.
pub fn table(assets: &[Asset]) -> Result<Value> {
    let mut table = Map::new();
    for page in PAGES {
        let files = page.files(assets)?.into_iter();
        let addresses = files.map(|asset| Value::from(asset.path.as_str()));
        table.insert(page.word.to_owned(), addresses.collect());
    }
    Ok(Value::Object(table))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::asset::LoadPhase;

    fn asset(path: &str, phase: LoadPhase, text: &str) -> Asset {
        Asset {
            path: path.to_owned(),
            bytes: text.as_bytes().to_vec(),
            phase,
        }
    }

    fn part(path: &str, needed_by: &[&str]) -> Asset {
        let names = needed_by.iter().map(|name| name.to_string());
        asset(path, LoadPhase::Part(names.collect()), "")
    }

    const CATALOGUE: &str =
        r#"{"regions": ["14"], "default": "14", "summaries": {"14": ["new", "old"]}}"#;

    fn assets(catalogue: &str) -> Vec<Asset> {
        vec![
            asset("data/catalogue.json", LoadPhase::App, catalogue),
            asset("data/regions/14.json", LoadPhase::App, "{}"),
            asset("data/summaries/new.json", LoadPhase::OnRequest, "{}"),
            asset("data/summaries/old.json", LoadPhase::OnRequest, "{}"),
            part("chart.wasm", &["chart"]),
            part("directory.wasm", &["directory"]),
            part("organiser.wasm", &["organiser"]),
            part("sharing.wasm", &["sharing"]),
            part("qr_code.wasm", &["qr_code"]),
            part("region.wasm", &["region"]),
            part("results.wasm", &["results"]),
            part("shared.wasm", &["region", "texts"]),
            part("way.wasm", &["way"]),
        ]
    }

    #[test]
    fn a_page_names_its_parts_and_its_figures() {
        let table = table(&assets(CATALOGUE)).unwrap();
        let figures = ["data/regions/14.json", "data/summaries/new.json"];
        let region = ["directory.wasm", "region.wasm", "shared.wasm"];
        let fetched = [region.as_slice(), &figures].concat();
        assert_eq!(table["region"], serde_json::json!(fetched));
        assert_eq!(table["summary"], serde_json::json!(region));
        assert_eq!(table["privacy"], serde_json::json!(["shared.wasm"]));
        assert!(table.get("").is_none());
    }

    #[test]
    fn pages_of_the_same_functions_count_once() {
        let mut region = together();
        region.retain(|page| page.shows == Some("region"));
        let [region] = region.as_slice() else {
            panic!("{region:?}");
        };
        assert_eq!(region.functions, ["region", "directory"]);
        assert_eq!(region.requests_at_most, Some(REQUESTS_AT_MOST));
    }

    #[test]
    fn a_region_without_figures_names_none() {
        let catalogue = r#"{"default": "14", "summaries": {}}"#;
        let assets = assets(catalogue);
        assert_eq!(figures(&assets).unwrap().len(), 1);
    }

    #[test]
    fn a_file_that_is_not_there_fails_the_build() {
        let catalogue = CATALOGUE.replace("new", "newer");
        assert!(table(&assets(&catalogue)).is_err());
        let mut assets = assets(CATALOGUE);
        assets.retain(|asset| asset.path != "qr_code.wasm");
        let message = table(&assets).unwrap_err().to_string();
        assert!(message.contains("`qr_code`"), "{message}");
    }
}
