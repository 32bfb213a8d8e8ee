//! Pictures with the longest texts of the three languages: nothing leaves the frame, nothing lies on
//! another text, nothing is too small to be read, and every figure is in words.

// A test stops where what it stands on is not there.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use marks::{Mark, Position, Sign, Step};
use picture::{
    Below, Content, Distribution, Entry, Fact, Figure, Font, Form, Key, Map, Overall, Picture, Row,
    Rows, Shape, Tile, svg,
};
use summary::Tally;
use survey::{Band, Criterion, Index, Level};
use text::{Language, criteria, figures, marks as words};

/// A text as the SVG has it.
#[derive(Debug)]
struct Written {
    text: String,
    left: i32,
    right: i32,
    top: i32,
    bottom: i32,
    size: i32,
}

fn short(criterion: Criterion, language: Language) -> String {
    criteria::short_name(criterion)
        .in_language(language)
        .to_owned()
}

fn figure(name: &str, value: &str) -> Figure {
    Figure {
        name: name.to_owned(),
        value: value.to_owned(),
    }
}

fn entry(key: Key, name: &str, note: &str, value: &str) -> Entry {
    let [name, note, value] = [name, note, value].map(str::to_owned);
    Entry {
        key,
        name,
        note,
        value,
    }
}

/// The longest name of an area: several that answered together.
const PLACE: &str = "Alajärvi, Evijärvi, Lappajärvi, Soini ja Vimpeli";

fn tally() -> Tally {
    Tally {
        levels: [3, 40, 31, 22, 2],
        cannot_say: 4,
    }
}

fn rows(language: Language, is_alone: bool) -> Rows {
    let [low, high] = [Level::One, Level::Five].map(Position::of_level);
    let row = |criterion: Criterion| Row {
        name: short(criterion, language),
        below: (!is_alone).then(|| Below {
            level: Some(Level::Five),
            words: criteria::level_label(Level::Five)
                .in_language(language)
                .to_owned(),
        }),
        marks: vec![
            Mark::MiddleHalf(low, high),
            Mark::Region(low),
            Mark::Own(high),
        ],
        is_withheld: criterion == Criterion::ALL[3],
        words: match is_alone {
            true => "2,8".to_owned(),
            false => "1,9 korkeampi kuin yhdistystoimijoilla".to_owned(),
        },
        figures: vec![figure("oma taso", "5"), figure(PLACE, "2,4")],
    };
    Rows {
        heading: "Seitsemän kriteeriä koko maakunnassa".to_owned(),
        words: "ero maakuntaan".to_owned(),
        rows: Criterion::ALL.map(row).to_vec(),
    }
}

fn bars(language: Language) -> Vec<Distribution> {
    let bar = |criterion: Criterion| Distribution {
        name: short(criterion, language),
        note: figures::responses(1_496, language),
        tally: (criterion != Criterion::ALL[2]).then(tally),
        own: Some(Level::Five),
        withheld: "Ei näytetä: vastaajia on liian vähän".to_owned(),
        said: words::bar_name(&short(criterion, language), &tally(), None, language),
    };
    Criterion::ALL.map(bar).to_vec()
}

/// As many as the largest region that there is a summary of.
fn map() -> Map {
    let names = ["Taivalkoski", "Pyhäjärvi", "Siikalatva", "Ii", "Kustavi"];
    let tile = |place: u8| Tile {
        row: 1 + place / 6,
        column: 2 + place % 6,
        name: names[usize::from(place) % names.len()].to_owned(),
        value: (place % 7 != 3).then(|| {
            let index = Index::of_level(Level::Four);
            (Step::of_index(index), index.rounded().to_string())
        }),
    };
    Map {
        heading: "Kokonaisindeksi kunnittain, 0–100".to_owned(),
        tiles: (0..28).chain(40..42).map(tile).collect(),
        ranges: ["alle 30", "30–39", "40–49", "50–59", "60–100"].map(str::to_owned),
        withheld: "ei näytetä".to_owned(),
        about_withheld: "Ei näytetä: vastaajia on liian vähän".to_owned(),
    }
}

/// Of which the criteria have room below.
fn low_map() -> Map {
    let mut map = map();
    map.tiles.truncate(22);
    map
}

