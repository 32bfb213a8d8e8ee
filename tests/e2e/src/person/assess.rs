//! The seven statements.
