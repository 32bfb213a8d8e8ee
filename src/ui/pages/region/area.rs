//! One area beside the region.

use std::sync::Arc;

use leptos::prelude::*;

use super::{
    controls::{choice_of, section},
    figures::Figures,
    tables::{Cell, Row, table},
};
use crate::{
    chart::{self, Drawing, Mark, ProfileRow},
    summary::{AreaLine, Group, TwoGroups, group_beside_group, overall_of_groups},
    survey::{Criterion, Index, Level},
    text::{
        Language, Words, criteria,
        difference::{self, Beside},
        format, region as words,
    },
    ui::parts::chart::Chart,
};

/// The section. The area can also be chosen in the table of areas.
pub fn area(figures: &Arc<Figures>, chosen: RwSignal<usize>) -> AnyView {
    let language = figures.language;
    let names = figures.lines.iter().map(|line| line.name.clone()).collect();
    let content = view! {
        {choice_of("area", words::AREA, names, chosen, language)}
        {beside(figures, chosen)}
    };
    let heading = figures.whole().area_beside;
    section("beside", heading, language, content.into_any())
}

/// One line beside the region: in words, as a picture, as a table.
pub fn beside(figures: &Arc<Figures>, chosen: RwSignal<usize>) -> AnyView {
    let status = {
        let figures = Arc::clone(figures);
        move || overall(&figures, chosen.get())
    };
    let figures = Arc::clone(figures);
    view! {
        <p role="status">{status}</p>
        {picture(&figures, chosen)}
        {move || means_table(&figures, chosen.get())}
    }
    .into_any()
}

/// The line at a place with its area and the region, none where either is withheld.
fn both(figures: &Figures, place: usize) -> Option<(&AreaLine, &Group, &Group)> {
    let line = figures.lines.get(place)?;
    let area = figures.groups_of(line).everybody()?;
    Some((line, area, figures.summary.everybody()?))
}

/// The overall indices of both over the criteria that both have, or why there are none.
pub fn overall(figures: &Figures, place: usize) -> String {
    let language = figures.language;
    let Some((line, area, region)) = both(figures, place) else {
        let name = figures.lines.get(place).map_or("", |line| &line.name);
        return figures.why_withheld(name);
    };
    let Some(overall) = overall_of_groups(area, region) else {
        return figures.why_withheld(&line.name);
    };
    let shown = |index: Index| format::whole(index.rounded().into(), language);
    let points = i32::from(overall.one.rounded()) - i32::from(overall.other.rounded());
    let values = [
        ("area", line.name.as_str()),
        ("responses", &figures.responses(Some(area))),
        ("one", &shown(overall.one)),
        ("other", &shown(overall.other)),
        (
            "difference",
            &difference::of_indices(points, figures.whole().others, language),
        ),
    ];
    let said = figures.whole().area_overall.with(language, &values);
    if overall.criteria.len() == Criterion::COUNT {
        return said;
    }
    let count = overall.criteria.len().to_string();
    let some = words::OVER_SOME_CRITERIA.with(language, &[("n", &count)]);
    [&said, " ", &some].concat()
}

/// The picture, taken away where there is nothing to draw.
fn picture(figures: &Arc<Figures>, chosen: RwSignal<usize>) -> impl IntoView + use<> {
    let figures = Arc::clone(figures);
    let language = figures.language;
    let has_figures = Memo::new({
        let figures = Arc::clone(&figures);
        move |_| both(&figures, chosen.get()).is_some()
    });
    move || {
        has_figures.get().then(|| {
            let drawn = Arc::clone(&figures);
            let drawing = Signal::derive(move || drawing(&drawn, chosen.get()));
            let captioned = Arc::clone(&figures);
            let caption = Signal::derive(move || {
                let said = said(&captioned, chosen.get(), captioned.whole().area_picture);
                words::caption(said, captioned.summary.kind, language)
            });
            let named = Arc::clone(&figures);
            let legend = Signal::derive(move || legend(&named, chosen.get()));
            view! { <Chart drawing class="picture profile" caption legend /> }.into_any()
        })
    }
}

fn said(figures: &Figures, place: usize, words: Words) -> String {
    let name = figures.lines.get(place).map_or("", |line| &line.name);
    words.with(figures.language, &[("area", name)])
}

fn legend(figures: &Figures, place: usize) -> Vec<(Mark, String)> {
    let name = figures.lines.get(place).map(|line| line.name.clone());
    let said = |words: Words| words.in_language(figures.language).to_owned();
    vec![
        (Mark::Municipality, name.unwrap_or_default()),
        (Mark::Region, said(figures.whole().mean)),
        (Mark::Spread, said(figures.whole().spread)),
    ]
}

fn drawing(figures: &Figures, place: usize) -> Drawing {
    chart::profile(&profile_rows(figures, place), &ends(figures.language))
}

/// What the lowest and the highest level mean.
pub fn ends(language: Language) -> [String; 2] {
    [Level::One, Level::Five].map(|level| {
        criteria::level_label(level)
            .in_language(language)
            .to_owned()
    })
}

/// The difference beside the name of a criterion, or why there is none.
pub fn note(row: &TwoGroups, figures: &Figures) -> String {
    match row.difference {
        Some(difference) => words::signed(difference.signed_tenths(), figures.language),
        None => figures.withheld(),
    }
}

pub fn profile_rows(figures: &Figures, place: usize) -> Vec<ProfileRow> {
    let Some((_, area, region)) = both(figures, place) else {
        return Vec::new();
    };
    group_beside_group(Some(area), Some(region))
        .iter()
        .map(|row| ProfileRow {
            name: criteria::short_name(row.criterion)
                .in_language(figures.language)
                .to_owned(),
            note: note(row, figures),
            own: None,
            spread: region.tally(row.criterion).map(|tally| tally.levels),
            region: row.other.map(|mean| mean.value()),
            municipality: row.one.map(|mean| mean.value()),
        })
        .collect()
}

fn means_table(figures: &Figures, place: usize) -> Option<AnyView> {
    let language = figures.language;
    let (line, area, region) = both(figures, place)?;
    let rows = group_beside_group(Some(area), Some(region));
    let said = |words: Words| words.in_language(language).to_owned();
    Some(table(
        "means",
        figures
            .whole()
            .area_caption
            .with(language, &[("area", &line.name)]),
        vec![
            said(words::CRITERION),
            line.name.clone(),
            said(figures.whole().mean),
            said(words::DIFFERENCE),
        ],
        mean_rows(&rows, figures.whole().others, figures),
        figures,
    ))
}

/// Two means a criterion and their difference in words.
pub fn mean_rows(rows: &[TwoGroups], beside: Beside, figures: &Figures) -> Vec<Row> {
    let language = figures.language;
    let cells = |row: &TwoGroups| {
        let difference = match row.difference {
            Some(difference) => difference::of_levels(difference.signed_tenths(), beside, language),
            None => words::NO_COMPARISON.in_language(language).to_owned(),
        };
        vec![
            Cell::mean(row.one, figures),
            Cell::mean(row.other, figures),
            Cell::Text(difference),
        ]
    };
    let name = |criterion| {
        criteria::short_name(criterion)
            .in_language(language)
            .to_owned()
    };
    rows.iter()
        .map(|row| (name(row.criterion), cells(row)))
        .collect()
}
