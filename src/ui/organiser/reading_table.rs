//! Reading a survey's file as a table, turn by turn.

use std::sync::Arc;

use wasm_split_helpers::SplitLoaderError;

use super::yielder::{Cancelled, Yielder};
use table::{Encoding, Separated, Separator, Table, TableError, decode};
use workbook::Workbook;

/// So many rows, or cells of a workbook, are read at once.
const PIECE: usize = 256;
/// How finely progress is told.
const STEPS: usize = 1000;

/// Why a file was not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotRead {
    NoTable(TableError),
    /// The code that reads it did not come.
    PartMissing,
    Cancelled,
}

impl From<TableError> for NotRead {
    fn from(error: TableError) -> Self {
        Self::NoTable(error)
    }
}

impl From<SplitLoaderError> for NotRead {
    fn from(_: SplitLoaderError) -> Self {
        Self::PartMissing
    }
}

impl From<Cancelled> for NotRead {
    fn from(_: Cancelled) -> Self {
        Self::Cancelled
    }
}

/// A sheet of a workbook, and the names of all of them.
pub struct Sheets {
    pub names: Vec<String>,
    pub table: Table,
}

/// Reads a sheet, by its place.
pub async fn workbook(
    bytes: Arc<Vec<u8>>,
    sheet: usize,
    mut yielder: Yielder,
) -> Result<Sheets, NotRead> {
    let mut workbook = Workbook::open(&bytes)?;
    yielder.begin().await?;
    let names = workbook.sheets().to_vec();
    let mut sheet = workbook.sheet(sheet)?;
    while sheet.read_some(PIECE)? {
        let done = (sheet.progress() * STEPS as f64) as usize;
        yielder.yield_if_due(done, STEPS).await?;
    }
    let table = sheet.finish()?;
    Ok(Sheets { names, table })
}

/// Reads separated text.
pub async fn separated(
    bytes: &[u8],
    encoding: Encoding,
    separator: Option<Separator>,
    yielder: &mut Yielder,
) -> Result<(Table, Separator), NotRead> {
    let text = decode(bytes, encoding)?;
    let separator = separator.unwrap_or_else(|| Separator::guess(&text));
    yielder.begin().await?;
    let mut reading = Separated::new(&text, separator)?;
    while reading.read_some(PIECE)? {
        let done = (reading.progress() * STEPS as f64) as usize;
        yielder.yield_if_due(done, STEPS).await?;
    }
    Ok((reading.finish()?, separator))
}
