//! A sheet on the screen, which is one page of paper.

use leptos::prelude::*;

use super::{
    Context, Figures, View,
    along::word,
    sheet::{FigureRow, Proposed, Purpose, Sheet},
};
use crate::{
    browser::{clock, focus::Writing, paper, schedule::after_drawing},
    ui::components::{
        anew::anew,
        marks::{level_axis, plot, sign},
    },
};
use ::marks::Sign;
use plan::{Basis, Plan};
use text::{Words, marks as mark_words, plan as words};

/// More letters than each of these take a smaller size, so that the sheet stays one page (see `style/plan.css`): of one
/// target, of two, of three. Measured with the widest of the usual fonts.
const LETTERS_OF_SIZES: [[usize; 3]; Plan::MOST] = [
    [850, 1_300, 1_300],
    [700, 1_400, 2_500],
    [150, 1_200, 2_500],
];

/// The sheet with what can be done with it.
pub fn sheet(context: Context, purpose: Purpose) -> AnyView {
    let facts = (purpose == Purpose::Initiative).then(|| {
        view! { <p class="on-screen">{context.say(words::INITIATIVE_FACTS)}</p> }.into_any()
    });
    let to_word = move |_| {
        if let Some(figures) = context.figures_now() {
            word(context, &figures, purpose);
        }
    };
    view! {
        <div class="sheet-tools on-screen">
            <p class="actions">
                <button type="button" class="primary" on:click=|_| paper::print()>
                    {context.say(words::PRINT)}
                </button>
                <button type="button" on:click=to_word>
                    {context.say(words::WORD)}
                </button>
                <button type="button" on:click=move |_| context.show(View::Plan)>
                    {context.say(words::BACK_TO_PLAN)}
                </button>
            </p>
            {super::said(context)} {facts}
        </div>
        {anew(move || {
            // The region's figures may come after the focus is on the heading.
            if let Some(focused) = Writing::now() {
                after_drawing(move || focused.go_on());
            }
            context.figures().map(|figures| page(context, &figures, purpose))
        })}
    }
    .into_any()
}

fn page(context: Context, figures: &Figures, purpose: Purpose) -> AnyView {
    let sheet = Sheet::of(figures, purpose, clock::today().into());
    let of_count = &LETTERS_OF_SIZES[sheet.targets.len().clamp(1, Plan::MOST) - 1];
    let size = of_count
        .iter()
        .filter(|most| sheet.letters() > **most)
        .count();
    let class = ["sheet size-", &size.to_string()].concat();
    let targets = sheet.targets.iter().map(proposed).collect_view();
    view! {
        <article class=class aria-labelledby="sheet-title">
            <p class="sheet-head">
                {sheet.head.each_ref().map(|it| view! { <span>{it.clone()}</span> }).into_iter().collect_view()}
            </p>
            <h2 id="sheet-title" tabindex="-1">
                {context.say(purpose.title())}
            </h2>
            <p>
                <strong>{sheet.place.clone()}</strong>
            </p>
            <p>{sheet.intro}</p>
            <h3>{context.say(words::WE_PROPOSE)}</h3>
            <ol class="proposed">{targets}</ol>
            {figure_rows(context, figures, &sheet)}
            <p class="notes">{sheet.notes.join(" ")}</p>
            {signatures(context, purpose)}
        </article>
    }
    .into_any()
}

fn proposed(target: &Proposed) -> AnyView {
    let row = |(label, lines): &(&'static str, Vec<String>)| {
        view! {
            <div>
                <dt>{*label}</dt>
                <dd>{lines.join(" ")}</dd>
            </div>
        }
        .into_any()
    };
    view! {
        <li>
            <h4>{target.heading.clone()}</h4>
            <dl>{target.rows.iter().map(row).collect_view()}</dl>
        </li>
    }
    .into_any()
}

fn figure_rows(context: Context, figures: &Figures, sheet: &Sheet) -> AnyView {
    let row = |row: &FigureRow| {
        let said = row
            .said
            .iter()
            .map(|(_, said)| view! { <li>{said.clone()}</li> }.into_any());
        view! {
            <li>
                <strong class="name">{row.name.clone()}</strong>
                {plot(&row.marks)}
                <ul>{said.collect_view()}</ul>
            </li>
        }
        .into_any()
    };
    let own = match &figures.plan.basis {
        Basis::Response(_) => (Sign::Own, words::PROPOSER),
        Basis::Event(_) => (Sign::Municipality, words::PARTICIPANTS),
    };
    let others = figures
        .sides()
        .into_iter()
        .flat_map(|side| match side.sign {
            Sign::Region => vec![
                (Sign::Region, mark_words::REGION_MEAN),
                (Sign::MiddleHalf, mark_words::REGION_HALF),
            ],
            other => vec![(other, mark_words::MUNICIPALITY_MEAN)],
        });
    let entry = |(mark, said): (Sign, Words)| {
        view! { <li>{sign(mark)} " " {context.say(said)}</li> }.into_any()
    };
    let legend = std::iter::once(own).chain(others).map(entry);
    view! {
        <div class="figure-head">
            <h3>{context.say(words::FIGURES)}</h3>
            {sheet.example.map(|example| view! { <span class="stamp">{example}</span> }.into_any())}
        </div>
        <ul class="legend">{legend.collect_view()}</ul>
        <div class="figure-axis">{level_axis()}</div>
        <ol class="figure-rows">{sheet.figures.iter().map(row).collect_view()}</ol>
    }
    .into_any()
}

/// Two rows of lines to write on.
fn signatures(context: Context, purpose: Purpose) -> AnyView {
    let line = |words: Words| view! { <span>{context.say(words)}</span> }.into_any();
    let row = |_| {
        let lines = purpose.signatures().map(line);
        view! { <p>{lines.into_iter().collect_view()}</p> }.into_any()
    };
    view! {
        <section class="signatures">
            <h3>{context.say(purpose.signers())}</h3>
            {(0..2).map(row).collect_view()}
        </section>
    }
    .into_any()
}
