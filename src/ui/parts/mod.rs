//! Parts that two pages or more use.

pub mod chart;
pub mod copy_field;
pub mod example_mark;
pub mod municipality_picker;
pub mod news;
pub mod nothing_to_compare;
pub mod notices;
pub mod own_tab;
pub mod qr_code;
pub mod question;
pub mod radio_group;
pub mod text_sections;
