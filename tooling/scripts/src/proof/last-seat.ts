import { must, type Proof } from './proof-model.ts';
import { WebinarClient } from './webinar-client.ts';

const MORE_THAN_SEATS = 25;

/** Many want the last seats in the same moment: nobody gets one too many, the queue has no gap, and all can leave again. */
export const lastSeat: Proof = {
	name: 'last-seat',
	what: 'more sign-ups than seats, all at once',
	async round({ origin, told }) {
		const client = new WebinarClient(origin);
		const id = told.webinars.nearlyFull;
		const before = await client.find(id);
		const wishes = Array.from({ length: before.seatsLeft + MORE_THAN_SEATS }, () => client.signUp(id));
		const places = await Promise.all(wishes);
		const confirmed = places.filter((one) => one.state === 'confirmed').length;
		must(confirmed === before.seatsLeft, `${confirmed} seats given, ${before.seatsLeft} were left`);
		must((await client.find(id)).seatsLeft === 0, 'seats are left although people wait');
		const queue = places.flatMap((one) => (one.place === null ? [] : [one.place])).sort((a, b) => a - b);
		const first = queue[0] ?? 0;
		must(
			queue.every((place, at) => place === first + at),
			`the queue has a gap or a double: ${queue.join(' ')}`,
		);
		await Promise.all(places.map(({ code }) => client.leave(code)));
		const after = (await client.find(id)).seatsLeft;
		must(after === before.seatsLeft, `${after} seats left after everybody left, not ${before.seatsLeft}`);
	},
};
