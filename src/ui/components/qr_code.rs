//! A QR code with the address that it leads to, for those who cannot read the picture.

use leptos::{prelude::*, task::spawn_local};

use crate::{
    browser::schedule::{after_drawing, next_turn},
    chart::QrPicture,
    ui::{
        chunks::{self, PictureMissing},
        state::State,
    },
};
use text::share;

/// The picture once its code has come, and always the address in words.
pub fn qr_code(state: State, address: String, alternative: &'static str) -> impl IntoView {
    view! {
        <div class="qr-code">
            {qr_picture(state, address.clone(), alternative)}
            <p class="code">{address}</p>
        </div>
    }
}

/// The picture alone, where the address in words stands elsewhere.
pub fn qr_picture(state: State, address: String, alternative: &'static str) -> impl IntoView {
    let picture = RwSignal::new(None::<Result<QrPicture, PictureMissing>>);
    let language = state.language.get_untracked();
    // The page comes first: a code of a whole summary takes a while.
    after_drawing(move || {
        spawn_local(async move {
            next_turn().await;
            let made = chunks::qr_picture(address).await;
            drop(picture.try_set(Some(made)));
        });
    });
    move || match picture.get() {
        // What stands below it does not move when it comes.
        None => Some(view! { <div class="qr"></div> }.into_any()),
        // The address in words still stands.
        Some(Err(PictureMissing::NotCome)) => None,
        Some(Err(PictureMissing::TooLong)) => Some(
            view! { <p class="hint">{share::QR_TOO_LONG.in_language(language)}</p> }.into_any(),
        ),
        Some(Ok(QrPicture { side, path })) => Some(
            view! {
                <svg
                    class="qr"
                    role="img"
                    aria-label=alternative
                    viewBox=format!("0 0 {side} {side}")
                    shape-rendering="crispEdges"
                >
                    <rect width=side height=side fill="#fff"></rect>
                    <path d=path fill="#000"></path>
                </svg>
            }
            .into_any(),
        ),
    }
}
