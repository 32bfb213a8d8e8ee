//! The strongest criteria and those to develop, each a link to its row.

use leptos::prelude::*;

use super::{
    Whose,
    beside::Subject,
    criteria::{Choices, View},
    rows::row_id,
};
use crate::{
    browser::{focus, paper, schedule::after_drawing},
    ui::{address::Page, components::marks::level_chip},
};
use survey::{Criterion, Highlights, Level};
use text::{Words, criteria, figures, results};

/// Both lists; nothing where no level was given.
pub fn highlights(subject: &Subject, choices: Choices) -> Option<AnyView> {
    let language = subject.language;
    let answers = subject.response.answers;
    let Highlights { strengths, targets } = Highlights::of(&answers);
    let has_levels = answers.count(|answer| answer.level().is_some()) > 0;
    let mut levels = Criterion::ALL
        .iter()
        .filter_map(|criterion| answers.get(*criterion).level());
    let no_targets = match levels.all(|level| level == Level::Five) {
        true => results::TARGETS_NONE,
        false => results::NO_OTHER_LEVELS,
    };
    let list = |criteria: Vec<Criterion>, none: Words| match criteria.is_empty() {
        true => view! { <p>{none.in_language(language)}</p> }.into_any(),
        false => {
            let levels = criteria
                .into_iter()
                .filter_map(|criterion| Some((criterion, answers.get(criterion).level()?)));
            let items = levels.map(|(criterion, level)| item(subject, criterion, level, choices));
            view! { <ul>{items.collect_view()}</ul> }.into_any()
        }
    };
    has_levels.then(|| {
        view! {
            <div class="highlights">
                <section>
                    <h2>{figures::STRENGTHS.in_language(language)}</h2>
                    {list(strengths, results::STRONG_NONE)}
                </section>
                <section>
                    <h2>{figures::DEVELOPMENT_TARGETS.in_language(language)}</h2>
                    {list(targets, no_targets)}
                </section>
            </div>
        }
        .into_any()
    })
}

fn item(subject: &Subject, criterion: Criterion, level: Level, choices: Choices) -> AnyView {
    let language = subject.language;
    // The address of the page itself: what is pressed leads to a place on it.
    let page = match subject.whose {
        Whose::Own => Page::Results,
        Whose::Shared => Page::SharedResults(Ok(subject.response)),
    };
    let show = move |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        choices.view.set(View::Rows);
        after_drawing(move || {
            let row = ["#", &row_id(criterion)].concat();
            paper::open(&[&row, " details"].concat());
            focus::continue_at(&[&row, " summary"].concat());
        });
    };
    view! {
        <li>
            <a href=page.link() on:click=show>
                <span class="visually-hidden">
                    {results::LEVEL_BEFORE.in_language(language)} " "
                </span>
                {level_chip(level)}
                <span class="visually-hidden">": "</span>
                <span class="words">{criteria::short_name(criterion).in_language(language)}</span>
            </a>
        </li>
    }
    .into_any()
}
