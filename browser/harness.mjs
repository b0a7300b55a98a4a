// Parvis in a real browser, watched. Every page a test opens is observed from its first byte: a request to another
// host, an e-mail address in a URL, a broken file, a script error or a breach of the Content-Security-Policy is a fault,
// and a fault fails the test that caused it (reliability.md, item 41).
//
//   const parvis = await openParvis();
//   const page = await parvis.page("ar", phone);
//   await page.goto("/");
//   await assertAccessible(page);
//   await shot(page, "home-ar-phone");
//   await parvis.close();

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import axe from "axe-core";
import { chromium } from "playwright-core";

/** The two sizes every page is judged at (look.md). CSS pixels. */
export const phone = { width: 390, height: 844 };
export const desktop = { width: 1440, height: 900 };

/** The narrowest that must work: also what 1280 pixels are at 400 % zoom. */
export const narrowest = { width: 320, height: 640 };

/** What a thumb needs. CSS pixels (look.md). */
const THUMB = 44;

/** WCAG 2.2, levels A and AA, as axe-core names its rules. */
const WCAG_22_AA = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** What depends on colours alone: text has the contrast of level AAA, 7:1, or 4.5:1 where it is large. */
const CONTRAST = ["color-contrast", "color-contrast-enhanced"];

/** Rules that axe-core counts as good practice, or as level AAA, and we as duty. */
const BEYOND_WCAG = Object.fromEntries(
  ["heading-order", "page-has-heading-one", "empty-heading", "landmark-one-main", "region", "target-size", ...CONTRAST].map(
    (rule) => [rule, { enabled: true }],
  ),
);

/** How long Parvis may take from start to its first answer, demo data included. Milliseconds. */
const START_LIMIT = 60_000;

/** How long it may take to end when asked politely. Milliseconds. */
const STOP_LIMIT = 5_000;

/** How long one wait in the browser may last. Milliseconds: generous, because CI has two cores. */
const PATIENCE = 15_000;

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const binary = process.env.PARVIS_BIN ?? here("../target/debug/parvis");
const pictures = here("shots/");

/**
 * Starts the built binary in a folder of its own, with the demo or, `fresh`, with nothing, and Chromium beside it.
 *
 * - `url`: where it answers.
 * - `output()`: everything it has printed so far, the demo sign-ins among it.
 * - `page(locale, options)`: a new page as a person of that language sees it, with nobody's cookies. `width` and
 *   `height` in CSS pixels, `colorScheme` "light" or "dark", `javaScriptEnabled` false for a browser that runs no script.
 * - `close()`: ends both and fails on any fault not reported yet.
 */
export async function openParvis({ fresh = false } = {}) {
  const server = await startServer(fresh);
  const browser = await startBrowser().catch(async (error) => {
    await server.stop();
    throw error;
  });
  const watches = [];

  return {
    url: server.url,
    output: server.output,

    async page(locale, { width, height, colorScheme = "light", javaScriptEnabled = true } = desktop) {
      const context = await browser.newContext({
        baseURL: server.url,
        locale,
        viewport: { width, height },
        colorScheme,
        javaScriptEnabled,
        reducedMotion: "reduce",
        timezoneId: "Europe/Oslo",
      });
      context.setDefaultTimeout(PATIENCE);
      watches.push(await watch(context, server.url));
      return context.newPage();
    },

    async close() {
      await browser.close();
      await server.stop();
      reportFaults(watches);
    },
  };
}

/** Runs `parvis demo` or `parvis serve` on a free port and waits until it has said where it is and answers there. */
async function startServer(fresh) {
  const folder = await mkdtemp(join(tmpdir(), "parvis-browser-"));
  const url = `http://127.0.0.1:${await freePort()}`;
  const command = fresh ? "serve" : "demo";
  const child = spawn(binary, [command, "--data", join(folder, "data"), "--listen", new URL(url).host], {
    stdio: ["ignore", "pipe", "pipe"],
  });

  let printed = "";
  let ended = null;
  child.stdout.on("data", (text) => (printed += text));
  child.stderr.on("data", (text) => (printed += text));
  child.on("error", (error) => (ended = error.message));
  child.on("exit", (code, signal) => (ended ??= `it ended with ${signal ?? `exit code ${code}`}`));
  const kill = () => child.kill("SIGKILL");
  process.once("exit", kill);

  const stop = async () => {
    child.kill("SIGTERM");
    for (let waited = 0; ended === null && waited < STOP_LIMIT; waited += 50) await wait(50);
    kill();
    process.off("exit", kill);
    await rm(folder, { recursive: true, force: true });
  };

  const ready = async () => printed.includes(url) && (await answers(`${url}/healthz`));
  for (let waited = 0; !(await ready()); waited += 50) {
    if (ended !== null || waited >= START_LIMIT) {
      const why = ended ?? `no answer in ${START_LIMIT / 1000} seconds`;
      await stop();
      throw new Error(`${binary} ${command} did not start: ${why}. It printed:\n${printed}`);
    }
    await wait(50);
  }
  return { url, output: () => printed, stop };
}

