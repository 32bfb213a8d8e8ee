//! Publishing what the room says together: the form, then the link and the files.

use leptos::prelude::*;

use super::Desk;
use crate::{
    browser::{download, focus},
    summary::{
        Areas, Kind, NextEdition, Publication, PublicationField, PublicationProblem, Region,
        Summary, TypedPublication, days_of, next_edition,
    },
    survey::Response,
    text::{Language, Words, editions as edition_words, publication, publish, summary_csv},
    ui::{
        address::Options,
        host::HostDetails,
        organiser::editions,
        parts::{copy_field::copy_field, qr_code::qr_picture, radio_group::radio_group},
    },
};

/// The longest payload that fits into messages; a longer summary goes without its roles.
const LONGEST_PAYLOAD: usize = 2_000;

/// The section.
pub fn publish(desk: Desk) -> impl IntoView {
    let form = Form::new(desk);
    let outcome = RwSignal::new(None::<Outcome>);
    let make = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let made = untrack(|| make(desk, form));
        let target = match &made {
            Ok(_) => "#published-title",
            Err(Refused::Fields(_)) => "#publish [aria-invalid=true]",
            Err(Refused::Whole(_)) => "#publish-message",
        };
        outcome.set(Some(made));
        request_animation_frame(move || focus::move_to(target));
    };
    let whole = move || {
        outcome.with(|outcome| match outcome {
            Some(Err(Refused::Whole(words))) => words.clone(),
            _ => String::new(),
        })
    };
    view! {
        <section aria-labelledby="publish-title">
            <h2 id="publish-title">{desk.say(publish::TITLE)}</h2>
            <p>{desk.say(publish::WHAT)}</p>
            <form id="publish" on:submit=make>
                {fields(desk, form, outcome)}
                <p class="actions">
                    <button type="submit" class="primary">
                        {desk.say(publish::MAKE)}
                    </button>
                </p>
                <p class="message" id="publish-message" role="alert" tabindex="-1">
                    {whole}
                </p>
            </form>
            {move || {
                outcome
                    .with(|outcome| match outcome {
                        Some(Ok(published)) => Some(published_view(desk, published)),
                        _ => None,
                    })
            }}
        </section>
    }
}

type Outcome = Result<Published, Refused>;

/// A summary that may be given to others.
#[derive(Clone, PartialEq)]
struct Published {
    summary: Summary,
    region: Region,
    counted: usize,
    waiting: usize,
    left_out: usize,
}

#[derive(Clone, PartialEq)]
enum Refused {
    /// What is wrong in the fields.
    Fields(Vec<(PublicationField, PublicationProblem)>),
    /// Why there can be no summary.
    Whole(String),
}

/// What is typed and chosen.
#[derive(Clone, Copy)]
struct Form {
    texts: [(PublicationField, RwSignal<String>); 7],
    kind: RwSignal<Kind>,
    by_table: RwSignal<bool>,
}

impl Form {
    fn new(desk: Desk) -> Self {
        use PublicationField::{From, MinimumGroup, Source, TitleEn, TitleFi, TitleSv, To};
        let responses = untrack(|| responses(desk));
        let period = days_of(&responses);
        let day = |date: Option<crate::survey::Date>| {
            date.map(|date| date.to_string()).unwrap_or_default()
        };
        let initial = |field| match field {
            From => day(period.map(|period| period.from)),
            To => day(period.map(|period| period.to)),
            MinimumGroup => crate::summary::MinimumGroup::default().people().to_string(),
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
        }
    }

    fn text(&self, wanted: PublicationField) -> String {
        let found = self.texts.iter().find(|(field, _)| *field == wanted);
        found.map(|(_, text)| text.get()).unwrap_or_default()
    }

