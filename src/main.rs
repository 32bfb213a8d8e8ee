//! Starts the app in the browser.

/// The standard allocator takes about six times the code.
#[cfg(target_family = "wasm")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

fn main() {
    kumppanuusmittari::ui::start();
}
