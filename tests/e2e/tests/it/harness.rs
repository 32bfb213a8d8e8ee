//! The harness itself: what the other tests rely on.

use e2e::person::{Look, Part};
use e2e::{Fault, Person, cases};

cases! {
    EVERY_ENGINE:
        a_page_is_served_and_read,
        a_site_that_stops_refuses_and_then_serves_again,
        axe_runs_under_the_strict_policy,
        keys_reach_the_page,
        two_tabs_share_a_storage_and_two_sites_do_not;
    CHROMIUM_AND_FIREFOX:
        a_picture_is_taken,
        a_page_is_printed,
        a_page_is_looked_at_in_the_dark;
}

async fn a_page_is_served_and_read(person: &Person) {
    person.load("").await;
    person.see("Kumppanuusmittari").await;
    assert_eq!(person.problems().await, []);
    assert_eq!(person.foreign_requests().await, Vec::<String>::new());
    person.site.put_in(&["/a/b/"]);
    person.load("index.html").await;
    person.see("Kumppanuusmittari").await;
}

async fn a_site_that_stops_refuses_and_then_serves_again(person: &Person) {
    let fetched = "const done = arguments[arguments.length - 1];
        fetch('index.html', { cache: 'no-store' }).then((r) => done(r.status), () => done(0))";
    person.load("").await;
    person.site.stop();
    assert_eq!(
        person
            .script_with_callback::<u16>(fetched, Vec::new())
            .await,
        0
    );
    person.site.start_again();
    assert_eq!(
        person
            .script_with_callback::<u16>(fetched, Vec::new())
            .await,
        200
    );
    person.site.misbehave("*.html", Fault::Missing);
    assert_eq!(
        person
            .script_with_callback::<u16>(fetched, Vec::new())
            .await,
        404
    );
    let read = fetched.replace(
        "done(r.status)",
        "r.text().then(() => done(1), () => done(2))",
    );
    person.site.misbehave("*.html", Fault::CutOff);
    assert_eq!(
        person.script_with_callback::<u16>(&read, Vec::new()).await,
        2
    );
    person.site.mend();
    assert_eq!(
        person.script_with_callback::<u16>(&read, Vec::new()).await,
        1
    );
}

async fn axe_runs_under_the_strict_policy(person: &Person) {
    person.load("").await;
    person.see("Kumppanuusmittari").await;
    person.axe().await;
    let _: () = person
        .script(
            "document.body.append(document.createElement('img')); return null",
            vec![],
        )
        .await;
    let found = person.axe().await;
    assert!(
        found.iter().any(|violation| violation.id == "image-alt"),
        "{found:?}"
    );
}

async fn keys_reach_the_page(person: &Person) {
    person.open("").await;
    person.see("Kumppanuusmittari").await;
    person.press("Tab").await;
    assert_ne!(person.focus_description().await, "nothing");
    assert!(!person.all(Part::Heading, None).await.is_empty());
}

async fn two_tabs_share_a_storage_and_two_sites_do_not(person: &Person) {
    person.open_blank_page().await;
    person.store("response", "{}").await;
    let first = person.window().await;
    person.open_another_tab().await;
    person.open_blank_page().await;
    assert_eq!(person.stored_text("response").await.as_deref(), Some("{}"));
    person.close_window(&first).await;
    let other = e2e::Site::start();
    person
        .driver()
        .goto(other.address(e2e::site::BLANK))
        .await
        .unwrap();
    e2e::eventually("the other site", async || {
        let origin: String = person.try_script("return location.origin", vec![]).await?;
        if origin == other.origin() {
            Ok(())
        } else {
            Err(origin)
        }
    })
    .await;
    assert_eq!(person.stored_keys().await, Vec::<String>::new());
}

async fn a_page_is_printed(person: &Person) {
    person.load("").await;
    person.see("Kumppanuusmittari").await;
    let paper = person.print().await;
    assert!(paper.pages >= 1);
    let text = paper.text.replace('\u{ad}', "");
    assert!(text.contains("Kumppanuusmittari"), "{text}");
}

async fn a_page_is_looked_at_in_the_dark(person: &Person) {
    let is_dark = "return matchMedia('(prefers-color-scheme: dark)').matches";
    person.load("").await;
    assert!(!person.script::<bool>(is_dark, vec![]).await);
    person.look(Look::DESKTOP.dark()).await;
    assert!(person.script::<bool>(is_dark, vec![]).await);
    person
        .look(Look {
            forced_colors: true,
            reduced_motion: true,
            ..Look::DESKTOP
        })
        .await;
    let forced = "return matchMedia('(forced-colors: active)').matches && matchMedia('(prefers-reduced-motion: reduce)').matches";
    assert!(person.script::<bool>(forced, vec![]).await);
}

async fn a_picture_is_taken(person: &Person) {
    person.load("").await;
    person.see("Kumppanuusmittari").await;
    let folder = tempfile::tempdir().unwrap();
    let picture = folder.path().join("picture.png");
    person.screenshot(&picture).await;
    assert!(std::fs::metadata(picture).unwrap().len() > 1_000);
}
