//! How wide a text may become, and where it breaks, without measuring it.
//!
//! The advances are those of DejaVu Sans, the widest of the system fonts that [`super::canvas`] asks for:
//! in any other a line is shorter.

/// How strong a text is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Weight {
    #[default]
    Regular,
    Bold,
}

/// The size and the strength of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Font {
    /// In CSS pixels.
    pub size: i32,
    pub weight: Weight,
}

/// A text in lines of one size.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    pub font: Font,
    pub lines: Vec<String>,
}

/// Smaller than this nothing is written.
const SMALLEST: i32 = 9;

const SOFT_HYPHEN: char = '\u{ad}';

/// From the space to the tilde, in hundredths of the size.
const REGULAR: [u8; 95] = [
    32, 41, 46, 84, 64, 96, 78, 28, 40, 40, 50, 84, 32, 37, 32, 34, 64, 64, 64, 64, 64, 64, 64, 64,
    64, 64, 34, 34, 84, 84, 84, 54, 100, 69, 69, 70, 78, 64, 58, 78, 76, 30, 30, 66, 56, 87, 75,
    79, 61, 79, 70, 64, 62, 74, 69, 99, 69, 62, 69, 40, 34, 40, 84, 50, 50, 62, 64, 55, 64, 62, 36,
    64, 64, 28, 28, 58, 28, 98, 64, 62, 64, 64, 42, 53, 40, 64, 60, 82, 60, 60, 53, 64, 34, 64, 84,
];
const BOLD: [u8; 95] = [
    35, 46, 53, 84, 70, 101, 88, 31, 46, 46, 53, 84, 38, 42, 38, 37, 70, 70, 70, 70, 70, 70, 70,
    70, 70, 70, 40, 40, 84, 84, 84, 59, 100, 78, 77, 74, 84, 69, 69, 83, 84, 38, 38, 78, 64, 100,
    84, 86, 74, 86, 78, 73, 69, 82, 78, 111, 78, 73, 73, 46, 37, 46, 84, 50, 50, 68, 72, 60, 72,
    68, 44, 72, 72, 35, 35, 67, 35, 105, 72, 69, 72, 72, 50, 60, 48, 72, 66, 93, 65, 66, 59, 72,
    37, 72, 84,
];

impl Font {
    pub fn regular(size: i32) -> Self {
        let weight = Weight::Regular;
        Self { size, weight }
    }

    pub fn bold(size: i32) -> Self {
        let weight = Weight::Bold;
        Self { size, weight }
    }

    /// The most CSS pixels that a line of text takes.
    pub fn width(self, text: &str) -> i32 {
        let hundredths: i32 = text.chars().map(|letter| self.advance(letter)).sum();
        (hundredths * self.size + 99) / 100
    }

    /// From one line to the next.
    pub fn pitch(self) -> i32 {
        self.size * 5 / 4
    }

    /// In hundredths of the size. A letter that is in no table is taken for one of the widest.
    fn advance(self, letter: char) -> i32 {
        let table = match self.weight {
            Weight::Regular => &REGULAR,
            Weight::Bold => &BOLD,
        };
        let known = |letter: char| {
            let place = u32::from(letter).checked_sub(u32::from(' '))?;
            table.get(place as usize).map(|advance| i32::from(*advance))
        };
        match letter {
            SOFT_HYPHEN => Some(0),
            'å' | 'ä' => known('a'),
            'é' => known('e'),
            'ö' => known('o'),
            'ü' => known('u'),
            'Å' | 'Ä' => known('A'),
            'Ö' => known('O'),
            '\u{a0}' => known(' '),
            '’' | '·' => known(','),
            '−' | '×' => known('+'),
            '–' => known('*'),
            letter => known(letter),
        }
        .unwrap_or(111)
    }

    /// Breaks a text at its spaces, and at soft hyphens where a word is longer than the room; last of all
    /// anywhere, which the second value tells.
    fn wrap(self, text: &str, room: i32) -> (Vec<String>, bool) {
        let mut lines = Vec::new();
        let mut line = String::new();
        let mut is_cut = false;
        for word in text.split(' ').filter(|word| !word.is_empty()) {
            let longer = match line.is_empty() {
                true => word.to_owned(),
                false => [&line, " ", word].concat(),
            };
            if self.width(&longer) <= room {
                line = longer;
                continue;
            }
            if !line.is_empty() {
                lines.push(line);
            }
            line = word.to_owned();
            while self.width(&line) > room {
                let (begin, rest, is_soft) = self.cut(&line, room);
                is_cut |= !is_soft;
                lines.push(begin + "-");
                line = rest;
            }
        }
        if !line.is_empty() {
            lines.push(line);
        }
        let lines = lines
            .into_iter()
            .map(|line| line.replace(SOFT_HYPHEN, ""))
            .collect();
        (lines, is_cut)
    }

