//! A summary as text that a link carries: `#/summary/<payload>`.
//!
//! The layout is fixed; `docs/formats.md` has it. Whoever opens the link needs no file of the host to
//! read it: the codes of the municipalities are in it. A payload has no author that could be known,
//! so what comes out of it must pass the same checks as a file.

mod base64url;
mod counts;
mod number;
mod texts;

use base64url::NotBase64Url;
use counts::Model;
use number::{Reader, Writer};

use super::{Area, FileError, Group, Groups, Kind, MinimumGroup, Names, Period, Summary};
use survey::{Criterion, Date, Index, MunicipalityCode, RegionCode, Role};

const VERSION: u8 = 1;
const EDITION: u32 = 1;
const CHECKSUM_BYTES: usize = 4;

const EDITIONS: u32 = 16;
const REGIONS: u32 = 100;
const KINDS: u32 = 3;
const MINIMUM_GROUPS: u32 = 18;
const FIRST_YEAR: u16 = 1600;
const YEARS: u32 = 8400;
const MONTHS: u32 = 12;
const DAYS: u32 = 31;
const MOST_AREAS: u32 = 1000;
const MUNICIPALITIES: u32 = 999;
const YES_OR_NO: u32 = 2;
const SHAPES: u32 = 3;
const NO_GROUPS: u32 = 0;
const ONLY_EVERYBODY: u32 = 1;
const LISTED: u32 = 2;
const ROWS_SHOWN: u32 = 1 << Criterion::COUNT;

/// Everybody, then the roles: the groups that an area can have.
const GROUPS: [Option<Role>; Role::COUNT + 1] = [
    None,
    Some(Role::NotTold),
    Some(Role::Association),
    Some(Role::Resident),
    Some(Role::Municipality),
    Some(Role::ElectedOfficial),
];

/// Why a payload is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PayloadError {
    /// It has more than [`Summary::PAYLOAD_LENGTH`] characters.
    TooLong,
    /// It holds a character that payloads do not use.
    Character(char),
    /// It was cut, or a character of it was altered.
    Checksum,
    /// It was made by another version of this tool.
    Version,
    /// It is about another edition of the questionnaire.
    Edition,
    /// It is whole, but what it says is no summary.
    Content,
    /// Its figures or texts break a rule of summaries.
    Figures(FileError),
}

impl Summary {
    /// The most characters of a payload that is read. With all roles of 30 municipalities and
    /// thousands of people a payload has about 10 000.
    pub const PAYLOAD_LENGTH: usize = 20_000;

    /// Writes the payload of a link. [`Summary::from_payload`] reads the same back, unless
    /// [`Summary::check`] refuses the summary.
    pub fn to_payload(&self) -> String {
        let with_spread = |spread| {
            let mut writer = Writer::default();
            write_summary(&mut writer, self, spread);
            writer
        };
        let shortest = (0..counts::SPREADS)
            .map(with_spread)
            .min_by_key(Writer::bits)
            .unwrap_or_default();
        let mut bytes = vec![VERSION];
        bytes.extend(shortest.to_bytes());
        bytes.extend(checksum(&bytes).to_be_bytes());
        base64url::encode(&bytes)
    }

    /// Reads the payload of a link. Whether the municipalities are those of the region is not known
    /// without the region's file: [`Summary::check`] tells it.
    ///
    /// # Errors
    /// Refuses what was cut, altered or is too long, other versions and editions, and whatever a
    /// file would be refused for.
    pub fn from_payload(payload: &str) -> Result<Self, PayloadError> {
        if payload.len() > Self::PAYLOAD_LENGTH {
            return Err(PayloadError::TooLong);
        }
        let bytes = base64url::decode(payload).map_err(|error| match error {
            NotBase64Url::Character(character) => PayloadError::Character(character),
            NotBase64Url::End => PayloadError::Checksum,
        })?;
        let (content, sum) = bytes
            .split_last_chunk::<CHECKSUM_BYTES>()
            .ok_or(PayloadError::Checksum)?;
        if checksum(content).to_be_bytes() != *sum {
            return Err(PayloadError::Checksum);
        }
        let [VERSION, number @ ..] = content else {
            return Err(PayloadError::Version);
        };
        let mut reader = Reader::from_bytes(number);
        if reader.take(EDITIONS) != EDITION {
            return Err(PayloadError::Edition);
        }
        let summary = read_summary(&mut reader).ok_or(PayloadError::Content)?;
        if !reader.is_at_end() || number.first() == Some(&0) {
            return Err(PayloadError::Content);
        }
        summary.check_by_itself().map_err(PayloadError::Figures)?;
        Ok(summary)
    }

