//! A QR code with the address that it leads to, for those who cannot read the picture.

use leptos::{prelude::*, task::spawn_local};

use crate::{chart::QrPicture, ui::lazy};

/// The picture once its code has come, and always the address in words.
pub fn qr_code(address: String, alternative: &'static str) -> impl IntoView {
    view! {
        <div class="qr-code">
            {qr_picture(address.clone(), alternative)}
            <p class="code">{address}</p>
        </div>
    }
}

/// The picture alone, where the address in words stands elsewhere.
pub fn qr_picture(address: String, alternative: &'static str) -> impl IntoView {
    let picture = RwSignal::new(None::<QrPicture>);
    spawn_local(async move {
        // Without the picture the address in words still stands.
        let made = lazy::qr_picture(address).await.ok();
        drop(picture.try_set(made));
    });
    move || {
        picture.get().map(|QrPicture { side, path }| {
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
        })
    }
}
