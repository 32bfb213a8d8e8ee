//! The organiser's page: gathering responses, seeing the room, publishing, keeping.

mod add;
mod by_hand;
mod camera;
mod keep;
mod list;
mod offered;
mod publish;
mod report;
mod room;

use std::sync::Once;

use leptos::{prelude::*, task::spawn_local};

use self::publish::Form;
use crate::{
    browser::leaving,
    summary::{Batch, Region},
    survey::{CodeError, RegionCode, Response, Scan},
    text::{Language, Words, collect},
    ui::{
        organiser::{
            collection::NotAdded,
            gathering::{self, Gathered, Report},
            guard::guarded,
            shelf::{Change, Projects},
            turns::{CalledOff, Turns},
        },
        state::State,
    },
};

/// The page below its heading.
pub fn collect(state: State, language: Language) -> impl IntoView {
    guarded(state, language, move || {
        page(Desk::new(state, language), None)
    })
}

/// The same, with a response that a link offers, or why it offers none.
pub fn offered(
    state: State,
    response: Result<Response, CodeError>,
    language: Language,
) -> impl IntoView {
    guarded(state, language, move || {
        page(Desk::new(state, language), Some(response))
    })
}

/// What the sections of the page share.
#[derive(Clone, Copy)]
struct Desk {
    state: State,
    language: Language,
    gathered: RwSignal<Gathered>,
    is_empty: Memo<bool>,
    /// Whether the gathering is closed, so that the room's picture stays as it is.
    is_closed: RwSignal<bool>,
    /// The region that was chosen here.
    chosen_region: RwSignal<Option<RegionCode>>,
    /// The region for which responses are gathered: chosen here, else that of the address. None before
    /// the list of municipalities has come.
    region: Memo<Option<Region>>,
    /// What is typed and chosen about the summary.
    form: Form,
    /// What the last addition brought, until it is taken back.
    report: RwSignal<Option<Report>>,
    /// What is said of the last thing that was done otherwise.
    said: RwSignal<Option<Words>>,
}

impl Desk {
    fn new(state: State, language: Language) -> Self {
        let gathered = RwSignal::new(Gathered::default());
        // Kept while the page is drawn in another language, or another one is looked at.
        let (is_closed, chosen_region) =
            state.read(|model| (model.is_gathering_closed, model.gathering_region));
        let (is_closed, chosen_region) = (RwSignal::new(is_closed), RwSignal::new(chosen_region));
        Effect::new(move |_| {
            let (is_closed, region) = (is_closed.get(), chosen_region.get());
            state.update(|model| {
                model.is_gathering_closed = is_closed;
                model.gathering_region = region;
            });
        });
        let region = move |_: Option<&Option<Region>>| {
            let chosen = chosen_region.get();
            state.watch(|model| {
                let code = chosen.or_else(|| model.region_of(model.options.municipality))?;
                model.directory()?.region(code).cloned()
            })
        };
        let desk = Self {
            state,
            language,
            gathered,
            is_empty: Memo::new(move |_| gathered.with(|it| it.collection.is_empty())),
            is_closed,
            chosen_region,
            region: Memo::new(region),
            form: Form::new(language),
            report: RwSignal::new(gathering::handed_over()),
            said: RwSignal::new(None),
        };
        // What was gathered before, and what is from elsewhere: by another tab, or the kiosk.
        let changes = Memo::new(move |_| state.watch(|model| model.collection_changes));
        Effect::new(move |_| {
            let _ = changes.get();
            let _ = (desk.is_closed.get(), desk.region.get());
            spawn_local(async move {
                drop(desk.change(&Change::KeepAll, &mut Turns::unseen()).await);
            });
        });
        ask_before_losing(state);
        desk
    }

    /// Changes the collection. A change goes on to its end also where the person has left the page.
    async fn change(self, change: &Change, turns: &mut Turns) -> Result<Changed, CalledOff> {
        let projects = self.projects();
        let changed = self
            .state
            .change_collection(change, projects.as_ref(), turns);
        let changed = changed.await;
        let (gathered, batch) = changed?;
        let refused = gathered.refused;
        self.gathered.try_set(gathered);
        Ok(Changed { batch, refused })
    }

    /// What the room follows while the gathering is open.
    fn projects(self) -> Option<Projects> {
        if self.is_closed.try_get_untracked()? {
            return None;
        }
        Some(Projects {
            region: self.region.try_get_untracked()??,
            minimum: self.form.minimum(),
        })
    }

    /// Adds what was found, and tells what it was.
    async fn add(self, mut scan: Scan, turns: &mut Turns) -> Result<(), CalledOff> {
        let region = self.region.try_get_untracked().flatten();
        let change = Change::Add(std::mem::take(&mut scan.responses));
        let changed = self.change(&change, turns).await?;
        // It has been added: calling it off is too late.
        let _ = turns.make_room().await;
        self.said.try_set(None);
        self.report
            .try_set(Some(Report::new(changed.batch, scan, region.as_ref())));
        Ok(())
    }

    /// Adds a code that was entered, offered or seen by the camera.
    fn add_one(self, scan: Scan) {
        spawn_local(async move {
            // Nobody can call it off.
            let _ = self.add(scan, &mut Turns::unseen()).await;
        });
    }

    /// Changes the collection otherwise, and says what was done.
    fn change_and_say(self, change: Change, words: Words) {
        spawn_local(async move {
            if self.change(&change, &mut Turns::unseen()).await.is_ok() {
                self.said.try_set(Some(words));
            }
        });
        self.report.set(None);
    }

    /// A text of this page in its language.
    fn say(self, words: Words) -> &'static str {
        words.in_language(self.language)
    }
}

/// Closing the page would lose what is in memory only. Once for the whole tab.
fn ask_before_losing(state: State) {
    static ASKS: Once = Once::new();
    ASKS.call_once(|| {
        leaving::ask_while(move || state.read(|model| !model.in_memory.is_empty()));
    });
}

/// What a change has brought.
struct Changed {
    batch: Batch,
    /// Why the device did not keep it.
    refused: Option<NotAdded>,
}

fn page(desk: Desk, offered: Option<Result<Response, CodeError>>) -> impl IntoView {
    let count = move || {
        let n = desk.gathered.with(|gathered| gathered.collection.len());
        match n {
            0 => desk.say(collect::NONE).to_owned(),
            n => collect::COUNT.with(desk.language, &[("n", &n.to_string())]),
        }
    };
    view! {
        <p>{desk.say(collect::ABOUT)}</p>
        {offered.map(|response| offered::offered(desk, response))}
        <p class="count" role="status">
            {count}
        </p>
        {keep::problems(desk)}
        {add::add(desk)}
        {report::report(desk)}
        {room::room(desk)}
        {list::list(desk)}
        {keep::keep(desk)}
    }
}
