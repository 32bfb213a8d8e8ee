//! The host of the site: a web server in the test's own process, which can misbehave.
//!
//! Each site listens on a port that no other site of this run has used, so each test is an
//! origin of its own with an empty storage.

mod answer;
mod around;
mod fault;
mod files;
mod nginx;
pub(crate) mod pattern;
mod release;

use std::net::Ipv4Addr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::extract::{Request, State};
use axum::http::header;
use axum::response::Response;
use tokio::net::TcpListener;
use tokio::runtime::Runtime;

pub use answer::BLANK;
pub use around::Around;
pub use fault::Fault;
pub use files::{dist, repository};
pub use nginx::Nginx;
pub use release::inline;

use crate::browser::free_port;
use fault::Rule;
use files::Files;

/// A site on a host, and how that host behaves.
pub struct Site {
    port: u16,
    folder: Mutex<String>,
    host: Arc<Mutex<Host>>,
    running: Mutex<Option<Runtime>>,
}

/// What the server knows; changed by the test while it runs.
struct Host {
    files: Arc<Files>,
    folders: Vec<String>,
    headers: Vec<(String, String)>,
    rules: Vec<Rule>,
    injected: String,
    compressed: bool,
    has_worker: bool,
    requests: Vec<String>,
}

impl Site {
    /// Serves the release build at `/` of a new origin.
    pub fn start() -> Self {
        let host = Host {
            files: Files::of_the_release_build(),
            folders: vec!["/".to_owned()],
            headers: vec![("cache-control".to_owned(), "no-cache".to_owned())],
            rules: Vec::new(),
            injected: String::new(),
            compressed: false,
            has_worker: true,
            requests: Vec::new(),
        };
        let site = Self {
            port: free_port(),
            folder: Mutex::new("/".to_owned()),
            host: Arc::new(Mutex::new(host)),
            running: Mutex::new(None),
        };
        site.start_again();
        site
    }

    /// The origin: `http://127.0.0.1:20123`.
    pub fn origin(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// The folder that [`Site::address`] is in now.
    pub fn folder(&self) -> String {
        self.folder.lock().unwrap().clone()
    }

    /// The full address of something in the site: `?lang=fi#/region`.
    pub fn address(&self, rest: &str) -> String {
        format!("{}{}{rest}", self.origin(), self.folder())
    }

    /// Serves the site in these folders, such as `/a/b/`, and nowhere else; the first is visited.
    pub fn put_in(&self, folders: &[&str]) {
        self.host.lock().unwrap().folders =
            folders.iter().map(|&folder| folder.to_owned()).collect();
        self.visit_folder(folders[0]);
    }

    /// Lets [`Site::address`] lead to the site in this folder from now on.
    pub fn visit_folder(&self, folder: &str) {
        folder.clone_into(&mut self.folder.lock().unwrap());
    }

    /// Sends a header with every answer.
    pub fn send_header(&self, name: &str, value: &str) {
        let header = (name.to_owned(), value.to_owned());
        self.host.lock().unwrap().headers.push(header);
    }

    /// Sends everything compressed with brotli, as a good host does that has done it beforehand.
    pub fn compress(&self) {
        let mut host = self.host.lock().unwrap();
        for name in host.files.names() {
            host.files.compressed(name);
        }
        host.compressed = true;
    }

    /// Serves a later release of this number from now on, in which every name with a hash is another.
    pub fn publish(&self, number: u8) {
        self.host.lock().unwrap().files = Files::of_a_later_release(number);
    }

    /// Puts a file on the host, as somebody does who changes data without a release.
    pub fn put(&self, name: &str, content: &[u8]) {
        let mut host = self.host.lock().unwrap();
        host.files = host.files.with(name, content);
    }

    /// Has no service worker, so that every visit depends on the host again.
    pub fn without_worker(&self) {
        self.host.lock().unwrap().has_worker = false;
    }

    /// Misbehaves for the files whose path in the site fits the pattern, where `*` is any text.
    pub fn misbehave(&self, pattern: &str, fault: Fault) {
        let rule = Rule::new(pattern, fault);
        self.host.lock().unwrap().rules.insert(0, rule);
    }

    /// Behaves again, and lets go of what was held back.
    pub fn mend(&self) {
        self.host.lock().unwrap().rules.clear();
    }

    /// Runs a script in every page before anything of the site does, from a file of its own,
    /// so that the page's policy lets it.
    pub fn inject(&self, script: &str) {
        let mut host = self.host.lock().unwrap();
        host.injected.push_str(script);
        host.injected.push_str(";\n");
    }

    /// Takes every injected script away, so that the page is what any host would send.
    pub fn leave_alone(&self) {
        self.host.lock().unwrap().injected.clear();
    }

    /// The paths asked for until now, in order.
    pub fn requests(&self) -> Vec<String> {
        self.host.lock().unwrap().requests.clone()
    }

    /// How often a file that fits the pattern was asked for.
    pub fn requests_for(&self, pattern: &str) -> usize {
        let fits = |path: &&String| pattern::fits(pattern, path);
        self.host
            .lock()
            .unwrap()
            .requests
            .iter()
            .filter(fits)
            .count()
    }

    /// A file of the site as it is served when nothing misbehaves.
    pub fn file(&self, name: &str) -> Vec<u8> {
        let files = self.host.lock().unwrap().files.clone();
        files
            .get(name)
            .unwrap_or_else(|| panic!("the build has no {name}"))
    }

    /// The names of the site's files that fit the pattern.
    pub fn files(&self, pattern: &str) -> Vec<String> {
        let files = self.host.lock().unwrap().files.clone();
        files
            .names()
            .filter(|name| pattern::fits(pattern, name))
            .map(str::to_owned)
            .collect()
    }

    /// Drops every connection and refuses new ones.
    pub fn stop(&self) {
        if let Some(runtime) = self.running.lock().unwrap().take() {
            runtime.shutdown_background();
        }
    }

    /// Serves again at the same address.
    pub fn start_again(&self) {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build()
            .unwrap();
        let router = Router::new().fallback(serve).with_state(self.host.clone());
        let port = self.port;
        let (ready, is_ready) = std::sync::mpsc::channel();
        runtime.spawn(async move {
            // The port of a stopped server is free again a moment later.
            let listener = loop {
                match TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await {
                    Ok(listener) => break listener,
                    Err(_) => tokio::time::sleep(Duration::from_millis(10)).await,
                }
            };
            ready.send(()).unwrap();
            axum::serve(listener, router).await.unwrap();
        });
        is_ready
            .recv_timeout(Duration::from_secs(10))
            .expect("the test server starts");
        *self.running.lock().unwrap() = Some(runtime);
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        self.stop();
    }
}

async fn serve(State(host): State<Arc<Mutex<Host>>>, request: Request) -> Response {
    let encodings = request.headers().get(header::ACCEPT_ENCODING);
    let takes_brotli = encodings
        .and_then(|value| value.to_str().ok())
        .is_some_and(|value| value.contains("br"));
    let path = request.uri().path().to_owned();
    answer::answer(&host, &path, takes_brotli).await
}
