//! The event on a big screen: an invitation, the result step by step, the targets, the plan.

use super::{Language, Words, criteria, format, roles, shell, words::table};
use plan::Reason;
use summary::{Kind, Mean, RoleGap, RolePair};
use survey::{Criterion, Role};

/// What the mark beside figures that are made up says; none where all of them are real.
pub fn example(participants: Kind, compared: Option<Kind>) -> Option<Words> {
    match (participants, compared) {
        (Kind::Example, _) => Some(super::figures::EXAMPLE),
        (_, Some(Kind::Example)) => Some(REGION_IS_EXAMPLE),
        _ => None,
    }
}

/// What everybody compared with is called beside a mark.
pub fn others(kind: Kind) -> Words {
    match kind {
        Kind::Survey | Kind::Example => REGION,
        Kind::Workshop => EVERYBODY,
    }
}

/// What the upright tick of the bars stands for.
pub fn tick(kind: Kind) -> Words {
    match kind {
        Kind::Survey | Kind::Example => TICK_IS_REGION,
        Kind::Workshop => TICK_IS_ALL,
    }
}

/// Where the middle half of the answers lies.
pub fn half(kind: Kind) -> Words {
    match kind {
        Kind::Survey | Kind::Example => HALF_OF_REGION,
        Kind::Workshop => HALF_OF_ALL,
    }
}

/// What is said where those compared with have no figures to show.
pub fn others_withheld(kind: Kind) -> Words {
    match kind {
        Kind::Survey | Kind::Example => REGION_WITHHELD,
        Kind::Workshop => ALL_WITHHELD,
    }
}

/// What stands after the large number of responses.
pub fn received(number: u32) -> Words {
    match number {
        1 => RECEIVED_ONE,
        _ => RECEIVED,
    }
}

/// How far apart two roles are: what stands before the size and after it, and the size. Where they are not,
/// all stands before.
pub fn gap(pair: &RolePair, gap: &RoleGap, language: Language) -> (String, Option<String>, String) {
    let said = |role: Role, mean: Mean| {
        let values = [
            ("role", roles::name_within(role, language)),
            (
                "letter",
                roles::letter(role).in_language(language).to_owned(),
            ),
            ("mean", format::tenths(mean.tenths().into(), language)),
        ];
        let values = values
            .each_ref()
            .map(|(name, value)| (*name, value.as_str()));
        ROLE_MEAN.with(language, &values)
    };
    /// In no text.
    const SIZE: &str = "\u{0}";
    let [one, other] = [said(pair.one, gap.one), said(pair.other, gap.other)];
    let values = [
        ("one", one.as_str()),
        ("other", other.as_str()),
        ("size", SIZE),
    ];
    let tenths = gap.difference.tenths();
    let words = if tenths == 0 { NO_GAP } else { GAP };
    let said = words.with(language, &values);
    match said.split_once(SIZE) {
        None => (said, None, String::new()),
        Some((before, after)) => {
            let size = format::tenths(tenths as i32, language);
            (before.to_owned(), Some(size), after.to_owned())
        }
    }
}

/// What a step of a criterion is called, with its number: `4 Maksuttomat tilat`.
pub fn criterion_head(criterion: Criterion, language: Language) -> String {
    let name = criteria::short_name(criterion).in_language(language);
    [&criterion.number().to_string(), " ", name].concat()
}

/// The statement of a criterion as a sentence.
pub fn statement(criterion: Criterion, language: Language) -> String {
    let lead_in = criteria::lead_in().in_language(language);
    let wording = criteria::wording(criterion).in_language(language);
    [lead_in, " ", wording, "."].concat()
}

/// A step with its number among all of them, as its button is called and as it is said: `Vaihe 3/11: Kutsu`.
pub fn step(number: usize, of: usize, name: &str, language: Language) -> String {
    let [number, of] = [number, of].map(|it| it.to_string());
    STEP.with(language, &[("n", &number), ("of", &of), ("name", name)])
}

