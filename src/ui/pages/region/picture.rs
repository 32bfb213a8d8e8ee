//! The pictures of a region that people take along: the map, and what is told of the area that is chosen.

use std::sync::Arc;

use leptos::prelude::*;

use super::{
    Earlier,
    choices::{Choices, choice},
    figures::Figures,
    profile::{Subject, said_beside, subject},
    rows,
};
use crate::ui::{
    components::{
        anew::anew,
        take_picture::{PictureContent, panel},
    },
    state::State,
};
use marks::{Mark, Position, Sign, Step};
use picture::{Content, Distribution, Entry, Figure, Key, Map, Overall, Picture, Row, Rows, Tile};
use summary::{Group, Kind, Measure};
use survey::{Band, Criterion};
use text::{
    Words, change, criteria, figures as figure_words, format, gaps, marks as mark_words,
    names::{breakable, municipality_name},
    picture as words,
    profile::{self, Panel},
    region as region_words, roles, shell,
};

/// What a picture shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum View {
    Map,
    /// Rows of the area that is chosen.
    Area(Panel),
    Distributions,
}

impl View {
    /// The name of the file, without its ending.
    fn file_name(self) -> &'static str {
        match self {
            Self::Map => "map",
            Self::Area(Panel::Beside) => "area",
            Self::Area(Panel::Roles) => "roles",
            Self::Area(Panel::Change) => "change",
            Self::Distributions => "distribution",
        }
    }
}

/// The choice among the pictures, and the one that is chosen. Other areas have other pictures.
pub fn pictures(
    state: State,
    figures: &Arc<Figures>,
    choices: Choices,
    earlier: Earlier,
) -> AnyView {
    let figures = Arc::clone(figures);
    anew(move || {
        let place = choices.area.get();
        let line = figures.line(place);
        let group = figures.groups_of(line).everybody();
        let area = group.map(|group| Arc::new(subject(place, group, &figures, earlier)));
        choose(state, &figures, choices, area, earlier)
    })
    .into_any()
}

fn choose(
    state: State,
    figures: &Arc<Figures>,
    choices: Choices,
    area: Option<Arc<Subject>>,
    earlier: Earlier,
) -> AnyView {
    let views = views(figures, area.as_deref());
    let names = views.iter().map(|view| name(*view, figures)).collect();
    let chosen = RwSignal::new(0);
    let label = view! { <label for="picture">{figures.say(words::WHICH)}</label> };
    let choice = choice(
        "picture",
        label.into_any(),
        names,
        chosen.into(),
        move |at| {
            chosen.set(at);
        },
    );
    let (figures, language) = (Arc::clone(figures), figures.language);
    let shown = anew(move || {
        let view = *views.get(chosen.get())?;
        let place = match (view, area.as_deref()) {
            (View::Map, _) | (_, None) => figures.name(),
            (_, Some(area)) => &area.name,
        };
        let content = PictureContent {
            file_name: view.file_name(),
            place: place.to_owned(),
            picture: drawn(view, &figures, choices, area.as_deref(), earlier)?,
            shape: None,
        };
        Some(panel(state, "region-picture", content, language))
    });
    view! {
        <div class="picture-panel">
            <div class="compare">{choice}</div>
            {shown}
        </div>
    }
    .into_any()
}

fn views(figures: &Figures, area: Option<&Subject>) -> Vec<View> {
    let has_map = figures
        .region
        .municipalities
        .iter()
        .all(|one| one.tile.is_some());
    let panels = area.map_or(Vec::new(), Subject::panels);
    let map = has_map.then_some(View::Map);
    let distributions = area.map(|_| View::Distributions);
    let panels = panels.into_iter().map(View::Area);
    map.into_iter().chain(panels).chain(distributions).collect()
}

fn name(view: View, figures: &Figures) -> String {
    let words = match view {
        View::Map => words::MAP,
        View::Area(panel) => profile::panel(panel, figures.summary.kind),
        View::Distributions => mark_words::DISTRIBUTION,
    };
    figures.say(words).to_owned()
}

