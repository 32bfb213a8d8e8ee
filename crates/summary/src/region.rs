//! A region and its municipalities: `data/regions/<code>.json`.

use super::{
    FileError, MunicipalityNames, Names, Reason,
    json::{Json, Node},
};
use survey::{MunicipalityCode, RegionCode, Response};

/// A region (maakunta) with its municipalities in the order of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Region {
    pub code: RegionCode,
    pub name: Names,
    pub municipalities: Vec<Municipality>,
}

/// A municipality of the region.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Municipality {
    pub code: MunicipalityCode,
    pub name: MunicipalityNames,
    /// How many inhabitants it has.
    pub population: u32,
    /// The partnership table (kumppanuuspöytä) that it belongs to.
    pub table: Option<String>,
    /// Row and column on the region's tile map.
    pub tile: Option<(u8, u8)>,
}

impl Region {
    /// Reads a region's file.
    ///
    /// Refuses a region without municipalities, a code that is there twice, and empty names.
    pub fn from_json(text: &str) -> Result<Self, FileError> {
        let json = Json::parse(text)?;
        let fields = json.fields()?;
        Ok(Self {
            code: fields.required("code")?.parsed(Reason::InvalidCode)?,
            name: Names::from_node(fields.required("name")?)?,
            municipalities: municipalities(&fields.required("municipalities")?)?,
        })
    }

    /// The municipality with the given code, if it belongs to the region.
    pub fn municipality(&self, code: MunicipalityCode) -> Option<&Municipality> {
        self.municipalities
            .iter()
            .find(|municipality| municipality.code == code)
    }

    /// Whether a response assesses a municipality outside of the region. One that tells none
    /// belongs to any region.
    pub fn is_elsewhere(&self, response: &Response) -> bool {
        response
            .municipality
            .is_some_and(|code| self.municipality(code).is_none())
    }
}

fn municipalities(node: &Node) -> Result<Vec<Municipality>, FileError> {
    let mut municipalities: Vec<Municipality> = Vec::new();
    for item in node.items()? {
        let code_repeated = item.error(Reason::RepeatedCode);
        let municipality = municipality(item)?;
        if municipalities
            .iter()
            .any(|known| known.code == municipality.code)
        {
            return Err(code_repeated);
        }
        municipalities.push(municipality);
    }
    if municipalities.is_empty() {
        return Err(node.error(Reason::EmptyList));
    }
    Ok(municipalities)
}

fn municipality(node: Node) -> Result<Municipality, FileError> {
    let fields = node.fields()?;
    Ok(Municipality {
        code: fields.required("code")?.parsed(Reason::InvalidCode)?,
        name: MunicipalityNames::from_node(fields.required("name")?)?,
        population: fields
            .required("population")?
            .whole(Reason::TooManyPeople)?,
        table: fields
            .optional("table")
            .map(|table| table.filled_text())
            .transpose()?,
        tile: fields
            .optional("tile")
            .map(|tile| place(&tile))
            .transpose()?,
    })
}

fn place(node: &Node) -> Result<(u8, u8), FileError> {
    let [row, column] = node.exactly()?;
    let number = |node: Node| node.whole(Reason::TileOutOfRange);
    Ok((number(row)?, number(column)?))
}
