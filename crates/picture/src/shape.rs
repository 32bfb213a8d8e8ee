//! The place of a shape that is drawn elsewhere, and below it the figures where there is room.

use super::canvas::{Anchor, Area, Canvas, INK};
use super::content::{Figure, Shape};
use super::frame::Measures;
use super::width::{Block, Font};

/// As large as fits, in the middle.
pub fn draw(canvas: &mut Canvas, area: Area, shape: &Shape, measures: &Measures) {
    let [width, height] = shape.size.map(|length| i32::from(length).max(1));
    let line = measures.scaled(24);
    let table = line * (shape.figures.len() as i32 + 2);
    // A shape that is a little smaller with its figures says more than a large one without.
    let least = area.width * height / width * 4 / 5;
    let has_room = !shape.figures.is_empty() && area.height >= least + table;
    let place = Area {
        height: area.height - if has_room { table } else { 0 },
        ..area
    };
    let Area {
        x,
        y,
        width: across,
        height: down,
    } = place;
    let drawn = &shape.drawn;
    canvas.push(format_args!(
        r#"<svg x="{x}" y="{y}" width="{across}" height="{down}" viewBox="0 0 {width} {height}">{drawn}</svg>"#
    ));
    if has_room {
        figures(canvas, area.below(place.bottom()), shape, line, measures);
    }
}

/// A line for each criterion, a column for each group.
fn figures(canvas: &mut Canvas, area: Area, shape: &Shape, line: i32, measures: &Measures) {
    let groups = shape.figures.first().map_or(&[][..], |(_, of)| of);
    let names = area.width * 38 / 100;
    let column = (area.width - names) / groups.len().max(1) as i32;
    let right = |place: usize| area.right() - column * (groups.len() - 1 - place) as i32;
    let room = column - measures.scaled(8);
    let top = area.y + 2 * line;
    for (place, group) in groups.iter().enumerate() {
        let font = Font::regular(measures.small);
        let name = Block::fit_into(&group.name, font, room, 2 * line - 6);
        let at = [right(place), top - name.height() - 4];
        canvas.block(at, Anchor::End, INK.text_muted, &name);
    }
    for (place, (name, of)) in shape.figures.iter().enumerate() {
        let row = Area {
            y: top + line * place as i32,
            height: line,
            ..area
        };
        canvas.line([row.x, row.y], [row.right(), row.y]);
        let font = Font::regular(measures.text);
        let name = Block::fit(name, font, names, 1);
        canvas.block_around([row.x, row.middle()], Anchor::Start, INK.text, &name);
        for (column, Figure { value, .. }) in of.iter().enumerate().take(groups.len()) {
            let value = Block::fit(value, font, room, 1);
            let at = [right(column), row.middle()];
            canvas.block_around(at, Anchor::End, INK.text, &value);
        }
    }
}
