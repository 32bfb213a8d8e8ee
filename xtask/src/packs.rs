//! Joins modules, so that a page waits for few of them.
//!
//! The splitting makes a module for each lazy function and one for each set of them that shares code: two
//! dozen for the results, most of a few hundred bytes. Here they are joined two by two until no page that
//! people arrive at takes more requests than it may; each time the two whose joining makes pages fetch
//! the fewest bytes that they do not need, for each request that it saves. After that only what costs less
//! than a request is joined. Then single modules are moved from one group to another as long as that helps
//! ([`Partition`]).
//!
//! `wasm-merge` joins them. Of each other the modules know nothing: they meet in the table of functions and
//! the memory, which they import from the main module.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use xshell::cmd;

use crate::interface::{self, Import};
use crate::needs::Together;
use crate::process::{npm_tool, shell};

/// The bytes that a request may cost a page, before compression.
const WORTH_A_REQUEST: u64 = 5_000;

/// Less than this goes, before anything else is looked at, with what all that need it fetch anyway.
const HARDLY_ANYTHING: u64 = 2_000;

/// What gives the modules what they import, as the splitting names it.
const MAIN: &str = "__wasm_split";

/// What gives it while they are joined.
const OUTSIDE: &str = "outside";

/// Modules that become one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pack {
    pub files: Vec<String>,
    /// The lazy functions that need one of them.
    pub needed_by: BTreeSet<String>,
    /// Of all of them, before compression.
    pub bytes: u64,
}

impl Pack {
    fn is_fetched_for(&self, page: &Together) -> bool {
        page.functions
            .iter()
            .any(|function| self.needed_by.contains(*function))
    }

    /// What a page shows keeps a module of its own: its name tells what is missing where it does not come.
    fn may_be_joined(&self, pages: &[Together]) -> bool {
        self.needed_by.len() > 1
            || !pages
                .iter()
                .filter_map(|page| page.shows)
                .any(|shown| self.needed_by.contains(shown))
    }

    fn join(&mut self, other: Self) {
        self.files.extend(other.files);
        self.needed_by.extend(other.needed_by);
        self.bytes += other.bytes;
    }
}

/// Says which modules are to be joined.
pub fn grouped(modules: Vec<Pack>, pages: &[Together]) -> Result<Vec<Pack>> {
    let packs = joined(without_crumbs(modules.clone()), pages)?;
    let groups = Partition::of(&modules, &packs, pages).improved();
    Ok(packs_of(&modules, &groups))
}

/// Joins pack by pack, each time the two that cost least.
fn joined(mut packs: Vec<Pack>, pages: &[Together]) -> Result<Vec<Pack>> {
    loop {
        packs.sort_by(|one, other| one.needed_by.cmp(&other.needed_by));
        let crowded: Vec<_> = pages
            .iter()
            .filter(|page| is_crowded(&packs, page))
            .cloned()
            .collect();
        let relieved = if crowded.is_empty() { pages } else { &crowded };
        match cheapest(&packs, relieved, pages) {
            Some((cost, one, other)) if cost <= WORTH_A_REQUEST || !crowded.is_empty() => {
                let other = packs.remove(other);
                packs[one].join(other);
            }
            _ if crowded.is_empty() => return Ok(packs),
            _ => bail!(
                "{crowded:?} would take too many modules of WebAssembly, and none can be joined"
            ),
        }
    }
}

/// Puts what is hardly anything into the smallest of those that are fetched wherever it is.
fn without_crumbs(mut packs: Vec<Pack>) -> Vec<Pack> {
    packs.sort_by(|one, other| (one.bytes, &one.needed_by).cmp(&(other.bytes, &other.needed_by)));
    let mut index = 0;
    while index < packs.len() {
        let crumb = &packs[index];
        let is_crumb = crumb.bytes < HARDLY_ANYTHING && crumb.needed_by.len() > 1;
        let host = (index + 1..packs.len())
            .filter(|_| is_crumb)
            .find(|other| packs[*other].needed_by.is_superset(&crumb.needed_by));
        match host {
            Some(host) => {
                let crumb = packs.remove(index);
                packs[host - 1].join(crumb);
            }
            None => index += 1,
        }
    }
    packs
}

