//! Puts the site together: the page, its style, its scripts, the app, the data, and the notices.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use sha2::{Digest, Sha256};

use crate::process::{npm_tool, root, run};
use crate::tools::{self, Needs};
use crate::wasm::{self, Modules};
use crate::{notices, serve};

/// The content security policy that the page carries. Nothing may need more than this, not even in
/// development.
pub const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
     img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; \
     worker-src 'self'; frame-src 'self'; media-src 'self' blob:; base-uri 'self'; form-action 'none'";

/// The oldest browsers that run the app's WebAssembly.
const BROWSERS: &str = "--target=chrome96,firefox79,safari15";

/// `boot.js` must also run in browsers that are too old for the app, to say so.
const OLD_BROWSERS: &str = "--target=es5";

/// The charts' code, which comes with the first chart.
const CHART_ENTRY: &str = "src/chart/echarts.js";

/// What the site is built for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// For whoever writes it: quick to build, and the page reloads itself.
    #[default]
    Preview,
    /// For everybody else: small.
    Release,
}

/// One file of the site.
#[derive(Clone, Debug)]
pub struct Asset {
    /// Its address, relative to the page's.
    pub path: String,
    pub bytes: Vec<u8>,
    pub sent: Sent,
}

/// When a browser fetches a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sent {
    /// Before the first statement can be answered.
    First,
    /// With the lazy functions of these names.
    Later(Vec<String>),
    /// With the first chart.
    Chart,
    /// Inside another site's page, with the first screen.
    InFrame,
    /// When the first screen is done.
    Afterwards,
    /// When somebody asks for it.
    OnRequest,
}

/// Builds the release site in `dist/`.
pub fn release() -> Result<Vec<Asset>> {
    tools::ensure(Needs::Build)?;
    let folder = root()?.join("dist");
    let assets = assemble(Mode::Release)?;
    write(&assets, &folder)?;
    println!("The site is in {}", folder.display());
    Ok(assets)
}

