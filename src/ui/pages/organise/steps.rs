//! How far an event has come: which of its three steps is done, and which is the present one.

/// What is known of an event.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Known {
    /// Whether a link, a poster or a snippet was taken along.
    pub is_invited: bool,
    /// How many responses there are.
    pub responses: usize,
    /// Whether the collecting was stopped.
    pub is_closed: bool,
    pub is_published: bool,
}

/// How a step stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stand {
    Done,
    /// The present step, whose button is the page's main one.
    Present,
    Ahead,
    /// The last step of all when it is done: what came of it is the page's main thing.
    DoneAndPresent,
}

impl Stand {
    /// Whether its button is the page's main one.
    pub fn is_present(self) -> bool {
        matches!(self, Self::Present | Self::DoneAndPresent)
    }

    pub fn is_done(self) -> bool {
        matches!(self, Self::Done | Self::DoneAndPresent)
    }
}

/// Before the event, at it, after it.
pub fn stands(known: Known) -> [Stand; 3] {
    use Stand::{Ahead, Done, DoneAndPresent, Present};
    match known {
        Known {
            is_published: true, ..
        } => [Done, Done, DoneAndPresent],
        Known { responses: 0, .. } => match known.is_invited {
            true => [Done, Present, Ahead],
            false => [Present, Ahead, Ahead],
        },
        Known {
            is_closed: true, ..
        } => [Done, Done, Present],
        _ => [Done, Present, Ahead],
    }
}

#[cfg(test)]
mod tests {
    use super::{Stand::*, *};

    #[test]
    fn an_event_goes_from_step_to_step() {
        let mut known = Known::default();
        assert_eq!(stands(known), [Present, Ahead, Ahead]);
        known.is_invited = true;
        assert_eq!(stands(known), [Done, Present, Ahead]);
        known.responses = 1;
        assert_eq!(stands(known), [Done, Present, Ahead]);
        known.is_invited = false;
        assert_eq!(stands(known), [Done, Present, Ahead]);
        known.is_closed = true;
        assert_eq!(stands(known), [Done, Done, Present]);
        known.is_published = true;
        assert_eq!(stands(known), [Done, Done, DoneAndPresent]);
    }

    #[test]
    fn one_step_alone_is_the_present_one() {
        for bits in 0..16_u8 {
            let known = Known {
                is_invited: bits & 1 > 0,
                responses: usize::from(bits & 2 > 0),
                is_closed: bits & 4 > 0,
                is_published: bits & 8 > 0,
            };
            let present = stands(known).into_iter().filter(|it| it.is_present());
            assert_eq!(present.count(), 1, "{known:?}");
        }
    }
}
