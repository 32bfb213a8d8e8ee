//! The two pictures of a result.

use leptos::prelude::*;

use super::beside::Beside;
use crate::{
    chart::{self, Drawing, Mark, ProfileRow, RadarShape},
    summary::Column,
    survey::{Answer, Criterion, Level},
    text::{criteria, figures, region, results},
    ui::parts::chart::{Chart, LegendEntry},
};

/// The picture that is read first: a row for each criterion.
pub fn profile(beside: &Beside) -> impl IntoView + use<> {
    let language = beside.language;
    let rows = Criterion::ALL.map(|criterion| profile_row(beside, criterion));
    let ends = [Level::One, Level::Five].map(|level| {
        criteria::level_label(level)
            .in_language(language)
            .to_owned()
    });
    let caption = match beside.compared {
        Some(_) => results::PROFILE_CAPTION,
        None => results::PROFILE_CAPTION_ALONE,
    };
    picture(
        beside,
        chart::profile(&rows, &ends),
        "picture profile",
        caption.in_language(language),
        legend(beside, true),
        false,
    )
}

/// The second view: the whole shape at a glance.
pub fn radar(beside: &Beside) -> impl IntoView + use<> {
    let language = beside.language;
    // With soft hyphens, since a name at the side has little room on a phone.
    let names = Criterion::ALL.map(|criterion| {
        region::column(Column::Criterion(criterion))
            .in_language(language)
            .to_owned()
    });
    let mut shapes = vec![];
    if let Some(compared) = &beside.compared {
        for (named, mark) in compared.each().zip([Mark::Region, Mark::Municipality]) {
            let values =
                Criterion::ALL.map(|criterion| named.mean(criterion).map(|mean| mean.value()));
            shapes.push(RadarShape { mark, values });
        }
    }
    shapes.push(RadarShape {
        mark: Mark::Own,
        values: Criterion::ALL.map(|criterion| own_level(beside, criterion)),
    });
    picture(
        beside,
        chart::radar(&names, &shapes),
        "picture radar",
        results::RADAR_CAPTION.in_language(language),
        legend(beside, false),
        true,
    )
}

fn picture(
    beside: &Beside,
    drawing: Drawing,
    class: &'static str,
    caption: &str,
    legend: Vec<LegendEntry>,
    is_radar: bool,
) -> impl IntoView + use<> {
    let language = beside.language;
    let mark = match beside.kind() {
        Some(crate::summary::Kind::Example) => figures::EXAMPLE.in_language(language),
        _ => "",
    };
    let caption = format!("{caption} {mark}");
    view! {
        <Chart
            drawing=Signal::stored(drawing)
            class
            caption=Signal::stored(caption)
            legend=Signal::stored(legend)
            is_radar
        />
    }
}

fn own_level(beside: &Beside, criterion: Criterion) -> Option<f64> {
    let level = beside.response.answers.get(criterion).level()?;
    Some(f64::from(level.number()))
}

fn profile_row(beside: &Beside, criterion: Criterion) -> ProfileRow {
    let language = beside.language;
    let compared = beside.compared.as_ref();
    let note = match beside.response.answers.get(criterion) {
        Answer::Level(_) => "",
        Answer::CannotSay => criteria::CANNOT_SAY.in_language(language),
        Answer::NotAnswered => criteria::NOT_ANSWERED.in_language(language),
    };
    let region = compared.map(|compared| &compared.region);
    let area = compared.and_then(|compared| compared.area.as_ref());
    ProfileRow {
        name: criteria::short_name(criterion)
            .in_language(language)
            .to_owned(),
        note: note.to_owned(),
        own: own_level(beside, criterion),
        spread: region
            .and_then(|region| region.tally(criterion))
            .map(|tally| tally.levels),
        region: region
            .and_then(|region| region.mean(criterion))
            .map(|mean| mean.value()),
        municipality: area
            .and_then(|area| area.mean(criterion))
            .map(|mean| mean.value()),
    }
}

/// What the marks stand for; only those that are drawn.
fn legend(beside: &Beside, with_spread: bool) -> Vec<LegendEntry> {
    let language = beside.language;
    let mut legend = vec![(Mark::Own, beside.own_name().to_owned())];
    let Some(compared) = &beside.compared else {
        return legend;
    };
    let region = [("region", compared.region.name.as_str())];
    legend.push((Mark::Region, results::REGION_MEAN.with(language, &region)));
    if with_spread {
        legend.push((Mark::Spread, results::REGION_SPREAD.with(language, &region)));
    }
    if let Some(area) = compared.area.as_ref().filter(|area| area.group.is_some()) {
        let values = [("area", area.name.as_str())];
        legend.push((
            Mark::Municipality,
            results::AREA_MEAN.with(language, &values),
        ));
    }
    legend
}
