/** What one can do now, in Dutch. */
export const actions: Readonly<Record<string, string>> = {
	'self-danger':
		'Is het nu gevaarlijk? Ga weg als dat kan, naar een plek waar mensen zijn. Bel 112 en zeg waar je bent.',
	'self-advice':
		'Is het nu niet gevaarlijk? Bel Veilig Thuis: 0800-2000, gratis, dag en nacht. Voor advies hoef je je naam niet te zeggen. Bel met een telefoon die niemand anders bekijkt.',
	'self-doctor':
		'Ben je gewond, of is je keel dichtgedrukt? Laat een dokter kijken, ook als je niets ziet. Bij spoed: 112.',
	'self-forced-sex-help':
		'Was er seks die je niet wilde? Bel het Centrum Seksueel Geweld: 0800-0188. Hulp werkt het best in de eerste zeven dagen. Later bellen mag ook.',
	'self-plan':
		'Weggaan bij een partner kan juist een gevaarlijk moment zijn. Is er nu geen gevaar? Maak dan eerst met Veilig Thuis een plan voor je veiligheid.',
	'self-one-person':
		'Vertel het aan één persoon die je vertrouwt en die niet met je partner of familie praat. Vraag eerst wat die persoon met je verhaal doet.',
	'self-interpreter':
		'Spreek je weinig Nederlands? Vraag om een tolk. Laat je kind, familie of een bekende niet tolken.',

	'young-danger':
		'Is het nu gevaarlijk? Ga weg als dat kan, naar een plek waar mensen zijn. Bel 112 en zeg waar je bent.',
	'young-talk':
		'Wil je praten? De Kindertelefoon is er voor kinderen en jongeren van 8 tot 18 jaar: 0800-0432, gratis en zonder je naam.',
	'young-advice':
		'Bel of laat een volwassene bellen met Veilig Thuis: 0800-2000, gratis, dag en nacht. Voor advies hoef je je naam niet te zeggen.',
	'young-adult':
		'Vertel het aan een volwassene die je vertrouwt, bijvoorbeeld op school. Vraag eerst aan wie die het moet vertellen.',
	'young-before-trip':
		'Ben je bang voor een reis? Vraag nu hulp en probeer in Nederland te blijven. Moet je toch mee? Maak een kopie van je paspoort en vertel iemand die je vertrouwt waar je naartoe gaat.',
	'young-dark': 'Denk je aan de dood? Bel 113 of 0800-0113, gratis, dag en nacht, zonder je naam.',
	'young-not-your-fault':
		'Wat een ander met je doet, is niet jouw schuld. Je mag hulp vragen, ook als je twijfelt.',

	'child-danger': 'Is het kind nu in gevaar? Bel 112.',
	'child-listen':
		'Vertelt het kind iets? Luister rustig en laat het kind zelf praten. Stel geen vragen om meer te weten.',
	'child-no-promise':
		'Beloof niet dat je het geheim houdt. Zeg: goed dat je het vertelt, ik vraag iemand om raad.',
	'child-no-confronting':
		'Praat hierover niet met de persoon die het misschien doet. Dat kan het kind in gevaar brengen. Vraag eerst advies.',
	'child-notes':
		'Schrijf op wat je zag en hoorde, en op welke dag. Schrijf niet op wat je denkt. Bewaar het op een plek waar anderen het niet lezen.',
	'child-advice':
		'Bel Veilig Thuis: 0800-2000, gratis, dag en nacht. Je vraagt advies en beslist daarna zelf. Je hoeft je naam niet te zeggen.',
	'child-own-line': 'Een kind vanaf 8 jaar kan zelf praten met de Kindertelefoon: 0800-0432.',

	'adult-danger': 'Is er nu gevaar? Bel 112. Blijf zelf op een veilige plek.',
	'adult-alone':
		'Praat er alleen over als jullie echt met z’n tweeën zijn. Wil de ander niet praten? Dan is dat goed.',
	'adult-believe': 'Luister en geloof de ander. Geef geen schuld. De ander kiest zelf de volgende stap.',
	'adult-no-promise':
		'Beloof niet dat je alles geheim houdt. Zeg eerlijk dat je raad vraagt als er gevaar is.',
	'adult-no-mediating':
		'Praat niet met de partner of de familie, en probeer het niet goed te maken tussen hen. Dring niet aan op weggaan: zonder plan kan dat gevaarlijk zijn.',
	'adult-advice':
		'Bel Veilig Thuis voor advies: 0800-2000, gratis, dag en nacht. Je hoeft geen namen te noemen, ook niet die van jou.',
	'adult-contact':
		'Vraag hoe je veilig contact kunt houden. Bel of app niet terug op een telefoon die een ander ook bekijkt. Laat geen kind, familie of bekende tolken.',

	'elder-danger': 'Is er nu gevaar? Bel 112.',
	'elder-alone':
		'Praat met de oudere als er niemand bij is. Luister rustig. Wil de oudere niet praten? Dan is dat goed.',
	'elder-notes':
		'Schrijf op wat je zag en hoorde, en op welke dag. Schrijf niet op wat je denkt. Bewaar het op een plek waar anderen het niet lezen.',
	'elder-advice':
		'Bel Veilig Thuis: 0800-2000, gratis, dag en nacht. Dat kan over jezelf en over een ander. Voor advies hoef je geen namen te noemen.',
	'elder-doctor': 'Gaat het slecht met de gezondheid? Bel de huisarts. Bij spoed: 112.',
	'elder-carer-help':
		'Is de zorg te zwaar voor wie helpt? Ook die persoon kan Veilig Thuis om raad vragen. Hulp vragen is geen schande.',

	'own-danger':
		'Kan het nu misgaan? Ga weg van de ander, naar buiten. Bel 112 als iemand in gevaar is, jijzelf ook.',
	'own-walk-away':
		'Voel je dat je de controle verliest? Ga uit de kamer voordat er iets gebeurt. Ga pas terug als je rustig bent.',
	'own-advice':
		'Bel Veilig Thuis: 0800-2000, gratis, dag en nacht. Zij praten ook met mensen die zelf geweld gebruiken. Voor advies hoef je je naam niet te zeggen.',
	'own-doctor': 'Ga naar je huisarts en vertel wat er gebeurt. De huisarts kan je naar behandeling sturen.',
	'own-minors-help':
		'Gaat het om seksuele gevoelens voor kinderen? Stop it Now praat met je, gratis en zonder je naam.',
	'own-dark': 'Denk je aan de dood? Bel 113 of 0800-0113, gratis, dag en nacht, zonder je naam.',
	'own-leave-alone':
		'Wil de ander geen contact? Laat de ander dan met rust. Vraag de ander of de kinderen niet om te zwijgen.',
};
