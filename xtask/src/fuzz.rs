//! Random input for what reads things from outside: `cargo xtask fuzz`. The targets are those of
//! `tests/fuzz/main.rs`.

use anyhow::{Context, Result, bail};
use xshell::cmd;

use crate::process::shell;

/// Which targets, and for how long.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options {
    /// For each target.
    pub seconds: u64,
    /// Where the random numbers begin, the clock if nothing is said.
    pub seed: Option<u64>,
    /// The target, all of them if nothing is said.
    pub target: Option<String>,
}

impl Options {
    /// Reads `[--seconds N] [--seed N] [target]`.
    pub fn read(words: &[String]) -> Result<Self> {
        let mut options = Self {
            seconds: 60,
            seed: None,
            target: None,
        };
        let mut words = words.iter();
        while let Some(word) = words.next() {
            let mut number = || -> Result<u64> {
                let number = words
                    .next()
                    .with_context(|| format!("{word} needs a number"))?;
                number
                    .parse()
                    .with_context(|| format!("{word} needs a whole number, not `{number}`"))
            };
            match word.as_str() {
                "--seconds" => options.seconds = number()?,
                "--seed" => options.seed = Some(number()?),
                unknown if unknown.starts_with('-') => bail!("there is no option `{unknown}` here"),
                target => options.target = Some(target.to_owned()),
            }
        }
        Ok(options)
    }
}

/// Runs the targets one after the other; each prints its seed.
pub fn fuzz(options: &Options) -> Result<()> {
    // In the profile of the tests, which is built already, and with the checks of numbers that a release
    // leaves out.
    let shell = shell()?;
    let mut command = cmd!(
        shell,
        "cargo test --package kumppanuusmittari --test fuzz --"
    );
    if let Some(target) = &options.target {
        command = command.args([target, "--exact"]);
    }
    command = command.args(["--test-threads=1", "--nocapture"]);
    command = command.env("FUZZ_SECONDS", options.seconds.to_string());
    if let Some(seed) = options.seed {
        command = command.env("FUZZ_SEED", seed.to_string());
    }
    command.run()?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn options(words: &[&str]) -> Result<Options> {
        let words: Vec<_> = words.iter().map(|word| word.to_string()).collect();
        Options::read(&words)
    }

    #[test]
    fn a_minute_for_each_target_if_nothing_is_said() {
        let expected = Options {
            seconds: 60,
            seed: None,
            target: None,
        };
        assert_eq!(options(&[]).unwrap(), expected);
    }

    #[test]
    fn time_seed_and_target_are_taken_and_nothing_else() {
        let chosen = options(&["--seconds", "5", "planted_codes", "--seed", "7"]).unwrap();
        assert_eq!((chosen.seconds, chosen.seed), (5, Some(7)));
        assert_eq!(chosen.target.as_deref(), Some("planted_codes"));
        assert!(options(&["--seconds"]).is_err());
        assert!(options(&["--seconds", "long"]).is_err());
        assert!(options(&["--sedonds", "5"]).is_err());
    }
}
