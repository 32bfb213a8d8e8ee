//! Several runs, each with a person in a browser that knows nothing yet, and the medians of what was
//! measured.

use e2e::browser::{Session, Wishes};
use e2e::{Engine, Person};

/// What each run has measured.
pub async fn runs<T>(count: usize, run: impl AsyncFn(&Person) -> T) -> Vec<T> {
    let mut measured = Vec::new();
    let start = async || Session::start(Engine::Chromium, &Wishes::default()).await;
    let mut session = start().await.expect("Chromium");
    for number in 1..=count {
        eprintln!("run {number} of {count}");
        let person = Person::with_browser(session);
        let run = std::panic::AssertUnwindSafe(run(&person));
        match futures_util::FutureExt::catch_unwind(run).await {
            Ok(values) => measured.push(values),
            Err(_) => panic!("{}", person.account("bench").await),
        }
        session = person.leave().await.expect("Chromium");
    }
    session.quit().await;
    measured
}

/// The value in the middle of all runs.
pub fn median<T>(measured: &[T], value: impl Fn(&T) -> f64) -> f64 {
    let values = sorted(measured, value);
    values[values.len() / 2]
}

fn sorted<T>(measured: &[T], value: impl Fn(&T) -> f64) -> Vec<f64> {
    let mut values: Vec<f64> = measured.iter().map(value).collect();
    values.sort_by(f64::total_cmp);
    values
}

/// A line for each value: the median, its unit and name, the least and the most.
pub fn print<const N: usize>(measured: &[[f64; N]], lines: [(&str, &str); N]) {
    for (place, (name, unit)) in lines.into_iter().enumerate() {
        let values = sorted(measured, |run| run[place]);
        let median = values[values.len() / 2];
        let (least, most) = (values[0], values[values.len() - 1]);
        println!("{median:8.0} {unit}  {name} ({least:.0}–{most:.0})");
    }
}
