//! Puts the site together: the page, its style, its scripts, the app, the data, and the notices.

use std::collections::BTreeMap;
use std::fs;
use std::io::{Cursor, Write};
use std::path::{Path, PathBuf};
use std::thread;

use anyhow::{Context, Result, anyhow, bail};
use walkdir::WalkDir;
use zip::write::SimpleFileOptions;
use zip::{DateTime, ZipWriter};

use crate::asset::{Asset, LoadPhase, find};
use crate::bundle::{self, Bundler, Kind};
use crate::mode::Mode;
use crate::page::{self, Parts};
use crate::process::{root, shell};
use crate::screens::{self, Screens};
use crate::tools::{self, Needs};
use crate::wasm::{self, Modules};
use crate::{live_reload, needs, notices};

/// Of libraries that look whether they are being developed.
const PRODUCTION: &str = r#"--define:process.env.NODE_ENV="production""#;

/// Stands in bundles of other people's code.
const NOTICE: &str = "--banner:js=/*! Notices: licenses.txt */";

/// The archive of the site, in the repository's folder.
const ARCHIVE: &str = "kumppanuusmittari.zip";

/// Builds the release site in `dist/`. What is in the folder `data` lies over the repository's own data.
pub fn release(data: Option<&Path>) -> Result<Vec<Asset>> {
    tools::ensure(Needs::Build)?;
    let folder = root()?.join("dist");
    let assets = assemble(Mode::Release, data)?;
    write(&assets, &folder)?;
    println!("The site is in {}", folder.display());
    Ok(assets)
}

/// Writes the archive that is unzipped on a host.
pub fn write_archive(assets: &[Asset]) -> Result<()> {
    let path = root()?.join(ARCHIVE);
    let bytes = archive(assets)?;
    fs::write(&path, bytes).with_context(|| format!("cannot write {}", path.display()))?;
    println!("Its archive is {}", path.display());
    Ok(())
}

/// A ZIP of the files. The same files make the same bytes, whenever that is.
fn archive(assets: &[Asset]) -> Result<Vec<u8>> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().last_modified_time(DateTime::default());
    for asset in assets {
        archive.start_file(asset.path.as_str(), options)?;
        archive.write_all(&asset.bytes)?;
    }
    Ok(archive.finish()?.into_inner())
}

/// Makes every file of the site.
pub fn assemble(mode: Mode, data: Option<&Path>) -> Result<Vec<Asset>> {
    let root = root()?;
    // The host's own before the repository's.
    let own = root.join("public/data");
    let data: Vec<PathBuf> = data.map(Path::to_owned).into_iter().chain([own]).collect();
    let (modules, screens) = compile(mode, &data)?;
    let site = Site {
        bundler: Bundler::new(modules.folder.with_file_name("bundles"))?,
        root,
        data,
        mode,
    };
    let mut assets = site.copied_files()?;
    assets.extend(site.scripts_and_styles(&modules)?);
    if mode == Mode::Preview {
        assets.push(live_reload::script());
    }
    // These name files by what is in them, so they come after those.
    let page = site.page(&assets, &screens)?;
    assets.push(page);
    let worker = site.worker_code()?;
    assets.push(notices::notices(&site.bundler.legal_comments()?)?);
    let worker = service_worker(&worker, &assets)?;
    assets.push(worker);
    assets.sort_by(|one, other| one.path.cmp(&other.path));
    Ok(assets)
}

/// Compiles the app for the browser, and at the same time for this machine, where it draws the static screens.
fn compile(mode: Mode, data: &[PathBuf]) -> Result<(Modules, Screens)> {
    thread::scope(|scope| {
        let screens = scope.spawn(|| screens::render(data));
        let modules = wasm::build(mode);
        let screens = screens.join();
        let screens = screens.map_err(|_| anyhow!("the thread of the static screens has panicked"));
        Ok((modules?, screens??))
    })
}

