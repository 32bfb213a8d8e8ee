//! How many bytes the site sends, kept in `sizes.txt` so that growth is seen in review.

use std::fs;

use anyhow::{Context, Result, bail};
use brotli::enc::BrotliEncoderParams;

use crate::asset::{Asset, LoadPhase};
use crate::needs::{self, COLLECT, RESULTS};
use crate::process::root;

const FILE: &str = "sizes.txt";

const FIRST_STATEMENT: &str = "total until the first statement can be answered";
const APP: &str = "total until the app has taken over";
const OWN_RESULTS: &str = "total from the link to one's own results, without charts";
const COLLECTING: &str = "total from the link to the collecting page, without charts";
const CHARTS: &str = "chart echarts.js";

/// The most that may be sent, in bytes.
const AT_MOST: [(&str, usize); 5] = [
    (FIRST_STATEMENT, 12_000),
    (APP, 122_000),
    (OWN_RESULTS, 250_000),
    (COLLECTING, 410_000),
    (CHARTS, 165_000),
];

/// One figure of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Size {
    bytes: usize,
    name: String,
}

/// Writes the sizes to `sizes.txt`.
pub fn write(assets: &[Asset]) -> Result<()> {
    let sizes = measure(assets)?;
    let path = root()?.join(FILE);
    let text = print(&sizes);
    fs::write(&path, &text).with_context(|| format!("cannot write {}", path.display()))?;
    print!("{text}");
    keep_limits(&sizes)
}

/// Compares the sizes with `sizes.txt`.
pub fn check(assets: &[Asset]) -> Result<()> {
    let sizes = measure(assets)?;
    keep_limits(&sizes)?;
    let path = root()?.join(FILE);
    let committed = fs::read_to_string(&path)
        .with_context(|| format!("cannot read {FILE}; `cargo xtask size` writes it"))?;
    let changes = changes(&read(&committed)?, &sizes);
    if !changes.is_empty() {
        bail!(
            "{FILE} does not say what the site sends; `cargo xtask size` writes it anew:\n  {}",
            changes.join("\n  ")
        );
    }
    println!("The sizes are those of {FILE}");
    Ok(())
}

/// How far a size may be from the committed one. Another release of the compiler or of a compressor
/// makes a little difference, and file names hold hashes, which compress differently each time.
fn tolerance(bytes: usize) -> usize {
    (bytes / 100).max(100)
}

/// Tells of every figure that is above its bound.
fn keep_limits(sizes: &[Size]) -> Result<()> {
    let above: Vec<String> = sizes
        .iter()
        .filter_map(|Size { bytes, name }| {
            let (_, at_most) = AT_MOST.iter().find(|(bounded, _)| bounded == name)?;
            (bytes > at_most).then(|| format!("{name}: {bytes} bytes, at the most {at_most}"))
        })
        .collect();
    if !above.is_empty() {
        bail!("the site sends more than it may:\n  {}", above.join("\n  "));
    }
    Ok(())
}

/// Each file that a page fetches by itself, in the order of the phases, then the totals.
fn measure(assets: &[Asset]) -> Result<Vec<Size>> {
    let figures = needs::figures(assets)?;
    let mut files = Vec::new();
    for asset in assets {
        if let Some((rank, name)) = rank(asset, &figures) {
            let bytes = compressed(&asset.bytes)?;
            files.push((rank, asset, Size { bytes, name }));
        }
    }
    files.sort_by_key(|(rank, asset, _)| (*rank, &asset.path));
    let total = |name: &str, counts: &dyn Fn(&Asset) -> bool| {
        let counted = files.iter().filter(|(_, asset, _)| counts(asset));
        Size {
            bytes: counted.map(|(_, _, size)| size.bytes).sum(),
            name: name.to_owned(),
        }
    };
    let is_page = |asset: &Asset| asset.phase == LoadPhase::Page;
    let is_first = |asset: &Asset| is_page(asset) || asset.phase == LoadPhase::App;
    let mut totals = vec![total(FIRST_STATEMENT, &is_page), total(APP, &is_first)];
    for (name, page) in [(OWN_RESULTS, RESULTS), (COLLECTING, COLLECT)] {
        let needed = page.files(assets)?;
        totals.push(total(name, &|asset| {
            is_first(asset)
                || asset.name() == "later.css"
                || needed.iter().any(|file| file.path == asset.path)
        }));
    }
    let sizes = files.into_iter().map(|(_, _, size)| size);
    Ok(sizes.chain(totals).collect())
}

/// Where a file stands in the list, and its name there; none for what nobody fetches without asking for it.
fn rank(asset: &Asset, figures: &[&Asset]) -> Option<(u8, String)> {
    let name = asset.name();
    Some(match &asset.phase {
        LoadPhase::Page => (0, format!("page {name}")),
        LoadPhase::App => (1, format!("app {name}")),
        LoadPhase::Part(functions) => (2, format!("part {name} ({})", functions.join(", "))),
        LoadPhase::OnRequest if figures.iter().any(|figure| figure.path == asset.path) => {
            (3, format!("figures {name}"))
        }
        LoadPhase::Chart => (4, format!("chart {name}")),
        LoadPhase::Frame => (5, format!("frame {name}")),
        LoadPhase::Afterwards => (6, format!("afterwards {name}")),
        LoadPhase::OnRequest => return None,
    })
}

