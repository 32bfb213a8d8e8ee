//! Steps 2–8: one statement, how the participants answered it, beside whom, where roles differ, a question to
//! talk about.

use leptos::prelude::*;

use super::{Stage, head, heading, hidden, shown::Shown};
use crate::ui::components::{anew::anew, marks::level_chip};
use marks::{Ink, Mark, Position, large_level_bar, large_plot};
use summary::{Kind, Tally, TwoGroups};
use survey::{Criterion, Level};
use text::{Words, criteria, difference, format, gaps, profile, roles, stage as words};

/// What stands on the step.
pub fn criterion(stage: Stage, criterion: Criterion) -> AnyView {
    let language = stage.language();
    let body = anew(move || match stage.shown() {
        None => hidden::panel(stage),
        Some(shown) => match shown.tally(criterion) {
            Some(tally) => figures(&shown, criterion, tally),
            None => hidden::withheld(stage),
        },
    });
    view! {
        {head(stage, move || words::criterion_head(criterion, language))}
        {heading(move || words::statement(criterion, language))}
        <div class="stage-body">{body}</div>
        <p class="talk">
            <svg viewBox="0 0 24 24" aria-hidden="true">
                <path d="M3 4h18v13h-9l-5 4v-4H3z"></path>
            </svg>
            <span>
                <span class="visually-hidden">{stage.say(words::DISCUSS)} " "</span>
                {stage.say(gaps::question(criterion))}
            </span>
        </p>
    }
    .into_any()
}

fn figures(shown: &Shown, criterion: Criterion, tally: &Tally) -> AnyView {
    view! {
        <div class="stage-two">
            {level_bars(shown, criterion, tally)}
            <div class="beside">
                {means(shown, criterion)}
                {roles(shown, criterion)}
            </div>
        </div>
        <p class="caption">{caption(shown, criterion, tally)}</p>
    }
    .into_any()
}

fn level_bars(shown: &Shown, criterion: Criterion, tally: &Tally) -> AnyView {
    let language = shown.language;
    let others = shown.others_tally(criterion);
    // The longest of all fills the width.
    let all = [Some(tally), others].into_iter().flatten();
    let longest = Level::ALL
        .into_iter()
        .flat_map(|level| all.clone().map(move |tally| tally.share(level)))
        .fold(0.0, f64::max);
    let place = |tally: &Tally, level| {
        let tenths = (1000.0 * tally.share(level) / longest.max(f64::EPSILON)).round();
        Position::of_tenths_of_percent(tenths as u16)
    };
    let percent = |tally: &Tally, level| format::percent(tally.percent(level).into(), language);
    let bar = |level: Level| {
        let there = others.map(|tally| {
            let place = difference::others(shown.whole().others).in_language(language);
            [", ", place, " ", &percent(tally, level)].concat()
        });
        let tick = others.map(|tally| place(tally, level));
        let drawn = large_level_bar(level, place(tally, level), tick, &Ink::PAGE);
        view! {
            <li>
                {level_chip(level)}
                <span>{criteria::level_label(level).in_language(language)}</span>
                <svg aria-hidden="true" inner_html=drawn></svg>
                <b>
                    {percent(tally, level)}
                    {there.map(|there| view! { <span class="visually-hidden">{there}</span> })}
                </b>
            </li>
        }
        .into_any()
    };
    view! {
        <ul class="level-bars" aria-label=words::BARS.in_language(language)>
            {Level::ALL.map(bar).into_iter().collect_view()}
        </ul>
    }
    .into_any()
}

/// A value with its name above or below the marks.
struct Label {
    text: String,
    at: Position,
}

impl Label {
    /// Where it stands: over its mark, or at the end of the scale that is nearer.
    fn anchor(&self) -> (Position, &'static str) {
        match self.at.tenths_of_percent() {
            0..=380 => (Position::default(), "start"),
            620.. => (Position::END, "end"),
            _ => (self.at, "middle"),
        }
    }

    fn view(&self, class: &'static str, y: &'static str) -> AnyView {
        let (x, anchor) = self.anchor();
        view! {
            <text class=class x=x.to_string() y=y text-anchor=anchor>
                {self.text.clone()}
            </text>
        }
        .into_any()
    }
}

