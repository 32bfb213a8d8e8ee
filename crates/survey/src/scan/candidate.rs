//! What stands at one place of the text: a code, something that was meant as one, or neither.

use super::signs::{Gap, Sign, Signs};
use crate::{
    CodeError, PREFIX, Response,
    code::{CHARACTERS, value_of},
};

/// How far from 24 the number of characters may be in what was meant as a code.
const SHORTEST: usize = CHARACTERS - 2;
const LONGEST: usize = CHARACTERS + 2;

/// How many characters that codes do not use may be in what was meant as one.
const MOST_FOREIGN: usize = 2;

/// What was found, and where it ends, in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Candidate {
    Code { response: Response, end: usize },
    Refused { reason: CodeError, end: usize },
}

/// Looks at what begins with a `K`.
pub(super) fn with_prefix(text: &str, at: usize) -> Option<Candidate> {
    let mut signs = Signs::new(text, at);
    if !is_prefix(signs.next()) {
        return None;
    }
    let prefix = signs.next()?;
    if !is_prefix_end(Some(prefix)) {
        return None;
    }
    let mut run: Vec<Sign> = signs.by_ref().take(CHARACTERS + 1).collect();
    if run.len() < SHORTEST {
        return None;
    }
    let (body, next) = run.split_at(CHARACTERS.min(run.len()));
    let last = body.last()?;
    match read(body) {
        Ok(response) if parts(text, last, next.first()) => Some(Candidate::Code {
            response,
            end: last.end,
        }),
        Ok(_) => Some(Candidate::Refused {
            reason: CodeError::Length,
            end: end_of_word(text, last),
        }),
        Err(_) => {
            run.extend(signs.take(LONGEST - CHARACTERS));
            match later_prefix(text, prefix, &run) {
                Some(start) => with_prefix(&text[..start], at),
                None => near_miss(text, &run),
            }
        }
    }
}

/// Looks at what begins with the first of 24 characters: in six groups of four and right, it is a
/// code that lacks its prefix.
pub(super) fn without_prefix(text: &str, at: usize) -> Option<Candidate> {
    let mut signs = Signs::new(text, at);
    let mut body = Vec::with_capacity(CHARACTERS);
    for index in 0..CHARACTERS {
        let sign = signs.next()?;
        let begins_group = index > 0 && index % 4 == 0;
        if begins_group == (sign.gap == Gap::None) {
            return None;
        }
        body.push(sign);
    }
    let last = body.last()?;
    let is_right = read(&body).is_ok() && parts(text, last, signs.next().as_ref());
    is_right.then_some(Candidate::Refused {
        reason: CodeError::Prefix,
        end: last.end,
    })
}

/// Where among these signs, after a gap, another code begins: what comes before it, such as the `km` in
/// “5 km ja KM-…”, takes no part of it.
fn later_prefix(text: &str, prefix: Sign, run: &[Sign]) -> Option<usize> {
    let before = [prefix].into_iter().chain(run.iter().copied());
    let mut places = before.zip(run);
    let (before, _) =
        places.find(|(before, first)| first.gap != Gap::None && begins_code(text, before.end))?;
    Some(before.end)
}

fn is_prefix(sign: Option<Sign>) -> bool {
    sign.is_some_and(|sign| matches!(sign.character, 'K' | 'k'))
}

fn is_prefix_end(sign: Option<Sign>) -> bool {
    sign.is_some_and(|sign| matches!(sign.character, 'M' | 'm'))
}

/// What the code reader says of these characters.
fn read(body: &[Sign]) -> Result<Response, CodeError> {
    let mut code = String::with_capacity(PREFIX.len() + body.len());
    code.push_str(PREFIX);
    code.extend(body.iter().map(|sign| sign.character));
    code.parse()
}

/// Whether a code may end between two signs: something stands between them, or the next one
/// begins another code.
fn parts(text: &str, last: &Sign, next: Option<&Sign>) -> bool {
    match next {
        Some(next) if next.gap == Gap::None && next.is_of_a_word() => begins_code(text, last.end),
        _ => true,
    }
}

/// Whether `KM` and about as many characters as a code has begin here.
fn begins_code(text: &str, at: usize) -> bool {
    let mut signs = Signs::new(text, at);
    is_prefix(signs.next())
        && is_prefix_end(signs.next())
        && signs
            .take_while(|sign| value_of(sign.character).is_some())
            .take(SHORTEST)
            .count()
            == SHORTEST
}

fn end_of_word(text: &str, last: &Sign) -> usize {
    Signs::new(text, last.end)
        .take_while(|sign| sign.gap == Gap::None && sign.is_of_a_word())
        .last()
        .map_or(last.end, |sign| sign.end)
}

/// Something that was meant as a code: about 24 characters, nearly all of them right, that look
/// like a code and not like words.
fn near_miss(text: &str, signs: &[Sign]) -> Option<Candidate> {
    let body = meant(text, signs)?;
    let foreign = body
        .iter()
        .filter(|sign| value_of(sign.character).is_none());
    if foreign.count() > MOST_FOREIGN || !looks_like_code(body) {
        return None;
    }
    Some(Candidate::Refused {
        reason: read(body).err()?,
        end: body.last()?.end,
    })
}

/// The signs up to where the code was meant to end: after 24 of them if it can end there, else at
/// a space or the end of the run.
fn meant<'a>(text: &str, signs: &'a [Sign]) -> Option<&'a [Sign]> {
    let ends_at = |count: usize| {
        let (body, next) = (signs.get(..count)?, signs.get(count));
        let last = body.last()?;
        let is_word = body.iter().all(Sign::is_of_a_word);
        let ends = match next {
            Some(next) if next.gap == Gap::Hyphen => count == CHARACTERS,
            next => parts(text, last, next),
        };
        (ends && (is_word || count == CHARACTERS)).then_some(body)
    };
    ends_at(CHARACTERS).or_else(|| (SHORTEST..=LONGEST).find_map(ends_at))
}

/// Tells near misses from ordinary text in which `km` is followed by words and figures: either
/// all in one piece, or most of it in groups of four, and letters together with digits.
fn looks_like_code(body: &[Sign]) -> bool {
    let hyphens = body.iter().filter(|sign| sign.gap == Gap::Hyphen).count();
    let digits = body
        .iter()
        .filter(|sign| sign.character.is_ascii_digit())
        .count();
    let letters = body.len() - digits;
    let groups = groups(body);
    let in_fours = 4 * groups.iter().filter(|group| **group == 4).count();
    let mixed = digits >= 2 && letters >= 2;
    match groups.len() {
        1 => digits >= 2,
        2 => mixed,
        _ if in_fours < CHARACTERS / 2 => false,
        _ => mixed || hyphens >= 4 || letters >= 2 && in_fours + 4 >= CHARACTERS,
    }
}

/// How many signs there are between the gaps.
fn groups(body: &[Sign]) -> Vec<usize> {
    let mut groups = vec![0];
    for (index, sign) in body.iter().enumerate() {
        if index > 0 && sign.gap != Gap::None {
            groups.push(0);
        }
        if let Some(group) = groups.last_mut() {
            *group += 1;
        }
    }
    groups
}
