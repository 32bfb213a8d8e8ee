//! The form: what an organiser says of the summary.

use leptos::prelude::*;

use super::{Outcome, Refused, responses};
use crate::ui::{components::radio_group::radio_group, pages::collect::CollectContext};
use summary::{
    Kind, MinimumGroup, Publication, PublicationField, PublicationProblem, TypedPublication,
    days_of,
};
use survey::Date;
use text::{Language, Words, publication, publish};

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
    pub fn new(language: Language) -> Self {
        use PublicationField::{From, Source, TitleEn, TitleFi, TitleSv, To};
        let initial = |field| match field {
            PublicationField::MinimumGroup => MinimumGroup::default().people().to_string(),
            _ => String::new(),
        };
        // The title in the organiser's own language first.
        let titles = match language {
            Language::Finnish => [TitleFi, TitleSv, TitleEn],
            Language::Swedish => [TitleSv, TitleFi, TitleEn],
            Language::English => [TitleEn, TitleFi, TitleSv],
        };
        let [first, second, third] = titles;
        let fields = [
            first,
            second,
            third,
            Source,
            From,
            To,
            PublicationField::MinimumGroup,
        ];
        Self {
            texts: fields.map(|field| (field, RwSignal::new(initial(field)))),
            kind: RwSignal::new(Kind::Workshop),
            by_table: RwSignal::new(false),
            suggested: StoredValue::default(),
        }
    }

    /// Fills in the days of the responses where no others are typed.
    pub fn suggest_days(&self, context: CollectContext) {
        let Some(days) = untrack(|| days_of(&responses(context))) else {
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
                text.set(typed(day));
            }
        }
        self.suggested.set_value([days.from, days.to].map(typed));
    }

    /// The smallest group, the usual one where it cannot be read.
    pub fn minimum(&self) -> MinimumGroup {
        self.try_minimum().unwrap_or_default()
    }

    /// The same, none where it cannot be read.
    pub fn try_minimum(&self) -> Option<MinimumGroup> {
        let text = self.signal(PublicationField::MinimumGroup)?;
        text.try_with(|text| MinimumGroup::new(text.trim().parse().ok()?))?
    }

    fn signal(&self, wanted: PublicationField) -> Option<RwSignal<String>> {
        let found = self.texts.iter().find(|(field, _)| *field == wanted);
        found.map(|(_, text)| *text)
    }

    fn text(&self, wanted: PublicationField) -> String {
        self.signal(wanted)
            .map(|text| text.get())
            .unwrap_or_default()
    }

    /// What it says, or what is wrong in it.
    pub(super) fn read(&self) -> Result<Publication, Refused> {
        use PublicationField::{From, Source, TitleEn, TitleFi, TitleSv, To};
        let [fi, sv, en, source, from, to, minimum] = [
            TitleFi,
            TitleSv,
            TitleEn,
            Source,
            From,
            To,
            PublicationField::MinimumGroup,
        ]
        .map(|it| self.text(it));
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

/// A day as it is typed.
fn typed(day: Date) -> String {
    format!("{}.{}.{}", day.day(), day.month(), day.year())
}

/// What is chosen before the gathering is closed, since the figures that then show depend on it.
pub fn before_closing(context: CollectContext) -> impl IntoView {
    let form = context.form;
    let problem = move || {
        let is_wrong = form.try_minimum().is_none();
        is_wrong.then_some(PublicationProblem::InvalidMinimumGroup)
    };
    let minimum = form.texts.into_iter();
    let minimum = minimum.filter(|(field, _)| *field == PublicationField::MinimumGroup);
    let areas = [(false, publish::BY_MUNICIPALITY), (true, publish::BY_TABLE)];
    view! {
        {minimum.map(|text| text_field(context, text, None, problem)).collect_view()}
        <p class="hint">{context.say(publish::AREAS_HINT)}</p>
        {choice(context, "areas-of", publish::AREAS, areas, form.by_table)}
    }
}

/// The other fields, each with what is wrong in it.
pub fn fields(context: CollectContext, outcome: RwSignal<Option<Outcome>>) -> impl IntoView {
    let form = context.form;
    let field = move |(index, (field, text)): (usize, (PublicationField, RwSignal<String>))| {
        // The first title is that of the organiser's own language.
        let hint = match field {
            PublicationField::From | PublicationField::To => Some(publish::DATE_HINT),
            _ => (index == 1).then_some(publish::OTHER_TITLES),
        };
        let problem = move || {
            outcome.with(|outcome| match outcome {
                Some(Err(Refused::Fields(problems))) => problems
                    .iter()
                    .find(|(wrong, _)| *wrong == field)
                    .map(|(_, problem)| *problem),
                _ => None,
            })
        };
        text_field(context, (field, text), hint, problem)
    };
    let texts = form.texts.into_iter().enumerate();
    let texts = texts.filter(|(_, (field, _))| *field != PublicationField::MinimumGroup);
    let kinds = [
        (Kind::Workshop, publish::KIND_WORKSHOP),
        (Kind::Survey, publish::KIND_SURVEY),
    ];
    view! {
        {texts.map(field).collect_view()}
        {choice(context, "kind", publish::KIND, kinds, form.kind)}
    }
}

fn text_field(
    context: CollectContext,
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
    context: CollectContext,
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
