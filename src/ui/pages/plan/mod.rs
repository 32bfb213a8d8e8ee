//! The plan: choosing one to three criteria, agreeing on each, taking the whole to those who decide.
//!
//! What a person chooses or writes goes into the plan on this device at once ([`crate::ui::plans`]). `figures.rs` is what
//! stands behind a target, `sheet.rs` what is proposed, once for the screen, paper, Word and text.

mod along;
mod choose;
mod field;
mod figures;
mod file;
mod outcome;
mod sheet;
mod sheet_view;
mod sorting;
mod target;

use std::sync::Arc;

use leptos::prelude::*;

pub use self::{choose::choose_from, figures::widest_gap, outcome::outcome};

use self::{field::Drafts, figures::Figures, sheet::Purpose, sorting::Sorting};
use crate::{
    browser::{
        focus::{self, Writing},
        schedule::after_drawing,
    },
    ui::{
        address::Page,
        comparison::{Compared, Comparison, Fetched, Nothing},
        components::{
            anew::anew, example_mark::example_strip, nothing_to_compare::NothingToCompare,
        },
        plans::{self, Kept, Trouble},
        state::State,
    },
};
use ::plan::{Basis, Plan, PlanId, Target};
use summary::Kind;
use survey::{Criterion, Response};
use text::{
    Language, Words, figures as figure_words, format, names::name, picture, plan as words, results,
    shell,
};

/// What the page shows of a plan.
#[derive(Clone, Copy, PartialEq, Eq)]
enum View {
    Plan,
    Sheet(Purpose),
    /// Choosing the targets of another plan.
    Choose,
}

/// The figures beside the plan, which come after it.
#[derive(Clone)]
enum Beside {
    Coming,
    Here(Arc<Compared>),
    Nothing(Nothing),
}

/// What tells how the page of a plan is built. What stands in the fields follows by itself.
type Shape = Option<(PlanId, Basis, Vec<Criterion>)>;

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
    sorting: Sorting,
    /// The plan on the device.
    plan: Memo<Option<Plan>>,
    beside: RwSignal<Beside>,
    drafts: Drafts,
}

impl Context {
    fn say(self, words: Words) -> &'static str {
        words.in_language(self.language)
    }

    /// A target as it stands, followed.
    fn target(self, criterion: Criterion) -> Memo<Option<Target>> {
        Memo::new(move |_| {
            let target = |plan: &Plan| plan.target(criterion).cloned();
            self.plan.with(|plan| plan.as_ref().and_then(target))
        })
    }

    /// The plan with what stands behind it, followed.
    fn figures(self) -> Option<Figures> {
        self.figures_of(self.plan.get()?)
    }

    /// The same now.
    fn figures_now(self) -> Option<Figures> {
        let plan = now(self.state)?;
        untrack(|| self.figures_of(plan))
    }

    fn figures_of(self, plan: Plan) -> Option<Figures> {
        let compared = self.compared();
        Some(Figures::new(self.state, plan, compared, self.language))
    }

    fn compared(self) -> Option<Arc<Compared>> {
        match self.beside.get() {
            Beside::Here(compared) => Some(compared),
            Beside::Coming | Beside::Nothing(_) => None,
        }
    }

    fn is_coming(self) -> bool {
        self.beside.with(|it| matches!(it, Beside::Coming))
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
            View::Choose => "#choose-title",
        };
        after_drawing(move || focus::continue_at(heading));
    }
}

/// The page below its heading.
pub fn plan(state: State, language: Language) -> impl IntoView {
    begin_with_chosen(state);
    let plan = Memo::new(move |_| state.plan().plan);
    let place = Memo::new(move |_| {
        let of_plan = plan.with(|plan| plan.as_ref().map(|plan| plan.basis.municipality()));
        of_plan.unwrap_or_else(|| state.assessment.get().municipality)
    });
    let fetched = Fetched::begin(state, move || state.region_of(place.get()));
    let context = Context {
        state,
        language,
        view: RwSignal::new(View::Plan),
        said: RwSignal::new(String::new()),
        taken_out: RwSignal::new(None),
        sorting: Sorting::new(),
        plan,
        beside: RwSignal::new(Beside::Coming),
        drafts: Drafts::default(),
    };
    Effect::new(move |_| {
        context.beside.set(match fetched.comparison.get() {
            Comparison::Coming => Beside::Coming,
            Comparison::Here(compared) => Beside::Here(Arc::from(compared)),
            Comparison::Nothing(nothing) => Beside::Nothing(nothing),
        });
    });
    // Where there is a plan, the answers change nothing but marks; what is chosen beside them stays chosen.
    let response = Memo::new(move |_| assessed(state).filter(|_| chooses(context)));
    let shape: Memo<Shape> = Memo::new(move |_| {
        let criteria = |plan: &Plan| plan.targets().iter().map(|it| it.criterion).collect();
        plan.with(|plan| {
            plan.as_ref()
                .map(|plan| (plan.id, plan.basis.clone(), criteria(plan)))
        })
    });
    view! {
        {trouble(state, language)}
        <p role="status" class="visually-hidden">
            {context.said}
        </p>
        {anew(move || strip(context))}
        {anew(move || {
            let has_plan = shape.with(Option::is_some);
            let view = context.view.get();
            let response = response.get();
            // Whoever is writing here while another tab puts the targets in another order goes on writing.
            if let Some(writing) = Writing::now() {
                after_drawing(move || writing.go_on());
            }
            untrack(|| match (has_plan, view) {
                (false, _) => choose::begin(context, response),
                (true, View::Plan) => editing(context),
                (true, View::Choose) => choose::another(context, response),
                (true, View::Sheet(purpose)) => sheet_view::sheet(context, purpose),
            })
        })}
        {anew(move || match context.beside.get() {
            Beside::Nothing(nothing) => {
                Some(view! { <NothingToCompare nothing fetched language /> })
            }
            Beside::Coming | Beside::Here(_) => None,
        })}
    }
}

