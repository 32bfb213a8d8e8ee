//! One of a few, all of them seen.

use leptos::prelude::*;

use text::Language;

/// Radio buttons under a legend. Each has its words, and the language of these where it is another one
/// than the page's.
pub fn radio_group<T: Copy + PartialEq + Send + Sync + 'static, const N: usize>(
    name: &'static str,
    legend: &'static str,
    choices: [(T, &'static str, Option<Language>); N],
    chosen: impl Fn() -> T + Copy + Send + Sync + 'static,
    choose: impl Fn(T) + Copy + 'static,
) -> impl IntoView {
    let choices = choices.map(|(value, words, language)| {
        view! {
            <label class="choice">
                <input
                    type="radio"
                    name=name
                    prop:checked=move || chosen() == value
                    on:change=move |_| choose(value)
                />
                <span lang=language.map(Language::tag)>{words}</span>
            </label>
        }
        .into_any()
    });
    view! {
        <fieldset>
            <legend>{legend}</legend>
            <div class="radios">{choices}</div>
        </fieldset>
    }
}
