// The first page of the demo, as the first visitor may meet it: two writing directions, two sizes, both colour schemes.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { assertAccessible, desktop, openParvis, phone, shot } from "./harness.mjs";

const languages = { en: "ltr", ar: "rtl" };
const sizes = { phone, desktop };

describe("the first page", () => {
  let parvis;
  before(async () => {
    parvis = await openParvis();
  });
  after(() => parvis?.close());

  for (const [language, direction] of Object.entries(languages)) {
    for (const [device, size] of Object.entries(sizes)) {
      for (const colorScheme of ["light", "dark"]) {
        it(`opens in ${language} on a ${device} in ${colorScheme} colours and is accessible`, async () => {
          const page = await parvis.page(language, { ...size, colorScheme });
          const answer = await page.goto("/");
          assert.equal(answer.status(), 200);
          await shot(page, `first-${language}-${device}-${colorScheme}`);

          const html = page.locator("html");
          assert.equal(await html.getAttribute("lang"), language);
          assert.equal((await html.getAttribute("dir")) ?? "ltr", direction);
          await assertAccessible(page);
        });
      }
    }
  }
});
