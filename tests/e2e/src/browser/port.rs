//! Ports for servers and drivers.

use std::net::{Ipv4Addr, TcpListener};
use std::sync::atomic::{AtomicU16, Ordering};

/// Below the ports that systems hand out to outgoing connections.
const FIRST: u16 = 20_000;
const COUNT: u16 = 12_000;

/// A free port that was not handed out in this run before: a port is an origin, and an origin
/// has a storage that no two tests may share.
pub(crate) fn free_port() -> u16 {
    static NEXT: AtomicU16 = AtomicU16::new(0);
    // Runs that go on at the same time begin at different places.
    let start = (std::process::id() % 120) as u16 * 100;
    loop {
        let step = NEXT.fetch_add(1, Ordering::Relaxed);
        assert!(step < COUNT, "no free port left");
        let port = FIRST + (start + step) % COUNT;
        if TcpListener::bind((Ipv4Addr::LOCALHOST, port)).is_ok() {
            return port;
        }
    }
}
