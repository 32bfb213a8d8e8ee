//! From a frame to a tab of its own, where printing, downloads and the whole window are the person's.

use super::{
    address::{Mode, Options, Page},
    state::State,
};

/// The address of this page in a tab of its own, relative to the site's. The tab may keep another
/// storage than the frame, so a result goes along as its code; answers that are not done stay here,
/// and the tab begins at the start.
pub fn address(state: State) -> String {
    let page = match (state.page.get(), state.assessment.get().response()) {
        (Page::Results, Some(response)) => Page::SharedResults(Ok(response)),
        (Page::Assess(_) | Page::Review | Page::Results, _) => Page::Start,
        (page, _) => page,
    };
    let options = Options {
        language: Some(state.language.get()),
        mode: Mode::Page,
        ..state.options.get()
    };
    let page = match page {
        Page::Summary(_) => ["#/summary/", &state.payload.get()].concat(),
        page => page.link(),
    };
    ["./", &options.to_query(), &page].concat()
}

/// The person goes there: a result that goes along is handed over.
pub fn leave(state: State) {
    if state.page.get_untracked() == Page::Results {
        state.submit();
    }
}

#[cfg(test)]
mod tests {
    use leptos::prelude::*;

    use super::*;
    use survey::{Answer, Criterion, Day};
    use text::Language;

    /// What is made here belongs to the owner.
    fn at(page: Page) -> (Owner, State) {
        let owner = Owner::new();
        owner.set();
        let options = Options {
            municipality: "743".parse().ok(),
            region: "14".parse().ok(),
            ..Options::default()
        };
        let state = State::new(Language::Swedish, options);
        state.page.set(page);
        (owner, state)
    }

    #[test]
    fn a_result_goes_along_as_its_code() {
        let (_owner, state) = at(Page::Results);
        assert_eq!(address(state), "./?lang=sv&municipality=743#/");
        let (day, random) = (Day::default(), 7);
        state
            .assessment
            .update(|it| it.answer(Criterion::Grants, Answer::CannotSay, day, random));
        let code = state.assessment.get().response().unwrap();
        let expected = format!("./?lang=sv&municipality=743#/results/{code}");
        assert_eq!(address(state), expected);
    }

    #[test]
    fn another_page_is_the_same_and_answers_begin_anew() {
        for (page, expected) in [(Page::Region, "#/region"), (Page::Review, "#/")] {
            let (_owner, state) = at(page);
            let expected = ["./?lang=sv&municipality=743", expected].concat();
            assert_eq!(address(state), expected);
        }
        let (_owner, wide) = at(Page::About);
        wide.options.update(|options| options.municipality = None);
        assert_eq!(address(wide), "./?lang=sv&region=14#/about");
    }
}
