//! `cargo xtask summary`.

use std::process::ExitCode;

use survey_summary::{Options, run};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match Options::read(&arguments).and_then(|options| run(&options)) {
        Ok(done) => {
            if let Some(summary) = done.summary {
                println!("{summary}");
            }
            eprintln!("{}", done.told);
            ExitCode::SUCCESS
        }
        Err(problem) => {
            eprintln!("error: {problem}");
            ExitCode::FAILURE
        }
    }
}
