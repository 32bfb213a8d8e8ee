//! What the state does, without a browser.

use leptos::prelude::*;

use super::*;
use crate::{
    browser::files::FileUnavailable,
    ui::municipalities::{Directory, DirectoryUnavailable},
};
use survey::{Answer, Criterion, Day};
use text::file_errors::File;

fn directory() -> Directory {
    let catalogue = include_str!("../../../public/data/catalogue.json");
    let regions = [
        include_str!("../../../public/data/regions/14.json"),
        include_str!("../../../public/data/regions/17.json"),
    ];
    Directory::from_json(catalogue, &regions).unwrap()
}

/// A state as a page of its own has it before anything has come.
fn fresh() -> State {
    // As in the browser, it lasts as long as the page.
    let owner = Owner::new();
    owner.set();
    std::mem::forget(owner);
    State::new(Language::Finnish, Options::default())
}

pub(super) fn state() -> State {
    let state = fresh();
    state.take_municipalities(Ok(directory()));
    state
}

pub(super) fn code(text: &str) -> Option<MunicipalityCode> {
    text.parse().ok()
}

fn begun(municipality: &str) -> State {
    let state = state();
    state.set_municipality(code(municipality));
    let day = Day::default();
    state
        .assessment
        .update(|it| it.answer(Criterion::Grants, Answer::CannotSay, day, 1));
    state
}

fn with_address(state: State, municipality: &str, region: &str) -> State {
    state.options.set(Options {
        municipality: code(municipality),
        region: region.parse().ok(),
        ..Options::default()
    });
    state.take_municipality_of_address();
    state.take_municipalities(Ok(directory()));
    state
}

#[test]
fn an_unknown_address_is_the_start_page_with_one_notice() {
    let state = state();
    state.open_address("/nowhere");
    state.open_address("/nowhere/else");
    assert_eq!(state.page.get(), Page::Start);
    assert_eq!(state.notices.get(), [Notice::UnknownPage]);
}

#[test]
fn a_municipality_of_the_address_is_chosen_where_nothing_is_answered() {
    let state = with_address(state(), "743", "");
    assert_eq!(state.assessment.get().municipality, code("743"));
    assert_eq!(state.offered_municipality.get(), None);
    assert_eq!(state.notices.get(), []);
}

#[test]
fn a_municipality_whose_name_is_not_known_is_told_by_its_number() {
    let state = fresh();
    state.set_municipality(code("743"));
    assert_eq!(state.shown_in_field(), "");
    state.take_municipalities(Err(DirectoryUnavailable::NotArrived {
        file: File::Region,
        reason: FileUnavailable::Unreachable,
    }));
    assert_eq!(state.shown_in_field(), "nro 743");
    state.take_municipalities(Ok(directory()));
    assert_eq!(state.shown_in_field(), "Seinäjoki");
}

#[test]
fn a_list_that_was_asked_for_before_it_came_opens_when_it_comes() {
    let state = fresh();
    state.field.update(|field| field.open(None));
    state.take_municipalities(Ok(directory()));
    assert!(state.field.get().is_open);
    assert!(!state.found().is_empty());
}

#[test]
fn names_that_begin_with_what_is_typed_come_before_those_that_hold_it() {
    let state = state();
    let found = |typed: &str| {
        state
            .field
            .update(|field| field.typed = Some(typed.to_owned()));
        let found = state.found().into_iter();
        found.map(|found| found.name).collect::<Vec<_>>()
    };
    assert_eq!(found("vieska"), ["Alavieska", "Ylivieska"]);
    assert_eq!(found("ala")[0], "Alajärvi");
    assert_eq!(found("joki").last().map(String::as_str), Some("Siikajoki"));
}

#[test]
fn a_municipality_of_the_address_never_changes_answers_for_another_one() {
    let state = with_address(begun("005"), "743", "");
    assert_eq!(state.assessment.get().municipality, code("005"));
    assert_eq!(state.offered_municipality.get(), code("743"));
    let same = with_address(begun("743"), "743", "");
    assert_eq!(same.offered_municipality.get(), None);
}

