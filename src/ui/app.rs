//! The shell: header, notices, the page of the address, footer.

use std::{cell::Cell, rc::Rc};

use leptos::{prelude::*, reactive::owner::Owner, task::spawn_local};

use super::{
    address::Page,
    lazy::{self, Content, Mounted},
    model::{Model, Part},
    pages::{assess, review, start},
    parts::notices::notices,
    state::{Action, State},
};
use crate::{
    browser::{
        crash, document,
        element::{self, Element, Shown, element},
        focus, location, static_page, updates,
    },
    survey::{Criterion, Role},
    text::{self, Language, Words, shell},
};

/// While this statement is open, what the results need comes ahead.
const FETCHES_RESULTS_AHEAD: Page = Page::Assess(Criterion::Grants);

/// Where a lazy part stands.
const PART: &str = "part";

/// Where it is told that the device is offline or that a new version is there.
const NEWS: &str = "news";

/// Takes over from the static first screen and runs the app for as long as the page is open.
pub fn start() {
    crash::show_on_panic();
    // A second start, of a page that was there already, would have nothing to do.
    drop(any_spawner::Executor::init_wasm_bindgen());
    let entered = static_page::entered();
    static_page::remove();
    let focus_before = entered.focus.clone();
    let owner = Owner::new();
    owner.with(move || run(State::from_browser(), entered));
    std::mem::forget(owner);
    if let Some(selector) = focus_before {
        focus::move_to(&selector);
    }
}

fn run(state: State, entered: static_page::Entered) {
    take_over(state, entered);
    location::on_change(move || state.follow_address());
    let drawing = RenderEffect::new(move |shown: Option<Option<Shown>>| {
        let whole = state.with(|model| whole(state, model));
        element::draw(shown.flatten(), whole)
    });
    std::mem::forget(drawing);
    updates::on_news(show_news(state));
    let beginning = state.visit();
    Effect::new(move |earlier: Option<Page>| {
        let (page, language, _) = beginning.get();
        visit(state, page, language, earlier)
    });
}

/// What a person did on the static first screen counts.
fn take_over(state: State, entered: static_page::Entered) {
    if entered.chose_language {
        state.remember_language();
    }
    if !entered.municipality.trim().is_empty() {
        state.update(|model| model.field.typed = Some(entered.municipality));
    }
    let role = entered.role.and_then(|value| value.parse().ok());
    if let Some(role) = role.and_then(Role::from_number) {
        state.perform(Action::ChooseRole(role));
    }
}

/// Comes to a page, or to the same one in another language or once more. The part of the earlier
/// visit belongs to the effect that calls this, which takes it away before it calls again.
fn visit(state: State, page: Page, language: Language, earlier: Option<Page>) -> Page {
    document::set_language_tag(language.tag());
    document::set_title(&tab_title(page, language));
    if earlier.is_some_and(|earlier| earlier != page) {
        show_from_top();
    }
    if page.is_lazy() {
        fetch_part(state, page, language);
    }
    if page == FETCHES_RESULTS_AHEAD {
        spawn_local(lazy::fetch_results_ahead());
    }
    page
}

fn fetch_part(state: State, page: Page, language: Language) {
    let Some(place) = element::place(PART) else {
        return;
    };
    let part = StoredValue::new_local(None::<Mounted>);
    spawn_local(async move {
        let arrival = lazy::fetch(state, Content::Page(page, language), place).await;
        let shown = match arrival.is_ok() {
            true => Part::Here,
            false => Part::Missing,
        };
        // The person may have gone on to another page meanwhile; then the part is dropped.
        if part.try_set_value(arrival.ok()).is_none() {
            state.update(|model| model.part = shown);
        }
    });
}

/// The code that tells the news comes with the first of them. Without it nothing else is missing, and
/// the next news try again.
fn show_news(state: State) -> impl FnMut() {
    let is_here = Rc::new(Cell::new(false));
    move || {
        let is_here = is_here.clone();
        let place = element::place(NEWS).filter(|_| !is_here.get());
        let Some(place) = place else {
            return;
        };
        spawn_local(async move {
            let arrival = lazy::fetch(state, Content::News, place).await;
            // Other news may have come meanwhile, and brought the same.
            if arrival.is_ok() && !is_here.replace(true) {
                std::mem::forget(arrival);
            }
        });
    }
}

/// A new page begins at its top with the focus on its heading, unless the page stands in a frame
/// that the person has not touched.
fn show_from_top() {
    focus::scroll_to_top();
    if !focus::is_framed() || focus::is_in_page() {
        focus::move_to("#main h1");
    }
}

