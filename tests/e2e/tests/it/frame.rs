//! The site inside another site's page, on another origin.

use e2e::browser::Wishes;
use e2e::person::{Look, Part, Problem, level};
use e2e::{Around, Engine, Person, cases, eventually};
use kumppanuusmittari::survey::{Answer, Criterion, Role};
use kumppanuusmittari::text::{
    Language, accessibility, first_screen, link, notices, results, share, shell, start,
};
use serde_json::{Value, json};
use thirtyfour::By;

cases! {
    EVERY_ENGINE:
        the_whole_way_inside_the_snippet_of_the_kit,
        a_page_around_minds_nothing_but_its_own_frames,
        a_sandbox_without_its_origin_follows_the_height_too,
        the_height_follows_what_opens_and_closes,
        nothing_takes_the_focus_or_scrolls_before_the_person_touches_the_frame,
        two_frames_on_one_page_do_not_mind_each_other,
        open_iframe_resizer_needs_nothing_else,
        a_sandbox_with_scripts_and_its_origin_has_everything,
        a_sandbox_with_scripts_alone_works_in_memory_on_a_host_that_lets_it,
        a_sandbox_in_which_the_app_cannot_start_shows_the_way_to_a_tab,
        a_sandbox_without_scripts_shows_the_way_to_a_tab,
        a_frame_whose_storage_throws_works_in_memory,
        hostile_messages_change_nothing,
        printing_prints_the_frame_and_offers_a_tab,
        the_tab_shows_the_result_of_the_frame,
        the_browsers_back_leaves_the_page_around;
    CHROMIUM_AND_FIREFOX:
        a_new_page_begins_at_its_top_also_without_the_snippets_script;
    CHROMIUM:
        large_text_on_a_phone_leaves_no_second_scroll_bar,
        a_browser_that_keeps_storage_from_frames_loses_nothing_else,
        axe_finds_nothing_in_a_frame;
}

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
        match (-2.0..height).contains(&top) {
            true => Ok(()),
            false => Err(format!("it is at {top}")),
        }
    })
    .await;
}

async fn the_whole_way_inside_the_snippet_of_the_kit(person: &Person) {
    for language in Language::ALL {
        person.read(language);
        let snippet = snippet(person).await;
        let around = Around::new();
        around.put("page.html", &snippet);
        person.visit_around(&around, "page.html").await;
        let entries = person.history_entries().await;
        person.go_into_frame(0).await;
        person.see_app().await;
        person.see_start().await;
        person.see_municipality("Seinäjoki").await;
        person.see_fitting_height().await;
        person.choose_role(Role::Association).await;
        person.begin().await;
        for (criterion, number) in Criterion::ALL.into_iter().zip([4, 2, 3, 5, 1, 3, 3]) {
            person.see_statement(criterion).await;
            see_page_in_frame(person).await;
            person.answer(level(number)).await;
            person.go_on().await;
        }
        person.see_review().await;
        see_page_in_frame(person).await;
        person.see_results().await;
        // The mean of the levels is 3.
        person.see_own_result(50).await;
        person.see_comparison().await;
        person.see_chart().await;
        see_page_in_frame(person).await;
        let problems = person.problems().await;
        assert!(problems.iter().all(is_of_sizes), "{problems:?}");
        person.go_around().await;
        person.see_still().await;
        assert_eq!(person.history_entries().await, entries);
        see_what_was_told(&person.messages().await);
        person.go_into_frame(0).await;
        let erase: () = person
            .script("localStorage.clear(); return null", vec![])
            .await;
        let () = erase;
    }
}

/// WebKit tells so where a size changes while it tells of sizes; the next turn tells the new one.
fn is_of_sizes(problem: &Problem) -> bool {
    problem.text == "ResizeObserver loop completed with undelivered notifications."
}

