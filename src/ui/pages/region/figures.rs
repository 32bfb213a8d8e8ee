//! What every section of the page shows: the summary with the names of its areas.

use crate::{
    summary::{AreaLine, Group, Groups, Kind, Region, Sorting, Summary},
    survey::MunicipalityCode,
    text::{
        Language, figures,
        names::{area_name, name, region_name},
        region as words,
        whole::{Whole, whole},
    },
};

/// The figures of a region in the language of the page.
pub struct Figures {
    pub region: Region,
    pub summary: Summary,
    /// The areas by name.
    pub lines: Vec<AreaLine>,
    pub language: Language,
}

impl Figures {
    pub fn new(region: Region, summary: Summary, language: Language) -> Self {
        let mut lines: Vec<AreaLine> = summary
            .areas
            .iter()
            .enumerate()
            .map(|(place, area)| {
                let name = area_name(area, &region, language);
                AreaLine::of_area(name, place, area, &region)
            })
            .collect();
        Sorting::default().sort(&mut lines);
        Self {
            region,
            summary,
            lines,
            language,
        }
    }

    /// Whose answers they are, as a caption names them: the region's, or by its title the event's.
    pub fn name(&self) -> &str {
        match self.summary.kind {
            Kind::Survey | Kind::Example => region_name(&self.region, self.language),
            Kind::Workshop => self.title(),
        }
    }

    /// The title of the summary.
    pub fn title(&self) -> &str {
        name(&self.summary.title, self.language)
    }

    /// What everybody together is called.
    pub fn whole(&self) -> Whole {
        whole(self.summary.kind)
    }

    /// The same as a row or a choice among the areas.
    pub fn whole_name(&self) -> String {
        self.whole().name.in_language(self.language).to_owned()
    }

    /// The groups of the area on a line.
    pub fn groups_of(&self, line: &AreaLine) -> &Groups {
        let area = self.summary.areas.get(line.place);
        area.map_or(&self.summary.total, |area| &area.groups)
    }

    /// The place of the line with a municipality, else of the first line that has figures.
    pub fn first_line(&self, municipality: Option<MunicipalityCode>) -> usize {
        let is_own = |line: &AreaLine| {
            let area = self.summary.areas.get(line.place);
            area.zip(municipality)
                .is_some_and(|(area, code)| area.municipalities.contains(&code))
        };
        let place_of = |wanted: &dyn Fn(&AreaLine) -> bool| self.lines.iter().position(wanted);
        place_of(&is_own)
            .or_else(|| place_of(&|line| line.respondents.is_some()))
            .unwrap_or_default()
    }

    /// In place of a figure that is withheld.
    pub fn withheld(&self) -> String {
        figures::withheld(self.summary.minimum_group.people(), self.language)
    }

    /// Why there is no figure of an area or a group.
    pub fn why_withheld(&self, name: &str) -> String {
        let values = [("name", name), ("withheld", &self.withheld())];
        words::WHY_WITHHELD.with(self.language, &values)
    }

    /// How many people answered, or that this is withheld.
    pub fn responses(&self, group: Option<&Group>) -> String {
        match group {
            Some(group) => figures::responses(group.respondents, self.language),
            None => self.withheld(),
        }
    }
}
