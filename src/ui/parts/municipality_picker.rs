//! The field in which a municipality is searched by typing: the ARIA combobox pattern with a list.
//! <https://www.w3.org/WAI/ARIA/apg/patterns/combobox/>

use crate::{
    browser::{
        element::{Element, Happened, element},
        focus,
        schedule::after_drawing,
    },
    text::{notices, start},
    ui::{
        model::{Model, Municipalities},
        municipalities::Found,
        state::{Action, State},
    },
};

/// The field, its list and what is said about them.
pub fn municipality_picker(state: State, model: &Model) -> Element {
    let language = model.language;
    let found = model.found();
    let message = message(model, found.len());
    element("div")
        .class("field")
        .child(
            element("label")
                .with("for", "municipality")
                .text(start::MUNICIPALITY.in_language(language)),
        )
        .child(
            element("p")
                .class("hint")
                .with("id", "municipality-hint")
                .text(start::MUNICIPALITY_HINT.in_language(language)),
        )
        .child(combobox(state, model, found))
        .child(
            element("p")
                .class("message")
                .with("id", "municipality-message")
                .with("role", "status")
                .text(&message),
        )
        .children(retry(state, model))
}

fn combobox(state: State, model: &Model, found: Vec<Found>) -> Element {
    let field = &model.field;
    let is_open = field.is_open && !found.is_empty();
    let input = element("input")
        .with("type", "text")
        .with("id", "municipality")
        .with("role", "combobox")
        .with("autocomplete", "off")
        .with("autocapitalize", "words")
        .with("spellcheck", "false")
        .with("aria-autocomplete", "list")
        .with("aria-controls", "municipality-list")
        .with("aria-describedby", "municipality-hint municipality-message")
        .with("aria-expanded", if is_open { "true" } else { "false" })
        .with_some(
            "aria-activedescendant",
            field.active.map(option_id).as_deref(),
        )
        .value(model.shown_in_field())
        .on("input", move |happened| {
            let typed = happened.value();
            state.update(|model| {
                model.field.typed = Some(typed);
                model.field.open(None);
            });
        })
        .on("click", move |_| state.perform(Action::OpenList))
        .on("keydown", move |happened| press(state, happened))
        .on("blur", move |_| state.change_assessment(Model::leave_field));
    let list = element("div")
        .with("id", "municipality-list")
        .with("role", "listbox")
        .with(
            "aria-label",
            start::MUNICIPALITY_LIST.in_language(model.language),
        )
        .with_some("hidden", (!is_open).then_some(""))
        // Keeps the focus in the field while an option is pressed.
        .on("mousedown", |happened| happened.prevent_default());
    let list = match is_open {
        true => with_options(list, state, model, &found),
        false => list,
    };
    element("div").class("combobox").child(input).child(list)
}

fn option_id(place: usize) -> String {
    ["municipality-option-", &place.to_string()].concat()
}

/// The list with its options; where nothing is typed all there are, in a group for each region.
fn with_options(mut list: Element, state: State, model: &Model, found: &[Found]) -> Element {
    let is_typed = !model.field.typed().is_empty();
    let mut groups = Vec::new();
    let mut region = "";
    for (place, found) in found.iter().enumerate() {
        if !is_typed && region != found.region {
            region = &found.region;
            groups.push(group(region));
        }
        let option = option(state, place, found, model.field.active == Some(place));
        match groups.pop() {
            Some(group) => groups.push(group.child(option)),
            None => list = list.child(option.child(hint(&found.region))),
        }
    }
    list.children(groups)
}

/// The group has its name for those who hear it; the same above the options is for the eye.
fn group(region: &str) -> Element {
    element("div")
        .with("role", "group")
        .with("aria-label", region)
        .child(hint(region).with("aria-hidden", "true"))
}

fn hint(region: &str) -> Element {
    element("span").class("hint").text(region)
}

fn option(state: State, place: usize, found: &Found, is_active: bool) -> Element {
    let choose = Action::ChooseMunicipality(Some(found.code));
    element("div")
        .with("id", &option_id(place))
        .with("role", "option")
        .with("aria-selected", if is_active { "true" } else { "false" })
        .on("click", move |_| state.perform(choose))
        .text(&found.name)
        .text(" ")
}

fn message(model: &Model, found: usize) -> String {
    let language = model.language;
    match &model.municipalities {
        Municipalities::Here(_) if model.field.typed().is_empty() => String::new(),
        Municipalities::Here(_) if found == 0 => start::NO_MATCH.in_language(language).to_owned(),
        Municipalities::Here(_) => start::MATCHES.with(language, &[("n", &found.to_string())]),
        Municipalities::Coming if model.field.is_open => {
            start::LIST_COMING.in_language(language).to_owned()
        }
        Municipalities::Coming | Municipalities::Unavailable(_) => String::new(),
    }
}

/// A list that did not come can be asked for again.
fn retry(state: State, model: &Model) -> Option<Element> {
    let language = model.language;
    matches!(model.municipalities, Municipalities::Unavailable(_)).then(|| {
        let words = notices::MUNICIPALITIES_MISSING.in_language(language);
        let again = notices::TRY_AGAIN.in_language(language);
        element("div")
            .class("problem")
            .with("role", "status")
            .child(element("p").text(words))
            .child(state.button(Action::FetchMunicipalities, again))
    })
}

/// The keys of the combobox pattern; others are the field's own.
fn press(state: State, happened: &Happened) {
    let (is_open, found) = state.read(|model| (model.field.is_open, model.found()));
    match happened.key().as_str() {
        "ArrowDown" if happened.has_alt() => state.perform(Action::OpenList),
        "ArrowUp" if happened.has_alt() => state.update(|model| model.field.close()),
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
    happened.prevent_default();
}

fn step(state: State, forward: bool, count: usize) {
    state.update(|model| model.field.step(forward, count));
    after_drawing(|| focus::reveal("#municipality-list [aria-selected=true]"));
}
