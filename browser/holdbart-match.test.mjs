// Holdbart Match, from an empty Parvis to a pair that meets, as Jens at Job Partner walks it, in Danish. What is asserted
// are the rules of the source (docs/programmes.md): nobody is matched with an untrained mentor, 2 × 4 hours of training that
// are attended, a certificate, the local mentor first, and somebody from elsewhere with a reason.

import assert from "node:assert/strict";
import { after, before, describe } from "node:test";
import { desktop, phone } from "./harness.mjs";
import { begins, day, goesTo, interviews, opensRound, openWalk, steps } from "./walk.mjs";


describe("Holdbart Match in Sorø and Ringsted", () => {
  const step = steps();
  let walk;
  let jens;
  let lene;
  let address;

  before(async () => {
    walk = await openWalk();
    jens = await walk.person("da", desktop);
    lene = await walk.person("da", phone);
    address = await begins(walk, jens, {
      language: "da",
      zone: "Europe/Copenhagen",
      organisation: "Job Partner",
      name: "Jens Holm",
      email: "jens@jobpartner.example",
      method: "Holdbart Match",
      programme: "Holdbart Match",
      round: "Sorø og Ringsted",
    });
  });
  after(() => walk?.close());

  async function signsUp(person, as, { name, area }) {
    await person.opens(address);
    await person.follows(as);
    await person.writes({ Navn: name, "E-mail": `${name.toLowerCase()}@people.example` });
    await person.chooses({ "Hvor bor du?": area });
    await person.ticks("Ja, I må gemme mine svar");
    await person.presses("Send min tilmelding");
  }

  step("asks for mentors nearby, and takes one from elsewhere only when local ones are lacking", async () => {
    await signsUp(lene, "Jeg vil være integrationsmentor", { name: "Lene", area: "Sorø" });
    await lene.reads("Tak");
    const ole = await walk.person("da", phone);
    await signsUp(ole, "Jeg vil være integrationsmentor", { name: "Ole", area: "København" });
    await ole.reads("Vi begynder med lokale mentorer: det giver det bedste resultat", "vi trækker på mentorer fra andre områder");
    await ole.ticks("Send det alligevel");
    await ole.presses("Send min tilmelding");
    await ole.reads("Tak");
    for (const [name, area] of [["Yusuf", "Sorø"], ["Mariam", "Ringsted"]]) {
      const refugee = await walk.person("da", phone);
      await signsUp(refugee, "Jeg er ny her", { name, area });
      await refugee.reads("Tak");
    }
  });

  step("does not match a mentor who is not trained, and names what is missing", async () => {
    for (const name of ["Yusuf", "Mariam", "Lene", "Ole"]) {
      await goesTo(jens, "da", name);
      await interviews(jens, "da", { languages: [["Dansk", "Som modersmål"]], times: { Onsdag: "Aften" } });
    }
    await goesTo(jens, "da", "Lene");
    await jens.reads("Integrationsmentor Samtale holdt", "Uddannet som integrationsmentor", "Mangler: uddannelsen");
    await opensRound(jens, "da");
    await jens.follows("Tavle");
    await jens.follows("Integrationsmentorer");
    await jens.ticks("Vælg Lene");
    await jens.chooses({ "Hvor står de nu?": "Klar til match" });
    await jens.presses("Flyt alle, der er kryds ved");
    await jens.reads("Disse kan ikke flyttes", "Lene", "Ikke muligt endnu: Klar til match. Mangler: uddannelsen");
    await opensRound(jens, "da");
    await jens.follows("Match");
    await jens.reads("2 mentees er klar, og ingen integrationsmentor har en ledig plads");
  });

  step("trains them twice four hours: on a list, and by the code at the door", async () => {
    await opensRound(jens, "da");
    await jens.follows("Uddannelse");
    await jens.reads("Mentorrollen og forståelse af opgaven", "Timer: 4", "Cubion", "Lovgivning, regler og ressourcer", "Timer: 4");

    await plans("Planlæg en dato: Mentorrollen");
    await jens.follows("Hvem kom?");
    await jens.ticks("Lene", "Ole");
    await jens.presses("Gem, hvem der kom");
    await goesTo(jens, "da", "Lene");
    await jens.reads("Mangler: uddannelsen");
    await jens.follows("Se uddannelsen");
    await jens.keepsTo("Indhent");
    await jens.reads("Inviter til en anden dato for modulet");

    await jens.keepsTo();
    await opensRound(jens, "da");
    await jens.follows("Uddannelse");
    await plans("Planlæg en dato: Lovgivning");
    await jens.follows("Kode til døren");
    await jens.presses("Lav koden");
    await lene.opens(await jens.page.locator("bdi", { hasText: "/check-in/" }).innerText());
    await lene.writes({ "Dit navn eller din kode": "Lene" });
    await lene.presses("Find mig");
    await lene.presses("Lene");
    await lene.reads("Velkommen. Du står på listen nu.");
  });

  async function plans(words) {
    await jens.follows(words);
    await jens.writes({ Dag: day(0), "Fra klokken": "16:00", Hvor: "Biblioteket i Sorø" });
    await jens.presses("Gem arrangementet");
    await jens.presses("Inviter 2, send 2 beskeder");
  }

  step("gives her a certificate, and lets a missed day be caught up", async () => {
    await goesTo(jens, "da", "Lene");
    await jens.reads("Integrationsmentor Klar til match");
    await jens.follows("Se uddannelsen");
    const link = await jens.page.getByRole("link", { name: "Kursusbevis" }).getAttribute("href");
    const certificate = await jens.page.request.get(link);
    assert.equal(certificate.headers()["content-type"], "application/pdf");

    await goesTo(jens, "da", "Ole");
    await jens.reads("Mangler: uddannelsen og hvem der kan være med");
    await jens.follows("Se uddannelsen");
    await jens.follows("Registrér uddannelse");
    await jens.ticks("Ole", "indhentede det alene");
    await jens.chooses({ "Modul i uddannelsen": "Lovgivning" });
    await jens.writes({ "Taget den": day(0) });
    await jens.presses("Registrér for de afkrydsede");
    await jens.reads("2 af 2 har gennemført");
  });

  step("takes the mentor from elsewhere for a written reason", async () => {
    await goesTo(jens, "da", "Ole");
    await jens.reads("Mangler: hvem der kan være med", "Vi begynder med lokale mentorer");
    await jens.writes({ "Er med alligevel, fordi": "Ingen lokal mentor er ledig i Ringsted" });
    await jens.keepsTo("Hvem kan være med");
    await jens.presses("Gem");
    await jens.reads("Integrationsmentor Klar til match", "Ingen lokal mentor er ledig i Ringsted");
  });

  step("pairs the local mentor with her neighbour first, and the other all the same", async () => {
    await opensRound(jens, "da");
    await jens.follows("Match");
    await jens.presses("Find par");
    await jens.keepsTo("Ole, Mariam");
    await jens.readsNothingOf("egge bor i");
    await jens.keepsTo("Lene, Yusuf");
    await jens.reads("Begge bor i Sorø");
    await jens.presses("Godkend, og skriv til begge");
    await jens.reads("Lene og Yusuf er et par nu");
    await jens.follows("Lene og Yusuf");
    await jens.reads("Matchet", "angt fra et fuldtidsjob");
    await jens.presses("De mødtes");
    await jens.reads("I gang", "Mødtes sidst");
  });
});
