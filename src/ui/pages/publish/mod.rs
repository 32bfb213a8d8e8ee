//! Publishing what the participants say together: the form, then the link and the files.

mod form;
mod published;

use leptos::prelude::*;

use self::form::fields;
use crate::ui::{
    organiser::{context::GatheringContext, guard::guarded},
    state::State,
};
use text::{Language, publish};

/// The page below its heading.
pub fn publish(state: State, language: Language) -> impl IntoView {
    guarded(state, language, move || {
        page(GatheringContext::new(state, language))
    })
}

fn page(context: GatheringContext) -> impl IntoView {
    Effect::new(move |_| {
        context.gathered.track();
        if let Some(days) = context.days() {
            context.details.suggest_days(days);
        }
    });
    let make = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        context.publish();
    };
    view! {
        <p>{context.say(publish::WHAT)}</p>
        <form id="publish" on:submit=make>
            {fields(context)}
            <p class="actions">
                <button type="submit" class="primary">
                    {context.say(publish::MAKE)}
                </button>
            </p>
            <p class="message" id="publish-message" role="alert" tabindex="-1">
                {move || context.refused.get()}
            </p>
        </form>
        {move || {
            context.published.get().map(|published| published::published(context, &published))
        }}
    }
}
