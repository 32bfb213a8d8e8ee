//! What is seen when a row is opened, and the line below the rows: code of its own, which comes right
//! after the page, so that the rows are seen first and all is there for paper.

use leptos::prelude::*;

use super::{
    Whose,
    beside::{Beside, Subject},
    earlier,
    rows::{no_level, then_and_now},
};
use crate::ui::{
    address::Page,
    components::distribution::{Distribution, distributions},
    lazy::InRows,
};
use survey::{Answer, Criterion, Level};
use text::{Language, actions, criteria, difference, format, gaps, peers, results, review};

/// One of them.
pub fn in_rows(subject: &Subject, beside: &Beside, which: InRows) -> AnyView {
    match which {
        InRows::Row(criterion) => opened(subject, beside, criterion),
        InRows::Roles => roles(subject).into_any(),
        InRows::Earlier(choices) => earlier::newest(subject, choices),
    }
}

/// What stands out between the roles, below its widest gap.
fn roles(subject: &Subject) -> Option<AnyView> {
    let language = subject.language;
    let (name, pair) = subject.roles()?;
    let before = results::ROLES_IN.with(language, &[("name", &name)]);
    let widest = pair.widest().map(|gap| gaps::widest(&gap, language));
    let found = gaps::finding(Some(&pair), language);
    Some(
        view! {
            <details class="row roles">
                <summary>
                    <span>
                        <strong>{before}</strong>
                        " "
                        {widest}
                    </span>
                    <span class="turn" aria-hidden="true"></span>
                </summary>
                <p>{found}</p>
            </details>
        }
        .into_any(),
    )
}

fn opened(subject: &Subject, beside: &Beside, criterion: Criterion) -> AnyView {
    let language = beside.language;
    let level = beside.level(criterion);
    let groups: Vec<_> = beside.area.iter().chain(&beside.group).collect();
    let groups: Vec<_> = groups
        .into_iter()
        .map(|side| Distribution {
            sign: side.sign,
            name: side.name.clone(),
            tally: side.tally(criterion).copied(),
        })
        .collect();
    let bars = (!groups.is_empty()).then(|| {
        let id = ["bars-", &criterion.number().to_string()].concat();
        let own = level.map(|level| (level, beside.whose.owner()));
        distributions(id, groups, own, beside.kind, language)
    });
    view! {
        {described(subject, beside, criterion)}
        {bars}
        <p class="small">
            {then_and_now(beside, criterion).map(|words| [&words, ". "].concat())}
            {in_words(beside, criterion)} {without(subject, beside, criterion)}
        </p>
        {role_gap(subject, criterion)}
        {action_list(level, criterion, language)}
    }
    .into_any()
}

/// What the level means, or why there is none; with the way to the statement.
fn described(subject: &Subject, beside: &Beside, criterion: Criterion) -> AnyView {
    let language = beside.language;
    let answer = beside.response.answers.get(criterion);
    let words = match answer {
        Answer::Level(level) => {
            let number = level.number().to_string();
            let label = criteria::level_label(level).in_language(language);
            let level_words = review::LEVEL.with(language, &[("n", &number), ("label", label)]);
            let description = criteria::level_description(criterion, level).in_language(language);
            view! {
                <p>
                    <strong>{level_words}"."</strong>
                    " "
                    {description}
                </p>
            }
            .into_any()
        }
        answer => view! { <p>{no_level(answer).in_language(language)}"."</p> }.into_any(),
    };
    let is_own = subject.whose == Whose::Own;
    let way = match answer {
        Answer::Level(_) => None,
        Answer::CannotSay => Some(results::CHANGE_THIS),
        Answer::NotAnswered => Some(results::ANSWER_THIS),
    };
    let way = way.filter(|_| is_own).map(|words| {
        let number = criterion.number().to_string();
        view! {
            <p class="on-screen">
                <a href=Page::Assess(criterion).link()>{words.with(language, &[("n", &number)])}</a>
            </p>
        }
        .into_any()
    });
    view! {
        <div class="described">
            <p class="on-paper">{criteria::wording(criterion).in_language(language)}</p>
            {words} {way}
        </div>
    }
    .into_any()
}

