//! What the tool is, how it counts, and where the criteria come from; on a site with words of its own, what
//! the tool itself says.

use leptos::prelude::*;

use crate::ui::{
    components::text_sections::{outward_link, text_sections},
    state::State,
};
use survey::{Criterion, Level};
use text::{
    Language, Words, about, actions,
    criteria::{self, original},
    link::FURTHER_READING,
    shell, wording,
};

/// The page below its heading.
pub fn about(state: State, language: Language) -> impl IntoView {
    view! {
        {wording::host().map(|host| original_words(state, host, language))}
        {text_sections(state, &about::sections(language), language)}
    }
}

/// The tool's own words, which those of the host replace elsewhere.
fn original_words(state: State, host: &str, language: Language) -> AnyView {
    let say = move |words: Words| words.in_language(language);
    let criteria = Criterion::ALL.map(|criterion| of_criterion(criterion, language));
    let sources = wording::sources(language).map(|_| {
        let links = FURTHER_READING
            .map(|link| view! { <li>{outward_link(state, link, language)}</li> }.into_any());
        view! {
            <p>{say(about::MORE_SOURCES)}</p>
            <ul>{links.into_iter().collect_view()}</ul>
        }
        .into_any()
    });
    view! {
        <h2>{say(wording::ORIGINAL)}</h2>
        <p>{wording::ABOUT.with(language, &[("host", host)])}</p>
        <p>{say(shell::NAME)}</p>
        {criteria.into_iter().collect_view()}
        {sources}
    }
    .into_any()
}

fn of_criterion(criterion: Criterion, language: Language) -> AnyView {
    let say = move |words: Words| words.in_language(language);
    let number = criterion.number().to_string();
    let levels = Level::ALL
        .map(|level| original::level_description(criterion, level))
        .map(|words| view! { <li>{say(words)}</li> }.into_any());
    let actions =
        actions::original(criterion).map(|words| view! { <li>{say(words)}</li> }.into_any());
    view! {
        <details>
            <summary>{number} ". " {say(original::short_name(criterion))}</summary>
            <p>
                <strong>
                    {say(criteria::LEAD_IN)} " " {say(original::wording(criterion))} "."
                </strong>
            </p>
            <p>{say(original::help(criterion))}</p>
            <ol>{levels.into_iter().collect_view()}</ol>
            <ul>{actions.into_iter().collect_view()}</ul>
        </details>
    }
    .into_any()
}
