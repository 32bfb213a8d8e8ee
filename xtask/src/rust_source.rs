//! Reads Rust code as words, so that the rules of `tidy` see neither comments nor tests.

use std::path::Path;

use anyhow::{Result, anyhow};
use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// One word or mark of Rust code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// From 1.
    pub line: usize,
    pub text: String,
}

/// A path that code names, from the root of the crate or from the name of another crate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    pub line: usize,
    pub path: Vec<String>,
}

/// The words of Rust code without comments and without `#[cfg(test)]` modules.
pub fn tokens(source: &str) -> Result<Vec<Token>> {
    let stream: TokenStream = source
        .parse()
        .map_err(|error| anyhow!("this is not Rust: {error}"))?;
    let mut tokens = Vec::new();
    flatten(stream, &mut tokens);
    Ok(tokens)
}

fn flatten(stream: TokenStream, tokens: &mut Vec<Token>) {
    let trees: Vec<TokenTree> = stream.into_iter().collect();
    let mut rest = trees.as_slice();
    while let Some((tree, after)) = rest.split_first() {
        if let Some(after) = after_attribute_that_is_left_out(rest) {
            rest = after;
            continue;
        }
        rest = after;
        let line = tree.span().start().line;
        let mut push = |text: &str| {
            tokens.push(Token {
                line,
                text: text.to_owned(),
            });
        };
        match tree {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::None => ("", ""),
                };
                push(open);
                flatten(group.stream(), tokens);
                tokens.push(Token {
                    line: group.span_close().start().line,
                    text: close.to_owned(),
                });
            }
            word_or_mark => push(&word_or_mark.to_string()),
        }
    }
}

/// What follows a documentation comment, or a module of tests with its attribute, if one begins here.
fn after_attribute_that_is_left_out(trees: &[TokenTree]) -> Option<&[TokenTree]> {
    let (mark, rest) = trees.split_first()?;
    if mark.to_string() != "#" {
        return None;
    }
    let (TokenTree::Punct(_), mut rest) = (mark, rest) else {
        return None;
    };
    if rest.first()?.to_string() == "!" {
        rest = rest.get(1..)?;
    }
    let (attribute, rest) = rest.split_first()?;
    let TokenTree::Group(group) = attribute else {
        return None;
    };
    let words: Vec<String> = group
        .stream()
        .into_iter()
        .map(|word| word.to_string())
        .collect();
    match words.first()?.as_str() {
        "doc" => Some(rest),
        "cfg" if words.get(1)? == "(test)" && rest.first()?.to_string() == "mod" => rest.get(3..),
        _ => None,
    }
}

/// The module that a file below `src/` is, as its path from the root of the crate.
pub fn module(file: &Path) -> Vec<String> {
    let mut words: Vec<String> = file
        .with_extension("")
        .iter()
        .skip(1)
        .map(|word| word.to_string_lossy().into_owned())
        .collect();
    if matches!(
        words.last().map(String::as_str),
        Some("mod" | "lib" | "main")
    ) {
        words.pop();
    }
    words
}

/// All paths that the code of a module names; those of its own crate begin with `crate`.
pub fn named_paths(tokens: &[Token], module: &[String]) -> Vec<Named> {
    let mut found = Vec::new();
    let mut rest = tokens;
    while let Some(token) = rest.first() {
        if token.text == "use" {
            rest = use_tree(&rest[1..], &[], &mut found);
        } else if is_word(&token.text) {
            let (path, after) = plain_path(rest);
            found.push(Named {
                line: token.line,
                path,
            });
            rest = after;
        } else {
            rest = &rest[1..];
        }
    }
    for named in &mut found {
        resolve(&mut named.path, module);
    }
    found
}