/// The steps in their order, the completion once, and nothing personal.
fn see_what_was_told(messages: &[Value]) {
    let told: Vec<&Value> = messages
        .iter()
        .filter(|message| message["source"] == "kumppanuusmittari")
        .collect();
    let of_type = |wanted: &str| told.iter().filter(|one| one["type"] == wanted).count();
    let steps: Vec<_> = told
        .iter()
        .filter(|one| one["type"] == "progress")
        .collect();
    let expected: Vec<_> = (1..=Criterion::COUNT)
        .map(|step| json!({ "source": "kumppanuusmittari", "type": "progress", "step": step, "of": Criterion::COUNT }))
        .collect();
    assert!(
        steps.iter().map(|step| (**step).clone()).eq(expected),
        "{steps:?}"
    );
    assert_eq!(of_type("completed"), 1);
    // Seven statements, the review and the results.
    assert_eq!(of_type("scroll"), 9);
    assert!(of_type("size") >= 3);
    let fields = ["source", "type", "height", "step", "of", "top"];
    for message in told {
        let object = message.as_object().unwrap();
        assert!(
            object.keys().all(|key| fields.contains(&key.as_str())),
            "{message}"
        );
        let values = object
            .iter()
            .filter(|(key, _)| !["source", "type"].contains(&key.as_str()));
        assert!(
            values.clone().all(|(_, value)| value.is_number()),
            "{message}"
        );
    }
}

/// Tells the page around all kinds of things: as itself, and as a frame of somebody else's.
const SHOUT: &str = "const done = arguments[arguments.length - 1];
    const heights = [1e9, -5, 'x', null, {}, NaN, '77px', 500];
    const types = ['size', 'scroll', 'completed', '__proto__', null];
    const other = document.createElement('iframe');
    document.body.append(other);
    other.contentWindow.eval('window.shout = (data) => parent.postMessage(data, \"*\")');
    for (let i = 0; i < 2000; i += 1) {
        const data = { source: 'kumppanuusmittari', type: types[i % types.length], height: heights[i % heights.length], top: -1e6 };
        postMessage(data, '*');
        other.contentWindow.shout(data);
        postMessage([null, 'x', 7, []][i % 4], '*');
    }
    setTimeout(() => { other.remove(); done(null) });";

/// What a frame of the site itself would say if it were not what it is.
const ABSURD: &str = "const done = arguments[arguments.length - 1];
    for (const height of [1e9, -5, 'x', null, {}, '77px']) {
        parent.postMessage({ source: 'kumppanuusmittari', type: 'size', height }, '*');
    }
    setTimeout(() => done(null));";

async fn a_page_around_minds_nothing_but_its_own_frames(person: &Person) {
    // Pasted twice, as happens.
    let snippet = snippet(person).await;
    let around = Around::new();
    around.put("page.html", &[snippet.as_str(), &snippet].concat());
    person.visit_around(&around, "page.html").await;
    for number in [0, 1] {
        person.go_into_frame(number).await;
        person.see_app().await;
        person.see_fitting_height().await;
        person.go_around().await;
    }
    let state = "return [scrollY, ...[...document.querySelectorAll('iframe')].map((frame) => frame.style.height)]";
    let before: Value = person.script(state, vec![]).await;
    let _: Option<()> = person.script_with_callback(SHOUT, vec![]).await;
    assert_eq!(person.script::<Value>(state, vec![]).await, before);
    person.go_into_frame(0).await;
    let _: Option<()> = person.script_with_callback(ABSURD, vec![]).await;
    person.go_around().await;
    let height = "return document.querySelector('iframe').style.height";
    eventually("a height within bounds", async || {
        let height: String = person.try_script(height, vec![]).await?;
        // The last of them is no number: then the height that the frame began with.
        if height == "900px" {
            Ok(())
        } else {
            Err(height)
        }
    })
    .await;
    person.go_into_frame(0).await;
    person.begin().await;
    person.see_statement(Criterion::ALL[0]).await;
    person.see_fitting_height().await;
}

async fn a_sandbox_without_its_origin_follows_the_height_too(person: &Person) {
    person.site.send_header("access-control-allow-origin", "*");
    let snippet = snippet(person)
        .await
        .replace("allow-scripts allow-same-origin", "allow-scripts");
    if person.engine() == Engine::WebKit {
        go_inside(person, &snippet).await;
        return see_way_to_a_tab(person, None).await;
    }
    see_inside(person, &snippet).await;
    person.see_fitting_height().await;
    person.begin().await;
    person.see_statement(Criterion::ALL[0]).await;
    person.see_fitting_height().await;
}

