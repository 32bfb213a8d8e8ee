//! Why a file of the host is refused, and where in it. The words for people are in `text`.

use std::fmt;

use survey::MunicipalityCode;

/// A file breaks its format.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileError {
    pub location: Location,
    pub reason: Reason,
}

/// Where in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Location {
    /// The file as a whole.
    File,
    /// Line and column, both from 1, of a file that could not be taken apart.
    Line { line: usize, column: usize },
    /// A field, like `areas[2].groups[0].criteria[3]`; lists count from 0.
    Field(String),
}

/// What is wrong there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// There is nothing in it.
    Empty,
    /// It is a page, not data: what many hosts send for a file that is missing.
    Html,
    /// It has more than [`FileError::MOST_BYTES`] bytes.
    TooLarge,
    /// It ends too early.
    CutOff,
    /// It is no JSON (here also: nested more than 127 deep, or a number out of every range).
    NotJson,
    /// A field of this name is needed.
    Missing,
    /// The field is there twice.
    Duplicate,
    /// Something else is needed here.
    WrongType(Expected),
    /// A text is needed here.
    EmptyText,
    /// The text has more characters than this.
    TooLong { most: usize },
    /// The list needs this many entries, no fewer and no more.
    WrongLength { expected: usize },
    /// The list has more entries than this.
    TooMany { most: usize },
    /// At least one entry is needed.
    EmptyList,
    /// A criterion or an action has no such number.
    NoSuchNumber,
    /// A response code that is not whole or not right.
    InvalidResponse,
    /// Not the id of a plan: 16 hexadecimal digits.
    InvalidId,
    /// Not the official code of a municipality or region.
    InvalidCode,
    /// The same code was there before.
    RepeatedCode,
    /// The default region is not among the regions.
    DefaultNotListed,
    /// Not a name for a summary: letters a–z, digits and `-`, at the most 60.
    InvalidSummaryId,
    /// Not a name for a wording: the same signs.
    InvalidWordingName,
    /// The text holds signs that are not seen but change how others are shown: line breaks, other controls,
    /// marks that turn the direction.
    NotPlainText,
    /// Not a language of the tool: `fi`, `sv` or `en`.
    UnknownLanguage,
    /// Not an address that begins with `https://` or `http://`.
    InvalidAddress,
    /// Not a date of the calendar, `YYYY-MM-DD`.
    InvalidDate,
    /// The period ends before it begins.
    PeriodReversed,
    /// Not a summary of this version of the format.
    OtherFormat,
    /// Another edition of the questionnaire.
    OtherEdition,
    /// Another region than the one asked for.
    OtherRegion,
    /// A place on the tile map is a row and a column of 0–255.
    TileOutOfRange,
    /// Neither `survey`, `workshop` nor `example`.
    UnknownKind,
    /// The minimum group is not 3–20.
    InvalidMinimumGroup,
    /// Not a role, 0–4 or null.
    InvalidRole,
    /// A group of the same role was there before.
    RepeatedGroup,
    /// The municipality is not in the region.
    UnknownMunicipality(MunicipalityCode),
    /// The municipality is in two areas, or in one twice.
    RepeatedMunicipality(MunicipalityCode),
    /// The municipality is in no area.
    MissingMunicipality(MunicipalityCode),
    /// More people than [`survey::Index::MOST_PEOPLE`].
    TooManyPeople,
    /// A group, or those of a row who gave a level, are fewer than the minimum group, but not 0.
    BelowMinimumGroup,
    /// A row counts more answers than the group has respondents.
    RowAboveRespondents,
    /// A role, or the roles together, have more respondents than everybody of the area.
    RoleAboveEverybody,
    /// An area, or the areas together, have more respondents than the region (of all or of a role).
    AreaAboveTotal,
}

/// What a field must hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expected {
    Object,
    List,
    Text,
    /// A whole number from 0, written without a decimal point or exponent.
    WholeNumber,
    /// `true` or `false`.
    Truth,
}

impl FileError {
    /// The largest file that is read. A summary of 30 municipalities with all roles has 50 kB.
    pub const MOST_BYTES: usize = 1_000_000;

    pub fn of_file(reason: Reason) -> Self {
        Self {
            location: Location::File,
            reason,
        }
    }

    pub fn of_field(path: impl Into<String>, reason: Reason) -> Self {
        Self {
            location: Location::Field(path.into()),
            reason,
        }
    }
}

impl fmt::Display for Location {
    /// Without words of any language: the field, `line:column`, or nothing for the whole file.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File => Ok(()),
            Self::Line { line, column } => write!(f, "{line}:{column}"),
            Self::Field(path) => f.write_str(path),
        }
    }
}
