//! One file a page. Start, assess and review are drawn by the main module; the others are lazy
//! parts.

pub mod about;
pub mod accessibility;
pub mod assess;
pub mod collect;
pub mod organise;
pub mod plan;
pub mod privacy;
pub mod publish;
pub mod region;
pub mod results;
pub mod review;
pub mod share;
pub mod site_files;
pub mod stage;
pub mod start;
