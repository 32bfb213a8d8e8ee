//! Finding the response codes in any text: a chat, an e-mail thread, a spreadsheet, a backup.
//!
//! `docs/formats.md` has the rules: what is found, and what is refused. The time is linear in the
//! length of the text, and a text is scanned in pieces so that a page can be drawn in between.

mod candidate;
mod refused;
mod signs;
#[cfg(test)]
mod tests;

pub use refused::RefusedCode;

use self::{
    candidate::Candidate,
    refused::{Refused, excerpt},
    signs::begins_word,
};
use super::{CodeError, Response};

/// What a text holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scan {
    /// The responses in the order of the text, each as often as its code stands there.
    pub responses: Vec<Response>,
    /// What was meant as a code and is none, in the order of the text: each text once, at most
    /// [`RefusedCode::MOST_LISTED`] of them.
    pub refused: Vec<RefusedCode>,
    /// How many more were refused: the same texts again, and those for which the list is too short.
    pub more_refused: usize,
}

impl Scan {
    /// One response that was found elsewhere than in a text.
    pub fn of(response: Response) -> Self {
        Self {
            responses: vec![response],
            ..Self::default()
        }
    }

    /// Adds what another text holds; of what is refused the list stays as short.
    pub fn append(&mut self, other: Self) {
        self.responses.extend(other.responses);
        self.more_refused += other.more_refused;
        for code in other.refused {
            if self.refused.len() < RefusedCode::MOST_LISTED && !self.refused.contains(&code) {
                self.refused.push(code);
            } else {
                self.more_refused += 1;
            }
        }
    }
}

/// Finds the codes of a text, piece by piece.
#[derive(Debug)]
pub struct Scanner {
    text: String,
    /// How far the text is scanned, in bytes.
    at: usize,
    /// Where the latest code, good or refused, ends: the next one may follow directly.
    end_of_code: usize,
    /// A refused one in which a good one may still begin.
    pending: Option<Pending>,
    responses: Vec<Response>,
    refused: Refused,
}

#[derive(Clone, Copy, Debug)]
struct Pending {
    start: usize,
    end: usize,
    reason: CodeError,
}

impl Scanner {
    /// A scanner at the beginning of a text.
    pub fn new(text: String) -> Self {
        Self {
            text,
            at: 0,
            end_of_code: 0,
            pending: None,
            responses: Vec::new(),
            refused: Refused::default(),
        }
    }

    /// Scans at least `bytes` more, if there are so many, and tells whether that was the last.
    ///
    /// The worst text takes a few tenths of a microsecond for each byte.
    pub fn advance(&mut self, bytes: usize) -> bool {
        let until = self.at.saturating_add(bytes).min(self.text.len());
        while let Some(start) = self.next_start(until) {
            self.look_at(start);
        }
        self.at == self.text.len()
    }

    /// How many bytes are scanned.
    pub fn done(&self) -> usize {
        self.at
    }

    /// How many bytes the text has.
    pub fn len(&self) -> usize {
        self.text.len()
    }

    /// Whether the text is empty.
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// Scans what is left, and tells what was found.
    pub fn finish(mut self) -> Scan {
        self.advance(self.text.len());
        self.refuse_pending(self.text.len());
        let (refused, more_refused) = self.refused.into_parts();
        Scan {
            responses: self.responses,
            refused,
            more_refused,
        }
    }

    /// The next place where a code may begin, or one without its prefix: the first character of
    /// every code of this version is 2.
    fn next_start(&mut self, until: usize) -> Option<usize> {
        let bytes = self.text.as_bytes().get(self.at..until)?;
        let next = bytes
            .iter()
            .position(|byte| matches!(byte, b'K' | b'k' | b'2'));
        let Some(next) = next else {
            self.at = self.at.max(until);
            return None;
        };
        self.at += next;
        Some(self.at)
    }

    fn look_at(&mut self, start: usize) {
        self.at = start + 1;
        if start != self.end_of_code && !begins_word(&self.text, start) {
            return;
        }
        let in_pending = self.pending.is_some_and(|pending| start < pending.end);
        let lacks_prefix = self.text.as_bytes()[start] == b'2';
        if lacks_prefix && in_pending {
            return;
        }
        let found = if lacks_prefix {
            candidate::without_prefix(&self.text, start)
        } else {
            candidate::with_prefix(&self.text, start)
        };
        match found {
            Some(Candidate::Code { response, end }) => {
                self.refuse_pending(start);
                self.responses.push(response);
                self.at = end;
                self.end_of_code = end;
            }
            Some(Candidate::Refused { reason, end }) => self.wait(Pending { start, end, reason }),
            None => {}
        }
    }

    /// Something new was refused. Inside another refused one it counts only where that one may
    /// well be shorter.
    fn wait(&mut self, new: Pending) {
        let inside_whole = self
            .pending
            .is_some_and(|pending| new.start < pending.end && pending.reason != CodeError::Length);
        if !inside_whole {
            self.refuse_pending(new.start);
            self.pending = Some(new);
            self.end_of_code = new.end;
        }
    }

    /// Lists what was refused, looked at anew if another code begins inside it.
    fn refuse_pending(&mut self, next_start: usize) {
        let Some(pending) = self.pending.take() else {
            return;
        };
        let Pending { start, .. } = pending;
        let found = if pending.end <= next_start {
            Some(Candidate::Refused {
                reason: pending.reason,
                end: pending.end,
            })
        } else {
            candidate::with_prefix(&self.text[..next_start], start)
        };
        if let Some(Candidate::Refused { reason, end }) = found {
            let text = excerpt(&self.text, start, end, reason);
            self.refused.add(RefusedCode { text, reason });
        }
    }
}
