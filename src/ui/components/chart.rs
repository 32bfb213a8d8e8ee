//! A chart: a picture with a caption and a legend, beside a table that says the same.

use leptos::{html::Div, prelude::*, task::spawn_local};

use crate::{
    chart::{self, ChartUnavailable, Drawing, Mark, Picture},
    ui::chunks,
};
use ::marks::Ink;
use text::{Language, file_errors, notices, shell};

/// All charts of a page: their code comes once, and where it does not, that is said once.
#[derive(Clone, Copy, Default)]
pub struct Charts {
    are_missing: RwSignal<bool>,
    are_tried_again: RwSignal<bool>,
    asked_again: RwSignal<()>,
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
            self.asked_again.notify();
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
                .into_any()
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
) -> impl IntoView {
    let element = NodeRef::<Div>::new();
    let picture = StoredValue::new_local(None::<Picture>);
    let is_drawing = StoredValue::new(false);
    let is_outdated = StoredValue::new(false);
    let charts = use_context::<Charts>().unwrap_or_default();
    Effect::new(move |_| {
        drawing.track();
        charts.asked_again.track();
        if element.get().is_none() {
            return;
        }
        // An element holds one picture: while that is coming, another would take it away. What there is
        // to draw is asked for once it is there.
        if is_drawing.get_value() {
            is_outdated.set_value(true);
            return;
        }
        is_drawing.set_value(true);
        spawn_local(async move {
            loop {
                is_outdated.try_set_value(false);
                let drawn = draw(element, picture, drawing).await;
                match is_outdated.try_get_value() {
                    Some(true) => {}
                    Some(false) => {
                        is_drawing.try_set_value(false);
                        charts.note(drawn.is_ok());
                        return;
                    }
                    // The person has gone on to something else meanwhile.
                    None => return,
                }
            }
        });
    });
    view! {
        <figure class="chart" hidden=move || charts.are_missing()>
            <figcaption>{caption}</figcaption>
            <ul class="legend">{move || legend_entries(legend.get())}</ul>
            <div
                class=class
                role="img"
                aria-label=caption
                node_ref=element
            ></div>
        </figure>
    }
}

/// Draws what there is to draw now, in a picture that is mounted first where there is none. One that
/// cannot be drawn is taken away.
async fn draw(
    element: NodeRef<Div>,
    picture: StoredValue<Option<Picture>, LocalStorage>,
    drawing: Signal<Drawing>,
) -> Result<(), ChartUnavailable> {
    let is_mounted = picture.try_with_value(Option::is_some);
    if !is_mounted.ok_or(ChartUnavailable)? {
        let element = element.try_get_untracked().flatten();
        let element = element.ok_or(ChartUnavailable)?;
        let mounted = chart::mount(&element).await?;
        picture.try_set_value(Some(mounted));
    }
    let shown = drawing.try_get_untracked().ok_or(ChartUnavailable)?;
    let options = chunks::chart_options(shown, &Ink::PAGE).await?;
    let update = |picture: &Option<Picture>| Some(picture.as_ref()?.update(&options));
    let drawn = picture.try_with_value(update).flatten();
    let drawn = drawn.unwrap_or(Err(ChartUnavailable));
    if drawn.is_err() {
        picture.try_set_value(None);
    }
    drawn
}

fn legend_entries(entries: Vec<LegendEntry>) -> impl IntoView {
    let entry = |(mark, name): LegendEntry| {
        let outline = mark.outline(&Ink::PAGE);
        view! {
            <li>
                <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
                    <path
                        d="M0 12H24"
                        fill="none"
                        stroke=mark.colour(&Ink::PAGE)
                        stroke-width=chart::Stroke::WIDTH
                        stroke-dasharray=mark.line().dash_array()
                    />
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
        .into_any()
    };
    entries.into_iter().map(entry).collect_view()
}
