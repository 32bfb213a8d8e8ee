//! What the municipality and its associations could do next: five actions for each criterion.

use std::array;

use super::{
    Words,
    wording::{Place, said},
    words::table,
};
use survey::Criterion;

/// How many actions each criterion has.
pub const COUNT: usize = 5;

/// The actions that move a municipality forward in one criterion. They speak to the municipality
/// and its associations together.
pub fn actions(criterion: Criterion) -> [Words; COUNT] {
    let original = original(criterion);
    array::from_fn(|index| said(Place::action(criterion, index), original[index]))
}

/// The tool's own words, also on a site that has others.
pub fn original(criterion: Criterion) -> [Words; COUNT] {
    static ACTIONS: [[Words; COUNT]; Criterion::COUNT] = [
        [
            PARTICIPATION_1,
            PARTICIPATION_2,
            PARTICIPATION_3,
            PARTICIPATION_4,
            PARTICIPATION_5,
        ],
        [
            PARTNERSHIP_1,
            PARTNERSHIP_2,
            PARTNERSHIP_3,
            PARTNERSHIP_4,
            PARTNERSHIP_5,
        ],
        [
            CONTACT_PERSON_1,
            CONTACT_PERSON_2,
            CONTACT_PERSON_3,
            CONTACT_PERSON_4,
            CONTACT_PERSON_5,
        ],
        [PREMISES_1, PREMISES_2, PREMISES_3, PREMISES_4, PREMISES_5],
        [GRANTS_1, GRANTS_2, GRANTS_3, GRANTS_4, GRANTS_5],
        [
            EXPERIENCES_1,
            EXPERIENCES_2,
            EXPERIENCES_3,
            EXPERIENCES_4,
            EXPERIENCES_5,
        ],
        [
            COMMUNICATION_1,
            COMMUNICATION_2,
            COMMUNICATION_3,
            COMMUNICATION_4,
            COMMUNICATION_5,
        ],
    ];
    ACTIONS[criterion.index()]
}

