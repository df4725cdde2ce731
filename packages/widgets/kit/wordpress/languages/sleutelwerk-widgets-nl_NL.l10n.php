<?php
/**
 * Dutch words of the settings and the editor.
 *
 * @package Sleutelwerk
 */

return array(
	'domain'   => 'sleutelwerk-widgets',
	'language' => 'nl_NL',
	'messages' => array(
		'What to show' => 'Wat laat je zien',
		'As the site' => 'Zoals de site',
		'None' => 'Geen',
		'Preview' => 'Voorbeeld',
		'Language' => 'Taal',
		'List that is open at first' => 'Lijst die eerst openstaat',
		'Topic that is chosen at first' => 'Onderwerp dat eerst gekozen is',
		'Province or town that is chosen at first' => 'Provincie of plaats die eerst gekozen is',
		'Number of the one webinar to show' => 'Nummer van het ene webinar',
		'Key of your organisation' => 'Sleutel van je organisatie',
		'Where the exit leads' => 'Waar de uitgang heen gaat',
		'It is about me' => 'Het gaat over mij',
		'I am young' => 'Ik ben jong',
		'About a child' => 'Over een kind',
		'About an adult' => 'Over een volwassene',
		'About an older person' => 'Over een oudere',
		'About what I do myself' => 'Over mijn eigen gedrag',
		'The files could not all be fetched and kept. Until they are, pages take them from the host.' => 'Niet alle bestanden konden worden opgehaald en bewaard. Tot dat lukt, komen ze van de host.',
		'Address of the host' => 'Adres van de host',
		'Where the exit leads (empty: the weather)' => 'Waar de uitgang heen gaat (leeg: het weer)',
		'Own domain' => 'Eigen domein',
		'Serve scripts and texts from this site. Signing up still goes to the host.' => 'Bied scripts en teksten van deze site aan. Aanmelden gaat nog steeds naar de host.',
		'Texts and numbers' => 'Teksten en nummers',
		'No text was fetched yet: it is when a page first shows one.' => 'Er is nog geen tekst opgehaald. Dat gebeurt als een bladzijde er een laat zien.',
		'The oldest text in use is of %s. All are renewed every hour.' => 'De oudste tekst is van %s. Alles wordt elk uur ververst.',
		'Renew now' => 'Ververs nu',
		'Lines for a strict Content Security Policy' => 'Regels voor een strenge Content Security Policy',
		'You may not do this.' => 'Dit mag je niet doen.',
		'Sleutelwerk: texts and numbers were last renewed on %s. The host does not answer this site.' => 'Sleutelwerk: teksten en nummers zijn voor het laatst ververst op %s. De host geeft deze site geen antwoord.',
		'This site shows texts of Sleutelwerk. They set no cookie and keep nothing on your device. What you tick or search stays on your device. The server the files come from sees your internet address, as every server does.' => 'Deze site laat teksten van Sleutelwerk zien. Zij zetten geen cookie en bewaren niets op je toestel. Wat je aanvinkt of zoekt, blijft op je toestel. De server waar de bestanden vandaan komen, ziet je internetadres, zoals elke server.',
	),
);
