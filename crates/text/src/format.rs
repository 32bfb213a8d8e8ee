//! Numbers, dates, counts and lists as each language writes them.
//!
//! Everything is made from whole numbers, so that the same figure reads the same everywhere and
//! no floating-point formatting is carried along.

use super::{Language, Words};
use survey::Date;

const NO_BREAK_SPACE: &str = "\u{a0}";
const MINUS: &str = "\u{2212}";
const EN_DASH: &str = "\u{2013}";

/// A whole number with its thousands set apart: `65 323` in Finnish and Swedish, `65,323` in
/// English.
pub fn whole(number: u32, language: Language) -> String {
    let separator = match language {
        Language::Finnish | Language::Swedish => NO_BREAK_SPACE,
        Language::English => ",",
    };
    let digits = number.to_string();
    let mut text = String::new();
    for (index, digit) in digits.char_indices() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push_str(separator);
        }
        text.push(digit);
    }
    text
}

/// A number with one decimal, given in tenths: 34 is `3,4` in Finnish and Swedish, `3.4` in
/// English.
pub fn tenths(tenths: i32, language: Language) -> String {
    let sign = if tenths < 0 { MINUS } else { "" };
    let size = tenths.unsigned_abs();
    let separator = match language {
        Language::Finnish | Language::Swedish => ',',
        Language::English => '.',
    };
    format!(
        "{sign}{}{separator}{}",
        whole(size / 10, language),
        size % 10
    )
}

/// A percentage: `45 %` in Finnish and Swedish, with a no-break space, `45%` in English.
pub fn percent(percent: u32, language: Language) -> String {
    let space = match language {
        Language::Finnish | Language::Swedish => NO_BREAK_SPACE,
        Language::English => "",
    };
    format!("{}{space}%", whole(percent, language))
}

/// A date: `12.3.2025` in Finnish and Swedish, `12 March 2025` in English.
pub fn date(date: Date, language: Language) -> String {
    let (year, month, day) = (date.year(), date.month(), date.day());
    match language {
        Language::Finnish | Language::Swedish => format!("{day}.{month}.{year}"),
        Language::English => format!("{day} {} {year}", english_month(month)),
    }
}

/// A time of day: `klo 18.42`, `kl. 18.42`, `18:42`.
pub fn time_of_day(hour: u8, minute: u8, language: Language) -> String {
    match language {
        Language::Finnish => format!("klo{NO_BREAK_SPACE}{hour}.{minute:02}"),
        Language::Swedish => format!("kl.{NO_BREAK_SPACE}{hour}.{minute:02}"),
        Language::English => format!("{hour}:{minute:02}"),
    }
}

/// The days from the first to the last, with what they share said once: `1.3.–15.4.2025`,
/// `1.3–15.4.2025`, `1 March – 15 April 2025`.
pub fn period(first: Date, last: Date, language: Language) -> String {
    if first == last {
        return date(last, language);
    }
    let (month, day) = (first.month(), first.day());
    let same_year = first.year() == last.year();
    let same_month = same_year && month == last.month();
    let last = date(last, language);
    let beginning = match language {
        _ if !same_year => date(first, language),
        Language::Finnish if same_month => format!("{day}."),
        Language::Finnish => format!("{day}.{month}."),
        Language::Swedish | Language::English if same_month => day.to_string(),
        Language::Swedish => format!("{day}.{month}"),
        Language::English => format!("{day} {}", english_month(month)),
    };
    let dash = if beginning.contains(' ') {
        format!(" {EN_DASH} ")
    } else {
        EN_DASH.to_owned()
    };
    format!("{beginning}{dash}{last}")
}

fn english_month(month: u8) -> &'static str {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let index = usize::from(month.clamp(1, 12)) - 1;
    MONTHS[index]
}

/// A number of things in words: `one` for exactly one, otherwise `many`; both may say `{n}`.
pub fn count(number: u32, one: Words, many: Words, language: Language) -> String {
    let words = if number == 1 { one } else { many };
    words.with(language, &[("n", &whole(number, language))])
}

/// The items as a phrase: `a, b ja c`, `a, b och c`, `a, b and c`.
pub fn list<Item: AsRef<str>>(items: &[Item], language: Language) -> String {
    let and = match language {
        Language::Finnish => " ja ",
        Language::Swedish => " och ",
        Language::English => " and ",
    };
    let mut text = String::new();
    for (index, item) in items.iter().enumerate() {
        if index > 0 {
            let is_last = index + 1 == items.len();
            text.push_str(if is_last { and } else { ", " });
        }
        text.push_str(item.as_ref());
    }
    text
}

/// A text of at most so many characters, cut between words; what was cut has an ellipsis in its place.
pub fn shortened(text: &str, most: usize) -> String {
    let Some((end, _)) = text.char_indices().nth(most) else {
        return text.to_owned();
    };
    let start = text
        .char_indices()
        .nth(most - 1)
        .map_or(end, |(start, _)| start);
    let beginning = &text[..start];
    let words = beginning
        .rfind(' ')
        .map_or(beginning, |space| &beginning[..space]);
    [words.trim_end_matches([',', ';', '.', ':']), "…"].concat()
}

#[cfg(test)]
mod tests {
    use super::*;
    use Language::{English, Finnish, Swedish};

