//! What the texts need to know of whoever keeps the site.

use super::format::Date;

/// The details of the host; each may be missing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Host<'a> {
    pub operator: Option<&'a str>,
    pub contact: Option<&'a str>,
    /// The unit that handles feedback on accessibility.
    pub unit: Option<&'a str>,
    pub supervisor: Option<&'a str>,
    /// The day of the accessibility statement.
    pub statement_date: Option<Date>,
}
