//! The event on a big screen.

use e2e::code_reader::read_codes;
use e2e::person::{Look, Part, lines, responses};
use e2e::{Person, cases, eventually};
use serde_json::{Value, json};
use summary::push_packed;
use survey::{Answer, Criterion, MunicipalityCode, Response, Role};
use text::{Language, criteria, figures, gaps, kiosk, pin, plan, publish, stage as words};

cases! {
    EVERY_ENGINE:
        the_event_is_walked_by_keys_and_the_targets_are_in_the_plan,
        the_count_follows_another_tab_while_the_result_stays_hidden,
        a_reload_comes_back_to_the_step,
        a_swipe_moves_and_the_screen_stays_awake,
        a_kiosks_organiser_shows_the_stage_for_as_long_as_people_talk;
    CHROMIUM:
        what_was_published_is_taken_along_from_the_last_step,
        a_region_without_a_summary_is_not_beside,
        the_plan_with_the_longest_texts_fits_on_the_wall,
        the_result_may_follow_what_comes_in,
        with_few_responses_nothing_is_shown_and_targets_can_be_chosen,
        what_too_few_answered_is_withheld_on_its_step,
        a_clock_counts_down_and_the_screen_goes_dark,
        letters_can_be_left_to_others,
        a_plan_of_something_else_is_replaced_only_when_asked,
        nothing_scrolls_on_a_wall_in_any_language,
        with_text_twice_as_large_a_step_scrolls_inside,
        a_phone_scrolls_down_and_never_sideways,
        axe_finds_nothing_on_any_step,
        forced_colours_leave_every_step_to_be_read,
        nothing_moves_for_those_who_want_no_motion,
        nobody_without_the_pin_comes_to_the_stage,
        whoever_leaves_finds_the_page_as_it_was;
}

/// In the place of header and footer.
const IS_STAGE: &str = "return document.documentElement.classList.contains('is-stage')";

/// How far the step and the page are longer and wider than their places.
const OVERFLOW: &str = "const step = document.querySelector('.stage-place'), page = document.scrollingElement;
    return [step, page].flatMap((it) => [it.scrollHeight - it.clientHeight, it.scrollWidth - it.clientWidth])";

/// People of several roles, who do not answer alike.
fn people(count: u64) -> Vec<Response> {
    let mut people = responses(count, 3);
    let roles = [Role::Association, Role::Municipality, Role::Resident];
    for (number, response) in people.iter_mut().enumerate() {
        response.role = roles[number % roles.len()];
        for criterion in Criterion::ALL {
            let by = (number + criterion.index()) % 3;
            let lower = usize::from(response.role == Role::Association);
            let level = 2 + by.saturating_sub(lower) as u8;
            response.answers.set(criterion, e2e::person::level(level));
        }
    }
    people
}

/// What an earlier evening has left in the browser.
async fn collected(person: &Person, responses: &[Response]) {
    let mut packed = String::new();
    for response in responses {
        push_packed(&mut packed, response);
    }
    person.open_blank_page().await;
    let document = json!({ "version": 1, "responses": packed });
    person.store("collection", &document.to_string()).await;
}

async fn open_stage(person: &Person) {
    person.open("?municipality=743#/stage").await;
    person.see_later_style().await;
    person.see(person.say(words::SCAN)).await;
}

async fn see_count(person: &Person, count: u32) {
    let responses = figures::responses(count, person.language());
    person.see(&format!("Seinäjoki, {responses}")).await;
}

async fn show(person: &Person) {
    person.press("Home Right").await;
    person.click(Part::Button, person.say(words::SHOW)).await;
    see_shown(person).await;
}

async fn see_shown(person: &Person) {
    let band = figures::band_label(survey::Band::Developing);
    person.see(person.say(band)).await;
    person.see_no_more(person.say(words::HIDDEN)).await;
}

/// Goes to a step by its number from 0.
async fn go_to(person: &Person, number: usize) {
    person.press("Home").await;
    if number > 0 {
        person.press(&vec!["Right"; number].join(" ")).await;
    }
    see_step(person, number).await;
}

async fn see_step(person: &Person, number: usize) {
    eventually(&format!("step {number}"), async || {
        let found = chosen_step(person).await?;
        (found == number).then_some(()).ok_or(found.to_string())
    })
    .await;
}

