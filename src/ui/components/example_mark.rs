//! The mark of made-up figures, wherever one of them is shown.

use leptos::prelude::*;

use summary::Kind;
use text::{Language, figures};

/// The strip below the header of a page that shows made-up figures, once; nothing for real ones.
pub fn example_strip(kind: Kind, language: Language) -> Option<AnyView> {
    (kind == Kind::Example).then(|| {
        view! {
            <div class="example-strip">
                <p id="example">
                    <span>
                        <strong>{figures::EXAMPLE_STRIP.in_language(language)}"."</strong>
                        " "
                        {figures::MADE_UP.in_language(language)}
                    </span>
                </p>
            </div>
        }
        .into_any()
    })
}

/// The stamp in a picture of made-up figures; nothing for real ones.
pub fn stamp(kind: Kind, language: Language) -> Option<AnyView> {
    (kind == Kind::Example).then(|| {
        view! { <span class="stamp">{figures::EXAMPLE_SHORT.in_language(language)}</span> }
            .into_any()
    })
}
