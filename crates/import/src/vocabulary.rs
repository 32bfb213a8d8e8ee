//! The words by which columns and answers are recognised, in every language that people answer in.

use super::phrase::Phrase;
use survey::{Answer, Criterion, Level, Role};

/// The words, as [`Phrase`]s. What is recognised by them is a suggestion until a person has seen it.
#[derive(Clone, Debug, Default)]
pub struct Vocabulary {
    pub(super) statements: [Vec<Phrase>; Criterion::COUNT],
    pub(super) short_names: [Vec<Phrase>; Criterion::COUNT],
    levels: [Vec<Phrase>; Level::COUNT],
    cannot_say: Vec<Phrase>,
    roles: Vec<(Phrase, Role)>,
    pub(super) municipality: Vec<Phrase>,
    pub(super) role: Vec<Phrase>,
    pub(super) day: Vec<Phrase>,
    pub(super) key: Vec<Phrase>,
}

impl Vocabulary {
    /// A statement in one language: its wording and its short name.
    pub fn add_statement(&mut self, criterion: Criterion, wording: &str, short_name: &str) {
        self.statements[criterion.index()].push(Phrase::new(wording));
        self.short_names[criterion.index()].push(Phrase::new(short_name));
    }

    /// What an answer is called. Passing a statement has no name.
    pub fn add_answer(&mut self, answer: Answer, name: &str) {
        match answer {
            Answer::Level(level) => self.levels[level.index()].push(Phrase::new(name)),
            Answer::CannotSay => self.cannot_say.push(Phrase::new(name)),
            Answer::NotAnswered => {}
        }
    }

    /// What a role is called.
    pub fn add_role(&mut self, role: Role, name: &str) {
        self.roles.push((Phrase::new(name), role));
    }

    /// Headings of the columns in which programs and people write the municipality, the role, the day and
    /// what tells a response from the others; the likeliest first.
    pub fn add_headings(&mut self, municipality: &str, role: &str, day: &str, key: &str) {
        let lists = [
            (&mut self.municipality, municipality),
            (&mut self.role, role),
            (&mut self.day, day),
            (&mut self.key, key),
        ];
        for (list, headings) in lists {
            list.extend(headings.split(',').map(Phrase::new));
        }
    }

    /// The answer that a cell tells: a level's number, alone or before its name, or a name.
    pub fn answer(&self, cell: &str) -> Option<Answer> {
        let phrase = Phrase::new(cell);
        if phrase.is_empty() {
            return Some(Answer::NotAnswered);
        }
        let named = |names: &[Phrase]| names.contains(&phrase);
        if named(&self.cannot_say) {
            return Some(Answer::CannotSay);
        }
        let by_name = Level::ALL
            .into_iter()
            .find(|level| named(&self.levels[level.index()]));
        by_name
            .or_else(|| self.numbered_level(cell, &phrase))
            .map(Answer::Level)
    }

    /// `4`, `4.0`, `4 – Vakiintunutta` or `4 = it is so`; a number that goes on is none.
    fn numbered_level(&self, cell: &str, phrase: &Phrase) -> Option<Level> {
        let (number, rest) = phrase
            .as_str()
            .split_once(' ')
            .unwrap_or((phrase.as_str(), ""));
        let level = Level::from_number(number.parse().ok()?)?;
        if cell.trim_start().starts_with('-') {
            return None;
        }
        if rest.is_empty() || rest.chars().all(|digit| digit == '0') {
            return Some(level);
        }
        // "4,5" and "1-2" lie between two levels.
        let goes_on = rest.starts_with(|letter: char| letter.is_ascii_digit());
        let other = Level::ALL.into_iter().find(|level| {
            let names = &self.levels[level.index()];
            names.iter().any(|name| name.as_str() == rest)
        });
        let contradicts = other.is_some_and(|other| other != level);
        (!goes_on && !contradicts).then_some(level)
    }

    /// The role that a cell tells by its name.
    pub fn role(&self, cell: &str) -> Option<Role> {
        let phrase = Phrase::new(cell);
        if phrase.is_empty() {
            return Some(Role::NotTold);
        }
        let mut roles = self.roles.iter();
        roles
            .find(|(name, _)| *name == phrase)
            .map(|(_, role)| *role)
    }
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
        words.add_headings(
            "kunta,kotikunta,kommun",
            "rooli,roll",
            "valmistumisaika,aikaleima,timestamp,submitdate",
            "id,vastauksen id,aloitusaika,aikaleima,timestamp",
        );
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
        ] {
            let expected = if cell == "?" {
                Some(Answer::NotAnswered)
            } else {
                None
            };
            assert_eq!(words.answer(cell), expected, "{cell}");
        }
        assert_eq!(words.answer("eos"), Some(Answer::CannotSay));
        assert_eq!(words.answer(""), Some(Answer::NotAnswered));
    }

    #[test]
    fn roles_are_told_by_name() {
        let words = vocabulary();
        assert_eq!(words.role("YHDISTYS"), Some(Role::Association));
        assert_eq!(words.role(" "), Some(Role::NotTold));
        assert_eq!(words.role("Muu"), None);
    }
}
