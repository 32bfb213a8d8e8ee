//! What is found in texts as people paste them, and what is refused.

use super::*;

const CODE: &str = "KM-26WW-JKJW-0FM0-28T5-CY4T-1V83";
const OTHER: &str = "KM-24V9-XPVD-H1MT-QKFF-04HM-7ZHH";

fn scan(text: &str) -> Scan {
    Scanner::new(text.to_owned()).finish()
}

fn read(code: &str) -> Response {
    code.parse().unwrap()
}

/// Exactly these codes and nothing refused.
fn finds(text: &str, codes: &[&str]) {
    let scan = scan(text);
    let expected: Vec<_> = codes.iter().map(|code| read(code)).collect();
    assert_eq!(scan.responses, expected, "{text:?}");
    assert_eq!(scan.refused, [], "{text:?}");
}

/// Nothing but this one refused text.
fn refuses(text: &str, shown: &str, reason: CodeError) {
    let scan = scan(text);
    let text_of = |code: &RefusedCode| (code.text.clone(), code.reason);
    let refused: Vec<_> = scan.refused.iter().map(text_of).collect();
    assert_eq!(refused, [(shown.to_owned(), reason)], "{text:?}");
    assert_eq!(scan.responses, [], "{text:?}");
}

#[test]
fn a_code_is_found_in_what_people_paste() {
    for text in [
        "KM-26WW-JKJW-0FM0-28T5-CY4T-1V83",
        "km-26ww-jkjw-0fm0-28t5-cy4t-1v83",
        "KM26WWJKJW0FM028T5CY4T1V83",
        "Koodini: KM-26WW-JKJW-0FM0-28T5-CY4T-1V83.",
        "(KM-26WW-JKJW-0FM0-28T5-CY4T-1V83)",
        "\"KM-26WW-JKJW-0FM0-28T5-CY4T-1V83\";743;\"x\"",
        "a\tKM-26WW-JKJW-0FM0-28T5-CY4T-1V83\t743",
        "743,KM-26WW-JKJW-0FM0-28T5-CY4T-1V83,743,1,2,3",
        "*KM-26WW-JKJW-0FM0-28T5-CY4T-1V83*",
        "_KM-26WW-JKJW-0FM0-28T5-CY4T-1V83_",
        "<b>KM-26WW-JKJW-0FM0-28T5-CY4T-1V83</b>",
        "”KM–26WW–JKJW–0FM0–28T5–CY4T–1V83”, kiitos!",
        "KM\u{2011}26WW\u{2011}JKJW\u{2011}0FM0\u{2011}28T5\u{2011}CY4T\u{2011}1V83",
        "KM\u{AD}-26WW\u{AD}-JKJW-OFMO-28T5-CY4T-IV83",
        "KM 26WW\u{A0}JKJW\u{200B}0FM0 28T5 CY4T lV83",
        "12:05 Matti: KM-26WW-JKJW-0FM0-28T5-CY4T-1V83 kiitos 12:06",
        "KM-26WW-JKJW-0FM0-28T5-CY4T-1V83 km",
        "KM-26WW-JKJW-0FM0-28T5-CY4T-1V83-Matti",
        "5 km KM-26WW-JKJW-0FM0-28T5-CY4T-1V83",
        "KM KM-26WW-JKJW-0FM0-28T5-CY4T-1V83",
        "Seinäjoki-KM-26WW-JKJW-0FM0-28T5-CY4T-1V83",
        "\u{FEFF}KM-26WW-JKJW-0FM0-28T5-CY4T-1V83\r\n",
    ] {
        finds(text, &[CODE]);
    }
}

