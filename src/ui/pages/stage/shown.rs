//! What the participants are shown: their figures beside those of the region.

use std::sync::Arc;

use crate::ui::{comparison::Compared, organiser::context::Picture};
use marks::{Mark, Position, Sign};
use plan::{Suggestion, suggestions};
use summary::{
    Group, Kind, Mean, RoleGap, RolePair, Tally, TwoGroups, group_beside_group, overall_of_groups,
};
use survey::{Criterion, Index, Role};
use text::{Language, Words, stage as words, whole};

/// A picture of the participants, with what it is compared with.
pub struct Shown {
    pub group: Group,
    /// The same people before they talked, where both stand together.
    pub earlier: Option<Group>,
    picture: Picture,
    compared: Option<Arc<Compared>>,
    pub language: Language,
}

/// The overall indices.
pub struct Overall {
    pub participants: Index,
    pub others: Option<Index>,
    /// Over how many criteria.
    pub criteria: usize,
}

impl Shown {
    /// None where the picture has nothing of everybody together.
    pub fn of(
        picture: Picture,
        compared: Option<Arc<Compared>>,
        language: Language,
    ) -> Option<Self> {
        let everybody = picture.summary.everybody()?.clone();
        let earlier = picture.earlier.as_ref();
        let earlier = earlier.and_then(|earlier| earlier.everybody().cloned());
        Some(Self {
            group: everybody,
            earlier,
            picture,
            compared,
            language,
        })
    }

    /// The region's summary, where there is one.
    pub fn compared(&self) -> Option<&Compared> {
        self.compared.as_deref()
    }

    /// Everybody of the region, none where that is withheld or there is no summary.
    pub fn others(&self) -> Option<&Group> {
        self.compared()?.summary.everybody()
    }

    /// What kind of answers they are compared with.
    pub fn others_kind(&self) -> Option<Kind> {
        Some(self.compared()?.summary.kind)
    }

    /// With whom they are compared, in words.
    pub fn whole(&self) -> whole::Whole {
        whole::whole(self.others_kind().unwrap_or(Kind::Survey))
    }

    /// The words of the mark, where figures are made up.
    pub fn example(&self) -> Option<Words> {
        words::example(self.picture.summary.kind, self.others_kind())
    }

    /// The answers to a criterion; none where they are withheld.
    pub fn tally(&self, criterion: Criterion) -> Option<&Tally> {
        self.group
            .tally(criterion)
            .filter(|tally| tally.mean().is_some())
    }

    /// The same of the others.
    pub fn others_tally(&self, criterion: Criterion) -> Option<&Tally> {
        let tally = self.others()?.tally(criterion)?;
        tally.mean().map(|_| tally)
    }

    /// The mean before and now, where both stand together.
    pub fn then_and_now(&self, criterion: Criterion) -> Option<[Mean; 2]> {
        let then = self.earlier.as_ref()?.tally(criterion)?.mean()?;
        Some([then, self.tally(criterion)?.mean()?])
    }

    /// A criterion beside the others.
    pub fn beside(&self, criterion: Criterion) -> TwoGroups {
        group_beside_group(Some(&self.group), self.others())[criterion.index()]
    }

    /// The criteria that are suggested as targets.
    pub fn suggestions(&self) -> Vec<Suggestion> {
        let total = &self.picture.summary.total;
        let roles = RolePair::of(total, Role::Municipality, Role::Association);
        let widest = roles.and_then(|pair| Some(pair.widest()?.criterion));
        let mean = |criterion| {
            let (sum, people) = self.tally(criterion)?.mean()?.fraction();
            Some(u64::from(sum) * 1_000_000 / u64::from(people.max(1)))
        };
        suggestions(mean, widest)
    }

