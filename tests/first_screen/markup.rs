//! The markup of the first screen in each language: the same elements as the app shows, with ids
//! that end in the language.

// A page without its marks is an error of the developer who runs this.
#![allow(clippy::unwrap_used)]

use kumppanuusmittari::{
    survey::Role,
    text::{Language, Words, criteria, first_screen, notices, shell, start},
};

/// The page with all three of its generated places filled.
pub fn fill(page: &str) -> String {
    let page = between(page, "description", &description());
    let page = between(&page, "failures", &failures());
    between(&page, "first screen", &Language::ALL.map(screen).concat())
}

/// Replaces what stands between `<!-- name -->` and `<!-- /name -->`.
fn between(page: &str, name: &str, content: &str) -> String {
    let (opening, closing) = (format!("<!-- {name} -->"), format!("<!-- /{name} -->"));
    let (before, rest) = page.split_once(&opening).unwrap();
    let (_, after) = rest.split_once(&closing).unwrap();
    format!("{before}{opening}\n{content}{closing}{after}")
}

fn description() -> String {
    let title = format!("{} – {}", start::TITLE.fi, shell::NAME.fi);
    let description = first_screen::DESCRIPTION.fi;
    format!(
        r#"<title>{title}</title>
<meta name="description" content="{description}">
<meta property="og:type" content="website">
<meta property="og:site_name" content="{name}">
<meta property="og:title" content="{question}">
<meta property="og:description" content="{description}">
<meta property="og:locale" content="fi_FI">
<meta property="og:locale:alternate" content="sv_FI">
<meta property="og:locale:alternate" content="en_GB">
<meta property="og:image:alt" content="{question}">
"#,
        name = shell::NAME.fi,
        question = start::TITLE.fi,
    )
}

fn failures() -> String {
    // Not in `noscript`, which is not shown where a host's policy or a filter holds the script back.
    let without_script = Language::ALL.map(|language| {
        let text = first_screen::NO_SCRIPT.in_language(language);
        format!(
            "<p class=\"no-script\" lang=\"{}\">{text}<br>\n{}</p>\n",
            language.tag(),
            own_tab(first_screen::INSIDE_A_SITE, language)
        )
    });
    // Of the class that the page has when it happens; `boot.js` shows it then.
    let failure = |class: &str, words: Words, with_reload: bool, with_own_tab: bool| {
        Language::ALL.map(|language| {
            let tag = language.tag();
            let text = words.in_language(language);
            let reload = if with_reload {
                let reload = notices::RELOAD.in_language(language);
                format!("<p><button type=\"button\" data-reload>{reload}</button></p>\n")
            } else {
                String::new()
            };
            let own_tab = match with_own_tab {
                true => format!("<p class=\"own-tab\">{}</p>\n", own_tab(first_screen::NOT_IN_FRAME, language)),
                false => String::new(),
            };
            format!(
                "<div class=\"{class}\" lang=\"{tag}\" hidden>\n<p>{text}</p>\n{reload}{own_tab}</div>\n"
            )
        })
    };
    let failures = [
        failure("is-too-old", first_screen::TOO_OLD, false, false),
        failure("has-not-come", first_screen::NOT_COME, true, true),
        failure("has-failed", notices::BROKEN, true, false),
    ];
    without_script.concat() + &failures.concat().concat()
}

/// The way out of a frame in which the app cannot run, and the address to copy where even that way is
/// closed: written by the build or by `boot.js`.
fn own_tab(why: Words, language: Language) -> String {
    let say = |words: Words| words.in_language(language);
    format!(
        "{} <a href=\"./?lang={}\" target=\"_blank\" rel=\"noopener\" data-own-tab>{}</a> <span class=\"address\"></span>",
        say(why),
        language.tag(),
        say(shell::OWN_TAB)
    )
}