/// Writes the site to a folder, in place of what was there.
fn write(assets: &[Asset], folder: &Path) -> Result<()> {
    let shell = shell()?;
    let fresh = folder.with_extension("new");
    shell.remove_path(&fresh)?;
    for asset in assets {
        shell.write_file(fresh.join(&asset.path), &asset.bytes)?;
    }
    shell.remove_path(folder)?;
    fs::rename(&fresh, folder).with_context(|| format!("cannot write {}", folder.display()))
}

/// What the files of the site are made with.
struct Site {
    bundler: Bundler,
    /// Of the repository.
    root: PathBuf,
    /// The folders with data: of a file that is in several the first one counts.
    data: Vec<PathBuf>,
    mode: Mode,
}

impl Site {
    /// The files under `public/` as they are, with the host's own data over those in `data/`.
    fn copied_files(&self) -> Result<Vec<Asset>> {
        let mut files = files_under(&self.root.join("public"), "")?;
        for data in self.data.iter().rev() {
            files.extend(files_under(data, "data/")?);
        }
        let read = |(path, file): (String, PathBuf)| {
            let bytes = fs::read(&file);
            Ok(Asset {
                bytes: bytes.with_context(|| format!("cannot read {}", file.display()))?,
                phase: when_copied(&path),
                path,
            })
        };
        files.into_iter().map(read).collect()
    }

    /// Everything that is made of sources and named after its content.
    fn scripts_and_styles(&self, modules: &Modules) -> Result<Vec<Asset>> {
        let script = |name: &str, phase: LoadPhase, kind: Kind, path: &str, options: &[&str]| {
            let entry = self.root.join(path);
            let made = self.bundler.bundle(name, kind, &entry, options)?;
            anyhow::Ok(made.in_phase(phase))
        };
        // A page that is being written has no service worker: it would hide changes.
        let registers = format!("--define:REGISTERS={}", self.mode == Mode::Release);
        let mut assets = wasm_files(modules)?;
        assets.extend([
            script(
                "later",
                LoadPhase::Afterwards,
                Kind::Style,
                "style/later.css",
                &[],
            )?,
            script(
                "frame",
                LoadPhase::Frame,
                Kind::OldScript,
                "script/frame.js",
                &[],
            )?,
            script(
                "updates",
                LoadPhase::Afterwards,
                Kind::Module,
                "script/updates.js",
                &[&registers],
            )?,
            script(
                "camera",
                LoadPhase::OnRequest,
                Kind::Module,
                "script/camera.js",
                &[],
            )?,
            script(
                "echarts",
                LoadPhase::Chart,
                Kind::Module,
                "src/chart/echarts.js",
                &[PRODUCTION, NOTICE],
            )?,
        ]);
        let start = self.start(modules, &assets)?;
        assets.push(start);
        Ok(assets)
    }

    /// One script that starts the app and later loads its parts: `script/start.js` with all that wasm-bindgen
    /// and the splitting have written. In one file it comes in one round trip.
    fn start(&self, modules: &Modules, assets: &[Asset]) -> Result<Asset> {
        let folder = &modules.folder;
        name_in(
            &folder.join("app.js"),
            &modules.main,
            &find(assets, "app.wasm")?.path,
        )?;
        for part in &modules.parts {
            let asset = find(assets, &format!("{}.wasm", part.name))?;
            name_in(&folder.join("__wasm_split.js"), &part.file, &asset.path)?;
        }
        let entry = folder.join("start.js");
        shell()?.copy_file(self.root.join("script/start.js"), &entry)?;
        for name in ["updates.js", "later.css"] {
            name_in(&entry, name, &find(assets, name)?.path)?;
        }
        // Code that is imported when it is first needed; this tells by which name.
        let defined = |constant: &str, name: &str| {
            let path = &find(assets, name)?.path;
            anyhow::Ok(format!("--define:{constant}={path:?}"))
        };
        let (echarts, camera) = (
            defined("ECHARTS", "echarts.js")?,
            defined("CAMERA", "camera.js")?,
        );
        let options = [
            echarts.as_str(),
            camera.as_str(),
            // Comes by itself, afterwards.
            "--external:./updates.*.js",
            // wasm-bindgen names the same import once for each lazy function.
            "--log-override:duplicate-object-key=silent",
        ];
        let made = self
            .bundler
            .bundle("start", Kind::Module, &entry, &options)?;
        Ok(made.in_phase(LoadPhase::App))
    }

