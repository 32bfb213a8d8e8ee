//! What stands beside the person's answers, ready for every view of the page.

use super::Whose;
use crate::{
    summary::{Group, Kind, Mean, Region, Summary, Tally},
    survey::{Criterion, Response},
    text::{Language, figures, names::region_name, results},
    ui::{comparison::Comparison, state::State},
};

/// One person's response with what there is to compare it with.
pub struct Beside {
    pub response: Response,
    pub whose: Whose,
    pub language: Language,
    pub compared: Option<Compared>,
}

/// The region and, where its figures are published apart, the area of the municipality.
pub struct Compared {
    pub summary: Summary,
    pub region: Named,
    /// The area to which the municipality belongs, none where no municipality was told or the
    /// area is the whole region.
    pub area: Option<Named>,
}

/// A group of respondents with the name of its place.
pub struct Named {
    pub name: String,
    pub group: Option<Group>,
}

impl Beside {
    pub fn new(
        state: State,
        comparison: Comparison,
        response: Response,
        whose: Whose,
        language: Language,
    ) -> Self {
        let compared = match comparison {
            Comparison::Here(fetched) => Some(Compared::new(
                state,
                &fetched.region,
                fetched.summary,
                response,
                language,
            )),
            Comparison::Coming | Comparison::Nothing(_) => None,
        };
        Self {
            response,
            whose,
            language,
            compared,
        }
    }

    /// Whether the figures compared with are made up.
    pub fn kind(&self) -> Option<Kind> {
        self.compared.as_ref().map(|compared| compared.summary.kind)
    }

    /// What the person's own figures are called.
    pub fn own_name(&self) -> &'static str {
        let words = match self.whose {
            Whose::Own => results::OWN_INDEX,
            Whose::Shared => results::SHARED_INDEX,
        };
        words.in_language(self.language)
    }

    /// What is said in place of a figure that is withheld.
    pub fn withheld(&self) -> String {
        let people = self
            .compared
            .as_ref()
            .map_or(0, |compared| compared.summary.minimum_group.people());
        figures::withheld(people, self.language)
    }
}

impl Compared {
    fn new(
        state: State,
        region: &Region,
        summary: Summary,
        response: Response,
        language: Language,
    ) -> Self {
        let area = response
            .municipality
            .and_then(|code| summary.area_of(code))
            .map(|area| {
                // Untracked: the names are there, and other changes must not draw anew.
                let names: Vec<_> = area
                    .municipalities
                    .iter()
                    .map(|code| state.read(|model| model.municipality_name(*code)))
                    .collect();
                Named {
                    name: names.join("–"),
                    group: area.groups.everybody().cloned(),
                }
            });
        Self {
            region: Named {
                name: region_name(region, language).to_owned(),
                group: summary.everybody().cloned(),
            },
            area,
            summary,
        }
    }

    /// The region first, then the area.
    pub fn each(&self) -> impl Iterator<Item = &Named> {
        std::iter::once(&self.region).chain(&self.area)
    }
}

impl Named {
    /// The answers to a criterion, none where withheld.
    pub fn tally(&self, criterion: Criterion) -> Option<&Tally> {
        self.group.as_ref()?.tally(criterion)
    }

    /// The mean level of a criterion, none where withheld.
    pub fn mean(&self, criterion: Criterion) -> Option<Mean> {
        self.tally(criterion)?.mean()
    }
}
