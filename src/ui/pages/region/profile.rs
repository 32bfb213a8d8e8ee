//! One area, or everybody together: seven rows with up to three pictures, each with what it says in words.

use std::sync::Arc;

use leptos::prelude::*;

use super::{
    Earlier,
    choices::{Choices, choice, radio},
    figures::Figures,
    rows::{Then, rows},
};
use crate::{
    browser::{focus, schedule::after_drawing},
    ui::{
        address::Page,
        components::{anew::anew, example_mark::stamp, marks},
    },
};
use ::marks::Sign;
use summary::{
    AreaLine, Group, RolePair, Summary, TwoGroups, area_before, group_beside_group,
    may_be_compared, overall_change, overall_of_groups,
};
use survey::{Criterion, Index, Role};
use text::{
    change, difference, figures as figure_words, format, gaps, marks as mark_words,
    names::municipality_name,
    profile::{self as words, Panel},
    region as region_words, roles,
};

/// Whose rows are shown.
pub struct Subject {
    /// With which its ids begin.
    pub id: &'static str,
    pub figures: Arc<Figures>,
    pub name: String,
    pub group: Group,
    /// With whom it is compared, where it is not everybody and their figures are shown.
    pub everybody: Option<Group>,
    pub is_everybody: bool,
    /// The roles that are both shown, two by two, and which two are looked at.
    pub pairs: Vec<RolePair>,
    pub pair: RwSignal<usize>,
    /// What has changed since an earlier summary.
    pub then: Option<Then>,
}

impl Subject {
    /// Each criterion beside everybody.
    pub fn beside(&self) -> [TwoGroups; Criterion::COUNT] {
        group_beside_group(Some(&self.group), self.everybody.as_ref())
    }

    /// The two roles that are looked at.
    pub fn roles(&self) -> Option<&RolePair> {
        self.pairs.get(self.pair.get())
    }

    /// The pictures that there is data for.
    pub fn panels(&self) -> Vec<Panel> {
        let roles = (!self.pairs.is_empty()).then_some(Panel::Roles);
        let change = self.then.as_ref().map(|_| Panel::Change);
        [Some(Panel::Beside), roles, change]
            .into_iter()
            .flatten()
            .collect()
    }
}

/// Chooses an area, or everybody, and leads to what is told of it.
pub fn show_profile(choices: Choices, place: Option<usize>) {
    choices.area.set(place);
    after_drawing(|| focus::continue_at("#profile"));
}

/// The section of the area that is chosen.
pub fn profile(figures: &Arc<Figures>, choices: Choices, earlier: Earlier) -> AnyView {
    let figures = Arc::clone(figures);
    let section = anew(move || {
        let place = choices.area.get();
        let line = figures.line(place);
        let content = match figures.groups_of(line).everybody() {
            Some(group) => {
                let subject = subject(place, group, &figures, earlier);
                shown(Arc::new(subject), line, choices)
            }
            None => withheld(line, &figures),
        };
        view! {
            <section class="area-profile" aria-labelledby="profile">
                {head(line, &figures)}
                {content}
            </section>
        }
    });
    section.into_any()
}

pub fn subject(
    place: Option<usize>,
    group: &Group,
    figures: &Arc<Figures>,
    earlier: Earlier,
) -> Subject {
    let line = figures.line(place);
    let everybody = place.and_then(|_| figures.summary.everybody());
    let name = match place {
        Some(_) => line.name.clone(),
        None => figures.name().to_owned(),
    };
    Subject {
        id: "area",
        figures: Arc::clone(figures),
        name,
        group: group.clone(),
        everybody: everybody.cloned(),
        is_everybody: place.is_none(),
        pairs: RolePair::all(figures.groups_of(line)),
        pair: RwSignal::new(0),
        then: earlier
            .get()
            .and_then(|earlier| then(line, group, figures, earlier)),
    }
}

fn then(line: &AreaLine, group: &Group, figures: &Figures, earlier: Arc<Summary>) -> Option<Then> {
    may_be_compared(&earlier, &figures.summary).ok()?;
    let before = match figures.summary.areas.get(line.index) {
        Some(area) => area_before(&earlier, area)?.groups.everybody()?,
        None => earlier.everybody()?,
    };
    Some(Then::between(before, group, &earlier))
}

