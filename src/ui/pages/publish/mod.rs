//! Publishing what the session says together: the form, then the link and the files.

mod form;
mod published;

use leptos::prelude::*;

use self::form::fields;
use crate::{
    browser::focus,
    ui::{
        organiser::{
            context::GatheringContext,
            guard::guarded,
            releases::{self, NoRelease},
        },
        state::State,
    },
};
use summary::{Areas, NextRelease, PublicationField, PublicationProblem, Region, Summary, days_of};
use survey::Response;
use text::{Language, Words, publish, releases as release_words};

/// The page below its heading.
pub fn publish(state: State, language: Language) -> impl IntoView {
    guarded(state, language, move || {
        page(GatheringContext::new(state, language))
    })
}

fn page(context: GatheringContext) -> impl IntoView {
    if let Some(days) = untrack(|| days_of(&responses(context))) {
        context.details.suggest_days(days);
    }
    let outcome = RwSignal::new(None::<Outcome>);
    let make = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let made = untrack(|| make(context));
        let target = match &made {
            Ok(_) => "#published-title",
            Err(Refused::Fields(_)) => "#publish [aria-invalid=true]",
            Err(Refused::Whole(_)) => "#publish-message",
        };
        outcome.set(Some(made));
        request_animation_frame(move || focus::move_to(target));
    };
    let whole = move || {
        outcome.with(|outcome| match outcome {
            Some(Err(Refused::Whole(words))) => words.clone(),
            _ => String::new(),
        })
    };
    view! {
        <section aria-labelledby="publish-title">
            <h2 id="publish-title">{context.say(publish::TITLE)}</h2>
            <p>{context.say(publish::WHAT)}</p>
            <form id="publish" on:submit=make>
                {fields(context, outcome)}
                <p class="actions">
                    <button type="submit" class="primary">
                        {context.say(publish::MAKE)}
                    </button>
                </p>
                <p class="message" id="publish-message" role="alert" tabindex="-1">
                    {whole}
                </p>
            </form>
            {move || {
                outcome
                    .with(|outcome| match outcome {
                        Some(Ok(published)) => Some(published::published(context, published)),
                        _ => None,
                    })
            }}
        </section>
    }
}

type Outcome = Result<Published, Refused>;

/// A summary that may be given to others.
#[derive(Clone, PartialEq)]
struct Published {
    summary: Summary,
    region: Region,
    counted: usize,
    waiting: usize,
    left_out: usize,
}

#[derive(Clone, PartialEq)]
enum Refused {
    /// What is wrong in the fields.
    Fields(Vec<(PublicationField, PublicationProblem)>),
    /// Why there can be no summary.
    Whole(String),
}

/// What the session sees: what waits for more is in no summary either.
fn responses(context: GatheringContext) -> Vec<Response> {
    context
        .gathered
        .with(|gathered| gathered.collection.in_live_snapshot().copied().collect())
}

/// The areas that were chosen.
fn areas(context: GatheringContext, region: &Region) -> Areas {
    match context.details.by_table.get() {
        true => Areas::by_table(region),
        false => Areas::by_municipality(region),
    }
}

/// What the session sees when the gathering is closed, see [`releases::closing`].
pub fn closing(context: GatheringContext, region: &Region) -> Option<Result<Summary, NoRelease>> {
    let (areas, minimum) = (areas(context, region), context.details.minimum());
    releases::closing(
        &responses(context),
        region,
        &areas,
        minimum,
        context.language,
    )
}

/// Makes the next release, and saves it before anybody can give it away.
fn make(context: GatheringContext) -> Outcome {
    let whole = |words: Words| Refused::Whole(context.say(words).to_owned());
    let publication = context.details.publication().map_err(Refused::Fields)?;
    let region = context
        .region
        .get()
        .ok_or_else(|| whole(publish::NO_REGION))?;
    let areas = areas(context, &region);
    let next = releases::next(&responses(context), &region, &areas, publication);
    let NextRelease {
        release, waiting, ..
    } = next.map_err(|reason| match reason {
        NoRelease::EarlierUnreadable => whole(publish::RELEASES_UNREADABLE),
        NoRelease::Refused(error) => {
            Refused::Whole(release_words::refusal(error, context.language))
        }
    })?;
    if release.summary.everybody().is_none() {
        let minimum = release.summary.minimum_group.people().to_string();
        let words = publish::NOTHING_SHOWN.with(context.language, &[("n", &minimum)]);
        return Err(Refused::Whole(words));
    }
    if !release.summary.is_read_as_written(&region) {
        return Err(whole(publish::NOT_REREAD));
    }
    releases::save(&release).map_err(|_| whole(publish::NOT_STORED))?;
    let (not_shown, left_out) = context.gathered.with(|gathered| {
        let collection = &gathered.collection;
        (collection.waiting(&region), collection.outside(&region))
    });
    Ok(Published {
        counted: release.responses.len(),
        summary: release.summary,
        region,
        waiting: waiting + not_shown,
        left_out,
    })
}
