//! The shell: header, notices, the page of the address, footer.

use leptos::prelude::*;

use super::{address::Page, pages, parts::notices::Notices, state::State};
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
    let focus_before = entered.focus.clone();
    mount_to_body(move || {
        let state = State::from_browser();
        take_over(state, &entered);
        view! { <App state /> }
    });
    if let Some(selector) = &focus_before {
        focus::move_to(selector);
    }
}

/// What a person did on the static first screen counts.
fn take_over(state: State, entered: &static_page::Entered) {
    if entered.chose_language {
        state.remember_language(state.language.get_untracked());
    }
    state.type_municipality(&entered.municipality);
    let role = entered
        .role
        .as_ref()
        .and_then(|value| value.parse().ok())
        .and_then(Role::from_number);
    if let Some(role) = role {
        state.choose_role(role);
    }
}

/// The whole page.
#[component]
pub fn App(state: State) -> impl IntoView {
    window_event_listener(leptos::ev::hashchange, move |_| state.follow_address());
    Effect::new(move |_| {
        let title = title(state.page.get()).in_language(state.language.get());
        let title = numbered(title, state.page.get());
        let name = shell::NAME.in_language(state.language.get());
        document::set_title(&format!("{title} – {name}"));
    });
    Effect::new(move |earlier: Option<Page>| {
        let page = state.page.get();
        if earlier.is_some_and(|earlier| earlier != page) {
            show_from_top();
        }
        page
    });
    view! {
        <a class="skip" href="#main" data-skip="">
            {move || shell::SKIP.in_language(state.language.get())}
        </a>
        <Header state />
        <Notices state />
        <main id="main" tabindex="-1">
            {move || {
                let language = state.language.get();
                pages::page(state, state.page.get(), language)
            }}
        </main>
        <Footer state />
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

/// The title of a page: the words of its heading, but for a statement.
fn title(page: Page) -> Words {
    match page {
        Page::Start => start::TITLE,
        Page::Assess(_) => assess::TITLE,
        Page::Review => review::TITLE,
        Page::Results => shell::RESULTS,
        Page::SharedResults(_) => shell::SHARED_RESULTS,
        Page::Region => shell::REGION,
        Page::About => shell::ABOUT,
        Page::Accessibility => shell::ACCESSIBILITY,
        Page::Privacy => shell::PRIVACY,
    }
}

fn numbered(title: &str, page: Page) -> String {
    match page {
        Page::Assess(criterion) => title
            .replace("{n}", &criterion.number().to_string())
            .replace("{of}", "7"),
        _ => title.to_owned(),
    }
}

#[component]
fn Header(state: State) -> impl IntoView {
    let languages = Language::ALL.map(|language| {
        let choose = move |event: leptos::ev::MouseEvent| {
            event.prevent_default();
            state.choose_language(language);
        };
        view! {
            <li>
                <a
                    href=format!("?lang={}", language.tag())
                    id=format!("language-{}", language.tag())
                    lang=language.tag()
                    hreflang=language.tag()
                    aria-current=move || (state.language.get() == language).then_some("true")
                    on:click=choose
                >
                    {language.own_name()}
                </a>
            </li>
        }
    });
    view! {
        <header class="site-header">
            <a class="site-name" href="#/">
                {shell::NAME.fi}
            </a>
            <nav aria-label=move || shell::LANGUAGES.in_language(state.language.get())>
                <ul class="languages">{languages}</ul>
            </nav>
        </header>
    }
}

#[component]
fn Footer(state: State) -> impl IntoView {
    let pages = [
        Page::Region,
        Page::About,
        Page::Accessibility,
        Page::Privacy,
    ];
    let links = pages.map(|page| {
        view! {
            <li>
                <a
                    href=page.link()
                    aria-current=move || (state.page.get() == page).then_some("page")
                >
                    {move || title(page).in_language(state.language.get())}
                </a>
            </li>
        }
    });
    view! {
        <footer class="site-footer">
            <nav aria-label=move || shell::FOOTER_LINKS.in_language(state.language.get())>
                <ul>{links}</ul>
            </nav>
        </footer>
    }
}