fn screen(language: Language) -> String {
    let tag = language.tag();
    let say = |words: Words| words.in_language(language);
    format!(
        r##"<div data-static lang="{tag}">
{header}<div role="status"></div>
<main tabindex="-1">
<div class="screen-start">
<h1 tabindex="-1">{title}</h1>
<p class="lead">{what_it_is} {stays_here}</p>
<div class="needs-app">
<div class="field">
<label for="municipality-{tag}">{municipality}</label>
<p class="hint" id="municipality-hint-{tag}">{hint}</p>
<div class="combobox"><input type="text" id="municipality-{tag}" autocomplete="off" autocapitalize="words" spellcheck="false" aria-describedby="municipality-hint-{tag}"></div>
<p class="message"></p>
</div>
{roles}<p class="kept begun-only">{kept}</p>
<p class="actions"><a class="button primary" id="begin-{tag}" href="#/assess/1"><span class="new-only">{begin}</span><span class="begun-only">{go_on}</span></a> <button type="button" class="begun-only" disabled>{start_over}</button></p>
</div>
</div>
<p class="loading screen-elsewhere" role="status">{loading}</p>
</main>
{footer}</div>
"##,
        header = header(language),
        title = say(start::TITLE),
        what_it_is = say(start::WHAT_IT_IS),
        stays_here = say(start::STAYS_HERE),
        municipality = say(start::MUNICIPALITY),
        hint = say(start::MUNICIPALITY_HINT),
        roles = roles(language),
        kept = say(start::KEPT),
        begin = say(start::BEGIN),
        go_on = say(start::GO_ON),
        start_over = say(start::START_OVER),
        loading = say(shell::LOADING),
        footer = footer(language),
    )
}

fn header(shown: Language) -> String {
    let tag = shown.tag();
    let link = |language: Language| {
        let own = language.tag();
        let current = if language == shown {
            " aria-current=\"true\""
        } else {
            ""
        };
        format!(
            "<li><a href=\"?lang={own}\" id=\"language-{own}-{tag}\" lang=\"{own}\" hreflang=\"{own}\"{current}>{}</a></li>",
            language.own_name()
        )
    };
    format!(
        "<header class=\"site-header\">
<a class=\"skip\" href=\"#main\" data-skip>{}</a>
<a class=\"site-name\" href=\"#/\">{}</a>
<nav aria-label=\"{}\"><ul class=\"languages\">{}</ul></nav>
</header>\n",
        shell::SKIP.in_language(shown),
        shell::NAME.in_language(shown),
        shell::LANGUAGES.in_language(shown),
        Language::ALL.map(link).concat()
    )
}

fn roles(language: Language) -> String {
    let tag = language.tag();
    let choice = |role: Role| {
        let number = role.number();
        let checked = if role == Role::NotTold {
            " checked"
        } else {
            ""
        };
        let hint = if role == Role::ElectedOfficial {
            format!(
                " <span class=\"hint\">{}</span>",
                criteria::ELECTED_OFFICIAL_HINT.in_language(language)
            )
        } else {
            String::new()
        };
        format!(
            "<label class=\"choice\"><input type=\"radio\" name=\"role-{tag}\" id=\"role{number}-{tag}\" value=\"{number}\"{checked}><span>{}{hint}</span></label>\n",
            criteria::role_choice(role).in_language(language)
        )
    };
    format!(
        "<fieldset class=\"roles\">\n<legend>{}</legend>\n{}</fieldset>\n",
        criteria::ROLE_QUESTION.in_language(language),
        Role::ALL.map(choice).concat()
    )
}

fn footer(language: Language) -> String {
    let link = |(address, words): (&str, Words)| {
        format!(
            "<li><a href=\"#/{address}\">{}</a></li>",
            words.in_language(language)
        )
    };
    let links = [
        ("region", shell::REGION),
        ("about", shell::ABOUT),
        ("accessibility", shell::ACCESSIBILITY),
        ("privacy", shell::PRIVACY),
        ("share", shell::SHARE),
    ];
    format!(
        "<footer class=\"site-footer\">
<nav aria-label=\"{}\"><ul>{}</ul></nav>
</footer>\n",
        shell::FOOTER_LINKS.in_language(language),
        links.map(link).concat()
    )
}
