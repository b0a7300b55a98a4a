// The page of a pair without a connection: it opens as it was last seen, and what is told is kept on this phone and sent
// later. Only addresses under /our-pair/ come here (the scope it is registered with).
//
// From the page: { ask: "send" } sends what waits. Every page is told { waiting, refused } when that changes:
// `waiting` counts what is not sent yet, `refused` holds what the programme could not take, as { id, action, body }.
// { ask: "forget", id } throws one of these away, once the page has sent it for everybody to see.

const SHELF = "parvis-our-pair-1";
const BOX = "parvis-told";
/** What is older was told too long ago to be news; the coordinator has been asked to call long before. In days. */
const KEPT = 30;

self.addEventListener("install", (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const path = new URL(request.url).pathname;
  const ours = path.startsWith("/our-pair/");
  if (ours && request.mode === "navigate" && request.method === "POST") event.respondWith(tell(request));
  else if (request.method === "GET" && (ours ? request.mode === "navigate" : path.startsWith("/assets/")))
    event.respondWith(show(request, path));
});
self.addEventListener("sync", (event) => event.waitUntil(sendAll()));
self.addEventListener("message", (event) => {
  const { ask, id } = event.data;
  if (ask === "send") event.waitUntil(sendAll());
  if (ask === "forget") event.waitUntil(change((box) => box.delete(id)).then(report));
});

// --- pages and their files ---------------------------------------------------------------------------------------

/** From the programme; without a connection, as it was last seen. A link that is closed leaves nothing here. */
async function show(request, path) {
  const shelf = await caches.open(SHELF);
  try {
    const answer = await fetch(request);
    if (answer.ok) await shelf.put(path, answer.clone());
    else if (answer.status === 404 || answer.status === 410) await shelf.delete(path);
    return answer;
  } catch (noConnection) {
    const seen = await shelf.match(path);
    if (seen) return seen;
    throw noConnection;
  }
}

// --- what was told -----------------------------------------------------------------------------------------------

/** Sends a form; without a connection, keeps it and shows the page again, which says so. */
async function tell(request) {
  const copy = request.clone();
  try {
    return await fetch(request);
  } catch {
    const { pathname } = new URL(copy.url);
    const body = await copy.text();
    // The form's own key: pressed twice is told once.
    const id = new URLSearchParams(body).get("submission");
    await change((box) => box.put({ id, action: pathname, body, at: Date.now() }));
    await self.registration.sync?.register("told").catch(() => {});
    return Response.redirect(pathname.split("/").slice(0, 3).join("/"), 303);
  }
}

let sending;

/** Sends what waits, one after the other. Asked twice, it sends once. */
function sendAll() {
  sending ??= sendEach().finally(() => {
    sending = undefined;
  });
  return sending;
}

async function sendEach() {
  const old = Date.now() - KEPT * 24 * 60 * 60 * 1000;
  for (const told of await all()) {
    if (told.refused) continue;
    if (told.at < old) {
      await change((box) => box.delete(told.id));
      continue;
    }
    const answer = await fetch(told.action, {
      method: "POST",
      body: new URLSearchParams(told.body),
      redirect: "manual",
    }).catch(() => undefined);
    // No connection yet, or the programme has a bad moment: it stays.
    if (!answer || answer.status >= 500) break;
    const gone = answer.status === 404 || answer.status === 410;
    if (answer.type === "opaqueredirect" || gone) await change((box) => box.delete(told.id));
    else await change((box) => box.put({ ...told, refused: true }));
  }
  await report();
}

async function report() {
  const told = await all();
  const refused = told.filter((one) => one.refused).map(({ id, action, body }) => ({ id, action, body }));
  const message = { waiting: told.length - refused.length, refused };
  for (const page of await self.clients.matchAll()) page.postMessage(message);
}

// --- where it is kept --------------------------------------------------------------------------------------------

function open() {
  return answerOf(indexedDB.open(BOX, 1), (request) => {
    request.onupgradeneeded = () => request.result.createObjectStore("told", { keyPath: "id" });
  });
}

function answerOf(request, prepare = () => {}) {
  return new Promise((resolve, reject) => {
    prepare(request);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function change(act) {
  const database = await open();
  try {
    await answerOf(act(database.transaction("told", "readwrite").objectStore("told")));
  } finally {
    database.close();
  }
}

/** Everything kept, oldest first. */
async function all() {
  const database = await open();
  try {
    const told = await answerOf(database.transaction("told").objectStore("told").getAll());
    return told.sort((one, other) => one.at - other.at);
  } finally {
    database.close();
  }
}