    /// The marks of a criterion's row.
    pub fn marks(&self, criterion: Criterion) -> Vec<Mark> {
        let half = self.others_tally(criterion).and_then(Tally::middle_half);
        let half = half.map(|half| {
            let [lower, upper] = [half.lower, half.upper].map(Position::of_hundredths);
            Mark::MiddleHalf(lower, upper)
        });
        let own = match self.then_and_now(criterion) {
            Some([then, now]) => Some(Mark::MunicipalityThen(
                Position::of_mean(then),
                Position::of_mean(now),
            )),
            None => self
                .tally(criterion)
                .and_then(Tally::mean)
                .map(|mean| Mark::Municipality(Position::of_mean(mean))),
        };
        let tick = self.others_tally(criterion).and_then(Tally::mean);
        let tick = tick.map(|mean| Mark::Region(Position::of_mean(mean)));
        [half, own, tick].into_iter().flatten().collect()
    }

    /// What the marks stand for.
    pub fn key(&self) -> Vec<(Sign, Words)> {
        let mut key = match self.earlier {
            Some(_) => vec![
                (Sign::Municipality, words::PARTICIPANTS_EARLIER),
                (Sign::MunicipalityNow, words::PARTICIPANTS_NOW),
            ],
            None => vec![(Sign::Municipality, words::PARTICIPANTS)],
        };
        if let Some(kind) = self.others().and(self.others_kind()) {
            key.push((Sign::Region, words::others(kind)));
            key.push((Sign::MiddleHalf, words::half(kind)));
        }
        key
    }

    /// The overall index, beside the others' over the criteria that both have; none where nothing has one.
    pub fn overall(&self) -> Option<Overall> {
        let both = self
            .others()
            .and_then(|others| overall_of_groups(&self.group, others));
        if let Some(both) = both {
            return Some(Overall {
                participants: both.one,
                others: Some(both.other),
                criteria: both.criteria.len(),
            });
        }
        let indices = self.group.indices();
        Some(Overall {
            participants: self.group.overall()?,
            others: None,
            criteria: indices.iter().flatten().count(),
        })
    }

    /// The roles that see a criterion most differently.
    pub fn widest_gap(&self, criterion: Criterion) -> Option<(RolePair, RoleGap)> {
        widest_gap(RolePair::all(&self.picture.summary.total), criterion)
    }
}

/// The pair of roles with the widest gap in a criterion, the first of several; none where no two are shown.
fn widest_gap(pairs: Vec<RolePair>, criterion: Criterion) -> Option<(RolePair, RoleGap)> {
    let gaps = pairs.into_iter().filter_map(|pair| {
        let gap = pair.gaps().find(|gap| gap.criterion == criterion)?;
        Some((pair, gap))
    });
    gaps.reduce(|widest, next| {
        let is_wider = next.1.difference.tenths() > widest.1.difference.tenths();
        if is_wider { next } else { widest }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use summary::Groups;

    fn pairs(levels: &[(Role, usize)]) -> Vec<RolePair> {
        let group = |(role, level): &(Role, usize)| {
            let mut tally = Tally::default();
            tally.levels[level - 1] = 10;
            Group {
                role: Some(*role),
                respondents: 10,
                rows: [Some(tally); Criterion::COUNT],
            }
        };
        RolePair::all(&Groups(levels.iter().map(group).collect()))
    }

    fn roles(levels: &[(Role, usize)]) -> Option<(Role, Role, u32)> {
        let (pair, gap) = widest_gap(pairs(levels), Criterion::Grants)?;
        Some((pair.one, pair.other, gap.difference.tenths()))
    }

    #[test]
    fn the_widest_gap_is_found_among_all_pairs_of_roles() {
        use Role::{Association, Municipality, Resident};
        let three = [(Municipality, 3), (Association, 2), (Resident, 5)];
        assert_eq!(roles(&three), Some((Association, Resident, 30)));
        // Of gaps alike the first, staff beside associations.
        let alike = [(Municipality, 4), (Association, 2), (Resident, 2)];
        assert_eq!(roles(&alike), Some((Municipality, Association, 20)));
        let none = [(Municipality, 4), (Association, 4)];
        assert_eq!(roles(&none), Some((Municipality, Association, 0)));
        assert_eq!(roles(&[(Municipality, 4)]), None);
    }
}
