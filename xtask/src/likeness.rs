//! Puts the functions of a module next to those that are like them, and changes nothing else.
//!
//! Compressors write what they have just seen in fewer bits, and the order of functions is free. The linker
//! leaves functions that are made of one generic function far apart. Here each is followed by the one that
//! shares the most with it of all that are left, by the pieces of a few bytes that both hold: an estimate of
//! what a compressor finds in one of the other.

use std::collections::HashMap;
use std::convert::Infallible;

use anyhow::{Context, Result};
use wasm_encoder::reencode::{self, Reencode, utils};
use wasm_encoder::{CodeSection, FunctionSection, Module};
use wasmparser::{CodeSectionReader, FunctionSectionReader, Parser, Payload, TypeRef};

/// Compressors copy pieces from four bytes on.
type Piece = [u8; 4];

/// What more functions hold tells nothing of their likeness.
const IN_FUNCTIONS_AT_MOST: usize = 150;

/// The module with its functions in another order.
pub fn ordered(module: &[u8]) -> Result<Vec<u8>> {
    let mut imported = 0;
    let mut bodies = Vec::new();
    for payload in Parser::new(0).parse_all(module) {
        match payload? {
            Payload::ImportSection(section) => {
                for import in section.into_imports() {
                    imported += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                }
            }
            Payload::CodeSectionEntry(body) => bodies.push(body.as_bytes()),
            _ => {}
        }
    }
    let order = order(&bodies);
    let mut places = vec![0; order.len()];
    for (place, function) in (imported..).zip(&order) {
        places[*function] = place;
    }
    let mut ordered = Module::new();
    Ordering {
        imported,
        order,
        places,
    }
    .parse_core_module(&mut ordered, Parser::new(0), module)
    .context("a module could not be written with its functions in another order")?;
    Ok(ordered.finish())
}

/// Which function comes after which, by their numbers.
fn order(bodies: &[&[u8]]) -> Vec<usize> {
    let pieces: Vec<Vec<Piece>> = bodies.iter().map(|body| pieces(body)).collect();
    let mut holders: HashMap<Piece, Vec<usize>> = HashMap::new();
    for (function, pieces) in pieces.iter().enumerate() {
        for piece in pieces {
            holders.entry(*piece).or_default().push(function);
        }
    }
    holders.retain(|_, holders| holders.len() <= IN_FUNCTIONS_AT_MOST);
    let mut is_left = vec![true; bodies.len()];
    let mut order = Vec::with_capacity(bodies.len());
    for first in 0..bodies.len() {
        let mut next = is_left[first].then_some(first);
        while let Some(function) = next {
            is_left[function] = false;
            order.push(function);
            next = most_alike(function, &pieces, &holders, &is_left);
        }
    }
    order
}

/// Of those that are left the one that shares most with this one; the first of several.
fn most_alike(
    function: usize,
    pieces: &[Vec<Piece>],
    holders: &HashMap<Piece, Vec<usize>>,
    is_left: &[bool],
) -> Option<usize> {
    let mut shared: HashMap<usize, usize> = HashMap::new();
    for piece in &pieces[function] {
        for other in holders.get(piece).into_iter().flatten() {
            if is_left[*other] {
                *shared.entry(*other).or_default() += 1;
            }
        }
    }
    let likeness = |(other, shared): (usize, usize)| {
        let either = pieces[function].len() + pieces[other].len() - shared;
        (shared as f64 / either as f64, other)
    };
    shared
        .into_iter()
        .map(likeness)
        .max_by(|one, other| one.0.total_cmp(&other.0).then(other.1.cmp(&one.1)))
        .map(|(_, other)| other)
}

/// The pieces of a function, each once.
fn pieces(body: &[u8]) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = body
        .windows(size_of::<Piece>())
        .filter_map(|window| window.try_into().ok())
        .collect();
    pieces.sort_unstable();
    pieces.dedup();
    pieces
}

struct Ordering {
    /// How many functions the module imports; they stand before its own.
    imported: u32,
    /// The module's own functions by their numbers before.
    order: Vec<usize>,
    /// Their new places among all functions.
    places: Vec<u32>,
}

impl Ordering {
    fn in_order<T: Clone>(&self, items: &[T]) -> Vec<T> {
        let order = self.order.iter();
        order
            .filter_map(|function| items.get(*function).cloned())
            .collect()
    }
}

impl Reencode for Ordering {
    type Error = Infallible;

    fn function_index(&mut self, function: u32) -> Result<u32, reencode::Error> {
        let own = function.checked_sub(self.imported);
        let place = own.and_then(|own| self.places.get(own as usize));
        Ok(place.copied().unwrap_or(function))
    }

