//! What the organiser's pages share: the gathered responses, what was shown of them, and what an organiser
//! does with them.

use std::sync::{Arc, Once};

use leptos::{prelude::*, task::spawn_local};

use super::{
    collection::NotAdded,
    collection_store::{Change, LiveView},
    details::Details,
    gathering::{self, Gathered, Report},
    yielder::{Cancelled, Yielder},
};
use crate::{
    browser::leaving,
    ui::state::{LastingSignal, State},
};
use summary::{Areas, Batch, Region, Summary, aggregate};
use survey::{RegionCode, Scan};
use text::{Language, Words};

/// What the sections of the page share.
#[derive(Clone, Copy)]
pub struct GatheringContext {
    pub state: State,
    pub language: Language,
    pub gathered: RwSignal<Gathered>,
    pub is_empty: Memo<bool>,
    /// Whether the gathering is closed, so that the live view stays as it is.
    pub is_closed: LastingSignal<bool>,
    /// The region that was chosen here.
    pub chosen_region: LastingSignal<Option<RegionCode>>,
    /// The region for which responses are gathered: chosen here, else that of the address. None before
    /// the list of municipalities has come.
    pub region: Memo<Option<Region>>,
    /// What is typed and chosen about the summary.
    pub details: Details,
    /// What the last addition brought, until it is taken back.
    pub report: RwSignal<Option<Report>>,
    /// What is said of the last thing that was done otherwise.
    pub said: RwSignal<Option<Words>>,
    /// How many responses about the region there are.
    pub count: Memo<usize>,
    /// What the participants were shown last, none before anything was shown.
    pub picture: RwSignal<Option<Picture>>,
    /// The summary that was published last.
    pub published: RwSignal<Option<Picture>>,
    /// Why the last thing could not be shown or published.
    pub refused: RwSignal<Option<String>>,
    /// Whether the picture follows the responses that come in, as far as the rule allows.
    pub is_live: RwSignal<bool>,
    /// The step of the stage that is shown, from 0.
    pub step: RwSignal<u8>,
}

/// What participants were shown.
#[derive(Clone, PartialEq)]
pub struct Picture {
    pub region: Region,
    pub summary: Arc<Summary>,
    /// The picture before, where enough people have changed their answers since.
    pub earlier: Option<Arc<Summary>>,
    /// How many added, removed or changed responses are not in it yet.
    pub waiting: usize,
}

impl GatheringContext {
    pub fn new(state: State, language: Language) -> Self {
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
            details: Details::new(language),
            report: RwSignal::new(gathering::handed_over()),
            said: RwSignal::new(None),
            count: Memo::new(move |_| gathered.with(|it| it.collection.len())),
            picture: RwSignal::new(None),
            published: RwSignal::new(None),
            refused: RwSignal::new(None),
            is_live: RwSignal::new(false),
            step: RwSignal::new(0),
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
    pub async fn change(
        self,
        change: &Change,
        yielder: &mut Yielder,
    ) -> Result<Changed, Cancelled> {
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
    pub fn live_view(self) -> Option<LiveView> {
        if self.is_closed.get_untracked() {
            return None;
        }
        Some(LiveView {
            region: self.region.try_get_untracked()??,
            minimum: self.details.minimum(),
        })
    }

    /// Adds what was found, and tells what it was.
    pub async fn add(self, mut scan: Scan, yielder: &mut Yielder) -> Result<(), Cancelled> {
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
    pub fn add_one(self, scan: Scan) {
        spawn_local(async move {
            // Nobody can call it off.
            let _ = self.add(scan, &mut Yielder::silent()).await;
        });
    }

    /// Changes the collection otherwise, and says what was done.
    pub fn change_and_say(self, change: Change, words: Words) {
        spawn_local(async move {
            if self.change(&change, &mut Yielder::silent()).await.is_ok() {
                self.said.try_set(Some(words));
            }
        });
        self.report.set(None);
    }

    /// Shows the participants what was gathered so far, as far as the rule allows.
    pub fn show(self) {
        self.picture.set(self.whole());
    }

    /// Publishes the summary of what was gathered, as far as the rule allows.
    pub fn publish(self) {
        self.published.set(self.whole());
    }

    fn whole(self) -> Option<Picture> {
        let region = self.region.get_untracked()?;
        let gathered = self.gathered.get_untracked();
        let publication = untrack(|| self.details.publication()).ok().or_else(|| {
            let of_all: Vec<_> = gathered.collection.responses().copied().collect();
            let days = summary::days_of(&of_all)?;
            let minimum = self.details.minimum();
            Some(super::releases::of_session(days, minimum, self.language))
        })?;
        let responses: Vec<_> = gathered.collection.responses().copied().collect();
        let areas = Areas::by_municipality(&region);
        let aggregated = aggregate(&responses, &region, &areas, publication).ok()?;
        Some(Picture {
            region,
            summary: Arc::new(aggregated.summary),
            earlier: None,
            waiting: 0,
        })
    }

    /// Lets the picture follow the responses that come in, or not.
    pub fn set_live(self, is_live: bool) {
        self.is_live.set(is_live);
    }

    /// Goes to a step of the stage; a reload comes back to it.
    pub fn go_to_step(self, step: u8) {
        self.step.set(step);
    }

    /// A text of this page in its language.
    pub fn say(self, words: Words) -> &'static str {
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
pub struct Changed {
    pub batch: Batch,
    /// Why the device did not save it.
    pub refused: Option<NotAdded>,
}
