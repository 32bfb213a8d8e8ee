//! The gap between two roles, above all between municipal staff and associations.

use std::sync::Arc;

use leptos::prelude::*;

use super::{
    area::{ends, mean_rows, note},
    controls::{choice_of, section},
    figures::Figures,
    tables::table,
};
use crate::{
    chart::{self, Drawing, GapRow, Mark},
    summary::{Group, Groups, TwoGroups, group_beside_group, widest_gap},
    survey::{Criterion, Role},
    text::{
        Language, Words, criteria,
        difference::{self, Beside},
        region as words, roles,
    },
    ui::parts::chart::Chart,
};

/// What is chosen: the place of the area, the whole region first, and the numbers of the roles.
#[derive(Clone, Copy)]
struct Chosen {
    area: RwSignal<usize>,
    one: RwSignal<usize>,
    other: RwSignal<usize>,
}

/// Two groups of an area.
pub struct Pair<'a> {
    pub area: String,
    pub groups: &'a Groups,
    pub one: Role,
    pub other: Role,
}

/// The section.
pub fn roles(figures: &Arc<Figures>) -> AnyView {
    let language = figures.language;
    let chosen = Chosen {
        area: RwSignal::new(0),
        one: RwSignal::new(Role::Municipality.index()),
        other: RwSignal::new(Role::Association.index()),
    };
    let areas = figures.lines.iter().map(|line| line.name.clone());
    let areas = [figures.whole_name()].into_iter().chain(areas).collect();
    let names = Role::ALL.map(|role| name(role, language).to_owned());
    let status = {
        let figures = Arc::clone(figures);
        move || told(&chosen.pair(&figures), &figures)
    };
    let figures = Arc::clone(figures);
    let content = view! {
        <p>{words::ABOUT_ROLES.in_language(language)}</p>
        <div class="choices">
            {choice_of("one-role", words::ONE_GROUP, names.to_vec(), chosen.one, language)}
            {choice_of("other-role", words::OTHER_GROUP, names.to_vec(), chosen.other, language)}
            {choice_of("roles-area", words::AREA, areas, chosen.area, language)}
        </div>
        <p role="status">{status}</p>
        {picture(&figures, chosen)}
        {move || gap_table(&chosen.pair(&figures), &figures)}
    };
    section("roles", words::ROLES, language, content.into_any())
}

impl Chosen {
    fn pair(self, figures: &Figures) -> Pair<'_> {
        let role = |place: usize| Role::ALL.get(place).copied().unwrap_or_default();
        let line = self.area.get().checked_sub(1);
        let line = line.and_then(|place| figures.lines.get(place));
        Pair {
            area: line.map_or_else(|| figures.name().to_owned(), |line| line.name.clone()),
            groups: line.map_or(&figures.summary.total, |line| figures.groups_of(line)),
            one: role(self.one.get()),
            other: role(self.other.get()),
        }
    }
}

impl Pair<'_> {
    /// Both groups, none where one is withheld or both are the same.
    fn both(&self) -> Option<(&Group, &Group)> {
        if self.one == self.other {
            return None;
        }
        self.groups
            .of_role(self.one)
            .zip(self.groups.of_role(self.other))
    }

    fn rows(&self) -> Option<[TwoGroups; Criterion::COUNT]> {
        let (one, other) = self.both()?;
        Some(group_beside_group(Some(one), Some(other)))
    }

    fn said(&self, words: Words, language: Language) -> String {
        let values = [
            ("area", self.area.as_str()),
            ("one", name(self.one, language)),
            ("other", name(self.other, language)),
        ];
        words.with(language, &values)
    }
}

fn name(role: Role, language: Language) -> &'static str {
    roles::group_name(role).in_language(language)
}

