//! Rows on the levels 1–5: a name, marks, words.

use super::canvas::{Anchor, Area, Canvas, INK};
use super::content::{Row, Rows};
use super::frame::Measures;
use super::keys::level_chip;
use super::width::{Block, Font};
use survey::Level;

/// Between a column and the marks, which reach beyond their ends.
const GAP: i32 = 36;

/// Where the columns lie.
struct Columns {
    name: i32,
    plot: Area,
    words: i32,
}

/// Fills an area with rows of one height. Gives where they end.
pub fn draw(canvas: &mut Canvas, area: Area, rows: &Rows, measures: &Measures) -> i32 {
    let columns = columns(area, rows, measures);
    let top = head(canvas, area, rows, &columns, measures);
    let count = rows.rows.len().max(1) as i32;
    let pitch = ((area.bottom() - top) / count).min(measures.scaled(66));
    let end = top + pitch * rows.rows.len() as i32;
    for level in Level::ALL {
        let x = at(columns.plot, level);
        canvas.line([x, top], [x, end]);
    }
    canvas.line([area.x, top], [area.right(), top]);
    for (place, row) in rows.rows.iter().enumerate() {
        let line = Area {
            y: top + pitch * place as i32,
            height: pitch,
            ..area
        };
        draw_row(canvas, line, row, &columns, measures);
        canvas.line([area.x, line.bottom()], [area.right(), line.bottom()]);
    }
    end
}

fn at(plot: Area, level: Level) -> i32 {
    plot.x + plot.width * level.index() as i32 / 4
}

/// The words take what the longest of them needs in two lines, at most a quarter.
fn columns(area: Area, rows: &Rows, measures: &Measures) -> Columns {
    let font = Font::regular(measures.text);
    let needed = rows.rows.iter().map(|row| font.width(&row.words)).max();
    let head = Font::regular(measures.small).width(&rows.words);
    let needed = needed.unwrap_or(0).max(head);
    let words = needed.min(area.width * 23 / 100);
    let name = area.width * 38 / 100;
    let x = area.x + name + GAP;
    let plot = Area {
        x,
        width: area.right() - words - GAP - x,
        ..area
    };
    Columns { name, plot, words }
}

/// The heading, the numbers of the levels and what the words say.
fn head(
    canvas: &mut Canvas,
    area: Area,
    rows: &Rows,
    columns: &Columns,
    measures: &Measures,
) -> i32 {
    let mut y = area.y;
    let heading = Block::fit(&rows.heading, Font::bold(measures.heading), area.width, 2);
    y = canvas.block([area.x, y], Anchor::Start, INK.text, &heading);
    let small = Font::regular(measures.small);
    let words = Block::fit(&rows.words, small, columns.words, 2);
    let numbers = Font::bold(measures.small + 2);
    let height = words.height().max(numbers.size * 5 / 4);
    let base = y + height - numbers.size / 4;
    for level in Level::ALL {
        let (x, number) = (at(columns.plot, level), level.number().to_string());
        canvas.text([x, base], Anchor::Middle, numbers, INK.text_muted, &number);
    }
    let place = [area.right(), y + height - words.height()];
    canvas.block(place, Anchor::End, INK.text_muted, &words);
    y + height + measures.scaled(4)
}

fn draw_row(canvas: &mut Canvas, line: Area, row: &Row, columns: &Columns, measures: &Measures) {
    draw_name(canvas, line, row, columns.name, measures);
    let height = measures.scaled(28);
    let y = line.middle();
    let plot = columns.plot;
    canvas.line([plot.x, y], [plot.right(), y]);
    if row.is_withheld {
        canvas.hatch(Area {
            y: y - measures.scaled(9),
            height: measures.scaled(18),
            ..plot
        });
    }
    let marks = marks::over(&row.marks, &INK);
    let place = [plot.x, y - height / 2];
    canvas.enlarged(place, [plot.width, height], measures.scale, &marks);
    let font = Font::regular(measures.text);
    let words = Block::fit_into(&row.words, font, columns.words, line.height - 8);
    canvas.block_around([line.right(), y], Anchor::End, INK.text, &words);
}

fn draw_name(canvas: &mut Canvas, line: Area, row: &Row, room: i32, measures: &Measures) {
    let y = line.middle();
    let Some(below) = &row.below else {
        let name = Block::fit(&row.name, Font::regular(measures.text), room, 2);
        canvas.block_around([line.x, y], Anchor::Start, INK.text, &name);
        return;
    };
    let name = Block::fit(&row.name, Font::bold(measures.text), room, 1);
    let side = measures.scaled(20);
    let top = y - (name.pitch() + side) / 2;
    let top = canvas.block([line.x, top], Anchor::Start, INK.text, &name);
    let middle = top + side / 2;
    let mut x = line.x;
    if let Some(level) = below.level {
        level_chip(canvas, [x, middle], level, measures);
        x += side + measures.scaled(7);
    }
    let font = Font::regular(measures.small);
    let words = Block::fit(&below.words, font, line.x + room - x, 1);
    canvas.block_around([x, middle], Anchor::Start, INK.text, &words);
}
