//! Names in the languages that files carry.

use super::{FileError, Reason, json::Node};

/// One name in Finnish, Swedish and English.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Names {
    pub fi: String,
    pub sv: String,
    pub en: String,
}

/// The name of a municipality; in English its Finnish one is used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MunicipalityNames {
    pub fi: String,
    pub sv: String,
}

impl Names {
    /// The same name in each language.
    pub fn same(name: &str) -> Self {
        let [fi, sv, en] = [name; 3].map(str::to_owned);
        Self { fi, sv, en }
    }

    /// The three names with their field names.
    pub fn each(&self) -> [(&'static str, &str); 3] {
        [("fi", &self.fi), ("sv", &self.sv), ("en", &self.en)]
    }

    /// Reads the three names; none may be empty.
    pub fn from_node(node: Node) -> Result<Self, FileError> {
        let fields = node.fields()?;
        Ok(Self {
            fi: fields.required("fi")?.filled_text()?,
            sv: fields.required("sv")?.filled_text()?,
            en: fields.required("en")?.filled_text()?,
        })
    }
}

impl MunicipalityNames {
    pub(super) fn from_node(node: Node) -> Result<Self, FileError> {
        let fields = node.fields()?;
        Ok(Self {
            fi: fields.required("fi")?.filled_text()?,
            sv: fields.required("sv")?.filled_text()?,
        })
    }
}

/// Refuses a text with more than `most` characters.
pub(super) fn bounded(path: &str, text: &str, most: usize) -> Result<(), FileError> {
    if text.chars().count() > most {
        return Err(FileError::of_field(path, Reason::TooLong { most }));
    }
    Ok(())
}
