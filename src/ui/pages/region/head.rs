//! The head of the page: of which region, who answered, what was found.

use leptos::prelude::*;

use super::{Figures, choices::choice, regions};
use crate::ui::state::State;
use summary::Group;
use survey::{Index, RegionCode};
use text::{Language, figures as figure_words, format, region as words};

/// A way to look at another region, where the site has one; else the region's name.
pub fn region_choice(
    state: State,
    region: Memo<Option<RegionCode>>,
    language: Language,
) -> AnyView {
    let regions = regions(state, language);
    let (codes, names): (Vec<_>, Vec<_>) = regions.into_iter().unzip();
    let content = match names.as_slice() {
        [] => ().into_any(),
        [only] => view! { <strong>{only.clone()}</strong> }.into_any(),
        _ => {
            let known = codes.clone();
            let place = move |code| known.iter().position(|known| Some(*known) == code);
            let chosen = Signal::derive(move || place(region.get()).unwrap_or_default());
            let label = view! {
                <label class="visually-hidden" for="region">
                    {words::CHOOSE_REGION.in_language(language)}
                </label>
            };
            choice("region", label.into_any(), names, chosen, move |index| {
                state.chosen_region.set(codes.get(index).copied());
            })
        }
    };
    view! { <p class="which-region">{content}</p> }.into_any()
}

/// Who answered, what the overall index says, where everybody is ahead and where not.
pub fn headline(figures: &Figures) -> AnyView {
    let everybody = figures.summary.everybody();
    let overall = everybody.and_then(|group| Some((group, group.overall()?)));
    let found = match overall {
        Some((group, index)) => found(group, index, figures),
        None => view! { <h2>{figures.say(figure_words::WITHHELD)}</h2> }.into_any(),
    };
    view! {
        <div class="headline">
            {everybody.map(|group| who_and_when(group, figures))}
            {found}
        </div>
    }
    .into_any()
}

fn who_and_when(group: &Group, figures: &Figures) -> AnyView {
    let days = figures.summary.collected;
    let period = format::period(days.from, days.to, figures.language);
    let responses = figures.responses(group);
    let kind = figures.summary.kind;
    let told = words::who_and_when(kind, &responses, &period, figures.language);
    view! { <p class="eyebrow">{told}</p> }.into_any()
}

fn found(group: &Group, index: Index, figures: &Figures) -> AnyView {
    let language = figures.language;
    let shown = figures.index(index);
    let of_hundred = words::OF_HUNDRED.with(language, &[("index", &shown)]);
    let strengths = words::strengths(&group.strengths(), language);
    let targets = group.targets();
    let targets = (!targets.is_empty()).then(|| words::targets(&targets, language));
    view! {
        <h2>{figures.say(words::finding(index.band()))}</h2>
        <p>
            {figures.say(words::OVERALL_IS)} " " <b>{of_hundred}</b> ". " {strengths} " "
            {targets}
        </p>
    }
    .into_any()
}
