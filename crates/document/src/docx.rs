//! A document as a Word file (ECMA-376, WordprocessingML).

use super::{Block, Document, Table, zip::archive};

const DECLARATION: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#;

const MAIN: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

const CONTENT_TYPES: &str = r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/><Override PartName="/word/settings.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>"#;

const RELATIONSHIPS: &str = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="document" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="core" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>"#;

const DOCUMENT_RELATIONSHIPS: &str = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="styles" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="numbering" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/><Relationship Id="settings" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings" Target="settings.xml"/></Relationships>"#;

/// As Word has written its files since 2013: without this it opens them in a mode for older ones.
const SETTINGS: &str = r#"<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>"#;

/// One list with bullets.
const NUMBERING: &str = r#"<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="360" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>"#;

/// The names are those by which readers know a heading.
const STYLES: &str = r#"<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:before="0" w:after="120"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="36"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:before="240" w:after="80"/><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/><w:sz w:val="28"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Heading3"><w:name w:val="heading 3"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:before="160" w:after="60"/><w:outlineLvl w:val="2"/></w:pPr><w:rPr><w:b/><w:sz w:val="24"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="ListBullet"><w:name w:val="List Bullet"/><w:basedOn w:val="Normal"/><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:spacing w:after="40"/></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Note"><w:name w:val="Note"/><w:basedOn w:val="Normal"/><w:rPr><w:sz w:val="18"/></w:rPr></w:style><w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style><w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="4"/><w:left w:val="single" w:sz="4"/><w:bottom w:val="single" w:sz="4"/><w:right w:val="single" w:sz="4"/><w:insideH w:val="single" w:sz="4"/><w:insideV w:val="single" w:sz="4"/></w:tblBorders></w:tblPr></w:style>"#;

/// A4 with margins of 2 cm, in twentieths of a point.
const SECTION: &str = r#"<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="709" w:footer="709" w:gutter="0"/></w:sectPr>"#;

/// Between the margins.
const TEXT_WIDTH: usize = 9638;

impl Document {
    /// The document as a Word file (`.docx`), with headings, the language, and header rows in tables.
    pub fn docx(&self) -> Vec<u8> {
        let files = [
            ("[Content_Types].xml", CONTENT_TYPES.to_owned()),
            ("_rels/.rels", RELATIONSHIPS.to_owned()),
            ("word/document.xml", self.body()),
            (
                "word/_rels/document.xml.rels",
                DOCUMENT_RELATIONSHIPS.to_owned(),
            ),
            ("word/styles.xml", self.styles()),
            ("word/numbering.xml", element("numbering", NUMBERING)),
            ("word/settings.xml", element("settings", SETTINGS)),
            ("docProps/core.xml", self.properties()),
        ];
        let files = files.map(|(name, xml)| (name, [DECLARATION, &xml].concat().into_bytes()));
        archive(&files)
    }

    fn body(&self) -> String {
        let mut body = paragraph("Heading1", &self.title);
        for block in &self.blocks {
            push_block(&mut body, block);
        }
        element(
            "document",
            &["<w:body>", &body, SECTION, "</w:body>"].concat(),
        )
    }

    fn styles(&self) -> String {
        let tag = match self.language {
            "fi" => "fi-FI",
            "sv" => "sv-FI",
            _ => "en-GB",
        };
        let defaults = [
            r#"<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:sz w:val="22"/><w:lang w:val=""#,
            tag,
            r#""/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="100"/></w:pPr></w:pPrDefault></w:docDefaults>"#,
        ];
        element("styles", &[&defaults.concat(), STYLES].concat())
    }

    fn properties(&self) -> String {
        [
            r#"<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>"#,
            &escaped(&self.title),
            "</dc:title><dc:language>",
            self.language,
            "</dc:language></cp:coreProperties>",
        ]
        .concat()
    }
}

/// The outermost element of a part.
fn element(name: &str, content: &str) -> String {
    [
        "<w:",
        name,
        " xmlns:w=\"",
        MAIN,
        "\">",
        content,
        "</w:",
        name,
        ">",
    ]
    .concat()
}

fn push_block(body: &mut String, block: &Block) {
    match block {
        Block::Heading(level, text) => {
            let style = if *level <= 2 { "Heading2" } else { "Heading3" };
            body.push_str(&paragraph(style, text));
        }
        Block::Text(text) => body.push_str(&paragraph("Normal", text)),
        Block::Note(text) => body.push_str(&paragraph("Note", text)),
        Block::List(items) => items
            .iter()
            .for_each(|item| body.push_str(&paragraph("ListBullet", item))),
        Block::Table(table) => push_table(body, table),
    }
}

