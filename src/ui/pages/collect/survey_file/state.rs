//! The file that is being taken in, and what was chosen about it.

use std::sync::Arc;

use leptos::{prelude::*, task::spawn_local};

use crate::{
    browser::{clock, focus, schedule::after_drawing},
    ui::{
        chunks,
        organiser::{
            context::GatheringContext,
            mappings,
            reading_table::{self, NotRead, Sheets},
            yielder::{Cancel, Cancelled, Yielder},
        },
    },
};
use import::{
    Cells, Mapping, MappingProblem, Municipalities, Outcome, Rows, TextKind, Vocabulary, suggest,
};
use survey::Date;
use table::{Encoding, Separator, Table, is_workbook};
use text::{Words, notices, survey_export, survey_import};

/// The heading of what was found in a file.
const FOUND: &str = "#survey-found";
/// So many rows are gone through between two turns.
const PIECE: usize = 128;

/// A file as it was chosen, and how it is read.
#[derive(Clone)]
pub struct Source {
    pub name: String,
    bytes: Arc<Vec<u8>>,
    pub form: Form,
}

/// How a file is read: found by itself, and changed by a person.
#[derive(Clone, PartialEq)]
pub enum Form {
    Separated {
        encoding: Encoding,
        /// None until it was found.
        separator: Option<Separator>,
    },
    Workbook {
        sheet: usize,
        names: Vec<String>,
    },
}

/// Texts of each kind that need a meaning.
#[derive(Clone, Default, PartialEq)]
pub struct Texts {
    pub answers: Cells,
    pub roles: Cells,
    pub places: Cells,
}

/// What the parts of the way share.
#[derive(Clone, Copy)]
pub struct Importing {
    pub context: GatheringContext,
    pub source: RwSignal<Option<Source>>,
    pub table: RwSignal<Arc<Table>>,
    pub is_read: Memo<bool>,
    pub mapping: RwSignal<Mapping>,
    /// Tells that another mapping is here, and not one choice in it.
    pub replaced: RwSignal<()>,
    pub texts: RwSignal<Texts>,
    /// What the rows become, or why none can.
    pub rows: RwSignal<Result<Arc<Rows>, MappingProblem>>,
    /// What adding them would do.
    pub outcome: Memo<Outcome>,
    pub words: StoredValue<Arc<Vocabulary>>,
    pub municipalities: Memo<Arc<Municipalities>>,
    pub problem: RwSignal<Option<String>>,
    /// What is said of the last thing that was done.
    pub said: RwSignal<Option<String>>,
    /// Whether the choices of the columns are open.
    pub shows_columns: RwSignal<bool>,
    /// How far a long reading is, with the way to call it off.
    pub reading: RwSignal<Option<(f64, Cancel)>>,
}

impl Importing {
    /// Before a file is chosen.
    pub fn new(context: GatheringContext) -> Self {
        let table = RwSignal::new(Arc::new(Table::default()));
        let rows = RwSignal::new(Ok(Arc::default()));
        let municipalities = Memo::new(move |_| {
            let known = context
                .state
                .with_directory(|it| Municipalities::new(&it.regions));
            Arc::new(known.unwrap_or_default())
        });
        let importing = Self {
            context,
            source: RwSignal::new(None),
            table,
            is_read: Memo::new(move |_| table.with(|table| !table.is_empty())),
            mapping: RwSignal::new(Mapping::default()),
            replaced: RwSignal::new(()),
            texts: RwSignal::new(Texts::default()),
            rows,
            outcome: Memo::new(move |_| {
                let rows = rows.get().unwrap_or_default();
                context
                    .gathered
                    .with(|gathered| Outcome::of(&rows, gathered.collection()))
            }),
            words: StoredValue::new(Arc::new(survey_export::vocabulary())),
            municipalities,
            problem: RwSignal::new(None),
            said: RwSignal::new(None),
            shows_columns: RwSignal::new(false),
            reading: RwSignal::new(None),
        };
        importing.follow();
        importing
    }

    /// What is chosen is worked out anew with each change.
    fn follow(self) {
        let number = StoredValue::new(0_u32);
        Effect::new(move |_| {
            let (table, mapping) = (self.table.get(), self.mapping.get());
            let known = self.municipalities.get();
            number.update_value(|number| *number += 1);
            let mine = number.get_value();
            spawn_local(async move {
                let is_last = move || number.try_get_value() == Some(mine);
                let _ = self.work_out(&table, &mapping, &known, is_last).await;
            });
        });
    }

    async fn work_out(
        self,
        table: &Table,
        mapping: &Mapping,
        known: &Municipalities,
        is_last: impl Fn() -> bool,
    ) -> Result<(), Cancelled> {
        let Some(words) = self.words.try_get_value() else {
            return Ok(());
        };
        let mut yielder = Yielder::silent();
        let mut rows = match Rows::begin(table, mapping) {
            Ok(rows) => rows,
            Err(problem) => {
                self.rows.try_set(Err(problem));
                return Ok(());
            }
        };
        let mut texts = Texts::default();
        for row in mapping.rows(table) {
            rows.add(table, row, mapping, &words, known);
            texts.answers.add(table, row, mapping, TextKind::Answer);
            texts.roles.add(table, row, mapping, TextKind::Role);
            texts.places.add(table, row, mapping, TextKind::Place);
            if row % PIECE == 0 {
                yielder.yield_if_due(0, 1).await?;
                if !is_last() {
                    return Ok(());
                }
            }
        }
        if is_last() {
            // The fields for them stand while one of them is chosen in.
            if self.texts.try_with_untracked(|before| *before != texts) == Some(true) {
                self.texts.try_set(texts);
            }
            self.rows.try_set(Ok(Arc::new(rows)));
        }
        Ok(())
    }

