//! The files with what was found of each; below a summary how it is withdrawn.

use std::sync::Arc;

use leptos::prelude::*;

use super::{
    asking::{Checked, ReadCatalogue},
    catalogue_file::catalogue_file,
};
use crate::ui::components::anew::anew;
use summary::{Catalogue, Finding, SiteFile, SummaryId, WrongLine};
use survey::RegionCode;
use text::{Language, Words, names::name, site_files};

/// What is opened below a file; one at a time, since each holds the new text of the catalogue.
#[derive(Clone, PartialEq)]
enum Opened {
    Line(RegionCode),
    Withdrawal(RegionCode, SummaryId),
}

type IsOpen = RwSignal<Option<Opened>>;

/// Every file; none where not even the catalogue could be asked for.
pub fn files(checked: &Arc<Checked>, language: Language) -> Option<AnyView> {
    let report = &checked.report;
    if report.has_no_network() {
        return None;
    }
    let is_open = IsOpen::new(None);
    let items = report.files.iter().map(|(file, finding)| {
        let below = match file {
            SiteFile::Catalogue => faults_of_lists(checked, is_open, language),
            SiteFile::Summary(region, id) => withdrawal(checked, *region, id, is_open, language),
            SiteFile::Site | SiteFile::Region(_) => ().into_any(),
        };
        let is_right = match file {
            SiteFile::Catalogue if !report.lines.is_empty() || !report.unlisted.is_empty() => false,
            _ => matches!(finding, Finding::Right(_)),
        };
        let verdict = match is_right {
            true => site_files::RIGHT,
            false => site_files::TO_CORRECT,
        };
        view! {
            <li class:is-wrong=!is_right>
                <p class="site-file-name">
                    <code>{file.to_string()}</code>
                    " "
                    <strong>{verdict.in_language(language)}</strong>
                </p>
                <p>{site_files::finding(file, finding, language)}</p>
                {below}
            </li>
        }
        .into_any()
    });
    let items = items.collect_view();
    Some(view! { <ul class="site-files-list">{items}</ul> }.into_any())
}

/// What is wrong in the catalogue's lists, and each as it should be.
fn faults_of_lists(checked: &Arc<Checked>, is_open: IsOpen, language: Language) -> AnyView {
    let unlisted = checked.report.unlisted.iter().map(|name| {
        let words = site_files::UNLISTED.with(language, &[("name", name)]);
        view! { <p>{words}</p> }.into_any()
    });
    let lines = checked.report.lines.iter().map(|line| {
        let corrected = corrected(checked, line, language);
        let opened = Opened::Line(line.region);
        view! {
            <p>{site_files::wrong_line(line, language)}</p>
            <p>
                <code>{line.to_string()}</code>
            </p>
            {opening(is_open, opened, site_files::SHOW_CORRECTED, None, corrected, language)}
        }
        .into_any()
    });
    unlisted.chain(lines).collect_view().into_any()
}

fn corrected(
    checked: &Arc<Checked>,
    line: &WrongLine,
    language: Language,
) -> impl Fn() -> AnyView + Send + Sync + 'static {
    let (checked, line) = (Arc::clone(checked), line.clone());
    move || {
        let text = new_text(checked.catalogue.as_ref(), line.region, &line.right);
        view! {
            <p>{site_files::REPLACE_CATALOGUE.in_language(language)}</p>
            {catalogue_file(Signal::stored(text), language)}
        }
        .into_any()
    }
}

/// How a summary is withdrawn, and what people see then.
fn withdrawal(
    checked: &Arc<Checked>,
    region: RegionCode,
    id: &SummaryId,
    is_open: IsOpen,
    language: Language,
) -> AnyView {
    let opened = Opened::Withdrawal(region, id.clone());
    let of = title(checked, region, id, language);
    let (checked, id) = (Arc::clone(checked), id.clone());
    let steps = move || {
        let Some(read) = &checked.catalogue else {
            return ().into_any();
        };
        let left = read.catalogue.without(region, &id);
        let text = new_text(Some(read), region, &left);
        let first = left.first();
        let is_first_now = first == read.catalogue.newest_summary(region);
        let first = first.map(|first| title(&checked, region, first, language));
        let file = SiteFile::Summary(region, id.clone()).to_string();
        view! {
            <ol>
                <li>
                    {site_files::REPLACE_CATALOGUE.in_language(language)}
                    {catalogue_file(Signal::stored(text), language)}
                </li>
                <li>{site_files::DELETE_FILE.with(language, &[("file", &file)])}</li>
                <li>{site_files::CHECK_AGAIN.in_language(language)}</li>
            </ol>
            <p>{site_files::after_withdrawal(first.as_deref(), is_first_now, language)}</p>
            <p>{site_files::SEEN.in_language(language)}</p>
        }
        .into_any()
    };
    opening(
        is_open,
        opened,
        site_files::WITHDRAW,
        Some(&of),
        steps,
        language,
    )
}

/// The title of a summary, or its name where it could not be read.
fn title(checked: &Checked, region: RegionCode, id: &SummaryId, language: Language) -> String {
    match checked.report.title(region, id) {
        Some(title) => name(title, language).to_owned(),
        None => id.to_string(),
    }
}

fn new_text(read: Option<&ReadCatalogue>, region: RegionCode, ids: &[SummaryId]) -> String {
    let text = read.and_then(|read| Catalogue::text_with(&read.text, region, ids).ok());
    text.unwrap_or_default()
}

/// A button that opens what is below it and closes all others.
fn opening(
    is_open: IsOpen,
    opened: Opened,
    words: Words,
    of: Option<&str>,
    content: impl Fn() -> AnyView + Send + Sync + 'static,
    language: Language,
) -> AnyView {
    let words = words.in_language(language);
    // Several stand on the page, and each says what it is about.
    let name = of.map(|of| [words, ": ", of].concat());
    let shown = opened.clone();
    let is_this_open = Memo::new(move |_| is_open.with(|it| it.as_ref() == Some(&shown)));
    let toggle = move |_| {
        let opened = (!is_this_open.get_untracked()).then(|| opened.clone());
        is_open.set(opened);
    };
    let content = anew(move || {
        let content = is_this_open.get().then(|| untrack(&content));
        content.map(|content| view! { <div class="folding-content">{content}</div> }.into_any())
    });
    view! {
        <p>
            <button
                type="button"
                class="as-link"
                aria-label=name
                aria-expanded=move || is_this_open.get().to_string()
                on:click=toggle
            >
                {words}
            </button>
        </p>
        {content}
    }
    .into_any()
}
