//! From a frame to a tab of its own, where printing, downloads and the whole window are the person's.

use super::{
    address::{Mode, Options, Page},
    model::Model,
    state::State,
};

/// The address of this page in a tab of its own, relative to the site's. The tab may keep another
/// storage than the frame, so a result goes along as its code; answers that are not done stay here,
/// and the tab begins at the start.
pub fn address(model: &Model) -> String {
    let page = match (model.page, model.assessment.response()) {
        (Page::Results, Some(response)) => Page::SharedResults(Ok(response)),
        (Page::Assess(_) | Page::Review | Page::Results, _) => Page::Start,
        (page, _) => page,
    };
    let options = Options {
        language: Some(model.language),
        mode: Mode::Page,
        ..model.options
    };
    let page = match page {
        Page::Summary(_) => ["#/summary/", &model.payload].concat(),
        page => page.link(),
    };
    ["./", &options.to_query(), &page].concat()
}

/// The person goes there: a result that goes along is handed over.
pub fn leave(state: State) {
    if state.read(|model| model.page == Page::Results) {
        state.give();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        survey::{Answer, Criterion, Day},
        text::Language,
    };

    fn model(page: Page) -> Model {
        Model {
            page,
            language: Language::Swedish,
            options: Options {
                municipality: "743".parse().ok(),
                region: "14".parse().ok(),
                ..Options::default()
            },
            ..Model::default()
        }
    }

    #[test]
    fn a_result_goes_along_as_its_code() {
        let mut model = model(Page::Results);
        assert_eq!(address(&model), "./?lang=sv&municipality=743#/");
        let (day, random) = (Day::default(), 7);
        model
            .assessment
            .answer(Criterion::Grants, Answer::CannotSay, day, random);
        let code = model.assessment.response().unwrap();
        let expected = format!("./?lang=sv&municipality=743#/results/{code}");
        assert_eq!(address(&model), expected);
    }

    #[test]
    fn another_page_is_the_same_and_answers_begin_anew() {
        assert_eq!(
            address(&model(Page::Region)),
            "./?lang=sv&municipality=743#/region"
        );
        assert_eq!(
            address(&model(Page::Review)),
            "./?lang=sv&municipality=743#/"
        );
        let mut wide = model(Page::About);
        wide.options.municipality = None;
        assert_eq!(address(&wide), "./?lang=sv&region=14#/about");
    }
}
