// FIKA, from an empty Parvis to a pair that meets, as Annika at Luckan in Helsinki walks it in Swedish; Samar reads Arabic
// and Olena Ukrainian. What is asserted are the rules of the source (docs/programmes.md): a residence permit and no
// document, training before the interview, what nobody can promise confirmed by both, and a language to talk in.

import { after, before, describe } from "node:test";
import { desktop, phone } from "./harness.mjs";
import { begins, day, goesTo, interviews, opensRound, openWalk, steps } from "./walk.mjs";

describe("FIKA in Helsinki", () => {
  const step = steps();
  let walk;
  let annika;
  let samar;
  let kerstin;
  let address;

  before(async () => {
    walk = await openWalk();
    annika = await walk.person("sv", desktop);
    samar = await walk.person("ar", phone);
    kerstin = await walk.person("sv", phone);
    address = await begins(walk, annika, {
      language: "sv",
      zone: "Europe/Helsinki",
      organisation: "Luckan",
      name: "Annika Berg",
      email: "annika@luckan.example",
      method: "FIKA",
      programme: "FIKA",
      round: "Hösten 2026",
    });
  });
  after(() => walk?.close());

  step("is for people with a residence permit, and asks for no document", async () => {
    await samar.opens(address);
    await samar.follows("وصلت إلى هنا منذ وقت قصير");
    await samar.reads("لا نطلب أي وثيقة ولا نحفظها", "لديّ تصريح إقامة في فنلندا");
    await samar.writes({ الاسم: "سمر", "البريد الإلكتروني": "samar@people.example" });
    await samar.ticks("نعم، يمكنكم حفظ إجاباتي");
    await samar.presses("إرسال طلب التسجيل");
    await samar.reads("برنامج فيكا لمن لديهم تصريح إقامة", "تقدّم لوكان المشورة لكل قادم جديد إلى فنلندا");
    await samar.ticks("لديّ تصريح إقامة في فنلندا");
    await samar.presses("إرسال طلب التسجيل");
    await samar.reads("شكرًا لك");

    const olena = await walk.person("uk", phone);
    await olena.opens(address);
    await olena.follows("Я тут недавно");
    await olena.reads("Цього ми не можемо обіцяти", "Наставник не може гарантувати, що ви знайдете роботу чи житло");
    await olena.writes({ "Ім’я": "Олена", Телефон: "+358 40 000 0002" });
    await olena.ticks("Я маю дозвіл на проживання у Фінляндії", "Я це прочитав(-ла)", "Так, ви можете зберігати");
    await olena.presses("Надіслати заявку");
    await olena.reads("Дякуємо");
  });

  step("asks a mentor for 4 to 8 hours a month, and for no permit", async () => {
    await kerstin.opens(address);
    await kerstin.reads("4–8 timmar per månad i ungefär ett halvt år", "Ni lär er båda något nytt");
    await kerstin.follows("Jag vill bli mentor");
    await kerstin.readsNothingOf("Jag har fått uppehållstillstånd");
    await kerstin.writes({ Namn: "Kerstin", "E-post": "kerstin@people.example" });
    await kerstin.ticks("Ja, ni får spara mina svar");
    await kerstin.presses("Skicka min anmälan");
    await kerstin.reads("Tack", "Luckan har fått din anmälan");
  });

  step("trains everybody before the interview", async () => {
    await goesTo(annika, "sv", "Kerstin");
    await annika.reads("Vägen till ett par", "Introduktionsutbildningen klar", "Intervjuad", "Redo för matchning");
    await interviews(annika, "sv", {
      languages: [["Svenska", "Som modersmål"], ["Suomi", "Bra"]],
      ticks: ["Matlagning", "Vandring"],
      times: { Måndag: "Kväll" },
      waits: true,
    });
    await annika.reads("Mentor Anmäld", "Saknas: utbildningen");

    await opensRound(annika, "sv");
    await annika.follows("Utbildning");
    await annika.reads("Introduktionsutbildning", "Luckan Integration", "verksamhetens målsättningar", "spelreglerna");
    await annika.ticks("Kerstin", "سمر", "Олена", "tog igen det enskilt");
    await annika.chooses({ "Modul i utbildningen": "Introduktionsutbildning" });
    await annika.writes({ "Gått den": day(0) });
    await annika.presses("Skriv in för de förkryssade");
    await annika.reads("3 av 3 har gått utbildningen");
    await goesTo(annika, "sv", "Kerstin");
    await annika.reads("Mentor Intervjuad", "Saknas: bekräftelse av vad man kan vänta sig");
  });

  step("interviews them carefully: nobody can promise a job", async () => {
    await goesTo(annika, "sv", "سمر");
    await interviews(annika, "sv", {
      languages: [["العربية", "Som modersmål"], ["Svenska", "Ett samtal, långsamt"]],
      ticks: ["Matlagning"],
      times: { Måndag: "Kväll" },
      waits: true,
    });
    await annika.reads("Adept Intervjuad", "Saknas: bekräftelse av vad man kan vänta sig");
    await goesTo(annika, "sv", "Олена");
    await interviews(annika, "sv", {
      languages: [["Українська", "Som modersmål"], ["Svenska", "Enstaka ord"]],
      ticks: ["Vandring"],
      times: { Måndag: "Kväll" },
    });
    await annika.reads("Adept Redo för matchning");
  });

  step("lets each side confirm what cannot be promised, by a link in their language", async () => {
    for (const who of ["سمر", "Kerstin"]) {
      await goesTo(annika, "sv", who);
      await annika.presses("Skicka länken");
    }
    await annika.follows("Utkorg");
    await samar.opens(await annika.linkIn("يرجى قراءة هذا", "samar@people.example"));
    await samar.reads("لا نستطيع أن نعد بهذا", "لا يستطيع المرشد أن يضمن لك العثور على عمل أو سكن", "القواعد");
    await samar.presses("قرأت هذا وأوافق على القواعد");
    await samar.reads("شكرًا لك. سجّلنا أنك قرأت هذا.");
    await kerstin.opens(await annika.linkIn("Läs", "kerstin@people.example"));
    await kerstin.reads("Ni träffas 4–8 timmar i månaden", "En mentor kan inte garantera att du hittar ett arbete", "Båda deltar frivilligt");
    await kerstin.presses("Jag har läst det här");
    await kerstin.reads("Tack");
    await goesTo(annika, "sv", "سمر");
    await annika.reads("Adept Redo för matchning", "Bekräftat", "med länken, på العربية");
  });

  step("pairs two who can talk with each other, and says why somebody cannot be", async () => {
    await opensRound(annika, "sv");
    await annika.follows("Matchning");
    await annika.reads("Båda talar ett språk minst på nivån ”ett samtal, långsamt”");
    await annika.presses("Hitta par");
    await annika.keepsTo("Utan förslag");
    await annika.reads("Олена", "Ingen mentor är möjlig: gemensamt språk (1)", "Närmast är Svenska: ”enstaka ord”");
    await annika.keepsTo("Kerstin, سمر");
    await annika.reads("Båda tycker om matlagning, båda talar Svenska");
    await annika.presses("Godkänn och skriv till båda");
    await annika.reads("Kerstin och سمر är ett par nu");
  });

  step("follows the pair from its first meeting", async () => {
    await annika.follows("Kerstin och سمر");
    await annika.reads("Introducerat", "4–8 timmar per månad i ungefär ett halvt år");
    await annika.presses("De träffades");
    await annika.reads("Aktivt", "Träffades senast");
  });
});
