// The workbench as a coordinator uses it who is no technician: other weights show at once what they change, with and
// without a script, and nothing is stored before she says so.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { assertAccessible, desktop, openParvis, phone, shot } from "./harness.mjs";

describe("the workbench", () => {
  let parvis;
  let round;

  before(async () => {
    parvis = await openParvis();
  });
  after(() => parvis?.close());

  /** Solveig, signed in, in a browser of this kind. */
  async function solveig(options) {
    const page = await parvis.page("en", options);
    await page.goto("/sign-in");
    await page.fill("#email", "solveig@heroy.example");
    await page.fill("#password", "parvis-parvis");
    await page.locator('form[action="/sign-in"]:has(#password) button').first().click();
    await page.waitForLoadState();
    await page.goto("/rounds?lang=en");
    const link = page.locator('.card h3 a[href^="/rounds/"]', { hasNotText: "2015" }).first();
    round ??= (await link.getAttribute("href")).match(/^\/rounds\/[0-9a-f-]{36}/)[0];
    return page;
  }

  const text = async (place) => (await place.innerText()).replace(/[\u2068\u2069]/g, "");

  it("shows at once what other weights change, where scripts run", async () => {
    const page = await solveig(desktop);
    const loads = [];
    await page.goto(`${round}/matching/weights`);
    page.on("framenavigated", () => loads.push(page.url()));
    const result = page.locator("#result");
    const before = await text(result);
    // Only waiting counts: whoever fits whom by interests is no matter any more.
    for (const index of [0, 1, 2, 3, 4, 5]) await page.fill(`[id="weight.${index}"]`, "0");
    await page.fill('[id="weight.6"]', "5");
    await page.locator('[id="weight.6"]').blur();
    // The address follows what is shown; before it, the answers to the weights that were typed first may pass by.
    await page.waitForURL(/weight\.6=5/);
    assert.match(await text(result), /counted as you tried it/);
    assert.notEqual(await text(result), before);
    assert.deepEqual(loads.filter((url) => !url.includes("weight.6=5") && !url.includes("weight.")), []);
    await assertAccessible(page);
    await shot(page, "weights-desktop");
  });

  it("does the same by pressing a button, where no script runs, and keeps it for the search", async () => {
    const page = await solveig({ ...phone, javaScriptEnabled: false });
    await page.goto(`${round}/matching/weights`);
    for (const index of [0, 1, 2, 3, 4, 5]) await page.fill(`[id="weight.${index}"]`, "0");
    await page.locator(`form[action="${round}/matching/weights"] button`).click();
    await page.waitForLoadState();
    assert.match(await text(page.locator("#result")), /counted as you tried it/);
    await shot(page, "weights-phone");
    await page.locator(`form[action="${round}/matching-runs"] button`).click();
    await page.waitForLoadState();
    assert.match(await text(page.locator("main")), /asked for something else than the method says/);
    await shot(page, "workbench-otherwise-phone");
  });
});
