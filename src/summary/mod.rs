//! What many answers say together: the region and its summary, small groups, comparison.
//!
//! Knows nothing of languages, the screen, storage, the network or the clock: a caller passes in
//! the text of a file and gets a value or a [`FileError`]. `docs/formats.md` has the files.

mod aggregate;
mod batch;
mod catalogue;
mod check;
mod collection;
mod comparison;
mod csv;
mod editions;
mod error;
mod file;
mod group;
mod json;
mod names;
mod payload;
mod projection;
mod publication;
mod published;
mod region;
mod site;
mod small_groups;
mod sorting;
mod tally;

pub use aggregate::{
    Aggregation, Areas, Counting, TooManyResponses, aggregate, days_of, latest_versions,
};
pub use batch::Batch;
pub use catalogue::{Catalogue, SummaryId};
pub use collection::{Added, Collection, Unreadable, push_packed, read_packed};
pub use comparison::{
    Difference, Direction, Overall, PersonAndGroup, TwoGroups, group_beside_group, overall,
    overall_of_groups, person_beside_group,
};
pub use csv::{CsvTable, Delimiter};
pub use editions::{Edition, EditionError, NextEdition, next_edition};
pub use error::{Expected, FileError, Place, Reason};
pub use group::{Group, Groups};
pub use names::{MunicipalityNames, Names};
pub use payload::PayloadError;
pub use publication::{Publication, PublicationField, PublicationProblem, TypedPublication};
pub use published::{Area, Kind, MinimumGroup, Period, Summary};
pub use region::{Municipality, Region};
pub use site::Site;
pub use sorting::{AreaLine, Column, SortDirection, Sorting, compare_names, widest_gap};
pub use tally::{Mean, Tally};
