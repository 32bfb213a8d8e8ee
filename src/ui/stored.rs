//! The documents that this browser stores for a person, and how they become what the app holds.

use crate::browser::storage::Fields;
use survey::{Assessment, Response, Role, Rounds};
use text::Language;

/// The field of the settings in which the PIN's hash stands.
pub const PIN: &str = "pin";

/// The field of the rounds in which their codes stand, a space between two.
const ROUNDS: &str = "responses";

/// The `response` document: before the first answer the choices alone, then the response as its
/// code, and the code that was last handed over.
pub fn assessment_fields(assessment: &Assessment) -> Fields {
    let mut fields = Fields::default();
    match assessment.response() {
        Some(response) => fields.set("response", response.to_string()),
        None => {
            fields.set("role", assessment.role.number().to_string());
            if let Some(code) = assessment.municipality {
                fields.set("municipality", code.to_string());
            }
        }
    }
    if let Some(submitted) = assessment.submitted() {
        fields.set("given", submitted.to_string());
    }
    fields
}

/// The assessment of a `response` document; none if any part of it cannot be right.
pub fn assessment(fields: &Fields) -> Option<Assessment> {
    let code = |name| fields.get(name).map(str::parse::<Response>).transpose();
    if let Some(response) = code("response").ok()? {
        return Some(Assessment::from_response(response, code("given").ok()?));
    }
    let municipality = fields.get("municipality").map(str::parse).transpose();
    let role = match fields.get("role") {
        Some(number) => Role::from_number(number.parse().ok()?)?,
        None => Role::NotTold,
    };
    Some(Assessment::of_choices(municipality.ok()?, role))
}

/// The `rounds` document.
pub fn rounds_fields(rounds: &Rounds) -> Fields {
    let codes: Vec<String> = rounds.iter().map(Response::to_string).collect();
    let mut fields = Fields::default();
    fields.set(ROUNDS, codes.join(" "));
    fields
}

/// The rounds of a `rounds` document; none if any part of it cannot be right.
pub fn rounds(fields: &Fields) -> Option<Rounds> {
    let mut rounds = Rounds::default();
    let text = fields.get(ROUNDS)?;
    if text.is_empty() {
        return Some(rounds);
    }
    // One more than there may be is enough to know that the document is none of ours.
    let codes: Vec<&str> = text.split(' ').take(Rounds::MOST + 1).collect();
    // Of one day the later added stands first, so the last is added first.
    for code in codes.iter().rev() {
        rounds.add(code.parse().ok()?);
    }
    (rounds.iter().count() == codes.len()).then_some(rounds)
}

/// Notes a language in the `settings` document; what else stands there is the organiser's.
pub fn set_language(settings: &mut Fields, language: Language) {
    settings.set("language", language.tag().to_owned());
}

/// Whether settings, readable or not, hold or held a PIN.
pub fn hold_a_pin(texts: &[String]) -> bool {
    // Cut at a sign: the search for a text weighs, and the first screen needs it nowhere else.
    texts
        .iter()
        .any(|text| text.split('"').any(|part| part == PIN))
}

/// Removes what a person set. With a PIN, the rest of the settings is the organiser's and stays.
///
/// Nothing is left of a document without a PIN.
pub fn without_personal(mut settings: Fields) -> Option<Fields> {
    settings.remove("language");
    settings.get(PIN).is_some().then_some(settings)
}

