//! One target: where it stands, what is done, who, by when, how one will know. Everything is edited in place.

use std::sync::Arc;

use leptos::{ev, prelude::*};

use super::{Context, Figures};
use crate::{
    browser::{drag, focus, schedule::after_drawing},
    ui::components::marks::{level_chip, plot, sign},
};
use plan::{ActionSet, Due, Line, Target, Then};
use survey::{Criterion, Level};
use text::{Words, actions, criteria, format, plan as words};

/// The target of a criterion; nothing where there is none.
pub fn target(context: Context, figures: &Arc<Figures>, criterion: Criterion) -> Option<AnyView> {
    let target = figures.plan.target(criterion)?.clone();
    let over = move |event: ev::DragEvent| {
        if context.dragged.get_untracked().is_some() {
            event.prevent_default();
        }
    };
    let dropped = move |event: ev::DragEvent| {
        if let Some(dragged) = context.dragged.get_untracked() {
            event.prevent_default();
            context.dragged.set(None);
            put_at_place_of(context, dragged, criterion);
        }
    };
    let view = view! {
        <li class="target" id=id(criterion) on:dragover=over on:drop=dropped>
            {head(context, figures, criterion)}
            {standing(context, figures, criterion)}
            {what(context, &target)}
            {lines(context, &target)}
            {done(context, &target)}
        </li>
    };
    Some(view.into_any())
}

/// Moves the focus to a target, once it is drawn.
pub fn focus_target(criterion: Criterion) {
    after_drawing(move || focus::continue_at(&["#", &id(criterion), " h3"].concat()));
}

fn id(criterion: Criterion) -> String {
    ["target-", &criterion.number().to_string()].concat()
}

fn name(context: Context, criterion: Criterion) -> &'static str {
    context.say(criteria::short_name(criterion))
}

fn head(context: Context, figures: &Figures, criterion: Criterion) -> AnyView {
    let name = name(context, criterion);
    let place = figures.plan.place(criterion).unwrap_or_default();
    let last = figures.plan.targets().len() - 1;
    let about = |words: Words| words.with(context.language, &[("name", name)]);
    let number = (place + 1).to_string();
    let begin = move |event: ev::DragEvent| {
        drag::begin(&event);
        context.dragged.set(Some(criterion));
    };
    view! {
        <div
            class="target-head"
            draggable="true"
            on:dragstart=begin
            on:dragend=move |_| context.dragged.set(None)
        >
            <h3 tabindex="-1">{number} ". " {name}</h3>
            <div class="tools">
                <button
                    type="button"
                    class="tool up"
                    aria-label=about(words::MOVE_UP)
                    disabled=place == 0
                    on:click=move |_| shift(context, criterion, place.saturating_sub(1), "up")
                ></button>
                <button
                    type="button"
                    class="tool down"
                    aria-label=about(words::MOVE_DOWN)
                    disabled=place == last
                    on:click=move |_| shift(context, criterion, place + 1, "down")
                ></button>
                <button
                    type="button"
                    class="link"
                    aria-label=about(words::REMOVE_TARGET)
                    on:click=move |_| remove(context, criterion)
                >
                    {context.say(words::REMOVE)}
                </button>
            </div>
        </div>
    }
    .into_any()
}

/// Moves a target, says where it is now, and leaves the focus on the button, or on the other one at an end.
fn shift(context: Context, criterion: Criterion, place: usize, way: &'static str) {
    put_at(context, criterion, place);
    after_drawing(move || {
        let of_target = ["#", &id(criterion)].concat();
        focus::move_to(&[&of_target, " .tool:enabled"].concat());
        focus::move_to(&[&of_target, " .", way, ":enabled"].concat());
        focus::reveal(&[&of_target, " .target-head"].concat());
    });
}

fn put_at_place_of(context: Context, dragged: Criterion, other: Criterion) {
    let place = super::now(context.state).and_then(|plan| plan.place(other));
    if let Some(place) = place.filter(|_| dragged != other) {
        put_at(context, dragged, place);
        focus_target(dragged);
    }
}

