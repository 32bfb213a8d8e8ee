//! The organiser's page: gathering responses, the live view, publishing, saving.

mod add;
mod by_hand;
mod camera;
mod list;
mod live_view;
mod offered;
mod publish;
mod report;
mod saving;

use std::sync::Once;

use leptos::{prelude::*, task::spawn_local};

use self::publish::Form;
use crate::{
    browser::leaving,
    ui::{
        organiser::{
            collection::NotAdded,
            collection_store::{Change, LiveView},
            gathering::{self, Gathered, Report},
            guard::guarded,
            yielder::{Cancelled, Yielder},
        },
        state::{LastingSignal, State},
    },
};
use summary::{Batch, Region};
use survey::{CodeError, RegionCode, Response, Scan};
use text::{Language, Words, collect};

/// The page below its heading.
pub fn collect(state: State, language: Language) -> impl IntoView {
    guarded(state, language, move || {
        page(CollectContext::new(state, language), None)
    })
}

/// The same, with a response that a link offers, or why it offers none.
pub fn offered(
    state: State,
    response: Result<Response, CodeError>,
    language: Language,
) -> impl IntoView {
    guarded(state, language, move || {
        page(CollectContext::new(state, language), Some(response))
    })
}

/// What the sections of the page share.
#[derive(Clone, Copy)]
struct CollectContext {
    state: State,
    language: Language,
    gathered: RwSignal<Gathered>,
    is_empty: Memo<bool>,
    /// Whether the gathering is closed, so that the live view stays as it is.
    is_closed: LastingSignal<bool>,
    /// The region that was chosen here.
    chosen_region: LastingSignal<Option<RegionCode>>,
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

impl CollectContext {
    fn new(state: State, language: Language) -> Self {
        let gathered = RwSignal::new(Gathered::default());
        // They stay while the page is drawn in another language, or another one is looked at.
        let is_closed = state.organiser.is_gathering_closed;
        let chosen_region = state.organiser.gathering_region;
        let region = move |_: Option<&Option<Region>>| {
            let of_address = || state.region_of(state.options.get().municipality);
            let code = chosen_region.get().or_else(of_address)?;
            state
                .with_directory(|directory| directory.region(code).cloned())
                .flatten()
        };
        let context = Self {
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
        Effect::new(move |_| {
            state.organiser.collection_changed.track();
            let _ = (context.is_closed.get(), context.region.get());
            spawn_local(async move {
                drop(
                    context
                        .change(&Change::SaveAll, &mut Yielder::silent())
                        .await,
                );
            });
        });
        ask_before_losing(state);
        context
    }

    /// Changes the collection. A change goes on to its end also where the person has left the page.
    async fn change(self, change: &Change, yielder: &mut Yielder) -> Result<Changed, Cancelled> {
        let live_view = self.live_view();
        let changed = self
            .state
            .change_collection(change, live_view.as_ref(), yielder);
        let changed = changed.await;
        let (gathered, batch) = changed?;
        let refused = gathered.refused;
        self.gathered.try_set(gathered);
        Ok(Changed { batch, refused })
    }

    /// What the live view follows while the gathering is open.
    fn live_view(self) -> Option<LiveView> {
        if self.is_closed.get_untracked() {
            return None;
        }
        Some(LiveView {
            region: self.region.try_get_untracked()??,
            minimum: self.form.minimum(),
        })
    }

    /// Adds what was found, and tells what it was.
    async fn add(self, mut scan: Scan, yielder: &mut Yielder) -> Result<(), Cancelled> {
        let region = self.region.try_get_untracked().flatten();
        let change = Change::Add(std::mem::take(&mut scan.responses));
        let changed = self.change(&change, yielder).await?;
        // It has been added: calling it off is too late.
        let _ = yielder.yield_early().await;
        self.said.try_set(None);
        self.report
            .try_set(Some(Report::new(changed.batch, scan, region.as_ref())));
        Ok(())
    }

    /// Adds a code that was entered, offered or seen by the camera.
    fn add_one(self, scan: Scan) {
        spawn_local(async move {
            // Nobody can call it off.
            let _ = self.add(scan, &mut Yielder::silent()).await;
        });
    }

    /// Changes the collection otherwise, and says what was done.
    fn change_and_say(self, change: Change, words: Words) {
        spawn_local(async move {
            if self.change(&change, &mut Yielder::silent()).await.is_ok() {
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
        leaving::ask_while(move || {
            state
                .organiser
                .in_memory
                .with_untracked(|held| !held.is_empty())
        });
    });
}

/// What a change has brought.
struct Changed {
    batch: Batch,
    /// Why the device did not save it.
    refused: Option<NotAdded>,
}

fn page(context: CollectContext, offered: Option<Result<Response, CodeError>>) -> impl IntoView {
    let count = move || {
        let n = context.gathered.with(|gathered| gathered.collection.len());
        match n {
            0 => context.say(collect::NONE).to_owned(),
            n => collect::COUNT.with(context.language, &[("n", &n.to_string())]),
        }
    };
    view! {
        <p>{context.say(collect::ABOUT)}</p>
        {offered.map(|response| offered::offered(context, response))}
        <p class="count" role="status">
            {count}
        </p>
        {saving::problems(context)}
        {add::add(context)}
        {report::report(context)}
        {live_view::live_view(context)}
        {list::list(context)}
        {saving::saving(context)}
    }
}