async function answers(url) {
  try {
    return (await fetch(url)).status === 200;
  } catch {
    return false;
  }
}

/** A port of this machine nobody listens on right now. */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

function startBrowser() {
  return chromium.launch({
    executablePath: process.env.PARVIS_CHROMIUM ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox", // CI is root; the only pages it ever opens are our own
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1", // a stray request is reported, and still never leaves
    ],
  });
}

// --- What is watched -----------------------------------------------------------------------------------------------

const watchOf = new WeakMap();

/** Observes all pages of a context, pop-ups included. Gives `{ requests, faults }`, both filled as things happen. */
async function watch(context, home) {
  const seen = { requests: [], faults: [], offline: false };
  const fault = (sentence) => seen.faults.push(sentence);
  watchOf.set(context, seen);

  context.on("request", (request) => {
    const url = new URL(request.url());
    seen.requests.push(`${request.method()} ${url.href}`);
    if (leavesTheHouse(url, home)) fault(`asked another host: ${request.method()} ${url.href}`);
    if (holdsAnAddress(url)) fault(`put an e-mail address into a URL: ${url.href}`);
  });
  context.on("response", (response) => {
    // A page that answers 404 or 422 may be just what a test wants to see; a file a page needs may not.
    const page = response.request().isNavigationRequest();
    if (response.status() >= (page ? 500 : 400)) fault(`answered ${response.status()}: ${response.url()}`);
  });
  context.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText;
    if (seen.offline && reason === "net::ERR_INTERNET_DISCONNECTED") return;
    // ERR_ABORTED is a download, or a person who has already gone on.
    if (reason !== "net::ERR_ABORTED") fault(`got no answer (${reason}): ${request.url()}`);
  });
  context.on("console", (message) => {
    // Failed loads are judged above, by status.
    if (message.type() === "error" && !message.text().startsWith("Failed to load resource")) {
      fault(`wrote to the console: ${message.text()} (${message.location().url})`);
    }
  });
  context.on("weberror", (problem) => fault(`threw an error: ${problem.error().stack}`));
  await context.exposeBinding("reportBrokenPolicy", (_, sentence) => fault(sentence));
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      const place = `${event.sourceFile || document.URL}:${event.lineNumber}`;
      window.reportBrokenPolicy(`broke its ${event.effectiveDirective}: ${event.blockedURI} at ${place}`);
    });
  });
  return seen;
}

function leavesTheHouse(url, home) {
  return !["data:", "blob:", "about:"].includes(url.protocol) && url.origin !== home;
}

function holdsAnAddress(url) {
  return url.protocol !== "data:" && /@|%40/i.test(url.pathname + url.search);
}

/** Does something where there is no connection, and forgives the page that it got no answer there. */
export async function withoutConnection(page, act) {
  const seen = watchOf.get(page.context());
  seen.offline = true;
  await page.context().setOffline(true);
  try {
    await act();
  } finally {
    await page.context().setOffline(false);
    seen.offline = false;
  }
}

/** Everything this page and its pop-ups have asked for so far, as "GET http://…". */
export function requestsOf(page) {
  return watchOf.get(page.context()).requests;
}

/** Fails when the page has done what no page of Parvis may do, and says what it was. */
export function assertNoFaults(page) {
  reportFaults([watchOf.get(page.context())]);
}

/** Each fault is reported once, so that the test that caused it is the test that fails. */
function reportFaults(watches) {
  const faults = watches.flatMap((seen) => seen.faults.splice(0));
  assert.equal(faults.length, 0, `The page ${faults.join("\nThe page ")}`);
}

// --- What is demanded of every page --------------------------------------------------------------------------------

/**
 * The page as it stands now, on a phone and on a desk, in light and dark: no WCAG 2.2 A or AA violation that axe-core can
 * see, no text below 7:1, nothing too small for a thumb, nothing that must be scrolled sideways even at 320 pixels, and no
 * fault so far. A person who walks through many pages holds only one of the two: `sizes` are those to look at it in.
 */
