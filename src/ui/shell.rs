//! What stands around every page: the header and the footer, or inside a frame one quiet line.

use super::{
    address::Page,
    model::Model,
    own_tab,
    state::{Action, State},
};
use crate::{
    browser::element::{Element, element},
    text::{self, Language, Words, shell},
};

/// The heading of a page, with which it is also called in links and in the tab.
pub fn title(page: Page) -> Words {
    match page {
        Page::Start | Page::Assess(_) => text::start::TITLE,
        Page::Review => text::review::TITLE,
        Page::Results => shell::RESULTS,
        Page::SharedResults(_) => shell::SHARED_RESULTS,
        Page::Region => shell::REGION,
        Page::Summary(_) => shell::SUMMARY,
        Page::Collect | Page::Offered(_) => shell::COLLECT,
        Page::Share => shell::SHARE,
        Page::About => shell::ABOUT,
        Page::Accessibility => shell::ACCESSIBILITY,
        Page::Privacy => shell::PRIVACY,
    }
}

/// The header of a page in a tab or on a kiosk.
pub fn header(state: State, model: &Model) -> Element {
    let language = model.language;
    let finish = model.has_visitor().then(|| {
        let words = shell::FINISH.in_language(language);
        state.button(Action::EndVisit, words)
    });
    element("header")
        .class("site-header")
        .child(
            element("a")
                .class("skip")
                .with("href", "#main")
                .with("data-skip", "")
                .text(shell::SKIP.in_language(language)),
        )
        .child(name(language))
        .child(languages(state, language))
        .children(finish)
}

/// The footer of a page in a tab or on a kiosk.
pub fn footer(model: &Model) -> Element {
    let pages = [
        Page::Region,
        Page::About,
        Page::Accessibility,
        Page::Privacy,
        Page::Share,
    ];
    let is_offered = |page: &Page| model.kiosk.is_none() || !page.is_organisers();
    element("footer").class("site-footer").child(
        pages_list(model.language)
            .child(element("ul").children(links(model, pages.into_iter().filter(is_offered)))),
    )
}

/// All that stands around a page inside a frame: the page around has a header and a footer already.
pub fn quiet_line(state: State, model: &Model) -> Element {
    let language = model.language;
    let links = links(model, [Page::Accessibility, Page::Privacy]);
    element("footer")
        .class("quiet-line")
        .child(name(language))
        .child(languages(state, language))
        .child(
            pages_list(language).child(
                element("ul")
                    .children(links)
                    .child(element("li").child(own_tab(state, model))),
            ),
        )
}

/// Where a frame does not let a person do something, its own tab does.
fn own_tab(state: State, model: &Model) -> Element {
    element("a")
        .with("href", &own_tab::address(model))
        .with("target", "_blank")
        .with("rel", "noopener")
        .on("click", move |_| own_tab::leave(state))
        .text(shell::OWN_TAB.in_language(model.language))
}

fn name(language: Language) -> Element {
    element("a")
        .class("site-name")
        .with("href", "#/")
        .text(shell::NAME.in_language(language))
}

fn languages(state: State, shown: Language) -> Element {
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
    element("nav")
        .with("aria-label", shell::LANGUAGES.in_language(shown))
        .child(element("ul").class("languages").children(languages))
}

fn pages_list(language: Language) -> Element {
    element("nav").with("aria-label", shell::FOOTER_LINKS.in_language(language))
}

fn links(model: &Model, pages: impl IntoIterator<Item = Page>) -> impl Iterator<Item = Element> {
    pages.into_iter().map(|page| {
        let current = (page == model.page).then_some("page");
        element("li").child(
            element("a")
                .with("href", &page.link())
                .with_some("aria-current", current)
                .text(title(page).in_language(model.language)),
        )
    })
}
