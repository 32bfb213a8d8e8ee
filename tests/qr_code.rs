//! QR codes are read back by a reader of another make.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use kumppanuusmittari::chart::{QrPicture, TooLong};

/// The modules of a picture, dark ones true.
fn modules(picture: &QrPicture) -> Vec<Vec<bool>> {
    let mut modules = vec![vec![false; picture.side]; picture.side];
    for run in picture.path.split('M').skip(1) {
        let (position, rest) = run.split_once('h').unwrap();
        let (x, y) = position.split_once(' ').unwrap();
        let (length, _) = rest.split_once('v').unwrap();
        let (x, y): (usize, usize) = (x.parse().unwrap(), y.parse().unwrap());
        let length: usize = length.parse().unwrap();
        modules[y][x..x + length].fill(true);
    }
    modules
}

/// What a phone's camera would read, eight pixels to a module.
fn read(picture: &QrPicture) -> String {
    let modules = modules(picture);
    let side = picture.side * 8;
    let grey = |x: usize, y: usize| if modules[y / 8][x / 8] { 0 } else { 255 };
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(side, side, grey);
    let grids = image.detect_grids();
    assert_eq!(grids.len(), 1, "one code is seen");
    grids[0].decode().unwrap().1
}

/// The bytes that version 20 holds with medium error correction (ISO/IEC 18004).
const LONGEST: usize = 666;

fn address(length: usize) -> String {
    "https://example.org/mittari/?lang=fi#/results/KM-26WW-JKJW-0FM0-28T5"
        .chars()
        .cycle()
        .take(length)
        .collect()
}

#[test]
fn addresses_of_every_length_are_read_back() {
    for length in [1, 17, 42, 62, 120, 400, LONGEST] {
        let address = address(length);
        let picture = QrPicture::of(&address).unwrap();
        assert_eq!(read(&picture), address);
    }
    assert_eq!(
        QrPicture::of("ä").map(|picture| read(&picture)),
        Ok("ä".to_owned())
    );
}

#[test]
fn an_address_that_needs_more_than_version_20_is_refused() {
    // Small letters alone: of digits and capitals there is room for more.
    let longest = QrPicture::of(&"a".repeat(LONGEST)).unwrap();
    assert_eq!(longest.side, 97 + 2 * 4);
    for length in [LONGEST + 1, 1000, 20_000] {
        assert!(
            QrPicture::of(&"a".repeat(length)) == Err(TooLong),
            "{length}"
        );
    }
}

#[test]
fn the_quiet_zone_stays_light() {
    let picture = QrPicture::of("https://example.org/").unwrap();
    let modules = modules(&picture);
    let last = picture.side - 4;
    for (y, row) in modules.iter().enumerate() {
        for (x, is_dark) in row.iter().enumerate() {
            let is_border = x < 4 || y < 4 || x >= last || y >= last;
            assert!(!(is_border && *is_dark), "{x} {y}");
        }
    }
}

#[test]
fn what_no_code_can_hold_is_refused() {
    assert_eq!(QrPicture::of(&"x".repeat(5000)), Err(TooLong));
}
