//! JSON as a tree whose every value knows the way to it, so that a file is refused with the place.
//!
//! Structs derived with serde would take a list where an object belongs and could tell only lines
//! and columns; one tree for all files is also less code to send.

use std::fmt;

use serde::{
    Deserialize, Deserializer,
    de::{MapAccess, SeqAccess, Visitor},
};
use serde_json::error::Category;

use super::{Expected, FileError, Location, Reason};

/// A JSON value with everything the files need, fields in the order of the file.
pub enum Json {
    Null,
    Whole(u64),
    Text(String),
    List(Vec<Json>),
    Object(Vec<(String, Json)>),
    Truth(bool),
    /// What no file uses: numbers below 0 or with decimals.
    Other,
}

/// A value and the way to it.
#[derive(Clone)]
pub struct Node<'a> {
    json: &'a Json,
    path: String,
}

/// The fields of an object and the way to it. No name is there twice.
pub struct Fields<'a> {
    fields: &'a [(String, Json)],
    path: String,
}

impl Json {
    /// Takes a file's text apart.
    pub fn parse(text: &str) -> Result<Self, FileError> {
        let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
        if text.len() > FileError::MOST_BYTES {
            return Err(FileError::of_file(Reason::TooLarge));
        }
        match text.trim_start().chars().next() {
            None => Err(FileError::of_file(Reason::Empty)),
            Some('<') => Err(FileError::of_file(Reason::Html)),
            Some(_) => serde_json::from_str(text).map_err(broken),
        }
    }

    /// The fields of the whole file, which must be an object.
    pub fn fields(&self) -> Result<Fields<'_>, FileError> {
        let root = Node {
            json: self,
            path: String::new(),
        };
        root.fields()
    }
}

fn broken(error: serde_json::Error) -> FileError {
    FileError {
        location: Location::Line {
            line: error.line(),
            column: error.column(),
        },
        reason: match error.classify() {
            Category::Eof => Reason::CutOff,
            Category::Io | Category::Syntax | Category::Data => Reason::NotJson,
        },
    }
}

impl<'a> Node<'a> {
    pub fn error(&self, reason: Reason) -> FileError {
        if self.path.is_empty() {
            FileError::of_file(reason)
        } else {
            FileError::of_field(self.path.as_str(), reason)
        }
    }

    fn expected(&self, expected: Expected) -> FileError {
        self.error(Reason::WrongType(expected))
    }

    pub fn is_null(&self) -> bool {
        matches!(self.json, Json::Null)
    }

    pub fn fields(self) -> Result<Fields<'a>, FileError> {
        let Json::Object(fields) = self.json else {
            return Err(self.expected(Expected::Object));
        };
        let fields = Fields {
            fields,
            path: self.path,
        };
        match fields.repeated_name() {
            Some(name) => Err(FileError::of_field(fields.path_to(name), Reason::Duplicate)),
            None => Ok(fields),
        }
    }

    pub fn items(&self) -> Result<impl ExactSizeIterator<Item = Node<'a>> + use<'a>, FileError> {
        let Json::List(items) = self.json else {
            return Err(self.expected(Expected::List));
        };
        let path = self.path.clone();
        Ok(items.iter().enumerate().map(move |(index, json)| Node {
            json,
            path: format!("{path}[{index}]"),
        }))
    }

    /// A list of exactly `N` values.
    pub fn exactly<const N: usize>(&self) -> Result<[Node<'a>; N], FileError> {
        let items: Vec<_> = self.items()?.collect();
        items
            .try_into()
            .map_err(|_| self.error(Reason::WrongLength { expected: N }))
    }

    pub fn text(&self) -> Result<&'a str, FileError> {
        match self.json {
            Json::Text(text) => Ok(text),
            _ => Err(self.expected(Expected::Text)),
        }
    }

    pub fn truth(&self) -> Result<bool, FileError> {
        match self.json {
            Json::Truth(truth) => Ok(*truth),
            _ => Err(self.expected(Expected::Truth)),
        }
    }

    /// A text with something else than spaces in it.
    pub fn filled_text(&self) -> Result<String, FileError> {
        match self.text()? {
            text if text.trim().is_empty() => Err(self.error(Reason::EmptyText)),
            text => Ok(text.to_owned()),
        }
    }

    /// A whole number up to the given one; above it the reason is `above`.
    pub fn whole<T: TryFrom<u64>>(&self, above: Reason) -> Result<T, FileError> {
        match self.json {
            Json::Whole(number) => T::try_from(*number).map_err(|_| self.error(above)),
            _ => Err(self.expected(Expected::WholeNumber)),
        }
    }

    /// A text that another type reads.
    pub fn parsed<T: std::str::FromStr>(&self, otherwise: Reason) -> Result<T, FileError> {
        self.text()?.parse().map_err(|_| self.error(otherwise))
    }
}

impl<'a> Fields<'a> {
    /// A field that must be there.
    pub fn required(&self, name: &str) -> Result<Node<'a>, FileError> {
        self.present(name)
            .ok_or_else(|| FileError::of_field(self.path_to(name), Reason::Missing))
    }

    /// A field that may be missing.
    pub fn present(&self, name: &str) -> Option<Node<'a>> {
        let (_, json) = self.fields.iter().find(|(known, _)| known == name)?;
        Some(Node {
            json,
            path: self.path_to(name),
        })
    }

    /// A field that may be missing or null.
    pub fn optional(&self, name: &str) -> Option<Node<'a>> {
        self.present(name).filter(|node| !node.is_null())
    }

    /// Every field with its name.
    pub fn each(&self) -> impl Iterator<Item = (&'a str, Node<'a>)> {
        let fields = self.fields.iter();
        fields.map(|(name, json)| {
            let path = self.path_to(name);
            (name.as_str(), Node { json, path })
        })
    }

    fn path_to(&self, name: &str) -> String {
        let dot = if self.path.is_empty() { "" } else { "." };
        [&self.path, dot, name].concat()
    }

    fn repeated_name(&self) -> Option<&'a str> {
        let mut names: Vec<_> = self.fields.iter().map(|(name, _)| name.as_str()).collect();
        names.sort_unstable();
        let repeated = names.windows(2).find(|pair| pair[0] == pair[1])?;
        Some(repeated[0])
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AnyValue)
    }
}

struct AnyValue;

impl<'de> Visitor<'de> for AnyValue {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E>(self, truth: bool) -> Result<Json, E> {
        Ok(Json::Truth(truth))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Json, E> {
        Ok(Json::Whole(number))
    }

    fn visit_i64<E>(self, _: i64) -> Result<Json, E> {
        Ok(Json::Other)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Json, E> {
        Ok(Json::Other)
    }

    fn visit_str<E>(self, text: &str) -> Result<Json, E> {
        Ok(Json::Text(text.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Json, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Json::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Json, A::Error> {
        let mut fields = Vec::new();
        while let Some(entry) = entries.next_entry()? {
            fields.push(entry);
        }
        Ok(Json::Object(fields))
    }
}

/// Writes a text as JSON does, quotation marks included.
pub fn write_text(out: &mut String, text: &str) {
    const HEX: &[u8; 16] = b"0123456789abcdef";
    out.push('"');
    for character in text.chars() {
        match character {
            '"' | '\\' => out.extend(['\\', character]),
            '\0'..='\x1F' => {
                let code = character as usize;
                out.push_str("\\u00");
                out.extend([HEX[code >> 4], HEX[code & 15]].map(char::from));
            }
            other => out.push(other),
        }
    }
    out.push('"');
}
