// A form that comes a second time with something else in it, as after the way back in a browser that has kept the page: it
// is told, what was written is kept, and one press sends it.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { assertAccessible, desktop, openParvis, phone, shot } from "./harness.mjs";

describe("a form sent again", () => {
  let parvis;

  before(async () => {
    parvis = await openParvis();
  });
  after(() => parvis?.close());

  /** Writes a sign-up and sends it, with a key if the page is an old one. */
  async function signUp(page, name, key) {
    await page.goto("/apply/heroy/mentornettverk?as=mentor");
    await page.fill("#given_name", name);
    await page.check("#consent");
    const field = page.locator('form:has(#given_name) input[name="submission"]');
    if (key) await field.evaluate((input, value) => (input.value = value), key);
    const used = await field.inputValue();
    await page.locator("form:has(#given_name) button:not([type=button])").first().click();
    await page.waitForLoadState();
    return used;
  }

  for (const [language, size, name] of [["nb", phone, "nb-phone"], ["ar", phone, "ar-phone"], ["en", desktop, "en-desktop"]]) {
    it(`is told and kept, in ${language}`, async () => {
      const page = await parvis.page(language, size);
      const key = await signUp(page, "Odd");
      assert.match(page.url(), /thanks(#problems)?$/);
      await signUp(page, "Oddvar fra havna", key);
      assert.match(await page.locator("main").innerText(), /Oddvar fra havna/);
      await assertAccessible(page);
      await shot(page, `sent-before-${name}`);
      await page.locator('main form button').click();
      await page.waitForURL(/thanks(#problems)?$/);
    });
  }
});
