// One round of a real programme, from sign-up to report, as Solveig in Herøy walks it: in Norwegian, in Chromium, every
// page accessible in light and dark, nothing asked of any other host (harness.mjs).

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { assertAccessible, desktop, openParvis, phone, shot } from "./harness.mjs";

describe("a round in Herøy", () => {
  let parvis;
  let solveig;
  let round;

  before(async () => {
    parvis = await openParvis();
    solveig = await parvis.page("nb", desktop);
  });
  after(() => parvis?.close());

  /** Opens a page and looks at it closely. */
  async function look(page, path, name) {
    const answer = await page.goto(path);
    assert.equal(answer.status(), 200, path);
    await shot(page, name);
    await assertAccessible(page);
  }

  /** Sends the form with this action. */
  async function send(page, action, button = "button:not([type=button])") {
    await page.locator(`form[action="${action}"] ${button}`).first().click();
    await page.waitForLoadState();
  }

  /** What a person reads, without the marks that keep numbers and names in their own direction. */
  const text = async (page) => (await page.locator("main").innerText()).replace(/[\u2068\u2069]/g, "");
  const pathOf = (page) => new URL(page.url()).pathname;

  it("begins with somebody new who signs up on a phone", async () => {
    const fatou = await parvis.page("nb", phone);
    await look(fatou, "/", "front-phone");
    await look(fatou, "/apply/heroy/mentornettverk?as=mentee", "sign-up-phone");
    assert.match(await text(fatou), /minst 6 ganger\.?\s+3 er møter for dere to, 3 er fellessamlinger for alle/);
    assert.match(await text(fatou), /Begge lærer noe nytt/);
    await fatou.fill("#given_name", "N'Gone");
    await fatou.fill("#email", "ngone@people.example");
    await fatou.check("#consent");
    await send(fatou, "/apply/heroy/mentornettverk#problems");
    await assertAccessible(fatou);
    assert.match(await text(fatou), /Takk/);
  });

  it("shows her to the coordinator, first thing, with the reason", async () => {
    await look(solveig, "/sign-in", "sign-in");
    await solveig.fill("#email", "solveig@heroy.example");
    await solveig.fill("#password", "parvis-parvis");
    await solveig.locator('form[action="/sign-in"]:has(#password) button').first().click();
    await solveig.waitForLoadState();
    await look(solveig, "/today", "today");
    await look(solveig, "/rounds", "rounds");
    const link = solveig.locator('.card h3 a[href^="/rounds/"]', { hasNotText: "2015" }).first();
    round = (await link.getAttribute("href")).match(/^\/rounds\/[0-9a-f-]{36}/)[0];
    await look(solveig, round, "round");
    await look(solveig, `${round}/people?q=N'Gone`, "people");
    assert.match(await text(solveig), /N'Gone/);
  });

  it("hears her in the interview, and keeps what was told", async () => {
    await solveig.locator("main a", { hasText: "N'Gone" }).first().click();
    await solveig.waitForLoadState();
    await assertAccessible(solveig);
    const person = pathOf(solveig);
    await look(solveig, `${person}/interview`, "interview");
    await solveig.selectOption('[name="language-0"]', "fr");
    await solveig.selectOption('[name="level-0"]', "native");
    await solveig.selectOption('[name="language-1"]', "nb");
    await solveig.selectOption('[name="level-1"]', "basic");
    for (const interest of ["cooking", "sewing", "hiking"]) {
      await solveig.locator(`[name="interests"][value="${interest}"]`).check();
    }
    await solveig.locator('[name="times"][value="monday-evening"]').check();
    await solveig.locator('[name="times"][value="saturday-day"]').check();
    await solveig.locator('[name="expectations"]').check();
    await send(solveig, `${person}/interview`, 'button[value="draft"]');
    await solveig.reload();
    assert.ok(await solveig.locator('[name="interests"][value="sewing"]').isChecked(), "the draft was lost");
    await send(solveig, `${person}/interview`, 'button[value="finish"]');
    assert.equal(pathOf(solveig), person);
    await look(solveig, `${round}/training`, "training-none");
    assert.match(await text(solveig), /Denne metoden krever ingen opplæring/);
  });

  it("proposes pairs with their reasons and makes one of them a pair", async () => {
    await look(solveig, `${round}/matching`, "workbench-before");
    await send(solveig, `${round}/matching-runs`);
    await shot(solveig, "workbench");
    await assertAccessible(solveig);
    const card = solveig.locator(".pair-card").first();
    assert.ok((await card.innerText()).length > 40, "a card without reasons");
    const criteria = await solveig.locator("aside").innerText();
    assert.match(criteria.replace(/[\u2066-\u2069]/g, ""), /Hva som teller[\s\S]*?37\s%\s+Interesser/, "interests come first");
    await card.locator('form[action$="/approval"] button').click();
    await solveig.waitForLoadState();
    await assertAccessible(solveig);
    await look(solveig, "/outbox", "outbox");
  });

  it("follows a pair: a meeting, a gathering, progress, an end", async () => {
    await look(solveig, `${round}/pairs`, "pairs");
    await solveig.locator('main a[href^="/pairs/"]').first().click();
    await solveig.waitForLoadState();
    const pair = pathOf(solveig);
    await look(solveig, pair, "pair");
    assert.match(await text(solveig), /Egne møter[\s\S]*?av 3[\s\S]*?Fellessamlinger[\s\S]*?av 3/);
    await look(solveig, `${pair}/agreement`, "agreement");
    assert.match(await text(solveig), /De møtes minst 6 ganger på 6 måneder: 3 fellessamlinger og 3 egne møter/);
    await solveig.goto(pair);
    await send(solveig, `${pair}/meetings`);
    await assertAccessible(solveig);
    await look(solveig, `${round}/gatherings`, "gatherings");
    await solveig.locator('main a[href^="/gatherings/"]').first().click();
    await solveig.waitForLoadState();
    await shot(solveig, "attendance");
    await assertAccessible(solveig);
    await look(solveig, `${round}/import`, "import");
  });

  it("ends with a report, on screen, on paper and as a spreadsheet", async () => {
    await look(solveig, `${round}/report`, "report");
    for (const kind of ["pdf", "xlsx"]) {
      const answer = await solveig.request.get(`${round}/report.${kind}`);
      assert.equal(answer.status(), 200, kind);
      assert.ok((await answer.body()).length > 2_000, kind);
    }
    await look(solveig, "/rounds", "rounds-after");
    const older = solveig.locator('.card h3 a[href^="/rounds/"]', { hasText: "2015" });
    await look(solveig, `${await older.getAttribute("href")}/report`, "report-2015");
    assert.match(await text(solveig), /7 av 10/);
  });
});
