//! What everybody together is called: a region, or those who answered at one event.

use super::{Words, difference::Beside, words::table};
use crate::summary::Kind;

/// The words about everybody together.
pub struct Whole {
    /// As a row or a choice among the areas.
    pub name: Words,
    /// What its figures are counted from.
    pub about: Words,
    /// The heading of one area beside it.
    pub area_beside: Words,
    /// The caption of the picture of one area beside it, and of the table.
    pub area_picture: Words,
    pub area_caption: Words,
    /// What the marks of the picture stand for.
    pub mean: Words,
    pub spread: Words,
    /// One area beside it in a sentence.
    pub area_overall: Words,
    /// In sentences about a difference.
    pub others: Beside,
}

/// The words for the answers of this kind.
pub fn whole(kind: Kind) -> Whole {
    match kind {
        Kind::Survey | Kind::Example => Whole {
            name: WHOLE_REGION,
            about: ABOUT_REGION,
            area_beside: AREA_BESIDE_REGION,
            area_picture: AREA_PICTURE,
            area_caption: AREA_CAPTION,
            mean: REGION_MEAN,
            spread: REGION_SPREAD,
            area_overall: AREA_OVERALL,
            others: Beside::Region,
        },
        Kind::Workshop => Whole {
            name: ALL_RESPONSES,
            about: ABOUT_ALL,
            area_beside: AREA_BESIDE_ALL,
            area_picture: AREA_PICTURE_ALL,
            area_caption: AREA_CAPTION_ALL,
            mean: ALL_RESPONSES,
            spread: SPREAD_OF_ALL,
            area_overall: AREA_OVERALL_ALL,
            others: Beside::Everybody,
        },
    }
}

table! {
    WHOLE_REGION { fi: "Koko maakunta", sv: "Hela landskapet", en: "Whole region" }
    ABOUT_REGION {
        fi: "Maakunnan luvut on laskettu kaikista vastauksista, ei kuntien keskiarvoista.",
        sv: "Landskapets siffror är beräknade på alla svar, inte på kommunernas genomsnitt.",
        en: "The figures of the region are counted from all responses, not from the averages of municipalities.",
    }
    AREA_BESIDE_REGION { fi: "Alue maakunnan rinnalla", sv: "Ett område bredvid landskapet", en: "An area beside the region" }
    AREA_PICTURE {
        fi: "{area} maakunnan rinnalla: tasojen keskiarvot 1–5 ja maakunnan vastausten jakauma",
        sv: "{area} bredvid landskapet: genomsnittliga nivåer 1–5 och hur landskapets svar fördelar sig",
        en: "{area} beside the region: average levels 1 to 5 and the spread of the region's answers",
    }
    AREA_CAPTION {
        fi: "{area} ja maakunta: tasojen keskiarvot",
        sv: "{area} och landskapet: genomsnittliga nivåer",
        en: "{area} and the region: average levels",
    }
    REGION_MEAN { fi: "Maakunta", sv: "Landskapet", en: "Region" }
    REGION_SPREAD { fi: "Maakunnan vastaukset", sv: "Landskapets svar", en: "Answers of the region" }
    AREA_OVERALL {
        fi: "{area}: {responses}, kokonaisindeksi {one}. Maakunta: {other}. Indeksi on {difference}.",
        sv: "{area}: {responses}, totalt index {one}. Landskapet: {other}. Indexet är {difference}.",
        en: "{area}: {responses}, overall index {one}. Region: {other}. The index is {difference}.",
    }

    ALL_RESPONSES { fi: "Kaikki vastaukset", sv: "Alla svar", en: "All responses" }
    ABOUT_ALL {
        fi: "Kaikkien luvut on laskettu kaikista vastauksista, ei kuntien keskiarvoista.",
        sv: "Siffrorna för alla är beräknade på alla svar, inte på kommunernas genomsnitt.",
        en: "The figures for everybody are counted from all responses, not from the averages of municipalities.",
    }
    AREA_BESIDE_ALL {
        fi: "Alue kaikkien vastausten rinnalla",
        sv: "Ett område bredvid alla svar",
        en: "An area beside all responses",
    }
    AREA_PICTURE_ALL {
        fi: "{area} kaikkien vastausten rinnalla: tasojen keskiarvot 1–5 ja kaikkien vastausten jakauma",
        sv: "{area} bredvid alla svar: genomsnittliga nivåer 1–5 och hur alla svar fördelar sig",
        en: "{area} beside all responses: average levels 1 to 5 and the spread of all answers",
    }
    AREA_CAPTION_ALL {
        fi: "{area} ja kaikki vastaukset: tasojen keskiarvot",
        sv: "{area} och alla svar: genomsnittliga nivåer",
        en: "{area} and all responses: average levels",
    }
    SPREAD_OF_ALL { fi: "Kaikkien vastausten jakauma", sv: "Hur alla svar fördelar sig", en: "Spread of all answers" }
    AREA_OVERALL_ALL {
        fi: "{area}: {responses}, kokonaisindeksi {one}. Kaikki vastaukset: {other}. Indeksi on {difference}.",
        sv: "{area}: {responses}, totalt index {one}. Alla svar: {other}. Indexet är {difference}.",
        en: "{area}: {responses}, overall index {one}. All responses: {other}. The index is {difference}.",
    }
}
