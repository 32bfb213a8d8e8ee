//! The seven rows, and what is seen when one is opened.

use std::sync::Arc;

use leptos::prelude::*;

use super::{
    Whose,
    beside::{Beside, Shown, Side, Subject},
};
use crate::ui::{
    components::{
        lazy_part::lazy_part,
        marks::{level_axis, level_chip, plot, sign, withheld_plot},
        row::{self, Row},
    },
    lazy::{self, InRows},
};
use marks::{Mark, Position, Sign};
use summary::Peers;
use survey::{Answer, Criterion, Response};
use text::{Language, Words, criteria, difference, figures, format, marks as mark_words, results};

/// The legend, the numbers of the levels and the rows.
pub fn rows(subject: &Subject, beside: Beside) -> AnyView {
    let shown = Arc::new((subject.clone(), beside));
    let beside = &shown.1;
    let rows = Criterion::ALL.map(|criterion| row_of(&shown, criterion));
    let label = results::BY_CRITERION.in_language(beside.language);
    view! {
        {legend(beside)}
        <div class="axis-of-rows">{level_axis()}</div>
        {row::rows(label.to_owned(), rows.into())}
        {in_rows(&shown, InRows::Roles)}
    }
    .into_any()
}

/// To which links of the page lead.
pub fn row_id(criterion: Criterion) -> String {
    ["row-", &criterion.number().to_string()].concat()
}

/// Only the marks that are drawn.
fn legend(beside: &Beside) -> AnyView {
    let language = beside.language;
    let is_region = beside.peers == Peers::Region;
    let of_group = match is_region {
        true => [mark_words::REGION_MEAN, mark_words::REGION_HALF],
        false => [mark_words::GROUP_MEAN, mark_words::GROUP_HALF],
    };
    let date = beside.earlier_date();
    let earlier = date.map(|date| mark_words::OWN_EARLIER.with(language, &[("date", &date)]));
    let entry = |mark, words: String| view! { <li>{sign(mark)} {words}</li> }.into_any();
    let say = |words: Words| words.in_language(language).to_owned();
    let mut entries = vec![entry(Sign::Own, say(beside.whose.owner().level()))];
    entries.extend(earlier.map(|words| entry(Sign::OwnEarlier, words)));
    if is_shown(beside.area.as_ref()) {
        entries.push(entry(
            Sign::Municipality,
            say(mark_words::MUNICIPALITY_MEAN),
        ));
    }
    if is_shown(beside.group.as_ref()) {
        entries.push(entry(Sign::Region, say(of_group[0])));
        entries.push(entry(Sign::MiddleHalf, say(of_group[1])));
    }
    view! {
        <ul class="legend" aria-label=mark_words::SIGNS.in_language(language)>
            {entries}
        </ul>
    }
    .into_any()
}

fn is_shown(side: Option<&Side>) -> bool {
    side.is_some_and(|side| side.people.group.is_some())
}

fn row_of(shown: &Arc<Shown>, criterion: Criterion) -> Row {
    let beside = &shown.1;
    let language = beside.language;
    Row {
        id: row_id(criterion),
        name: criteria::short_name(criterion).in_language(language),
        below: Some(own(beside, criterion)),
        plot: row_plot(beside, criterion),
        words: words(beside, criterion),
        open: in_rows(shown, InRows::Row(criterion)),
    }
}

/// What comes right after the rows, so that these are seen first.
fn in_rows(shown: &Arc<Shown>, which: InRows) -> AnyView {
    let (state, language) = (shown.0.state, shown.1.language);
    let shown = Arc::clone(shown);
    let part = lazy_part(state, language, move || {
        lazy::in_rows(Arc::clone(&shown), which)
    });
    view! { <div class="later">{part}</div> }.into_any()
}

fn own(beside: &Beside, criterion: Criterion) -> AnyView {
    let language = beside.language;
    let before = match beside.whose {
        Whose::Own => results::OWN_LEVEL_BEFORE,
        Whose::Shared => results::SHARED_LEVEL_BEFORE,
    };
    match beside.response.answers.get(criterion) {
        Answer::Level(level) => view! {
            <span class="level">
                <span class="visually-hidden">{before.in_language(language)} " "</span>
                {level_chip(level)}
                " "
                {criteria::level_label(level).in_language(language)}
            </span>
        }
        .into_any(),
        answer => {
            view! { <span class="level">{no_level(answer).in_language(language)}</span> }.into_any()
        }
    }
}

