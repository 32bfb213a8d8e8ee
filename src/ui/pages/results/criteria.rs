//! The seven criteria: with whom to compare, and one view of the figures at a time.

use std::sync::Arc;

use leptos::{prelude::*, task::spawn_local};

use super::{
    beside::{Beside, Chosen, Subject},
    earlier, rows,
};
use crate::{
    browser::{paper, schedule::after_drawing},
    ui::{
        comparison::fetch_summary,
        components::{anew::anew, example_mark::stamp, lazy_part::lazy_part},
        lazy::{self, Later},
    },
};
use summary::{Peers, Summary, may_be_compared};
use survey::Response;
use text::{Words, change, peers, results};

/// What a person chose on the page.
#[derive(Clone, Copy)]
pub struct Choices {
    pub view: RwSignal<View>,
    pub peers: RwSignal<Peers>,
    /// The earlier round that is shown beside the present one.
    pub earlier: RwSignal<Option<Response>>,
    /// The summary before the newest one, once somebody has asked for it.
    earlier_summary: RwSignal<Option<Arc<Summary>>>,
    /// Why there is none.
    problem: RwSignal<String>,
}

/// A view of the same figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum View {
    Rows,
    Shape,
    Table,
}

impl Choices {
    /// The rows, beside the region.
    pub fn new() -> Self {
        Self {
            view: RwSignal::new(View::Rows),
            peers: RwSignal::new(Peers::Region),
            earlier: RwSignal::new(None),
            earlier_summary: RwSignal::new(None),
            problem: RwSignal::new(String::new()),
        }
    }

    /// The person beside those that are chosen now; whoever asks follows the choices.
    pub fn beside(self, subject: &Subject) -> Beside {
        self.complete(subject).beside(Chosen {
            peers: self.peers.get(),
            earlier: self.earlier.get(),
        })
    }

    /// The subject with what has come since.
    fn complete(self, subject: &Subject) -> Subject {
        Subject {
            earlier_summary: self.earlier_summary.get(),
            ..subject.clone()
        }
    }

    /// Compares with others, for which an earlier summary must be fetched first.
    fn compare_with(self, peers: Peers, subject: &Subject) {
        self.problem.set(String::new());
        let compared = subject.compared.as_ref();
        let missing = compared
            .and_then(|compared| Some((compared.region.clone(), compared.earlier.clone()?)))
            .filter(|_| self.earlier_summary.with_untracked(Option::is_none));
        let (Peers::Earlier, Some((region, id))) = (peers, missing) else {
            self.peers.set(peers);
            return;
        };
        let language = subject.language;
        spawn_local(async move {
            match fetch_summary(&region, &id).await {
                Ok(summary) => {
                    self.earlier_summary.try_set(Some(Arc::new(summary)));
                    self.peers.try_set(peers);
                }
                Err(nothing) => {
                    self.problem.try_set(nothing.words(language).await);
                    // The choice goes back to those that are shown.
                    self.peers.try_update(|_| ());
                }
            }
        });
    }
}

/// The section.
pub fn criteria(subject: &Subject, choices: Choices) -> AnyView {
    let language = subject.language;
    let (shown, described) = (subject.clone(), subject.clone());
    let kind = subject.compared.as_ref().map(|it| it.summary.kind);
    let other_view = {
        let subject = subject.clone();
        anew(move || {
            let beside = Arc::new(choices.beside(&subject));
            let later = match choices.view.get() {
                View::Rows => return None,
                View::Shape => Later::Shape(beside),
                View::Table => Later::Table(beside),
            };
            let state = subject.state;
            let part = move || lazy::results_later(state, later.clone(), language);
            Some(
                view! { <div class="later on-screen">{lazy_part(state, language, part)}</div> }
                    .into_any(),
            )
        })
    };
    view! {
        <section class="criteria" aria-labelledby="criteria-title">
            <div class="figure-head">
                <h2 id="criteria-title">{results::CRITERIA.in_language(language)}</h2>
                {kind.and_then(|kind| stamp(kind, language))}
            </div>
            <div class="controls on-screen">
                {view_switch(choices, language)} {compare_with(subject, choices)}
                {earlier::newest_beside(subject, choices)}
            </div>
            {anew(move || composition(&choices.complete(&described), choices.peers.get()))}
            <p class="hint" role="status">
                {choices.problem}
            </p>
            <div class:on-paper=move || choices.view.get() != View::Rows>
                {anew(move || {
                    let beside = choices.beside(&shown);
                    keep_open();
                    rows::rows(&shown, beside)
                })}
            </div>
            {other_view}
        </section>
    }
    .into_any()
}

/// Rows that are made anew are open where those before them were.
fn keep_open() {
    let are_open = paper::are_open(super::FOLDS);
    if are_open.contains(&true) {
        after_drawing(move || paper::open_those(super::FOLDS, &are_open));
    }
}

fn view_switch(choices: Choices, language: text::Language) -> AnyView {
    let view = choices.view;
    let views = [
        (View::Rows, results::ROWS),
        (View::Shape, results::SHAPE),
        (View::Table, results::TABLE),
    ];
    let choice = move |(value, words): (View, Words)| {
        view! {
            <label>
                <input
                    type="radio"
                    name="view"
                    prop:checked=move || view.get() == value
                    on:change=move |_| view.set(value)
                />
                <span>{words.in_language(language)}</span>
            </label>
        }
        .into_any()
    };
    view! {
        <fieldset class="switch">
            <legend class="visually-hidden">{results::VIEW.in_language(language)}</legend>
            {views.map(choice).into_iter().collect_view()}
        </fieldset>
    }
    .into_any()
}

/// Only where there is something to choose from.
fn compare_with(subject: &Subject, choices: Choices) -> Option<AnyView> {
    let all = subject.choices();
    let chosen = choices.peers;
    let options = all
        .iter()
        .enumerate()
        .map(|(index, each)| {
            let each = *each;
            let is_chosen = move || chosen.get() == each;
            let is_withheld = subject.is_withheld(each);
            let name = subject.name(each);
            let name = match is_withheld {
                true => results::WITHHELD_PEERS.with(subject.language, &[("name", &name)]),
                false => name,
            };
            view! {
                <option
                    value=index.to_string()
                    disabled=is_withheld
                    prop:selected=is_chosen
                >
                    {name}
                </option>
            }
            .into_any()
        })
        .collect_view();
    let asked = subject.clone();
    (all.len() > 1).then(|| {
        let choose = move |event| {
            let index = event_target_value(&event).parse::<usize>();
            if let Some(each) = index.ok().and_then(|index| all.get(index)) {
                choices.compare_with(*each, &asked);
            }
        };
        view! {
            <div class="compare">
                <label for="peers">{results::COMPARE_WITH.in_language(subject.language)}</label>
                <select id="peers" on:change=choose>
                    {options}
                </select>
            </div>
        }
        .into_any()
    })
}

/// Who the others are, where their name does not say it, and who is missing.
fn composition(subject: &Subject, peers: Peers) -> Option<AnyView> {
    let language = subject.language;
    let choice = subject.choice()?;
    if let (Peers::Earlier, Some(earlier)) = (peers, choice.earlier) {
        let why_not = may_be_compared(earlier, choice.summary).err()?;
        let words = change::why_not(why_not).in_language(language);
        return Some(view! { <p class="hint composition">{words}</p> }.into_any());
    }
    let explained = results::peers_explained(peers)?.in_language(language);
    let group = choice.group(peers)?;
    let who = peers::who(&group, choice.region, language);
    Some(
        view! {
            <p class="hint composition" role="status">
                {explained} " " {who}
            </p>
        }
        .into_any(),
    )
}
