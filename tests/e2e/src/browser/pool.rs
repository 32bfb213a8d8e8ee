//! Browsers that wait for the next test: starting one takes longer than most tests.

use std::sync::Mutex;

use super::{Engine, Session, Wishes};

static WAITING: Mutex<Vec<Session>> = Mutex::new(Vec::new());
static BROKEN: Mutex<Vec<(Engine, String)>> = Mutex::new(Vec::new());

/// A browser of the engine: one that waits, or a new one.
pub async fn lease(engine: Engine) -> Result<Session, String> {
    if let Some(reason) = gave_up(engine) {
        return Err(reason);
    }
    let waiting = {
        let mut waiting = WAITING.lock().unwrap();
        let place = waiting.iter().position(|session| session.engine == engine);
        place.map(|place| waiting.swap_remove(place))
    };
    if let Some(session) = waiting {
        return Ok(session);
    }
    let started = Session::start(engine, &Wishes::default()).await;
    if let Err(reason) = &started {
        BROKEN.lock().unwrap().push((engine, reason.clone()));
    }
    started
}

/// Why no browser of the engine is tried any more: starting one failed twice.
fn gave_up(engine: Engine) -> Option<String> {
    let broken = BROKEN.lock().unwrap();
    let reason = broken.iter().filter(|(other, _)| *other == engine).nth(1);
    reason.map(|(_, reason)| reason.clone())
}

/// Takes back a browser that is as good as new.
pub fn give_back(session: Session) {
    WAITING.lock().unwrap().push(session);
}

/// Closes all browsers that wait.
pub async fn stop_all() {
    let waiting = std::mem::take(&mut *WAITING.lock().unwrap());
    for session in waiting {
        session.quit().await;
    }
}
