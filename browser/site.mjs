// The site map as a browser meets it. A page is found by following links, so a new page that some page links to is
// looked at without a line here; `assertAllSeen` names the ones that nothing leads to.

import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { assertAccessible, shots } from "./harness.mjs";

/** Addresses that answer with something other than a page. */
const NOT_PAGES = ["/healthz", "/assets/{name}", "/methods/{slug}/{version}/file", "/calendar/{secret}"];

const source = fileURLToPath(new URL("../app/src/", import.meta.url));

/** Every address that is read (`.get("…")` in a noun's `routes`), as in app/src: "/rounds/{id}/people". */
async function routes() {
  const files = (await readdir(source, { recursive: true })).filter((name) => name.endsWith(".rs"));
  const texts = await Promise.all(files.map((name) => readFile(source + name, "utf8")));
  const found = texts.flatMap((text) => [...text.matchAll(/\.get\(\s*"(\/[^"]*)",/g)].map(([, path]) => path));
  return found.filter((path) => !NOT_PAGES.includes(path) && !/\.\w+$/.test(path));
}

/** Looks at pages and remembers which it has seen. `languages` are those that pictures are taken in. */
export async function openSite() {
  const kinds = (await routes())
    // "/rounds/new" is not "/rounds/{id}": the fewer holes, the more exact.
    .sort((one, other) => one.split("{").length - other.split("{").length)
    .map((route) => ({ route, fits: new RegExp(`^${route.replace(/\{\w+\}/g, "[^/]+")}$`) }));
  // "/meet/x/calendar.ics" is a file, although it looks like an event of x.
  const kindOf = (path) => (/\.\w+$/.test(path) ? undefined : kinds.find(({ fits }) => fits.test(path))?.route);
  const seen = new Set();
  const faults = [];

  /** The page as it stands, closely; `status` is what it answered with. */
  async function look(page, name, languages) {
    seen.add(kindOf(new URL(page.url()).pathname));
    try {
      assert.match(await page.title(), /\S.* · Parvis$/, `${page.url()} does not say in its title where one is`);
      await assertAccessible(page);
    } catch (fault) {
      faults.push(`${name}: ${fault.message}`);
    }
    await shots(page, name, languages);
  }

  /** Goes there and looks; gives the paths it leads to. */
  async function visit(page, path, name, { status = 200, languages } = {}) {
    const answer = await page.goto(path);
    assert.equal(answer.status(), status, path);
    const links = await page.locator("a[href]").evaluateAll((all) => all.map((link) => link.href));
    await look(page, name, languages);
    return links.map((link) => new URL(link)).filter((url) => url.origin === new URL(page.url()).origin);
  }

  /** Looks at one page of every kind that can be reached from `starts` and was not seen by this person. */
  async function follow(page, starts, prefix, languages) {
    const queue = [...starts];
    const met = new Set(queue.map((path) => kindOf(path.split("?")[0])));
    while (queue.length > 0) {
      const path = queue.shift();
      const name = prefix + kindOf(path.split("?")[0]).replace(/\{\w+\}/g, "").replace(/\/+/g, "-");
      for (const url of await visit(page, path, name, { languages })) {
        const kind = kindOf(url.pathname);
        if (kind === undefined || met.has(kind)) continue;
        met.add(kind);
        queue.push(url.pathname + url.search);
      }
    }
  }

  /** Fails with everything that was found on the pages since the last time. */
  function assertNoFaults() {
    assert.equal(faults.length, 0, faults.splice(0).join("\n\n"));
  }

  /** Fails when the site map has a page that nobody has looked at. */
  function assertAllSeen() {
    const missed = kinds.map(({ route }) => route).filter((route) => !seen.has(route));
    assert.deepEqual(missed, [], "no page links to these, and no test opens them (browser/pages.test.mjs)");
  }

  return { look, visit, follow, assertNoFaults, assertAllSeen };
}
