//! Lazy parts: pages whose code is fetched when they are near.
//!
//! A part is a function with `#[wasm_split(part, fallible)]`: calling it fetches its module, then
//! makes its view. One that does not arrive says so and can be tried again; nothing else is touched.

// The macro's own glue between the modules needs `unsafe`.
#![allow(unsafe_code)]

use std::{future::Future, pin::Pin, sync::Arc};

use leptos::prelude::*;
use wasm_split_helpers::{SplitLoaderError, wasm_split};

use super::{
    address::Page,
    components::{news, notices},
    kiosk,
    organiser::context::GatheringContext,
    pages::{
        about, accessibility, collect, organise, plan, privacy, publish,
        region::{self, Figures},
        results::{
            self,
            beside::{Beside, Shown, Subject},
            criteria::Choices,
        },
        review, share, site_files, stage,
        start::questions::{self, Question},
    },
    plans::SameEvent,
    state::{Notice, State},
};
use crate::browser::{schedule, updates::News};
use ::plan::Event;
use summary::{FileError, Summary};
use survey::{CodeError, Criterion, Response};
use text::{
    Language, Words,
    criteria::StatementWords,
    file_errors::{self, File},
};

/// A view whose code has come.
type Arrival = Result<AnyView, SplitLoaderError>;

/// A view whose code is on its way.
pub type Coming = Pin<Box<dyn Future<Output = Arrival> + Send>>;

/// Fetches what a page shows below its heading; nothing for a page of the main module.
pub fn page(state: State, page: Page, language: Language) -> Coming {
    match page {
        Page::Results => Box::pin(results_part(state, Whose::Own, language)),
        Page::SharedResults(shared) => {
            Box::pin(results_part(state, Whose::Shared(shared), language))
        }
        Page::Region => Box::pin(region_part(state, Published::OfHost, language)),
        Page::Summary(_) => Box::pin(region_part(state, Published::OfLink, language)),
        Page::Collect => Box::pin(organiser_part(state, Organiser::Collect, language)),
        Page::Offered(response) => Box::pin(organiser_part(
            state,
            Organiser::Offered(response),
            language,
        )),
        Page::Plan => of_plan(state, OfPlan::Page, language),
        Page::Organise => Box::pin(organiser_part(state, Organiser::Home, language)),
        Page::Share => Box::pin(sharing_part(state, Sharing::Kit, language)),
        Page::Publish => Box::pin(sharing_part(state, Sharing::Summary, language)),
        Page::Stage => Box::pin(stage_part(state, language)),
        Page::Privacy => Box::pin(texts_part(state, Texts::Privacy, language)),
        Page::Accessibility => Box::pin(texts_part(state, Texts::Accessibility, language)),
        Page::About => Box::pin(texts_part(state, Texts::About, language)),
        Page::Review => Box::pin(review_part(state, language)),
        Page::Start | Page::Assess(_) => Box::pin(async { Ok(().into_any()) }),
    }
}

/// Fetches what a notice says that is not in the main module.
pub async fn notice_words(notice: Notice) -> Result<Option<Words>, SplitLoaderError> {
    notice_words_part(notice).await
}

/// Fetches what the page of a statement says that is not the first one.
pub async fn statement_words(criterion: Criterion) -> Result<StatementWords, SplitLoaderError> {
    statement_words_part(criterion).await
}

/// Fetches a question of the start page.
pub fn question(state: State, question: Question, language: Language) -> Coming {
    Box::pin(question_part(state, question, language))
}

/// Fetches the pictures of a region that can be taken along.
pub fn region_pictures(
    state: State,
    figures: &Arc<Figures>,
    choices: region::Choices,
    earlier: region::Earlier,
) -> Coming {
    let figures = Arc::clone(figures);
    Box::pin(region_pictures_part(state, figures, choices, earlier))
}

/// Fetches what there is to tell of the network and of new versions.
pub fn news(state: State, news: News, language: Language) -> Coming {
    Box::pin(news_part(state, news, language))
}

/// Fetches a kiosk's waiting screen and its question whether to go on.
pub fn kiosk_screen(state: State) -> Coming {
    Box::pin(kiosk_part(state))
}