    /// The same summary without its roles, for a shorter link.
    #[must_use]
    pub fn without_roles(&self) -> Self {
        let everybody = |groups: &Groups| {
            let groups = groups.0.iter().filter(|group| group.role.is_none());
            Groups(groups.cloned().collect())
        };
        let area = |area: &Area| Area {
            municipalities: area.municipalities.clone(),
            groups: everybody(&area.groups),
        };
        Self {
            total: everybody(&self.total),
            areas: self.areas.iter().map(area).collect(),
            ..self.clone()
        }
    }
}

/// CRC-32 as in Ethernet and ZIP (polynomial 0x04C11DB7 reflected, initial and final value
/// 0xFFFFFFFF).
pub(super) fn checksum(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
            if crc & 1 == 0 {
                crc >> 1
            } else {
                crc >> 1 ^ 0xEDB8_8320
            }
        })
    })
}

fn write_summary(writer: &mut Writer, summary: &Summary, spread: u32) {
    writer.put(EDITION, EDITIONS);
    writer.put(summary.region.number().into(), REGIONS);
    let kind = Kind::ALL.iter().position(|kind| *kind == summary.kind);
    writer.put(kind.unwrap_or(0) as u32, KINDS);
    writer.put(summary.minimum_group.people() - 3, MINIMUM_GROUPS);
    write_title(writer, &summary.title);
    texts::write(writer, &summary.source, Summary::SOURCE_LENGTH);
    write_date(writer, summary.collected.from);
    write_date(writer, summary.collected.to);
    write_areas(writer, &summary.areas);
    writer.put(spread, counts::SPREADS);
    let mut context = Context::new(spread);
    write_groups(writer, &summary.total, &mut context);
    context.enter_areas(&summary.total);
    for area in &summary.areas {
        write_groups(writer, &area.groups, &mut context);
    }
}

fn read_summary(reader: &mut Reader) -> Option<Summary> {
    let region = RegionCode::from_number(reader.take(REGIONS) as u8)?;
    let kind = *Kind::ALL.get(reader.take(KINDS) as usize)?;
    let minimum_group = MinimumGroup::new(reader.take(MINIMUM_GROUPS) as u8 + 3)?;
    let title = read_title(reader)?;
    let source = texts::read(reader, Summary::SOURCE_LENGTH)?;
    let collected = Period {
        from: read_date(reader)?,
        to: read_date(reader)?,
    };
    let mut areas = read_areas(reader)?;
    let mut context = Context::new(reader.take(counts::SPREADS));
    let total = read_groups(reader, &mut context)?;
    context.enter_areas(&total);
    for area in &mut areas {
        area.groups = read_groups(reader, &mut context)?;
    }
    Some(Summary {
        region,
        kind,
        title,
        source,
        collected,
        minimum_group,
        total,
        areas,
    })
}

fn write_title(writer: &mut Writer, title: &Names) {
    texts::write(writer, &title.fi, Summary::TITLE_LENGTH);
    for other in [&title.sv, &title.en] {
        let same = *other == title.fi;
        writer.put(same.into(), YES_OR_NO);
        if !same {
            texts::write(writer, other, Summary::TITLE_LENGTH);
        }
    }
}

