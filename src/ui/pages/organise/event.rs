//! What the event is called, when and where it is; changed in its place.

use leptos::prelude::*;

use crate::{
    browser::focus,
    ui::{
        components::anew::anew,
        organiser::{
            context::GatheringContext,
            details,
            notes::{self, Event, Notes},
        },
    },
};
use summary::{Region, compare_names};
use survey::{Date, MunicipalityCode};
use text::{Words, format, names::municipality_name, organise, pin, publication, publish, share};

const TITLE: &str = "event-title";
const DAY: &str = "event-day";
const PLACE: &str = "event-place";

/// The headline, and in its place the fields while they are changed.
pub fn headline(context: GatheringContext, notes: RwSignal<Notes>) -> impl IntoView {
    let is_changing = RwSignal::new(false);
    let problem = RwSignal::new(None::<Words>);
    let shown = anew(move || match is_changing.get() {
        true => form(context, notes, is_changing, problem),
        false => {
            let close_to_begin = context.count.get() == 0 && !notes.with(|it| it.is_invited);
            let event = notes.with(|notes| notes.event.clone());
            told(context, event, close_to_begin, is_changing)
        }
    });
    view! {
        <div class="event">
            {shown}
            <p class="message" id="event-message" role="alert">
                {move || problem.get().map(|words| context.say(words))}
            </p>
        </div>
    }
}

fn told(
    context: GatheringContext,
    event: Event,
    is_beginning: bool,
    is_changing: RwSignal<bool>,
) -> AnyView {
    let has_title = !event.title.is_empty();
    let title = match has_title {
        true => event.title.clone(),
        false => context.say(organise::START_TITLE).to_owned(),
    };
    let (words, name) = match has_title {
        true => (organise::CHANGE, organise::CHANGE_EVENT),
        false => (organise::NAME_EVENT, organise::NAME_EVENT),
    };
    let change = move |_| {
        is_changing.set(true);
        request_animation_frame(|| focus::move_to("#event-title"));
    };
    let where_and_when = where_and_when(context, &event);
    let lead = (is_beginning && !has_title).then(|| context.say(organise::START_LEAD));
    view! {
        <h2>{title}</h2>
        {lead.map(|lead| view! { <p>{lead}</p> }.into_any())}
        <p class="when-and-where">
            {where_and_when}
            <button type="button" class="as-link" id="change-event" aria-label=context.say(name) on:click=change>
                {context.say(words)}
            </button>
        </p>
    }
    .into_any()
}

fn where_and_when(context: GatheringContext, event: &Event) -> String {
    let state = context.state;
    let day = event.day.map(|day| format::date(day, context.language));
    let place = state.kit().municipality;
    let place = place.map(|code| state.municipality_name(code));
    let parts: Vec<_> = [day, place].into_iter().flatten().collect();
    parts.join(", ")
}

/// What is typed while it is changed.
#[derive(Clone, Copy)]
struct Typed {
    title: RwSignal<String>,
    day: RwSignal<String>,
    place: RwSignal<Option<MunicipalityCode>>,
}

fn form(
    context: GatheringContext,
    notes: RwSignal<Notes>,
    is_changing: RwSignal<bool>,
    problem: RwSignal<Option<Words>>,
) -> AnyView {
    let (event, kit) = untrack(|| (notes.with(|notes| notes.event.clone()), context.state.kit()));
    let typed = Typed {
        title: RwSignal::new(event.title),
        day: RwSignal::new(event.day.map(details::typed).unwrap_or_default()),
        place: RwSignal::new(kit.municipality),
    };
    let end = move || {
        is_changing.set(false);
        request_animation_frame(|| focus::move_to("#change-event"));
    };
    let save = move |submitted: leptos::ev::SubmitEvent| {
        submitted.prevent_default();
        match read(typed) {
            Err(words) => {
                problem.set(Some(words));
                focus::move_to("#event-day");
            }
            Ok(event) => {
                problem.set(take(context, notes, event));
                end();
            }
        }
    };
    let keep = move |_| {
        problem.set(None);
        end();
    };
    view! {
        <form on:submit=save>
            {field(context, TITLE, organise::EVENT_TITLE, typed.title, "80")}
            {day(context, typed.day, problem)}
            {place(context, typed.place)}
            <p class="actions">
                <button type="submit">{context.say(organise::SAVE_EVENT)}</button>
                <button type="button" on:click=keep>
                    {context.say(pin::CANCEL)}
                </button>
            </p>
        </form>
    }
    .into_any()
}

