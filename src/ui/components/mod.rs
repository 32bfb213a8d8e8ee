//! Components that two pages or more use.

pub mod anew;
pub mod chart;
pub mod copy_field;
pub mod distribution;
pub mod example_mark;
pub mod fold;
pub mod icon_choice;
pub mod lazy_part;
pub mod marks;
pub mod municipality_picker;
pub mod news;
pub mod nothing_to_compare;
pub mod notices;
pub mod own_tab;
pub mod picture_panel;
pub mod qr_code;
pub mod question;
pub mod radio_group;
pub mod row;
pub mod take_picture;
pub mod text_sections;
