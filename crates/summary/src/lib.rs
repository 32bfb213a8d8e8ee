//! What many answers say together: the region and its summary, small groups, comparison.
//!
//! Knows nothing of languages, the screen, storage, the network or the clock: a caller passes in
//! the text of a file and gets a value or a [`FileError`]. `docs/formats.md` has the files.

mod aggregate;
mod catalogue;
mod change;
mod check;
mod collection;
mod comparison;
mod csv;
mod error;
pub mod file;
mod gap;
mod gathering;
mod group;
pub mod json;
mod middle_half;
mod names;
mod payload;
mod peers;
mod publication;
mod published;
mod region;
mod site;
mod site_files;
mod small_groups;
mod sorting;
mod tally;

pub use aggregate::{Aggregation, Areas, TooManyResponses, aggregate, days_of};
pub use catalogue::{Catalogue, SummaryId, WordingName};
pub use change::{
    Change, OverallChange, Verdict, WhyNot, area_before, changes, clearest, may_be_compared,
    overall_change,
};
pub use collection::{Added, Collection, Unreadable, push_packed, read_packed};
pub use comparison::{
    Difference, Direction, Overall, PersonAndGroup, TwoGroups, group_beside_group, overall,
    overall_of_groups, person_beside_group,
};
pub use csv::{CsvTable, Delimiter};
pub use error::{Expected, FileError, Location, Reason};
pub use gap::{RoleGap, RolePair, widest_gap};
pub use gathering::{
    AtOnce, BackupPart, Batch, Edition, EditionKind, Gathering, NotShown, Shows, Turns, Wanted,
    at_once, split_backup,
};
pub use group::{Group, Groups};
pub use middle_half::MiddleHalf;
pub use names::{MunicipalityNames, Names};
pub use payload::PayloadError;
pub use peers::{PeerChoice, PeerGroup, PeerRow, Peers};
pub use publication::{Publication, PublicationField, PublicationProblem, TypedPublication};
pub use published::{Area, Kind, MinimumGroup, Period, Summary};
pub use region::{Municipality, Region};
pub use site::Site;
pub use site_files::{
    Contents, Finding, LineFault, NotArrived, Place, Sent, SiteFile, SiteReport, WrongLine,
};
pub use sorting::{AreaLine, AreaOrder, Column, Measure, compare_names};
pub use tally::{Mean, Tally};
