//! Pictures to take along: saved as PNG and SVG in both forms, sent, and what is said where a browser makes
//! none.

use e2e::person::{KIOSK, Part, level};
use e2e::{Person, cases, eventually};
use serde::Deserialize;
use serde_json::json;
use survey::Answer;
use text::{figures, picture, shell};

cases! {
    EVERY_ENGINE:
        the_rows_are_saved_in_both_forms_with_every_mark_in_its_place,
        the_map_is_saved_in_the_colours_of_its_figures;
    CHROMIUM:
        the_file_alone_goes_to_the_systems_sheet,
        a_browser_that_makes_no_png_says_so_and_offers_the_svg,
        a_kiosk_offers_no_pictures;
}

/// Something in a picture, where the SVG says it is.
#[derive(Debug, Deserialize)]
struct Spot {
    x: f64,
    y: f64,
    /// Of the PNG there.
    colour: String,
    /// Of the SVG.
    fill: Option<String>,
    text: String,
}

/// A picture that was decoded.
#[derive(Debug, Deserialize)]
struct Decoded {
    width: u32,
    height: u32,
    /// How many colours were found in a few thousand places.
    colours: usize,
    /// The person's own marks.
    dots: Vec<Spot>,
    /// The texts that are a level's number.
    numbers: Vec<Spot>,
    /// The tiles of a map.
    faces: Vec<Spot>,
    words: Vec<String>,
    title: String,
    figures: String,
}

const FORMS: [(text::Words, u32, u32); 2] =
    [(picture::UPRIGHT, 1200, 1500), (picture::WIDE, 1600, 900)];

async fn come_to_results(person: &Person) {
    person.open("?municipality=743#/assess/1").await;
    let answers = [
        level(4),
        level(2),
        level(3),
        Answer::CannotSay,
        level(5),
        level(1),
        level(3),
    ];
    person.answer_all(answers).await;
    person.see_results().await;
    person.see_comparison().await;
}

/// Opens the first picture of the page, and keeps what it offers.
async fn take_picture(person: &Person) {
    person.keep_downloads().await;
    let keep = include_str!("pictures.js");
    let keep = format!("{keep}; return null");
    let _: () = person.script(&keep, vec![]).await;
    person
        .click_like(Part::Button, person.say(picture::TAKE))
        .await;
    person
        .find(Part::Button, person.say(picture::DOWNLOAD_SVG))
        .await;
}

/// Saves the picture in one form as PNG and as SVG, and decodes both.
async fn save(person: &Person, form: text::Words, width: u32, height: u32) -> Decoded {
    person.click(Part::Radio, person.say(form)).await;
    for button in [picture::DOWNLOAD_PNG, picture::DOWNLOAD_SVG] {
        person.click(Part::Button, person.say(button)).await;
    }
    let size = format!("{width}x{height}");
    let mut names = Vec::new();
    eventually("the files", async || {
        let all: Vec<String> = person
            .try_script("return Object.keys(window.offered)", vec![])
            .await?;
        let of_form = |ending: &str| {
            let fits = |name: &&String| name.contains(&size) && name.ends_with(ending);
            all.iter().find(fits).cloned()
        };
        names = [".png", ".svg"].into_iter().filter_map(of_form).collect();
        if names.len() == 2 {
            Ok(())
        } else {
            Err(format!("{all:?}"))
        }
    })
    .await;
    let names = names.into_iter().map(|name| json!(name)).collect();
    person
        .script_with_callback(include_str!("decode.js"), names)
        .await
}

/// What every picture of the example holds.
fn check_frame(person: &Person, decoded: &Decoded, width: u32, height: u32) {
    assert_eq!([decoded.width, decoded.height], [width, height]);
    assert!(decoded.colours > 5, "blank: {decoded:?}");
    let text = decoded.words.join(" ");
    for words in [shell::NAME, figures::EXAMPLE] {
        assert!(text.contains(person.say(words)), "{words:?} in {text}");
    }
    assert!(decoded.figures.contains(person.say(figures::EXAMPLE)));
    assert!(text.contains(decoded.title.split(' ').next().unwrap()));
}