fn shape(language: Language) -> Shape {
    Shape {
        drawn: r#"<svg width="620" height="360"><path d="M0 0"/></svg>"#.to_owned(),
        size: [520, 300],
        figures: Criterion::ALL
            .map(|criterion| {
                let figures = [
                    ("oma taso", "4"),
                    (PLACE, "2,4"),
                    ("Pohjois-Pohjanmaa", "ei näytetä"),
                ];
                let figures = figures.map(|(name, value)| figure(name, value));
                (short(criterion, language), figures.to_vec())
            })
            .to_vec(),
    }
}

fn picture(content: Content, language: Language) -> Picture {
    let has_own = matches!(content, Content::Rows(_));
    let has_few_keys = matches!(content, Content::Map(..) | Content::Shape(_));
    let band = |band: Band| figures::band_label(band).in_language(language).to_owned();
    let say = |words: text::Words| words.in_language(language).to_owned();
    let few_keys = vec![
        entry(Key::Sign(Sign::Region), &say(words::REGION_MEAN), "", ""),
        entry(
            Key::Sign(Sign::MiddleHalf),
            &say(words::REGION_HALF),
            "",
            "",
        ),
    ];
    Picture {
        language: language.tag(),
        brand: "Kumppanuusmittari".to_owned(),
        example: Some(say(figures::EXAMPLE)),
        title: format!("{PLACE}: yhteistyö on kehittymässä"),
        lead: "Yhden kunnan henkilöstöön tai johtoon kuuluvan vastaajan arvio 28 September 2026 kunnan ja maakunnan vastausten rinnalla".to_owned(),
        overall: has_own.then(|| Overall {
            band: Band::Developing,
            bands: [Band::EarlyStage, Band::Developing, Band::Established].map(band),
            marks: vec![Mark::Own(Position::END), Mark::Region(Position::default())],
            figure: Some((Position::END, "100".to_owned())),
        }),
        keys: if has_few_keys { few_keys } else { vec![
            entry(Key::Sign(Sign::Own), &say(words::OWN), "", "57"),
            entry(Key::Sign(Sign::Municipality), PLACE, &figures::responses(96, language), "46"),
            entry(Key::Sign(Sign::Region), "Pohjois-Pohjanmaa", &figures::responses(1_500, language), "46"),
            entry(Key::Sign(Sign::MiddleHalf), &say(words::REGION_HALF), "", ""),
            entry(Key::Levels, "Taso 1: ei vielä toteudu.", "", ""),
        ] },
        facts: vec![Fact {
            heading: say(figures::STRENGTHS),
            items: [3, 4].map(|place| (Level::Five, short(Criterion::ALL[place], language))).to_vec(),
        }],
        content,
        notes: vec![
            "Vastaajat: yhdistystoimijat 228, kunnan henkilöstö ja johto 124, asukkaat 66, luottamushenkilöt 49, rooli ei tiedossa 33.".to_owned(),
            format!("Lähde: {}", "järjestöjen & kuntien <yhteinen> kysely, ".repeat(3)),
        ],
    }
}

fn every_picture() -> Vec<(String, Picture, Form)> {
    let mut all = Vec::new();
    for language in Language::ALL {
        let contents = [
            ("rows", Content::Rows(rows(language, false))),
            ("means", Content::Rows(rows(language, true))),
            ("bars", Content::Distributions(bars(language))),
            (
                "one bar",
                Content::Distributions(bars(language)[..1].to_vec()),
            ),
            ("map", Content::Map(Box::new(map()), rows(language, true))),
            (
                "low map",
                Content::Map(Box::new(low_map()), rows(language, true)),
            ),
            ("shape", Content::Shape(shape(language))),
        ];
        for (name, content) in contents {
            for form in Form::ALL {
                let name = format!("{name}, {}, {form:?}", language.tag());
                all.push((name, picture(content.clone(), language), form));
            }
        }
    }
    all
}

fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
    rest.split('"').next()
}