fn is_crowded(packs: &[Pack], page: &Together) -> bool {
    page.requests_at_most
        .is_some_and(|at_most| 1 + requests(packs, page) > at_most)
}

fn requests(packs: &[Pack], page: &Together) -> usize {
    packs
        .iter()
        .filter(|pack| pack.is_fetched_for(page))
        .count()
}

/// The two packs, the first before the second, whose joining costs all pages least for each request that it
/// saves the `relieved` ones, with that cost.
fn cheapest(
    packs: &[Pack],
    relieved: &[Together],
    pages: &[Together],
) -> Option<(u64, usize, usize)> {
    let joinable: Vec<usize> = (0..packs.len())
        .filter(|index| packs[*index].may_be_joined(pages))
        .collect();
    let pairs = joinable.iter().flat_map(|one| {
        let others = joinable.iter().filter(move |other| one < *other);
        others.map(move |other| (*one, *other))
    });
    pairs
        .filter_map(|(one, other)| {
            let [first, second] = [&packs[one], &packs[other]];
            let saved = relieved
                .iter()
                .filter(|page| first.is_fetched_for(page) && second.is_fetched_for(page))
                .count();
            let needless = pages.iter().map(|page| {
                page.weight
                    * match (first.is_fetched_for(page), second.is_fetched_for(page)) {
                        (true, false) => second.bytes,
                        (false, true) => first.bytes,
                        _ => 0,
                    }
            });
            let cost = needless.sum::<u64>().checked_div(saved.try_into().ok()?)?;
            Some((cost, one, other))
        })
        .min()
}

/// Modules in groups. Joining two by two never takes anything apart again, so that a small change of the app could
/// make pages ten kilobytes heavier; moving single modules from group to group afterwards finds a better way.
struct Partition {
    modules: Vec<Module>,
    pages: Vec<Fetching>,
    groups: Vec<Vec<usize>>,
}

/// What counts of a module: lazy functions are bits.
#[derive(Clone, Copy)]
struct Module {
    needed_by: u64,
    bytes: u64,
    may_be_joined: bool,
}

/// What counts of a page.
struct Fetching {
    functions: u64,
    weight: u64,
    most_packs: usize,
}

impl Partition {
    fn of(modules: &[Pack], packs: &[Pack], pages: &[Together]) -> Self {
        let functions: BTreeSet<_> = modules.iter().flat_map(|it| &it.needed_by).collect();
        let bits = |names: &mut dyn Iterator<Item = &str>| {
            names
                .filter_map(|name| functions.iter().position(|known| *known == name))
                .fold(0, |bits, place| bits | 1_u64 << place)
        };
        let of_pack = |pack: &Pack| {
            let is_in = |index: &usize| pack.files.contains(&modules[*index].files[0]);
            (0..modules.len()).filter(is_in).collect()
        };
        let module = |module: &Pack| Module {
            needed_by: bits(&mut module.needed_by.iter().map(String::as_str)),
            bytes: module.bytes,
            may_be_joined: module.may_be_joined(pages),
        };
        let fetching = |page: &Together| Fetching {
            functions: bits(&mut page.functions.iter().copied()),
            weight: page.weight,
            most_packs: page.requests_at_most.map_or(usize::MAX, |most| most - 1),
        };
        Self {
            modules: modules.iter().map(module).collect(),
            pages: pages.iter().map(fetching).collect(),
            groups: packs.iter().map(of_pack).collect(),
        }
    }

    /// The groups after the module has been moved whose moving helps most, again and again until none helps.
    fn improved(mut self) -> Vec<Vec<usize>> {
        let Some(mut cost) = self.cost() else {
            return self.groups;
        };
        loop {
            let mut best = None;
            self.groups.push(Vec::new());
            for from in 0..self.groups.len() {
                for place in 0..self.groups[from].len() {
                    for to in (0..self.groups.len()).filter(|to| *to != from) {
                        self.move_to(from, place, to);
                        let moved = self.cost().filter(|moved| *moved < cost);
                        let last = self.groups[to].len() - 1;
                        self.move_back(from, place, to, last);
                        if let Some(moved) = moved {
                            cost = moved;
                            best = Some((from, place, to));
                        }
                    }
                }
            }
            if let Some((from, place, to)) = best {
                self.move_to(from, place, to);
            }
            self.groups.retain(|group| !group.is_empty());
            if best.is_none() {
                return self.groups;
            }
        }
    }

