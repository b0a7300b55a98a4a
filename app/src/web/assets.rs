//! Style, script and pictures: inside the binary, checked for a newer version on each visit.

use axum::extract::Path;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, ETAG, IF_NONE_MATCH};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};

use super::PageError;

/// The script that stands between a pair's page and the network: for those pages it may work, and no others.
const PAIR_WORKER: &str = "our-pair-worker.js";

#[derive(rust_embed::RustEmbed)]
#[folder = "assets"]
struct Assets;

/// `GET /assets/{name}`
pub async fn show(Path(name): Path<String>, asked: HeaderMap) -> Result<Response, PageError> {
    let file = Assets::get(&name).ok_or(PageError::NotFound)?;
    let kind = match name.rsplit('.').next() {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("svg") => "image/svg+xml",
        _ => "application/octet-stream",
    };
    let tag = format!("\"{}\"", super::submission::hex(&file.metadata.sha256_hash()[..8]));
    if asked.get(IF_NONE_MATCH).is_some_and(|known| known.as_bytes() == tag.as_bytes()) {
        return Ok((StatusCode::NOT_MODIFIED, [(ETAG, tag)]).into_response());
    }
    let headers = [(CONTENT_TYPE, kind.to_owned()), (CACHE_CONTROL, "no-cache".to_owned()), (ETAG, tag)];
    let mut response = (headers, file.data.into_owned()).into_response();
    if name == PAIR_WORKER {
        let scope =
            (HeaderName::from_static("service-worker-allowed"), HeaderValue::from_static("/our-pair/"));
        response.headers_mut().extend([scope]);
    }
    Ok(response)
}
