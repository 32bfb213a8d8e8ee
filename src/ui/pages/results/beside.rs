//! What stands beside the person's answers, ready for every view of the page.

use std::sync::Arc;

use leptos::prelude::untrack;

use super::Whose;
use crate::ui::{comparison, state::State};
use marks::Sign;
use summary::{
    Difference, Groups, Kind, Mean, PeerChoice, PeerGroup, PeerRow, Peers, RolePair, Summary, Tally,
};
use survey::{Criterion, Date, Level, MunicipalityCode, Response, Role};
use text::{Language, difference, format, names::region_name, peers as peers_words, results};

/// With what a person chose to compare.
#[derive(Clone, Copy)]
pub struct Chosen {
    pub peers: Peers,
    /// A response of the same person from before.
    pub earlier: Option<Response>,
}

impl Chosen {
    /// The region alone.
    pub const REGION: Self = Self {
        peers: Peers::Region,
        earlier: None,
    };
}

/// Whose result is shown, and what there is to compare it with.
#[derive(Clone)]
pub struct Subject {
    pub state: State,
    pub response: Response,
    pub whose: Whose,
    pub language: Language,
    /// None where there is nothing to compare with.
    pub compared: Option<Arc<comparison::Compared>>,
    /// The summary before the newest one, once somebody has asked for it.
    pub earlier_summary: Option<Arc<Summary>>,
}

/// One person's response beside those that were chosen to compare with.
pub struct Beside {
    pub response: Response,
    pub whose: Whose,
    pub language: Language,
    /// Whether the figures compared with are made up.
    pub kind: Option<Kind>,
    pub peers: Peers,
    /// A response of the same person from before.
    pub earlier: Option<Response>,
    /// Those compared with.
    pub group: Option<Side>,
    /// The area to which the municipality belongs, none where no municipality was told or the area is
    /// the whole region.
    pub area: Option<Side>,
}

/// Respondents who stand beside the person.
pub struct Side {
    pub sign: Sign,
    pub name: String,
    /// Where they are, as it follows "than".
    pub place: String,
    pub people: PeerGroup,
}

/// The person, and the person beside those that were chosen.
pub type Shown = (Subject, Beside);

impl Subject {
    /// With whom the person can compare, the region first; nobody where there is nothing to compare with.
    pub fn choices(&self) -> Vec<Peers> {
        let mut all = self.choice().map_or(Vec::new(), |choice| choice.all());
        let has_earlier = self
            .compared
            .as_ref()
            .is_some_and(|it| it.earlier.is_some());
        if has_earlier && !all.contains(&Peers::Earlier) {
            all.push(Peers::Earlier);
        }
        all
    }

    /// Whether nobody's figures of such a group are shown. An earlier summary is not there before it is asked for.
    pub fn is_withheld(&self, peers: Peers) -> bool {
        let group = self.choice().and_then(|choice| choice.group(peers));
        peers != Peers::Region && group.is_some_and(|group| group.group.is_none())
    }

    /// The person beside those that were chosen.
    pub fn beside(&self, Chosen { peers, earlier }: Chosen) -> Beside {
        Beside {
            response: self.response,
            whose: self.whose,
            language: self.language,
            kind: self.compared.as_ref().map(|it| it.summary.kind),
            peers,
            earlier,
            group: self.group(peers),
            area: self.area(),
        }
    }

    /// What those are called with whom the person can compare.
    pub fn name(&self, peers: Peers) -> String {
        match self.choice() {
            Some(choice) if peers == Peers::Region => {
                region_name(choice.region, self.language).to_owned()
            }
            Some(choice) => peers_words::name(peers, &choice, self.language),
            None => String::new(),
        }
    }

