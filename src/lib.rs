//! Kumppanuusmittari: people assess how association-friendly their Finnish municipality is.
pub mod summary;
pub mod survey;
pub mod text;
pub mod ui {
    pub fn start() {}
}
