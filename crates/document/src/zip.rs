//! An archive whose files are stored and not compressed (PKWARE APPNOTE 6.3.10).

use crc::{CRC_32_ISO_HDLC, Crc, NoTable};

/// Slower than with a table, of which the code would be the larger part.
const CHECKSUM: Crc<u32, NoTable> = Crc::<u32, NoTable>::new(&CRC_32_ISO_HDLC);

const VERSION_NEEDED: u16 = 20;
/// Names are in UTF-8.
const FLAGS: u16 = 1 << 11;
/// 1 January 1980, the first day that an archive can tell: the same content is the same file.
const DATE: u16 = 1 << 5 | 1;

/// Puts files with their names together. Together they must have fewer than 4 GiB and be fewer than 65 536.
pub fn archive(files: &[(&str, Vec<u8>)]) -> Vec<u8> {
    let mut out = Vec::new();
    let mut directory = Vec::new();
    for (name, content) in files {
        let at = out.len() as u32;
        let common = common_fields(name, content);
        out.extend(0x0403_4b50_u32.to_le_bytes());
        out.extend(&common);
        out.extend(name.bytes());
        out.extend(content);
        directory.extend(0x0201_4b50_u32.to_le_bytes());
        directory.extend(VERSION_NEEDED.to_le_bytes());
        directory.extend(&common);
        // No comment, the first disk, no attributes.
        directory.extend([0; 10]);
        directory.extend(at.to_le_bytes());
        directory.extend(name.bytes());
    }
    let count = (files.len() as u16).to_le_bytes();
    let begin = (out.len() as u32).to_le_bytes();
    let size = (directory.len() as u32).to_le_bytes();
    out.extend(directory);
    out.extend(0x0605_4b50_u32.to_le_bytes());
    out.extend([0; 4]);
    out.extend(count);
    out.extend(count);
    out.extend(size);
    out.extend(begin);
    out.extend([0; 2]);
    out
}

/// What stands before a file and again in the directory.
fn common_fields(name: &str, content: &[u8]) -> Vec<u8> {
    let size = (content.len() as u32).to_le_bytes();
    let mut fields = Vec::new();
    fields.extend(VERSION_NEEDED.to_le_bytes());
    fields.extend(FLAGS.to_le_bytes());
    // Stored, at midnight.
    fields.extend([0; 4]);
    fields.extend(DATE.to_le_bytes());
    fields.extend(CHECKSUM.checksum(content).to_le_bytes());
    fields.extend(size);
    fields.extend(size);
    fields.extend((name.len() as u16).to_le_bytes());
    // Nothing besides.
    fields.extend([0; 2]);
    fields
}