fn read_title(reader: &mut Reader) -> Option<Names> {
    let fi = texts::read(reader, Summary::TITLE_LENGTH)?;
    let mut other = || match reader.take(YES_OR_NO) {
        0 => texts::read(reader, Summary::TITLE_LENGTH),
        _ => Some(fi.clone()),
    };
    let (sv, en) = (other()?, other()?);
    Some(Names { fi, sv, en })
}

fn write_date(writer: &mut Writer, date: Date) {
    writer.put((date.year() - FIRST_YEAR).into(), YEARS);
    writer.put(u32::from(date.month()) - 1, MONTHS);
    writer.put(u32::from(date.day()) - 1, DAYS);
}

fn read_date(reader: &mut Reader) -> Option<Date> {
    let year = reader.take(YEARS) as u16 + FIRST_YEAR;
    let month = reader.take(MONTHS) as u8 + 1;
    Date::new(year, month, reader.take(DAYS) as u8 + 1)
}

/// The municipalities of each area. After each comes whether another one of the area follows.
fn write_areas(writer: &mut Writer, areas: &[Area]) {
    writer.put(areas.len() as u32, MOST_AREAS);
    for area in areas {
        let last = area.municipalities.len().saturating_sub(1);
        for (index, code) in area.municipalities.iter().enumerate() {
            writer.put(u32::from(code.number()) - 1, MUNICIPALITIES);
            writer.put((index < last).into(), YES_OR_NO);
        }
    }
}

fn read_areas(reader: &mut Reader) -> Option<Vec<Area>> {
    let areas = reader.take(MOST_AREAS);
    (0..areas).map(|_| read_area(reader)).collect()
}

fn read_area(reader: &mut Reader) -> Option<Area> {
    let mut municipalities = Vec::new();
    loop {
        let number = reader.take(MUNICIPALITIES) as u16 + 1;
        municipalities.push(MunicipalityCode::from_number(number)?);
        if reader.take(YES_OR_NO) == 0 {
            return Some(Area {
                municipalities,
                groups: Groups::default(),
            });
        }
    }
}

/// What is known already when the groups of the region or of an area are told.
struct Context {
    spread: u32,
    /// The region's groups, once they are known.
    region: Groups,
    /// How many people of each of the region's groups are in none of the areas before.
    left: [Option<u32>; GROUPS.len()],
}

impl Context {
    /// For the groups of the region.
    fn new(spread: u32) -> Self {
        Self {
            spread,
            region: Groups::default(),
            left: [None; GROUPS.len()],
        }
    }

    /// For the groups of the areas.
    fn enter_areas(&mut self, region: &Groups) {
        self.left = GROUPS.map(|role| Some(group_of(region, role)?.respondents));
        self.region = region.clone();
    }

    /// How many people a group can have: no more than are left of the region's same group, nor, for
    /// a role, of everybody of the area.
    fn most_people(&self, role: Option<Role>, left_of_area: Option<u32>) -> u32 {
        let left_of_area = left_of_area.filter(|_| role.is_some());
        [self.left[index_of(role)], left_of_area]
            .into_iter()
            .flatten()
            .fold(Index::MOST_PEOPLE, u32::min)
    }

    fn count(&mut self, group: &Group, left_of_area: &mut Option<u32>) {
        let of_region = &mut self.left[index_of(group.role)];
        *of_region = of_region.map(|left| left.saturating_sub(group.respondents));
        *left_of_area = match group.role {
            None => Some(group.respondents),
            Some(_) => left_of_area.map(|left| left.saturating_sub(group.respondents)),
        };
    }

    /// What a row is told by: the region's same group, or, for a role of the region, everybody of
    /// it, who are among `before`.
    fn model(&self, role: Option<Role>, before: &[Group], criterion: Criterion) -> Option<Model> {
        let of_region = group_of(&self.region, role);
        let everybody = || before.iter().find(|group| group.role.is_none());
        let group = if self.region.0.is_empty() {
            everybody()
        } else {
            of_region
        }?;
        Some(Model {
            respondents: group.respondents.min(Index::MOST_PEOPLE),
            tally: *group.tally(criterion)?,
        })
    }
}

