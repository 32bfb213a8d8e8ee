//! A small example of the result that a person gets.

use leptos::prelude::*;

use crate::ui::components::marks::{level_axis, plot};
use marks::{Mark, Position};
use survey::{Criterion, Level};
use text::{Language, criteria, figures, start};

/// A row of the example: the own level, and in tenths of a per cent of the scale where the municipality,
/// the region and the ends of its middle half stand.
struct Example {
    criterion: Criterion,
    own: Level,
    municipality: u16,
    region: u16,
    middle_half: [u16; 2],
}

const EXAMPLES: [Example; 3] = [
    Example {
        criterion: Criterion::Participation,
        own: Level::Two,
        municipality: 358,
        region: 456,
        middle_half: [285, 609],
    },
    Example {
        criterion: Criterion::Partnership,
        own: Level::Three,
        municipality: 500,
        region: 441,
        middle_half: [282, 583],
    },
    Example {
        criterion: Criterion::Grants,
        own: Level::Five,
        municipality: 422,
        region: 526,
        middle_half: [363, 705],
    },
];

/// The figure, which says in words what its marks are.
pub fn preview(language: Language) -> impl IntoView {
    let rows = EXAMPLES.map(|example| row(&example, language));
    view! {
        <figure class="example-rows" aria-labelledby="preview">
            <figcaption>
                <span id="preview">{start::PREVIEW.in_language(language)}</span>
                <span class="stamp">{figures::EXAMPLE_SHORT.in_language(language)}</span>
            </figcaption>
            <div aria-hidden="true">{rows.into_iter().collect_view()} {level_axis()}</div>
            <p class="hint">{start::PREVIEW_MARKS.in_language(language)}</p>
        </figure>
    }
}

fn row(example: &Example, language: Language) -> AnyView {
    let at = Position::of_tenths_of_percent;
    let [from, to] = example.middle_half.map(at);
    let marks = [
        Mark::MiddleHalf(from, to),
        Mark::Municipality(at(example.municipality)),
        Mark::Region(at(example.region)),
        Mark::Own(Position::of_level(example.own)),
    ];
    view! {
        <div>
            <span>{criteria::short_name(example.criterion).in_language(language)}</span>
            {plot(&marks)}
        </div>
    }
    .into_any()
}
