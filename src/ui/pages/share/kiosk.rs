//! The kiosk's link, and its set-up on this device.

use leptos::{prelude::*, task::spawn_local};

use super::choices::Choices;
use crate::{
    browser::{location, secret},
    text::{Language, Words, pin, share},
    ui::{
        address::{IdleTime, Page},
        organiser::{
            invitation::{Invitation, full_address},
            pin::{Pin, PinHash, ROUNDS},
            settings::{self, NotSet},
        },
        parts::copy_field::copy_field,
    },
};

/// What the organiser has entered.
#[derive(Clone, Copy)]
struct Form {
    idle: RwSignal<String>,
    takes_unfinished: RwSignal<Option<bool>>,
    pin: RwSignal<String>,
    pin_again: RwSignal<String>,
    has_pin: bool,
}

/// What keeps the kiosk from starting, and at which field.
#[derive(Clone, Copy, PartialEq)]
struct Refused {
    field: &'static str,
    words: Words,
}

impl Form {
    fn new(chosen: Choices) -> Self {
        let kept = settings::read();
        if untrack(|| chosen.takes_unfinished.get()).is_none() {
            chosen.takes_unfinished.set(Some(kept.takes_unfinished));
        }
        Self {
            idle: chosen.idle,
            takes_unfinished: chosen.takes_unfinished,
            pin: RwSignal::new(String::new()),
            pin_again: RwSignal::new(String::new()),
            has_pin: kept.pin.is_some(),
        }
    }

    fn idle(self) -> Result<IdleTime, Refused> {
        let seconds = self.idle.get_untracked().trim().parse().ok();
        seconds.and_then(IdleTime::from_seconds).ok_or(Refused {
            field: "idle",
            words: share::KIOSK_IDLE_WRONG,
        })
    }

    /// The new PIN, none where the one that is set stays.
    fn pin(self) -> Result<Option<Pin>, Refused> {
        let (entered, again) = (self.pin.get_untracked(), self.pin_again.get_untracked());
        let refused = |field, words| Refused { field, words };
        if entered.is_empty() && again.is_empty() {
            return match self.has_pin {
                true => Ok(None),
                false => Err(refused("pin", share::PIN_NEEDED)),
            };
        }
        let pin: Pin = entered
            .parse()
            .map_err(|_| refused("pin", pin::NOT_A_PIN))?;
        if again.trim() != pin.digits() {
            return Err(refused("pin-again", share::PIN_DIFFERS));
        }
        Ok(Some(pin))
    }
}

/// Keeps the set-up, then makes this page the kiosk.
async fn start(form: Form, invitation: Invitation) -> Result<(), Refused> {
    let idle = form.idle()?;
    let new_pin = form.pin()?;
    let refused = |words| Refused {
        field: "start-kiosk",
        words,
    };
    let mut kept = settings::read();
    kept.takes_unfinished = form.takes_unfinished.get_untracked() == Some(true);
    if let Some(new_pin) = new_pin {
        let hash = hash(&new_pin)
            .await
            .map_err(|_| refused(pin::NO_CRYPTOGRAPHY))?;
        kept.pin = Some(hash);
    }
    settings::write(&kept).map_err(|reason| {
        refused(match reason {
            NotSet::NotKept(_) => share::NOT_KEPT,
            NotSet::OfLaterVersion => share::LATER_VERSION,
        })
    })?;
    location::open_instead(&full_address("", &invitation.kiosk(idle)));
    Ok(())
}

async fn hash(pin: &Pin) -> Result<PinHash, secret::NoCryptography> {
    let salt = secret::salt()?;
    let hash = secret::hash(pin.digits(), &salt, ROUNDS).await?;
    Ok(PinHash {
        rounds: ROUNDS,
        salt: salt.to_vec(),
        hash,
    })
}