/// How many answered in both roles and where they differ most, or why they are not compared.
pub fn told(pair: &Pair, figures: &Figures) -> String {
    let language = figures.language;
    if pair.one == pair.other {
        return words::SAME_GROUP.in_language(language).to_owned();
    }
    let Some(rows) = pair.rows() else {
        let withheld = [pair.one, pair.other]
            .into_iter()
            .filter(|role| pair.groups.of_role(*role).is_none())
            .map(|role| name(role, language))
            .collect::<Vec<_>>();
        return figures.why_withheld(&[&pair.area, ", ", &withheld.join(", ")].concat());
    };
    let widest = widest_gap(&rows).and_then(|row| Some((row, row.difference?)));
    let gap = match widest {
        None => words::NO_GAP.in_language(language).to_owned(),
        Some((row, difference)) => {
            let tenths = difference.signed_tenths();
            let beside = Beside::Role(pair.other);
            let values = [
                (
                    "criterion",
                    criteria::short_name(row.criterion).in_language(language),
                ),
                ("one", name(pair.one, language)),
                (
                    "difference",
                    &difference::of_levels(tenths, beside, language),
                ),
            ];
            words::WIDEST_GAP.with(language, &values)
        }
    };
    [&counted(pair, figures), ". ", &gap].concat()
}

/// Both groups with how many answered.
fn counted(pair: &Pair, figures: &Figures) -> String {
    let counted = [pair.one, pair.other].map(|role| {
        let responses = figures.responses(pair.groups.of_role(role));
        [name(role, figures.language), ": ", &responses].concat()
    });
    counted.join(", ")
}

/// The picture, taken away where there is nothing to draw.
fn picture(figures: &Arc<Figures>, chosen: Chosen) -> impl IntoView + use<> {
    let figures = Arc::clone(figures);
    let language = figures.language;
    let has_figures = Memo::new({
        let figures = Arc::clone(&figures);
        move |_| chosen.pair(&figures).both().is_some()
    });
    move || {
        has_figures.get().then(|| {
            let drawn = Arc::clone(&figures);
            let drawing = Signal::derive(move || drawing(&chosen.pair(&drawn), &drawn));
            let captioned = Arc::clone(&figures);
            let caption = Signal::derive(move || {
                let said = chosen.pair(&captioned).said(words::ROLES_PICTURE, language);
                words::caption(said, captioned.summary.kind, language)
            });
            let counted = Arc::clone(&figures);
            let legend = Signal::derive(move || legend(&chosen.pair(&counted), &counted));
            view! { <Chart drawing class="picture gap" caption legend /> }.into_any()
        })
    }
}

fn legend(pair: &Pair, figures: &Figures) -> Vec<(Mark, String)> {
    let entry = |role| {
        let responses = figures.responses(pair.groups.of_role(role));
        let name = name(role, figures.language);
        (mark(role), [name, ", ", &responses].concat())
    };
    vec![entry(pair.one), entry(pair.other)]
}

fn mark(role: Role) -> Mark {
    match role {
        Role::NotTold => Mark::RoleNotTold,
        Role::Association => Mark::Associations,
        Role::Resident => Mark::Residents,
        Role::Municipality => Mark::Staff,
        Role::ElectedOfficial => Mark::ElectedOfficials,
    }
}

fn drawing(pair: &Pair, figures: &Figures) -> Drawing {
    let marks = [mark(pair.one), mark(pair.other)];
    chart::gap(&gap_rows(pair, figures), &marks, &ends(figures.language))
}

pub fn gap_rows(pair: &Pair, figures: &Figures) -> Vec<GapRow> {
    let row = |row: &TwoGroups| GapRow {
        name: criteria::short_name(row.criterion)
            .in_language(figures.language)
            .to_owned(),
        note: note(row, figures),
        means: [row.one, row.other]
            .map(|mean| mean.map(|mean| mean.value()))
            .to_vec(),
    };
    pair.rows()
        .map(|rows| rows.iter().map(row).collect())
        .unwrap_or_default()
}

fn gap_table(pair: &Pair, figures: &Figures) -> Option<AnyView> {
    let language = figures.language;
    let rows = pair.rows()?;
    Some(table(
        "means",
        pair.said(words::ROLES_CAPTION, language),
        vec![
            words::CRITERION.in_language(language).to_owned(),
            name(pair.one, language).to_owned(),
            name(pair.other, language).to_owned(),
            words::DIFFERENCE.in_language(language).to_owned(),
        ],
        mean_rows(&rows, Beside::Role(pair.other), figures),
        figures,
    ))
}