async fn chosen_step(person: &Person) -> Result<usize, String> {
    let chosen =
        "return [...document.querySelectorAll('.dots input')].findIndex((it) => it.checked)";
    person.try_script(chosen, Vec::new()).await
}

async fn overflow(person: &Person) -> Vec<i32> {
    person.script(OVERFLOW, Vec::new()).await
}

fn targets(value: &Value) -> Vec<u64> {
    let plan: Value = serde_json::from_str(value["plan"].as_str().unwrap_or("{}")).unwrap();
    let targets = plan["targets"].as_array().cloned().unwrap_or_default();
    let criterion = |target: Value| target["criterion"].as_u64().unwrap_or_default();
    targets.into_iter().map(criterion).collect()
}

async fn the_event_is_walked_by_keys_and_the_targets_are_in_the_plan(person: &Person) {
    collected(person, &people(30)).await;
    open_stage(person).await;
    see_count(person, 30).await;
    person.see("30").await;
    person.press("Right").await;
    person.see(person.say(words::HIDDEN)).await;
    person.see_focus_on(person.say(words::WHAT_WAS_SAID)).await;
    person.press("Tab Enter").await;
    see_shown(person).await;
    for criterion in Criterion::ALL {
        person.press("PageDown").await;
        let statement = words::statement(criterion, person.language());
        person.see_focus_on(&statement).await;
        person.see(person.say(gaps::question(criterion))).await;
        person.see(person.say(words::REGION_IS_EXAMPLE)).await;
    }
    person.press("Right").await;
    person.see_focus_on(person.say(words::CHOOSE)).await;
    for criterion in [Criterion::Grants, Criterion::Premises] {
        let name = person.say(criteria::short_name(criterion));
        person.find_like(Part::Checkbox, name).await;
        person.click_like(Part::Checkbox, name).await;
    }
    person.see("2 / 3").await;
    // The keys move on also from a box that was ticked.
    person.press("Right").await;
    person.see_focus_on(person.say(words::GO_ON)).await;
    person.press("Right").await;
    see_step(person, 10).await;
    let chosen = [Criterion::Grants, Criterion::Premises].map(|it| u64::from(it.number()));
    person
        .see_stored("plan", "both targets", |value| targets(value) == chosen)
        .await;
    person.click(Part::Link, person.say(plan::TO_PLAN)).await;
    person
        .see(person.say(criteria::short_name(Criterion::Grants)))
        .await;
    assert_eq!(person.problems().await, []);
}

async fn the_count_follows_another_tab_while_the_result_stays_hidden(person: &Person) {
    collected(person, &people(6)).await;
    open_stage(person).await;
    see_count(person, 6).await;
    go_to(person, 3).await;
    let stage = person.window().await;
    let other = person.open_another_tab().await;
    person.open("?municipality=743#/collect").await;
    person.paste(&lines(&responses(4, 5))).await;
    person.see_gathered(10).await;
    person.go_to_window(&stage).await;
    see_count(person, 10).await;
    person.see(person.say(words::HIDDEN)).await;
    assert!(!person.has(Part::Button, person.say(words::UPDATE)).await);
    see_step(person, 3).await;
    person.close_window(&other).await;
}

async fn a_reload_comes_back_to_the_step(person: &Person) {
    collected(person, &people(12)).await;
    open_stage(person).await;
    show(person).await;
    go_to(person, 5).await;
    person.reload().await;
    person.see_app().await;
    see_step(person, 5).await;
    person.see_no_more(person.say(words::HIDDEN)).await;
    person
        .see(&words::BAR_IS.with(person.language(), &[("n", "12")]))
        .await;
}

/// Remembers whether the screen is kept awake, and refuses to fill it.
const SCREEN: &str = "window.awake = 0;
    Object.defineProperty(Navigator.prototype, 'wakeLock', { configurable: true, value: {
        request: async () => { window.awake += 1; return { release: async () => { window.awake -= 1; } }; } } });
    Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('no'))";

async fn see_awake(person: &Person, is_awake: bool) {
    eventually("the screen kept awake, or not", async || {
        let count: i32 = person.try_script("return window.awake", vec![]).await?;
        (count == i32::from(is_awake))
            .then_some(())
            .ok_or(count.to_string())
    })
    .await;
}

