//! The page on paper.

use std::path::Path;
use std::process::Command;

use serde_json::json;
use thirtyfour::common::print::{PrintMargins, PrintPage, PrintParameters};

use super::Person;
use crate::code_reader::read_codes;

/// A printed page.
pub struct Paper {
    pub pages: usize,
    /// The text of each page as it stands on paper.
    pub text: String,
    /// How many shapes are painted on it: lines, bars, marks, borders.
    pub shapes: usize,
    /// What the QR codes on the first page say.
    pub codes: Vec<String>,
}

impl Person {
    /// Shows the page on the screen as it is printed, or as it is read again. In Chromium alone.
    pub async fn show_as_printed(&self, is_printed: bool) {
        let media = json!({ "media": if is_printed { "print" } else { "" } });
        let cdp = self.driver().cdp();
        cdp.send_raw("Emulation.setEmulatedMedia", media)
            .await
            .unwrap_or_else(|error| panic!("look as printed: {error}"));
    }

    /// Prints on A4 as the browser does by default, without backgrounds. Not in WebKit.
    pub async fn print(&self) -> Paper {
        let parameters = PrintParameters {
            page: PrintPage {
                width: 21.0,
                height: 29.7,
            },
            margin: PrintMargins {
                top: 1.0,
                bottom: 1.0,
                left: 1.0,
                right: 1.0,
            },
            ..PrintParameters::default()
        };
        let document = self.driver().print_page(parameters).await;
        let document = document.unwrap_or_else(|error| panic!("print: {error}"));
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("paper.pdf");
        std::fs::write(&file, document).unwrap();
        let about = output("pdfinfo", &[&file]);
        let picture = folder.path().join("paper.png");
        let first_page: &[&Path] = &["-png", "-singlefile", "-r", "150"].map(Path::new);
        let files = [file.as_path(), &picture.with_extension("")];
        output("pdftocairo", &[first_page, &files].concat());
        let pages = about.lines().find_map(|line| line.strip_prefix("Pages:"));
        Paper {
            pages: pages.unwrap().trim().parse().unwrap(),
            text: output("pdftotext", &[&file, Path::new("-")]),
            shapes: output("pdftocairo", &[Path::new("-ps"), &file, Path::new("-")])
                .lines()
                .filter(|line| {
                    ["f", "f*", "S"]
                        .iter()
                        .any(|end| line.split(' ').next_back() == Some(end))
                })
                .count(),
            codes: read_codes(&picture),
        }
    }
}

fn output(program: &str, arguments: &[&Path]) -> String {
    let output = Command::new(program).args(arguments).output();
    let output =
        output.unwrap_or_else(|error| panic!("{program} (Debian package poppler-utils): {error}"));
    String::from_utf8_lossy(&output.stdout).into_owned()
}
