//! The form: what an organiser says of the summary.

use leptos::prelude::*;

use crate::ui::{components::radio_group::radio_group, organiser::context::GatheringContext};
use summary::{Kind, PublicationField, PublicationProblem};
use text::{Words, publication, publish};

/// What is chosen before the gathering is closed, since the figures that then show depend on it.
pub fn before_closing(context: GatheringContext) -> impl IntoView {
    let details = context.details;
    let problem = move || {
        let is_wrong = details.try_minimum().is_none();
        is_wrong.then_some(PublicationProblem::InvalidMinimumGroup)
    };
    let minimum = details.texts.into_iter();
    let minimum = minimum.filter(|(field, _)| *field == PublicationField::MinimumGroup);
    let areas = [(false, publish::BY_MUNICIPALITY), (true, publish::BY_TABLE)];
    view! {
        {minimum.map(|text| text_field(context, text, None, problem)).collect_view()}
        <p class="hint">{context.say(publish::AREAS_HINT)}</p>
        {choice(context, "areas-of", publish::AREAS, areas, details.by_table)}
    }
}

/// The other fields, each with what is wrong in it.
pub fn fields(context: GatheringContext) -> impl IntoView {
    let details = context.details;
    let field = move |(index, (field, text)): (usize, (PublicationField, RwSignal<String>))| {
        // The first title is that of the organiser's own language.
        let hint = match field {
            PublicationField::From | PublicationField::To => Some(publish::DATE_HINT),
            _ => (index == 1).then_some(publish::OTHER_TITLES),
        };
        let problem = move || {
            context.problems.with(|problems| {
                let wrong = problems.iter().find(|(wrong, _)| *wrong == field);
                wrong.map(|(_, problem)| *problem)
            })
        };
        text_field(context, (field, text), hint, problem)
    };
    let texts = details.texts.into_iter().enumerate();
    let texts = texts.filter(|(_, (field, _))| *field != PublicationField::MinimumGroup);
    let kinds = [
        (Kind::Workshop, publish::KIND_WORKSHOP),
        (Kind::Survey, publish::KIND_SURVEY),
    ];
    view! {
        {texts.map(field).collect_view()}
        {choice(context, "kind", publish::KIND, kinds, details.kind)}
    }
}

fn text_field(
    context: GatheringContext,
    (field, text): (PublicationField, RwSignal<String>),
    hint: Option<Words>,
    problem: impl Fn() -> Option<PublicationProblem> + Copy + Send + Sync + 'static,
) -> impl IntoView {
    let id = format!("publish-{field:?}");
    let [message_id, hint_id] = ["-message", "-hint"].map(|end| [&id, end].concat());
    let described_by = match hint {
        Some(_) => [&hint_id, " ", &message_id].concat(),
        None => message_id.clone(),
    };
    let words = move || problem().map(|problem| publication::problem(problem, context.language));
    view! {
        <div class="field">
            <label for=id.clone()>{context.say(publication::label(field))}</label>
            {hint.map(|hint| view! { <p class="hint" id=hint_id>{context.say(hint)}</p> }.into_any())}
            <input
                type="text"
                id=id
                autocomplete="off"
                aria-invalid=move || problem().is_some().to_string()
                aria-describedby=described_by
                prop:value=text
                on:input=move |event| text.set(event_target_value(&event))
            />
            <p class="message" id=message_id>
                {words}
            </p>
        </div>
    }
}

fn choice<T: Copy + PartialEq + Send + Sync + 'static>(
    context: GatheringContext,
    name: &'static str,
    legend: Words,
    choices: [(T, Words); 2],
    chosen: RwSignal<T>,
) -> impl IntoView {
    let choices = choices.map(|(value, words)| (value, context.say(words), None));
    let choose = move |value| chosen.set(value);
    radio_group(
        name,
        context.say(legend),
        choices,
        move || chosen.get(),
        choose,
    )
}
