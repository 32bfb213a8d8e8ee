//! What the texts mean that are not known.

use leptos::prelude::*;

use super::state::Importing;
use crate::ui::components::anew::anew;
use import::{CellText, Cells, MOST_TEXTS, Place};
use survey::{Answer, Level, MunicipalityCode, Role};
use text::{criteria, survey_import};

/// A choice for each text that has no meaning of its own; nothing where there is none.
pub fn meanings(importing: Importing) -> impl IntoView {
    let fields = anew(move || {
        let texts = importing.texts.get();
        importing.replaced.track();
        let known = importing.municipalities.get_untracked();
        let words = importing.words.get_value();
        let mut fields = Vec::new();
        for text in texts.answers.texts() {
            if words.answer(text.shown).is_none() {
                fields.push(answer(importing, text));
            }
        }
        for text in texts.roles.texts() {
            if words.role(text.shown).is_none() {
                fields.push(role(importing, text));
            }
        }
        for text in texts.places.texts() {
            if known.place(text.shown).is_none() {
                fields.push(place(importing, text));
            }
        }
        let too_many = [&texts.answers, &texts.roles, &texts.places]
            .into_iter()
            .any(Cells::has_more);
        let too_many = too_many.then(|| {
            let most = MOST_TEXTS.to_string();
            let told =
                survey_import::TOO_MANY_TEXTS.with(importing.context.language, &[("n", &most)]);
            view! { <p class="problem">{told}</p> }
        });
        (!fields.is_empty()).then(|| {
            view! {
                <section aria-labelledby="survey-meanings">
                    <h2 id="survey-meanings">{importing.say(survey_import::MEANINGS)}</h2>
                    {too_many}
                    <div class="survey-meanings">{fields}</div>
                </section>
            }
            .into_any()
        })
    });
    view! { <div>{fields}</div> }
}

/// A text with what it may mean; one of the options, or none.
fn field<T: Copy + PartialEq + 'static>(
    importing: Importing,
    text: CellText<'_>,
    hint: Option<String>,
    options: Vec<(String, T)>,
    chosen: Option<T>,
    choose: impl Fn(&str, Option<T>) + 'static,
) -> AnyView {
    let values = [("text", text.shown), ("n", &text.count.to_string())];
    let label = survey_import::MEANING.with(importing.context.language, &values);
    let text = text.key.to_owned();
    let meanings: Vec<T> = options.iter().map(|(_, meaning)| *meaning).collect();
    let options = options
        .into_iter()
        .enumerate()
        .map(|(place, (name, meaning))| {
            view! {
                <option value=place.to_string() selected=chosen == Some(meaning)>
                    {name}
                </option>
            }
            .into_any()
        });
    let change = move |event| {
        let place = event_target_value(&event).parse::<usize>().ok();
        choose(&text, place.and_then(|place| meanings.get(place).copied()));
    };
    view! {
        <label>
            <span>{label} {hint.map(|hint| view! { <small class="hint">{hint}</small> })}</span>
            <select on:change=change>
                <option value="">{importing.say(survey_import::LEAVE_OUT)}</option>
                {options.collect_view()}
            </select>
        </label>
    }
    .into_any()
}

fn answer(importing: Importing, text: CellText<'_>) -> AnyView {
    let language = importing.context.language;
    let answers = Level::ALL.into_iter().map(Answer::Level);
    let answers = answers.chain([Answer::CannotSay, Answer::NotAnswered]);
    let options = answers
        .map(|it| (survey_import::answer(it, language), it))
        .collect();
    let words = importing.words.get_value();
    let chosen = importing
        .mapping
        .with_untracked(|it| it.answer(text.key, &words));
    let choose = move |text: &str, meaning| {
        importing
            .mapping
            .update(|mapping| mapping.set_answer(text, meaning));
    };
    field(importing, text, None, options, chosen, choose)
}

fn role(importing: Importing, text: CellText<'_>) -> AnyView {
    let name = |role| importing.say(criteria::role_choice(role)).to_owned();
    let options = Role::ALL
        .into_iter()
        .map(|role| (name(role), role))
        .collect();
    let words = importing.words.get_value();
    let chosen = importing
        .mapping
        .with_untracked(|it| it.role(text.key, &words));
    let choose = move |text: &str, meaning| {
        importing
            .mapping
            .update(|mapping| mapping.set_role(text, meaning));
    };
    field(importing, text, None, options, chosen, choose)
}

/// A municipality with a typing error is offered, never taken.
fn place(importing: Importing, text: CellText<'_>) -> AnyView {
    let state = importing.context.state;
    let name = move |code: MunicipalityCode| state.municipality_name(code);
    let known = importing.municipalities.get_untracked();
    let hint = known
        .near(text.shown)
        .map(name)
        .map(|name| survey_import::NEAR.with(importing.context.language, &[("name", &name)]));
    let mut options: Vec<(String, Place)> = known
        .codes()
        .iter()
        .map(|code| (name(*code), Place::Told(*code)))
        .collect();
    options.sort_by(|one, other| one.0.cmp(&other.0));
    let not_told = importing.say(survey_import::PLACE_NOT_TOLD).to_owned();
    options.insert(0, (not_told, Place::NotTold));
    let chosen = importing
        .mapping
        .with_untracked(|it| it.place(text.key, &known));
    let choose = move |text: &str, meaning| {
        importing
            .mapping
            .update(|mapping| mapping.set_place(text, meaning));
    };
    field(importing, text, hint, options, chosen, choose)
}
