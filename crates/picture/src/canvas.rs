//! The text of SVG, piece by piece.

use std::fmt::{Arguments, Write};

use super::width::{Block, Font, Weight};
use marks::Ink;

/// The colours of all pictures.
pub const INK: Ink = Ink::PAPER;
/// Behind the mark of an example, and its edge.
pub const WARM: [&str; 2] = ["#fff4dc", "#8a5a00"];
/// The band of an index that the figure lies in, and its edge.
pub const SOFT: [&str; 2] = ["#dcecef", "#00566b"];

const FAMILY: &str = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif";

/// A rectangle in CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Area {
    pub x: i32,
    pub y: i32,
    pub width: i32,
    pub height: i32,
}

/// To which side of its place a text goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    Start,
    Middle,
    End,
}

/// A picture that is being drawn.
pub struct Canvas {
    svg: String,
}

impl Area {
    pub fn right(self) -> i32 {
        self.x + self.width
    }

    pub fn bottom(self) -> i32 {
        self.y + self.height
    }

    /// The middle from top to bottom.
    pub fn middle(self) -> i32 {
        self.y + self.height / 2
    }

    /// The same without so much at the top.
    pub fn below(self, y: i32) -> Self {
        let height = self.bottom() - y;
        Self { y, height, ..self }
    }
}

impl Canvas {
    /// White paper with a name and all figures in words.
    pub fn new([width, height]: [u16; 2], language: &str, title: &str, words: &str) -> Self {
        let mut canvas = Self { svg: String::new() };
        let [title, words] = [title, words].map(escaped);
        let [paper, line] = [INK.surface, INK.band_line];
        canvas.push(format_args!(
            r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="img" aria-labelledby="picture-title" aria-describedby="picture-words" xml:lang="{language}" lang="{language}" font-family="{FAMILY}"><title id="picture-title">{title}</title><desc id="picture-words">{words}</desc><defs><pattern id="picture-withheld" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="9" height="9" fill="{paper}"/><path d="M1 0V9" stroke="{line}" stroke-width="1.6"/></pattern></defs>"#
        ));
        let all = Area {
            x: 0,
            y: 0,
            width: width.into(),
            height: height.into(),
        };
        canvas.fill(all, INK.surface);
        canvas
    }

    /// The whole text.
    pub fn done(self) -> String {
        self.svg + "</svg>"
    }

    pub fn push(&mut self, part: Arguments) {
        // Writing to a text cannot fail.
        let _ = self.svg.write_fmt(part);
    }

    pub fn fill(&mut self, area: Area, colour: &str) {
        let Area {
            x,
            y,
            width,
            height,
        } = area;
        self.push(format_args!(
            r#"<rect x="{x}" y="{y}" width="{width}" height="{height}" fill="{colour}"/>"#
        ));
    }

    /// A face with an edge and round corners.
    pub fn plate(&mut self, area: Area, round: i32, [fill, edge]: [&str; 2]) {
        let Area {
            x,
            y,
            width,
            height,
        } = area;
        self.push(format_args!(
            r#"<rect x="{x}" y="{y}" width="{width}" height="{height}" rx="{round}" fill="{fill}" stroke="{edge}" stroke-width="1.5"/>"#
        ));
    }

    /// In place of figures that are withheld.
    pub fn hatch(&mut self, area: Area) {
        let Area {
            x,
            y,
            width,
            height,
        } = area;
        let edge = INK.band_line;
        self.push(format_args!(
            r#"<rect x="{x}" y="{y}" width="{width}" height="{height}" rx="4" fill="url(#picture-withheld)" stroke="{edge}" stroke-dasharray="6 4"/>"#
        ));
    }

    /// A thin line that helps the eye.
    pub fn line(&mut self, [x, y]: [i32; 2], [to_x, to_y]: [i32; 2]) {
        let grid = INK.grid;
        self.push(format_args!(
            r#"<path d="M{x} {y}L{to_x} {to_y}" stroke="{grid}" stroke-width="1.5"/>"#
        ));
    }

    /// One line of text; `y` is where its letters stand.
    pub fn text(&mut self, [x, y]: [i32; 2], anchor: Anchor, font: Font, colour: &str, text: &str) {
        if text.is_empty() {
            return;
        }
        let anchor = match anchor {
            Anchor::Start => "",
            Anchor::Middle => r#" text-anchor="middle""#,
            Anchor::End => r#" text-anchor="end""#,
        };
        let weight = match font.weight {
            Weight::Regular => "",
            Weight::Bold => r#" font-weight="700""#,
        };
        let (size, text) = (font.size, escaped(text));
        self.push(format_args!(
            r#"<text x="{x}" y="{y}" font-size="{size}"{weight}{anchor} fill="{colour}">{text}</text>"#
        ));
    }

    /// Lines below one another from the top. Gives where they end.
    pub fn block(&mut self, [x, y]: [i32; 2], anchor: Anchor, colour: &str, block: &Block) -> i32 {
        let mut top = y;
        for line in &block.lines {
            let base = top + block.font.size;
            self.text([x, base], anchor, block.font, colour, line);
            top += block.pitch();
        }
        top
    }

    /// Lines around a height.
    pub fn block_around(
        &mut self,
        [x, y]: [i32; 2],
        anchor: Anchor,
        colour: &str,
        block: &Block,
    ) -> i32 {
        let top = y - block.height() / 2;
        self.block([x, top], anchor, colour, block)
    }

    /// What the crate of marks draws in a place of its own size, larger by so many hundredths.
    pub fn enlarged(
        &mut self,
        [x, y]: [i32; 2],
        [width, height]: [i32; 2],
        hundredths: i32,
        drawn: &str,
    ) {
        let (whole, part) = (hundredths / 100, hundredths % 100);
        // The place is of the enlarged size; inside it is that of the marks.
        let inside = |length: i32| (length * 100 + hundredths / 2) / hundredths.max(1);
        let (width, height) = (inside(width), inside(height));
        self.push(format_args!(
            r#"<g transform="translate({x} {y}) scale({whole}.{part:02})"><svg width="{width}" height="{height}" overflow="visible">{drawn}</svg></g>"#
        ));
    }
}

/// A text as content or attribute of XML.
pub fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\u{ad}' => {}
            // What XML does not allow.
            letter if letter.is_control() => safe.push(' '),
            letter => safe.push(letter),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_from_outside_stay_words() {
        assert_eq!(
            escaped("<b>\"A & B\"</b>\u{ad}\n"),
            "&lt;b&gt;&quot;A &amp; B&quot;&lt;/b&gt; "
        );
    }
}
