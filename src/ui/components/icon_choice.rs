//! One of a few that are of equal weight, each with its drawing.

use leptos::prelude::*;

/// Radio buttons under a legend, each with its words and the path of a drawing of 24 by 24.
pub fn icon_choice<T: Copy + PartialEq + Send + Sync + 'static, const N: usize>(
    name: &'static str,
    legend: &'static str,
    choices: [(T, &'static str, &'static str); N],
    chosen: impl Fn() -> T + Copy + Send + Sync + 'static,
    choose: impl Fn(T) + Copy + 'static,
) -> impl IntoView {
    let choices = choices.map(|(value, words, path)| {
        view! {
            <label class="icon-choice">
                <input
                    type="radio"
                    class="over"
                    name=name
                    prop:checked=move || chosen() == value
                    on:change=move |_| choose(value)
                />
                <svg class="line-icon" viewBox="0 0 24 24" aria-hidden="true">
                    <path d=path></path>
                </svg>
                <span>{words}</span>
            </label>
        }
        .into_any()
    });
    view! {
        <fieldset class="icon-choices">
            <legend>{legend}</legend>
            <div>{choices}</div>
        </fieldset>
    }
}
