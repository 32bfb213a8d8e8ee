//! The sections that the room of an organiser has besides: one group beside the region.

use std::sync::Arc;

use leptos::prelude::*;

use super::{area, criterion, figures::Figures};
use crate::{
    summary::{Area, AreaLine, Groups, Region, Summary},
    text::Language,
};

/// A group, such as the room, beside the summary of the region.
pub fn beside_region(
    name: String,
    groups: Groups,
    region: Region,
    mut summary: Summary,
    language: Language,
) -> AnyView {
    let place = summary.areas.len();
    let area = Area {
        municipalities: Vec::new(),
        groups,
    };
    let line = AreaLine::of_area(name, place, &area, &region);
    summary.areas.push(area);
    let figures = Figures {
        region,
        summary,
        lines: vec![line],
        language,
    };
    area::area(&Arc::new(figures), RwSignal::new(0))
}

/// How the levels are spread, criterion by criterion.
pub fn levels(figures: &Arc<Figures>) -> AnyView {
    criterion::criterion(figures)
}
