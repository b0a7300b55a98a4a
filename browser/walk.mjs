// A programme as its people walk it: they read words and press what they read, in their own language, and every page they
// come to is looked at (harness.mjs). Nobody here knows an address but those that a poster or a message holds.
//
//   const walk = await openWalk();
//   const annika = await walk.person("sv", desktop);
//   await annika.opens("/sign-in");
//   await annika.writes({ "E-post": "annika@luckan.example" });
//   await annika.presses("Logga in");
//   await annika.reads("Ingen behöver dig just nu");

import assert from "node:assert/strict";
import { it } from "node:test";
import { assertAccessible, openParvis, shot } from "./harness.mjs";

/** The `it` of a walk: its steps lean on each other, so after one that failed the others are not tried. */
export function steps() {
  let stumbled = false;
  return (name, work) =>
    it(name, async (test) => {
      if (stumbled) return test.skip("a step before this one failed");
      stumbled = true;
      await work();
      stumbled = false;
    });
}

/** A Parvis with nothing in it, and people who walk it. `close` ends it and fails on any fault not reported yet. */
export async function openWalk() {
  const parvis = await openParvis({ fresh: true });
  const looked = new Set();
  return {
    /** The link with which whoever installed Parvis sets it up. */
    setup: parvis.output().match(/\/setup\/\S+/)[0],
    /** Somebody who reads this language, with a phone or at a desk. */
    person: async (language, size) => walker(await parvis.page(language, size), looked),
    close: parvis.close,
  };
}

/** Somebody at a page. A step that leads to another page looks at that page before it ends; `looked` is what was looked at. */
function walker(page, looked) {
  let part = page.locator("body");

  /** The first that can be seen of what was found; `words` are what was looked for. */
  async function first(found, words) {
    const seen = found.filter({ visible: true });
    if ((await seen.count()) === 0) assert.fail(`"${words}" is not on ${page.url()}:\n${await text()}`);
    return seen.first();
  }
  const named = (role, words) => part.getByRole(role, { name: beginning(words) });
  const labelled = (label, elements) => part.getByLabel(beginning(label)).and(page.locator(elements));
  const text = async () => plain(await part.innerText());

  /** Does this, waits for the page it leads to, and looks at that page closely. */
  async function leads(act) {
    const answer = (one) => one.request().isNavigationRequest() && one.status() !== 303;
    await Promise.all([page.waitForResponse(answer), act()]);
    await page.waitForLoadState();
    part = page.locator("body");
    assert.match(await page.title(), /\S.* · Parvis$/, `${page.url()} does not say in its title where one is`);
    const made = `${page.viewportSize().width} ${await makeUp(page)}`;
    if (!looked.has(made)) await assertAccessible(page, [page.viewportSize()]);
    looked.add(made);
  }

  return {
    page,

    /** Types an address, or scans it from a poster. */
    opens: (address) => leads(() => page.goto(address)),
    follows: (words) => leads(async () => (await first(named("link", words), words)).click()),
    presses: (words) => leads(async () => (await first(named("button", words), words)).click()),

    /** Opens what is folded. */
    unfolds: async (words) => (await first(part.locator("summary", { hasText: beginning(words) }), words)).click(),

    /** Writes into the fields with these labels. */
    writes: async (values) => {
      for (const [label, value] of Object.entries(values)) {
        await (await first(labelled(label, "input, textarea"), label)).fill(value);
      }
    },

    /** Chooses from the lists with these labels. */
    chooses: async (values) => {
      for (const [label, words] of Object.entries(values)) {
        const list = await first(labelled(label, "select"), label);
        const options = list.locator("option");
        const wanted = options.filter({ hasText: beginning(words) });
        assert.ok((await wanted.count()) > 0, `"${words}" is not among ${await options.allInnerTexts()}`);
        await list.selectOption(await wanted.first().getAttribute("value"));
      }
    },

    /** Ticks boxes, and circles of which one can be ticked. */
    ticks: async (...labels) => {
      for (const one of labels) await (await first(named("checkbox", one).or(named("radio", one)), one)).check();
    },

    /** Keeps to the part of the page with this heading, label or row, until the next page. Without words: all of it. */
    keepsTo: async (words) => {
      part = page.locator("body");
      if (words === undefined) return;
      const parts = ["region", "group", "article", "row"].map((role) => named(role, words));
      part = await first(parts.reduce((one, other) => one.or(other)), words);
    },

    /** Every one of these stands there, in this order. */
    reads: async (...sentences) => {
      const shown = await text();
      let from = 0;
      for (const one of sentences) {
        const at = shown.indexOf(one, from);
        assert.ok(at >= 0, `"${one}" is not on ${page.url()}, or not where it should be:\n${shown}`);
        from = at + one.length;
      }
    },
    readsNothingOf: async (...sentences) => {
      const shown = await text();
      for (const one of sentences) assert.ok(!shown.includes(one), `"${one}" is on ${page.url()}:\n${shown}`);
    },

    /** The link in the message that this address got, as a member of staff sees it in the outbox. */
    linkIn: async (subject, address) => {
      const message = page.getByRole("row").filter({ hasText: address }).filter({ hasText: subject }).first();
      await message.locator("summary").click();
      return (await message.innerText()).match(/https?:\/\/\S+/)[0];
    },
    shot: (name) => shot(page, name),
  };
}

