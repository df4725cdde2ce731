import type { LessonText } from '@sleutelwerk/core';

export const text = {
	title: 'What you can and cannot promise',
	goal: 'You can explain calmly what confidential means with you, before somebody tells his story.',
	steps: {
		r1: {
			heading: '‘Promise first’',
			paragraphs: [
				'On Wednesdays Yonas coaches a group of young men. After the training Filmon walks along to the bus stop. He looks behind him twice.',
				'‘There is something at home,’ he says. ‘But first promise that you will not tell anybody. Swear it.’',
				'Yonas feels that this is an important moment. If he says yes, Filmon will talk. If he says no, Filmon may get on the bus.',
				'Almost every key person meets this moment. That is why it helps to know beforehand what you are going to say.',
			],
		},
		r2: {
			heading: 'Why you do not promise secrecy',
			paragraphs: [
				'Confidential is not the same as secret. Confidential means: I do not pass it on to people who have nothing to do with it.',
				'Secret means: to nobody, whatever happens. You cannot promise that. Perhaps you will hear in a moment that somebody is in danger, or that a child is being hit.',
				'Then you choose between two bad things. You stay silent while somebody is in danger, or you break your word. People who have met such a broken promise once often tell nothing any more.',
				'An honest beginning sometimes costs a little trust. A broken promise costs all of it.',
			],
		},
		q1: {
			question: 'Filmon is waiting for an answer. Which sentence fits best?',
			options: {
				a: {
					text: '‘I swear. Everything stays between us.’',
					because:
						'Now Filmon will talk. But if he or a child is in danger, you are tied to your oath. What you win today closes a door tomorrow.',
				},
				b: {
					text: '‘Then it is better not to tell me.’',
					because:
						'You are honest, but what he mostly hears is: go away. So he stays alone with something heavy.',
				},
				c: {
					text: '‘I do not talk about it with your family or with friends. If there is danger, I ask for help. Then I tell you first.’',
					because:
						'This is true, and it is warm as well. He knows with whom you do not talk, when you will do something, and that he is the first to hear it.',
				},
				d: {
					text: '‘Just tell me, then we will see later what I do with it.’',
					because:
						'This sounds friendly. Yet he cannot choose now, because he does not know where his story will go.',
				},
			},
		},
		r3: {
			heading: 'With whom you talk, and with whom not',
			paragraphs: [
				'You do not talk with the partner, the family, the neighbours or the religious leader of the other person. Not even when they mean well. One sentence to a sister can reach the husband the same evening.',
				'You do talk with your coordinator. Often you can do that without a name: ‘A man of about thirty told me something. What is a good step?’',
				'You can also call Veilig Thuis for advice, on 0800-2000. It is free, day and night. You do not have to give your name, nor the name of the family.',
			],
		},
		r4: {
			heading: 'A doctor, and you',
			paragraphs: [
				'A doctor has a duty of secrecy that is written in the law. There too are exceptions, for instance in serious danger.',
				'Do not think that exactly the same holds for volunteers. Ask your organisation which agreements there are for you, and ask for them on paper.',
				'Write down as little as you can. No names in your diary, no photo of an injury on your phone, no story in the group chat. A prayer for somebody can be without a name too.',
			],
		},
		s1: {
			statement: 'When you help somebody, your partner at home may know who it is about.',
			afterAgree:
				'It is good to be able to say at home why you are quiet. You can do that without a name: ‘I heard something heavy today.’ Then you have support, and the other person stays safe.',
			afterDisagree:
				'That protects the other person, certainly in a small community. Do not forget yourself. Do find a place where you can tell your story, for instance with your coordinator.',
		},
		c1: {
			story: [
				'You talked with Zeynep for a long time in the community centre, with the door closed. Now her mother-in-law stands by the coffee.',
				'‘What were you two talking about?’ she asks. ‘I am worried, she hardly eats.’',
			],
			question: 'What do you do?',
			options: {
				a: {
					text: 'You say that Zeynep is having a hard time and that the family should be kind.',
					because:
						'You mean well. But now the family knows that there was something to tell. At home Zeynep will get questions, and you do not know from whom.',
				},
				b: {
					text: 'You say in a friendly way: ‘What women tell me I do not discuss with their family. That also holds for what you tell me.’',
					because:
						'In this way your silence is ordinary, and not suspicious. The mother-in-law also hears that she can come to you herself.',
				},
				c: {
					text: 'You say that you were talking about the language class.',
					because:
						'This solves it for now. But if Zeynep says something else at home, they notice that something is not right. Without having agreed it with her, an excuse is dangerous.',
				},
			},
		},
		r5: {
			heading: 'Contact that is safe',
			paragraphs: [
				'At the end of a talk ask: ‘How can we be in touch safely?’ The other person knows best who looks at the phone too.',
				'Do not call back on a number that several people use. Send no message about the subject. Rather let the other person come to you, at a fixed place and time.',
				'Say to somebody who wants to call: ‘Afterwards the call is still in your call history.’ The number of Veilig Thuis does not appear on the bill, but it does stay visible on the phone.',
			],
		},
		t1: {
			task: 'Think, just for yourself, of a secret somebody once asked you to keep. Was it light or heavy to carry? Then make your own sentence for when somebody says: ‘Promise first.’ Say it aloud once when you are alone.',
		},
	},
} satisfies LessonText;
