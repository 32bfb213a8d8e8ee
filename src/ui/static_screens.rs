//! The screens that stand in `index.html`, so that people read and answer before the app has come:
//! the same views as the app's, rendered natively when the site is built.
//!
//! `script/boot.js` shows the one that the address asks for, `src/browser/static_page.rs` hands over
//! what was entered there.

use leptos::prelude::*;

use super::{
    address::Options,
    components::lazy_part::loading,
    pages::{assess, start},
    shell,
    state::State,
};
use survey::{Answer, Criterion, Day};
use text::{Language, Words, first_screen, notices, shell as words, start as start_words};

/// Attributes that hold ids, and the name that groups radio buttons.
const IDENTIFYING: [&str; 6] = [
    "id",
    "for",
    "name",
    "aria-controls",
    "aria-describedby",
    "aria-labelledby",
];

/// What stands in each place of `index.html`, by the place's name.
pub fn places() -> [(&'static str, String); 3] {
    [
        ("description", description()),
        ("failures", html(failures)),
        ("screens", Language::ALL.map(screens).concat()),
    ]
}

/// What chats and search engines are told.
fn description() -> String {
    let (name, question) = (words::name().fi, start_words::TITLE.fi);
    let description = first_screen::DESCRIPTION.fi;
    format!(
        r#"<title>{question} – {name}</title>
<meta name="description" content="{description}">
<meta property="og:type" content="website">
<meta property="og:site_name" content="{name}">
<meta property="og:title" content="{question}">
<meta property="og:description" content="{description}">
<meta property="og:locale" content="fi_FI">
<meta property="og:locale:alternate" content="sv_FI">
<meta property="og:locale:alternate" content="en_GB">
<meta property="og:image:alt" content="{question}">
"#
    )
}

/// What is said where the app cannot come.
fn failures() -> impl IntoView {
    // Not in `noscript`, which is not shown where a host's policy or a filter holds the script back.
    let without_script = Language::ALL.map(|language| {
        view! {
            <p class="no-script" lang=language.tag()>
                {first_screen::NO_SCRIPT.in_language(language)}
                <br />
                {own_tab(first_screen::INSIDE_A_SITE, language)}
            </p>
        }
    });
    let too_old =
        Language::ALL.map(|language| failure("is-too-old", first_screen::TOO_OLD, language));
    let not_come = Language::ALL.map(|language| {
        view! {
            <div class="has-not-come" lang=language.tag() hidden="">
                <p>{first_screen::NOT_COME.in_language(language)}</p>
                {reload(language)}
                <p class="own-tab">{own_tab(first_screen::NOT_IN_FRAME, language)}</p>
            </div>
        }
    });
    let failed = Language::ALL.map(|language| {
        view! {
            <div class="has-failed" lang=language.tag() hidden="">
                <p>{notices::BROKEN.in_language(language)}</p>
                {reload(language)}
            </div>
        }
    });
    view! {
        {without_script.into_iter().collect_view()}
        {too_old.into_iter().collect_view()}
        {not_come.into_iter().collect_view()}
        {failed.into_iter().collect_view()}
    }
}

/// Of the class that the page has when it happens; `boot.js` shows it then.
fn failure(class: &'static str, words: Words, language: Language) -> impl IntoView {
    view! {
        <div class=class lang=language.tag() hidden="">
            <p>{words.in_language(language)}</p>
        </div>
    }
}

fn reload(language: Language) -> impl IntoView {
    view! {
        <p>
            <button type="button" data-reload="">
                {notices::RELOAD.in_language(language)}
            </button>
        </p>
    }
}

/// The way out of a frame in which the app cannot run, and the address to copy where even that way is
/// closed: written by the build or by `boot.js`.
fn own_tab(why: Words, language: Language) -> impl IntoView {
    view! {
        {why.in_language(language)}
        " "
        <a
            href=["./?lang=", language.tag()].concat()
            target="_blank"
            rel="noopener"
            data-own-tab=""
        >
            {words::OWN_TAB.in_language(language)}
        </a>
        " "
        <span class="address"></span>
    }
}

/// The screens of one language: start, start with answers stored, the first statement, loading.
fn screens(language: Language) -> String {
    let tag = language.tag();
    let new = || State::new(language, Options::default());
    let begun = || {
        let state = new();
        let (answer, day) = (Answer::CannotSay, Day::default());
        state
            .assessment
            .update(|it| it.answer(Criterion::ALL[0], answer, day, 0));
        state
    };
    let no_question = |_| ().into_any();
    // For what has the same ids as another screen: with answers stored, and around a page in a frame.
    let second = [tag, "2"].concat();
    let screens = [
        (
            "start",
            identified(&html(|| start::start(new(), language, no_question)), tag),
        ),
        // The app says which statement is the next one.
        (
            "begun",
            identified(
                &disabled(&html(|| start::start(begun(), language, no_question))),
                &second,
            ),
        ),
        (
            "statement",
            identified(
                &html(|| assess::assess(new(), Criterion::ALL[0], language)),
                tag,
            ),
        ),
        ("elsewhere", html(|| loading(language))),
    ];
    let screens =
        screens.map(|(name, screen)| format!("<div class=\"screen-{name}\">{screen}</div>\n"));
    [
        &format!("<div data-static lang=\"{tag}\">\n"),
        &identified(&html(|| shell::header(new(), language)), tag),
        "<div role=\"status\"></div>\n<main tabindex=\"-1\">\n",
        &screens.concat(),
        "</main>\n",
        &identified(&html(|| shell::footer(new(), language)), tag),
        &identified(&html(|| shell::quiet_line(new(), language)), &second),
        "</div>\n",
    ]
    .concat()
}

/// A view as text, without the marks by which Leptos finds its way in a page that it renders on a
/// server.
fn html<View: IntoView + 'static>(view: impl FnOnce() -> View) -> String {
    let html = Owner::new().with(|| untrack(|| view().to_html()));
    html.replace("<!>", "").replace(" class=\"\"", "")
}

