//! What an organiser says of the event and of its summary: titles, source, days, kind, areas, the smallest
//! group.

use std::cell::RefCell;

use leptos::prelude::*;

use super::{notes, session};
use summary::{
    Kind, MinimumGroup, Period, Publication, PublicationField, PublicationProblem, TypedPublication,
};
use survey::Date;
use text::Language;

/// What is wrong in the fields.
pub type Problems = Vec<(PublicationField, PublicationProblem)>;

thread_local! {
    /// What was typed and chosen on the page before.
    static HELD: RefCell<Option<Held>> = const { RefCell::new(None) };
}

/// The details while another page is shown.
#[derive(Clone)]
struct Held {
    texts: [(PublicationField, String); 7],
    kind: Kind,
    by_table: bool,
    suggested: Suggested,
}

/// What was filled in for the organiser, who may have typed something else since.
type Suggested = Vec<(PublicationField, String)>;

/// What is typed and chosen.
#[derive(Clone, Copy)]
pub struct Details {
    pub texts: [(PublicationField, RwSignal<String>); 7],
    pub kind: RwSignal<Kind>,
    /// Whether the areas are partnership tables.
    pub by_table: RwSignal<bool>,
    suggested: StoredValue<Suggested>,
}

impl Details {
    /// As they were on the organiser's page before; at first as the device has stored them, with the event's
    /// name and the usual smallest group.
    pub fn new(language: Language) -> Self {
        use PublicationField::{From, MinimumGroup, Source, TitleEn, TitleFi, TitleSv, To};
        let held = HELD.with_borrow(Clone::clone);
        let initial = |field| {
            let held = held.as_ref()?.texts.iter();
            held.clone()
                .find(|(known, _)| *known == field)
                .map(|(_, text)| text.clone())
        };
        let titles = match language {
            Language::Finnish => [TitleFi, TitleSv, TitleEn],
            Language::Swedish => [TitleSv, TitleFi, TitleEn],
            Language::English => [TitleEn, TitleFi, TitleSv],
        };
        let [first, second, third] = titles;
        let fields = [first, second, third, Source, From, To, MinimumGroup];
        let details = Self {
            texts: fields.map(|field| (field, RwSignal::new(initial(field).unwrap_or_default()))),
            kind: RwSignal::new(held.as_ref().map_or(Kind::Workshop, |held| held.kind)),
            by_table: RwSignal::new(held.as_ref().is_some_and(|held| held.by_table)),
            suggested: StoredValue::new(
                held.as_ref()
                    .map(|held| held.suggested.clone())
                    .unwrap_or_default(),
            ),
        };
        if held.is_none() {
            let usual = summary::MinimumGroup::default().people().to_string();
            details.set(MinimumGroup, usual);
            details.suggest(first, notes::read().event.title);
            session::fill_in(&details);
        }
        Effect::new(move |_| HELD.set(Some(details.held())));
        details
    }

    fn held(&self) -> Held {
        Held {
            texts: self.texts.map(|(field, text)| (field, text.get())),
            kind: self.kind.get(),
            by_table: self.by_table.get(),
            suggested: self.suggested.get_value(),
        }
    }

    /// The field of the title in the organiser's own language.
    pub fn own_title(&self) -> PublicationField {
        let [(first, _), ..] = self.texts;
        first
    }

    fn set(&self, field: PublicationField, text: String) {
        if let Some(signal) = self.signal(field) {
            signal.set(text);
        }
    }

    /// Fills a field in where nothing else is typed there.
    pub fn suggest(&self, field: PublicationField, text: String) {
        let Some(signal) = self.signal(field) else {
            return;
        };
        let is_untouched =
            signal.with_untracked(|typed| typed.is_empty() || self.is_suggested(field, typed));
        self.suggested.update_value(|suggested| {
            suggested.retain(|(known, _)| *known != field);
            suggested.push((field, text.clone()));
        });
        if is_untouched {
            signal.set(text);
        }
    }

    /// Fills in the days of the responses where no others are typed.
    pub fn suggest_days(&self, days: Period) {
        self.suggest(PublicationField::From, typed(days.from));
        self.suggest(PublicationField::To, typed(days.to));
    }

    /// Whether a text was filled in and not typed.
    pub fn is_suggested(&self, field: PublicationField, text: &str) -> bool {
        self.suggested.with_value(|suggested| {
            let mut suggested = suggested.iter();
            suggested.any(|(known, filled)| *known == field && filled == text)
        })
    }

    /// The smallest group, the usual one where it cannot be read.
    pub fn minimum(&self) -> MinimumGroup {
        self.try_minimum().unwrap_or_default()
    }

    /// The same, none where it cannot be read.
    pub fn try_minimum(&self) -> Option<MinimumGroup> {
        let text = self.signal(PublicationField::MinimumGroup)?;
        text.try_with(|text| MinimumGroup::new(text.trim().parse().ok()?))?
    }

    /// The field's text, to be read and changed.
    pub fn signal(&self, wanted: PublicationField) -> Option<RwSignal<String>> {
        let found = self.texts.iter().find(|(field, _)| *field == wanted);
        found.map(|(_, text)| *text)
    }

    fn text(&self, wanted: PublicationField) -> String {
        self.signal(wanted)
            .map(|text| text.get())
            .unwrap_or_default()
    }

    /// What they say together.
    ///
    /// # Errors
    /// What is wrong in them.
    pub fn publication(&self) -> Result<Publication, Problems> {
        use PublicationField::{From, Source, TitleEn, TitleFi, TitleSv, To};
        let [fi, sv, en, source, from, to, minimum] = [
            TitleFi,
            TitleSv,
            TitleEn,
            Source,
            From,
            To,
            PublicationField::MinimumGroup,
        ]
        .map(|it| self.text(it));
        let typed = TypedPublication {
            kind: self.kind.get(),
            title_fi: &fi,
            title_sv: &sv,
            title_en: &en,
            source: &source,
            from: &from,
            to: &to,
            minimum_group: &minimum,
        };
        Publication::from_typed(&typed)
    }
}

/// A day as it is typed.
pub fn typed(day: Date) -> String {
    format!("{}.{}.{}", day.day(), day.month(), day.year())
}
