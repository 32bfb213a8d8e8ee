//! The strongest criteria and those to develop, each with what can be done.

use leptos::prelude::*;

use crate::{
    survey::{Answers, Criterion, Highlights},
    text::{Language, Words, actions, criteria, figures, results, review},
};

/// Both lists.
pub fn highlights(answers: &Answers, language: Language) -> impl IntoView + use<> {
    let answers = *answers;
    let Highlights { strengths, targets } = Highlights::of(&answers);
    let has_levels = answers.count(|answer| answer.level().is_some()) > 0;
    has_levels.then(|| {
        view! {
            <section class="highlights targets">
                <h2>{figures::DEVELOPMENT_TARGETS.in_language(language)}</h2>
                {list(targets, answers, results::TARGETS_NONE, language, target_actions)}
            </section>
            <section class="highlights strengths">
                <h2>{figures::STRENGTHS.in_language(language)}</h2>
                {list(strengths, answers, results::STRONG_NONE, language, strength_actions)}
            </section>
        }
    })
}

fn list(
    criteria: Vec<Criterion>,
    answers: Answers,
    none: Words,
    language: Language,
    actions: fn(Criterion, Language) -> AnyView,
) -> AnyView {
    if criteria.is_empty() {
        return view! { <p>{none.in_language(language)}</p> }.into_any();
    }
    criteria
        .into_iter()
        .map(|criterion| {
            let level = answers.get(criterion).level().map(|level| {
                let number = level.number().to_string();
                let label = criteria::level_label(level).in_language(language);
                review::LEVEL.with(language, &[("n", &number), ("label", label)])
            });
            view! {
                <h3>{criteria::wording(criterion).in_language(language)}</h3>
                <p>{level}</p>
                {actions(criterion, language)}
            }
        })
        .collect_view()
        .into_any()
}

fn target_actions(criterion: Criterion, language: Language) -> AnyView {
    view! {
        <p>{results::ACTIONS_FOR_TARGET.in_language(language)}":"</p>
        {action_list(criterion, language)}
    }
    .into_any()
}

/// What is strong already needs its actions less: they stand folded, but not on paper, which cannot
/// be unfolded.
fn strength_actions(criterion: Criterion, language: Language) -> AnyView {
    let heading = results::ACTIONS_FOR_STRENGTH.in_language(language);
    view! {
        <details class="on-screen">
            <summary>{heading}</summary>
            {action_list(criterion, language)}
        </details>
        <div class="on-paper">
            <p>{heading}":"</p>
            {action_list(criterion, language)}
        </div>
    }
    .into_any()
}

fn action_list(criterion: Criterion, language: Language) -> impl IntoView {
    let items =
        actions::actions(criterion).map(|action| view! { <li>{action.in_language(language)}</li> });
    view! { <ul>{items}</ul> }
}