export async function assertAccessible(page, sizes = [phone, desktop]) {
  const before = { size: page.viewportSize(), scheme: await schemeOf(page) };
  for (const size of sizes) {
    await page.setViewportSize(size);
    for (const colorScheme of ["light", "dark"]) {
      await page.emulateMedia({ colorScheme });
      await settle(page);
      // In the dark only the colours are others.
      const violations = await violationsOf(page, colorScheme === "dark" ? onlyContrast : everything);
      const where = `${page.url()} in ${colorScheme} colours, ${size.width} pixels wide`;
      assert.equal(violations.length, 0, `${where}:\n${violations.join("\n")}`);
    }
  }
  for (const width of [narrowest.width, phone.width]) {
    await page.setViewportSize({ ...narrowest, width });
    await assertFitsTheWidth(page);
  }
  await assertFitsTheThumb(page);
  await page.setViewportSize(before.size);
  await page.emulateMedia({ colorScheme: before.scheme });
  assertNoFaults(page);
}

const schemeOf = (page) =>
  page.evaluate(() => (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light"));

const everything = { runOnly: WCAG_22_AA, rules: BEYOND_WCAG };
const onlyContrast = { runOnly: { type: "rule", values: CONTRAST } };

async function violationsOf(page, asked) {
  const loaded = await page.evaluate(() => "axe" in window);
  if (!loaded) await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (asked) => window.axe.run(document, { ...asked, resultTypes: ["violations"] }),
    asked,
  );
  return violations.map(({ id, help, nodes }) => `${id}: ${help}\n${nodes.map(describe).join("\n")}`);
}

function describe({ target, html, failureSummary }) {
  return `  at ${target.join(" ")}: ${html}\n  ${failureSummary.replaceAll("\n", "\n  ")}`;
}

/** Colours still fading from one scheme to the other would be measured halfway. */
async function settle(page) {
  await page.evaluate(async () => {
    const ends = (animation) => animation.effect?.getComputedTiming().endTime !== Infinity;
    await Promise.allSettled(document.getAnimations().filter(ends).map((animation) => animation.finished));
  });
}

async function assertFitsTheWidth(page) {
  const { needed, given, outside } = await page.evaluate(() => {
    const { scrollWidth: needed, clientWidth: given } = document.documentElement;
    const sticksOut = ({ left, right }) => left < -0.5 || right > given + 0.5;
    const found = [...document.querySelectorAll("body *")].filter((one) => sticksOut(one.getBoundingClientRect()));
    return { needed, given, outside: found.slice(0, 5).map((one) => one.outerHTML.slice(0, 160)) };
  });
  const what = `${page.url()} needs ${needed} pixels of width and has ${given}: it scrolls sideways`;
  assert.ok(needed <= given, `${what}. Outside are:\n${outside.join("\n")}`);
}

/** Buttons, fields and whatever opens; links inside a sentence may be as small as its letters. */
async function assertFitsTheThumb(page) {
  const small = await page.evaluate((thumb) => {
    const targets = "button, .button, select, textarea, summary, input:not([type=hidden]), nav a";
    return [...document.querySelectorAll(targets)]
      .filter((target) => target.checkVisibility({ visibilityProperty: true }) && !target.closest(".visually-hidden"))
      .map((target) => target.closest("label") ?? target)
      .filter((target) => target.getBoundingClientRect().height < thumb - 0.5)
      .map((target) => `${target.getBoundingClientRect().height} pixels: ${target.outerHTML.slice(0, 160)}`);
  }, THUMB);
  assert.equal(small.length, 0, `${page.url()} has targets too small for a thumb:\n${small.join("\n")}`);
}

/** Keeps a picture of the whole page as shots/NAME.png, when SHOTS=1 asks for pictures. */
export async function shot(page, name) {
  if (process.env.SHOTS !== "1") return;
  await mkdir(pictures, { recursive: true });
  await settle(page);
  await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
}

/**
 * Pictures of the page on a phone and on a desk, in light and dark, in each of these languages, when SHOTS=1 asks for
 * them. Without languages: as it stands, which is all an answer to a form allows.
 */
export async function shots(page, name, languages = []) {
  if (process.env.SHOTS !== "1") return;
  const before = { size: page.viewportSize(), scheme: await schemeOf(page) };
  for (const language of languages.length > 0 ? languages : [null]) {
    if (language !== null) await page.goto(inLanguage(page.url(), language));
    for (const [device, size] of Object.entries({ phone, desktop })) {
      await page.setViewportSize(size);
      for (const colorScheme of ["light", "dark"]) {
        await page.emulateMedia({ colorScheme });
        await shot(page, [name, language, device, colorScheme].filter(Boolean).join("-"));
      }
    }
  }
  await page.setViewportSize(before.size);
  await page.emulateMedia({ colorScheme: before.scheme });
}

function inLanguage(address, language) {
  const url = new URL(address);
  url.searchParams.set("lang", language);
  return url.href;
}
