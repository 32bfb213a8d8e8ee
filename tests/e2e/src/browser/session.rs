//! One browser under the test's control.

use std::path::{Path, PathBuf};
use std::time::Duration;

use tempfile::TempDir;
use thirtyfour::WebDriver;

use super::guarded::{Guarded, find_program};
use super::{Engine, capabilities, free_port};
use crate::eventually::within;

/// How a browser may differ from the ordinary one.
#[derive(Clone, Debug)]
pub struct Wishes {
    /// What the browser tells of the person's languages: `sv-FI,sv,en`.
    pub languages: String,
    /// The browser refuses to store anything.
    pub storage_blocked: bool,
    /// The browser refuses to store anything for a site inside another one's page; Chromium alone.
    pub storage_blocked_in_frames: bool,
    /// What the camera sees: a film in YUV4MPEG2; Chromium alone.
    pub camera: Option<PathBuf>,
    /// The person prefers dark pages; for WebKit, which cannot be told later.
    pub dark: bool,
    /// The person is quicker than any: Chromium else takes no more than twenty changes of the
    /// address in a second.
    pub in_a_hurry: bool,
}

impl Default for Wishes {
    fn default() -> Self {
        Self {
            languages: "fi".to_owned(),
            storage_blocked: false,
            storage_blocked_in_frames: false,
            camera: None,
            dark: false,
            in_a_hurry: false,
        }
    }
}

/// A browser, its driver and its profile, all gone when this is dropped.
pub struct Session {
    pub driver: WebDriver,
    pub engine: Engine,
    // Dropped in this order: first the programs, then the folder that they write to.
    _programs: Vec<Guarded>,
    _home: TempDir,
}

impl Session {
    /// Starts a browser. The error is one line that says what is missing.
    pub async fn start(engine: Engine, wishes: &Wishes) -> Result<Self, String> {
        let (driver_program, binary) = programs(engine)?;
        let home = TempDir::with_prefix("e2e-").map_err(|error| error.to_string())?;
        let mut programs = Vec::new();
        let mut environment = environment(home.path(), wishes);
        if engine == Engine::WebKit {
            let (display, number) = start_display()?;
            programs.push(display);
            environment.extend(webkit_environment(&number, wishes));
        }
        let port = free_port();
        let arguments = arguments(engine, port, home.path());
        let log = home.path().join("driver.log");
        programs.push(Guarded::start(
            &driver_program,
            &arguments,
            &environment,
            &log,
        )?);
        let capabilities = capabilities::capabilities(engine, &binary, home.path(), wishes);
        let address = format!("http://127.0.0.1:{port}");
        let driver = within(Duration::from_secs(30), async || {
            let client = WebDriver::builder(&address, capabilities.clone());
            let client = client.request_timeout(Duration::from_secs(60));
            client.await.map_err(|error| error.to_string())
        });
        let driver = driver.await.map_err(|error| {
            let log = std::fs::read_to_string(&log).unwrap_or_default();
            let end = log
                .char_indices()
                .rev()
                .nth(2_000)
                .map_or(0, |(place, _)| place);
            format!("{engine} does not start: {error}\n{}", &log[end..])
        })?;
        Ok(Self {
            driver,
            engine,
            _programs: programs,
            _home: home,
        })
    }

    /// Closes the browser in good order.
    pub async fn quit(self) {
        let _ = self.driver.quit().await;
    }
}

/// The driver and the browser of an engine.
fn programs(engine: Engine) -> Result<(PathBuf, PathBuf), String> {
    let need = |variable, name, also, package: &str| {
        find_program(variable, name, also).ok_or_else(|| {
            format!("{engine} cannot be tested: {name} is missing ({package}; `cargo xtask test` installs it)")
        })
    };
    match engine {
        Engine::Chromium => Ok((
            need(
                "CHROMEDRIVER",
                "chromedriver",
                "",
                "Debian package chromium-driver",
            )?,
            need("CHROMIUM", "chromium", "", "Debian package chromium")?,
        )),
        Engine::Firefox => Ok((
            need("GECKODRIVER", "geckodriver", "", "crate geckodriver")?,
            need("FIREFOX", "firefox-esr", "", "Debian package firefox-esr")?,
        )),
        Engine::WebKit => {
            need("XVFB", "Xvfb", "", "Debian package xvfb")?;
            let browser = "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser";
            Ok((
                need(
                    "WEBKITDRIVER",
                    "WebKitWebDriver",
                    "",
                    "Debian package webkit2gtk-driver",
                )?,
                need(
                    "MINIBROWSER",
                    "MiniBrowser",
                    browser,
                    "Debian package libwebkit2gtk-4.1-0",
                )?,
            ))
        }
    }
}

fn arguments(engine: Engine, port: u16, home: &Path) -> Vec<String> {
    match engine {
        Engine::Firefox => vec![
            format!("--port={port}"),
            format!("--websocket-port={}", free_port()),
            format!("--profile-root={}", home.display()),
            "--allow-system-access".to_owned(),
        ],
        Engine::Chromium | Engine::WebKit => vec![format!("--port={port}")],
    }
}

fn environment(home: &Path, wishes: &Wishes) -> Vec<(&'static str, String)> {
    let home = home.display().to_string();
    vec![
        ("HOME", home.clone()),
        ("TMPDIR", home.clone()),
        ("XDG_CONFIG_HOME", format!("{home}/config")),
        ("XDG_CACHE_HOME", format!("{home}/cache")),
        ("XDG_DATA_HOME", format!("{home}/data")),
        (
            "LANGUAGE",
            wishes.languages.replace('-', "_").replace(',', ":"),
        ),
    ]
}

fn webkit_environment(display: &str, wishes: &Wishes) -> Vec<(&'static str, String)> {
    let theme = if wishes.dark {
        "Adwaita:dark"
    } else {
        "Adwaita"
    };
    vec![
        ("DISPLAY", format!(":{display}")),
        ("GTK_THEME", theme.to_owned()),
        ("LIBGL_ALWAYS_SOFTWARE", "1".to_owned()),
        ("WEBKIT_DISABLE_COMPOSITING_MODE", "1".to_owned()),
        ("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1".to_owned()),
    ]
}

/// A screen for a browser that has no headless mode, with a number that is free.
fn start_display() -> Result<(Guarded, String), String> {
    let program = find_program("XVFB", "Xvfb", "").ok_or("Xvfb is missing")?;
    let arguments = [
        "-displayfd",
        "1",
        "-screen",
        "0",
        "1400x1400x24",
        "-nolisten",
        "tcp",
    ];
    let (display, number) = Guarded::start_and_read_line(&program, &arguments.map(str::to_owned))?;
    if number.is_empty() {
        return Err("webkit cannot be tested: Xvfb does not start".to_owned());
    }
    Ok((display, number))
}
