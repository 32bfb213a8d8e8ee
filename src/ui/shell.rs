//! What stands around every page: the header and the footer, or inside a frame one quiet line.

use leptos::prelude::*;

use super::{address::Page, own_tab, state::State, surface::Offer};
use crate::browser::{focus, schedule::after_drawing};
use text::{Language, Words, shell, wording};

/// The heading of a page, with which it is also called in links and in the tab.
pub fn title(page: Page) -> Words {
    match page {
        Page::Start | Page::Assess(_) => text::start::TITLE,
        Page::Review => text::review::TITLE,
        Page::Results => shell::RESULTS,
        Page::SharedResults(_) => shell::SHARED_RESULTS,
        Page::Region => shell::REGION,
        Page::Summary(_) => shell::SUMMARY,
        Page::Plan => shell::PLAN,
        Page::Collect | Page::Offered(_) => shell::COLLECT,
        Page::Organise => shell::ORGANISE,
        Page::Share => shell::SHARE,
        Page::Stage => shell::STAGE,
        Page::Publish => shell::PUBLISH,
        Page::About => shell::ABOUT,
        Page::Accessibility => shell::ACCESSIBILITY,
        Page::Privacy => shell::PRIVACY,
    }
}

/// The header of a page in a tab or on a kiosk.
pub fn header(state: State, language: Language) -> AnyView {
    let finish = state.may_show(Offer::EndOfVisit).then(|| {
        view! {
            <button type="button" on:click=move |_| state.end_visit()>
                {shell::FINISH.in_language(language)}
            </button>
        }
        .into_any()
    });
    view! {
        <header class="site-header">
            <a class="skip" href="#main" data-skip="">
                {shell::SKIP.in_language(language)}
            </a>
            {name(language)}
            {languages(state, language)}
            {finish}
        </header>
    }
    .into_any()
}

/// The footer of a page in a tab or on a kiosk.
pub fn footer(state: State, language: Language) -> AnyView {
    let organisers = state
        .may_show(Offer::OrganisersLinks)
        .then(|| link(state, Page::Organise, language));
    let pages = [
        Page::Region,
        Page::About,
        Page::Accessibility,
        Page::Privacy,
    ]
    .map(|page| link(state, page, language));
    view! {
        <footer class="site-footer">
            <nav aria-label=shell::FOOTER_LINKS.in_language(language)>
                <ul>{pages.into_iter().collect_view()} {organisers}</ul>
            </nav>
            {whose_words(language)}
        </footer>
    }
    .into_any()
}

/// All that stands around a page inside a frame: the page around has a header and a footer already.
pub fn quiet_line(state: State, language: Language) -> AnyView {
    let pages = [Page::Accessibility, Page::Privacy].map(|page| link(state, page, language));
    view! {
        <footer class="quiet-line">
            {name(language)} {languages(state, language)}
            <nav aria-label=shell::FOOTER_LINKS.in_language(language)>
                <ul>{pages.into_iter().collect_view()} <li>{own_tab(state, language)}</li></ul>
            </nav>
            {whose_words(language)}
        </footer>
    }
    .into_any()
}

/// Whose words these are where they are not the tool's, with the way to those.
fn whose_words(language: Language) -> Option<AnyView> {
    let host = wording::host()?;
    let words = wording::WHOSE_WORDS.with(language, &[("host", host)]);
    let view = view! {
        <p class="hint">
            {words} " " <a href=Page::About.link()>{wording::ORIGINAL.in_language(language)}</a>
        </p>
    };
    Some(view.into_any())
}

/// Where a frame does not let a person do something, its own tab does.
fn own_tab(state: State, language: Language) -> impl IntoView {
    view! {
        <a
            href=move || own_tab::address(state)
            target="_blank"
            rel="noopener"
            on:click=move |_| own_tab::leave(state)
        >
            {shell::OWN_TAB.in_language(language)}
        </a>
    }
}

fn name(language: Language) -> impl IntoView {
    view! {
        <a class="site-name" href="#/">
            {shell::site_name().in_language(language)}
        </a>
    }
}

fn languages(state: State, shown: Language) -> impl IntoView {
    let languages = Language::ALL.map(|language| {
        let tag = language.tag();
        let choose = move |event: leptos::ev::MouseEvent| {
            event.prevent_default();
            state.choose_language(language);
            // The link that was pressed is another one now.
            after_drawing(move || focus::move_to(&["#language-", tag].concat()));
        };
        view! {
            <li>
                <a
                    href=["?lang=", tag].concat()
                    id=["language-", tag].concat()
                    lang=tag
                    // Also tells `boot.js` which language it is.
                    hreflang=tag
                    aria-current=move || (language == shown).then_some("true")
                    on:click=choose
                >
                    // On a phone the tag is seen and the name only heard.
                    <span class="tag">{tag}</span>
                    " "
                    <span class="name">{language.own_name()}</span>
                </a>
            </li>
        }
        .into_any()
    });
    view! {
        <nav aria-label=shell::LANGUAGES.in_language(shown)>
            <ul class="languages">{languages.into_iter().collect_view()}</ul>
        </nav>
    }
}

fn link(state: State, page: Page, language: Language) -> AnyView {
    view! {
        <li>
            <a
                href=page.link()
                aria-current=move || (state.page.get() == page).then_some("page")
            >
                {title(page).in_language(language)}
            </a>
        </li>
    }
    .into_any()
}