    /// The longest beginning of a word that leaves room for a hyphen, the rest, and whether the word has
    /// a soft hyphen there.
    fn cut(self, word: &str, room: i32) -> (String, String, bool) {
        let fits = |end: usize| self.width(&word[..end]) + self.width("-") <= room;
        let is_soft = |end: usize| word[end..].starts_with(SOFT_HYPHEN);
        let ends = word.char_indices().map(|(end, _)| end).skip(1);
        let ends: Vec<usize> = ends.filter(|end| fits(*end)).collect();
        let soft = ends.iter().rev().find(|end| is_soft(**end));
        // At least one letter a line, so that it comes to an end.
        let first = word.chars().next().map_or(0, char::len_utf8);
        let end = soft.or(ends.last()).copied().unwrap_or(first);
        let rest = word[end..].trim_start_matches(SOFT_HYPHEN);
        (word[..end].to_owned(), rest.to_owned(), soft.is_some())
    }
}

impl Block {
    /// A text in at most so many lines of the given width, in the largest size up to that of `font` in
    /// which it fits. What does not fit in the smallest ends in `…`.
    pub fn fit(text: &str, font: Font, room: i32, lines_at_most: usize) -> Self {
        Self::largest(text, font, room, |_| lines_at_most)
    }

    /// The same in at most so many lines of the given width that they are no higher than this.
    pub fn fit_into(text: &str, font: Font, room: i32, height: i32) -> Self {
        Self::largest(text, font, room, |pitch| (height / pitch).max(1) as usize)
    }

    fn largest(text: &str, font: Font, room: i32, lines_at_most: impl Fn(i32) -> usize) -> Self {
        for size in (SMALLEST..=font.size).rev() {
            let font = Font { size, ..font };
            let (lines, is_cut) = font.wrap(text, room);
            if lines.len() <= lines_at_most(font.pitch()) && !is_cut {
                return Self { font, lines };
            }
        }
        let font = Font {
            size: SMALLEST,
            ..font
        };
        let (mut lines, _) = font.wrap(text, room);
        let most = lines_at_most(font.pitch());
        if lines.len() > most {
            lines.truncate(most);
            if let Some(last) = lines.last_mut() {
                while font.width(last) + font.width("…") > room && last.pop().is_some() {}
                last.push('…');
            }
        }
        Self { font, lines }
    }

    /// From one line to the next.
    pub fn pitch(&self) -> i32 {
        self.font.pitch()
    }

    /// All lines.
    pub fn height(&self) -> i32 {
        self.pitch() * self.lines.len() as i32
    }

    /// The longest line.
    pub fn width(&self) -> i32 {
        let widths = self.lines.iter().map(|line| self.font.width(line));
        widths.max().unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_as_wide_as_its_letters() {
        assert_eq!(Font::regular(100).width("Aa "), 69 + 62 + 32);
        assert_eq!(Font::bold(50).width("Åö–"), (78 + 69 + 53) / 2);
        assert_eq!(Font::regular(10).width("\u{ad}"), 0);
        assert!(Font::regular(100).width("漢") >= 100);
    }

    #[test]
    fn lines_break_at_spaces_and_none_is_wider_than_its_room() {
        let text = "Yhden yhdistystoimijan arvio kunnan ja maakunnan vastausten rinnalla";
        let block = Block::fit(text, Font::regular(20), 300, 5);
        assert_eq!(block.font.size, 20);
        assert!(block.lines.len() > 1 && block.width() <= 300);
        assert_eq!(block.lines.join(" "), text);
    }

    #[test]
    fn a_long_word_breaks_at_its_soft_hyphens_and_shows_no_others() {
        let block = Block::fit("Saavu\u{ad}tetta\u{ad}vuus", Font::regular(20), 120, 2);
        assert_eq!(block.lines, ["Saavutetta-", "vuus"]);
    }

    #[test]
    fn what_does_not_fit_becomes_smaller_before_a_word_is_cut() {
        let block = Block::fit("Maksuttomat tilat", Font::bold(40), 150, 2);
        assert_eq!(block.lines, ["Maksuttomat", "tilat"]);
        assert!(block.font.size < 40 && block.width() <= 150);
    }

    #[test]
    fn what_fits_in_no_size_ends_in_dots() {
        let block = Block::fit(&"pitkä ".repeat(40), Font::regular(20), 60, 2);
        assert_eq!(block.lines.len(), 2);
        assert!(block.lines[1].ends_with('…') && block.width() <= 60);
    }
}
