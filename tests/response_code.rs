//! The response code against the examples of `contract_examples.json`, exhaustively and with random responses.

// A test stops where what it stands on is not there.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "support/any.rs"]
mod any;

use any::any_response;
use proptest::prelude::*;
use serde_json::Value;
use survey::{
    Answer, Answers, CodeError, Criterion, Day, MunicipalityCode, Response, ResponseId, Revision,
    Role,
};

fn examples() -> Value {
    serde_json::from_str(include_str!("contract_examples.json")).unwrap()
}

fn number(value: &Value) -> u64 {
    value.as_u64().unwrap()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap()
}

fn list(value: &Value) -> &[Value] {
    value.as_array().unwrap()
}

fn response_of(example: &Value) -> Response {
    let answers = list(&example["answers"])
        .iter()
        .map(|bits| Answer::from_bits(number(bits) as u8).unwrap())
        .collect::<Vec<_>>();
    Response {
        municipality: example["municipality"]
            .as_str()
            .map(|code| code.parse().unwrap()),
        role: Role::from_number(number(&example["role"]) as u8).unwrap(),
        answers: Answers::new(answers.try_into().unwrap()),
        day: Day::from_number(number(&example["day"]) as u16).unwrap(),
        id: ResponseId::from_random(u64::from_str_radix(text(&example["id"]), 16).unwrap()),
        revision: Revision::from_number(number(&example["revision"]) as u8).unwrap(),
    }
}

fn reason(error: CodeError) -> &'static str {
    match error {
        CodeError::Prefix => "prefix",
        CodeError::Character(_) => "character",
        CodeError::Length => "length",
        CodeError::Checksum => "checksum",
        CodeError::Version => "version",
        CodeError::Edition => "edition",
        CodeError::Municipality => "municipality",
        CodeError::Role => "role",
        CodeError::Answer => "answer",
    }
}

#[test]
fn the_good_examples_are_read_and_written_to_the_letter() {
    for example in list(&examples()["good"]) {
        let response = response_of(example);
        assert_eq!(response.to_string(), text(&example["code"]));
        assert_eq!(text(&example["code"]).parse(), Ok(response));
    }
}

#[test]
fn the_lenient_forms_are_read_as_the_code_they_stand_for() {
    let lenient = &examples()["lenient"];
    let expected: Response = text(&lenient["of"]).parse().unwrap();
    for form in list(&lenient["forms"]) {
        assert_eq!(text(form).parse(), Ok(expected), "{form}");
    }
}

#[test]
fn the_bad_examples_are_refused_with_their_reason() {
    for example in list(&examples()["bad"]) {
        let error = text(&example["code"]).parse::<Response>().unwrap_err();
        assert_eq!(reason(error), text(&example["why"]), "{example}");
    }
}

#[test]
fn of_two_codes_with_one_id_the_same_one_stands_in_either_order() {
    for example in list(&examples()["same_response"]) {
        let codes = list(&example["codes"]);
        let stands = number(&example["stands"]) as usize;
        let winner: Response = text(&codes[stands]).parse().unwrap();
        let loser: Response = text(&codes[1 - stands]).parse().unwrap();
        assert_eq!(winner.id, loser.id);
        assert!(winner.supersedes(&loser));
        assert!(!loser.supersedes(&winner));
        assert!(!winner.supersedes(&winner));
    }
}

#[test]
fn every_state_of_the_seven_answers_comes_back_from_its_code() {
    for state in 0..7u32.pow(7) {
        let answers = Criterion::ALL.map(|criterion| {
            let bits = state / 7u32.pow(criterion.index() as u32) % 7;
            Answer::from_bits(bits as u8).unwrap()
        });
        let response = Response {
            municipality: MunicipalityCode::from_number((state % 1000) as u16),
            role: Role::ALL[state as usize % Role::COUNT],
            answers: Answers::new(answers),
            day: Day::from_number((state % 16_384) as u16).unwrap(),
            id: ResponseId::from_random(u64::from(state).wrapping_mul(0x9E37_79B9_7F4A_7C15)),
            revision: Revision::from_number((state % 16) as u8).unwrap(),
        };
        assert_eq!(response.to_string().parse(), Ok(response));
    }
}

proptest! {
    #[test]
    fn any_response_comes_back_from_its_code(response in any_response()) {
        prop_assert_eq!(response.to_string().parse(), Ok(response));
    }

    #[test]
    fn a_code_with_one_character_changed_is_refused(
        response in any_response(),
        position in 0..24usize,
        shift in 1..32usize,
    ) {
        const ALPHABET: &str = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
        let mut characters: Vec<char> = response.to_string().chars().collect();
        let position = 3 + position + position / 4;
        let value = ALPHABET.find(characters[position]).unwrap();
        characters[position] = ALPHABET.chars().nth((value + shift) % 32).unwrap();
        let changed: String = characters.into_iter().collect();
        prop_assert_eq!(changed.parse::<Response>(), Err(CodeError::Checksum));
    }

    #[test]
    fn no_text_makes_the_reader_panic(text in any::<String>()) {
        let _ = text.parse::<Response>();
    }

    #[test]
    fn what_is_refused_is_never_near_a_panic(text in "(?i)km[-0-9A-Z ]{0,40}") {
        if let Ok(response) = text.parse::<Response>() {
            prop_assert_eq!(response.to_string().parse(), Ok(response));
        }
    }
}
