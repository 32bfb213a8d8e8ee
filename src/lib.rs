//! Kumppanuusmittari: people assess how association-friendly their Finnish municipality is.
pub mod chart;
pub mod survey;
pub mod text;
pub mod ui {
    pub fn start() {}
}
