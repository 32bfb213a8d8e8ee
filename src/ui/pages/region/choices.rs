//! What a person chooses on the page.

use leptos::prelude::*;

use summary::{AreaOrder, Measure};
use text::profile::Panel;

/// The choices. Copies are handles on the same.
#[derive(Clone, Copy)]
pub struct Choices {
    /// The figure of the areas that is looked at.
    pub measure: RwSignal<Measure>,
    /// In which order the list stands.
    pub order: RwSignal<AreaOrder>,
    /// The area whose profile is shown, by its place among the lines; none is everybody together.
    pub area: RwSignal<Option<usize>>,
    /// Which of its pictures, where there is room for one.
    pub panel: RwSignal<Panel>,
}

impl Choices {
    /// As they are at first, with the profile of an area.
    pub fn new(area: Option<usize>) -> Self {
        Self {
            measure: RwSignal::default(),
            order: RwSignal::default(),
            area: RwSignal::new(area),
            panel: RwSignal::default(),
        }
    }
}

/// A choice of several, seen as its label; the native radio button lies over it.
pub fn radio<Value: Copy + PartialEq + Send + Sync + 'static>(
    name: &'static str,
    value: Value,
    chosen: RwSignal<Value>,
    label: AnyView,
) -> AnyView {
    view! {
        <label>
            <input
                type="radio"
                class="over"
                name=name
                prop:checked=move || chosen.get() == value
                on:change=move |_| chosen.set(value)
            />
            {label}
        </label>
    }
    .into_any()
}

/// A labelled list of which one is chosen, by its place.
pub fn choice(
    id: &'static str,
    label: AnyView,
    names: Vec<String>,
    chosen: Signal<usize>,
    choose: impl Fn(usize) + 'static,
) -> AnyView {
    let at_first = chosen.get_untracked();
    let option = |(index, name): (usize, String)| {
        view! {
            <option value=index.to_string() selected=index == at_first>
                {name}
            </option>
        }
        .into_any()
    };
    let options = names.into_iter().enumerate().map(option).collect_view();
    let change = move |event| {
        if let Ok(index) = event_target_value(&event).parse() {
            choose(index);
        }
    };
    view! {
        {label}
        <select id=id prop:value=move || chosen.get().to_string() on:change=change>
            {options}
        </select>
    }
    .into_any()
}