/// Fetches what the results page needs ahead, so that it opens at once.
pub fn fetch_results_ahead() {
    schedule::spawn(async {
        // Opening the results will try again and say so.
        drop(preload_results().await);
    });
}

/// Fetches what is met on the way through the statements ahead, so that only the network of the first moment
/// is needed.
pub fn fetch_way_ahead() {
    schedule::spawn(async {
        // Who comes there will try again and be told.
        drop(preload_way().await);
    });
}

/// What is read while a view is made must not make it anew: what changes, follows by itself.
fn made<View: IntoView + 'static>(view: impl FnOnce() -> View) -> Arrival {
    Ok(untrack(view).into_any())
}

// Each function of this kind weighs on the first screen, so there is one for each part.

#[derive(Clone, Copy)]
enum Whose {
    Own,
    Shared(Result<Response, CodeError>),
}

#[wasm_split(results, fallible, preload(preload_results))]
fn results_part(state: State, whose: Whose, language: Language) -> Arrival {
    match whose {
        Whose::Own => made(|| results::results(state, language)),
        Whose::Shared(shared) => made(|| results::shared_results(state, shared, language)),
    }
}

/// What the page of a result shows when it is asked for.
#[derive(Clone)]
pub enum Later {
    Shape(Arc<Beside>),
    Table(Arc<Beside>),
    Earlier(Arc<Subject>, Choices),
    Picture(Arc<Subject>, Choices),
    Submit,
    Reading,
    /// On a kiosk.
    TakeAlong(Response),
    /// Why a code in the address cannot be read.
    Refused(CodeError),
}

/// What the rows of a result hold.
#[derive(Clone, Copy)]
pub enum InRows {
    /// What is seen when a row is opened.
    Row(Criterion),
    /// What stands out between the roles.
    Roles,
    /// The earlier round that is saved on this device.
    Earlier(Choices),
}

/// Fetches what the rows of a result hold, which comes right after them.
pub fn in_rows(shown: Arc<Shown>, which: InRows) -> Coming {
    Box::pin(in_rows_part(shown, which))
}

#[wasm_split(in_rows, fallible)]
fn in_rows_part(shown: Arc<Shown>, which: InRows) -> Arrival {
    made(|| results::in_rows(&shown, which))
}

/// Fetches what the page of a result shows when it is asked for.
pub fn results_later(state: State, later: Later, language: Language) -> Coming {
    Box::pin(results_later_part(state, later, language))
}

/// Fetches what is said of a file of the host that breaks its format, which is rare.
pub async fn refused_words(
    file: File,
    error: FileError,
    language: Language,
) -> Result<String, SplitLoaderError> {
    refused_words_part(file, error, language).await
}

#[wasm_split(results_later, fallible)]
fn refused_words_part(
    file: File,
    error: FileError,
    language: Language,
) -> Result<String, SplitLoaderError> {
    Ok(file_errors::refused(file, &error, language))
}

#[wasm_split(results_later, fallible)]
fn results_later_part(state: State, later: Later, language: Language) -> Arrival {
    made(|| results::later(state, &later, language))
}

#[derive(Clone, Copy)]
enum Published {
    OfHost,
    OfLink,
}

#[wasm_split(region, fallible)]
fn region_part(state: State, published: Published, language: Language) -> Arrival {
    match published {
        Published::OfHost => made(|| region::region(state, language)),
        Published::OfLink => made(|| region::summary_of_link(state, language)),
    }
}

#[wasm_split(region_pictures, fallible)]
fn region_pictures_part(
    state: State,
    figures: Arc<Figures>,
    choices: region::Choices,
    earlier: region::Earlier,
) -> Arrival {
    made(|| region::pictures(state, &figures, choices, earlier))
}

/// What belongs to a plan.
pub enum OfPlan {
    Page,
    /// The choice of targets from what an event's participants said, with the criterion that two roles see
    /// most differently, and how the event is known in the plan.
    Choice(Box<Event>, Option<Criterion>, SameEvent),
    /// What has become of the plan when somebody has assessed again.
    Outcome(Response),
}

/// Fetches what belongs to a plan.
pub fn of_plan(state: State, which: OfPlan, language: Language) -> Coming {
    Box::pin(plan_part(state, which, language))
}

