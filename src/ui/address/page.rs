//! The pages behind the `#`.

use survey::{CodeError, Criterion, Response};

/// A page of the site.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Page {
    #[default]
    Start,
    Assess(Criterion),
    Review,
    Results,
    /// The result that a response code in the address carries, or why it carries none.
    SharedResults(Result<Response, CodeError>),
    Region,
    /// The organiser's collection.
    Collect,
    /// The same, with the response that a code in the address offers, or why it offers none.
    Offered(Result<Response, CodeError>),
    /// What this person has planned on this device.
    Plan,
    /// A summary that the address itself carries, told apart from others by a number made of it.
    Summary(u64),
    /// The organiser's home: before the event, at it, after it.
    Organise,
    /// The organiser's kit.
    Share,
    /// The event on a big screen.
    Stage,
    /// The summary of what was gathered.
    Publish,
    About,
    Accessibility,
    Privacy,
}

/// The address names no page of the site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownPage;

impl Page {
    /// Reads what stands after the `#`; nothing there is the start page.
    pub fn from_hash(hash: &str) -> Result<Self, UnknownPage> {
        let path = hash.trim_matches('/');
        match path.split_once('/').unwrap_or((path, "")) {
            ("", "") => Ok(Self::Start),
            ("assess", number) => criterion(number).map(Self::Assess).ok_or(UnknownPage),
            ("review", "") => Ok(Self::Review),
            ("results", "") => Ok(Self::Results),
            ("results", code) => Ok(Self::SharedResults(code.parse())),
            ("region", "") => Ok(Self::Region),
            ("plan", "") => Ok(Self::Plan),
            ("collect", "") => Ok(Self::Collect),
            ("collect", code) => Ok(Self::Offered(code.parse())),
            ("summary", payload) if !payload.is_empty() => Ok(Self::Summary(number_of(payload))),
            ("organise", "") => Ok(Self::Organise),
            ("share", "") => Ok(Self::Share),
            ("stage", "") => Ok(Self::Stage),
            ("publish", "") => Ok(Self::Publish),
            ("about", "") => Ok(Self::About),
            ("accessibility", "") => Ok(Self::Accessibility),
            ("privacy", "") => Ok(Self::Privacy),
            _ => Err(UnknownPage),
        }
    }

    /// What stands after the `#` for this page.
    pub fn to_hash(self) -> String {
        match self {
            Self::Start => "/".to_owned(),
            Self::Assess(criterion) => format!("/assess/{}", criterion.number()),
            Self::Review => "/review".to_owned(),
            Self::Results | Self::SharedResults(Err(_)) => "/results".to_owned(),
            Self::SharedResults(Ok(response)) => format!("/results/{response}"),
            Self::Region => "/region".to_owned(),
            Self::Plan => "/plan".to_owned(),
            Self::Collect | Self::Offered(Err(_)) => "/collect".to_owned(),
            Self::Offered(Ok(response)) => format!("/collect/{response}"),
            Self::Summary(_) => "/summary".to_owned(),
            Self::Organise => "/organise".to_owned(),
            Self::Share => "/share".to_owned(),
            Self::Stage => "/stage".to_owned(),
            Self::Publish => "/publish".to_owned(),
            Self::About => "/about".to_owned(),
            Self::Accessibility => "/accessibility".to_owned(),
            Self::Privacy => "/privacy".to_owned(),
        }
    }

    /// The page's name: its address without what a person has put into it.
    pub fn name(self) -> String {
        match self {
            Self::SharedResults(_) => "/results/code".to_owned(),
            Self::Offered(_) => "/collect/code".to_owned(),
            page => page.to_hash(),
        }
    }

    /// Whether the page is an organiser's, which a PIN may guard and visitors are not offered.
    pub fn is_organisers(self) -> bool {
        matches!(
            self,
            Self::Organise
                | Self::Share
                | Self::Collect
                | Self::Offered(_)
                | Self::Stage
                | Self::Publish
        )
    }

    /// The payload of a summary in what stands after the `#`.
    pub fn payload_of(hash: &str) -> Option<&str> {
        hash.trim_matches('/').strip_prefix("summary/")
    }

    /// The address for a link to this page.
    pub fn link(self) -> String {
        format!("#{}", self.to_hash())
    }
}

/// Another number for another payload, as a rule (FNV-1a): enough to see that the page is another one.
fn number_of(payload: &str) -> u64 {
    payload.bytes().fold(0xCBF2_9CE4_8422_2325, |number, byte| {
        (number ^ u64::from(byte)).wrapping_mul(0x100_0000_01B3)
    })
}

fn criterion(number: &str) -> Option<Criterion> {
    match number.as_bytes() {
        [digit @ b'1'..=b'7'] => Criterion::from_number(digit - b'0'),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CODE: &str = "KM-26WW-JKJW-0FM0-28T5-CY4T-1V83";

    #[test]
    fn every_page_is_found_at_its_own_address() {
        let response: Response = CODE.parse().unwrap();
        let mut pages = vec![
            Page::Start,
            Page::Review,
            Page::Results,
            Page::SharedResults(Ok(response)),
            Page::Region,
            Page::Plan,
            Page::Collect,
            Page::Offered(Ok(response)),
            Page::Organise,
            Page::Share,
            Page::Stage,
            Page::Publish,
            Page::About,
            Page::Accessibility,
            Page::Privacy,
        ];
        pages.extend(Criterion::ALL.map(Page::Assess));
        for page in pages {
            assert_eq!(Page::from_hash(&page.to_hash()), Ok(page));
        }
        assert_eq!(Page::from_hash(""), Ok(Page::Start));
        assert_eq!(Page::from_hash("results/"), Ok(Page::Results));
    }

    #[test]
    fn a_code_that_is_refused_keeps_its_reason() {
        let page = Page::from_hash("/results/KM-26WW");
        assert_eq!(page, Ok(Page::SharedResults(Err(CodeError::Length))));
    }

    #[test]
    fn other_addresses_are_unknown() {
        for hash in [
            "/assess",
            "/assess/0",
            "/assess/8",
            "/assess/1/2",
            "/assess/１",
            "/review/1",
            "/nothing",
            "/summary",
            "//x",
            "javascript:alert(1)",
        ] {
            assert_eq!(Page::from_hash(hash), Err(UnknownPage), "{hash}");
        }
    }
}
