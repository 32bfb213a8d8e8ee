//! What a module of WebAssembly imports and exports. Everything else is kept byte for byte.

use anyhow::{Context, Result, bail};
use wasm_encoder::{EntityType, ExportKind, ExportSection, ImportSection, Module, RawSection};
use wasmparser::{Parser, Payload, TypeRef};

/// What a module takes from outside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Import {
    /// What gives it.
    pub module: String,
    pub name: String,
    ty: TypeRef,
}

/// The imports of a module, in their order.
pub fn imports(module: &[u8]) -> Result<Vec<Import>> {
    let mut imports = Vec::new();
    for payload in Parser::new(0).parse_all(module) {
        if let Payload::ImportSection(section) = payload? {
            for import in section.into_imports() {
                let import = import?;
                imports.push(Import {
                    module: import.module.to_owned(),
                    name: import.name.to_owned(),
                    ty: import.ty,
                });
            }
        }
    }
    Ok(imports)
}

/// The names of a module's exports, in their order.
pub fn exports(module: &[u8]) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for payload in Parser::new(0).parse_all(module) {
        if let Payload::ExportSection(section) = payload? {
            for export in section {
                names.push(export?.name.to_owned());
            }
        }
    }
    Ok(names)
}

/// The bytes of a module without its custom sections, which are not shipped.
pub fn shipped_bytes(module: &[u8]) -> Result<u64> {
    let mut bytes = 0;
    for payload in Parser::new(0).parse_all(module) {
        let payload = payload?;
        if let (Some((_, range)), false) = (
            payload.as_section(),
            matches!(payload, Payload::CustomSection(_)),
        ) {
            bytes += range.end - range.start;
        }
    }
    Ok(bytes)
}

/// The module with other names. An export without a new name is left out.
pub fn renamed(
    module: &[u8],
    import: impl Fn(&str, &str) -> (String, String),
    export: impl Fn(&str) -> Option<String>,
) -> Result<Vec<u8>> {
    let mut renamed = Module::new();
    for payload in Parser::new(0).parse_all(module) {
        let payload = payload?;
        match &payload {
            Payload::ImportSection(section) => {
                let mut fresh = ImportSection::new();
                for one in section.clone().into_imports() {
                    let one = one?;
                    let (module, name) = import(one.module, one.name);
                    fresh.import(&module, &name, EntityType::try_from(one.ty)?);
                }
                renamed.section(&fresh);
            }
            Payload::ExportSection(section) => {
                let mut fresh = ExportSection::new();
                for one in section.clone() {
                    let one = one?;
                    if let Some(name) = export(one.name) {
                        fresh.export(&name, ExportKind::from(one.kind), one.index);
                    }
                }
                renamed.section(&fresh);
            }
            _ => {
                if let Some((id, range)) = payload.as_section() {
                    let range = usize::try_from(range.start)?..usize::try_from(range.end)?;
                    let data = module.get(range).context("a section is cut off")?;
                    renamed.section(&RawSection { id, data });
                }
            }
        }
    }
    Ok(renamed.finish())
}

/// A module that exports what it imports, under the same names.
pub fn passing_on(imports: &[Import]) -> Result<Vec<u8>> {
    let mut import_section = ImportSection::new();
    let mut export_section = ExportSection::new();
    let [mut memories, mut tables, mut globals] = [0; 3];
    for Import { module, name, ty } in imports {
        let (kind, count) = match ty {
            TypeRef::Memory(_) => (ExportKind::Memory, &mut memories),
            TypeRef::Table(_) => (ExportKind::Table, &mut tables),
            TypeRef::Global(_) => (ExportKind::Global, &mut globals),
            _ => bail!("{module} gives {name}, which is no memory, no table and no global"),
        };
        import_section.import(module, name, EntityType::try_from(*ty)?);
        export_section.export(name, kind, *count);
        *count += 1;
    }
    let mut module = Module::new();
    module.section(&import_section).section(&export_section);
    Ok(module.finish())
}

#[cfg(test)]
pub mod tests {
    use wasm_encoder::{GlobalType, MemoryType, ValType};

    use super::*;

    /// A module that imports a memory and a number under these names, and exports both.
    pub fn example(module: &str, memory: &str, number: &str) -> Vec<u8> {
        let mut imports = ImportSection::new();
        imports.import(
            module,
            memory,
            MemoryType {
                minimum: 1,
                maximum: None,
                memory64: false,
                shared: false,
                page_size_log2: None,
            },
        );
        let number_type = GlobalType {
            val_type: ValType::I32,
            mutable: true,
            shared: false,
        };
        imports.import(module, number, number_type);
        let mut exports = ExportSection::new();
        exports.export(memory, ExportKind::Memory, 0);
        exports.export(number, ExportKind::Global, 0);
        let mut module = Module::new();
        module.section(&imports).section(&exports);
        module.finish()
    }

    #[test]
    fn imports_and_exports_are_renamed_and_left_out() {
        let module = example("long", "memory", "number");
        let renamed = renamed(
            &module,
            |_, name| ("l".to_owned(), name[..1].to_owned()),
            |name| (name == "memory").then(|| "o".to_owned()),
        )
        .unwrap();
        let imports: Vec<_> = imports(&renamed)
            .unwrap()
            .into_iter()
            .map(|import| (import.module, import.name))
            .collect();
        let expected = [("l", "m"), ("l", "n")];
        assert_eq!(
            imports,
            expected.map(|(module, name)| (module.into(), name.into()))
        );
        assert_eq!(exports(&renamed).unwrap(), ["o"]);
    }

    #[test]
    fn what_is_imported_is_passed_on() {
        let module = example("main", "memory", "number");
        let passing_on = passing_on(&imports(&module).unwrap()).unwrap();
        assert_eq!(passing_on, module);
    }
}