    fn on(year: u16, month: u8, day: u8) -> Date {
        Date::new(year, month, day).unwrap()
    }

    #[test]
    fn a_time_of_day_is_written_as_the_language_does() {
        assert_eq!(time_of_day(18, 5, Finnish), "klo\u{a0}18.05");
        assert_eq!(time_of_day(9, 42, Swedish), "kl.\u{a0}9.42");
        assert_eq!(time_of_day(0, 0, English), "0:00");
    }

    #[test]
    fn thousands_are_set_apart() {
        assert_eq!(whole(0, Finnish), "0");
        assert_eq!(whole(999, English), "999");
        assert_eq!(whole(1_000, Swedish), "1\u{a0}000");
        assert_eq!(whole(65_323, Finnish), "65\u{a0}323");
        assert_eq!(whole(65_323, English), "65,323");
        assert_eq!(whole(4_294_967_295, English), "4,294,967,295");
    }

    #[test]
    fn a_decimal_has_the_separator_of_its_language_and_a_real_minus() {
        assert_eq!(tenths(34, Finnish), "3,4");
        assert_eq!(tenths(34, Swedish), "3,4");
        assert_eq!(tenths(34, English), "3.4");
        assert_eq!(tenths(5, English), "0.5");
        assert_eq!(tenths(0, Finnish), "0,0");
        assert_eq!(tenths(-8, Finnish), "\u{2212}0,8");
        assert_eq!(tenths(i32::MIN, English), "\u{2212}214,748,364.8");
    }

    #[test]
    fn a_percentage_has_a_no_break_space_but_in_english() {
        assert_eq!(percent(45, Finnish), "45\u{a0}%");
        assert_eq!(percent(45, Swedish), "45\u{a0}%");
        assert_eq!(percent(100, English), "100%");
    }

    #[test]
    fn a_date_is_written_in_full() {
        assert_eq!(date(on(2025, 3, 12), Finnish), "12.3.2025");
        assert_eq!(date(on(2025, 3, 12), Swedish), "12.3.2025");
        assert_eq!(date(on(2025, 3, 12), English), "12 March 2025");
        assert_eq!(date(on(2025, 1, 1), English), "1 January 2025");
        assert_eq!(date(on(2025, 12, 31), English), "31 December 2025");
    }

    #[test]
    fn a_period_says_once_what_both_days_share() {
        let months = (on(2025, 3, 1), on(2025, 4, 15));
        assert_eq!(period(months.0, months.1, Finnish), "1.3.–15.4.2025");
        assert_eq!(period(months.0, months.1, Swedish), "1.3–15.4.2025");
        assert_eq!(
            period(months.0, months.1, English),
            "1 March – 15 April 2025"
        );
        let days = (on(2025, 3, 1), on(2025, 3, 15));
        assert_eq!(period(days.0, days.1, Finnish), "1.–15.3.2025");
        assert_eq!(period(days.0, days.1, Swedish), "1–15.3.2025");
        assert_eq!(period(days.0, days.1, English), "1–15 March 2025");
        let years = (on(2024, 3, 1), on(2025, 3, 1));
        assert_eq!(period(years.0, years.1, Finnish), "1.3.2024–1.3.2025");
        assert_eq!(
            period(years.0, years.1, English),
            "1 March 2024 – 1 March 2025"
        );
        assert_eq!(period(days.0, days.0, Finnish), "1.3.2025");
    }

    #[test]
    fn one_thing_is_counted_with_its_own_words() {
        let one = Words {
            fi: "{n} vastaus",
            sv: "{n} svar",
            en: "{n} response",
        };
        let many = Words {
            fi: "{n} vastausta",
            sv: "{n} svar",
            en: "{n} responses",
        };
        assert_eq!(count(1, one, many, Finnish), "1 vastaus");
        assert_eq!(count(5, one, many, Finnish), "5 vastausta");
        assert_eq!(count(0, one, many, English), "0 responses");
        assert_eq!(count(1_200, one, many, Swedish), "1\u{a0}200 svar");
    }

    #[test]
    fn a_list_joins_its_last_item_with_a_word() {
        let none: [&str; 0] = [];
        assert_eq!(list(&none, Finnish), "");
        assert_eq!(list(&["Ilmajoki"], Finnish), "Ilmajoki");
        assert_eq!(list(&["Ähtäri", "Soini"], Finnish), "Ähtäri ja Soini");
        let three = ["Alajärvi", "Lappajärvi", "Vimpeli"];
        assert_eq!(list(&three, Swedish), "Alajärvi, Lappajärvi och Vimpeli");
        assert_eq!(list(&three, English), "Alajärvi, Lappajärvi and Vimpeli");
    }

    #[test]
    fn a_long_text_is_cut_between_words_and_never_longer() {
        assert_eq!(shortened("Kylätalot mukaan", 16), "Kylätalot mukaan");
        assert_eq!(shortened("Kylätalot mukaan", 15), "Kylätalot…");
        assert_eq!(shortened("Kylätalot, kaikki", 14), "Kylätalot…");
        assert_eq!(shortened("ääääää", 4), "äää…");
        for most in 1..20 {
            assert!(shortened("Kylä ja talot, kaikki", most).chars().count() <= most);
        }
    }
}
