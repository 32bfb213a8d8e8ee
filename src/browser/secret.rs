//! A slow, salted hash from the browser's own cryptography.

use js_sys::{Object, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{CryptoKey, Pbkdf2Params, SubtleCrypto};

const HASH_BITS: u32 = 256;

/// The browser gives its cryptography only to pages that came over a secure connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoCryptography;

/// Sixteen random bytes.
///
/// # Errors
/// The page has no cryptography.
pub fn salt() -> Result<[u8; 16], NoCryptography> {
    let mut salt = [0; 16];
    super::window()
        .and_then(|window| window.crypto().ok())
        .and_then(|crypto| crypto.get_random_values_with_u8_array(&mut salt).ok())
        .map(|_| salt)
        .ok_or(NoCryptography)
}

/// PBKDF2 with SHA-256: 32 bytes.
///
/// # Errors
/// The page has no cryptography.
pub async fn hash(secret: &str, salt: &[u8], rounds: u32) -> Result<Vec<u8>, NoCryptography> {
    try_hash(secret, salt, rounds)
        .await
        .map_err(|_| NoCryptography)
}

async fn try_hash(secret: &str, salt: &[u8], rounds: u32) -> Result<Vec<u8>, JsValue> {
    let subtle = subtle().ok_or(JsValue::UNDEFINED)?;
    let usages = js_sys::Array::of1(&"deriveBits".into());
    let bytes: Object = Uint8Array::from(secret.as_bytes()).unchecked_into();
    let key = subtle.import_key_with_str("raw", &bytes, "PBKDF2", false, &usages)?;
    let key: CryptoKey = JsFuture::from(key).await?.unchecked_into();
    let salt: Object = Uint8Array::from(salt).unchecked_into();
    let how = Pbkdf2Params::new("PBKDF2", &"SHA-256".into(), rounds, &salt);
    let bits = subtle.derive_bits_with_object(&how, &key, HASH_BITS)?;
    Ok(Uint8Array::new(&JsFuture::from(bits).await?).to_vec())
}

/// Without a secure context there is none, although the binding promises one.
fn subtle() -> Option<SubtleCrypto> {
    let crypto = super::window()?.crypto().ok()?;
    let subtle = Reflect::get(&crypto, &"subtle".into()).ok()?;
    subtle.is_object().then(|| subtle.unchecked_into())
}