    fn read(&self) -> Result<Publication, Refused> {
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

fn responses(desk: Desk) -> Vec<Response> {
    desk.gathered
        .with(|gathered| gathered.collection.responses().copied().collect())
}

/// Makes the next edition, and keeps it before anybody can give it away.
fn make(desk: Desk, form: Form) -> Outcome {
    let whole = |words: Words| Refused::Whole(desk.say(words).to_owned());
    let publication = form.read()?;
    let region = desk.region.get().ok_or_else(|| whole(publish::NO_REGION))?;
    let areas = match form.by_table.get() {
        true => Areas::by_table(&region),
        false => Areas::by_municipality(&region),
    };
    let earlier = editions::read().ok_or_else(|| whole(publish::EDITIONS_UNREADABLE))?;
    let next = next_edition(&earlier, &responses(desk), &region, &areas, publication);
    let NextEdition {
        edition,
        waiting,
        left_out,
    } = next.map_err(|error| Refused::Whole(edition_words::refusal(error, desk.language)))?;
    if edition.summary.everybody().is_none() {
        return Err(whole(publish::NOTHING_SHOWN));
    }
    if !is_reread(&edition.summary, &region) {
        return Err(whole(publish::NOT_REREAD));
    }
    if earlier.last() != Some(&edition) {
        editions::keep(&edition).map_err(|_| whole(publish::NOT_KEPT))?;
    }
    Ok(Published {
        counted: edition.responses.len(),
        summary: edition.summary,
        region,
        waiting,
        left_out,
    })
}

/// Whether everybody else will read the same.
fn is_reread(summary: &Summary, region: &Region) -> bool {
    let file = Summary::from_json(&summary.to_json(), region);
    let link = Summary::from_payload(&summary.to_payload());
    file.as_ref() == Ok(summary) && link.as_ref() == Ok(summary)
}

fn fields(desk: Desk, form: Form, outcome: RwSignal<Option<Outcome>>) -> impl IntoView {
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

/// What can be given away, and how.
fn published_view(desk: Desk, published: &Published) -> impl IntoView + use<> {
    let told = |words: Words, n: usize| words.with(desk.language, &[("n", &n.to_string())]);
    let counted = told(publish::IN_IT, published.counted);
    let waiting = edition_words::waiting(published.waiting, desk.language);
    let left_out = (published.left_out > 0).then(|| told(publish::LEFT_OUT, published.left_out));
    view! {
        <h3 id="published-title" tabindex="-1">
            {desk.say(publish::DONE)}
        </h3>
        <p>{counted} " " {waiting} " " {left_out}</p>
        {link(desk, &published.summary)}
        {files(desk, published)}
    }
}

fn link(desk: Desk, summary: &Summary) -> impl IntoView + use<> {
    let host = HostDetails::fetch();
    let whole = summary.to_payload();
    let is_short = whole.len() <= LONGEST_PAYLOAD;
    let payload = match is_short {
        true => whole,
        false => summary.without_roles().to_payload(),
    };
    let language = desk.language;
    let address = Signal::derive(move || {
        let options = Options {
            language: Some(language),
            ..Options::default()
        };
        let page = ["#/summary/", &payload].concat();
        [host.address(), options.to_query(), page].concat()
    });
    let without_roles = (!is_short).then(|| view! { <p>{desk.say(publish::WITHOUT_ROLES)}</p> });
    view! {
        <p>{desk.say(publish::LINK_WHAT)}</p>
        {without_roles}
        {copy_field("summary-link", publish::LINK, address, language)}
        {move || qr_picture(address.get(), desk.say(publish::QR_ALTERNATIVE))}
    }
}

fn files(desk: Desk, published: &Published) -> impl IntoView + use<> {
    let said = RwSignal::new(None::<Words>);
    let save = move |name: &str, kind: &str, text: &str| {
        said.set(Some(match download::offer(name, kind, text) {
            Ok(()) => publish::SAVED,
            Err(_) => publish::NOT_SAVED,
        }));
    };
    let Published {
        summary, region, ..
    } = published;
    let name = summary_csv::file_name(summary.kind, region, desk.language);
    let json_name = format!("{}-{}", region.code, summary.collected.to);
    let (json, json_name) = (summary.to_json(), [&json_name, ".json"].concat());
    let csv = summary_csv::summary_csv(summary, region, desk.language);
    let csv_name = [&name, ".csv"].concat();
    view! {
        <h3>{desk.say(publish::FILES)}</h3>
        <p class="actions">
            <button
                type="button"
                on:click=move |_| save(&json_name, "application/json", &json)
            >
                {desk.say(publish::SAVE_JSON)}
            </button>
            <button type="button" on:click=move |_| save(&csv_name, "text/csv", &csv)>
                {desk.say(publish::SAVE_CSV)}
            </button>
        </p>
        <p role="status">{move || said.get().map(|words| desk.say(words))}</p>
        <p>{desk.say(publish::ON_HOST)}</p>
    }
}