    /// Takes a file in and looks at it.
    pub fn take(self, name: String, bytes: Vec<u8>) {
        let form = match is_workbook(&bytes) {
            true => Form::Workbook {
                sheet: 0,
                names: Vec::new(),
            },
            false => Form::Separated {
                encoding: Encoding::guess(&bytes),
                separator: None,
            },
        };
        self.read(Source {
            name,
            bytes: Arc::new(bytes),
            form,
        });
    }

    /// Reads the same file in another way.
    pub fn read_as(self, form: Form) {
        if let Some(source) = self.source.get_untracked() {
            self.read(Source { form, ..source });
        }
    }

    /// Long work of which the page tells how far it is, and that can be called off there.
    pub fn begin_long_work(self) -> Yielder {
        let cancel = Cancel::default();
        self.reading.set(Some((0.0, cancel.clone())));
        Yielder::new(cancel, move |done| {
            self.reading.try_update(|reading| {
                if let Some((so_far, _)) = reading {
                    *so_far = done;
                }
            });
        })
    }

    fn read(self, mut source: Source) {
        self.problem.set(None);
        let yielder = self.begin_long_work();
        spawn_local(async move {
            let read = read(&mut source, yielder).await;
            self.reading.try_set(None);
            match read {
                Ok(table) => self.look_at(source, table),
                Err(reason) => drop(self.problem.try_set(self.why(reason))),
            }
        });
    }

    fn look_at(self, source: Source, table: Table) {
        let (Some(words), Some(known)) = (
            self.words.try_get_value(),
            self.municipalities.try_get_untracked(),
        ) else {
            return;
        };
        let remembered = mappings::remembered();
        let remembered = remembered
            .iter()
            .filter_map(|file| Mapping::from_json(file, &table).ok())
            .find(|found| found.missing.is_empty());
        self.said.set(
            remembered
                .is_some()
                .then(|| self.say(survey_import::REMEMBERED).to_owned()),
        );
        let mapping = remembered.map(|found| found.mapping);
        let mapping = mapping.unwrap_or_else(|| {
            let mut mapping = suggest(&table, &words, &known);
            mapping.usual.day = today();
            mapping
        });
        self.source.set(Some(source));
        self.table.set(Arc::new(table));
        self.replace_mapping(mapping);
        after_drawing(|| {
            focus::move_to(FOUND);
            focus::reveal(FOUND);
        });
    }

    /// Takes another mapping for the one that was here.
    pub fn replace_mapping(self, mapping: Mapping) {
        self.shows_columns.try_set(!is_whole(&mapping));
        self.mapping.try_set(mapping);
        let _ = self.replaced.try_set(());
    }

    /// What was chosen, as its file.
    pub fn mapping_file(self) -> String {
        let mapping = self.mapping.get_untracked();
        self.table.with_untracked(|table| mapping.to_json(table))
    }

    fn why(self, reason: NotRead) -> Option<String> {
        let language = self.context.language;
        match reason {
            NotRead::NoTable(error) => Some(survey_export::not_read(error, language)),
            NotRead::PartMissing => Some(self.context.say(notices::PART_MISSING).to_owned()),
            NotRead::Cancelled => None,
        }
    }

    /// Another file is to be chosen.
    pub fn begin_again(self) {
        self.problem.set(None);
        self.said.set(None);
        self.table.set(Arc::default());
        self.source.set(None);
    }

    /// A text of the page in its language.
    pub fn say(self, words: Words) -> &'static str {
        self.context.say(words)
    }
}

/// Whether nothing has to be chosen.
fn is_whole(mapping: &Mapping) -> bool {
    let columns = &mapping.columns;
    columns.code.is_some()
        || (columns.criteria.iter().all(Option::is_some) && columns.municipality.is_some())
}

async fn read(source: &mut Source, mut yielder: Yielder) -> Result<Table, NotRead> {
    match &mut source.form {
        Form::Separated {
            encoding,
            separator,
        } => {
            let read =
                reading_table::separated(&source.bytes, *encoding, *separator, &mut yielder).await;
            let (table, found) = read?;
            *separator = Some(found);
            Ok(table)
        }
        Form::Workbook { sheet, names } => {
            let bytes = Arc::clone(&source.bytes);
            let reading = chunks::read_workbook(bytes, *sheet, yielder).await?;
            let Sheets {
                names: found,
                table,
            } = reading.await?;
            *names = found;
            Ok(table)
        }
    }
}

fn today() -> Option<Date> {
    Some(Date::from(clock::today()))
}
