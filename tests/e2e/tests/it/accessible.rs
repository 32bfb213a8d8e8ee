//! What everybody needs: axe-core's rules, small windows, large text, forced colours.

use e2e::person::{Look, PAGES};
use e2e::{Person, cases};
use text::Language;

cases! {
    EVERY_ENGINE:
        axe_finds_nothing_on_any_page;
    CHROMIUM:
        axe_finds_nothing_in_finnish_in_any_look,
        axe_finds_nothing_in_swedish_in_any_look,
        axe_finds_nothing_in_english_in_any_look,
        no_page_scrolls_sideways_at_320_pixels,
        no_page_scrolls_sideways_with_text_twice_as_large,
        no_page_scrolls_sideways_with_text_twice_as_large_in_other_languages,
        no_page_scrolls_sideways_where_the_browser_is_set_to_large_text,
        targets_are_large_enough,
        forced_colours_leave_everything_to_be_seen,
        the_focus_is_always_seen,
        nothing_moves_for_who_wants_no_motion;
}

async fn axe_finds_nothing_on_any_page(person: &Person) {
    person.answer_some().await;
    for page in PAGES {
        person.open_whole(page).await;
        person.see_nothing_against_accessibility(page).await;
    }
}

async fn in_any_look(person: &Person, language: Language) {
    person.read(language);
    person.answer_some().await;
    for page in PAGES {
        person.open_whole(page).await;
        for look in [Look::DESKTOP, Look::PHONE] {
            for look in [look, look.dark()] {
                person.look(look).await;
                person
                    .see_nothing_against_accessibility(&format!("{page} in {language:?}, {look:?}"))
                    .await;
            }
        }
    }
}

async fn axe_finds_nothing_in_finnish_in_any_look(person: &Person) {
    in_any_look(person, Language::Finnish).await;
}

async fn axe_finds_nothing_in_swedish_in_any_look(person: &Person) {
    in_any_look(person, Language::Swedish).await;
}

async fn axe_finds_nothing_in_english_in_any_look(person: &Person) {
    in_any_look(person, Language::English).await;
}

async fn no_page_scrolls_sideways_at_320_pixels(person: &Person) {
    person.look(Look::of_size(320, 640)).await;
    for language in Language::ALL {
        person.read(language);
        person.answer_some().await;
        for page in PAGES {
            person.open_whole(page).await;
            let wide = person.sideways_scroll().await;
            assert!(
                wide.is_empty(),
                "{}: {wide:#?}",
                format_args!("{page} in {language:?}")
            );
        }
    }
}

async fn text_twice_as_large_fits(person: &Person, language: Language, widths: &[u32]) {
    person.read(language);
    person.answer_some().await;
    for &width in widths {
        person.look(Look::of_size(width, 800)).await;
        for page in PAGES {
            person.open_whole(page).await;
            person.enlarge_text(2.0).await;
            let place = format!("{page} in {language:?} at {width} pixels");
            let wide = person.sideways_scroll().await;
            assert!(wide.is_empty(), "{place}: {wide:#?}");
            let cut = person.cut_texts().await;
            assert!(cut.is_empty(), "{place} cuts {cut:#?}");
        }
    }
}

async fn no_page_scrolls_sideways_with_text_twice_as_large(person: &Person) {
    text_twice_as_large_fits(person, Language::Finnish, &[360, 1280]).await;
}

async fn no_page_scrolls_sideways_with_text_twice_as_large_in_other_languages(person: &Person) {
    text_twice_as_large_fits(person, Language::Swedish, &[360]).await;
    text_twice_as_large_fits(person, Language::English, &[360]).await;
}

async fn no_page_scrolls_sideways_where_the_browser_is_set_to_large_text(person: &Person) {
    person.answer_some().await;
    person.open_blank_page().await;
    person.set_text_size(32).await;
    for width in [360, 768, 1280] {
        person.look(Look::of_size(width, 800)).await;
        for page in PAGES {
            person.open_whole(page).await;
            let wide = person.sideways_scroll().await;
            assert!(wide.is_empty(), "{page} at {width} pixels: {wide:#?}");
            let cut = person.cut_texts().await;
            assert!(cut.is_empty(), "{page} at {width} pixels cuts {cut:#?}");
        }
    }
}

async fn targets_are_large_enough(person: &Person) {
    person.answer_some().await;
    person.look(Look::PHONE).await;
    for page in PAGES {
        person.open_whole(page).await;
        let small = person.small_targets(24.0).await;
        assert!(small.is_empty(), "{page}: {small:#?}");
    }
    person.open_whole("#/assess/1").await;
    let answers = "return Math.min(...[...document.querySelectorAll('input[name=answer]')].map((it) => it.closest('label').getBoundingClientRect().height))";
    assert!(
        person.script::<f64>(answers, vec![]).await >= 44.0,
        "the answers' targets"
    );
}

