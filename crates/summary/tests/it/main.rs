//! Tests of whole summaries: counting, small groups, pictures of a gathering, files and links.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod aggregate;
mod file;
mod gathering;
mod payload;
mod peers;
#[path = "../../../../examples/support/random.rs"]
mod random;
mod site_files;
mod small_groups;
mod support;
