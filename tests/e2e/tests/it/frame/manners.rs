//! How the frame and the page around get on: messages, focus, scrolling, the browser's history.

use e2e::person::level;
use e2e::{Around, Person, cases, eventually};
use serde_json::{Value, json};
use survey::Criterion;
use text::{Language, start};

use super::{FOLLOW, frame, see_inside, see_top, snippet};

cases! {
    EVERY_ENGINE:
        a_page_around_minds_nothing_but_its_own_frames,
        a_frame_far_below_the_fold_gets_its_height_before_anybody_scrolls_to_it,
        nothing_takes_the_focus_or_scrolls_before_the_person_touches_the_frame,
        two_frames_on_one_page_do_not_mind_each_other,
        open_iframe_resizer_needs_nothing_else,
        hostile_messages_change_nothing,
        the_browsers_back_leaves_the_page_around;
    CHROMIUM_AND_FIREFOX:
        a_new_page_begins_at_its_top_also_without_the_snippets_script;
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

async fn a_frame_far_below_the_fold_gets_its_height_before_anybody_scrolls_to_it(person: &Person) {
    let around = Around::new();
    let html = [
        "<div></div>".repeat(20).as_str(),
        &frame(person, ""),
        FOLLOW,
    ]
    .concat();
    around.put("page.html", &html);
    person.visit_around(&around, "page.html").await;
    person.go_into_frame_where_it_is(0).await;
    person.see_app().await;
    person.see_start().await;
    // The frame itself may learn of its new height only when it is scrolled to.
    let height = "return document.documentElement.getBoundingClientRect().height";
    eventually("the height of the content told", async || {
        let content: f64 = person.try_script(height, vec![]).await?;
        person.go_around().await;
        let told = person.messages().await;
        let scrolled: f64 = person.try_script("return scrollY", vec![]).await?;
        person.go_into_frame_where_it_is(0).await;
        let sizes = told.iter().filter(|one| one["type"] == "size");
        let told = sizes.filter_map(|one| one["height"].as_f64()).next_back();
        let is_whole = told.is_some_and(|told| (told - content).abs() <= 1.0);
        if is_whole && scrolled == 0.0 {
            Ok(())
        } else {
            Err(format!(
                "told {told:?} of {content}, scrolled by {scrolled}"
            ))
        }
    })
    .await;
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
