//! Links out of the site.

use super::{Language, Words, words::table};

/// A link to a page or document of somebody else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Link {
    pub words: Words,
    pub address: &'static str,
    /// The language of what the link leads to.
    pub language: Language,
}

impl Link {
    /// The language of the target, told where it is another one than that of the page.
    pub fn note(self, page: Language) -> Option<Words> {
        let note = match self.language {
            Language::Finnish => IN_FINNISH,
            Language::Swedish => IN_SWEDISH,
            Language::English => IN_ENGLISH,
        };
        (self.language != page).then_some(note)
    }
}

/// The recommendation to the municipalities of Pohjois-Pohjanmaa.
pub const RECOMMENDATION: Link = Link {
    words: RECOMMENDATION_WORDS,
    address: "https://www.pohjois-pohjanmaa.fi/wp-content/uploads/2021/04/Jarjestoyhteistyon-suositus-kunnille-2019.pdf",
    language: Language::Finnish,
};

/// The job description of the contact person.
pub const JOB_DESCRIPTION: Link = Link {
    words: JOB_DESCRIPTION_WORDS,
    address: "https://innokyla.fi/fi/toimintamalli/jarjestoyhdyshenkilon-toimenkuva",
    language: Language::Finnish,
};

/// The association cooperation document.
pub const COOPERATION_DOCUMENT: Link = Link {
    words: COOPERATION_DOCUMENT_WORDS,
    address: "https://innokyla.fi/fi/toimintamalli/yhdistysyhteistyoasiakirja-kunnassa",
    language: Language::Finnish,
};

/// The guide to cooperation with associations.
pub const GUIDE: Link = Link {
    words: GUIDE_WORDS,
    address: "https://www.ihimiset.fi/assets/files/sites/8/2017/06/J%C3%A4rjest%C3%B6yhteisty%C3%B6n-opas-kunnille.pdf",
    language: Language::Finnish,
};

/// What the tool itself recommends to those who want to read more.
pub static FURTHER_READING: [Link; 4] =
    [RECOMMENDATION, JOB_DESCRIPTION, COOPERATION_DOCUMENT, GUIDE];

table! {
    RECOMMENDATION_WORDS {
        fi: "Järjestöyhteistyön suositus kunnille 2019 (PDF)",
        sv: "Rekommendation till kommunerna om föreningssamarbete 2019 (PDF)",
        en: "Recommendation to municipalities on cooperation with associations, 2019 (PDF)",
    }
    JOB_DESCRIPTION_WORDS {
        fi: "Järjestöyhdyshenkilön toimenkuva, Innokylä",
        sv: "Befattningsbeskrivning för kontaktpersonen för föreningar, Innokylä",
        en: "Job description of the contact person for associations, Innokylä",
    }
    COOPERATION_DOCUMENT_WORDS {
        fi: "Yhdistysyhteistyöasiakirja kunnassa, Innokylä",
        sv: "Dokument om föreningssamarbete i kommunen, Innokylä",
        en: "Association cooperation document in a municipality, Innokylä",
    }
    GUIDE_WORDS {
        fi: "Järjestöyhteistyön opas kunnille 2020 (PDF)",
        sv: "Guide om föreningssamarbete för kommuner 2020 (PDF)",
        en: "Guide for municipalities on cooperation with associations, 2020 (PDF)",
    }

    IN_NEW_TAB {
        fi: "(avautuu uuteen välilehteen)",
        sv: "(öppnas i en ny flik)",
        en: "(opens in a new tab)",
    }
    IN_FINNISH {
        fi: "(suomeksi)",
        sv: "(på finska)",
        en: "(in Finnish)",
    }
    IN_SWEDISH {
        fi: "(ruotsiksi)",
        sv: "(på svenska)",
        en: "(in Swedish)",
    }
    IN_ENGLISH {
        fi: "(englanniksi)",
        sv: "(på engelska)",
        en: "(in English)",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_target_in_another_language_is_told() {
        assert_eq!(GUIDE.note(Language::English), Some(IN_FINNISH));
        assert_eq!(GUIDE.note(Language::Finnish), None);
    }
}