async fn the_height_follows_what_opens_and_closes(person: &Person) {
    let open = frame(person, "").replace("&municipality=743", "");
    see_inside(person, &[&open, FOLLOW].concat()).await;
    person.see_fitting_height().await;
    let height = "return innerHeight";
    let closed: f64 = person.script(height, vec![]).await;
    person.tab_to(person.say(start::MUNICIPALITY), 12).await;
    person.type_text("a").await;
    eventually("a higher frame", async || {
        let open: f64 = person.try_script(height, vec![]).await?;
        if open > closed + 50.0 {
            Ok(())
        } else {
            Err(format!("{open} after {closed}"))
        }
    })
    .await;
    person.see_fitting_height().await;
    person.press("Escape").await;
    person.see_fitting_height().await;
    let again: f64 = person.script(height, vec![]).await;
    assert!((again - closed).abs() <= 60.0, "{again} after {closed}");
    person.go_around().await;
    for width in ["320px", "900px", "500px"] {
        let narrow = "document.querySelector('iframe').style.width = arguments[0]; return null";
        let _: () = person.script(narrow, vec![json!(width)]).await;
        person.go_into_frame(0).await;
        person.see_fitting_height().await;
        person.go_around().await;
        person.see_still().await;
    }
}

async fn a_new_page_begins_at_its_top_also_without_the_snippets_script(person: &Person) {
    see_inside(person, &[&frame(person, ""), FOLLOW].concat()).await;
    person.see_fitting_height().await;
    person.begin().await;
    person.see_statement(Criterion::ALL[0]).await;
    person.see_fitting_height().await;
    person.answer(level(5)).await;
    person.go_on().await;
    person.see_statement(Criterion::ALL[1]).await;
    person
        .see_focus_on(&person.statement(Criterion::ALL[1]))
        .await;
    person.go_around().await;
    see_top(person).await;
}

async fn nothing_takes_the_focus_or_scrolls_before_the_person_touches_the_frame(person: &Person) {
    let around = Around::new();
    let address = person.site.address("?mode=embed&lang=fi#/assess/2");
    around.put(
        "page.html",
        &format!("<iframe src=\"{address}\" title=\"Mittari\" height=\"600\"></iframe>{FOLLOW}"),
    );
    person.visit_around(&around, "page.html").await;
    let _: () = person
        .script(
            "document.getElementById('search').focus(); return null",
            vec![],
        )
        .await;
    let state = "return [document.activeElement.id, scrollY]";
    let before: Value = person.script(state, vec![]).await;
    eventually("the app in the frame", async || {
        let told = person.messages().await;
        let has_come = told.iter().any(|one| one["type"] == "progress");
        if has_come {
            Ok(())
        } else {
            Err(format!("{told:?}"))
        }
    })
    .await;
    // Somebody around leads the frame to another page of the tool.
    let next = "const frame = document.querySelector('iframe');
        frame.src = frame.src.replace('assess/2', 'assess/3'); return null";
    let _: () = person.script(next, vec![]).await;
    eventually("the next page", async || {
        let told = person.messages().await;
        let has_come = told.iter().any(|one| one["step"] == 3);
        if has_come {
            Ok(())
        } else {
            Err(format!("{told:?}"))
        }
    })
    .await;
    // Looking into the frame is no touch.
    person.go_into_frame_where_it_is(0).await;
    person.see_statement(Criterion::ALL[2]).await;
    person.go_around().await;
    person.see_still().await;
    assert_eq!(person.script::<Value>(state, vec![]).await, before);
    let told = person.messages().await;
    assert!(told.iter().all(|one| one["type"] != "scroll"), "{told:?}");
}

async fn two_frames_on_one_page_do_not_mind_each_other(person: &Person) {
    let html = [&frame(person, ""), "<p>–</p>", &frame(person, ""), FOLLOW].concat();
    let _around = see_inside(person, &html).await;
    person.see_fitting_height().await;
    person.go_around().await;
    person.go_into_frame(1).await;
    person.see_app().await;
    person.see_fitting_height().await;
    person.begin().await;
    person.see_statement(Criterion::ALL[0]).await;
    person.answer(level(4)).await;
    person.see_fitting_height().await;
    person.go_around().await;
    person.go_into_frame(0).await;
    person.see_start().await;
    person.see_fitting_height().await;
    // They share what is stored: the first goes on with what the second began.
    person.see(person.say(start::KEPT)).await;
    person.go_around().await;
    person.see_still().await;
}

