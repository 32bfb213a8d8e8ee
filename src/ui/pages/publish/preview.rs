//! What will be in the summary: the groups whose figures it has, and those it withholds.

use leptos::prelude::*;

use crate::ui::{components::anew::anew, organiser::context::GatheringContext};
use summary::{Areas, Group, Kind, Names, Period, Publication, Summary, aggregate, days_of};
use survey::{Response, Role};
use text::{figures, format, publish, roles, whole::whole};

/// The card beside the form.
pub fn preview(context: GatheringContext) -> impl IntoView {
    let summary = Memo::new(move |_| summary(context));
    let minimum = move || context.details.minimum().people().to_string();
    let shown = anew(move || {
        let summary = summary.get();
        match summary.as_ref().and_then(Summary::everybody) {
            Some(everybody) => table(context, everybody, summary.as_ref()),
            None => {
                let words = publish::NOTHING_SHOWN.with(context.language, &[("n", &minimum())]);
                view! { <p>{words}</p> }.into_any()
            }
        }
    });
    view! {
        <section class="info-card publish-preview" aria-labelledby="preview-title">
            <h2 id="preview-title">{context.say(publish::PREVIEW)}</h2>
            {shown}
            <p class="hint">
                {move || publish::PREVIEW_WHY.with(context.language, &[("n", &minimum())])}
            </p>
        </section>
    }
}

/// The summary as it would be of these responses alone. None before the list of municipalities has come, and
/// where nobody has answered.
fn summary(context: GatheringContext) -> Option<Summary> {
    let region = context.region.get()?;
    let areas = match context.details.by_table.get() {
        true => Areas::by_table(&region),
        false => Areas::by_municipality(&region),
    };
    let all: Vec<Response> = context
        .gathered
        .with(|gathered| gathered.collection.responses().copied().collect());
    let publication = publication(context, days_of(&all)?);
    aggregate(&all, &region, &areas, publication)
        .ok()
        .map(|aggregation| aggregation.summary)
}

fn publication(context: GatheringContext, collected: Period) -> Publication {
    Publication {
        kind: Kind::Workshop,
        title: Names::same(""),
        source: String::new(),
        collected,
        minimum_group: context.details.minimum(),
    }
}

fn table(context: GatheringContext, everybody: &Group, summary: Option<&Summary>) -> AnyView {
    let language = context.language;
    let row = |name: &'static str, people: u32| {
        view! {
            <tr>
                <th scope="row">{name}</th>
                <td>{format::whole(people, language)}</td>
            </tr>
        }
        .into_any()
    };
    let of = |role| summary.and_then(|summary| summary.of_role(role));
    let shown = Role::ALL.into_iter().filter_map(|role| {
        let people = of(role)?.respondents;
        Some(row(context.say(roles::group_name(role)), people))
    });
    // Withheld and empty look alike. Who told no role is no group that anybody looks for.
    let withheld: Vec<_> = Role::ALL
        .into_iter()
        .filter(|role| *role != Role::NotTold && of(*role).is_none())
        .map(|role| context.say(roles::group_name(role)))
        .collect();
    let withheld = (!withheld.is_empty()).then(|| {
        view! {
            <tr>
                <th scope="row" colspan="2">
                    {format::list(&withheld, language)}
                    <span class="hatched">
                        <span>{figures::withheld(language)}</span>
                    </span>
                </th>
            </tr>
        }
        .into_any()
    });
    let kind = context.details.kind;
    view! {
        <table class="group-counts">
            <caption class="visually-hidden">{context.say(publish::PREVIEW_CAPTION)}</caption>
            <tbody>
                <tr>
                    <th scope="row">{move || context.say(whole(kind.get()).name)}</th>
                    <td>{format::whole(everybody.respondents, language)}</td>
                </tr>
                {shown.collect_view()} {withheld}
            </tbody>
        </table>
    }
    .into_any()
}
