//! The organiser's page: gathering responses, the live view, publishing, saving.

mod add;
mod by_hand;
mod camera;
mod list;
mod offered;
mod report;
mod saving;

use leptos::prelude::*;

use crate::ui::{
    organiser::{context::GatheringContext, guard::guarded},
    state::State,
};
use survey::{CodeError, Response};
use text::{Language, collect};

/// The page below its heading.
pub fn collect(state: State, language: Language) -> impl IntoView {
    guarded(state, language, move || {
        page(GatheringContext::new(state, language), None)
    })
}

/// The same, with a response that a link offers, or why it offers none.
pub fn offered(
    state: State,
    response: Result<Response, CodeError>,
    language: Language,
) -> impl IntoView {
    guarded(state, language, move || {
        page(GatheringContext::new(state, language), Some(response))
    })
}

fn page(context: GatheringContext, offered: Option<Result<Response, CodeError>>) -> impl IntoView {
    let count = move || {
        let n = context
            .gathered
            .with(|gathered| gathered.collection().len());
        match n {
            0 => context.say(collect::NONE).to_owned(),
            n => collect::COUNT.with(context.language, &[("n", &n.to_string())]),
        }
    };
    view! {
        <p>{context.say(collect::ABOUT)}</p>
        {offered.map(|response| offered::offered(context, response))}
        <p class="count" role="status">
            {count}
        </p>
        {saving::problems(context)}
        {add::add(context)}
        {report::report(context)}
        {list::list(context)}
        {saving::saving(context)}
    }
}
