//! Publishing what the room says together: the form, then the link and the files.

mod form;
mod published;

use leptos::prelude::*;

use self::form::fields;
pub use self::form::{Form, before_closing};
use super::Desk;
use crate::{
    browser::focus,
    summary::{Areas, NextEdition, PublicationField, PublicationProblem, Region, Summary},
    survey::Response,
    text::{Words, editions as edition_words, publish},
    ui::organiser::editions::{self, NoEdition},
};

/// The section.
pub fn publish(desk: Desk) -> impl IntoView {
    desk.form.suggest_days(desk);
    let outcome = RwSignal::new(None::<Outcome>);
    let make = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let made = untrack(|| make(desk));
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
            <h2 id="publish-title">{desk.say(publish::TITLE)}</h2>
            <p>{desk.say(publish::WHAT)}</p>
            <form id="publish" on:submit=make>
                {fields(desk, outcome)}
                <p class="actions">
                    <button type="submit" class="primary">
                        {desk.say(publish::MAKE)}
                    </button>
                </p>
                <p class="message" id="publish-message" role="alert" tabindex="-1">
                    {whole}
                </p>
            </form>
            {move || {
                outcome
                    .with(|outcome| match outcome {
                        Some(Ok(published)) => Some(published::published(desk, published)),
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

/// What the room sees: what waits for more is in no summary either.
fn responses(desk: Desk) -> Vec<Response> {
    desk.gathered
        .with(|gathered| gathered.collection.projected().copied().collect())
}

/// The areas that were chosen.
fn areas(desk: Desk, region: &Region) -> Areas {
    match desk.form.by_table.get() {
        true => Areas::by_table(region),
        false => Areas::by_municipality(region),
    }
}

/// What the room sees when the gathering is closed, see [`editions::closing`].
pub fn closing(desk: Desk, region: &Region) -> Option<Result<Summary, NoEdition>> {
    let (areas, minimum) = (areas(desk, region), desk.form.minimum());
    editions::closing(&responses(desk), region, &areas, minimum, desk.language)
}

/// Makes the next edition, and keeps it before anybody can give it away.
fn make(desk: Desk) -> Outcome {
    let whole = |words: Words| Refused::Whole(desk.say(words).to_owned());
    let publication = desk.form.read()?;
    let region = desk.region.get().ok_or_else(|| whole(publish::NO_REGION))?;
    let areas = areas(desk, &region);
    let next = editions::next(&responses(desk), &region, &areas, publication);
    let NextEdition {
        edition, waiting, ..
    } = next.map_err(|reason| match reason {
        NoEdition::EarlierUnreadable => whole(publish::EDITIONS_UNREADABLE),
        NoEdition::Refused(error) => Refused::Whole(edition_words::refusal(error, desk.language)),
    })?;
    if edition.summary.everybody().is_none() {
        return Err(whole(publish::NOTHING_SHOWN));
    }
    if !edition.summary.is_read_as_written(&region) {
        return Err(whole(publish::NOT_REREAD));
    }
    editions::keep(&edition).map_err(|_| whole(publish::NOT_KEPT))?;
    let (unseen, left_out) = desk.gathered.with(|gathered| {
        let collection = &gathered.collection;
        (collection.waiting(&region), collection.outside(&region))
    });
    Ok(Published {
        counted: edition.responses.len(),
        summary: edition.summary,
        region,
        waiting: waiting + unseen,
        left_out,
    })
}