/// The language of a `settings` document, if one is remembered; none at all if the document cannot
/// be right.
pub fn remembered_language(fields: &Fields) -> Option<Option<Language>> {
    match fields.get("language") {
        // A PIN outlives a language that nobody knows: setting the document aside would unlock it.
        Some(tag) if fields.get(PIN).is_some() => Some(Language::from_tag(tag)),
        Some(tag) => Language::from_tag(tag).map(Some),
        None => Some(None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use survey::{Answer, Criterion, Day};

    fn comes_back(stored: Assessment) {
        assert_eq!(assessment(&assessment_fields(&stored)), Some(stored));
    }

    #[test]
    fn an_assessment_comes_back_from_its_document_at_every_stage() {
        let mut stored = Assessment::default();
        comes_back(stored);
        stored.municipality = "743".parse().ok();
        stored.role = Role::Resident;
        comes_back(stored);
        stored.answer(Criterion::Grants, Answer::CannotSay, Day::default(), 9);
        comes_back(stored);
        stored.submit();
        comes_back(stored);
        stored.role = Role::Association;
        comes_back(stored);
    }

    #[test]
    fn a_document_with_a_part_that_cannot_be_right_is_refused() {
        const CODE: &str = "KM-26WW-JKJW-0FM0-28T5-CY4T-1V83";
        for document in [
            vec![("response", "KM-26WW")],
            vec![("municipality", "7430")],
            vec![("role", "9")],
            vec![("role", "")],
            vec![("response", CODE), ("given", "KM")],
        ] {
            let mut fields = Fields::default();
            for (name, value) in &document {
                fields.set(name, (*value).to_owned());
            }
            assert_eq!(assessment(&fields), None, "{document:?}");
        }
        assert_eq!(assessment(&Fields::default()), Some(Assessment::default()));
    }

    fn round(day: u16, id: u64) -> Response {
        let mut assessment = Assessment::default();
        let day = Day::from_number(day).unwrap();
        assessment.answer(Criterion::Grants, Answer::CannotSay, day, id);
        assessment.response().unwrap()
    }

    fn of_codes(text: &str) -> Option<Rounds> {
        let mut fields = Fields::default();
        fields.set(ROUNDS, text.to_owned());
        rounds(&fields)
    }

    #[test]
    fn rounds_come_back_from_their_document_in_their_order() {
        let mut stored = Rounds::default();
        assert_eq!(rounds(&rounds_fields(&stored)), Some(stored.clone()));
        // Several of one day, and more than are kept.
        for number in 0..30 {
            stored.add(round(number / 4, number.into()));
            assert_eq!(rounds(&rounds_fields(&stored)), Some(stored.clone()));
        }
    }

    #[test]
    fn a_document_of_rounds_with_anything_that_cannot_be_right_is_refused() {
        let code = round(1, 1).to_string();
        let newer_version = round(2, 1).to_string();
        let codes: Vec<String> = (0..21).map(|id| round(1, id).to_string()).collect();
        assert!(of_codes(&codes[1..].join(" ")).is_some());
        for text in [
            " ".to_owned(),
            "KM-26WW".to_owned(),
            format!("{code} "),
            format!("{code}  {code}"),
            format!("{code},{code}"),
            format!("{code} {code}"),
            format!("{newer_version} {code}"),
            format!("{code} <script>"),
            codes.join(" "),
            format!("{code} ").repeat(100_000),
            "K".repeat(1_000_000),
            "\0".to_owned(),
        ] {
            let shown: String = text.chars().take(80).collect();
            assert_eq!(of_codes(&text), None, "{shown}");
        }
        assert_eq!(rounds(&Fields::default()), None, "without its field");
    }

    #[test]
    fn erasing_the_settings_leaves_what_a_pin_guards() {
        let mut settings = Fields::default();
        set_language(&mut settings, Language::Swedish);
        settings.set("unfinished", "kept".to_owned());
        assert_eq!(without_personal(settings.clone()), None);
        settings.set(PIN, "hash".to_owned());
        let left = without_personal(settings).unwrap();
        assert_eq!(left.get("language"), None);
        assert_eq!(left.get("unfinished"), Some("kept"));
        assert_eq!(left.get(PIN), Some("hash"));
    }

    #[test]
    fn the_language_comes_back_from_the_settings() {
        for language in Language::ALL {
            let mut fields = Fields::default();
            set_language(&mut fields, language);
            assert_eq!(remembered_language(&fields), Some(Some(language)));
        }
        let mut unknown = Fields::default();
        unknown.set("language", "de".to_owned());
        assert_eq!(remembered_language(&unknown), None);
        unknown.set(PIN, "hash".to_owned());
        assert_eq!(remembered_language(&unknown), Some(None));
    }
}
