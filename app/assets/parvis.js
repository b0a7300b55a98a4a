// What a browser with JavaScript gets on top: every page works without this file.
//
// Attributes a page can use:
//   <form data-draft="interview-17">      what is typed is kept in this browser until it is sent
//   <form data-draft="…" data-draft-session>   the same, until the tab is closed: for forms filled in on shared computers
//   <button data-clears hidden>           empties its form and forgets its draft
//   <form data-sensitive>                 never kept in the browser, whatever else the form says
//   <form data-saves="/…/draft">          what is typed is sent there by itself; <output data-saves-status> says so
//   <div data-only-if="q-work" data-only-if-answer="yes">   shown only while that field has one of these answers
//   <select data-auto-submit>             a filter applies as soon as it is chosen (also on its form, for all its fields)
//   <button data-check-all="mentor" hidden>   ticks every <input type="checkbox" data-check="mentor"> of its form
//   <form method="get" data-shows="result">   shows at once in <section id="result"> what a change in it leads to
//   <div data-fills="source" hidden><input type="file">   puts the text of a chosen file into that field
//   <details data-menu>                   closes when something else is pressed, or on Escape
//   <button data-redraws>                 shown only while its fieldset is answered otherwise than the page was drawn for
//   <button data-prints hidden>           prints the page
//   <button data-opens="end-pair">        opens <dialog id="end-pair">, where a plain link led to the same form

/** A draft older than this is forgotten: a shared computer should not remember last month's visitor. In days. */
const DRAFT_LIFE = 7;

const DRAFT = "parvis-draft:";
const SENT = "parvis-sent";

/** Set while the page is left for good: a draft on its way to the store is not kept any more. */
let signedOut = false;

// --- drafts ---------------------------------------------------------------------------------------------------

/** Private windows and full disks refuse storage; then there is simply no draft. */
function attempt(act) {
  try {
    return act();
  } catch {
    return undefined;
  }
}

/** The fields of a form that may be kept: what a person typed or ticked, never a secret or a file. */
function draftable(form) {
  return [...form.elements].filter(
    (field) =>
      field.name &&
      !["hidden", "password", "file", "submit", "button"].includes(field.type) &&
      !field.matches("fieldset, output") &&
      !field.closest("[data-sensitive]"),
  );
}

function read(form) {
  return draftable(form).map((field) => {
    if (field.type === "checkbox" || field.type === "radio") return [field.name, field.value, field.checked];
    if (field.multiple) return [field.name, null, [...field.selectedOptions].map((option) => option.value)];
    return [field.name, null, field.value];
  });
}

/** Puts a draft back, but only if the form still asks the same questions. */
function write(form, entries) {
  const fields = draftable(form);
  const same =
    entries.length === fields.length && entries.every(([name], index) => fields[index].name === name);
  if (!same) return false;
  fields.forEach((field, index) => {
    const kept = entries[index][2];
    if (field.type === "checkbox" || field.type === "radio") field.checked = kept;
    else if (field.multiple) for (const option of field.options) option.selected = kept.includes(option.value);
    else field.value = kept;
    field.dispatchEvent(new Event("change", { bubbles: false }));
  });
  return true;
}

/** Where a draft is kept: a form for anybody's computer keeps it no longer than its tab. */
function shelf(name) {
  const form = document.querySelector(`form[data-draft="${CSS.escape(name)}"]`);
  return form?.matches("[data-draft-session]") ? sessionStorage : localStorage;
}

function forget(name) {
  attempt(() => localStorage.removeItem(DRAFT + name));
  attempt(() => sessionStorage.removeItem(DRAFT + name));
}

function recall(name) {
  const text = attempt(() => shelf(name).getItem(DRAFT + name));
  const draft = text && attempt(() => JSON.parse(text));
  const fresh = draft && Date.now() - draft.at < DRAFT_LIFE * 24 * 60 * 60 * 1000;
  if (text && !fresh) forget(name);
  return fresh ? draft : undefined;
}

/** Says that a draft was put back, and offers to throw it away. */
function tellRestored(form, name) {
  const { draftRestored, draftDiscard } = document.body.dataset;
  if (!draftRestored) return;
  const note = document.createElement("div");
  note.className = "banner no-print";
  note.setAttribute("role", "status");
  const words = document.createElement("p");
  words.textContent = draftRestored;
  note.append(words);
  if (draftDiscard) {
    const discard = document.createElement("button");
    discard.type = "button";
    discard.className = "button button--link push";
    discard.textContent = draftDiscard;
    discard.addEventListener("click", () => {
      forget(name);
      form.reset();
      note.remove();
    });
    note.append(discard);
  }
  form.prepend(note);
}

