import type { Audience, CardAction } from '@sleutelwerk/core';
import { SERVICE_IDS, type ServiceName } from '../services/ids.ts';

function action(id: string, ...services: readonly ServiceName[]): CardAction {
	return { id, services: services.map((name) => SERVICE_IDS[name]) };
}

/** What one can do now, safest first. Danger always comes first; nothing here asks anybody to confront or to mediate. */
export const ACTIONS: Readonly<Record<Audience, readonly CardAction[]>> = {
	self: [
		action('self-danger', 'emergency'),
		action('self-advice', 'veiligThuis'),
		action('self-doctor'),
		action('self-forced-sex-help', 'sexualViolenceCentre'),
		action('self-plan', 'veiligThuis'),
		action('self-one-person'),
		action('self-interpreter'),
	],
	young: [
		action('young-danger', 'emergency'),
		action('young-talk', 'kindertelefoon'),
		action('young-advice', 'veiligThuis'),
		action('young-adult'),
		action('young-before-trip', 'veiligThuis', 'consularAbroad'),
		action('young-dark', 'suicidePrevention'),
		action('young-not-your-fault'),
	],
	child: [
		action('child-danger', 'emergency'),
		action('child-listen'),
		action('child-no-promise'),
		action('child-no-confronting'),
		action('child-notes'),
		action('child-advice', 'veiligThuis'),
		action('child-own-line', 'kindertelefoon'),
	],
	adult: [
		action('adult-danger', 'emergency'),
		action('adult-alone'),
		action('adult-believe'),
		action('adult-no-promise'),
		action('adult-no-mediating'),
		action('adult-advice', 'veiligThuis'),
		action('adult-contact'),
	],
	elder: [
		action('elder-danger', 'emergency'),
		action('elder-alone'),
		action('elder-notes'),
		action('elder-advice', 'veiligThuis'),
		action('elder-doctor'),
		action('elder-carer-help', 'veiligThuis'),
	],
	'own-behaviour': [
		action('own-danger', 'emergency'),
		action('own-walk-away'),
		action('own-advice', 'veiligThuis'),
		action('own-doctor'),
		action('own-minors-help', 'stopItNow'),
		action('own-dark', 'suicidePrevention'),
		action('own-leave-alone'),
	],
};
