//! Where messages really arrive: a mail server and a gateway for text messages, each on a port of its own.

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};

use axum::http::{HeaderMap, StatusCode};
use axum::{Json, Router, routing::post};
use parvis::outbox::gateway::TextGateway;
use parvis::outbox::worker::{Carriers, Mailer};

/// A mail as it came over the wire.
#[derive(Clone, Debug)]
pub struct Mail {
    pub to: Vec<String>,
    pub source: String,
}

/// A mail server that answers `RCPT` as told and keeps what it takes (RFC 5321, as much as a client needs).
pub struct MailServer {
    port: u16,
    pub answer: Arc<Mutex<&'static str>>,
    mails: Arc<Mutex<Vec<Mail>>>,
}

impl MailServer {
    pub fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let server = Self {
            port: listener.local_addr().unwrap().port(),
            answer: Arc::new(Mutex::new("250 fine")),
            mails: Arc::default(),
        };
        let (answer, mails) = (Arc::clone(&server.answer), Arc::clone(&server.mails));
        std::thread::spawn(move || {
            for connection in listener.incoming().flatten() {
                let (answer, mails) = (Arc::clone(&answer), Arc::clone(&mails));
                std::thread::spawn(move || talk(&connection, &answer, &mails));
            }
        });
        server
    }

    /// What was taken, oldest first.
    pub fn mails(&self) -> Vec<Mail> {
        self.mails.lock().unwrap().clone()
    }

    pub fn carriers(&self) -> Carriers {
        let server = format!("smtp://127.0.0.1:{}", self.port);
        let mailer = Mailer::new(&server, "Meadow <post@meadow.test>").unwrap();
        Carriers { mailer: Some(mailer), gateway: None, base_url: "http://parvis.test".to_owned() }
    }
}

fn talk(connection: &TcpStream, answer: &Mutex<&'static str>, mails: &Mutex<Vec<Mail>>) -> Option<()> {
    let mut lines = BufReader::new(connection.try_clone().ok()?).lines().map_while(Result::ok);
    let mut writer = connection;
    let mut say = |words: &str| writer.write_all(format!("{words}\r\n").as_bytes()).ok();
    say("220 sink")?;
    let mut to = Vec::new();
    while let Some(line) = lines.next() {
        let command = line.to_uppercase();
        if let Some(address) = command.starts_with("RCPT").then(|| line.split(['<', '>']).nth(1)).flatten() {
            let answer = *answer.lock().unwrap();
            if answer.starts_with('2') {
                to.push(address.to_owned());
            }
            say(answer)?;
        } else if command.starts_with("DATA") {
            say("354 go on")?;
            let source: Vec<String> = lines.by_ref().take_while(|line| line != ".").collect();
            let mail = Mail { to: std::mem::take(&mut to), source: source.join("\r\n") };
            mails.lock().unwrap().push(mail);
            say("250 taken")?;
        } else if command.starts_with("QUIT") {
            return say("221 bye");
        } else {
            say("250 sink")?;
        }
    }
    None
}

/// A gateway that answers as told and keeps what it takes: the number and the text.
pub struct Gateway {
    port: u16,
    pub answer: Arc<Mutex<StatusCode>>,
    texts: Arc<Mutex<Vec<(String, String)>>>,
}

/// What the gateway wants to be shown.
pub const TOKEN: &str = "gateway-token";

impl Gateway {
    pub async fn start() -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let gateway = Self { port, answer: Arc::new(Mutex::new(StatusCode::OK)), texts: Arc::default() };
        let (answer, texts) = (Arc::clone(&gateway.answer), Arc::clone(&gateway.texts));
        let take = move |headers: HeaderMap, Json(said): Json<serde_json::Value>| async move {
            if headers.get("authorization").is_none_or(|shown| shown != &format!("Bearer {TOKEN}")) {
                return StatusCode::UNAUTHORIZED;
            }
            let answer = *answer.lock().unwrap();
            if answer.is_success() {
                let text = |name: &str| said[name].as_str().unwrap().to_owned();
                texts.lock().unwrap().push((text("to"), text("text")));
            }
            answer
        };
        tokio::spawn(async move { axum::serve(listener, Router::new().route("/send", post(take))).await });
        gateway
    }

    /// What was taken, oldest first.
    pub fn texts(&self) -> Vec<(String, String)> {
        self.texts.lock().unwrap().clone()
    }

    pub fn carriers(&self) -> Carriers {
        let gateway = TextGateway::new(format!("http://127.0.0.1:{}/send", self.port), TOKEN);
        Carriers { mailer: None, gateway: Some(gateway), base_url: "http://parvis.test".to_owned() }
    }
}
