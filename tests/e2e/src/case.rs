//! A test for each engine it is for, and the run of them all.

use std::cell::RefCell;
use std::panic::AssertUnwindSafe;
use std::pin::Pin;
use std::process::ExitCode;
use std::sync::{Mutex, OnceLock};
use std::time::Duration;

use futures_util::FutureExt;
use libtest_mimic::{Arguments, Failed, Trial};
use tokio::runtime::Runtime;

use crate::browser::{Engine, give_back, lease, stop_all};
use crate::person::Person;

/// More than any honest test takes.
const LONGEST: Duration = Duration::from_secs(400);
/// So many tests may pass only when they are run again. More is no chance.
const SECOND_RUNS: usize = 2;
/// So many may be cut short by the end of the browser itself, which says nothing of the page.
const BROWSERS_GONE: usize = 2;
/// Two cores: a third browser uses the time in which the others wait.
const AT_ONCE: usize = 3;

/// The test's own future.
pub type Stage<'a> = Pin<Box<dyn Future<Output = ()> + 'a>>;

/// A test, and the engines it is run on.
#[derive(Clone, Copy)]
pub struct Case {
    pub name: &'static str,
    pub engines: &'static [Engine],
    pub body: for<'a> fn(&'a Person) -> Stage<'a>,
}

/// Lists the tests of a module: `cases! { EVERY_ENGINE: one, another; CHROMIUM: third }`.
#[macro_export]
macro_rules! cases {
    ($($engines:ident: $($name:ident),+ $(,)?);+ $(;)?) => {
        /// The tests of this module.
        pub const CASES: &[$crate::Case] = &[$($($crate::Case {
            name: concat!(module_path!(), "::", stringify!($name)),
            engines: $crate::case::$engines,
            body: |person| Box::pin($name(person)),
        }),+),+];
    };
}

pub const EVERY_ENGINE: &[Engine] = &Engine::ALL;
pub const CHROMIUM: &[Engine] = &[Engine::Chromium];
pub const CHROMIUM_AND_FIREFOX: &[Engine] = &[Engine::Chromium, Engine::Firefox];

/// Runs the tests that the command line asks for and closes the browsers after them.
pub fn run(modules: &[&[Case]]) -> ExitCode {
    std::panic::set_hook(Box::new(|panic| {
        LAST_PANIC.with_borrow_mut(|last| *last = panic.to_string());
    }));
    let mut arguments = Arguments::from_args();
    arguments.test_threads.get_or_insert(AT_ONCE);
    let conclusion = libtest_mimic::run(&arguments, trials(modules));
    runtime().block_on(stop_all());
    if conclusion.has_failed() {
        tell_second_runs();
        return conclusion.exit_code();
    }
    match tell_second_runs() {
        true => ExitCode::SUCCESS,
        false => ExitCode::FAILURE,
    }
}

/// Says which tests passed only when they were run again, and whether they are few enough.
fn tell_second_runs() -> bool {
    let told = [
        (&PASSED_LATER, "passed only in a second run", SECOND_RUNS),
        (
            &BROWSER_GONE,
            "cut short by the end of the browser, then passed",
            BROWSERS_GONE,
        ),
    ];
    told.map(|(tests, what, most)| {
        let mut tests = tests.lock().unwrap().clone();
        tests.sort();
        if !tests.is_empty() {
            println!("{what}: {}, of which {most} may be chance", tests.len());
        }
        for test in &tests {
            println!("    {test}");
        }
        tests.len() <= most
    }) == [true, true]
}

/// The tests that passed when they were run again, each with what went wrong before.
static PASSED_LATER: Mutex<Vec<String>> = Mutex::new(Vec::new());
/// Those whose browser crashed.
static BROWSER_GONE: Mutex<Vec<String>> = Mutex::new(Vec::new());

thread_local! {
    static LAST_PANIC: RefCell<String> = const { RefCell::new(String::new()) };
}

/// One runtime for the whole run, since a browser outlives the test that it was started for.
pub fn runtime() -> &'static Runtime {
    static RUNTIME: OnceLock<Runtime> = OnceLock::new();
    RUNTIME.get_or_init(|| Runtime::new().unwrap())
}

fn trials(modules: &[&[Case]]) -> Vec<Trial> {
    // The command line takes one filter; `ONLY=storage,tabs` takes several.
    let only = std::env::var("ONLY").unwrap_or_default();
    let is_wanted = |name: &str| only.split(',').any(|part| name.contains(part));
    let mut trials = Vec::new();
    for case in modules.iter().copied().flatten() {
        for &engine in case.engines.iter().filter(|engine| engine.is_wanted()) {
            let name = case.name.trim_start_matches("all::it::");
            let name = format!("{name} ({engine})");
            if !is_wanted(&name) {
                continue;
            }
            let body = case.body;
            trials.push(Trial::test(name.clone(), move || {
                runtime().block_on(attempt(&name, engine, body))
            }));
        }
    }
    trials
}

async fn attempt(
    name: &str,
    engine: Engine,
    body: for<'a> fn(&'a Person) -> Stage<'a>,
) -> Result<(), Failed> {
    let Err(failure) = attempt_once(name, engine, body).await else {
        return Ok(());
    };
    match &failure {
        Failure::BrowserGone(reason) => {
            eprintln!("{name}: the browser is gone, once more with another: {reason}");
        }
        // Three engines and their drivers share two cores, and about one test in five hundred fails by
        // chance. It is told and counted, and must pass at once; what is wrong fails again.
        Failure::Test(reason) => eprintln!("{name}: FAILED, once more: {reason}"),
    }
    attempt_once(name, engine, body).await?;
    let passed = match failure {
        Failure::BrowserGone(_) => &BROWSER_GONE,
        Failure::Test(_) => &PASSED_LATER,
    };
    let (Failure::Test(reason) | Failure::BrowserGone(reason)) = &failure;
    let first_lines: Vec<_> = reason.lines().take(2).collect();
    let told = format!("{name}: {}", first_lines.join(" "));
    passed.lock().unwrap().push(told);
    Ok(())
}

/// Why a test did not pass.
enum Failure {
    /// The page is not as it should be.
    Test(String),
    /// The browser itself has crashed, which says nothing about the page unless it does so again.
    BrowserGone(String),
}

impl From<Failure> for Failed {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Test(reason) | Failure::BrowserGone(reason) => reason.into(),
        }
    }
}

async fn attempt_once(
    name: &str,
    engine: Engine,
    body: for<'a> fn(&'a Person) -> Stage<'a>,
) -> Result<(), Failure> {
    let session = lease(engine).await.map_err(Failure::Test)?;
    let person = Person::with_browser(session);
    let guarded = AssertUnwindSafe(body(&person)).catch_unwind();
    let reason = match tokio::time::timeout(LONGEST, guarded).await {
        Ok(Ok(())) => {
            if let Some(session) = person.leave().await {
                give_back(session);
            }
            return Ok(());
        }
        Ok(Err(_)) => LAST_PANIC.with_borrow(Clone::clone),
        Err(_) => format!("not done within {LONGEST:?}"),
    };
    if person.driver().windows().await.is_err() {
        return Err(Failure::BrowserGone(reason));
    }
    let account = person.account(name).await;
    Err(Failure::Test(format!("{reason}\n{account}")))
}
