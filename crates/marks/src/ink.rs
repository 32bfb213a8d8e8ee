//! The colours that marks are drawn in.

/// Colours as SVG's attributes take them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ink {
    pub surface: &'static str,
    /// The zone of the scale of the index in which a value lies.
    pub zone: &'static str,
    pub own: &'static str,
    pub region: &'static str,
    pub municipality: &'static str,
    /// The middle half of a group's answers, and its edge.
    pub band: &'static str,
    pub band_line: &'static str,
    /// Lines that help the eye.
    pub grid: &'static str,
    pub text: &'static str,
    pub text_muted: &'static str,
    /// The ramp of the levels 1–5 and of the index's five steps, the lowest first.
    pub steps: [&'static str; 5],
    /// What is written on each step.
    pub on_steps: [&'static str; 5],
    /// The edge of a step.
    pub step_line: &'static str,
}

impl Ink {
    /// The style sheet's variables, so that a page follows the dark scheme, forced colours and print.
    pub const PAGE: Self = Self {
        surface: "var(--chart-surface)",
        zone: "var(--chart-zone)",
        own: "var(--chart-own)",
        region: "var(--chart-region)",
        municipality: "var(--chart-municipality)",
        band: "var(--chart-band)",
        band_line: "var(--chart-band-line)",
        grid: "var(--chart-grid)",
        text: "var(--chart-text)",
        text_muted: "var(--chart-text-muted)",
        steps: [
            "var(--level-1)",
            "var(--level-2)",
            "var(--level-3)",
            "var(--level-4)",
            "var(--level-5)",
        ],
        on_steps: [
            "var(--on-level-1)",
            "var(--on-level-2)",
            "var(--on-level-3)",
            "var(--on-level-4)",
            "var(--on-level-5)",
        ],
        step_line: "var(--level-line)",
    };

    /// The light colours themselves, for a picture that leaves the page. `style/tokens.css` has the same.
    pub const PAPER: Self = Self {
        surface: "#ffffff",
        zone: "#dcecef",
        own: "#00566b",
        region: "#1b2327",
        municipality: "#a04400",
        band: "#dfe6e8",
        band_line: "#75848b",
        grid: "#c3ccd0",
        text: "#1b2327",
        text_muted: "#4b575e",
        steps: ["#f7e7c4", "#b1cc99", "#5a9f8a", "#18757f", "#00455d"],
        on_steps: ["#1b2327", "#1b2327", "#0c1517", "#ffffff", "#ffffff"],
        step_line: "#56636a",
    };
}
