//! The seven rows of a profile: in each up to three pictures, and opened all that is known.

use std::sync::Arc;

use leptos::prelude::*;

use super::profile::Subject;
use crate::ui::components::{
    anew::anew,
    distribution::{Distribution, distributions},
    marks,
};
use ::marks::{Mark, Position, Sign};
use summary::{Change, Group, Mean, Period, RoleGap, Summary, Tally, Verdict, changes, clearest};
use survey::Criterion;
use text::{
    change, criteria, format, gaps,
    profile::{self as words, Panel},
    region as region_words, roles,
};

/// The same group in an earlier summary.
pub struct Then {
    pub group: Group,
    pub respondents: u32,
    pub days: Period,
    pub changes: [Option<Change>; Criterion::COUNT],
}

impl Then {
    /// What has changed from one group to another.
    pub fn between(earlier: &Group, now: &Group, summary: &Summary) -> Self {
        Self {
            group: earlier.clone(),
            respondents: earlier.respondents,
            days: summary.collected,
            changes: changes(earlier, now),
        }
    }
}

/// The list of rows.
pub fn rows(subject: &Arc<Subject>) -> AnyView {
    let language = subject.figures.language;
    let label = words::ROWS.with(language, &[("area", &subject.name)]);
    let rows = Criterion::ALL.map(|criterion| row(criterion, subject));
    view! {
        <ol class="rows" aria-label=label>
            {rows.into_iter().collect_view()}
        </ol>
    }
    .into_any()
}

fn row(criterion: Criterion, subject: &Arc<Subject>) -> AnyView {
    let name = region_words::measure(summary::Measure::Criterion(criterion));
    let roles = (!subject.pairs.is_empty()).then(|| {
        let subject = Arc::clone(subject);
        let panel = anew(move || panel(Panel::Roles, criterion, &subject));
        view! { <span class="panel p-roles">{panel}</span> }.into_any()
    });
    let change = subject.then.as_ref().map(|_| {
        let panel = panel(Panel::Change, criterion, subject);
        view! { <span class="panel p-change">{panel}</span> }.into_any()
    });
    view! {
        <li>
            <details class="row">
                <summary>
                    <strong class="name">{subject.figures.say(name)}</strong>
                    " "
                    <span class="panel p-beside">{panel(Panel::Beside, criterion, subject)}</span>
                    " "
                    {roles}
                    " "
                    {change}
                    <span class="turn" aria-hidden="true"></span>
                </summary>
                <div class="open">{open(criterion, subject)}</div>
            </details>
        </li>
    }
    .into_any()
}

/// What one picture shows of a criterion.
pub struct Shown {
    pub marks: Vec<Mark>,
    /// Beside the marks.
    pub words: String,
    /// For those who listen, where it says more.
    pub spoken: Option<String>,
    stands_out: bool,
}

/// A picture of a criterion; none where its figures are withheld.
pub fn shown(panel: Panel, criterion: Criterion, subject: &Subject) -> Option<Shown> {
    match panel {
        Panel::Beside => beside(criterion, subject),
        Panel::Roles => two_roles(criterion, subject),
        Panel::Change => changed(criterion, subject),
    }
}

fn panel(panel: Panel, criterion: Criterion, subject: &Subject) -> AnyView {
    let Some(shown) = shown(panel, criterion, subject) else {
        return withheld(subject);
    };
    let class = match shown.stands_out {
        true => "difference most",
        false => "difference",
    };
    let words = match shown.spoken {
        Some(spoken) => view! {
            <span aria-hidden="true">{shown.words}</span>
            <span class="visually-hidden">{spoken}</span>
        }
        .into_any(),
        None => shown.words.into_any(),
    };
    view! {
        <span class=class>{words}</span>
        {marks::plot(&shown.marks)}
    }
    .into_any()
}

fn withheld(subject: &Subject) -> AnyView {
    view! {
        <span class="no hatch">
            <span>
                {subject.figures.say(region_words::NOT_SHOWN)}
                <span class="reason">{subject.figures.say(region_words::NOT_SHOWN_WHY)}</span>
            </span>
        </span>
    }
    .into_any()
}

fn beside(criterion: Criterion, subject: &Subject) -> Option<Shown> {
    let figures = &subject.figures;
    let language = figures.language;
    let row = &subject.beside()[criterion.index()];
    let mean = row.one?;
    let whole = match subject.is_everybody {
        true => Some(&subject.group),
        false => subject.everybody.as_ref(),
    };
    let tally = whole.and_then(|whole| whole.tally(criterion));
    let half = tally.and_then(Tally::middle_half).map(|half| {
        Mark::MiddleHalf(
            Position::of_hundredths(half.lower),
            Position::of_hundredths(half.upper),
        )
    });
    let tick = tally
        .and_then(Tally::mean)
        .map(|mean| Mark::Region(Position::of_mean(mean)));
    let diamond = (!subject.is_everybody).then(|| Mark::Municipality(Position::of_mean(mean)));
    let words = match row.difference {
        Some(difference) => words::short_difference(difference, language),
        None => tenths(mean, subject),
    };
    Some(Shown {
        marks: [half, diamond, tick].into_iter().flatten().collect(),
        words,
        spoken: words::spoken_difference(row, figures.whole().others, language),
        stands_out: false,
    })
}

