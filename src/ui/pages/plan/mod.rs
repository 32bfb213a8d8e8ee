//! The plan: choosing one to three criteria, agreeing on each, taking the whole to those who decide.
//!
//! What a person chooses or writes goes into the plan on this device at once ([`crate::ui::plans`]). `figures.rs` is what
//! stands behind a target, `sheet.rs` what is proposed, once for the screen, paper, Word and text.

mod along;
mod choose;
mod figures;
mod file;
mod outcome;
mod sheet;
mod sheet_view;
mod target;

use std::sync::Arc;

use leptos::prelude::*;

pub use self::{choose::choose_from, outcome::outcome};

use self::{figures::Figures, sheet::Purpose};
use crate::{
    browser::{focus, schedule::after_drawing},
    ui::{
        address::Page,
        comparison::{Comparison, Fetched},
        components::{
            anew::anew, example_mark::example_strip, lazy_part::loading,
            nothing_to_compare::NothingToCompare,
        },
        plans::Trouble,
        state::State,
    },
};
use ::plan::{Basis, Plan, Target};
use summary::Kind;
use survey::Criterion;
use text::{
    Language, Words, figures as figure_words, format, names::name, picture, plan as words, results,
};

/// What the page shows of a plan.
#[derive(Clone, Copy, PartialEq, Eq)]
enum View {
    Plan,
    Sheet(Purpose),
}

/// What the parts of the page share. Copies are handles on the same.
#[derive(Clone, Copy)]
struct Context {
    state: State,
    language: Language,
    view: RwSignal<View>,
    /// What is said of the last deed.
    said: RwSignal<String>,
    /// The plan before something was taken out of it, and what that was; none is the whole.
    taken_out: RwSignal<Option<(Plan, Option<Criterion>)>>,
    /// The target that is being dragged.
    dragged: RwSignal<Option<Criterion>>,
    /// The plan as this page shows it.
    shown: StoredValue<Option<Plan>>,
    /// Notified when it shows another one.
    has_changed: Trigger,
}

impl Context {
    fn say(self, words: Words) -> &'static str {
        words.in_language(self.language)
    }

    /// Changes what stands in a target's fields, which show it already.
    fn edit(self, criterion: Criterion, edit: impl FnOnce(&mut Target)) {
        self.state.edit_target(criterion, edit);
        self.shown.set_value(now(self.state));
    }

    /// Says what was done; nothing before it can be undone any more.
    fn tell(self, words: String) {
        self.taken_out.set(None);
        self.said.set(words);
    }

    /// Shows something else of the plan, from its heading on.
    fn show(self, view: View) {
        self.view.set(view);
        let heading = match view {
            View::Plan => "#main h1",
            View::Sheet(_) => "#sheet-title",
        };
        after_drawing(move || focus::continue_at(heading));
    }
}

/// The page below its heading.
pub fn plan(state: State, language: Language) -> impl IntoView {
    let context = Context {
        state,
        language,
        view: RwSignal::new(View::Plan),
        said: RwSignal::new(String::new()),
        taken_out: RwSignal::new(None),
        dragged: RwSignal::new(None),
        shown: StoredValue::new(now(state)),
        has_changed: Trigger::new(),
    };
    let trouble = Memo::new(move |_| {
        state.saving.track();
        state.plan().trouble
    });
    let place = Memo::new(move |_| {
        let of_plan = state.plan().plan.map(|plan| plan.basis.municipality());
        of_plan.unwrap_or_else(|| state.assessment.get().municipality)
    });
    let fetched = Fetched::begin(state, move || state.region_of(place.get()));
    // Made anew only where the plan differs from what this page shows: what is being written elsewhere, also in other
    // documents, takes nobody's place in a field.
    Effect::new(move |_| {
        let plan = state.plan().plan;
        if context.shown.with_value(|shown| *shown != plan) {
            context.shown.set_value(plan);
            context.has_changed.notify();
        }
    });
    view! {
        <p role="alert" class="notice" hidden=move || trouble.get().is_none()>
            {move || trouble.get().map(Trouble::words).map(|it| it.in_language(language))}
        </p>
        <p role="status" class="visually-hidden">
            {context.said}
        </p>
        {anew(move || {
            context.has_changed.track();
            let (compared, nothing) = match fetched.comparison.get() {
                Comparison::Coming => return loading(language).into_any(),
                Comparison::Here(compared) => (Some(Arc::from(compared)), None),
                Comparison::Nothing(nothing) => {
                    (None, Some(view! { <NothingToCompare nothing fetched language /> }))
                }
            };
            let content = match now(state) {
                Some(plan) => of_plan(context, &Figures::new(state, plan, compared, language)),
                None => choose::begin(context, compared),
            };
            view! { {content} {nothing} }.into_any()
        })}
    }
}

