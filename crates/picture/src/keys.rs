//! What the marks stand for: one below another beside a wide picture, one after another in an upright one.

use super::canvas::{Anchor, Area, Canvas, INK};
use super::content::{Entry, Fact, Key};
use super::frame::Measures;
use super::width::{Block, Font};
use marks::Sign;
use survey::Level;

/// Between a name, a note and a value.
const GAP: i32 = 14;

/// Draws one entry a line from the top of an area and gives where they end.
pub fn list(canvas: &mut Canvas, area: Area, entries: &[Entry], measures: &Measures) -> i32 {
    let count = entries.len().max(1) as i32;
    let pitch = (area.height / count).min(measures.scaled(32));
    let mut y = area.y;
    for entry in entries {
        let line = Area {
            y,
            height: pitch,
            ..area
        };
        draw(canvas, line, entry, measures, true);
        y += pitch;
    }
    y
}

/// Draws as many entries in a line as fit and gives where the lines end.
pub fn flow(canvas: &mut Canvas, area: Area, entries: &[Entry], measures: &Measures) -> i32 {
    let places = places(area, entries, measures);
    for (line, entry) in places.iter().zip(entries) {
        draw(canvas, *line, entry, measures, false);
    }
    places.last().map_or(area.y, |line| line.bottom())
}

/// How high [`flow`] will be.
pub fn flow_height(area: Area, entries: &[Entry], measures: &Measures) -> i32 {
    let places = places(area, entries, measures);
    places.last().map_or(0, |line| line.bottom() - area.y)
}

fn places(area: Area, entries: &[Entry], measures: &Measures) -> Vec<Area> {
    let height = measures.scaled(25);
    let [mut x, mut y] = [area.x, area.y];
    let mut places = Vec::new();
    for entry in entries {
        let width = width(entry, measures).min(area.width);
        if x > area.x && x + width > area.right() {
            x = area.x;
            y += height;
        }
        places.push(Area {
            x,
            y,
            width,
            height,
        });
        x += width + measures.scaled(20);
    }
    places
}

/// What one entry takes in a line with others.
fn width(entry: &Entry, measures: &Measures) -> i32 {
    let part = |font: Font, text: &str| match text.is_empty() {
        true => 0,
        false => font.width(text) + GAP,
    };
    key_width(entry.key, measures)
        + GAP
        + Font::regular(measures.text).width(&entry.name)
        + part(Font::regular(measures.small), &entry.note)
        + part(Font::bold(measures.text), &entry.value)
}

fn draw(canvas: &mut Canvas, line: Area, entry: &Entry, measures: &Measures, is_wide: bool) {
    let key_width = key_width(entry.key, measures);
    draw_key(canvas, line, entry.key, measures);
    let base = line.middle() + measures.text * 2 / 5;
    let [value, note] = [
        (Font::bold(measures.text), &entry.value, INK.text),
        (Font::regular(measures.small), &entry.note, INK.text_muted),
    ];
    let mut right = line.right();
    for (font, text, colour) in [value, note] {
        if !text.is_empty() {
            canvas.text([right, base], Anchor::End, font, colour, text);
            right -= font.width(text) + GAP;
        }
    }
    let x = line.x + key_width + GAP;
    let lines = if is_wide { 2 } else { 1 };
    let block = Block::fit(&entry.name, Font::regular(measures.text), right - x, lines);
    canvas.block_around([x, line.middle()], Anchor::Start, INK.text, &block);
}

fn key_width(key: Key, measures: &Measures) -> i32 {
    match key {
        Key::Sign(_) => measures.scaled(24),
        Key::Withheld | Key::Line(..) => measures.scaled(32),
        Key::Levels => 5 * chip(measures),
    }
}

fn chip(measures: &Measures) -> i32 {
    measures.scaled(20)
}

