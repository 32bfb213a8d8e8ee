//! In place of figures: that the result is hidden and how it is shown, or why there is none to show.

use leptos::prelude::*;

use super::{Problem, Stage};
use text::{figures, stage as words};

/// How many responses are missing, none where there are enough.
pub fn missing(stage: Stage) -> Option<usize> {
    let least = stage.context.details.minimum().people() as usize;
    let count = stage.context.count.get();
    (count < least).then(|| least - count)
}

/// The panel of a step whose figures nobody has been shown.
pub fn panel(stage: Stage) -> AnyView {
    let is_few = Memo::new(move |_| missing(stage).is_some());
    let content = move || match is_few.get() {
        true => few(stage),
        false => not_shown_yet(stage),
    };
    view! { <div class="no-figures">{content}</div> }.into_any()
}

fn few(stage: Stage) -> AnyView {
    let language = stage.language();
    let least = stage.context.details.minimum().people().to_string();
    let title = words::FEW.with(language, &[("minimum", &least)]);
    let why = move || {
        let count = stage.context.count.get().to_string();
        words::FEW_WHY.with(language, &[("n", &count)])
    };
    view! {
        <p>{title}</p>
        <p>{why}</p>
    }
    .into_any()
}

fn not_shown_yet(stage: Stage) -> AnyView {
    let language = stage.language();
    let why = move || {
        let count = stage.context.count.get();
        let responses = figures::responses(count.try_into().unwrap_or(u32::MAX), language);
        words::HIDDEN_WHY.with(language, &[("responses", &responses)])
    };
    view! {
        <p>{stage.say(words::HIDDEN)}</p>
        <p>{why}</p>
        <p class="actions">
            <button type="button" class="primary" on:click=move |_| stage.show()>
                {stage.say(words::SHOW)}
            </button>
            {live_choice(stage)}
        </p>
        <p role="alert">{move || refused(stage)}</p>
    }
    .into_any()
}

/// Why the result could not be shown, once somebody has asked for it.
pub fn refused(stage: Stage) -> Option<String> {
    let is_asked = stage.problem.get() == Some(Problem::NotUpdated);
    is_asked.then(|| stage.context.refused.get()).flatten()
}

/// Whether the result follows what comes in.
pub fn live_choice(stage: Stage) -> AnyView {
    let context = stage.context;
    view! {
        <label class="check">
            <input
                type="checkbox"
                prop:checked=context.is_live
                on:change=move |event| context.set_live(event_target_checked(&event))
            />
            <span>{stage.say(words::LIVE)}</span>
        </label>
    }
    .into_any()
}

/// The panel of a criterion to which too few gave a level.
pub fn withheld(stage: Stage) -> AnyView {
    view! {
        <div class="no-figures">
            <p>{stage.say(figures::WITHHELD)} "."</p>
            <p>{stage.say(words::WITHHELD_WHY)}</p>
        </div>
    }
    .into_any()
}
