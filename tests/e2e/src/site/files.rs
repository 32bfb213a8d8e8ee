//! The files of the release build, read once for the whole run.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, OnceLock};

use super::release;

/// Everything in the build's folder by its path in it.
pub(super) struct Files {
    plain: BTreeMap<String, Vec<u8>>,
    compressed: Mutex<BTreeMap<String, Arc<[u8]>>>,
}

impl Files {
    pub(super) fn of_the_release_build() -> Arc<Self> {
        static FILES: OnceLock<Arc<Files>> = OnceLock::new();
        FILES.get_or_init(|| Arc::new(Self::read(&dist()))).clone()
    }

    fn read(root: &Path) -> Self {
        let mut plain = BTreeMap::new();
        collect(root, "", &mut plain);
        assert!(
            plain.contains_key("index.html"),
            "no release build in {}: run `cargo xtask dist`, or set DIST to its folder",
            root.display()
        );
        Self {
            plain,
            compressed: Mutex::default(),
        }
    }

    /// The files of a later release of this number.
    pub(super) fn of_a_later_release(number: u8) -> Arc<Self> {
        let plain = release::later(&Self::of_the_release_build().plain, number);
        Arc::new(Self {
            plain,
            compressed: Mutex::default(),
        })
    }

    /// Adds a file, or puts it in another's place.
    pub(super) fn with(&self, name: &str, content: &[u8]) -> Arc<Self> {
        let mut plain = self.plain.clone();
        plain.insert(name.to_owned(), content.to_vec());
        let mut compressed = self.compressed.lock().unwrap().clone();
        compressed.remove(name);
        Arc::new(Self {
            plain,
            compressed: Mutex::new(compressed),
        })
    }

    pub(super) fn get(&self, name: &str) -> Option<Vec<u8>> {
        self.plain.get(name).cloned()
    }

    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.plain.keys().map(String::as_str)
    }

    /// The file compressed with brotli at its best, once.
    pub(super) fn compressed(&self, name: &str) -> Option<Arc<[u8]>> {
        let plain = self.plain.get(name)?;
        let mut compressed = self.compressed.lock().unwrap();
        Some(
            compressed
                .entry(name.to_owned())
                .or_insert_with(|| brotli(plain).into())
                .clone(),
        )
    }
}

fn collect(folder: &Path, prefix: &str, files: &mut BTreeMap<String, Vec<u8>>) {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return;
    };
    for entry in entries {
        let entry = entry.unwrap();
        let name = format!("{prefix}{}", entry.file_name().to_str().unwrap());
        if entry.file_type().unwrap().is_dir() {
            collect(&entry.path(), &format!("{name}/"), files);
        } else {
            files.insert(name, std::fs::read(entry.path()).unwrap());
        }
    }
}

fn brotli(plain: &[u8]) -> Vec<u8> {
    let mut compressed = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        ..Default::default()
    };
    brotli::BrotliCompress(&mut &plain[..], &mut compressed, &parameters).unwrap();
    compressed
}

/// The folder of the release build: `DIST`, or `dist` in the repository.
pub fn dist() -> PathBuf {
    std::env::var_os("DIST").map_or_else(|| repository().join("dist"), PathBuf::from)
}

/// The repository's folder.
pub fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The content type that a well set-up host sends for a file.
pub(super) fn content_type(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("js" | "mjs") => "text/javascript; charset=utf-8",
        Some("json") => "application/json",
        Some("webmanifest") => "application/manifest+json",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("txt" | "md") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}
