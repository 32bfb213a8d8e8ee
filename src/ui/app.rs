//! The shell: header, notices, the page of the address, footer.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use super::{
    address::{Mode, Page},
    lazy::{self, Content, Mounted},
    model::{Model, Part, Visit},
    pages::{assess, review, start},
    parts::notices::notices,
    shell,
    state::{Action, State},
    store,
};
use crate::{
    browser::{
        crash, document,
        element::{self, Element, Shown, element},
        focus, location, schedule, static_page, updates,
    },
    survey::{Criterion, Role},
    text::{self, Language, Words, shell as words},
};

/// While this statement is open, what the results need comes ahead.
const FETCHES_RESULTS_AHEAD: Page = Page::Assess(Criterion::Grants);

/// Where a lazy part stands.
const PART: &str = "part";
/// Where a kiosk's own screen stands, beside the page.
const KIOSK: &str = "kiosk";
/// Where it is told that the device is offline or that a new version is there.
const NEWS: &str = "news";

/// What is on the screen.
#[derive(Default)]
struct Screen {
    shown: RefCell<Option<Shown>>,
    visit: Cell<Option<Visit>>,
    part: RefCell<Option<Mounted>>,
    kiosk: RefCell<Option<Mounted>>,
    /// Whether it will be drawn anew in a moment.
    is_outdated: Cell<bool>,
}

/// Takes over from the static first screen and runs the app for as long as the page is open.
pub fn start() {
    crash::show_on_panic();
    let entered = static_page::entered();
    let focus_before = entered.focus.clone();
    static_page::remove();
    let state = State::from_browser();
    take_over(state, entered);
    location::on_change(move || state.follow_address());
    let screen = Rc::new(Screen::default());
    draw(state, &screen);
    updates::on_news(show_news(state));
    store::on_change(move || draw_soon(state, &screen));
    if let Some(selector) = focus_before {
        focus::move_to(&selector);
    }
}

/// Draws once for all changes of one moment.
fn draw_soon(state: State, screen: &Rc<Screen>) {
    if screen.is_outdated.replace(true) {
        return;
    }
    let screen = screen.clone();
    schedule::spawn(async move {
        screen.is_outdated.set(false);
        draw(state, &screen);
    });
}

fn draw(state: State, screen: &Rc<Screen>) {
    let whole = state.read(|model| whole(state, model));
    let before = screen.shown.take();
    screen.shown.replace(element::draw(before, whole));
    let visit = state.read(Model::visit);
    let earlier = screen.visit.replace(Some(visit));
    if earlier != Some(visit) {
        begin_visit(state, screen, visit, earlier);
    }
}

/// What a person did on the static first screen counts.
fn take_over(state: State, entered: static_page::Entered) {
    if entered.chose_language {
        state.remember_language();
    }
    if !entered.municipality.trim().is_empty() {
        state.update(|model| model.field.typed = Some(entered.municipality));
    }
    // Who has clicked or typed there waits for the list.
    if entered.focus.as_deref() == Some("#municipality") {
        state.perform(Action::OpenList);
    }
    let role = entered.role.and_then(|value| value.parse().ok());
    if let Some(role) = role.and_then(Role::from_number) {
        state.perform(Action::ChooseRole(role));
    }
}

/// Comes to a page, or to the same one in another language or once more. The part of the earlier
/// visit is taken away.
fn begin_visit(state: State, screen: &Rc<Screen>, visit: Visit, earlier: Option<Visit>) {
    let (page, language, _) = visit;
    drop(screen.part.take());
    document::set_language_tag(language.tag());
    document::set_title(&tab_title(page, language));
    if earlier.is_some_and(|(earlier, ..)| earlier != page) {
        show_from_top();
    }
    let lacks_kiosk = screen.kiosk.borrow().is_none();
    if lacks_kiosk && state.is_kiosk() {
        fetch_kiosk(state, screen);
    }
    fetch_part(state, screen, visit);
    if page == FETCHES_RESULTS_AHEAD {
        schedule::spawn(lazy::fetch_results_ahead());
    }
}

fn fetch_part(state: State, screen: &Rc<Screen>, visit: Visit) {
    let content = Content::Page(visit.0, visit.1);
    let Some(arrival) = element::place(PART).and_then(|place| lazy::fetch(state, content, place))
    else {
        return;
    };
    let screen = screen.clone();
    schedule::spawn(async move {
        let arrival = arrival.await;
        // The person may have gone on to another page meanwhile; then the part is dropped.
        if screen.visit.get() != Some(visit) {
            return;
        }
        let shown = match arrival.is_ok() {
            true => Part::Here,
            false => Part::Missing,
        };
        screen.part.replace(arrival.ok());
        state.update(|model| model.part = shown);
    });
}

