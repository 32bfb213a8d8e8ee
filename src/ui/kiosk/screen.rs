//! The kiosk's own screen: the invitation while it waits, and the question whether to go on. It
//! stands beside the page as long as the kiosk runs.

use leptos::{ev, prelude::*};

use super::idle::{Idle, SECONDS_TO_ANSWER};
use crate::{
    browser::{
        clock,
        focus::{self, Focused},
        shared_device,
    },
    ui::{
        address::{IdleTime, Page},
        organiser,
        state::State,
    },
};
use text::{Language, kiosk, shell};

/// How often the organiser's button is pressed, and within how many milliseconds, to reach the organiser's
/// pages.
const PRESSES: usize = 5;
const PRESSES_WITHIN: f64 = 5_000.0;

/// Seconds left at which the time is told again to those who hear it.
const TOLD_AT: [u16; 2] = [10, 5];

/// The waiting screen or the question, or nothing while a visitor is busy.
pub fn screen(state: State) -> impl IntoView {
    shared_device::keep_menus_closed();
    let seconds_left = watch_idle_time(state);
    let is_waiting = Memo::new(move |_| state.is_waiting());
    view! {
        {move || is_waiting.get().then(|| waiting_screen(state))}
        {move || {
            let is_asking = Memo::new(move |_| seconds_left.get().is_some());
            move || is_asking.get().then(|| question(state, seconds_left))
        }}
    }
}

/// The seconds that are left to answer the question, none while it is not asked.
fn watch_idle_time(state: State) -> RwSignal<Option<u16>> {
    let seconds_left = RwSignal::new(None);
    let idle: IdleTime = state.options.get_untracked().idle;
    let last_activity = StoredValue::new(clock::milliseconds());
    let is_active = move || last_activity.set_value(clock::milliseconds());
    shared_device::on_activity(move || {
        // While the question stands only its buttons count, and a waiting kiosk has nobody.
        if seconds_left.with_untracked(Option::is_none) {
            is_active();
        }
    });
    // A clock that is never set may stand still while the device sleeps: that time counts as well.
    shared_device::on_return(move |away| {
        let is_over = Idle::after(away, idle) == Idle::Over;
        if is_over && !may_rest(state) {
            seconds_left.set(None);
            state.end_visit();
        }
    });
    // Continuing takes the question away, which counts as activity.
    Effect::new(move |_| {
        let is_asking = seconds_left.get().is_some();
        if !is_asking {
            is_active();
        }
        state.kiosk.update(|kiosk| kiosk.is_asking = is_asking);
    });
    shared_device::every_second(move || {
        if may_rest(state) {
            return is_active();
        }
        let elapsed = clock::milliseconds() - last_activity.get_value();
        match Idle::after(elapsed, idle) {
            Idle::Active => {}
            Idle::Asking { seconds_left: left } => seconds_left.set(Some(left)),
            Idle::Over => {
                seconds_left.set(None);
                state.end_visit();
            }
        }
    });
    seconds_left
}

/// Whether nobody has to touch the device: it waits, or the organiser shows a room the stage.
fn may_rest(state: State) -> bool {
    let is_on_stage = || state.organiser.is_unlocked.get() && state.page.get() == Page::Stage;
    untrack(|| state.is_waiting() || is_on_stage())
}

fn waiting_screen(state: State) -> impl IntoView {
    let first = state.language.get_untracked();
    request_animation_frame(|| focus::move_to("#main h1"));
    let others = Language::ALL
        .into_iter()
        .filter(move |other| *other != first);
    let invitations = std::iter::once(first)
        .chain(others)
        .map(|language| invitation(state, language));
    view! {
        <main id="main" class="waiting">
            <h1 tabindex="-1">{shell::name().in_language(first)}</h1>
            {municipality(state, first)}
            {invitations.collect_view()}
            {in_memory(state, first)}
            <p class="gesture">
                <button
                    type="button"
                    class="quiet"
                    aria-describedby="gesture"
                    on:click=count_presses(move || state.welcome_organiser())
                >
                    {kiosk::ORGANISER.in_language(first)}
                </button>
                " "
                <span class="hint" id="gesture">
                    {kiosk::GESTURE.in_language(first)}
                </span>
            </p>
        </main>
    }
}

fn invitation(state: State, language: Language) -> impl IntoView {
    view! {
        <section class="invitation" lang=language.tag()>
            <h2>{kiosk::TITLE.in_language(language)}</h2>
            <p>{kiosk::INVITATION.in_language(language)}</p>
            <button type="button" class="primary" on:click=move |_| welcome(state, language)>
                {kiosk::BEGIN.in_language(language)}
            </button>
        </section>
    }
}

