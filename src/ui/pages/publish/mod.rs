//! Publishing what the participants say together: the form, filled in beforehand, beside what will be in the
//! summary; then the link and the files.

mod form;
mod preview;
mod published;

use leptos::prelude::*;

use crate::{
    browser::focus,
    ui::{
        components::anew::anew,
        organiser::{context::GatheringContext, guard::guarded, notes, way_back::way_back},
        state::State,
    },
};
use summary::PublicationField;
use text::{Language, names::region_name, organise, publish};

/// The page below its heading.
pub fn publish(state: State, language: Language) -> impl IntoView {
    guarded(state, language, move || {
        page(GatheringContext::new(state, language))
    })
}

fn page(context: GatheringContext) -> impl IntoView {
    fill_in(context);
    // Whether another summary is to be made beside the one that was published.
    let makes_another = RwSignal::new(false);
    Effect::new(move |_| {
        if context.times_published.get() > 0 {
            makes_another.set(false);
            request_animation_frame(|| {
                focus::scroll_to_top();
                focus::move_to("#published-title");
            });
        }
    });
    Effect::new(move |_| {
        if context.problems.with(|problems| !problems.is_empty()) {
            request_animation_frame(|| focus::move_to("#publish [aria-invalid=true]"));
        }
    });
    Effect::new(move |before: Option<()>| {
        if context.refused.with(Option::is_some) && before.is_some() {
            request_animation_frame(|| focus::move_to("#publish-message"));
        }
    });
    let shown = anew(move || {
        let published = match makes_another.get() {
            false => context.published.get(),
            true => None,
        };
        match published {
            Some(picture) => published::published(context, &picture, makes_another),
            None => making(context),
        }
    });
    view! {
        {way_back(context.language)}
        {shown}
    }
}

/// Fills in what is known already: a title and a source until the organiser says more, and the days of the
/// responses.
fn fill_in(context: GatheringContext) {
    let details = context.details;
    details.suggest(
        PublicationField::Source,
        context.say(organise::EVENT_SOURCE).to_owned(),
    );
    Effect::new(move |_| {
        context.gathered.track();
        if let Some(days) = context.days() {
            details.suggest_days(days);
        }
    });
    Effect::new(move |_| {
        let title = match notes::read().event.title {
            title if title.is_empty() => usual_title(context),
            title => Some(title),
        };
        if let Some(title) = title {
            details.suggest(details.own_title(), title);
        }
    });
}

/// With the name of the municipality, or of the region.
fn usual_title(context: GatheringContext) -> Option<String> {
    let (state, language) = (context.state, context.language);
    let municipality = state.kit().municipality;
    let place = match municipality {
        Some(code) => state.municipality_name(code),
        None => context
            .region
            .with(|region| Some(region_name(region.as_ref()?, language).to_owned()))?,
    };
    Some(organise::EVENT_OF.with(language, &[("place", &place)]))
}

/// The form beside what will come of it.
fn making(context: GatheringContext) -> AnyView {
    let make = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        context.publish();
    };
    view! {
        <p>{context.say(publish::WHAT)}</p>
        <div class="publish">
            <form id="publish" class="publish-form" on:submit=make>
                {form::fields(context)}
                <p class="actions">
                    <button type="submit" class="primary">
                        {context.say(publish::MAKE)}
                    </button>
                </p>
                <p class="message" id="publish-message" role="alert" tabindex="-1">
                    {move || context.refused.get()}
                </p>
            </form>
            {preview::preview(context)}
        </div>
    }
    .into_any()
}
