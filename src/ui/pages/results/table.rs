//! The figures as tables: the levels and means, and how the group's answers are distributed. On a narrow
//! screen each criterion stands on a line of its own above its figures; the roles keep the table a table
//! for assistive technology there.

use leptos::prelude::*;

use super::{
    Whose,
    beside::{Beside, Side},
    rows::{own_figure, withheld},
};
use crate::ui::components::marks::{level_chip, sign};
use marks::Sign;
use summary::Peers;
use survey::{Criterion, Level};
use text::{Words, criteria, format, results};

/// Both tables.
pub fn tables(beside: &Beside) -> AnyView {
    view! {
        {means(beside)}
        {beside.group.as_ref().map(|group| shares(beside, group))}
    }
    .into_any()
}

fn means(beside: &Beside) -> AnyView {
    let language = beside.language;
    let own = match beside.whose {
        Whose::Own => results::OWN_COLUMN,
        Whose::Shared => results::CODE_COLUMN,
    };
    let group = match beside.peers {
        Peers::Region => results::REGION_COLUMN,
        _ => results::GROUP_COLUMN,
    };
    let mut headings = Vec::new();
    if beside.earlier.is_some() {
        headings.push(heading(
            Some(Sign::OwnEarlier),
            results::EARLIER_COLUMN,
            beside,
        ));
    }
    headings.push(heading(Some(Sign::Own), own, beside));
    if let Some(area) = &beside.area {
        headings.push(heading(
            Some(area.sign),
            results::MUNICIPALITY_COLUMN,
            beside,
        ));
    }
    if let Some(side) = &beside.group {
        headings.push(heading(Some(side.sign), group, beside));
        headings.push(heading(None, results::DIFFERENCE, beside));
    }
    let cells = |criterion| {
        let mean = |side: &Side| match side.mean(criterion) {
            Some(mean) => format::tenths(mean.tenths().into(), language),
            None => withheld(language).to_owned(),
        };
        let mut cells = Vec::new();
        if let Some(earlier) = &beside.earlier {
            cells.push(own_figure(earlier, criterion, language));
        }
        cells.push(own_figure(&beside.response, criterion, language));
        cells.extend(beside.area.as_ref().map(mean));
        if let Some(group) = &beside.group {
            cells.push(mean(group));
            let difference = beside.difference(group, criterion);
            cells.push(difference.map_or_else(
                || results::NO_FIGURE.in_language(language).to_owned(),
                |tenths| signed(tenths, language),
            ));
        }
        cells.into_iter().map(cell).collect_view().into_any()
    };
    let caption = results::LEVELS_AND_MEANS.in_language(language).to_owned();
    table("level-means", caption, headings, cells, beside)
}

fn signed(tenths: i32, language: text::Language) -> String {
    let sign = if tenths > 0 { "+" } else { "" };
    [sign, &format::tenths(tenths, language)].concat()
}

fn shares(beside: &Beside, group: &Side) -> AnyView {
    let language = beside.language;
    let mut headings: Vec<_> = Level::ALL
        .into_iter()
        .map(|level| {
            view! {
                <th scope="col" role="columnheader">
                    <span class="visually-hidden">
                        {results::LEVEL_BEFORE.in_language(language)} " "
                    </span>
                    {level_chip(level)}
                </th>
            }
            .into_any()
        })
        .collect();
    let counts = [
        results::PEOPLE_COLUMN,
        results::CANNOT_SAY_COLUMN,
        results::UNANSWERED_COLUMN,
    ];
    headings.extend(counts.map(|words| heading(None, words, beside)));
    let cells = |criterion| {
        let Some(tally) = group.tally(criterion) else {
            let columns = Level::COUNT + counts.len();
            return view! {
                <td role="cell" class="withheld" colspan=columns.to_string()>
                    {withheld(language)}
                </td>
            }
            .into_any();
        };
        let missing = group.people.not_answered(criterion).unwrap_or_default();
        let percent = Level::ALL.map(|level| tally.percent(level).to_string());
        let counts = [tally.level_givers(), tally.cannot_say, missing];
        let counts = counts.map(|number| format::whole(number, language));
        percent
            .into_iter()
            .chain(counts)
            .map(cell)
            .collect_view()
            .into_any()
    };
    let caption = results::SHARES.with(language, &[("name", &group.name)]);
    table("level-shares", caption, headings, cells, beside)
}

fn heading(mark: Option<Sign>, words: Words, beside: &Beside) -> AnyView {
    view! {
        <th scope="col" role="columnheader">
            <span class="head">{mark.map(sign)} {words.in_language(beside.language)}</span>
        </th>
    }
    .into_any()
}

fn cell(figure: String) -> AnyView {
    view! { <td role="cell">{figure}</td> }.into_any()
}

fn table(
    class: &'static str,
    caption: String,
    headings: Vec<AnyView>,
    cells: impl Fn(Criterion) -> AnyView,
    beside: &Beside,
) -> AnyView {
    let language = beside.language;
    let rows = Criterion::ALL.map(|criterion| {
        let name = criteria::short_name(criterion).in_language(language);
        view! {
            <tr role="row">
                <th scope="row" role="rowheader">
                    {criterion.number()} ". " {name}
                </th>
                {cells(criterion)}
            </tr>
        }
        .into_any()
    });
    view! {
        <table class=["figures ", class].concat() role="table">
            <caption>{caption}</caption>
            <thead role="rowgroup">
                <tr role="row">
                    <th scope="col" role="columnheader">
                        {results::CRITERION.in_language(language)}
                    </th>
                    {headings.collect_view()}
                </tr>
            </thead>
            <tbody role="rowgroup">{rows.into_iter().collect_view()}</tbody>
        </table>
    }
    .into_any()
}
