//! The scale of the overall index, 0–100, with its three bands.

use std::fmt::Write;

use super::{Ink, Mark, Position, plot::over};
use survey::{Band, Index};

/// Where the bands begin and end, in tenths of a per cent.
pub(super) const BANDS: [(Band, u16, u16); 3] = [
    (Band::EarlyStage, 0, 250),
    (Band::Developing, 250, 750),
    (Band::Established, 750, 1000),
];

/// What stands inside an `<svg>` that is 28 px high: the bands, that of the own index marked, the marks
/// on them, the own index above and the edges of the bands below. For the words above and below the
/// `<svg>` needs room around it, each a line high; they have the classes `value` and `edge`.
pub fn index_scale(own: Index, marks: &[Mark], ink: &Ink) -> String {
    let mut svg = String::new();
    let [fill, line] = [ink.band, ink.band_line];
    // The marked one last, so that its edge lies above the others.
    let mut bands = BANDS;
    bands.sort_by_key(|(band, ..)| *band == own.band());
    for (band, from, to) in bands {
        let [from, to] = [from, to].map(Position::of_tenths_of_percent);
        let width = from.to(to);
        let (fill, stroke, thickness) = match band == own.band() {
            true => (ink.zone, ink.own, "2"),
            false => (fill, line, "1"),
        };
        // Writing to a text cannot fail.
        let _ = write!(
            svg,
            r#"<rect x="{from}" y="7" width="{width}" height="14" fill="{fill}" stroke="{stroke}" stroke-width="{thickness}"/>"#
        );
    }
    svg += &over(marks, ink);
    let (at, value, own) = (Position::of_index(own), own.rounded(), ink.own);
    let _ = write!(
        svg,
        r#"<text class="value" x="{at}" y="-4" text-anchor="middle" fill="{own}">{value}</text>"#
    );
    for edge in [0, 25, 75, 100] {
        let muted = ink.text_muted;
        let _ = write!(
            svg,
            r#"<text class="edge" x="{edge}%" y="28" dy="1em" text-anchor="middle" fill="{muted}">{edge}</text>"#
        );
    }
    svg
}

#[cfg(test)]
mod tests {
    use super::*;
    use survey::Level;

    #[test]
    fn the_band_of_the_own_index_is_marked() {
        let of = |level| {
            let svg = index_scale(Index::of_level(level), &[], &Ink::PAPER);
            let (_, after) = svg.rsplit_once("<rect x=\"").unwrap();
            let (from, _) = after.split_once('"').unwrap();
            from.to_owned()
        };
        assert_eq!(of(Level::One), "0%");
        assert_eq!(of(Level::Two), "25%");
        assert_eq!(of(Level::Four), "75%");
    }

    #[test]
    fn the_own_index_stands_above_its_mark() {
        let own = Index::of_levels(23, 7).unwrap();
        let svg = index_scale(own, &[Mark::Own(Position::of_index(own))], &Ink::PAPER);
        assert!(svg.contains(r#"x="57%" y="-4""#), "{svg}");
        assert!(svg.contains(">57</text>"), "{svg}");
    }
}
