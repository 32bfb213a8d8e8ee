//! The day on the device's calendar, and random numbers.

use survey::Day;

/// Today on the device's own calendar.
pub fn today() -> Day {
    let now = js_sys::Date::new_0();
    Day::from_date(
        now.get_full_year() as i32,
        now.get_month() + 1,
        now.get_date(),
    )
}

/// Seconds since 1970 on the device's clock, which people can set.
pub fn seconds() -> u64 {
    (js_sys::Date::now() / 1000.0) as u64
}

/// A moment on the device's own calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    pub day: Day,
    /// 0–23.
    pub hour: u8,
    pub minute: u8,
}

/// When seconds since 1970 were.
pub fn moment(seconds: u64) -> Moment {
    let date = js_sys::Date::new(&(seconds as f64 * 1000.0).into());
    Moment {
        day: Day::from_date(
            date.get_full_year() as i32,
            date.get_month() + 1,
            date.get_date(),
        ),
        hour: date.get_hours() as u8,
        minute: date.get_minutes() as u8,
    }
}

/// Milliseconds on a clock that is never set, from an unknown beginning.
pub fn milliseconds() -> f64 {
    super::window()
        .and_then(|window| window.performance())
        .map(|performance| performance.now())
        .unwrap_or_default()
}

/// A number from the browser's cryptographic generator; where a browser has none, from
/// `Math.random`, so that an answer is never lost for want of a good id.
pub fn random() -> u64 {
    let mut bytes = [0; 8];
    let from_crypto = super::window()
        .and_then(|window| window.crypto().ok())
        .is_some_and(|crypto| crypto.get_random_values_with_u8_array(&mut bytes).is_ok());
    if from_crypto {
        u64::from_le_bytes(bytes)
    } else {
        (js_sys::Math::random() * (1u64 << 52) as f64) as u64
    }
}
