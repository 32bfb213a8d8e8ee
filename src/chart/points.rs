//! Values, points and names as ECharts takes them.

use charming::datatype::{CompositeValue, DataPoint, DataPointItem};

/// A level as it is drawn: hundredths are finer than a pixel. None outside 1–5.
pub(super) fn level(value: f64) -> Option<f64> {
    (1.0..=5.0)
        .contains(&value)
        .then(|| (value * 100.0).round() / 100.0)
}

/// A point as ECharts wants it.
pub(super) fn point([x, y]: [f64; 2]) -> DataPoint {
    DataPoint::from(CompositeValue::from(vec![x, y]))
}

/// A text at a point.
pub(super) fn word([x, y]: [f64; 2], text: String) -> DataPoint {
    DataPoint::from(DataPointItem::new(vec![x, y]).name(text))
}

/// Where a line breaks.
pub(super) fn nothing() -> DataPoint {
    DataPoint::from(CompositeValue::OptionalNumber(None))
}

/// Breaks a text at spaces, and at soft hyphens where a word alone is too long, into lines of at
/// most so many characters. What cannot be broken stands out.
pub(super) fn wrap(text: &str, characters: usize) -> String {
    let mut lines = String::with_capacity(text.len());
    let mut length = 0;
    for word in text.split(' ') {
        let whole = word
            .chars()
            .filter(|character| *character != '\u{ad}')
            .count();
        if length > 0 {
            let fits = length + 1 + whole <= characters;
            lines.push(if fits { ' ' } else { '\n' });
            length = if fits { length + 1 } else { 0 };
        }
        let breaks = length + whole > characters;
        for (index, part) in word.split('\u{ad}').enumerate() {
            let part_length = part.chars().count();
            if index > 0 && breaks && length + part_length > characters {
                lines.push_str("-\n");
                length = 0;
            }
            lines.push_str(part);
            length += part_length;
        }
    }
    lines
}