/// A finger goes over the stage.
async fn swipe(person: &Person, from: [i32; 2], to: [i32; 2]) {
    let script = "const [from, to] = arguments, stage = document.querySelector('.stage-place');
        const touch = (name, [clientX, clientY]) => stage.dispatchEvent(new PointerEvent(name,
            { bubbles: true, isPrimary: true, pointerType: 'touch', clientX, clientY }));
        touch('pointerdown', from);
        touch('pointerup', to);
        return null";
    let _: () = person.script(script, vec![json!(from), json!(to)]).await;
}

async fn a_swipe_moves_and_the_screen_stays_awake(person: &Person) {
    person.site.inject(SCREEN);
    collected(person, &people(6)).await;
    open_stage(person).await;
    see_awake(person, true).await;
    swipe(person, [600, 300], [400, 310]).await;
    see_step(person, 1).await;
    swipe(person, [400, 300], [410, 100]).await;
    swipe(person, [400, 300], [600, 290]).await;
    see_step(person, 0).await;
    person
        .click(Part::Button, person.say(words::FULL_SCREEN))
        .await;
    person.see(person.say(words::NO_FULL_SCREEN)).await;
    person.click(Part::Link, person.say(words::LEAVE)).await;
    person.see_address("#/organise").await;
    see_awake(person, false).await;
}

async fn a_kiosks_organiser_shows_the_stage_for_as_long_as_people_talk(person: &Person) {
    person.set_kiosk_up("1234", false).await;
    person.make_gesture().await;
    person.enter_pin("1234").await;
    person.see_gathered(0).await;
    person.follow("#/organise").await;
    person.follow("#/stage").await;
    person.see(person.say(words::SCAN)).await;
    person.press("Right Right Right").await;
    see_step(person, 3).await;
    person.pass_seconds(600).await;
    see_step(person, 3).await;
    assert!(!person.has(Part::Button, person.say(kiosk::GO_ON)).await);
    // Elsewhere the idle time runs as ever.
    person.click(Part::Link, person.say(words::LEAVE)).await;
    person.see_address("#/organise").await;
    person.pass_seconds(61).await;
    person.find(Part::Button, person.say(kiosk::GO_ON)).await;
}

async fn what_was_published_is_taken_along_from_the_last_step(person: &Person) {
    collected(person, &people(12)).await;
    open_stage(person).await;
    show(person).await;
    go_to(person, 9).await;
    let grants = person.say(criteria::short_name(Criterion::Grants));
    person.click_like(Part::Checkbox, grants).await;
    person.see("1 / 3").await;
    go_to(person, 0).await;
    person.open("?municipality=743#/publish").await;
    person.see_preview().await;
    person.click(Part::Button, person.say(publish::MAKE)).await;
    person.see(person.say(publish::DONE)).await;
    open_stage(person).await;
    go_to(person, 10).await;
    person.see(person.say(words::SUMMARY)).await;
    // Under another title it is the same event, and so is its plan.
    person.see(grants).await;
    assert!(!person.text().await.contains(person.say(words::OTHER_PLAN)));
    let folder = tempfile::tempdir().unwrap();
    let picture = folder.path().join("stage.png");
    person.screenshot(&picture).await;
    let read = read_codes(&picture).concat();
    assert!(read.contains("#/summary/"), "{read}");
    // What was published was shown.
    go_to(person, 1).await;
    see_shown(person).await;
}

