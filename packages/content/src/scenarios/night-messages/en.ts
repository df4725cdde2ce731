import type { ScenarioText } from '@sleutelwerk/core';

export const en: ScenarioText = {
	title: 'Messages in the night',
	goal: 'You bring a man who fears his own hands to help, you think of who is at home, and you guard your own night.',
	who: 'Elias (38) knows you from the fathers’ group. Rina (35) is his wife; they have two children. They are invented. Who hits can be anybody: a man, a woman, from any country.',
	where:
		'First on the phone, in the middle of the night. Then at the community centre, at the market and at your home.',
	note: 'A man tells that he hit his wife. A child saw it. He also says that he does not want to live any more. You do not see any violence.',
	freedom:
		'Takes about 14 minutes. You may stop, skip something, or do this together with your trainer. Nobody gives you a mark.',
	'speaker.elias': 'Elias',
	'speaker.rina': 'Rina',
	'speaker.adviser': 'Veilig Thuis, on the line',
	'speaker.coordinator': 'Your coordinator',

	'd1.cue': 'It is dark. Your phone buzzes on the bedside table, three times in a row.',
	'd1.1': 'Half past one. For three weeks Elias has been sending messages at night. This one is different.',
	'd1.2': 'I am in my car, alone. I dare not go inside. I am afraid of what I will do.',
	'd1.thought': 'I have to get up at six. But there is a family asleep in there.',
	d1a: 'You call him and you go on talking, as long as he needs.',
	'd1a.1': 'Thank you for being there. I can talk only to you.',
	'd1a.2': 'After an hour you know all about his childhood, and not yet if anybody is in danger now.',
	'd1a.coach':
		'You are there for him, but who only listens may not ask what matters most: is anybody in danger now?',
	'd1a.phrase': 'I have ten minutes. Is anybody in danger now?',
	'd1a.repair':
		'“Elias, I stop you for a moment. Is anybody in danger now? Stay outside as long as you fear yourself.”',
	d1b: 'You call him briefly. “Good that you say it. Is anybody in danger now? Stay outside as long as you fear yourself.”',
	'd1b.1': 'You sit up straight, in the kitchen, with the light on.',
	'd1b.2': 'Not now. They are asleep. I walked out before… I have been sitting here for an hour.',
	'd1b.coach': 'First danger, then the talk; and you decide how long.',
	'd1b.phrase': 'Good that you say it. Is anybody in danger now?',
	d1c: 'You turn your phone over. This can wait until tomorrow. You need sleep.',
	'd1c.1': 'You have a right to your night. That is true.',
	'd1c.2': 'But you do not sleep. You keep seeing one word: afraid.',
	'd1c.coach': 'A limit is good, but “afraid of what I will do” needs one question first, or one number.',
	'd1c.repair':
		'You pick it up again and call briefly. “Is anybody in danger now? Stay outside as long as you fear yourself.”',
	'r1.cue': 'You hear a car seat creak. His breath slows down.',
	'r1.1': 'Not now. They are asleep. I stay outside.',

	'd2.cue': 'He talks with long silences. You hear him tapping on the steering wheel.',
	'd2.1':
		'Last week I hit Rina. The little one stood in the door. Tonight my hand was already up again. Then I walked out.',
	'd2.2': 'You know Rina. She once cried at your place, without saying why.',
	'd2.thought': 'I want to hang up. And I also want him to go on talking.',
	d2a: '“You are not a bad person, Elias. It is the stress. You have been through so much.”',
	'd2a.1': 'Yes. The stress. She does not make it easy either.',
	'd2a.2': 'He sounds relieved. You hear how the blame slowly moves to Rina.',
	'd2a.coach': 'You do not want him to break down, but stress explains something and does not make it right.',
	'd2a.phrase': 'Stress is heavy. Hitting remains your choice.',
	'd2a.repair':
		'“Stress is heavy, but hitting is your choice, and it must stop. That you walked out now was good. Where can you sleep tonight?”',
	d2b: '“Good that you walked out, and good that you say it. Hitting must stop, and that is up to you. There is help for that. Where can you sleep tonight?”',
	'd2b.1': 'It is silent for a long time. You do not fill the silence.',
	'd2b.2': 'At my brother’s. He asks no questions. Nobody ever said that there is help for me.',
	'd2b.coach': 'Two things at once: you see him as a person, and you are clear about the hitting.',
	'd2b.phrase': 'Good that you say it. Hitting must stop.',
	d2c: '“With your child standing there? How could you! They will take your children away, and rightly.”',
	'd2c.1': 'You hear nothing any more. Only the windscreen wipers.',
	'd2c.2': 'I knew it. I should never have said anything.',
	'd2c.coach':
		'Your shock is honest, but who gets ashamed and afraid goes silent; and only a judge decides about children.',
	'd2c.phrase': 'I am shocked. And it is good that you say it.',
	'd2c.repair':
		'“I was shocked, sorry. It is good that you say it and that you walked out. Hitting must stop. Where can you sleep tonight?”',
	'r2.cue': 'He blows his nose. A car door clicks.',
	'r2.1': 'At my brother’s. I can go there. Hitting must stop. Yes.',

	'd3.cue': 'Suddenly he talks fast and close to the phone.',
	'd3.1': 'But this stays between us. You say nothing to Rina. Nor to anybody. Promise.',
	'd3.2': 'You look at the clock. It is the middle of the night.',
	d3a: '“I promise. This stays between us.”',
	'd3a.1': 'Thank you. You are the only one.',
	'd3a.2': 'Now two people know, and Rina and the children are just as alone.',
	'd3a.coach': 'He goes on talking, but you cannot keep this promise: there is a child who saw it.',
	'd3a.phrase': 'I cannot promise that. There are children.',
	'd3a.repair':
		'“I said that too fast. I pass nothing on, not to Rina either. But there are children. I will ask for advice, first without names. You hear that from me now.”',
	d3b: '“I pass nothing on, not to Rina either. But I cannot promise to keep it secret: there are children. I will ask for advice, first without names. You hear that from me now.”',
	'd3b.1': 'Advice. Without a name. …It scares me.',
	'd3b.2': 'He does not hang up. That is an answer too.',
	'd3b.coach': 'You say beforehand what you do, and you do not talk with his wife behind his back.',
	'd3b.phrase': 'I will ask for advice, first without names.',
	d3c: '“I am a key person. I am obliged to report this.”',
	'd3c.1': 'Obliged? So you are the police.',
	'd3c.2': 'You hear him start the engine.',
	'd3c.coach':
		'You want to protect the child, but as a volunteer you have no such duty, and fear shuts the door.',
	'd3c.phrase': 'I should not carry this alone. I will ask for advice.',
	'd3c.repair':
		'“No, that is not right. I am not obliged. But I will ask for advice, because there are children. First without names.”',
	'r3.cue': 'The engine stops again.',
	'r3.1': 'Advice. All right. As long as you tell me first.',

	'd4.cue': 'His voice goes flat, as if he talks about somebody else.',
	'd4.1': 'It is silent again. Then he says it, very softly.',
	'd4.2': 'Perhaps it is better for everybody if I am no longer there.',
	'd4.thought': 'Does he mean it? If I ask about it, do I not give him the idea?',
	d4a: '“Do not say that! Think of your children. Tomorrow everything will look different.”',
	'd4a.1': 'Yes. Sorry. Forget it.',
	'd4a.2': 'He says it politely. That makes you more worried.',
	'd4a.coach': 'You want to give him hope, but he hears that he must not say this.',
	'd4a.repair':
		'“No, do say it. Are you thinking of death? Do you plan to do something now? Then we call for help now.”',
	d4b: '“Are you thinking of death? Do you plan to do something now?” You wait for his answer.',
	'd4b.1': '“Then I call 112 now,” you say. “And if it is not now: 113 is there day and night, tonight too.”',
	'd4b.2': 'Not now. I will not do anything. But I think it sometimes. 113. Three digits. I can call that.',
	'd4b.coach': 'Asking does not make it worse; it gives him somebody who dares to say it out loud.',
	'd4b.phrase': 'Are you thinking of death? Do you plan to do something now?',
	d4c: 'You say that you will ring again soon, and you call Rina. “Elias is upset. Watch him. And put the knives away.”',
	'd4c.1': 'The knives? What did he say? Did he tell you what he did?',
	'd4c.2': 'Later Elias does come home. She stands in the corridor. He sees in her face that you called.',
	'd4c.coach':
		'You wanted to protect two lives, but you tell his partner, in the middle of the night and without a plan.',
	'd4c.phrase': 'I do not call his wife. I call people who know this.',
	'd4c.repair':
		'You cannot take this call back. She knows something, and he knows that she knows. Danger now: 112. Call Veilig Thuis right after.',
	'r4.cue': 'You hear him swallow.',
	'r4.1': 'I will not do anything now. I think it sometimes. What was that number? 113?',

	'route.cue': 'The kitchen light is on. You have another voice on the line, calm and awake.',
	'route.1':
		'You call Veilig Thuis, 0800-2000. They are there in the middle of the night too. You ask for advice, without names, and you tell Elias honestly that you do.',
	'route.2':
		'Good that you call. Hitting that happens more than once, a child who sees it, a man who does not want to live: together that is a sign of danger, also for the family.',
	'route.3':
		'The way stays like this. Danger now: get out if possible, and 112. If somebody thinks of death: 113. If there is a child: advice the same day, also if the other person does not want it. You ask a child nothing.',
	'route.4':
		'And you promise no secret. You pass nothing on, you do not talk to the partner about what the other said.',

	'd5.cue':
		'Elias sits on the bench before the community centre. He has not shaved, his hands lie open on his knees.',
	'd5.1': 'The next day, twelve o’clock. You had agreed on this. You slept three hours.',
	'd5.2': 'You called Rina. I will not forget that. I come only because I have nobody else.',
	'd5.3': 'You call for me. You know my story. I cannot say this to a stranger.',
	'd5.thought': 'If I do not do it, he never will. Or do I only think so?',
	d5a: 'You call for him and tell everything, with his name. Meanwhile he gets coffee.',
	'd5a.1': 'It goes smoothly. They would like to talk to him himself as well.',
	'd5a.2': 'What did you say? Did you tell about the little one too?',
	'd5a.coach': 'You make it easy for him, but now it has become your story, and changing is his to do.',
	'd5a.phrase': 'I say the first sentence. You say the rest.',
	'd5a.repair':
		'“Sorry, that was for you to say. I switch on the loudspeaker and stay next to you. Now you talk.”',
	d5b: '“We call together, in the little office. I say the first sentence, you the rest. Then we look at the family doctor.”',
	'd5b.1':
		'You explain what comes: they ask for the place, and if there is danger now. What happens after that, you can ask them.',
	'd5b.2': 'You the first sentence. And you stay.',
	'd5b.coach': 'He says it himself, and he does not say it alone: that is warm referral.',
	'd5b.phrase': 'I say the first sentence. You the rest.',
	d5c: '“There are clinics for anger. Go there. You can simply walk in.”',
	'd5c.1': 'Which one then? And if they send me away?',
	'd5c.2': 'You search on your phone. It says: only with a referral.',
	'd5c.coach':
		'Treatment is a good idea, but often you need a referral: the family doctor is the door to that.',
	'd5c.phrase': 'The family doctor can refer you. First we call together.',
	'd5c.repair':
		'“That was not right. Often you need a referral, from the family doctor. First we call Veilig Thuis together.”',
	'r5.cue': 'Elias gets up and straightens his coat.',
	'r5.1': 'All right. You stay. I talk.',
	'words.cue': 'The phone lies between you. His finger hangs over the key and gets no further.',
	'words.1': 'The little office is closed. You sit next to each other.',
	'words.2': 'And if they say that I am a monster? Will they take my children? Will I be locked up?',
	'words.3': 'You do not know everything. You do know why this step counts.',
	'words.prompt':
		'What do you say to Elias? Be honest about what you do not know. Do not make the hitting small. Do make the step small.',
	'words.model.1':
		'“I do not know for sure what comes after, and I promise nothing. I do know that they also talk with people who hit and want to stop. Ask them yourself, first of all: what do you do with what I tell?”',
	'words.model.2':
		'“You are no monster. What you did was wrong, and your children must be safe. Calling is the first thing you can do for them today. One sentence: I am afraid that I will hit again.”',

	'd6.cue': 'Rina stands behind a crate of apples. She looks left and right first. Her scarf sits high.',
	'd6.1': 'Saturday, at the market. Rina comes up to you. She is alone.',
	'd6.2': 'He talks to you, doesn’t he? What does he say about me? Can’t you help us, together at one table?',
	'd6.thought': 'She has a right to it. Or not? And if I say nothing, she thinks that I am on his side.',
	d6a: '“Yes, come together, on Sunday at my place. He is sorry and he is looking for help. Then we talk it over calmly.”',
	'd6a.1': 'On Sunday they sit at your table. At every question Rina looks at him first.',
	'd6a.2': 'We have nothing more to say. It is fine like this. Really.',
	'd6a.coach': 'You wish them peace, but where somebody is afraid she cannot speak freely: never mediate.',
	'd6a.phrase': 'I do not go between you two. With you alone I do talk.',
	'd6a.repair':
		'This talk has taken place. She now knows what he told you, and he heard her silence. You cannot undo that. Ask Veilig Thuis for advice today.',
	d6b: '“What somebody else tells me, I do not pass on. That holds for you too. I do not go between you two. But how are you yourself? Are you safe?”',
	'd6b.1': 'Me. Nobody asks that. …On Tuesday I am alone at the sewing class. Will you be there?',
	'd6b.2':
		'You say that you will be there, or a colleague if she prefers. Softly you name the number that she can call herself.',
	'd6b.coach': 'You betray nothing and still you do not leave her standing: she gets a place of her own.',
	'd6b.phrase': 'What somebody else tells me, I do not pass on. How are you?',
	d6c: '“To me? Oh no, I know nothing.”',
	'd6c.1': 'Oh. Then I saw it wrong.',
	'd6c.2': 'She knows that you lie. She puts one apple back and walks away.',
	'd6c.coach': 'You keep his story to yourself, that is good, but a lie costs you her trust.',
	'd6c.repair':
		'“Rina, wait. That was not honest. I do not pass on what somebody else says. But how are you yourself? Are you safe?”',
	'r6.cue': 'Rina comes back to the stall.',
	'r6.1': 'On Tuesday I am alone at the sewing class. If you are there, perhaps.',
	'both.cue': 'At home you put the apples in the bowl. One by one, very slowly.',
	'both.1': 'Now you know them both. You may talk with neither about the other.',
	'both.prompt':
		'What do you feel for him? What do you feel for her? Say it in your own words, for yourself alone.',
	'both.model.1':
		'“I am angry with him and I want him to get help. I fear for her. Both may exist side by side.”',

	'd7.cue':
		'You sit at the table with food. Your phone buzzes next to your plate. Your daughter looks at you, not at her plate.',
	'd7.1':
		'Two weeks later. Elias now talks with somebody from the help every week. Still he sends you eleven messages a night.',
	'd7.2': 'That lady does not get it. Only you understand me. Are you awake?',
	'd7.3': '“You are here, but you are not here,” says your daughter.',
	'd7.thought': 'If I stop and he does something, it is my fault.',
	d7a: 'You write: “You may always call. Day and night.”',
	'd7a.1': 'I knew it. You do not let me down.',
	'd7a.2': 'Your food is cold. The week after he cancels his appointment with the help.',
	'd7a.coach':
		'You are loyal, but as long as you are his night, he does not get used to help that can do this work.',
	'd7a.phrase': 'I am there from ten to six. At night you call another number.',
	'd7a.repair':
		'“I promised too much. I am there from ten to six. At night: Veilig Thuis, 113, or 112 in danger. Tell her that it is the nights.”',
	d7b: 'You call him at five o’clock. “I am there from ten to six. At night you call Veilig Thuis or 113, and 112 in danger. Tell her that it is the nights. Shall I say it together with you?”',
	'd7b.1': 'So you stop. …No. You do not stop. Only the night.',
	'd7b.2': 'He tells her himself, the next day. They make a plan for the night.',
	'd7b.coach': 'A limit is no wall: you hand him on to who can carry this, and you remain who you were.',
	'd7b.phrase': 'I am there from ten to six. At night you call another number.',
	d7c: 'You block his number. Without a word. Enough is enough.',
	'd7c.1': 'The silence is wonderful. You finish your plate.',
	'd7c.2': 'At three o’clock you lie awake after all. Nobody has told him whom he can call now.',
	'd7c.coach': 'Your limit is right, but a door that shuts without words can be dangerous for his family.',
	'd7c.repair':
		'You unblock him and call at five. “I disappeared without a word, sorry. I am there from ten to six. At night: Veilig Thuis, 113, or 112 in danger.”',
	'r7.cue': 'It is light outside. Your phone lies in a drawer, with the sound off.',
	'r7.1': 'Only the night then. I will tell her. That it is the nights.',

	'd8.cue': 'You stand at the coffee with your back to the room. You put sugar in the same cup three times.',
	'd8.1': 'Tonight is the fathers’ group. You see Elias’s coat on its hook, and your stomach turns.',
	'd8.2': 'You have been quiet lately. What is it?',
	'd8.thought':
		'I cannot look at him any more. I keep thinking of the little one in the door. May I say that?',
	d8a: '“I have carried something alone for too long. I am angry with him, and I help him. I want to bring it to supervision. And may somebody else become his contact?”',
	'd8a.1': 'Yes. You may. I am glad that you say it before you fall over.',
	'd8a.2':
		'Tonight a colleague leads the group. You greet Elias yourself, and tell him who is there for him now.',
	'd8a.coach': 'Handing over is not letting down: you stay whole, and he gets somebody who can look at him.',
	'd8a.phrase': 'I have carried this alone for too long. Who can take over?',
	d8b: 'You tell it in the group, without a name. “Suppose: a father of two, here in these flats, hits his wife…”',
	'd8b.1': 'Nine men look at each other. Two look at Elias.',
	'd8b.2': 'He takes his coat and says to you, very calmly: “You too, then.”',
	'd8b.coach': 'You wanted others to learn from it, but in a small group one detail is already a name.',
	'd8b.phrase': 'I never use somebody’s story as an example.',
	'd8b.repair':
		'What the group understood you cannot take back. He comes home with shame and anger. Call Veilig Thuis, now, and 112 if there is danger.',
	d8c: '“Nothing. Just tired.” You take your coffee and begin the evening.',
	'd8c.1': 'All right. You know where to find me.',
	'd8c.2': 'The evening goes well. In the car you cry until the windows steam up.',
	'd8c.coach': 'You are strong, and you need not prove it: a full bucket always runs over.',
	'd8c.repair':
		'You call from the car. “It is something. I have carried this alone for too long. I want to bring it to supervision.”',
	'r8.cue': 'You sit on the sofa, with a blanket round you. The phone is on loudspeaker.',
	'r8.1': 'Glad that you call. Tomorrow we arrange who takes over. Tonight you do not have to do anything.',
	'later.cue': 'Your bedside table. A glass of water, a book. The phone lies in the corridor.',
	'later.1': 'Three months go by.',

	'open.cue': 'Elias sets out chairs. He looks at you, not too long.',
	'open.1':
		'He still lives at his brother’s. Somebody talks with him, and somebody else with Rina. What she says, you do not know.',
	'open.2': 'I go every week. I cannot say that it is well. I can say that I walked out, the last time.',
	'open.3': 'You nod. You do not ask on. Last night you slept seven hours.',
	'open.reflection':
		'You stayed clear: he is a person, and hitting must stop. You thought of who was at home, you handed it on, and you kept something for yourself. If it stays well, nobody knows.',
	'waiting.cue': 'Your phone buzzes at half past five in the afternoon. No longer at half past one.',
	'waiting.1': 'Elias has changed to another helper. Sometimes he goes, sometimes he does not.',
	'waiting.2': 'I am not there yet. But I know whom I call at night. Not you. That is good.',
	'waiting.reflection':
		'Change is slow, and the children cannot wait. Keep asking Veilig Thuis for advice when you notice something. Carry it together with somebody.',
	'closed.cue': 'The hook where Elias’s coat used to hang is empty.',
	'closed.1': 'Elias does not come any more. Neither does Rina. You hear that it gets worse at home.',
	'closed.2': 'You do not go there. You call Veilig Thuis and tell what you know, also what you did.',
	'closed.reflection':
		'Something reached those who should not have heard it. You cannot repair that. You may make mistakes and still take the right step: call, and talk to your supervisor.',

	'route.threat':
		'If somebody fears what he will do: out now, outside, and 112 if there is danger. If he thinks of death: 113. Such a sentence is also a sign of danger for the family: ask for advice the same day.',
	'route.child':
		'If a child saw the violence: advice from Veilig Thuis the same day, 0800-2000, also if the parent does not want it. Tell him honestly if that is safe. Ask a child nothing.',
	'route.secrecy':
		'Promise no secrecy to somebody who hits either. Do not pass it on, nor tell the partner; do say that you ask for advice.',
	'debrief.why':
		'On this way danger came first, Elias said it himself, Rina heard nothing from you but got a place of her own, and you handed over in time.',
	'debrief.question.1': 'What did you feel for Elias, and what for Rina? Could both exist side by side?',
	'debrief.question.2': 'When was your limit good for you, and when also good for him?',
	'debrief.question.3': 'What made it hard to tell Rina nothing? What could you give her?',
	'debrief.action':
		'Choose for yourself from what time until what time you want to be reachable. Say it out loud once when you are alone.',
	'grounding.1': 'Put your feet on the ground. Feel the floor.',
	'grounding.2': 'Breathe in calmly. Breathe out longer. Do this three times.',
	'grounding.3': 'Lay a hand on your chest. Say to yourself: I do not have to carry this alone.',
	'grounding.4':
		'Does it stay heavy? Talk to your trainer. Or call the Luisterlijn: 088 0767 000. If you think of death yourself: call 113, day and night.',
};