fn drawn(
    view: View,
    figures: &Arc<Figures>,
    choices: Choices,
    area: Option<&Subject>,
    earlier: Earlier,
) -> Option<Picture> {
    let (area, keys, content) = match (view, area) {
        (View::Map, _) => {
            let everybody = subject(None, figures.summary.everybody()?, figures, earlier);
            let keys = keys(Panel::Beside, &everybody);
            let rows = rows_of(Panel::Beside, &everybody);
            let map = Box::new(map(figures, choices.measure.get()));
            let content = Content::Map(map, rows);
            return Some(framed(view, &everybody, keys, content));
        }
        (View::Area(panel), Some(area)) => {
            (area, keys(panel, area), Content::Rows(rows_of(panel, area)))
        }
        (View::Distributions, Some(area)) => {
            let levels = entry(Key::Levels, figures.say(mark_words::LEVELS), "", "");
            (
                area,
                vec![levels],
                Content::Distributions(distributions(area)),
            )
        }
        (_, None) => return None,
    };
    Some(framed(view, area, keys, content))
}

/// What the picture is called: what was found of the whole, or what it shows.
fn title(view: View, area: &Subject) -> String {
    let language = area.figures.language;
    let named = |title: Words| words::title_of(title, &area.name, language);
    match view {
        View::Map | View::Area(Panel::Beside) => match area.group.overall() {
            Some(index) => words::title(&area.name, index.band(), language),
            None => area.name.clone(),
        },
        View::Area(Panel::Roles) => named(words::TITLE_ROLES),
        View::Area(Panel::Change) => named(words::TITLE_CHANGE),
        View::Distributions => named(words::TITLE_DISTRIBUTION),
    }
}

/// What is seen in it first, in a sentence.
fn finding(view: View, area: &Subject) -> Option<String> {
    let language = area.figures.language;
    match view {
        // Its rows say the rest.
        View::Map => area.group.overall().map(|index| {
            let shown = area.figures.index(index);
            let of_hundred = region_words::OF_HUNDRED.with(language, &[("index", &shown)]);
            [
                area.figures.say(region_words::OVERALL_IS),
                " ",
                &of_hundred,
                ".",
            ]
            .concat()
        }),
        View::Area(Panel::Beside) => said_beside(area),
        View::Area(Panel::Roles) => {
            let pair = area.roles()?;
            Some(gaps::short_finding(pair, language))
        }
        View::Area(Panel::Change) => {
            let then = area.then.as_ref()?;
            Some(change::short_finding(&then.changes, language))
        }
        View::Distributions => None,
    }
}

/// The picture in the frame that all share.
fn picture(view: View, area: &Subject, content: Content) -> Picture {
    let figures = &area.figures;
    let language = figures.language;
    let summary = &figures.summary;
    let is_example = summary.kind == Kind::Example;
    let days = summary.collected;
    let period = format::period(days.from, days.to, language);
    let responses = figures.responses(&area.group);
    let who = region_words::who_and_when(summary.kind, &responses, &period, language);
    let lead: Vec<_> = finding(view, area).into_iter().chain([who]).collect();
    Picture {
        language: language.tag(),
        brand: figures.say(shell::name()).to_owned(),
        example: is_example.then(|| figures.say(figure_words::EXAMPLE).to_owned()),
        title: title(view, area),
        lead: lead.join(" "),
        overall: None,
        keys: Vec::new(),
        facts: Vec::new(),
        content,
        notes: vec![
            figures.title().to_owned(),
            words::source(summary.source.trim_end_matches('.'), language),
        ],
    }
}

fn framed(view: View, area: &Subject, keys: Vec<Entry>, content: Content) -> Picture {
    let figures = &area.figures;
    let overall = area.group.overall().map(|index| {
        let at = Position::of_index(index);
        let own = match area.is_everybody {
            true => Mark::Region(at),
            false => Mark::Municipality(at),
        };
        let everybody = area.everybody.as_ref().and_then(Group::overall);
        let everybody = everybody.map(|index| Mark::Region(Position::of_index(index)));
        Overall {
            band: index.band(),
            bands: [Band::EarlyStage, Band::Developing, Band::Established]
                .map(|band| figures.say(figure_words::band_label(band)).to_owned()),
            marks: [Some(own), everybody].into_iter().flatten().collect(),
            figure: Some((at, figures.index(index))),
        }
    });
    Picture {
        overall: overall.filter(|_| view != View::Map),
        keys,
        ..picture(view, area, content)
    }
}

fn entry(key: Key, name: &str, note: &str, value: &str) -> Entry {
    Entry {
        key,
        name: name.to_owned(),
        note: note.to_owned(),
        value: value.to_owned(),
    }
}

