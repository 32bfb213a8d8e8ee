//! The command line.

pub const HELP: &str = "\
cargo xtask summary FILE --suggest M
    writes a mapping of the file's columns to M, to look at and change
cargo xtask summary FILE --mapping M --region R --title T --source S
    writes the summary to the standard output, or with --out OUT into a file

  --title-sv T, --title-en T   the title in Swedish and English, else the same in all languages
  --minimum N                  the smallest group that is shown, 3-20; 5 unless told
  --sheet N                    the sheet of a workbook, from 1
  --backup B                   what was gathered and shown before; written anew with this summary, so that next
                               year's tells nothing about a few people beside it
  --leave-out                  rows that are not understood stay out; else there is no summary
  --leave-out-columns          columns of the mapping that the file does not have stay out; else there is no summary
  --although-exposed           goes on where the backup holds pictures of two organisers that tell about a few people
  --data FOLDER                where the site's catalogue.json and regions/ are; public/data unless told";

/// What is asked for. Paths are as the person gave them, from where they stand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    pub file: String,
    pub mapping: Option<String>,
    pub suggest: Option<String>,
    pub region: Option<String>,
    /// In Finnish, Swedish and English.
    pub title: [String; 3],
    pub source: String,
    pub minimum: Option<String>,
    /// From 0.
    pub sheet: usize,
    pub backup: Option<String>,
    pub out: Option<String>,
    pub leave_out: bool,
    pub leave_out_columns: bool,
    pub although_exposed: bool,
    pub data: Option<String>,
}

impl Options {
    /// Reads the command line.
    ///
    /// # Errors
    /// What is missing or not known, with the help.
    pub fn read(arguments: &[String]) -> Result<Self, String> {
        let mut options = Self::default();
        let mut rest = arguments.iter();
        while let Some(argument) = rest.next() {
            let mut value = || {
                let value = rest.next().cloned();
                value.ok_or_else(|| format!("{argument} needs a value\n\n{HELP}"))
            };
            match argument.as_str() {
                "--mapping" => options.mapping = Some(value()?),
                "--suggest" => options.suggest = Some(value()?),
                "--region" => options.region = Some(value()?),
                "--title" => options.title[0] = value()?,
                "--title-sv" => options.title[1] = value()?,
                "--title-en" => options.title[2] = value()?,
                "--source" => options.source = value()?,
                "--minimum" => options.minimum = Some(value()?),
                "--sheet" => {
                    let number = value()?.parse::<usize>().ok();
                    let before = number.and_then(|number| number.checked_sub(1));
                    options.sheet = before.ok_or("--sheet needs a number from 1")?;
                }
                "--backup" => options.backup = Some(value()?),
                "--out" => options.out = Some(value()?),
                "--leave-out" => options.leave_out = true,
                "--leave-out-columns" => options.leave_out_columns = true,
                "--although-exposed" => options.although_exposed = true,
                "--data" => options.data = Some(value()?),
                file if !file.starts_with('-') && options.file.is_empty() => {
                    file.clone_into(&mut options.file);
                }
                unknown => return Err(format!("there is no option `{unknown}`\n\n{HELP}")),
            }
        }
        match options.file.is_empty() {
            true => Err(format!("which file?\n\n{HELP}")),
            false => Ok(options),
        }
    }
}