fn head(line: &AreaLine, figures: &Figures) -> AnyView {
    let language = figures.language;
    let responses = line
        .respondents
        .map(|number| figure_words::responses(number, language));
    let inhabitants = figures.inhabitants(line);
    let told: Vec<_> = responses.into_iter().chain([inhabitants]).collect();
    let another = figures.say(figures.units().words().choose_another);
    view! {
        <div class="profile-head">
            <p class="eyebrow">
                {told.join(", ")} " "
                <button type="button" class="link" on:click=|_| focus::continue_at("#area-list")>
                    {another}
                </button>
            </p>
            <div class="figure-head">
                <h2 id="profile" tabindex="-1">
                    {line.name.clone()}
                </h2>
                {stamp(figures.summary.kind, language)}
            </div>
        </div>
    }
    .into_any()
}

/// Why nothing is told of an area, and what can be done.
fn withheld(line: &AreaLine, figures: &Figures) -> AnyView {
    let table = partners(line, figures).map(|names| {
        let names = format::list(&names, figures.language);
        let told = words::TABLE.with(figures.language, &[("names", &names)]);
        view! { <p>{told}</p> }.into_any()
    });
    view! {
        <div class="no-figures">
            <p>
                <strong>{figures.say(figure_words::WITHHELD)}"."</strong>
            </p>
            <p>
                {figures.say(words::WHY_WITHHELD)} " "
                {figures.say(figures.whole().withheld_counted)}
            </p>
        </div>
        {table}
        <p class="actions">
            <a class="button" href=Page::Start.link()>
                {figures.say(region_words::ASSESS)}
            </a>
        </p>
    }
    .into_any()
}

/// The municipalities of the partnership table to which the only municipality of an area belongs; none
/// where it is alone at it.
fn partners(line: &AreaLine, figures: &Figures) -> Option<Vec<String>> {
    let area = figures.summary.areas.get(line.index)?;
    let [code] = area.municipalities.as_slice() else {
        return None;
    };
    let table = figures.region.municipality(*code)?.table.as_ref()?;
    let municipalities = figures.region.municipalities.iter();
    let partners = municipalities.filter(|one| one.table.as_ref() == Some(table));
    let names: Vec<_> = partners
        .map(|one| municipality_name(one, figures.language).to_owned())
        .collect();
    (names.len() > 1).then_some(names)
}

fn shown(subject: Arc<Subject>, line: &AreaLine, choices: Choices) -> AnyView {
    let figures = Arc::clone(&subject.figures);
    // Of everybody it stands at the top of the page.
    let overall = (!subject.is_everybody).then(|| {
        let said = overall(&subject);
        view! { <p>{said}</p> }.into_any()
    });
    view! {
        {overall}
        {pictures(Arc::clone(&subject), choices.panel)}
        <p class="small soft">{who(&subject, line, &figures)}</p>
    }
    .into_any()
}

/// The rows with their pictures and what these say.
pub fn pictures(subject: Arc<Subject>, chosen: RwSignal<Panel>) -> AnyView {
    let panels = subject.panels();
    let switch = (panels.len() > 1).then(|| {
        let kind = subject.figures.summary.kind;
        let button = |panel: &Panel| {
            let label = subject.figures.say(words::panel(*panel, kind));
            radio(
                "panel",
                *panel,
                chosen,
                view! { <span>{label}</span> }.into_any(),
            )
        };
        view! {
            <fieldset class="switch">
                <legend class="visually-hidden">
                    {subject.figures.say(words::CHOOSE_PANEL)}
                </legend>
                {panels.iter().map(button).collect_view()}
            </fieldset>
        }
        .into_any()
    });
    let heads = panels.iter().map(|panel| match panel {
        Panel::Beside => beside_head(&subject),
        Panel::Roles => roles_head(&subject),
        Panel::Change => change_head(&subject),
    });
    let heads = heads.collect_view();
    let class = ["pictures panels-", &panels.len().to_string()].concat();
    let shows = move |panel| panels.contains(&panel) && chosen.get() == panel;
    let shows_roles = shows.clone();
    view! {
        <div
            class=class
            class:shows-roles=move || shows_roles(Panel::Roles)
            class:shows-change=move || shows(Panel::Change)
        >
            {switch}
            <div class="panel-heads">{heads}</div>
            {rows(&subject)}
        </div>
    }
    .into_any()
}