/** What a page is made of: its language and every kind of element on it. Two pages with the same make-up look alike. */
const makeUp = (page) =>
  page.evaluate(() => {
    const kind = (one) => [one.localName, ...one.classList, one.getAttribute("role") ?? ""].join(".");
    const kinds = [...document.querySelectorAll("main, main *")].map((one) => `${kind(one.parentElement)}>${kind(one)}`);
    return [document.documentElement.lang, ...new Set(kinds.sort())].join(" ");
  });

/** Invisible marks that keep a name or a number in its own direction. */
const MARKS = "\u2066-\u2069";

/** What a person reads. */
const plain = (text) => text.replace(new RegExp(`[${MARKS}]`, "g"), "").replace(/\s+/g, " ").trim();

/** Fits what begins with these words, wherever marks or line breaks stand between them. */
function beginning(words) {
  const letter = (one) => (one === ":" ? "\\s*:" : one.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&"));
  const letters = (word) => [...word].map(letter).join(`[${MARKS}]*`);
  return new RegExp(`^[\\s${MARKS}]*${words.trim().split(/\s+/).map(letters).join(`[\\s${MARKS}]+`)}`);
}

/** A day as a date field takes it. Unit of `days`: days from today. */
export const day = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** The words of the first pages and of the interview, by language. */
const WORDS = {
  sv: {
    organisation: "Organisationens namn", zone: "Tidszon", name: "Ditt namn", email: "Din e-postadress",
    password: "Nytt lösenord", again: "Samma lösenord en gång till", begin: "Kom i gång och logga in",
    rounds: "Omgångar", first: "Starta den första omgången", programme: "Namn på det nya programmet",
    round: "Omgångens namn", until: "Anmälan är öppen till och med", make: "Starta omgången",
    address: "Anmälningssidans adress", open: "Öppna omgången", people: "Människor",
    interview: "Börja intervjun", language: "Språk", level: "Hur bra, språk", finish: "Avsluta intervjun",
  },
  da: {
    organisation: "Organisationens navn", zone: "Tidszone", name: "Dit navn", email: "Din e-mailadresse",
    password: "Ny adgangskode", again: "Den samme adgangskode", begin: "Sæt op, og log ind",
    rounds: "Hold", first: "Start det første hold", programme: "Navn på den nye mentorordning",
    round: "Holdets navn", until: "Tilmeldingen er åben til og med", make: "Start holdet",
    address: "Tilmeldingssidens adresse", open: "Åbn holdet", people: "Deltagere",
    interview: "Begynd samtalen", language: "Sprog", level: "Hvor godt, sprog", finish: "Afslut samtalen",
  },
};

/** Sets up an organisation and starts its first round. Gives the address that people sign up at. */
export async function begins(walk, coordinator, { language, zone, organisation, name, email, method, programme, round }) {
  const words = WORDS[language];
  await coordinator.opens(walk.setup);
  await coordinator.writes({ [words.organisation]: organisation, [words.name]: name, [words.email]: email });
  await coordinator.writes({ [words.password]: "fire fjorde og et fjeld", [words.again]: "fire fjorde og et fjeld" });
  await coordinator.chooses({ [words.zone]: zone });
  await coordinator.presses(words.begin);
  await coordinator.follows(words.rounds);
  await coordinator.follows(words.first);
  await coordinator.writes({ [words.programme]: programme, [words.round]: round, [words.until]: day(20) });
  await coordinator.ticks(method);
  await coordinator.presses(words.make);
  return coordinator.page.getByLabel(words.address).inputValue();
}

/** Opens the round, from anywhere. */
export async function opensRound(coordinator, language) {
  const words = WORDS[language];
  await coordinator.keepsTo();
  await coordinator.follows(words.rounds);
  await coordinator.follows(words.open);
}

/** Opens somebody's page, from anywhere. */
export async function goesTo(coordinator, language, who) {
  await opensRound(coordinator, language);
  await coordinator.follows(WORDS[language].people);
  await coordinator.follows(who);
}

/**
 * Interviews somebody whose page is open. `languages` with how well each is spoken, `lists` and `ticks` as on the form,
 * `times` as a weekday with a part of that day. What can be expected is gone through with whoever did not confirm it when
 * signing up, unless it `waits` for a link.
 */
export async function interviews(coordinator, language, { languages, lists = {}, ticks = [], times = {}, waits = false }) {
  const words = WORDS[language];
  await coordinator.follows(words.interview);
  for (const [index, [spoken, level]] of languages.entries()) {
    await coordinator.chooses({ [`${words.language} ${index + 1}`]: spoken, [`${words.level} ${index + 1}`]: level });
  }
  await coordinator.chooses(lists);
  await coordinator.ticks(...ticks);
  for (const [weekday, part] of Object.entries(times)) {
    await coordinator.keepsTo(weekday);
    await coordinator.ticks(part);
    await coordinator.keepsTo();
  }
  const expectations = coordinator.page.locator('input[name="expectations"]');
  if (!waits && (await expectations.count())) await expectations.check();
  await coordinator.presses(words.finish);
}
