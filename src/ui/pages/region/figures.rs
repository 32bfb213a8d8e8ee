//! What every section of the page shows: the summary with the names of its areas.

use summary::{AreaLine, AreaOrder, Group, Groups, Kind, Measure, Region, Summary};
use survey::{Index, MunicipalityCode};
use text::{
    Language, Words, figures, format,
    names::{area_name, name, region_name},
    region::{INHABITANTS, Units},
    whole::{Whole, whole},
};

/// The figures of a region in the language of the page.
pub struct Figures {
    pub region: Region,
    pub summary: Summary,
    /// Everybody together.
    pub everybody: AreaLine,
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
            .map(|(index, area)| {
                let name = area_name(area, &region, language);
                AreaLine::of_area(name, index, area, &region)
            })
            .collect();
        AreaOrder::Name.sort(&mut lines, Measure::Overall);
        let name = whole(summary.kind).name.in_language(language).to_owned();
        let everybody = AreaLine::of_region(name, &summary, &region);
        Self {
            region,
            summary,
            everybody,
            lines,
            language,
        }
    }

    pub fn say(&self, words: Words) -> &'static str {
        words.in_language(self.language)
    }

    /// Whose answers they are: the region's, or by its title the event's.
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

    /// What the areas are.
    pub fn units(&self) -> Units {
        let is_one = |area: &summary::Area| area.municipalities.len() == 1;
        match self.summary.areas.iter().all(is_one) {
            true => Units::Municipalities,
            false => Units::Areas,
        }
    }

    /// The line at a place; everybody's where there is none.
    pub fn line(&self, place: Option<usize>) -> &AreaLine {
        let line = place.and_then(|place| self.lines.get(place));
        line.unwrap_or(&self.everybody)
    }

    /// The groups of the area on a line.
    pub fn groups_of(&self, line: &AreaLine) -> &Groups {
        let area = self.summary.areas.get(line.index);
        area.map_or(&self.summary.total, |area| &area.groups)
    }

    /// The place of the line with a municipality.
    pub fn line_of(&self, municipality: Option<MunicipalityCode>) -> Option<usize> {
        let municipality = municipality?;
        self.lines.iter().position(|line| {
            let area = self.summary.areas.get(line.index);
            area.is_some_and(|area| area.municipalities.contains(&municipality))
        })
    }

    /// An index as it is shown.
    pub fn index(&self, index: Index) -> String {
        format::whole(index.rounded().into(), self.language)
    }

    /// How many people answered: `96 vastausta`.
    pub fn responses(&self, group: &Group) -> String {
        figures::responses(group.respondents, self.language)
    }

    /// `65 323 asukasta`.
    pub fn inhabitants(&self, line: &AreaLine) -> String {
        let number = format::whole(line.population, self.language);
        INHABITANTS.with(self.language, &[("n", &number)])
    }
}
