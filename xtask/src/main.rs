//! Builds, serves, checks and measures the site: `cargo xtask <verb>`. `docs/building.md` tells how and why.

mod asset;
mod bundle;
mod fuzz;
mod interface;
mod likeness;
mod lint;
mod live_reload;
mod loader;
mod mode;
mod needs;
mod notices;
mod packs;
mod page;
mod policy;
mod process;
mod screens;
mod serve;
mod short_names;
mod site;
mod size;
mod summary;
mod test;
mod tidy;
mod tools;
mod wasm;
mod wording;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, Result, bail};

const HELP: &str = "\
cargo xtask <verb>

  serve [--port N] [--release]  build the site, serve it, and build it again on every change
  dist [--zip] [--data FOLDER]  build the release site in dist/; with --zip also as one archive to unzip on a host,
                                with --data with the host's own files over those of public/data/
  test                          run every test: native ones, the sizes, then the browsers over dist/
  lint                          formatting, clippy for this machine and for WebAssembly, our own rules
  size [--check]                write sizes.txt; with --check compare with it instead
  fuzz [--seconds N] [--seed N] [target]
                                random input for what reads things from outside, a minute for each target
  summary FILE …                make a summary from what a survey program has exported; alone it tells how
  wording [--lang LANGUAGE]     write a file with all words that a host may replace; with --check FILE check one
  bench                         measure reading and scanning, then the release site in Chromium on a slow link

Every verb first installs what it needs and says so.";

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (verb, options) = match arguments.split_first() {
        Some((verb, options)) => (verb.as_str(), options),
        None => ("help", &[] as &[String]),
    };
    match verb {
        "serve" => serve::serve(&serve_options(options)?),
        "dist" => {
            let (zip, data) = dist_options(options)?;
            let assets = site::release(data.as_deref())?;
            match zip {
                true => site::write_archive(&assets),
                false => Ok(()),
            }
        }
        "test" => {
            only(options, &[])?;
            test::test()
        }
        "bench" => {
            only(options, &[])?;
            test::bench()
        }
        "summary" => summary::summary(options),
        "wording" => wording::wording(options),
        "fuzz" => fuzz::fuzz(&fuzz::Options::read(options)?),
        "lint" => {
            only(options, &[])?;
            lint::lint()
        }
        "size" => {
            only(options, &["--check"])?;
            let assets = site::release(None)?;
            if options.is_empty() {
                size::write(&assets)
            } else {
                size::check(&assets)
            }
        }
        "help" | "--help" | "-h" => {
            println!("{HELP}");
            Ok(())
        }
        unknown => bail!("there is no verb `{unknown}`\n\n{HELP}"),
    }
}

/// Refuses options that a verb does not know.
fn only(options: &[String], known: &[&str]) -> Result<()> {
    match options
        .iter()
        .find(|option| !known.contains(&option.as_str()))
    {
        Some(unknown) => bail!("there is no option `{unknown}` here\n\n{HELP}"),
        None => Ok(()),
    }
}

/// Whether an archive is wanted, and the folder of the host's own data.
fn dist_options(options: &[String]) -> Result<(bool, Option<PathBuf>)> {
    let (mut zip, mut data) = (false, None);
    let mut options = options.iter();
    while let Some(option) = options.next() {
        match option.as_str() {
            "--zip" => zip = true,
            "--data" => data = Some(options.next().context("--data needs a folder")?.into()),
            unknown => bail!("there is no option `{unknown}` here\n\n{HELP}"),
        }
    }
    Ok((zip, data))
}

fn serve_options(options: &[String]) -> Result<serve::Options> {
    let mut chosen = serve::Options::default();
    let mut options = options.iter();
    while let Some(option) = options.next() {
        match option.as_str() {
            "--release" => chosen.mode = mode::Mode::Release,
            "--port" => {
                let port = options.next().context("--port needs a number")?;
                chosen.port = port.parse().with_context(|| {
                    format!("--port needs a number from 0 to 65535, not `{port}`")
                })?;
            }
            unknown => bail!("there is no option `{unknown}` here\n\n{HELP}"),
        }
    }
    Ok(chosen)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn options(words: &[&str]) -> Vec<String> {
        words.iter().map(|word| word.to_string()).collect()
    }

    #[test]
    fn dist_takes_an_archive_and_a_folder() {
        let chosen = dist_options(&options(&["--data", "host", "--zip"])).unwrap();
        assert_eq!(chosen, (true, Some(PathBuf::from("host"))));
        assert_eq!(dist_options(&[]).unwrap(), (false, None));
        assert!(dist_options(&options(&["--data"])).is_err());
        assert!(dist_options(&options(&["--release"])).is_err());
    }

    #[test]
    fn serve_takes_a_port_and_the_release() {
        let chosen = serve_options(&options(&["--port", "9000", "--release"])).unwrap();
        assert_eq!(chosen.port, 9000);
        assert_eq!(chosen.mode, mode::Mode::Release);
    }

    #[test]
    fn an_option_that_nobody_knows_is_refused() {
        assert!(serve_options(&options(&["--prot", "9000"])).is_err());
        assert!(serve_options(&options(&["--port", "many"])).is_err());
        assert!(only(&options(&["--chekc"]), &["--check"]).is_err());
    }
}