fn index_of(role: Option<Role>) -> usize {
    role.map_or(0, |role| role.index() + 1)
}

fn group_of(groups: &Groups, role: Option<Role>) -> Option<&Group> {
    groups.0.iter().find(|group| group.role == role)
}

fn write_groups(writer: &mut Writer, groups: &Groups, context: &mut Context) {
    write_shape(writer, groups);
    let mut left_of_area = None;
    for (index, group) in groups.0.iter().enumerate() {
        let most = context.most_people(group.role, left_of_area);
        writer.put(group.respondents, most + 1);
        write_rows(writer, group, &groups.0[..index], context);
        context.count(group, &mut left_of_area);
    }
}

fn read_groups(reader: &mut Reader, context: &mut Context) -> Option<Groups> {
    let mut groups = Groups::default();
    let mut left_of_area = None;
    for role in read_shape(reader)? {
        let most = context.most_people(role, left_of_area);
        let respondents = reader.take(most + 1);
        let rows = read_rows(reader, (role, respondents), &groups.0, context);
        let group = Group {
            role,
            respondents,
            rows,
        };
        context.count(&group, &mut left_of_area);
        groups.0.push(group);
    }
    Some(groups)
}

/// Which groups there are.
fn write_shape(writer: &mut Writer, groups: &Groups) {
    let shape = match groups.0.as_slice() {
        [] => NO_GROUPS,
        [group] if group.role.is_none() => ONLY_EVERYBODY,
        _ => LISTED,
    };
    writer.put(shape, SHAPES);
    if shape == LISTED {
        writer.put(groups.0.len() as u32, GROUPS.len() as u32 + 1);
        for group in &groups.0 {
            writer.put(index_of(group.role) as u32, GROUPS.len() as u32);
        }
    }
}

fn read_shape(reader: &mut Reader) -> Option<Vec<Option<Role>>> {
    match reader.take(SHAPES) {
        NO_GROUPS => Some(Vec::new()),
        ONLY_EVERYBODY => Some(vec![None]),
        _ => {
            let groups = reader.take(GROUPS.len() as u32 + 1);
            (0..groups)
                .map(|_| {
                    GROUPS
                        .get(reader.take(GROUPS.len() as u32) as usize)
                        .copied()
                })
                .collect()
        }
    }
}

fn write_rows(writer: &mut Writer, group: &Group, before: &[Group], context: &Context) {
    let shown = Criterion::ALL
        .into_iter()
        .filter(|criterion| group.tally(*criterion).is_some())
        .fold(0, |shown, criterion| shown | 1 << criterion.index());
    let all = shown == ROWS_SHOWN - 1;
    writer.put(all.into(), YES_OR_NO);
    if !all {
        writer.put(shown, ROWS_SHOWN);
    }
    let respondents = group.respondents.min(Index::MOST_PEOPLE);
    for criterion in Criterion::ALL {
        if let Some(tally) = group.tally(criterion) {
            let model = context.model(group.role, before, criterion);
            counts::write(writer, tally, respondents, model, context.spread);
        }
    }
}

fn read_rows(
    reader: &mut Reader,
    (role, respondents): (Option<Role>, u32),
    before: &[Group],
    context: &Context,
) -> [Option<super::Tally>; Criterion::COUNT] {
    let shown = match reader.take(YES_OR_NO) {
        0 => reader.take(ROWS_SHOWN),
        _ => ROWS_SHOWN - 1,
    };
    Criterion::ALL.map(|criterion| {
        (shown >> criterion.index() & 1 == 1).then(|| {
            let model = context.model(role, before, criterion);
            counts::read(reader, respondents, model, context.spread)
        })
    })
}
