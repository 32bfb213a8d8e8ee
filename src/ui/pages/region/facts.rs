//! Who answered, when and how many.

use leptos::prelude::*;

use super::{
    controls::{contents, section},
    figures::Figures,
};
use crate::{
    survey::Role,
    text::{Language, Words, format, region as words, roles},
    ui::parts::example_mark::example_mark,
};

/// The section.
pub fn facts(figures: &Figures) -> AnyView {
    let (summary, language) = (&figures.summary, figures.language);
    let title = figures.title();
    let whole = figures.whole();
    let title = match words::kind(summary.kind) {
        Some(kind) => [title, " (", kind.in_language(language), ")"].concat(),
        None => title.to_owned(),
    };
    let period = format::period(summary.collected.from, summary.collected.to, language);
    let minimum = format::whole(summary.minimum_group.people(), language);
    let all = figures.responses(summary.everybody());
    let content = view! {
        {example_mark(summary.kind, language).map(|mark| view! { <p>{mark}</p> })}
        <dl class="facts">
            {fact(words::ALL_RESPONSES, text(all), language)}
            {fact(words::BY_ROLE, by_role(figures), language)}
            {fact(words::DATA, text(title), language)}
            {fact(words::COLLECTED, text(period), language)}
            {fact(words::SOURCE, text(summary.source.clone()), language)}
        </dl>
        <p class="hint">
            {whole.about.in_language(language)} " "
            {words::ABOUT_SMALL_GROUPS.with(language, &[("n", &minimum)])}
        </p>
        {contents(
            &[
                ("areas", words::AREAS),
                ("levels", words::LEVELS),
                ("beside", whole.area_beside),
                ("roles", words::ROLES),
            ],
            language,
        )}
    };
    section("who", words::WHO_ANSWERED, language, content.into_any())
}

fn text(text: String) -> AnyView {
    text.into_any()
}

fn fact(term: Words, value: AnyView, language: Language) -> AnyView {
    view! {
        <div>
            <dt>{term.in_language(language)}</dt>
            <dd>{value}</dd>
        </div>
    }
    .into_any()
}

/// The roles with how many answered in each, "not told" last.
fn by_role(figures: &Figures) -> AnyView {
    let roles = Role::ALL.iter().cycle().skip(1).take(Role::COUNT);
    let items = roles.map(|role| {
        let name = roles::group_name(*role).in_language(figures.language);
        let (class, responses) = match figures.summary.of_role(*role) {
            Some(group) => ("", format::whole(group.respondents, figures.language)),
            None => ("withheld", figures.withheld()),
        };
        view! {
            <li>
                {[name, ": "].concat()} <span class=class>{responses}</span>
            </li>
        }
    });
    view! { <ul>{items.collect_view()}</ul> }.into_any()
}
