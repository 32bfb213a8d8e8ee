//! The field in which a municipality is searched by typing: the ARIA combobox pattern with a list.
//! <https://www.w3.org/WAI/ARIA/apg/patterns/combobox/>

use leptos::{ev::KeyboardEvent, prelude::*};

use super::anew::anew;
use crate::{
    browser::{focus, schedule::after_drawing},
    ui::{
        municipalities::SearchHit,
        state::{Municipalities, State},
    },
};
use text::{Language, notices, start};

/// The field, its list and what is said about them.
pub fn municipality_picker(state: State, language: Language) -> impl IntoView {
    let found = Memo::new(move |_| state.found());
    let message = Memo::new(move |_| message(state, found.with(Vec::len), language));
    view! {
        <div class="field">
            <label for="municipality">{start::MUNICIPALITY.in_language(language)}</label>
            <p class="hint" id="municipality-hint">
                {start::MUNICIPALITY_HINT.in_language(language)}
            </p>
            {combobox(state, found, language)}
            <p class="message" id="municipality-message" role="status">
                {anew(move || message.get())}
            </p>
            {anew(move || retry(state, language))}
        </div>
    }
}

fn combobox(state: State, found: Memo<Vec<SearchHit>>, language: Language) -> impl IntoView {
    let is_open =
        Memo::new(move |_| state.field.with(|field| field.is_open) && !found.with(Vec::is_empty));
    let active = move || state.field.with(|field| field.active);
    let type_in = move |event| {
        let typed = event_target_value(&event);
        state.field.update(|field| {
            field.typed = Some(typed);
            field.open(None);
        });
    };
    view! {
        <div class="combobox">
            <input
                type="text"
                id="municipality"
                role="combobox"
                autocomplete="off"
                autocapitalize="words"
                spellcheck="false"
                aria-autocomplete="list"
                aria-controls="municipality-list"
                aria-describedby="municipality-hint municipality-message"
                aria-expanded=move || is_open.get().to_string()
                aria-activedescendant=move || active().map(option_id)
                prop:value=move || state.shown_in_field()
                on:input=type_in
                on:click=move |_| state.field.update(|field| field.open(None))
                on:keydown=move |event| press(state, found, &event)
                on:blur=move |_| state.leave_field()
            />
            <div
                id="municipality-list"
                role="listbox"
                aria-label=start::MUNICIPALITY_LIST.in_language(language)
                hidden=move || !is_open.get()
                // Keeps the focus in the field while an option is pressed.
                on:mousedown=|event| event.prevent_default()
            >
                {anew(move || is_open.get().then(|| options(state, &found.get())))}
            </div>
        </div>
    }
}

fn option_id(index: usize) -> String {
    ["municipality-option-", &index.to_string()].concat()
}

/// The options; where nothing is typed all there are, in a group for each region.
fn options(state: State, found: &[SearchHit]) -> Vec<AnyView> {
    let is_typed = state
        .field
        .with_untracked(|field| !field.typed().is_empty());
    if is_typed {
        let with_region = |(index, found): (usize, &SearchHit)| {
            option(state, index, found, Some(hint(&found.region, "false")))
        };
        return found.iter().enumerate().map(with_region).collect();
    }
    let mut first = 0;
    let groups = found.chunk_by(|one, other| one.region == other.region);
    groups
        .map(|group| {
            let options: Vec<_> = group
                .iter()
                .enumerate()
                .map(|(index, found)| option(state, first + index, found, None))
                .collect();
            first += group.len();
            let region = &group[0].region;
            // It has its name for those who hear it; the same above the options is for the eye.
            view! {
                <div role="group" aria-label=region.clone()>
                    {hint(region, "true")}
                    {options}
                </div>
            }
            .into_any()
        })
        .collect()
}

fn hint(region: &str, is_hidden: &'static str) -> AnyView {
    view! {
        <span class="hint" aria-hidden=is_hidden>
            {region.to_owned()}
        </span>
    }
    .into_any()
}

fn option(state: State, index: usize, found: &SearchHit, region: Option<AnyView>) -> AnyView {
    let code = found.code;
    let is_active = move || state.field.with(|field| field.active) == Some(index);
    view! {
        <div
            id=option_id(index)
            role="option"
            aria-selected=move || is_active().to_string()
            on:click=move |_| state.choose_municipality(Some(code))
        >
            {found.name.clone()}
            " "
            {region}
        </div>
    }
    .into_any()
}

fn message(state: State, found: usize, language: Language) -> String {
    let (is_typed, is_open) = state
        .field
        .with(|field| (!field.typed().is_empty(), field.is_open));
    state
        .municipalities
        .with(|municipalities| match municipalities {
            Municipalities::Here(_) if !is_typed => String::new(),
            Municipalities::Here(_) if found == 0 => {
                start::NO_MATCH.in_language(language).to_owned()
            }
            Municipalities::Here(_) => start::MATCHES.with(language, &[("n", &found.to_string())]),
            Municipalities::Coming if is_open => {
                start::LIST_COMING.in_language(language).to_owned()
            }
            Municipalities::Coming | Municipalities::Unavailable(_) => String::new(),
        })
}

/// A list that did not come can be asked for again.
fn retry(state: State, language: Language) -> Option<AnyView> {
    let is_unavailable = state
        .municipalities
        .with(|municipalities| matches!(municipalities, Municipalities::Unavailable(_)));
    is_unavailable.then(|| {
        view! {
            <div class="problem" role="status">
                <p>{notices::MUNICIPALITIES_MISSING.in_language(language)}</p>
                <button type="button" on:click=move |_| state.fetch_municipalities()>
                    {notices::TRY_AGAIN.in_language(language)}
                </button>
            </div>
        }
        .into_any()
    })
}

/// The keys of the combobox pattern; others are the field's own.
fn press(state: State, found: Memo<Vec<SearchHit>>, event: &KeyboardEvent) {
    let is_open = state.field.with_untracked(|field| field.is_open);
    let step = |forward| {
        let count = found.with_untracked(Vec::len);
        state.field.update(|field| field.step(forward, count));
        after_drawing(|| focus::reveal("#municipality-list [aria-selected=true]"));
    };
    match event.key().as_str() {
        "ArrowDown" if event.alt_key() => state.field.update(|field| field.open(None)),
        "ArrowUp" if event.alt_key() => state.close_list(),
        "ArrowDown" => step(true),
        "ArrowUp" => step(false),
        "Enter" => {
            let chosen = found.with_untracked(|found| {
                state
                    .field
                    .with_untracked(|field| field.chosen_by_enter(found))
            });
            if chosen.is_some() {
                state.choose_municipality(chosen);
            }
        }
        "Escape" if is_open => state.close_list(),
        "Escape" => state.choose_municipality(None),
        _ => return,
    }
    event.prevent_default();
}