fn welcome(state: State, language: Language) {
    // Read each time: the organiser may have set something else meanwhile.
    let takes_unfinished = organiser::settings::read().takes_unfinished;
    state.welcome_visitor(language, takes_unfinished);
    request_animation_frame(|| {
        focus::scroll_to_top();
        focus::move_to("#main h1");
    });
}

/// Five presses in a short time; one alone does nothing.
fn count_presses(done: impl Fn() + 'static) -> impl Fn(ev::MouseEvent) + 'static {
    let presses = StoredValue::new(Vec::<f64>::new());
    move |_| {
        let now = clock::milliseconds();
        presses.update_value(|presses| {
            presses.retain(|press| now - press < PRESSES_WITHIN);
            presses.push(now);
        });
        if presses.with_value(Vec::len) >= PRESSES {
            presses.set_value(Vec::new());
            done();
        }
    }
}

fn municipality(state: State, language: Language) -> impl IntoView {
    let name = move || {
        let code = state.options.get().municipality?;
        state
            .with_directory(|directory| directory.name(code, language))
            .flatten()
    };
    let words = move || name().map(|name| kiosk::PLACE.with(language, &[("name", &name)]));
    // Its place is there before the name, so that nothing moves under somebody's finger.
    state
        .options
        .get_untracked()
        .municipality
        .map(|_| view! { <p class="place">{words}</p> }.into_any())
}

/// A sign for the organiser that the device could not save everything.
fn in_memory(state: State, language: Language) -> impl IntoView {
    let count = move || state.organiser.in_memory.with(Vec::len);
    move || {
        let count = count();
        (count > 0).then(|| {
            let words = kiosk::IN_MEMORY.with(language, &[("n", &count.to_string())]);
            view! { <p class="problem" role="status">{words}</p> }.into_any()
        })
    }
}

/// Keeps the focus in the question as long as it stands. Browsers that know `inert` do so by
/// themselves; Chrome knows it since 102, Firefox since 112, Safari since 15.5.
fn trap_focus() {
    let on_tab = window_event_listener(ev::keydown, |event| {
        // With Shift, WebKitGTK names the key by its place only.
        if event.key() == "Tab" || event.code() == "Tab" {
            event.prevent_default();
            focus::move_round(".still-there button", event.shift_key());
        }
    });
    let on_stray = window_event_listener(ev::focusin, |_| {
        if !focus::is_within(".still-there") {
            focus::move_to("#go-on");
        }
    });
    on_cleanup(move || {
        on_tab.remove();
        on_stray.remove();
    });
}

/// Asks whether to go on, and counts down. The page behind takes no input meanwhile.
fn question(state: State, seconds_left: RwSignal<Option<u16>>) -> impl IntoView {
    let language = state.language.get_untracked();
    let focused = StoredValue::new_local(Focused::now());
    request_animation_frame(|| focus::move_to("#go-on"));
    trap_focus();
    let go_on = move || {
        let focused = focused.get_value();
        seconds_left.set(None);
        request_animation_frame(move || focused.give_back());
    };
    let left = move || seconds_left.get().unwrap_or(SECONDS_TO_ANSWER);
    let in_words = move |left: u16| kiosk::SECONDS_LEFT.with(language, &[("n", &left.to_string())]);
    let told = Memo::new(move |_| {
        let left = left();
        TOLD_AT.into_iter().rev().find(|limit| left <= *limit)
    });
    view! {
        // Whoever touches beside the question finds the focus in it again.
        <div class="cover" on:click=move |_| focus::move_to("#go-on")>
            <div
                class="still-there"
                role="alertdialog"
                aria-modal="true"
                aria-labelledby="still-there"
                aria-describedby="still-there-why"
                on:keydown=move |event| {
                    if event.key() == "Escape" {
                        go_on();
                    }
                }
            >
                <h2 id="still-there">{kiosk::STILL_THERE.in_language(language)}</h2>
                <p id="still-there-why">
                    {kiosk::STILL_THERE_WHY
                        .with(language, &[("n", &SECONDS_TO_ANSWER.to_string())])}
                </p>
                <p class="seconds" aria-hidden="true">
                    {move || in_words(left())}
                </p>
                <p class="visually-hidden" role="status">
                    {move || told.get().map(in_words)}
                </p>
                <p class="actions">
                    <button type="button" class="primary" id="go-on" on:click=move |_| go_on()>
                        {kiosk::GO_ON.in_language(language)}
                    </button>
                    <button
                        type="button"
                        on:click=move |_| {
                            seconds_left.set(None);
                            state.end_visit();
                        }
                    >
                        {kiosk::FINISH.in_language(language)}
                    </button>
                </p>
            </div>
        </div>
    }
}