fn tenths(mean: Mean, subject: &Subject) -> String {
    format::tenths(mean.tenths().into(), subject.figures.language)
}

fn gap(criterion: Criterion, subject: &Subject) -> Option<RoleGap> {
    subject
        .roles()?
        .gaps()
        .find(|gap| gap.criterion == criterion)
}

fn two_roles(criterion: Criterion, subject: &Subject) -> Option<Shown> {
    let language = subject.figures.language;
    let (pair, gap) = subject.roles().zip(gap(criterion, subject))?;
    let marks = Mark::Roles {
        associations: Position::of_mean(gap.other),
        staff: Position::of_mean(gap.one),
        letters: [pair.other, pair.one].map(|role| roles::letter(role).in_language(language)),
    };
    let size = gaps::size(&gap, language);
    let spoken = [&size, ": ", &gaps::means(pair, &gap, language)].concat();
    let widest = pair.widest();
    Some(Shown {
        marks: vec![marks],
        words: size,
        spoken: Some(spoken),
        stands_out: widest.is_some_and(|widest| widest.criterion == criterion),
    })
}

fn changed(criterion: Criterion, subject: &Subject) -> Option<Shown> {
    let language = subject.figures.language;
    let then = subject.then.as_ref()?;
    let changed = then.changes[criterion.index()]?;
    let [earlier, now] = [changed.earlier, changed.now].map(Position::of_mean);
    let words = change::of_criterion(changed, language);
    let spoken = [&words, ": ", &change::means(changed, language)].concat();
    Some(Shown {
        marks: vec![Mark::MunicipalityThen(earlier, now)],
        words,
        spoken: Some(spoken),
        stands_out: clearest(&then.changes).is_some_and(|most| {
            let size = |change: Change| change.tenths().unsigned_abs();
            changed.verdict == Verdict::Clear && size(changed) == size(most)
        }),
    })
}

/// The statement, how the answers are distributed, who gave none, the roles in words.
fn open(criterion: Criterion, subject: &Arc<Subject>) -> AnyView {
    let language = subject.figures.language;
    let wording = criteria::wording(criterion).in_language(language);
    let statement = region_words::STATEMENT.with(language, &[("wording", wording)]);
    let id = [subject.id, "-", &criterion.number().to_string()].concat();
    let in_words = {
        let subject = Arc::clone(subject);
        anew(move || {
            let (pair, gap) = subject.roles().zip(gap(criterion, &subject))?;
            let said = gaps::sentence(pair, &gap, language);
            Some(view! { <p class="small">{said}</p> })
        })
    };
    let change = subject
        .then
        .as_ref()
        .and_then(|then| then.changes[criterion.index()]);
    let too_small = change.filter(|change| change.verdict == Verdict::TooSmallToTell);
    let too_small = too_small.map(|_| {
        view! { <p class="small">{subject.figures.say(change::TOO_SMALL)}</p> }.into_any()
    });
    view! {
        <p class="small">{statement}</p>
        {distributions(id, groups(criterion, subject), None, None, language)}
        {without_level(criterion, subject).map(|said| view! { <p class="small soft">{said}</p> })}
        <div class="in-words">{in_words}</div>
        {too_small}
    }
    .into_any()
}

fn groups(criterion: Criterion, subject: &Subject) -> Vec<Distribution> {
    let sign = match subject.is_everybody {
        true => Sign::Region,
        false => Sign::Municipality,
    };
    let own = Distribution {
        sign,
        name: subject.name.clone(),
        tally: subject.group.tally(criterion).copied(),
    };
    let everybody = subject.everybody.as_ref().map(|group| Distribution {
        sign: Sign::Region,
        name: subject.figures.name().to_owned(),
        tally: group.tally(criterion).copied(),
    });
    [own].into_iter().chain(everybody).collect()
}

fn without_level(criterion: Criterion, subject: &Subject) -> Option<String> {
    let count = |group: &Group| {
        let tally = group.tally(criterion)?;
        Some([tally.cannot_say, tally.not_answered(group.respondents)])
    };
    let everybody = subject.everybody.as_ref().and_then(count);
    let beside = everybody.map(|counts| (counts, subject.figures.whole().others));
    Some(words::without_level(
        count(&subject.group)?,
        beside,
        subject.figures.language,
    ))
}
