//! What the site is built for.

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// For whoever writes it: quick to build, and the page reloads itself.
    #[default]
    Preview,
    /// For everybody else: small.
    Release,
}
