//! The release on a real web server, set up by `hosting/nginx.conf`.

use e2e::person::{PAGES, level};
use e2e::site::Nginx;
use e2e::{Around, Person, cases};
use serde_json::{Value, json};
use survey::Criterion;
use text::{shell, start};

cases! {
    EVERY_ENGINE: the_whole_way_over_nginx;
    CHROMIUM:
        nginx_sends_what_the_site_needs,
        the_site_of_nginx_works_without_it_after_a_visit;
}

async fn the_whole_way_over_nginx(person: &Person) {
    let _nginx = Nginx::in_place_of(&person.site).await;
    person.open("?municipality=743#/").await;
    person.see_start().await;
    person.see_municipality("Seinäjoki").await;
    answer_and_see_the_result(person).await;
    // A typed address calls off what is on its way, and a console tells that.
    assert_eq!(person.console().await, Vec::<String>::new());
    for page in PAGES {
        person.open_whole(page).await;
    }
    let around = Around::new();
    let address = person.site.address("?mode=embed&lang=fi");
    let frame = format!(
        "<iframe src=\"{address}\" title=\"Mittari\" height=\"900\" width=\"100%\" sandbox=\"allow-scripts allow-same-origin\"></iframe>"
    );
    around.put("page.html", &frame);
    person.visit_around(&around, "page.html").await;
    person.go_into_frame(0).await;
    person.see_app().await;
    person.see_start().await;
    answer_and_see_the_result(person).await;
}

/// From the start page to the result beside the region's.
async fn answer_and_see_the_result(person: &Person) {
    person.begin().await;
    person.answer_all([4, 2, 3, 5, 1, 3, 3].map(level)).await;
    person.see_results().await;
    person.see_own_result(50).await;
    person.see_comparison().await;
    person.see_chart().await;
}

async fn nginx_sends_what_the_site_needs(person: &Person) {
    let _nginx = Nginx::in_place_of(&person.site).await;
    person.open("#/").await;
    person.see_heading(person.say(start::TITLE)).await;
    let main = person.site.files("app.*.wasm").remove(0);
    let style = person.site.files("later.*.css").remove(0);
    for (file, kind, cache) in [
        ("", "text/html", "no-cache"),
        ("sw.js", "application/javascript", "no-cache"),
        (main.as_str(), "application/wasm", "max-age=31536000"),
        (style.as_str(), "text/css", "max-age=31536000"),
        ("data/catalogue.json", "application/json", "no-cache"),
        (
            "manifest.webmanifest",
            "application/manifest+json",
            "no-cache",
        ),
    ] {
        let script = "const [address, done] = arguments;
            fetch(address, { cache: 'reload' }).then(({ status, headers }) => done({ status, ...Object.fromEntries(headers) }),
                (error) => done(String(error)))";
        let address = person.site.address(file);
        let sent: Value = person
            .script_with_callback(script, vec![json!(address)])
            .await;
        assert_eq!(sent["status"], 200, "{file}: {sent}");
        assert_eq!(sent["content-type"], kind, "{file}: {sent}");
        assert_eq!(sent["cache-control"], cache, "{file}: {sent}");
        assert_eq!(
            sent["content-security-policy"], "frame-ancestors *",
            "{file}: {sent}"
        );
        assert_eq!(sent["access-control-allow-origin"], "*", "{file}: {sent}");
        if file != "data/catalogue.json" {
            assert_eq!(sent["content-encoding"], "gzip", "{file}: {sent}");
        }
    }
    // The folder without its slash, with its options.
    person.load("").await;
    let without = person.site.address("?lang=fi").replace("/?", "?");
    person.driver().goto(&without).await.unwrap();
    person.see_address("/mittari/?lang=fi").await;
    person.see_app().await;
}

async fn the_site_of_nginx_works_without_it_after_a_visit(person: &Person) {
    let nginx = Nginx::in_place_of(&person.site).await;
    person.open("?municipality=743#/assess/1").await;
    person.see_statement(Criterion::ALL[0]).await;
    person.answer(level(4)).await;
    person.see_everything_kept().await;
    drop(nginx);
    person.start_cold("?lang=fi#/results").await;
    person.see_heading(person.say(shell::RESULTS)).await;
    person.see_own_result(75).await;
    person.see_comparison().await;
    person.see_chart().await;
}
