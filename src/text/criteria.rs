//! The criteria: wordings, help texts, level descriptions and actions.
