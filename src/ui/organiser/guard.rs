//! The door of the organiser's pages: where a PIN is set, it asks for it first.

use leptos::{prelude::*, task::spawn_local};

use super::{
    collection,
    pin::{Pin, PinHash, Tries},
    settings,
};
use crate::{
    browser::{clock, focus, secret, storage::Found},
    text::{Language, Words, pin},
    ui::state::State,
};

/// The organiser's page, or the question for the PIN before it.
pub fn guarded<View: IntoView + 'static>(
    state: State,
    language: Language,
    page: impl Fn() -> View + Send + Sync + 'static,
) -> impl IntoView {
    let is_open =
        Memo::new(move |_| state.watch(|model| model.is_unlocked) || !settings::has_pin());
    move || {
        if is_open.get() {
            page().into_any()
        } else {
            pin_form(state, language).into_any()
        }
    }
}

/// What is said below the field.
#[derive(Clone, Copy, PartialEq)]
enum Outcome {
    Nothing,
    Checking,
    Refused(Words),
    /// So many seconds have to pass first.
    Wait(u64),
}

fn pin_form(state: State, language: Language) -> impl IntoView {
    let entered = RwSignal::new(String::new());
    let outcome = RwSignal::new(Outcome::Nothing);
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let text = entered.get_untracked();
        outcome.set(Outcome::Checking);
        spawn_local(async move {
            let result = attempt(&text).await;
            // The person may have gone on meanwhile.
            let _ = entered.try_set(String::new());
            match result {
                Ok(()) => state.update(|model| model.is_unlocked = true),
                Err(refused) => drop(outcome.try_set(refused)),
            }
        });
    };
    let words = move || match outcome.get() {
        Outcome::Nothing => String::new(),
        Outcome::Checking => pin::CHECKING.in_language(language).to_owned(),
        Outcome::Refused(words) => words.in_language(language).to_owned(),
        Outcome::Wait(seconds) => pin::WAIT.with(language, &[("n", &seconds.to_string())]),
    };
    let is_wrong = move || matches!(outcome.get(), Outcome::Refused(_)).then_some("true");
    view! {
        <form class="pin" on:submit=submit>
            <h2>{pin::TITLE.in_language(language)}</h2>
            <p>{pin::WHY.in_language(language)}</p>
            <div class="field">
                <label for="pin">{pin::LABEL.in_language(language)}</label>
                <input
                    type="password"
                    id="pin"
                    inputmode="numeric"
                    autocomplete="off"
                    aria-describedby="pin-message"
                    aria-invalid=is_wrong
                    prop:value=entered
                    on:input=move |event| entered.set(event_target_value(&event))
                />
                <p class="message" id="pin-message" role="status">
                    {words}
                </p>
            </div>
            <p class="actions">
                <button type="submit" class="primary">{pin::OPEN.in_language(language)}</button>
            </p>
        </form>
        {forgotten(state, language)}
    }
}

/// Compares a PIN with the hash, unless the wrong tries before ask for a wait. A try is noted before
/// the PIN is compared, so that a reload in the middle does not undo it.
async fn attempt(text: &str) -> Result<(), Outcome> {
    let pin: Pin = text.parse().map_err(|_| Outcome::Refused(pin::NOT_A_PIN))?;
    let mut kept = settings::read();
    let now = clock::seconds();
    let wait = kept.tries.wait(now);
    if wait > 0 {
        return Err(Outcome::Wait(wait));
    }
    let Some(known) = kept.pin.clone() else {
        return Ok(());
    };
    kept.tries = kept.tries.and_another(now);
    // Where the device keeps nothing, the wait cannot be kept either.
    let _ = settings::write(&kept);
    if !matches(&pin, &known).await? {
        return Err(Outcome::Refused(pin::WRONG));
    }
    kept.tries = Tries::default();
    let _ = settings::write(&kept);
    Ok(())
}

async fn matches(pin: &Pin, known: &PinHash) -> Result<bool, Outcome> {
    let hash = secret::hash(pin.digits(), &known.salt, known.rounds).await;
    hash.map(|hash| hash == known.hash)
        .map_err(|_| Outcome::Refused(pin::NO_CRYPTOGRAPHY))
}

/// How far the removal of everything has come.
#[derive(Clone, Copy, PartialEq)]
enum Removal {
    NotAsked,
    Asked,
    AskedAgain,
    Failed,
}

/// A forgotten PIN goes only together with everything that is stored; asked twice.
fn forgotten(state: State, language: Language) -> impl IntoView {
    let removal = RwSignal::new(Removal::NotAsked);
    let go_to = move |step| {
        removal.set(step);
        request_animation_frame(|| focus::move_to("#forgotten"));
    };
    let remove = move |_| match state.erase_everything() {
        Ok(()) => removal.set(Removal::NotAsked),
        Err(_) => go_to(Removal::Failed),
    };
    let cancel = move || {
        view! {
            <button type="button" class="primary" on:click=move |_| go_to(Removal::NotAsked)>
                {pin::CANCEL.in_language(language)}
            </button>
        }
    };
    move || match removal.get() {
        Removal::NotAsked => view! {
            <p>
                <button type="button" id="forgotten" on:click=move |_| go_to(Removal::Asked)>
                    {pin::FORGOTTEN.in_language(language)}
                </button>
            </p>
        }
        .into_any(),
        Removal::Asked => {
            let why = pin::FORGOTTEN_WHY.with(language, &[("n", &gathered().to_string())]);
            view! {
                <section class="question" aria-labelledby="forgotten">
                    <h2 id="forgotten" tabindex="-1">
                        {pin::FORGOTTEN_ASK.in_language(language)}
                    </h2>
                    <p>{why}</p>
                    <p class="actions">
                        {cancel()}
                        <button type="button" on:click=move |_| go_to(Removal::AskedAgain)>
                            {pin::GO_ON.in_language(language)}
                        </button>
                    </p>
                </section>
            }
            .into_any()
        }
        Removal::AskedAgain => view! {
            <section class="question" aria-labelledby="forgotten">
                <h2 id="forgotten" tabindex="-1">
                    {pin::FORGOTTEN_ASK_AGAIN.in_language(language)}
                </h2>
                <p>{pin::FORGOTTEN_LAST.in_language(language)}</p>
                <p class="actions">
                    {cancel()}
                    <button type="button" on:click=remove>
                        {pin::REMOVE_ALL.in_language(language)}
                    </button>
                </p>
            </section>
        }
        .into_any(),
        Removal::Failed => view! {
            <p class="problem" role="alert">{pin::REMOVE_FAILED.in_language(language)}</p>
        }
        .into_any(),
    }
}

fn gathered() -> usize {
    match collection::read() {
        Found::Document(collection) => collection.len(),
        _ => 0,
    }
}
