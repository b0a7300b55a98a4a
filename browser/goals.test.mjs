// What a user of ILIK wants to reach, in her own words and on her phone; how the three see it; and what the coordinator reads.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { assertAccessible, desktop, openParvis, phone, shots } from "./harness.mjs";

describe("the goals of a pair", () => {
  let parvis;
  let aviaja;
  let pair;
  let links;

  before(async () => {
    parvis = await openParvis();
    aviaja = await parvis.page("da", desktop);
    await aviaja.goto("/sign-in");
    await aviaja.fill("#email", "aviaja@ilik.example");
    await aviaja.fill("#password", "parvis-parvis");
    await aviaja.locator('form[action="/sign-in"]:has(#password) button').first().click();
    await aviaja.waitForURL("**/today");
  });
  after(() => parvis?.close());

  const text = async (page) => (await page.locator("body").innerText()).replace(/[\u2068\u2069]/g, "");

  it("stand on the pair's page with what each of the three says, and on a page of their own with a chart", async () => {
    await aviaja.goto("/rounds");
    const round = (await aviaja.locator("main").innerHTML()).match(/\/rounds\/[0-9a-f-]{36}/)[0];
    await aviaja.goto(`${round}/pairs`);
    for (const href of new Set((await aviaja.locator("main").innerHTML()).match(/\/pairs\/[0-9a-f-]{36}/g))) {
      await aviaja.goto(href);
      pair = href;
      if ((await text(aviaja)).includes("ringe til kommunen")) break;
    }
    await assertAccessible(aviaja);
    await shots(aviaja, "pair-with-goals", ["da"]);
    await aviaja.goto(`${pair}/goals`);
    assert.match(await text(aviaja), /I ser det 2 trin forskelligt/);
    assert.ok((await aviaja.locator("figure.chart svg path.line").count()) >= 2);
    await assertAccessible(aviaja);
    await shots(aviaja, "goals", ["da", "en"]);
  });

  it("are set and rated on a phone, by the link and without a password", async () => {
    await aviaja.goto(`${pair}?lang=da`);
    await aviaja.locator("#links summary").click();
    await aviaja.locator(`form[action="${pair}/links"] button`).click();
    await aviaja.waitForLoadState();
    await aviaja.goto("/outbox");
    const messages = (await aviaja.locator("main").textContent()).match(/\/our-pair\/[A-Za-z0-9_-]+/g);
    links = messages.slice(0, 2).reverse();
    const user = await parvis.page("da", phone);
    await user.goto(links[1]);
    await assertAccessible(user);
    await user.locator('a[href$="/goals"]').click();
    await assertAccessible(user);
    await user.locator("#new > summary").click();
    await user.selectOption("#category", "work-and-education");
    await user.fill("#words", "Jeg vil besøge en skole");
    await user.getByText("Vigtigt", { exact: true }).last().click();
    await user.locator("#new button").click();
    await user.waitForLoadState();
    assert.match(await text(user), /Målet er gemt/);
    const goal = user.locator("article", { hasText: "Jeg vil besøge en skole" });
    await goal.getByText("Hvor langt er du kommet?").click();
    await goal.getByText("Mindre end håbet", { exact: true }).click();
    await goal.getByRole("button", { name: "Gem", exact: true }).click();
    await user.waitForLoadState();
    assert.match(await text(user), /Noteret: Mindre end håbet/);
    await assertAccessible(user);
    await shots(user, "our-goals", ["da", "ar"]);
  });
});
