//! The files of the site for whoever edits it: how a summary is added, whether all files are right, and how
//! one is withdrawn.

mod adding;
mod asking;
mod catalogue_file;
mod listed;

use std::sync::Arc;

use futures_util::future::{AbortHandle, abortable};
use leptos::{prelude::*, task::spawn_local};

pub use self::adding::adding;
use self::asking::{Checked, check_all};
use crate::ui::{address::Page, components::anew::anew, state::State};
use text::{Language, Words, shell, site_files};

/// How far a check has come.
#[derive(Clone)]
enum Check {
    NotAsked,
    Running,
    Done(Arc<Checked>),
}

/// The way of a summary onto the site in three steps, and the check of all files when it is asked for.
pub fn check(state: State, language: Language) -> impl IntoView {
    let say = move |words: Words| words.in_language(language);
    let check = RwSignal::new(Check::NotAsked);
    let running = StoredValue::new(None::<AbortHandle>);
    let stop = move || {
        running.try_with_value(|handle| handle.as_ref().map(AbortHandle::abort));
    };
    // Who leaves the page asks for no more files.
    on_cleanup(stop);
    let begin = move |_| {
        stop();
        check.set(Check::Running);
        let (checking, handle) = abortable(check_all());
        running.set_value(Some(handle));
        spawn_local(async move {
            if let Ok(checked) = checking.await {
                check.try_set(Check::Done(Arc::new(checked)));
            }
        });
    };
    let said = move || match check.get() {
        Check::NotAsked => String::new(),
        Check::Running => say(site_files::CHECKING).to_owned(),
        Check::Done(checked) => site_files::total(&checked.report, language),
    };
    let files = anew(move || match check.get() {
        Check::Done(checked) => listed::files(&checked, language),
        Check::NotAsked | Check::Running => None,
    });
    let surface = state.surface.get_untracked();
    let look = surface.may_open(Page::Region).then(|| {
        view! {
            " "
            <a href=Page::Region.link()>{say(shell::REGION)}</a>
        }
        .into_any()
    });
    view! {
        <section class="site-files" aria-labelledby="site-files-title">
            <h2 id="site-files-title">{say(site_files::TITLE)}</h2>
            <p>{say(site_files::LEAD)}</p>
            <ol>
                <li>{say(site_files::STEP_FILE)}</li>
                <li>{say(site_files::STEP_NAME)}</li>
                <li>{say(site_files::STEP_LOOK)} {look}</li>
            </ol>
            <p class="hint">{say(site_files::CHECK_WHAT)}</p>
            <p class="actions">
                <button type="button" on:click=begin>
                    {say(site_files::CHECK)}
                </button>
            </p>
            <p class="message" id="site-files-total" role="status">
                {said}
            </p>
            {files}
        </section>
    }
}
