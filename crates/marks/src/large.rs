//! The same marks for a screen on a wall: their sizes are in `em`, so that they grow with its text.

use std::fmt::{Arguments, Write};

use super::{
    Ink, Mark, Position, Sign,
    index_scale::BANDS,
    plot::{LAYERS, scale, shape},
};
use survey::{Index, Level};

/// What stands inside an `<svg>` as wide as its place and about 1.5 em high: the scale's lines and the marks.
pub fn large_plot(marks: &[Mark], ink: &Ink) -> String {
    scale(ink) + &large_over(marks, ink)
}

/// The marks alone. Whatever their order, a mark that could hide another lies below it.
pub fn large_over(marks: &[Mark], ink: &Ink) -> String {
    let mut svg = String::new();
    for layer in LAYERS {
        for mark in marks.iter().filter(|mark| mark.layer() == layer) {
            draw(*mark, ink, &mut svg);
        }
    }
    svg
}

/// What stands inside an `<svg>` as high as its bar: so much of the width in a level's colour, and the tick of
/// those compared with.
pub fn large_level_bar(level: Level, to: Position, tick: Option<Position>, ink: &Ink) -> String {
    let mut svg = String::new();
    let (fill, line) = (ink.steps[level.index()], ink.step_line);
    push(
        &mut svg,
        format_args!(r#"<rect y="8%" width="{to}" height="84%" fill="{fill}" stroke="{line}"/>"#),
    );
    svg + &large_over(&tick.map(Mark::Region).into_iter().collect::<Vec<_>>(), ink)
}

/// What stands inside an `<svg>` of any height: the bands of the index in the middle of it, that of `own`
/// marked, and the marks on them.
pub fn large_index_scale(own: Index, marks: &[Mark], ink: &Ink) -> String {
    let mut svg = String::new();
    let mut bands = BANDS;
    // The marked one last, so that its edge lies above the others.
    bands.sort_by_key(|(band, ..)| *band == own.band());
    for (band, from, to) in bands {
        let [from, to] = [from, to].map(Position::of_tenths_of_percent);
        let width = from.to(to);
        let (fill, stroke) = match band == own.band() {
            true => (ink.zone, ink.own),
            false => (ink.band, ink.band_line),
        };
        push(
            &mut svg,
            format_args!(
                r#"<rect x="{from}" y="15%" width="{width}" height="70%" fill="{fill}" stroke="{stroke}"/>"#
            ),
        );
    }
    svg + &large_over(marks, ink)
}

fn draw(mark: Mark, ink: &Ink, svg: &mut String) {
    match mark {
        Mark::MiddleHalf(from, to) => {
            let (width, fill, stroke) = (from.to(to), ink.band, ink.band_line);
            push(
                svg,
                format_args!(
                    r#"<svg x="{from}" y="50%" width="{width}" overflow="visible"><rect y="-.32em" width="100%" height=".64em" rx="3" fill="{fill}" stroke="{stroke}"/></svg>"#
                ),
            );
        }
        Mark::Municipality(at) => place(Sign::Municipality, at, ink, svg),
        Mark::MunicipalityThen(earlier, now) => {
            way(earlier, now, ink.municipality, svg);
            place(Sign::Municipality, earlier, ink, svg);
            place(Sign::MunicipalityNow, now, ink, svg);
        }
        Mark::Region(at) => place(Sign::Region, at, ink, svg),
        Mark::Roles {
            associations,
            staff,
            letters,
        } => {
            way(associations, staff, ink.band_line, svg);
            place(Sign::Associations, associations, ink, svg);
            place(Sign::Staff, staff, ink, svg);
            let is_first_lower = associations <= staff;
            letter(associations, letters[0], is_first_lower, ink, svg);
            letter(staff, letters[1], !is_first_lower, ink, svg);
        }
        Mark::Own(at) => place(Sign::Own, at, ink, svg),
        Mark::OwnThen(earlier, now) => {
            way(earlier, now, ink.own, svg);
            place(Sign::OwnEarlier, earlier, ink, svg);
            place(Sign::Own, now, ink, svg);
        }
    }
}

fn place(sign: Sign, at: Position, ink: &Ink, svg: &mut String) {
    let shape = shape(sign, ink);
    push(
        svg,
        format_args!(
            r#"<svg x="{at}" y="50%" overflow="visible"><svg x="-.8em" y="-.8em" width="1.6em" height="1.6em" viewBox="-14 -14 28 28" overflow="visible">{shape}</svg></svg>"#
        ),
    );
}

fn way(from: Position, to: Position, colour: &str, svg: &mut String) {
    push(
        svg,
        format_args!(
            r#"<line class="way" x1="{from}" x2="{to}" y1="50%" y2="50%" stroke="{colour}"/>"#
        ),
    );
}

/// Outside of its mark, where the other mark is not.
fn letter(at: Position, letter: &str, is_lower: bool, ink: &Ink, svg: &mut String) {
    let (dx, anchor) = if is_lower {
        ("-.55em", "end")
    } else {
        (".55em", "start")
    };
    let fill = ink.text;
    push(
        svg,
        format_args!(
            r#"<text x="{at}" y="50%" dx="{dx}" dy=".36em" font-weight="700" text-anchor="{anchor}" fill="{fill}">{letter}</text>"#
        ),
    );
}

fn push(svg: &mut String, part: Arguments) {
    // Writing to a text cannot fail.
    let _ = svg.write_fmt(part);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(tenths: u16) -> Position {
        Position::of_tenths_of_percent(tenths)
    }

    #[test]
    fn no_mark_has_a_size_in_pixels_of_the_screen() {
        let marks = [
            Mark::MiddleHalf(at(100), at(300)),
            Mark::MunicipalityThen(at(200), at(400)),
            Mark::Region(at(500)),
            Mark::Roles {
                associations: at(600),
                staff: at(200),
                letters: ["Y", "K"],
            },
        ];
        let svg = large_over(&marks, &Ink::PAPER);
        assert_eq!(svg.matches(r#"width="1.6em""#).count(), 5);
        assert!(!svg.contains("font-size") && !svg.contains("stroke-width=\"2.5\"/><line"));
    }

    #[test]
    fn the_tick_lies_on_the_diamond_and_the_diamond_on_the_band() {
        let marks = [
            Mark::Region(at(500)),
            Mark::Municipality(at(500)),
            Mark::MiddleHalf(at(400), at(600)),
        ];
        let svg = large_plot(&marks, &Ink::PAPER);
        let place = |part: &str| svg.find(part).unwrap();
        assert!(place("rx=\"3\"") < place("M0-10.5") && place("M0-10.5") < place("M-1.75"));
    }

    #[test]
    fn a_letter_stands_where_the_other_mark_is_not() {
        let roles = |associations, staff| {
            let letters = ["Y", "K"];
            let mark = Mark::Roles {
                associations,
                staff,
                letters,
            };
            large_over(&[mark], &Ink::PAPER)
        };
        assert!(roles(at(600), at(200)).contains(r##"text-anchor="end" fill="#1b2327">K"##));
        assert!(roles(at(200), at(600)).contains(r##"text-anchor="end" fill="#1b2327">Y"##));
    }

    #[test]
    fn the_band_of_the_index_is_drawn_above_the_others() {
        let index = Index::of_levels(12, 5).unwrap();
        let svg = large_index_scale(index, &[], &Ink::PAPER);
        let place = |part: &str| svg.find(part).unwrap();
        assert!(place(Ink::PAPER.zone) > svg.rfind(Ink::PAPER.band).unwrap());
        assert_eq!(svg.matches("<rect").count(), 3);
    }
}
