//! A chart: a picture with a caption and a legend, beside a table that says the same.

use leptos::{html::Div, prelude::*, task::spawn_local};

use crate::{
    chart::{self, Drawing, Mark, Picture},
    text::{Language, file_errors, notices, shell},
};

/// All charts of a page: their code comes once, and where it does not, that is said once.
#[derive(Clone, Copy, Default)]
pub struct Charts {
    are_missing: RwSignal<bool>,
    are_tried_again: RwSignal<bool>,
    attempts: RwSignal<u32>,
}

impl Charts {
    /// The charts of what is being built now and of all in it.
    pub fn begin() -> Self {
        let charts = Self::default();
        provide_context(charts);
        charts
    }

    /// Whether the charts did not come.
    pub fn are_missing(self) -> bool {
        self.are_missing.get()
    }

    /// Says that the charts did not come, and tries again.
    pub fn problem(self, language: Language) -> impl IntoView {
        let words = move || {
            let words = if self.are_tried_again.get() {
                shell::LOADING
            } else {
                file_errors::CHARTS_MISSING
            };
            words.in_language(language)
        };
        let try_again = move |_| {
            self.are_tried_again.set(true);
            self.attempts.update(|attempts| *attempts += 1);
        };
        let shown = move || {
            self.are_missing.get().then(|| {
                view! {
                    <div class="problem on-screen">
                        <p>{words}</p>
                        <button type="button" on:click=try_again>
                            {notices::TRY_AGAIN.in_language(language)}
                        </button>
                    </div>
                }
            })
        };
        view! { <div role="status">{shown}</div> }
    }

    fn note(self, is_here: bool) {
        self.are_tried_again.set(false);
        if self.are_missing.get_untracked() == is_here {
            self.are_missing.set(!is_here);
        }
    }
}

/// One entry of the legend: a mark and what it stands for.
pub type LegendEntry = (Mark, String);

/// Draws what `drawing` says, anew whenever it changes. `class` gives the height.
#[component]
pub fn Chart(
    /// Drawn anew when it changes.
    #[prop(into)]
    drawing: Signal<Drawing>,
    /// The class of the style sheet that gives the picture its height.
    class: &'static str,
    /// What the picture shows, in a sentence that can be read alone.
    #[prop(into)]
    caption: Signal<String>,
    #[prop(into)] legend: Signal<Vec<LegendEntry>>,
    /// Whether the marks are those of a radar.
    #[prop(optional)]
    is_radar: bool,
) -> impl IntoView {
    let place = NodeRef::<Div>::new();
    let picture = StoredValue::new_local(None::<Picture>);
    let charts = use_context::<Charts>().unwrap_or_default();
    Effect::new(move |_| {
        let drawing = drawing.get();
        charts.attempts.track();
        let Some(place) = place.get() else {
            return;
        };
        let is_drawn = picture
            .try_update_value(|picture| picture.as_ref().map(|picture| picture.update(&drawing)));
        if let Some(Ok(())) = is_drawn.flatten() {
            return;
        }
        spawn_local(async move {
            let mounted = chart::mount(&place, &drawing).await;
            let is_here = mounted.is_ok();
            // The person may have gone on to something else meanwhile.
            if picture.try_set_value(mounted.ok()).is_none() {
                charts.note(is_here);
            }
        });
    });
    view! {
        <figure class="chart" hidden=move || charts.are_missing()>
            <figcaption>{caption}</figcaption>
            <ul class="legend">{move || legend_entries(legend.get(), is_radar)}</ul>
            <div
                class=class
                role="img"
                aria-label=caption
                node_ref=place
            ></div>
        </figure>
    }
}

fn legend_entries(entries: Vec<LegendEntry>, is_radar: bool) -> impl IntoView {
    let entry = move |(mark, name): LegendEntry| {
        let outline = if is_radar {
            mark.in_radar()
        } else {
            mark.outline()
        };
        let line = is_radar.then(|| {
            view! {
                <path
                    d="M0 12H24"
                    fill="none"
                    stroke=mark.colour()
                    stroke-width=chart::Stroke::WIDTH
                    stroke-dasharray=mark.line().dash_array()
                />
            }
        });
        view! {
            <li>
                <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
                    {line}
                    <path
                        d=outline.path
                        fill=outline.fill
                        stroke=outline.stroke
                        stroke-width=outline.stroke_width
                    />
                </svg>
                {name}
            </li>
        }
    };
    entries.into_iter().map(entry).collect_view()
}
