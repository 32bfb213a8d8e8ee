//! Writes the first screen into `index.html` from the tables of texts, so that the two cannot
//! drift apart: `cargo run --example first_screen`. A test compares them.

#[path = "../tests/first_screen/markup.rs"]
mod markup;

fn main() -> std::io::Result<()> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/index.html");
    let page = std::fs::read_to_string(path)?;
    std::fs::write(path, markup::fill(&page))
}