/// What was said last, where it is seen, and the way back from it.
fn said(context: Context) -> AnyView {
    view! {
        <p class="said" aria-hidden="true">
            {context.said}
        </p>
        {anew(move || context.taken_out.get().map(|_| undo(context)))}
    }
    .into_any()
}

/// Leads to the way back, once it is there.
fn focus_undo() {
    after_drawing(|| {
        focus::move_to("#undo");
        focus::reveal("#undo");
    });
}

/// A plan with all that can be done with it, or a sheet made of it.
fn of_plan(context: Context, figures: &Figures) -> AnyView {
    let figures = Arc::new(figures.clone());
    let strip = figures
        .kind()
        .and_then(|kind| example_strip(kind, context.language));
    let shown = anew(move || match context.view.get() {
        // What was written since stands in the plan on the device.
        View::Plan => editing(context, &Arc::new(figures.newest())),
        View::Sheet(purpose) => sheet_view::sheet(context, &figures.newest(), purpose),
    });
    view! { {strip} {shown} }.into_any()
}

fn editing(context: Context, figures: &Arc<Figures>) -> AnyView {
    let language = context.language;
    let plan = &figures.plan;
    let targets = plan
        .targets()
        .iter()
        .map(|it| target::target(context, figures, it.criterion));
    let count = words::count(plan.targets().len()).in_language(language);
    view! {
        <div class="plan">
            <div class="headline">
                <p class="eyebrow">{figures.place()}</p>
                <h2>{count}</h2>
                <p>{context.say(words::LEAD)}</p>
                <p class="hint">{based_on(&plan.basis, language)} " " {context.say(words::STAYS)}</p>
            </div>
            <ol class="targets">{targets.collect_view()} {choose::add(context, figures)}</ol>
            {along::along(context, figures)}
        </div>
    }
    .into_any()
}

/// Puts back what was taken out last.
fn undo(context: Context) -> AnyView {
    let put_back = move |_| {
        let Some((before, criterion)) = context.taken_out.get_untracked() else {
            return;
        };
        context.tell(String::new());
        context.state.change_plan(|plan| match (plan, criterion) {
            (Some(plan), Some(criterion)) => plan.put_back(&before, criterion),
            (plan, _) => *plan = Some(before),
        });
        after_drawing(|| focus::continue_at("#main h1"));
    };
    view! {
        <p class="actions">
            <button type="button" id="undo" on:click=put_back>
                {context.say(words::UNDO)}
            </button>
        </p>
    }
    .into_any()
}

/// Whose assessment the plan began with.
fn based_on(basis: &Basis, language: Language) -> String {
    match basis {
        Basis::Response(response) => {
            let who = picture::one_person(response.role, response.day.into(), language);
            words::from_person(&who, language)
        }
        Basis::Event(event) => {
            let responses = figure_words::responses(event.group.respondents, language);
            let period = format::period(event.collected.from, event.collected.to, language);
            let values = [
                ("title", name(&event.title, language)),
                ("responses", &responses),
                ("period", &period),
            ];
            words::FROM_EVENT.with(language, &values) + "."
        }
    }
}

/// The way to the statements, where there is nothing to plan from.
fn to_statements(context: Context) -> AnyView {
    view! {
        <p class="actions">
            <a class="button primary" href=Page::Start.link()>
                {context.say(results::TO_STATEMENTS)}
            </a>
        </p>
    }
    .into_any()
}

/// Whether what stands behind a plan is made up.
fn is_example(kind: Option<Kind>) -> bool {
    kind == Some(Kind::Example)
}

/// The plan as it is now, and nothing where it has gone meanwhile.
fn now(state: State) -> Option<Plan> {
    state.plan_now().plan
}
