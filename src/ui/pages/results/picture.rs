//! The pictures of a result that a person takes along.

use std::sync::Arc;

use leptos::prelude::*;

use super::{
    beside::{Beside, Side, Subject},
    criteria::Choices,
    headline::{overall, own_index, then_and_now},
    rows, scale, shape,
};
use crate::ui::components::{
    anew::anew, radio_group::radio_group, take_picture::PictureContent, take_picture::panel,
};
use marks::{Position, Sign};
use picture::{
    Below, Content, Distribution, Entry, Fact, Figure, Key, Overall, Picture, Row, Rows, Shape,
};
use summary::Kind;
use survey::{Band, Criterion, Date, Highlights};
use text::{
    Language, Words, criteria, figures, format, marks as mark_words, names::name, picture as words,
    results, shell,
};

/// What a picture of a result shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum View {
    /// Also then and now, where an earlier round is shown.
    Rows,
    Shape,
    Distributions,
}

impl View {
    const ALL: [(Self, Words); 3] = [
        (Self::Rows, results::ROWS),
        (Self::Shape, results::SHAPE),
        (Self::Distributions, mark_words::DISTRIBUTION),
    ];

    /// The name of the file, without its ending.
    fn file_name(self) -> &'static str {
        match self {
            Self::Rows => "result",
            Self::Shape => "result-shape",
            Self::Distributions => "result-distribution",
        }
    }
}

/// The choice among the pictures, and the one that is chosen.
pub fn pictures(subject: &Arc<Subject>, choices: Choices) -> AnyView {
    let language = subject.language;
    let view = RwSignal::new(View::Rows);
    let say = |(view, words): (View, Words)| (view, words.in_language(language), None);
    let subject = Arc::clone(subject);
    view! {
        <div class="picture-panel">
            {radio_group(
                "picture",
                words::WHICH.in_language(language),
                View::ALL.map(say),
                move || view.get(),
                move |chosen| view.set(chosen),
            )}
            {anew(move || {
                let content = content(&subject, &choices.beside(&subject), view.get());
                panel(subject.state, "result-picture", content, language)
            })}
        </div>
    }
    .into_any()
}

fn content(subject: &Subject, beside: &Beside, view: View) -> PictureContent {
    let (content, shape) = match view {
        View::Rows => (Content::Rows(rows_of(beside)), None),
        View::Distributions => (Content::Distributions(distributions(beside)), None),
        View::Shape => {
            let drawing = shape::drawing(beside);
            (Content::Shape(figures_of_shape(beside)), Some(drawing))
        }
    };
    PictureContent {
        file_name: view.file_name(),
        place: place(beside).map_or_else(String::new, str::to_owned),
        picture: framed(subject, beside, view, content),
        shape,
    }
}

/// Of where the picture is, as far as it is known.
fn place(beside: &Beside) -> Option<&str> {
    let side = beside.area.as_ref().or(beside.group.as_ref())?;
    Some(&side.name)
}

/// What stands around it.
fn framed(subject: &Subject, beside: &Beside, view: View, content: Content) -> Picture {
    let language = beside.language;
    let response = beside.response;
    let is_example = beside.kind == Some(Kind::Example);
    let own = own_index(&response.answers);
    let place = place(beside).map_or_else(
        || results::OVERALL.in_language(language).to_owned(),
        str::to_owned,
    );
    Picture {
        language: language.tag(),
        brand: shell::name().in_language(language).to_owned(),
        example: is_example.then(|| figures::EXAMPLE.in_language(language).to_owned()),
        title: match own {
            Some(own) => words::title_of_one_person(&place, own.band(), language),
            None => place,
        },
        lead: words::one_person(response.role, Date::from(response.day), language),
        overall: own.map(|own| Overall {
            band: own.band(),
            bands: [Band::EarlyStage, Band::Developing, Band::Established]
                .map(|band| figures::band_label(band).in_language(language).to_owned()),
            marks: scale::marks(own, beside),
            figure: Some((Position::of_index(own), own.rounded().to_string())),
        }),
        keys: keys(beside, view),
        facts: facts(beside),
        content,
        notes: notes(subject, beside),
    }
}

fn keys(beside: &Beside, view: View) -> Vec<Entry> {
    let language = beside.language;
    let key = |sign: Sign| match view {
        View::Shape => {
            let mark = shape::mark_of(sign);
            Key::Line(sign, mark.line().dash_array())
        }
        View::Rows | View::Distributions => Key::Sign(sign),
    };
    let entry = |key, name: String, note: String, value: Option<u8>| Entry {
        key,
        name,
        note,
        value: value.map_or_else(String::new, |value| value.to_string()),
    };
    let own = own_index(&beside.response.answers).map(|own| own.rounded());
    let mut keys = vec![entry(
        key(Sign::Own),
        beside.own_name().to_owned(),
        String::new(),
        own,
    )];
    if let Some(date) = beside.earlier_date() {
        let then = then_and_now(beside).map(|[then, _]| then.rounded());
        let name = results::OWN_EARLIER_INDEX.with(language, &[("date", &date)]);
        keys.push(entry(key(Sign::OwnEarlier), name, String::new(), then));
    }
    for side in beside.area.iter().chain(&beside.group) {
        let Some(group) = &side.people.group else {
            continue;
        };
        let note = figures::responses(group.respondents, language);
        let value = overall(beside, side).map(|overall| overall.other.rounded());
        keys.push(entry(key(side.sign), side.name.clone(), note, value));
    }
    let said = |words: Words| words.in_language(language).to_owned();
    match view {
        View::Rows if beside.group.is_some() => {
            keys.push(entry(
                Key::Sign(Sign::MiddleHalf),
                said(mark_words::GROUP_HALF),
                String::new(),
                None,
            ));
        }
        View::Distributions => keys.push(entry(
            Key::Levels,
            said(mark_words::LEVELS),
            String::new(),
            None,
        )),
        View::Rows | View::Shape => {}
    }
    keys
}

