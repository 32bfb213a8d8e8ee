//! The site inside another site's page, on another origin.

pub mod manners;
pub mod sandbox;
pub mod way;

use e2e::person::{Part, level};
use e2e::{Around, Person, eventually};
use survey::{Answer, Criterion};
use text::{Language, share};

const SCRIPTS: &str = "sandbox=\"allow-scripts\"";
const SCRIPTS_AND_ORIGIN: &str = "sandbox=\"allow-scripts allow-same-origin\"";

/// A frame as somebody writes it by hand.
fn frame(person: &Person, attributes: &str) -> String {
    let address = person.site.address("?mode=embed&lang=fi&municipality=743");
    format!(
        "<iframe src=\"{address}\" title=\"Mittari\" width=\"100%\" height=\"600\" {attributes}></iframe>"
    )
}

/// Lets the height of every frame follow what it tells, as the snippet's script does.
const FOLLOW: &str = "<script>addEventListener('message', ({ data, source }) => {
        if (data.type !== 'size') return;
        for (const frame of document.querySelectorAll('iframe')) {
            if (frame.contentWindow === source) frame.style.height = `${data.height}px`;
        }
    })</script>";

/// A page around with this HTML, and the person in its first frame.
async fn go_inside(person: &Person, html: &str) -> Around {
    let around = Around::new();
    around.put("page.html", html);
    person.visit_around(&around, "page.html").await;
    person.go_into_frame(0).await;
    around
}

/// The same, with the app there.
async fn see_inside(person: &Person, html: &str) -> Around {
    let around = go_inside(person, html).await;
    person.see_app().await;
    around
}

/// The snippet that the kit gives for Seinäjoki, in the person's language.
async fn snippet(person: &Person) -> String {
    person.open("?municipality=743#/share").await;
    person
        .click(Part::Radio, person.say(share::MODE_EMBED))
        .await;
    let script = "return document.getElementById('snippet')?.value ?? ''";
    let mut snippet = String::new();
    eventually("a snippet with the name", async || {
        snippet = person.try_script(script, vec![]).await?;
        match snippet.contains("Seinäjoki") {
            true => Ok(()),
            false => Err(snippet.clone()),
        }
    })
    .await;
    snippet
}

/// Sees the frame as high as its content, and the top of the page in it in the window.
async fn see_page_in_frame(person: &Person) {
    person.see_fitting_height().await;
    person.go_around().await;
    see_top(person).await;
    // A second each; once a language is enough of them.
    if person.language() == Language::Finnish {
        person.see_still().await;
    }
    person.go_into_frame_where_it_is(0).await;
}

async fn see_top(person: &Person) {
    eventually("the top of the frame in the window", async || {
        let top = person.top_of_frame(0).await;
        let height: f64 = person.try_script("return innerHeight", vec![]).await?;
        // The browser's own border around a frame is two pixels wide, and places are rounded.
        match (-3.0..height).contains(&top) {
            true => Ok(()),
            false => Err(format!("it is at {top}")),
        }
    })
    .await;
}

/// Answers inside and sees the result beside the region's.
async fn see_the_way(person: &Person) {
    person.see_start().await;
    person.begin().await;
    person.see_statement(Criterion::ALL[0]).await;
    person.answer(level(4)).await;
    person.go_on().await;
    person.see_statement(Criterion::ALL[1]).await;
    person.answer(Answer::CannotSay).await;
    person.follow("#/review").await;
    person.see_review().await;
    person.see_results().await;
    person.see_own_result(75).await;
    person.see_comparison().await;
    person.see_chart().await;
}
