//! What an organiser types about a summary before it is published.

use super::{Kind, MinimumGroup, Names, Period, Summary};
use survey::Date;

/// What a summary says about itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Publication {
    pub kind: Kind,
    /// At most [`Summary::TITLE_LENGTH`] characters in each language.
    pub title: Names,
    /// At most [`Summary::SOURCE_LENGTH`] characters.
    pub source: String,
    /// [`super::days_of`] tells it from the responses.
    pub collected: Period,
    pub minimum_group: MinimumGroup,
}

/// The fields of a form as they were typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TypedPublication<'a> {
    pub kind: Kind,
    pub title_fi: &'a str,
    pub title_sv: &'a str,
    pub title_en: &'a str,
    pub source: &'a str,
    /// `YYYY-MM-DD`, or `D.M.YYYY` as it is written in Finland.
    pub from: &'a str,
    pub to: &'a str,
    /// Digits.
    pub minimum_group: &'a str,
}

/// A field of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PublicationField {
    TitleFi,
    TitleSv,
    TitleEn,
    Source,
    From,
    To,
    MinimumGroup,
}

/// What is wrong in a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PublicationProblem {
    /// A title is needed in one language at least.
    NoTitle,
    /// Nobody is named as the source.
    NoSource,
    /// It has more characters than this.
    TooLong { most: usize },
    /// Not a date of the calendar, `YYYY-MM-DD` or `D.M.YYYY`.
    InvalidDate,
    /// The last day is before the first.
    PeriodReversed,
    /// Not a whole number from 3 to 20.
    InvalidMinimumGroup,
}

impl Publication {
    /// Reads what was typed. Spaces around a text are dropped, several in a row become one. A title
    /// that is missing in a language is taken from the first language that has one.
    ///
    /// # Errors
    /// Everything that is wrong, in the order of the fields.
    pub fn from_typed(
        typed: &TypedPublication,
    ) -> Result<Self, Vec<(PublicationField, PublicationProblem)>> {
        let mut problems = Vec::new();
        let title = title(typed, &mut problems);
        let source = source(typed.source, &mut problems);
        let collected = period(typed, &mut problems);
        let minimum_group = minimum_group(typed.minimum_group, &mut problems);
        match (title, collected, minimum_group) {
            (Some(title), Some(collected), Some(minimum_group)) if problems.is_empty() => {
                Ok(Self {
                    kind: typed.kind,
                    title,
                    source,
                    collected,
                    minimum_group,
                })
            }
            _ => Err(problems),
        }
    }
}

type Problems = Vec<(PublicationField, PublicationProblem)>;

fn title(typed: &TypedPublication, problems: &mut Problems) -> Option<Names> {
    let [fi, sv, en] = [
        (PublicationField::TitleFi, typed.title_fi),
        (PublicationField::TitleSv, typed.title_sv),
        (PublicationField::TitleEn, typed.title_en),
    ]
    .map(|(field, text)| bounded(field, text, Summary::TITLE_LENGTH, problems));
    let Some(first) = [&fi, &sv, &en].into_iter().find(|title| !title.is_empty()) else {
        problems.push((PublicationField::TitleFi, PublicationProblem::NoTitle));
        return None;
    };
    let or_first = |title: &String| {
        if title.is_empty() {
            first.clone()
        } else {
            title.clone()
        }
    };
    Some(Names {
        fi: or_first(&fi),
        sv: or_first(&sv),
        en: or_first(&en),
    })
}

fn source(text: &str, problems: &mut Problems) -> String {
    let field = PublicationField::Source;
    let source = bounded(field, text, Summary::SOURCE_LENGTH, problems);
    if source.is_empty() {
        problems.push((field, PublicationProblem::NoSource));
    }
    source
}

/// The text without spaces around it and with single ones in it.
fn bounded(field: PublicationField, text: &str, most: usize, problems: &mut Problems) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.chars().count() > most {
        problems.push((field, PublicationProblem::TooLong { most }));
    }
    text
}

fn period(typed: &TypedPublication, problems: &mut Problems) -> Option<Period> {
    let from = date(PublicationField::From, typed.from, problems);
    let to = date(PublicationField::To, typed.to, problems);
    let (from, to) = from.zip(to)?;
    if from > to {
        problems.push((PublicationField::To, PublicationProblem::PeriodReversed));
    }
    Some(Period { from, to })
}

fn date(field: PublicationField, text: &str, problems: &mut Problems) -> Option<Date> {
    let text = text.trim();
    let date = text.parse().ok().or_else(|| finnish_date(text));
    if date.is_none() {
        problems.push((field, PublicationProblem::InvalidDate));
    }
    date
}

/// `D.M.YYYY`, also with spaces after the full stops.
fn finnish_date(text: &str) -> Option<Date> {
    let mut parts = text.split('.').map(str::trim);
    let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() {
        return None;
    }
    format!("{year}-{month:0>2}-{day:0>2}").parse().ok()
}

fn minimum_group(text: &str, problems: &mut Problems) -> Option<MinimumGroup> {
    let digits = Some(text.trim()).filter(|text| text.bytes().all(|byte| byte.is_ascii_digit()));
    let minimum_group = digits
        .and_then(|digits| digits.parse().ok())
        .and_then(MinimumGroup::new);
    if minimum_group.is_none() {
        let problem = PublicationProblem::InvalidMinimumGroup;
        problems.push((PublicationField::MinimumGroup, problem));
    }
    minimum_group
}

