//! The content security policy that the page carries. Nothing may need more than this, not even in
//! development.

/// The policy for a page in which this one script and this one style stand.
pub fn policy(script: &str, style: &str) -> String {
    let [script, style] = [script, style].map(hash);
    format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval' {script}; style-src 'self' {style}; \
         img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; \
         worker-src 'self'; frame-src 'self'; media-src 'self' blob:; base-uri 'self'; form-action 'none'"
    )
}

/// By what a browser knows a text that stands in the page: all between its tags.
fn hash(text: &str) -> String {
    format!("'{}'", worker::integrity(text.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_known_by_its_hash() {
        // The example of the specification, Content Security Policy Level 3.
        let script = "doSomething();";
        assert_eq!(
            hash(script),
            "'sha256-RFWPLDbv2BY+rCkDzsE+0fr8ylGr2R2faWMhq4lfEQc='"
        );
        assert!(policy(script, "").contains(&format!("'wasm-unsafe-eval' {};", hash(script))));
    }
}
