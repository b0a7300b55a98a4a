// KVINFO's scheme "nye muligheder – bedre naboskab", from an empty Parvis to a pair that meets, as Mette at Domea in
// Svendborg walks it, in Danish. What is asserted are the rules of the source (docs/programmes.md): little or no link to the
// labour market, social events as a way in without a mentor, Skovparken an area and no label, once a month.

import { after, before, describe } from "node:test";
import { desktop, phone } from "./harness.mjs";
import { begins, day, goesTo, interviews, opensRound, openWalk, steps } from "./walk.mjs";

describe("nye muligheder – bedre naboskab in Svendborg", () => {
  const step = steps();
  let walk;
  let mette;
  let bashir;
  let address;

  before(async () => {
    walk = await openWalk();
    mette = await walk.person("da", desktop);
    bashir = await walk.person("da", phone);
    address = await begins(walk, mette, {
      language: "da",
      zone: "Europe/Copenhagen",
      organisation: "Domea Svendborg",
      name: "Mette Krogh",
      email: "mette@domea.example",
      method: "Nye muligheder – bedre naboskab",
      programme: "Bedre naboskab",
      round: "De første tre år",
    });
  });
  after(() => walk?.close());

  step("runs for three years", async () => {
    await mette.reads("Bedre naboskab, De første tre år", "gang om måneden", "Det varer, så længe projektet varer");
  });

  step("tells who has work already why it is not for them, and where to go on", async () => {
    await bashir.opens(address);
    await bashir.follows("Jeg er ny her");
    await bashir.writes({ Navn: "Bashir", Telefon: "20 00 00 01" });
    await bashir.ticks("Jeg har et job", "Ja, I må gemme mine svar");
    await bashir.presses("Send min tilmelding");
    await bashir.reads(
      "Måske er dette program ikke for dig",
      "for dig, der ingen eller næsten ingen tilknytning har til arbejdsmarkedet",
      "De sociale arrangementer i området er åbne for alle. Jobcentret hjælper dig",
    );
  });

  step("lets him in by a supper that is open to all, without a mentor", async () => {
    await mette.follows("Arrangementer");
    await mette.follows("Planlæg et arrangement");
    await mette.ticks("Socialt arrangement", "Alle, der ikke er i et par endnu", "Åbent for alle, med en åben side");
    await mette.writes({ Titel: "Fællesspisning", Dag: day(6), "Fra klokken": "17:30", Hvor: "Beboerhuset, Skovparken" });
    await mette.chooses({ Hold: "Bedre naboskab, De første tre år" });
    await mette.presses("Gem arrangementet");
    const supper = await mette.page.getByLabel("Adressen på den åbne side").inputValue();

    await bashir.opens(supper);
    await bashir.reads("Fællesspisning", "Beboerhuset, Skovparken");
    await bashir.writes({ Navn: "Bashir", Telefon: "20 00 00 01" });
    await bashir.ticks("Ja, Domea Svendborg må gemme mit navn");
    await bashir.presses("Tag en plads");
    await bashir.reads("Tak");
    await mette.follows("Arrangementer");
    await mette.follows("Fællesspisning");
    await mette.keepsTo("Bashir");
    await mette.reads("tilmeldte sig", "Kommer");
  });

  step("takes a neighbour from Skovparken, an area like any other", async () => {
    const hodan = await walk.person("da", phone);
    await hodan.opens(address);
    await hodan.reads("gang om måneden");
    await hodan.follows("Jeg er ny her");
    await hodan.writes({ Navn: "Hodan", "E-mail": "hodan@people.example" });
    await hodan.chooses({ "Hvor bor du?": "Skovparken" });
    await hodan.reads("En mentor kan ikke love dig et job, en bolig eller en ydelse");
    await hodan.ticks("Jeg har ikke arbejdet i Danmark", "Ja, I må gemme mine svar");
    await hodan.presses("Send min tilmelding");
    await hodan.reads("Tak", "Domea Svendborg har fået din tilmelding");

    const birgit = await walk.person("da", phone);
    await birgit.opens(address);
    await birgit.reads("måske er du selv kommet til Danmark og har fundet arbejde");
    await birgit.follows("Jeg vil være mentor");
    await birgit.readsNothingOf("Har du arbejde?");
    await birgit.writes({ Navn: "Birgit", "E-mail": "birgit@people.example" });
    await birgit.chooses({ "Hvor bor du?": "Skovparken" });
    await birgit.ticks("Ja, I må gemme mine svar");
    await birgit.presses("Send min tilmelding");
    await birgit.reads("Tak");
  });

  step("talks with both, and asks for no training", async () => {
    await goesTo(mette, "da", "Hodan");
    await mette.readsNothingOf("Bashir");
    await interviews(mette, "da", {
      languages: [["Soomaali", "Som modersmål"], ["Dansk", "En samtale, langsomt"]],
      times: { Lørdag: "Dagtimer" },
    });
    await mette.reads("Mentee Klar til match", "Kan være med");
    await goesTo(mette, "da", "Birgit");
    await interviews(mette, "da", { languages: [["Dansk", "Som modersmål"]], times: { Lørdag: "Dagtimer" } });
    await mette.reads("Mentor Klar til match");
    await mette.readsNothingOf("Mangler:");
  });

  step("pairs two neighbours, who meet once a month", async () => {
    await opensRound(mette, "da");
    await mette.follows("Match");
    await mette.presses("Find par");
    await mette.keepsTo("Birgit, Hodan");
    await mette.reads("Begge bor i Skovparken");
    await mette.presses("Godkend, og skriv til begge");
    await mette.reads("Birgit og Hodan er et par nu");
    await mette.follows("Birgit og Hodan");
    await mette.reads("Matchet", "gang om måneden");
    await mette.presses("De mødtes");
    await mette.reads("I gang", "Mødtes sidst");
  });
});
