//! A QR code as the path of a picture.

use qrcode::{Color, EcLevel, QrCode};

/// The light border that readers need, in modules (ISO/IEC 18004).
const QUIET_ZONE: usize = 4;

/// A QR code to fill into a square.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QrPicture {
    /// The side of the square in modules, the quiet zone included.
    pub side: usize,
    /// An SVG path of the dark modules.
    pub path: String,
}

/// The modules along a side of version 20, the largest that phones read from a screen or a poster.
const LARGEST_WIDTH: usize = 97;

/// The text is longer than a QR code of version 20 holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooLong;

impl QrPicture {
    /// The picture of a text, with the medium error correction that a screen or a poster needs.
    pub fn of(text: &str) -> Result<Self, TooLong> {
        let code = QrCode::with_error_correction_level(text, EcLevel::M).map_err(|_| TooLong)?;
        let width = code.width();
        if width > LARGEST_WIDTH {
            return Err(TooLong);
        }
        let mut path = String::new();
        for (row, modules) in code.to_colors().chunks(width).enumerate() {
            draw_row(&mut path, row, modules);
        }
        Ok(Self {
            side: width + 2 * QUIET_ZONE,
            path,
        })
    }
}

/// One rectangle for each run of dark modules.
fn draw_row(path: &mut String, row: usize, modules: &[Color]) {
    let mut column = 0;
    for run in modules.chunk_by(|one, other| one == other) {
        if run[0] == Color::Dark {
            let (x, y, length) = (column + QUIET_ZONE, row + QUIET_ZONE, run.len());
            path.push_str(&format!("M{x} {y}h{length}v1h-{length}z"));
        }
        column += run.len();
    }
}
