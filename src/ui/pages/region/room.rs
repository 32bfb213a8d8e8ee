//! The sections that the room of an organiser has besides: one group beside the region.

use std::sync::Arc;

use leptos::prelude::*;

use super::{area, controls::section, criterion, figures::Figures};
use crate::{
    summary::{Area, AreaLine, Groups, Region, Summary},
    text::{Language, collect},
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
    let content = area::beside(&Arc::new(figures), RwSignal::new(0));
    section("room-beside", collect::ROOM_BESIDE, language, content)
}

/// How the levels are spread, criterion by criterion.
pub fn levels(figures: &Arc<Figures>) -> AnyView {
    criterion::criterion(figures)
}
