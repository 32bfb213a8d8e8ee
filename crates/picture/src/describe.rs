//! Everything that a picture shows, in words for those who do not see it.

use super::content::{Content, Distribution, Entry, Figure, Map, Picture, Row, Rows};

/// Sentences one after another.
pub fn words(picture: &Picture) -> String {
    let mut sentences = Sentences::default();
    sentences.add(picture.example.as_deref().unwrap_or_default());
    sentences.add(&picture.lead);
    for entry in &picture.keys {
        sentences.add(&entry_words(entry));
    }
    for fact in &picture.facts {
        let names: Vec<_> = fact.items.iter().map(|(_, name)| name.as_str()).collect();
        sentences.add(&[fact.heading.as_str(), ": ", &names.join(", ")].concat());
    }
    content(&mut sentences, &picture.content);
    for note in &picture.notes {
        sentences.add(note);
    }
    sentences.text
}

#[derive(Default)]
struct Sentences {
    text: String,
}

impl Sentences {
    fn add(&mut self, words: &str) {
        let words = words.trim();
        if words.is_empty() {
            return;
        }
        if !self.text.is_empty() {
            self.text.push(' ');
        }
        self.text.push_str(words);
        if !words.ends_with(['.', '?', '!']) {
            self.text.push('.');
        }
    }
}

fn content(sentences: &mut Sentences, content: &Content) {
    match content {
        Content::Rows(rows) => add_rows(sentences, rows),
        Content::Distributions(bars) => bars.iter().for_each(|bar| add_bar(sentences, bar)),
        Content::Map(map, rows) => {
            add_map(sentences, map);
            add_rows(sentences, rows);
        }
        Content::Shape(shape) => {
            for (name, figures) in &shape.figures {
                sentences.add(&[name, ": ", &list(figures)].concat());
            }
        }
    }
}

/// Only those that say more than what a mark looks like.
fn entry_words(entry: &Entry) -> String {
    match (entry.value.as_str(), entry.note.as_str()) {
        ("", _) => String::new(),
        (value, "") => [entry.name.as_str(), " ", value].concat(),
        (value, note) => [entry.name.as_str(), " ", value, ", ", note].concat(),
    }
}

fn add_rows(sentences: &mut Sentences, rows: &Rows) {
    sentences.add(&rows.heading);
    rows.rows
        .iter()
        .for_each(|row| add_row(sentences, row, rows));
}

fn add_row(sentences: &mut Sentences, row: &Row, rows: &Rows) {
    let mut parts = Vec::new();
    parts.extend(row.below.as_ref().map(|below| below.words.clone()));
    parts.push(list(&row.figures));
    if !row.words.is_empty() {
        parts.push(match rows.words.as_str() {
            "" => row.words.clone(),
            of_what => [of_what, " ", &row.words].concat(),
        });
    }
    parts.retain(|part| !part.is_empty());
    sentences.add(&[row.name.as_str(), ": ", &parts.join("; ")].concat());
}

fn add_bar(sentences: &mut Sentences, bar: &Distribution) {
    match bar.tally {
        Some(_) => sentences.add(&bar.said),
        None => sentences.add(&[bar.name.as_str(), ": ", &bar.withheld].concat()),
    }
}

fn add_map(sentences: &mut Sentences, map: &Map) {
    let tile = |tile: &super::Tile| Figure {
        name: tile.name.clone(),
        value: match &tile.value {
            Some((_, value)) => value.clone(),
            None => map.withheld.clone(),
        },
    };
    let tiles: Vec<_> = map.tiles.iter().map(tile).collect();
    match map.heading.as_str() {
        "" => sentences.add(&list(&tiles)),
        heading => sentences.add(&[heading, ": ", &list(&tiles)].concat()),
    }
}

fn list(figures: &[Figure]) -> String {
    let parts = figures
        .iter()
        .map(|figure| [figure.name.as_str(), " ", &figure.value].concat());
    parts.collect::<Vec<_>>().join(", ")
}
