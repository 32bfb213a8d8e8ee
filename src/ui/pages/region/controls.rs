//! The native controls of the page and the frame of a section.

use leptos::prelude::*;

use crate::{
    browser::focus,
    text::{Language, Words, region as words},
};

/// A section under a heading of the second level.
pub fn section(id: &'static str, heading: Words, language: Language, content: AnyView) -> AnyView {
    view! {
        <section class="region-section" aria-labelledby=id>
            <h2 id=id tabindex="-1">
                {heading.in_language(language)}
            </h2>
            {content}
        </section>
    }
    .into_any()
}

/// The ways to the sections of the page, each with its id. No links, since the address after the
/// `#` is that of a page.
pub fn contents(sections: &[(&'static str, Words)], language: Language) -> AnyView {
    let entry = |(id, heading): &(&'static str, Words)| {
        let target = ["#", *id].concat();
        view! {
            <li>
                <button type="button" class="link" on:click=move |_| focus::continue_at(&target)>
                    {heading.in_language(language)}
                </button>
            </li>
        }
    };
    view! {
        <nav class="contents" aria-label=words::ON_THIS_PAGE.in_language(language)>
            <ul>{sections.iter().map(entry).collect_view()}</ul>
        </nav>
    }
    .into_any()
}

/// A labelled list of which one is chosen, by its place.
pub fn choice(
    id: &'static str,
    label: &'static str,
    names: Vec<String>,
    chosen: Signal<usize>,
    choose: impl Fn(usize) + 'static,
) -> AnyView {
    list(id, label, names, chosen, Box::new(choose))
}

/// A labelled list of which one is chosen.
pub fn choice_of(
    id: &'static str,
    label: Words,
    names: Vec<String>,
    chosen: RwSignal<usize>,
    language: Language,
) -> AnyView {
    let label = label.in_language(language);
    choice(id, label, names, chosen.into(), move |place| {
        chosen.set(place);
    })
}

fn list(
    id: &'static str,
    label: &'static str,
    names: Vec<String>,
    chosen: Signal<usize>,
    choose: Box<dyn Fn(usize)>,
) -> AnyView {
    let at_first = chosen.get_untracked();
    let option = |(place, name): (usize, String)| {
        view! {
            <option value=place.to_string() selected=place == at_first>
                {name}
            </option>
        }
    };
    let options = names.into_iter().enumerate().map(option).collect_view();
    let change = move |event| {
        if let Ok(place) = event_target_value(&event).parse() {
            choose(place);
        }
    };
    view! {
        <div class="field">
            <label for=id>{label}</label>
            <select id=id prop:value=move || chosen.get().to_string() on:change=change>
                {options}
            </select>
        </div>
    }
    .into_any()
}