fn put_at(context: Context, criterion: Criterion, place: usize) {
    context.state.change_plan(|plan| {
        if let Some(plan) = plan {
            plan.move_to(criterion, place);
        }
    });
    let values = [
        ("name", name(context, criterion)),
        ("n", &*(place + 1).to_string()),
    ];
    context.tell(words::MOVED.with(context.language, &values));
}

fn remove(context: Context, criterion: Criterion) {
    let before = super::now(context.state);
    context.state.change_plan(|plan| {
        *plan = plan.take().and_then(|plan| plan.without(criterion));
    });
    let removed = words::REMOVED.with(context.language, &[("name", name(context, criterion))]);
    context.tell(removed);
    context
        .taken_out
        .set(before.map(|plan| (plan, Some(criterion))));
    super::focus_undo();
}

/// The marks of the row, the level and the next one.
fn standing(context: Context, figures: &Figures, criterion: Criterion) -> AnyView {
    let legend = figures.in_words(criterion, words::OWN_LEVEL).into_iter();
    let legend = legend.map(|(mark, words)| view! { <li>{sign(mark)} " " {words}</li> }.into_any());
    let then = figures.plan.basis.then(criterion);
    let later = figures.later_level(criterion);
    let label = |level: Level| {
        let label = criteria::level_label(level).in_language(context.language);
        label.to_lowercase()
    };
    let say = |words: Words, level: &str| words.with(context.language, &[("level", level)]);
    let stair = |level: Option<Level>, said: String, more: Option<&'static str>| {
        view! {
            <li>
                {level.map(level_chip)} <span><strong>{said}</strong> " " {more}</span>
            </li>
        }
        .into_any()
    };
    let first = match then {
        Some(Then::Level(level)) => {
            let words = if later.is_some() {
                words::AT_FIRST
            } else {
                words::NOW
            };
            stair(Some(level), say(words, &label(level)), None)
        }
        Some(mean) => stair(
            None,
            say(words::NOW, &words::then(mean, context.language)),
            None,
        ),
        None => stair(None, context.say(words::NOW_UNKNOWN).to_owned(), None),
    };
    let second = later.map(|level| stair(Some(level), say(words::NOW, &label(level)), None));
    let reached = later.or(then.map(Then::level_reached));
    let next = reached.map(|level| match Level::from_number(level.number() + 1) {
        Some(next) => {
            let description =
                criteria::level_description(criterion, next).in_language(context.language);
            stair(
                Some(next),
                say(words::NEXT_LEVEL, &label(next)),
                Some(description),
            )
        }
        None => stair(None, context.say(words::HIGHEST).to_owned(), None),
    });
    view! {
        <div class="mini">
            {plot(&figures.marks(criterion))} <ul class="legend">{legend.collect_view()}</ul>
        </div>
        <ul class="stair">{first} {second} {next}</ul>
    }
    .into_any()
}

/// The criterion's own actions: the chosen ones and the first are seen, the others unfold.
fn what(context: Context, target: &Target) -> AnyView {
    let criterion = target.criterion;
    let all = actions::actions(criterion);
    let option = |place: usize| {
        let choose = move |event| {
            let is_chosen = event_target_checked(&event);
            context.edit(criterion, |target| target.actions.set(place, is_chosen));
        };
        view! {
            <label class="check">
                <input
                    type="checkbox"
                    prop:checked=target.actions.contains(place)
                    on:change=choose
                />
                <span>{context.say(all[place])}</span>
            </label>
        }
        .into_any()
    };
    let is_first = |place: &usize| match target.actions.iter().next() {
        Some(_) => target.actions.contains(*place),
        None => *place < 2,
    };
    let (first, others): (Vec<usize>, Vec<usize>) = (0..ActionSet::COUNT).partition(is_first);
    let count = others.len().to_string();
    let others = (!others.is_empty()).then(|| {
        let more = words::MORE.with(context.language, &[("n", &count)]);
        view! {
            <details class="more">
                <summary>
                    <span>{more}</span>
                    <span class="turn" aria-hidden="true"></span>
                </summary>
                {others.into_iter().map(option).collect_view()}
            </details>
        }
        .into_any()
    });
    view! {
        <fieldset class="field">
            <legend>{context.say(words::WHAT)}</legend>
            {first.into_iter().map(option).collect_view()}
            {others}
        </fieldset>
    }
    .into_any()
}