    /// `index.html` with all that stands in it.
    fn page(&self, assets: &[Asset], screens: &Screens) -> Result<Asset> {
        let mut head = vec![
            format!(
                r#"<script type="module" src="{}"></script>"#,
                find(assets, "start.js")?.path
            ),
            preload(&find(assets, "app.wasm")?.path),
        ];
        let wording = &screens.wording;
        if !wording.is_empty() {
            head.push(preload(&format!("data/wording/{wording}.json")));
        }
        if self.mode == Mode::Preview {
            head.push(live_reload::element());
        }
        let public_url = self.public_url()?;
        if self.mode == Mode::Release && public_url.is_none() {
            println!(
                "data/site.json tells no public_url: chats get no picture, and a frame without scripts no address"
            );
        }
        let style = self.root.join("style/main.css");
        page::page(&Parts {
            template: &read(&self.root.join("index.html"))?,
            screens: &screens.places,
            public_url: public_url.as_deref(),
            style: &self.bundler.text("main", Kind::Style, &style, &[])?,
            script: &self.boot(assets, wording)?,
            head: &head,
        })
    }

    /// What runs before the first paint. It is told what each page needs, which file a frame does, and whose
    /// words stand in the page.
    fn boot(&self, assets: &[Asset], wording: &str) -> Result<String> {
        let entry = self.root.join("script/boot.js");
        let needs = format!("--define:NEEDS={}", needs::table(assets)?);
        let wording = format!("--define:WORDING={wording:?}");
        let options = [needs.as_str(), wording.as_str()];
        let script = self
            .bundler
            .text("boot", Kind::OldScript, &entry, &options)?;
        let fetched = ["frame.js", "later.css"];
        fetched.iter().try_fold(script, |script, name| {
            named(&script, name, &find(assets, name)?.path)
                .context("script/boot.js is not as the build knows it")
        })
    }

    /// The address that `data/site.json` tells, if it does.
    fn public_url(&self) -> Result<Option<String>> {
        let mut paths = self.data.iter().map(|folder| folder.join("site.json"));
        let Some(path) = paths.find(|path| path.exists()) else {
            return Ok(None);
        };
        let site: serde_json::Value = serde_json::from_str(&read(&path)?)
            .with_context(|| format!("{} is not JSON", path.display()))?;
        let url = site["public_url"].as_str().filter(|url| !url.is_empty());
        Ok(url.map(str::to_owned))
    }

    /// The service worker without its list; in a preview one that removes what a release has left in the
    /// browser on the same port.
    fn worker_code(&self) -> Result<String> {
        if self.mode == Mode::Preview {
            return Ok(include_str!("retire.js").to_owned());
        }
        let entry = self.root.join("script/worker.js");
        self.bundler
            .text("sw", Kind::Script, &entry, &[PRODUCTION, NOTICE])
    }
}

/// The app's WebAssembly.
fn wasm_files(modules: &Modules) -> Result<Vec<Asset>> {
    let mut files = vec![("app", modules.folder.join(&modules.main))];
    for part in &modules.parts {
        files.push((&part.name, modules.folder.join(&part.file)));
    }
    let parts = modules.parts.iter().map(|part| {
        let needed_by = part.needed_by.iter().cloned();
        LoadPhase::Part(needed_by.collect())
    });
    let phases = [LoadPhase::App].into_iter().chain(parts);
    Ok(bundle::modules(&files)?
        .into_iter()
        .zip(phases)
        .map(|(asset, phase)| asset.in_phase(phase))
        .collect())
}