/// Reads the tree after `use` or after `::` within one, and gives what follows it.
fn use_tree<'t>(tokens: &'t [Token], prefix: &[String], found: &mut Vec<Named>) -> &'t [Token] {
    let Some(token) = tokens.first() else {
        return tokens;
    };
    if token.text == "{" {
        let mut rest = &tokens[1..];
        while let Some(token) = rest.first() {
            rest = match token.text.as_str() {
                "}" => return &rest[1..],
                "," => &rest[1..],
                _ => use_tree(rest, prefix, found),
            };
        }
        return rest;
    }
    let (mut path, mut rest) = plain_path(tokens);
    path.splice(0..0, prefix.iter().cloned());
    match rest {
        [one, two, more @ ..] if one.text == ":" && two.text == ":" => use_tree(more, &path, found),
        _ => {
            if path.len() == prefix.len() {
                // A star, or something that is no path.
                rest = &rest[1..];
            }
            if let [renamed, _, more @ ..] = rest
                && renamed.text == "as"
            {
                rest = more;
            }
            found.push(Named {
                line: token.line,
                path,
            });
            rest
        }
    }
}

/// Words with `::` between them, as many as there are, and what follows.
fn plain_path(tokens: &[Token]) -> (Vec<String>, &[Token]) {
    let mut path = Vec::new();
    let mut rest = tokens;
    while let Some(token) = rest.first() {
        if !is_word(&token.text) {
            break;
        }
        path.push(token.text.clone());
        rest = &rest[1..];
        match rest {
            [one, two, word, ..] if one.text == ":" && two.text == ":" && is_word(&word.text) => {
                rest = &rest[2..];
            }
            _ => break,
        }
    }
    (path, rest)
}

fn is_word(text: &str) -> bool {
    text.starts_with(|first: char| first.is_alphabetic() || first == '_')
}

/// Writes a path that begins with `self` or `super` from the root of the crate.
fn resolve(path: &mut Vec<String>, module: &[String]) {
    let ups = path.iter().take_while(|word| *word == "super").count();
    let selves = usize::from(path.first().is_some_and(|word| word == "self"));
    if ups + selves == 0 {
        return;
    }
    let kept = module.len().saturating_sub(ups);
    let start = std::iter::once("crate".to_owned()).chain(module.iter().take(kept).cloned());
    path.splice(0..ups + selves, start.collect::<Vec<_>>());
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(source: &str) -> Vec<String> {
        tokens(source)
            .unwrap()
            .into_iter()
            .map(|token| token.text)
            .collect()
    }

    fn paths(source: &str, file: &str) -> Vec<String> {
        named_paths(&tokens(source).unwrap(), &module(Path::new(file)))
            .into_iter()
            .map(|named| named.path.join("::"))
            .collect()
    }

    #[test]
    fn comments_and_tests_are_no_words() {
        let source = "//! a\n/// b\n// c\nfn d() {}\n#[cfg(test)]\nmod tests { fn e() {} }\nconst F: u8 = 1;";
        assert_eq!(
            words(source),
            [
                "fn", "d", "(", ")", "{", "}", "const", "F", ":", "u8", "=", "1", ";"
            ]
        );
    }

    #[test]
    fn a_word_knows_its_line() {
        assert_eq!(tokens("a\n\nb").unwrap()[1].line, 3);
    }

    #[test]
    fn a_use_with_branches_names_each_path() {
        let source = "use crate::{text::{self, shell as other}, ui::*};\nuse leptos::prelude::*;";
        assert_eq!(
            paths(source, "src/survey/day.rs"),
            [
                "crate::text::self",
                "crate::text::shell",
                "crate::ui",
                "leptos::prelude"
            ]
        );
    }

    #[test]
    fn a_path_is_read_from_the_root_of_the_crate() {
        assert_eq!(
            paths("super::super::text::x()", "src/survey/day.rs"),
            ["crate::text::x"]
        );
        assert_eq!(
            paths("super::text::x()", "src/survey/mod.rs"),
            ["crate::text::x"]
        );
        assert_eq!(
            paths("self::day::x()", "src/survey/mod.rs"),
            ["crate::survey::day::x"]
        );
    }
}
