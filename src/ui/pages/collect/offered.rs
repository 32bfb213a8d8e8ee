//! A response that a link offers: asked before it is added.

use leptos::{prelude::*, task::spawn_local};

use crate::{
    browser::location,
    ui::{
        address::Page,
        components::question::{Question, question},
        organiser::{context::GatheringContext, gathering, yielder::Yielder},
    },
};
use survey::{CodeError, Date, Response, Scan};
use text::{codes, collect, criteria, format, results};

/// The question, or why there is none.
pub fn offered(context: GatheringContext, offered: Result<Response, CodeError>) -> AnyView {
    match offered {
        Ok(response) => ask(context, response).into_any(),
        Err(reason) => view! {
            <p class="problem" role="alert">
                {context.say(collect::OFFER_REFUSED)} " " {codes::refusal(reason, context.language)} " "
                {context.say(collect::UNCHANGED)}
            </p>
        }
        .into_any(),
    }
}

fn ask(context: GatheringContext, response: Response) -> impl IntoView {
    let is_open = RwSignal::new(true);
    let leave = move || {
        is_open.try_set(false);
        // A reload would ask again.
        location::replace_hash(&Page::Collect.to_hash());
    };
    let add = move || {
        spawn_local(async move {
            let _ = context
                .add(Scan::of(response).into(), &mut Yielder::silent())
                .await;
            // The page without the code comes next.
            gathering::hand_over(context.report.try_update_untracked(Option::take).flatten());
            leave();
        });
    };
    let question = move || {
        let words = Question {
            id: "offer-title",
            title: context.say(collect::OFFER),
            why: Some(what(context, response)),
            keep: context.say(collect::OFFER_NO),
            go_on: context.say(collect::ADD_ONE),
        };
        question(words, leave, add)
    };
    move || {
        is_open.get().then(|| {
            view! {
                <h2>{context.say(collect::OFFER_TITLE)}</h2>
                {question()}
            }
            .into_any()
        })
    }
}

/// What the response is about, without its answers.
fn what(context: GatheringContext, response: Response) -> String {
    let municipality = match response.municipality {
        Some(code) => context.state.municipality_name(code),
        None => context.say(results::NO_MUNICIPALITY).to_owned(),
    };
    let role = context.say(criteria::role_choice(response.role));
    let date = format::date(Date::from(response.day), context.language);
    let values = [
        ("municipality", municipality.as_str()),
        ("role", role),
        ("date", &date),
    ];
    let what = collect::OFFER_WHAT.with(context.language, &values);
    let known = context.gathered.with(|gathered| {
        let known = gathered.collection().get(response.id)?;
        Some(match response.supersedes(known) {
            true => collect::OFFER_NEWER,
            false => collect::OFFER_KNOWN,
        })
    });
    match known {
        Some(words) => [&what, " ", context.say(words)].concat(),
        None => what,
    }
}
