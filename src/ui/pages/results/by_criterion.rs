//! The result criterion by criterion: the pictures, each criterion in words, the table.

use leptos::prelude::*;

use super::{
    beside::{Beside, Named},
    pictures, table,
};
use crate::{
    summary::Difference,
    survey::{Answer, Criterion},
    text::{criteria, difference, figures, format, results, review},
    ui::parts::{chart::Charts, example_mark::short_example_mark},
};

/// Everything that is told of each criterion.
pub fn by_criterion(beside: &Beside) -> impl IntoView + use<> {
    let language = beside.language;
    let charts = Charts::begin();
    let rows = Criterion::ALL.map(|criterion| row(beside, criterion));
    view! {
        <section class="by-criterion">
            <h2>{results::BY_CRITERION.in_language(language)} " " {mark(beside)}</h2>
            {charts.problem(language)} {pictures::profile(beside)}
            <ol class="criteria">{rows}</ol>
        </section>
        <section class="shape" hidden=move || charts.are_missing()>
            <h2>{results::RADAR.in_language(language)} " " {mark(beside)}</h2>
            {pictures::radar(beside)}
        </section>
    }
}

/// The same figures as a table.
pub fn figures(beside: &Beside) -> impl IntoView + use<> {
    view! {
        <section class="figures">
            <h2>{results::TABLE.in_language(beside.language)}</h2>
            {table::table(beside)}
        </section>
    }
}

/// The mark of made-up figures, in the heading of everything that holds one.
fn mark(beside: &Beside) -> Option<impl IntoView + use<>> {
    let kind = beside.kind()?;
    short_example_mark(kind, beside.language)
}

fn row(beside: &Beside, criterion: Criterion) -> impl IntoView + use<> {
    let language = beside.language;
    let answer = beside.response.answers.get(criterion);
    let others = beside.compared.as_ref().map(|compared| {
        compared
            .each()
            .map(|named| view! { <p>{other(beside, named, criterion)}</p> })
            .collect_view()
    });
    view! {
        <li>
            <h3>{criteria::wording(criterion).in_language(language)}</h3>
            <p class="own">{own(beside, criterion, answer)}</p>
            {others}
        </li>
    }
}

fn own(beside: &Beside, criterion: Criterion, answer: Answer) -> impl IntoView + use<> {
    let language = beside.language;
    match answer {
        Answer::Level(level) => {
            let number = level.number().to_string();
            let label = criteria::level_label(level).in_language(language);
            let level_words = review::LEVEL.with(language, &[("n", &number), ("label", label)]);
            let description = criteria::level_description(criterion, level).in_language(language);
            view! {
                <strong>{level_words}"."</strong>
                " "
                {description}
            }
            .into_any()
        }
        Answer::CannotSay => {
            view! { <em>{criteria::CANNOT_SAY.in_language(language)}</em> }.into_any()
        }
        Answer::NotAnswered => {
            view! { <em>{criteria::NOT_ANSWERED.in_language(language)}</em> }.into_any()
        }
    }
}

/// A group's mean with how many stand behind it, and for the region the difference in words.
fn other(beside: &Beside, named: &Named, criterion: Criterion) -> String {
    let language = beside.language;
    let Some((mean, tally)) = named.mean(criterion).zip(named.tally(criterion)) else {
        let withheld = beside.withheld();
        let values = [("name", named.name.as_str()), ("withheld", &withheld)];
        return results::ROW_WITHHELD.with(language, &values);
    };
    let words = results::ROW_MEAN.with(
        language,
        &[
            ("name", &named.name),
            ("mean", &format::tenths(mean.tenths().into(), language)),
            (
                "responses",
                &figures::responses(tally.level_givers(), language),
            ),
        ],
    );
    let is_region = beside
        .compared
        .as_ref()
        .is_some_and(|compared| std::ptr::eq(named, &compared.region));
    let others = if is_region {
        difference::Beside::Region
    } else {
        difference::Beside::Municipality
    };
    match beside.response.answers.get(criterion).level() {
        Some(level) => {
            let tenths = Difference::from_mean(level, mean).signed_tenths();
            let difference = difference::of_levels(tenths, others, language);
            let difference = results::ROW_DIFFERENCE.with(language, &[("difference", &difference)]);
            format!("{words} {difference}")
        }
        None => words,
    }
}
