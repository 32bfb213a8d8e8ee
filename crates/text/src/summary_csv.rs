//! A summary as a table for spreadsheets. It is made from the published summary only, so the rule on
//! small groups holds for it as well.

use super::{
    Language, Words, criteria, figures,
    names::{area_name, name},
    region as words, roles, whole,
    words::table,
};
use summary::{CsvTable, Delimiter, Group, Groups, Kind, Mean, Region, Summary, Tally};
use survey::{Criterion, Level, Role};

/// The table: a heading, then a row for each area, role and criterion, the whole region first. What
/// is withheld is an empty cell, with the reason in the last one. What the figures are stands in
/// every row, so that it stays beside them when rows are sorted, filtered or copied.
pub fn summary_csv(summary: &Summary, region: &Region, language: Language) -> String {
    let mut table = CsvTable::new(match language {
        Language::Finnish | Language::Swedish => Delimiter::Semicolon,
        Language::English => Delimiter::Comma,
    });
    for heading in HEADINGS {
        table.text(heading.in_language(language));
    }
    for level in Level::ALL {
        let values = [("level", &*level.number().to_string())];
        table.text(&LEVEL.with(language, &values));
    }
    for heading in HEADINGS_AFTER_LEVELS {
        table.text(heading.in_language(language));
    }
    table.end_row();
    let mut rows = Rows {
        table,
        summary,
        language,
    };
    let whole = whole::whole(summary.kind).name.in_language(language);
    let name = [name(&region.name, language), ", ", &whole.to_lowercase()].concat();
    rows.add_area(&name, &summary.total);
    for area in &summary.areas {
        rows.add_area(&area_name(area, region, language), &area.groups);
    }
    rows.table.finish()
}

struct Rows<'a> {
    table: CsvTable,
    summary: &'a Summary,
    language: Language,
}

impl Rows<'_> {
    fn add_area(&mut self, area: &str, groups: &Groups) {
        let everybody = EVERYBODY.in_language(self.language);
        self.add_group(area, everybody, groups.everybody());
        for role in Role::ALL {
            let name = roles::group_name(role).in_language(self.language);
            self.add_group(area, name, groups.of_role(role));
        }
    }

    fn add_group(&mut self, area: &str, role: &str, group: Option<&Group>) {
        for criterion in Criterion::ALL {
            self.add_about();
            self.table.text(area);
            self.table.text(role);
            self.add_number(u32::from(criterion.number()));
            let name = criteria::short_name(criterion).in_language(self.language);
            self.table.text(name);
            match group {
                Some(group) => self.add_number(group.respondents),
                None => self.table.empty(),
            }
            match group.and_then(|group| Some((group, group.tally(criterion)?))) {
                Some((group, tally)) => self.add_figures(group, tally),
                None => self.add_withheld(),
            }
            self.table.end_row();
        }
    }

    /// What kind of figures these are, whose, from when.
    fn add_about(&mut self) {
        let (summary, language) = (self.summary, self.language);
        let kind = match words::kind(summary.kind) {
            Some(kind) => kind,
            None => figures::EXAMPLE,
        };
        self.table.text(kind.in_language(language));
        self.table.text(name(&summary.title, language));
        self.table.text(&summary.source);
        self.table.text(&summary.collected.from.to_string());
        self.table.text(&summary.collected.to.to_string());
    }

    fn add_figures(&mut self, group: &Group, tally: &Tally) {
        for level in Level::ALL {
            self.add_number(tally.of_level(level));
        }
        self.add_number(tally.cannot_say);
        self.add_number(tally.not_answered(group.respondents));
        match tally.mean() {
            Some(mean) => self.table.number(&hundredths(mean, self.language)),
            None => self.table.empty(),
        }
        match tally.index() {
            Some(index) => self.add_number(index.rounded().into()),
            None => self.table.empty(),
        }
        self.table.empty();
    }

    fn add_withheld(&mut self) {
        for _ in 0..FIGURES {
            self.table.empty();
        }
        self.table.text(figures::withheld(self.language));
    }

    fn add_number(&mut self, number: u32) {
        self.table.number(&number.to_string());
    }
}

/// Levels, cannot say, not answered, mean and index.
const FIGURES: usize = Level::COUNT + 4;