/// Why a criterion is suggested as a target, in few words.
pub fn suggestion(reason: Reason) -> Words {
    match reason {
        Reason::Lowest => LOWEST,
        Reason::WidestGap => WIDEST_GAP,
    }
}

/// The name of the page with the plan, as a step is called.
pub const PLAN: Words = shell::PLAN;

table! {
    STEP { fi: "Vaihe {n}/{of}: {name}", sv: "Steg {n}/{of}: {name}", en: "Step {n}/{of}: {name}" }
    INVITATION { fi: "Kutsu", sv: "Inbjudan", en: "Invitation" }
    WHOLE { fi: "Kokonaisuus", sv: "Helheten", en: "Overall result" }
    TARGETS { fi: "Kehittämiskohteet", sv: "Utvecklings\u{ad}områden", en: "Development targets" }

    /// With the name of a municipality.
    HOW_FRIENDLY {
        fi: "Kuinka järjestö\u{ad}ystävällinen {name} on?",
        sv: "Hur förenings\u{ad}vänlig är {name}?",
        en: "How association-friendly is {name}?",
    }
    SCAN { fi: "Lue koodi puhelimen kameralla.", sv: "Läs koden med telefonens kamera.", en: "Scan the code with your phone." }
    ANSWER { fi: "Vastaa seitsemään väittämään.", sv: "Svara på sju påståenden.", en: "Respond to seven statements." }
    SUBMIT { fi: "Anna vastauskoodisi järjestäjälle.", sv: "Ge din svarskod till arrangören.", en: "Give your response code to the organiser." }
    OR_TYPE { fi: "Tai kirjoita selaimeen", sv: "Eller skriv i webbläsaren", en: "Or type into your browser" }
    RECEIVED_ONE { fi: "vastaus saatu.", sv: "svar har kommit in.", en: "response received." }
    RECEIVED { fi: "vastausta saatu.", sv: "svar har kommit in.", en: "responses received." }
    SHOWN_LATER {
        fi: "Tulos näytetään vasta, kun kaikki ovat vastanneet.",
        sv: "Resultatet visas först när alla har svarat.",
        en: "The result is shown once everyone has responded.",
    }

    INDEX { fi: "Kokonaisindeksi 0–100", sv: "Totalindex 0–100", en: "Overall index 0–100" }
    TOGETHER { fi: "Osallistujat yhdessä", sv: "Deltagarna tillsammans", en: "Participants together" }
    WHAT_WAS_SAID { fi: "Mitä osallistujat vastasivat?", sv: "Vad svarade deltagarna?", en: "What did the participants say?" }
    STILL_NEEDED { fi: "Vastauksia tarvitaan vielä {n}", sv: "Det behövs ännu {n} svar", en: "Responses still needed: {n}" }
    FEW {
        fi: "Tulos näytetään, kun vastauksia on vähintään {minimum}.",
        sv: "Resultatet visas när det finns minst {minimum} svar.",
        en: "The result is shown once there are at least {minimum} responses.",
    }
    FEW_WHY {
        fi: "Nyt niitä on {n}. Rajan vuoksi kenenkään yksittäistä vastausta ei voi päätellä.",
        sv: "Nu finns det {n}. Tack vare gränsen går det inte att se hur en enskild person har svarat.",
        en: "There are {n} now. Because of this minimum, nobody's individual answers can be worked out.",
    }
    HIDDEN { fi: "Tulos on vielä piilossa.", sv: "Resultatet är ännu dolt.", en: "The result is still hidden." }
    HIDDEN_WHY {
        fi: "Saatu: {responses}. Kaikki näkevät tuloksen, kun näytät sen.",
        sv: "Hittills: {responses}. Alla ser resultatet när du visar det.",
        en: "So far: {responses}. Everyone sees the result when you show it.",
    }
    SHOW { fi: "Näytä tulos", sv: "Visa resultatet", en: "Show the result" }
    LIVE {
        fi: "Näytä tulos sitä mukaa kuin vastauksia tulee",
        sv: "Visa resultatet allteftersom svaren kommer in",
        en: "Show the result as responses come in",
    }
    UPDATE { fi: "Päivitä tulos", sv: "Uppdatera resultatet", en: "Update the result" }

    PARTICIPANTS { fi: "Osallistujat", sv: "Deltagarna", en: "Participants" }
    PARTICIPANTS_EARLIER { fi: "Osallistujat aiemmin", sv: "Deltagarna tidigare", en: "Participants before" }
    PARTICIPANTS_NOW { fi: "Osallistujat nyt", sv: "Deltagarna nu", en: "Participants now" }
    REGION { fi: "Maakunta", sv: "Landskapet", en: "Region" }
    EVERYBODY { fi: "Kaikki", sv: "Alla", en: "All" }
    HALF_OF_REGION { fi: "Puolet maakunnan vastauksista", sv: "Mittersta hälften av landskapets svar", en: "Middle half of the region's responses" }
    HALF_OF_ALL { fi: "Puolet kaikista vastauksista", sv: "Mittersta hälften av alla svar", en: "Middle half of all responses" }
    REGION_IS_EXAMPLE { fi: "Maakunnan luvut ovat esimerkki", sv: "Landskapets siffror är ett exempel", en: "The region's figures are an example" }
    REGION_WITHHELD {
        fi: "Maakunnan tulosta ei näytetä: vastaajia on liian vähän.",
        sv: "Landskapets resultat visas inte: för få svarande.",
        en: "The region's result is not shown: too few respondents.",
    }
    ALL_WITHHELD {
        fi: "Kaikkien vastausten tulosta ei näytetä: vastaajia on liian vähän.",
        sv: "Resultatet av alla svar visas inte: för få svarande.",
        en: "The result of all responses is not shown: too few respondents.",
    }
    INDEX_IS { fi: "Osallistujien indeksi on {difference}.", sv: "Deltagarnas index är {difference}.", en: "The participants' index is {difference}." }
    OVER_SOME {
        fi: "Mukana ovat ne {n} kriteeriä, joista on tulos.",
        sv: "I indexet ingår de {n} kriterier som har ett resultat.",
        en: "It covers the {n} criteria with a result.",
    }
    NO_INDEX { fi: "Kokonaisindeksiä ei näytetä", sv: "Totalindexet visas inte", en: "The overall index is not shown" }

    BARS {
        fi: "Osallistujien vastaukset tasoittain, prosenttia",
        sv: "Deltagarnas svar per nivå, procent",
        en: "The participants' responses by level, per cent",
    }
    MEANS { fi: "Keskiarvot asteikolla 1–5: {values}", sv: "Genomsnitt på skalan 1–5: {values}", en: "Averages on the scale 1–5: {values}" }
    THEN_NOW { fi: "{then} → {now}", sv: "{then} → {now}", en: "{then} → {now}" }
    GAP { fi: "Roolien ero on {size}: {one}, {other}.", sv: "Skillnaden mellan rollerna är {size}: {one}, {other}.", en: "The roles differ by {size}: {one}, {other}." }
    NO_GAP { fi: "Sama keskiarvo: {one}, {other}.", sv: "Samma genomsnitt: {one}, {other}.", en: "Same average: {one}, {other}." }
    ROLE_MEAN { fi: "{role} ({letter}) {mean}", sv: "{role} ({letter}) {mean}", en: "{role} ({letter}) {mean}" }
    BAR_IS { fi: "Palkki: osallistujat, tason valitsi {n}.", sv: "Stapel: deltagarna, {n} valde en nivå.", en: "Bar: participants, {n} chose a level." }
    TICK_IS_REGION { fi: "Pystyviiva: maakunta.", sv: "Streck: landskapet.", en: "Line: region." }
    TICK_IS_ALL { fi: "Pystyviiva: kaikki vastaukset.", sv: "Streck: alla svar.", en: "Line: all responses." }
    CANNOT_SAY { fi: "En osaa sanoa: {n}.", sv: "Kan inte säga: {n}.", en: "Can't say: {n}." }
    WITHHELD_WHY {
        fi: "Tason valitsi liian harva. Tulosta ei näytetä, jotta kenenkään vastausta ei voi päätellä. Asiasta voi silti keskustella.",
        sv: "För få valde en nivå. Resultatet visas inte, så att ingen kan se hur en enskild person har svarat. Ni kan ändå diskutera saken.",
        en: "Too few chose a level. The result is not shown, so that nobody's answers can be worked out. You can still discuss the matter.",
    }
    DISCUSS { fi: "Keskustelkaa:", sv: "Diskutera:", en: "Discuss:" }

    CHOSEN { fi: "Valittu {n} / {most}", sv: "Valda {n} / {most}", en: "Chosen {n} / {most}" }
    CHOOSE {
        fi: "Valitkaa yhdessä 1\u{2060}–\u{2060}3 kehittämis\u{ad}kohdetta",
        sv: "Välj tillsammans 1\u{2060}–\u{2060}3 utvecklings\u{ad}områden",
        en: "Choose one to three targets together",
    }

    GO_ON { fi: "Näistä jatketaan", sv: "Det här går vi vidare med", en: "What we will work on" }
    LOWEST { fi: "alin taso", sv: "lägsta nivån", en: "lowest level" }
    WIDEST_GAP { fi: "suurin ero", sv: "största skillnaden", en: "widest gap" }
    NONE_CHOSEN { fi: "Kohteita ei ole vielä valittu.", sv: "Inga utvecklingsområden har valts ännu.", en: "No targets have been chosen yet." }
    TO_CHOOSING { fi: "Valitse kohteet", sv: "Välj utvecklingsområden", en: "Choose the targets" }
    TO_AGREE { fi: "Sopikaa, mitä tehdään, kuka tekee ja mihin mennessä.", sv: "Kom överens om vad som ska göras, vem som ansvarar och när det ska vara klart.", en: "Agree on what will be done, by whom and by when." }
    AGAIN { fi: "Sopikaa myös, milloin tuloksia katsotaan uudelleen.", sv: "Kom också överens om när ni tittar på resultaten igen.", en: "Also agree on when to look at the results again." }
    REPLACE { fi: "Tee uusi suunnitelma näistä kohteista", sv: "Gör en ny plan utifrån de här", en: "Make a new plan from these" }
    PUT_BACK { fi: "Palauta edellinen suunnitelma", sv: "Återställ den förra planen", en: "Restore the previous plan" }
    OTHER_PLAN {
        fi: "Tällä laitteella on toinen suunnitelma. Uusi tulee sen tilalle.",
        sv: "På den här enheten finns en annan plan. Den nya ersätter den.",
        en: "There is another plan on this device. The new one takes its place.",
    }
    SUMMARY { fi: "Yhteenveto puhelimeen", sv: "Sammanställningen till telefonen", en: "The summary on your phone" }
    NOT_PUBLISHED {
        fi: "Kun yhteenveto on julkaistu, osallistujat saavat sen tästä QR-koodilla.",
        sv: "När sammanställningen har publicerats kan deltagarna hämta den här via en QR-kod.",
        en: "Once the summary has been published, participants get it here with a QR code.",
    }
    PUBLISH { fi: "Julkaise yhteenveto", sv: "Publicera sammanställningen", en: "Publish the summary" }

    /// The bar at the bottom.
    CONTROLS { fi: "Esityksen ohjaimet", sv: "Knappar för presentationen", en: "Presentation controls" }
    STEPS { fi: "Vaiheet", sv: "Steg", en: "Steps" }
    BACK { fi: "Edellinen vaihe", sv: "Föregående steg", en: "Previous step" }
    NEXT { fi: "Seuraava vaihe", sv: "Nästa steg", en: "Next step" }
    FULL_SCREEN { fi: "Koko ruutu", sv: "Helskärm", en: "Full screen" }
    LEAVE { fi: "Järjestäjän sivulle", sv: "Till arrangörens sida", en: "To the organiser's page" }
    NO_FULL_SCREEN {
        fi: "Selain ei siirtynyt koko ruudun näyttöön. Kokeile selaimen omaa valikkoa tai näppäintä F11.",
        sv: "Webbläsaren gick inte över till helskärm. Pröva webbläsarens egen meny eller tangenten F11.",
        en: "The browser did not switch to full screen. Try the browser's own menu or the F11 key.",
    }
    BLANK { fi: "Ruutu on pimeänä. Näytä se.", sv: "Skärmen är släckt. Visa den.", en: "The screen is dark. Show it." }
    TIMER { fi: "Ajastin", sv: "Timer", en: "Timer" }
    TIME_LEFT { fi: "Aikaa jäljellä", sv: "Tid kvar", en: "Time left" }
    MINUTE_MORE { fi: "Minuutti lisää", sv: "En minut till", en: "One minute more" }
    MINUTE_LESS { fi: "Minuutti vähemmän", sv: "En minut mindre", en: "One minute less" }
    TIME_IS_UP { fi: "Aika päättyi.", sv: "Tiden är ute.", en: "Time is up." }
    KEYS { fi: "Näppäimet", sv: "Tangenter", en: "Keys" }
    KEYS_MOVE { fi: "→ ← tai Page Down, Page Up: vaihe eteen tai taakse. Home, End: ensimmäinen, viimeinen.", sv: "→ ← eller Page Down, Page Up: ett steg framåt eller bakåt. Home, End: första, sista.", en: "→ ← or Page Down, Page Up: a step forward or back. Home, End: first, last." }
    KEYS_LETTERS { fi: "T: ajastin. B tai piste: pimeä ruutu. F: koko ruutu.", sv: "T: timer. B eller punkt: släckt skärm. F: helskärm.", en: "T: timer. B or full stop: dark screen. F: full screen." }
    LETTERS_ARE_KEYS { fi: "Näppäimet T, B, F ja piste ovat käytössä", sv: "Tangenterna T, B, F och punkt används", en: "The keys T, B, F and full stop are in use" }
}

