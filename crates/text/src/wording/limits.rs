//! How long the host's words may be: as long as the tool's own and some room, so that every page, sheet and
//! picture has a place for them.

/// The most characters of each kind of text, and the most sources.
pub struct Limits;

impl Limits {
    /// Who has worded it.
    pub const HOST: usize = 60;
    /// The tool's name, which stands on one line of the header of a phone.
    pub const NAME: usize = 20;
    pub const LEAD_IN: usize = 50;
    pub const STATEMENT: usize = 100;
    /// Fits beside a row of marks.
    pub const SHORT_NAME: usize = 22;
    pub const HELP: usize = 350;
    pub const LEVEL: usize = 220;
    pub const ACTION: usize = 220;
    pub const SOURCE: usize = 120;
    /// Of the address of a source.
    pub const ADDRESS: usize = 300;
    pub const SOURCES: usize = 8;
}
