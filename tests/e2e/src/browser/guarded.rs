//! Programs that never outlive the test run, however it ends.

use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// Runs a program in a session of its own and waits for the end of its standard input, which
/// comes when the guard is dropped or this process dies; then it kills the whole session, the
/// browsers that a driver started among it, and itself last.
const GUARD: &str = r#"
"$@" &
read -r end
for stat in /proc/[0-9]*/stat; do
  read -r line 2>/dev/null <"$stat" || continue
  pid=${line%% *}
  set -- ${line##*) }
  if [ "$4" = "$$" ] && [ "$pid" != "$$" ]; then kill -KILL "$pid" 2>/dev/null; fi
done
"#;

/// A running program, killed with all that it started when this is dropped.
pub(crate) struct Guarded {
    shell: Child,
}

impl Guarded {
    /// Starts the program; what it prints goes into the log file.
    pub(crate) fn start(
        program: &Path,
        arguments: &[String],
        environment: &[(&str, String)],
        log: &Path,
    ) -> Result<Self, String> {
        let log = std::fs::File::create(log).map_err(|error| error.to_string())?;
        let mut command = command(program, arguments, environment);
        command
            .stdout(log.try_clone().map_err(|error| error.to_string())?)
            .stderr(log);
        spawn(command)
    }

    /// Starts a program that tells its first line of output.
    pub(super) fn start_and_read_line(
        program: &Path,
        arguments: &[String],
    ) -> Result<(Self, String), String> {
        let mut command = command(program, arguments, &[]);
        command.stdout(Stdio::piped()).stderr(Stdio::null());
        let mut guarded = spawn(command)?;
        let mut line = String::new();
        let mut byte = [0];
        if let Some(output) = &mut guarded.shell.stdout {
            while output.read_exact(&mut byte).is_ok() && byte[0] != b'\n' {
                line.push(char::from(byte[0]));
            }
        }
        Ok((guarded, line))
    }
}

impl Drop for Guarded {
    fn drop(&mut self) {
        drop(self.shell.stdin.take());
        let _ = self.shell.wait();
    }
}

fn command(program: &Path, arguments: &[String], environment: &[(&str, String)]) -> Command {
    let mut command = Command::new("setsid");
    command
        .args(["sh", "-c", GUARD, "guard"])
        .arg(program)
        .args(arguments);
    command.envs(environment.iter().map(|(name, value)| (name, value)));
    command.stdin(Stdio::piped());
    command
}

fn spawn(mut command: Command) -> Result<Guarded, String> {
    let shell = command
        .spawn()
        .map_err(|error| format!("cannot start setsid: {error}"))?;
    Ok(Guarded { shell })
}

/// Finds a program: where the variable says, in the `PATH`, or in one more place.
pub(crate) fn find_program(variable: &str, name: &str, also: &str) -> Option<PathBuf> {
    if let Some(path) = std::env::var_os(variable) {
        return Some(PathBuf::from(path)).filter(|path| path.exists());
    }
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path)
        .map(|folder| folder.join(name))
        .chain([PathBuf::from(also)])
        .find(|file| file.is_file())
}
