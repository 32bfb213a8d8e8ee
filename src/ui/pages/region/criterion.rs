//! How the answers to one criterion are spread.

use std::sync::Arc;

use leptos::prelude::*;

use super::{
    controls::{choice_of, section},
    figures::Figures,
    tables::{Cell, Row, table},
};
use crate::{
    chart::{self, Bar, Drawing},
    summary::{Group, Tally},
    survey::{Criterion, Level},
    text::{Language, criteria, figures as figure_words, format, region as words},
    ui::parts::chart::Chart,
};

/// The section.
pub fn criterion(figures: &Arc<Figures>) -> AnyView {
    let language = figures.language;
    let chosen = RwSignal::new(0);
    let names = Criterion::ALL.map(|criterion| numbered(criterion, language));
    let wording = move || {
        let wording = criteria::wording(at(chosen)).in_language(language);
        words::STATEMENT.with(language, &[("wording", wording)])
    };
    let status = {
        let figures = Arc::clone(figures);
        move || mean_and_index(&figures, at(chosen))
    };
    let figures = Arc::clone(figures);
    let content = view! {
        {choice_of("criterion", words::CRITERION, names.to_vec(), chosen, language)}
        <p>{wording}</p>
        <p role="status">{status}</p>
        {picture(&figures, chosen)}
        {move || distribution_table(&figures, at(chosen))}
    };
    section("levels", words::LEVELS, language, content.into_any())
}

fn at(chosen: RwSignal<usize>) -> Criterion {
    let place = chosen.get();
    let criterion = Criterion::ALL.get(place).copied();
    criterion.unwrap_or(Criterion::Participation)
}

fn numbered(criterion: Criterion, language: Language) -> String {
    let name = criteria::short_name(criterion).in_language(language);
    [&criterion.number().to_string(), ". ", name].concat()
}

/// How a criterion was answered in the region, none where that is withheld.
fn tally(figures: &Figures, criterion: Criterion) -> Option<(&Group, &Tally)> {
    let everybody = figures.summary.everybody()?;
    let tally = everybody.tally(criterion)?;
    (tally.level_givers() > 0).then_some((everybody, tally))
}

pub fn mean_and_index(figures: &Figures, criterion: Criterion) -> String {
    let language = figures.language;
    let name = criteria::short_name(criterion).in_language(language);
    let told = tally(figures, criterion)
        .and_then(|(everybody, tally)| Some((everybody, tally, tally.mean()?, tally.index()?)));
    let Some((everybody, tally, mean, index)) = told else {
        return figures.why_withheld(name);
    };
    let band = figure_words::band_label(index.band()).in_language(language);
    let values = [
        ("criterion", name),
        ("chose", &format::whole(tally.level_givers(), language)),
        ("responses", &format::whole(everybody.respondents, language)),
        ("mean", &format::tenths(mean.tenths().into(), language)),
        ("index", &format::whole(index.rounded().into(), language)),
        ("band", band),
    ];
    words::MEAN_AND_INDEX.with(language, &values)
}

/// The picture, taken away where there is nothing to draw.
fn picture(figures: &Arc<Figures>, chosen: RwSignal<usize>) -> impl IntoView + use<> {
    let figures = Arc::clone(figures);
    let has_figures = Memo::new({
        let figures = Arc::clone(&figures);
        move |_| tally(&figures, at(chosen)).is_some()
    });
    move || {
        has_figures.get().then(|| {
            let drawing = {
                let figures = Arc::clone(&figures);
                Signal::derive(move || drawing(&figures, at(chosen)))
            };
            let caption = {
                let figures = Arc::clone(&figures);
                Signal::derive(move || {
                    let picture = words::LEVELS_PICTURE;
                    let said = said(&figures, at(chosen), picture);
                    words::caption(said, figures.summary.kind, figures.language)
                })
            };
            view! {
                <Chart drawing class="picture distribution" caption legend=Vec::new() />
            }
            .into_any()
        })
    }
}

fn said(figures: &Figures, criterion: Criterion, words: crate::text::Words) -> String {
    let name = criteria::short_name(criterion).in_language(figures.language);
    let values = [("region", figures.name()), ("criterion", name)];
    words.with(figures.language, &values)
}

fn drawing(figures: &Figures, criterion: Criterion) -> Drawing {
    chart::distribution(&bars(figures, criterion))
}

/// The bars: the levels from the lowest, then who gave none.
pub fn bars(figures: &Figures, criterion: Criterion) -> Vec<Bar> {
    let language = figures.language;
    let Some((everybody, tally)) = tally(figures, criterion) else {
        return Vec::new();
    };
    let level_bar = |level| {
        let count = tally.of_level(level);
        let number = format::whole(count, language);
        let percent = format::percent(tally.percent(level).into(), language);
        Bar {
            name: level_name(level, language),
            number: [&number, " (", &percent, ")"].concat(),
            count,
            is_level: true,
        }
    };
    let other_bar = |(name, count)| Bar {
        name,
        number: format::whole(count, language),
        count,
        is_level: false,
    };
    let levels = Level::ALL.map(level_bar);
    let others = others(everybody, tally, language).map(other_bar);
    levels.into_iter().chain(others).collect()
}

/// Those who gave no level.
fn others(everybody: &Group, tally: &Tally, language: Language) -> [(String, u32); 2] {
    let not_answered = tally.not_answered(everybody.respondents);
    [
        (criteria::CANNOT_SAY, tally.cannot_say),
        (criteria::NOT_ANSWERED, not_answered),
    ]
    .map(|(name, count)| (name.in_language(language).to_owned(), count))
}

fn level_name(level: Level, language: Language) -> String {
    let label = criteria::level_label(level).in_language(language);
    [&level.number().to_string(), " ", label].concat()
}

fn distribution_table(figures: &Figures, criterion: Criterion) -> Option<AnyView> {
    let language = figures.language;
    let (everybody, tally) = tally(figures, criterion)?;
    let levels = Level::ALL.map(|level| -> Row {
        let percent = format::percent(tally.percent(level).into(), language);
        let count = Cell::people(tally.of_level(level), figures);
        (
            level_name(level, language),
            vec![count, Cell::Text(percent)],
        )
    });
    let others = others(everybody, tally, language).map(|(name, count)| -> Row {
        let not_counted = words::NOT_COUNTED.in_language(language).to_owned();
        let count = Cell::people(count, figures);
        (name, vec![count, Cell::Text(not_counted)])
    });
    let headings = [words::LEVEL, words::NUMBER_OF_ANSWERS, words::SHARE];
    Some(table(
        "",
        said(figures, criterion, words::LEVELS_CAPTION),
        headings
            .map(|heading| heading.in_language(language).to_owned())
            .to_vec(),
        levels.into_iter().chain(others).collect(),
        figures,
    ))
}
