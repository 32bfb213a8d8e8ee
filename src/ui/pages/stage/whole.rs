//! Step 1: the overall index of the participants on its scale, beside the region's.

use leptos::prelude::*;

use super::{
    Stage, head, heading, hidden,
    shown::{Overall, Shown},
};
use crate::ui::components::{anew::anew, marks::sign};
use marks::{Ink, Mark, Position, Sign, large_index_scale};
use survey::{Band, Criterion, Index};
use text::{difference, figures, names::region_name, results, stage as words};

/// What stands on the step.
pub fn whole(stage: Stage) -> AnyView {
    let what = move || {
        let is_few = stage.shown().is_none() && hidden::missing(stage).is_some();
        let words = if is_few {
            words::TOGETHER
        } else {
            words::INDEX
        };
        stage.say(words).to_owned()
    };
    let body = anew(move || match stage.shown() {
        None => hidden::panel(stage),
        Some(shown) => match shown.overall() {
            Some(overall) => figures(&shown, &overall),
            None => hidden::withheld(stage),
        },
    });
    view! {
        {head(stage, what)}
        {heading(move || finding(stage))}
        <div class="stage-body">{body}</div>
    }
    .into_any()
}

fn finding(stage: Stage) -> String {
    let language = stage.language();
    if let Some(shown) = stage.shown() {
        let words = match shown.overall() {
            Some(overall) => results::band_heading(overall.participants.band()),
            None => words::NO_INDEX,
        };
        return stage.say(words).to_owned();
    }
    match hidden::missing(stage) {
        Some(missing) => words::STILL_NEEDED.with(language, &[("n", &missing.to_string())]),
        None => stage.say(words::WHAT_WAS_SAID).to_owned(),
    }
}

fn figures(shown: &Shown, overall: &Overall) -> AnyView {
    view! {
        {scale(shown, overall)}
        {key(shown, overall)}
        <p class="stage-finding">{in_words(shown, overall)}</p>
    }
    .into_any()
}

fn earlier(shown: &Shown) -> Option<Index> {
    shown.earlier.as_ref()?.overall()
}

fn scale(shown: &Shown, overall: &Overall) -> AnyView {
    let language = shown.language;
    let at = Position::of_index(overall.participants);
    let own = match earlier(shown) {
        Some(then) => Mark::MunicipalityThen(Position::of_index(then), at),
        None => Mark::Municipality(at),
    };
    let tick = overall
        .others
        .map(|index| Mark::Region(Position::of_index(index)));
    let marks: Vec<_> = [Some(own), tick].into_iter().flatten().collect();
    let drawn = large_index_scale(overall.participants, &marks, &Ink::PAGE);
    let bands = [Band::EarlyStage, Band::Developing, Band::Established].map(|band| {
        let is_here = band == overall.participants.band();
        let name = figures::band_label(band).in_language(language);
        view! { <span class:here=is_here>{name}</span> }.into_any()
    });
    view! {
        <div class="whole-scale" role="img" aria-label=name(shown, overall)>
            <svg class="above" aria-hidden="true">
                {value("big", overall.participants, "80%")}
            </svg>
            <svg class="bands" aria-hidden="true" inner_html=drawn></svg>
            <svg class="below" aria-hidden="true">
                {edges(overall)}
                {overall.others.map(|index| value("other", index, "66%"))}
            </svg>
            <p class="band-names" aria-hidden="true">
                {bands.into_iter().collect_view()}
            </p>
        </div>
    }
    .into_any()
}

/// A number above or below the scale, never beyond its ends.
fn value(class: &'static str, index: Index, y: &'static str) -> AnyView {
    let at = index.rounded();
    let (x, anchor) = match at {
        0..=2 => (0, "start"),
        98.. => (100, "end"),
        _ => (at, "middle"),
    };
    view! {
        <text class=class x=[&x.to_string(), "%"].concat() y=y text-anchor=anchor>
            {at}
        </text>
    }
    .into_any()
}

