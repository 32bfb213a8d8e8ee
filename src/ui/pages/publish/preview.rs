//! What will be in the summary: the groups whose figures it has, and those it withholds.

use leptos::{prelude::*, task::spawn_local};

use crate::ui::{
    components::anew::anew,
    organiser::{
        context::GatheringContext,
        yielder::{Cancel, Cancelled, Yielder},
    },
};
use summary::{Group, NotShown, Summary};
use survey::Role;
use text::{collect, editions, figures, format, publish, roles, whole::whole};

/// The card beside the form.
pub fn preview(context: GatheringContext) -> impl IntoView {
    let previewed = previewed(context);
    let minimum = move || context.details.minimum().people().to_string();
    let shown = anew(move || match previewed.get() {
        Some(Ok(summary)) => match summary.everybody() {
            Some(everybody) => table(context, everybody, Some(&summary)),
            None => too_few(context).into_any(),
        },
        Some(Err(reason)) => {
            view! { <p>{editions::refusal(reason, context.language)}</p> }.into_any()
        }
        None => too_few(context).into_any(),
    });
    view! {
        <section class="info-card publish-preview" aria-labelledby="preview-title">
            <h2 id="preview-title">{context.say(publish::PREVIEW)}</h2>
            {shown}
            {exposure(context)}
            <p class="hint">
                {move || publish::PREVIEW_WHY.with(context.language, &[("n", &minimum())])}
            </p>
        </section>
    }
}

fn too_few(context: GatheringContext) -> impl IntoView {
    let minimum = context.details.minimum().people().to_string();
    let words = editions::TOO_FEW.with(context.language, &[("n", &minimum)]);
    view! { <p>{words}</p> }
}

/// The summary as it would be now; none where nobody has answered.
fn previewed(context: GatheringContext) -> RwSignal<Option<Result<Summary, NotShown>>> {
    let follow = move || {
        context.gathered.track();
        context.region.track();
        let _ = (context.details.minimum(), context.details.by_table.get());
    };
    worked_out(follow, async move |yielder| context.preview(yielder).await)
}

/// What two organisers have shown of the same people is told before there is a third picture.
fn exposure(context: GatheringContext) -> impl IntoView {
    let follow = move || context.gathered.track();
    let has_exposed = worked_out(follow, async move |yielder| {
        context.has_exposed(yielder).await
    });
    let told = move || {
        let words = has_exposed.get().then_some(collect::PICTURES_EXPOSE);
        words.map(|words| view! { <p class="problem">{context.say(words)}</p> })
    };
    view! { <div role="status">{told}</div> }
}

/// What long work brings, which begins anew when something changes that `follow` reads; the work before is cancelled.
fn worked_out<T: Default + Send + Sync + 'static>(
    follow: impl Fn() + 'static,
    work: impl AsyncFn(&mut Yielder) -> Result<T, Cancelled> + Clone + 'static,
) -> RwSignal<T> {
    let brought = RwSignal::new(T::default());
    Effect::new(move |_| {
        follow();
        let cancel = Cancel::default();
        let mut yielder = Yielder::new(cancel.clone(), |_| {});
        on_cleanup(move || cancel.cancel());
        let work = work.clone();
        spawn_local(async move {
            if let Ok(new) = work(&mut yielder).await {
                brought.try_set(new);
            }
        });
    });
    brought
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
