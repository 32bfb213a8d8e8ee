//! Kumppanuusmittari: people assess how association-friendly their Finnish municipality is, on the
//! seven criteria of the "Järjestöystävällinen kunta" model, and see the result beside their
//! region's.
//!
//! The house, from the ground up:
//!
//! - [`survey`]: what is asked and what one person answered
//! - [`summary`]: what many answers say together
//! - [`text`]: what is said, in three languages
//! - [`chart`]: what is drawn
//! - [`browser`]: every touch of the platform
//! - [`ui`]: what is seen
//!
//! `survey` and `summary` know nothing of the screen, storage, the clock or language. Only
//! `browser`, and `chart` for ECharts, touch the platform. `cargo xtask lint` holds both.
//! Begin reading at [`ui::start`], the shell, or at [`survey::Response`], what it is all about.

// Natively a view keeps the types of all that is in it.
#![recursion_limit = "256"]

pub mod browser;
pub mod chart;
pub mod ui;
