//! What holds for every text of every table.

use super::{Language, Words};

/// Every table with the name of its module.
const TABLES: &[(&str, &[(&str, Words)])] = &[
    ("about", super::about::ALL),
    ("accessibility", super::accessibility::ALL),
    ("actions", super::actions::ALL),
    ("assess", super::assess::ALL),
    ("change", super::change::ALL),
    ("codes", super::codes::ALL),
    ("collect", super::collect::ALL),
    ("criteria", super::criteria::ALL),
    ("difference", super::difference::ALL),
    ("editions", super::editions::ALL),
    ("figures", super::figures::ALL),
    ("file_errors", super::file_errors::ALL),
    ("first_screen", super::first_screen::ALL),
    ("gaps", super::gaps::ALL),
    ("submit", super::submit::ALL),
    ("kiosk", super::kiosk::ALL),
    ("link", super::link::ALL),
    ("marks", super::marks::ALL),
    ("news", super::news::ALL),
    ("notices", super::notices::ALL),
    ("organise", super::organise::ALL),
    ("payload", super::payload::ALL),
    ("peers", super::peers::ALL),
    ("picture", super::picture::ALL),
    ("pin", super::pin::ALL),
    ("plan", super::plan::ALL),
    ("privacy", super::privacy::ALL),
    ("profile", super::profile::ALL),
    ("publication", super::publication::ALL),
    ("publish", super::publish::ALL),
    ("reading", super::reading::ALL),
    ("region", super::region::ALL),
    ("results", super::results::ALL),
    ("review", super::review::ALL),
    ("roles", super::roles::ALL),
    ("rounds", super::rounds::ALL),
    ("share", super::share::ALL),
    ("shell", super::shell::ALL),
    ("site_files", super::site_files::ALL),
    ("stage", super::stage::ALL),
    ("start", super::start::ALL),
    ("summary_link", super::summary_link::ALL),
    ("summary_csv", super::summary_csv::ALL),
    ("survey_export", super::survey_export::ALL),
    ("survey_import", super::survey_import::ALL),
    ("whole", super::whole::ALL),
    ("wording", super::wording::ALL),
];

/// Calls `check` with every text in every language and the place where it stands.
pub(super) fn for_each_text(check: impl Fn(&str, Language, &str)) {
    for (module, table) in TABLES {
        for (name, words) in *table {
            for language in Language::ALL {
                let place = format!("{module}::{name}, {}", language.tag());
                check(&place, language, words.in_language(language));
            }
        }
    }
}

/// The names between braces, sorted.
fn placeholders(text: &str) -> Vec<&str> {
    let mut names: Vec<&str> = text
        .split('{')
        .skip(1)
        .map(|rest| rest.split_once('}').map_or(rest, |(name, _)| name))
        .collect();
    names.sort_unstable();
    names
}

#[test]
fn no_text_is_empty_or_untidy() {
    for_each_text(|place, _, text| {
        assert!(!text.is_empty(), "{place} is empty");
        assert_eq!(text.trim(), text, "{place} has spaces around it");
        assert!(!text.contains("  "), "{place} has two spaces in a row");
        assert!(!text.contains(['\n', '\t']), "{place} has a line break");
        assert!(!text.contains("..."), "{place} has dots for an ellipsis");
        assert!(!text.contains('!'), "{place} raises its voice");
    });
}

#[test]
fn a_text_has_the_same_places_for_values_in_every_language() {
    for (module, table) in TABLES {
        for (name, words) in *table {
            let expected = placeholders(words.fi);
            for language in Language::ALL {
                let text = words.in_language(language);
                assert_eq!(placeholders(text), expected, "{module}::{name}: {text}");
                assert_eq!(text.matches('{').count(), text.matches('}').count());
            }
        }
    }
}

#[test]
fn finnish_and_swedish_use_their_own_quotation_marks_and_apostrophes() {
    for_each_text(|place, language, text| {
        if language != Language::English {
            assert!(
                !text.contains(['"', '\'', '“', '‘', '„']),
                "{place}: {text}"
            );
            assert_eq!(text.matches('”').count() % 2, 0, "{place}: {text}");
        }
    });
}

#[test]
fn a_number_never_parts_from_its_unit_or_its_thousands() {
    for_each_text(|place, _, text| {
        let characters: Vec<char> = text.chars().collect();
        for three in characters.windows(3) {
            let parts = three[0].is_ascii_digit()
                && three[1] == ' '
                && (three[2] == '%' || three[2] == '§' || three[2].is_ascii_digit());
            assert!(!parts, "{place} needs a no-break space: {text}");
        }
    });
}

#[test]
fn no_name_stands_twice_in_a_table() {
    for (module, table) in TABLES {
        for (index, (name, _)) in table.iter().enumerate() {
            let first = table.iter().position(|(other, _)| other == name);
            assert_eq!(first, Some(index), "{module}::{name}");
        }
    }
}

#[test]
fn a_short_name_fits_beside_a_chart() {
    for criterion in survey::Criterion::ALL {
        for language in Language::ALL {
            let name = super::criteria::short_name(criterion).in_language(language);
            assert!(name.chars().count() <= 22, "{name}");
        }
    }
}