function keepDraft(form) {
  const name = form.dataset.draft;
  const redrawn = document.querySelector(".error-summary, [aria-invalid='true']");
  const draft = recall(name);
  // After an error the server has redrawn the form with everything that was typed: its values are the newer ones.
  if (draft && !redrawn && write(form, draft.entries)) tellRestored(form, name);

  let timer;
  form.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (signedOut) return;
      attempt(() => shelf(name).setItem(DRAFT + name, JSON.stringify({ at: Date.now(), entries: read(form) })));
    }, 400);
  });
  form.addEventListener("submit", () => {
    clearTimeout(timer);
    attempt(() => sessionStorage.setItem(SENT, name));
  });
}

/** A draft is dropped once the server has answered with something other than the same form and an error.
    Going back or reloading after a broken line is no answer, so the draft stays. */
function settleSentDraft() {
  const name = attempt(() => sessionStorage.getItem(SENT));
  if (!name) return;
  const came = performance.getEntriesByType("navigation")[0]?.type;
  if (came !== "navigate") return;
  attempt(() => sessionStorage.removeItem(SENT));
  const again = document.querySelector(`form[data-draft="${CSS.escape(name)}"]`);
  const failed = again && document.querySelector(".error-summary, [aria-invalid='true']");
  if (!failed) forget(name);
}

/** Empties every field that a person can fill. `reset` would bring back what the server has drawn. */
function empty(form) {
  for (const field of [...form.elements]) {
    if (!field.name || ["hidden", "submit", "button"].includes(field.type)) continue;
    if (field.type === "checkbox" || field.type === "radio") field.checked = false;
    else if (field.matches("select")) field.selectedIndex = 0;
    else if (field.matches("input, textarea")) field.value = "";
  }
  form.dispatchEvent(new Event("change", { bubbles: true }));
}

for (const button of document.querySelectorAll("button[data-clears]")) {
  button.hidden = false;
  button.addEventListener("click", () => {
    const { form } = button;
    empty(form);
    if (form.dataset.draft) forget(form.dataset.draft);
    form.querySelector("input:not([type='hidden']), textarea, select")?.focus();
  });
}

/** Whoever signs out leaves nothing behind for the next one at this computer. */
function forgetAll() {
  signedOut = true;
  attempt(() => {
    for (const store of [localStorage, sessionStorage])
      for (const key of Object.keys(store)) if (key.startsWith(DRAFT)) store.removeItem(key);
    sessionStorage.removeItem(SENT);
  });
}
for (const form of document.querySelectorAll('form[action="/sign-out"]')) form.addEventListener("submit", forgetAll);

settleSentDraft();
for (const form of document.querySelectorAll("form[data-draft]:not([data-sensitive])")) keepDraft(form);

// --- questions that depend on another one ------------------------------------------------------------------------

/** Hides what is not asked now. Hidden fields are still sent; the server leaves them out by the same condition. */
function showAsked(form) {
  for (const asked of form.querySelectorAll("[data-only-if]")) {
    const answers = asked.dataset.onlyIfAnswer.split(" ");
    const given = [...form.elements].filter((field) => field.name === asked.dataset.onlyIf && field.checked);
    const shown = (field) => !field.closest("[data-only-if][hidden]");
    asked.hidden = !given.some((field) => answers.includes(field.value) && shown(field));
  }
}

for (const form of document.querySelectorAll("form:has([data-only-if])")) {
  for (const words of form.querySelectorAll("[data-only-if-words]")) words.hidden = true;
  showAsked(form);
  form.addEventListener("change", () => showAsked(form));
}

// --- forms that save themselves ---------------------------------------------------------------------------------

/** How long nothing was typed before it is sent. In milliseconds. */
const PAUSE = 2_000;

function savesItself(form) {
  const status = form.querySelector("[data-saves-status]");
  let timer;
  let sending;
  const send = async () => {
    const fields = new URLSearchParams(new FormData(form));
    // Not randomUUID, which browsers keep for HTTPS.
    fields.set("submission", [...crypto.getRandomValues(new Uint32Array(4))].join("-"));
    sending?.abort();
    sending = new AbortController();
    try {
      // The answer sends on to the page, which nobody reads here.
      const answer = await fetch(form.dataset.saves, {
        method: "POST",
        body: fields,
        redirect: "manual",
        signal: sending.signal,
      });
      const kept = answer.type === "opaqueredirect";
      const time = new Date().toLocaleTimeString(document.documentElement.lang, { timeStyle: "short" });
      status.textContent = kept ? `${status.dataset.saved} ${time}` : status.dataset.notSaved;
    } catch (error) {
      if (error.name !== "AbortError") status.textContent = status.dataset.notSaved;
    }
  };
  form.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(send, PAUSE);
  });
  form.addEventListener("submit", () => {
    clearTimeout(timer);
    sending?.abort();
  });
}

