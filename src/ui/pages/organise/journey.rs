//! The three steps: each with its state in words, one main button and at most three links.

use leptos::prelude::*;

use super::steps::{Known, Stand, stands};
use crate::ui::{
    address::{Mode, Page},
    components::anew::anew,
    organiser::{context::GatheringContext, notes::Notes},
    plans,
    state::State,
    surface::Offer,
};
use text::{Words, collect, organise, share, shell, site_files};

/// The steps in their order.
///
/// `shows_site_files` is whether the site's files are shown below them.
pub fn journey(
    context: GatheringContext,
    notes: RwSignal<Notes>,
    shows_site_files: RwSignal<bool>,
) -> impl IntoView {
    let known = Memo::new(move |_| Known {
        is_invited: notes.with(|notes| notes.is_invited),
        responses: context
            .gathered
            .with(|gathered| gathered.collection().len()),
        is_closed: context.is_closed.get(),
        is_published: context.published.with(Option::is_some),
    });
    let steps = anew(move || {
        let known = known.get();
        let [before, at, after] = stands(known);
        view! {
            {step(1, before, context.say(organise::BEFORE), before_event(context, known, before))}
            {step(2, at, context.say(organise::AT), at_event(context, known, at))}
            {step(3, after, context.say(organise::AFTER), after_event(context, known, after, shows_site_files))}
        }
    });
    view! { <ol class="journey">{steps}</ol> }
}

fn step(number: u8, stand: Stand, title: &'static str, content: AnyView) -> AnyView {
    let disc = match stand.is_done() {
        true => view! {
            <svg class="line-icon" viewBox="0 0 24 24">
                <path d="M5 13l5 5L19 7"></path>
            </svg>
        }
        .into_any(),
        false => number.into_any(),
    };
    view! {
        <li
            class="leg"
            class:is-done=stand.is_done()
            class:is-present=stand.is_present()
            aria-current=(stand == Stand::Present).then_some("step")
        >
            <span class="disc" aria-hidden="true">
                {disc}
            </span>
            <h2>{title}</h2>
            {content}
        </li>
    }
    .into_any()
}

fn state_in_words(context: GatheringContext, words: Words) -> AnyView {
    view! { <p class="leg-state">{context.say(words)}</p> }.into_any()
}

fn button(context: GatheringContext, page: Page, words: Words, is_main: bool) -> AnyView {
    view! {
        <a class="button" class:primary=is_main href=page.link()>
            {context.say(words)}
        </a>
    }
    .into_any()
}

fn before_event(context: GatheringContext, known: Known, stand: Stand) -> AnyView {
    let (state, what, words) = match (known.is_invited, stand.is_done()) {
        (true, _) => (organise::DONE_STATE, organise::INVITED, organise::OPEN_LINK),
        (_, true) => (
            organise::DONE_STATE,
            organise::NOT_INVITED,
            organise::OPEN_LINK,
        ),
        _ => (organise::BEGIN_HERE, organise::INVITE, organise::MAKE_LINK),
    };
    let main = kit_link(
        context.state,
        Mode::Page,
        context.say(words),
        Some(stand.is_present()),
    );
    let more = [
        (Mode::Page, share::POSTER),
        (Mode::Kiosk, organise::KIOSK),
        (Mode::Embed, organise::EMBEDDING),
    ]
    .map(|(mode, words)| kit_link(context.state, mode, context.say(words), None));
    view! {
        {state_in_words(context, state)}
        <p>{context.say(what)}</p>
        <p class="actions">{main}</p>
        <p class="links-row">{more.into_iter().collect_view()}</p>
    }
    .into_any()
}

/// A link to the part of the kit for one way of use: as a button, the main one or not, or as a mere link.
pub fn kit_link(state: State, mode: Mode, words: &'static str, is_main: Option<bool>) -> AnyView {
    let choose = move |_| {
        let mut kit = untrack(|| state.kit());
        kit.mode = mode;
        state.organiser.kit.set(Some(kit));
    };
    view! {
        <a
            class:button=is_main.is_some()
            class:primary=is_main == Some(true)
            href=Page::Share.link()
            on:click=choose
        >
            {words}
        </a>
    }
    .into_any()
}

fn at_event(context: GatheringContext, known: Known, stand: Stand) -> AnyView {
    let is_main = stand.is_present();
    if known.responses == 0 {
        return view! {
            {state_in_words(context, organise::NO_RESPONSES)}
            <p>{context.say(organise::GIVE_CODES)}</p>
            <p class="actions">{button(context, Page::Collect, shell::COLLECT, is_main)}</p>
        }
        .into_any();
    }
    let state = match (known.is_closed, stand.is_done()) {
        (true, _) => organise::DONE_STATE,
        (false, true) => organise::STILL_OPEN,
        (false, false) => organise::RUNNING,
    };
    let can_be_shown = move || match known.is_closed {
        true => context.say(organise::STOPPED).to_owned(),
        false => readiness(context),
    };
    let stage = button(context, Page::Stage, collect::PROJECTOR, false);
    let ways = match known.is_closed {
        true => view! {
            <p class="actions">{stage}</p>
            <p class="links-row">
                <a href=Page::Collect.link()>{context.say(collect::OPEN_AGAIN)}</a>
            </p>
        }
        .into_any(),
        false => view! {
            <p class="actions">
                {button(context, Page::Collect, shell::COLLECT, is_main)} {stage}
            </p>
        }
        .into_any(),
    };
    view! {
        {state_in_words(context, state)}
        <p class="big-count">
            <b>{known.responses}</b>
            " "
            <span>{organise::collected(known.responses, context.language)}</span>
        </p>
        <p>{can_be_shown}</p>
        {ways}
    }
    .into_any()
}

/// Whether the result can be shown, and else from how many responses on.
pub fn readiness(context: GatheringContext) -> String {
    let minimum = context.details.minimum().people();
    match context.count.get() >= minimum as usize {
        true => context.say(organise::CAN_BE_SHOWN).to_owned(),
        false => organise::SHOWN_FROM.with(context.language, &[("n", &minimum.to_string())]),
    }
}

fn after_event(
    context: GatheringContext,
    known: Known,
    stand: Stand,
    shows_site_files: RwSignal<bool>,
) -> AnyView {
    let (state, what, words) = match known.is_published {
        true => (
            organise::DONE_STATE,
            organise::IS_PUBLISHED,
            organise::OPEN_PUBLISHED,
        ),
        false => (organise::NO_SUMMARY, organise::PUBLISH_HOW, shell::PUBLISH),
    };
    // There is none on a device that strangers share.
    let has_plan = untrack(|| context.state.may_show(Offer::StoredAnswers)) && plans::is_there();
    let plan = has_plan
        .then(|| view! { <a href=Page::Plan.link()>{context.say(shell::PLAN)}</a> }.into_any());
    view! {
        {state_in_words(context, state)}
        <p>{context.say(what)}</p>
        <p class="actions">{button(context, Page::Publish, words, stand.is_present())}</p>
        <p class="links-row">
            {plan}
            <button
                type="button"
                class="as-link"
                aria-expanded=move || shows_site_files.get().to_string()
                on:click=move |_| shows_site_files.update(|shows| *shows = !*shows)
            >
                {context.say(site_files::TITLE)}
            </button>
        </p>
    }
    .into_any()
}
