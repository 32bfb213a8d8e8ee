//! What a participant waits for on a cheap phone with a slow line, from a link or from the start page,
//! beside plain pages served in the same run.

use e2e::Person;
use e2e::person::{GOOD, Part, level};
use text::review;

use crate::line::{Moment, go_to_new_folder, moment, prepare};
use crate::plain;
use crate::runs::{median, runs};
use crate::table::{Bound, Figure, Unit};

pub const RUNS: usize = 7;

/// What one run has measured.
struct Run {
    plain_paint: Moment,
    plain_answerable: Moment,
    plain_table: Moment,
    start_paint: Moment,
    statement_paint: Moment,
    answerable: Moment,
    taken_over: Moment,
    choosing: Moment,
    result: Moment,
    table: Moment,
    collecting: Moment,
    charted: Moment,
    charted_cold: Moment,
}

/// Measures, with a line for each figure.
pub async fn measure() -> Vec<Figure> {
    let measured = runs(RUNS, run).await;
    let of = |name: &str, unit, value: fn(&Run) -> f64, bound| Figure {
        name: name.to_owned(),
        unit,
        value: median(&measured, value),
        plain: None,
        bound,
    };
    let beside = |figure: Figure, plain: fn(&Run) -> f64| Figure {
        plain: Some(median(&measured, plain)),
        ..figure
    };
    use Unit::{Bytes, Milliseconds, Requests};
    vec![
        beside(
            of(
                "sent until the first statement can be answered",
                Bytes,
                |run| run.answerable.bytes,
                Bound::Value(12_000.0),
            ),
            |run| run.plain_answerable.bytes,
        ),
        beside(
            of(
                "first statement answerable",
                Milliseconds,
                |run| run.answerable.at,
                Bound::Ratio(1.25),
            ),
            |run| run.plain_answerable.at,
        ),
        beside(
            of(
                "first paint, start page",
                Milliseconds,
                |run| run.start_paint.at,
                Bound::Ratio(1.4),
            ),
            |run| run.plain_paint.at,
        ),
        beside(
            of(
                "first paint, first statement",
                Milliseconds,
                |run| run.statement_paint.at,
                Bound::Ratio(1.4),
            ),
            |run| run.plain_paint.at,
        ),
        of(
            "sent until the app has taken over",
            Bytes,
            |run| run.taken_over.bytes,
            Bound::Value(122_000.0),
        ),
        of(
            "the app has taken over",
            Milliseconds,
            |run| run.taken_over.at,
            Bound::None,
        ),
        of(
            "sent from the link to one's own results, without charts",
            Bytes,
            |run| run.result.bytes,
            Bound::Value(250_000.0),
        ),
        of(
            "sent from the link to the collecting page",
            Bytes,
            |run| run.collecting.bytes,
            Bound::Value(410_000.0),
        ),
        beside(
            of(
                "the region's table painted, from a link",
                Milliseconds,
                |run| run.table.at,
                Bound::Ratio(4.0),
            ),
            |run| run.plain_table.at,
        ),
        beside(
            of(
                "sent from the link to the region's table",
                Bytes,
                |run| run.table.bytes,
                Bound::None,
            ),
            |run| run.plain_table.bytes,
        ),
        of(
            "requests for WebAssembly until one's own results",
            Requests,
            |run| run.result.modules,
            Bound::Value(6.0),
        ),
        of(
            "requests for WebAssembly until the region's table",
            Requests,
            |run| run.table.modules,
            Bound::Value(6.0),
        ),
        of(
            "requests for WebAssembly until the collecting page",
            Requests,
            |run| run.collecting.modules,
            Bound::Value(6.0),
        ),
        of(
            "choosing a level until painted",
            Milliseconds,
            |run| run.choosing.at,
            Bound::Value(50.0),
        ),
        of(
            "opening the results until the chart is painted",
            Milliseconds,
            |run| run.charted.at,
            Bound::None,
        ),
        of(
            "the same with nothing fetched ahead",
            Milliseconds,
            |run| run.charted_cold.at,
            Bound::None,
        ),
    ]
}

async fn run(person: &Person) -> Run {
    prepare(person).await;
    let (plain_paint, plain_answerable) = plain_statement(person).await;
    go_to_new_folder(person, "start", None).await;
    let start_paint = see(person, "?lang=fi#/", "firstPaint").await;
    person.see_app().await;
    person.see_quiet().await;
    let [statement_paint, answerable, taken_over, choosing] = first_statement(person).await;

    go_to_new_folder(person, "plain-table", None).await;
    let plain_table = see(person, plain::TABLE, "table").await;
    go_to_new_folder(person, "region", None).await;
    let table = see(person, "?lang=fi&region=14#/region", "table").await;
    person.see_quiet().await;
    go_to_new_folder(person, "results", Some(GOOD)).await;
    let result = see(person, "?lang=fi#/results", "result").await;
    person.see_quiet().await;
    go_to_new_folder(person, "collect", None).await;
    let collecting = see(person, "?lang=fi&region=14#/collect", "collecting").await;
    person.see_quiet().await;
    Run {
        plain_paint,
        plain_answerable,
        plain_table,
        start_paint,
        statement_paint,
        answerable,
        taken_over,
        choosing,
        result,
        table,
        collecting,
        charted: results_of_a_person(person).await,
        charted_cold: results_of_somebody_in_a_hurry(person).await,
    }
}

/// Opens an address and waits for what is to be painted there.
async fn see(person: &Person, address: &str, name: &str) -> Moment {
    person.load(address).await;
    moment(person, name).await
}

async fn plain_statement(person: &Person) -> (Moment, Moment) {
    go_to_new_folder(person, "plain-statement", None).await;
    let paint = see(person, plain::STATEMENT, "firstPaint").await;
    (paint, moment(person, "answerable").await)
}

/// The stopwatch has chosen a level as soon as it could: what the app shows in the end is that level.
async fn first_statement(person: &Person) -> [Moment; 4] {
    go_to_new_folder(person, "statement", None).await;
    let paint = see(person, "?lang=fi#/assess/1", "firstPaint").await;
    let answerable = moment(person, "answerable").await;
    let taken_over = moment(person, "takenOver").await;
    person.see_answer(level(3)).await;
    person
        .see_stored("response", "the first choice", |kept| {
            kept["response"].is_string()
        })
        .await;
    person.see_quiet().await;
    person.answer(level(4)).await;
    [
        paint,
        answerable,
        taken_over,
        moment(person, "chosen").await,
    ]
}

async fn results_of_a_person(person: &Person) -> Moment {
    go_to_new_folder(person, "person", None).await;
    person.open("?municipality=743#/assess/1").await;
    person.answer(level(3)).await;
    for number in 2..=7 {
        person.go_on().await;
        person.see_address(&format!("#/assess/{number}")).await;
        person.answer(level(2)).await;
    }
    person.go_on().await;
    open_results(person).await
}

async fn results_of_somebody_in_a_hurry(person: &Person) -> Moment {
    go_to_new_folder(person, "hurry", None).await;
    person.open("?municipality=743#/assess/1").await;
    person.answer(level(3)).await;
    person.open("#/review").await;
    open_results(person).await
}

async fn open_results(person: &Person) -> Moment {
    person.see_review().await;
    person.see_quiet().await;
    person
        .click(Part::Link, person.say(review::SHOW_RESULTS))
        .await;
    moment(person, "charted").await
}