/// Begins with what was chosen on the page of the result.
fn begin_with_chosen(state: State) {
    let chosen = plans::take_chosen();
    if now(state).is_none()
        && let Some(response) = untrack(|| assessed(state))
    {
        state.begin_plan(Basis::Response(response), chosen);
    }
}

/// Whether targets are being chosen and not worked on.
fn chooses(context: Context) -> bool {
    context.view.get() == View::Choose || context.plan.with(Option::is_none)
}

/// This person's response, where it holds a level.
fn assessed(state: State) -> Option<Response> {
    let response = state.assessment.get().response();
    response.filter(|it| it.answers.count(|answer| answer.level().is_some()) > 0)
}

/// What is wrong with the plan on this device. Where another tab wrote what does not go together with what stands here, it
/// is asked which one stays.
fn trouble(state: State, language: Language) -> AnyView {
    let trouble = Memo::new(move |_| {
        state.saving.track();
        state.plan().trouble
    });
    let settle = move |kept: Kept, words: Words| {
        view! {
            <button type="button" on:click=move |_| state.settle_plan(kept)>
                {words.in_language(language)}
            </button>
        }
        .into_any()
    };
    let ways = anew(move || {
        (trouble.get() == Some(Trouble::Apart)).then(|| {
            view! {
                <p class="actions">
                    {settle(Kept::Ours, words::KEEP_OURS)} {settle(Kept::Theirs, words::KEEP_THEIRS)}
                </p>
            }
            .into_any()
        })
    });
    view! {
        <p role="alert" class="notice" hidden=move || trouble.get().is_none()>
            {move || trouble.get().map(Trouble::words).map(|it| it.in_language(language))}
        </p>
        {ways}
    }
    .into_any()
}

/// The mark of made-up figures. Its place is held while they are on their way.
fn strip(context: Context) -> AnyView {
    if context.is_coming() {
        return view! {
            <p class="strip-to-come hint" role="status">
                {context.say(shell::LOADING)}
            </p>
        }
        .into_any();
    }
    let kind = match context.figures() {
        Some(figures) => figures.kind(),
        None => context.compared().map(|it| it.summary.kind),
    };
    kind.and_then(|kind| example_strip(kind, context.language))
        .into_any()
}

/// What was said last, where it is seen, and the way back from it.
fn said(context: Context) -> AnyView {
    view! {
        <p class="said" aria-hidden="true">
            {context.said}
        </p>
        {anew(move || {
            context.taken_out.get().map(|(before, criterion)| undo(context, before, criterion))
        })}
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

fn editing(context: Context) -> AnyView {
    let Some(plan) = now(context.state) else {
        return ().into_any();
    };
    let language = context.language;
    let targets = plan
        .targets()
        .iter()
        .map(|it| target::target(context, &plan, it.criterion));
    let count = words::count(plan.targets().len()).in_language(language);
    let place = move || context.figures().map(|figures| figures.place());
    view! {
        <div class="plan">
            <div class="headline">
                <p class="eyebrow">{place}</p>
                <h2>{count}</h2>
                <p>{context.say(words::LEAD)}</p>
                <p class="hint">{based_on(&plan.basis, language)} " " {context.say(words::STAYS)}</p>
            </div>
            <ol class="targets" class:sorting=move || context.sorting.is_moving()>
                {targets.collect_view()}
                {choose::add(context, &plan)}
            </ol>
            {along::along(context)}
        </div>
    }
    .into_any()
}

/// Puts back what was taken out last. A whole plan is offered as a file besides.
fn undo(context: Context, before: Plan, criterion: Option<Criterion>) -> AnyView {
    let state = context.state;
    let file = criterion.is_none().then(|| {
        let plan = before.clone();
        let save = move |_| context.said.set(file::offer(&plan, context.language));
        view! {
            <button type="button" on:click=save>
                {context.say(words::SAVE_PREVIOUS)}
            </button>
        }
        .into_any()
    });
    let put_back = move |_| {
        let before = before.clone();
        context.tell(String::new());
        state.change_plan(|plan| match (plan, criterion) {
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
            {file}
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
