//! The bar at the bottom: who and how many, the clock, the steps, the way back and on.

use leptos::prelude::*;

use super::{Problem, Stage, hidden, step::Step};
use crate::ui::address::Page;
use text::{Words, figures, stage as words};

/// The bar, with what it has to say above it.
pub fn bar(stage: Stage) -> AnyView {
    let move_button = |words: Words, path: &'static str, go: fn(Step) -> Step| {
        let press = move || stage.go(go(stage.step.get_untracked()));
        icon_button(stage, words, path, press)
    };
    let back = move_button(words::BACK, "M15 4l-8 8 8 8", Step::previous);
    let next = move_button(words::NEXT, "M9 4l8 8-8 8", Step::next);
    let full = icon_button(
        stage,
        words::FULL_SCREEN,
        "M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5",
        move || stage.switch_full_screen(),
    );
    view! {
        <p class="stage-problem" role="status">
            {move || problem(stage)}
        </p>
        <section class="stage-bar" aria-label=stage.say(words::CONTROLS)>
            <p class="event">{move || event(stage)}</p>
            {update(stage)}
            {clock(stage)}
            {dots(stage)}
            {back}
            {next}
            {full}
            {keys(stage)}
            {leave(stage)}
        </section>
    }
    .into_any()
}

fn icon(path: &'static str) -> AnyView {
    view! {
        <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d=path></path>
        </svg>
    }
    .into_any()
}

fn icon_button(
    stage: Stage,
    words: Words,
    path: &'static str,
    press: impl Fn() + 'static,
) -> AnyView {
    let name = stage.say(words);
    view! {
        <button type="button" class="icon" aria-label=name title=name on:click=move |_| press()>
            {icon(path)}
        </button>
    }
    .into_any()
}

fn problem(stage: Stage) -> Option<String> {
    match stage.problem.get()? {
        Problem::NoFullScreen => Some(stage.say(words::NO_FULL_SCREEN).to_owned()),
        // While the result is hidden the step itself says it.
        Problem::NotUpdated if stage.context.picture.with(Option::is_none) => None,
        Problem::NotUpdated => hidden::refused(stage),
    }
}

fn event(stage: Stage) -> String {
    let count = stage.context.count.get().try_into().unwrap_or(u32::MAX);
    let responses = figures::responses(count, stage.language());
    let told: Vec<_> = stage.place().into_iter().chain([responses]).collect();
    told.join(", ")
}

/// Renewing what is shown, where something has come that is not in it.
fn update(stage: Stage) -> impl Fn() -> Option<AnyView> {
    let has_news = Memo::new(move |_| {
        let count = stage.context.count.get();
        let is_other = stage.context.picture.with(|picture| {
            let picture = picture.as_ref()?;
            let shown = picture.summary.everybody()?.respondents;
            Some(picture.waiting > 0 || usize::try_from(shown) != Ok(count))
        });
        let is_other = is_other.unwrap_or_default();
        is_other && !stage.context.is_live.get() && stage.step.get().has_figures()
    });
    move || {
        has_news.get().then(|| {
            view! {
                <button type="button" class="update" on:click=move |_| stage.show()>
                    {stage.say(words::UPDATE)}
                </button>
            }
            .into_any()
        })
    }
}

fn clock(stage: Stage) -> AnyView {
    let timer = stage.timer;
    let name = stage.say(words::TIMER);
    let is_on = Memo::new(move |_| timer.is_on());
    let change =
        move |words, path, is_more| icon_button(stage, words, path, move || timer.change(is_more));
    let shown = move || {
        is_on.get().then(|| {
            view! {
                {change(words::MINUTE_LESS, "M5 12h14", false)}
                <b
                    class="time"
                    class:is-up=move || timer.is_up()
                    role="timer"
                    aria-label=stage.say(words::TIME_LEFT)
                >
                    {move || timer.text()}
                </b>
                {change(words::MINUTE_MORE, "M5 12h14M12 5v14", true)}
                <span class="visually-hidden" role="status">
                    {move || timer.is_up().then(|| stage.say(words::TIME_IS_UP))}
                </span>
            }
            .into_any()
        })
    };
    view! {
        {shown}
        <button
            type="button"
            class="icon"
            aria-label=name
            title=name
            aria-pressed=move || is_on.get().to_string()
            on:click=move |_| timer.switch()
        >
            {icon("M12 5a8 8 0 1 0 0 16 8 8 0 1 0 0-16M12 9v4l3 2M9 2h6")}
        </button>
    }
    .into_any()
}

fn dots(stage: Stage) -> AnyView {
    let dot = |step: Step| {
        let name = step.name(stage.language());
        let title = name.clone();
        let is_passed = move || step.number() < stage.step.get().number();
        view! {
            <label title=title class:passed=is_passed>
                <input
                    type="radio"
                    name="stage-step"
                    prop:checked=move || stage.step.get() == step
                    on:change=move |_| stage.go(step)
                />
                <span class="visually-hidden">{name}</span>
            </label>
        }
        .into_any()
    };
    view! {
        <fieldset class="dots">
            <legend class="visually-hidden">{stage.say(words::STEPS)}</legend>
            {Step::all().map(dot).into_iter().collect_view()}
        </fieldset>
    }
    .into_any()
}

/// What keys there are, and what is set.
fn keys(stage: Stage) -> AnyView {
    let name = stage.say(words::KEYS);
    let letters = stage.has_letters;
    view! {
        <details class="stage-keys">
            <summary class="icon" aria-label=name title=name>
                {icon("M3 6h18v12H3zM7 10h.01M12 10h.01M17 10h.01M8 14h8")}
            </summary>
            <div>
                <p>{stage.say(words::KEYS_MOVE)}</p>
                <p>{stage.say(words::KEYS_LETTERS)}</p>
                <label class="check">
                    <input
                        type="checkbox"
                        prop:checked=letters
                        on:change=move |event| letters.set(event_target_checked(&event))
                    />
                    <span>{stage.say(words::LETTERS_ARE_KEYS)}</span>
                </label>
                {hidden::live_choice(stage)}
            </div>
        </details>
    }
    .into_any()
}

fn leave(stage: Stage) -> AnyView {
    let name = stage.say(words::LEAVE);
    view! {
        <a class="icon" href=Page::Organise.link() aria-label=name title=name>
            {icon("M5 5l14 14M19 5L5 19")}
        </a>
    }
    .into_any()
}
