//! Writing the file.

use std::fmt::Write;

use super::FORMAT;
use crate::{Basis, Due, Event, Plan, Target};
use summary::{file::write_group, json::write_text};

/// Writes the whole file.
pub fn plan(out: &mut String, plan: &Plan) -> std::fmt::Result {
    writeln!(
        out,
        "{{\n  \"format\": \"{FORMAT}\",\n  \"id\": \"{:016x}\",",
        plan.id.0
    )?;
    match &plan.basis {
        Basis::Response(response) => {
            writeln!(out, "  \"basis\": {{\"response\": \"{response}\"}},")?
        }
        Basis::Event(event) => write_event(out, event)?,
    }
    out.push_str("  \"targets\": [");
    for (index, target) in plan.targets().iter().enumerate() {
        out.push_str(if index == 0 { "\n" } else { ",\n" });
        write_target(out, target)?;
    }
    out.push_str("\n  ]\n}\n");
    Ok(())
}

fn write_event(out: &mut String, event: &Event) -> std::fmt::Result {
    out.push_str("  \"basis\": {\"event\": {\n    \"title\": {");
    for (index, (language, text)) in event.title.each().into_iter().enumerate() {
        out.push_str(if index == 0 { "" } else { ", " });
        write!(out, "\"{language}\": ")?;
        write_text(out, text);
    }
    let [from, to] = [event.collected.from, event.collected.to];
    write!(
        out,
        "}},\n    \"kind\": \"{}\",\n    \"collected\": {{\"from\": \"{from}\", \"to\": \"{to}\"}},\n    \"municipalities\": [",
        event.kind.as_str()
    )?;
    for (index, code) in event.municipalities.iter().enumerate() {
        out.push_str(if index == 0 { "" } else { ", " });
        write!(out, "\"{code}\"")?;
    }
    out.push_str("],\n    \"everybody\":\n");
    write_group(out, &event.group, "      ")?;
    out.push_str("\n  }},\n");
    Ok(())
}

fn write_target(out: &mut String, target: &Target) -> std::fmt::Result {
    let actions: Vec<_> = target
        .actions
        .iter()
        .map(|place| (place + 1).to_string())
        .collect();
    write!(
        out,
        "    {{\"criterion\": {}, \"actions\": [{}]",
        target.criterion.number(),
        actions.join(", ")
    )?;
    let due = target.due.as_ref().map(Due::to_text).unwrap_or_default();
    for (name, text) in [
        ("own_words", target.own_words.as_str()),
        ("who", target.who.as_str()),
        ("by", &due),
        ("sign", target.sign.as_str()),
    ] {
        write!(out, ", \"{name}\": ")?;
        write_text(out, text);
    }
    write!(out, ", \"done\": {}}}", target.is_done)
}
