//! The development server: serves the site from memory, builds it again on every change, and tells open pages to reload.

use std::net::{Ipv4Addr, TcpListener};
use std::path::Path;
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, PoisonError, RwLock};
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use axum::Router;
use axum::extract::State;
use axum::http::{StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use notify_debouncer_mini::notify::RecursiveMode;
use notify_debouncer_mini::{DebounceEventResult, new_debouncer};
use tower_livereload::{LiveReloadLayer, Reloader};

use crate::process::root;
use crate::site::{self, Asset, Mode, Sent};
use crate::tools::{self, Needs};

/// What the site is made of; a change anywhere here builds it again.
const SOURCES: [&str; 8] = [
    "Cargo.lock",
    "Cargo.toml",
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

/// Builds and serves until it is stopped.
pub fn serve(options: &Options) -> Result<()> {
    tools::ensure(Needs::Build)?;
    let listener = listen(options.port)?;
    let address = listener.local_addr()?;
    let changes = watch()?;
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
        rebuild(options.mode, &site, &reloader);
        println!(
            "Serving at http://localhost:{}/ (Ctrl+C stops)",
            address.port()
        );
        changes
            .recv()
            .context("nothing watches the sources any more")?;
        while changes.try_recv().is_ok() {}
    }
}

/// Builds the site anew. When that fails the error is printed and the old site stays.
fn rebuild(mode: Mode, site: &Site, reloader: &Reloader) {
    let begun = Instant::now();
    match site::assemble(mode) {
        Ok(assets) => {
            *site.write().unwrap_or_else(PoisonError::into_inner) = assets;
            println!("Built in {:.1} s", begun.elapsed().as_secs_f32());
            reloader.reload();
        }
        Err(error) => eprintln!("error: {error:#}"),
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

/// Sends a message for each change of the sources.
fn watch() -> Result<Receiver<()>> {
    let root = root()?;
    let (sender, receiver) = channel();
    let mut debouncer = new_debouncer(QUIET, move |result: DebounceEventResult| {
        if result.is_ok() {
            // Nobody listens only when the server is ending.
            let _ = sender.send(());
        }
    })
    .context("cannot watch the sources")?;
    for source in SOURCES {
        let path = root.join(source);
        if path.exists() {
            debouncer
                .watcher()
                .watch(&path, RecursiveMode::Recursive)
                .with_context(|| format!("cannot watch {source}"))?;
        }
    }
    // It watches as long as it lives, and it is to live as long as the server.
    std::mem::forget(debouncer);
    Ok(receiver)
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

/// The script that reloads the page, and the element that loads it.
pub fn reload_script() -> Asset {
    Asset {
        path: "reload.js".to_owned(),
        bytes: include_bytes!("reload.js").to_vec(),
        sent: Sent::OnRequest,
    }
}

pub fn reload_element() -> String {
    r#"<script src="reload.js" data-events="/_tower-livereload/event-stream"></script>"#.to_owned()
}