fn keys(panel: Panel, area: &Subject) -> Vec<Entry> {
    let figures = &area.figures;
    let language = figures.language;
    let of_group = |sign, name: &str, group: &Group| {
        let index = group.overall().map(|index| figures.index(index));
        let value = index.unwrap_or_default();
        entry(Key::Sign(sign), name, &figures.responses(group), &value)
    };
    match panel {
        Panel::Beside => {
            let own =
                (!area.is_everybody).then(|| of_group(Sign::Municipality, &area.name, &area.group));
            let everybody = match area.is_everybody {
                true => Some(&area.group),
                false => area.everybody.as_ref(),
            };
            let everybody = everybody.map(|group| of_group(Sign::Region, figures.name(), group));
            let half = figures.say(figures.whole().half);
            let half = entry(Key::Sign(Sign::MiddleHalf), half, "", "");
            own.into_iter().chain(everybody).chain([half]).collect()
        }
        Panel::Roles => area.roles().map_or(Vec::new(), |pair| {
            let [first, second] = pair.respondents;
            [
                (Sign::Associations, pair.other, second),
                (Sign::Staff, pair.one, first),
            ]
            .map(|(sign, role, people)| {
                let name = figures.say(roles::group_name(role));
                let responses = figure_words::responses(people, language);
                entry(Key::Sign(sign), name, &responses, "")
            })
            .into()
        }),
        Panel::Change => area.then.as_ref().map_or(Vec::new(), |then| {
            let days = |days: summary::Period| format::period(days.from, days.to, language);
            [
                (Sign::Municipality, then.days, then.respondents),
                (
                    Sign::MunicipalityNow,
                    figures.summary.collected,
                    area.group.respondents,
                ),
            ]
            .map(|(sign, period, people)| {
                let responses = figure_words::responses(people, language);
                entry(Key::Sign(sign), &days(period), &responses, "")
            })
            .into()
        }),
    }
}

fn rows_of(panel: Panel, area: &Subject) -> Rows {
    let figures = &area.figures;
    let row = |criterion| {
        let name = figures.say(criteria::short_name(criterion)).to_owned();
        match rows::shown(panel, criterion, area) {
            Some(shown) => Row {
                name,
                figures: vec![Figure {
                    name: area.name.clone(),
                    value: shown.spoken.unwrap_or_else(|| shown.words.clone()),
                }],
                marks: shown.marks,
                words: shown.words,
                ..Row::default()
            },
            None => Row {
                name,
                is_withheld: true,
                words: figures.say(region_words::NOT_SHOWN).to_owned(),
                ..Row::default()
            },
        }
    };
    Rows {
        heading: figures
            .say(profile::panel(panel, figures.summary.kind))
            .to_owned(),
        words: String::new(),
        rows: Criterion::ALL.map(row).into(),
    }
}

fn distributions(area: &Subject) -> Vec<Distribution> {
    let figures = &area.figures;
    let language = figures.language;
    let withheld = figures.say(figure_words::WITHHELD);
    let one = |criterion| {
        let tally = area.group.tally(criterion).copied();
        let name = figures.say(criteria::short_name(criterion));
        let people = |tally| mark_words::level_givers(&tally, language);
        let said = |tally| mark_words::bar_name(name, &tally, None, language);
        Distribution {
            name: name.to_owned(),
            note: tally.map_or_else(String::new, people),
            tally,
            own: None,
            withheld: withheld.to_owned(),
            said: tally.map_or_else(|| withheld.to_owned(), said),
        }
    };
    Criterion::ALL.map(one).into()
}

/// The figure that is looked at, of every municipality where it lies.
fn map(figures: &Figures, measure: Measure) -> Map {
    let say = |words: Words| figures.say(words).to_owned();
    let tiles = figures.region.municipalities.iter().filter_map(|one| {
        let (row, column) = one.tile?;
        let line = figures.line_of(Some(one.code));
        let index = line.and_then(|line| figures.lines.get(line)?.index_of(measure));
        Some(Tile {
            row,
            column,
            name: breakable(municipality_name(one, figures.language)),
            value: index.map(|index| (Step::of_index(index), figures.index(index))),
        })
    });
    let ranges = Step::ranges();
    Map {
        heading: say(region_words::measure(measure)),
        tiles: tiles.collect(),
        ranges: ranges.map(|(_, from, to)| region_words::step_range(from, to, figures.language)),
        withheld: say(region_words::NOT_SHOWN),
        about_withheld: say(figure_words::WITHHELD),
    }
}