async fn the_rows_are_saved_in_both_forms_with_every_mark_in_its_place(person: &Person) {
    come_to_results(person).await;
    take_picture(person).await;
    for (form, width, height) in FORMS {
        let decoded = save(person, form, width, height).await;
        check_frame(person, &decoded, width, height);
        for dot in &decoded.dots {
            assert_eq!(Some(&dot.colour), dot.fill.as_ref(), "{dot:?}");
        }
        // The numbers above the rows lie at one height.
        let axis = |number: &str| {
            let of_number = decoded.numbers.iter().filter(|spot| spot.text == number);
            let is_axis = |spot: &&Spot| {
                let beside = decoded.numbers.iter();
                beside
                    .filter(|other| (other.y - spot.y).abs() < 1.0)
                    .count()
                    == 5
            };
            of_number
                .clone()
                .find(is_axis)
                .unwrap_or_else(|| panic!("{decoded:?}"))
        };
        let top = axis("1").y;
        let rows = decoded.dots.iter().filter(|dot| dot.y > top);
        let mut rows: Vec<_> = rows.collect();
        rows.sort_by(|one, other| one.y.total_cmp(&other.y));
        let levels = ["4", "2", "3", "5", "1", "3"];
        // A list of marks may stand beside the rows.
        let in_rows = |dot: &&Spot| (axis("1").x - 2.0..=axis("5").x + 2.0).contains(&dot.x);
        rows.retain(in_rows);
        assert_eq!(rows.len(), levels.len(), "{rows:?}");
        for (dot, number) in rows.into_iter().zip(levels) {
            assert!((dot.x - axis(number).x).abs() < 2.0, "{number}: {dot:?}");
        }
    }
}

async fn the_map_is_saved_in_the_colours_of_its_figures(person: &Person) {
    person.open("#/region").await;
    person.see_comparison().await;
    take_picture(person).await;
    for (form, width, height) in FORMS {
        let decoded = save(person, form, width, height).await;
        check_frame(person, &decoded, width, height);
        assert!(decoded.faces.len() > 10, "{decoded:?}");
        for face in &decoded.faces {
            assert_eq!(Some(&face.colour), face.fill.as_ref(), "{face:?}");
        }
        assert!(decoded.words.iter().any(|word| word == "Seinäjoki"));
    }
}

async fn the_file_alone_goes_to_the_systems_sheet(person: &Person) {
    come_to_results(person).await;
    take_picture(person).await;
    let share = person.say(picture::SHARE);
    for (refusal, said) in [
        ("'NotAllowedError'", picture::SHARE_AGAIN),
        ("'DataError'", picture::NOT_SHARED),
        ("null", picture::SHARED),
    ] {
        let script = format!("window.refusal = {refusal}; return null");
        let _: () = person.script(&script, vec![]).await;
        person.click(Part::Button, share).await;
        person.see(person.say(said)).await;
    }
    let shared: Vec<serde_json::Value> = person.script("return window.shared", vec![]).await;
    assert_eq!(shared.len(), 1);
    assert_eq!(shared[0]["keys"], json!(["files"]));
    assert_eq!(shared[0]["type"], "image/png");
    assert!(shared[0]["size"].as_u64() > Some(10_000), "{shared:?}");
    let script = "window.refusal = 'AbortError'; return null";
    let _: () = person.script(script, vec![]).await;
    person.click(Part::Button, share).await;
    person.see_no_more(person.say(picture::SHARED)).await;
    let text = person.text().await;
    assert!(!text.contains(person.say(picture::NOT_SHARED)), "{text}");
}

async fn a_browser_that_makes_no_png_says_so_and_offers_the_svg(person: &Person) {
    come_to_results(person).await;
    let noise = "const read = CanvasRenderingContext2D.prototype.getImageData;
        CanvasRenderingContext2D.prototype.getImageData = function (...of) {
            const image = read.apply(this, of);
            image.data.fill(255);
            return image;
        };
        return null";
    let _: () = person.script(noise, vec![]).await;
    take_picture(person).await;
    person.see(person.say(picture::NO_PNG)).await;
    assert!(
        !person
            .has(Part::Button, person.say(picture::DOWNLOAD_PNG))
            .await
    );
    person
        .click(Part::Button, person.say(picture::DOWNLOAD_SVG))
        .await;
    person.see(".svg").await;
}

async fn a_kiosk_offers_no_pictures(person: &Person) {
    person.open_kiosk(KIOSK).await;
    person.come_to_kiosk().await;
    person.answer_all_with(3).await;
    person.add_response().await;
    person.see_own_result(50).await;
    let text = person.text().await;
    assert!(!text.contains(person.say(picture::TAKE)), "{text}");
}
