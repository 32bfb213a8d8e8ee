//! The marks of a row on their scale, and each alone for a legend.

use std::fmt::Write;

use super::{Ink, Position};

/// What stands on the scale of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Between which places the middle half of a group's answers lies.
    MiddleHalf(Position, Position),
    /// The mean of a municipality, or of an event's participants.
    Municipality(Position),
    /// The same earlier and now.
    MunicipalityThen(Position, Position),
    /// The mean of the group compared with.
    Region(Position),
    /// Two roles: associations, and municipal staff and management, with the letters that tell them apart.
    Roles {
        associations: Position,
        staff: Position,
        letters: [&'static str; 2],
    },
    /// The person's own level.
    Own(Position),
    /// The same earlier and now.
    OwnThen(Position, Position),
}

/// The mark that stands in a legend.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    MiddleHalf,
    Municipality,
    /// The filled diamond, beside the hollow one of earlier.
    MunicipalityNow,
    Region,
    Associations,
    Staff,
    Own,
    OwnEarlier,
}

/// From the lowest to the highest.
pub(super) const LAYERS: std::ops::RangeInclusive<u8> = 0..=4;

/// What stands inside an `<svg>` that is 28 px high and as wide as its place: the scale's lines and the
/// marks on them. Whatever their order, a mark that could hide another lies below it.
pub fn plot(marks: &[Mark], ink: &Ink) -> String {
    scale(ink) + &over(marks, ink)
}

/// The marks alone, for a scale that is drawn in another way.
pub fn over(marks: &[Mark], ink: &Ink) -> String {
    let mut svg = String::new();
    // Not sorted: the code for that would be a kilobyte of the first screen.
    for layer in LAYERS {
        for mark in marks.iter().filter(|mark| mark.layer() == layer) {
            mark.draw(ink, &mut svg);
        }
    }
    svg
}

/// What stands inside an `<svg viewBox="-14 -14 28 28">`.
pub fn sign(sign: Sign, ink: &Ink) -> String {
    if sign == Sign::MiddleHalf {
        let [fill, stroke] = [ink.band, ink.band_line];
        return format!(
            r#"<rect x="-13" y="-6" width="26" height="12" rx="2" fill="{fill}" stroke="{stroke}"/>"#
        );
    }
    shape(sign, ink)
}

