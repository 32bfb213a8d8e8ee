//! The tests, one module for each thing that is promised.

mod harness;

use e2e::Case;

pub const MODULES: &[&[Case]] = &[harness::CASES];
