//! What a person reads first: what was assessed, how it is, how far from others.

use leptos::prelude::*;

use super::{
    Whose,
    beside::{Beside, Side, Subject},
};
use survey::{Answers, Criterion, Date, Index, Response};
use text::{Language, Words, difference, format, results};

/// With fewer levels than these, more than half of the statements say nothing.
const FEW: usize = 4;

/// The lines below the page's heading.
pub fn headline(subject: &Subject, beside: &Beside) -> AnyView {
    let language = beside.language;
    let answers = beside.response.answers;
    let words = match own_index(&answers) {
        Some(own) => in_words(own, beside),
        None => {
            view! { <p class="notice">{results::NO_INDEX.in_language(language)}</p> }.into_any()
        }
    };
    view! {
        <p class="eyebrow">{about(subject)}</p>
        {words}
    }
    .into_any()
}

/// The overall index of the criteria that were given a level.
pub fn own_index(answers: &Answers) -> Option<Index> {
    Index::overall(&Index::of_answers(answers))
}

/// The overall index of a side over the criteria that both have, and the person's over the same.
pub fn overall(beside: &Beside, side: &Side) -> Option<summary::Overall> {
    summary::overall(&beside.response.answers, side.people.group.as_ref()?)
}

fn about(subject: &Subject) -> impl Fn() -> String + Send + use<> {
    let (state, response, language) = (subject.state, subject.response, subject.language);
    move || {
        let name = match response.municipality {
            Some(code) => state.municipality_name(code),
            None => results::NO_MUNICIPALITY.in_language(language).to_owned(),
        };
        let date = format::date(Date::from(response.day), language);
        results::ABOUT.with(language, &[("name", &name), ("date", &date)])
    }
}

fn in_words(own: Index, beside: &Beside) -> AnyView {
    let language = beside.language;
    let levels = beside
        .response
        .answers
        .count(|answer| answer.level().is_some());
    let few = (levels < FEW).then(|| {
        let words = results::OVER_FEW.with(language, &[("n", &levels.to_string())]);
        view! { <p class="notice">{words}</p> }.into_any()
    });
    let it_is = match (beside.earlier, beside.whose) {
        (Some(_), _) => results::OWN_IS_NOW,
        (None, Whose::Own) => results::OWN_IS,
        (None, Whose::Shared) => results::SHARED_IS,
    };
    let differences = match beside.earlier {
        Some(_) => from_earlier(beside),
        None => differences(beside),
    };
    let claims = beside
        .earlier
        .map(|_| results::CLAIMS_NO_MORE.in_language(language));
    let (before, after) = around_index(it_is, language);
    let value = results::OF_HUNDRED.with(language, &[("index", &own.rounded().to_string())]);
    view! {
        <p class="outcome">{results::band_heading(own.band()).in_language(language)}</p>
        {few}
        <p>{before} <strong>{value}</strong> {after} " " {differences} {over_common(beside)} " " {claims}</p>
    }
    .into_any()
}

fn around_index(words: Words, language: Language) -> (&'static str, &'static str) {
    let words = words.in_language(language);
    words.split_once("{index}").unwrap_or((words, ""))
}

/// How far the index is from the others', said once where it is as far from both.
fn differences(beside: &Beside) -> Option<String> {
    let language = beside.language;
    let differences: Vec<_> = beside
        .sides()
        .filter_map(|side| {
            let overall = overall(beside, side)?;
            let points = i32::from(overall.one.rounded()) - i32::from(overall.other.rounded());
            Some((points, side.place.as_str()))
        })
        .collect();
    let is_once = differences
        .iter()
        .all(|(points, _)| *points == differences[0].0);
    let said: Vec<_> = if is_once {
        let places: Vec<_> = differences.iter().map(|(_, place)| *place).collect();
        let place = format::list(&places, language);
        let first = differences.first();
        first
            .map(|(points, _)| difference::of_indices_there(*points, &place, language))
            .into_iter()
            .collect()
    } else {
        differences
            .iter()
            .map(|(points, place)| difference::of_indices_there(*points, place, language))
            .collect()
    };
    let said = format::list(&said, language);
    (!said.is_empty()).then(|| results::IT_IS.with(language, &[("differences", &said)]))
}

/// The index of the earlier round and the present one, over the criteria that both have.
pub fn then_and_now(beside: &Beside) -> Option<[Index; 2]> {
    let earlier = beside.earlier?;
    let in_both = |criterion: &Criterion| is_in_both(&earlier, beside, *criterion);
    let [then, now] = [earlier.answers, beside.response.answers].map(|answers| {
        let indices = Index::of_answers(&answers);
        Index::overall(
            &Criterion::ALL
                .map(|criterion| indices[criterion.index()].filter(|_| in_both(&criterion))),
        )
    });
    Some([then?, now?])
}

fn from_earlier(beside: &Beside) -> Option<String> {
    let language = beside.language;
    let [then, now] = then_and_now(beside)?;
    let date = beside.earlier_date()?;
    let points = i32::from(now.rounded()) - i32::from(then.rounded());
    let place = results::THAN_EARLIER.with(language, &[("date", &date)]);
    let said = difference::of_indices_there(points, &place, language);
    Some(results::IT_IS.with(language, &[("differences", &said)]))
}

/// Over how many criteria the index is compared, where not over all.
fn over_common(beside: &Beside) -> Option<String> {
    let (number, words) = match beside.earlier {
        Some(earlier) => {
            let is_in_both = |criterion: &&Criterion| is_in_both(&earlier, beside, **criterion);
            let number = Criterion::ALL.iter().filter(is_in_both).count();
            (number, results::OVER_BOTH_ROUNDS)
        }
        None => {
            let overall = overall(beside, beside.group.as_ref()?)?;
            (overall.criteria.len(), results::OVER_COMMON)
        }
    };
    (number < Criterion::COUNT).then(|| {
        let words = words.with(beside.language, &[("n", &number.to_string())]);
        [" ", &words].concat()
    })
}

/// Whether a criterion has a level in the earlier round and now.
fn is_in_both(earlier: &Response, beside: &Beside, criterion: Criterion) -> bool {
    let rounds = [earlier.answers, beside.response.answers];
    rounds
        .iter()
        .all(|answers| answers.get(criterion).level().is_some())
}
