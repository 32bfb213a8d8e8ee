//! Random responses for the tests with properties.

use proptest::prelude::*;
use survey::{Answer, Answers, Day, MunicipalityCode, Response, ResponseId, Revision, Role};

pub fn any_response() -> impl Strategy<Value = Response> {
    let answers = prop::array::uniform7(0..7u8);
    (
        0..1000u16,
        0..5u8,
        answers,
        0..16_384u16,
        any::<u64>(),
        0..16u8,
    )
        .prop_map(
            |(municipality, role, answers, day, id, revision)| Response {
                municipality: MunicipalityCode::from_number(municipality),
                role: Role::from_number(role).unwrap(),
                answers: Answers::new(answers.map(|bits| Answer::from_bits(bits).unwrap())),
                day: Day::from_number(day).unwrap(),
                id: ResponseId::from_random(id),
                revision: Revision::from_number(revision).unwrap(),
            },
        )
}
