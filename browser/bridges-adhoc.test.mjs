import { after, before, describe, it } from "node:test";
import { assertAccessible, desktop, openParvis, phone, shots } from "./harness.mjs";
describe("bridges", () => {
  let parvis, page;
  before(async () => {
    parvis = await openParvis();
    page = await parvis.page("da", desktop);
    await page.goto("/sign-in");
    await page.fill("#email", "aviaja@ilik.example");
    await page.fill("#password", "parvis-parvis");
    await page.locator('form[action="/sign-in"]:has(#password) button').first().click();
    await page.waitForURL("**/today");
  });
  after(() => parvis?.close());
  it("look", async () => {
    await page.goto("/services");
    await assertAccessible(page);
    await shots(page, "services", ["en"]);
    await page.goto("/services/new");
    await assertAccessible(page);
    await page.goto("/rounds");
    const round = (await page.locator("main").innerHTML()).match(/\/rounds\/[0-9a-f-]{36}/)[0];
    await page.goto(`${round}/people?side=mentee`);
    let person;
    for (const href of new Set((await page.locator("main").innerHTML()).match(/\/people\/[0-9a-f-]{36}/g))) {
      await page.goto(`${href}/bridges`);
      if ((await page.locator("main article.card").count()) > 0) { person = href; break; }
    }
    await page.selectOption("#service", { label: "Husets socialkonsulenter" });
    await page.locator('#purpose label').first().click();
    await page.fill("#question", "Jeg har brug for hjælp til et brev");
    await page.locator('#shared label').nth(1).click();
    await page.check("#consent");
    await assertAccessible(page);
    await page.locator('form[action$="/bridges"] .button--primary').click();
    await page.waitForLoadState();
    await assertAccessible(page);
    await shots(page, "bridges", ["en", "da"]);
    await page.goto("/outbox");
    const link = (await page.locator("main").textContent()).match(/\/bridge\/[A-Za-z0-9_-]+/)[0];
    const visitor = await parvis.page("da", phone);
    await visitor.goto(link);
    await assertAccessible(visitor);
    await shots(visitor, "bridge", ["da", "en"]);
  });
});
