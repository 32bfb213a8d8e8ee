//! The single responses, to look one up and to remove it.

use leptos::prelude::*;

use crate::{
    browser::focus,
    ui::organiser::{collection_store::Change, context::GatheringContext},
};
use survey::{Date, Response};
use text::{collect, criteria, format, results};

/// So many stand on the page at once; the field above finds the others.
const SHOWN: usize = 50;

/// The field to look one up, and the list.
pub fn list(context: GatheringContext) -> AnyView {
    let sought = RwSignal::new(String::new());
    let rows = move || {
        let sought = wanted(&sought.get());
        context.gathered.with(|gathered| {
            let fits = |response: &&Response| sought.is_empty() || holds(response, &sought);
            let found = gathered.collection().responses().filter(fits).take(SHOWN);
            found.map(|response| row(context, *response)).collect_view()
        })
    };
    view! {
        <p class="hint">{context.say(collect::CODES_HOLD)}</p>
        <div class="field">
            <label for="sought">{context.say(collect::SEEK)}</label>
            <input
                type="text"
                id="sought"
                autocomplete="off"
                spellcheck="false"
                prop:value=sought
                on:input=move |event| sought.set(event_target_value(&event))
            />
        </div>
        <ul class="codes">{rows}</ul>
    }
    .into_any()
}

/// What is typed, as it stands in a code.
fn wanted(typed: &str) -> String {
    let characters = typed.chars().filter(char::is_ascii_alphanumeric);
    characters
        .map(|character| character.to_ascii_uppercase())
        .collect()
}

fn holds(response: &Response, sought: &str) -> bool {
    let code = response.to_string().replace('-', "");
    code.contains(sought)
}

fn row(context: GatheringContext, response: Response) -> impl IntoView {
    let code = response.to_string();
    let municipality = match response.municipality {
        Some(municipality) => untrack(|| context.state.municipality_name(municipality)),
        None => context.say(results::NO_MUNICIPALITY).to_owned(),
    };
    let role = context.say(criteria::role_choice(response.role));
    let date = format::date(Date::from(response.day), context.language);
    let remove = move |_| {
        context.change_and_say(Change::Remove(response.id), collect::REMOVED);
        // The button goes with its row.
        request_animation_frame(move || {
            let is_empty = context.is_empty.try_get_untracked();
            focus::move_to(match is_empty {
                Some(false) => "#sought",
                _ => "#main h1",
            });
        });
    };
    let name = collect::REMOVE_ONE.with(context.language, &[("code", &code)]);
    view! {
        <li>
            <code>{code}</code>
            <span>{[municipality.as_str(), role, &date].join(", ")}</span>
            <button type="button" class="quiet" aria-label=name on:click=remove>
                {context.say(collect::REMOVE)}
            </button>
        </li>
    }
}
