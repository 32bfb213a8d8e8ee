//! Parts that two pages or more use.

pub mod municipality_picker;
pub mod notices;