    fn move_to(&mut self, from: usize, place: usize, to: usize) {
        let module = self.groups[from].remove(place);
        self.groups[to].push(module);
    }

    fn move_back(&mut self, from: usize, place: usize, to: usize, last: usize) {
        let module = self.groups[to].remove(last);
        self.groups[from].insert(place, module);
    }

    /// The bytes that all pages fetch, and what their requests are worth; none where that may not be.
    fn cost(&self) -> Option<u64> {
        let groups = self.groups.iter().filter(|group| !group.is_empty());
        let mut packs = Vec::with_capacity(self.groups.len());
        for group in groups {
            let mut modules = group.iter().map(|index| self.modules[*index]);
            if group.len() > 1 && !modules.clone().all(|module| module.may_be_joined) {
                return None;
            }
            let first = modules.next()?;
            packs.push(modules.fold(first, |pack, module| Module {
                needed_by: pack.needed_by | module.needed_by,
                bytes: pack.bytes + module.bytes,
                ..pack
            }));
        }
        self.pages.iter().map(|page| page.cost(&packs)).sum()
    }
}

impl Fetching {
    fn cost(&self, packs: &[Module]) -> Option<u64> {
        let fetched = packs
            .iter()
            .filter(|pack| pack.needed_by & self.functions != 0);
        let (count, bytes) = fetched.fold((0, 0), |(count, bytes), pack| {
            (count + 1, bytes + pack.bytes)
        });
        (count <= self.most_packs).then_some(self.weight * bytes + WORTH_A_REQUEST * count as u64)
    }
}

/// The packs of modules in groups.
fn packs_of(modules: &[Pack], groups: &[Vec<usize>]) -> Vec<Pack> {
    let pack = |group: &Vec<usize>| {
        let mut modules = group.iter().map(|index| modules[*index].clone());
        let first = modules.next()?;
        Some(modules.fold(first, |mut pack, module| {
            pack.join(module);
            pack
        }))
    };
    groups.iter().filter_map(pack).collect()
}

/// Makes one module of several in a folder, and writes it there. `options` name the features of browsers.
pub fn merge(folder: &Path, files: &[String], merged: &str, options: &[&str]) -> Result<()> {
    let path = |file: &str| folder.join(file);
    let mut shared: Vec<Import> = Vec::new();
    for file in files {
        for mut import in interface::imports(&read(&path(file))?)? {
            if import.module != MAIN {
                bail!(
                    "{file} takes {} from {}, not from {MAIN}",
                    import.name,
                    import.module
                );
            }
            import.module = OUTSIDE.to_owned();
            match shared.iter().find(|known| known.name == import.name) {
                Some(known) if *known != import => {
                    bail!("{file} takes another {} than {files:?}", import.name)
                }
                Some(_) => {}
                None => shared.push(import),
            }
        }
    }
    // wasm-merge leaves two imports of the same memory two. Taken from a module that hands on its own they
    // become one.
    let passing_on = path(&format!("{merged}.imports"));
    write(&passing_on, &interface::passing_on(&shared)?)?;
    let mut inputs: Vec<PathBuf> = vec![passing_on, MAIN.into()];
    for (index, file) in files.iter().enumerate() {
        inputs.extend([path(file), index.to_string().into()]);
    }
    let merged = path(merged);
    let tool = npm_tool("wasm-merge")?;
    let shell = shell()?;
    let output = cmd!(shell, "{tool} {options...} {inputs...} -o {merged}")
        .quiet()
        .ignore_status()
        .output()?;
    // It warns of names in the modules, which it then leaves out.
    if !output.status.success() {
        let complaint = String::from_utf8_lossy(&output.stderr).into_owned();
        bail!(
            "wasm-merge could not join {files:?} ({})\n{complaint}",
            output.status
        );
    }
    let module = interface::renamed(
        &read(&merged)?,
        |from, name| {
            let from = if from == OUTSIDE { MAIN } else { from };
            (from.to_owned(), name.to_owned())
        },
        |_| None,
    )?;
    write(&merged, &module)
}

fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).with_context(|| format!("cannot read {}", path.display()))
}

fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    fs::write(path, bytes).with_context(|| format!("cannot write {}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn module(file: &str, bytes: u64, needed_by: &[&str]) -> Pack {
        Pack {
            files: vec![file.to_owned()],
            needed_by: needed_by.iter().map(|name| name.to_string()).collect(),
            bytes,
        }
    }

    fn pages(pages: &[&[&'static str]]) -> Vec<Together> {
        let page = |functions: &&[&'static str]| Together {
            functions: functions.to_vec(),
            shows: functions.first().copied(),
            requests_at_most: Some(6),
            weight: 4,
        };
        pages.iter().map(page).collect()
    }

    fn files(packs: &[Pack]) -> Vec<Vec<&str>> {
        let files = packs.iter().map(|pack| &pack.files);
        files
            .map(|files| files.iter().map(String::as_str).collect())
            .collect()
    }

    #[test]
    fn what_costs_less_than_a_request_is_joined() {
        let pages = pages(&[&["a"], &["b"], &["c"]]);
        let packs = vec![
            module("1", 90_000, &["a"]),
            module("2", 500, &["a", "b"]),
            module("3", 700, &["a", "c"]),
            module("4", 80_000, &["b", "c"]),
        ];
        let joined = grouped(packs, &pages).unwrap();
        assert_eq!(files(&joined), [vec!["1"], vec!["2", "3"], vec!["4"]]);
        assert_eq!(joined[1].bytes, 1_200);
        assert_eq!(joined[1].needed_by.len(), 3);
    }

    #[test]
    fn a_crowded_page_takes_what_it_does_not_need_but_not_more_than_it_must() {
        let pages = pages(&[&["a"], &["b"], &["c"]]);
        let mut packs = vec![module("a", 1, &["a"]), module("b", 1, &["b"])];
        for (index, needed_by) in ["ab", "abc", "abcd", "abce", "ac"].iter().enumerate() {
            let needed_by: Vec<String> = needed_by.chars().map(String::from).collect();
            let needed_by: Vec<&str> = needed_by.iter().map(String::as_str).collect();
            let bytes = if index == 4 { 20_000 } else { 50_000 };
            packs.push(module(&index.to_string(), bytes, &needed_by));
        }
        let joined = grouped(packs, &pages).unwrap();
        for page in &pages {
            assert!(!is_crowded(&joined, page), "{joined:?}");
        }
        // What all three take costs nothing to join.
        let costless = ["1", "2", "3"].map(str::to_owned);
        assert!(
            joined.iter().any(|pack| pack.files == costless),
            "{joined:?}"
        );
    }

    #[test]
    fn what_pages_show_stays_alone() {
        let pages = pages(&[&["a", "b"], &["b", "c"]]);
        let packs = vec![
            module("a", 100, &["a"]),
            module("b", 100, &["b"]),
            module("c", 100, &["c"]),
            module("bc", 100, &["b", "c"]),
        ];
        let joined = grouped(packs, &pages).unwrap();
        assert_eq!(files(&joined), [vec!["a"], vec!["b"], vec!["c", "bc"]]);
    }

    #[test]
    fn pages_that_cannot_be_relieved_fail_the_build_where_people_arrive_at_them() {
        let names = ["a", "b", "c", "d", "e", "f"];
        let packs: Vec<_> = names.iter().map(|name| module(name, 1, &[name])).collect();
        let mut pages = pages(&[&names, &["b"], &["c"], &["d"], &["e"], &["f"]]);
        assert!(grouped(packs.clone(), &pages).is_err());
        pages[0].requests_at_most = None;
        assert_eq!(grouped(packs.clone(), &pages).unwrap(), packs);
    }
}
