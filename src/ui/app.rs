//! What is on the screen: header, notices, the page of the address, footer; at a kiosk its own screen.

use leptos::{mount::mount_to_body, prelude::*};

use super::{
    actions,
    address::Page,
    components::{
        anew::anew,
        lazy_part::{arriving, lazy_part},
        notices::notices,
    },
    lazy,
    pages::{assess, start},
    shell,
    state::{Notice, State, Visit},
    surface::Offer,
    wording,
};
use crate::browser::{
    catalogue::{self, FirstCatalogue},
    crash, document, focus,
    schedule::{after_drawing, spawn},
    static_page,
};
use survey::Criterion;
use text::{Language, Words, shell as words};

/// While this statement is open, what the results need comes ahead.
const FETCHES_RESULTS_AHEAD: Page = Page::Assess(Criterion::Grants);

/// Runs the app for as long as the page is open. The host's own words come before anything is shown.
pub fn start() {
    crash::show_on_panic();
    spawn(async {
        let FirstCatalogue { text, wording } = catalogue::first().await;
        let problem = match wording.is_empty() {
            true => None,
            false => wording::put_in_use(&wording).await,
        };
        take_over(text, problem.map(Notice::Wording));
    });
}

/// Takes over from the static first screen.
fn take_over(catalogue: Option<String>, notice: Option<Notice>) {
    let entered = static_page::entered();
    let focus_before = entered.focus.clone();
    let view = static_page::view();
    static_page::remove();
    mount_to_body(move || {
        let state = actions::begin(entered, catalogue);
        if let Some(notice) = notice {
            state.notify(notice);
        }
        app(state)
    });
    // Before the focus too, since one engine scrolls to what gets it where that is out of sight.
    view.restore();
    if let Some(selector) = focus_before {
        focus::move_to(&selector);
    }
    view.restore();
    // And when the page is drawn, since it may do so later.
    after_drawing(move || view.restore());
}

fn app(state: State) -> impl IntoView {
    follow_visits(state);
    view! {
        {anew(move || {
            let language = state.language.get();
            match state.is_waiting() {
                true => waiting(state).into_any(),
                false => whole(state, language).into_any(),
            }
        })}
        {state
            .may_show(Offer::KioskScreen)
            .then(|| view! { <div id="kiosk">{kiosk_screen(state)}</div> }.into_any())}
    }
}

/// Everything that is shown in one language.
fn whole(state: State, language: Language) -> impl IntoView {
    view! {
        <div
            data-at-rest=move || state.is_at_rest().then_some("")
            inert=move || state.kiosk.get().is_asking.then_some("")
            data-page=move || state.page.get().name()
            data-completed=move || state.shows_own_result.get().then_some("")
        >
            {state.may_show(Offer::Header).then(|| shell::header(state, language))}
            {notices(state, language)}
            {state.may_show(Offer::News).then(|| news(state, language))}
            <main id="main" tabindex="-1">
                {anew(move || page(state, state.visit()))}
            </main>
            {state.may_show(Offer::Footer).then(|| shell::footer(state, language))}
            {state.may_show(Offer::QuietLine).then(|| shell::quiet_line(state, language))}
        </div>
    }
}

fn page(state: State, (page, language): Visit) -> AnyView {
    match page {
        Page::Start => start::start(state, language, move |question| {
            lazy_part(state, language, move || {
                lazy::question(state, question, language)
            })
            .into_any()
        })
        .into_any(),
        Page::Assess(criterion) => assess::assess(state, criterion, language).into_any(),
        page => lazy_page(state, page, language).into_any(),
    }
}

/// Of a lazy page the heading stands at once, so that it can take the focus; the rest follows when
/// it has arrived.
fn lazy_page(state: State, page: Page, language: Language) -> impl IntoView {
    let heading = match page {
        Page::Accessibility => words::ACCESSIBILITY_HEADING,
        page => shell::title(page),
    };
    // Of made-up figures a strip says so, which comes with them.
    let described_by = matches!(
        page,
        Page::Results | Page::SharedResults(_) | Page::Region | Page::Summary(_) | Page::Plan
    );
    view! {
        <article>
            <h1 tabindex="-1" aria-describedby=described_by.then_some("example")>{heading.in_language(language)}</h1>
            {lazy_part(state, language, move || lazy::page(state, page, language))}
        </article>
    }
}

/// While a kiosk waits, its own screen stands beside this: here are only the notices for whoever
/// sets it up.
fn waiting(state: State) -> impl IntoView {
    let language = state.language.get_untracked();
    view! {
        <div data-at-rest=move || state.is_at_rest().then_some("")>
            {notices(state, language)}
        </div>
    }
}

/// Nothing can begin before the kiosk's own screen is there.
fn kiosk_screen(state: State) -> impl IntoView {
    let language = state.language.get_untracked();
    lazy_part(state, language, move || lazy::kiosk_screen(state))
}

/// The code that tells the news comes with the first of them. Without it nothing else is missing, and
/// the next news try again.
fn news(state: State, language: Language) -> AnyView {
    let view = anew(move || {
        let news = state.news.get();
        news.has_any()
            .then(|| arriving(async move { lazy::news(state, news, language).await.ok() }))
    });
    view! {
        <div id="news" role="status">
            {view}
        </div>
    }
    .into_any()
}

/// Comes to a page, or to the same one in another language.
fn follow_visits(state: State) {
    Effect::new(move |earlier: Option<Visit>| {
        let visit = state.visit();
        let (page, language) = visit;
        document::set_language_tag(language.tag());
        document::set_title(&tab_title(page, language));
        if earlier.is_some_and(|(earlier, _)| earlier != page) {
            // When it stands there.
            after_drawing(show_from_top);
        }
        if matches!(page, Page::Start | Page::Assess(_)) {
            lazy::fetch_way_ahead();
        }
        if page == FETCHES_RESULTS_AHEAD {
            lazy::fetch_results_ahead();
        }
        visit
    });
}

/// A new page begins at its top with the focus on its heading, unless the page stands in a frame
/// that the person has not touched.
fn show_from_top() {
    focus::scroll_to_top();
    let is_framed = focus::is_framed();
    if is_framed && !focus::is_in_page() {
        return;
    }
    focus::move_to("#main h1");
    if is_framed {
        // The page around may be scrolled far down. The notices stand above all else, often none.
        focus::reveal("#notices");
    }
}

/// The page's heading and the name of the tool; of a statement its number.
fn tab_title(page: Page, language: Language) -> String {
    let title = match page {
        Page::Assess(criterion) => {
            let number = criterion.number().to_string();
            text::assess::TITLE.with(language, &[("n", &number), ("of", "7")])
        }
        _ => shell::title(page).in_language(language).to_owned(),
    };
    let name: Words = words::name();
    [&title, " – ", name.in_language(language)].concat()
}
