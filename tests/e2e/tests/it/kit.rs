//! The organiser's kit: what is chosen, and what is shared of it.

use e2e::code_reader::read_codes;
use e2e::person::{Look, Part};
use e2e::{Person, cases, eventually};
use serde_json::json;
use survey::Criterion;
use text::{Language, Words, share, shell, start};
use thirtyfour::By;

cases! {
    EVERY_ENGINE:
        the_link_follows_what_is_chosen,
        what_is_copied_is_what_is_shown_and_it_is_said,
        where_the_browser_does_not_copy_the_text_is_marked,
        the_snippets_name_the_place_and_one_has_no_script,
        the_preview_is_as_high_as_what_is_in_it,
        the_kiosks_link_says_how_it_waits,
        a_change_of_the_pages_language_keeps_what_was_chosen,
        the_kit_works_by_keyboard_alone;
    CHROMIUM_AND_FIREFOX:
        the_poster_is_one_sheet_in_the_language_chosen,
        a_reader_reads_the_code_on_the_screen;
    CHROMIUM:
        axe_finds_nothing_on_the_kit,
        the_kit_fits_on_a_phone;
}

const MODES: [Words; 3] = [share::MODE_PAGE, share::MODE_EMBED, share::MODE_KIOSK];

async fn open_kit(person: &Person, mode: Words) {
    person.open("#/share").await;
    person.click(Part::Radio, person.say(mode)).await;
}

/// Opens the part with the region and the language of the start.
async fn unfold_place(person: &Person) {
    person.unfold(person.say(share::PLACE_AND_LANGUAGE)).await;
}

/// Opens what is closed in the part of a way of use, but the preview.
async fn unfold_all(person: &Person, mode: Words) {
    let closed = match mode {
        share::MODE_EMBED => vec![share::FRAME_ONLY],
        share::MODE_KIOSK => vec![share::KIOSK_LINK, share::WHAT_PIN_DOES, share::WAYS_BACK],
        _ => vec![share::SHOW_POSTER],
    };
    for part in closed {
        person.unfold(person.say(part)).await;
    }
}

/// Waits for a field to hold this.
async fn see_field(person: &Person, id: &str, text: &str) {
    let script = "return document.getElementById(arguments[0])?.value ?? null";
    eventually(&format!("{id} to hold {text}"), async || {
        let found: Option<String> = person.try_script(script, vec![json!(id)]).await?;
        if found.as_deref() == Some(text) {
            Ok(())
        } else {
            Err(format!("{found:?}"))
        }
    })
    .await;
}

async fn the_link_follows_what_is_chosen(person: &Person) {
    open_kit(person, share::MODE_PAGE).await;
    let link = |rest: &str| person.site.address(&format!("?lang={rest}#/"));
    see_field(person, "link", &link("fi")).await;
    unfold_place(person).await;
    person
        .choose(person.say(share::REGION), "Pohjois-Pohjanmaa")
        .await;
    see_field(person, "link", &link("fi&region=17")).await;
    person.choose(person.say(share::MUNICIPALITY), "Oulu").await;
    see_field(person, "link", &link("fi&municipality=564")).await;
    person
        .click(Part::Radio, Language::Swedish.own_name())
        .await;
    see_field(person, "link", &link("sv&municipality=564")).await;
    // A municipality of another region than the chosen one is no longer chosen.
    person
        .choose(person.say(share::REGION), "Etelä-Pohjanmaa")
        .await;
    see_field(person, "link", &link("sv&region=14")).await;
    person
        .choose(person.say(share::REGION), person.say(share::REGION_OPEN))
        .await;
    person.choose(person.say(share::MUNICIPALITY), "Oulu").await;
    see_field(person, "link", &link("sv&municipality=564")).await;
    // The page itself goes on in the organiser's language.
    person.see_heading(person.say(shell::SHARE)).await;
    person.site.put(
        "data/site.json",
        br#"{"format":"kumppanuusmittari/site","version":1,"public_url":"https://kunta.example/mittari/"}"#,
    );
    person.reload().await;
    person.see_app().await;
    see_field(person, "link", "https://kunta.example/mittari/?lang=fi#/").await;
    person.unfold(person.say(share::SHOW_POSTER)).await;
    person.see("kunta.example/mittari").await;
}

async fn what_is_copied_is_what_is_shown_and_it_is_said(person: &Person) {
    person.site.inject(
        "Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text) => { window.copied = text } } })",
    );
    for (mode, fields) in [
        (share::MODE_PAGE, vec![("link", share::LINK_FIELD)]),
        (
            share::MODE_EMBED,
            vec![
                ("snippet", share::SNIPPET),
                ("frame-only", share::FRAME_ONLY),
            ],
        ),
        (share::MODE_KIOSK, vec![("kiosk-link", share::KIOSK_LINK)]),
    ] {
        open_kit(person, mode).await;
        person.see_no_more(person.say(share::COPIED)).await;
        unfold_all(person, mode).await;
        for (id, label) in fields {
            let button = format!("{}: {}", person.say(share::COPY), person.say(label));
            person.click(Part::Button, &button).await;
            person.see(person.say(share::COPIED)).await;
            let script = "return [document.getElementById(arguments[0]).value, window.copied]";
            // What said so may be the notice of the field before.
            let shown = eventually("what is copied to be what is shown", async || {
                let [shown, copied]: [String; 2] =
                    person.try_script(script, vec![json!(id)]).await?;
                if shown == copied {
                    Ok(shown)
                } else {
                    Err(format!("{shown} is shown, {copied} copied"))
                }
            })
            .await;
            assert!(
                shown.starts_with("http") || shown.starts_with("<iframe "),
                "{shown}"
            );
        }
    }
}

