//! A real reader of QR codes, as on a phone.

use std::path::Path;
use std::process::Command;

/// What the codes on a picture say.
pub fn read_codes(picture: &Path) -> Vec<String> {
    let output = Command::new("zbarimg")
        .args(["--quiet", "--raw", "-Sdisable", "-Sqrcode.enable"])
        .arg(picture)
        .output()
        .unwrap_or_else(|error| panic!("zbarimg (Debian package zbar-tools): {error}"));
    let text = String::from_utf8_lossy(&output.stdout);
    text.lines().map(str::to_owned).collect()
}
