//! Tests of a gathering: what is shown of it, and that nobody is found by what was shown.

mod attacker;
mod evening;
mod evenings;
mod examples;