async fn where_the_browser_does_not_copy_the_text_is_marked(person: &Person) {
    person.site.inject(
        "Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) } })",
    );
    open_kit(person, share::MODE_PAGE).await;
    let button = format!(
        "{}: {}",
        person.say(share::COPY),
        person.say(share::LINK_FIELD)
    );
    person.click(Part::Button, &button).await;
    person.see(person.say(share::NOT_COPIED)).await;
    let marked = "const field = document.activeElement;
        return field.value.slice(field.selectionStart, field.selectionEnd)";
    let marked: String = person.script(marked, vec![]).await;
    assert_eq!(marked, person.site.address("?lang=fi#/"));
}

async fn the_snippets_name_the_place_and_one_has_no_script(person: &Person) {
    open_kit(person, share::MODE_EMBED).await;
    person
        .choose(person.say(share::MUNICIPALITY), "Seinäjoki")
        .await;
    person.unfold(person.say(share::FRAME_ONLY)).await;
    let address = person
        .site
        .address("?mode=embed&amp;lang=fi&amp;municipality=743");
    let title = share::FRAME_TITLE_OF.with(person.language(), &[("name", "Seinäjoki")]);
    let script = "return ['snippet', 'frame-only'].map((id) => document.getElementById(id).value)";
    let mut snippets = Vec::<String>::new();
    eventually("the snippets", async || {
        snippets = person.try_script(script, vec![]).await?;
        match snippets.iter().all(|snippet| snippet.contains(&address)) {
            true => Ok(()),
            false => Err(format!("{snippets:?}")),
        }
    })
    .await;
    for snippet in &snippets {
        assert!(snippet.contains(&format!("title=\"{title}\"")), "{snippet}");
        for needed in [
            "allow-scripts",
            "allow-same-origin",
            "allow-popups",
            "allow-popups-to-escape-sandbox",
            "allow-modals",
            "allow-downloads",
        ] {
            assert!(snippet.contains(needed), "{needed} in {snippet}");
        }
    }
    assert!(snippets[0].contains("<script>"));
    assert!(!snippets[1].contains("script>") && snippets[1].contains("height=\"900\""));
}

async fn the_preview_is_as_high_as_what_is_in_it(person: &Person) {
    open_kit(person, share::MODE_EMBED).await;
    unfold_place(person).await;
    person.unfold(person.say(share::PREVIEW)).await;
    let entries = person.history_entries().await;
    person.go_into_frame(0).await;
    person.see_app().await;
    person.see_start().await;
    person.see_fitting_height().await;
    person.go_around().await;
    person.choose(person.say(share::MUNICIPALITY), "Oulu").await;
    person
        .click(Part::Radio, Language::English.own_name())
        .await;
    person.go_into_frame(0).await;
    person.read(Language::English);
    person.see_app().await;
    person.see_start().await;
    person.see_municipality("Oulu").await;
    person.see_fitting_height().await;
    person.begin().await;
    person.see_statement(Criterion::ALL[0]).await;
    person.see_fitting_height().await;
    person.go_around().await;
    assert_eq!(person.history_entries().await, entries);
}

async fn the_kiosks_link_says_how_it_waits(person: &Person) {
    open_kit(person, share::MODE_KIOSK).await;
    person
        .choose(person.say(share::MUNICIPALITY), "Seinäjoki")
        .await;
    person.unfold(person.say(share::KIOSK_DETAIL)).await;
    person.fill("idle", "45").await;
    person.unfold(person.say(share::KIOSK_LINK)).await;
    let link = |idle: &str| {
        let query = format!("?mode=kiosk&lang=fi&municipality=743&idle={idle}#/");
        person.site.address(&query)
    };
    see_field(person, "kiosk-link", &link("45")).await;
    person.fill("idle", "3").await;
    see_field(person, "kiosk-link", &link("90")).await;
}

async fn a_reader_reads_the_code_on_the_screen(person: &Person) {
    for dark in [false, true] {
        let look = Look::DESKTOP;
        person.look(if dark { look.dark() } else { look }).await;
        open_kit(person, share::MODE_PAGE).await;
        person
            .choose(person.say(share::MUNICIPALITY), "Seinäjoki")
            .await;
        let link = person.site.address("?lang=fi&municipality=743#/");
        see_field(person, "link", &link).await;
        let folder = tempfile::tempdir().unwrap();
        let picture = folder.path().join("code.png");
        eventually("a code that is read", async || {
            let code = person.driver().find(By::Css("#main section svg.qr")).await;
            let code = code.map_err(|error| error.to_string())?;
            code.scroll_into_view()
                .await
                .map_err(|error| error.to_string())?;
            let shot = code
                .screenshot_as_png()
                .await
                .map_err(|error| error.to_string())?;
            std::fs::write(&picture, shot).map_err(|error| error.to_string())?;
            let read = read_codes(&picture);
            if read == [link.clone()] {
                Ok(())
            } else {
                Err(format!("{read:?}"))
            }
        })
        .await;
    }
}

