import type { LessonText } from '@sleutelwerk/core';

export const text = {
	title: 'Being who you are',
	goal: 'You can receive somebody who is LGBTI+ safely, also when the subject is difficult for you.',
	note: 'This lesson is about casting out, threatening and forcing into marriage people who are LGBTI+. You may stop or skip the lesson.',
	steps: {
		r1: {
			heading: 'Who tells you',
			paragraphs: [
				'Sami (23) came from Syria three years ago. He always helps to set out the chairs. One evening he lingers.',
				'“My uncle has found a girl for me,” he says. He looks at the floor. “But I am not like that.”',
				'LGBTI+ stands for lesbian women, gay men, people who love both men and women, transgender and intersex people, and more. Such people exist in every country, every faith and every family. Often they live there without anybody knowing.',
				'Saying this costs Sami a lot. He can lose his family, his room and his group.',
				'You may be the first. Right now he looks at one thing above all: your face.',
			],
		},
		r2: {
			heading: 'The first minute',
			paragraphs: [
				'Stay seated. Breathe calmly. Say: “Thank you for trusting me. There is nothing wrong with you.”',
				'And then: “Are you safe now?”',
				'Use his own words. He said “like that”. So do not say “gay” at once.',
				'Use the name and the word (he, she or something else) that the person asks for. But do ask: “Where do I use that, and where not?”',
				'A wrong word in the hallway can be dangerous.',
				'Do not ask: “Are you sure?” Do not ask whether something happened in the past.',
				'Send nobody to a healer or a religious leader in order to change. It does not help and it does harm.',
			],
		},
		q1: {
			question: 'Sami says: “But I am not like that.” What do you say first?',
			options: {
				sure: {
					text: '“Perhaps you should get to know her first. Feelings can grow.”',
					because:
						'You want to give him hope. But he hears: what I am may not exist. He will probably close up again, and the wedding will go ahead.',
				},
				thanks: {
					text: '“Thank you for telling me. This does not stay secret if you come into danger, but I will talk about it with nobody from here.”',
					because:
						'You receive him and you are honest about your limit. You promise no secret, but you do promise what you really can: not to talk in the community. After that you can ask whether he is safe.',
				},
				mother: {
					text: '“Your mother is a kind woman. Shall I talk with her carefully?”',
					because:
						'You mean it warmly. But if you tell it, he can never take it back. A kind mother, too, can come under pressure. Whether, when and whom he tells is up to him alone.',
				},
			},
		},
		r3: {
			heading: 'Which danger there may be',
			paragraphs: [
				'Danger can come from family, from house mates or from somebody in the reception centre. Think of: threats, beating, locking in, having him “cured” or a quick marriage. Blackmail belongs to it too: “Pay, or I will tell.”',
				'With danger now: get away if possible and call 112. Otherwise Veilig Thuis can think along, 0800-2000, also without a name.',
				'COC has buddies for refugees; the project is called Cocktail. COC’s Switchboard gives information and a listening ear.',
				'Somebody who feels alone and without a future can think of death.',
				'You may simply ask: “Do you sometimes think of no longer living?”',
				'Asking does not make it worse. Ring or chat with 113 together, day and night.',
				'Do not look for an interpreter or companion from the same community. And give no leaflet with a rainbow on it. Somebody at home may find it.',
			],
		},
		s1: {
			statement: 'I can help somebody well, even if my faith thinks differently about his love.',
			afterAgree:
				'You can. Your faith is yours, and his safety is his. But check yourself: do you look just as warmly as with another? If not, passing it on to a colleague is good help too.',
			afterDisagree:
				'It is honest of you to say this. Nobody has to be able to do everything. What you always can do: not judge, not pass it on in the community, get help in danger, and bring him to somebody who can carry this.',
		},
		r4: {
			heading: 'In the group',
			paragraphs: [
				'Count on it that in every group there is somebody who listens and stays silent. A joke about “such people” can close the door for that person.',
				'You need not preach. One sentence is enough: “Here we talk about nobody in that way. Not about people who are not here either.”',
				'Does somebody want a debate about faith? Say: “We think differently about that here. What we must agree on: nobody is beaten or sent away because of who he is.” So the evening stays with safety.',
				'And never point to somebody as an example. Not even kindly.',
			],
		},
		f1: {
			question:
				'Suppose a young person whom you know well tells you this. What would be seen on your face? What would you like to be seen?',
		},
	},
} satisfies LessonText;
