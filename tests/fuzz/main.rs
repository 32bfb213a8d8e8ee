//! Whatever comes from outside, met with random input: a few cases in every run of the tests, many
//! with `cargo xtask fuzz`. A target is one line here and a module with what it tries.

// A test stops where what it stands on is not there.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "../support/any.rs"]
mod any;
#[path = "../support/any_wording.rs"]
mod any_wording;
mod code_reader;
mod near_codes;
mod payload;
mod planted;
mod runner;
mod scanner;
mod summary_file;
mod survey_export;
mod wording;

/// A target: its name, what it tries, and what must hold of it.
macro_rules! target {
    ($name:ident, $input:expr, $holds:expr) => {
        #[test]
        fn $name() {
            runner::run(stringify!($name), $input, $holds);
        }
    };
}

target!(code_reader, near_codes::texts(), code_reader::holds);
target!(
    scanner_in_pieces,
    scanner::bytes(),
    scanner::holds_in_pieces
);
target!(
    scanner_and_reader,
    near_codes::texts(),
    scanner::agrees_with_the_reader
);
target!(planted_codes, planted::texts(), planted::are_found);
target!(payload, payload::texts(), payload::holds);
target!(summary_file, summary_file::texts(), summary_file::holds);
target!(wording, wording::texts(), wording::holds);
target!(separated_text, survey_export::texts(), survey_export::holds);
target!(workbook, survey_export::workbooks(), survey_export::holds);
target!(
    mapping,
    survey_export::mappings(),
    survey_export::mapping_holds
);