async fn the_poster_is_one_sheet_in_the_language_chosen(person: &Person) {
    for language in Language::ALL {
        open_kit(person, share::MODE_PAGE).await;
        person
            .choose(person.say(share::MUNICIPALITY), "Seinäjoki")
            .await;
        unfold_place(person).await;
        person.click(Part::Radio, language.own_name()).await;
        let link = person
            .site
            .address(&format!("?lang={}&municipality=743#/", language.tag()));
        see_field(person, "link", &link).await;
        eventually("the code on the poster", async || {
            let code = person.driver().find(By::Css(".poster svg")).await;
            code.map(drop).map_err(|error| error.to_string())
        })
        .await;
        let paper = person.print().await;
        assert_eq!(paper.pages, 1);
        // Paper has ligatures, and a hyphen at the end of a line is read as one that only breaks a word.
        let squeeze = |text: &str| {
            let text: String = text.split_whitespace().collect();
            text.replace(['\u{ad}', '-'], "").replace('ﬁ', "fi")
        };
        let printed = squeeze(&paper.text);
        for words in [
            start::TITLE,
            share::POSTER_TEXT,
            share::POSTER_COMPARE,
            share::POSTER_HOW,
            share::POSTER_PRIVATE,
        ] {
            let expected = squeeze(words.in_language(language));
            assert!(printed.contains(&expected), "{expected} in {printed}");
        }
        let short = squeeze(&person.site.address("").replace("http://", ""));
        assert!(printed.contains(short.trim_end_matches('/')), "{printed}");
        assert!(
            !printed.contains(&squeeze(person.say(share::COPY))),
            "{printed}"
        );
        assert_eq!(paper.codes, [link]);
    }
}

async fn axe_finds_nothing_on_the_kit(person: &Person) {
    for language in Language::ALL {
        person.read(language);
        for look in [Look::DESKTOP, Look::PHONE.dark()] {
            person.look(look).await;
            for mode in MODES {
                open_kit(person, mode).await;
                person.see_no_more(person.say(shell::LOADING)).await;
                unfold_place(person).await;
                unfold_all(person, mode).await;
                person
                    .see_nothing_against_accessibility(person.say(mode))
                    .await;
            }
        }
    }
}

async fn the_kit_fits_on_a_phone(person: &Person) {
    person.look(Look::of_size(320, 700)).await;
    for size in [16, 32] {
        person.set_text_size(size).await;
        for mode in MODES {
            open_kit(person, mode).await;
            person
                .choose(person.say(share::MUNICIPALITY), "Seinäjoki")
                .await;
            unfold_place(person).await;
            unfold_all(person, mode).await;
            assert_eq!(person.sideways_scroll().await, Vec::<String>::new());
        }
    }
}

async fn a_change_of_the_pages_language_keeps_what_was_chosen(person: &Person) {
    open_kit(person, share::MODE_KIOSK).await;
    person
        .choose(person.say(share::MUNICIPALITY), "Seinäjoki")
        .await;
    person.unfold(person.say(share::KIOSK_DETAIL)).await;
    person.fill("idle", "45").await;
    person
        .click(Part::Radio, person.say(share::KIOSK_UNFINISHED_KEEP))
        .await;
    person.change_language(Language::English).await;
    person.read(Language::English);
    person.see(person.say(share::KIOSK)).await;
    person.unfold(person.say(share::KIOSK_LINK)).await;
    let link = person
        .site
        .address("?mode=kiosk&lang=fi&municipality=743&idle=45#/");
    see_field(person, "kiosk-link", &link).await;
    person.unfold(person.say(share::KIOSK_DETAIL)).await;
    let keep = person
        .find(Part::Radio, person.say(share::KIOSK_UNFINISHED_KEEP))
        .await;
    assert!(person.is_chosen(&keep).await);
}

async fn the_kit_works_by_keyboard_alone(person: &Person) {
    person.site.inject(
        "Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text) => { window.copied = text } } })",
    );
    person.open("#/share").await;
    person.see(person.say(share::LINK)).await;
    person.tab_to(person.say(share::MODE_PAGE), 20).await;
    person.press("Down").await;
    person.see(person.say(share::EMBED)).await;
    let copy = format!(
        "{}: {}",
        person.say(share::COPY),
        person.say(share::SNIPPET)
    );
    person.tab_to(&copy, 6).await;
    person.press("Enter").await;
    person.see(person.say(share::COPIED)).await;
    let copied: String = person.script("return window.copied", vec![]).await;
    assert!(copied.starts_with("<iframe "), "{copied}");
}
