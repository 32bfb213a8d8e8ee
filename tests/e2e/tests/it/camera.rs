//! Reading QR codes with a camera.

use std::fmt::Write;
use std::path::Path;

use e2e::browser::Wishes;
use e2e::person::{GOOD, Part};
use e2e::{Person, cases, eventually};
use qrcode::{Color, EcLevel, QrCode};
use text::collect;

cases! {
    EVERY_ENGINE: why_there_is_no_camera_is_explained;
    CHROMIUM: codes_before_the_camera_are_added_until_it_is_closed;
}

const WIDTH: usize = 640;
const HEIGHT: usize = 480;
/// The side of a module on the film, in pixels.
const MODULE: usize = 8;

async fn why_there_is_no_camera_is_explained(person: &Person) {
    let refuse = |name: &str| {
        format!("{{ getUserMedia: () => Promise.reject(new DOMException('no', '{name}')) }}")
    };
    for (devices, words) in [
        (refuse("NotAllowedError"), collect::CAMERA_REFUSED),
        (refuse("NotFoundError"), collect::CAMERA_MISSING),
        (refuse("NotReadableError"), collect::CAMERA_BUSY),
        (refuse("TypeError"), collect::CAMERA_FAILED),
        ("undefined".to_owned(), collect::CAMERA_INSECURE),
    ] {
        person.site.inject(&format!(
            "Object.defineProperty(navigator, 'mediaDevices', {{ configurable: true, value: {devices} }})"
        ));
        person.open_blank_page().await;
        person.open("#/collect").await;
        person
            .click(Part::Radio, person.say(collect::BY_CAMERA))
            .await;
        person
            .click(Part::Button, person.say(collect::CAMERA_START))
            .await;
        person.see(person.say(words)).await;
        // And the way to try again is there.
        assert!(
            person
                .has(Part::Button, person.say(collect::CAMERA_START))
                .await
        );
    }
}

async fn codes_before_the_camera_are_added_until_it_is_closed(person: &Person) {
    let folder = tempfile::tempdir().unwrap();
    let film = folder.path().join("film.y4m");
    show(
        &format!("https://kunta.example/?lang=fi#/collect/{GOOD}"),
        &film,
    );
    let wishes = Wishes {
        camera: Some(film),
        ..Wishes::default()
    };
    let organiser = person.with_another_browser(&wishes).await;
    organiser.open("?municipality=743#/collect").await;
    organiser.see_gathered(0).await;
    organiser
        .click(Part::Radio, organiser.say(collect::BY_CAMERA))
        .await;
    organiser
        .click(Part::Button, organiser.say(collect::CAMERA_START))
        .await;
    organiser.see_gathered(1).await;
    organiser.see(organiser.say(collect::CAMERA_HINT)).await;
    organiser
        .see_nothing_against_accessibility("the collection with a camera")
        .await;
    organiser
        .click(Part::Button, organiser.say(collect::CAMERA_STOP))
        .await;
    let is_on = "return document.getElementById('camera').srcObject.active";
    eventually("the camera to be off", async || {
        match organiser.try_script(is_on, vec![]).await? {
            false => Ok(()),
            true => Err("it is on".to_owned()),
        }
    })
    .await;
    assert_eq!(organiser.problems().await, []);
}

/// A film of a QR code on white, two pictures long.
fn show(text: &str, film: &Path) {
    let code = QrCode::with_error_correction_level(text, EcLevel::M).unwrap();
    let side = code.width();
    let mut light = vec![255_u8; WIDTH * HEIGHT];
    let (left, top) = ((WIDTH - side * MODULE) / 2, (HEIGHT - side * MODULE) / 2);
    for (place, color) in code.to_colors().into_iter().enumerate() {
        if color == Color::Light {
            continue;
        }
        let (x, y) = (left + place % side * MODULE, top + place / side * MODULE);
        for row in y..y + MODULE {
            light[row * WIDTH + x..][..MODULE].fill(0);
        }
    }
    let mut bytes = Vec::new();
    let mut header = String::new();
    writeln!(
        header,
        "YUV4MPEG2 W{WIDTH} H{HEIGHT} F10:1 Ip A1:1 C420jpeg"
    )
    .unwrap();
    bytes.extend(header.as_bytes());
    for _ in 0..2 {
        bytes.extend(b"FRAME\n");
        bytes.extend(&light);
        bytes.extend(vec![128; WIDTH * HEIGHT / 2]);
    }
    std::fs::write(film, bytes).unwrap();
}