/// The overall index beside everybody's, over the criteria that both have; the own one alone where they
/// have none.
fn overall(subject: &Subject) -> String {
    let figures = &subject.figures;
    let language = figures.language;
    let told = |index: Index| {
        let shown = figures.index(index);
        let of_hundred = region_words::OF_HUNDRED.with(language, &[("index", &shown)]);
        [figures.say(region_words::OVERALL_IS), " ", &of_hundred].concat()
    };
    let everybody = subject.everybody.as_ref();
    let overall = everybody.and_then(|everybody| overall_of_groups(&subject.group, everybody));
    let Some(overall) = overall else {
        let index = subject.group.overall();
        return index.map(|index| told(index) + ".").unwrap_or_default();
    };
    let points = i32::from(overall.one.rounded()) - i32::from(overall.other.rounded());
    let values = [
        ("overall", told(overall.one)),
        (
            "difference",
            difference::of_indices(points, figures.whole().others, language),
        ),
    ];
    let values = values
        .each_ref()
        .map(|(name, value)| (*name, value.as_str()));
    let said = words::OVERALL_AND_DIFFERENCE.with(language, &values);
    if overall.criteria.len() == Criterion::COUNT {
        return said;
    }
    let count = overall.criteria.len().to_string();
    let some = words::OVER_SOME_CRITERIA.with(language, &[("n", &count)]);
    [said, some].join(" ")
}

fn panel_head(class: &'static str, heading: String, content: AnyView) -> AnyView {
    view! {
        <div class=class>
            <h3>{heading}</h3>
            {content}
            {marks::level_axis()}
        </div>
    }
    .into_any()
}

fn legend(signs: Vec<(Sign, String)>, figures: &Figures) -> AnyView {
    let entry =
        |(sign, name)| view! { <li>{marks::sign(sign)} <span>{name}</span></li> }.into_any();
    let entries = signs.into_iter().map(entry).collect_view();
    view! {
        <ul class="legend" aria-label=figures.say(mark_words::SIGNS)>
            {entries}
        </ul>
    }
    .into_any()
}

fn beside_head(subject: &Subject) -> AnyView {
    let figures = &subject.figures;
    let language = figures.language;
    let whole = figures.whole();
    let mean = words::AREA_MEAN.with(language, &[("area", &subject.name)]);
    let own = (!subject.is_everybody).then_some((Sign::Municipality, mean));
    let others = [(Sign::Region, whole.mean), (Sign::MiddleHalf, whole.half)]
        .map(|(sign, words)| (sign, figures.say(words).to_owned()));
    let others = others
        .into_iter()
        .filter(|_| subject.is_everybody || subject.everybody.is_some());
    let signs = own.into_iter().chain(others).collect();
    let heading = match subject.is_everybody {
        true => whole.means,
        false => whole.beside,
    };
    let few = words::few(subject.group.respondents, language);
    let said = [few, said_beside(subject)]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(" ");
    let content = view! {
        <p>{said}</p>
        {legend(signs, figures)}
    };
    panel_head(
        "p-beside",
        figures.say(heading).to_owned(),
        content.into_any(),
    )
}

pub fn said_beside(subject: &Subject) -> Option<String> {
    let language = subject.figures.language;
    if !subject.is_everybody {
        subject.everybody.as_ref()?;
        return Some(words::widest_difference(&subject.beside(), language));
    }
    let means = || {
        Criterion::ALL
            .into_iter()
            .filter_map(|criterion| Some((criterion, subject.group.tally(criterion)?.mean()?)))
    };
    let tenths = means().map(|(_, mean)| mean.tenths());
    let ends = [tenths.clone().max()?, tenths.min()?];
    if ends[0] == ends[1] {
        return None;
    }
    let of = |end: u8| {
        let there = means().filter(move |(_, mean)| mean.tenths() == end);
        let (criteria, means): (Vec<_>, Vec<_>) = there.unzip();
        Some((criteria, *means.first()?))
    };
    let [(highest, high), (lowest, low)] = [of(ends[0])?, of(ends[1])?];
    let ends = [(highest.as_slice(), high), (lowest.as_slice(), low)];
    Some(words::highest_and_lowest(ends, language))
}

