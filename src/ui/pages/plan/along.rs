//! Taking the plan along: the sheets, Word, the calendar, text, a file for another device.

use leptos::{prelude::*, task::spawn_local};

use super::{
    Context, Figures, View, file,
    sheet::{Purpose, Sheet},
};
use crate::{
    browser::{clipboard, clock, download},
    ui::{
        address::Page,
        components::{
            anew::anew,
            question::{Question, move_focus, question},
        },
    },
};
use plan::{Basis, Due, Entry, Plan, calendar};
use text::{Language, Words, actions, criteria, plan as words};

const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/// The section.
pub fn along(context: Context) -> AnyView {
    let of = |deed: fn(Context, &Figures)| {
        move || {
            if let Some(figures) = context.figures_now() {
                deed(context, &figures);
            }
        }
    };
    view! {
        <section class="along" aria-labelledby="along-title">
            <h2 id="along-title">{context.say(words::ALONG)}</h2>
            {super::said(context)}
            <p>
                <button
                    type="button"
                    class="primary"
                    on:click=move |_| context.show(View::Sheet(Purpose::Proposal))
                >
                    {context.say(words::MAKE_SHEET)}
                </button>
            </p>
            <ul class="ways">
                {way(
                    context,
                    words::MAKE_INITIATIVE,
                    words::INITIATIVE_HINT,
                    move || context.show(View::Sheet(Purpose::Initiative)),
                )}
                {way(context, words::WORD, words::WORD_HINT, of(|context, figures| word(context, figures, Purpose::Proposal)))}
                {way(context, words::CALENDAR, words::CALENDAR_HINT, of(dates))}
                {way(context, words::SAVE_FILE, words::SAVE_FILE_HINT, move || file::save(context))}
                <li>
                    <a class="way" href=Page::Results.link()>
                        {context.say(words::TO_RESULTS)}
                    </a>
                </li>
                <li>
                    <details id="more-ways">
                        <summary>
                            <span>{context.say(words::MORE_WAYS)}</span>
                            <span class="turn" aria-hidden="true"></span>
                        </summary>
                        <ul class="ways">
                            {way(context, words::COPY, words::COPY_HINT, of(copy))}
                            {another(context)}
                            <li>{file::open(context)}</li>
                            <li>{delete(context)}</li>
                        </ul>
                    </details>
                </li>
            </ul>
        </section>
    }
    .into_any()
}

fn way(context: Context, label: Words, hint: Words, deed: impl Fn() + 'static) -> AnyView {
    view! {
        <li>
            <button type="button" class="way" on:click=move |_| deed()>
                {context.say(label)}
            </button>
            <p class="hint">{context.say(hint)}</p>
        </li>
    }
    .into_any()
}

/// Offers a sheet as a Word file.
pub fn word(context: Context, figures: &Figures, purpose: Purpose) {
    let document = Sheet::of(figures, purpose, clock::today().into()).document();
    let name = [purpose.file_name(context.language), ".docx"].concat();
    let offered = download::offer_bytes(&name, WORD, &document.docx());
    context.tell(file::downloaded(&name, offered, context.language));
}

fn dates(context: Context, figures: &Figures) {
    let entries = entries(&figures.plan, context.language);
    if entries.is_empty() {
        context.tell(context.say(words::NO_DATES).to_owned());
        return;
    }
    let name = [context.say(words::FILE_NAME), ".ics"].concat();
    let text = calendar(&entries, clock::seconds());
    let offered = download::offer(&name, "text/calendar", &text);
    context.tell(file::downloaded(&name, offered, context.language));
}

/// A day in the calendar for each target that has a date.
fn entries(plan: &Plan, language: Language) -> Vec<Entry> {
    let entry = |target: &plan::Target| {
        // What is done needs no reminder.
        let date = target
            .due
            .as_ref()
            .filter(|_| !target.is_done)
            .and_then(Due::date)?;
        let name = criteria::short_name(target.criterion)
            .in_language(language)
            .replace('\u{ad}', "");
        let all = actions::actions(target.criterion);
        let mut lines: Vec<_> = target
            .actions
            .iter()
            .map(|place| all[place].in_language(language).to_owned())
            .collect();
        lines.extend(target.own_words.filled().map(str::to_owned));
        let who = target.who.filled();
        lines.extend(who.map(|who| [words::ROW_WHO.in_language(language), ": ", who].concat()));
        Some(Entry {
            plan: plan.id,
            criterion: target.criterion,
            date,
            summary: words::REMINDER.with(language, &[("name", &name)]),
            description: lines.join("\n"),
        })
    };
    plan.targets().iter().filter_map(entry).collect()
}

fn copy(context: Context, figures: &Figures) {
    let text = Sheet::of(figures, Purpose::Proposal, clock::today().into())
        .document()
        .markdown();
    spawn_local(async move {
        let words = match clipboard::copy(&text).await {
            Ok(()) => words::COPIED,
            Err(_) => words::NOT_COPIED,
        };
        context.tell(context.say(words).to_owned());
    });
}

/// Another plan, from a later assessment of the same person. The one that is there can be put back.
fn another(context: Context) -> impl IntoView {
    let has_other_basis = Memo::new(move |_| {
        let of_now = super::assessed(context.state).map(Basis::Response);
        let of_plan = context
            .plan
            .with(|plan| plan.as_ref().map(|plan| plan.basis.clone()));
        of_now.is_some() && of_now != of_plan
    });
    anew(move || {
        has_other_basis.get().then(|| {
            let show = move || context.show(View::Choose);
            way(
                context,
                words::BEGIN_ANOTHER,
                words::BEGIN_ANOTHER_HINT,
                show,
            )
        })
    })
}

fn delete(context: Context) -> AnyView {
    let asks = RwSignal::new(false);
    let keep = move || {
        asks.set(false);
        move_focus("delete-plan");
    };
    let delete = move || {
        let before = super::now(context.state);
        context.state.change_plan(|plan| *plan = None);
        context.tell(context.say(words::DELETED).to_owned());
        context.taken_out.set(before.map(|plan| (plan, None)));
        super::focus_undo();
    };
    let asked = anew(move || {
        asks.get().then(|| {
            let words = Question {
                id: "delete-question",
                title: context.say(words::DELETE),
                why: Some(context.say(words::DELETE_QUESTION).to_owned()),
                keep: context.say(words::DELETE_NO),
                go_on: context.say(words::DELETE_YES),
            };
            question(words, keep, delete).into_any()
        })
    });
    let ask = move |_| {
        asks.set(true);
        move_focus("delete-question");
    };
    view! {
        <button type="button" class="way" id="delete-plan" on:click=ask>
            {context.say(words::DELETE)}
        </button>
        {asked}
    }
    .into_any()
}
