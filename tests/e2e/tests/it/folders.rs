//! A folder on whatever host there is.

use e2e::person::level;
use e2e::site::inline;
use e2e::{Person, cases};
use text::start;

cases! {
    EVERY_ENGINE:
        the_site_works_in_a_folder,
        the_site_works_with_its_file_name_in_the_address;
    CHROMIUM:
        the_policy_is_exactly_the_one_promised,
        nothing_is_inline_but_what_the_policy_knows;
}

/// The policy (`docs/building.md`), with words for the hashes of the script and the style that stand in the
/// page. A page may not need more.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval' 'SCRIPT'; style-src 'self' 'STYLE'; \
    img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; \
    frame-src 'self'; media-src 'self' blob:; base-uri 'self'; form-action 'none'";

async fn the_way_works(person: &Person, file: &str) {
    person.open(&format!("{file}#/")).await;
    person.see_start().await;
    person.choose_municipality("Seinäjoki").await;
    person.begin().await;
    person.answer(level(4)).await;
    person.open(&format!("{file}#/results")).await;
    person.see_own_result(75).await;
    person.see_comparison().await;
    person.see_chart().await;
    person.reload().await;
    person.see_app().await;
    person.see_own_result(75).await;
    assert_eq!(person.problems().await, []);
}

async fn the_site_works_in_a_folder(person: &Person) {
    person.site.put_in(&["/a/b/"]);
    the_way_works(person, "").await;
    let keys = person.stored_keys().await;
    assert!(
        keys.iter()
            .all(|key| key.starts_with("kumppanuusmittari:/a/b/:")),
        "{keys:?}"
    );
}

async fn the_site_works_with_its_file_name_in_the_address(person: &Person) {
    the_way_works(person, "index.html").await;
    person.change_language(text::Language::Swedish).await;
    assert!(
        person.address().await.starts_with("index.html?"),
        "{}",
        person.address().await
    );
    person.open_exactly("#/").await;
    person.see(start::KEPT.sv).await;
}

fn page(person: &Person) -> String {
    String::from_utf8(person.site.file("index.html")).unwrap()
}

async fn the_policy_is_exactly_the_one_promised(person: &Person) {
    let page = page(person);
    let [script, style] = ["script", "style"].map(|element| {
        let text = inline(&page, element).unwrap();
        worker::integrity(text.as_bytes())
    });
    let policy = POLICY.replace("SCRIPT", &script).replace("STYLE", &style);
    let tag = format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">");
    assert!(
        page.contains(&tag),
        "{}",
        page.lines().take(8).collect::<Vec<_>>().join("\n")
    );
    assert_eq!(page.matches("Content-Security-Policy").count(), 1);
    let policy = page.find(&tag).unwrap();
    for governed in ["<script", "<style"] {
        let first = page.find(governed).unwrap();
        assert!(policy < first, "the policy stands before what it governs");
    }
}

async fn nothing_is_inline_but_what_the_policy_knows(person: &Person) {
    let mut page = page(person);
    for element in ["script", "style"] {
        let known = inline(&page, element).unwrap().to_owned();
        page = page.replacen(&format!("<{element}>{known}</{element}>"), "", 1);
    }
    assert!(!page.contains("<style") && !page.contains(" style="));
    for script in page.split("<script").skip(1) {
        let content = script.split_once('>').unwrap().1;
        assert!(
            content.starts_with("</script>"),
            "an inline script: {content:.60}"
        );
    }
    for attribute in ["onclick=", "onload=", "onerror=", "javascript:"] {
        assert!(!page.contains(attribute), "{attribute}");
    }
    person.open("#/").await;
}
