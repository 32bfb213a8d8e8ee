//! The answer to one request, right or wrong as the test wishes.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::http::{StatusCode, header};
use axum::response::Response;
use futures_util::{StreamExt, stream};

use super::files::content_type;
use super::{Fault, Host};

/// The script that a test puts before everything else.
const INJECTED: &str = "injected-by-the-test.js";
/// An empty page of the same origin, to prepare the storage from.
pub const BLANK: &str = "blank-page-of-the-test.html";

/// Between the two halves of what is cut off.
const PAUSE: Duration = Duration::from_millis(30);

struct Found {
    content_type: String,
    body: Vec<u8>,
    encoding: Option<&'static str>,
}

pub(super) async fn answer(host: &Arc<Mutex<Host>>, path: &str, takes_brotli: bool) -> Response {
    let (name, headers, fault, held) = {
        let mut host = host.lock().unwrap();
        let name = name_in_site(&host.folders, path);
        if let Some(name) = &name {
            host.requests.push(name.clone());
        }
        let rule = host
            .rules
            .iter()
            .find(|rule| name.as_ref().is_some_and(|name| rule.is_for(name)));
        let fault = rule.map(|rule| rule.fault.clone());
        let held = rule.map(super::fault::Rule::watch);
        (name, host.headers.clone(), fault, held)
    };
    match &fault {
        Some(Fault::Late(delay)) => tokio::time::sleep(*delay).await,
        Some(Fault::HeldBack) => {
            if let Some(mut held) = held {
                while held.changed().await.is_ok() {}
            }
        }
        _ => {}
    }
    let found = name.and_then(|name| find(host, &name, takes_brotli));
    let mut response = respond(found, fault);
    for (name, value) in headers {
        let name = header::HeaderName::try_from(name).unwrap();
        response.headers_mut().insert(name, value.parse().unwrap());
    }
    response
}

/// The path inside the site, of the longest folder that the site is in.
fn name_in_site(folders: &[String], path: &str) -> Option<String> {
    let folder = folders
        .iter()
        .filter(|folder| path.starts_with(*folder))
        .max_by_key(|f| f.len())?;
    let name = &path[folder.len()..];
    Some(if name.is_empty() {
        "index.html".to_owned()
    } else {
        name.to_owned()
    })
}

fn find(host: &Arc<Mutex<Host>>, name: &str, takes_brotli: bool) -> Option<Found> {
    let (files, injected, compressed) = {
        let host = host.lock().unwrap();
        if name == worker::PATH && !host.has_worker {
            return None;
        }
        (host.files.clone(), host.injected.clone(), host.compressed)
    };
    let plain = |body: Vec<u8>| Found {
        content_type: content_type(name).to_owned(),
        body,
        encoding: None,
    };
    match name {
        INJECTED => Some(plain(injected.into_bytes())),
        BLANK => Some(plain(b"<!doctype html><title>blank</title>".to_vec())),
        "index.html" if !injected.is_empty() => {
            let page = String::from_utf8(files.get(name)?).unwrap();
            let tag = format!("<head><script src=\"{INJECTED}\"></script>");
            assert!(
                page.contains("<head>"),
                "index.html has a plain <head> to inject into"
            );
            Some(plain(page.replacen("<head>", &tag, 1).into_bytes()))
        }
        _ if compressed && takes_brotli => Some(Found {
            encoding: Some("br"),
            ..plain(files.compressed(name)?.to_vec())
        }),
        _ => files.get(name).map(plain),
    }
}

fn respond(found: Option<Found>, fault: Option<Fault>) -> Response {
    if let Some(Fault::Instead(content_type, body)) = fault {
        return with_type(StatusCode::OK, content_type, Body::from(body));
    }
    let Some(found) = found else {
        return not_found();
    };
    let half = found.body.len() / 2;
    let mut response = match fault {
        Some(Fault::Missing) => return not_found(),
        Some(Fault::Status(status)) => {
            let status = StatusCode::from_u16(status).unwrap();
            return with_type(status, "text/plain", Body::from("trouble"));
        }
        Some(Fault::Half) => with_type(
            StatusCode::OK,
            &found.content_type,
            found.body[..half].to_vec().into(),
        ),
        Some(Fault::CutOff) => {
            let pieces = [
                Ok(Bytes::copy_from_slice(&found.body[..half])),
                Err("cut off"),
            ];
            // Without a pause the first half would not leave before the connection ends.
            let slowly = stream::iter(pieces).then(async |piece| {
                tokio::time::sleep(PAUSE).await;
                piece
            });
            let mut response = with_type(
                StatusCode::OK,
                &found.content_type,
                Body::from_stream(slowly),
            );
            response
                .headers_mut()
                .insert(header::CONTENT_LENGTH, found.body.len().into());
            response
        }
        Some(Fault::Type(content_type)) => {
            with_type(StatusCode::OK, content_type, found.body.into())
        }
        _ => with_type(StatusCode::OK, &found.content_type, found.body.into()),
    };
    if let Some(encoding) = found.encoding {
        response
            .headers_mut()
            .insert(header::CONTENT_ENCODING, encoding.parse().unwrap());
    }
    response
}

fn not_found() -> Response {
    with_type(
        StatusCode::NOT_FOUND,
        "text/html",
        Body::from("<!doctype html><p>404"),
    )
}

fn with_type(status: StatusCode, content_type: &str, body: Body) -> Response {
    let mut response = Response::new(body);
    *response.status_mut() = status;
    response
        .headers_mut()
        .insert(header::CONTENT_TYPE, content_type.parse().unwrap());
    response
}
