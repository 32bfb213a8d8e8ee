//! The organiser's collection: how many responses there are, their codes, a backup, emptying it.

use leptos::{prelude::*, task::spawn_local};

use crate::{
    browser::{
        clipboard, clock, download, focus,
        storage::{Found, NotKept},
    },
    summary::Collection,
    survey::Date,
    text::{Language, Words, collect, notices},
    ui::{
        address::Page,
        organiser::{
            collection::{self, NotAdded},
            guard::{back_to_kiosk, guarded},
        },
        parts::question::{Question, move_focus, question},
        state::State,
    },
};

/// The page below its heading.
pub fn collect(state: State, language: Language) -> impl IntoView {
    guarded(state, language, move || page(state, language))
}

/// What there is to show.
#[derive(Clone, PartialEq)]
struct Gathered {
    collection: Collection,
    /// How many of them are in memory only.
    in_memory: usize,
    problem: Option<Words>,
}

fn gathered(state: State) -> Gathered {
    let found = collection::read();
    let problem = match &found {
        Found::Document(_) | Found::Nothing => None,
        Found::Unreadable => Some(collect::UNREADABLE),
        Found::UnreadableInPlace | Found::OfLaterVersion => Some(collect::LEFT_ALONE),
        Found::Refused => Some(collect::REFUSED),
    };
    let mut collection = match found {
        Found::Document(collection) => collection,
        _ => Collection::default(),
    };
    let in_memory = state.watch(|model| {
        let kiosk = model.kiosk.as_ref();
        kiosk.map_or(Vec::new(), |kiosk| kiosk.in_memory.clone())
    });
    for response in &in_memory {
        collection.add(*response);
    }
    Gathered {
        collection,
        in_memory: in_memory.len(),
        problem,
    }
}

fn page(state: State, language: Language) -> impl IntoView {
    let changes = Memo::new(move |_| state.watch(|model| model.collection_changes));
    let gathered = Memo::new(move |_| {
        changes.track();
        gathered(state)
    });
    let said = RwSignal::new(None::<Words>);
    view! {
        <p>{collect::ABOUT.in_language(language)}</p>
        {move || problems(state, &gathered.get(), said, language)}
        {move || gathered.with(|gathered| codes(&gathered.collection, said, language))}
        <p role="status">{move || said.get().map(|words| words.in_language(language))}</p>
        {move || {
            let count = gathered.with(|gathered| gathered.collection.len());
            (count > 0).then(|| erase(state, count, said, language))
        }}
        {ways_on(state, language)}
    }
}

/// What stands in the way of keeping responses, and what is in memory only.
fn problems(
    state: State,
    gathered: &Gathered,
    said: RwSignal<Option<Words>>,
    language: Language,
) -> impl IntoView + use<> {
    let problem = gathered.problem.map(|words| {
        view! { <p class="problem" role="alert">{words.in_language(language)}</p> }
    });
    let keep_now = move |_| {
        spawn_local(async move {
            let words = match state.keep_what_is_in_memory().await {
                Ok(()) => collect::KEPT,
                Err(NotAdded::NotKept(NotKept::Full)) => collect::STILL_FULL,
                Err(NotAdded::NotKept(NotKept::Blocked)) => collect::REFUSED,
                Err(NotAdded::LeftAlone) => collect::LEFT_ALONE,
                Err(NotAdded::PartMissing) => notices::PART_MISSING_NOT_KEPT,
            };
            let _ = said.try_set(Some(words));
        });
    };
    let in_memory = (gathered.in_memory > 0).then(|| {
        let count = gathered.in_memory.to_string();
        view! {
            <div class="problem" role="alert">
                <p>{collect::IN_MEMORY.with(language, &[("n", &count)])}</p>
                <p>
                    <button type="button" on:click=keep_now>
                        {collect::KEEP_NOW.in_language(language)}
                    </button>
                </p>
            </div>
        }
    });
    view! {
        {problem}
        {in_memory}
    }
}

/// One code a line.
fn lines(collection: &Collection) -> String {
    collection
        .responses()
        .map(|response| format!("{response}\r\n"))
        .collect()
}

fn codes(
    collection: &Collection,
    said: RwSignal<Option<Words>>,
    language: Language,
) -> impl IntoView + use<> {
    if collection.is_empty() {
        return view! { <p>{collect::NONE.in_language(language)}</p> }.into_any();
    }
    let count = collect::COUNT.with(language, &[("n", &collection.len().to_string())]);
    let text = StoredValue::new(lines(collection));
    let copy = move |_| {
        let text = text.get_value();
        spawn_local(async move {
            let words = match clipboard::copy(&text).await {
                Ok(()) => collect::COPIED,
                Err(_) => collect::NOT_COPIED,
            };
            let _ = said.try_set(Some(words));
        });
    };
    let save = move |_| {
        let date = Date::from(clock::today()).to_string();
        let name = collect::FILE_NAME.with(language, &[("date", &date)]);
        said.set(Some(
            match text.with_value(|text| download::offer_text(&name, text)) {
                Ok(()) => collect::DOWNLOADED,
                Err(_) => collect::NOT_DOWNLOADED,
            },
        ));
    };
    view! {
        <p class="count">{count}</p>
        <p class="actions">
            <button type="button" class="primary" on:click=save>
                {collect::DOWNLOAD.in_language(language)}
            </button>
            <button type="button" on:click=copy>
                {collect::COPY.in_language(language)}
            </button>
        </p>
        <details>
            <summary>{collect::CODES.in_language(language)}</summary>
            <p class="hint">{collect::CODES_HOLD.in_language(language)}</p>
            <pre class="codes" tabindex="0">{text.get_value()}</pre>
        </details>
    }
    .into_any()
}

/// Asks first, with the backup offered above.
fn erase(
    state: State,
    count: usize,
    said: RwSignal<Option<Words>>,
    language: Language,
) -> impl IntoView {
    let asks = RwSignal::new(false);
    let ask = move |_| {
        said.set(None);
        asks.set(true);
        move_focus("erase-question");
    };
    let keep = move || {
        asks.set(false);
        move_focus("erase");
    };
    let erase = move || {
        said.set(Some(match state.erase_collection() {
            Ok(()) => collect::ERASED,
            Err(_) => collect::ERASE_FAILED,
        }));
        asks.set(false);
        request_animation_frame(|| focus::move_to("#main h1"));
    };
    let confirm = move || {
        let words = Question {
            id: "erase-question",
            title: collect::ERASE_ASK.in_language(language),
            why: Some(collect::ERASE_WHY.with(language, &[("n", &count.to_string())])),
            keep: collect::ERASE_NO.in_language(language),
            go_on: collect::ERASE_YES.in_language(language),
        };
        question(words, keep, erase)
    };
    view! {
        <h2>{collect::ERASE_HEADING.in_language(language)}</h2>
        <p>
            <button type="button" id="erase" on:click=ask>
                {collect::ERASE.in_language(language)}
            </button>
        </p>
        {move || asks.get().then(confirm)}
    }
}

fn ways_on(state: State, language: Language) -> impl IntoView {
    view! {
        <p class="actions">
            {back_to_kiosk(state, language)}
            <a class="button" href=Page::Share.link()>
                {collect::SET_UP.in_language(language)}
            </a>
        </p>
    }
}
