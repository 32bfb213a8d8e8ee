//! How fast response codes are read and found on this machine: `cargo xtask bench` runs it, or
//! `cargo run --release --example scan_speed`. The texts are made up, the same ones each time.

use std::{
    hint::black_box,
    time::{Duration, Instant},
};

use random::Random;
use summary::{Collection, Gathering};
use survey::{
    Answer, Answers, Criterion, Day, Level, MunicipalityCode, Response, ResponseId, Role, Scanner,
};

#[allow(dead_code, reason = "the other examples use more of it")]
#[path = "support/random.rs"]
mod random;

const RUNS: usize = 5;
const MEGABYTE: usize = 1_000_000;
const TEXT: usize = 10 * MEGABYTE;
const CODES: usize = 100_000;
const STORED: usize = 50_000;

/// Between two codes, so that 100 000 of them make 10 MB.
const CHAT: &str = "[12.3.2026 klo 18.05] Matti Meikäläinen, 5 km päästä: kiitos!\n";

fn main() {
    let mut random = Random::from_seed(2026);
    let responses: Vec<Response> = (0..CODES).map(|_| response(&mut random)).collect();
    let codes: Vec<String> = responses.iter().map(Response::to_string).collect();

    println!("Medians of {RUNS} runs on this machine:");
    let reading = median(|| codes.iter().filter(|code| read(code)).count());
    say("codes read", CODES, "codes", reading);

    let chat: String = codes.iter().flat_map(|code| [code, " ", CHAT]).collect();
    let name = format!("codes found in {} bytes of chat", chat.len());
    say(&name, CODES, "codes", scan(&chat, CODES));

    let far_apart = format!("KM{}", " ".repeat(90));
    for (name, unit) in [
        ("chat without a code scanned", CHAT),
        ("spaces scanned", " "),
        ("beginnings of codes scanned", "KM "),
        ("beginnings far apart scanned", &far_apart),
        (
            "refused codes scanned",
            "KM-26WW-JKJW-0FM0-28T5-CY4T-1V84\n",
        ),
    ] {
        let text = unit.repeat(TEXT / unit.len());
        say(name, text.len() / MEGABYTE, "MB", scan(&text, 0));
    }

    let gather = || Gathering::default().add_all(responses.iter().copied());
    let gathering = median(|| gather().found());
    say("responses gathered", CODES, "responses", gathering);
    let mut stored = Gathering::default();
    stored.add_all(responses.into_iter().take(STORED));
    let text = stored.collection().to_text();
    let packing = median(|| stored.collection().to_text().len());
    say("responses packed", STORED, "responses", packing);
    let unpacking = median(|| Collection::from_text(&text).map_or(0, |stored| stored.len()));
    say("responses unpacked", STORED, "responses", unpacking);
}

fn response(random: &mut Random) -> Response {
    let mut answers = Answers::default();
    for criterion in Criterion::ALL {
        let level = Level::ALL[random.below(5) as usize];
        answers.set(criterion, Answer::Level(level));
    }
    Response {
        municipality: MunicipalityCode::from_number(random.below(1000) as u16),
        role: Role::ALL[random.below(5) as usize],
        answers,
        day: Day::from_number(random.below(4000) as u16).unwrap_or_default(),
        id: ResponseId::from_random(random.bits()),
        revision: Default::default(),
    }
}

fn read(code: &str) -> bool {
    code.parse::<Response>().is_ok()
}

fn scan(text: &str, expected: usize) -> Duration {
    median(|| {
        let found = Scanner::new(text.to_owned()).finish().responses.len();
        assert_eq!(found, expected, "the scanner overlooked codes");
        found
    })
}

fn median(mut work: impl FnMut() -> usize) -> Duration {
    let mut times = [Duration::ZERO; RUNS];
    for time in &mut times {
        let started = Instant::now();
        black_box(work());
        *time = started.elapsed();
    }
    times.sort_unstable();
    times[RUNS / 2]
}

fn say(what: &str, amount: usize, unit: &str, time: Duration) {
    let rate = amount as f64 / time.as_secs_f64();
    let milliseconds = 1000.0 * time.as_secs_f64();
    println!("{milliseconds:8.1} ms  {what}: {rate:.0} {unit} a second");
}
