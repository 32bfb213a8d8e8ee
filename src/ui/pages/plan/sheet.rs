//! What is proposed, ready for the screen, paper, Word and text: one content for all of them.

use super::{Figures, is_example};
use document::{Block, Document, Table};
use marks::{Mark, Sign};
use plan::Target;
use survey::{Criterion, Date};
use text::{
    Language, Words, actions, criteria, figures as figure_words, format, plan as words, shell,
};

/// For what a sheet is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// A proposal to those who decide.
    Proposal,
    /// A municipal initiative, Local Government Act 410/2015, section 23.
    Initiative,
}

impl Purpose {
    pub fn title(self) -> Words {
        match self {
            Self::Proposal => words::SHEET_TITLE,
            Self::Initiative => words::INITIATIVE_TITLE,
        }
    }

    fn intro(self) -> Words {
        match self {
            Self::Proposal => words::SHEET_INTRO,
            Self::Initiative => words::INITIATIVE_INTRO,
        }
    }

    /// Who signs.
    pub fn signers(self) -> Words {
        match self {
            Self::Proposal => words::PROPOSERS,
            Self::Initiative => words::INITIATORS,
        }
    }

    /// What each of them writes.
    pub fn signatures(self) -> [Words; 3] {
        let last = match self {
            Self::Proposal => words::PLACE_AND_DAY,
            Self::Initiative => words::CONTACT,
        };
        [words::SIGNATURE, words::ASSOCIATION_OR_ROLE, last]
    }

    /// The name of its file, without an ending.
    pub fn file_name(self, language: Language) -> &'static str {
        let words = match self {
            Self::Proposal => words::PROPOSAL_NAME,
            Self::Initiative => words::INITIATIVE_NAME,
        };
        words.in_language(language)
    }
}

/// A sheet's content.
pub struct Sheet {
    language: Language,
    purpose: Purpose,
    /// The name of the tool and the day.
    pub head: [String; 2],
    pub place: String,
    pub intro: &'static str,
    pub targets: Vec<Proposed>,
    pub figures: Vec<FigureRow>,
    /// Where figures are made up.
    pub example: Option<&'static str>,
    pub notes: Vec<String>,
}

/// What is proposed for one criterion.
pub struct Proposed {
    pub heading: String,
    /// Each with its label; what is done first.
    pub rows: Vec<(&'static str, Vec<String>)>,
}

/// The figures that carry one target.
pub struct FigureRow {
    pub name: String,
    pub marks: Vec<Mark>,
    pub said: Vec<(Sign, String)>,
}

impl Sheet {
    pub fn of(figures: &Figures, purpose: Purpose, today: Date) -> Self {
        let language = figures.language;
        let targets = figures.plan.targets();
        let row = |(place, target): (usize, &Target)| FigureRow {
            name: [
                &(place + 1).to_string(),
                ". ",
                plain_name(target.criterion, language).as_str(),
            ]
            .concat(),
            marks: figures.marks(target.criterion),
            said: figures.in_words(target.criterion, words::PROPOSERS_LEVEL),
        };
        Self {
            language,
            purpose,
            head: [
                shell::name().in_language(language).to_owned(),
                format::date(today, language),
            ],
            place: figures.place_line(purpose == Purpose::Initiative),
            intro: purpose.intro().in_language(language),
            targets: targets
                .iter()
                .map(|target| proposed(target, language))
                .collect(),
            figures: targets.iter().enumerate().map(row).collect(),
            example: is_example(figures.kind())
                .then(|| figure_words::EXAMPLE.in_language(language)),
            notes: notes(figures),
        }
    }

    /// How many letters it has, which tells how large they may be on one page.
    pub fn letters(&self) -> usize {
        let of_rows = |target: &Proposed| {
            target
                .rows
                .iter()
                .flat_map(|(_, lines)| lines)
                .map(|line| line.chars().count())
                .sum::<usize>()
        };
        self.targets.iter().map(of_rows).sum()
    }

