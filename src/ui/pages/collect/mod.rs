//! Gathering responses: how many there are, four ways to add more, what the last addition brought; folded
//! below it the codes, the backup, the end of the gathering, and deleting all.

mod add;
mod by_hand;
mod camera;
mod ending;
mod list;
mod offered;
mod report;
mod saving;
mod survey_file;

use leptos::prelude::*;

pub use survey_file::survey_file;

use crate::ui::{
    address::Page,
    components::{anew::anew, fold::fold},
    organiser::{
        backup::Backups,
        context::GatheringContext,
        guard::{back_to_kiosk, guarded},
        persist::ask_to_persist,
        way_back::way_back,
    },
    pages::organise::readiness,
    state::State,
};
use survey::{CodeError, Response};
use text::{Language, collect};

/// The page below its heading.
pub fn collect(state: State, language: Language) -> impl IntoView {
    guarded(state, language, move || {
        page(GatheringContext::new(state, language), None)
    })
}

/// The same, with a response that a link offers, or why it offers none.
pub fn offered(
    state: State,
    response: Result<Response, CodeError>,
    language: Language,
) -> impl IntoView {
    guarded(state, language, move || {
        page(GatheringContext::new(state, language), Some(response))
    })
}

fn page(context: GatheringContext, offered: Option<Result<Response, CodeError>>) -> impl IntoView {
    let backups = Backups::new(context);
    // The organiser's home says what the browser has answered.
    let _ = ask_to_persist(context);
    let way = RwSignal::new(add::Way::Paste);
    view! {
        {way_back(context.language)}
        {offered.map(|response| offered::offered(context, response))}
        {saving::problems(context, backups)}
        <div class="collect">
            <div class="info-card collect-count">{count(context)}</div>
            <div class="collect-work">
                {add::add(context, way)} {report::report(context, way)}
            </div>
            <div class="collect-folds">
                {folds(context, backups)}
                <p class="actions">{back_to_kiosk(context.state, context.language)}</p>
            </div>
        </div>
    }
}

fn count(context: GatheringContext) -> impl IntoView {
    let count = move || {
        context
            .gathered
            .with(|gathered| gathered.collection().len())
    };
    let what = move || {
        let words = match count() {
            1 => collect::ONE_RESPONSE,
            _ => collect::RESPONSES,
        };
        [context.say(words), " ", &readiness(context)].concat()
    };
    view! {
        <p class="big-count" role="status">
            <b id="gathered">{count}</b>
            " "
            <span>{what}</span>
        </p>
        <p>
            <a class="button primary" href=Page::Stage.link()>
                {context.say(collect::PROJECTOR)}
            </a>
        </p>
    }
}

/// They stay as they are while responses come in.
fn folds(context: GatheringContext, backups: Backups) -> impl IntoView {
    let opened = [(); 4].map(|()| RwSignal::new(false));
    let [codes, backup, end, erase] = opened;
    let number = move || {
        context
            .gathered
            .with(|gathered| gathered.collection().len().to_string())
    };
    let all = anew(move || {
        (!context.is_empty.get()).then(|| {
            let codes_title = move || collect::CODES.with(context.language, &[("n", &number())]);
            view! {
                {fold("codes-title", codes, codes_title, move || list::list(context))}
                {fold(
                    "backup-title",
                    backup,
                    move || saving::backup_title(context, backups),
                    move || saving::backup(context, backups),
                )}
                {fold(
                    "end-title",
                    end,
                    move || ending::title(context).to_owned(),
                    move || ending::ending(context),
                )}
                {fold(
                    "erase-title",
                    erase,
                    move || context.say(collect::ERASE).to_owned(),
                    move || saving::erase(context, backups),
                )}
            }
            .into_any()
        })
    });
    let forget = RwSignal::new(false);
    let shown_before = anew(move || {
        let has_shown = context.gathered.with(saving::has_shown);
        (context.is_empty.get() && has_shown).then(|| {
            let title = move || context.say(collect::FORGET_SHOWN).to_owned();
            fold("forget-title", forget, title, move || {
                saving::forget_shown(context)
            })
            .into_any()
        })
    });
    // What was open is closed when everything is gone.
    Effect::new(move |_| {
        if context.is_empty.get() {
            for is_open in opened {
                is_open.set(false);
            }
        }
    });
    view! { {all} {shown_before} }
}
