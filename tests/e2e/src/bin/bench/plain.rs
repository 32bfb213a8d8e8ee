//! Plain pages with the same statement and the same table, for every figure to stand beside: written
//! by hand, one file each, with the words and figures filled in.

use std::fmt::Write;

use e2e::Site;
use e2e::site::repository;
use summary::{AreaLine, Column, Region, Summary};
use survey::{Criterion, Level};
use text::{Language, criteria, figures, format, names, region};

pub const STATEMENT: &str = "plain/statement.html";
pub const TABLE: &str = "plain/table.html";

const LANGUAGE: Language = Language::Finnish;

/// Puts them on the host of the site.
pub fn put(site: &Site) {
    site.put(STATEMENT, statement().as_bytes());
    site.put(TABLE, table().as_bytes());
}

fn statement() -> String {
    let say = |words: text::Words| words.in_language(LANGUAGE);
    let criterion = Criterion::ALL[0];
    let mut choices = String::new();
    for level in Level::ALL {
        let number = level.number();
        let label = say(criteria::level_label(level));
        let description = say(criteria::level_description(criterion, level));
        writeln!(choices, "<label><input type=\"radio\" name=\"answer\" value=\"{number}\"> <span><strong>{number} {label}</strong> {description}</span></label>").unwrap();
    }
    let words = [
        ("lead in", say(criteria::LEAD_IN)),
        ("wording", say(criteria::wording(criterion))),
        ("help", say(criteria::help(criterion))),
        ("how to choose", say(criteria::HOW_TO_CHOOSE)),
        ("choices", &choices),
        ("cannot say", say(criteria::CANNOT_SAY)),
    ];
    filled(include_str!("plain/statement.html"), &words)
}

fn table() -> String {
    let data = repository().join("public/data");
    let read = |name: &str| std::fs::read_to_string(data.join(name)).unwrap();
    let region = Region::from_json(&read("regions/14.json")).unwrap();
    let summary = Summary::from_json(&read("summaries/14-example.json"), &region).unwrap();
    let headings = Column::all()
        .map(|column| {
            format!(
                "<th>{}</th>",
                region::column_name(column).in_language(LANGUAGE)
            )
        })
        .collect::<String>();
    let whole = AreaLine::of_region(
        names::region_name(&region, LANGUAGE).to_owned(),
        &summary,
        &region,
    );
    let areas = summary.areas.iter().enumerate().map(|(place, area)| {
        AreaLine::of_area(
            names::area_name(area, &region, LANGUAGE),
            place,
            area,
            &region,
        )
    });
    let rows: String = [whole]
        .into_iter()
        .chain(areas)
        .map(|line| row(&line))
        .collect();
    let words = [("headings", headings.as_str()), ("rows", &rows)];
    filled(include_str!("plain/table.html"), &words)
}

fn row(line: &AreaLine) -> String {
    let population = format::whole(line.population, LANGUAGE);
    let withheld = figures::withheld(LANGUAGE);
    let mut row = format!("<tr><th>{}</th><td>{population}</td>", line.name);
    match line.respondents {
        None => write!(row, "<td colspan=\"9\">{withheld}</td>").unwrap(),
        Some(respondents) => {
            write!(row, "<td>{}</td>", format::whole(respondents, LANGUAGE)).unwrap();
            for index in [line.overall].into_iter().chain(line.criteria) {
                let shown =
                    index.map_or_else(|| withheld.to_owned(), |index| index.rounded().to_string());
                write!(row, "<td>{shown}</td>").unwrap();
            }
        }
    }
    row + "</tr>\n"
}

fn filled(page: &str, words: &[(&str, &str)]) -> String {
    let fill = |page: String, (name, words): &(&str, &str)| {
        let place = format!("{{{name}}}");
        assert!(page.contains(&place), "the page has a place for {name}");
        page.replace(&place, words)
    };
    words.iter().fold(page.to_owned(), fill)
}
