//! The shell: header, notices, the page of the address, footer.

use leptos::{ev, prelude::*};

use super::{
    address::Page,
    pages,
    parts::notices::notices,
    state::{Action, State},
};
use crate::{
    browser::{crash, document, focus, static_page},
    survey::Role,
    text::{Language, Words, assess, review, shell, start},
};

/// Takes over from the static first screen and runs the app for as long as the page is open.
pub fn start() {
    crash::show_on_panic();
    let entered = static_page::entered();
    static_page::remove();
    let selector = entered.focus.clone();
    mount_to_body(move || {
        let state = State::from_browser();
        take_over(state, entered);
        view! { <App state /> }
    });
    if let Some(selector) = selector {
        focus::move_to(&selector);
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
    let role = entered.role.and_then(|value| value.parse().ok());
    if let Some(role) = role.and_then(Role::from_number) {
        state.perform(Action::ChooseRole(role));
    }
}

/// The whole page.
#[component]
pub fn App(state: State) -> impl IntoView {
    let route = state.route();
    window_event_listener(ev::hashchange, move |_| state.follow_address());
    Effect::new(move |earlier: Option<Page>| {
        let (page, language) = route.get();
        document::set_language_tag(language.tag());
        document::set_title(&tab_title(page, language));
        if earlier.is_some_and(|earlier| earlier != page) {
            show_from_top();
        }
        page
    });
    view! {
        {move || header(state, route.get().1)}
        {move || notices(state)}
        <main id="main" tabindex="-1">
            {move || {
                let (page, language) = route.get();
                pages::page(state, page, language)
            }}
        </main>
        {move || footer(route.get())}
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
            assess::TITLE.with(language, &[("n", &number), ("of", "7")])
        }
        _ => title(page).in_language(language).to_owned(),
    };
    [&title, " – ", shell::NAME.in_language(language)].concat()
}

fn title(page: Page) -> Words {
    match page {
        Page::Start | Page::Assess(_) => start::TITLE,
        Page::Review => review::TITLE,
        Page::Results => shell::RESULTS,
        Page::SharedResults(_) => shell::SHARED_RESULTS,
        Page::Region => shell::REGION,
        Page::About => shell::ABOUT,
        Page::Accessibility => shell::ACCESSIBILITY,
        Page::Privacy => shell::PRIVACY,
    }
}

fn header(state: State, shown: Language) -> impl IntoView {
    let languages = Language::ALL.map(|language| {
        let choose = move |event: ev::MouseEvent| {
            event.prevent_default();
            state.perform(Action::ChooseLanguage(language));
        };
        view! {
            <li>
                <a
                    href=["?lang=", language.tag()].concat()
                    id=["language-", language.tag()].concat()
                    lang=language.tag()
                    hreflang=language.tag()
                    aria-current=(language == shown).then_some("true")
                    on:click=choose
                >
                    {language.own_name()}
                </a>
            </li>
        }
    });
    view! {
        <a class="skip" href="#main" data-skip="">
            {shell::SKIP.in_language(shown)}
        </a>
        <header class="site-header">
            <a class="site-name" href="#/">
                {shell::NAME.in_language(shown)}
            </a>
            <nav aria-label=shell::LANGUAGES.in_language(shown)>
                <ul class="languages">{languages}</ul>
            </nav>
        </header>
    }
}

fn footer((shown, language): (Page, Language)) -> impl IntoView {
    let pages = [
        Page::Region,
        Page::About,
        Page::Accessibility,
        Page::Privacy,
    ];
    let links = pages.map(|page| {
        view! {
            <li>
                <a href=page.link() aria-current=(page == shown).then_some("page")>
                    {title(page).in_language(language)}
                </a>
            </li>
        }
    });
    view! {
        <footer class="site-footer">
            <nav aria-label=shell::FOOTER_LINKS.in_language(language)>
                <ul>{links}</ul>
            </nav>
        </footer>
    }
}