#[test]
fn a_code_is_found_in_links() {
    for text in [
        "https://example.org/?lang=sv#/results/KM-26WW-JKJW-0FM0-28T5-CY4T-1V83",
        "https://example.org/a/#/collect/KM-26WW-JKJW-0FM0-28T5-CY4T-1V83?x=1",
        "https://example.org/#/collect/KM%2D26WW%2DJKJW%2d0FM0%2D28T5%2DCY4T%2D1V83",
        "https://example.org/#/collect/KM%E2%80%9126WW-JKJW-0FM0-28T5-CY4T-1V83",
        "https://nam.example.com/?url=https%3A%2F%2Fexample.org%2F%23%2Fresults%2FKM-26WW-JKJW-0FM0-28T5-CY4T-1V83&data=05",
        "[tulos](https://example.org/#/results/KM-26WW-JKJW-0FM0-28T5-CY4T-1V83)",
    ] {
        finds(text, &[CODE]);
    }
}

#[test]
fn a_code_is_found_over_the_line_breaks_of_e_mail() {
    for text in [
        "KM-26WW-JKJW-0FM0-\n28T5-CY4T-1V83",
        "KM-26WW-JKJW-0FM0-28\r\nT5-CY4T-1V83",
        "> vastaus KM-26WW-JKJW-0FM0-\r\n> 28T5-CY4T-1V83\r\n> kiitos",
        ">> KM-26WW-JKJW-\n>> 0FM0-28T5\n> > -CY4T-1V83",
        "    KM-26WW-JKJW-\n    0FM0-28T5-CY4T-1V83",
        "vastaus: KM-26WW-JK=\r\nJW-0FM0-28T5-CY4T-1V83 =E4",
        "KM=E2=80=9126WW=C2=A0JKJW-0FM0=\n-28T5-CY4T-1V83",
        "<a href=3D\"#/results/KM=2D26WW-JKJW-0FM0-28T5-CY4T-1V83\">",
    ] {
        finds(text, &[CODE]);
    }
    for (index, _) in CODE.char_indices().skip(1) {
        for between in [" ", "\n", "\r\n", "\n> ", "=\n", "\u{200B}", " \t "] {
            let (start, end) = CODE.split_at(index);
            finds(&format!("a {start}{between}{end} b"), &[CODE]);
        }
    }
}

#[test]
fn a_file_in_utf_16_that_was_read_as_utf_8_is_scanned_as_well() {
    let wide: Vec<u8> =
        format!("\u{FEFF}Koodi\tKM-26WW-JKJW-0FM0-28T5-CY4T-1V83\r\nä\t{OTHER}\r\n")
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect();
    finds(&String::from_utf8_lossy(&wide), &[CODE, OTHER]);
}

#[test]
fn codes_after_each_other_are_each_found_in_the_order_of_the_text() {
    for between in ["", " ", "\n", "-", ", ", ";", " km "] {
        let text = [CODE, OTHER, CODE].join(between);
        finds(&text, &[CODE, OTHER, CODE]);
        finds(&text.replace('-', "").to_lowercase(), &[CODE, OTHER, CODE]);
    }
}

#[test]
fn a_code_that_was_cut_off_does_not_hide_the_next_one() {
    let without_spaces = CODE.replace('-', "");
    for index in 2..without_spaces.len() {
        for code in [CODE, without_spaces.as_str()] {
            for between in [" ", "\n"] {
                let text = format!("{}{between}{OTHER}", &code[..index]);
                let scan = scan(&text);
                assert_eq!(scan.responses, [read(OTHER)], "{text:?}");
            }
        }
    }
    let cut = scan(&format!("{} {OTHER}", &CODE[..CODE.len() - 1]));
    assert_eq!(cut.refused[0].text, &CODE[..CODE.len() - 1]);
    assert_eq!(cut.refused[0].reason, CodeError::Length);
}

#[test]
fn a_wrong_code_does_not_hide_the_one_that_follows_directly() {
    let wrong = "KM-26WW-JKJW-0FM0-28T5-CY4T-1V84";
    for between in ["", " ", "\n"] {
        let scan = scan(&format!("{wrong}{between}{CODE}{between}{wrong}"));
        assert_eq!(scan.responses, [read(CODE)], "{between:?}");
        assert_eq!(scan.refused.len() + scan.more_refused, 2, "{between:?}");
        assert_eq!(scan.refused[0].text, wrong);
        assert_eq!(scan.refused[0].reason, CodeError::Checksum);
    }
}

