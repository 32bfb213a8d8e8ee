//! What a summary must keep to beyond its shape: bounds, places, no small group, no impossible sum.

use std::collections::BTreeSet;

use super::{FileError, Group, Groups, MinimumGroup, Reason, Region, Summary, names::bounded};
use survey::{Index, Role};

impl Summary {
    /// Tells the first thing that a summary of the region must not have: another region, a text
    /// that is blank or too long, a period that ends before it begins, a municipality of the region
    /// in no area or in two, two groups of one role, a group or row (of those who gave a level) of 1
    /// to one less than the minimum group, and figures that no people could have given.
    pub fn check(&self, region: &Region) -> Result<(), FileError> {
        if self.region != region.code {
            return Err(FileError::of_field("region", Reason::OtherRegion));
        }
        self.check_by_itself()?;
        self.check_municipalities(region)
    }

    /// The same as far as it can be told without the region's file: not whether the municipalities
    /// are all of the region and whether each of its municipalities is there.
    pub(super) fn check_by_itself(&self) -> Result<(), FileError> {
        for (language, title) in self.title.each() {
            let path = format!("title.{language}");
            bounded(&path, title, Self::TITLE_LENGTH)?;
            if title.trim().is_empty() {
                return Err(FileError::of_field(path, Reason::EmptyText));
            }
        }
        bounded("source", &self.source, Self::SOURCE_LENGTH)?;
        if self.collected.from > self.collected.to {
            return Err(FileError::of_field("collected", Reason::PeriodReversed));
        }
        self.check_areas()?;
        check_groups(&self.total, self.minimum_group, "total")?;
        for (index, area) in self.areas.iter().enumerate() {
            check_groups(&area.groups, self.minimum_group, &format!("areas[{index}]"))?;
        }
        self.check_areas_within_total()
    }

    /// No area is without municipalities, and no municipality is there twice.
    fn check_areas(&self) -> Result<(), FileError> {
        let mut known = BTreeSet::new();
        for (area_index, area) in self.areas.iter().enumerate() {
            if area.municipalities.is_empty() {
                let path = municipalities_path(area_index);
                return Err(FileError::of_field(path, Reason::EmptyList));
            }
            for (index, code) in area.municipalities.iter().enumerate() {
                if !known.insert(*code) {
                    let path = format!("{}[{index}]", municipalities_path(area_index));
                    return Err(FileError::of_field(
                        path,
                        Reason::RepeatedMunicipality(*code),
                    ));
                }
            }
        }
        Ok(())
    }

    fn check_municipalities(&self, region: &Region) -> Result<(), FileError> {
        for (area_index, area) in self.areas.iter().enumerate() {
            for (index, code) in area.municipalities.iter().enumerate() {
                if region.municipality(*code).is_none() {
                    let path = format!("{}[{index}]", municipalities_path(area_index));
                    return Err(FileError::of_field(
                        path,
                        Reason::UnknownMunicipality(*code),
                    ));
                }
            }
        }
        let missing = region
            .municipalities
            .iter()
            .map(|known| known.code)
            .filter(|code| self.area_of(*code).is_none())
            .min();
        match missing {
            Some(code) => Err(FileError::of_field(
                "areas",
                Reason::MissingMunicipality(code),
            )),
            None => Ok(()),
        }
    }

    /// No area has more people than the region, and not all of them together, of all or of a role.
    fn check_areas_within_total(&self) -> Result<(), FileError> {
        for role in [None].into_iter().chain(Role::ALL.map(Some)) {
            let Some(total) = group_of(&self.total, role) else {
                continue;
            };
            let mut left = total.respondents;
            for (index, area) in self.areas.iter().enumerate() {
                let people = group_of(&area.groups, role).map_or(0, |group| group.respondents);
                left = left.checked_sub(people).ok_or_else(|| {
                    FileError::of_field(format!("areas[{index}]"), Reason::AreaAboveTotal)
                })?;
            }
        }
        Ok(())
    }
}

fn municipalities_path(area: usize) -> String {
    format!("areas[{area}].municipalities")
}

fn check_groups(groups: &Groups, minimum: MinimumGroup, area: &str) -> Result<(), FileError> {
    let everybody = group_of(groups, None);
    let mut left = everybody.map(|everybody| everybody.respondents);
    for (index, group) in groups.0.iter().enumerate() {
        let path = format!("{area}.groups[{index}]");
        if groups.0[..index]
            .iter()
            .any(|other| other.role == group.role)
        {
            return Err(FileError::of_field(path, Reason::RepeatedGroup));
        }
        check_group(group, minimum, &path)?;
        if group.role.is_some() {
            left = left
                .map(|left| left.checked_sub(group.respondents))
                .map(|left| left.ok_or_else(|| role_above_everybody(&path)))
                .transpose()?;
        }
    }
    Ok(())
}

fn role_above_everybody(path: &str) -> FileError {
    FileError::of_field(path, Reason::RoleAboveEverybody)
}

fn check_group(group: &Group, minimum: MinimumGroup, path: &str) -> Result<(), FileError> {
    let refuse = |field: &str, reason| Err(FileError::of_field([path, field].concat(), reason));
    if group.respondents > Index::MOST_PEOPLE {
        return refuse(".respondents", Reason::TooManyPeople);
    }
    if !minimum.allows(group.respondents) {
        return refuse(".respondents", Reason::BelowMinimumGroup);
    }
    for (index, tally) in group.rows.iter().enumerate() {
        let Some(tally) = tally else { continue };
        let row = format!(".criteria[{index}]");
        let answers = tally
            .levels
            .iter()
            .fold(u64::from(tally.cannot_say), |sum, people| {
                sum + u64::from(*people)
            });
        if answers > group.respondents.into() {
            return refuse(&row, Reason::RowAboveRespondents);
        }
        if !minimum.allows(tally.level_givers()) {
            return refuse(&row, Reason::BelowMinimumGroup);
        }
    }
    Ok(())
}

/// The group of a role, also an empty one.
fn group_of(groups: &Groups, role: Option<Role>) -> Option<&Group> {
    groups.0.iter().find(|group| group.role == role)
}
