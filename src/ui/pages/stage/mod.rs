//! The event on a big screen, one step a screen: the invitation, the whole, the seven criteria, the choice of
//! targets, the plan.
//!
//! This file holds what is around the steps: what they share, the keys and the gestures. The result is hidden
//! until the organiser shows it ([`hidden`]); what is shown changes only when the gathering's picture does.

mod bar;
mod choosing;
mod criterion;
mod hidden;
mod invitation;
mod keys;
mod plan;
mod shown;
mod step;
mod targets;
mod timer;
mod whole;

use std::sync::Arc;

use leptos::{ev, prelude::*, task::spawn_local};

use self::{keys::Command, shown::Shown, step::Step, targets::Targets, timer::Timer};
use crate::{
    browser::{document, focus, schedule::after_drawing, screen},
    ui::{
        comparison::{Compared, Comparison, Fetched},
        components::anew::anew,
        organiser::{context::GatheringContext, guard::guarded},
        state::State,
    },
};
use text::{
    Language, Words,
    names::{municipality_name, region_name},
    stage as words,
};

/// The class of the root element that gives the page the whole window.
const ROOT_CLASS: &str = "is-stage";

/// The page below its heading.
pub fn stage(state: State, language: Language) -> impl IntoView {
    guarded(state, language, move || {
        untrack(|| page(Stage::new(GatheringContext::new(state, language))))
    })
}

/// What the steps share.
#[derive(Clone, Copy)]
struct Stage {
    context: GatheringContext,
    step: Memo<Step>,
    /// The region's summary, where there is one.
    compared: RwSignal<Option<Arc<Compared>>>,
    targets: Targets,
    timer: Timer,
    is_dark: RwSignal<bool>,
    /// Whether single letters are keys.
    has_letters: RwSignal<bool>,
    /// What the live region says.
    said: RwSignal<String>,
    /// What was pressed and could not be done.
    problem: RwSignal<Option<Problem>>,
}

/// Why what was pressed was not done.
#[derive(Clone, Copy, PartialEq)]
enum Problem {
    NoFullScreen,
    /// The picture could not be renewed; the gathering says why.
    NotUpdated,
}

impl Stage {
    fn new(context: GatheringContext) -> Self {
        let region = move || context.region.get().map(|region| region.code);
        let fetched = Fetched::begin(context.state, region);
        let compared = RwSignal::new(None);
        Effect::new(move |_| {
            compared.set(match fetched.comparison.get() {
                Comparison::Here(compared) => Some(Arc::from(compared)),
                Comparison::Coming | Comparison::Nothing(_) => None,
            });
        });
        Self {
            context,
            step: Memo::new(move |_| Step::of_number(context.step.get())),
            compared,
            targets: Targets::new(context),
            timer: Timer::new(),
            is_dark: RwSignal::new(false),
            has_letters: RwSignal::new(true),
            said: RwSignal::new(String::new()),
            problem: RwSignal::new(None),
        }
    }

    fn say(self, words: Words) -> &'static str {
        self.context.say(words)
    }

    fn language(self) -> Language {
        self.context.language
    }

    /// What the participants are shown, none while the result is hidden or there is none.
    fn shown(self) -> Option<Shown> {
        let picture = self.context.picture.get()?;
        Shown::of(picture, self.compared.get(), self.language())
    }

    /// The municipality that the event is about, none where everybody chooses one.
    fn municipality(self) -> Option<String> {
        let (state, language) = (self.context.state, self.language());
        let code = state.kit().municipality?;
        let name = state.with_directory(|directory| {
            let (_, municipality) = directory.find(code)?;
            Some(municipality_name(municipality, language).to_owned())
        });
        name.flatten()
    }

    /// The municipality, else the region.
    fn place(self) -> Option<String> {
        let region = self.context.region.get();
        let region = region.map(|region| region_name(&region, self.language()).to_owned());
        self.municipality().or(region)
    }

    /// Goes to a step; its heading takes the focus.
    fn go(self, step: Step) {
        self.is_dark.set(false);
        self.problem.set(None);
        if step == self.step.get_untracked() {
            return;
        }
        self.context.go_to_step(step.number());
        self.said.set(step.name(self.language()));
        show_step();
    }

    /// Shows the participants the result, or renews it.
    fn show(self) {
        self.context.show();
        self.problem.set(Some(Problem::NotUpdated));
        show_step();
    }

    fn set_dark(self, is_dark: bool) {
        self.is_dark.set(is_dark);
        if is_dark {
            after_drawing(|| focus::move_to("#stage-dark"));
        } else {
            show_step();
        }
    }

    fn switch_full_screen(self) {
        self.problem.set(None);
        spawn_local(async move {
            if screen::switch_filled().await.is_err() {
                self.problem.try_set(Some(Problem::NoFullScreen));
            }
        });
    }

    fn obey(self, command: Command) {
        let step = self.step.get_untracked();
        match command {
            Command::Next => self.go(step.next()),
            Command::Back => self.go(step.previous()),
            Command::First => self.go(Step::of_number(0)),
            Command::Last => self.go(Step::of_number(u8::MAX)),
            Command::Timer => self.timer.switch(),
            Command::Dark => self.set_dark(!self.is_dark.get_untracked()),
            Command::FullScreen => self.switch_full_screen(),
        }
    }
}