    /// The sheet as a document, for Word and as text.
    pub fn document(&self) -> Document {
        let say = |words: Words| words.in_language(self.language).to_owned();
        let mut blocks = vec![
            Block::Note(self.head.join(", ")),
            Block::Text(self.place.clone()),
            Block::Text(self.intro.to_owned()),
            Block::Heading(2, say(words::WE_PROPOSE)),
        ];
        for (place, target) in self.targets.iter().enumerate() {
            let heading = [&(place + 1).to_string(), ". ", target.heading.as_str()].concat();
            blocks.push(Block::Heading(3, heading));
            for (label, lines) in &target.rows {
                match lines.as_slice() {
                    [only] => blocks.push(Block::Text([label, ": ", only].concat())),
                    lines => {
                        blocks.push(Block::Text([label, ":"].concat()));
                        blocks.push(Block::List(lines.to_vec()));
                    }
                }
            }
        }
        blocks.push(Block::Heading(2, say(words::FIGURES)));
        blocks.extend(
            self.example
                .map(|example| Block::Text([example, "."].concat())),
        );
        let said = |row: &FigureRow| {
            row.said
                .iter()
                .map(|(_, words)| words.as_str())
                .collect::<Vec<_>>()
                .join("; ")
        };
        blocks.push(Block::Table(Table {
            header: vec![say(words::CRITERION), say(words::ASSESSMENTS)],
            rows: self
                .figures
                .iter()
                .map(|row| vec![row.name.clone(), said(row)])
                .collect(),
        }));
        blocks.extend(self.notes.iter().cloned().map(Block::Note));
        blocks.push(Block::Heading(2, say(self.purpose.signers())));
        let empty = vec![String::new(); 3];
        blocks.push(Block::Table(Table {
            header: self.purpose.signatures().map(say).into(),
            rows: vec![empty.clone(), empty.clone(), empty],
        }));
        Document {
            language: self.language.tag(),
            title: say(self.purpose.title()).replace('\u{ad}', ""),
            blocks,
        }
    }
}

fn plain_name(criterion: Criterion, language: Language) -> String {
    criteria::short_name(criterion)
        .in_language(language)
        .replace('\u{ad}', "")
}

fn proposed(target: &Target, language: Language) -> Proposed {
    let say = |words: Words| words.in_language(language);
    let all = actions::actions(target.criterion);
    let mut what: Vec<_> = target
        .actions
        .iter()
        .map(|place| say(all[place]).to_owned())
        .collect();
    what.extend(target.own_words.filled().map(str::to_owned));
    let or_to_agree =
        |text: Option<String>| vec![text.unwrap_or_else(|| say(words::TO_AGREE).to_owned())];
    if what.is_empty() {
        what = or_to_agree(None);
    }
    let filled = |line: &plan::Line| line.filled().map(str::to_owned);
    let due = target.due.as_ref().map(|due| words::due(due, language));
    let lead_in = say(criteria::lead_in()).replace('\u{ad}', "");
    Proposed {
        heading: [&lead_in, " ", say(criteria::wording(target.criterion))]
            .concat()
            .trim_end_matches('.')
            .to_owned(),
        rows: vec![
            (say(words::ROW_WHAT), what),
            (say(words::ROW_WHO), or_to_agree(filled(&target.who))),
            (say(words::ROW_BY), or_to_agree(due)),
            (say(words::ROW_SIGN), or_to_agree(filled(&target.sign))),
        ],
    }
}

/// What the levels are, who answered and when, where it comes from.
fn notes(figures: &Figures) -> Vec<String> {
    let language = figures.language;
    let mut notes = vec![
        super::based_on(&figures.plan.basis, language),
        words::levels(language),
    ];
    let Some(compared) = figures.compared() else {
        notes.push(words::CRITERIA_SOURCE.in_language(language).to_owned());
        return notes;
    };
    let groups: Vec<_> = figures
        .sides()
        .iter()
        .map(|side| {
            [
                &side.name,
                " ",
                &format::whole(side.group.respondents, language),
            ]
            .concat()
        })
        .collect();
    let days = compared.summary.collected;
    let period = format::period(days.from, days.to, language);
    let values = [("groups", &*groups.join(", ")), ("period", period.as_str())];
    notes.push(words::ALL_RESPONDENTS.with(language, &values));
    let source = compared.summary.source.trim_end_matches('.');
    notes.push(words::SOURCES.with(language, &[("source", source)]));
    notes
}
