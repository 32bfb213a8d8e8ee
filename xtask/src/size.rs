//! How many bytes the site sends, kept in `sizes.txt` so that growth is seen in review.

use std::fs;

use anyhow::{Context, Result, bail};
use brotli::enc::BrotliEncoderParams;

use crate::process::root;
use crate::site::{Asset, Sent};

const FILE: &str = "sizes.txt";

/// The most that may be sent until the first statement can be answered, in bytes.
const FIRST_AT_MOST: usize = 90_000;
/// The most that the charts' code may take, in bytes.
const CHART_AT_MOST: usize = 165_000;

const FIRST_TOTAL: &str = "first total";

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

fn keep_limits(sizes: &[Size]) -> Result<()> {
    for size in sizes {
        let most = match size.name.as_str() {
            FIRST_TOTAL => FIRST_AT_MOST,
            name if name.starts_with("chart ") => CHART_AT_MOST,
            _ => continue,
        };
        if size.bytes > most {
            bail!(
                "{} is {} bytes; it may be {most} at the most",
                size.name,
                size.bytes
            );
        }
    }
    Ok(())
}

/// What is sent first with its total, then the lazy parts, the charts' code, what a frame fetches
/// besides, and the service worker with what looks after it.
fn measure(assets: &[Asset]) -> Result<Vec<Size>> {
    let mut first = Vec::new();
    let mut later = Vec::new();
    let mut chart = Vec::new();
    let mut frame = Vec::new();
    let mut afterwards = Vec::new();
    for asset in assets {
        let name = without_hash(&asset.path);
        let (list, name) = match &asset.sent {
            Sent::First => (&mut first, format!("first {name}")),
            Sent::Later(functions) => (
                &mut later,
                format!("later {name} ({})", functions.join(", ")),
            ),
            Sent::Chart => (&mut chart, format!("chart {name}")),
            Sent::InFrame => (&mut frame, format!("frame {name}")),
            Sent::Afterwards => (&mut afterwards, format!("afterwards {name}")),
            Sent::OnRequest => continue,
        };
        list.push(Size {
            bytes: compressed(&asset.bytes)?,
            name,
        });
    }
    first.push(Size {
        bytes: first.iter().map(|size| size.bytes).sum(),
        name: FIRST_TOTAL.to_owned(),
    });
    Ok([first, later, chart, frame, afterwards].concat())
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

/// `app.0123abcd.wasm` without the middle, which changes with the content.
fn without_hash(path: &str) -> String {
    let words: Vec<&str> = path.split('.').collect();
    match words[..] {
        [name, hash, extension] if hash.len() == 8 => format!("{name}.{extension}"),
        _ => path.to_owned(),
    }
}

fn print(sizes: &[Size]) -> String {
    let mut text = format!(
        "Bytes of the release site after brotli, quality 11. Written by `cargo xtask size`.\n\
         first: until the first statement can be answered, at the most {FIRST_AT_MOST}\n\
         later: a lazy part, with the lazy functions that need it\n\
         chart: the charts' code, at the most {CHART_AT_MOST}\n\
         frame: inside another site's page, with the first\n\
         afterwards: fetched by the page when the first screen is done\n\n"
    );
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

    #[test]
    fn what_is_written_can_be_read() {
        let sizes = [
            size(3, "first index.html"),
            size(160_000, "chart echarts.js"),
        ];
        assert_eq!(read(&print(&sizes)).unwrap(), sizes);
    }

    #[test]
    fn a_hash_is_no_part_of_a_name() {
        assert_eq!(without_hash("app.0123abcd.wasm"), "app.wasm");
        assert_eq!(without_hash("data/regions/14.json"), "data/regions/14.json");
    }

    #[test]
    fn growth_beyond_the_tolerance_is_told() {
        let committed = [
            size(50_000, "first app.wasm"),
            size(10, "later old.wasm (old)"),
        ];
        let measured = [
            size(50_500, "first app.wasm"),
            size(10, "later new.wasm (new)"),
        ];
        assert_eq!(
            changes(&committed, &measured),
            [
                "later new.wasm (new) is new: 10",
                "later old.wasm (old) is gone"
            ]
        );
        let grown = [size(50_501, "first app.wasm"), committed[1].clone()];
        assert_eq!(
            changes(&committed, &grown),
            ["first app.wasm was 50000 and is 50501"]
        );
    }

    #[test]
    fn a_first_screen_that_is_too_heavy_is_refused() {
        assert!(keep_limits(&[size(FIRST_AT_MOST, FIRST_TOTAL)]).is_ok());
        assert!(keep_limits(&[size(FIRST_AT_MOST + 1, FIRST_TOTAL)]).is_err());
        assert!(keep_limits(&[size(CHART_AT_MOST + 1, "chart echarts.js")]).is_err());
    }
}
