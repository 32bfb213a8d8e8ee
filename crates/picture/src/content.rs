//! What stands in a picture, as plain data. All texts are ready to be read.

use marks::{Mark, Position, Sign, Step};
use summary::Tally;
use survey::{Band, Level};

/// What a picture shows and says.
#[derive(Clone, Debug)]
pub struct Picture {
    /// The tag of the language of all texts.
    pub language: &'static str,
    /// The name of the tool.
    pub brand: String,
    /// The mark of made-up figures in whole words; none for real ones.
    pub example: Option<String>,
    pub title: String,
    /// Below the title: whose answers they are, and when they were given.
    pub lead: String,
    /// The index of the whole on its scale, where the picture is about one.
    pub overall: Option<Overall>,
    /// What the marks stand for, with the figures that belong to the whole.
    pub keys: Vec<Entry>,
    /// Lists beside a wide picture, where there is room for them.
    pub facts: Vec<Fact>,
    pub content: Content,
    /// Small, at the bottom: how many answered, the days, the source last.
    pub notes: Vec<String>,
}

/// The two shapes of a picture.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Form {
    /// 1200 × 1500, for phones and messages.
    #[default]
    Upright,
    /// 1600 × 900, for slides.
    Wide,
}

/// What a picture is about.
#[derive(Clone, Debug)]
pub enum Content {
    /// One row a criterion, also for two roles and for then and now.
    Rows(Rows),
    Distributions(Vec<Distribution>),
    /// The tiles of a region, and its criteria beside them.
    Map(Box<Map>, Rows),
    Shape(Shape),
}

/// Rows on the levels 1–5.
#[derive(Clone, Debug, Default)]
pub struct Rows {
    /// Above the rows; may be empty.
    pub heading: String,
    /// Above the words of the rows, such as what they are compared with; may be empty.
    pub words: String,
    pub rows: Vec<Row>,
}

/// A name, marks, words.
#[derive(Clone, Debug, Default)]
pub struct Row {
    pub name: String,
    /// What stands below the name.
    pub below: Option<Below>,
    pub marks: Vec<Mark>,
    /// Whether the figures of the group are withheld; the words say so.
    pub is_withheld: bool,
    /// At the right: the difference, the change or the figure.
    pub words: String,
    /// Every figure of the row, for those who do not see it.
    pub figures: Vec<Figure>,
}

/// The person's own answer in a row.
#[derive(Clone, Debug)]
pub struct Below {
    /// None where the answer is no level.
    pub level: Option<Level>,
    pub words: String,
}

/// A figure in words: of whom, and how much.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    pub name: String,
    pub value: String,
}

/// How a group answered, as one bar.
#[derive(Clone, Debug)]
pub struct Distribution {
    /// Of a criterion or a group.
    pub name: String,
    /// How many chose a level; may be empty.
    pub note: String,
    /// None where it is withheld.
    pub tally: Option<Tally>,
    pub own: Option<Level>,
    /// What stands in place of a withheld bar.
    pub withheld: String,
    /// All that the bar shows, in a sentence.
    pub said: String,
}

/// The municipalities of a region where they lie, each as a square.
#[derive(Clone, Debug)]
pub struct Map {
    /// Above the tiles; may be empty.
    pub heading: String,
    pub tiles: Vec<Tile>,
    /// Which index each step of the ramp stands for, the lowest first.
    pub ranges: [String; 5],
    /// What stands in a tile that is withheld, in a word or two.
    pub withheld: String,
    /// What that means.
    pub about_withheld: String,
}

/// A municipality on the map.
#[derive(Clone, Debug)]
pub struct Tile {
    /// From the top, as the region's file has it.
    pub row: u8,
    /// From the left.
    pub column: u8,
    pub name: String,
    /// The step and the figure; none where it is withheld.
    pub value: Option<(Step, String)>,
}

/// The whole shape at a glance, drawn elsewhere.
#[derive(Clone, Debug, Default)]
pub struct Shape {
    /// A whole `<svg>` with literal colours; empty until it has been drawn.
    pub drawn: String,
    /// Its width and height.
    pub size: [u16; 2],
    /// The figures of each criterion, of the same groups in the same order; below the shape where there
    /// is room, and for those who do not see it.
    pub figures: Vec<(String, Vec<Figure>)>,
}

/// An index on the scale 0–100.
#[derive(Clone, Debug)]
pub struct Overall {
    /// The band that the index lies in.
    pub band: Band,
    /// The names of the bands, the lowest first.
    pub bands: [String; 3],
    pub marks: Vec<Mark>,
    /// The figure that is written large, and where.
    pub figure: Option<(Position, String)>,
}

/// What a mark stands for.
#[derive(Clone, Debug)]
pub struct Entry {
    pub key: Key,
    pub name: String,
    /// Such as how many answered; may be empty.
    pub note: String,
    /// The figure of the whole; may be empty.
    pub value: String,
}

/// What is drawn before the words of a legend.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    Sign(Sign),
    /// The same on the line that joins its points, with the line's dashes.
    Line(Sign, &'static str),
    /// The five levels.
    Levels,
    Withheld,
}

/// A short list, such as strengths.
#[derive(Clone, Debug)]
pub struct Fact {
    pub heading: String,
    pub items: Vec<(Level, String)>,
}

impl Form {
    /// Both, the one that is offered first.
    pub const ALL: [Self; 2] = [Self::Upright, Self::Wide];

    /// Width and height in CSS pixels.
    pub fn size(self) -> [u16; 2] {
        match self {
            Self::Upright => [1200, 1500],
            Self::Wide => [1600, 900],
        }
    }
}