#[cfg(test)]
mod tests {
    use super::*;

    const TYPED: TypedPublication = TypedPublication {
        kind: Kind::Workshop,
        title_fi: " Kevät  2026 ",
        title_sv: "",
        title_en: "Spring 2026",
        source: "Yhdistysverkosto",
        from: "2026-03-01",
        to: "2026-04-15",
        minimum_group: "5",
    };

    fn problems(typed: TypedPublication) -> Vec<(PublicationField, PublicationProblem)> {
        Publication::from_typed(&typed).unwrap_err()
    }

    #[test]
    fn a_day_is_read_as_it_is_written_in_finland_too() {
        for from in ["1.3.2026", "01.03.2026", " 1. 3. 2026 ", "2026-03-01"] {
            let publication = Publication::from_typed(&TypedPublication { from, ..TYPED }).unwrap();
            assert_eq!(
                publication.collected.from.to_string(),
                "2026-03-01",
                "{from}"
            );
        }
        for from in [
            "31.2.2026",
            "1.3.26",
            "1.3.2026.",
            "1..2026",
            "1.3",
            "001.3.2026",
            "-1.3.2026",
        ] {
            let typed = TypedPublication { from, ..TYPED };
            assert_eq!(
                problems(typed),
                [(PublicationField::From, PublicationProblem::InvalidDate)],
                "{from}"
            );
        }
    }

    #[test]
    fn what_was_typed_is_tidied_and_a_missing_title_is_taken_from_another_language() {
        let publication = Publication::from_typed(&TYPED).unwrap();
        assert_eq!(publication.title.fi, "Kevät 2026");
        assert_eq!(publication.title.sv, "Kevät 2026");
        assert_eq!(publication.title.en, "Spring 2026");
        assert_eq!(publication.collected.to.to_string(), "2026-04-15");
        assert_eq!(publication.minimum_group, MinimumGroup::default());
        let only_swedish = TypedPublication {
            title_fi: " ",
            title_sv: "Våren",
            title_en: "\t",
            ..TYPED
        };
        let publication = Publication::from_typed(&only_swedish).unwrap();
        assert_eq!(
            (publication.title.fi, publication.title.en),
            ("Våren".to_owned(), "Våren".to_owned())
        );
    }

    #[test]
    fn everything_that_is_wrong_is_told_at_once() {
        use PublicationField as Field;
        use PublicationProblem as Problem;
        let typed = TypedPublication {
            title_fi: "",
            title_en: " ",
            source: "\n",
            from: "2026-02-30",
            to: "15.14.2026",
            minimum_group: "2",
            ..TYPED
        };
        assert_eq!(
            problems(typed),
            [
                (Field::TitleFi, Problem::NoTitle),
                (Field::Source, Problem::NoSource),
                (Field::From, Problem::InvalidDate),
                (Field::To, Problem::InvalidDate),
                (Field::MinimumGroup, Problem::InvalidMinimumGroup),
            ]
        );
    }

    #[test]
    fn titles_have_80_characters_and_a_source_120_at_the_most() {
        let [title, source] = [80, 120].map(|length| "ä".repeat(length));
        let full = TypedPublication {
            title_sv: &title,
            source: &source,
            ..TYPED
        };
        assert!(Publication::from_typed(&full).is_ok());
        let (title, source) = (title + "x", source + "x");
        let over = TypedPublication {
            title_sv: &title,
            source: &source,
            ..TYPED
        };
        assert_eq!(
            problems(over),
            [
                (
                    PublicationField::TitleSv,
                    PublicationProblem::TooLong { most: 80 }
                ),
                (
                    PublicationField::Source,
                    PublicationProblem::TooLong { most: 120 }
                ),
            ]
        );
    }

    #[test]
    fn a_period_may_be_one_day_but_not_end_before_it_begins() {
        let with = |from, to| TypedPublication { from, to, ..TYPED };
        assert!(Publication::from_typed(&with("2026-03-01", "2026-03-01")).is_ok());
        let reversed = problems(with("2026-03-02", "2026-03-01"));
        assert_eq!(
            reversed,
            [(PublicationField::To, PublicationProblem::PeriodReversed)]
        );
    }

    #[test]
    fn the_minimum_group_is_a_whole_number_from_3_to_20() {
        for (text, people) in [("3", 3), (" 20 ", 20), ("05", 5)] {
            let typed = TypedPublication {
                minimum_group: text,
                ..TYPED
            };
            let publication = Publication::from_typed(&typed).unwrap();
            assert_eq!(publication.minimum_group.people(), people);
        }
        for text in ["", "2", "21", "+5", "-5", "5.0", "5,0", "viisi", "300", "٥"] {
            let typed = TypedPublication {
                minimum_group: text,
                ..TYPED
            };
            let expected = [(
                PublicationField::MinimumGroup,
                PublicationProblem::InvalidMinimumGroup,
            )];
            assert_eq!(problems(typed), expected, "{text}");
        }
    }
}
