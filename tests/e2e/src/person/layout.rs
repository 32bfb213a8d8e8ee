//! Where things are, and whether they move.

use serde::Deserialize;

use super::{Person, Place};

/// As much as rounding may move a thing, in CSS pixels.
const UNSEEN: f64 = 0.5;

/// Something that can be read or used, and where it is.
#[derive(Clone, Debug, Deserialize)]
pub struct Thing {
    what: String,
    place: Place,
}

impl Person {
    /// Everything visible that a person reads or uses, in order.
    pub async fn things(&self) -> Vec<Thing> {
        let script = "const all = document.querySelectorAll('h1, p, label, legend, input, a, button, li, header, footer, main, fieldset');
            return [...all].filter((it) => it.getClientRects().length && (it.innerText || it.localName === 'input'))
                .map((it) => ({ box: it.getBoundingClientRect(), it }))
                .map(({ box, it }) => ({
                    what: `${it.localName} ${it.innerText.replace(/\\s+/g, ' ').trim()}`,
                    place: { x: box.x, y: box.y, width: box.width, height: box.height },
                }))";
        self.script(script, Vec::new()).await
    }

    /// Fails where other things are seen than before, or where one has moved.
    pub async fn see_unmoved(&self, before: &[Thing]) {
        let after = self.things().await;
        let names = |things: &[Thing]| -> Vec<String> {
            things.iter().map(|thing| thing.what.clone()).collect()
        };
        let language = self.language();
        assert_eq!(
            names(before),
            names(&after),
            "the same things, in {language:?}"
        );
        for (before, after) in before.iter().zip(&after) {
            let (old, new) = (before.place, after.place);
            let moves = [
                new.x - old.x,
                new.y - old.y,
                new.width - old.width,
                new.height - old.height,
            ];
            assert!(
                moves.iter().all(|by| by.abs() < UNSEEN),
                "{} moves by {moves:?}, in {language:?}",
                before.what
            );
        }
    }

    /// The sizes of the layout's unexpected shifts since the page was loaded (Chromium only), when the
    /// last one has been reported.
    pub async fn layout_shifts(&self) -> Vec<f64> {
        let shifts = self.reported_shifts().await;
        shifts.into_iter().map(|shift| shift.size).collect()
    }

    /// How far the layout has shifted since the page was loaded, all in all, and what did (Chromium
    /// only).
    pub async fn layout_shift(&self) -> (f64, Vec<String>) {
        let shifts = self.reported_shifts().await;
        let sum = shifts.iter().map(|shift| shift.size).sum();
        let what = shifts
            .into_iter()
            .map(|shift| format!("{:.4}: {}", shift.size, shift.moved.join(", ")));
        (sum, what.collect())
    }

    async fn reported_shifts(&self) -> Vec<Shift> {
        // Two frames later the last one is there.
        let script = "const done = arguments[arguments.length - 1];
            requestAnimationFrame(() => requestAnimationFrame(() => done(window.watched.shifts)))";
        self.script_with_callback(script, Vec::new()).await
    }
}

#[derive(Debug, Deserialize)]
struct Shift {
    size: f64,
    /// What moved, where that is still in the page.
    moved: Vec<String>,
}