/// The files of a folder by their addresses, which begin with `prefix`.
fn files_under(folder: &Path, prefix: &str) -> Result<BTreeMap<String, PathBuf>> {
    let mut files = BTreeMap::new();
    for entry in WalkDir::new(folder) {
        let entry = entry.with_context(|| format!("cannot read {}", folder.display()))?;
        if entry.file_type().is_file() {
            let path = address(folder, entry.path())?;
            files.insert([prefix, path.as_str()].concat(), entry.into_path());
        }
    }
    Ok(files)
}

/// The start page offers the municipalities, so it fetches the catalogue and the regions.
fn when_copied(address: &str) -> LoadPhase {
    if address == "data/catalogue.json" || address.starts_with("data/regions/") {
        LoadPhase::App
    } else {
        LoadPhase::OnRequest
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

/// The service worker with the list of everything that is there.
fn service_worker(code: &str, assets: &[Asset]) -> Result<Asset> {
    let files = assets
        .iter()
        .map(|asset| (asset.path.as_str(), asset.bytes.as_slice()));
    Ok(Asset {
        path: worker::PATH.to_owned(),
        bytes: worker::script(code, files)?.into_bytes(),
        phase: LoadPhase::Afterwards,
    })
}

/// Puts a file's hashed name where a script names it.
fn name_in(script: &Path, name: &str, hashed: &str) -> Result<()> {
    let text = named(&read(script)?, name, hashed)
        .with_context(|| format!("{} is not as the build knows it", script.display()))?;
    fs::write(script, text).with_context(|| format!("cannot write {}", script.display()))
}

fn named(script: &str, name: &str, hashed: &str) -> Result<String> {
    if !script.contains(name) {
        bail!("it does not name {name}");
    }
    Ok(script.replace(name, hashed))
}

fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))
}

fn preload(path: &str) -> String {
    format!(r#"<link rel="preload" as="fetch" crossorigin href="{path}">"#)
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::*;

    #[test]
    fn the_start_page_needs_the_municipalities_but_no_summary() {
        assert_eq!(when_copied("data/regions/14.json"), LoadPhase::App);
        assert_eq!(
            when_copied("data/summaries/14-example.json"),
            LoadPhase::OnRequest
        );
    }

    #[test]
    fn a_script_that_does_not_name_a_file_fails_the_build() {
        assert_eq!(named("f('a.js')", "a.js", "a.1.js").unwrap(), "f('a.1.js')");
        assert!(named("f('a.js')", "b.js", "b.1.js").is_err());
    }

    fn asset(path: &str, text: &str) -> Asset {
        Asset {
            path: path.to_owned(),
            bytes: text.into(),
            phase: LoadPhase::OnRequest,
        }
    }

    #[test]
    fn the_archive_unpacks_to_the_site() {
        let assets = [asset("index.html", "page"), asset("data/site.json", "{}")];
        let bytes = archive(&assets).unwrap();
        assert_eq!(bytes, archive(&assets).unwrap());
        let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
        assert_eq!(archive.len(), assets.len());
        for expected in assets {
            let mut text = String::new();
            let mut part = archive.by_name(&expected.path).unwrap();
            part.read_to_string(&mut text).unwrap();
            assert_eq!(text.as_bytes(), expected.bytes);
        }
    }

    #[test]
    fn a_hosts_file_takes_the_place_of_the_repositorys_own() {
        let own = root().unwrap().join("public/data");
        let mut files = files_under(&own, "data/").unwrap();
        let before = files.len();
        let catalogue = "data/catalogue.json";
        assert_eq!(files[catalogue], own.join("catalogue.json"));
        let host = std::env::temp_dir().join(format!("kumppanuusmittari-{}", std::process::id()));
        fs::create_dir_all(host.join("summaries")).unwrap();
        fs::write(host.join("catalogue.json"), "{}").unwrap();
        fs::write(host.join("summaries/14-2026.json"), "{}").unwrap();
        files.extend(files_under(&host, "data/").unwrap());
        assert_eq!(files[catalogue], host.join("catalogue.json"));
        assert_eq!(files.len(), before + 1);
        fs::remove_dir_all(host).unwrap();
    }
}
