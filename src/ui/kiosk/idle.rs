//! When a kiosk's visitor seems to have gone.

use crate::ui::address::IdleTime;

/// How long the question stands before the visit ends.
pub const SECONDS_TO_ANSWER: u16 = 20;

/// What the time since the last touch, key or movement means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Idle {
    /// Somebody is there.
    Active,
    /// It is asked whether to go on; 1 to 20 seconds are left.
    Asking { seconds_left: u16 },
    /// Nobody went on.
    Over,
}

impl Idle {
    /// `elapsed` in milliseconds on a clock that is never set; one that ran backwards counts as no
    /// time at all.
    pub fn after(elapsed: f64, idle: IdleTime) -> Self {
        let seconds = (elapsed / 1000.0) as u32;
        let asked_for = seconds.checked_sub(idle.seconds().into());
        match asked_for {
            None => Self::Active,
            Some(asked_for) => match u32::from(SECONDS_TO_ANSWER).checked_sub(asked_for) {
                Some(left @ 1..) => Self::Asking {
                    seconds_left: left as u16,
                },
                Some(0) | None => Self::Over,
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_question_stands_for_twenty_seconds_after_the_idle_time() {
        let idle = IdleTime::from_seconds(15).unwrap();
        let after = |seconds: f64| Idle::after(seconds * 1000.0, idle);
        assert_eq!(after(-1e12), Idle::Active);
        assert_eq!(after(0.0), Idle::Active);
        assert_eq!(after(14.999), Idle::Active);
        assert_eq!(after(15.0), Idle::Asking { seconds_left: 20 });
        assert_eq!(after(34.9), Idle::Asking { seconds_left: 1 });
        assert_eq!(after(35.0), Idle::Over);
        assert_eq!(after(f64::INFINITY), Idle::Over);
        assert_eq!(after(f64::NAN), Idle::Active);
    }
}