fn roles_head(subject: &Arc<Subject>) -> AnyView {
    let figures = &subject.figures;
    let language = figures.language;
    let said = {
        let subject = Arc::clone(subject);
        anew(move || {
            let pair = subject.roles();
            let signs = pair.map(|pair| {
                let [first, second] = pair.respondents;
                let entry = |role, number| {
                    let letter = roles::letter(role).in_language(language);
                    let name = roles::name_within(role, language);
                    let responses = figure_words::responses(number, language);
                    [letter, " ", &name, ", ", &responses].concat()
                };
                vec![
                    (Sign::Associations, entry(pair.other, second)),
                    (Sign::Staff, entry(pair.one, first)),
                ]
            });
            view! {
                <p>{gaps::finding(pair, language)}</p>
                {signs.map(|signs| legend(signs, &subject.figures))}
            }
        })
    };
    let content = view! {
        {pair_choice(subject)}
        <div class="said">{said}</div>
    };
    panel_head(
        "p-roles",
        figures.say(words::ROLES).to_owned(),
        content.into_any(),
    )
}

/// Which two roles, where there are more.
fn pair_choice(subject: &Subject) -> Option<AnyView> {
    if subject.pairs.len() < 2 {
        return None;
    }
    let figures = &subject.figures;
    let name = |role: Role| figures.say(roles::short_name(role));
    let names = subject
        .pairs
        .iter()
        .map(|pair| [name(pair.one), " – ", name(pair.other)].concat());
    let label = view! {
        <label class="visually-hidden" for="pair">
            {figures.say(words::CHOOSE_PAIR)}
        </label>
    };
    let pair = subject.pair;
    Some(choice(
        "pair",
        label.into_any(),
        names.collect(),
        pair.into(),
        move |place| {
            pair.set(place);
        },
    ))
}

fn change_head(subject: &Subject) -> AnyView {
    let figures = &subject.figures;
    let language = figures.language;
    let Some(then) = &subject.then else {
        return ().into_any();
    };
    let responses = [then.respondents, subject.group.respondents];
    let overall = overall_change(&then.group, &subject.group);
    let overall = overall.map(|overall| change::of_overall(&overall, language));
    let said = change::finding(&then.changes, responses, language);
    let said: Vec<_> = overall.into_iter().chain([said]).collect();
    let days = figures.summary.collected;
    let signs = vec![
        (
            Sign::Municipality,
            format::period(then.days.from, then.days.to, language),
        ),
        (
            Sign::MunicipalityNow,
            format::period(days.from, days.to, language),
        ),
    ];
    let content = view! {
        <p>{said.join(" ")}</p>
        {legend(signs, figures)}
    };
    let year = then.days.to.year().to_string();
    let heading = words::CHANGE.with(language, &[("year", &year)]);
    panel_head("p-change", heading, content.into_any())
}

/// Who answered in which role.
fn who(subject: &Subject, line: &AreaLine, figures: &Figures) -> String {
    let language = figures.language;
    let groups = figures.groups_of(line);
    let roles = Role::ALL.iter().cycle().skip(1).take(Role::COUNT);
    let shown: Vec<_> = roles
        .filter_map(|role| Some((*role, groups.of_role(*role)?.respondents)))
        .collect();
    if shown.is_empty() {
        return gaps::finding(None, language);
    }
    let told = |name: String, number| {
        let number = format::whole(number, language);
        words::ROLE_AND_NUMBER.with(language, &[("role", &name), ("n", &number)])
    };
    let others = subject
        .group
        .respondents
        .saturating_sub(shown.iter().map(|(_, number)| number).sum());
    let mut parts: Vec<_> = shown
        .into_iter()
        .map(|(role, number)| told(roles::name_within(role, language), number))
        .collect();
    if others > 0 {
        parts.push(told(figures.say(words::OTHER_ROLES).to_owned(), others));
    }
    let said = words::RESPONDENTS.with(language, &[("roles", &parts.join(", "))]);
    match others {
        0 => said,
        _ => [&said, " ", figures.say(words::OTHER_ROLES_WHY)].concat(),
    }
}