#[cfg(test)]
mod tests {
    use super::*;
    use summary::{Group, Groups, Tally};

    #[test]
    fn the_mark_of_an_example_says_whose_figures_are_made_up() {
        assert_eq!(example(Kind::Workshop, Some(Kind::Survey)), None);
        assert_eq!(example(Kind::Workshop, None), None);
        assert_eq!(
            example(Kind::Workshop, Some(Kind::Example)),
            Some(REGION_IS_EXAMPLE)
        );
        assert_eq!(
            example(Kind::Example, Some(Kind::Survey)),
            Some(super::super::figures::EXAMPLE)
        );
    }

    #[test]
    fn a_gap_is_said_with_letters_and_means() {
        let group = |role, levels| Group {
            role: Some(role),
            respondents: 10,
            rows: [Some(Tally {
                levels,
                cannot_say: 0,
            }); Criterion::COUNT],
        };
        let roles = [Role::Municipality, Role::Association];
        let said = |levels: [[u32; 5]; 2]| {
            let groups = vec![group(roles[0], levels[0]), group(roles[1], levels[1])];
            let pair = RolePair::of(&Groups(groups), roles[0], roles[1]).unwrap();
            let first = pair.gaps().next().unwrap();
            let (before, size, after) = gap(&pair, &first, Language::Finnish);
            [before, size.unwrap_or_default(), after].concat()
        };
        assert_eq!(
            said([[0, 0, 10, 0, 0], [0, 10, 0, 0, 0]]),
            "Roolien ero on 1,0: kunnan henkilöstö ja johto (K) 3,0, yhdistystoimijat (Y) 2,0."
        );
        assert_eq!(
            said([[0, 10, 0, 0, 0], [0, 10, 0, 0, 0]]),
            "Sama keskiarvo: kunnan henkilöstö ja johto (K) 2,0, yhdistystoimijat (Y) 2,0."
        );
    }
}