/// What cannot be told from its ground: text, a picture, a button or field. axe-core's own rule
/// for contrast reads colours that the browser does not paint then.
const UNSEEN_IN_FORCED_COLOURS: &str = "const canvas = document.createElement('div');
    canvas.style.cssText = 'background: Canvas; forced-color-adjust: none';
    document.body.append(canvas);
    const ground = getComputedStyle(canvas).backgroundColor;
    canvas.remove();
    const isUnseen = (colour) => ['none', ground, 'transparent', 'rgba(0, 0, 0, 0)'].includes(colour);
    const unseen = [];
    const light = (colour) => {
        const parts = colour.match(/[\\d.]+/g).slice(0, 3).map((part) => part / 255);
        const [r, g, b] = parts.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const contrast = (one, other) => {
        const [dark, bright] = [light(one), light(other)].sort((a, b) => a - b);
        return (bright + 0.05) / (dark + 0.05);
    };
    const groundOf = (it) => {
        for (; it; it = it.parentElement) {
            const colour = getComputedStyle(it).backgroundColor;
            if (colour !== 'transparent' && colour !== 'rgba(0, 0, 0, 0)') return colour;
        }
        return ground;
    };
    for (const it of document.querySelectorAll('body *:not(svg *)')) {
        const hasText = [...it.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
        const box = it.getBoundingClientRect();
        if (!hasText || box.width <= 2 || it.closest('noscript, script, :disabled')) continue;
        const { color } = getComputedStyle(it);
        if (contrast(color, groundOf(it)) < 4.5) unseen.push(`${color} on ${groundOf(it)}: ${it.outerHTML.slice(0, 120)}`);
    }
    for (const text of document.querySelectorAll('figure svg text'))
        if (isUnseen(getComputedStyle(text).fill)) unseen.push(text.outerHTML.slice(0, 120));
    for (const picture of document.querySelectorAll('figure svg')) {
        const shapes = [...picture.querySelectorAll('path, circle, rect, line, polyline, polygon')].map((it) => getComputedStyle(it));
        if (!shapes.some((style) => !isUnseen(style.fill) || !isUnseen(style.stroke))) unseen.push(picture.outerHTML.slice(0, 120));
    }
    for (const control of document.querySelectorAll('button, .button, .choice, input:not([type=radio], [type=checkbox]), select')) {
        const style = getComputedStyle(control);
        if (!control.getClientRects().length || control.closest('th') || style.textDecorationLine.includes('underline')) continue;
        const border = parseFloat(style.borderTopWidth) || parseFloat(style.borderBottomWidth);
        if (!border || isUnseen(style.borderTopColor) && isUnseen(style.borderBottomColor)) unseen.push(control.outerHTML.slice(0, 120));
    }
    return unseen";

async fn forced_colours_leave_everything_to_be_seen(person: &Person) {
    person.answer_some().await;
    for look in [Look::DESKTOP, Look::PHONE.dark()] {
        person.open_blank_page().await;
        let look = Look {
            forced_colors: true,
            ..look
        };
        person.look(look).await;
        for page in PAGES {
            person.open_whole(page).await;
            let place = format!("{page}, {look:?}");
            let unseen: Vec<String> = person.script(UNSEEN_IN_FORCED_COLOURS, vec![]).await;
            assert!(unseen.is_empty(), "{place}: {unseen:#?}");
        }
    }
    person.open_whole("#/assess/1").await;
    let chosen = "const borders = (selector) => getComputedStyle(document.querySelector(selector)).borderTopColor;
        return borders('.choice:has(input:checked)') !== borders('.choice:not(:has(input:checked))')";
    assert!(
        person.script::<bool>(chosen, vec![]).await,
        "the chosen answer looks like the others"
    );
}

/// Gives the focus to everything that takes it, and tells what does not show it.
const FOCUS_UNSEEN: &str = "const all = document.querySelectorAll('a[href], button, input, select, summary, [tabindex=\"0\"]');
    const seen = (it) => {
        const style = getComputedStyle(it);
        return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 && style.outlineColor !== getComputedStyle(document.body).backgroundColor;
    };
    return [...all].filter((it) => {
        if (!it.getClientRects().length || it.disabled) return false;
        it.focus();
        return document.activeElement === it && !seen(it) && !(it.closest('label') && seen(it.closest('label')));
    }).map((it) => it.outerHTML.slice(0, 120))";

async fn the_focus_is_always_seen(person: &Person) {
    person.answer_some().await;
    for look in [
        Look::DESKTOP,
        Look::PHONE.dark(),
        Look {
            forced_colors: true,
            ..Look::PHONE
        },
    ] {
        person.look(look).await;
        for page in PAGES {
            person.open_whole(page).await;
            // From now on the browser shows the focus as to somebody at the keyboard.
            person.press("Tab").await;
            let unseen: Vec<String> = person.script(FOCUS_UNSEEN, vec![]).await;
            assert!(unseen.is_empty(), "{page}, {look:?}: {unseen:#?}");
        }
    }
}

async fn nothing_moves_for_who_wants_no_motion(person: &Person) {
    person.answer_some().await;
    person
        .look(Look {
            reduced_motion: true,
            ..Look::PHONE
        })
        .await;
    for page in PAGES {
        person.open_whole(page).await;
        let moving = "const moves = (times) => times.split(',').some((time) => parseFloat(time) > 0.01);
            return [...document.querySelectorAll('*')].filter((it) => {
                const style = getComputedStyle(it);
                return moves(style.transitionDuration) || style.animationName !== 'none' && moves(style.animationDuration);
            }).map((it) => it.outerHTML.slice(0, 120))";
        let moving: Vec<String> = person.script(moving, vec![]).await;
        assert!(moving.is_empty(), "{page}: {moving:#?}");
    }
}
