//! The kiosk's link, and its set-up on this device.

use leptos::{prelude::*, task::spawn_local};

use super::choices::Choices;
use crate::{
    browser::{focus, location, schedule::after_drawing, secret},
    ui::{
        components::{copy_field::copy_field, fold::fold, radio_group::radio_group},
        organiser::{
            invitation::full_address,
            pin::{Pin, PinHash, ROUNDS},
            settings::{self, NotSet, OrganiserSettings},
        },
    },
};
use text::{Language, Words, pin, share};

/// The field with the idle time.
const IDLE: &str = "idle";

/// What the organiser has entered besides the choices of the kit.
#[derive(Clone, Copy)]
struct Form {
    chosen: Choices,
    pin: RwSignal<String>,
    pin_again: RwSignal<String>,
    /// Whether what seldom needs a choice stands open.
    is_detail_open: RwSignal<bool>,
    stored: StoredValue<OrganiserSettings>,
}

/// What keeps the kiosk from starting, and at which field.
#[derive(Clone, Copy, PartialEq)]
struct Refused {
    field: &'static str,
    words: Words,
}

impl Form {
    fn new(chosen: Choices) -> Self {
        Self {
            chosen,
            pin: RwSignal::new(String::new()),
            pin_again: RwSignal::new(String::new()),
            is_detail_open: RwSignal::new(false),
            stored: StoredValue::new(settings::read()),
        }
    }

    fn has_pin(self) -> bool {
        self.stored.with_value(|stored| stored.pin.is_some())
    }

    fn takes_unfinished(self) -> bool {
        let stored = self.stored.with_value(|stored| stored.takes_unfinished);
        self.chosen.kit().takes_unfinished.unwrap_or(stored)
    }