fn facts(beside: &Beside) -> Vec<Fact> {
    let language = beside.language;
    let Highlights { strengths, targets } = Highlights::of(&beside.response.answers);
    let fact = |heading: Words, criteria: Vec<Criterion>| Fact {
        heading: heading.in_language(language).to_owned(),
        items: criteria
            .into_iter()
            .filter_map(|criterion| {
                Some((beside.level(criterion)?, short_name(criterion, language)))
            })
            .collect(),
    };
    vec![
        fact(figures::STRENGTHS, strengths),
        fact(figures::DEVELOPMENT_TARGETS, targets),
    ]
}

fn notes(subject: &Subject, beside: &Beside) -> Vec<String> {
    let language = beside.language;
    let Some(compared) = &subject.compared else {
        return Vec::new();
    };
    let groups: Vec<_> = beside
        .area
        .iter()
        .chain(&beside.group)
        .filter_map(|side| Some((side.name.as_str(), side.people.group.as_ref()?.respondents)))
        .collect();
    let summary = &compared.summary;
    vec![
        words::responses(&groups, summary.collected, language),
        name(&summary.title, language).to_owned(),
        words::source(summary.source.trim_end_matches('.'), language),
    ]
}

fn rows_of(beside: &Beside) -> Rows {
    let language = beside.language;
    let words = match (&beside.earlier, &beside.group) {
        (None, Some(group)) => group.name.clone(),
        _ => String::new(),
    };
    Rows {
        heading: results::CRITERIA.in_language(language).to_owned(),
        words,
        rows: Criterion::ALL
            .map(|criterion| row(beside, criterion))
            .into(),
    }
}

fn row(beside: &Beside, criterion: Criterion) -> Row {
    let language = beside.language;
    let level = beside.level(criterion);
    let words = match level {
        Some(level) => criteria::level_label(level),
        None => rows::no_level(beside.response.answers.get(criterion)),
    };
    Row {
        name: short_name(criterion, language),
        below: Some(Below {
            level,
            words: words.in_language(language).to_owned(),
        }),
        marks: rows::marks(beside, criterion),
        is_withheld: beside
            .group
            .as_ref()
            .is_some_and(|group| group.tally(criterion).is_none()),
        words: rows::short_words(beside, criterion).unwrap_or_default(),
        figures: figures_of(beside, criterion),
    }
}

/// Every figure of a criterion, in words.
fn figures_of(beside: &Beside, criterion: Criterion) -> Vec<Figure> {
    let language = beside.language;
    let figure = |name: &str, value: String| Figure {
        name: name.to_owned(),
        value,
    };
    let own = rows::own_figure(&beside.response, criterion, language);
    let mut all = vec![figure(beside.own_name(), own)];
    if let Some((earlier, date)) = beside.earlier.zip(beside.earlier_date()) {
        let name = results::OWN_EARLIER_INDEX.with(language, &[("date", &date)]);
        all.push(figure(
            &name,
            rows::own_figure(&earlier, criterion, language),
        ));
    }
    let mean = |side: &Side| match side.mean(criterion) {
        Some(mean) => format::tenths(mean.tenths().into(), language),
        None => rows::withheld(language).to_owned(),
    };
    let sides = beside.area.iter().chain(&beside.group);
    all.extend(sides.map(|side| figure(&side.name, mean(side))));
    all
}

fn distributions(beside: &Beside) -> Vec<Distribution> {
    let language = beside.language;
    let Some(group) = &beside.group else {
        return Vec::new();
    };
    let one = |criterion| {
        let (tally, own) = (group.tally(criterion).copied(), beside.level(criterion));
        let name = short_name(criterion, language);
        let owned = own.map(|level| (level, beside.whose.owner()));
        let said = |tally| mark_words::bar_name(&name, &tally, owned, language);
        let people = |tally| mark_words::level_givers(&tally, language);
        Distribution {
            note: tally.map_or_else(String::new, people),
            said: tally.map_or_else(|| rows::withheld(language).to_owned(), said),
            name,
            tally,
            own,
            withheld: rows::withheld(language).to_owned(),
        }
    };
    Criterion::ALL.map(one).into()
}

fn figures_of_shape(beside: &Beside) -> Shape {
    let figures = Criterion::ALL.map(|criterion| {
        let name = short_name(criterion, beside.language);
        (name, figures_of(beside, criterion))
    });
    Shape {
        figures: figures.into(),
        ..Shape::default()
    }
}

fn short_name(criterion: Criterion, language: Language) -> String {
    criteria::short_name(criterion)
        .in_language(language)
        .to_owned()
}
