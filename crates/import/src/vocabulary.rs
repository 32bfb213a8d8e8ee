//! The words by which columns and answers are recognised, in every language that people answer in.

use std::collections::BTreeMap;

use super::phrase::{Phrase, Stems};
use survey::{Answer, Criterion, Level, Role};

/// The words, as [`Phrase`]s. What is recognised by them is a suggestion until a person has seen it.
#[derive(Clone, Debug, Default)]
pub struct Vocabulary {
    pub(super) statements: [Vec<Statement>; Criterion::COUNT],
    pub(super) short_names: [Vec<Phrase>; Criterion::COUNT],
    answers: BTreeMap<Phrase, Answer>,
    roles: BTreeMap<Phrase, Role>,
    pub(super) municipality: Vec<Phrase>,
    pub(super) role: Vec<Phrase>,
    pub(super) day: Vec<Phrase>,
    pub(super) key: Vec<Phrase>,
}

/// A statement's wording in one language.
#[derive(Clone, Debug)]
pub(super) struct Statement {
    pub phrase: Phrase,
    pub stems: Stems,
}

impl Vocabulary {
    /// A statement in one language: its wording and its short name.
    pub fn add_statement(&mut self, criterion: Criterion, wording: &str, short_name: &str) {
        let phrase = Phrase::new(wording);
        let stems = phrase.stems();
        self.statements[criterion.index()].push(Statement { phrase, stems });
        self.short_names[criterion.index()].push(Phrase::new(short_name));
    }

    /// What an answer is called.
    pub fn add_answer(&mut self, answer: Answer, name: &str) {
        self.answers.insert(Phrase::new(name), answer);
    }

    /// What a role is called.
    pub fn add_role(&mut self, role: Role, name: &str) {
        self.roles.insert(Phrase::new(name), role);
    }

    /// Headings of the column in which programs and people write the municipality; here as below the likeliest
    /// first.
    pub fn add_municipality(&mut self, headings: &[&str]) {
        self.municipality.extend(phrases(headings));
    }

    /// Those of the role.
    pub fn add_role_column(&mut self, headings: &[&str]) {
        self.role.extend(phrases(headings));
    }

    /// Those of the day.
    pub fn add_day(&mut self, headings: &[&str]) {
        self.day.extend(phrases(headings));
    }

    /// Those of what tells a response from the others, and stays the same when a person corrects it.
    pub fn add_key(&mut self, headings: &[&str]) {
        self.key.extend(phrases(headings));
    }

    /// The answer that a cell tells: a level's number, alone or before its name, or a name.
    pub fn answer(&self, cell: &str) -> Option<Answer> {
        let phrase = Phrase::new(cell);
        if phrase.is_empty() {
            return Some(Answer::NotAnswered);
        }
        let named = self.answers.get(&phrase).copied();
        named.or_else(|| self.numbered_level(&phrase).map(Answer::Level))
    }

    /// `4`, `4.0`, `4 – Vakiintunutta` or `4 = it is so`; a number with a sign or that goes on is none.
    fn numbered_level(&self, phrase: &Phrase) -> Option<Level> {
        let (number, rest) = phrase
            .as_str()
            .split_once(' ')
            .unwrap_or((phrase.as_str(), ""));
        if !number.starts_with(|digit: char| digit.is_ascii_digit()) {
            return None;
        }
        let level = Level::from_number(number.parse().ok()?)?;
        if rest.is_empty() || rest.chars().all(|digit| digit == '0') {
            return Some(level);
        }
        // "4,5" and "1-2" lie between two levels.
        let goes_on = rest.starts_with(|letter: char| letter.is_ascii_digit());
        let named = self.answers.get(&Phrase::new(rest));
        let contradicts = named.is_some_and(|named| *named != Answer::Level(level));
        (!goes_on && !contradicts).then_some(level)
    }

    /// The role that a cell tells by its name.
    pub fn role(&self, cell: &str) -> Option<Role> {
        let phrase = Phrase::new(cell);
        if phrase.is_empty() {
            return Some(Role::NotTold);
        }
        self.roles.get(&phrase).copied()
    }
}

fn phrases(texts: &[&str]) -> impl Iterator<Item = Phrase> {
    texts.iter().map(|text| Phrase::new(text))
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// A few words of each kind.
    pub fn vocabulary() -> Vocabulary {
        let mut words = Vocabulary::default();
        let statements = [
            ("osallistaa yhdistyksiä päätöksentekoon", "Osallistaminen"),
            ("tekee kumppanuussopimuksia", "Kumppanuus"),
            ("on nimennyt yhdyshenkilön", "Yhdyshenkilö"),
            ("tarjoaa tiloja maksutta", "Tilat"),
            ("myöntää avustuksia selkein perustein", "Avustukset"),
            ("hyödyntää kokemustietoa", "Kokemustieto"),
            ("viestii yhdistyksille säännöllisesti", "Viestintä"),
        ];
        for (criterion, (wording, short_name)) in Criterion::ALL.into_iter().zip(statements) {
            words.add_statement(criterion, wording, short_name);
        }
        let levels = [
            "Ei toteudu",
            "Satunnaista",
            "Kehittyvää",
            "Vakiintunutta",
            "Yhdessä sovittua",
        ];
        for (level, name) in Level::ALL.into_iter().zip(levels) {
            words.add_answer(Answer::Level(level), name);
        }
        words.add_answer(Answer::CannotSay, "En osaa sanoa");
        words.add_answer(Answer::CannotSay, "EOS");
        for (role, name) in [
            (Role::Association, "Yhdistys"),
            (Role::Resident, "Asukas"),
            (Role::Municipality, "Kunnan työntekijä"),
        ] {
            words.add_role(role, name);
        }
        words.add_municipality(&["kunta", "kotikunta", "kommun"]);
        words.add_role_column(&["rooli", "roll"]);
        words.add_day(&["valmistumisaika", "aikaleima", "timestamp", "submitdate"]);
        words.add_key(&[
            "id",
            "vastauksen id",
            "aloitusaika",
            "aikaleima",
            "timestamp",
        ]);
        words
    }

    fn level(number: u8) -> Option<Answer> {
        Level::from_number(number).map(Answer::Level)
    }

    #[test]
    fn levels_are_told_by_number_or_name() {
        let words = vocabulary();
        for cell in [
            "4",
            " 4 ",
            "4.0",
            "4,00",
            "4 – Vakiintunutta",
            "vakiintunutta",
            "4 = on sovittu",
            "4)",
        ] {
            assert_eq!(words.answer(cell), level(4), "{cell}");
        }
        for cell in [
            "0",
            "6",
            "4,5",
            "1-2",
            "-4",
            "44",
            "4 – Satunnaista",
            "hyvä",
            "?",
            "-",
            "★★★★",
            "\u{2212}4",
            "–4",
            "+4",
        ] {
            assert_eq!(words.answer(cell), None, "{cell}");
        }
        assert_eq!(words.answer("eos"), Some(Answer::CannotSay));
        assert_eq!(words.answer(""), Some(Answer::NotAnswered));
    }

    #[test]
    fn roles_are_told_by_name() {
        let words = vocabulary();
        assert_eq!(words.role("YHDISTYS"), Some(Role::Association));
        assert_eq!(words.role(" "), Some(Role::NotTold));
        assert_eq!(words.role("-"), None);
        assert_eq!(words.role("Muu"), None);
    }
}
