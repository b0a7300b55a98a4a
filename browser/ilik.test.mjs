// ILIK's mentor scheme, from an empty Parvis to a pair that meets, as Pipaluk at Det Grønlandske Hus walks it, in Danish.
// What is asserted are the rules of the source (docs/programmes.md): everybody of 18 or over, whatever they need; mentors
// who are Greenlandic or know the culture deeply; needs against what a mentor can help with.

import { after, before, describe } from "node:test";
import { desktop, phone } from "./harness.mjs";
import { begins, goesTo, interviews, opensRound, openWalk, steps } from "./walk.mjs";


describe("ILIK in Copenhagen", () => {
  const step = steps();
  let walk;
  let pipaluk;
  let address;

  before(async () => {
    walk = await openWalk();
    pipaluk = await walk.person("da", desktop);
    address = await begins(walk, pipaluk, {
      language: "da",
      zone: "Europe/Copenhagen",
      organisation: "Det Grønlandske Hus",
      name: "Pipaluk Lund",
      email: "pipaluk@huset.example",
      method: "ILIKs mentorordning",
      programme: "Mentorordningen",
      round: "Hele året",
    });
  });
  after(() => walk?.close());

  step("is for everybody of 18 or over, whatever they need", async () => {
    const aputsiaq = await walk.person("da", phone);
    await aputsiaq.opens(address);
    await aputsiaq.reads("alle grønlændere på mindst 18 år", "så længe der er brug for det: til brugeren kan klare sig på egen hånd", "en-to gange om ugen");
    await aputsiaq.follows("Jeg er ny her");
    await aputsiaq.reads("Tilmeld dig som bruger");
    await aputsiaq.writes({ Navn: "Aputsiaq", Telefon: "20 00 00 01", Fødselsår: String(new Date().getFullYear() - 17) });
    await aputsiaq.ticks("Jeg er fyldt 18 år og er myndig", "Ja, I må gemme mine svar");
    await aputsiaq.presses("Send min tilmelding");
    await aputsiaq.reads("Du skal være 18 år for at være med");
    await aputsiaq.writes({ Fødselsår: String(new Date().getFullYear() - 20) });
    await aputsiaq.chooses({ "Jeg kom hertil som": "er i Danmark i en periode" });
    await aputsiaq.presses("Send min tilmelding");
    await aputsiaq.reads("Tak");
  });

  step("asks mentors for a Greenlandic background or a deep knowledge of the culture", async () => {
    for (const name of ["Ivalu", "Malik"]) {
      const mentor = await walk.person("da", phone);
      await signsUp(mentor, name);
      await mentor.ticks(name === "Ivalu" ? "Jeg er grønlænder" : "Jeg har et indgående kendskab");
      await mentor.presses("Send min tilmelding");
      await mentor.reads("Tak");
    }
    const karl = await walk.person("da", phone);
    await signsUp(karl, "Karl");
    await karl.ticks("Jeg kender den lidt eller ikke");
    await karl.presses("Send min tilmelding");
    await karl.reads("Mentorerne er grønlændere eller har et indgående kendskab", "socialkonsulenter og uddannelsesvejledere taler gerne med dig");
    await karl.ticks("Send det alligevel");
    await karl.presses("Send min tilmelding");
    await karl.reads("Tak");
  });

  async function signsUp(mentor, name) {
    await mentor.opens(address);
    await mentor.follows("Jeg vil være mentor");
    await mentor.writes({ Navn: name, "E-mail": `${name.toLowerCase()}@people.example` });
    await mentor.ticks("Ja, I må gemme mine svar");
  }

  step("asks what a user needs and what a mentor can help with", async () => {
    const danish = [["Dansk", "Godt"]];
    const evening = { Tirsdag: "Aften" };
    await goesTo(pipaluk, "da", "Aputsiaq");
    await pipaluk.follows("Begynd samtalen");
    await pipaluk.reads("Spørg til behov og ønsker, ikke til problemer");
    await pipaluk.follows("Aputsiaq");
    await interviews(pipaluk, "da", { languages: danish, ticks: ["Breve og myndigheder", "Bolig", "Musik"], times: evening });
    await pipaluk.reads("Bruger Klar til match");
    for (const [name, ...ticks] of [["Ivalu", "Breve og myndigheder", "Grønlandsk", "Strikning"], ["Malik", "Økonomi", "Kender grønlandsk kultur godt", "Musik"]]) {
      await goesTo(pipaluk, "da", name);
      await interviews(pipaluk, "da", { languages: danish, ticks, times: evening });
      await pipaluk.reads("Mentor Klar til match");
    }
    await goesTo(pipaluk, "da", "Karl");
    await interviews(pipaluk, "da", { languages: danish, ticks: ["Breve og myndigheder", "Bolig", "Musik"], times: evening });
    await pipaluk.reads("Mentor Samtale holdt", "Mangler: hvem der kan være med");
  });

  step("keeps somebody who knows too little of the culture out of the pool", async () => {
    await opensRound(pipaluk, "da");
    await pipaluk.follows("Match");
    await pipaluk.reads("Én bruger er klar, og 2 mentorer har ledige pladser", "En baggrund, som mentorordningen beder om: grønlandsk");
    await pipaluk.presses("Find par");
    await pipaluk.keepsTo("Forslag");
    await pipaluk.readsNothingOf("Karl");
    await pipaluk.keepsTo("Mentorer, der stadig har plads efter denne plan");
    await pipaluk.reads("Malik");
    await pipaluk.readsNothingOf("Karl");
  });

  step("pairs a user with whom can help with what is needed", async () => {
    await pipaluk.keepsTo("Ivalu, Aputsiaq");
    await pipaluk.reads("Mentoren kan hjælpe med breve og myndigheder");
    await pipaluk.presses("Godkend, og skriv til den, der har e-mail");
    await pipaluk.reads("Ivalu og Aputsiaq er et par nu");
    await pipaluk.follows("Ivalu og Aputsiaq");
    await pipaluk.reads("Matchet", "n-to gange om ugen. Det varer, så længe der er brug for det");
    await pipaluk.presses("De mødtes");
    await pipaluk.reads("I gang", "Mødtes sidst");
  });
});
