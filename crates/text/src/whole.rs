//! What everybody together is called: a region, or those who answered at one event.

use super::{Words, difference::Beside, words::table};
use summary::Kind;

/// The words about everybody together.
pub struct Whole {
    /// As a row among the areas.
    pub name: Words,
    /// As a mark's name.
    pub mark: Words,
    /// What its figures are counted from.
    pub about: Words,
    /// Whose figures the switch of the criteria has.
    pub whose_figures: Words,
    /// The heading of one area beside it.
    pub beside: Words,
    /// The heading of its own means.
    pub means: Words,
    /// What the marks of a row stand for.
    pub mean: Words,
    pub half: Words,
    /// That those whose figures are withheld are counted in it.
    pub withheld_counted: Words,
    /// In sentences about a difference.
    pub others: Beside,
}

/// The words for the answers of this kind.
pub fn whole(kind: Kind) -> Whole {
    match kind {
        Kind::Survey | Kind::Example => Whole {
            name: WHOLE_REGION,
            mark: REGION_MARK,
            about: ABOUT_REGION,
            whose_figures: FIGURES_OF_REGION,
            beside: BESIDE_REGION,
            means: MEANS_OF_REGION,
            mean: super::marks::REGION_MEAN,
            half: super::marks::REGION_HALF,
            withheld_counted: COUNTED_IN_REGION,
            others: Beside::Region,
        },
        Kind::Workshop => Whole {
            name: ALL_RESPONSES,
            mark: ALL_MARK,
            about: ABOUT_ALL,
            whose_figures: FIGURES_OF_ALL,
            beside: BESIDE_ALL,
            means: MEANS_OF_ALL,
            mean: MEAN_OF_ALL,
            half: HALF_OF_ALL,
            withheld_counted: COUNTED_IN_ALL,
            others: Beside::Everybody,
        },
    }
}

table! {
    WHOLE_REGION { fi: "Koko maakunta", sv: "Hela landskapet", en: "Whole region" }
    REGION_MARK { fi: "koko maakunta", sv: "hela landskapet", en: "whole region" }
    ABOUT_REGION {
        fi: "Maakunnan luvut on laskettu kaikista vastauksista, ei kuntien keskiarvoista.",
        sv: "Landskapets siffror är beräknade på alla svar, inte på kommunernas genomsnitt.",
        en: "The region's figures are calculated from all responses, not from the averages of municipalities.",
    }
    FIGURES_OF_REGION { fi: "(koko maakunnan luku)", sv: "(hela landskapets siffra)", en: "(figure for the whole region)" }
    BESIDE_REGION { fi: "Maakunnan rinnalla", sv: "Jämfört med landskapet", en: "Compared with the region" }
    MEANS_OF_REGION { fi: "Maakunnan keskiarvot", sv: "Landskapets genomsnitt", en: "Averages of the region" }
    COUNTED_IN_REGION {
        fi: "Mahdolliset vastaukset ovat mukana maakunnan luvuissa.",
        sv: "Eventuella svar ingår i landskapets siffror.",
        en: "Any responses are included in the region's figures.",
    }

    ALL_RESPONSES { fi: "Kaikki vastaukset", sv: "Alla svar", en: "All responses" }
    ALL_MARK { fi: "kaikki vastaukset", sv: "alla svar", en: "all responses" }
    ABOUT_ALL {
        fi: "Yhteiset luvut on laskettu kaikista vastauksista, ei kuntien keskiarvoista.",
        sv: "De gemensamma siffrorna är beräknade på alla svar, inte på kommunernas genomsnitt.",
        en: "The overall figures are calculated from all responses, not from the averages of municipalities.",
    }
    FIGURES_OF_ALL { fi: "(kaikkien vastausten luku)", sv: "(siffra för alla svar)", en: "(figure for all responses)" }
    BESIDE_ALL { fi: "Kaikkien vastausten rinnalla", sv: "Jämfört med alla svar", en: "Compared with all responses" }
    MEANS_OF_ALL { fi: "Kaikkien vastausten keskiarvot", sv: "Genomsnitt för alla svar", en: "Averages of all responses" }
    MEAN_OF_ALL { fi: "kaikkien vastausten keskiarvo", sv: "genomsnittet av alla svar", en: "average of all responses" }
    HALF_OF_ALL { fi: "puolet kaikista vastauksista", sv: "mittersta hälften av alla svar", en: "middle half of all responses" }
    COUNTED_IN_ALL {
        fi: "Mahdolliset vastaukset ovat mukana kaikkien luvuissa.",
        sv: "Eventuella svar ingår i siffrorna för alla.",
        en: "Any responses are included in the figures for everybody.",
    }
}