fn draw_key(canvas: &mut Canvas, line: Area, key: Key, measures: &Measures) {
    let width = key_width(key, measures);
    let [x, y] = [line.x, line.middle()];
    match key {
        Key::Sign(sign) => draw_sign(canvas, [x + width / 2, y], sign, measures),
        Key::Line(sign, dashes) => {
            let colour = match sign {
                Sign::Own | Sign::OwnEarlier => INK.own,
                Sign::Municipality | Sign::MunicipalityNow => INK.municipality,
                _ => INK.region,
            };
            let to = x + width;
            canvas.push(format_args!(
                r#"<path d="M{x} {y}H{to}" stroke="{colour}" stroke-width="4" stroke-dasharray="{dashes}"/>"#
            ));
            draw_sign(canvas, [x + width / 2, y], sign, measures);
        }
        Key::Levels => {
            for level in Level::ALL {
                let place = level.index() as i32 * chip(measures);
                level_chip(canvas, [x + place, y], level, measures);
            }
        }
        Key::Withheld => canvas.hatch(Area {
            x,
            y: y - measures.scaled(8),
            width,
            height: measures.scaled(16),
        }),
    }
}

fn draw_sign(canvas: &mut Canvas, [x, y]: [i32; 2], sign: Sign, measures: &Measures) {
    let drawn = marks::sign(sign, &INK);
    // A place of no size, around which the sign lies.
    canvas.enlarged([x, y], [1, 1], measures.scale, &drawn);
}

/// A level's number on its colour; the place is its left edge and its middle.
pub fn level_chip(canvas: &mut Canvas, [x, y]: [i32; 2], level: Level, measures: &Measures) {
    let side = chip(measures);
    let [fill, on] = [INK.steps, INK.on_steps].map(|ramp| ramp[level.index()]);
    let place = Area {
        x,
        y: y - side / 2,
        width: side,
        height: side,
    };
    canvas.plate(place, side / 6, [fill, INK.step_line]);
    let font = Font::bold(side * 2 / 3);
    let base = y + font.size * 9 / 25;
    let number = level.number().to_string();
    canvas.text([x + side / 2, base], Anchor::Middle, font, on, &number);
}

/// Short lists below one another, as many as there is room for. Gives where they end.
pub fn facts(canvas: &mut Canvas, area: Area, facts: &[Fact], measures: &Measures) -> i32 {
    let heading = Font::bold(measures.text);
    let pitch = chip(measures) + measures.scaled(6);
    let mut y = area.y;
    for fact in facts {
        let top = y + measures.scaled(12) + heading.size;
        let items = placed(fact, area.width, measures);
        let lines = items.last().map_or(0, |item| item.line + 1);
        let end = top + measures.scaled(5) + pitch * lines;
        if end > area.bottom() {
            break;
        }
        canvas.text(
            [area.x, top],
            Anchor::Start,
            heading,
            INK.text,
            &fact.heading,
        );
        for Item {
            level,
            x,
            line,
            name,
        } in items
        {
            let x = area.x + x;
            let middle = top + measures.scaled(5) + pitch * line + pitch / 2;
            level_chip(canvas, [x, middle], level, measures);
            let x = x + chip(measures) + GAP;
            canvas.block_around([x, middle], Anchor::Start, INK.text, &name);
        }
        y = end;
    }
    y
}

/// A criterion of a short list: how far from the left edge, and on which line.
struct Item {
    level: Level,
    x: i32,
    line: i32,
    name: Block,
}

/// As many on a line as there is room for.
fn placed(fact: &Fact, width: i32, measures: &Measures) -> Vec<Item> {
    let before = chip(measures) + GAP;
    let (mut x, mut line) = (0, 0);
    let mut items = Vec::new();
    for (level, name) in &fact.items {
        let name = Block::fit(name, Font::regular(measures.text), width - before, 1);
        let needed = before + name.width();
        if x > 0 && x + needed > width {
            (x, line) = (0, line + 1);
        }
        items.push(Item {
            level: *level,
            x,
            line,
            name,
        });
        x += needed + measures.scaled(16);
    }
    items
}
