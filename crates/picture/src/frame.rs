//! Where everything in a picture lies.

use super::canvas::{Anchor, Area, Canvas, INK, WARM};
use super::content::{Content, Form, Map, Picture, Rows};
use super::width::{Block, Font};
use super::{bars, describe, keys, map, overall, rows, shape};

/// Lengths of one form, in CSS pixels.
pub struct Measures {
    margin: i32,
    /// How much larger than on a page the marks are, in hundredths.
    pub scale: i32,
    title: i32,
    lead: i32,
    pub heading: i32,
    pub text: i32,
    pub small: i32,
    note: i32,
    /// The index of the whole.
    pub figure: i32,
}

const UPRIGHT: Measures = Measures {
    margin: 64,
    scale: 180,
    title: 50,
    lead: 25,
    heading: 29,
    text: 26,
    small: 22,
    note: 20,
    figure: 39,
};
const WIDE: Measures = Measures {
    margin: 56,
    scale: 160,
    title: 44,
    lead: 22,
    heading: 25,
    text: 24,
    small: 20,
    note: 18,
    figure: 37,
};

impl Measures {
    /// A length of a page, as large as it is here.
    pub fn scaled(&self, length: i32) -> i32 {
        length * self.scale / 100
    }
}

/// Draws a picture as a whole SVG document.
pub fn svg(picture: &Picture, form: Form) -> String {
    let words = describe::words(picture);
    let mut canvas = Canvas::new(form.size(), picture.language, &picture.title, &words);
    let measures = match form {
        Form::Upright => &UPRIGHT,
        Form::Wide => &WIDE,
    };
    let [width, height] = form.size().map(i32::from);
    let page = Area {
        x: measures.margin,
        y: measures.margin * 4 / 5,
        width: width - 2 * measures.margin,
        height: height - measures.margin * 8 / 5,
    };
    let inside = page.below(top(&mut canvas, page, picture, measures));
    match (form, &picture.content) {
        (Form::Upright, _) => upright(&mut canvas, inside, picture, measures),
        (Form::Wide, Content::Map(map, rows)) => {
            wide_map(&mut canvas, inside, picture, (map, rows));
        }
        (Form::Wide, _) => wide(&mut canvas, inside, picture, measures),
    }
    canvas.done()
}

/// The name of the tool and the mark of an example.
fn top(canvas: &mut Canvas, page: Area, picture: &Picture, measures: &Measures) -> i32 {
    let height = measures.scaled(27);
    let font = Font::bold(measures.text + 2);
    let brand = page.y + height / 2 + font.size * 9 / 25;
    let place = [page.x, brand];
    canvas.text(place, Anchor::Start, font, INK.text, &picture.brand);
    if let Some(example) = &picture.example {
        let room = page.width - font.width(&picture.brand) - measures.scaled(50);
        let words = Block::fit(example, Font::bold(measures.text - 1), room, 1);
        let width = words.width() + measures.scaled(24);
        let plate = Area {
            x: page.right() - width,
            width,
            height,
            ..page
        };
        canvas.plate(plate, 6, WARM);
        let middle = [plate.x + width / 2, plate.middle()];
        canvas.block_around(middle, Anchor::Middle, INK.text, &words);
    }
    page.y + height
}

/// Everything below one another.
fn upright(canvas: &mut Canvas, area: Area, picture: &Picture, measures: &Measures) {
    let mut y = head(canvas, area, picture, measures);
    if let Some(whole) = &picture.overall {
        y = overall::draw(canvas, area.below(y), whole, measures) + measures.scaled(5);
    }
    let end = notes(canvas, area, &picture.notes, measures) - measures.scaled(8);
    if let Content::Map(map, criteria) = &picture.content {
        let body = Area {
            height: end - y,
            ..area.below(y)
        };
        upright_map(canvas, body, picture, (map, criteria));
        return;
    }
    y = keys::flow(canvas, area.below(y), &picture.keys, measures) + measures.scaled(10);
    let body = Area {
        height: end - y,
        ..area.below(y)
    };
    fill(canvas, body, &picture.content, measures);
}

