//! A code entered by hand, checked while it is typed.

use leptos::prelude::*;

use crate::ui::organiser::context::GatheringContext;
use survey::{Scan, Typed, check_typed};
use text::{codes, collect};

/// The field with what is said of it.
pub fn by_hand(context: GatheringContext) -> impl IntoView {
    let text = RwSignal::new(String::new());
    let typed = Memo::new(move |_| text.with(|text| check_typed(text)));
    let add = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if let Typed::Whole(response) = typed.get_untracked() {
            context.add_one(Scan::of(response));
            text.set(String::new());
        }
    };
    let words = move || match typed.get() {
        Typed::Empty => String::new(),
        Typed::Incomplete { missing } => {
            let n = missing.to_string();
            collect::TYPED_INCOMPLETE.with(context.language, &[("n", &n)])
        }
        Typed::Wrong(reason) => codes::refusal(reason, context.language),
        Typed::Whole(_) => context.say(collect::TYPED_WHOLE).to_owned(),
    };
    let is_wrong = move || matches!(typed.get(), Typed::Wrong(_));
    view! {
        <form on:submit=add>
            <div class="field">
                <label for="by-hand">{context.say(collect::BY_HAND)}</label>
                <p class="hint" id="by-hand-hint">
                    {context.say(collect::BY_HAND_HINT)}
                </p>
                <input
                    type="text"
                    id="by-hand"
                    class="typed-code"
                    autocomplete="off"
                    autocapitalize="characters"
                    spellcheck="false"
                    aria-describedby="by-hand-hint by-hand-message"
                    aria-invalid=move || is_wrong().to_string()
                    prop:value=text
                    on:input=move |event| text.set(event_target_value(&event))
                />
                <p class="message" id="by-hand-message" role="status">
                    {words}
                </p>
                <p class="actions">
                    <button type="submit" disabled=move || !matches!(typed.get(), Typed::Whole(_))>
                        {context.say(collect::ADD_ONE)}
                    </button>
                </p>
            </div>
        </form>
    }
}