/// A mean level with two decimals, rounded half up: `3,25` in Finnish and Swedish.
fn hundredths(mean: Mean, language: Language) -> String {
    let (sum, people) = mean.fraction();
    let (sum, people) = (u64::from(sum), u64::from(people));
    let hundredths = (200 * sum + people) / (2 * people);
    let separator = match language {
        Language::Finnish | Language::Swedish => ',',
        Language::English => '.',
    };
    format!("{}{separator}{:02}", hundredths / 100, hundredths % 100)
}

const HEADINGS: [Words; 10] = [
    DATA,
    TITLE,
    SOURCE,
    FIRST_DAY,
    LAST_DAY,
    AREA,
    GROUP,
    CRITERION_NUMBER,
    CRITERION,
    RESPONDENTS,
];

const HEADINGS_AFTER_LEVELS: [Words; 5] = [CANNOT_SAY, NOT_ANSWERED, MEAN, INDEX, NOTE];

/// The name of the file, without its ending. An example says in its name that it is one.
pub fn file_name(kind: Kind, region: &Region, language: Language) -> String {
    let words = match kind {
        Kind::Survey | Kind::Workshop => FILE_NAME,
        Kind::Example => FILE_NAME_OF_EXAMPLE,
    };
    words.with(language, &[("region", &region.code.to_string())])
}

table! {
    DATA { fi: "Aineisto", sv: "Material", en: "Data" }
    TITLE { fi: "Otsikko", sv: "Rubrik", en: "Title" }
    SOURCE { fi: "Lähde", sv: "Källa", en: "Source" }
    FIRST_DAY { fi: "Ensimmäinen päivä", sv: "Första dagen", en: "First day" }
    LAST_DAY { fi: "Viimeinen päivä", sv: "Sista dagen", en: "Last day" }
    AREA { fi: "Alue", sv: "Område", en: "Area" }
    GROUP { fi: "Ryhmä", sv: "Grupp", en: "Group" }
    EVERYBODY { fi: "Kaikki", sv: "Alla", en: "Everybody" }
    CRITERION_NUMBER { fi: "Kriteerin numero", sv: "Kriteriets nummer", en: "Number of the criterion" }
    CRITERION { fi: "Kriteeri", sv: "Kriterium", en: "Criterion" }
    RESPONDENTS { fi: "Vastaajia", sv: "Svarande", en: "Respondents" }
    LEVEL { fi: "Taso {level}", sv: "Nivå {level}", en: "Level {level}" }
    CANNOT_SAY { fi: "Ei osannut sanoa", sv: "Kunde inte säga", en: "Could not say" }
    NOT_ANSWERED { fi: "Ei vastannut", sv: "Svarade inte", en: "Did not answer" }
    MEAN { fi: "Tasojen keskiarvo", sv: "Genomsnittlig nivå", en: "Average level" }
    INDEX { fi: "Indeksi 0–100", sv: "Index 0–100", en: "Index 0–100" }
    NOTE { fi: "Huomautus", sv: "Anmärkning", en: "Note" }
    FILE_NAME {
        fi: "kumppanuusmittari-{region}",
        sv: "kumppanuusmittari-{region}",
        en: "kumppanuusmittari-{region}",
    }
    FILE_NAME_OF_EXAMPLE {
        fi: "kumppanuusmittari-{region}-esimerkki",
        sv: "kumppanuusmittari-{region}-exempel",
        en: "kumppanuusmittari-{region}-example",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mean_has_two_decimals_rounded_half_up() {
        let mean = |levels| {
            let tally = Tally {
                levels,
                cannot_say: 3,
            };
            hundredths(tally.mean().unwrap(), Language::Finnish)
        };
        assert_eq!(mean([0, 0, 3, 1, 0]), "3,25");
        assert_eq!(mean([0, 0, 7, 1, 0]), "3,13"); // 3.125
        assert_eq!(mean([5, 0, 0, 0, 0]), "1,00");
        assert_eq!(mean([0, 0, 0, 0, 100_000]), "5,00");
    }

    #[test]
    fn only_the_file_of_an_example_is_named_one() {
        let text = include_str!("../../../public/data/regions/14.json");
        let region = Region::from_json(text).unwrap();
        let name = |kind| file_name(kind, &region, Language::Swedish);
        assert_eq!(name(Kind::Survey), "kumppanuusmittari-14");
        assert_eq!(name(Kind::Example), "kumppanuusmittari-14-exempel");
    }
}
