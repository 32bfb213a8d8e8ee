//! Who answered, and how the figures were made.

use leptos::prelude::*;

use super::figures::Figures;
use survey::Role;
use text::{Language, format, names::breakable, region as words, roles};

/// The section.
pub fn respondents(figures: &Figures) -> AnyView {
    let numbers = by_role(figures);
    let most = numbers.iter().filter_map(|(_, number)| *number).max();
    let row = |(role, number): (Role, Option<u32>)| {
        let value = match number {
            Some(number) => format::whole(number, figures.language),
            None => figures.say(words::NOT_SHOWN).to_owned(),
        };
        let bar = number.map(|number| bar(number, most.unwrap_or_default()));
        view! {
            <tr>
                <th scope="row">{name(role, figures)}</th>
                <td>{value}</td>
                <td aria-hidden="true">{bar}</td>
            </tr>
        }
        .into_any()
    };
    view! {
        <section class="who" aria-labelledby="who">
            <h2 id="who">{figures.say(words::WHO_ANSWERED)}</h2>
            <table class="who-table">
                <caption class="visually-hidden">{caption(figures)}</caption>
                <tbody>{numbers.into_iter().map(row).collect_view()}</tbody>
            </table>
            <p class="small soft">{about(figures)}</p>
        </section>
    }
    .into_any()
}

/// A role's name, which may break as Finnish syllables go where it is Finnish.
fn name(role: Role, figures: &Figures) -> String {
    let name = figures.say(roles::group_name(role));
    match figures.language {
        Language::Finnish => breakable(name),
        Language::Swedish | Language::English => name.to_owned(),
    }
}

fn caption(figures: &Figures) -> String {
    let caption = figures.say(words::WHO_CAPTION);
    super::table::marked(caption.to_owned(), figures)
}

/// The roles from the most respondents, and last who did not tell theirs.
pub fn by_role(figures: &Figures) -> Vec<(Role, Option<u32>)> {
    let number = |role| Some(figures.summary.of_role(role)?.respondents);
    let mut numbers = Role::ALL.map(|role| (role, number(role))).to_vec();
    numbers.sort_by_key(|(role, number)| (*role == Role::NotTold, std::cmp::Reverse(*number)));
    numbers
}

fn bar(number: u32, most: u32) -> AnyView {
    let width = ::marks::Position::of_part(number, most).to_string();
    view! {
        <svg>
            <rect width=width height="100%" />
        </svg>
    }
    .into_any()
}

fn about(figures: &Figures) -> String {
    let language = figures.language;
    let minimum = format::whole(figures.summary.minimum_group.people(), language);
    [
        figures.say(figures.whole().about),
        &words::ABOUT_SMALL_GROUPS.with(language, &[("n", &minimum)]),
        &words::DATA.with(language, &[("title", figures.title())]),
        &words::SOURCE.with(language, &[("source", &figures.summary.source)]),
    ]
    .join(" ")
}