/// The section with the kiosk's link and set-up.
pub fn kiosk(chosen: Choices, site: Signal<String>, language: Language) -> impl IntoView {
    let form = Form::new(chosen);
    // A time that cannot be is told at its field; the link then has the usual one.
    let address = Signal::derive(move || {
        let seconds = form.idle.get().trim().parse().ok();
        let idle = seconds.and_then(IdleTime::from_seconds).unwrap_or_default();
        full_address(&site.get(), &chosen.invitation().kiosk(idle))
    });
    let refused = RwSignal::new(None::<Refused>);
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        refused.set(None);
        let invitation = untrack(|| chosen.invitation());
        spawn_local(async move {
            if let Err(reason) = start(form, invitation).await {
                let _ = refused.try_set(Some(reason));
                crate::browser::focus::move_to(&["#", reason.field].concat());
            }
        });
    };
    view! {
        <h2>{share::KIOSK.in_language(language)}</h2>
        <p>{share::KIOSK_WHAT.in_language(language)}</p>
        <form on:submit=submit>
            {idle_field(form, refused, language)}
            {unfinished_field(form, language)}
            {pin_fields(form, refused, language)}
            <p>{share::KIOSK_RETURN.in_language(language)}</p>
            <p class="actions">
                <button type="submit" class="primary" id="start-kiosk">
                    {share::START_KIOSK.in_language(language)}
                </button>
                <a class="button" href=Page::Collect.link()>
                    {share::TO_COLLECTION.in_language(language)}
                </a>
            </p>
            {message("start-kiosk", refused, language)}
        </form>
        <h3>{share::KIOSK_LINK.in_language(language)}</h3>
        <p>{share::KIOSK_LINK_WHAT.in_language(language)}</p>
        {copy_field("kiosk-link", share::KIOSK_LINK, address, language)}
    }
}

/// What was wrong with a field, below it.
fn message(
    field: &'static str,
    refused: RwSignal<Option<Refused>>,
    language: Language,
) -> impl IntoView {
    let words = move || {
        let reason = refused.get().filter(|reason| reason.field == field);
        reason.map(|reason| reason.words.in_language(language))
    };
    view! {
        <p class="message" id=format!("{field}-message") role="alert">
            {words}
        </p>
    }
}

fn idle_field(form: Form, refused: RwSignal<Option<Refused>>, language: Language) -> impl IntoView {
    view! {
        <div class="field">
            <label for="idle">{share::KIOSK_IDLE.in_language(language)}</label>
            <p class="hint" id="idle-hint">
                {share::KIOSK_IDLE_HINT.in_language(language)}
            </p>
            <input
                type="text"
                id="idle"
                inputmode="numeric"
                autocomplete="off"
                aria-describedby="idle-hint idle-message"
                prop:value=form.idle
                on:input=move |event| form.idle.set(event_target_value(&event))
            />
            {message("idle", refused, language)}
        </div>
    }
}

fn unfinished_field(form: Form, language: Language) -> impl IntoView {
    let choices = [
        (false, share::KIOSK_UNFINISHED_DROP),
        (true, share::KIOSK_UNFINISHED_KEEP),
    ];
    let choices = choices.map(|(takes, words)| {
        view! {
            <label class="choice">
                <input
                    type="radio"
                    name="unfinished"
                    prop:checked=move || form.takes_unfinished.get() == Some(takes)
                    on:change=move |_| form.takes_unfinished.set(Some(takes))
                />
                <span>{words.in_language(language)}</span>
            </label>
        }
    });
    view! {
        <fieldset>
            <legend>{share::KIOSK_UNFINISHED.in_language(language)}</legend>
            {choices}
        </fieldset>
    }
}

fn pin_fields(form: Form, refused: RwSignal<Option<Refused>>, language: Language) -> impl IntoView {
    let field = |id: &'static str, label: Words, value: RwSignal<String>| {
        view! {
            <div class="field">
                <label for=id>{label.in_language(language)}</label>
                <input
                    type="password"
                    id=id
                    inputmode="numeric"
                    autocomplete="new-password"
                    aria-describedby=format!("pin-what {id}-message")
                    prop:value=value
                    on:input=move |event| value.set(event_target_value(&event))
                />
                {message(id, refused, language)}
            </div>
        }
    };
    let is_set = form
        .has_pin
        .then(|| view! { <p>{share::PIN_SET.in_language(language)}</p> });
    view! {
        {is_set}
        <p id="pin-what" class="hint">{share::PIN_WHAT.in_language(language)}</p>
        {field("pin", share::PIN, form.pin)}
        {field("pin-again", share::PIN_AGAIN, form.pin_again)}
    }
}
