//! The template of a wording, put in use as it is, changes no word.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use kumppanuusmittari::ui::static_screens::places;
use survey::{Criterion, Level};
use text::{
    Language, about, actions,
    criteria::{self, original},
    shell,
    wording::{self, Wording},
};

/// All that a wording may replace.
fn words() -> Vec<text::Words> {
    let mut words = vec![shell::name(), shell::site_name(), criteria::lead_in()];
    for criterion in Criterion::ALL {
        words.extend([
            criteria::wording(criterion),
            criteria::short_name(criterion),
            criteria::help(criterion),
        ]);
        words.extend(Level::ALL.map(|level| criteria::level_description(criterion, level)));
        words.extend(actions::actions(criterion));
    }
    words
}

#[test]
fn the_template_changes_no_word() {
    let (before, screens) = (words(), places());
    let further = |language| {
        let links = about::sections(language).last().unwrap().links.iter();
        let links = links.map(|link| {
            (
                link.words.in_language(language),
                link.address,
                link.language,
            )
        });
        links.collect::<Vec<_>>()
    };
    let sources = Language::ALL.map(further);
    assert_eq!(wording::host(), None);

    let template = Wording::original("Kuntala", &Language::ALL).to_json();
    Wording::from_json(&template).unwrap().put_in_use();

    assert_eq!(wording::host(), Some("Kuntala"));
    assert_eq!(words(), before);
    assert_eq!(Language::ALL.map(further), sources);
    assert_eq!(
        original::wording(Criterion::Grants),
        criteria::wording(Criterion::Grants)
    );
    // Only whose words they are is told besides.
    let without_line = |(name, html): (&'static str, String)| {
        let parts: Vec<_> = html.split("<p class=\"hint\">").collect();
        let kept = parts.into_iter().map(|part| match part.split_once("</p>") {
            Some((paragraph, rest)) if paragraph.contains("Kuntala") => rest.to_owned(),
            _ => ["<p class=\"hint\">", part].concat(),
        });
        (name, kept.collect::<String>())
    };
    assert_eq!(places().map(without_line), screens.map(without_line));
}
