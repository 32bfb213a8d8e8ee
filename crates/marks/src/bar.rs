//! How a group's answers are distributed over the levels, as one bar.

use std::fmt::{Arguments, Write};

use super::{Ink, Position};
use summary::Tally;
use survey::Level;

/// From this share on, in tenths of a per cent, the number fits into its part of the bar.
const FITS: u16 = 45;

/// What stands inside an `<svg>` that is at least 68 px high: the parts of the bar with their shares in
/// per cent, of small parts above it, and below it the person's own level. Nothing where nobody gave a
/// level.
pub fn bar(tally: &Tally, own: Option<Level>, ink: &Ink) -> String {
    let mut svg = String::new();
    let mut before = 0;
    let people = tally.level_givers();
    for level in Level::ALL {
        let from = Position::of_part(before, people);
        before += tally.of_level(level);
        let to = Position::of_part(before, people);
        if from < to {
            part(&mut svg, level, [from, to], ink);
            share(&mut svg, level, tally.percent(level), [from, to], ink);
        }
        if Some(level) == own && people > 0 {
            dot(&mut svg, from.between(to), ink);
        }
    }
    svg
}

/// The fill, then an edge of 1 px, then 1 px of the surface, all inside its own place.
fn part(svg: &mut String, level: Level, [from, to]: [Position; 2], ink: &Ink) {
    let width = from.to(to);
    let [fill, edge, surface] = [ink.steps[level.index()], ink.step_line, ink.surface];
    push(
        svg,
        format_args!(
            r#"<svg x="{from}" y="16" width="{width}" height="36"><rect width="100%" height="100%" fill="{fill}" stroke="{edge}" stroke-width="4"/><rect width="100%" height="100%" fill="none" stroke="{surface}" stroke-width="2"/></svg>"#
        ),
    );
}

fn share(svg: &mut String, level: Level, percent: u8, [from, to]: [Position; 2], ink: &Ink) {
    let fits = from.to(to).tenths_of_percent() >= FITS;
    let (y, fill) = match fits {
        true => ("34", ink.on_steps[level.index()]),
        false => ("8", ink.text),
    };
    let (at, anchor) = match fits {
        false if from == Position::default() => (from, "start"),
        false if to == Position::END => (to, "end"),
        _ => (from.between(to), "middle"),
    };
    push(
        svg,
        format_args!(
            r#"<text x="{at}" y="{y}" dy=".36em" font-size="14" font-weight="600" text-anchor="{anchor}" fill="{fill}">{percent}</text>"#
        ),
    );
}

fn dot(svg: &mut String, at: Position, ink: &Ink) {
    let [own, surface] = [ink.own, ink.surface];
    push(
        svg,
        format_args!(r#"<circle cx="{at}" cy="60" r="7.5" fill="{own}" stroke="{surface}"/>"#),
    );
}

fn push(svg: &mut String, part: Arguments) {
    // Writing to a text cannot fail.
    let _ = svg.write_fmt(part);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tally(levels: [u32; 5]) -> Tally {
        Tally {
            levels,
            cannot_say: 3,
        }
    }

    #[test]
    fn each_level_that_somebody_chose_has_its_part_and_its_share() {
        let svg = bar(&tally([1, 0, 3, 0, 0]), None, &Ink::PAPER);
        assert_eq!(svg.matches("<svg").count(), 2);
        assert!(svg.contains(r#"<svg x="25%" y="16" width="75%""#), "{svg}");
        assert!(svg.contains(">25</text>") && svg.contains(">75</text>"));
        assert!(!svg.contains("<circle"));
    }

    #[test]
    fn a_share_too_small_for_its_part_stands_above_it() {
        let svg = bar(&tally([1, 60, 39, 0, 0]), None, &Ink::PAPER);
        assert!(svg.contains(r#"<text x="0%" y="8""#), "{svg}");
        let svg = bar(&tally([0, 60, 38, 0, 2]), None, &Ink::PAPER);
        assert!(svg.contains(
            r#"<text x="100%" y="8" dy=".36em" font-size="14" font-weight="600" text-anchor="end""#
        ));
    }

    #[test]
    fn the_own_level_stands_below_its_part_also_where_nobody_else_chose_it() {
        let svg = bar(&tally([1, 0, 1, 0, 0]), Some(Level::Two), &Ink::PAPER);
        assert!(svg.contains(r#"<circle cx="50%""#), "{svg}");
    }

    #[test]
    fn of_nobody_nothing_is_drawn() {
        assert_eq!(bar(&tally([0; 5]), Some(Level::One), &Ink::PAPER), "");
    }
}
