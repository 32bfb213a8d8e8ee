//! The municipalities of a region where they lie, and what their colours mean.

use super::canvas::{Anchor, Area, Canvas, INK};
use super::content::{Map, Tile};
use super::frame::Measures;
use super::width::{Block, Font};

/// The largest side of a tile, with the gap beside it.
const LARGEST: i32 = 150;
/// Tiles lower than this need all the room there is.
const READABLE: i32 = 62;

/// Whether tiles stay readable in an area of this height.
pub fn is_readable(map: &Map, height: i32, measures: &Measures) -> bool {
    let rows = map.tiles.iter().map(|tile| tile.row);
    let first = rows.clone().min().unwrap_or(0);
    let rows = i32::from(rows.max().unwrap_or(0) - first) + 1;
    (height - measures.scaled(90)) / rows >= READABLE
}

/// Draws from the top of an area and gives where it ends.
pub fn draw(canvas: &mut Canvas, area: Area, map: &Map, measures: &Measures) -> i32 {
    let heading = Block::fit(&map.heading, Font::bold(measures.heading), area.width, 2);
    let mut top = canvas.block([area.x, area.y], Anchor::Start, INK.text, &heading);
    if !heading.lines.is_empty() {
        top += measures.scaled(8);
    }
    let ramp = measures.scaled(56);
    let grid = Area {
        height: area.bottom() - ramp - top,
        ..area.below(top)
    };
    let end = tiles(canvas, grid, map);
    ramp_key(canvas, area.below(end + measures.scaled(8)), map, measures);
    end + ramp
}

fn tiles(canvas: &mut Canvas, area: Area, map: &Map) -> i32 {
    let [rows, columns] = [|tile: &Tile| tile.row, |tile: &Tile| tile.column].map(|place| {
        let places = map.tiles.iter().map(place);
        (places.clone().min().unwrap_or(0), places.max().unwrap_or(0))
    });
    let count = |(first, last): (u8, u8)| i32::from(last - first) + 1;
    let height = LARGEST.min(area.height / count(rows));
    // Where a region is high, its tiles are wider than high, so that the names stay readable.
    let width = (area.width / count(columns)).min(height * 8 / 5);
    let width = width.min(LARGEST.max(height));
    for tile in &map.tiles {
        let place = Area {
            x: area.x + width * i32::from(tile.column - columns.0),
            y: area.y + height * i32::from(tile.row - rows.0),
            width: width - height / 14,
            height: height - height / 14,
        };
        draw_tile(canvas, place, tile, &map.withheld);
    }
    area.y + height * count(rows)
}

fn draw_tile(canvas: &mut Canvas, place: Area, tile: &Tile, withheld: &str) {
    let middle = place.x + place.width / 2;
    let room = place.width - place.width / 12;
    let size = (place.height * 2 / 9).clamp(14, 22);
    let name = Block::fit(&tile.name, Font::regular(size), room, 1);
    let (value, on) = match &tile.value {
        Some((step, value)) => {
            let [fill, on] = [INK.steps, INK.on_steps].map(|ramp| ramp[step.place()]);
            canvas.plate(place, 5, [fill, INK.step_line]);
            (Block::fit(value, Font::bold(place.height / 3), room, 1), on)
        }
        None => {
            canvas.hatch(place);
            let words = Font::regular((place.height / 5).clamp(12, size));
            (Block::fit(withheld, words, room, 1), INK.text)
        }
    };
    let height = name.height() + value.height();
    let top = place.middle() - height / 2;
    if tile.value.is_none() {
        let plate = Area {
            x: middle - room / 2,
            y: top,
            width: room,
            height,
        };
        canvas.fill(plate, INK.surface);
    }
    let next = canvas.block([middle, top], Anchor::Middle, on, &name);
    canvas.block([middle, next], Anchor::Middle, on, &value);
}

/// What each colour stands for, and the hatch where something is withheld.
fn ramp_key(canvas: &mut Canvas, area: Area, map: &Map, measures: &Measures) {
    let font = Font::regular(measures.small);
    let widest = map.ranges.iter().map(|range| font.width(range)).max();
    let width = widest.unwrap_or(0).max(measures.scaled(44)) + 10;
    let width = width.min(area.width / 8);
    let height = measures.scaled(14);
    let colours = INK.steps.into_iter();
    for (place, (colour, range)) in colours.zip(&map.ranges).enumerate() {
        let x = area.x + width * place as i32;
        let part = Area {
            x,
            y: area.y,
            width,
            height,
        };
        canvas.plate(part, 0, [colour, INK.step_line]);
        let range = Block::fit(range, font, width - 6, 1);
        let below = [x + width / 2, part.bottom() + 4];
        canvas.block(below, Anchor::Middle, INK.text_muted, &range);
    }
    if map.tiles.iter().all(|tile| tile.value.is_some()) {
        return;
    }
    let x = area.x + 5 * width + measures.scaled(14);
    let hatch = measures.scaled(28);
    canvas.hatch(Area {
        x,
        y: area.y,
        width: hatch,
        height,
    });
    let x = x + hatch + measures.scaled(7);
    let words = Block::fit(&map.about_withheld, font, area.right() - x, 2);
    canvas.block([x, area.y - 4], Anchor::Start, INK.text_muted, &words);
}