/// The edges of the bands, but not where the others' number stands.
fn edges(overall: &Overall) -> AnyView {
    const NEAR: u8 = 5;
    let is_free = |edge: &u8| {
        overall
            .others
            .is_none_or(|index| index.rounded().abs_diff(*edge) >= NEAR)
    };
    let edges = [0, 25, 75, 100].into_iter().filter(is_free);
    let edge = |edge: u8| {
        let anchor = match edge {
            0 => "start",
            100 => "end",
            _ => "middle",
        };
        view! {
            <text class="edge" x=[&edge.to_string(), "%"].concat() y="45%" text-anchor=anchor>
                {edge}
            </text>
        }
        .into_any()
    };
    edges.map(edge).collect_view().into_any()
}

/// Who is shown, each with the index and how many answered.
fn people(shown: &Shown, overall: &Overall) -> Vec<(Sign, String, Index, String)> {
    let language = shown.language;
    let responses = |number| figures::responses(number, language);
    let say = |words: text::Words| words.in_language(language).to_owned();
    let mut people = Vec::new();
    let mut add = |sign, name, index: Option<Index>, respondents: u32| {
        people.extend(index.map(|index| (sign, name, index, responses(respondents))));
    };
    let now = Some(overall.participants);
    match shown.earlier.as_ref().filter(|_| earlier(shown).is_some()) {
        Some(group) => {
            let then = group.overall();
            let name = say(words::PARTICIPANTS_EARLIER);
            add(Sign::Municipality, name, then, group.respondents);
            let name = say(words::PARTICIPANTS_NOW);
            add(Sign::MunicipalityNow, name, now, shown.group.respondents);
        }
        None => {
            let name = say(words::PARTICIPANTS);
            add(Sign::Municipality, name, now, shown.group.respondents);
        }
    }
    if let Some((compared, others)) = shown.compared().zip(shown.others()) {
        let name = match shown.others_kind() {
            Some(summary::Kind::Workshop) => say(shown.whole().name),
            _ => region_name(&compared.region, language).to_owned(),
        };
        add(Sign::Region, name, overall.others, others.respondents);
    }
    people
}

fn key(shown: &Shown, overall: &Overall) -> AnyView {
    let entry = |(mark, name, index, responses): (Sign, String, Index, String)| {
        view! {
            <li>
                {sign(mark)}
                <span>{name} " " <b>{index.rounded()}</b> " (" {responses} ")"</span>
            </li>
        }
        .into_any()
    };
    let entries = people(shown, overall).into_iter().map(entry);
    view! { <ul class="stage-key">{entries.collect_view()}</ul> }.into_any()
}

fn name(shown: &Shown, overall: &Overall) -> String {
    let people = people(shown, overall).into_iter();
    let values: Vec<_> = people
        .map(|(_, name, index, _)| [&name, " ", &index.rounded().to_string()].concat())
        .collect();
    results::SCALE.with(shown.language, &[("values", &values.join(", "))])
}

/// The difference, over which criteria it is, and what the band means.
fn in_words(shown: &Shown, overall: &Overall) -> String {
    let language = shown.language;
    let from_others = overall.others.map(|others| {
        let points = i32::from(overall.participants.rounded()) - i32::from(others.rounded());
        let difference = difference::of_indices(points, shown.whole().others, language);
        words::INDEX_IS.with(language, &[("difference", &difference)])
    });
    let withheld = shown
        .others_kind()
        .filter(|_| overall.others.is_none())
        .map(|kind| {
            words::others_withheld(kind)
                .in_language(language)
                .to_owned()
        });
    let some = (overall.criteria < Criterion::COUNT).then(|| {
        let count = overall.criteria.to_string();
        words::OVER_SOME.with(language, &[("n", &count)])
    });
    let band = figures::band_sentence(overall.participants.band()).in_language(language);
    let said: Vec<_> = [from_others, withheld, some, Some(band.to_owned())]
        .into_iter()
        .flatten()
        .collect();
    said.join(" ")
}
