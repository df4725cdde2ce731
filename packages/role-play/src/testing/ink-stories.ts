/** Small stories, each with one thing ink can do. Invented; nobody in them is real. */
export const INK_STORIES: Readonly<Record<string, string>> = {
	knotsAndTags: `# title: Na de les
# who: Ada, een buurvrouw
# picture: kitchen
-> keuken
=== keuken ===
Ada droogt een bord af. # speaker: narrator
Mag ik je iets vertellen? # speaker: Ada
* [Ik beloof alles. # trust: +2 # safety: -2 # coach: Beloof niet wat je niet kunt houden.]
  Ik beloof het.
  -> bank
* Ik luister. # trust: 1 # coach: Je belooft niets en je bent er. # phrase: Ik luister naar je.
  Ze gaat zitten. # speaker: Ada
  -> bank
=== bank ===
Jullie zitten op de bank.
* [Vraag door] Wat is er gebeurd?
* [Wacht] Je wacht.
- Ze vertelt.
-> END
`,
	gathers: `Hallo.
* Goedemorgen
* * Hoe gaat het?
* * Mooi weer
- - Ja, zegt ze.
* Dag
- Daarna is het stil.
* [Blijf]
* [Ga]
- Klaar.
-> DONE
`,
	conditionals: `VAR vertrouwen = 5
VAR naam = "Sam"
-> begin
=== begin ===
{vertrouwen > 4: {naam} kijkt je aan.|{naam} kijkt weg.}
* [Vriendelijk]
  ~ vertrouwen = vertrouwen + 2
* [Kortaf]
  ~ vertrouwen = vertrouwen - 3
- {
  - vertrouwen > 6: Ze lacht.
  - vertrouwen > 4: Ze knikt.
  - else: Ze zwijgt.
}
* {vertrouwen > 4} [Vraag verder] -> verder
* {vertrouwen <= 4} [Zeg sorry] -> verder
* [Stop] -> END
=== verder ===
Vertrouwen is nu {vertrouwen}.
{begin: Je begon hier.} {not verder.extra: Nog niets extra.}
+ [Extra] -> extra
+ [Klaar] -> END
= extra
Dit is extra. {verder.extra > 1: Alweer.}
-> END
`,
	stickyAndOnce: `-> markt
=== markt ===
Je staat op de markt.
* [Kijk naar het fruit] Appels.
  -> markt
* [Praat met de buurman] Hij groet.
  -> markt
+ [Wacht] De tijd gaat voorbij.
  -> markt
+ [Ga naar huis] -> END
* -> END
`,
	stitches: `-> huis.gang
=== huis ===
= gang
De gang is donker.
* [Naar de keuken] -> keuken
* [Naar de kamer] -> kamer
= keuken
Er staat thee.
-> samen
= kamer
Er staat een stoel.
-> samen
=== samen ===
Jullie praten<> even.
* [Ja] -> DONE
* [Nee] -> DONE
`,
	tunnels: `-> begin
=== begin ===
Eerst dit.
-> adem ->
* [Verder] -> adem -> einde
* [Anders]
  Iets anders.
  -> adem ->
  -> einde
=== adem ===
Adem in.
* [Adem uit] Uit.
* [Houd vast] Vast.
- ->->
=== einde ===
Dat was het. -> END
`,
	sequencesAndThreads: `-> hal
=== hal ===
{&Eerst|Dan|Daarna} kijk je rond. {!Een kat.|Een hond.} {stil|nog stil|heel stil}
<- weg
+ [Kijk nog eens] -> hal
=== weg ===
* [Door de deur] Je gaat. -> END
* [Door het raam] Je klimt. -> END
-> DONE
`,
	functionsAndLists: `LIST stemming = (rustig), onrustig, boos
VAR aantal = 0
-> start
=== function verhoog(ref x) ===
~ x = x + 1
=== start ===
De stemming is {stemming}.
* [Harder praten]
  ~ verhoog(aantal)
  ~ stemming++
* [Zachter praten]
- De stemming is nu {stemming}, {aantal} keer harder.
* {stemming ? onrustig} [Kalmeer] Het wordt rustig.
* [Ga zitten] Je zit.
- -> END
`,
};
