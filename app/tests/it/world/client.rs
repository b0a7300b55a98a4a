//! A browser without eyes: keeps cookies, follows nothing by itself, fills in the form's key like a page does.

use std::collections::BTreeMap;

use axum::Router;
use axum::body::Body;
use axum::http::header::{CONTENT_TYPE, COOKIE, LOCATION, SET_COOKIE};
use axum::http::{Method, Request, StatusCode};
use http_body_util::BodyExt;
use tower::ServiceExt;

/// Somebody at a browser.
#[derive(Clone)]
pub struct Client {
    router: Router,
    cookies: BTreeMap<String, String>,
}

/// What came back.
#[derive(Debug)]
pub struct Reply {
    pub status: StatusCode,
    pub headers: axum::http::HeaderMap,
    pub bytes: Vec<u8>,
}

impl Reply {
    /// The page's source.
    pub fn body(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }

    /// What a person reads: the text of the page, white space folded, isolation marks left out.
    pub fn text(&self) -> String {
        let page = scraper::Html::parse_document(&self.body());
        let words: String = page.root_element().text().collect::<Vec<_>>().join(" ");
        let plain: String = words.chars().filter(|c| !matches!(c, '\u{2068}' | '\u{2069}')).collect();
        plain.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// Asserts that a person reads these words.
    #[track_caller]
    pub fn says(&self, words: &str) -> &Self {
        let text = self.text();
        assert!(
            text.contains(words),
            "the page does not say {words:?}; it says (status {}): {text}",
            self.status
        );
        self
    }

    /// Asserts that a person does not read these words.
    #[track_caller]
    pub fn never_says(&self, words: &str) -> &Self {
        let text = self.text();
        assert!(!text.contains(words), "the page says {words:?}: {text}");
        self
    }

    /// Asserts the status.
    #[track_caller]
    pub fn is(&self, status: u16) -> &Self {
        assert_eq!(self.status.as_u16(), status, "the page says: {}", self.text());
        self
    }

    /// Where it leads.
    #[track_caller]
    pub fn location(&self) -> String {
        match self.headers.get(LOCATION) {
            Some(location) => location.to_str().unwrap().to_owned(),
            None => panic!("no redirect, but {}: {}", self.status, self.text()),
        }
    }
}

impl Client {
    pub fn new(router: Router) -> Self {
        Self { router, cookies: BTreeMap::new() }
    }

    pub fn set_cookie(&mut self, name: &str, value: &str) {
        self.cookies.insert(name.to_owned(), value.to_owned());
    }

    /// Asks for a page.
    pub async fn get(&mut self, path: &str) -> Reply {
        self.send(Request::builder().method(Method::GET).uri(path).body(Body::empty()).unwrap()).await
    }

    /// Sends a form with a new key, as a page just opened would.
    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Reply {
        let key = uuid::Uuid::new_v4().to_string();
        self.post_again(path, fields, &key).await
    }

    /// Sends a form with a given key: twice with the same one is a double tap.
    pub async fn post_again(&mut self, path: &str, fields: &[(&str, &str)], key: &str) -> Reply {
        let form = form_urlencoded::Serializer::new(String::new())
            .extend_pairs(fields)
            .append_pair("submission", key)
            .finish();
        let request = Request::builder()
            .method(Method::POST)
            .uri(path)
            .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(form))
            .unwrap();
        self.send(request).await
    }

    /// Sends a form and follows where it leads.
    pub async fn submit(&mut self, path: &str, fields: &[(&str, &str)]) -> Reply {
        let reply = self.post(path, fields).await;
        assert_eq!(reply.status, StatusCode::SEE_OTHER, "{path} was not taken: {}", reply.text());
        self.get(&reply.location()).await
    }

    /// Sends a file the way `<input type="file" name="file">` does, with further fields and a new key.
    pub async fn upload(
        &mut self,
        path: &str,
        file_name: &str,
        content: &[u8],
        fields: &[(&str, &str)],
    ) -> Reply {
        let key = uuid::Uuid::new_v4().to_string();
        let fields: Vec<_> = fields.iter().copied().chain([("submission", key.as_str())]).collect();
        self.send(upload(path, file_name, content, &fields)).await
    }

    /// Sends a file with a given key.
    pub async fn upload_again(&mut self, path: &str, content: &[u8], key: &str) -> Reply {
        self.send(upload(path, "people.csv", content, &[("submission", key)])).await
    }

    /// Sends any request, with the cookies of this browser.
    pub async fn send(&mut self, mut request: Request<Body>) -> Reply {
        if !self.cookies.is_empty() {
            let cookies: Vec<String> =
                self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
            request.headers_mut().insert(COOKIE, cookies.join("; ").parse().unwrap());
        }
        let response = self.router.clone().oneshot(request).await.unwrap();
        for header in response.headers().get_all(SET_COOKIE) {
            let text = header.to_str().unwrap();
            let pair = text.split(';').next().unwrap();
            let (name, value) = pair.split_once('=').unwrap();
            if text.contains("Max-Age=0") {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        let (parts, body) = response.into_parts();
        let bytes = body.collect().await.unwrap().to_bytes().to_vec();
        Reply { status: parts.status, headers: parts.headers, bytes }
    }
}

/// A `multipart/form-data` request: fields, then a file.
fn upload(path: &str, file_name: &str, content: &[u8], fields: &[(&str, &str)]) -> Request<Body> {
    let boundary = "----parvis-test-boundary";
    let mut body = Vec::new();
    for (name, value) in fields {
        let head =
            format!("--{boundary}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
        body.extend(head.bytes());
    }
    let head = format!(
        "--{boundary}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{file_name}\"\r\n\
         Content-Type: application/octet-stream\r\n\r\n"
    );
    body.extend(head.bytes());
    body.extend_from_slice(content);
    body.extend(format!("\r\n--{boundary}--\r\n").bytes());
    Request::builder()
        .method(Method::POST)
        .uri(path)
        .header(CONTENT_TYPE, format!("multipart/form-data; boundary={boundary}"))
        .body(Body::from(body))
        .unwrap()
}
