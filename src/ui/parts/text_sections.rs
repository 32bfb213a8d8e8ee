//! Sections of text as they stand on a page of text.

use leptos::prelude::*;

use crate::{
    text::{Language, Link, Section, link},
    ui::{address::Mode, store},
};

/// A list of sections under headings of the second level.
pub fn text_sections(sections: &'static [Section], language: Language) -> impl IntoView {
    sections
        .iter()
        .map(|section| text_section(section, language))
        .collect_view()
}

/// The same, each section folded behind its heading.
pub fn folded_sections(sections: &'static [Section], language: Language) -> impl IntoView {
    sections
        .iter()
        .map(|section| {
            view! {
                <details>
                    <summary>{section.heading.in_language(language)}</summary>
                    {section_body(section, language)}
                </details>
            }
        })
        .collect_view()
}

fn text_section(section: &'static Section, language: Language) -> impl IntoView {
    view! {
        <h2>{section.heading.in_language(language)}</h2>
        {section_body(section, language)}
    }
}

fn section_body(section: &'static Section, language: Language) -> impl IntoView {
    let paragraphs = section.paragraphs.iter().map(|words| {
        view! { <p>{words.in_language(language)}</p> }
    });
    let items = (!section.items.is_empty()).then(|| {
        let items = section.items.iter().map(|words| {
            view! { <li>{words.in_language(language)}</li> }
        });
        view! { <ul>{items.collect_view()}</ul> }
    });
    let links = section
        .links
        .iter()
        .map(|link| view! { <p>{outward_link(*link, language)}</p> });
    view! {
        {paragraphs.collect_view()}
        {items}
        {links.collect_view()}
    }
}

/// A link out of the site, with the language of its target where that is another one.
pub fn outward_link(link: Link, language: Language) -> impl IntoView {
    let note = link.note(language).map(|note| note.in_language(language));
    let words = link.words.in_language(language);
    view! {
        {outward(link.address, words, Some(link.language.tag()))}
        {note.map(|note| format!(" {note}"))}
    }
}

/// Words that lead out of the site. From a kiosk nothing does: there the address stands beside the
/// words. In a frame another site would stand where nobody expects it, or refuse to: there it opens in
/// a tab, and the words say so.
pub fn outward(
    address: &'static str,
    words: &'static str,
    language: Option<&'static str>,
) -> impl IntoView {
    let (mode, shown) = store::read(|model| (model.options.mode, model.language));
    match mode {
        Mode::Kiosk => view! { {words} " (" {address} ")" }.into_any(),
        Mode::Embed => view! {
            <a href=address hreflang=language rel="noreferrer" target="_blank">
                {words}
                " "
                {link::IN_NEW_TAB.in_language(shown)}
            </a>
        }
        .into_any(),
        Mode::Page => view! {
            <a href=address hreflang=language rel="noreferrer">
                {words}
            </a>
        }
        .into_any(),
    }
}