#[test]
fn a_municipality_that_the_site_does_not_have_is_ignored_with_a_notice() {
    let notice = Notice::IgnoredOption(IgnoredOption::Municipality);
    let state = with_address(state(), "091", "");
    assert_eq!(state.assessment.get().municipality, None);
    assert_eq!(state.notices.get(), [notice]);
    let kept = with_address(begun("005"), "091", "");
    assert_eq!(kept.offered_municipality.get(), None);
    assert_eq!(kept.assessment.get().municipality, code("005"));
}

#[test]
fn the_municipality_wins_over_the_region_of_the_address() {
    let state = with_address(state(), "743", "17");
    let notice = Notice::IgnoredOption(IgnoredOption::ContradictingRegion);
    assert_eq!(state.notices.get(), [notice]);
    assert_eq!(state.region_of(code("743")), "14".parse().ok());
    assert_eq!(state.region_of(None), "14".parse().ok());
}

#[test]
fn a_region_that_the_site_does_not_have_is_ignored_with_a_notice() {
    let state = with_address(state(), "", "01");
    let notice = Notice::IgnoredOption(IgnoredOption::Region);
    assert_eq!(state.notices.get(), [notice]);
    assert_eq!(state.region_of(None), "14".parse().ok());
}

#[test]
fn the_region_of_the_address_stands_where_no_municipality_says_which() {
    let state = with_address(state(), "", "17");
    assert_eq!(state.region_of(None), "17".parse().ok());
    assert_eq!(state.region_of(code("743")), "14".parse().ok());
}

#[test]
fn a_new_version_may_take_over_on_the_start_page_where_nothing_is_half_done_or_unkept() {
    let at_rest = state;
    assert!(at_rest().is_at_rest());
    assert!(begun("743").is_at_rest());
    let busy: [fn(State); 7] = [
        |state| state.page.set(Page::Assess(Criterion::Grants)),
        |state| {
            state
                .saving
                .update(|saving| saving.is_in_memory_only = true)
        },
        |state| state.asks_to_start_over.set(true),
        |state| {
            let typed = Some("Sein".to_owned());
            state.field.update(|field| field.typed = typed);
        },
        |state| state.field.update(|field| field.open(None)),
        |state| {
            state
                .saving
                .update(|saving| saving.has_unsaved_round = true)
        },
        |state| {
            let gathered = begun("743").assessment.get().response();
            gathered.into_iter().for_each(|it| state.hold_in_memory(it));
        },
    ];
    for (number, make_busy) in busy.into_iter().enumerate() {
        let state = at_rest();
        make_busy(state);
        assert!(!state.is_at_rest(), "{number}");
    }
}

#[test]
fn leaving_the_field_takes_a_whole_name_in_either_language_and_any_case() {
    for typed in ["Seinäjoki", " seinajoki ", "ETSERI"] {
        let state = state();
        state
            .field
            .update(|field| field.typed = Some(typed.to_owned()));
        state.settle_field();
        assert!(state.assessment.get().municipality.is_some(), "{typed}");
        assert_eq!(state.field.get().typed, None);
    }
}

#[test]
fn leaving_the_field_with_other_text_keeps_the_text_and_opens_the_municipality() {
    let state = state();
    state.set_municipality(code("743"));
    state
        .field
        .update(|field| field.typed = Some("Seinä".to_owned()));
    state.settle_field();
    assert_eq!(state.assessment.get().municipality, None);
    assert_eq!(state.field.get().typed.as_deref(), Some("Seinä"));
}

#[test]
fn an_emptied_field_leaves_the_municipality_open() {
    let state = state();
    state.set_municipality(code("743"));
    state
        .field
        .update(|field| field.typed = Some(String::new()));
    state.settle_field();
    assert_eq!(state.assessment.get().municipality, None);
    assert_eq!(state.field.get().typed, None);
}