async fn the_plan_with_the_longest_texts_fits_on_the_wall(person: &Person) {
    let fill = "const [key, long] = arguments, document = JSON.parse(localStorage.getItem(key));
        const plan = JSON.parse(document.plan);
        for (const target of plan.targets) Object.assign(target, { own_words: long, who: long, by: long });
        document.plan = JSON.stringify(plan);
        localStorage.setItem(key, JSON.stringify(document));
        return null";
    let long = "Kylätoimikuntien yhteistyöryhmä sopii tästä. ".repeat(4);
    let arguments = vec![json!("kumppanuusmittari:/:plan"), json!(long)];
    for language in Language::ALL {
        person.read(language);
        for (width, height) in [(1280, 720), (1920, 1080)] {
            person.look(Look::of_size(width, height)).await;
            collected(person, &people(12)).await;
            open_stage(person).await;
            show(person).await;
            go_to(person, 9).await;
            for criterion in [
                Criterion::Participation,
                Criterion::Premises,
                Criterion::Grants,
            ] {
                let name = person.say(criteria::short_name(criterion));
                person.click_like(Part::Checkbox, name).await;
            }
            person.see("3 / 3").await;
            go_to(person, 0).await;
            let _: () = person.script(fill, arguments.clone()).await;
            person.open_blank_page().await;
            open_stage(person).await;
            go_to(person, 10).await;
            person.see("…").await;
            let over = overflow(person).await;
            assert!(
                over.iter().all(|by| *by <= 0),
                "{language:?}, {width}: {over:?}"
            );
            assert_eq!(person.cut_texts().await, [] as [String; 0]);
            let forget = "localStorage.clear(); return null";
            let _: () = person.script(forget, Vec::new()).await;
        }
    }
}

async fn a_region_without_a_summary_is_not_beside(person: &Person) {
    let mut people = people(12);
    for response in &mut people {
        response.municipality = MunicipalityCode::from_number(564);
    }
    collected(person, &people).await;
    person.open("?municipality=564#/stage").await;
    person.see(person.say(words::SCAN)).await;
    show(person).await;
    for step in 1..10 {
        go_to(person, step).await;
        let text = person.text().await;
        assert!(
            !text.contains(person.say(words::REGION_IS_EXAMPLE)),
            "{text}"
        );
        assert!(!text.contains("Maakunta"), "{text}");
    }
}

async fn the_result_may_follow_what_comes_in(person: &Person) {
    collected(person, &people(12)).await;
    open_stage(person).await;
    go_to(person, 1).await;
    person.click(Part::Checkbox, person.say(words::LIVE)).await;
    see_shown(person).await;
    let stage = person.window().await;
    let other = person.open_another_tab().await;
    person.open("?municipality=743#/collect").await;
    person.paste(&lines(&responses(12, 5))).await;
    person.see_gathered(24).await;
    person.go_to_window(&stage).await;
    let all = figures::responses(24, person.language());
    person.see(&format!("({all})")).await;
    person.close_window(&other).await;
}

async fn with_few_responses_nothing_is_shown_and_targets_can_be_chosen(person: &Person) {
    for language in Language::ALL {
        person.read(language);
        collected(person, &people(3)).await;
        open_stage(person).await;
        for step in 1..9 {
            go_to(person, step).await;
            person
                .see(&words::FEW.with(language, &[("minimum", "5")]))
                .await;
            assert!(!person.has(Part::Button, person.say(words::SHOW)).await);
        }
        go_to(person, 9).await;
        let name = person.say(criteria::short_name(Criterion::Grants));
        person.click_like(Part::Checkbox, name).await;
        person.press("Right").await;
        person.see(person.say(words::TO_AGREE)).await;
        person.see(name).await;
        assert_eq!(person.stored_text("plan").await, None);
    }
}

async fn what_too_few_answered_is_withheld_on_its_step(person: &Person) {
    let mut people = people(9);
    for response in people.iter_mut().skip(3) {
        response.answers.set(Criterion::Premises, Answer::CannotSay);
    }
    collected(person, &people).await;
    open_stage(person).await;
    show(person).await;
    person
        .see(&words::OVER_SOME.with(person.language(), &[("n", "6")]))
        .await;
    go_to(person, 2 + Criterion::Premises.index()).await;
    person.see(person.say(words::WITHHELD_WHY)).await;
    go_to(person, 9).await;
    person.see(person.say(figures::WITHHELD)).await;
}

async fn a_clock_counts_down_and_the_screen_goes_dark(person: &Person) {
    collected(person, &people(6)).await;
    open_stage(person).await;
    person.press("t").await;
    person.see("4:5").await;
    person
        .click(Part::Button, person.say(words::MINUTE_MORE))
        .await;
    person.see("5:5").await;
    person.press("t").await;
    person.see_no_more("5:5").await;
    person.press(".").await;
    person.see_focus_on(person.say(words::BLANK)).await;
    person.press("Tab").await;
    assert!(!person.focus_description().await.contains("stage-heading"));
    person.press("b").await;
    person.see_focus_on("stage-heading").await;
    person.press("b").await;
    person.see_focus_on(person.say(words::BLANK)).await;
    person.press("Right").await;
    see_step(person, 1).await;
    person.see_focus_on("stage-heading").await;
}

