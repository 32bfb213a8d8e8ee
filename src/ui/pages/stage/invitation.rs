//! Step 0: how people answer, and how many have. No figure of what they said.

use leptos::prelude::*;

use super::{Stage, heading};
use crate::ui::{
    address::{Mode, Options},
    components::qr_code::qr_picture,
    host::HostDetails,
    organiser::invitation::{full_address, short_address},
};
use summary::PublicationField;
use text::{Language, share, stage as words, start};

/// What stands on the step.
pub fn invitation(stage: Stage) -> AnyView {
    let state = stage.context.state;
    let host = HostDetails::fetch();
    let address = move || {
        let options = Options {
            // What the kit has chosen for a frame or a kiosk is nothing for people's own phones.
            mode: Mode::Page,
            ..state.kit().options()
        };
        full_address(&host.address(), options)
    };
    let alternative = stage.say(share::QR_ALTERNATIVE);
    let steps = [words::SCAN, words::ANSWER, words::SUBMIT]
        .map(|words| view! { <li>{stage.say(words)}</li> }.into_any());
    view! {
        <div class="invite">
            <div>
                {move || title(stage).map(|title| view! { <p class="event-title">{title}</p> })}
                {heading(move || question(stage))}
                <ol>{steps.into_iter().collect_view()}</ol>
                <p>{stage.say(words::OR_TYPE)}</p>
                <p class="short-address">{move || short_address(&host.address()).to_owned()}</p>
                {counted(stage)}
            </div>
            <div class="invite-code">{move || qr_picture(state, address(), alternative)}</div>
        </div>
    }
    .into_any()
}

fn question(stage: Stage) -> String {
    match stage.municipality() {
        Some(name) => words::HOW_FRIENDLY.with(stage.language(), &[("name", &name)]),
        None => stage.say(start::HEADING).to_owned(),
    }
}

/// What the event is called, in the language of the page if it has a title in it.
fn title(stage: Stage) -> Option<String> {
    use PublicationField::{TitleEn, TitleFi, TitleSv};
    let own = match stage.language() {
        Language::Finnish => TitleFi,
        Language::Swedish => TitleSv,
        Language::English => TitleEn,
    };
    let titles = [own, TitleFi, TitleSv, TitleEn].into_iter();
    let typed = |field| Some(stage.context.details.signal(field)?.get());
    titles
        .filter_map(typed)
        .find(|title| !title.trim().is_empty())
}

fn counted(stage: Stage) -> AnyView {
    let context = stage.context;
    let received = move || {
        let count = context.count.get();
        stage.say(words::received(count.try_into().unwrap_or(u32::MAX)))
    };
    let later = move || {
        let is_hidden = !context.is_live.get() && context.picture.with(Option::is_none);
        is_hidden.then(|| stage.say(words::SHOWN_LATER))
    };
    view! {
        <p class="received">
            <b>{move || context.count.get()}</b>
            " "
            <span>{received} " " {later}</span>
        </p>
    }
    .into_any()
}
