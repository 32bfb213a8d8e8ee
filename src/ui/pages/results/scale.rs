//! The overall index on its scale 0–100, and the key with the values.

use leptos::prelude::*;

use super::{
    beside::{Beside, Side},
    headline::{overall, own_index, then_and_now},
};
use crate::ui::components::{example_mark::stamp, marks::sign};
use marks::{Ink, Mark, Position, Sign, index_scale};
use survey::{Band, Index};
use text::{figures, results};

/// The figure; nothing where no level was given.
pub fn scale(beside: &Beside) -> Option<AnyView> {
    let own = own_index(&beside.response.answers)?;
    let language = beside.language;
    let bands = [Band::EarlyStage, Band::Developing, Band::Established].map(|band| {
        let is_own = band == own.band();
        view! { <span class:here=is_own>{figures::band_label(band).in_language(language)}</span> }
            .into_any()
    });
    let drawn = index_scale(own, &marks(own, beside), &Ink::PAGE);
    let entries = beside.area.iter().chain(&beside.group);
    let key = entries.map(|side| entry(beside, side)).collect_view();
    Some(
        view! {
            <figure class="scale" aria-labelledby="scale-title">
                <figcaption class="figure-head">
                    <h2 id="scale-title">{results::OVERALL.in_language(language)}</h2>
                    {beside.kind.and_then(|kind| stamp(kind, language))}
                </figcaption>
                <span class="plot">
                    <svg role="img" aria-label=name(own, beside) inner_html=drawn></svg>
                </span>
                <p class="edges" aria-hidden="true">
                    {bands.into_iter().collect_view()}
                </p>
                <ul class="key">
                    <li>
                        {sign(Sign::Own)} <span>{beside.own_name()}</span>
                        <strong>{own.rounded()}</strong>
                    </li>
                    {earlier_entry(beside)} {key}
                </ul>
            </figure>
        }
        .into_any(),
    )
}

fn earlier_entry(beside: &Beside) -> Option<AnyView> {
    let ([then, _], date) = then_and_now(beside).zip(beside.earlier_date())?;
    let name = results::OWN_EARLIER_INDEX.with(beside.language, &[("date", &date)]);
    Some(
        view! {
            <li>{sign(Sign::OwnEarlier)} <span>{name}</span> <strong>{then.rounded()}</strong></li>
        }
        .into_any(),
    )
}

/// The marks on the scale.
pub fn marks(own: Index, beside: &Beside) -> Vec<Mark> {
    let at = Position::of_index(own);
    let mut marks = vec![match then_and_now(beside) {
        Some([then, _]) if then != own => Mark::OwnThen(Position::of_index(then), at),
        _ => Mark::Own(at),
    }];
    marks.extend(beside.sides().filter_map(|side| {
        let at = Position::of_index(overall(beside, side)?.other);
        Some(match side.sign {
            Sign::Municipality => Mark::Municipality(at),
            _ => Mark::Region(at),
        })
    }));
    marks
}

fn name(own: Index, beside: &Beside) -> String {
    let mut values = [beside.own_name(), " ", &own.rounded().to_string()].concat();
    for side in beside.sides() {
        if let Some(overall) = overall(beside, side) {
            let value = overall.other.rounded().to_string();
            values.push_str(&[", ", &side.name, " ", &value].concat());
        }
    }
    results::SCALE.with(beside.language, &[("values", &values)])
}

fn entry(beside: &Beside, side: &Side) -> AnyView {
    let language = beside.language;
    let people = side.people.group.as_ref().map(|group| {
        let responses = figures::responses(group.respondents, language);
        view! { <span class="hint">{responses}</span> }.into_any()
    });
    let value = match overall(beside, side) {
        Some(overall) => view! { <strong>{overall.other.rounded()}</strong> }.into_any(),
        None => view! { <span class="withheld">{figures::WITHHELD.in_language(language)}</span> }
            .into_any(),
    };
    view! {
        <li>{sign(side.sign)} <span>{side.name.clone()} " " {people}</span> {value}</li>
    }
    .into_any()
}
