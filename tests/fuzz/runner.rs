//! Runs one target for as long as it is told to.
//!
//! `FUZZ_SECONDS` is how long, one round of cases without it. `FUZZ_SEED` is where the first round
//! begins; a failure names the seed of its round.

use std::{
    env,
    fmt::Debug,
    time::{Duration, Instant, SystemTime, UNIX_EPOCH},
};

use proptest::{
    strategy::Strategy,
    test_runner::{Config, RngAlgorithm, TestCaseResult, TestRng, TestRunner},
};

/// Tries inputs, and stops with the smallest one that can be found of which `holds` is not true.
pub fn run<S>(name: &str, inputs: S, holds: impl Fn(S::Value) -> TestCaseResult)
where
    S: Strategy,
    S::Value: Debug,
{
    let limit = number("FUZZ_SECONDS").map(Duration::from_secs);
    let first_seed = number("FUZZ_SEED").unwrap_or_else(seed_of_the_clock);
    let started = Instant::now();
    let config = Config {
        failure_persistence: None,
        ..Config::default()
    };
    for round in 0.. {
        let seed = first_seed.wrapping_add(round);
        let mut runner = TestRunner::new_with_rng(config.clone(), random(seed));
        if let Err(failure) = runner.run(&inputs, &holds) {
            panic!("{name} with FUZZ_SEED={seed}: {failure}");
        }
        if limit.is_none_or(|limit| started.elapsed() >= limit) {
            let cases = (round + 1) * u64::from(config.cases);
            let seconds = started.elapsed().as_secs_f32();
            println!("{name}: {cases} cases in {seconds:.1} s, from FUZZ_SEED={first_seed}");
            return;
        }
    }
}

fn number(variable: &str) -> Option<u64> {
    let text = env::var(variable).ok()?;
    Some(
        text.parse()
            .unwrap_or_else(|_| panic!("{variable} is a whole number, not `{text}`")),
    )
}

fn seed_of_the_clock() -> u64 {
    let since_1970 = SystemTime::now().duration_since(UNIX_EPOCH);
    since_1970.map_or(0, |time| time.as_nanos() as u64)
}

fn random(seed: u64) -> TestRng {
    let mut bytes = [0; 32];
    bytes[..8].copy_from_slice(&seed.to_le_bytes());
    TestRng::from_seed(RngAlgorithm::ChaCha, &bytes)
}
