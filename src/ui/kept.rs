//! The documents that this browser keeps for a person, and how they become what the app holds.

use crate::{
    browser::storage::Fields,
    survey::{Assessment, Response, Role},
    text::Language,
};

/// The field of the settings in which the PIN's hash stands.
pub const PIN: &str = "pin";

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
    if let Some(given) = assessment.given() {
        fields.set("given", given.to_string());
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

/// Notes a language in the `settings` document; what else stands there is the organiser's.
pub fn set_language(settings: &mut Fields, language: Language) {
    settings.set("language", language.tag().to_owned());
}

/// Whether settings, readable or not, hold or held a PIN.
pub fn hold_a_pin(texts: &[String]) -> bool {
    let field = ["\"", PIN, "\""].concat();
    texts.iter().any(|text| text.contains(&field))
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
        // A PIN outlives a language that nobody knows: setting the document aside would open a door.
        Some(tag) if fields.get(PIN).is_some() => Some(Language::from_tag(tag)),
        Some(tag) => Language::from_tag(tag).map(Some),
        None => Some(None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::survey::{Answer, Criterion, Day};

    fn comes_back(kept: Assessment) {
        assert_eq!(assessment(&assessment_fields(&kept)), Some(kept));
    }

    #[test]
    fn an_assessment_comes_back_from_its_document_at_every_stage() {
        let mut kept = Assessment::default();
        comes_back(kept);
        kept.municipality = "743".parse().ok();
        kept.role = Role::Resident;
        comes_back(kept);
        kept.answer(Criterion::Grants, Answer::CannotSay, Day::default(), 9);
        comes_back(kept);
        kept.give();
        comes_back(kept);
        kept.role = Role::Association;
        comes_back(kept);
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
