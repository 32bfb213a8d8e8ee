//! The form: what an organiser says of the summary.

use leptos::prelude::*;

use super::{Outcome, Refused, responses};
use crate::{
    summary::{self, Kind, Publication, PublicationField, TypedPublication, days_of},
    text::{Language, Words, publication, publish},
    ui::{pages::collect::Desk, parts::radio_group::radio_group},
};

/// What is typed and chosen.
#[derive(Clone, Copy)]
pub struct Form {
    texts: [(PublicationField, RwSignal<String>); 7],
    kind: RwSignal<Kind>,
    /// Whether the areas are partnership tables.
    pub by_table: RwSignal<bool>,
    /// The days that were filled in last.
    suggested: StoredValue<[String; 2]>,
}

impl Form {
    /// Empty but for the smallest group.
    pub fn new(desk: Desk) -> Self {
        use PublicationField::{From, MinimumGroup, Source, TitleEn, TitleFi, TitleSv, To};
        let initial = |field| match field {
            MinimumGroup => summary::MinimumGroup::default().people().to_string(),
            _ => String::new(),
        };
        // The title in the organiser's own language first.
        let titles = match desk.language {
            Language::Finnish => [TitleFi, TitleSv, TitleEn],
            Language::Swedish => [TitleSv, TitleFi, TitleEn],
            Language::English => [TitleEn, TitleFi, TitleSv],
        };
        let [first, second, third] = titles;
        let fields = [first, second, third, Source, From, To, MinimumGroup];
        Self {
            texts: fields.map(|field| (field, RwSignal::new(initial(field)))),
            kind: RwSignal::new(Kind::Workshop),
            by_table: RwSignal::new(false),
            suggested: StoredValue::default(),
        }
    }

    /// Fills in the days of the responses where no others are typed.
    pub fn suggest_days(&self, desk: Desk) {
        let Some(days) = untrack(|| days_of(&responses(desk))) else {
            return;
        };
        for (field, text) in self.texts {
            let day = match field {
                PublicationField::From => days.from,
                PublicationField::To => days.to,
                _ => continue,
            };
            let is_untouched = text.with_untracked(|text| {
                text.is_empty() || self.suggested.with_value(|days| days.contains(text))
            });
            if is_untouched {
                text.set(day.to_string());
            }
        }
        self.suggested
            .set_value([days.from, days.to].map(|day| day.to_string()));
    }

    fn text(&self, wanted: PublicationField) -> String {
        let found = self.texts.iter().find(|(field, _)| *field == wanted);
        found.map(|(_, text)| text.get()).unwrap_or_default()
    }

    /// What it says, or what is wrong in it.
    pub(super) fn read(&self) -> Result<Publication, Refused> {
        use PublicationField::{From, MinimumGroup, Source, TitleEn, TitleFi, TitleSv, To};
        let [fi, sv, en, source, from, to, minimum] =
            [TitleFi, TitleSv, TitleEn, Source, From, To, MinimumGroup].map(|it| self.text(it));
        let typed = TypedPublication {
            kind: self.kind.get(),
            title_fi: &fi,
            title_sv: &sv,
            title_en: &en,
            source: &source,
            from: &from,
            to: &to,
            minimum_group: &minimum,
        };
        Publication::from_typed(&typed).map_err(Refused::Fields)
    }
}

/// The fields, each with what is wrong in it.
pub fn fields(desk: Desk, form: Form, outcome: RwSignal<Option<Outcome>>) -> impl IntoView {
    // The first title is that of the organiser's own language.
    let [first, second, rest @ ..] = form.texts;
    let text = move |(field, text), hint| text_field(desk, field, text, hint, outcome);
    let rest = rest.map(|(field, value)| {
        let is_day = matches!(field, PublicationField::From | PublicationField::To);
        text((field, value), is_day.then_some(publish::DATE_HINT))
    });
    let texts = view! {
        {text(first, None)}
        {text(second, Some(publish::OTHER_TITLES))}
        {rest}
    };
    let kinds = [
        (Kind::Workshop, publish::KIND_WORKSHOP),
        (Kind::Survey, publish::KIND_SURVEY),
    ];
    let areas = [(false, publish::BY_MUNICIPALITY), (true, publish::BY_TABLE)];
    view! {
        {texts}
        {choice(desk, "kind", publish::KIND, kinds, form.kind)}
        {choice(desk, "areas-of", publish::AREAS, areas, form.by_table)}
    }
}

fn text_field(
    desk: Desk,
    field: PublicationField,
    text: RwSignal<String>,
    hint: Option<Words>,
    outcome: RwSignal<Option<Outcome>>,
) -> impl IntoView {
    let id = format!("publish-{field:?}");
    let [message_id, hint_id] = ["-message", "-hint"].map(|end| [&id, end].concat());
    let described_by = match hint {
        Some(_) => [&hint_id, " ", &message_id].concat(),
        None => message_id.clone(),
    };
    let problem = move || {
        outcome.with(|outcome| match outcome {
            Some(Err(Refused::Fields(problems))) => problems
                .iter()
                .find(|(wrong, _)| *wrong == field)
                .map(|(_, problem)| publication::problem(*problem, desk.language)),
            _ => None,
        })
    };
    view! {
        <div class="field">
            <label for=id.clone()>{desk.say(publication::label(field))}</label>
            {hint.map(|hint| view! { <p class="hint" id=hint_id>{desk.say(hint)}</p> })}
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
                {problem}
            </p>
        </div>
    }
}

fn choice<T: Copy + PartialEq + Send + Sync + 'static>(
    desk: Desk,
    name: &'static str,
    legend: Words,
    choices: [(T, Words); 2],
    chosen: RwSignal<T>,
) -> impl IntoView {
    let choices = choices.map(|(value, words)| (value, desk.say(words), None));
    let choose = move |value| chosen.set(value);
    radio_group(
        name,
        desk.say(legend),
        choices,
        move || chosen.get(),
        choose,
    )
}
