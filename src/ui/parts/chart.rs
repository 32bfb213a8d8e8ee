//! A chart: a picture with a caption and a legend, beside a table that says the same.

use leptos::{html::Div, prelude::*, task::spawn_local};

use crate::{
    chart::{self, Drawing, Mark, Picture},
    text::{Language, file_errors},
};

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
    language: Language,
) -> impl IntoView {
    let place = NodeRef::<Div>::new();
    let picture = StoredValue::new_local(None::<Picture>);
    let is_missing = RwSignal::new(false);
    Effect::new(move |_| {
        let drawing = drawing.get();
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
            // The person may have gone on to another page meanwhile.
            let _ = is_missing.try_set(mounted.is_err());
            let _ = picture.try_set_value(mounted.ok());
        });
    });
    view! {
        <figure class="chart">
            <figcaption>{caption}</figcaption>
            <ul class="legend">{move || legend_entries(legend.get(), is_radar)}</ul>
            <div
                class=class
                role="img"
                aria-label=caption
                hidden=move || is_missing.get()
                node_ref=place
            ></div>
            <p class="hint" role="status">
                {move || {
                    is_missing.get().then(|| file_errors::CHART_MISSING.in_language(language))
                }}
            </p>
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