/// The line of the scale, and one across it at each level.
pub(super) fn scale(ink: &Ink) -> String {
    let grid = ink.grid;
    let mut svg = format!(r#"<g stroke="{grid}"><line x2="100%" y1="50%" y2="50%"/>"#);
    for tenths in [0, 250, 500, 750, 1000] {
        let at = Position::of_tenths_of_percent(tenths);
        line(&mut svg, format_args!(r#"x1="{at}" x2="{at}" y2="100%""#));
    }
    svg + "</g>"
}

impl Mark {
    pub(super) fn layer(&self) -> u8 {
        match self {
            Self::MiddleHalf(..) => 0,
            Self::Municipality(_) | Self::MunicipalityThen(..) => 1,
            Self::Region(_) => 2,
            Self::Roles { .. } => 3,
            Self::Own(_) | Self::OwnThen(..) => 4,
        }
    }

    fn draw(self, ink: &Ink, svg: &mut String) {
        match self {
            Self::MiddleHalf(from, to) => band(from, to, ink, svg),
            Self::Municipality(at) => place(Sign::Municipality, at, ink, svg),
            Self::MunicipalityThen(earlier, now) => {
                way(earlier, now, ink.municipality, svg);
                place(Sign::Municipality, earlier, ink, svg);
                place(Sign::MunicipalityNow, now, ink, svg);
            }
            Self::Region(at) => place(Sign::Region, at, ink, svg),
            Self::Roles {
                associations,
                staff,
                letters,
            } => {
                way(associations, staff, ink.band_line, svg);
                place(Sign::Associations, associations, ink, svg);
                place(Sign::Staff, staff, ink, svg);
                write_letters([associations, staff], letters, ink, svg);
            }
            Self::Own(at) => place(Sign::Own, at, ink, svg),
            Self::OwnThen(earlier, now) => {
                way(earlier, now, ink.own, svg);
                place(Sign::OwnEarlier, earlier, ink, svg);
                place(Sign::Own, now, ink, svg);
            }
        }
    }
}

fn band(from: Position, to: Position, ink: &Ink, svg: &mut String) {
    let (width, fill, stroke) = (from.to(to), ink.band, ink.band_line);
    push(
        svg,
        format_args!(
            r#"<svg x="{from}" y="50%" width="{width}" overflow="visible"><rect y="-6" width="100%" height="12" rx="2" fill="{fill}" stroke="{stroke}"/></svg>"#
        ),
    );
}

fn place(sign: Sign, at: Position, ink: &Ink, svg: &mut String) {
    let shape = shape(sign, ink);
    push(
        svg,
        format_args!(r#"<svg x="{at}" y="50%" overflow="visible">{shape}</svg>"#),
    );
}

/// What leads from one mark to another.
fn way(from: Position, to: Position, colour: &str, svg: &mut String) {
    line(
        svg,
        format_args!(
            r#"x1="{from}" x2="{to}" y1="50%" y2="50%" stroke="{colour}" stroke-width="2.5""#
        ),
    );
}

/// Each letter outside of its mark, where the other mark is not.
fn write_letters(places: [Position; 2], letters: [&str; 2], ink: &Ink, svg: &mut String) {
    let fill = ink.text;
    let is_first_lower = places[0] <= places[1];
    let outside = [is_first_lower, !is_first_lower];
    for ((at, letter), is_lower) in places.into_iter().zip(letters).zip(outside) {
        let (dx, anchor) = if is_lower {
            (-11, "end")
        } else {
            (11, "start")
        };
        push(
            svg,
            format_args!(
                r#"<text x="{at}" y="50%" dx="{dx}" dy=".36em" font-size="13" font-weight="700" text-anchor="{anchor}" fill="{fill}">{letter}</text>"#
            ),
        );
    }
}

pub(super) fn shape(sign: Sign, ink: &Ink) -> String {
    const DIAMOND: &str = "M0-10.5L10.5 0 0 10.5-10.5 0Z";
    let (path, fill, stroke, width) = match sign {
        Sign::MiddleHalf => ("M-13-6H13V6H-13Z", ink.band, ink.band_line, "1"),
        Sign::Municipality => (DIAMOND, ink.surface, ink.municipality, "2.5"),
        Sign::MunicipalityNow => (DIAMOND, ink.municipality, ink.surface, "1"),
        Sign::Region => ("M-1.75-13H1.75V13H-1.75Z", ink.region, "none", "0"),
        Sign::Associations => (DISC, ink.region, ink.surface, "1"),
        Sign::Staff => ("M-5.5-5.5H5.5V5.5H-5.5Z", ink.region, ink.surface, "1"),
        Sign::Own => (DOT, ink.own, ink.surface, "1"),
        Sign::OwnEarlier => (DOT, ink.surface, ink.own, "2.5"),
    };
    format!(r#"<path d="{path}" fill="{fill}" stroke="{stroke}" stroke-width="{width}"/>"#)
}

const DOT: &str = "M-7.5 0a7.5 7.5 0 1 0 15 0 7.5 7.5 0 1 0-15 0Z";
const DISC: &str = "M-6 0a6 6 0 1 0 12 0 6 6 0 1 0-12 0Z";

fn line(svg: &mut String, attributes: std::fmt::Arguments) {
    push(svg, format_args!("<line {attributes}/>"));
}

fn push(svg: &mut String, part: std::fmt::Arguments) {
    // Writing to a text cannot fail.
    let _ = svg.write_fmt(part);
}

#[cfg(test)]
mod tests {
    use super::*;
    use survey::Level;

    const ALL: [Sign; 8] = [
        Sign::MiddleHalf,
        Sign::Municipality,
        Sign::MunicipalityNow,
        Sign::Region,
        Sign::Associations,
        Sign::Staff,
        Sign::Own,
        Sign::OwnEarlier,
    ];

    #[test]
    fn no_two_signs_look_alike() {
        let mut drawn = ALL.map(|one| sign(one, &Ink::PAPER)).to_vec();
        drawn.sort();
        drawn.dedup();
        assert_eq!(drawn.len(), ALL.len());
    }

    #[test]
    fn the_own_dot_lies_above_all_and_the_band_below_all() {
        let at = Position::of_level(Level::Three);
        let marks = [
            Mark::Own(at),
            Mark::Region(at),
            Mark::Municipality(at),
            Mark::MiddleHalf(Position::default(), at),
        ];
        let svg = plot(&marks, &Ink::PAPER);
        let place = |part: &str| svg.find(part).unwrap();
        assert!(place(r##"fill="#dfe6e8""##) < place("M0-10.5"));
        assert!(place("M0-10.5") < place("M-1.75-13"));
        assert!(place("M-1.75-13") < place("M-7.5 0"));
    }

    #[test]
    fn a_letter_stands_outside_of_the_pair() {
        let [low, high] = [Level::Two, Level::Four].map(Position::of_level);
        let roles = |associations, staff| {
            let letters = ["A", "B"];
            let mark = Mark::Roles {
                associations,
                staff,
                letters,
            };
            plot(&[mark], &Ink::PAPER)
        };
        let outside_left = |svg: &str, letter: &str| {
            let before = svg.split(&format!(">{letter}</text>")).next().unwrap();
            before
                .rsplit("<text")
                .next()
                .unwrap()
                .contains(r#"dx="-11""#)
        };
        assert!(outside_left(&roles(low, high), "A"));
        assert!(!outside_left(&roles(low, high), "B"));
        assert!(outside_left(&roles(high, low), "B"));
    }
}
