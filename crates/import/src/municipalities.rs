//! Municipalities as people write them.

use std::collections::BTreeMap;

use super::phrase::Phrase;
use summary::Region;
use survey::MunicipalityCode;

/// What a cell tells of the municipality.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    Told(MunicipalityCode),
    NotTold,
}

/// The municipalities that the site knows, by name and code.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Municipalities {
    by_name: BTreeMap<String, MunicipalityCode>,
    codes: Vec<MunicipalityCode>,
}

/// A name may differ by so many letters, a short one by one, and still be offered.
const TYPING_ERRORS: usize = 2;
const SHORT: usize = 5;

impl Municipalities {
    /// Those of these regions, by their Finnish and Swedish names.
    pub fn new<'a>(regions: impl IntoIterator<Item = &'a Region>) -> Self {
        let mut known = Self::default();
        for it in regions
            .into_iter()
            .flat_map(|region| &region.municipalities)
        {
            for name in [&it.name.fi, &it.name.sv] {
                let phrase = Phrase::new(name);
                known.by_name.insert(phrase.as_str().to_owned(), it.code);
            }
            known.codes.push(it.code);
        }
        known
    }

    /// All of them, as the regions list them.
    pub fn codes(&self) -> &[MunicipalityCode] {
        &self.codes
    }

    /// The place that a cell tells by a name, by a code, or by both.
    pub fn place(&self, cell: &str) -> Option<Place> {
        let phrase = Phrase::new(cell);
        let text = phrase.as_str();
        if text.is_empty() {
            return Some(Place::NotTold);
        }
        if let Some(code) = self.by_name.get(text).copied().or_else(|| self.code(text)) {
            return Some(Place::Told(code));
        }
        let both = text
            .split_once(' ')
            .into_iter()
            .chain(text.rsplit_once(' '));
        let mut both = both.flat_map(|(one, other)| [(one, other), (other, one)]);
        both.find_map(|(code, name)| {
            let code = self.code(code)?;
            (self.by_name.get(name) == Some(&code)).then_some(Place::Told(code))
        })
    }

    fn code(&self, text: &str) -> Option<MunicipalityCode> {
        let code = text.parse().ok()?;
        self.codes.contains(&code).then_some(code)
    }

    /// The municipality whose name is written with a letter or two wrong, if it is the only one that near. It is
    /// offered to a person, never taken.
    pub fn near(&self, cell: &str) -> Option<MunicipalityCode> {
        let phrase = Phrase::new(cell);
        let letters = phrase.as_str().chars().count();
        let most = match letters {
            0..3 => return None,
            3..=SHORT => 1,
            _ => TYPING_ERRORS,
        };
        // Comparing takes time with the square of the length.
        let may_be_near = |name: &str| name.chars().count().abs_diff(letters) <= most;
        let names = self.by_name.iter().filter(|(name, _)| may_be_near(name));
        let far = |name: &str| strsim::damerau_levenshtein(name, phrase.as_str());
        let near = names.map(|(name, code)| (far(name), *code));
        let near: Vec<_> = near.filter(|(far, _)| *far <= most).collect();
        let least = near.iter().map(|(far, _)| *far).min()?;
        let mut nearest = near
            .iter()
            .filter(|(far, _)| *far == least)
            .map(|(_, code)| *code);
        let first = nearest.next()?;
        nearest.all(|code| code == first).then_some(first)
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// Two municipalities of a region.
    pub fn municipalities() -> Municipalities {
        let region = Region::from_json(
            r#"{"code": "14", "name": {"fi": "Etelä-Pohjanmaa", "sv": "Södra Österbotten", "en": "South Ostrobothnia"},
                "municipalities": [
                    {"code": "743", "name": {"fi": "Seinäjoki", "sv": "Seinäjoki"}, "population": 60000},
                    {"code": "408", "name": {"fi": "Lapua", "sv": "Lappo"}, "population": 14000},
                    {"code": "005", "name": {"fi": "Alajärvi", "sv": "Alajärvi"}, "population": 9000}]}"#,
        );
        Municipalities::new(&[region.unwrap()])
    }

    fn told(number: u16) -> Option<Place> {
        MunicipalityCode::from_number(number).map(Place::Told)
    }

    #[test]
    fn a_name_a_code_or_both_tell_the_place() {
        let known = municipalities();
        for cell in [
            "Seinäjoki",
            " SEINÄJOKI ",
            "743",
            "Seinäjoki (743)",
            "743 Seinäjoki",
        ] {
            assert_eq!(known.place(cell), told(743), "{cell}");
        }
        assert_eq!(known.place("Lappo"), told(408));
        assert_eq!(known.place("005"), told(5));
        assert_eq!(known.place(" "), Some(Place::NotTold));
        assert_eq!(known.codes().len(), 3);
        for cell in [" - ", "Seinajoki", "744", "Lapua (743)", "Helsinki"] {
            assert_eq!(known.place(cell), None, "{cell}");
        }
    }

    #[test]
    fn a_typing_error_is_offered_and_not_taken() {
        let known = municipalities();
        let near = |cell| known.near(cell).map(MunicipalityCode::number);
        assert_eq!(near("Seinajoki"), Some(743));
        assert_eq!(near("Sienöjkoi"), None);
        assert_eq!(near("Lapau"), Some(408));
        assert_eq!(near("Helsinki"), None);
        assert_eq!(near("La"), None);
        assert_eq!(known.place("Seinajoki"), None);
    }
}