fn paragraph(style: &str, text: &str) -> String {
    [
        "<w:p><w:pPr><w:pStyle w:val=\"",
        style,
        "\"/></w:pPr>",
        &run(text, false),
        "</w:p>",
    ]
    .concat()
}

fn run(text: &str, is_bold: bool) -> String {
    let look = if is_bold { "<w:rPr><w:b/></w:rPr>" } else { "" };
    [
        "<w:r>",
        look,
        "<w:t xml:space=\"preserve\">",
        &escaped(text),
        "</w:t></w:r>",
    ]
    .concat()
}

fn push_table(body: &mut String, table: &Table) {
    let widths = widths(table).map(|width| width.to_string());
    let widths: Vec<_> = widths.collect();
    body.push_str("<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:tblW w:w=\"5000\" w:type=\"pct\"/><w:tblLayout w:type=\"fixed\"/><w:tblLook w:firstRow=\"1\" w:firstColumn=\"1\"/></w:tblPr><w:tblGrid>");
    for width in &widths {
        body.push_str(&["<w:gridCol w:w=\"", width, "\"/>"].concat());
    }
    body.push_str("</w:tblGrid>");
    push_row(body, &table.header, true, &widths);
    for row in &table.rows {
        push_row(body, row, false, &widths);
    }
    // Word needs a paragraph between a table and the next one.
    body.push_str("</w:tbl><w:p/>");
}

/// A column is as wide as its longest cell wants, within limits, so that what is short does not take what is long its room.
fn widths(table: &Table) -> impl Iterator<Item = usize> {
    let wanted = |column: usize| {
        let cells = std::iter::once(&table.header).chain(&table.rows);
        let letters = cells.filter_map(|row| Some(row.get(column)?.chars().count()));
        letters.max().unwrap_or_default().clamp(12, 48)
    };
    let wanted: Vec<_> = (0..table.header.len()).map(wanted).collect();
    let whole = wanted.iter().sum::<usize>().max(1);
    wanted
        .into_iter()
        .map(move |letters| TEXT_WIDTH * letters / whole)
}

fn push_row(body: &mut String, cells: &[String], is_header: bool, widths: &[String]) {
    body.push_str("<w:tr><w:trPr><w:cantSplit/>");
    // Empty cells are to be written in by hand.
    if cells.iter().all(String::is_empty) {
        body.push_str("<w:trHeight w:val=\"700\"/>");
    }
    if is_header {
        body.push_str("<w:tblHeader/>");
    }
    body.push_str("</w:trPr>");
    for (place, (cell, width)) in cells.iter().zip(widths).enumerate() {
        let run = run(cell, is_header || place == 0);
        let parts = [
            "<w:tc><w:tcPr><w:tcW w:w=\"",
            width,
            "\" w:type=\"dxa\"/></w:tcPr><w:p>",
            &run,
            "</w:p></w:tc>",
        ];
        body.push_str(&parts.concat());
    }
    body.push_str("</w:tr>");
}

/// Text within XML, without what XML cannot hold.
fn escaped(text: &str) -> String {
    let mut out = String::new();
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' | '\n' => out.push(' '),
            '\u{FFFE}' | '\u{FFFF}' => {}
            letter if letter.is_control() => {}
            letter => out.push(letter),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_cannot_become_markup() {
        assert_eq!(
            escaped("<w:p>\u{0}&\"\n\u{FFFF}"),
            "&lt;w:p&gt;&amp;&quot; "
        );
    }

    #[test]
    fn columns_are_as_wide_as_what_stands_in_them() {
        let row = |cells: [&str; 2]| cells.map(str::to_owned).to_vec();
        let table = Table {
            header: row(["A", "B"]),
            rows: vec![row(["1. Avustukset", &"n = 5; ".repeat(20)])],
        };
        let [first, second] = *widths(&table).collect::<Vec<_>>() else {
            panic!("two columns");
        };
        assert!(first + second <= TEXT_WIDTH);
        assert!(second > 3 * first && first > TEXT_WIDTH / 8);
    }

    #[test]
    fn the_same_content_is_the_same_file() {
        let document = Document {
            language: "sv",
            title: "Förslag".to_owned(),
            blocks: vec![Block::List(vec!["ett".to_owned()])],
        };
        let file = document.docx();
        assert_eq!(file, document.docx());
        assert!(file.starts_with(b"PK\x03\x04"));
        let holds = |words: &str| {
            file.windows(words.len())
                .any(|window| window == words.as_bytes())
        };
        assert!(holds("sv-FI") && holds("ListBullet") && holds("word/document.xml"));
    }
}
