//! What the sections draw and say, from the example that the site brings along.

use super::{
    area, criterion,
    figures::Figures,
    roles::{Pair, gap_rows, told},
    shown_region,
};
use crate::{
    summary::{Region, Summary},
    survey::{Criterion, MunicipalityCode, Role},
    text::Language::{self, English, Finnish, Swedish},
    ui::{model::Model, municipalities::Directory},
};

const REGION: &str = include_str!("../../../../public/data/regions/14.json");
const SUMMARY: &str = include_str!("../../../../public/data/summaries/14-example.json");

fn figures(language: Language) -> Figures {
    let region = Region::from_json(REGION).unwrap();
    let summary = Summary::from_json(SUMMARY, &region).unwrap();
    Figures::new(region, summary, language)
}

fn model() -> Model {
    let catalogue = include_str!("../../../../public/data/catalogue.json");
    let other = include_str!("../../../../public/data/regions/17.json");
    let mut model = Model::default();
    model.take_municipalities(Directory::from_json(catalogue, &[REGION, other]));
    model
}

fn place(figures: &Figures, name: &str) -> usize {
    figures
        .lines
        .iter()
        .position(|line| line.name == name)
        .unwrap()
}

fn pair<'a>(figures: &'a Figures, area: &str, one: Role, other: Role) -> Pair<'a> {
    let line = figures.lines.iter().find(|line| line.name == area);
    Pair {
        area: area.to_owned(),
        groups: line.map_or(&figures.summary.total, |line| figures.groups_of(line)),
        one,
        other,
    }
}

#[test]
fn the_region_is_the_chosen_one_then_that_of_the_address_then_that_of_the_own_municipality() {
    let region = |code: &str| code.parse().ok();
    let mut model = model();
    assert_eq!(shown_region(&model), region("14"));
    model.choose_municipality("564".parse().ok());
    assert_eq!(shown_region(&model), region("17"));
    model.options.region = region("14");
    assert_eq!(shown_region(&model), region("14"));
    model.chosen_region = region("17");
    assert_eq!(shown_region(&model), region("17"));
    assert_eq!(shown_region(&Model::default()), None);
}

#[test]
fn another_municipality_is_looked_at_in_its_own_region() {
    let mut model = model();
    model.chosen_region = "17".parse().ok();
    model.choose_municipality("743".parse().ok());
    assert_eq!(shown_region(&model), "14".parse().ok());
}

#[test]
fn areas_stand_by_name_in_the_language_of_the_page() {
    let names = |language| figures(language).lines.into_iter().map(|line| line.name);
    assert_eq!(names(Finnish).next().as_deref(), Some("Alajärvi"));
    assert_eq!(names(Finnish).next_back().as_deref(), Some("Ähtäri"));
    assert!(names(Swedish).any(|name| name == "Etseri"));
}

#[test]
fn an_area_of_several_municipalities_has_all_their_names() {
    let mut summary = figures(Finnish).summary;
    let second = summary.areas.remove(1);
    summary.areas[0]
        .municipalities
        .extend(second.municipalities);
    let figures = Figures::new(Region::from_json(REGION).unwrap(), summary, Finnish);
    assert_eq!(figures.lines[0].name, "Alajärvi ja Alavus");
    assert_eq!(figures.lines[0].population, 9_183 + 11_102);
}

#[test]
fn the_own_municipality_is_shown_first_and_else_an_area_with_figures() {
    let figures = figures(Finnish);
    let own: MunicipalityCode = "743".parse().unwrap();
    assert_eq!(figures.first_line(Some(own)), place(&figures, "Seinäjoki"));
    assert!(
        figures.lines[figures.first_line(None)]
            .respondents
            .is_some()
    );
}

