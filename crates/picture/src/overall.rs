//! The index of the whole on its scale 0–100, with its bands.

use super::canvas::{Anchor, Area, Canvas, INK, SOFT};
use super::content::Overall;
use super::frame::Measures;
use super::width::{Block, Font};
use survey::Band;

/// Where each band begins and ends.
const BANDS: [(Band, i32, i32); 3] = [
    (Band::EarlyStage, 0, 25),
    (Band::Developing, 25, 75),
    (Band::Established, 75, 100),
];

/// Draws from the top of an area and gives where it ends.
pub fn draw(canvas: &mut Canvas, area: Area, overall: &Overall, measures: &Measures) -> i32 {
    let air = measures.scaled(8);
    let track = Area {
        x: area.x + air,
        y: area.y + measures.figure * 5 / 4 + measures.scaled(4),
        width: area.width - 2 * air,
        height: measures.scaled(14),
    };
    let at = |index: i32| track.x + track.width * index / 100;
    for (band, from, to) in BANDS {
        let colours = match band == overall.band {
            true => SOFT,
            false => [INK.band, INK.band_line],
        };
        let x = at(from);
        let part = Area {
            x,
            width: at(to) - x,
            ..track
        };
        canvas.plate(part, 0, colours);
    }
    let height = measures.scaled(28);
    let place = [track.x, track.middle() - height / 2];
    let marks = marks::over(&overall.marks, &INK);
    canvas.enlarged(place, [track.width, height], measures.scale, &marks);
    if let Some((position, figure)) = &overall.figure {
        let font = Font::bold(measures.figure);
        let half = font.width(figure) / 2;
        let x = track.x + track.width * i32::from(position.tenths_of_percent()) / 1000;
        let x = x.clamp(area.x + half, area.right() - half);
        let y = track.y - measures.scaled(7);
        canvas.text([x, y], Anchor::Middle, font, INK.own, figure);
    }
    let numbers = track.bottom() + measures.scaled(7) + measures.small;
    for index in [0, 25, 75, 100] {
        let font = Font::regular(measures.small);
        let number = index.to_string();
        let x = at(index);
        canvas.text([x, numbers], Anchor::Middle, font, INK.text_muted, &number);
    }
    names(
        canvas,
        area,
        numbers + measures.small / 3,
        overall,
        measures,
    )
}

fn names(canvas: &mut Canvas, area: Area, y: i32, overall: &Overall, measures: &Measures) -> i32 {
    let middle = area.x + area.width / 2;
    let places = [
        (area.x, Anchor::Start, 30),
        (middle, Anchor::Middle, 36),
        (area.right(), Anchor::End, 30),
    ];
    let mut end = y;
    for (((band, _, _), name), (x, anchor, percent)) in
        BANDS.into_iter().zip(&overall.bands).zip(places)
    {
        let (font, colour) = match band == overall.band {
            true => (Font::bold(measures.small), INK.text),
            false => (Font::regular(measures.small), INK.text_muted),
        };
        let block = Block::fit(name, font, area.width * percent / 100, 2);
        end = end.max(canvas.block([x, y], anchor, colour, &block));
    }
    end
}