pub fn no_level(answer: Answer) -> Words {
    match answer {
        Answer::CannotSay => criteria::CANNOT_SAY,
        Answer::NotAnswered | Answer::Level(_) => criteria::NOT_ANSWERED,
    }
}

fn row_plot(beside: &Beside, criterion: Criterion) -> AnyView {
    let marks = marks(beside, criterion);
    let is_withheld = |group: &Side| group.tally(criterion).is_none();
    match beside.group.as_ref().is_some_and(is_withheld) {
        true => withheld_plot(&marks),
        false => plot(&marks),
    }
}

/// The marks of a row.
pub fn marks(beside: &Beside, criterion: Criterion) -> Vec<Mark> {
    let mut marks = Vec::new();
    let now = beside.level(criterion).map(Position::of_level);
    let then = beside.earlier_level(criterion).map(Position::of_level);
    marks.extend(match (then, now) {
        (Some(then), Some(now)) if then != now => Some(Mark::OwnThen(then, now)),
        (_, Some(now)) => Some(Mark::Own(now)),
        (_, None) => None,
    });
    for side in beside.sides() {
        let Some(mean) = side.mean(criterion) else {
            continue;
        };
        let at = Position::of_mean(mean);
        if side.sign == Sign::Municipality {
            marks.push(Mark::Municipality(at));
            continue;
        }
        marks.push(Mark::Region(at));
        if let Some(half) = side.tally(criterion).and_then(|it| it.middle_half()) {
            let [lower, upper] = [half.lower, half.upper].map(Position::of_hundredths);
            marks.push(Mark::MiddleHalf(lower, upper));
        }
    }
    marks
}

/// The difference from the group: short for the eye, in full for those who listen.
fn words(beside: &Beside, criterion: Criterion) -> AnyView {
    let language = beside.language;
    if beside.earlier.is_some() {
        return then_and_now(beside, criterion).into_any();
    }
    let Some(group) = &beside.group else {
        return ().into_any();
    };
    if group.tally(criterion).is_none() {
        return view! { {results::NOT_SHOWN.in_language(language)} }.into_any();
    }
    let Some(tenths) = beside.difference(group, criterion) else {
        return ().into_any();
    };
    let in_full = difference::of_levels_there(tenths, &group.place, language);
    view! {
        <span aria-hidden="true">{short_difference(tenths, language)}</span>
        <span class="visually-hidden">{in_full}</span>
    }
    .into_any()
}

/// What stands at the end of a row in a picture: the difference, the change, or that it is withheld.
pub fn short_words(beside: &Beside, criterion: Criterion) -> Option<String> {
    let language = beside.language;
    if beside.earlier.is_some() {
        return then_and_now(beside, criterion);
    }
    let group = beside.group.as_ref()?;
    if group.tally(criterion).is_none() {
        return Some(results::NOT_SHOWN.in_language(language).to_owned());
    }
    let tenths = beside.difference(group, criterion)?;
    Some(short_difference(tenths, language))
}

/// The level of the earlier round and the present one; nothing where there is none now.
pub fn then_and_now(beside: &Beside, criterion: Criterion) -> Option<String> {
    let language = beside.language;
    beside.earlier?;
    let now = beside.level(criterion)?;
    let Some(then) = beside.earlier_level(criterion) else {
        return Some(results::NO_LEVEL_BEFORE.in_language(language).to_owned());
    };
    if then == now {
        return Some(results::UNCHANGED.in_language(language).to_owned());
    }
    let [then, now] = [then, now].map(|level| level.number().to_string());
    let values = [("earlier", then.as_str()), ("now", now.as_str())];
    Some(results::BEFORE_AND_NOW.with(language, &values))
}

fn short_difference(tenths: i32, language: Language) -> String {
    let words = match tenths {
        1.. => results::HIGHER,
        0 => results::SAME,
        _ => results::LOWER,
    };
    let size = format::tenths(tenths.saturating_abs(), language);
    words.with(language, &[("size", &size)])
}

/// What is said in place of a level, in tables too.
pub fn own_figure(response: &Response, criterion: Criterion, language: Language) -> String {
    match response.answers.get(criterion) {
        Answer::Level(level) => level.number().to_string(),
        answer => no_level(answer).in_language(language).to_owned(),
    }
}

/// In place of a figure that is withheld.
pub fn withheld(language: Language) -> &'static str {
    figures::WITHHELD.in_language(language)
}