async fn open_iframe_resizer_needs_nothing_else(person: &Person) {
    let around = Around::new();
    around.put_file(
        "resizer.js",
        "node_modules/@open-iframe-resizer/core/dist/index.js",
    );
    let html = format!(
        "{}<script type=\"module\">
            import {{ initialize }} from './resizer.js';
            initialize({{ bodyPadding: '50px', bodyMargin: '50px', targetElementSelector: 'h1' }}, 'iframe');
        </script>",
        frame(person, "")
    );
    around.put("page.html", &html);
    person.visit_around(&around, "page.html").await;
    person.go_into_frame(0).await;
    person.see_app().await;
    person.see_fitting_height().await;
    let style =
        "const style = getComputedStyle(document.body); return [style.padding, style.margin]";
    let style: Vec<String> = person.script(style, vec![]).await;
    assert_eq!(style, ["0px", "0px"]);
    person.begin().await;
    person.see_statement(Criterion::ALL[0]).await;
    person.answer(level(4)).await;
    person.see_fitting_height().await;
    person.follow("#/results").await;
    person.see_own_result(75).await;
    person.see_chart().await;
    person.see_fitting_height().await;
    person.follow("#/").await;
    person.see_start().await;
    person.see_fitting_height().await;
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

async fn a_sandbox_with_scripts_and_its_origin_has_everything(person: &Person) {
    let around = see_inside(person, &frame(person, SCRIPTS_AND_ORIGIN)).await;
    see_the_way(person).await;
    assert_eq!(person.notices().await, Vec::<String>::new());
    person.visit_around(&around, "page.html").await;
    person.go_into_frame(0).await;
    person.see_app().await;
    person.see(person.say(start::KEPT)).await;
}

async fn a_sandbox_with_scripts_alone_works_in_memory_on_a_host_that_lets_it(person: &Person) {
    person.site.send_header("access-control-allow-origin", "*");
    if person.engine() == Engine::WebKit {
        // For WebKit such a frame is of no origin, and nothing in it of the page's own: its policy lets no
        // script and no style come.
        go_inside(person, &frame(person, SCRIPTS)).await;
        return see_way_to_a_tab(person, None).await;
    }
    see_inside(person, &frame(person, SCRIPTS)).await;
    person
        .see_notice(person.say(notices::STORAGE_BLOCKED_IN_FRAME))
        .await;
    see_the_way(person).await;
}

/// The static screen with the way to a tab, and the address to copy where even that way is closed.
async fn see_way_to_a_tab(person: &Person, address: Option<&str>) {
    let driver = person.driver();
    eventually("the way to a tab", async || {
        let links = driver.find_all(By::Css("[data-own-tab]")).await;
        for link in links.map_err(|error| error.to_string())? {
            let is_shown = link
                .is_displayed()
                .await
                .map_err(|error| error.to_string())?;
            let target = link.prop("href").await.map_err(|error| error.to_string())?;
            let expected = address.map_or_else(|| person.site.address("?lang=fi"), str::to_owned);
            if is_shown && target.as_deref() == Some(expected.as_str()) {
                return Ok(());
            }
        }
        Err("it is not there".to_owned())
    })
    .await;
    // What is said beside it.
    let shown = driver
        .find(By::Tag("body"))
        .await
        .unwrap()
        .text()
        .await
        .unwrap();
    assert!(shown.contains(person.say(start::TITLE)), "{shown}");
    let why = match address {
        Some(_) => first_screen::NOT_IN_FRAME,
        None => first_screen::INSIDE_A_SITE,
    };
    assert!(shown.contains(person.say(why)), "{shown}");
    if let Some(address) = address {
        assert!(shown.contains(address), "{shown}");
    }
}

async fn a_sandbox_in_which_the_app_cannot_start_shows_the_way_to_a_tab(person: &Person) {
    go_inside(person, &[&frame(person, SCRIPTS), FOLLOW].concat()).await;
    if person.engine() == Engine::WebKit {
        return see_way_to_a_tab(person, None).await;
    }
    let own = person.site.address("?lang=fi&municipality=743");
    see_way_to_a_tab(person, Some(&own)).await;
    person.see_fitting_height().await;
}

async fn a_sandbox_without_scripts_shows_the_way_to_a_tab(person: &Person) {
    person.site.leave_alone();
    go_inside(person, &frame(person, "sandbox")).await;
    see_way_to_a_tab(person, None).await;
}

async fn a_frame_whose_storage_throws_works_in_memory(person: &Person) {
    person.site.inject(
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError') } })",
    );
    see_inside(person, &frame(person, "")).await;
    person
        .see_notice(person.say(notices::STORAGE_BLOCKED_IN_FRAME))
        .await;
    see_the_way(person).await;
}

async fn large_text_on_a_phone_leaves_no_second_scroll_bar(person: &Person) {
    let snippet = snippet(person).await;
    person.look(Look::PHONE).await;
    person.set_text_size(32).await;
    see_inside(person, &snippet).await;
    person.see_fitting_height().await;
    see_the_way(person).await;
    person.see_fitting_height().await;
}

async fn a_browser_that_keeps_storage_from_frames_loses_nothing_else(person: &Person) {
    let wishes = Wishes {
        storage_blocked_in_frames: true,
        ..Wishes::default()
    };
    let other = person.with_another_browser(&wishes).await;
    see_inside(&other, &frame(&other, "")).await;
    other
        .see_notice(other.say(notices::STORAGE_BLOCKED_IN_FRAME))
        .await;
    see_the_way(&other).await;
    assert_eq!(other.problems().await, []);
}

/// Sends all kinds of things into the frame, from the page around and from a frame beside it.
const HOSTILE: &str = "const done = arguments[arguments.length - 1];
    const target = document.querySelector('iframe').contentWindow;
    const deep = {}; let inner = deep;
    for (let i = 0; i < 200; i += 1) inner = inner.type = { type: 'iframe-child-init' };
    const kinds = [null, undefined, 0, NaN, '', 'x'.repeat(100000), '[iFrameSizer]ID:0:false', [], [1, 2], deep,
        { source: 'kumppanuusmittari', type: 'size', height: 1e9 },
        { type: 'iframe-child-init', bodyPadding: '99px', bodyMargin: '99px', targetElementSelector: '*' },
        { type: 'iframe-get-child-dimensions', targetElementSelector: 'nothing[' },
        { type: { toString: 1 } }, { type: 'take over' }, { type: 'here' }, new Date(), new Map([[1, 2]]), new ArrayBuffer(8)];
    const beside = document.createElement('iframe');
    document.body.append(beside);
    beside.contentWindow.eval('window.shout = (target, data) => target.postMessage(data, \"*\")');
    for (let i = 0; i < 2000; i += 1) {
        target.postMessage(kinds[i % kinds.length], '*');
        beside.contentWindow.shout(target, kinds[i % kinds.length]);
    }
    beside.remove();
    setTimeout(() => done(null));";

async fn hostile_messages_change_nothing(person: &Person) {
    let _around = see_inside(person, &[&frame(person, ""), FOLLOW].concat()).await;
    person.begin().await;
    person.see_statement(Criterion::ALL[0]).await;
    person.answer(level(4)).await;
    person.see_fitting_height().await;
    person.go_around().await;
    let _: Option<()> = person.script_with_callback(HOSTILE, vec![]).await;
    person.go_into_frame(0).await;
    let style =
        "const style = getComputedStyle(document.body); return [style.padding, style.margin]";
    let style: Vec<String> = person.script(style, vec![]).await;
    assert_eq!(style, ["0px", "0px"]);
    person.see_statement(Criterion::ALL[0]).await;
    person.see_answer(level(4)).await;
    person.see_fitting_height().await;
    person.go_on().await;
    person.see_statement(Criterion::ALL[1]).await;
    person.see_fitting_height().await;
    assert_eq!(person.problems().await, []);
}

async fn printing_prints_the_frame_and_offers_a_tab(person: &Person) {
    person
        .site
        .inject("window.print = () => { window.printed = (window.printed ?? 0) + 1 }");
    see_inside(person, &frame(person, SCRIPTS_AND_ORIGIN)).await;
    see_the_way(person).await;
    person.click(Part::Button, person.say(results::PRINT)).await;
    let printed: u32 = person.script("return window.printed", vec![]).await;
    assert_eq!(printed, 1);
    person.see(person.say(results::OWN_TAB_WHY)).await;
    let offered = person
        .all(Part::Link, Some(person.say(shell::OWN_TAB)))
        .await;
    assert_eq!(
        offered.len(),
        2,
        "beside the printing, and in the quiet line"
    );
    person
        .follow("#/results/KM-26WW-JKJW-0FM0-28T5-CY4T-1V83")
        .await;
    person.see_heading(person.say(shell::SHARED_RESULTS)).await;
    person.see(person.say(results::OWN_TAB_WHY)).await;
}

async fn the_tab_shows_the_result_of_the_frame(person: &Person) {
    let sandbox = format!(
        "{} allow-popups allow-popups-to-escape-sandbox\"",
        &SCRIPTS_AND_ORIGIN[..SCRIPTS_AND_ORIGIN.len() - 1]
    );
    see_inside(person, &frame(person, &sandbox)).await;
    see_the_way(person).await;
    let first = person.window().await;
    person.click(Part::Link, person.say(shell::OWN_TAB)).await;
    let mut tab = None;
    eventually("a tab", async || {
        let windows = person
            .driver()
            .windows()
            .await
            .map_err(|error| error.to_string())?;
        tab = windows.into_iter().find(|window| *window != first);
        tab.as_ref()
            .map(|_| ())
            .ok_or_else(|| "there is none".to_owned())
    })
    .await;
    person.go_to_window(&tab.unwrap()).await;
    person.see_app().await;
    person.see_heading(person.say(shell::SHARED_RESULTS)).await;
    person.see_comparison().await;
    person
        .see(&format!("{} 75", person.say(results::SHARED_INDEX)))
        .await;
    let address = person.address().await;
    assert!(
        address.starts_with("?lang=fi&municipality=743#/results/KM-"),
        "{address}"
    );
    // With the ordinary page's header.
    assert_eq!(
        person
            .all(Part::Link, Some(person.say(shell::OWN_TAB)))
            .await
            .len(),
        0
    );
    person.click(Part::Link, person.say(shell::REGION)).await;
    person.see_heading(person.say(shell::REGION)).await;
}

async fn the_browsers_back_leaves_the_page_around(person: &Person) {
    let around = Around::new();
    around.put("before.html", "");
    around.put("page.html", &frame(person, ""));
    person.visit_around(&around, "before.html").await;
    let go = "location.href = arguments[0]; return null";
    let _: () = person
        .script(go, vec![json!(around.address("page.html"))])
        .await;
    person.go_into_frame(0).await;
    person.see_app().await;
    person.begin().await;
    person.see_statement(Criterion::ALL[0]).await;
    person.answer(level(4)).await;
    person.go_on().await;
    person.see_statement(Criterion::ALL[1]).await;
    person.change_language(Language::Swedish).await;
    person.go_around().await;
    person.press_browser_back().await;
    person.see_address("before.html").await;
}

async fn axe_finds_nothing_in_a_frame(person: &Person) {
    for language in Language::ALL {
        person.read(language);
        let address = person.site.address(&format!(
            "?mode=embed&municipality=743&lang={}",
            language.tag()
        ));
        see_inside(person, &format!("<iframe src=\"{address}\" title=\"Mittari\" height=\"900\" width=\"100%\"></iframe>{FOLLOW}")).await;
        person.see_start().await;
        person
            .see_nothing_against_accessibility("the start in a frame")
            .await;
        person.begin().await;
        person.see_statement(Criterion::ALL[0]).await;
        person.answer(level(4)).await;
        person
            .see_nothing_against_accessibility("a statement in a frame")
            .await;
        for page in ["#/review", "#/results", "#/accessibility", "#/privacy"] {
            person.follow(page).await;
            person.see_whole(page).await;
            person.see_nothing_against_accessibility(page).await;
        }
        person.follow("#/accessibility").await;
        // What leads out of the site opens in a tab, and says so.
        let out = format!(
            "{} {}",
            person.say(accessibility::SUPERVISOR_SITE_WORDS),
            person.say(link::IN_NEW_TAB)
        );
        let out = person.find(Part::Link, &out).await;
        assert_eq!(out.attr("target").await.unwrap().as_deref(), Some("_blank"));
        let _: () = person
            .script("localStorage.clear(); return null", vec![])
            .await;
    }
}
