//! Parts of a view that change, and are never made of something that was shown before.

use std::sync::{Arc, Mutex};

use leptos::{either::Either, prelude::*};

/// A part of a view that changes. One type for all of them, so that the code that follows a change is
/// there once.
pub type Changing = Arc<Mutex<dyn FnMut() -> Either<AnyView, AnyView> + Send>>;

/// Shows what `view` makes, as new elements each time something changes that it reads.
///
/// Leptos changes the elements that it has made before wherever they are of the same kind. Of a page
/// that the browser has translated, the words would stay and what is chosen would change. What stands
/// on another side of an [`Either`] is never reused.
pub fn anew<View: IntoView + 'static>(view: impl Fn() -> View + Send + 'static) -> Changing {
    let mut is_left = false;
    Arc::new(Mutex::new(move || {
        is_left = !is_left;
        let view = view().into_any();
        match is_left {
            true => Either::Left(view),
            false => Either::Right(view),
        }
    }))
}
