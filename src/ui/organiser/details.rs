//! What an organiser says of the event and of its summary: titles, source, days, kind, areas, the smallest
//! group.

use leptos::prelude::*;

use summary::{
    Kind, MinimumGroup, Period, Publication, PublicationField, PublicationProblem, TypedPublication,
};
use survey::Date;
use text::Language;

/// What is wrong in the fields.
pub type Problems = Vec<(PublicationField, PublicationProblem)>;

/// What is typed and chosen.
#[derive(Clone, Copy)]
pub struct Details {
    pub texts: [(PublicationField, RwSignal<String>); 7],
    pub kind: RwSignal<Kind>,
    /// Whether the areas are partnership tables.
    pub by_table: RwSignal<bool>,
    /// The days that were filled in last.
    suggested: StoredValue<[String; 2]>,
}

impl Details {
    /// Empty but for the smallest group.
    pub fn new(language: Language) -> Self {
        use PublicationField::{From, Source, TitleEn, TitleFi, TitleSv, To};
        let initial = |field| match field {
            PublicationField::MinimumGroup => MinimumGroup::default().people().to_string(),
            _ => String::new(),
        };
        // The title in the organiser's own language first.
        let titles = match language {
            Language::Finnish => [TitleFi, TitleSv, TitleEn],
            Language::Swedish => [TitleSv, TitleFi, TitleEn],
            Language::English => [TitleEn, TitleFi, TitleSv],
        };
        let [first, second, third] = titles;
        let fields = [
            first,
            second,
            third,
            Source,
            From,
            To,
            PublicationField::MinimumGroup,
        ];
        Self {
            texts: fields.map(|field| (field, RwSignal::new(initial(field)))),
            kind: RwSignal::new(Kind::Workshop),
            by_table: RwSignal::new(false),
            suggested: StoredValue::default(),
        }
    }

    /// Fills in the days of the responses where no others are typed.
    pub fn suggest_days(&self, days: Period) {
        for (field, text) in self.texts {
            let day = match field {
                PublicationField::From => days.from,
                PublicationField::To => days.to,
                _ => continue,
            };
            let is_untouched = text.with_untracked(|text| {
                text.is_empty() || self.suggested.with_value(|days| days.contains(text))
            });
            if is_untouched {
                text.set(typed(day));
            }
        }
        self.suggested.set_value([days.from, days.to].map(typed));
    }

    /// Whether a text is a day that was filled in and not typed.
    pub fn is_suggested(&self, text: &str) -> bool {
        self.suggested
            .with_value(|days| days.iter().any(|day| day == text))
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
fn typed(day: Date) -> String {
    format!("{}.{}.{}", day.day(), day.month(), day.year())
}