for (const form of document.querySelectorAll("form[data-saves]")) savesItself(form);

// --- one press, one request -----------------------------------------------------------------------------------

const pressed = new Set();

function release() {
  for (const button of pressed) {
    button.disabled = false;
    button.removeAttribute("aria-busy");
  }
  pressed.clear();
}

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (event.defaultPrevented || form.method !== "post") return;
  const buttons = [...form.elements].filter((field) => field.type === "submit" && !field.disabled);
  // A moment later, because a disabled button's own name and value would not be sent.
  setTimeout(() => {
    for (const button of buttons) {
      button.disabled = true;
      button.setAttribute("aria-busy", "true");
      pressed.add(button);
    }
  });
  // An answer that is a file leaves this page standing.
  setTimeout(release, 15_000);
});
window.addEventListener("pageshow", release);

// --- filters --------------------------------------------------------------------------------------------------

document.addEventListener("change", (event) => {
  if (event.target.closest("[data-auto-submit]")) event.target.form?.requestSubmit();
});

// --- a form that is another one after a choice ---------------------------------------------------------------------

for (const button of document.querySelectorAll("button[data-redraws]")) {
  const choices = [...button.closest("fieldset").querySelectorAll("input[type='radio']")];
  const show = () => {
    button.hidden = choices.every((choice) => choice.checked === choice.defaultChecked);
  };
  show();
  // Each by itself: a draft that is put back says so to its own field only.
  for (const choice of choices) choice.addEventListener("change", show);
  // Enter in a field presses a form's first button that sends, which this one must not be.
  button.type = "button";
  button.addEventListener("click", () => {
    button.type = "submit";
    button.form.requestSubmit(button);
    button.type = "button";
  });
}

// --- on paper -------------------------------------------------------------------------------------------------------

for (const button of document.querySelectorAll("button[data-prints]")) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}

// --- tick a whole column ---------------------------------------------------------------------------------------

for (const button of document.querySelectorAll("button[data-check-all]")) {
  const boxes = () => [
    ...(button.closest("form") ?? document).querySelectorAll(
      `input[type="checkbox"][data-check="${CSS.escape(button.dataset.checkAll)}"]:not(:disabled)`,
    ),
  ];
  button.hidden = false;
  button.addEventListener("click", () => {
    const all = boxes();
    const tick = all.some((box) => !box.checked);
    for (const box of all) box.checked = tick;
    all[0]?.dispatchEvent(new Event("input", { bubbles: true }));
  });
}

// --- a file into a field ----------------------------------------------------------------------------------------

for (const place of document.querySelectorAll("[data-fills]")) {
  const file = place.querySelector('input[type="file"]');
  const field = document.getElementById(place.dataset.fills);
  place.hidden = false;
  file.addEventListener("change", async () => {
    if (!file.files[0]) return;
    field.value = await file.files[0].text();
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
}

// --- menus and dialogs ----------------------------------------------------------------------------------------

document.addEventListener("click", (event) => {
  for (const menu of document.querySelectorAll("details[data-menu][open]")) {
    if (!menu.contains(event.target)) menu.open = false;
  }
  const opener = event.target.closest?.("[data-opens]");
  const dialog = opener && document.getElementById(opener.dataset.opens);
  if (dialog?.showModal) {
    event.preventDefault();
    dialog.showModal();
  }
});
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  for (const menu of document.querySelectorAll("details[data-menu][open]")) {
    menu.open = false;
    menu.querySelector("summary")?.focus();
  }
});

// --- a form that shows at once what it would change ------------------------------------------------------------

/** A page of ours, read by the browser itself: Trusted Types let no text become elements. */
function pageAt(address) {
  return new Promise((answer) => {
    const request = new XMLHttpRequest();
    request.responseType = "document";
    request.addEventListener("loadend", () => answer(request.status === 200 ? request.response : undefined));
    request.open("GET", address);
    request.send();
  });
}

/** <form method="get" data-shows="result">: when a field changes, what stands in the element of that id is fetched anew. The
    address follows, so that a reload shows the same. */
for (const form of document.querySelectorAll("form[data-shows]")) {
  let newest = 0;
  form.addEventListener("change", async () => {
    const shown = document.getElementById(form.dataset.shows);
    if (!shown || !form.checkValidity()) return;
    const mine = ++newest;
    const address = new URL(form.action);
    address.search = new URLSearchParams(new FormData(form));
    shown.setAttribute("aria-busy", "true");
    const page = await pageAt(address);
    if (mine !== newest) return;
    shown.removeAttribute("aria-busy");
    const fresh = page?.getElementById(form.dataset.shows);
    if (!fresh) return;
    shown.replaceChildren(...fresh.childNodes);
    history.replaceState(null, "", address);
  });
}
