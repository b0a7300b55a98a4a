// Trouble and a good end, by a link on a phone: a worry that one person reads, "it does not fit" without blame, how it was.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { assertAccessible, desktop, openParvis, phone, shots } from "./harness.mjs";

describe("the end of a pair", () => {
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
  const newest = async (pattern) => {
    await solveig.goto("/outbox");
    return (await solveig.locator("main").textContent()).match(pattern);
  };

  it("a worry reaches the coordinator alone, first on her list", async () => {
    pair = (await solveig.locator('a[href^="/pairs/"]').first().getAttribute("href")).match(/^\/pairs\/[0-9a-f-]{36}/)[0];
    await solveig.goto(pair);
    await solveig.locator("#links summary").click();
    await solveig.locator(`form[action="${pair}/links"] button`).click();
    await solveig.waitForLoadState();
    links = (await newest(/\/our-pair\/[A-Za-z0-9_-]+/g)).slice(0, 2).reverse();
    const mentee = await parvis.page("ar", phone);
    await mentee.goto(`${links[1]}/trouble?lang=ar`);
    await assertAccessible(mentee);
    await shots(mentee, "trouble", ["nb", "ar"]);
    await mentee.goto(`${links[1]}/calendar?lang=nb`);
    await assertAccessible(mentee);
    await mentee.locator(`form[action="${links[1]}/calendar"] button`).click();
    await mentee.waitForLoadState();
    const calendar = (await text(mentee)).match(/\/calendar\/[A-Za-z0-9_-]+/)[0];
    assert.match(await (await mentee.request.get(calendar)).text(), /^BEGIN:VCALENDAR/);
    await assertAccessible(mentee);
    await shots(mentee, "calendar", ["nb", "ar"]);
    await mentee.goto(`${links[1]}/trouble?lang=nb`);
    await mentee.fill("#worry", "Han roper til meg");
    await mentee.locator(`form[action="${links[1]}/concerns"] button`).click();
    await mentee.waitForLoadState();
    assert.match(await text(mentee), /Solveig.* vet det nå/);
    await solveig.goto("/today");
    assert.match(await solveig.locator(".need").first().innerText(), /Noen er bekymret/);
    await solveig.locator('a[href^="/concerns/"]').first().click();
    await solveig.waitForLoadState();
    await assertAccessible(solveig);
    await shots(solveig, "concern", ["nb"]);
    assert.match(await text(solveig), /Han roper til meg/);
    await solveig.fill("#done", "Snakket med begge.");
    await solveig.locator('form[action$="/closing"] button').click();
    await solveig.waitForLoadState();
    await solveig.goto("/today");
    assert.doesNotMatch(await text(solveig), /Noen er bekymret/);
  });

  it("it does not fit: the coordinator needs two clicks to search for somebody else", async () => {
    const mentee = await parvis.page("nb", phone);
    await mentee.goto(`${links[1]}/trouble?lang=nb`);
    await mentee.getByText("Vi finner ikke tid som passer begge").click();
    await mentee.locator('label:has(input[name="again"][value="yes"])').click();
    await mentee.locator(`form[action="${links[1]}/misfit"] button`).click();
    await mentee.waitForLoadState();
    await solveig.goto(pair);
    await assertAccessible(solveig);
    await shots(solveig, "pair-misfit", ["nb"]);
    await solveig.getByRole("button", { name: "Avslutt paret og let etter noen andre" }).click();
    await solveig.waitForURL("**/matching");
    assert.match(await text(solveig), /venter på noen andre/);
    await solveig.locator('form[action$="/matching-runs"] button').first().click();
    await solveig.waitForLoadState();
    assert.match(await text(solveig), /forslag|Ingen/i);
  });

  it("a pair that has completed is thanked, and says in three taps how it was", async () => {
    await solveig.goto("/today");
    const round = (await solveig.locator('a[href^="/rounds/"]').first().getAttribute("href")).match(/^\/rounds\/[0-9a-f-]{36}/)[0];
    await solveig.goto(`${round}/pairs?state=active`);
    const other = (await solveig.locator('main a[href^="/pairs/"]').first().getAttribute("href")).match(/^\/pairs\/[0-9a-f-]{36}/)[0];
    await solveig.goto(`${other}#closure`);
    await solveig.locator("#closure summary").click();
    await solveig.locator('label:has(input[name="ended_how"][value="completed"])').click();
    await solveig.locator(`form[action="${other}/closure"] button`).click();
    await solveig.waitForLoadState();
    const found = await newest(/\/our-pair\/[A-Za-z0-9_-]+\/goodbye/g);
    assert.ok(found?.length >= 1, "thanks are on their way");
    const mentor = await parvis.page("nb", phone);
    for (const link of found.slice(0, 2)) {
      await mentor.goto(`${link}?lang=nb`);
      await assertAccessible(mentor);
      await shots(mentor, `goodbye-${found.indexOf(link)}`, ["nb", "ar"]);
    }
    await mentor.goto(`${found[0]}?lang=nb`);
    for (const tap of ["rating:good", "wish:again", "may_ask:yes"]) {
      const [name, value] = tap.split(":");
      await mentor.locator(`label:has(input[name="${name}"][value="${value}"])`).click();
    }
    await mentor.locator('form[action$="/evaluation"] button').click();
    await mentor.waitForLoadState();
    assert.match(await text(mentor), /Takk for at du fortalte det/);
    await mentor.goto(`${found[0].replace(/goodbye$/, "after")}?lang=nb`);
    await assertAccessible(mentor);
    await shots(mentor, "after", ["nb", "ar"]);
    await solveig.goto(other);
    await assertAccessible(solveig);
    await shots(solveig, "pair-ended", ["nb"]);
    await solveig.goto("/today");
    assert.match(await text(solveig), /har sagt hva som skal skje videre/);
  });
});
