//! The field in which a municipality is searched by typing: the ARIA combobox pattern with a list.
//! <https://www.w3.org/WAI/ARIA/apg/patterns/combobox/>

use leptos::{ev, prelude::*};

use crate::{
    browser::focus,
    text::{notices, start},
    ui::{
        model::{Model, Municipalities},
        municipalities::Found,
        state::{Action, State},
    },
};

/// The field, its list and what is said about them.
pub fn municipality_picker(state: State, model: &Model) -> impl IntoView + use<> {
    let language = model.language;
    let field = &model.field;
    let found = model.found();
    let active_option = field.active.map(option_id);
    let type_in = move |event: ev::Event| {
        let typed = event_target_value(&event);
        state.update(|model| {
            model.field.typed = Some(typed);
            model.field.open(None);
        });
    };
    let message = message(model, found.len());
    let has_options = field.is_open && !found.is_empty();
    let options = found
        .into_iter()
        .enumerate()
        .filter(|_| field.is_open)
        .map(|(place, found)| option(state, place, found, field.active == Some(place)))
        .collect_view();
    view! {
        <div class="field">
            <label for="municipality">{start::MUNICIPALITY.in_language(language)}</label>
            <p class="hint" id="municipality-hint">
                {start::MUNICIPALITY_HINT.in_language(language)}
            </p>
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
                    aria-expanded=has_options.to_string()
                    aria-activedescendant=active_option
                    prop:value=shown(model)
                    on:input=type_in
                    on:click=state.on(Action::OpenList)
                    on:keydown=move |event| press(state, &event)
                    on:blur=move |_| state.change_assessment(Model::leave_field)
                />
                <ul
                    id="municipality-list"
                    role="listbox"
                    aria-label=start::MUNICIPALITY_LIST.in_language(language)
                    hidden=!has_options
                    // Keeps the focus in the field while an option is pressed.
                    on:mousedown=|event| event.prevent_default()
                >
                    {options}
                </ul>
            </div>
            <p class="message" id="municipality-message" role="status">
                {message}
            </p>
            {retry(state, model)}
        </div>
    }
}

fn option_id(place: usize) -> String {
    ["municipality-option-", &place.to_string()].concat()
}

fn option(state: State, place: usize, found: Found, is_active: bool) -> impl IntoView {
    let choose = Action::ChooseMunicipality(Some(found.code));
    view! {
        <li
            id=option_id(place)
            role="option"
            aria-selected=is_active.to_string()
            on:click=state.on(choose)
        >
            {found.name}
            " "
            <span class="hint">{found.region}</span>
        </li>
    }
}

/// What stands in the field: what is being typed, else the chosen name.
fn shown(model: &Model) -> String {
    match (&model.field.typed, model.assessment.municipality) {
        (Some(typed), _) => typed.clone(),
        (None, Some(code)) => model.municipality_name(code),
        (None, None) => String::new(),
    }
}

fn message(model: &Model, found: usize) -> String {
    let language = model.language;
    let typed = model.field.typed.as_deref().unwrap_or_default();
    match &model.municipalities {
        Municipalities::Here(_) if typed.trim().is_empty() => String::new(),
        Municipalities::Here(_) if found == 0 => start::NO_MATCH.in_language(language).to_owned(),
        Municipalities::Here(_) => start::MATCHES.with(language, &[("n", &found.to_string())]),
        Municipalities::Coming if model.field.is_open => {
            start::LIST_COMING.in_language(language).to_owned()
        }
        Municipalities::Coming | Municipalities::Unavailable(_) => String::new(),
    }
}

/// A list that did not come can be asked for again.
fn retry(state: State, model: &Model) -> Option<impl IntoView + use<>> {
    let language = model.language;
    matches!(model.municipalities, Municipalities::Unavailable(_)).then(|| {
        view! {
            <div class="problem" role="status">
                <p>{notices::MUNICIPALITIES_MISSING.in_language(language)}</p>
                <button type="button" on:click=state.on(Action::FetchMunicipalities)>
                    {notices::TRY_AGAIN.in_language(language)}
                </button>
            </div>
        }
    })
}

/// The keys of the combobox pattern; others are the field's own.
fn press(state: State, event: &ev::KeyboardEvent) {
    let (is_open, found) = untrack(|| state.with(|model| (model.field.is_open, model.found())));
    match event.key().as_str() {
        "ArrowDown" if event.alt_key() => state.perform(Action::OpenList),
        "ArrowUp" if event.alt_key() => state.update(|model| model.field.close()),
        "ArrowDown" => step(state, true, found.len()),
        "ArrowUp" => step(state, false, found.len()),
        "Enter" => state.change_assessment(|model| {
            if let Some(code) = model.field.chosen_by_enter(&found) {
                model.choose_municipality(Some(code));
            }
        }),
        "Escape" if is_open => state.update(|model| model.field.close()),
        "Escape" => state.perform(Action::ChooseMunicipality(None)),
        _ => return,
    }
    event.prevent_default();
}

fn step(state: State, forward: bool, count: usize) {
    state.update(|model| model.field.step(forward, count));
    request_animation_frame(|| focus::reveal("#municipality-list [aria-selected=true]"));
}
