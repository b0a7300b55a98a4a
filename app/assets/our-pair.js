// The page of a pair on a phone with a bad connection. Its worker (our-pair-worker.js) keeps the page and what is told;
// this file says so, and sends when the connection is back. Without it, or without a worker, the page works as ever.

const minute = 60 * 1000;
const day = 24 * 60 * minute;
const { ourPair, drawnAt } = document.querySelector("[data-our-pair]").dataset;

/** Each drawing of a form is told once: a page out of the phone's memory would send an old key with new words. */
function renewKeys() {
  for (const field of document.querySelectorAll('input[name="submission"]'))
    field.value = [...crypto.getRandomValues(new Uint32Array(4))].join("-");
}

/** "Today" on a page that was drawn some days ago is another day. */
function renewDays() {
  const drawn = Number(drawnAt);
  if (Date.now() - drawn < 10 * minute) return;
  const midnight = (time) => new Date(time).setHours(0, 0, 0, 0);
  const passed = Math.round((midnight(Date.now()) - midnight(drawn)) / day);
  const later = (text) => new Date(Date.parse(text) + passed * day).toISOString().slice(0, 10);
  for (const choice of document.querySelectorAll('input[name="met_on"]')) choice.value = later(choice.value);
  for (const field of document.querySelectorAll('input[type="date"]')) {
    if (field.name === "other_day") field.max = later(field.max);
    else [field.min, field.max] = [later(field.min), later(field.max)];
  }
}

renewKeys();
renewDays();

/** Sends a form that could not be taken in the sight of everybody: the answer says what was wrong, with the words kept. */
function sendVisibly({ action, body }) {
  const form = document.createElement("form");
  form.method = "post";
  form.action = action;
  for (const [name, value] of new URLSearchParams(body)) {
    const field = document.createElement("input");
    field.type = "hidden";
    [field.name, field.value] = [name, value];
    form.append(field);
  }
  document.body.append(form);
  form.submit();
}

/** How long until it is tried again, while the page is open. A connection that is back is not always one that holds. */
const AGAIN = 5_000;

let waited = 0;
let again;

function tellState(worker, { waiting, refused }) {
  clearTimeout(again);
  if (waiting > 0) again = setTimeout(() => worker.postMessage({ ask: "send" }), AGAIN);
  const waitingNote = document.getElementById("told-waits");
  waitingNote.hidden = waiting === 0;
  const refusedNote = document.getElementById("told-refused");
  refusedNote.hidden = refused.length === 0;
  refusedNote.querySelector("button").onclick = () => {
    worker.postMessage({ ask: "forget", id: refused[0].id });
    sendVisibly(refused[0]);
  };
  // What waited is there now: the page shows it.
  if (waiting < waited && refused.length === 0) location.replace(ourPair);
  waited = waiting;
}

async function work() {
  const { serviceWorker } = navigator;
  if (!serviceWorker) return;
  const path = "/assets/our-pair-worker.js";
  const policy = window.trustedTypes?.createPolicy("our-pair-worker", { createScriptURL: () => path });
  await serviceWorker.register(policy?.createScriptURL("") ?? path, { scope: "/our-pair/" });
  const { active } = await serviceWorker.ready;
  serviceWorker.addEventListener("message", (event) => tellState(active, event.data));
  const send = () => active.postMessage({ ask: "send" });
  window.addEventListener("online", send);
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && send());
  send();
  // The first visit came before the worker: once more past it, so that the page opens without a connection too.
  const shelf = await caches.open("parvis-our-pair-1");
  if (!(await shelf.match(ourPair))) {
    const files = [...document.querySelectorAll('link[rel="stylesheet"], link[rel="icon"], script[src]')];
    await shelf.addAll([ourPair, ...files.map((file) => new URL(file.href ?? file.src).pathname)]);
  }
}

// No storage, or a browser that allows no worker: nothing is kept, and nothing is in the way.
work().catch(() => {});
