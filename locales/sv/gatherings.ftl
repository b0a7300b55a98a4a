# Not yet reviewed by a native speaker.

## De gemensamma träffarna i en omgång: för alla par

gatherings-title = Gemensamma träffar
gatherings-lead = { $n ->
    [0] Träffar för alla par tillsammans.
    [one] Träffar för alla par tillsammans. Varje par kommer till minst en.
   *[other] Träffar för alla par tillsammans. Varje par kommer till minst { $n }.
}
gatherings-to-pairs = Par
gatherings-none = Ingen gemensam träff än
    .help = Lägg till den första här nedanför. När den har varit kryssar du för vilka som kom, och den räknas på varje pars sida.
gatherings-name = Vad
    .help = Till exempel: Middag från fem länder
gatherings-title-missing = Ge träffen ett namn, så att alla vet vad det är.
gatherings-day = Dag
gatherings-time = Börjar klockan
gatherings-time-wrong = Skriv klockslaget så här: 18:00.
gatherings-place = Var
gatherings-when-label = När
# $day: med veckodag. $time: 18:00.
gatherings-when = { $day }, kl. { $time }
gatherings-came = Kom
gatherings-tick-who-came = Kryssa för vilka som kom
gatherings-new = En ny gemensam träff
gatherings-new-action = Lägg till träffen
gatherings-added = Träffen är tillagd.

## En träff

gatherings-who-came = Vilka kom?
gatherings-pair = Par
gatherings-role-mentor = { $Mentor }
gatherings-role-mentee = { $Mentee }
# Kryssar för alla rutor i kolumnen.
gatherings-all = alla
gatherings-ticked-above = { $name } kryssas för längre upp.
gatherings-without-pair = Utan par den dagen
gatherings-attendance-action = Spara vilka som kom
gatherings-attendance-kept = { $n ->
    [0] Sparat: ingen kom.
    [one] Sparat: en person kom.
   *[other] Sparat: { $n } personer kom.
}
gatherings-came-so-far = { $n ->
    [0] Ingen är förkryssad än.
    [one] En person är förkryssad.
   *[other] { $n } personer är förkryssade.
}
gatherings-nobody = Ingen att kryssa för än
    .help = Omgången har inga par och inga deltagare än. De kommer att stå här så snart de finns.
gatherings-change = Ändra dag, tid eller plats
gatherings-change-action = Spara ändringen
gatherings-changed = Ändringen är sparad.
gatherings-remove = Ta bort den här träffen
    .help = Ingen är förkryssad, så ingenting går förlorat.
gatherings-remove-action = Ta bort träffen
gatherings-removed = Träffen är borttagen.
gatherings-cannot-hold-far-from-round = Omgången pågår från { $first } till { $last }. Är året rätt?
gatherings-cannot-hold-somebody-came = { $n ->
    [one] En person är förkryssad som närvarande, så dagen kan inte ligga i framtiden. Ta bort krysset först.
   *[other] { $n } personer är förkryssade som närvarande, så dagen kan inte ligga i framtiden. Ta bort kryssen först.
}
gatherings-cannot-attend-not-yet = Träffen är den { $day }. Du kan kryssa för vilka som kom från och med den dagen.
gatherings-cannot-remove-somebody-came = { $n ->
    [one] En person kom, och träffen kan vara räknad på ett pars sida. Ta bort krysset först.
   *[other] { $n } personer kom, och träffen är räknad på deras pars sidor. Ta bort kryssen först.
}
