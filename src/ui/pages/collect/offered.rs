//! A response that a link offers: asked before it is added.

use leptos::prelude::*;

use super::Desk;
use crate::{
    browser::location,
    survey::{CodeError, Date, Response, Scan},
    text::{codes, collect, criteria, format, results},
    ui::{
        address::Page,
        parts::question::{Question, question},
    },
};

/// The question, or why there is none.
pub fn offered(desk: Desk, offered: Result<Response, CodeError>) -> AnyView {
    match offered {
        Ok(response) => ask(desk, response).into_any(),
        Err(reason) => view! {
            <p class="problem" role="alert">
                {desk.say(collect::OFFER_REFUSED)} " " {codes::refusal(reason, desk.language)} " "
                {desk.say(collect::UNCHANGED)}
            </p>
        }
        .into_any(),
    }
}

fn ask(desk: Desk, response: Response) -> impl IntoView {
    let is_open = RwSignal::new(true);
    let leave = move || {
        is_open.set(false);
        // A reload would ask again.
        location::replace_hash(&Page::Collect.to_hash());
    };
    let add = move || {
        desk.add_one(Scan::of(response));
        leave();
    };
    let question = move || {
        let words = Question {
            id: "offer-title",
            title: desk.say(collect::OFFER),
            why: Some(what(desk, response)),
            keep: desk.say(collect::OFFER_NO),
            go_on: desk.say(collect::ADD_ONE),
        };
        question(words, leave, add)
    };
    move || {
        is_open.get().then(|| {
            view! {
                <h2>{desk.say(collect::OFFER_TITLE)}</h2>
                {question()}
            }
        })
    }
}

/// What the response is about, without its answers.
fn what(desk: Desk, response: Response) -> String {
    let municipality = match response.municipality {
        Some(code) => desk.state.watch(|model| model.municipality_name(code)),
        None => desk.say(results::NO_MUNICIPALITY).to_owned(),
    };
    let role = desk.say(criteria::role_choice(response.role));
    let date = format::date(Date::from(response.day), desk.language);
    let values = [
        ("municipality", municipality.as_str()),
        ("role", role),
        ("date", &date),
    ];
    collect::OFFER_WHAT.with(desk.language, &values)
}