    /// Municipal staff beside associations, with the name of where they answered: in the municipality
    /// where both are shown there, else in the region.
    pub fn roles(&self) -> Option<(String, RolePair)> {
        let compared = self.compared.as_ref()?;
        let pair = |groups: &Groups| RolePair::of(groups, Role::Municipality, Role::Association);
        let area = self
            .response
            .municipality
            .and_then(|code| compared.summary.area_of(code));
        let in_area =
            area.and_then(|area| Some((self.names(&area.municipalities), pair(&area.groups)?)));
        in_area.or_else(|| Some((self.name(Peers::Region), pair(&compared.summary.total)?)))
    }

    /// The names of municipalities as a phrase.
    pub fn names(&self, municipalities: &[MunicipalityCode]) -> String {
        // Untracked: the names are there, and other changes must not draw anew.
        let names: Vec<_> = municipalities
            .iter()
            .map(|code| untrack(|| self.state.municipality_name(*code)))
            .collect();
        format::list(&names, self.language)
    }

    /// What is compared with, for the words about those who are in it.
    pub fn choice(&self) -> Option<PeerChoice<'_>> {
        let compared = self.compared.as_ref()?;
        Some(PeerChoice {
            region: &compared.region,
            summary: &compared.summary,
            earlier: self.earlier_summary.as_deref(),
            municipality: self.response.municipality,
            role: self.response.role,
        })
    }

    fn group(&self, peers: Peers) -> Option<Side> {
        Some(Side {
            sign: Sign::Region,
            name: self.name(peers),
            place: results::peers_place(peers, self.response.role, self.language),
            people: self.choice()?.group(peers)?,
        })
    }

    fn area(&self) -> Option<Side> {
        let summary = &self.compared.as_ref()?.summary;
        let area = summary.area_of(self.response.municipality?)?;
        let group = area.groups.everybody().cloned();
        let respondents = group.as_ref().map_or(0, |group| group.respondents);
        let row = || PeerRow {
            respondents,
            withheld: Vec::new(),
        };
        let place = match self.whose {
            Whose::Own => difference::MUNICIPALITY,
            Whose::Shared => results::IN_ASSESSED,
        };
        Some(Side {
            sign: Sign::Municipality,
            name: self.names(&area.municipalities),
            place: place.in_language(self.language).to_owned(),
            people: PeerGroup {
                group,
                included: area.municipalities.clone(),
                withheld: Vec::new(),
                told_with_others: Vec::new(),
                rows: Criterion::ALL.map(|_| row()),
            },
        })
    }
}

impl Beside {
    /// What the person's own figures are called.
    pub fn own_name(&self) -> &'static str {
        let words = match self.whose {
            Whose::Own => results::OWN_INDEX,
            Whose::Shared => results::SHARED_INDEX,
        };
        words.in_language(self.language)
    }

    /// The level that was chosen.
    pub fn level(&self, criterion: Criterion) -> Option<Level> {
        self.response.answers.get(criterion).level()
    }

    /// The level of the earlier round.
    pub fn earlier_level(&self, criterion: Criterion) -> Option<Level> {
        self.earlier?.answers.get(criterion).level()
    }

    /// The day of the earlier round.
    pub fn earlier_date(&self) -> Option<String> {
        Some(format::date(Date::from(self.earlier?.day), self.language))
    }

    /// The group, then the municipality.
    pub fn sides(&self) -> impl Iterator<Item = &Side> {
        self.group.iter().chain(&self.area)
    }

    /// How far the own level is from the mean of a side, in tenths of a level.
    pub fn difference(&self, side: &Side, criterion: Criterion) -> Option<i32> {
        let (level, mean) = self.level(criterion).zip(side.mean(criterion))?;
        Some(Difference::from_mean(level, mean).signed_tenths())
    }
}

impl Side {
    /// The answers to a criterion, none where withheld.
    pub fn tally(&self, criterion: Criterion) -> Option<&Tally> {
        self.people.group.as_ref()?.tally(criterion)
    }

    /// The mean level of a criterion, none where withheld.
    pub fn mean(&self, criterion: Criterion) -> Option<Mean> {
        self.tally(criterion)?.mean()
    }
}
