//! A question before something that cannot be undone.

use leptos::prelude::*;

use crate::browser::focus;

/// What a question says. The id is its heading's.
pub struct Question {
    pub id: &'static str,
    pub title: &'static str,
    pub why: Option<String>,
    pub keep: &'static str,
    pub go_on: &'static str,
}

/// The question with its two answers; keeping comes first. Its place is given the focus by [`move_focus`].
pub fn question(
    question: Question,
    keep: impl Fn() + Copy + 'static,
    go_on: impl Fn() + 'static,
) -> impl IntoView {
    view! {
        <section
            class="question"
            aria-labelledby=question.id
            on:keydown=move |event| {
                if event.key() == "Escape" {
                    keep();
                }
            }
        >
            <h3 id=question.id tabindex="-1">
                {question.title}
            </h3>
            {question.why.map(|why| view! { <p>{why}</p> }.into_any())}
            <p class="actions">
                <button type="button" class="primary" on:click=move |_| keep()>
                    {question.keep}
                </button>
                <button type="button" on:click=move |_| go_on()>
                    {question.go_on}
                </button>
            </p>
        </section>
    }
}

/// Moves the focus to a place, by its id, once what shows now is drawn.
pub fn move_focus(id: &'static str) {
    request_animation_frame(move || focus::move_to(&["#", id].concat()));
}
