//! The lock of the organiser's pages: where a PIN is set, it asks for it first.

use leptos::{prelude::*, task::spawn_local};

use super::{
    collection,
    pin::{Pin, PinHash, Tries},
    settings::{self, Lock},
};
use crate::{
    browser::{clock, secret},
    ui::{
        components::question::{Question, move_focus, question},
        state::State,
        surface::Offer,
    },
};
use text::{Language, Words, pin};

/// The organiser's page, or what stands before it. A kiosk shows it to nobody without a PIN.
pub fn guarded<View: IntoView + 'static>(
    state: State,
    language: Language,
    page: impl Fn() -> View + Send + Sync + 'static,
) -> impl IntoView {
    // A page stays as it is while its own PIN is set.
    let stands = Memo::new(move |_| Stands::of(state));
    move || match stands.get() {
        Stands::Open => page().into_any(),
        Stands::Shut(Lock::None) => refused(state, pin::NOT_SET, language).into_any(),
        Stands::Shut(Lock::Pin) => view! {
            {pin_form(state, language)}
            {forgotten(state, language)}
        }
        .into_any(),
        Stands::Shut(Lock::Broken) => view! {
            {refused(state, pin::BROKEN, language)}
            {forgotten(state, language)}
        }
        .into_any(),
    }
}

/// Whether the pages are open to whoever is here.
#[derive(Clone, Copy, PartialEq)]
enum Stands {
    Open,
    Shut(Lock),
}

impl Stands {
    fn of(state: State) -> Self {
        // Another tab may set a PIN or remove it.
        state.organiser.settings_changed.track();
        let is_unlocked = state.organiser.is_unlocked.get();
        match settings::lock() {
            Lock::None if state.may_show(Offer::OrganisersPagesWithoutPin) => Self::Open,
            _ if is_unlocked => Self::Open,
            lock => Self::Shut(lock),
        }
    }
}

fn refused(state: State, words: Words, language: Language) -> impl IntoView {
    view! {
        <p class="problem">{words.in_language(language)}</p>
        <p class="actions">{back_to_kiosk(state, language)}</p>
    }
}

/// The way back for whoever came to the organiser's pages of a kiosk.
pub fn back_to_kiosk(state: State, language: Language) -> Option<AnyView> {
    state.may_show(Offer::WayBackToKiosk).then(|| {
        view! {
            <button type="button" on:click=move |_| state.end_visit()>
                {pin::BACK_TO_KIOSK.in_language(language)}
            </button>
        }
        .into_any()
    })
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
            let result = attempt(state, &text).await;
            // Whoever entered it may have gone meanwhile, and the next one must not find it open.
            let is_gone = entered.try_set(String::new()).is_some();
            match result {
                _ if is_gone => {}
                Ok(()) => state.unlock(),
                Err(refused) => outcome.set(refused),
            }
        });
    };
    let words = move || match outcome.get() {
        Outcome::Nothing => String::new(),
        Outcome::Checking => pin::CHECKING.in_language(language).to_owned(),
        Outcome::Refused(words) => words.in_language(language).to_owned(),
        Outcome::Wait(seconds) => {
            let minutes = seconds.div_ceil(60).to_string();
            pin::WAIT.with(language, &[("n", &minutes)])
        }
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
                {back_to_kiosk(state, language)}
            </p>
        </form>
    }
}

/// Compares a PIN with the hash, unless the wrong tries before ask for a wait. A try is noted before
/// the PIN is compared, so that a reload in the middle does not undo it; in memory too, since a full
/// device keeps nothing.
async fn attempt(state: State, text: &str) -> Result<(), Outcome> {
    let pin: Pin = text.parse().map_err(|_| Outcome::Refused(pin::NOT_A_PIN))?;
    let stored = settings::read();
    let now = clock::seconds();
    let held = state.organiser.pin_tries.get_value();
    let tries = stored.tries.or(held).on_clock(now);
    let wait = tries.wait(now);
    let next = match wait {
        0 => tries.and_another(now),
        _ => tries,
    };
    state.organiser.pin_tries.set_value(next);
    let _ = settings::set_tries(next);
    if wait > 0 {
        return Err(Outcome::Wait(wait));
    }
    let Some(known) = stored.pin else {
        return Ok(());
    };
    if !matches(&pin, &known).await? {
        return Err(Outcome::Refused(pin::WRONG));
    }
    let _ = settings::set_tries(Tries::default());
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

/// A forgotten PIN goes only together with everything that is stored; asked twice. Not on a kiosk,
/// where anybody could empty the day's collection.
fn forgotten(state: State, language: Language) -> impl IntoView {
    let removal = RwSignal::new(Removal::NotAsked);
    let go_to = move |step| {
        removal.set(step);
        move_focus("forgotten");
    };
    let remove = move || {
        if state.erase_everything().is_err() {
            go_to(Removal::Failed);
        }
    };
    if !state.may_show(Offer::RemovalOfPin) {
        let words = pin::FORGOTTEN_ON_KIOSK.in_language(language);
        return view! { <p class="hint">{words}</p> }.into_any();
    }
    let step = move || match removal.get() {
        Removal::NotAsked => view! {
            <p>
                <button type="button" id="forgotten" on:click=move |_| go_to(Removal::Asked)>
                    {pin::FORGOTTEN.in_language(language)}
                </button>
            </p>
        }
        .into_any(),
        Removal::Asked => {
            let words = Question {
                id: "forgotten",
                title: pin::FORGOTTEN_ASK.in_language(language),
                why: Some(
                    pin::FORGOTTEN_WHY.with(language, &[("n", &collection::count().to_string())]),
                ),
                keep: pin::CANCEL.in_language(language),
                go_on: pin::GO_ON.in_language(language),
            };
            let keep = move || go_to(Removal::NotAsked);
            question(words, keep, move || go_to(Removal::AskedAgain)).into_any()
        }
        Removal::AskedAgain => {
            let words = Question {
                id: "forgotten",
                title: pin::FORGOTTEN_ASK_AGAIN.in_language(language),
                why: Some(pin::FORGOTTEN_LAST.in_language(language).to_owned()),
                keep: pin::CANCEL.in_language(language),
                go_on: pin::REMOVE_ALL.in_language(language),
            };
            question(words, move || go_to(Removal::NotAsked), remove).into_any()
        }
        Removal::Failed => view! {
            <p class="problem" role="alert" id="forgotten" tabindex="-1">
                {pin::REMOVE_FAILED.in_language(language)}
            </p>
        }
        .into_any(),
    };
    step.into_any()
}