/// The texts of the picture itself: those of bars have places of their own.
fn written(svg: &str) -> Vec<Written> {
    let read = |part: &str| {
        let (tag, rest) = part.split_once('>')?;
        let tag = format!(" {tag}");
        let text = rest.split("</text>").next()?;
        let text = text
            .replace("&amp;", "&")
            .replace("&lt;", "<")
            .replace("&gt;", ">");
        let number = |name: &str| attribute(&tag, name)?.parse::<i32>().ok();
        let (x, y, size) = (number("x")?, number("y")?, number("font-size")?);
        let font = match attribute(&tag, "font-weight") {
            Some(_) => Font::bold(size),
            None => Font::regular(size),
        };
        let width = font.width(&text);
        let left = match attribute(&tag, "text-anchor") {
            Some("middle") => x - width / 2,
            Some("end") => x - width,
            _ => x,
        };
        Some(Written {
            text,
            left,
            right: left + width,
            top: y - size * 3 / 4,
            bottom: y + size / 5,
            size,
        })
    };
    svg.split("<text ").skip(1).filter_map(read).collect()
}

#[test]
fn nothing_leaves_the_frame() {
    for (name, picture, form) in every_picture() {
        let [width, height] = form.size().map(i32::from);
        for text in written(&svg(&picture, form)) {
            let is_inside = text.left >= 24
                && text.right <= width - 24
                && text.top >= 24
                && text.bottom <= height - 24;
            assert!(is_inside, "{name}: {text:?}");
        }
    }
}

#[test]
fn no_text_lies_on_another() {
    for (name, picture, form) in every_picture() {
        let texts = written(&svg(&picture, form));
        for (place, one) in texts.iter().enumerate() {
            for other in &texts[..place] {
                let apart = one.right <= other.left
                    || other.right <= one.left
                    || one.bottom <= other.top
                    || other.bottom <= one.top;
                assert!(apart, "{name}: {one:?} and {other:?}");
            }
        }
    }
}

#[test]
fn every_text_can_be_read_and_none_is_cut() {
    for (name, picture, form) in every_picture() {
        for text in written(&svg(&picture, form)) {
            assert!(text.size >= 12, "{name}: {text:?}");
            assert!(!text.text.ends_with('…'), "{name}: {text:?}");
        }
    }
}

#[test]
fn every_figure_is_in_words() {
    for (name, picture, form) in every_picture() {
        let svg = svg(&picture, form);
        let words = svg.split("<desc").nth(1).unwrap();
        let words = words.split("</desc>").next().unwrap();
        let expected: &[&str] = match picture.content {
            Content::Rows(_) => &["oma taso 5", "2,4", "57", "46"],
            Content::Distributions(_) => &["46", "41"],
            Content::Map(..) => &["Taivalkoski 75", "ei näytetä"],
            Content::Shape(_) => &["oma taso 4"],
        };
        for figure in expected.iter().chain(&["228", "yhdistystoimijat"]) {
            assert!(words.contains(figure), "{name}: {figure} in {words}");
        }
        assert!(
            words.contains(picture.example.as_deref().unwrap()),
            "{name}"
        );
    }
}

#[test]
fn a_picture_stands_alone() {
    for (name, picture, form) in every_picture() {
        let svg = svg(&picture, form);
        for forbidden in [
            "foreignObject",
            "style=",
            "<style",
            "class=",
            "var(",
            "http://",
            "href",
        ] {
            let count = svg.matches(forbidden).count();
            // The name of SVG itself.
            let allowed = usize::from(forbidden == "http://");
            assert_eq!(count, allowed, "{name}: {forbidden}");
        }
        for id in svg.split("url(#").skip(1) {
            let id = id.split(')').next().unwrap();
            assert!(svg.contains(&format!("id=\"{id}\"")), "{name}: {id}");
        }
    }
}

#[test]
fn every_tag_is_closed() {
    for (name, picture, form) in every_picture() {
        let svg = svg(&picture, form);
        let mut open = Vec::new();
        for part in svg.split('<').skip(1) {
            let (tag, text) = part.split_once('>').unwrap();
            assert!(!text.contains('>'), "{name}: {text}");
            let word = tag.split([' ', '/']).find(|word| !word.is_empty()).unwrap();
            match tag {
                tag if tag.starts_with('/') => assert_eq!(open.pop(), Some(word), "{name}"),
                tag if tag.ends_with('/') => {}
                _ => open.push(word),
            }
        }
        assert!(open.is_empty(), "{name}: {open:?}");
    }
}

#[test]
fn real_figures_have_no_mark_of_an_example() {
    let language = Language::Finnish;
    let mut real = picture(Content::Rows(rows(language, false)), language);
    real.example = None;
    let svg = svg(&real, Form::Wide);
    assert!(!svg.contains("#fff4dc") && !svg.contains("Esimerkki"));
}