table! {
    PARTICIPATION_1 {
        fi: "Julkaiskaa vuosikello, josta näkee hyvissä ajoin, milloin ja miten asioihin voi vaikuttaa.",
        sv: "Publicera en årsklocka som i god tid visar när och hur man kan påverka.",
        en: "Publish an annual calendar that shows well in advance when and how people can have a say.",
    }
    PARTICIPATION_2 {
        fi: "Järjestäkää säännöllisesti, vähintään kerran vuodessa, kumppanuuspöytä, jossa kunta ja yhdistykset keskustelevat yhteistyöstään. Vaihtakaa painopistettä osallistujien tarpeiden mukaan.",
        sv: "Ordna regelbundet, minst en gång om året, ett partnerskapsbord där kommunen och föreningarna diskuterar sitt samarbete. Variera tyngdpunkten utifrån deltagarnas behov.",
        en: "At least once a year, hold a partnership table, where the municipality and associations discuss how they work together. Vary its focus according to participants' needs.",
    }
    PARTICIPATION_3 {
        fi: "Kertokaa jokaisen kuulemisen jälkeen kunnan verkkosivuilla, mitä kuultiin ja mitä sen perusteella tehtiin.",
        sv: "Berätta efter varje hörande på kommunens webbplats vad som kom fram och vad det ledde till.",
        en: "After each hearing, publish on the municipal website what was heard and what was done about it.",
    }
    PARTICIPATION_4 {
        fi: "Kokeilkaa osallistuvaa budjetointia, jossa asukkaat ehdottavat ja valitsevat, mihin pieni määräraha käytetään.",
        sv: "Pröva medborgarbudget, där invånarna föreslår och väljer hur ett litet anslag används.",
        en: "Try participatory budgeting, in which residents propose and choose how a small sum is spent.",
    }
    PARTICIPATION_5 {
        fi: "Tehkää asukkaiden ja yhdistysten ideoille lyhyt lomake ja nimetkää henkilö, joka auttaa viemään ideoita eteenpäin.",
        sv: "Ta fram ett kort formulär för invånarnas och föreningarnas idéer och utse en person som hjälper till att föra dem vidare.",
        en: "Make a short form for residents' and associations' ideas, and appoint a person to help take them forward.",
    }

    PARTNERSHIP_1 {
        fi: "Laatikaa yhdessä yhdistysyhteistyöasiakirja ja päivittäkää se vähintään kerran valtuustokaudessa.",
        sv: "Utarbeta tillsammans ett dokument om föreningssamarbetet och uppdatera det minst en gång per fullmäktigeperiod.",
        en: "Draw up an association cooperation document together, and update it at least once per council term.",
    }
    PARTNERSHIP_2 {
        fi: "Järjestäkää yhdistysilta, jossa selkeytätte yhdessä yhteistyön tavoitteita ja työnjakoa.",
        sv: "Ordna en föreningskväll där ni tillsammans klargör målen för samarbetet och arbetsfördelningen.",
        en: "Hold an association evening at which you clarify together the aims of cooperation and who does what.",
    }
    PARTNERSHIP_3 {
        fi: "Kutsukaa yhdistysten edustaja kunnan hyvinvointityöryhmän jäseneksi.",
        sv: "Bjud in en företrädare för föreningarna som medlem i kommunens välfärdsgrupp.",
        en: "Invite a representative of associations to join the municipality's wellbeing group.",
    }
    PARTNERSHIP_4 {
        fi: "Kuvatkaa yhdistysyhteistyö hyvinvointikertomuksessa: yhdyshenkilö, toimintatavat, avustussummat ja maksuttomat tilat.",
        sv: "Beskriv föreningssamarbetet i välfärdsberättelsen: kontaktperson, arbetssätt, bidragssummor och kostnadsfria lokaler.",
        en: "Describe cooperation with associations in the welfare report: contact person, ways of working, grant sums and free use of premises.",
    }
    PARTNERSHIP_5 {
        fi: "Kutsukaa yhdistykset valmistelemaan kuntastrategiaa heti valtuustokauden alussa.",
        sv: "Bjud in föreningarna till beredningen av kommunstrategin genast i början av fullmäktigeperioden.",
        en: "Invite associations to help prepare the municipal strategy at the very start of the council term.",
    }

    CONTACT_PERSON_1 {
        fi: "Kirjatkaa toimenkuvaan yhdyshenkilön tehtävät, työaika, valtuudet ja sijainen.",
        sv: "Skriv in kontaktpersonens uppgifter, arbetstid, befogenheter och ersättare i en befattningsbeskrivning.",
        en: "Set out the contact person's duties, working time, authority and deputy in a job description.",
    }
    CONTACT_PERSON_2 {
        fi: "Julkaiskaa yhdyshenkilön nimi ja yhteystiedot näkyvästi kunnan yhdistyssivuilla.",
        sv: "Publicera kontaktpersonens namn och kontaktuppgifter på en synlig plats på kommunens föreningssidor.",
        en: "Publish the contact person's name and contact details prominently on the municipality's pages for associations.",
    }
    CONTACT_PERSON_3 {
        fi: "Sopikaa seuraavan vuoden tapaamiset hyvissä ajoin ja merkitkää ne vuosikelloon.",
        sv: "Kom i god tid överens om nästa års träffar och för in dem i årsklockan.",
        en: "Agree on the dates of next year's meetings in good time, and mark them in the annual calendar.",
    }
    CONTACT_PERSON_4 {
        fi: "Pyytäkää jokaista yhdistystä perustamaan yhteinen sähköpostiosoite ja kootkaa osoitteet yhdelle postituslistalle.",
        sv: "Be varje förening skapa en gemensam e-postadress och samla adresserna i en sändlista.",
        en: "Ask each association to set up a shared e-mail address, and collect the addresses into one mailing list.",
    }
    CONTACT_PERSON_5 {
        fi: "Julkaiskaa tapaamisen muistio ja sovitut jatkotoimet kahden viikon kuluessa.",
        sv: "Publicera minnesanteckningarna från träffen och det ni kom överens om inom två veckor.",
        en: "Publish the notes of each meeting and the agreed next steps within two weeks.",
    }

    PREMISES_1 {
        fi: "Julkaiskaa yksi luettelo maksuttomista tiloista: koko, esteettömyys, avaimet, ehdot ja varausohje.",
        sv: "Publicera en förteckning över kostnadsfria lokaler: storlek, tillgänglighet, nycklar, villkor och bokningsanvisningar.",
        en: "Publish one list of premises that are free to use: size, accessibility, keys, terms and booking instructions.",
    }
    PREMISES_2 {
        fi: "Kertokaa maksuttomista tiloista jokaisessa kumppanuuspöydässä ja yhdistysillassa.",
        sv: "Berätta om kostnadsfria lokaler vid varje partnerskapsbord och föreningskväll.",
        en: "Tell associations about free use of premises at every partnership table and association evening.",
    }
    PREMISES_3 {
        fi: "Avatkaa kouluja, kirjastoja ja nuorisotiloja yhdistysten käyttöön myös iltaisin ja kylillä.",
        sv: "Öppna skolor, bibliotek och ungdomslokaler för föreningarna också kvällstid och i byarna.",
        en: "Open schools, libraries and youth facilities to associations in the evenings and in villages, too.",
    }
    PREMISES_4 {
        fi: "Päättäkää yhtenäisistä ehdoista, joilla yleishyödyllinen ja kaikille avoin toiminta saa tilat maksutta.",
        sv: "Besluta om enhetliga villkor för när allmännyttig verksamhet som är öppen för alla får lokaler kostnadsfritt.",
        en: "Decide on uniform terms under which activities that benefit the public and are open to all get premises free of charge.",
    }
    PREMISES_5 {
        fi: "Käykää tilat ja avustukset yhdessä läpi kokonaisuutena, jotta avustukset eivät palaa kunnalle vuokrina.",
        sv: "Gå tillsammans igenom lokaler och bidrag som en helhet, så att bidragen inte går tillbaka till kommunen som hyra.",
        en: "Look at premises and grants together as a whole, so that grants do not flow back to the municipality as rent.",
    }

    GRANTS_1 {
        fi: "Yhtenäistäkää eri toimialojen hakuajat ja ehdot ja kootkaa ne yhdelle verkkosivulle.",
        sv: "Gör alla sektorers ansökningstider och villkor enhetliga och samla dem på en webbsida.",
        en: "Make the application periods and terms of all departments uniform, and bring them together on one web page.",
    }
    GRANTS_2 {
        fi: "Kirjoittakaa avustusten ehdot ja perusteet selkeällä kielellä yhdelle sivulle.",
        sv: "Skriv villkoren och grunderna för bidragen på klarspråk på en sida.",
        en: "Write the terms and criteria for grants in plain language on one page.",
    }
    GRANTS_3 {
        fi: "Avatkaa avustukset myös kyläyhdistyksille sekä sosiaali- ja terveysalan yhdistyksille.",
        sv: "Öppna bidragen också för byaföreningar samt social- och hälsoföreningar.",
        en: "Open grants to village associations and to social and health associations, too.",
    }
    GRANTS_4 {
        fi: "Julkaiskaa vuosittain, mitkä yhdistykset saivat avustusta ja kuinka paljon.",
        sv: "Publicera varje år vilka föreningar som fick bidrag och hur mycket.",
        en: "Publish each year which associations received a grant and how much.",
    }
    GRANTS_5 {
        fi: "Ottakaa käyttöön pieni pika-avustus, jota voi hakea helposti ympäri vuoden.",
        sv: "Inför ett litet snabbidrag som är lätt att söka året runt.",
        en: "Introduce a small quick grant that is easy to apply for all year round.",
    }

    EXPERIENCES_1 {
        fi: "Sopikaa kaikille palveluille yhteinen tapa kerätä kokemuksia, esimerkiksi sama lyhyt kysely joka vuosi.",
        sv: "Kom överens om ett gemensamt sätt att samla in erfarenheter i alla tjänster, till exempel samma korta enkät varje år.",
        en: "Agree on a shared way for all services to collect experiences, for example the same short survey every year.",
    }
    EXPERIENCES_2 {
        fi: "Kertokaa asukkaille säännöllisesti, miten palaute vaikutti ja mitä muutettiin.",
        sv: "Berätta regelbundet för invånarna hur responsen påverkade och vad som ändrades.",
        en: "Tell residents regularly how feedback made a difference and what was changed.",
    }
    EXPERIENCES_3 {
        fi: "Perustakaa asiakasraati, joka käy palautteen läpi ja ehdottaa parannuksia.",
        sv: "Tillsätt ett kundråd som går igenom responsen och föreslår förbättringar.",
        en: "Set up a user panel that goes through the feedback and suggests improvements.",
    }
    EXPERIENCES_4 {
        fi: "Kutsukaa kokemusasiantuntija vähintään yhteen kehittämishankkeeseen ja maksakaa hänelle palkkio.",
        sv: "Bjud in en erfarenhetsexpert till minst ett utvecklingsprojekt och betala ett arvode.",
        en: "Invite an expert by experience to at least one development project, and pay them a fee.",
    }
    EXPERIENCES_5 {
        fi: "Pyytäkää yhdistyksiä keräämään kokemuksia ihmisiltä, joita kyselyt eivät tavoita.",
        sv: "Be föreningarna samla in erfarenheter från människor som enkäterna inte når.",
        en: "Ask associations to collect experiences from people whom surveys do not reach.",
    }

    COMMUNICATION_1 {
        fi: "Kootkaa yhdistykset yhdelle verkkosivulle ja pyytäkää niitä tarkistamaan tietonsa vuosittain.",
        sv: "Samla föreningarna på en webbsida och be dem kontrollera sina uppgifter varje år.",
        en: "List associations on one web page, and ask them to check their details every year.",
    }
    COMMUNICATION_2 {
        fi: "Avatkaa kunnan tapahtumakalenteri yhdistyksille ja viekää tapahtumat myös maakunnalliseen tapahtumakalenteriin.",
        sv: "Öppna kommunens evenemangskalender för föreningarna och för in evenemangen också i landskapets evenemangskalender.",
        en: "Open the municipal event calendar to associations, and add their events to the regional event calendar too.",
    }
    COMMUNICATION_3 {
        fi: "Julkaiskaa paikallislehdessä kerran kuussa palsta yhdistysten toiminnasta.",
        sv: "Publicera en gång i månaden en spalt om föreningarnas verksamhet i lokaltidningen.",
        en: "Publish a monthly column on associations' activities in the local newspaper.",
    }
    COMMUNICATION_4 {
        fi: "Antakaa tietoa yhdistyksistä uusille asukkaille ja palveluohjauksessa.",
        sv: "Ge information om föreningarna till nya invånare och inom servicehandledningen.",
        en: "Provide information about associations to new residents and in service guidance.",
    }
    COMMUNICATION_5 {
        fi: "Julkaiskaa tärkeimmät tiedot myös selkokielellä ja paperilla.",
        sv: "Publicera den viktigaste informationen också på lätt språk och på papper.",
        en: "Publish the most important information also in easy language and on paper.",
    }
}