fn means(shown: &Shown, criterion: Criterion) -> Option<AnyView> {
    let language = shown.language;
    let row = shown.beside(criterion);
    let tenths = |mean: summary::Mean| format::tenths(mean.tenths().into(), language);
    let label = |words: Words, value: String, at| Label {
        text: [words.in_language(language), " ", &value].concat(),
        at,
    };
    let mean = row.one?;
    let value = match shown.then_and_now(criterion) {
        Some(both) => {
            let [then, now] = both.map(tenths);
            words::THEN_NOW.with(language, &[("then", &then), ("now", &now)])
        }
        None => tenths(mean),
    };
    let own = label(words::PARTICIPANTS, value, Position::of_mean(mean));
    let others = row.other.map(|mean| {
        let kind = shown.others_kind().unwrap_or(Kind::Survey);
        label(words::others(kind), tenths(mean), Position::of_mean(mean))
    });
    let drawn = large_plot(&shown.marks(criterion), &Ink::PAGE);
    let said: Vec<_> = [Some(&own), others.as_ref()]
        .into_iter()
        .flatten()
        .map(|label| label.text.as_str())
        .collect();
    let name = words::MEANS.with(language, &[("values", &said.join(", "))]);
    Some(
        view! {
            <div class="means" role="img" aria-label=name>
                <svg class="above" aria-hidden="true">
                    {own.view("value", "75%")}
                </svg>
                <svg class="marks" aria-hidden="true" inner_html=drawn></svg>
                <svg class="below" aria-hidden="true">
                    {ends(others.as_ref())}
                    {others.as_ref().map(|label| label.view("value other", "75%"))}
                </svg>
            </div>
            {difference_words(shown, &row)}
        }
        .into_any(),
    )
}

/// The ends of the scale, but not where the others' label stands.
fn ends(others: Option<&Label>) -> AnyView {
    let taken = others.map(|label| label.anchor().1);
    let ends = [("0%", Level::One, "start"), ("100%", Level::Five, "end")];
    let free = ends
        .into_iter()
        .filter(|(.., anchor)| taken != Some(anchor));
    let end = |(x, level, _): (&'static str, Level, _)| {
        view! {
            <text x=x y="75%" text-anchor="middle">
                {level.number()}
            </text>
        }
        .into_any()
    };
    free.map(end).collect_view().into_any()
}

fn difference_words(shown: &Shown, row: &TwoGroups) -> Option<AnyView> {
    let language = shown.language;
    let short = profile::short_difference(row.difference?, language);
    let spoken = profile::spoken_difference(row, shown.whole().others, language);
    Some(
        view! {
            <p>
                <b aria-hidden="true">{short}</b>
                <span class="visually-hidden">{spoken}</span>
            </p>
        }
        .into_any(),
    )
}

fn roles(shown: &Shown, criterion: Criterion) -> AnyView {
    let language = shown.language;
    let Some((pair, gap)) = shown.widest_gap(criterion) else {
        return view! { <p>{gaps::WITHHELD.in_language(language)}</p> }.into_any();
    };
    let letters = [pair.other, pair.one].map(|role| roles::letter(role).in_language(language));
    let mark = Mark::Roles {
        associations: Position::of_mean(gap.other),
        staff: Position::of_mean(gap.one),
        letters,
    };
    let drawn = large_plot(&[mark], &Ink::PAGE);
    let (before, size, after) = words::gap(&pair, &gap, language);
    view! {
        <p>{before} {size.map(|size| view! { <b>{size}</b> })} {after}</p>
        <svg class="roles-marks" aria-hidden="true" inner_html=drawn></svg>
    }
    .into_any()
}

/// What bars and ticks are, and who gave no level.
fn caption(shown: &Shown, criterion: Criterion, tally: &Tally) -> String {
    let language = shown.language;
    let told =
        |words: Words, number| words.with(language, &[("n", &format::whole(number, language))]);
    let tick = shown.others_kind().map(|kind| {
        let words = match shown.others_tally(criterion) {
            Some(_) => words::tick(kind),
            None => words::others_withheld(kind),
        };
        words.in_language(language).to_owned()
    });
    let parts = [
        Some(told(words::BAR_IS, tally.level_givers())),
        tick,
        Some(told(words::CANNOT_SAY, tally.cannot_say)),
    ];
    let parts: Vec<_> = parts.into_iter().flatten().collect();
    parts.join(" ")
}
