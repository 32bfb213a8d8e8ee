//! The first screen of `index.html` says what the tables of texts say.

// A test stops where what it stands on is not there.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod markup;

#[test]
fn the_first_screen_is_what_the_tables_make_it() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/index.html");
    let page = std::fs::read_to_string(path).unwrap();
    assert_eq!(
        page,
        markup::fill(&page),
        "run `cargo run --example first_screen`"
    );
}
