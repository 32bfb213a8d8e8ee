//! How a summary that was just published is put on the site, beside those before it or in place of one.

use std::sync::Arc;

use leptos::{prelude::*, task::spawn_local};

use super::{
    asking::{ReadCatalogue, catalogue_now},
    catalogue_file::{catalogue_file, save_button},
};
use crate::ui::{
    address::Page,
    components::{anew::anew, lazy_part::loading},
};
use summary::{Catalogue, Finding, SiteFile, Summary, SummaryId};
use text::{Language, Words, publish, site_files};

/// The steps, with the catalogue as the host has it now.
pub fn adding(summary: Arc<Summary>, language: Language) -> impl IntoView {
    let read = RwSignal::new(None::<Result<ReadCatalogue, Finding>>);
    spawn_local(async move {
        let catalogue = catalogue_now().await;
        // The person may have gone on meanwhile.
        read.try_set(Some(catalogue));
    });
    let shown = anew(move || match read.get() {
        None => loading(language).into_any(),
        Some(Ok(read)) => steps(&summary, read, language),
        Some(Err(finding)) => by_hand(&finding, language),
    });
    view! { <div class="site-files">{shown}</div> }
}

/// Without the catalogue its new text cannot be made, so it is said how.
fn by_hand(finding: &Finding, language: Language) -> AnyView {
    view! {
        <p class="problem">{site_files::finding(&SiteFile::Catalogue, finding, language)}</p>
        <p>{publish::ON_HOST.in_language(language)}</p>
    }
    .into_any()
}

fn steps(summary: &Arc<Summary>, read: ReadCatalogue, language: Language) -> AnyView {
    let say = |words: Words| words.in_language(language);
    let region = summary.region;
    let id = SummaryId::of(summary);
    let file = [id.as_str(), ".json"].concat();
    let others = read.catalogue.without(region, &id);
    let replaced = RwSignal::new(None::<SummaryId>);
    let text = Signal::derive(move || {
        let ids = replaced.with(|replaced| {
            let replaced = replaced.as_ref();
            read.catalogue.with_newest(region, &id, replaced)
        });
        Catalogue::text_with(&read.text, region, &ids).unwrap_or_default()
    });
    let choice = (!others.is_empty()).then(|| choice(others, replaced, language));
    let withdrawn = anew(move || {
        let file = replaced.get().map(|id| SiteFile::Summary(region, id));
        file.map(|file| withdrawn(&file, language))
    });
    view! {
        <p>{say(site_files::LEAD)}</p>
        <ol>
            <li>
                {say(site_files::ADD_FILE)}
                {save_button(file, Signal::stored(summary.to_json()), language)}
            </li>
            <li>
                {say(site_files::REPLACE_CATALOGUE)} {choice} {catalogue_file(text, language)}
            </li>
            {withdrawn}
            <li>
                <a href=Page::Organise.link()>{say(site_files::ADD_CHECK)}</a>
            </li>
        </ol>
        <p>{say(site_files::NEW_NAME)}</p>
    }
    .into_any()
}

/// Whether the summaries before it stay, or which of them it replaces.
fn choice(
    others: Vec<SummaryId>,
    replaced: RwSignal<Option<SummaryId>>,
    language: Language,
) -> AnyView {
    let options = others.into_iter().map(|id| {
        let words = site_files::REPLACES.with(language, &[("id", id.as_str())]);
        view! { <option value=id.to_string()>{words}</option> }.into_any()
    });
    let options = options.collect_view();
    view! {
        <div class="field">
            <label for="earlier-summaries">{site_files::EARLIER_ONES.in_language(language)}</label>
            <select
                id="earlier-summaries"
                on:change=move |event| replaced.set(event_target_value(&event).parse().ok())
            >
                <option value="">{site_files::EARLIER_STAY.in_language(language)}</option>
                {options}
            </select>
        </div>
    }
    .into_any()
}

/// What else a summary that is replaced needs.
fn withdrawn(file: &SiteFile, language: Language) -> AnyView {
    let file = file.to_string();
    view! {
        <li>
            {site_files::DELETE_FILE.with(language, &[("file", &file)])} " "
            {site_files::SEEN.in_language(language)}
        </li>
    }
    .into_any()
}