    fn parse_function_section(
        &mut self,
        functions: &mut FunctionSection,
        section: FunctionSectionReader<'_>,
    ) -> Result<(), reencode::Error> {
        let types = section.into_iter().collect::<Result<Vec<u32>, _>>()?;
        for function in self.in_order(&types) {
            functions.function(self.type_index(function)?);
        }
        Ok(())
    }

    fn parse_code_section(
        &mut self,
        code: &mut CodeSection,
        section: CodeSectionReader<'_>,
    ) -> Result<(), reencode::Error> {
        let bodies = section.into_iter().collect::<Result<Vec<_>, _>>()?;
        for body in self.in_order(&bodies) {
            utils::parse_function_body(self, code, body)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use wasm_encoder::{
        ConstExpr, ElementSection, Elements, ExportKind, ExportSection, Function, RefType,
        TableSection, TableType, TypeSection, ValType,
    };
    use wasmparser::{ElementItems, Operator, Validator};

    use super::*;

    #[test]
    fn what_is_alike_comes_together_and_nothing_is_lost() {
        let bodies: [&[u8]; 5] = [b"abcdefgh", b"12345678", b"abcdefgi", b"", b"12345679"];
        assert_eq!(order(&bodies), [0, 2, 1, 4, 3]);
    }

    /// Functions that give these numbers, each exported by its number; the last one calls the first and
    /// stands in the table.
    fn example(numbers: &[i64]) -> Vec<u8> {
        let mut types = TypeSection::new();
        types.ty().function([], [ValType::I64]);
        let mut functions = FunctionSection::new();
        let mut exports = ExportSection::new();
        let mut code = CodeSection::new();
        for (index, number) in (0..).zip(numbers) {
            functions.function(0);
            exports.export(&number.to_string(), ExportKind::Func, index);
            let mut body = Function::new([]);
            let mut instructions = body.instructions();
            instructions.i64_const(*number);
            if index as usize + 1 == numbers.len() {
                instructions.drop().call(0);
            }
            instructions.end();
            code.function(&body);
        }
        let last = [numbers.len() as u32 - 1];
        let mut tables = TableSection::new();
        tables.table(TableType {
            element_type: RefType::FUNCREF,
            minimum: 1,
            maximum: None,
            table64: false,
            shared: false,
        });
        let mut elements = ElementSection::new();
        let items = Elements::Functions(last.as_slice().into());
        elements.active(None, &ConstExpr::i32_const(0), items);
        let mut module = Module::new();
        module.section(&types).section(&functions).section(&tables);
        module.section(&exports).section(&elements).section(&code);
        module.finish()
    }

    /// What each function gives before it calls, and whom it calls.
    fn functions(module: &[u8]) -> Vec<(i64, Option<u32>)> {
        let mut functions = Vec::new();
        for payload in Parser::new(0).parse_all(module) {
            if let Payload::CodeSectionEntry(body) = payload.unwrap() {
                let mut function = (0, None);
                for operator in body.get_operators_reader().unwrap() {
                    match operator.unwrap() {
                        Operator::I64Const { value } => function.0 = value,
                        Operator::Call { function_index } => function.1 = Some(function_index),
                        _ => {}
                    }
                }
                functions.push(function);
            }
        }
        functions
    }

    #[test]
    fn whoever_names_a_function_names_it_at_its_new_place() {
        const ALIKE: [i64; 2] = [0x0102_0304_0506_0708, 0x1112_0304_0506_0708];
        const OTHER: i64 = 0x6162_6364_6566_6768;
        let before = example(&[ALIKE[0], OTHER, ALIKE[1]]);
        let after = ordered(&before).unwrap();
        Validator::new().validate_all(&after).unwrap();
        assert_eq!(
            functions(&after),
            [(ALIKE[0], None), (ALIKE[1], Some(0)), (OTHER, None)]
        );
        for payload in Parser::new(0).parse_all(&after) {
            match payload.unwrap() {
                Payload::ExportSection(section) => {
                    for export in section {
                        let export = export.unwrap();
                        let number = functions(&after)[export.index as usize].0;
                        assert_eq!(export.name, number.to_string());
                    }
                }
                Payload::ElementSection(section) => {
                    for element in section {
                        let ElementItems::Functions(items) = element.unwrap().items else {
                            panic!("the table holds something else");
                        };
                        let items: Vec<u32> = items.into_iter().map(Result::unwrap).collect();
                        assert_eq!(items, [1]);
                    }
                }
                _ => {}
            }
        }
    }

    #[test]
    fn what_is_no_module_is_refused() {
        assert!(ordered(b"no module").is_err());
    }
}
