//! The code reader, at the end of a text and while it is typed.

use proptest::{prelude::*, test_runner::TestCaseResult};
use survey::{Response, Typed, check_typed};

/// What is read is written as a code that is read as the same, and each beginning of it is right.
pub fn holds(text: String) -> TestCaseResult {
    let read = text.parse::<Response>();
    match (read, check_typed(&text)) {
        (Ok(response), typed) => {
            prop_assert_eq!(typed, Typed::Whole(response));
            prop_assert_eq!(response.to_string().parse(), Ok(response));
            for (end, _) in text.char_indices() {
                prop_assert!(!matches!(check_typed(&text[..end]), Typed::Wrong(_)));
            }
        }
        (Err(reason), Typed::Wrong(wrong)) => prop_assert_eq!(reason, wrong),
        (Err(_), typed) => prop_assert!(!matches!(typed, Typed::Whole(_))),
    }
    Ok(())
}
