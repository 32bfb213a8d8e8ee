//! The tests, one module for each thing that is promised.

mod accessible;
mod camera;
mod evening;
mod failure;
mod first_screen;
mod folders;
mod frame;
mod from_a_link;
mod gather;
mod harness;
mod host;
mod hosting;
mod interruption;
mod keyboard;
mod kiosk;
mod kit;
mod offline;
mod options;
mod organise;
mod organiser;
mod paper;
mod parts;
mod pictures;
mod plan;
mod plan_page;
mod plan_sheet;
mod privacy;
mod publish;
mod region;
mod results;
mod site_files;
mod soak;
mod stage;
mod storage;
mod survey_file;
mod tabs;
mod takeover;
mod translation;
mod updates;
mod way;
mod wording;

use e2e::Case;

pub const MODULES: &[&[Case]] = &[
    harness::CASES,
    way::CASES,
    first_screen::CASES,
    takeover::CASES,
    translation::CASES,
    keyboard::CASES,
    interruption::CASES,
    tabs::CASES,
    storage::CASES,
    survey_file::CASES,
    options::CASES,
    results::CASES,
    evening::CASES,
    region::CASES,
    plan::CASES,
    plan_page::CASES,
    plan_sheet::CASES,
    privacy::CASES,
    publish::CASES,
    host::CASES,
    hosting::CASES,
    kiosk::CASES,
    kit::CASES,
    camera::CASES,
    organise::CASES,
    organiser::CASES,
    site_files::CASES,
    soak::CASES,
    stage::CASES,
    parts::CASES,
    pictures::CASES,
    from_a_link::CASES,
    failure::CASES,
    folders::CASES,
    frame::way::CASES,
    frame::sandbox::CASES,
    frame::manners::CASES,
    gather::CASES,
    paper::CASES,
    accessible::CASES,
    offline::CASES,
    updates::CASES,
    wording::CASES,
];