async fn letters_can_be_left_to_others(person: &Person) {
    collected(person, &people(6)).await;
    open_stage(person).await;
    let summary = "document.querySelector('.stage-keys summary').click(); return null";
    let _: () = person.script(summary, Vec::new()).await;
    person.see(person.say(words::KEYS_LETTERS)).await;
    person
        .click(Part::Checkbox, person.say(words::LETTERS_ARE_KEYS))
        .await;
    person.press("t b").await;
    person.see_no_more("4:5").await;
    assert!(!person.has(Part::Button, person.say(words::BLANK)).await);
    person.press("Right").await;
    see_step(person, 1).await;
}

async fn a_plan_of_something_else_is_replaced_only_when_asked(person: &Person) {
    person.answer_some().await;
    person.open("#/plan").await;
    let grants = person.say(criteria::short_name(Criterion::Grants));
    person.click_like(Part::Checkbox, grants).await;
    person.click(Part::Button, person.say(plan::BEGIN)).await;
    let own = [u64::from(Criterion::Grants.number())];
    person
        .see_stored("plan", "the own target", |value| targets(value) == own)
        .await;
    collected(person, &people(12)).await;
    open_stage(person).await;
    show(person).await;
    go_to(person, 9).await;
    let premises = person.say(criteria::short_name(Criterion::Premises));
    person.click_like(Part::Checkbox, premises).await;
    person.press("Right").await;
    person.see(person.say(words::OTHER_PLAN)).await;
    assert_eq!(targets(&person.stored("plan").await.unwrap()), own);
    person.click(Part::Button, person.say(words::REPLACE)).await;
    let chosen = [u64::from(Criterion::Premises.number())];
    person
        .see_stored("plan", "the event's target", |value| {
            targets(value) == chosen
        })
        .await;
}

async fn nothing_scrolls_on_a_wall_in_any_language(person: &Person) {
    for language in Language::ALL {
        person.read(language);
        for (width, height) in [(1280, 720), (1920, 1080)] {
            person.look(Look::of_size(width, height)).await;
            for count in [3, 30] {
                collected(person, &people(count)).await;
                open_stage(person).await;
                person.press("t").await;
                for is_shown in [false, true] {
                    if is_shown && count < 5 {
                        continue;
                    }
                    if is_shown {
                        show(person).await;
                    }
                    for step in 0..11 {
                        go_to(person, step).await;
                        let over = overflow(person).await;
                        let is_whole = over.iter().all(|by| *by <= 0);
                        assert!(
                            is_whole,
                            "step {step} in {language:?}, {width}×{height}, {count} people, shown: {is_shown}: {over:?}"
                        );
                        assert_eq!(person.cut_texts().await, [] as [String; 0]);
                    }
                }
            }
        }
    }
}

async fn with_text_twice_as_large_a_step_scrolls_inside(person: &Person) {
    person.look(Look::of_size(1280, 720)).await;
    collected(person, &people(30)).await;
    open_stage(person).await;
    show(person).await;
    person.enlarge_text(2.0).await;
    for step in 0..11 {
        go_to(person, step).await;
        let over = overflow(person).await;
        assert_eq!(over[1..], [0, 0, 0], "step {step}");
        let can_be_reached = "const place = document.querySelector('.stage-place');
            place.scrollTop = place.scrollHeight;
            const last = place.querySelector('.stage-step').lastElementChild.getBoundingClientRect();
            return last.bottom <= place.getBoundingClientRect().bottom + 1";
        assert!(
            person.script::<bool>(can_be_reached, Vec::new()).await,
            "step {step}"
        );
    }
}