    /// The new PIN, none where the one that is set stays.
    fn pin(self) -> Result<Option<Pin>, Refused> {
        let (entered, again) = (self.pin.get_untracked(), self.pin_again.get_untracked());
        let refused = |field, words| Refused { field, words };
        if entered.is_empty() && again.is_empty() {
            return match self.has_pin() {
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

/// Saves the set-up, then makes this page the kiosk.
async fn start(form: Form) -> Result<(), Refused> {
    let kit = untrack(|| form.chosen.kit());
    if kit.idle().is_none() {
        return Err(Refused {
            field: IDLE,
            words: share::KIOSK_IDLE_WRONG,
        });
    }
    set_up(form).await?;
    location::open_instead(&full_address("", kit.options()));
    Ok(())
}

/// Saves the set-up with the PIN.
async fn set_up(form: Form) -> Result<(), Refused> {
    let takes_unfinished = untrack(|| form.takes_unfinished());
    let new_pin = form.pin()?;
    let refused = |words| Refused {
        field: "start-kiosk",
        words,
    };
    let new_pin = match new_pin {
        Some(pin) => Some(
            hash(&pin)
                .await
                .map_err(|_| refused(pin::NO_CRYPTOGRAPHY))?,
        ),
        None => None,
    };
    settings::set_up(takes_unfinished, new_pin.as_ref()).map_err(|reason| {
        refused(match reason {
            NotSet::NotSaved(_) => share::NOT_STORED,
            NotSet::OfLaterVersion => share::LATER_VERSION,
        })
    })
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
    let address = Signal::derive(move || full_address(&site.get(), chosen.kit().options()));
    let refused = RwSignal::new(None::<Refused>);
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        refused.set(None);
        spawn_local(async move {
            if let Err(reason) = start(form).await {
                tell(form, refused, reason);
            }
        });
    };
    let say = move |words: Words| words.in_language(language).to_owned();
    let hint = move |words: Words| view! { <p>{say(words)}</p> }.into_any();
    let elsewhere = move || {
        view! {
            <p>{say(share::KIOSK_LINK_WHAT)}</p>
            {copy_field("kiosk-link", share::KIOSK_LINK, address, language)}
        }
        .into_any()
    };
    let part = |id, title: Words, content: Box<dyn Fn() -> AnyView + Send + Sync>| {
        fold(id, RwSignal::new(false), move || say(title), content).into_any()
    };
    view! {
        <h2>{say(share::KIOSK)}</h2>
        <p class="hint">{say(share::KIOSK_WHAT)}</p>
        <form on:submit=submit>
            {pin_fields(form, refused, language)}
            {fold(
                "kiosk-detail",
                form.is_detail_open,
                move || say(share::KIOSK_DETAIL),
                move || {
                    view! {
                        {idle_field(form, refused, language)}
                        {unfinished_field(form, language)}
                    }
                        .into_any()
                },
            )}
            <p class="actions">
                <button type="submit" class="primary" id="start-kiosk">
                    {say(share::START_KIOSK)}
                </button>
                {save_pin(form, refused, language)}
            </p>
            {message("start-kiosk", refused, language)}
        </form>
        {part("pin-what-title", share::WHAT_PIN_DOES, Box::new(move || hint(share::PIN_WHAT)))}
        {part("return-title", share::WAYS_BACK, Box::new(move || hint(share::KIOSK_RETURN)))}
        {part("kiosk-link-title", share::KIOSK_LINK, Box::new(elsewhere))}
    }
}

/// Says what was refused at its field, which is opened for it.
fn tell(form: Form, refused: RwSignal<Option<Refused>>, reason: Refused) {
    let _ = refused.try_set(Some(reason));
    if reason.field == IDLE {
        form.is_detail_open.try_set(true);
    }
    after_drawing(move || focus::move_to(&["#", reason.field].concat()));
}

/// The button that locks the pages without starting a kiosk.
fn save_pin(form: Form, refused: RwSignal<Option<Refused>>, language: Language) -> impl IntoView {
    let is_saved = RwSignal::new(false);
    let save = move |_| {
        refused.set(None);
        is_saved.set(false);
        spawn_local(async move {
            match set_up(form).await {
                Ok(()) => {
                    // Whoever has set it need not give it at once.
                    form.chosen.state.unlock();
                    is_saved.try_set(true);
                }
                Err(reason) => tell(form, refused, reason),
            }
        });
    };
    view! {
        <button type="button" on:click=save>
            {share::SAVE_PIN.in_language(language)}
        </button>
        <span role="status">
            {move || is_saved.get().then(|| share::PIN_SAVED.in_language(language))}
        </span>
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
                id=IDLE
                inputmode="numeric"
                autocomplete="off"
                aria-describedby="idle-hint idle-message"
                prop:value=move || form.chosen.kit().idle
                on:input=move |event| {
                    form.chosen.change(|kit| kit.idle = event_target_value(&event));
                }
            />
            {message(IDLE, refused, language)}
        </div>
    }
}

fn unfinished_field(form: Form, language: Language) -> impl IntoView {
    let choices = [
        (false, share::KIOSK_UNFINISHED_DROP),
        (true, share::KIOSK_UNFINISHED_KEEP),
    ];
    radio_group(
        "unfinished",
        share::KIOSK_UNFINISHED.in_language(language),
        choices.map(|(takes, words)| (takes, words.in_language(language), None)),
        move || form.takes_unfinished(),
        move |takes| form.chosen.change(|kit| kit.takes_unfinished = Some(takes)),
    )
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
                    aria-describedby=format!("{id}-message")
                    prop:value=value
                    on:input=move |event| value.set(event_target_value(&event))
                />
                {message(id, refused, language)}
            </div>
        }
        .into_any()
    };
    let is_set = form
        .has_pin()
        .then(|| view! { <p>{share::PIN_SET.in_language(language)}</p> }.into_any());
    view! {
        {is_set}
        <div class="pin-fields">
            {field("pin", share::PIN, form.pin)}
            {field("pin-again", share::PIN_AGAIN, form.pin_again)}
        </div>
    }
}