/// Makes every file of the site.
pub fn assemble(mode: Mode) -> Result<Vec<Asset>> {
    let root = root()?;
    let modules = wasm::build(mode)?;
    let work = Workshop::new(&modules)?;

    let mut assets = copied_files(&root.join("public"))?;
    let style = work.bundle("style", "css", &root.join("style/main.css"), &[BROWSERS])?;
    let later = Asset {
        sent: Sent::Afterwards,
        ..work.bundle("later", "css", &root.join("style/later.css"), &[BROWSERS])?
    };
    let frame = Asset {
        sent: Sent::InFrame,
        ..work.minify("frame", &root.join("script/frame.js"), OLD_BROWSERS)?
    };
    let boot = boot(&work, &root, &frame)?;
    let chart = chart(&work, &root)?;
    let main = hashed(
        "app",
        "wasm",
        &modules.folder.join(&modules.main),
        Sent::First,
    )?;
    let parts = parts(&modules)?;
    let updates = updates(&work, &root, mode)?;
    let start = start(&work, &modules, &main, &parts, &[&updates, &later])?;

    let mut head = vec![
        format!(r#"<link rel="stylesheet" href="{}">"#, style.path),
        format!(r#"<script src="{}"></script>"#, boot.path),
        format!(r#"<script type="module" src="{}"></script>"#, start.path),
        preload(&main.path),
    ];
    if root.join("public/data/catalogue.json").exists() {
        head.push(preload("data/catalogue.json"));
    }
    if let Some(chart) = &chart {
        // The charts' code is imported when it is first needed; this tells by which name.
        head.push(format!(r#"<meta name="echarts" content="{}">"#, chart.path));
    }
    let camera = Asset {
        sent: Sent::OnRequest,
        ..work.bundle(
            "camera",
            "js",
            &root.join("script/camera.js"),
            &[BROWSERS, "--format=esm"],
        )?
    };
    head.push(format!(r#"<meta name="camera" content="{}">"#, camera.path));
    if mode == Mode::Preview {
        assets.push(serve::reload_script());
        head.push(serve::reload_element());
    }
    let path = root.join("index.html");
    let html =
        fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
    let public_url = public_url(&root)?;
    if mode == Mode::Release && public_url.is_none() {
        println!(
            "public/data/site.json tells no public_url: chats get no picture, and a frame without scripts no address"
        );
    }
    let html = with_public_url(&html, public_url.as_deref())?;
    assets.push(page(&html, &head)?);
    let code = worker_code(&work, &root, mode)?;
    assets.push(notices::notices(&work.legal_comments()?)?);
    assets.extend([style, later, boot, frame, start, updates, main]);
    assets.extend(parts);
    assets.extend(chart);
    assets.push(camera);
    let worker = service_worker(&code, &assets)?;
    assets.push(worker);
    assets.sort_by(|one, other| one.path.cmp(&other.path));
    Ok(assets)
}

/// Writes the site to a folder, in place of what was there.
pub fn write(assets: &[Asset], folder: &Path) -> Result<()> {
    let fresh = folder.with_extension("new");
    remove_folder(&fresh)?;
    for asset in assets {
        let path = fresh.join(&asset.path);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)
                .with_context(|| format!("cannot make the folder {}", parent.display()))?;
        }
        fs::write(&path, &asset.bytes)
            .with_context(|| format!("cannot write {}", path.display()))?;
    }
    remove_folder(folder)?;
    fs::rename(&fresh, folder).with_context(|| format!("cannot write {}", folder.display()))
}

fn remove_folder(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)
            .with_context(|| format!("cannot remove {}", folder.display()))?;
    }
    Ok(())
}

/// The files under `public/`, as they are.
fn copied_files(public: &Path) -> Result<Vec<Asset>> {
    files_below(public)?
        .into_iter()
        .map(|path| {
            let address = address(public, &path)?;
            Ok(Asset {
                bytes: fs::read(&path)
                    .with_context(|| format!("cannot read {}", path.display()))?,
                sent: when_copied(&address),
                path: address,
            })
        })
        .collect()
}

/// The start page offers the municipalities, so it fetches the catalogue and the regions.
fn when_copied(address: &str) -> Sent {
    if address == "data/catalogue.json" || address.starts_with("data/regions/") {
        Sent::First
    } else {
        Sent::OnRequest
    }
}

/// A path below a folder as an address relative to it.
fn address(folder: &Path, path: &Path) -> Result<String> {
    let words: Option<Vec<&str>> = path
        .strip_prefix(folder)?
        .iter()
        .map(|word| word.to_str())
        .collect();
    let words = words.with_context(|| format!("{} is not UTF-8", path.display()))?;
    Ok(words.join("/"))
}

/// All files below a folder, in a fixed order.
pub fn files_below(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    let entries =
        fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    for entry in entries {
        let path = entry?.path();
        if path.is_dir() {
            files.extend(files_below(&path)?);
        } else {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

/// What runs before the first paint, with the name of what it fetches inside a frame.
fn boot(work: &Workshop, root: &Path, frame: &Asset) -> Result<Asset> {
    let script = root.join("script/boot.js");
    let entry = work.folder.join("boot.entry.js");
    fs::copy(&script, &entry).with_context(|| format!("cannot read {}", script.display()))?;
    rename_in(&entry, "frame.js", &frame.path)?;
    work.minify("boot", &entry, OLD_BROWSERS)
}

/// ECharts with only what the charts use.
fn chart(work: &Workshop, root: &Path) -> Result<Option<Asset>> {
    let entry = root.join(CHART_ENTRY);
    if !entry.exists() {
        return Ok(None);
    }
    let options = [
        BROWSERS,
        "--format=esm",
        "--define:process.env.NODE_ENV=\"production\"",
        "--banner:js=/*! Notices: licenses.txt */",
    ];
    let bundle = work.bundle("echarts", "js", &entry, &options)?;
    Ok(Some(Asset {
        sent: Sent::Chart,
        ..bundle
    }))
}

/// The modules that come later.
fn parts(modules: &Modules) -> Result<Vec<Asset>> {
    modules
        .parts
        .iter()
        .map(|part| {
            let sent = Sent::Later(part.needed_by.iter().cloned().collect());
            hashed(&part.name, "wasm", &modules.folder.join(&part.file), sent)
        })
        .collect()
}

/// What looks after the service worker. A page that is being written has none: it would hide changes.
fn updates(work: &Workshop, root: &Path, mode: Mode) -> Result<Asset> {
    let registers = format!("--define:REGISTERS={}", mode == Mode::Release);
    let options = [BROWSERS, "--format=esm", &registers];
    let bundle = work.bundle("updates", "js", &root.join("script/updates.js"), &options)?;
    Ok(Asset {
        sent: Sent::Afterwards,
        ..bundle
    })
}

/// The service worker without its list; in a preview one that removes what a release has left in the
/// browser on the same port.
fn worker_code(work: &Workshop, root: &Path, mode: Mode) -> Result<String> {
    if mode == Mode::Preview {
        return Ok(include_str!("retire.js").to_owned());
    }
    let options = [
        BROWSERS,
        "--format=iife",
        "--define:process.env.NODE_ENV=\"production\"",
        "--banner:js=/*! Notices: licenses.txt */",
    ];
    let bundle = work.bundle("sw", "js", &root.join("script/worker.js"), &options)?;
    String::from_utf8(bundle.bytes).context("the service worker is not UTF-8")
}

/// The service worker with the list of everything that is there.
fn service_worker(code: &str, assets: &[Asset]) -> Result<Asset> {
    let files = assets
        .iter()
        .map(|asset| (asset.path.as_str(), asset.bytes.as_slice()));
    Ok(Asset {
        path: worker::PATH.to_owned(),
        bytes: worker::script(code, files)?.into_bytes(),
        sent: Sent::Afterwards,
    })
}

/// One script that starts the app and later loads its parts: `script/start.js` with all that wasm-bindgen
/// and the splitting have written. In one file it comes in one round trip.
fn start(
    work: &Workshop,
    modules: &Modules,
    main: &Asset,
    parts: &[Asset],
    afterwards: &[&Asset; 2],
) -> Result<Asset> {
    let folder = &modules.folder;
    rename_in(&folder.join("app.js"), &modules.main, &main.path)?;
    for (part, asset) in modules.parts.iter().zip(parts) {
        rename_in(&folder.join("__wasm_split.js"), &part.file, &asset.path)?;
    }
    let entry = folder.join("start.js");
    let script = root()?.join("script/start.js");
    fs::copy(&script, &entry).with_context(|| format!("cannot read {}", script.display()))?;
    let [updates, later] = afterwards;
    rename_in(&entry, "updates.js", &updates.path)?;
    rename_in(&entry, "later.css", &later.path)?;
    let options = [
        BROWSERS,
        "--format=esm",
        // Comes by itself, afterwards.
        "--external:./updates.*.js",
        // wasm-bindgen names the same import once for each lazy function.
        "--log-override:duplicate-object-key=silent",
    ];
    work.bundle("start", "js", &entry, &options)
}

/// Puts a file's hashed name where a script names it.
fn rename_in(script: &Path, name: &str, hashed: &str) -> Result<()> {
    let text =
        fs::read_to_string(script).with_context(|| format!("cannot read {}", script.display()))?;
    if !text.contains(name) {
        bail!("{} does not name {name}", script.display());
    }
    fs::write(script, text.replace(name, hashed))
        .with_context(|| format!("cannot write {}", script.display()))
}

fn preload(path: &str) -> String {
    format!(r#"<link rel="preload" as="fetch" crossorigin href="{path}">"#)
}

/// `index.html` with the policy and the links in place of its two comments.
fn page(html: &str, head: &[String]) -> Result<Asset> {
    let policy = format!(r#"<meta http-equiv="Content-Security-Policy" content="{POLICY}">"#);
    let html = put_in_place(html, "<!-- build:policy -->", &policy)?;
    let html = put_in_place(&html, "<!-- build:head -->", &head.join("\n"))?;
    Ok(Asset {
        path: "index.html".to_owned(),
        bytes: without_comments(&html)?.into_bytes(),
        sent: Sent::First,
    })
}

/// The address that `data/site.json` tells, if it does.
fn public_url(root: &Path) -> Result<Option<String>> {
    let path = root.join("public/data/site.json");
    if !path.exists() {
        return Ok(None);
    }
    let text =
        fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
    let site: serde_json::Value =
        serde_json::from_str(&text).with_context(|| format!("{} is not JSON", path.display()))?;
    let url = site["public_url"].as_str().filter(|url| !url.is_empty());
    Ok(url.map(str::to_owned))
}

/// Chats want the whole address of the page's picture. Where the site's address is not known, the
/// picture's stays relative.
fn with_public_url(html: &str, public_url: Option<&str>) -> Result<String> {
    let Some(url) = public_url else {
        return Ok(html.to_owned());
    };
    let folder = match url.rsplit_once('/') {
        Some((before, _)) if !before.ends_with('/') => before,
        _ => url,
    };
    let url = escaped(url);
    let folder = escaped(folder);
    let image = r#"<meta property="og:image" content="preview.png">"#;
    let whole = format!(
        "<meta property=\"og:url\" content=\"{url}\">\n<meta property=\"og:image\" content=\"{folder}/preview.png\">"
    );
    let html = put_in_place(html, image, &whole)?;
    // Where no script may run, nothing else can tell the address.
    let address = r#"<span class="address">"#;
    Ok(html.replace(address, &[address, &url].concat()))
}

/// Text as it stands in an attribute.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('"', "&quot;")
}

fn put_in_place(html: &str, place: &str, content: &str) -> Result<String> {
    if html.matches(place).count() != 1 {
        bail!("index.html must hold `{place}` exactly once");
    }
    Ok(html.replace(place, content))
}

/// HTML without comments, indentation and empty lines.
fn without_comments(html: &str) -> Result<String> {
    if html.contains("<pre") || html.contains("<textarea") {
        bail!("index.html must not hold <pre> or <textarea>: the build removes indentation");
    }
    let mut kept = String::new();
    let mut rest = html;
    while let Some((before, comment)) = rest.split_once("<!--") {
        kept.push_str(before);
        let (_, after) = comment
            .split_once("-->")
            .context("a comment in index.html does not end")?;
        rest = after;
    }
    kept.push_str(rest);
    let lines = kept.lines().map(str::trim).filter(|line| !line.is_empty());
    Ok(lines.collect::<Vec<_>>().join("\n") + "\n")
}

/// A file under a name that changes with its content, so that browsers may keep it for good.
fn hashed(name: &str, extension: &str, path: &Path, sent: Sent) -> Result<Asset> {
    let bytes = fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
    let hash: String = Sha256::digest(&bytes)
        .iter()
        .take(4)
        .map(|byte| format!("{byte:02x}"))
        .collect();
    Ok(Asset {
        path: format!("{name}.{hash}.{extension}"),
        bytes,
        sent,
    })
}

/// Where esbuild puts what it makes.
struct Workshop {
    folder: PathBuf,
}

impl Workshop {
    fn new(modules: &Modules) -> Result<Self> {
        let folder = modules.folder.with_file_name("bundles");
        remove_folder(&folder)?;
        fs::create_dir_all(&folder)
            .with_context(|| format!("cannot make the folder {}", folder.display()))?;
        Ok(Self { folder })
    }

    /// Makes one minified file of an entry and all that it imports.
    fn bundle(&self, name: &str, extension: &str, entry: &Path, options: &[&str]) -> Result<Asset> {
        let options = [options, &["--bundle", "--legal-comments=external"]].concat();
        self.esbuild(name, extension, entry, &options)
    }

    /// Minifies a classic script.
    fn minify(&self, name: &str, script: &Path, browsers: &str) -> Result<Asset> {
        self.esbuild(name, "js", script, &[browsers])
    }

    fn esbuild(
        &self,
        name: &str,
        extension: &str,
        entry: &Path,
        options: &[&str],
    ) -> Result<Asset> {
        let made = self.folder.join(format!("{name}.{extension}"));
        run(npm_tool("esbuild")?
            .arg(entry)
            .args(["--minify", "--charset=utf8", "--log-level=warning"])
            .args(options)
            .arg(format!("--outfile={}", made.display())))
        .with_context(|| format!("esbuild could not make {name}.{extension}"))?;
        hashed(name, extension, &made, Sent::First)
    }

    /// The notices that esbuild found in what it bundled and left out of the bundles.
    fn legal_comments(&self) -> Result<String> {
        let mut comments = String::new();
        for file in files_below(&self.folder)? {
            if file.to_string_lossy().ends_with(".LEGAL.txt") {
                comments += &fs::read_to_string(&file)
                    .with_context(|| format!("cannot read {}", file.display()))?;
            }
        }
        Ok(comments)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_indentation_are_left_out_of_the_page() {
        let html = "<!doctype html>\n  <p>one <!-- not\n  this -->two</p>\n\n  <p>three</p>\n";
        assert_eq!(
            without_comments(html).unwrap(),
            "<!doctype html>\n<p>one two</p>\n<p>three</p>\n"
        );
        assert!(without_comments("<!-- no end").is_err());
    }

    #[test]
    fn a_page_without_the_place_for_the_policy_fails_the_build() {
        assert!(put_in_place("<head></head>", "<!-- build:policy -->", "…").is_err());
    }

    #[test]
    fn a_site_that_tells_its_address_gives_chats_whole_addresses() {
        let html = "<meta property=\"og:image\" content=\"preview.png\">\n";
        for url in ["https://example.org/a/", "https://example.org/a/index.html"] {
            let page = with_public_url(html, Some(url)).unwrap();
            let own = format!("<meta property=\"og:url\" content=\"{url}\">");
            assert!(page.contains(&own), "{page}");
            assert!(
                page.contains("content=\"https://example.org/a/preview.png\""),
                "{page}"
            );
        }
        let page = with_public_url(html, Some("https://example.org")).unwrap();
        assert!(
            page.contains("content=\"https://example.org/preview.png\""),
            "{page}"
        );
        assert_eq!(with_public_url(html, None).unwrap(), html);
    }

    #[test]
    fn the_start_page_needs_the_municipalities_but_no_summary() {
        assert_eq!(when_copied("data/regions/14.json"), Sent::First);
        assert_eq!(
            when_copied("data/summaries/14-example.json"),
            Sent::OnRequest
        );
    }
}
