//! Reading codes from other people's screens and papers with the camera, one after the other.

use leptos::{prelude::*, task::spawn_local};

use crate::{
    browser::camera::{self, CameraRefused},
    ui::organiser::context::GatheringContext,
};
use survey::{Scan, Scanner};
use text::{Words, collect};

const VIDEO: &str = "camera";

/// The button, and the picture while it is on.
pub fn camera(context: GatheringContext) -> impl IntoView {
    let is_on = RwSignal::new(false);
    let problem = RwSignal::new(None::<CameraRefused>);
    let hits = RwSignal::new(0_u32);
    let running = StoredValue::new_local(None::<camera::Camera>);
    let stop = move || {
        running.set_value(None);
        is_on.set(false);
    };
    let start = move |_| {
        if is_on.get_untracked() {
            return stop();
        }
        problem.set(None);
        hits.set(0);
        is_on.set(true);
        spawn_local(async move {
            let started = camera::start(VIDEO, move |text| {
                context.add_one(found_in(text));
                hits.try_update(|hits| *hits += 1);
            });
            match started.await {
                // The person may have stopped it meanwhile, or left.
                Ok(camera) if is_on.try_get_untracked() == Some(true) => {
                    running.try_update_value(|running| *running = Some(camera));
                }
                Ok(_) => {}
                Err(reason) => {
                    is_on.try_set(false);
                    problem.try_set(Some(reason));
                }
            }
        });
    };
    let button = move || match is_on.get() {
        true => context.say(collect::CAMERA_STOP),
        false => context.say(collect::CAMERA_START),
    };
    view! {
        <p class="hint">{context.say(collect::CAMERA_HINT)}</p>
        <div role="alert">
            {move || {
                problem.get().map(|reason| view! { <p class="problem">{context.say(why(reason))}</p> }.into_any())
            }}
        </div>
        <div class="camera" hidden=move || !is_on.get()>
            // Made anew for each hit, so that its flash is seen again.
            {move || {
                let hits = hits.get();
                (hits > 0)
                    .then(|| {
                        let told = collect::CAMERA_HITS
                            .with(context.language, &[("n", &hits.to_string())]);
                        view! { <p class="hit">{told}</p> }.into_any()
                    })
            }}
            <video id=VIDEO muted playsinline aria-label=context.say(collect::CAMERA_PICTURE)></video>
        </div>
        <p class="actions">
            <button type="button" on:click=start>
                {button}
            </button>
        </p>
    }
}

fn found_in(text: String) -> Scan {
    Scanner::new(text).finish()
}

fn why(reason: CameraRefused) -> Words {
    match reason {
        CameraRefused::Insecure => collect::CAMERA_INSECURE,
        CameraRefused::Refused => collect::CAMERA_REFUSED,
        CameraRefused::Missing => collect::CAMERA_MISSING,
        CameraRefused::Busy => collect::CAMERA_BUSY,
        CameraRefused::NotCome => collect::CAMERA_NOT_COME,
        CameraRefused::Failed => collect::CAMERA_FAILED,
    }
}
