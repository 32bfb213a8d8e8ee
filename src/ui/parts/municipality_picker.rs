//! The field in which a municipality is searched by typing: the ARIA combobox pattern with a list.
//! <https://www.w3.org/WAI/ARIA/apg/patterns/combobox/>

use leptos::{ev, prelude::*};

use crate::{
    browser::focus,
    survey::MunicipalityCode,
    text::{Language, notices, start},
    ui::{
        municipalities::Found,
        state::{Municipalities, State},
    },
};

/// The list below the field: whether it is open, and the option that the arrow keys have reached.
#[derive(Clone, Copy)]
struct List {
    is_open: RwSignal<bool>,
    active: RwSignal<Option<usize>>,
    found: Memo<Vec<Found>>,
}

/// The field, its list and what is said about them.
#[component]
pub fn MunicipalityPicker(state: State, language: Language) -> impl IntoView {
    let found = Memo::new(move |_| found(state, language));
    let list = List {
        is_open: RwSignal::new(false),
        active: RwSignal::new(None),
        found,
    };
    let input = move |event: ev::Event| {
        state
            .typed_municipality
            .set(Some(event_target_value(&event)));
        list.open(None);
    };
    let active_option = move || {
        let place = list.active.get().filter(|_| list.is_open.get())?;
        Some(option_id(place))
    };
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
                    aria-expanded=move || list.is_open.get().to_string()
                    aria-activedescendant=active_option
                    prop:value=move || shown(state)
                    on:input=input
                    on:click=move |_| list.open(None)
                    on:keydown=move |event| press(state, list, &event)
                    on:blur=move |_| leave(state, list)
                />
                <ul
                    id="municipality-list"
                    role="listbox"
                    aria-label=start::MUNICIPALITY_LIST.in_language(language)
                    hidden=move || !list.is_open.get()
                    // Keeps the focus in the field while an option is pressed.
                    on:mousedown=|event| event.prevent_default()
                >
                    {move || options(state, list)}
                </ul>
            </div>
            <p class="message" id="municipality-message" role="status">
                {move || message(state, list, language)}
            </p>
            {move || retry(state, language)}
        </div>
    }
}

fn option_id(place: usize) -> String {
    format!("municipality-option-{place}")
}

/// What stands in the field: what is being typed, else the chosen name.
fn shown(state: State) -> String {
    let chosen = || state.assessment.with(|assessment| assessment.municipality);
    state.typed_municipality.get().unwrap_or_else(|| {
        chosen()
            .map(|code| state.municipality_name(code))
            .unwrap_or_default()
    })
}

fn found(state: State, language: Language) -> Vec<Found> {
    let typed = state.typed_municipality.get().unwrap_or_default();
    let first = state.chosen_region.get();
    state
        .municipalities
        .with(|municipalities| match municipalities {
            Municipalities::Here(directory) => directory.search(&typed, first, language),
            Municipalities::Coming | Municipalities::Unavailable(_) => Vec::new(),
        })
}

fn options(state: State, list: List) -> impl IntoView {
    let option = move |(place, found): (usize, Found)| {
        let is_active = move || list.active.get() == Some(place);
        let code = found.code;
        view! {
            <li
                id=option_id(place)
                role="option"
                aria-selected=move || is_active().to_string()
                on:click=move |_| choose(state, list, Some(code))
            >
                {found.name}
                " "
                <span class="hint">{found.region}</span>
            </li>
        }
    };
    list.is_open.get().then(|| {
        let found = list.found.get();
        found.into_iter().enumerate().map(option).collect_view()
    })
}

fn message(state: State, list: List, language: Language) -> String {
    let typed = state.typed_municipality.get().unwrap_or_default();
    let is_coming = state
        .municipalities
        .with(|municipalities| matches!(municipalities, Municipalities::Coming));
    let is_here = state
        .municipalities
        .with(|municipalities| matches!(municipalities, Municipalities::Here(_)));
    if is_here && !typed.trim().is_empty() {
        let count = list.found.with(Vec::len);
        if count == 0 {
            return start::NO_MATCH.in_language(language).to_owned();
        }
        return start::MATCHES.with(language, &[("n", &count.to_string())]);
    }
    if is_coming && list.is_open.get() {
        return start::LIST_COMING.in_language(language).to_owned();
    }
    String::new()
}

/// A list that did not come can be asked for again.
fn retry(state: State, language: Language) -> Option<impl IntoView> {
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
    })
}

/// The keys of the combobox pattern; others are the field's own.
fn press(state: State, list: List, event: &ev::KeyboardEvent) {
    match event.key().as_str() {
        "ArrowDown" if event.alt_key() => list.open(None),
        "ArrowUp" if event.alt_key() => list.close(),
        "ArrowDown" => list.step(true),
        "ArrowUp" => list.step(false),
        "Enter" => {
            if let Some(code) = list.chosen_by_enter() {
                choose(state, list, Some(code));
            }
        }
        "Escape" if list.is_open.get_untracked() => list.close(),
        "Escape" => choose(state, list, None),
        _ => return,
    }
    event.prevent_default();
}

/// Leaving the field chooses the municipality whose whole name stands in it; an empty field
/// chooses none. Other text stays for the person to mend.
fn leave(state: State, list: List) {
    list.close();
    let Some(typed) = state.typed_municipality.get_untracked() else {
        return;
    };
    if typed.trim().is_empty() {
        state.choose_municipality(None);
        return;
    }
    let named = list.found.with_untracked(|found| {
        found
            .iter()
            .find(|found| found.is_whole_name)
            .map(|found| found.code)
    });
    match named {
        Some(code) => state.choose_municipality(Some(code)),
        None => state.leave_municipality_open(),
    }
}

fn choose(state: State, list: List, code: Option<MunicipalityCode>) {
    list.close();
    state.choose_municipality(code);
}

impl List {
    fn open(self, active: Option<usize>) {
        self.active.set(active);
        self.is_open.set(true);
    }

    fn close(self) {
        self.is_open.set(false);
        self.active.set(None);
    }

    /// Moves to the next option or the one before, round the ends; opens a closed list first.
    fn step(self, forward: bool) {
        let count = self.found.with_untracked(Vec::len);
        if count == 0 {
            self.open(None);
            return;
        }
        let place = match (self.active.get_untracked(), forward) {
            (None, true) => 0,
            (None, false) => count - 1,
            (Some(place), true) => (place + 1) % count,
            (Some(place), false) => (place + count - 1) % count,
        };
        self.open(Some(place));
        request_animation_frame(move || focus::reveal(&format!("#{}", option_id(place))));
    }

    /// Enter takes the option that was reached, or the only one there is.
    fn chosen_by_enter(self) -> Option<MunicipalityCode> {
        if !self.is_open.get_untracked() {
            return None;
        }
        let active = self.active.get_untracked();
        self.found
            .with_untracked(|found| match (active, found.as_slice()) {
                (Some(place), _) => found.get(place).map(|found| found.code),
                (None, [only]) => Some(only.code),
                (None, _) => None,
            })
    }
}
