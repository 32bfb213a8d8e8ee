//! The end of the gathering: for which region, by which areas, with which smallest group; and going on.

use leptos::prelude::*;

use crate::ui::{components::anew::anew, organiser::context::GatheringContext};
use summary::{PublicationField, PublicationProblem};
use survey::RegionCode;
use text::{Words, collect, names::region_name, publication, publish};

const REGION: &str = "gathering-region";
const MINIMUM: &str = "minimum-group";

/// What the part is called: what can be done there.
pub fn title(context: GatheringContext) -> &'static str {
    context.say(match context.is_closed.get() {
        true => collect::OPEN_AGAIN,
        false => collect::CLOSE,
    })
}

/// What is chosen before the gathering is closed, since the figures that then show depend on it; and the way
/// to go on once it is.
pub fn ending(context: GatheringContext) -> AnyView {
    let said = RwSignal::new(None::<Words>);
    let close = move || {
        if context.details.try_minimum().is_some() {
            context.close();
            said.set(Some(collect::CLOSED));
        }
    };
    let open = move || {
        context.open_again();
        said.set(Some(collect::RESUMED));
    };
    // One button for both, so that the focus stays on it.
    let change = move |_| match context.is_closed.get_untracked() {
        true => open(),
        false => close(),
    };
    let choices = anew(move || {
        (!context.is_closed.get()).then(|| {
            view! {
                <p class="hint">{context.say(collect::CLOSE_WHAT)}</p>
                {region(context)}
                {areas(context)}
                {minimum(context)}
            }
            .into_any()
        })
    });
    view! {
        <p role="status" class="said-of-ending">
            {move || said.get().map(|words| context.say(words))}
        </p>
        <p class="message" role="alert">
            {move || context.refused.get()}
        </p>
        {choices}
        <p class="actions">
            <button type="button" on:click=change>
                {move || title(context)}
            </button>
        </p>
    }
    .into_any()
}

/// The region for which responses are gathered, where the site has several.
fn region(context: GatheringContext) -> Option<AnyView> {
    let regions = context.state.with_directory(|directory| {
        let regions = directory.regions.iter();
        let named = regions.map(|it| (it.code, region_name(it, context.language).to_owned()));
        named.collect::<Vec<_>>()
    })?;
    let option = |(code, name): (RegionCode, String)| {
        let is_chosen =
            move || context.region.with(|it| it.as_ref().map(|it| it.code)) == Some(code);
        view! {
            <option value=code.to_string() prop:selected=is_chosen>
                {name}
            </option>
        }
        .into_any()
    };
    let choose = move |event| {
        context
            .chosen_region
            .set(event_target_value(&event).parse().ok());
    };
    (regions.len() > 1).then(|| {
        view! {
            <div class="field">
                <label for=REGION>{context.say(collect::SESSION_REGION)}</label>
                <select id=REGION on:change=choose>
                    {regions.into_iter().map(option).collect_view()}
                </select>
            </div>
        }
        .into_any()
    })
}

fn areas(context: GatheringContext) -> impl IntoView {
    let chosen = context.details.by_table;
    let radio = move |(by_table, words): (bool, Words)| {
        view! {
            <label class="choice">
                <input
                    type="radio"
                    name="areas-of"
                    aria-describedby="areas-hint"
                    prop:checked=move || chosen.get() == by_table
                    on:change=move |_| chosen.set(by_table)
                />
                <span>{context.say(words)}</span>
            </label>
        }
        .into_any()
    };
    let radios = [(false, publish::BY_MUNICIPALITY), (true, publish::BY_TABLE)].map(radio);
    view! {
        <fieldset class="in-line">
            <legend>{context.say(publish::AREAS)}</legend>
            <p class="hint" id="areas-hint">
                {context.say(publish::AREAS_HINT)}
            </p>
            <div>{radios.into_iter().collect_view()}</div>
        </fieldset>
    }
}

fn minimum(context: GatheringContext) -> impl IntoView {
    let details = context.details;
    let field = PublicationField::MinimumGroup;
    let problem = move || {
        let is_wrong = details.try_minimum().is_none();
        let words = |problem| publication::problem(problem, context.language);
        is_wrong.then(|| words(PublicationProblem::InvalidMinimumGroup))
    };
    let text = details.signal(field);
    view! {
        <div class="field">
            <label for=MINIMUM>{context.say(publication::label(field))}</label>
            <input
                type="text"
                id=MINIMUM
                inputmode="numeric"
                autocomplete="off"
                aria-invalid=move || details.try_minimum().is_none().to_string()
                aria-describedby="minimum-group-message"
                prop:value=move || text.map(|text| text.get())
                on:input=move |event| {
                    if let Some(text) = text {
                        text.set(event_target_value(&event));
                    }
                }
            />
            <p class="message" id="minimum-group-message" role="alert">
                {problem}
            </p>
        </div>
    }
}