/// The criteria with their keys below the map, as low as their marks let them be; not where the tiles
/// would be too small to be read.
fn upright_map(canvas: &mut Canvas, area: Area, picture: &Picture, (map, criteria): (&Map, &Rows)) {
    let measures = &UPRIGHT;
    let keys = keys::flow_height(area, &picture.keys, measures);
    let rows = measures.scaled(29) * criteria.rows.len() as i32;
    let above = area.height - (keys + rows + measures.scaled(60));
    if !map::is_readable(map, above, measures) {
        map::draw(canvas, area, map, measures);
        return;
    }
    let above = Area {
        height: above,
        ..area
    };
    let end = map::draw(canvas, above, map, measures) + measures.scaled(8);
    let rows = Area {
        height: area.bottom() - keys - measures.scaled(4) - end,
        ..area.below(end)
    };
    let end = rows::draw(canvas, rows, criteria, measures) + measures.scaled(4);
    keys::flow(canvas, area.below(end), &picture.keys, measures);
}

/// Words, the whole and the keys at the left, the rest at the right.
fn wide(canvas: &mut Canvas, area: Area, picture: &Picture, measures: &Measures) {
    let left = Area { width: 500, ..area };
    let mut y = head(canvas, left, picture, measures);
    if let Some(whole) = &picture.overall {
        y = overall::draw(canvas, left.below(y), whole, measures);
    }
    y = keys::list(
        canvas,
        left.below(y + measures.scaled(8)),
        &picture.keys,
        measures,
    );
    keys::facts(canvas, left.below(y), &picture.facts, measures);
    let x = left.right() + 84;
    let right = Area {
        x,
        width: area.right() - x,
        ..area
    };
    let end = notes(canvas, right, &picture.notes, measures);
    let body = Area {
        height: end - measures.scaled(8) - area.y - measures.scaled(8),
        ..right.below(area.y + measures.scaled(8))
    };
    fill(canvas, body, &picture.content, measures);
}

/// The map at the left and the criteria at the right.
fn wide_map(canvas: &mut Canvas, area: Area, picture: &Picture, (map, criteria): (&Map, &Rows)) {
    let measures = &WIDE;
    let y = head(canvas, area, picture, measures);
    let end = notes(canvas, area, &picture.notes, measures);
    let body = Area {
        height: end - measures.scaled(6) - y,
        ..area.below(y)
    };
    let left = Area { width: 690, ..body };
    map::draw(canvas, left, map, measures);
    let x = left.right() + 74;
    let right = Area {
        x,
        width: body.right() - x,
        ..body
    };
    let below = keys::flow_height(right, &picture.keys, measures) + measures.scaled(6);
    let right = Area {
        height: body.height - below,
        ..right
    };
    let end = rows::draw(canvas, right, criteria, measures);
    let below = Area {
        y: end + measures.scaled(6),
        ..right
    };
    keys::flow(canvas, below, &picture.keys, measures);
}

fn fill(canvas: &mut Canvas, area: Area, content: &Content, measures: &Measures) {
    match content {
        Content::Rows(all) => {
            rows::draw(canvas, area, all, measures);
        }
        Content::Distributions(all) => {
            bars::draw(canvas, area, all, measures);
        }
        Content::Map(map, _) => {
            map::draw(canvas, area, map, measures);
        }
        Content::Shape(drawn) => shape::draw(canvas, area, drawn, measures),
    }
}

/// The title and what stands below it.
fn head(canvas: &mut Canvas, area: Area, picture: &Picture, measures: &Measures) -> i32 {
    let title = Block::fit(&picture.title, Font::bold(measures.title), area.width, 3);
    let place = [area.x, area.y + measures.scaled(14)];
    let y = canvas.block(place, Anchor::Start, INK.text, &title);
    let lead = Block::fit(&picture.lead, Font::regular(measures.lead), area.width, 4);
    let place = [area.x, y + measures.scaled(5)];
    let y = canvas.block(place, Anchor::Start, INK.text_muted, &lead);
    y + measures.scaled(12)
}

/// Small lines at the bottom of an area. Gives where they begin.
fn notes(canvas: &mut Canvas, area: Area, notes: &[String], measures: &Measures) -> i32 {
    let font = Font::regular(measures.note);
    let blocks = notes
        .iter()
        .map(|note| Block::fit(note, font, area.width, 3));
    let blocks: Vec<_> = blocks.collect();
    let height: i32 = blocks.iter().map(Block::height).sum();
    let begin = area.bottom() - height;
    let mut y = begin;
    for block in &blocks {
        y = canvas.block([area.x, y], Anchor::Start, INK.text_muted, block);
    }
    begin
}