#[wasm_split(plan, fallible)]
fn plan_part(state: State, which: OfPlan, language: Language) -> Arrival {
    match which {
        OfPlan::Page => made(|| plan::plan(state, language)),
        OfPlan::Choice(event, gap, is_same) => {
            made(|| plan::choose_from(state, *event, gap, is_same, language))
        }
        OfPlan::Outcome(now) => made(|| plan::outcome(state, now, language)),
    }
}

#[derive(Clone, Copy)]
enum Texts {
    About,
    Accessibility,
    Privacy,
}

#[wasm_split(texts, fallible)]
fn texts_part(state: State, texts: Texts, language: Language) -> Arrival {
    match texts {
        Texts::About => made(|| about::about(state, language)),
        Texts::Accessibility => made(|| accessibility::accessibility(state, language)),
        Texts::Privacy => made(|| privacy::privacy(state, language)),
    }
}

// What is met on the way through the statements, fetched at once when that begins.

#[wasm_split(way, fallible, preload(preload_way))]
fn review_part(state: State, language: Language) -> Arrival {
    made(|| review::review(state, language))
}

#[wasm_split(way, fallible)]
fn statement_words_part(criterion: Criterion) -> Result<StatementWords, SplitLoaderError> {
    Ok(StatementWords::of(criterion))
}

#[wasm_split(way, fallible)]
fn question_part(state: State, question: Question, language: Language) -> Arrival {
    made(|| questions::question(state, question, language))
}

// They come with the list of municipalities, which every page fetches.

#[wasm_split(directory, fallible)]
fn notice_words_part(notice: Notice) -> Result<Option<Words>, SplitLoaderError> {
    Ok(notices::words_later(notice))
}

#[wasm_split(directory, fallible)]
fn news_part(state: State, news: News, language: Language) -> Arrival {
    made(|| news::news(state, news, language))
}

#[derive(Clone, Copy)]
enum Organiser {
    Collect,
    Offered(Result<Response, CodeError>),
    Home,
}

#[wasm_split(organiser, fallible)]
fn organiser_part(state: State, organiser: Organiser, language: Language) -> Arrival {
    match organiser {
        Organiser::Collect => made(|| collect::collect(state, language)),
        Organiser::Offered(response) => made(|| collect::offered(state, response, language)),
        Organiser::Home => made(|| organise::organise(state, language)),
    }
}

// A survey program's file is one way of several, and its reading has many words.

/// Fetches the way by which a survey's file comes in.
pub fn survey_file(context: GatheringContext) -> Coming {
    Box::pin(survey_file_part(context))
}

#[wasm_split(survey_file, fallible)]
fn survey_file_part(context: GatheringContext) -> Arrival {
    made(|| collect::survey_file(context))
}

// Pictures, tables and codes to take along, which gathering does without.

#[derive(Clone, Copy)]
enum Sharing {
    Kit,
    Summary,
}

#[wasm_split(sharing, fallible)]
fn sharing_part(state: State, sharing: Sharing, language: Language) -> Arrival {
    match sharing {
        Sharing::Kit => made(|| share::share(state, language)),
        Sharing::Summary => made(|| publish::publish(state, language)),
    }
}

/// What there is about the site's own files.
pub enum OfSite {
    /// The check of them all.
    Check,
    /// How a summary comes among them.
    Adding(Arc<Summary>),
}

/// Fetches what is seen of the site's own files, which only web editors ask for.
pub fn site_files(state: State, which: OfSite, language: Language) -> Coming {
    Box::pin(site_files_part(state, which, language))
}

#[wasm_split(site_files, fallible)]
fn site_files_part(state: State, which: OfSite, language: Language) -> Arrival {
    match which {
        OfSite::Check => made(|| site_files::check(state, language)),
        OfSite::Adding(summary) => made(|| site_files::adding(summary, language)),
    }
}

#[wasm_split(stage, fallible)]
fn stage_part(state: State, language: Language) -> Arrival {
    made(|| stage::stage(state, language))
}

#[wasm_split(kiosk, fallible)]
fn kiosk_part(state: State) -> Arrival {
    made(|| kiosk::screen(state))
}
