//! Real browsers, each with a driver and a profile of its own, gone when the run is over.

mod capabilities;
pub(crate) mod guarded;
mod pool;
mod port;
mod session;

use std::fmt;

pub use pool::{give_back, lease, stop_all};
pub(crate) use port::free_port;
pub use session::{Session, Wishes};

/// The browser engines that the site is tested on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    Chromium,
    Firefox,
    WebKit,
}

impl Engine {
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    /// The name used in the names of tests and in `BROWSER`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }

    /// Whether this run is for the engine: all of them, unless `BROWSER` names one.
    pub fn is_wanted(self) -> bool {
        std::env::var("BROWSER").map_or(true, |names| names.split(',').any(|n| n == self.name()))
    }
}

impl fmt::Display for Engine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
