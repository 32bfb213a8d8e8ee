//! The form: what an organiser says of the summary.

use leptos::prelude::*;

use crate::ui::{
    components::fold::fold,
    organiser::{context::GatheringContext, details::Problems},
};
use summary::{Kind, PublicationField};
use text::{Words, publication, publish};

/// The fields, each with what is wrong in it. The titles in the other languages are folded.
pub fn fields(context: GatheringContext) -> impl IntoView {
    let problems = context.problems;
    use PublicationField::{From, Source, To};
    let own = context.details.own_title();
    let field = move |field| text_field(context, field, problems);
    let others = move || {
        let [_, (second, _), (third, _), ..] = context.details.texts;
        [second, third].map(field).into_any()
    };
    // Where something is wrong in them, they are seen.
    let is_open = RwSignal::new(false);
    Effect::new(move |_| {
        let [_, (second, _), (third, _), ..] = context.details.texts;
        let is_wrong = |wrong: &Problems| {
            let mut wrong = wrong.iter();
            wrong.any(|(field, _)| [second, third].contains(field) && *field != own)
        };
        if problems.with(is_wrong) {
            is_open.set(true);
        }
    });
    let title = move || context.say(publish::OTHER_TITLES).to_owned();
    view! {
        {field(own)}
        {fold("other-titles", is_open, title, others)}
        {field(Source)}
        <div class="two-fields">{field(From)} {field(To)}</div>
        {kinds(context)}
    }
}

fn text_field(
    context: GatheringContext,
    field: PublicationField,
    problems: RwSignal<Problems>,
) -> AnyView {
    let is_own_title = field == context.details.own_title();
    let label = match is_own_title {
        true => publish::TITLE,
        false => publication::label(field),
    };
    let problem = move || {
        problems.with(|problems| {
            // That there is no title at all is said at the one that is seen.
            let is_here =
                |wrong: PublicationField, problem: &summary::PublicationProblem| match problem {
                    summary::PublicationProblem::NoTitle => is_own_title,
                    _ => wrong == field,
                };
            let mut here = problems.iter().filter(|(wrong, it)| is_here(*wrong, it));
            here.next().map(|(_, problem)| *problem)
        })
    };
    let text = context.details.signal(field);
    let id = format!("publish-{field:?}");
    let message_id = [&id, "-message"].concat();
    let words = move || problem().map(|problem| publication::problem(problem, context.language));
    view! {
        <div class="field">
            <label for=id.clone()>{context.say(label)}</label>
            <input
                type="text"
                id=id
                autocomplete="off"
                aria-invalid=move || problem().is_some().to_string()
                aria-describedby=message_id.clone()
                prop:value=move || text.map(|text| text.get())
                on:input=move |event| {
                    if let Some(text) = text {
                        text.set(event_target_value(&event));
                    }
                }
            />
            <p class="message" id=message_id>
                {words}
            </p>
        </div>
    }
    .into_any()
}

fn kinds(context: GatheringContext) -> impl IntoView {
    let chosen = context.details.kind;
    let radio = move |(kind, words): (Kind, Words)| {
        view! {
            <label class="choice">
                <input
                    type="radio"
                    name="kind"
                    prop:checked=move || chosen.get() == kind
                    on:change=move |_| chosen.set(kind)
                />
                <span>{context.say(words)}</span>
            </label>
        }
        .into_any()
    };
    let radios = [
        (Kind::Workshop, publish::KIND_WORKSHOP),
        (Kind::Survey, publish::KIND_SURVEY),
    ]
    .map(radio);
    view! {
        <fieldset class="in-line">
            <legend>{context.say(publish::KIND)}</legend>
            <div>{radios.into_iter().collect_view()}</div>
        </fieldset>
    }
}
