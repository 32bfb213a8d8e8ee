//! How groups answered one criterion: a bar for each, with the person's own level below.

use leptos::prelude::*;

use super::{
    example_mark::stamp,
    marks::{bar, level_chip, sign},
};
use marks::Sign;
use summary::{Kind, Tally};
use survey::Level;
use text::{
    Language, criteria, figures,
    marks::{self as words, Owner},
};

/// A group whose answers are shown.
pub struct Distribution {
    pub sign: Sign,
    pub name: String,
    /// None where it is withheld.
    pub tally: Option<Tally>,
}

/// A figure with a bar for each group. The id is its heading's.
pub fn distributions(
    id: String,
    groups: Vec<Distribution>,
    own: Option<(Level, Owner)>,
    kind: Option<Kind>,
    language: Language,
) -> AnyView {
    let bars = groups
        .into_iter()
        .map(|group| group_bar(group, own, language))
        .collect_view();
    let labelled = id.clone();
    view! {
        <figure class="distributions" aria-labelledby=labelled>
            <figcaption class="figure-head">
                <h3 id=id>{words::DISTRIBUTION.in_language(language)}</h3>
                {kind.and_then(|kind| stamp(kind, language))}
            </figcaption>
            {bars}
            {levels_key(own.map(|(_, owner)| owner), language)}
        </figure>
    }
    .into_any()
}

fn group_bar(group: Distribution, own: Option<(Level, Owner)>, language: Language) -> AnyView {
    let Some(tally) = group.tally else {
        return view! {
            <p class="group">{sign(group.sign)} {group.name}</p>
            <p class="hatch words">{figures::WITHHELD.in_language(language)}</p>
        }
        .into_any();
    };
    let people = words::level_givers(&tally, language);
    let name = words::bar_name(&group.name, &tally, own, language);
    view! {
        <p class="group">
            {sign(group.sign)} {group.name} ": " {people}
        </p>
        {bar(&tally, own.map(|(level, _)| level), name)}
    }
    .into_any()
}

/// What the parts of the bars mean.
fn levels_key(own: Option<Owner>, language: Language) -> AnyView {
    let label = |level| criteria::level_label(level).in_language(language);
    let values = [
        ("lowest", label(Level::One)),
        ("highest", label(Level::Five)),
    ];
    let own = own.map(|owner| owner.dot().in_language(language));
    view! {
        <p class="levels-key">
            {words::LEVELS.in_language(language)} " "
            {Level::ALL.map(level_chip).into_iter().collect_view()} " "
            {words::LEVELS_MEAN.with(language, &values)} " " {own}
        </p>
    }
    .into_any()
}
