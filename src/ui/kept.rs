//! The documents that this browser keeps for a person, and how they become what the app holds.

use serde::{Deserialize, Serialize};

use crate::{
    browser::storage::VERSION,
    survey::{Assessment, Response, Role},
    text::Language,
};

/// The `response` document: before the first answer the choices alone, then the response as its
/// code, and the code that was last handed over.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptAssessment {
    version: u32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    municipality: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    role: Option<u8>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    response: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    given: Option<String>,
}

impl KeptAssessment {
    /// The document of an assessment.
    pub fn of(assessment: &Assessment) -> Self {
        let response = assessment.response();
        let before_first_answer = response.is_none();
        Self {
            version: VERSION,
            municipality: assessment
                .municipality
                .filter(|_| before_first_answer)
                .map(|code| code.to_string()),
            role: before_first_answer.then(|| assessment.role.number()),
            response: response.map(|response| response.to_string()),
            given: assessment.given().map(|given| given.to_string()),
        }
    }

    /// The assessment of a document; none if any part of it cannot be right.
    pub fn into_assessment(self) -> Option<Assessment> {
        if let Some(code) = self.response {
            let response: Response = code.parse().ok()?;
            let given = match self.given {
                Some(code) => Some(code.parse().ok()?),
                None => None,
            };
            return Some(Assessment::from_response(response, given));
        }
        let municipality = match self.municipality {
            Some(code) => Some(code.parse().ok()?),
            None => None,
        };
        let role = Role::from_number(self.role.unwrap_or_default())?;
        Some(Assessment::of_choices(municipality, role))
    }
}

/// The `settings` document.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptSettings {
    version: u32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    language: Option<String>,
}

impl KeptSettings {
    /// The document that remembers a language.
    pub fn of(language: Language) -> Self {
        Self {
            version: VERSION,
            language: Some(language.tag().to_owned()),
        }
    }

    /// The remembered language, if one is remembered; none at all if the document cannot be right.
    pub fn into_language(self) -> Option<Option<Language>> {
        match self.language {
            Some(tag) => Language::from_tag(&tag).map(Some),
            None => Some(None),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::survey::{Answer, Criterion, Day};

    fn comes_back(assessment: Assessment) {
        let text = serde_json::to_string(&KeptAssessment::of(&assessment)).unwrap();
        let kept: KeptAssessment = serde_json::from_str(&text).unwrap();
        assert_eq!(kept.into_assessment(), Some(assessment), "{text}");
    }

    #[test]
    fn an_assessment_comes_back_from_its_document_at_every_stage() {
        let mut assessment = Assessment::default();
        comes_back(assessment);
        assessment.municipality = "743".parse().ok();
        assessment.role = Role::Resident;
        comes_back(assessment);
        assessment.answer(Criterion::Grants, Answer::CannotSay, Day::default(), 9);
        comes_back(assessment);
        assessment.give();
        comes_back(assessment);
        assessment.role = Role::Association;
        comes_back(assessment);
    }

    #[test]
    fn a_document_with_a_part_that_cannot_be_right_is_refused() {
        for text in [
            r#"{"version":1,"response":"KM-26WW"}"#,
            r#"{"version":1,"municipality":"7430"}"#,
            r#"{"version":1,"role":9}"#,
            r#"{"version":1,"response":"KM-26WW-JKJW-0FM0-28T5-CY4T-1V83","given":"KM"}"#,
        ] {
            let kept: KeptAssessment = serde_json::from_str(text).unwrap();
            assert_eq!(kept.into_assessment(), None, "{text}");
        }
    }

    #[test]
    fn the_language_comes_back_from_the_settings() {
        for language in Language::ALL {
            let text = serde_json::to_string(&KeptSettings::of(language)).unwrap();
            let kept: KeptSettings = serde_json::from_str(&text).unwrap();
            assert_eq!(kept.into_language(), Some(Some(language)));
        }
    }
}
