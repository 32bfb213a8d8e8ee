//! An evening as an organiser has it, and all that was seen of it.

use super::attacker::Picture;
use crate::random::Random;
use crate::support::collections::{any_collection, publication};
use summary::{
    Areas, AtOnce, Collection, EditionKind, Gathering, NotShown, Region, Shows, Wanted, at_once,
};
use survey::{Answer, Criterion, Level, MunicipalityCode, Response, ResponseId, Role};

/// Adds, removes and replaces responses, from a few to most of them.
pub fn go_on(random: &mut Random, responses: &mut Vec<Response>, region: &Region) {
    let size = responses.len() as u64 + 1;
    let [mut added, removed, replaced] = [(); 3].map(|()| match random.below(4) {
        0 => 0,
        1 => random.below(6),
        _ => random.below(size),
    });
    if random.percent(50) {
        added += 40;
    }
    let mut fresh = Vec::new();
    while (fresh.len() as u64) < added {
        let more = any_collection(random, region);
        if more.is_empty() {
            break;
        }
        fresh.extend(more);
    }
    for _ in 0..removed.min(responses.len() as u64) {
        let position = random.below(responses.len() as u64) as usize;
        responses.swap_remove(position);
    }
    for _ in 0..replaced.min(responses.len() as u64) {
        let position = random.below(responses.len() as u64) as usize;
        let response = &mut responses[position];
        let criterion = Criterion::ALL[random.below(7) as usize];
        match random.below(5) {
            0 => response.role = Role::ALL[random.below(5) as usize],
            1 => response.municipality = None,
            2 => response.answers.set(criterion, Answer::CannotSay),
            _ => response.answers.set(
                criterion,
                Answer::Level(Level::ALL[random.below(5) as usize]),
            ),
        }
        response.revision = response.revision.next();
    }
    responses.extend(fresh.into_iter().take(added as usize));
}

/// What an organiser does, and all that was seen of it.
#[derive(Clone)]
pub struct Evening {
    pub gathering: Gathering,
    pub region: Region,
    pub areas: Areas,
    pub minimum: u8,
    pub pictures: Vec<Picture>,
}

impl Evening {
    pub fn new(region: &Region, areas: &Areas, minimum: u8) -> Self {
        Self {
            gathering: Gathering::default(),
            region: region.clone(),
            areas: areas.clone(),
            minimum,
            pictures: Vec::new(),
        }
    }

    pub fn of(responses: &[Response], region: &Region, areas: &Areas) -> Self {
        let mut evening = Self::new(region, areas, 5);
        evening.gather(responses);
        evening
    }

    pub fn wanted(&self, kind: EditionKind) -> Wanted<'_> {
        Wanted {
            kind,
            region: &self.region,
            areas: &self.areas,
            publication: publication(self.minimum),
        }
    }

    pub fn show(&mut self, kind: EditionKind) -> Result<Shows, NotShown> {
        let mut gathering = self.gathering.clone();
        let shows = at_once(gathering.show(self.wanted(kind), &mut AtOnce)).unwrap()?;
        self.gathering = gathering;
        self.remember();
        Ok(shows)
    }

    pub fn show_live(&mut self) -> bool {
        let mut gathering = self.gathering.clone();
        let wanted = self.wanted(EditionKind::Live);
        let has_changed = at_once(gathering.show_live(wanted, &mut AtOnce)).unwrap();
        self.gathering = gathering;
        if has_changed {
            self.remember();
        }
        has_changed
    }

    pub fn remember(&mut self) {
        let mut responses: Vec<_> = self.gathering.in_last_picture().copied().collect();
        responses.sort_by_key(|response| response.id);
        let summary = self.gathering.shown().unwrap().summary.clone().unwrap();
        assert_eq!(summary.check(&self.region), Ok(()));
        self.pictures.push(Picture { responses, summary });
    }

    pub fn last(&self) -> &Picture {
        self.pictures.last().unwrap()
    }

    /// Makes these the responses, as if each change were made by itself.
    pub fn gather(&mut self, responses: &[Response]) {
        let before: Vec<_> = self.gathering.collection().responses().copied().collect();
        for response in before {
            if !responses.contains(&response) {
                self.gathering.remove(response.id);
            }
        }
        self.gathering.add_all(responses.iter().copied());
    }

    pub fn empty(&mut self) {
        at_once(self.gathering.empty(&mut AtOnce)).unwrap();
    }

    /// As a reload or a restored backup does.
    pub fn store_and_read(&mut self) {
        let responses = self.gathering.collection().to_text();
        let editions = at_once(self.gathering.editions_to_text(&mut AtOnce)).unwrap();
        let collection = Collection::from_text(&responses).unwrap();
        let mut turns = AtOnce;
        let read = Gathering::with_editions(collection, &editions, &mut turns);
        let read = at_once(read).unwrap();
        assert_eq!(read, self.gathering);
        self.gathering = read;
    }
}

/// The first picture of these responses.
pub fn first(responses: &[Response], region: &Region, areas: &Areas) -> Picture {
    let mut evening = Evening::of(responses, region, areas);
    evening.show(EditionKind::Published).unwrap();
    evening.last().clone()
}

pub fn areas_in(picture: &Picture) -> usize {
    let areas = picture.summary.areas.iter();
    areas.filter(|area| !area.groups.0.is_empty()).count()
}

pub fn people(count: u64, first_id: u64, municipality: u16) -> Vec<Response> {
    let people = (0..count).map(|id| Response {
        municipality: MunicipalityCode::from_number(municipality),
        role: Role::Resident,
        answers: survey::Answers::new([Answer::Level(Level::Three); 7]),
        day: Default::default(),
        id: ResponseId::from_random(first_id + id),
        revision: Default::default(),
    });
    people.collect()
}

pub fn respondents(picture: &Picture, area: usize) -> Option<u32> {
    let everybody = picture.summary.areas[area].groups.everybody();
    everybody.map(|group| group.respondents)
}
