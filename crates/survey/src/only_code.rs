//! The one code in what a person typed or pasted: alone, as a link, or among other words.

use super::{CodeError, Response, Scan, Scanner, Typed, check_typed};

/// Why a text gives no response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotOneCode {
    /// There is nothing but spaces and hyphens.
    Empty,
    /// It is longer than [`NotOneCode::LONGEST`].
    TooLong,
    /// It holds no code.
    None,
    /// It is the beginning of a code; so many characters are missing, 1–25.
    Incomplete { missing: usize },
    /// It holds codes of several responses, or a right code and something that was meant as another.
    Several,
    /// What was meant as a code is none.
    Refused(CodeError),
}

impl NotOneCode {
    /// The most bytes that a text may have: far more than a letter with a link in it.
    pub const LONGEST: usize = 20_000;
}

/// Finds the response whose code stands in a text. Of two versions of it the later one counts.
///
/// # Errors
/// See [`NotOneCode`].
pub fn only_code(text: &str) -> Result<Response, NotOneCode> {
    if text.len() > NotOneCode::LONGEST {
        return Err(NotOneCode::TooLong);
    }
    let found = Scanner::new(text.to_owned()).finish();
    match (found.responses.first(), found.refused.first()) {
        (Some(_), Some(_)) => Err(NotOneCode::Several),
        (Some(_), None) => only_response(&found).ok_or(NotOneCode::Several),
        (None, Some(refused)) => Err(NotOneCode::Refused(refused.reason)),
        (None, None) => nothing_found(text),
    }
}

/// The response of all these codes, in its latest version.
fn only_response(found: &Scan) -> Option<Response> {
    let (first, others) = found.responses.split_first()?;
    let mut latest = *first;
    for other in others {
        if other.id != latest.id {
            return None;
        }
        if other.supersedes(&latest) {
            latest = *other;
        }
    }
    Some(latest)
}

/// What is no code in a longer text may be the beginning of one where it stands alone.
fn nothing_found(text: &str) -> Result<Response, NotOneCode> {
    match check_typed(text) {
        Typed::Empty => Err(NotOneCode::Empty),
        Typed::Incomplete { missing } => Err(NotOneCode::Incomplete { missing }),
        Typed::Wrong(CodeError::Prefix) => Err(NotOneCode::None),
        Typed::Wrong(error) => Err(NotOneCode::Refused(error)),
        Typed::Whole(response) => Ok(response),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Answer, Assessment, Criterion, Day, Level};

    const CODE: &str = "KM-26WW-JKJW-0FM0-28T5-CY4T-1V83";

    fn response() -> Response {
        CODE.parse().unwrap()
    }

    /// A code of another response.
    fn other() -> Response {
        let mut assessment = Assessment::default();
        let answer = Answer::Level(Level::Two);
        assessment.answer(Criterion::Grants, answer, Day::default(), 7);
        assessment.response().unwrap()
    }

    #[test]
    fn a_code_is_found_alone_in_a_link_and_among_words() {
        for text in [
            CODE.to_owned(),
            CODE.to_lowercase(),
            CODE.replace('-', ""),
            CODE.replace('-', " "),
            format!("\u{FEFF}  {CODE}\r\n"),
            format!("https://example.org/mittari/?lang=sv#/results/{CODE}"),
            format!("https://example.org/%23%2Fresults%2F{CODE}"),
            format!("Hei, tässä viime vuoden koodini: {CODE}. Terveisin Maija, 050 123 4567"),
            format!("{CODE}\nhttps://example.org/#/results/{CODE}"),
            "KM-26WW-JKJW-OFMO-28T5-CY4T-IV83".to_owned(),
        ] {
            assert_eq!(only_code(&text), Ok(response()), "{text}");
        }
    }

    #[test]
    fn of_two_versions_of_a_response_the_later_one_counts() {
        let mut assessment = Assessment::from_response(response(), Some(response()));
        assessment.answers.set(Criterion::Grants, Answer::CannotSay);
        let later = assessment.response().unwrap();
        for text in [format!("{CODE} {later}"), format!("{later}\n{CODE}")] {
            assert_eq!(only_code(&text), Ok(later));
        }
    }

    #[test]
    fn what_is_not_one_code_is_told_apart() {
        let refused = |error| NotOneCode::Refused(error);
        let mistyped = CODE.replace("1V83", "1V84");
        for (text, expected) in [
            (String::new(), NotOneCode::Empty),
            (" \u{200B}-\n".to_owned(), NotOneCode::Empty),
            ("en muista".to_owned(), NotOneCode::None),
            ("https://example.org/#/results".to_owned(), NotOneCode::None),
            (
                "KM-26WW-JK".to_owned(),
                NotOneCode::Incomplete { missing: 18 },
            ),
            (format!("{CODE} {}", other()), NotOneCode::Several),
            (format!("{CODE}, {mistyped}"), NotOneCode::Several),
            (mistyped.clone(), refused(CodeError::Checksum)),
            (
                format!("https://example.org/#/results/{mistyped}"),
                refused(CodeError::Checksum),
            ),
            (CODE.replace("KM-", ""), refused(CodeError::Prefix)),
            (format!("{CODE}3"), refused(CodeError::Length)),
            (
                CODE.replace("JKJW", "JUJW"),
                refused(CodeError::Character('U')),
            ),
        ] {
            assert_eq!(only_code(&text), Err(expected), "{text}");
        }
    }

    #[test]
    fn a_huge_text_is_refused_unread_and_a_hostile_one_ends_in_time() {
        let long = |part: &str| part.repeat(NotOneCode::LONGEST / part.len());
        let code_at_the_end = format!("{} {CODE}", long(" "));
        assert_eq!(only_code(&code_at_the_end), Err(NotOneCode::TooLong));
        for part in [
            "KM-", "KM-26WW-", "2", "k m ", "%2D", "\u{200B}", "\0", "😀", "KM2𝟘",
        ] {
            assert!(only_code(&long(part)).is_err(), "{part}");
        }
    }
}