/// The page's heading and the name of the tool; of a statement its number.
fn tab_title(page: Page, language: Language) -> String {
    let title = match page {
        Page::Assess(criterion) => {
            let number = criterion.number().to_string();
            text::assess::TITLE.with(language, &[("n", &number), ("of", "7")])
        }
        _ => title(page).in_language(language).to_owned(),
    };
    [&title, " – ", shell::NAME.in_language(language)].concat()
}

fn title(page: Page) -> Words {
    match page {
        Page::Start | Page::Assess(_) => text::start::TITLE,
        Page::Review => text::review::TITLE,
        Page::Results => shell::RESULTS,
        Page::SharedResults(_) => shell::SHARED_RESULTS,
        Page::Region => shell::REGION,
        Page::About => shell::ABOUT,
        Page::Accessibility => shell::ACCESSIBILITY,
        Page::Privacy => shell::PRIVACY,
    }
}

/// Everything that is shown, but for what is inside a lazy part.
fn whole(state: State, model: &Model) -> Element {
    let page = match model.page {
        Page::Start => start::start(state, model),
        Page::Assess(criterion) => assess::assess(state, criterion, model),
        Page::Review => review::review(model),
        _ => lazy_page(state, model),
    };
    element("div")
        // Read by `script/updates.js`.
        .with_some("data-at-rest", model.is_at_rest().then_some(""))
        .child(header(state, model.language))
        .child(notices(state, model))
        .child(element("div").with("id", NEWS).with("role", "status"))
        .child(
            element("main")
                .with("id", "main")
                .with("tabindex", "-1")
                .child(page),
        )
        .child(footer(model))
}

/// Of a lazy page the heading stands at once, so that it can take the focus; the rest follows when
/// it has arrived.
fn lazy_page(state: State, model: &Model) -> Element {
    let language = model.language;
    let message = match model.part {
        Part::Coming => Some(
            element("p")
                .class("loading")
                .with("role", "status")
                .text(shell::LOADING.in_language(language)),
        ),
        Part::Missing => Some(missing(state, model)),
        Part::Here => None,
    };
    // An element of its own kind, so that it is never made of another page's or another for it.
    element("article")
        .child(
            element("h1")
                .with("tabindex", "-1")
                .text(title(model.page).in_language(language)),
        )
        .child(element("div").children(message))
        .child(element("div").with("id", PART))
}

/// Where answers are in memory only, a reload would lose them: then it is not offered.
fn missing(state: State, model: &Model) -> Element {
    let say = |words: Words| words.in_language(model.language);
    let words = if model.is_in_memory_only {
        text::notices::PART_MISSING_NOT_KEPT
    } else {
        text::notices::PART_MISSING
    };
    // Heard by `boot.js`, which reloads also when the app is broken.
    let reload = (!model.is_in_memory_only).then(|| {
        element("button")
            .with("type", "button")
            .with("data-reload", "")
            .text(say(text::notices::RELOAD))
    });
    element("div")
        .class("problem")
        .with("role", "alert")
        .child(element("p").text(say(words)))
        .child(
            element("p")
                .class("actions")
                .child(state.button(Action::TryAgain, say(text::notices::TRY_AGAIN)))
                .children(reload),
        )
}

fn header(state: State, shown: Language) -> Element {
    let languages = Language::ALL.map(|language| {
        let current = (language == shown).then_some("true");
        element("li").child(
            element("a")
                .with("href", &["?lang=", language.tag()].concat())
                .with("id", &["language-", language.tag()].concat())
                .with("lang", language.tag())
                .with("hreflang", language.tag())
                .with_some("aria-current", current)
                .on("click", move |happened| {
                    happened.prevent_default();
                    state.perform(Action::ChooseLanguage(language));
                })
                .text(language.own_name()),
        )
    });
    element("header")
        .class("site-header")
        .child(
            element("a")
                .class("skip")
                .with("href", "#main")
                .with("data-skip", "")
                .text(shell::SKIP.in_language(shown)),
        )
        .child(
            element("a")
                .class("site-name")
                .with("href", "#/")
                .text(shell::NAME.in_language(shown)),
        )
        .child(
            element("nav")
                .with("aria-label", shell::LANGUAGES.in_language(shown))
                .child(element("ul").class("languages").children(languages)),
        )
}

fn footer(model: &Model) -> Element {
    let language = model.language;
    let pages = [
        Page::Region,
        Page::About,
        Page::Accessibility,
        Page::Privacy,
    ];
    let links = pages.map(|page| {
        let current = (page == model.page).then_some("page");
        element("li").child(
            element("a")
                .with("href", &page.link())
                .with_some("aria-current", current)
                .text(title(page).in_language(language)),
        )
    });
    element("footer").class("site-footer").child(
        element("nav")
            .with("aria-label", shell::FOOTER_LINKS.in_language(language))
            .child(element("ul").children(links)),
    )
}