#[test]
fn what_was_meant_as_a_code_is_refused_with_the_reason() {
    let refuses_whole = |code: &str, reason| {
        for text in [
            code.to_owned(),
            format!("a {code}, b"),
            format!("({code})\n{}", "km"),
            format!("{code};743;1"),
        ] {
            refuses(&text, code, reason);
        }
    };
    refuses_whole("KM-26WW-JKJW-0FM0-28T5-CY4T-1V84", CodeError::Checksum);
    refuses_whole("km26wwjkjw0fm028t5cy4t1v84", CodeError::Checksum);
    refuses_whole("KM 26WW JKJW 0FM0 28T5 CY4T 1V84", CodeError::Checksum);
    refuses_whole("KM-0000-0000-0000-0000-0000-0000", CodeError::Checksum);
    refuses_whole("KM-ABCD-EFGH-JKMN-PQRS-TVWX-YZAB", CodeError::Checksum);
    refuses_whole("KM-46WW-JKJW-0FM0-0000-0001-1FZ0", CodeError::Version);
    refuses_whole("KM-2AWW-JKJW-0FM0-0000-0001-0JWS", CodeError::Edition);
    refuses_whole("KM-27X4-JKJW-0FM0-0000-0001-1NA9", CodeError::Municipality);
    refuses_whole("KM-26WZ-2KJW-0FM0-0000-0001-1PFN", CodeError::Role);
    refuses_whole("KM-26WW-JKJY-0FM0-0000-0001-0GJV", CodeError::Answer);
    refuses_whole("KM-26WW-JKJW-0FM0-28T5-CY4T-1V", CodeError::Length);
    refuses_whole("KM-26WW-JKJW-0FM0-28T5-CY4T-1V8", CodeError::Length);
    refuses_whole("KM-26WW-JKJW-0FM0-28T5-CY4T-1V833", CodeError::Length);
    refuses_whole("KM-26WW-JKJW-0FM0-28T5-CY4T-1V8333", CodeError::Length);
    refuses_whole("KM-26WW-JKJW-0FM0-28T5-CY4T-1V83kiitos", CodeError::Length);
    refuses_whole(
        "KM-26WW-JKJW-0FM0-28T5-CY4T-1V8U",
        CodeError::Character('U'),
    );
    refuses_whole(
        "KM-26WW-JKJÄ-0FM0-28T5-CY4T-1V8U",
        CodeError::Character('Ä'),
    );
    refuses_whole(
        "KM-26WW-JK?W-0FM0-28T5-CY4T-1V83",
        CodeError::Character('?'),
    );
    refuses_whole("KN-26WW-JKJW-0FM0-28T5-CY4T-1V83", CodeError::Prefix);
    refuses_whole("XKM-26WW-JKJW-0FM0-28T5-CY4T-1V83", CodeError::Prefix);
    refuses_whole("26WW-JKJW-0FM0-28T5-CY4T-1V83", CodeError::Prefix);
    refuses(
        "KM-26WW-JKJW-\r\n   0FM0-28T5-CY4T-1V84",
        "KM-26WW-JKJW- 0FM0-28T5-CY4T-1V84",
        CodeError::Checksum,
    );
}

#[test]
fn a_code_does_not_begin_in_the_middle_of_a_word() {
    for text in ["XKM26WWJKJW0FM028T5CY4T1V83", "äKM26WWJKJW0FM028T5CY4T1V83"] {
        finds(text, &[]);
    }
}