/// The differences with the means, who chose the same level, who did not choose one.
fn in_words(beside: &Beside, criterion: Criterion) -> String {
    let language = beside.language;
    let sides: Vec<_> = beside
        .sides()
        .filter_map(|side| Some((side, side.tally(criterion)?)))
        .collect();
    let list = |items: &[String]| format::list(items, language);
    let mut said = Vec::new();
    let (mut differences, mut means, mut shares) = (Vec::new(), Vec::new(), Vec::new());
    let (mut cannot_say, mut unanswered) = (Vec::new(), Vec::new());
    for (side, tally) in sides {
        let there = |figure: String| {
            let values = [("place", side.place.as_str()), ("figure", &figure)];
            results::MEAN_THERE.with(language, &values)
        };
        let mean = side.mean(criterion);
        let mean = mean.map(|mean| format::tenths(mean.tenths().into(), language));
        match (beside.difference(side, criterion), mean) {
            (Some(tenths), Some(mean)) => {
                let difference = difference::of_levels_there(tenths, &side.place, language);
                let values = [("difference", difference.as_str()), ("mean", &mean)];
                differences.push(results::WITH_MEAN.with(language, &values));
            }
            (None, Some(mean)) => means.push(there(mean)),
            (_, None) => {}
        }
        if let Some(level) = beside.level(criterion) {
            let percent = u32::from(tally.percent(level));
            shares.push(there(format::percent(percent, language)));
        }
        cannot_say.push(there(format::whole(tally.cannot_say, language)));
        let missing = side.people.not_answered(criterion).unwrap_or_default();
        unanswered.push(there(format::whole(missing, language)));
    }
    if !differences.is_empty() {
        let is = match beside.whose {
            Whose::Own => results::OWN_IS,
            Whose::Shared => results::SHARED_IS,
        };
        said.push(is.with(language, &[("index", &list(&differences))]));
    }
    if !means.is_empty() {
        said.push(results::MEANS.with(language, &[("means", &list(&means))]));
    }
    if !shares.is_empty() {
        said.push(results::SAME_LEVEL.with(language, &[("shares", &list(&shares))]));
    }
    if !cannot_say.is_empty() {
        let values = [
            ("cannot_say", list(&cannot_say)),
            ("unanswered", list(&unanswered)),
        ];
        let values = values
            .each_ref()
            .map(|(name, value)| (*name, value.as_str()));
        said.push(results::COUNTS.with(language, &values));
    }
    said.join(" ")
}

/// Who of the group is missing in this criterion.
fn without(subject: &Subject, beside: &Beside, criterion: Criterion) -> Option<String> {
    let row = &beside.group.as_ref()?.people.rows[criterion.index()];
    let region = subject.choice()?.region;
    let words = peers::missing_from_row(row, region, beside.language)?;
    Some([" ", &words].concat())
}

/// How municipal staff and associations see the criterion, what that may mean, and what to talk about.
fn role_gap(subject: &Subject, criterion: Criterion) -> Option<AnyView> {
    let language = subject.language;
    let (name, pair) = subject.roles()?;
    let gap = pair.gaps().find(|gap| gap.criterion == criterion)?;
    Some(of_roles(
        &name,
        gaps::sentence(&pair, &gap, language),
        language,
    ))
}

fn of_roles(name: &str, said: String, language: Language) -> AnyView {
    let before = results::ROLES_IN.with(language, &[("name", name)]);
    view! {
        <p class="small role-gap">
            <strong>{before}</strong>
            " "
            {said}
        </p>
    }
    .into_any()
}

/// What is strong can be developed further, the rest is where to go on.
fn action_list(level: Option<Level>, criterion: Criterion, language: Language) -> AnyView {
    let heading = match level {
        Some(Level::Four | Level::Five) => results::ACTIONS_FOR_STRENGTH,
        _ => results::ACTIONS_FOR_TARGET,
    };
    let items = actions::actions(criterion)
        .map(|action| view! { <li>{action.in_language(language)}</li> }.into_any());
    view! {
        <div class="what-to-do">
            <h3>{heading.in_language(language)}</h3>
            <ul>{items.into_iter().collect_view()}</ul>
        </div>
    }
    .into_any()
}
