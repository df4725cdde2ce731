import type { Audience, Sign, SignKind } from '@sleutelwerk/core';

function sign(id: string, kind: SignKind, pictogram: string): Sign {
	return { id, kind, redFlag: null, pictogram };
}

/** `redFlag` counts as the factsheet of VNG, VWS and JenV does: 1 stalking ... 11 escalation. */
function flag(redFlag: number, plain: Sign): Sign {
	return { ...plain, redFlag };
}

const self = [
	flag(4, sign('self-hit', 'body', 'hand')),
	flag(8, sign('self-throat', 'body', 'throat')),
	flag(3, sign('self-weapon', 'body', 'blade')),
	flag(5, sign('self-pregnant', 'body', 'belly')),
	flag(11, sign('self-worse', 'body', 'stairs')),
	flag(2, sign('self-death-threat', 'control', 'speech')),
	flag(9, sign('self-fear-life', 'control', 'face')),
	flag(10, sign('self-silent', 'control', 'eye')),
	flag(1, sign('self-followed', 'control', 'footsteps')),
	sign('self-belittled', 'control', 'wave'),
	flag(6, sign('self-forced-sex', 'sex', 'bed')),
	sign('self-money', 'money', 'coin'),
	sign('self-inside', 'shut-in', 'lock'),
	sign('self-papers', 'shut-in', 'passport'),
	sign('self-phone', 'digital', 'phone'),
	sign('self-honour', 'honour', 'family'),
	sign('self-marry', 'forced', 'ring'),
	flag(7, sign('self-no-doctor', 'neglect', 'pill')),
];

const young = [
	flag(4, sign('young-hit', 'body', 'hand')),
	flag(8, sign('young-throat', 'body', 'throat')),
	flag(3, sign('young-weapon', 'body', 'blade')),
	flag(11, sign('young-worse', 'body', 'stairs')),
	flag(2, sign('young-death-threat', 'control', 'speech')),
	flag(9, sign('young-fear-life', 'control', 'face')),
	flag(10, sign('young-silent', 'control', 'eye')),
	flag(1, sign('young-followed', 'control', 'footsteps')),
	sign('young-parents', 'control', 'door'),
	flag(6, sign('young-sex', 'sex', 'bed')),
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
	flag(4, sign('child-hit', 'body', 'hand')),
	flag(8, sign('child-throat', 'body', 'throat')),
	sign('child-pain', 'body', 'belly'),
	flag(2, sign('child-death-threat', 'control', 'speech')),
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
	flag(7, sign('child-no-doctor', 'neglect', 'pill')),
];

const adult = [
	flag(4, sign('adult-hit', 'body', 'bandage')),
	flag(8, sign('adult-throat', 'body', 'throat')),
	flag(3, sign('adult-weapon', 'body', 'blade')),
	flag(5, sign('adult-pregnant', 'body', 'belly')),
	flag(11, sign('adult-worse', 'body', 'stairs')),
	flag(2, sign('adult-death-threat', 'control', 'speech')),
	flag(9, sign('adult-fear-life', 'control', 'face')),
	flag(10, sign('adult-silent', 'control', 'eye')),
	flag(1, sign('adult-followed', 'control', 'footsteps')),
	sign('adult-belittled', 'control', 'wave'),
	flag(6, sign('adult-forced-sex', 'sex', 'bed')),
	sign('adult-money', 'money', 'coin'),
	sign('adult-never-alone', 'shut-in', 'alone'),
	sign('adult-papers', 'shut-in', 'passport'),
	sign('adult-phone', 'digital', 'phone'),
	sign('adult-honour', 'honour', 'family'),
	sign('adult-marry', 'forced', 'ring'),
	flag(7, sign('adult-no-doctor', 'neglect', 'pill')),
];

const elder = [
	sign('elder-injury', 'body', 'bandage'),
	flag(4, sign('elder-hit', 'body', 'hand')),
	flag(8, sign('elder-throat', 'body', 'throat')),
	flag(2, sign('elder-death-threat', 'control', 'speech')),
	flag(10, sign('elder-silent', 'control', 'eye')),
	sign('elder-words', 'control', 'wave'),
	flag(6, sign('elder-sexual', 'sex', 'bed')),
	sign('elder-money', 'money', 'coin'),
	sign('elder-signature', 'money', 'letter'),
	sign('elder-visits', 'shut-in', 'door'),
	sign('elder-phone', 'digital', 'phone'),
	sign('elder-honour', 'honour', 'family'),
	sign('elder-home', 'forced', 'house'),
	sign('elder-food', 'neglect', 'food'),
	sign('elder-wounds', 'neglect', 'bed'),
	sign('elder-carer', 'neglect', 'clock'),
	flag(7, sign('elder-no-doctor', 'neglect', 'pill')),
];

const ownBehaviour = [
	flag(4, sign('own-hit', 'body', 'hand')),
	flag(8, sign('own-throat', 'body', 'throat')),
	flag(3, sign('own-weapon', 'body', 'blade')),
	flag(5, sign('own-pregnant', 'body', 'belly')),
	flag(11, sign('own-worse', 'body', 'stairs')),
	flag(2, sign('own-death-threat', 'control', 'speech')),
	flag(10, sign('own-afraid', 'control', 'eye')),
	flag(1, sign('own-following', 'control', 'footsteps')),
	sign('own-shouting', 'control', 'wave'),
	flag(6, sign('own-sex', 'sex', 'bed')),
	sign('own-minors', 'sex', 'child'),
	sign('own-money', 'money', 'coin'),
	sign('own-keeping-in', 'shut-in', 'lock'),
	sign('own-phone', 'digital', 'phone'),
	sign('own-honour', 'honour', 'family'),
	sign('own-pressure', 'forced', 'ring'),
	sign('own-care', 'neglect', 'heart'),
	flag(7, sign('own-no-doctor', 'neglect', 'pill')),
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
