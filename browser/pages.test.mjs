// Every page of the site map, looked at closely: by a visitor, by the administrator of the demo, by somebody who has just
// set Parvis up and has nothing, and by the same with 500 people. The last test says which pages nobody looked at.

import assert from "node:assert/strict";
import { after, afterEach, before, describe, it } from "node:test";
import { desktop, openParvis, phone } from "./harness.mjs";
import { openSite } from "./site.mjs";

const forStaff = ["en", "nb"];
const forEverybody = ["en", "nb", "ar", "uk"];

/** How many people a large round has here. */
const MANY = 500;

describe("every page", () => {
  let site;
  let demo;
  let fresh;

  before(async () => {
    site = await openSite();
    [demo, fresh] = await Promise.all([openParvis(), openParvis({ fresh: true })]);
  });
  afterEach(() => site.assertNoFaults());
  after(() => Promise.all([demo?.close(), fresh?.close()]));

  const pathOf = (page) => new URL(page.url()).pathname;

  /** Sends the form with this action, and waits for the answer's page. */
  async function send(page, action, button = "button:not([type=button])") {
    const answer = page.waitForResponse((response) => response.request().isNavigationRequest());
    await page.locator(`form[action="${action}"] ${button}`).first().click();
    await answer;
    await page.waitForLoadState();
  }

  async function signIn(page, email) {
    await page.goto("/sign-in");
    await page.locator(`form:has([name=email][value="${email}"]) button`).click();
    await page.waitForURL("**/today");
  }

  /** The running round of the demo's Herøy, as its path. */
  const roundOf = (page) => runningRound(page, { hasNotText: "2015" });

  /** The first of an organisation's rounds that its list links to, as its path. */
  async function runningRound(page, which = {}) {
    await page.goto("/rounds");
    const links = page.locator('.card h3 a[href^="/rounds/"]', which);
    return (await links.first().getAttribute("href")).match(/^\/rounds\/[0-9a-f-]{36}/)[0];
  }

  it("meets a visitor who speaks no Norwegian", async () => {
    const amina = await demo.page("ar", phone);
    const apply = "/apply/heroy/mentornettverk";
    await site.visit(amina, "/", "front", { languages: forEverybody });
    await site.visit(amina, "/sign-in", "sign-in", { languages: forStaff });
    await site.visit(amina, apply, "sign-up", { languages: forEverybody });
    await site.visit(amina, `${apply}?as=mentee`, "sign-up-mentee", { languages: forEverybody });
    await site.visit(amina, `${apply}?as=mentor&lang=en`, "sign-up-mentor");
    await send(amina, `${apply}#problems`);
    await site.look(amina, "sign-up-refused");
    await site.visit(amina, `${apply}/thanks?lang=ar`, "thanks", { languages: forEverybody });
    const interest = "/interest/heroy/mentornettverk";
    await site.visit(amina, `${interest}?lang=ar`, "tell-me-more", { languages: forEverybody });
    await site.visit(amina, `${interest}/thanks?lang=ar`, "tell-me-more-thanks", { languages: forEverybody });
    await site.visit(amina, "/nowhere?lang=ar", "error-404", { status: 404, languages: forEverybody });
    await site.visit(amina, "/people/1", "error-signed-out", { status: 200 });
  });

  it("meets the administrator of a running round", async () => {
    const eilert = await demo.page("nb", desktop);
    await signIn(eilert, "eilert@heroy.example");
    const round = await roundOf(eilert);
    await eilert.goto(`${round}/matching`);
    await send(eilert, `${round}/matching-runs`);
    await site.follow(eilert, [`${round}/matching`, "/today", round, "/staff"], "demo", forStaff);

    await eilert.goto(`${round}/matching`);
    const card = eilert.locator(".pair-card").first();
    await eilert.goto(await card.locator('a[href^="/proposals/"]').getAttribute("href"));
    const compare = eilert.locator('a[href*="/by-hand?"]').first();
    await site.visit(eilert, await compare.getAttribute("href"), "demo-by-hand-chosen", { languages: forStaff });
    await site.visit(eilert, `${round}/people?q=zzz`, "demo-people-none-fit", { languages: forStaff });
    await site.visit(eilert, "/people/nobody", "demo-error-404", { status: 404, languages: forStaff });
  });

  it("walks an info meeting: planned, read by a stranger, come to, counted", async () => {
    const solveig = await demo.page("nb", desktop);
    await signIn(solveig, "solveig@heroy.example");
    await site.visit(solveig, "/events/new", "event-new", { languages: forStaff });
    await solveig.locator('[name=kind][value="info-meeting"]').check();
    await solveig.fill("#title", "Bli mentor i Herøy");
    await solveig.fill("#on", new Date().toISOString().slice(0, 10));
    await solveig.fill("#starts_at", "18:00");
    await solveig.fill("#place", "Frivilligsentralen");
    await solveig.fill("#capacity", "1");
    await solveig.locator('[name=audience][value="nobody"]').check();
    await solveig.locator("[name=public]").check();
    await send(solveig, "/events/new");
    const event = pathOf(solveig);
    await site.look(solveig, "event-planned", forStaff);

    const stranger = await demo.page("ar", phone);
    const address = new URL(await solveig.locator("#address").inputValue()).pathname;
    await site.visit(stranger, "/meet/heroy", "meet", { languages: forEverybody });
    await site.visit(stranger, address, "meet-event", { languages: forEverybody });
    for (const name of ["سمير", "Ole"]) {
      await stranger.goto(address);
      await stranger.fill("#name", name);
      await stranger.fill("#email", `${name === "Ole" ? "ole" : "samir"}@people.example`);
      await stranger.selectOption("#channel", "press");
      await stranger.check("#consent");
      await send(stranger, `${address}#form`);
      await site.look(stranger, "meet-thanks", forEverybody);
    }
    await site.visit(stranger, address, "meet-event-full", { languages: forEverybody });

    const eilert = await demo.page("nb", desktop);
    await signIn(eilert, "eilert@heroy.example");
    await eilert.goto("/outbox");
    const invitation = (await eilert.content()).match(/\/invitation\/[0-9a-f]{64}/)[0];
    await site.visit(stranger, `${invitation}?lang=ar`, "invitation", { languages: forEverybody });

    await site.visit(solveig, `${event}/door`, "event-door", { languages: forStaff });
    await send(solveig, `${event}/door`);
    await site.look(solveig, "event-door-open", forStaff);
    const door = new URL(await solveig.locator(".door-address").innerText()).pathname;
    await site.visit(stranger, door, "check-in", { languages: forEverybody });
    await stranger.fill("#who", "سم");
    await send(stranger, door);
    await site.look(stranger, "check-in-found");
    await stranger.locator('form:has([name="guest"]) button').click();
    await stranger.waitForLoadState();

    await site.visit(solveig, `${event}/attendance`, "event-attendance", { languages: forStaff });
    await solveig.fill("#name", "Kari");
    await send(solveig, `${event}/walk-ins`);
    await send(solveig, `${event}/attendance`, "button.button--primary");
    await site.look(solveig, "event-came", forStaff);
    assert.match((await solveig.locator("main").innerText()).replace(/[\u2068\u2069]/g, ""), /2 kom, 0 meldte seg/);
  });

  it("meets somebody who reads what can be expected, by the link in a message", async () => {
    const linnea = await demo.page("sv", desktop);
    await signIn(linnea, "linnea@fika.example");
    await linnea.goto(`${await runningRound(linnea)}/people?stage=applied`);
    const people = await linnea.locator('main a[href^="/people/"]').evaluateAll((all) => all.map((link) => link.pathname));
    const link = 'form[action$="/expectations/link"] button';
    for (const one of new Set(people)) {
      await linnea.goto(one);
      if ((await linnea.locator(link).count()) > 0) break;
    }
    const person = pathOf(linnea);
    await site.look(linnea, "person-before-expectations", forStaff);
    await site.visit(linnea, `${person}/training`, "person-training", { languages: forStaff });
    await linnea.goto(person);
    await linnea.locator(link).click();
    await linnea.waitForLoadState();
    await linnea.goto("/outbox");
    await site.look(linnea, "outbox-with-a-message", forStaff);
    const secret = (await linnea.content()).match(/\/expectations\/[\w-]+/)[0];

    const adept = await demo.page("fa", phone);
    await site.visit(adept, `${secret}?lang=fa`, "expectations", { languages: forEverybody });
    await send(adept, secret);
    await site.look(adept, "expectations-confirmed", forEverybody);
  });

  it("meets a mentor who tells how it goes, by the link in a message", async () => {
    const solveig = await demo.page("nb", desktop);
    await signIn(solveig, "solveig@heroy.example");
    await solveig.goto(`${await roundOf(solveig)}/pairs?state=active`);
    const pair = await solveig.locator('main a[href^="/pairs/"]').first().getAttribute("href");
    await solveig.goto(pair);
    await solveig.locator("#links summary").click();
    await site.look(solveig, "pair-before-links", forStaff);
    // Looked at in another language, the page was drawn anew.
    await solveig.locator("#links").evaluate((more) => (more.open = true));
    await solveig.locator(`form[action="${pair}/links"] button`).click();
    await solveig.waitForLoadState();
    await solveig.goto("/outbox");
    const link = (await solveig.content()).match(/\/our-pair\/[\w-]+/)[0];
    const mentee = await demo.page("ar", phone);
    await site.visit(mentee, link, "our-pair", { languages: forEverybody });
    await site.visit(mentee, `${link}/goals`, "our-pair-goals", { languages: forEverybody });
    await site.visit(mentee, `${link}/ideas`, "our-pair-ideas", { languages: forEverybody });
    for (const part of ["goodbye", "after", "calendar", "trouble"]) {
      await site.visit(mentee, `${link}/${part}`, `our-pair-${part}`, { languages: forEverybody });
    }
    await mentee.fill("#worry", "شيء ما");
    await send(mentee, `${link}/concerns`);
    await solveig.goto("/today");
    const concern = await solveig.locator('a[href^="/concerns/"]').first().getAttribute("href");
    await site.visit(solveig, concern, "concern", { languages: forStaff });
  });

  it("meets somebody who is written to by text message, and the letter it leads to", async () => {
    const solveig = await demo.page("nb", desktop);
    await signIn(solveig, "solveig@heroy.example");
    await solveig.goto(`${await roundOf(solveig)}/people?stage=applied`);
    const person = await solveig.locator('main a[href^="/people/"]').first().getAttribute("href");
    await solveig.goto(`${person}/edit`);
    await solveig.fill("#phone", "900 00 009");
    await send(solveig, `${person}/edit`);
    await site.visit(solveig, `${person}/messages`, "messages-none", { languages: forStaff });
    await solveig.locator("#reach > summary").click();
    await solveig.locator('[name=channel][value="text"]').check();
    await send(solveig, `${person}/reach`);
    await solveig.goto(person);
    await send(solveig, `${person}/answer`);
    await site.visit(solveig, `${person}/messages`, "messages", { languages: forStaff });
    const letter = (await solveig.content()).match(/\/letter\/[0-9a-f]+/)[0];
    await site.visit(await demo.page("ar", phone), letter, "letter", { languages: forEverybody });
  });

  it("writes what messages say in her own words, and sees how they look", async () => {
    const solveig = await demo.page("nb", desktop);
    await signIn(solveig, "solveig@heroy.example");
    await site.visit(solveig, "/messages/texts", "texts", { languages: forStaff });
    await site.visit(solveig, "/messages/texts/introduction", "text", { languages: forStaff });
    await solveig.fill("#subject", "Godt nytt");
    await send(solveig, "/messages/texts/introduction");
    await site.look(solveig, "text-own", forStaff);
    await solveig.goto("/messages/texts/introduction?in=ar");
    await site.look(solveig, "text-arabic");
    await solveig.fill("#subject", "Herøy {navn}");
    await send(solveig, "/messages/texts/introduction");
    await site.look(solveig, "text-refused");
  });

  it("meets the ideas of an organisation, which staff writes and everybody reads", async () => {
    const solveig = await demo.page("nb", desktop);
    await signIn(solveig, "solveig@heroy.example");
    await site.visit(solveig, "/ideas", "ideas", { languages: forStaff });
    await site.visit(solveig, "/ideas/new", "idea-new", { languages: forStaff });
    await send(solveig, "/ideas/new");
    await site.look(solveig, "idea-refused");
    await solveig.goto("/ideas");
    const own = await solveig.locator('main a[href^="/ideas/"]:not([href$="/new"])').first().getAttribute("href");
    await site.visit(solveig, own, "idea", { languages: forStaff });
    await send(solveig, `${own}/end`);
    await site.look(solveig, "idea-not-offered", forStaff);
    await site.visit(await demo.page("ar", phone), "/things-to-do/heroy", "things-to-do", { languages: forEverybody });
  });

  it("meets a service that is asked for help, by the link in a message", async () => {
    const solveig = await demo.page("nb", desktop);
    await signIn(solveig, "solveig@heroy.example");
    await solveig.goto("/services/new");
    await solveig.fill("#name", "Krisesenteret");
    await solveig.selectOption("#kind", { index: 1 });
    await solveig.fill("#email", "senteret@people.example");
    await send(solveig, "/services/new");
    const service = await solveig.locator('main a[href^="/services/"]:not([href$="/new"])').first().getAttribute("href");
    await site.visit(solveig, service, "service", { languages: forStaff });
    await solveig.goto(`${await roundOf(solveig)}/people`);
    const person = await solveig.locator('main a[href^="/people/"]').first().getAttribute("href");
    const bridges = `${person}/bridges`;
    await solveig.goto(bridges);
    await solveig.locator('[name="service"]').selectOption({ index: 1 });
    await solveig.locator('[name="purpose"]').first().check();
    await solveig.locator('[name="consent"]').check();
    await send(solveig, bridges);
    await solveig.goto("/outbox");
    const link = (await solveig.content()).match(/\/bridge\/[\w-]+/)[0];
    const helper = await demo.page("da", desktop);
    await site.visit(helper, link, "bridge", { languages: forStaff });
  });

  it("meets a partner who refers somebody, by the link that staff makes", async () => {
    const solveig = await demo.page("nb", desktop);
    await signIn(solveig, "solveig@heroy.example");
    await solveig.goto(`${await roundOf(solveig)}/referrals`);
    const partners = await solveig.locator('main a[href^="/partners/"]').evaluateAll((all) => all.map((link) => link.pathname));
    const partner = partners.find((path) => /^\/partners\/[0-9a-f-]{36}$/.test(path));
    await solveig.goto(partner);
    await solveig.locator(`form[action="${partner}/link"] button`).click();
    await solveig.waitForLoadState();
    const shown = await solveig.content();
    await solveig.goto("/outbox");
    const link = (shown + (await solveig.content())).match(/\/refer\/[\w-]+/)[0];
    const caseworker = await demo.page("da", desktop);
    await site.visit(caseworker, link, "refer", { languages: forEverybody });
  });

  it("meets volunteers at their meeting, and a mentor who asks for sparring by the link", async () => {
    const kasper = await demo.page("da", desktop);
    await signIn(kasper, "kasper@holdbart.example");
    const wish = await kasper.locator('main a[href^="/sparring/"]').first().getAttribute("href");
    await site.visit(kasper, wish, "sparring", { languages: forStaff });
    await kasper.goto("/events");
    const events = await kasper.locator('main a[href^="/events/"]', { hasText: "Sparringsmøde" }).evaluateAll((all) => all.map((link) => link.pathname));
    const meeting = `${events[0]}/supervision`;
    await site.visit(kasper, meeting, "supervision", { languages: forStaff });
    await kasper.locator("#cases > details > summary").click();
    await kasper.fill("#pseudonym", "Broen");
    await kasper.fill("#about", "Hvad siger vi til Mette?");
    await send(kasper, `${events[0]}/cases`);
    assert.match(await kasper.locator("#about-error").innerText(), /Mette.* er navnet på en på holdet/);
    await site.look(kasper, "supervision-refused", forStaff);
    for (const part of ["agenda", "cases"]) {
      await kasper.goto(meeting);
      const one = await kasper.locator(`main a[href^="/${part}/"]`).first().getAttribute("href");
      await site.visit(kasper, one, `supervision-${part}`, { languages: forStaff });
    }

    const solveig = await demo.page("nb", desktop);
    await signIn(solveig, "solveig@heroy.example");
    await solveig.goto(`${await roundOf(solveig)}/pairs?state=active`);
    const pair = await solveig.locator('main a[href^="/pairs/"]').last().getAttribute("href");
    await solveig.goto(pair);
    await solveig.locator("#links summary").click();
    await solveig.locator(`form[action="${pair}/links"] button`).click();
    await solveig.waitForLoadState();
    await solveig.goto("/outbox");
    const links = [...(await solveig.content()).matchAll(/\/our-pair\/[\w-]+/g)].map(([link]) => link);
    const mentor = await demo.page("uk", phone);
    for (const link of links) {
      await mentor.goto(link);
      if ((await mentor.locator('a[href$="/sparring"]').count()) > 0) break;
    }
    const ask = `${pathOf(mentor)}/sparring`;
    await site.visit(mentor, ask, "our-pair-sparring", { languages: forEverybody });
    await send(mentor, ask);
    await site.look(mentor, "our-pair-sparring-asked", forEverybody);
  });

  it("explains what went wrong and keeps what was typed", async () => {
    const eilert = await demo.page("nb", phone);
    await signIn(eilert, "eilert@heroy.example");
    const round = await roundOf(eilert);
    await eilert.goto(`${round}/people/new`);
    await eilert.fill("#email", "no address");
    await send(eilert, `${round}/people/new`);
    assert.equal(await eilert.inputValue("#email"), "no address");
    await site.look(eilert, "demo-error-422");

    await eilert.goto(`${round}/matching`);
    const other = await eilert.context().newPage();
    await other.goto(`${round}/matching`);
    for (const page of [eilert, other]) {
      await page.locator('form[action^="/proposals/"][action$="/approval"] button').first().click();
      await page.waitForLoadState();
    }
    await site.look(other, "demo-error-409");
  });

  it("teaches somebody who has nothing yet", async () => {
    const grete = await fresh.page("en", desktop);
    const link = fresh.output().match(/\/setup\/\S+/)[0];
    await site.visit(grete, link, "fresh-setup", { languages: forStaff });
    await grete.fill("#organisation", "Ny i Nord");
    await grete.fill("#name", "Grete Lind");
    await grete.fill("#email", "grete@nord.example");
    await grete.fill("#password", "fjord-og-fjell");
    await grete.fill("#again", "fjord-og-fjell");
    await send(grete, link);
    for (const path of ["/today", "/workload", "/rounds", "/rounds/new", "/outbox"]) {
      await site.visit(grete, path, `fresh${path.replaceAll("/", "-")}`, { languages: forStaff });
    }
    await grete.goto("/rounds/new");
    await grete.fill("#programme_name", "To og to");
    await grete.locator("[name=method]").first().check();
    await grete.fill("#name", "First round");
    await grete.fill("#starts_on", new Date().toISOString().slice(0, 10));
    await send(grete, "/rounds/new");
    const round = pathOf(grete);
    await site.follow(grete, [round, `${round}/matching/by-hand`], "fresh", forStaff);
    await site.visit(grete, "/apply/ny-i-nord/to-og-to", "fresh-sign-up-closed", { languages: forEverybody });

    await grete.goto("/staff");
    await grete.fill("#name", "Ola Strand");
    await grete.fill("#email", "ola@nord.example");
    await grete.locator('[name=role][value="coordinator"]').check();
    await send(grete, "/staff");
    await site.look(grete, "fresh-staff-invited");
    await grete.goto("/outbox");
    const invitation = (await grete.content()).match(/\/password\/[\w-]+/)[0];
    await site.visit(await fresh.page("nb", phone), invitation, "fresh-password", { languages: forStaff });
  });

  it(`stays calm with ${MANY} people`, async () => {
    const grete = await fresh.page("en", desktop);
    await grete.goto("/sign-in");
    await grete.fill("#email", "grete@nord.example");
    await grete.fill("#password", "fjord-og-fjell");
    await send(grete, "/sign-in");
    const round = await roundOf(grete);
    await grete.goto(`${round}/import`);
    await grete.setInputFiles("#file", { name: "people.csv", mimeType: "text/csv", buffer: Buffer.from(manyPeople()) });
    await send(grete, `${round}/import`);
    const wizard = pathOf(grete);
    await site.look(grete, "many-import-columns", forStaff);
    await send(grete, `${wizard}/mapping`);
    await site.look(grete, "many-import-check", forStaff);
    await send(grete, `${wizard}/completion`);
    await site.look(grete, "many-import-result", forStaff);
    for (const path of [round, `${round}/people`, `${round}/matching`, `${round}/matching/recruiting`, `${round}/report`, "/today", "/rounds", "/outbox"]) {
      await site.visit(grete, path, `many${path.replace(/[0-9a-f-]{36}/, "").replace(/\/+/g, "-")}`, { languages: forStaff });
    }
  });

  it("works without JavaScript: sign in, approve a pair, log a meeting", async () => {
    const solveig = await demo.page("nb", { ...phone, javaScriptEnabled: false });
    await signIn(solveig, "solveig@heroy.example");
    const round = await roundOf(solveig);
    await solveig.goto(`${round}/matching`);
    const approve = solveig.locator('form[action^="/proposals/"][action$="/approval"]');
    const waiting = await approve.count();
    await approve.locator("button").first().click();
    await solveig.waitForLoadState();
    assert.equal(await approve.count(), waiting - 1, "a pair was approved");
    await solveig.goto(`${round}/pairs`);
    await solveig.locator('main a[href^="/pairs/"]').first().click();
    await solveig.waitForLoadState();
    const removals = solveig.locator('form[action^="/meetings/"]');
    const logged = await removals.count();
    await send(solveig, `${pathOf(solveig)}/meetings`);
    assert.equal(await removals.count(), logged + 1, "a meeting was logged");
  });

  it("has been looked at, whatever the site map has", () => site.assertAllSeen());
});

/** A spreadsheet as coordinators have them: long names, one name only, no address, three rows nobody can use. */
function manyPeople() {
  const given = ["Amina", "N'Gone", "Maria José", "Yu", "Олена", "سمير", "Þórunn", "Bartholomeus Alexander"];
  const family = ["Haddad", "de la Cruz", "", "Дем'яненко", "الخطيب", "Guðmundsdóttir", "Wolfeschlegelsteinhausen", "Ng"];
  const rows = Array.from({ length: MANY }, (_, n) => {
    const mail = n % 7 === 0 ? "" : `person${n}@people.example`;
    return [given[n % 8], family[(n >> 3) % 8] + (n < 64 ? "" : ` ${n}`), mail, n % 2 ? "mentor" : "mentee"];
  });
  const unusable = [["", "", "", "mentor"], ["Kari", "Berg", "no address", "mentor"], ["Ali", "Noor", "", "uncle"]];
  return [["Given name", "Family name", "E-mail", "Role"], ...rows, ...unusable].map((row) => row.join(";")).join("\r\n");
}
