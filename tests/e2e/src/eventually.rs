//! Waiting for something to become true, instead of sleeping.

use std::time::{Duration, Instant};

/// How long a person is made to wait at the most before a test gives up.
pub const PATIENCE: Duration = Duration::from_secs(30);
const PAUSE: Duration = Duration::from_millis(25);

/// Asks again and again until there is an answer; panics with the last reason against it.
pub async fn eventually<T>(what: &str, attempt: impl AsyncFnMut() -> Result<T, String>) -> T {
    match within(PATIENCE, attempt).await {
        Ok(value) => value,
        Err(reason) => panic!("waited {PATIENCE:?} for {what}: {reason}"),
    }
}

/// The same with another patience, and without a panic.
pub async fn within<T>(
    patience: Duration,
    mut attempt: impl AsyncFnMut() -> Result<T, String>,
) -> Result<T, String> {
    let end = Instant::now() + patience;
    loop {
        match attempt().await {
            Ok(value) => return Ok(value),
            Err(reason) if Instant::now() >= end => return Err(reason),
            Err(_) => tokio::time::sleep(PAUSE).await,
        }
    }
}
