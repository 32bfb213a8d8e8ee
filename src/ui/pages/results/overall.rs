//! The whole in one figure, its band in words, and who is compared with.

use leptos::prelude::*;

use super::beside::{Beside, Compared, Named};
use crate::{
    summary,
    survey::{Answer, Answers, Criterion, Index},
    text::{Language, difference, figures, format, results},
    ui::parts::example_mark::{example_mark, short_example_mark},
};

/// With fewer levels than these, more than half of the statements say nothing.
const FEW: usize = 4;

/// The overall index, beside the region's over the criteria that both have.
pub fn overall(beside: &Beside) -> impl IntoView + use<> {
    let language = beside.language;
    let answers = beside.response.answers;
    let own = Index::overall(&Index::of_answers(&answers));
    let figures = match own {
        Some(own) => with_index(beside, own).into_any(),
        None => view! { <p>{results::NO_INDEX.in_language(language)}</p> }.into_any(),
    };
    view! {
        <section class="overall">
            <h2>{results::OVERALL.in_language(language)}</h2>
            {figures}
            <p class="hint">{how_answered(&answers, language)}</p>
            {beside.compared.as_ref().map(|compared| who_answered(compared, language))}
        </section>
    }
}

fn with_index(beside: &Beside, own: Index) -> impl IntoView + use<> {
    let language = beside.language;
    let band = own.band();
    let others = beside.compared.as_ref().map(|compared| {
        compared
            .each()
            .map(|named| other_index(beside, compared, named))
            .collect_view()
    });
    let levels = beside
        .response
        .answers
        .count(|answer| answer.level().is_some());
    let few = (levels < FEW).then(|| {
        let words = results::OVER_FEW.with(language, &[("n", &levels.to_string())]);
        view! { <p class="few">{words}</p> }
    });
    view! {
        <dl class="indices">
            <div class="own">
                <dt>{beside.own_name()}</dt>
                <dd>{index(own, language)}</dd>
            </div>
            {others}
        </dl>
        {few}
        <p>
            <strong>{figures::band_label(band).in_language(language)}"."</strong> " "
            {figures::band_sentence(band).in_language(language)}
        </p>
        {beside.compared.as_ref().map(|compared| in_words(beside, compared))}
    }
}

fn index(index: Index, language: Language) -> impl IntoView {
    view! {
        <span class="index">{index.rounded()}</span>
        " "
        <span class="hint">{results::OF_HUNDRED.in_language(language)}</span>
    }
}

fn other_index(beside: &Beside, compared: &Compared, named: &Named) -> impl IntoView + use<> {
    let overall = named
        .group
        .as_ref()
        .and_then(|group| summary::overall(&beside.response.answers, group));
    let figure = match overall {
        Some(overall) => index(overall.other, beside.language).into_any(),
        None => view! { <span class="withheld">{beside.withheld()}</span> }.into_any(),
    };
    view! {
        <div>
            <dt>
                {named.name.clone()} " "
                {short_example_mark(compared.summary.kind, beside.language)}
            </dt>
            <dd>{figure}</dd>
        </div>
    }
}

/// The difference from the region in words, and over how many criteria where not over all.
fn in_words(beside: &Beside, compared: &Compared) -> Option<impl IntoView + use<>> {
    let language = beside.language;
    let region = compared.region.group.as_ref()?;
    let overall = summary::overall(&beside.response.answers, region)?;
    let points = i32::from(overall.one.rounded()) - i32::from(overall.other.rounded());
    let difference = difference::of_indices(points, difference::Beside::Region, language);
    let common = (overall.criteria.len() < Criterion::COUNT).then(|| {
        let number = overall.criteria.len().to_string();
        format!(
            " {}",
            results::OVER_COMMON.with(language, &[("n", &number)])
        )
    });
    Some(view! {
        <p>
            {results::BESIDE.with(language, &[("difference", &difference)])} {common} " "
            {short_example_mark(compared.summary.kind, language)}
        </p>
    })
}

fn how_answered(answers: &Answers, language: Language) -> String {
    let count = |wanted: fn(Answer) -> bool| answers.count(wanted).to_string();
    results::HOW_ANSWERED.with(
        language,
        &[
            ("levels", &count(|answer| answer.level().is_some())),
            ("cannot_say", &count(|answer| answer == Answer::CannotSay)),
            ("unanswered", &count(|answer| answer == Answer::NotAnswered)),
        ],
    )
}

fn who_answered(compared: &Compared, language: Language) -> impl IntoView + use<> {
    let summary = &compared.summary;
    let title = match language {
        Language::Finnish => &summary.title.fi,
        Language::Swedish => &summary.title.sv,
        Language::English => &summary.title.en,
    };
    let people = compared
        .region
        .group
        .as_ref()
        .map_or(0, |group| group.respondents);
    let who = results::WHO_ANSWERED.with(
        language,
        &[
            ("region", &compared.region.name),
            ("title", title),
            ("responses", &figures::responses(people, language)),
            (
                "period",
                &format::period(summary.collected.from, summary.collected.to, language),
            ),
            ("source", &summary.source),
        ],
    );
    view! { <p class="hint">{example_mark(summary.kind, language)} " " {who}</p> }
}
