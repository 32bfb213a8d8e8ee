//! One target: where it stands, what is done, who, by when, how one will know. Everything is edited in place.

use leptos::prelude::*;

use super::{
    Context, Figures,
    field::{Field, field},
};
use crate::{
    browser::{focus, schedule::after_drawing},
    ui::components::{
        anew::anew,
        marks::{level_chip, plot, sign},
    },
};
use plan::{ActionSet, Due, Line, Plan, Target, Then};
use survey::{Criterion, Level};
use text::{Words, actions, criteria, format, plan as words};

/// The target of a criterion in a plan as it is built now; nothing where there is none.
pub fn target(context: Context, plan: &Plan, criterion: Criterion) -> Option<AnyView> {
    let target = plan.target(criterion)?;
    let criteria: Vec<_> = plan.targets().iter().map(|it| it.criterion).collect();
    let lands = move |is_after| context.sorting.lands(&criteria, criterion, is_after);
    let lands_after = lands.clone();
    let view = view! {
        <li
            class="target"
            class:moved=move || context.sorting.is_moved(criterion)
            class:lands-before=move || lands(false)
            class:lands-after=move || lands_after(true)
            id=id(criterion)
        >
            {head(context, plan, criterion)}
            {anew(move || context.figures().map(|figures| standing(context, &figures, criterion)))}
            {what(context, target)}
            {lines(context, criterion)}
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

fn head(context: Context, plan: &Plan, criterion: Criterion) -> AnyView {
    let name = name(context, criterion);
    let place = plan.place(criterion).unwrap_or_default();
    let last = plan.targets().len() - 1;
    let about = |words: Words| words.with(context.language, &[("name", name)]);
    let number = (place + 1).to_string();
    let sorting = context.sorting;
    let drop = move |_| {
        if let Some((criterion, place)) = sorting.drop() {
            put_at(context, criterion, place);
            focus_target(criterion);
        }
    };
    // The buttons do the same for whoever cannot drag.
    let grip = (last > 0).then(|| {
        view! {
            <span
                class="grip"
                aria-hidden="true"
                on:pointerdown=move |event| sorting.take(criterion, &event)
                on:pointermove=move |event| sorting.follow(&event)
                on:pointerup=drop
                on:pointercancel=move |_| sorting.let_go()
            ></span>
        }
        .into_any()
    });
    view! {
        <div class="target-head">
            {grip}
            <h3 tabindex="-1">{number} ". " {name}</h3>
            <div class="tools">
                {done(context, criterion)}
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
        <div class="mini" class:to-come=context.is_coming()>
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
    let followed = context.target(criterion);
    let option = |place: usize| {
        let choose = move |event| {
            let is_chosen = event_target_checked(&event);
            context
                .state
                .edit_target(criterion, |target| target.actions.set(place, is_chosen));
        };
        let is_chosen = move || {
            followed.with(|it| {
                it.as_ref()
                    .is_some_and(|target| target.actions.contains(place))
            })
        };
        view! {
            <label class="check">
                <input
                    type="checkbox"
                    prop:checked=is_chosen
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
fn lines(context: Context, criterion: Criterion) -> AnyView {
    let line = |name, label, read, write| {
        let about = Field {
            criterion,
            name,
            label,
            read,
            write,
            hint_id: None,
        };
        field(context, about)
    };
    let hint_id = ["by-", &criterion.number().to_string(), "-hint"].concat();
    let by = Field {
        criterion,
        name: "by",
        label: words::BY,
        read: |target, context| {
            let due = target.due.as_ref();
            due.map_or_else(String::new, |due| words::due_to_edit(due, context.language))
        },
        write: |target, text| target.due = Due::typed(text),
        hint_id: Some(hint_id.clone()),
    };
    view! {
        {line(
            "own-words",
            words::OWN_WORDS,
            |target, _| target.own_words.to_string(),
            |target, text| target.own_words = Line::typed(text),
        )}
        <div class="two">
            {line(
                "who",
                words::WHO,
                |target, _| target.who.to_string(),
                |target, text| target.who = Line::typed(text),
            )} {field(context, by)} <p class="hint" id=hint_id>
                {due_hint(context, criterion)}
            </p>
        </div>
        {line(
            "sign",
            words::SIGN,
            |target, _| target.sign.to_string(),
            |target, text| target.sign = Line::typed(text),
        )}
    }
    .into_any()
}

/// Whether the calendar takes what stands below "by when".
fn due_hint(context: Context, criterion: Criterion) -> Signal<String> {
    let target = context.target(criterion);
    let language = context.language;
    Signal::derive(move || match target.get().and_then(|target| target.due) {
        None => context.say(words::BY_HINT).to_owned(),
        Some(Due::Date(date)) => {
            let date = format::date(date, language);
            words::IN_CALENDAR.with(language, &[("date", &date)])
        }
        Some(Due::Words(_)) => context.say(words::NOT_IN_CALENDAR).to_owned(),
    })
}

fn done(context: Context, criterion: Criterion) -> AnyView {
    let choose = move |event| {
        let is_done = event_target_checked(&event);
        context
            .state
            .edit_target(criterion, |target| target.is_done = is_done);
    };
    let target = context.target(criterion);
    let is_done = move || target.with(|it| it.as_ref().is_some_and(|target| target.is_done));
    view! {
        <label class="check">
            <input type="checkbox" prop:checked=is_done on:change=choose />
            <span>{context.say(words::DONE)}</span>
        </label>
    }
    .into_any()
}
