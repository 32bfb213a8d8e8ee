//! How far the layout of every page moves while it comes from a link.

use e2e::Person;
use e2e::person::{GOOD, linked_pages};

use crate::line::{go_to_new_folder, prepare};
use crate::runs::runs;
use crate::table::{Bound, Figure, Unit};

/// On the slow line once: what moves there moves every time.
const RUNS: usize = 1;
const MOST: f64 = 0.01;

/// Measures, with a line for each page.
pub async fn measure() -> Vec<Figure> {
    let measured = runs(RUNS, run).await;
    let line = |(page, value): (String, f64)| Figure {
        // A summary's link is as long as the summary.
        name: format!(
            "layout shift, {}",
            page.chars().take(40).collect::<String>()
        ),
        unit: Unit::LayoutShift,
        value,
        plain: None,
        bound: Bound::Value(MOST),
    };
    measured.into_iter().flatten().map(line).collect()
}

async fn run(person: &Person) -> Vec<(String, f64)> {
    prepare(person).await;
    person.site.without_worker();
    let mut shifts = Vec::new();
    for (number, page) in linked_pages().into_iter().enumerate() {
        let folder = format!("shift-{number}");
        go_to_new_folder(person, &folder, Some(GOOD)).await;
        person.open_whole(&page).await;
        person.see_quiet().await;
        let script = "return window.stopwatch.shift";
        shifts.push((page, person.script(script, Vec::new()).await));
    }
    shifts
}
