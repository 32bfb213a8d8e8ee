//! What the sections draw and say, from the example that the site brings along.

use leptos::prelude::*;

use std::sync::Arc;

use super::{
    figures::Figures,
    map::cells,
    profile::{Subject, subject},
    respondents::by_role,
    shown_region,
};
use crate::ui::{address::Options, municipalities::Directory, state::State};
use summary::{Region, Summary};
use survey::Role;
use text::{
    Language::{self, Finnish, Swedish},
    profile::Panel,
    region::Units,
};

const REGION: &str = include_str!("../../../../public/data/regions/14.json");
const SUMMARY: &str = include_str!("../../../../public/data/summaries/14-example.json");

fn figures(language: Language) -> Figures {
    let region = Region::from_json(REGION).unwrap();
    let summary = Summary::from_json(SUMMARY, &region).unwrap();
    Figures::new(region, summary, language)
}

fn state() -> State {
    let catalogue = include_str!("../../../../public/data/catalogue.json");
    let other = include_str!("../../../../public/data/regions/17.json");
    let state = State::new(Finnish, Options::default());
    state.take_municipalities(Directory::from_json(catalogue, &[REGION, other]));
    state
}

const EARLIER: &str = include_str!("../../../../public/data/summaries/14-example-2025.json");

/// The subject of an area, or of everybody, with the earlier summary.
fn subject_of(figures: &Arc<Figures>, name: Option<&str>) -> Subject {
    let earlier = Summary::from_json(EARLIER, &figures.region).unwrap();
    let place = name.map(|name| {
        let mut lines = figures.lines.iter();
        lines.position(|line| line.name == name).unwrap()
    });
    let group = figures.groups_of(figures.line(place)).everybody();
    subject(
        place,
        group.unwrap(),
        figures,
        RwSignal::new(Some(Arc::new(earlier))),
    )
}

#[test]
fn the_region_is_the_chosen_one_then_that_of_the_address_then_that_of_the_own_municipality() {
    let region = |code: &str| code.parse().ok();
    let owner = Owner::new();
    owner.set();
    let state = state();
    assert_eq!(shown_region(state), region("14"));
    state.set_municipality("564".parse().ok());
    assert_eq!(shown_region(state), region("17"));
    state
        .options
        .update(|options| options.region = region("14"));
    assert_eq!(shown_region(state), region("14"));
    state.chosen_region.set(region("17"));
    assert_eq!(shown_region(state), region("17"));
    let fresh = State::new(Finnish, Options::default());
    assert_eq!(shown_region(fresh), None);
}

#[test]
fn another_municipality_is_looked_at_in_its_own_region() {
    let owner = Owner::new();
    owner.set();
    let state = state();
    state.chosen_region.set("17".parse().ok());
    state.set_municipality("743".parse().ok());
    assert_eq!(shown_region(state), "14".parse().ok());
}

#[test]
fn areas_stand_by_name_in_the_language_of_the_page() {
    let names = |language| figures(language).lines.into_iter().map(|line| line.name);
    assert_eq!(names(Finnish).next().as_deref(), Some("Alajärvi"));
    assert_eq!(names(Finnish).next_back().as_deref(), Some("Ähtäri"));
    assert!(names(Swedish).any(|name| name == "Etseri"));
}

#[test]
fn an_area_of_several_municipalities_has_all_their_names() {
    let mut summary = figures(Finnish).summary;
    let second = summary.areas.remove(1);
    summary.areas[0]
        .municipalities
        .extend(second.municipalities);
    let figures = Figures::new(Region::from_json(REGION).unwrap(), summary, Finnish);
    assert_eq!(figures.lines[0].name, "Alajärvi ja Alavus");
    assert_eq!(figures.lines[0].population, 9_183 + 11_102);
    assert_eq!(figures.units(), Units::Areas);
}

#[test]
fn the_line_of_a_municipality_is_that_of_its_area() {
    let figures = figures(Finnish);
    let seinajoki = figures.line_of("743".parse().ok());
    assert_eq!(figures.line(seinajoki).name, "Seinäjoki");
    assert_eq!(figures.line_of("564".parse().ok()), None);
    assert_eq!(figures.line_of(None), None);
    assert_eq!(figures.line(None).name, "Koko maakunta");
}

#[test]
fn the_map_has_a_cell_for_every_place_between_the_outermost() {
    let mut region = figures(Finnish).region;
    let map = cells(&region).unwrap();
    assert_eq!((map.len(), map[0].len()), (4, 6));
    let shown = map.iter().flatten().flatten().count();
    assert_eq!(shown, region.municipalities.len());
    region.municipalities[3].tile = None;
    assert_eq!(cells(&region), None);
}

#[test]
fn roles_stand_from_the_most_respondents_and_those_not_told_last() {
    let mut figures = figures(Finnish);
    let roles = |figures: &Figures| by_role(figures).into_iter().map(|(role, _)| role);
    let first: Vec<_> = roles(&figures).take(2).collect();
    assert_eq!(first, [Role::Association, Role::Municipality]);
    assert_eq!(roles(&figures).next_back(), Some(Role::NotTold));
    let groups = &mut figures.summary.total.0;
    groups.retain(|group| group.role != Some(Role::Association));
    assert_eq!(by_role(&figures)[3], (Role::Association, None));
}

#[test]
fn a_picture_without_data_is_left_out() {
    let owner = Owner::new();
    owner.set();
    let figures = Arc::new(figures(Finnish));
    let all = [Panel::Beside, Panel::Roles, Panel::Change];
    assert_eq!(subject_of(&figures, Some("Seinäjoki")).panels(), all);
    assert_eq!(subject_of(&figures, None).panels(), all);
    let without_roles = [Panel::Beside, Panel::Change];
    assert_eq!(
        subject_of(&figures, Some("Isojoki")).panels(),
        without_roles
    );
}

#[test]
fn everybody_is_compared_with_nobody() {
    let owner = Owner::new();
    owner.set();
    let figures = Arc::new(figures(Finnish));
    let rows = |name| subject_of(&figures, name).beside();
    assert!(
        rows(None)
            .iter()
            .all(|row| row.one.is_some() && row.other.is_none())
    );
    assert!(
        rows(Some("Seinäjoki"))
            .iter()
            .all(|row| row.difference.is_some())
    );
}