async fn a_phone_scrolls_down_and_never_sideways(person: &Person) {
    person.look(Look::of_size(360, 740)).await;
    collected(person, &people(30)).await;
    open_stage(person).await;
    // What is longer than the screen is read to its end before the next step comes.
    person.press("PageDown").await;
    see_step(person, 0).await;
    // A step that has come while the key was pressed once more may have been left too.
    eventually("a later step", async || {
        person.press("PageDown").await;
        let found = chosen_step(person).await?;
        (found > 0).then_some(()).ok_or("the first one".to_owned())
    })
    .await;
    for (width, height) in [(360, 740), (320, 640)] {
        person.look(Look::of_size(width, height)).await;
        for language in Language::ALL {
            person.read(language);
            collected(person, &people(30)).await;
            open_stage(person).await;
            show(person).await;
            for step in 0..11 {
                go_to(person, step).await;
                let wide = person.sideways_scroll().await;
                assert!(wide.is_empty(), "step {step}, {language:?}: {wide:#?}");
                assert_eq!(person.cut_words().await, [] as [String; 0]);
            }
            assert_eq!(person.small_targets(24.0).await, [] as [String; 0]);
        }
    }
}

async fn axe_finds_nothing_on_any_step(person: &Person) {
    for look in [
        Look::of_size(1280, 720),
        Look::of_size(1280, 720).dark(),
        Look::PHONE,
    ] {
        person.look(look).await;
        collected(person, &people(30)).await;
        open_stage(person).await;
        for is_shown in [false, true] {
            if is_shown {
                show(person).await;
            }
            for step in 0..11 {
                go_to(person, step).await;
                let place = format!("step {step} of the stage, {look:?}");
                person.see_nothing_against_accessibility(&place).await;
            }
        }
    }
}

async fn forced_colours_leave_every_step_to_be_read(person: &Person) {
    let look = Look {
        forced_colors: true,
        ..Look::of_size(1280, 720)
    };
    person.look(look).await;
    collected(person, &people(30)).await;
    open_stage(person).await;
    show(person).await;
    let unseen = "const body = getComputedStyle(document.body).backgroundColor;
        return [...document.querySelectorAll('.stage svg :is(path, rect, text)')].filter((it) => {
            const { fill, stroke } = getComputedStyle(it);
            return [fill, stroke].every((colour) => colour === body || colour === 'none');
        }).map((it) => it.outerHTML.slice(0, 120))";
    for step in 1..11 {
        go_to(person, step).await;
        let unseen: Vec<String> = person.script(unseen, Vec::new()).await;
        assert!(unseen.is_empty(), "step {step}: {unseen:#?}");
    }
}

async fn nothing_moves_for_those_who_want_no_motion(person: &Person) {
    let look = Look {
        reduced_motion: true,
        ..Look::of_size(1280, 720)
    };
    person.look(look).await;
    collected(person, &people(12)).await;
    open_stage(person).await;
    show(person).await;
    person.press("t").await;
    let moving = "const moves = (it) => {
            const { animationName, transitionDuration } = getComputedStyle(it);
            return animationName !== 'none' || parseFloat(transitionDuration) > 0.001;
        };
        return [document.getAnimations().length, [...document.querySelectorAll('.stage, .stage *')].filter(moves).length]";
    for step in 0..11 {
        go_to(person, step).await;
        let moving: [usize; 2] = person.script(moving, Vec::new()).await;
        assert_eq!(moving, [0, 0], "step {step}");
    }
}

async fn nobody_without_the_pin_comes_to_the_stage(person: &Person) {
    person.open_blank_page().await;
    let settings = json!({ "version": 1, "pin": "1:00:ff" });
    person.store("settings", &settings.to_string()).await;
    person.open("#/stage").await;
    person.see(person.say(pin::TITLE)).await;
    assert!(!person.script::<bool>(IS_STAGE, Vec::new()).await);
    assert!(!person.text().await.contains(person.say(words::SCAN)));
}

async fn whoever_leaves_finds_the_page_as_it_was(person: &Person) {
    collected(person, &people(6)).await;
    open_stage(person).await;
    assert!(person.script::<bool>(IS_STAGE, Vec::new()).await);
    person.click(Part::Link, person.say(words::LEAVE)).await;
    person.see_address("#/organise").await;
    person.see(person.say(text::shell::PRIVACY)).await;
    assert!(!person.script::<bool>(IS_STAGE, Vec::new()).await);
    person.press("Right").await;
    person.see_address("#/organise").await;
}
