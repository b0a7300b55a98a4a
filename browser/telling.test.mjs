// Twenty seconds to tell of a meeting: from a link in a message, on a phone, without a password and without typing.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { assertAccessible, desktop, openParvis, phone, shots, withoutConnection } from "./harness.mjs";

describe("a mentor tells how it goes", () => {
  let parvis;
  let solveig;
  let pair;
  let links;

  before(async () => {
    parvis = await openParvis();
    solveig = await parvis.page("nb", desktop);
    await solveig.goto("/sign-in");
    await solveig.fill("#email", "solveig@heroy.example");
    await solveig.fill("#password", "parvis-parvis");
    await solveig.locator('form[action="/sign-in"]:has(#password) button').first().click();
    await solveig.waitForURL("**/today");
  });
  after(() => parvis?.close());

  const text = async (page) => (await page.locator("body").innerText()).replace(/[\u2068\u2069]/g, "");

  it("is sent a link by the coordinator", async () => {
    const late = solveig.locator('a[href^="/pairs/"]').first();
    pair = (await late.getAttribute("href")).match(/^\/pairs\/[0-9a-f-]{36}/)[0];
    await solveig.goto(pair);
    await solveig.locator("#links summary").click();
    await assertAccessible(solveig);
    await solveig.locator(`form[action="${pair}/links"] button`).click();
    await solveig.waitForLoadState();
    await solveig.goto("/outbox");
    // The mentor is written to first, and the newest message stands first.
    const messages = (await solveig.locator("main").textContent()).match(/\/our-pair\/[A-Za-z0-9_-]+/g);
    links = messages.slice(0, 2).reverse();
  });

  it("tells of a meeting with two taps and not a letter typed", async () => {
    const mentor = await parvis.page("nb", phone);
    await mentor.goto(links[0]);
    await assertAccessible(mentor);
    await shots(mentor, "our-pair", ["nb", "ar"]);
    await mentor.goto(`${links[0]}?lang=nb`);
    let taps = 0;
    const tap = async (target) => {
      taps += 1;
      await target.click();
    };
    await tap(mentor.getByText("1 time", { exact: true }));
    await tap(mentor.getByRole("button", { name: "Lagre: vi har møttes" }));
    await mentor.waitForLoadState();
    assert.match(await text(mentor), /Takk\. .* er notert/);
    assert.ok(taps <= 4, `${taps} taps`);
    await assertAccessible(mentor);
  });

  it("tells of a meeting without a connection: it is kept on the phone, and sent once when the connection is back", async () => {
    const mentor = await parvis.page("nb", phone);
    await mentor.goto(links[0]);
    // The phone has kept the page: from here on it opens without a connection.
    await mentor.evaluate(async (path) => {
      while (!(await caches.match(path))) await new Promise(requestAnimationFrame);
    }, links[0]);
    const known = await mentor.locator("#known ~ ul > li").count();
    await withoutConnection(mentor, async () => {
      await mentor.reload();
      await mentor.getByText("I går", { exact: true }).click();
      await mentor.getByRole("button", { name: "Lagre: vi har møttes" }).dblclick();
      await mentor.locator("#told-waits").waitFor();
      assert.match(await text(mentor), /Du har ikke nett nå/);
      await assertAccessible(mentor);
      await shots(mentor, "our-pair-offline");
    });
    await mentor.getByText(/Takk\. .* er notert/).waitFor();
    assert.equal(await mentor.locator("#known ~ ul > li").count(), known + 1);
    assert.equal(await mentor.locator("#told-waits").isVisible(), false);
  });

  it("reads why they have not met as the coordinator, and is the only one who does", async () => {
    const mentee = await parvis.page("nb", { ...phone, javaScriptEnabled: false });
    await mentee.goto(`${links[1]}?lang=nb`);
    await mentee.locator("#not-met summary").click();
    await mentee.getByText("svarer ikke").click();
    await mentee.getByRole("button", { name: "Send" }).click();
    await mentee.waitForLoadState();
    assert.match(await text(mentee), /Vi tar kontakt med deg/);
    await solveig.goto("/today");
    assert.match(await text(solveig), /ikke svarer\. Kan du nå fram\?/);
  });

  it("is talked with by the coordinator, who notes it with two taps", async () => {
    await solveig.goto("/today");
    let taps = 0;
    const tap = async (target) => {
      taps += 1;
      await target.click();
    };
    await tap(solveig.locator('a[href*="/contact?side="]').first());
    await solveig.waitForURL("**/contact?**");
    await assertAccessible(solveig);
    await shots(solveig, "contact");
    await tap(solveig.getByRole("button", { name: "På telefon" }));
    await solveig.waitForURL("**/today");
    assert.match(await text(solveig), /Notert: du snakket med/);
    assert.equal(taps, 2);
  });
});