/// Buttons that need the app say so until it has come.
fn disabled(html: &str) -> String {
    html.replace("<button ", "<button disabled ")
}

/// The same with a suffix at each id, since several screens stand in one page.
fn identified(html: &str, suffix: &str) -> String {
    IDENTIFYING.iter().fold(html.to_owned(), |html, attribute| {
        let opening = format!(" {attribute}=\"");
        let mut parts = html.split(opening.as_str());
        let first = parts.next().unwrap_or_default().to_owned();
        parts.fold(first, |before, part| {
            let (ids, after) = part.split_once('"').unwrap_or((part, ""));
            let ids: Vec<_> = ids.split(' ').map(|id| format!("{id}-{suffix}")).collect();
            format!("{before}{opening}{}\"{after}", ids.join(" "))
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_id_of_the_page_is_there_once_and_what_points_to_one_finds_it() {
        let screens = Language::ALL.map(screens).concat();
        let values = |attribute: &str| -> Vec<String> {
            let opening = format!(" {attribute}=\"");
            let parts = screens.split(opening.as_str()).skip(1);
            parts
                .filter_map(|part| part.split_once('"'))
                .flat_map(|(ids, _)| ids.split(' ').map(str::to_owned))
                .collect()
        };
        let ids = values("id");
        let mut once = ids.clone();
        once.sort();
        once.dedup();
        assert_eq!(once.len(), ids.len());
        assert!(ids.contains(&"municipality-sv".to_owned()));
        for attribute in [
            "for",
            "aria-controls",
            "aria-describedby",
            "aria-labelledby",
        ] {
            for id in values(attribute) {
                assert!(ids.contains(&id), "{attribute} {id}");
            }
        }
    }

    #[test]
    fn the_first_statement_can_be_answered_in_each_language() {
        for language in Language::ALL {
            let screens = screens(language);
            let tag = language.tag();
            let choices = format!("<input type=\"radio\" name=\"answer-{tag}\"");
            assert_eq!(screens.matches(&choices).count(), 6, "{screens}");
            assert!(screens.contains("href=\"#/assess/2\""));
        }
    }

    #[test]
    fn nothing_of_the_server_is_left_and_what_is_said_is_escaped() {
        for (name, html) in places() {
            assert!(!html.contains("<!"), "{name}");
        }
        let view = || view! { <p>{"<script>&".to_owned()}</p> };
        assert_eq!(html(view), "<p>&lt;script&gt;&amp;</p>");
    }
}
