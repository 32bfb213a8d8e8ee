//! The whole result as a shape.

use leptos::prelude::*;

use super::beside::{Beside, Side};
use crate::{
    chart::{Drawing, Mark, RadarShape},
    ui::components::chart::{Chart, Charts, LegendEntry},
};
use marks::Sign;
use summary::Measure;
use survey::{Criterion, Response};
use text::{marks as words, region, results};

/// The chart, mounted when it is chosen.
pub fn shape(beside: &Beside) -> AnyView {
    let language = beside.language;
    let charts = Charts::begin();
    view! {
        {charts.problem(language)}
        <Chart
            drawing=Signal::stored(drawing(beside))
            class="picture radar"
            caption=Signal::stored(results::RADAR_CAPTION.in_language(language).to_owned())
            legend=Signal::stored(legend(beside))
        />
    }
    .into_any()
}

/// The person's own shape above those that stand beside it.
pub fn drawing(beside: &Beside) -> Drawing {
    let language = beside.language;
    let sides = beside.sides().filter(|side| is_shown(side));
    let mut shapes: Vec<_> = sides.map(|side| means(side, mark_of(side.sign))).collect();
    shapes.extend(
        beside
            .earlier
            .map(|earlier| levels(&earlier, Mark::OwnEarlier)),
    );
    shapes.push(levels(&beside.response, Mark::Own));
    let names = Criterion::ALL.map(|criterion| {
        region::measure(Measure::Criterion(criterion))
            .in_language(language)
            .to_owned()
    });
    Drawing { names, shapes }
}

/// The same in a chart as in a row.
pub fn mark_of(sign: Sign) -> Mark {
    match sign {
        Sign::Own => Mark::Own,
        Sign::OwnEarlier => Mark::OwnEarlier,
        Sign::Municipality => Mark::Municipality,
        _ => Mark::Region,
    }
}

fn legend(beside: &Beside) -> Vec<LegendEntry> {
    let language = beside.language;
    let own = beside.whose.owner().level().in_language(language);
    let mut legend = vec![(Mark::Own, own.to_owned())];
    legend.extend(beside.earlier_date().map(|date| {
        let words = words::OWN_EARLIER.with(language, &[("date", &date)]);
        (Mark::OwnEarlier, words)
    }));
    let sides = beside.sides().filter(|side| is_shown(side));
    legend.extend(sides.map(|side| (mark_of(side.sign), side.name.clone())));
    legend
}

fn is_shown(side: &Side) -> bool {
    side.people.group.is_some()
}

fn levels(response: &Response, mark: Mark) -> RadarShape {
    RadarShape {
        mark,
        values: Criterion::ALL.map(|criterion| {
            let level = response.answers.get(criterion).level()?;
            Some(f64::from(level.number()))
        }),
    }
}

fn means(side: &Side, mark: Mark) -> RadarShape {
    RadarShape {
        mark,
        values: Criterion::ALL.map(|criterion| Some(side.mean(criterion)?.value())),
    }
}
