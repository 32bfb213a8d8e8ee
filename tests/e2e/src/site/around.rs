//! A page of somebody else, on another origin, with the site inside it.

use super::Site;

/// Keeps in `messages` what the frames tell.
const RECORDER: &str =
    "window.messages = []; addEventListener('message', ({ data }) => messages.push(data));";

/// Another site, of another host name on another port.
pub struct Around {
    site: Site,
}

impl Around {
    /// A site that has no pages yet.
    #[expect(
        clippy::new_without_default,
        reason = "it starts a server, which a default should not"
    )]
    pub fn new() -> Self {
        Self {
            site: Site::start(),
        }
    }

    /// Puts a page there, with this HTML between two screens of its own text.
    pub fn put(&self, name: &str, html: &str) {
        let page = format!(
            "<!doctype html><html lang=\"fi\"><meta charset=\"utf-8\"><title>Kunta</title>
            <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">
            <script>{RECORDER}</script>
            <style>div {{ height: 150vh }}</style>
            <h1>Kunta</h1><label>Haku <input id=\"search\"></label>
            <div></div>{html}<div></div>"
        );
        self.site.put(name, page.as_bytes());
    }

    /// Puts a file of the repository there.
    pub fn put_file(&self, name: &str, path: &str) {
        let path = super::repository().join(path);
        let content = std::fs::read(&path);
        let content = content.unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        self.site.put(name, &content);
    }

    /// The address of a page.
    pub fn address(&self, name: &str) -> String {
        let origin = self.site.origin().replace("127.0.0.1", "localhost");
        format!("{origin}/{name}")
    }
}
