//! What is asked and what one person answered.
//!
//! Knows nothing of languages, the screen, storage or the clock: a caller passes in the day and
//! the random number that a new response needs.

mod answer;
mod assessment;
mod code;
mod criterion;
mod date;
mod day;
mod highlights;
mod index;
mod municipality;
mod only_code;
mod response;
mod role;
mod rounds;
mod scan;
mod typed;

pub use answer::{Answer, Answers, Level};
pub use assessment::Assessment;
pub use code::{CHARACTERS, CodeError, PREFIX};
pub use criterion::Criterion;
pub use date::Date;
pub use day::Day;
pub use highlights::Highlights;
pub use index::{Band, Index};
pub use municipality::{InvalidCode, MunicipalityCode, RegionCode};
pub use only_code::{NotOneCode, only_code};
pub use response::{Response, ResponseId, Revision};
pub use role::Role;
pub use rounds::{NotEarlier, Rounds, earlier_round, is_earlier_round};
pub use scan::{RefusedCode, Scan, Scanner};
pub use typed::{Typed, check_typed};