/// The fields for words.
fn lines(context: Context, target: &Target) -> AnyView {
    let criterion = target.criterion;
    let edit = move |set: fn(&mut Target, Line)| {
        move |text: String| context.edit(criterion, |target| set(target, Line::typed(&text)))
    };
    let own_words = edit(|target, line| target.own_words = line);
    let who = edit(|target, line| target.who = line);
    let sign = edit(|target, line| target.sign = line);
    let id = |name: &str| [name, "-", &criterion.number().to_string()].concat();
    view! {
        {long_field(context, id("own-words"), words::OWN_WORDS, &target.own_words, own_words)}
        <div class="two">
            {short_field(context, id("who"), words::WHO, &target.who, who)}
            {due_field(context, id("by"), target)}
        </div>
        {long_field(context, id("sign"), words::SIGN, &target.sign, sign)}
    }
    .into_any()
}

fn long_field(
    context: Context,
    id: String,
    label: Words,
    line: &Line,
    edit: impl Fn(String) + 'static,
) -> AnyView {
    view! {
        <div class="field">
            <label for=id.clone()>{context.say(label)}</label>
            <textarea
                id=id
                rows="2"
                maxlength=Line::MOST.to_string()
                prop:value=line.to_string()
                on:input=move |event| edit(event_target_value(&event))
            ></textarea>
        </div>
    }
    .into_any()
}

fn short_field(
    context: Context,
    id: String,
    label: Words,
    line: &Line,
    edit: impl Fn(String) + 'static,
) -> AnyView {
    view! {
        <div class="field">
            <label for=id.clone()>{context.say(label)}</label>
            <input
                type="text"
                id=id
                autocomplete="off"
                maxlength=Line::MOST.to_string()
                prop:value=line.to_string()
                on:input=move |event| edit(event_target_value(&event))
            />
        </div>
    }
    .into_any()
}

/// By when; below it is said whether the calendar takes it.
fn due_field(context: Context, id: String, target: &Target) -> AnyView {
    let (criterion, language) = (target.criterion, context.language);
    let due = RwSignal::new(target.due.clone());
    let hint = [&id, "-hint"].concat();
    let shown = target
        .due
        .as_ref()
        .map(|due| words::due_to_edit(due, language))
        .unwrap_or_default();
    let edit = move |event| {
        let typed = Due::typed(&event_target_value(&event));
        due.set(typed.clone());
        context.edit(criterion, |target| target.due = typed);
    };
    let said = Memo::new(move |_| match due.get() {
        None => context.say(words::BY_HINT).to_owned(),
        Some(Due::Date(date)) => {
            let date = format::date(date, language);
            words::IN_CALENDAR.with(language, &[("date", &date)])
        }
        Some(Due::Words(_)) => context.say(words::NOT_IN_CALENDAR).to_owned(),
    });
    view! {
        <div class="field">
            <label for=id.clone()>{context.say(words::BY)}</label>
            <input
                type="text"
                id=id
                autocomplete="off"
                maxlength=Line::MOST.to_string()
                aria-describedby=hint.clone()
                prop:value=shown
                on:input=edit
            />
            <p class="hint" id=hint>
                {said}
            </p>
        </div>
    }
    .into_any()
}

fn done(context: Context, target: &Target) -> AnyView {
    let criterion = target.criterion;
    let choose = move |event| {
        let is_done = event_target_checked(&event);
        context.edit(criterion, |target| target.is_done = is_done);
    };
    view! {
        <label class="check">
            <input type="checkbox" prop:checked=target.is_done on:change=choose />
            <span>{context.say(words::DONE)}</span>
        </label>
    }
    .into_any()
}