#[test]
fn ordinary_text_is_no_refusal() {
    for text in [
        "5 km",
        "5 KM",
        "KM",
        "KM-",
        "KM-sarja alkaa 12.5.2025 klo 18.00 Lapualla",
        "km/h 100 120 80 60 50 40 30 20",
        "Matka 12 km 30 min 2 h 15 min 20 s 40 s 20 min 10 s",
        "Kunta\tKM\t2019\t2020\t2021\t2022\t2023\t2024",
        "10 km 35 21 12 33 44 55 66 22 31 44 33 21 12",
        "km-korvaus kasvaa ensi vuonna ja se maksetaan takaisin kaikille",
        "km-korvauslaskentajärjestelmä 2025",
        "km-kilometrikorvauslaskelma on valmis",
        "KM-KORVAUSLASKENTAOHJELMAA",
        "https://example.org/km-kisat-2025-lapua-tulokset",
        "https://example.org/km-sarja-2025-kevat-kisa-14-tulos",
        "k m 2 6",
        "Kmart KMS km2 km² kmol",
        "puh. 040 123 4567 km 040 765 4321 km",
        "2025-03-01-2345-2345-2345-2345",
        "7b1c2d3e-2a4f-4c5d-8e9f-0123456789ab",
        "KMKMKMKMKMKMKMKMKMKMKMKMKMKMKMKM",
        "juoksin 5 km sitten join vettä ja menin kotiin nukkumaan 8 tunniksi",
        "KM 20 km kävely, KM 50 km kävely, KM maraton 42 195 metriä, KM 100 m aidat",
    ] {
        finds(text, &[]);
    }
}

#[test]
fn every_single_character_altered_is_refused_and_none_is_overlooked() {
    for index in 3..CODE.len() {
        for to in ('!'..='~').chain(['Å', 'ä', 'é', '²', '…']) {
            let mut characters: Vec<char> = CODE.chars().collect();
            let from = std::mem::replace(&mut characters[index], to);
            let text: String = characters.into_iter().collect();
            let scan = scan(&text);
            if let Ok(response) = text.parse::<Response>() {
                assert_eq!(scan.responses, [response], "{text}");
            } else {
                assert_eq!(scan.responses, [], "{text}");
                let expected = from != '-' && to.is_alphanumeric();
                let found = scan.refused.len();
                assert!(found == 1 || !expected && found == 0, "{text}");
            }
        }
    }
}

#[test]
fn a_piece_of_any_size_changes_nothing() {
    let text = format!(
        "a {CODE} b {CODE}{OTHER} {}5 km {}",
        &OTHER[..31],
        &CODE[..30]
    );
    let whole = scan(&text);
    assert_eq!(whole.responses.len(), 3);
    assert_eq!(whole.refused.len(), 2);
    for piece in 1..=text.len() {
        let mut scanner = Scanner::new(text.clone());
        let mut steps = 0;
        while !scanner.advance(piece) {
            steps += 1;
            assert!(scanner.done() < scanner.len() && steps * piece <= scanner.done());
        }
        assert_eq!(scanner.done(), scanner.len());
        assert_eq!(scanner.finish(), whole, "{piece}");
    }
    assert!(Scanner::new(String::new()).advance(1));
}

#[test]
fn the_list_of_refused_codes_is_bounded_and_the_rest_is_counted() {
    let wrong = |number: usize| format!("KM-26WW-JKJW-0FM0-28T5-CY4T-{number:04}\n");
    let text: String = (0..300).chain(0..300).map(wrong).collect();
    let scan = scan(&text);
    assert_eq!(scan.refused.len(), RefusedCode::MOST_LISTED);
    assert_eq!(scan.refused.len() + scan.more_refused, 600);
    assert!(scan.refused.iter().all(|code| code.text.len() <= 60));
}

#[test]
fn a_refused_code_after_a_km_is_shown_whole_and_with_its_own_reason() {
    for before in [
        "5 km ja ",
        "km: ",
        "KM ",
        "10 km on aika pitkä, ",
        "km ja KM ",
    ] {
        for (code, reason) in [
            ("KM-26WW-JKJW-0FM0-28T5-CY4T-1V84", CodeError::Checksum),
            ("KM-26WW-JKJW-0FM0-28T5-CY4T-1V", CodeError::Length),
        ] {
            refuses(&[before, code].concat(), code, reason);
        }
    }
}
