//! A clock that counts down while people talk: shown or not, without a sound.

use leptos::prelude::*;
use std::time::Duration;

use crate::browser::clock;

/// The minutes that it begins with, and between which it can be set.
const USUAL: u8 = 5;
const MOST: u8 = 60;

/// Often enough for each second to be seen in time.
const TICK: Duration = Duration::from_millis(250);

/// The clock.
#[derive(Clone, Copy)]
pub struct Timer {
    /// From how many minutes it counts.
    minutes: RwSignal<u8>,
    /// When it ends, on the clock of [`clock::milliseconds`]; none where it is not shown.
    ends: RwSignal<Option<f64>>,
    /// Whole seconds that are left.
    left: RwSignal<u32>,
}

impl Timer {
    /// A clock that is not shown yet; it stops with the page.
    pub fn new() -> Self {
        let timer = Self {
            minutes: RwSignal::new(USUAL),
            ends: RwSignal::new(None),
            left: RwSignal::new(0),
        };
        let ticking = set_interval_with_handle(move || timer.tick(), TICK);
        if let Ok(ticking) = ticking {
            on_cleanup(move || ticking.clear());
        }
        timer
    }

    /// Whether it is shown.
    pub fn is_on(self) -> bool {
        self.ends.with(Option::is_some)
    }

    /// Shows it and lets it count from the beginning, or puts it away.
    pub fn switch(self) {
        let ends = match self.ends.get_untracked() {
            Some(_) => None,
            None => {
                let length = 60_000.0 * f64::from(self.minutes.get_untracked());
                Some(clock::milliseconds() + length)
            }
        };
        self.ends.set(ends);
        self.tick();
    }

    /// Gives a minute more, or takes one away.
    pub fn change(self, is_more: bool) {
        let by: i8 = if is_more { 1 } else { -1 };
        let minutes = self.minutes.get_untracked().saturating_add_signed(by);
        self.minutes.set(minutes.clamp(1, MOST));
        let now = clock::milliseconds();
        let ends = |ends: f64| (ends.max(now) + 60_000.0 * f64::from(by)).max(now);
        self.ends.update(|end| *end = end.map(ends));
        self.tick();
    }

    /// What it shows.
    pub fn text(self) -> String {
        text(self.left.get())
    }

    /// Whether it is shown and its time is up.
    pub fn is_up(self) -> bool {
        self.is_on() && self.left.get() == 0
    }

    fn tick(self) {
        let Some(ends) = self.ends.try_get_untracked().flatten() else {
            return;
        };
        let left = seconds_left(ends - clock::milliseconds());
        if self.left.try_get_untracked() != Some(left) {
            let _ = self.left.try_set(left);
        }
    }
}

/// Whole seconds, of which the one that has begun counts.
fn seconds_left(milliseconds: f64) -> u32 {
    (milliseconds / 1000.0).ceil().max(0.0) as u32
}

/// `5:00`.
fn text(seconds: u32) -> String {
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn minutes_and_seconds_are_shown() {
        assert_eq!(text(300), "5:00");
        assert_eq!(text(61), "1:01");
        assert_eq!(text(0), "0:00");
        assert_eq!(text(3600), "60:00");
    }

    #[test]
    fn a_second_counts_until_it_is_over() {
        assert_eq!(seconds_left(300_000.0), 300);
        assert_eq!(seconds_left(299_999.0), 300);
        assert_eq!(seconds_left(299_000.0), 299);
        assert_eq!(seconds_left(1.0), 1);
        assert_eq!(seconds_left(0.0), 0);
        assert_eq!(seconds_left(-5.0), 0);
    }
}
