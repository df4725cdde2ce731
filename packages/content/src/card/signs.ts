import type { Audience, Sign, SignKind } from '@sleutelwerk/core';

/** `redFlag` counts as the factsheet of VNG, VWS and JenV does: 1 stalking ... 11 escalation. */
function sign(id: string, kind: SignKind, pictogram: string, redFlag: number | null = null): Sign {
	return { id, kind, redFlag, pictogram };
}

const self = [
	sign('self-hit', 'body', 'hand', 4),
	sign('self-throat', 'body', 'throat', 8),
	sign('self-weapon', 'body', 'blade', 3),
	sign('self-pregnant', 'body', 'belly', 5),
	sign('self-worse', 'body', 'stairs', 11),
	sign('self-death-threat', 'control', 'speech', 2),
	sign('self-fear-life', 'control', 'face', 9),
	sign('self-silent', 'control', 'eye', 10),
	sign('self-followed', 'control', 'footsteps', 1),
	sign('self-belittled', 'control', 'wave'),
	sign('self-forced-sex', 'sex', 'bed', 6),
	sign('self-money', 'money', 'coin'),
	sign('self-inside', 'shut-in', 'lock'),
	sign('self-papers', 'shut-in', 'passport'),
	sign('self-phone', 'digital', 'phone'),
	sign('self-honour', 'honour', 'family'),
	sign('self-marry', 'forced', 'ring'),
	sign('self-no-doctor', 'neglect', 'pill', 7),
];

const young = [
	sign('young-hit', 'body', 'hand', 4),
	sign('young-throat', 'body', 'throat', 8),
	sign('young-weapon', 'body', 'blade', 3),
	sign('young-worse', 'body', 'stairs', 11),
	sign('young-death-threat', 'control', 'speech', 2),
	sign('young-fear-life', 'control', 'face', 9),
	sign('young-silent', 'control', 'eye', 10),
	sign('young-followed', 'control', 'footsteps', 1),
	sign('young-parents', 'control', 'door'),
	sign('young-sex', 'sex', 'bed', 6),
	sign('young-money', 'money', 'coin'),
	sign('young-inside', 'shut-in', 'lock'),
	sign('young-images', 'digital', 'camera'),
	sign('young-phone', 'digital', 'phone'),
	sign('young-honour', 'honour', 'family'),
	sign('young-trip', 'forced', 'plane'),
	sign('young-cutting', 'forced', 'scissors'),
	sign('young-care', 'neglect', 'food'),
];

const child = [
	sign('child-injury', 'body', 'bandage'),
	sign('child-hit', 'body', 'hand', 4),
	sign('child-throat', 'body', 'throat', 8),
	sign('child-pain', 'body', 'belly'),
	sign('child-death-threat', 'control', 'speech', 2),
	sign('child-startles', 'control', 'face'),
	sign('child-words', 'control', 'wave'),
	sign('child-witness', 'control', 'door'),
	sign('child-sexual', 'sex', 'bed'),
	sign('child-work', 'money', 'coin'),
	sign('child-alone', 'shut-in', 'alone'),
	sign('child-school', 'shut-in', 'school'),
	sign('child-online', 'digital', 'phone'),
	sign('child-honour', 'honour', 'family'),
	sign('child-cutting', 'forced', 'scissors'),
	sign('child-care', 'neglect', 'food'),
	sign('child-no-doctor', 'neglect', 'pill', 7),
];

const adult = [
	sign('adult-hit', 'body', 'bandage', 4),
	sign('adult-throat', 'body', 'throat', 8),
	sign('adult-weapon', 'body', 'blade', 3),
	sign('adult-pregnant', 'body', 'belly', 5),
	sign('adult-worse', 'body', 'stairs', 11),
	sign('adult-death-threat', 'control', 'speech', 2),
	sign('adult-fear-life', 'control', 'face', 9),
	sign('adult-silent', 'control', 'eye', 10),
	sign('adult-followed', 'control', 'footsteps', 1),
	sign('adult-belittled', 'control', 'wave'),
	sign('adult-forced-sex', 'sex', 'bed', 6),
	sign('adult-money', 'money', 'coin'),
	sign('adult-never-alone', 'shut-in', 'alone'),
	sign('adult-papers', 'shut-in', 'passport'),
	sign('adult-phone', 'digital', 'phone'),
	sign('adult-honour', 'honour', 'family'),
	sign('adult-marry', 'forced', 'ring'),
	sign('adult-no-doctor', 'neglect', 'pill', 7),
];

const elder = [
	sign('elder-injury', 'body', 'bandage'),
	sign('elder-hit', 'body', 'hand', 4),
	sign('elder-throat', 'body', 'throat', 8),
	sign('elder-death-threat', 'control', 'speech', 2),
	sign('elder-silent', 'control', 'eye', 10),
	sign('elder-words', 'control', 'wave'),
	sign('elder-sexual', 'sex', 'bed', 6),
	sign('elder-money', 'money', 'coin'),
	sign('elder-signature', 'money', 'letter'),
	sign('elder-visits', 'shut-in', 'door'),
	sign('elder-phone', 'digital', 'phone'),
	sign('elder-honour', 'honour', 'family'),
	sign('elder-home', 'forced', 'house'),
	sign('elder-food', 'neglect', 'food'),
	sign('elder-wounds', 'neglect', 'bed'),
	sign('elder-carer', 'neglect', 'clock'),
	sign('elder-no-doctor', 'neglect', 'pill', 7),
];

const ownBehaviour = [
	sign('own-hit', 'body', 'hand', 4),
	sign('own-throat', 'body', 'throat', 8),
	sign('own-weapon', 'body', 'blade', 3),
	sign('own-pregnant', 'body', 'belly', 5),
	sign('own-worse', 'body', 'stairs', 11),
	sign('own-death-threat', 'control', 'speech', 2),
	sign('own-afraid', 'control', 'eye', 10),
	sign('own-following', 'control', 'footsteps', 1),
	sign('own-shouting', 'control', 'wave'),
	sign('own-sex', 'sex', 'bed', 6),
	sign('own-minors', 'sex', 'child'),
	sign('own-money', 'money', 'coin'),
	sign('own-keeping-in', 'shut-in', 'lock'),
	sign('own-phone', 'digital', 'phone'),
	sign('own-honour', 'honour', 'family'),
	sign('own-pressure', 'forced', 'ring'),
	sign('own-care', 'neglect', 'heart'),
	sign('own-no-doctor', 'neglect', 'pill', 7),
];

/** The signs of the six audiences; the eleven red flags are all among those of `self` and of `adult`. */
export const SIGNS: Readonly<Record<Audience, readonly Sign[]>> = {
	self,
	young,
	child,
	adult,
	elder,
	'own-behaviour': ownBehaviour,
};
