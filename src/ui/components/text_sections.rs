//! Sections of text as they stand on a page of text.

use leptos::prelude::*;

use crate::ui::{state::State, surface::Outward};
use text::{Language, Link, Section, link};

/// A list of sections under headings of the second level.
pub fn text_sections(
    state: State,
    sections: &[Section],
    language: Language,
) -> impl IntoView + use<> {
    sections
        .iter()
        .map(|section| text_section(state, section, language))
        .collect_view()
}

/// The same, each section folded behind its heading.
pub fn folded_sections(
    state: State,
    sections: &'static [Section],
    language: Language,
) -> impl IntoView {
    sections
        .iter()
        .map(|section| {
            view! {
                <details>
                    <summary>{section.heading.in_language(language)}</summary>
                    {section_body(state, section, language)}
                </details>
            }
            .into_any()
        })
        .collect_view()
}

fn text_section(state: State, section: &Section, language: Language) -> impl IntoView + use<> {
    view! {
        <h2>{section.heading.in_language(language)}</h2>
        {section_body(state, section, language)}
    }
}

fn section_body(state: State, section: &Section, language: Language) -> impl IntoView + use<> {
    let paragraphs = section
        .paragraphs
        .iter()
        .map(|words| view! { <p>{words.in_language(language)}</p> }.into_any());
    let items = (!section.items.is_empty()).then(|| {
        let items = section
            .items
            .iter()
            .map(|words| view! { <li>{words.in_language(language)}</li> }.into_any());
        view! { <ul>{items.collect_view()}</ul> }.into_any()
    });
    let links = section
        .links
        .iter()
        .map(|link| view! { <p>{outward_link(state, *link, language)}</p> }.into_any());
    view! {
        {paragraphs.collect_view()}
        {items}
        {links.collect_view()}
    }
}

/// A link out of the site, with the language of its target where that is another one.
pub fn outward_link(state: State, link: Link, language: Language) -> impl IntoView {
    let note = link.note(language).map(|note| note.in_language(language));
    let words = link.words.in_language(language);
    view! {
        {outward(state, link.address, words, Some(link.language.tag()))}
        {note.map(|note| format!(" {note}"))}
    }
}

/// Words that lead out of the site, where it stands says how.
pub fn outward(
    state: State,
    address: &'static str,
    words: &'static str,
    language: Option<&'static str>,
) -> impl IntoView {
    let shown = state.language.get_untracked();
    match state.outward() {
        Outward::Words => view! { {words} " (" {address} ")" }.into_any(),
        Outward::NewTab => view! {
            <a href=address hreflang=language rel="noreferrer" target="_blank">
                {words}
                " "
                {link::IN_NEW_TAB.in_language(shown)}
            </a>
        }
        .into_any(),
        Outward::Link => view! {
            <a href=address hreflang=language rel="noreferrer">
                {words}
            </a>
        }
        .into_any(),
    }
}
