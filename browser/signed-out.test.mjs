// After signing out at a shared computer: the way back shows nobody's page, and nothing of what was typed is left in the
// browser (reliability.md, item 30). With JavaScript and without.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { desktop, openParvis } from "./harness.mjs";

describe("after signing out", () => {
  let parvis;

  before(async () => {
    parvis = await openParvis();
  });
  after(() => parvis?.close());

  async function signIn(page) {
    await page.goto("/sign-in");
    await page.locator('form:has([name=email][value="solveig@heroy.example"]) button').click();
    await page.waitForURL("**/today");
  }

  /** Opens a list and one of its people; gives what must not be seen afterwards: names, and the person's path. */
  async function lookAround(page) {
    await page.goto("/rounds");
    const links = page.locator('.card h3 a[href^="/rounds/"]', { hasNotText: "2015" });
    const round = (await links.first().getAttribute("href")).match(/^\/rounds\/[0-9a-f-]{36}/)[0];
    await page.goto(`${round}/people?sort=waited`);
    const first = page.locator('main a[href^="/people/"]').first();
    const person = (await first.getAttribute("href")).split("#")[0];
    await page.goto(person);
    const name = (await page.locator("h1").innerText()).replace(/[\u2068\u2069]/g, "").trim();
    assert.ok(name.length > 2);
    return { name, person };
  }

  async function signOut(page) {
    await page.locator('form[action="/sign-out"]:visible button').first().click();
    await page.waitForURL((url) => url.pathname === "/");
  }

  /** Goes back as far as the browser remembers: nothing that is shown on the way may hold one of these. */
  async function nothingComesBack(page, canaries) {
    let pages = 0;
    for (; pages < 8; pages += 1) {
      const from = page.url();
      await page.goBack({ waitUntil: "load" }).catch(() => undefined);
      if (page.url() === from || page.url() === "about:blank") break;
      const source = await page.content();
      for (const canary of canaries) assert.ok(!source.includes(canary), `${page.url()} shows ${canary}`);
    }
    assert.ok(pages >= 3, `only ${pages} pages lay behind`);
  }

  for (const javaScriptEnabled of [true, false]) {
    it(`the way back shows nobody, ${javaScriptEnabled ? "with" : "without"} JavaScript`, async () => {
      const page = await parvis.page("nb", { ...desktop, javaScriptEnabled });
      await signIn(page);
      const { name, person } = await lookAround(page);
      await signOut(page);
      await nothingComesBack(page, [name]);
      await page.goto(person);
      assert.match(page.url(), /\/sign-in\?next=/);
    });
  }

  it("what was typed and not sent is gone", async () => {
    const page = await parvis.page("nb", desktop);
    await signIn(page);
    await page.goto("/rounds/new");
    const form = page.locator("form[data-draft]");
    assert.equal(await form.count(), 1);
    await form.locator('input[type="text"]').first().fill("kanarifuglen");
    const kept = () => page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
    await page.waitForFunction(() => JSON.stringify({ ...localStorage }).includes("kanarifuglen"));
    await signOut(page);
    assert.ok(!(await kept()).includes("kanarifuglen"), "a draft stayed in the browser");
    await nothingComesBack(page, ["kanarifuglen"]);
  });
});
