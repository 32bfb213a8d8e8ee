//! A response that a link offers: asked before it is added.

use leptos::{prelude::*, task::spawn_local};

use super::Desk;
use crate::{
    browser::location,
    survey::{CodeError, Date, Response, Scan},
    text::{codes, collect, criteria, format, results},
    ui::{
        address::Page,
        organiser::{gathering, turns::Turns},
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
        is_open.try_set(false);
        // A reload would ask again.
        location::replace_hash(&Page::Collect.to_hash());
    };
    let add = move || {
        spawn_local(async move {
            let _ = desk.add(Scan::of(response), &mut Turns::unseen()).await;
            // The page without the code comes next.
            gathering::hand_over(desk.report.try_update_untracked(Option::take).flatten());
            leave();
        });
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
    let what = collect::OFFER_WHAT.with(desk.language, &values);
    let known = desk.gathered.with(|gathered| {
        let known = gathered.collection.get(response.id)?;
        Some(match response.supersedes(known) {
            true => collect::OFFER_NEWER,
            false => collect::OFFER_KNOWN,
        })
    });
    match known {
        Some(words) => [&what, " ", desk.say(words)].concat(),
        None => what,
    }
}