/// Nothing can begin before the kiosk's own screen is there.
fn fetch_kiosk(state: State, screen: &Rc<Screen>) {
    let place = element::place(KIOSK).or_else(|| element::place_at_end(KIOSK));
    let Some(arrival) = place.and_then(|place| lazy::fetch(state, Content::KioskScreen, place))
    else {
        return;
    };
    let screen = screen.clone();
    schedule::spawn(async move {
        let arrival = arrival.await;
        let shown = match arrival.is_ok() {
            true => Part::Here,
            false => Part::Missing,
        };
        screen.kiosk.replace(arrival.ok());
        state.change_kiosk(|kiosk| kiosk.screen = shown);
    });
}

/// The code that tells the news comes with the first of them. Without it nothing else is missing, and
/// the next news try again. A kiosk tells none: nobody there could do anything about them.
fn show_news(state: State) -> impl FnMut() {
    let is_here = Rc::new(Cell::new(false));
    move || {
        let is_here = is_here.clone();
        let place = element::place(NEWS).filter(|_| !is_here.get());
        let Some(arrival) = place.and_then(|place| lazy::fetch(state, Content::News, place)) else {
            return;
        };
        schedule::spawn(async move {
            let arrival = arrival.await;
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
    [&title, " – ", words::NAME.in_language(language)].concat()
}

/// Everything that is shown, but for what is inside a lazy part.
fn whole(state: State, model: &Model) -> Element {
    if model.is_waiting() {
        return waiting(state, model);
    }
    let page = match model.page {
        Page::Start => start::start(state, model),
        Page::Assess(criterion) => assess::assess(state, criterion, model),
        Page::Review => review::review(state, model),
        _ => lazy_page(state, model),
    };
    let has_news = model.kiosk.is_none();
    let news = has_news.then(|| element("div").with("id", NEWS).with("role", "status"));
    let is_asking = model.kiosk.as_ref().is_some_and(|kiosk| kiosk.is_asking);
    let is_embedded = model.options.mode == Mode::Embed;
    let footer = match is_embedded {
        true => Some(shell::quiet_line(state, model)),
        false => (!model.is_organiser_at_kiosk()).then(|| shell::footer(model)),
    };
    let has_completed = model.shows_own_result();
    element("div")
        // Read by `script/updates.js`, the next two by `script/frame.js`.
        .with_some("data-at-rest", model.is_at_rest().then_some(""))
        .with_some("inert", is_asking.then_some(""))
        .with("data-page", &model.page.name())
        .with_some("data-completed", has_completed.then_some(""))
        .children((!is_embedded).then(|| shell::header(state, model)))
        .child(notices(state, model))
        .children(news)
        .child(
            element("main")
                .with("id", "main")
                .with("tabindex", "-1")
                .child(page),
        )
        .children(footer)
}

/// While a kiosk waits, its own screen stands beside this: here are only the notices for whoever
/// sets it up, and why that screen has not come.
fn waiting(state: State, model: &Model) -> Element {
    let screen = model.kiosk.as_ref().map(|kiosk| kiosk.screen);
    let message = match screen {
        Some(Part::Coming) => Some(loading(model.language)),
        Some(Part::Missing) => Some(missing(state, model)),
        Some(Part::Here) | None => None,
    };
    element("div")
        .with_some("data-at-rest", model.is_at_rest().then_some(""))
        .child(notices(state, model))
        .child(element("div").children(message))
}

fn loading(language: Language) -> Element {
    element("p")
        .class("loading")
        .with("role", "status")
        .text(words::LOADING.in_language(language))
}

/// Of a lazy page the heading stands at once, so that it can take the focus; the rest follows when
/// it has arrived.
fn lazy_page(state: State, model: &Model) -> Element {
    let language = model.language;
    let heading = match model.page {
        Page::Accessibility => words::ACCESSIBILITY_HEADING,
        page => shell::title(page),
    };
    let message = match model.part {
        Part::Coming => Some(loading(language)),
        Part::Missing => Some(missing(state, model)),
        Part::Here => None,
    };
    // An element of its own kind, so that it is never made of another page's or another for it.
    element("article")
        .child(
            element("h1")
                .with("tabindex", "-1")
                .text(heading.in_language(language)),
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
