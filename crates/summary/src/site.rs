//! What the host tells about itself: `data/site.json`, which may be missing.

use super::{
    FileError, Reason,
    json::{Fields, Json},
};
use survey::Date;

/// Who keeps the site. Every field may be missing; an empty text counts as missing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Site {
    /// The address printed in QR codes, `https://…` or `http://…`.
    pub public_url: Option<String>,
    /// Who keeps the site and answers for it.
    pub operator: Option<String>,
    /// How to reach them.
    pub contact: Option<String>,
    /// The unit that handles feedback on accessibility.
    pub unit: Option<String>,
    /// The authority that supervises accessibility.
    pub supervisor: Option<String>,
    /// When the accessibility statement was made or last checked.
    pub statement_date: Option<Date>,
}

impl Site {
    /// Reads the site's file. Refuses an address of another kind and a date that does not exist.
    pub fn from_json(text: &str) -> Result<Self, FileError> {
        let json = Json::parse(text)?;
        let fields = json.fields()?;
        Ok(Self {
            public_url: public_url(&fields)?,
            operator: filled(&fields, "operator")?.map(str::to_owned),
            contact: filled(&fields, "contact")?.map(str::to_owned),
            unit: filled(&fields, "unit")?.map(str::to_owned),
            supervisor: filled(&fields, "supervisor")?.map(str::to_owned),
            statement_date: statement_date(&fields)?,
        })
    }
}

fn filled<'a>(fields: &Fields<'a>, name: &str) -> Result<Option<&'a str>, FileError> {
    let text = fields.optional(name).map(|node| node.text()).transpose()?;
    Ok(text.map(str::trim).filter(|text| !text.is_empty()))
}

fn public_url(fields: &Fields) -> Result<Option<String>, FileError> {
    let Some(address) = filled(fields, "public_url")? else {
        return Ok(None);
    };
    if !address.starts_with("https://") && !address.starts_with("http://") {
        return Err(FileError::of_field("public_url", Reason::InvalidAddress));
    }
    Ok(Some(address.to_owned()))
}

fn statement_date(fields: &Fields) -> Result<Option<Date>, FileError> {
    let Some(date) = filled(fields, "statement_date")? else {
        return Ok(None);
    };
    match date.parse() {
        Ok(date) => Ok(Some(date)),
        Err(_) => Err(FileError::of_field("statement_date", Reason::InvalidDate)),
    }
}