#[test]
fn the_bars_of_a_criterion_count_every_respondent_once() {
    let figures = figures(Finnish);
    for criterion in Criterion::ALL {
        let bars = criterion::bars(&figures, criterion);
        assert_eq!(bars.iter().map(|bar| bar.count).sum::<u32>(), 500);
        assert_eq!(bars.iter().filter(|bar| bar.is_level).count(), 5);
    }
    let bars = criterion::bars(&figures, Criterion::Participation);
    assert_eq!(bars[2].name, "3 Osittain vakiintunutta");
    assert_eq!(bars[2].number, "202 (43\u{a0}%)");
}

#[test]
fn a_criterion_is_told_with_its_mean_its_index_and_its_band() {
    assert_eq!(
        criterion::mean_and_index(&figures(English), Criterion::Participation),
        "Participation: 473 of 500 respondents chose a level. \
         The average level is 2.8 and the index 46 (Developing)."
    );
}

#[test]
fn a_withheld_criterion_says_why_and_draws_nothing() {
    let mut figures = figures(English);
    figures.summary.total.0[0].rows[0] = None;
    let said = criterion::mean_and_index(&figures, Criterion::Participation);
    assert!(
        said.starts_with("Participation: Fewer than 5 answers. "),
        "{said}"
    );
    assert!(criterion::bars(&figures, Criterion::Participation).is_empty());
}

#[test]
fn an_area_is_compared_with_the_region_in_words() {
    let figures = figures(Finnish);
    let alajarvi = place(&figures, "Alajärvi");
    assert_eq!(
        area::overall(&figures, alajarvi),
        "Alajärvi: 31 vastausta, kokonaisindeksi 33. Maakunta: 46. \
         Indeksi on 13 pistettä matalampi kuin maakunnassa."
    );
    let rows = area::profile_rows(&figures, alajarvi);
    assert_eq!(rows.len(), Criterion::COUNT);
    assert_eq!(rows[0].note, "\u{2212}0,7");
    assert!(
        rows.iter()
            .all(|row| row.own.is_none() && row.spread.is_some())
    );
}

#[test]
fn a_withheld_area_says_why_and_draws_nothing() {
    let figures = figures(Swedish);
    let botom = place(&figures, "Bötom");
    let said = area::overall(&figures, botom);
    assert!(said.starts_with("Bötom: Färre än 5 svar. "), "{said}");
    assert!(area::profile_rows(&figures, botom).is_empty());
}

#[test]
fn two_roles_are_told_with_how_many_answered_and_the_widest_gap() {
    let figures = figures(Finnish);
    let pair = pair(&figures, "", Role::Municipality, Role::Association);
    assert_eq!(
        told(&pair, &figures),
        "Kunnan henkilöstö ja johto: 124 vastausta, Yhdistystoimijat: 228 vastausta. \
         Suurin ero: Maksuttomat tilat. \
         Kunnan henkilöstö ja johto: keskiarvo 1,0 korkeampi kuin yhdistystoimijoilla."
    );
    let rows = gap_rows(&pair, &figures);
    assert!(rows.iter().all(|row| row.means.iter().all(Option::is_some)));
}

#[test]
fn a_single_withheld_row_of_a_role_is_noted_beside_its_criterion() {
    let figures = figures(Finnish);
    let pair = pair(&figures, "Teuva", Role::Municipality, Role::Association);
    let rows = gap_rows(&pair, &figures);
    let notes = rows.iter().filter(|row| row.note == "Alle 5 vastausta");
    assert_eq!(notes.count(), 1);
}

#[test]
fn roles_that_cannot_be_compared_say_why() {
    let figures = figures(Finnish);
    let same = pair(&figures, "", Role::Resident, Role::Resident);
    assert_eq!(told(&same, &figures), "Valitse kaksi eri ryhmää.");
    let withheld = pair(&figures, "Alavus", Role::Resident, Role::Association);
    let said = told(&withheld, &figures);
    assert!(
        said.starts_with("Alavus, Asukkaat: Alle 5 vastausta. "),
        "{said}"
    );
    assert!(gap_rows(&withheld, &figures).is_empty());
}
