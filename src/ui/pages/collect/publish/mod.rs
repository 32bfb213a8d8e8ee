//! Publishing what the room says together: the form, then the link and the files.

mod form;
mod published;

use leptos::prelude::*;

pub use self::form::Form;
use self::form::fields;
use super::Desk;
use crate::{
    browser::focus,
    summary::{
        Areas, NextEdition, PublicationField, PublicationProblem, Region, Summary, next_edition,
    },
    survey::Response,
    text::{Words, editions as edition_words, publish},
    ui::organiser::editions,
};

/// The section. `form` stays while the gathering goes on and is closed again.
pub fn publish(desk: Desk, form: Form) -> impl IntoView {
    form.suggest_days(desk);
    let outcome = RwSignal::new(None::<Outcome>);
    let make = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let made = untrack(|| make(desk, form));
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
                {fields(desk, form, outcome)}
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

fn responses(desk: Desk) -> Vec<Response> {
    desk.gathered
        .with(|gathered| gathered.collection.responses().copied().collect())
}

/// Makes the next edition, and keeps it before anybody can give it away.
fn make(desk: Desk, form: Form) -> Outcome {
    let whole = |words: Words| Refused::Whole(desk.say(words).to_owned());
    let publication = form.read()?;
    let region = desk.region.get().ok_or_else(|| whole(publish::NO_REGION))?;
    let areas = match form.by_table.get() {
        true => Areas::by_table(&region),
        false => Areas::by_municipality(&region),
    };
    let earlier = editions::read().ok_or_else(|| whole(publish::EDITIONS_UNREADABLE))?;
    let next = next_edition(&earlier, &responses(desk), &region, &areas, publication);
    let NextEdition {
        edition,
        waiting,
        left_out,
    } = next.map_err(|error| Refused::Whole(edition_words::refusal(error, desk.language)))?;
    if edition.summary.everybody().is_none() {
        return Err(whole(publish::NOTHING_SHOWN));
    }
    if !is_reread(&edition.summary, &region) {
        return Err(whole(publish::NOT_REREAD));
    }
    if earlier.last() != Some(&edition) {
        editions::keep(&edition).map_err(|_| whole(publish::NOT_KEPT))?;
    }
    Ok(Published {
        counted: edition.responses.len(),
        summary: edition.summary,
        region,
        waiting,
        left_out,
    })
}

/// Whether everybody else will read the same.
fn is_reread(summary: &Summary, region: &Region) -> bool {
    let file = Summary::from_json(&summary.to_json(), region);
    let link = Summary::from_payload(&summary.to_payload());
    file.as_ref() == Ok(summary) && link.as_ref() == Ok(summary)
}
