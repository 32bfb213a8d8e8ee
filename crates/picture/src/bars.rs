//! How groups answered: a name and a bar each.

use super::canvas::{Anchor, Area, Canvas, INK};
use super::content::Distribution;
use super::frame::Measures;
use super::width::{Block, Font};

/// What the crate of marks draws a bar in.
const HEIGHT: i32 = 68;
/// The most that a bar is enlarged, in hundredths.
const LARGEST: i32 = 200;

/// Fills an area with bars of one height. Gives where they end.
pub fn draw(canvas: &mut Canvas, area: Area, bars: &[Distribution], measures: &Measures) -> i32 {
    let count = bars.len().max(1) as i32;
    let most = HEIGHT * LARGEST / 100 + measures.scaled(10);
    let pitch = (area.height / count).min(most);
    let mut y = area.y;
    for bar in bars {
        let line = Area {
            y,
            height: pitch,
            ..area
        };
        draw_bar(canvas, line, bar, measures);
        y += pitch;
    }
    y
}

fn draw_bar(canvas: &mut Canvas, line: Area, bar: &Distribution, measures: &Measures) {
    let room = line.width * 29 / 100;
    let y = line.middle();
    let name = Block::fit(&bar.name, Font::bold(measures.text), room, 2);
    let note = Block::fit(&bar.note, Font::regular(measures.small), room, 1);
    let top = y - (name.height() + note.height()) / 2;
    let top = canvas.block([line.x, top], Anchor::Start, INK.text, &name);
    canvas.block([line.x, top], Anchor::Start, INK.text_muted, &note);
    let x = line.x + line.width * 32 / 100;
    let place = Area {
        x,
        width: line.right() - x,
        ..line
    };
    match &bar.tally {
        Some(tally) => {
            let scale = ((line.height - 6) * 100 / HEIGHT).min(LARGEST);
            let height = HEIGHT * scale / 100;
            let drawn = marks::bar(tally, bar.own, &INK);
            canvas.enlarged([x, y - height / 2], [place.width, height], scale, &drawn);
        }
        None => withheld(canvas, place, &bar.withheld, measures),
    }
}

/// The hatch, with the words on a plate of paper.
fn withheld(canvas: &mut Canvas, place: Area, words: &str, measures: &Measures) {
    let height = (place.height * 3 / 5).min(measures.scaled(36));
    let hatched = Area {
        y: place.middle() - height / 2,
        height,
        ..place
    };
    canvas.hatch(hatched);
    let room = place.width - measures.scaled(20);
    let words = Block::fit(words, Font::regular(measures.text), room, 1);
    let width = words.width() + measures.scaled(10);
    let plate = Area {
        x: place.x + (place.width - width) / 2,
        y: hatched.y + 3,
        width,
        height: height - 6,
    };
    canvas.fill(plate, INK.surface);
    let middle = place.x + place.width / 2;
    canvas.block_around([middle, place.middle()], Anchor::Middle, INK.text, &words);
}
