//! Pictures of every page: `cargo run -p e2e --bin screenshots -- <folder> [fi|sv|en]`.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a tool of the tests"
)]

use std::path::PathBuf;

use e2e::browser::{Session, Wishes};
use e2e::person::{Look, PAGES};
use e2e::{Engine, Person};
use text::Language;

const WIDTHS: [u32; 3] = [360, 768, 1280];

fn main() {
    let mut arguments = std::env::args().skip(1);
    let folder = PathBuf::from(arguments.next().expect("the folder to write to"));
    let tag = arguments.next().unwrap_or_else(|| "fi".to_owned());
    let language = Language::from_tag(&tag).expect("fi, sv or en");
    std::fs::create_dir_all(&folder).unwrap();
    e2e::case::runtime().block_on(async {
        let session = Session::start(Engine::Chromium, &Wishes::default()).await;
        let person = Person::with_browser(session.expect("Chromium"));
        person.read(language);
        person.answer_some().await;
        for page in PAGES {
            for width in WIDTHS {
                for (name, look) in looks(width) {
                    person.look(look).await;
                    person.open_whole(page).await;
                    let file = format!("{}-{width}-{name}.png", stem(page));
                    person.screenshot(&folder.join(file)).await;
                }
            }
            println!("{page}");
        }
        if let Some(session) = person.leave().await {
            session.quit().await;
        }
    });
}

fn looks(width: u32) -> [(&'static str, Look); 3] {
    let look = Look::of_size(width, if width < 600 { 740 } else { 900 });
    let forced = Look {
        forced_colors: true,
        ..look
    };
    [("light", look), ("dark", look.dark()), ("forced", forced)]
}

fn stem(page: &str) -> String {
    match page.trim_start_matches("#/").replace('/', "-") {
        name if name.is_empty() => "start".to_owned(),
        name => name,
    }
}
