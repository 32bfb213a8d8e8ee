//! What a room sees when its gathering is closed: areas and roles too.
//!
//! A gathering can go on and be closed again. Then the second picture must not tell, beside the first,
//! about the few who came in between: it is made as a later edition of the first one.

use std::cell::RefCell;

use crate::{
    summary::{Areas, Edition, EditionError, Publication, Region, next_edition},
    survey::Response,
};

thread_local! {
    static CLOSINGS: RefCell<Vec<Edition>> = const { RefCell::new(Vec::new()) };
}

/// The edition to show of these responses; the same again where nothing has changed.
///
/// # Errors
/// It would tell about a few people beside what was shown before.
pub fn edition(
    responses: &[Response],
    region: &Region,
    publication: Publication,
) -> Result<Edition, EditionError> {
    let earlier = of_region(region);
    let areas = Areas::by_municipality(region);
    let edition = next_edition(&earlier, responses, region, &areas, publication)?.edition;
    if earlier.last() != Some(&edition) {
        CLOSINGS.with_borrow_mut(|closings| closings.push(edition.clone()));
    }
    Ok(edition)
}

fn of_region(region: &Region) -> Vec<Edition> {
    CLOSINGS.with_borrow(|closings| {
        let of_region = |edition: &&Edition| edition.summary.region == region.code;
        closings.iter().filter(of_region).cloned().collect()
    })
}