/// The event as it was typed, or what is wrong with its day.
fn read(typed: Typed) -> Result<Event, Words> {
    let (title, day, municipality) = untrack(|| {
        let title = typed.title.get();
        (title.trim().to_owned(), typed.day.get(), typed.place.get())
    });
    let day = match day.trim() {
        "" => None,
        day => Some(date(day).ok_or(publication::INVALID_DATE)?),
    };
    Ok(Event {
        title,
        day,
        municipality,
    })
}

/// `D.M.YYYY`, or as files have it.
fn date(text: &str) -> Option<Date> {
    let mut parts = text.split('.');
    match (parts.next(), parts.next(), parts.next(), parts.next()) {
        (Some(day), Some(month), Some(year), None) => Date::new(
            year.trim().parse().ok()?,
            month.trim().parse().ok()?,
            day.trim().parse().ok()?,
        ),
        _ => text.parse().ok(),
    }
}

/// Notes it, and fills it in wherever it is asked for. Tells where the device does not save it.
fn take(context: GatheringContext, notes: RwSignal<Notes>, event: Event) -> Option<Words> {
    let details = context.details;
    details.suggest(details.own_title(), event.title.clone());
    let mut kit = untrack(|| context.state.kit());
    kit.municipality = event.municipality;
    context.state.organiser.kit.set(Some(kit));
    let noted = notes::note_event(&event);
    notes.update(|notes| notes.event = event);
    noted.is_err().then_some(organise::EVENT_NOT_SAVED)
}

fn field(
    context: GatheringContext,
    id: &'static str,
    label: Words,
    text: RwSignal<String>,
    most: &'static str,
) -> impl IntoView {
    view! {
        <div class="field">
            <label for=id>{context.say(label)}</label>
            <input
                type="text"
                id=id
                autocomplete="off"
                maxlength=most
                prop:value=text
                on:input=move |event| text.set(event_target_value(&event))
            />
        </div>
    }
}

/// The field of the day, with what is wrong there.
fn day(
    context: GatheringContext,
    text: RwSignal<String>,
    problem: RwSignal<Option<Words>>,
) -> impl IntoView {
    let is_wrong = move || problem.get() == Some(publication::INVALID_DATE);
    view! {
        <div class="field">
            <label for=DAY>{context.say(organise::EVENT_DAY)}</label>
            <p class="hint" id="event-day-hint">
                {context.say(publish::DATE_HINT)}
            </p>
            <input
                type="text"
                id=DAY
                autocomplete="off"
                aria-describedby="event-day-hint event-message"
                aria-invalid=move || is_wrong().then_some("true")
                prop:value=text
                on:input=move |event| text.set(event_target_value(&event))
            />
        </div>
    }
}

fn place(context: GatheringContext, chosen: RwSignal<Option<MunicipalityCode>>) -> impl IntoView {
    let named = move |region: &Region| {
        let municipalities = region.municipalities.iter();
        let mut named: Vec<_> = municipalities
            .map(|one| {
                (
                    one.code,
                    municipality_name(one, context.language).to_owned(),
                )
            })
            .collect();
        named.sort_by(|one, other| compare_names(&one.1, &other.1));
        named
    };
    let options = move || {
        let all = context.state.with_directory(|directory| {
            directory.regions.iter().flat_map(named).collect::<Vec<_>>()
        });
        let option = |(code, name): (MunicipalityCode, String)| {
            let is_chosen = move || chosen.get() == Some(code);
            view! {
                <option value=code.to_string() prop:selected=is_chosen>
                    {name}
                </option>
            }
            .into_any()
        };
        all.unwrap_or_default()
            .into_iter()
            .map(option)
            .collect_view()
    };
    view! {
        <div class="field">
            <label for=PLACE>{context.say(share::MUNICIPALITY)}</label>
            <select id=PLACE on:change=move |event| chosen.set(event_target_value(&event).parse().ok())>
                <option value="">{context.say(share::MUNICIPALITY_OPEN)}</option>
                {options}
            </select>
        </div>
    }
}
