//! The development server: serves the site from memory, builds it again on every change, and tells open pages to reload.

use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, PoisonError, RwLock};
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use axum::Router;
use axum::extract::State;
use axum::http::{StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use notify::{RecommendedWatcher, RecursiveMode, Watcher};
use tower_livereload::LiveReloadLayer;

use crate::asset::Asset;
use crate::mode::Mode;
use crate::process::root;
use crate::site;
use crate::tools::{self, Needs};

/// What the site is made of; a change anywhere here builds it again.
const SOURCES: [&str; 10] = [
    "Cargo.lock",
    "Cargo.toml",
    "crates",
    "examples",
    "index.html",
    "package-lock.json",
    "public",
    "script",
    "src",
    "style",
];

/// Used unless another is asked for or something else is using it.
const PORT: u16 = 8080;

/// Editors write a file in several steps; this long after the last one the build begins.
const QUIET: Duration = Duration::from_millis(150);

/// How the site is served.
pub struct Options {
    /// 0 takes any port that is free.
    pub port: u16,
    pub mode: Mode,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            port: PORT,
            mode: Mode::default(),
        }
    }
}

/// The files that are served at the moment.
type Site = Arc<RwLock<Vec<Asset>>>;

/// Builds and serves until it is stopped. When a build fails the old site stays.
pub fn serve(options: &Options) -> Result<()> {
    tools::ensure(Needs::Build)?;
    let listener = listen(options.port)?;
    let address = listener.local_addr()?;
    let (changes, _watcher) = watch()?;
    let site = Site::default();
    let live_reload = LiveReloadLayer::new();
    let reloader = live_reload.reloader();
    let served = Arc::clone(&site);
    std::thread::spawn(move || {
        if let Err(error) = answer(listener, served, live_reload) {
            eprintln!("error: {error:#}");
            std::process::exit(1);
        }
    });
    loop {
        let begun = Instant::now();
        match site::assemble(options.mode, None) {
            Ok(assets) => {
                *site.write().unwrap_or_else(PoisonError::into_inner) = assets;
                reloader.reload();
                println!(
                    "Built in {:.1} s; serving at http://localhost:{}/ (Ctrl+C stops)",
                    begun.elapsed().as_secs_f32(),
                    address.port()
                );
            }
            Err(error) => {
                eprintln!("error: {error:#}\nThe page stays as it was until this is mended")
            }
        }
        changes
            .recv()
            .context("nothing watches the sources any more")?;
        while changes.recv_timeout(QUIET).is_ok() {}
    }
}

/// Takes the port, or any other if nobody asked for this one.
fn listen(port: u16) -> Result<TcpListener> {
    let bound = match TcpListener::bind((Ipv4Addr::LOCALHOST, port)) {
        Err(_) if port == PORT => TcpListener::bind((Ipv4Addr::LOCALHOST, 0)),
        bound => bound,
    };
    let listener = bound.with_context(|| format!("cannot listen on port {port}"))?;
    listener.set_nonblocking(true)?;
    Ok(listener)
}

/// Sends a message for each change of the sources, as long as the watcher lives.
fn watch() -> Result<(Receiver<()>, RecommendedWatcher)> {
    let root = root()?;
    let (sender, receiver) = channel();
    let below = root.clone();
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
        if event.is_ok_and(|event| is_change(&event, &below)) {
            // Nobody listens only when the server is ending.
            let _ = sender.send(());
        }
    })
    .context("cannot watch the sources")?;
    // Files are watched with their folder: editors put a new file in the old one's place.
    watcher.watch(&root, RecursiveMode::NonRecursive)?;
    for source in SOURCES {
        let path = root.join(source);
        if path.is_dir() {
            watcher
                .watch(&path, RecursiveMode::Recursive)
                .with_context(|| format!("cannot watch {source}"))?;
        }
    }
    Ok((receiver, watcher))
}

/// Whether something the site is made of has changed. The build reads the sources, which is no change.
fn is_change(event: &notify::Event, root: &Path) -> bool {
    let is_source = |path: &PathBuf| {
        path.strip_prefix(root)
            .is_ok_and(|path| SOURCES.iter().any(|source| path.starts_with(source)))
    };
    !event.kind.is_access() && event.paths.iter().any(is_source)
}

/// Answers requests, each from the site as it is at that moment.
fn answer(listener: TcpListener, site: Site, live_reload: LiveReloadLayer) -> Result<()> {
    // The layer would write an inline script into the page, which the policy forbids; the build puts
    // `reload.js` there, and only the stream of events is taken from the layer.
    let events_only = live_reload.request_predicate(|_: &axum::extract::Request| false);
    let router = Router::new()
        .fallback(file)
        .with_state(site)
        .layer(events_only);
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?
        .block_on(async {
            let listener = tokio::net::TcpListener::from_std(listener)?;
            axum::serve(listener, router).await
        })
        .context("the server stopped")
}

async fn file(State(site): State<Site>, uri: Uri) -> Response {
    let wanted = match uri.path().trim_start_matches('/') {
        "" => "index.html",
        path => path,
    };
    let site = site.read().unwrap_or_else(PoisonError::into_inner);
    match site.iter().find(|asset| asset.path == wanted) {
        Some(asset) => {
            let headers = [
                (header::CONTENT_TYPE, content_type(wanted)),
                (header::CACHE_CONTROL, "no-store"),
            ];
            (headers, asset.bytes.clone()).into_response()
        }
        None if site.is_empty() => (
            StatusCode::SERVICE_UNAVAILABLE,
            "The site is not built yet.\n",
        )
            .into_response(),
        None => (StatusCode::NOT_FOUND, "There is no such file.\n").into_response(),
    }
}

fn content_type(path: &str) -> &'static str {
    match Path::new(path)
        .extension()
        .and_then(|extension| extension.to_str())
    {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("json") => "application/json",
        Some("wasm") => "application/wasm",
        Some("webmanifest") => "application/manifest+json",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("ico") => "image/x-icon",
        _ => "text/plain; charset=utf-8",
    }
}

#[cfg(test)]
mod tests {
    use notify::EventKind;
    use notify::event::{AccessKind, ModifyKind};

    use super::*;

    #[test]
    fn a_written_source_is_a_change_and_a_read_one_is_not() {
        let written = EventKind::Modify(ModifyKind::Any);
        let read = EventKind::Access(AccessKind::Read);
        let is_change = |kind, path: &str| {
            let event = notify::Event::new(kind).add_path(PathBuf::from(path));
            is_change(&event, Path::new("/project"))
        };
        assert!(is_change(written, "/project/src/ui/app.rs"));
        assert!(is_change(written, "/project/index.html"));
        assert!(is_change(written, "/project/crates/text/src/start.rs"));
        assert!(!is_change(read, "/project/index.html"));
        assert!(!is_change(written, "/project/dist"));
    }
}