/// The size after brotli at its best.
fn compressed(bytes: &[u8]) -> Result<usize> {
    let best = BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        size_hint: bytes.len(),
        ..Default::default()
    };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut &bytes[..], &mut compressed, &best).context("brotli failed")?;
    Ok(compressed.len())
}

fn print(sizes: &[Size]) -> String {
    let mut text = String::from(
        "Bytes of the release site after brotli, quality 11. Written by `cargo xtask size`.\n\
         page: until the first statement can be answered\n\
         app: besides, until the app has taken over\n\
         part: a lazy part, with the lazy functions that need it\n\
         figures: the newest summary of the default region\n\
         chart: the charts' code\n\
         frame: inside another site's page, with the first screen\n\
         afterwards: fetched by the page when the app has taken over\n\
         At the most:\n",
    );
    for (name, at_most) in AT_MOST {
        text += &format!("{at_most:>7}  {name}\n");
    }
    text += "\n";
    for size in sizes {
        text += &format!("{:>7}  {}\n", size.bytes, size.name);
    }
    text
}

/// Reads what `print` wrote.
fn read(text: &str) -> Result<Vec<Size>> {
    let (_, lines) = text.split_once("\n\n").context("sizes.txt has no sizes")?;
    lines
        .lines()
        .map(|line| {
            let (bytes, name) = line.trim().split_once("  ").unwrap_or(("", line));
            Ok(Size {
                bytes: bytes
                    .parse()
                    .with_context(|| format!("sizes.txt has a line without a size: {line}"))?,
                name: name.to_owned(),
            })
        })
        .collect()
}

/// What differs, one line each.
fn changes(committed: &[Size], measured: &[Size]) -> Vec<String> {
    let find = |sizes: &[Size], name: &str| {
        sizes
            .iter()
            .find(|size| size.name == name)
            .map(|size| size.bytes)
    };
    let mut changes = Vec::new();
    for size in measured {
        match find(committed, &size.name) {
            None => changes.push(format!("{} is new: {}", size.name, size.bytes)),
            Some(before) if before.abs_diff(size.bytes) > tolerance(before) => {
                changes.push(format!("{} was {before} and is {}", size.name, size.bytes));
            }
            Some(_) => {}
        }
    }
    for size in committed {
        if find(measured, &size.name).is_none() {
            changes.push(format!("{} is gone", size.name));
        }
    }
    changes
}

#[cfg(test)]
mod tests {
    use super::*;

    fn size(bytes: usize, name: &str) -> Size {
        Size {
            bytes,
            name: name.to_owned(),
        }
    }

    fn asset(path: &str, phase: LoadPhase) -> Asset {
        Asset {
            path: path.to_owned(),
            bytes: path.as_bytes().to_vec(),
            phase,
        }
    }

    fn part(path: &str, function: &str) -> Asset {
        asset(path, LoadPhase::Part(vec![function.to_owned()]))
    }

    #[test]
    fn what_is_written_can_be_read() {
        let sizes = [size(3, "page index.html"), size(160_000, CHARTS)];
        assert_eq!(read(&print(&sizes)).unwrap(), sizes);
    }

    #[test]
    fn a_total_counts_what_its_way_needs() {
        let assets = [
            asset("app.0123ABCD.wasm", LoadPhase::App),
            asset("echarts.0123ABCD.js", LoadPhase::Chart),
            asset("index.html", LoadPhase::Page),
            asset("later.0123ABCD.css", LoadPhase::Afterwards),
            asset("sw.js", LoadPhase::Afterwards),
            part("directory.0123ABCD.wasm", "directory"),
            part("organiser.0123ABCD.wasm", "organiser"),
            part("results.0123ABCD.wasm", "results"),
        ];
        let sizes = measure(&assets).unwrap();
        let names: Vec<_> = sizes.iter().map(|size| size.name.as_str()).collect();
        assert_eq!(names[..2], ["page index.html", "app app.wasm"]);
        let bytes = |name: &str| sizes.iter().find(|size| size.name == name).unwrap().bytes;
        let page = bytes("page index.html");
        let app = page + bytes("app app.wasm");
        let besides = bytes("part directory.wasm (directory)") + bytes("afterwards later.css");
        assert_eq!(bytes(FIRST_STATEMENT), page);
        assert_eq!(bytes(APP), app);
        let own = bytes("part results.wasm (results)");
        assert_eq!(bytes(OWN_RESULTS), app + besides + own);
        let own = bytes("part organiser.wasm (organiser)");
        assert_eq!(bytes(COLLECTING), app + besides + own);
    }

    #[test]
    fn growth_beyond_the_tolerance_is_told() {
        let committed = [
            size(50_000, "app app.wasm"),
            size(10, "part old.wasm (old)"),
        ];
        let measured = [
            size(50_500, "app app.wasm"),
            size(10, "part new.wasm (new)"),
        ];
        assert_eq!(
            changes(&committed, &measured),
            [
                "part new.wasm (new) is new: 10",
                "part old.wasm (old) is gone"
            ]
        );
        let grown = [size(50_501, "app app.wasm"), committed[1].clone()];
        assert_eq!(
            changes(&committed, &grown),
            ["app app.wasm was 50000 and is 50501"]
        );
    }

    #[test]
    fn a_site_that_is_too_heavy_is_refused() {
        for (name, at_most) in AT_MOST {
            assert!(keep_limits(&[size(at_most, name)]).is_ok(), "{name}");
            assert!(keep_limits(&[size(at_most + 1, name)]).is_err(), "{name}");
        }
    }
}