fn show_step() {
    after_drawing(|| {
        focus::scroll_to_top();
        focus::move_to("#stage-heading");
    });
}

fn page(stage: Stage) -> impl IntoView {
    document::set_root_class(ROOT_CLASS, true);
    on_cleanup(|| document::set_root_class(ROOT_CLASS, false));
    // It sleeps again when the page is left.
    StoredValue::new_local(screen::Awake::keep());
    let keys = window_event_listener(ev::keydown, move |event| follow_key(stage, &event));
    on_cleanup(move || keys.remove());
    let touched = StoredValue::new(None::<[i32; 2]>);
    let touch = move |event: ev::PointerEvent| {
        let place = [event.client_x(), event.client_y()];
        let is_finger = event.pointer_type() == "touch" && event.is_primary();
        touched.set_value(is_finger.then_some(place));
    };
    let lift = move |event: ev::PointerEvent| {
        if !event.is_primary() {
            return touched.set_value(None);
        }
        let from = touched.try_update_value(Option::take).flatten();
        let to = [event.client_x(), event.client_y()];
        if let Some(command) = from.and_then(|from| keys::swipe(from, to)) {
            stage.obey(command);
        }
    };
    let is_dark = stage.is_dark;
    view! {
        <div
            class="stage"
            inert=move || is_dark.get().then_some("")
            on:pointerdown=touch
            on:pointerup=lift
            on:pointercancel=move |_| touched.set_value(None)
        >
            <div class="stage-place">{anew(move || shown_step(stage, stage.step.get()))}</div>
            {bar::bar(stage)}
        </div>
        <p class="visually-hidden" role="status">
            {stage.said}
        </p>
        {move || is_dark.get().then(|| dark(stage))}
    }
}

fn shown_step(stage: Stage, step: Step) -> AnyView {
    untrack(|| {
        let (class, content) = match step {
            Step::Invitation => ("invitation-step", invitation::invitation(stage)),
            Step::Whole => ("whole-step", whole::whole(stage)),
            Step::Criterion(criterion) => {
                ("criterion-step", criterion::criterion(stage, criterion))
            }
            Step::Choosing => ("choosing-step", choosing::choosing(stage)),
            Step::Plan => ("plan-step", plan::plan(stage)),
        };
        view! {
            <section class=["stage-step ", class].concat() aria-label=step.name(stage.language())>
                {content}
            </section>
        }
        .into_any()
    })
}

/// The heading of a step, which takes the focus.
fn heading(words: impl Fn() -> String + Send + 'static) -> AnyView {
    view! {
        <h2 id="stage-heading" tabindex="-1">
            {words}
        </h2>
    }
    .into_any()
}

/// The line above the heading: what is looked at, and whether its figures are made up.
fn head(stage: Stage, what: impl Fn() -> String + Send + 'static) -> AnyView {
    let mark = move || {
        let has_figures = stage.step.get().has_figures();
        let words = stage.shown().filter(|_| has_figures)?.example()?;
        Some(view! { <span class="stage-mark">{stage.say(words)}</span> }.into_any())
    };
    view! {
        <div class="stage-head">
            <p>{what}</p>
            {mark}
        </div>
    }
    .into_any()
}

/// Nothing is seen until somebody presses anything.
fn dark(stage: Stage) -> AnyView {
    view! {
        <button
            type="button"
            class="stage-dark"
            id="stage-dark"
            aria-label=stage.say(words::BLANK)
            on:click=move |_| stage.set_dark(false)
        ></button>
    }
    .into_any()
}

fn follow_key(stage: Stage, event: &ev::KeyboardEvent) {
    let has_other_keys = event.ctrl_key() || event.alt_key() || event.meta_key();
    if has_other_keys || event.default_prevented() {
        return;
    }
    let key = event.key();
    let Some(command) = keys::command(&key) else {
        return;
    };
    let is_letter_off = command.is_letter() && !stage.has_letters.get_untracked();
    // The buttons of the steps have their own arrows.
    let is_of_radio = keys::is_arrow(&key) && focus::is_within("input[type=radio]");
    // What is longer than the screen is read to its end before the next step comes.
    let can_scroll =
        keys::scrolls_down(&key).is_some_and(|is_down| focus::can_scroll(".stage-place", is_down));
    if is_letter_off || is_of_radio || can_scroll {
        return;
    }
    event.prevent_default();
    stage.obey(command);
}
