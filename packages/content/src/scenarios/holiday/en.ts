import type { ScenarioText } from '@sleutelwerk/core';

export const en: ScenarioText = {
	title: 'I do not want to go on holiday',
	goal: 'You listen to a girl who fears a journey, without questioning her and without informing her parents.',
	who: 'Nour (17) is at secondary school. Her brother Sami is 21. They are invented. This happens in families of all backgrounds.',
	where: 'The homework class in a library. You help there on Mondays and Thursdays.',
	note: 'A girl is afraid that she will have to marry abroad. You do not see any violence.',
	freedom:
		'Takes about 10 minutes. You may stop, skip something, or do this together with your trainer. Nobody gives you a mark.',
	'speaker.nour': 'Nour',
	'speaker.sami': 'Sami',
	'speaker.aunt': 'Lady from the association',

	'd1.cue': 'Nour half lies on the table. Her sleeves are pulled over her hands.',
	'd1.1': 'The homework class is over. Nour does not pack her bag.',
	'd1.2': 'May I stay until it closes? In three weeks we go on holiday. I do not want to.',
	'd1.thought': 'Everybody wants to go on holiday. Something is going on.',
	d1a: '“But a holiday is nice, is it not? Seeing your family.”',
	'd1a.1': 'Yes. I suppose.',
	'd1a.2': 'She begins to pack. Slowly.',
	'd1a.coach': 'You want to cheer her up, but she hears that her feeling is wrong.',
	'd1a.phrase': 'I hear that you do not want to.',
	'd1a.repair':
		'“Sorry, I did not listen well. You said that you do not want to. Would you like to say something about it?”',
	d1b: '“I hear that you do not want to. You may stay. Would you like to say something about it? You do not have to.”',
	'd1b.1': 'You pull up a chair and quietly tidy the pencils.',
	'd1b.2': 'It is not an ordinary holiday. I think.',
	'd1b.coach': 'You repeat her words and let her choose.',
	'd1b.phrase': 'Would you like to say something about it? You do not have to.',
	d1c: '“Are you afraid that they make you marry there?”',
	'd1c.1': 'What? Who says that? Did somebody say something?',
	'd1c.2': 'She looks at the door. Her face is red.',
	'd1c.coach': 'It is brave to name it, but you fill in her story and she is frightened.',
	'd1c.repair': '“Nobody said anything. I went too fast. Only tell what you want to tell.”',
	'r1.cue': 'Nour lays her head on her arms again.',
	'r1.1': 'It is not an ordinary holiday. I think.',

	'd2.cue': 'Nour looks straight at you.',
	'd2.1': 'But you say nothing to my parents. Nor to anybody. Promise.',
	'd2.2': 'She waits for your answer before she goes on.',
	'd2.thought': 'She is seventeen. If I do not promise, she will be silent.',
	d2a: '“Promised. I say nothing to anybody.”',
	'd2a.1': 'Okay. Good. Then I will tell.',
	'd2a.2': 'She laughs with relief. Your stomach tightens.',
	'd2a.coach': 'She dares now, but if she is in danger you must break this, and then her trust is gone.',
	'd2a.phrase': 'Sorry, I said that too fast. I cannot promise that.',
	'd2a.repair':
		'“Wait, I said that too fast. I say nothing to your parents. But I ask for advice if you are at risk. If I can, I tell you first.”',
	d2b: '“I say nothing to your parents. But if you are at risk, I ask for help. If I can, I tell you first.”',
	'd2b.1': 'Nour bites her lip. You stay with the silence.',
	'd2b.2': 'Not to my parents. Okay. That is the main thing.',
	'd2b.coach': 'A young person deserves honesty beforehand too.',
	'd2b.phrase': 'I say nothing to your parents. If there is danger, I ask for help.',
	d2c: '“Your parents love you. Just talk to them about it tonight.”',
	'd2c.1': 'Then we leave tomorrow. You do not know them.',
	'd2c.2': 'She stands up. Her chair almost falls over.',
	'd2c.coach':
		'You believe in the family, but a girl who says at home that she is afraid may be taken away sooner.',
	'd2c.phrase': 'You do not have to talk about it at home.',
	'd2c.repair':
		'“You are right, you know them. Do not do that. I say nothing to them either. But if there is danger, I ask for help.”',
	'r2.cue': 'Nour sits on the edge of the table.',
	'r2.1': 'Not to my parents. Okay. Then I will tell a bit.',

	'd3.cue': 'Nour talks softly and fast. She does not look up.',
	'd3.1':
		'My father has my passport. There is a white dress in the wardrobe. And my uncle calls me “the bride”. As a joke.',
	'd3.2': 'She stops. In the corridor a lamp goes out.',
	d3a: '“With whom? How old is he? Who came up with this?”',
	'd3a.1': 'I do not know! I do not know anything for sure!',
	'd3a.2': 'She pulls her sleeves further over her hands.',
	'd3a.coach':
		'You want to know how bad it is, but asking for details is work for people who are trained to do so.',
	'd3a.phrase': 'You do not have to know it for sure.',
	'd3a.repair':
		'“Sorry, too many questions. You do not have to know anything for sure. I believe that you are afraid.”',
	d3b: '“I believe that you are afraid. You may choose yourself whom you marry, and whether you marry.”',
	'd3b.1': 'Her eyes get wet. She wipes them with her sleeve.',
	'd3b.2': 'Everybody says that I am making a fuss.',
	'd3b.coach': 'You believe her feeling and name her right, without making her parents look bad.',
	'd3b.phrase': 'You may choose yourself whom you marry.',
	d3c: '“A dress and a joke… Perhaps it is just a cousin’s wedding?”',
	'd3c.1': 'Perhaps. Just say that I am crazy.',
	'd3c.2': 'Her voice goes flat. You see that she closes up.',
	'd3c.coach':
		'One sign proves nothing, that is true, but you take three signs and her fear together seriously.',
	'd3c.repair': '“You are not crazy. You feel that something is wrong. I take that seriously.”',
	'r3.cue': 'Nour breathes out and lets go of her sleeves.',
	'r3.1': 'Thank you. Everybody says that I am making a fuss.',

	'd4.cue': 'Sami stands in the door with one hand on the frame. Nour makes herself small.',
	'd4.1': 'The door opens. Sami comes to fetch his sister.',
	'd4.2': 'This late? What are you talking about?',
	'd4.thought': 'He seems nice. Perhaps he can protect her?',
	d4a: '“The homework is done, the maths went well. See you on Thursday, Nour.”',
	'd4a.1': 'Good. Come, Nour.',
	'd4a.2': 'Nour goes along. At the door she says softly: “Thursday.”',
	'd4a.coach': 'You say something true and ordinary, and you name the next moment.',
	'd4a.phrase': 'The homework is done. See you on Thursday.',
	d4b: '“She is afraid of the holiday. Will you look after her?”',
	'd4b.1': 'Afraid? Of what? Has she been telling stories again?',
	'd4b.2': 'He takes her bag. Nour looks at you, one second, and goes along.',
	'd4b.coach':
		'A brother can be a support, but you do not know where he stands: informing family can endanger her.',
	'd4b.phrase': 'I do not talk to family about what you tell.',
	'd4b.repair':
		'This cannot be called back. The family now knows that she has talked. Call Veilig Thuis for advice today.',
	d4c: '“That is between Nour and me.”',
	'd4c.1': 'Between you? I am her brother.',
	'd4c.2': 'His eyes go from you to Nour. She looks at the floor.',
	'd4c.coach': 'You protect her, but showing that there is a secret makes him curious.',
	'd4c.repair': '“I mean: it is her homework, so her mark. The maths went well. See you on Thursday, Nour.”',
	'r4.cue': 'Sami takes his hand off the door frame.',
	'r4.1': 'Oh, I see. Good. Come, Nour.',
	'r4.2': 'At the door Nour says softly: “Thursday.”',
	'away.cue': 'Nour’s chair is empty.',
	'away.1': 'On Thursday Nour does not come. Nor on Monday.',
	'away.2': 'You do not call her and you do not go there. You do not wait either: you look for advice.',

	'd5.cue': 'Nour has a full backpack with her. She does not put it down.',
	'd5.1': 'Thursday. Nour is the first to come in.',
	'd5.2': 'The tickets are for next week. Can I sleep at your place? Tonight?',
	d5a: '“Yes. Come along. They will not find you at my place.”',
	'd5a.1': 'Really? My phone shows where I am. That does not matter, does it?',
	'd5a.2': 'You are startled. Your children are at home. And Nour is a minor.',
	'd5a.coach':
		'Your heart says yes, but your home is not a safe place, and leaving without a plan can be dangerous.',
	'd5a.phrase': 'I cannot do that safely. I look with you for who can.',
	'd5a.repair':
		'“No, sorry. My place is not safe enough. There are people who can do this. We call now, together.”',
	d5b: '“My place is not safe for it. There are people who can do this. Shall we call now together, with the phone here?”',
	'd5b.1': 'Now? And you stay with me?',
	'd5b.2': 'You say yes. She puts her backpack down.',
	'd5b.coach': 'You say honestly what you cannot do, and you do not leave her alone.',
	'd5b.phrase': 'I cannot do this alone. I do stay with you.',
	d5c: '“First finish your exam week. After that we will see calmly.”',
	'd5c.1': 'After that I am gone.',
	'd5c.2': 'She says it very calmly. That makes it worse.',
	'd5c.coach':
		'Calm is good, but there is little time here: before the journey help is easier than after it.',
	'd5c.repair': '“You are right. We do not wait. We call now together, with the phone here.”',
	'r5.cue': 'Nour puts her backpack down, between her feet.',
	'r5.1': 'Right now. Okay. Before I no longer dare.',
	'words.cue': 'Nour stands next to the telephone and does not touch it.',
	'words.1': 'You promised to say nothing. And now we call?',
	'words.2': 'I do not want to lose my parents. But I do not want to marry either.',
	'words.3': 'She does not cry. She waits for you.',
	'words.prompt':
		'What do you say to Nour? Acknowledge that she feels two things at once. Say what you do and what you do not do.',
	'words.model.1':
		'“You love your parents and you want to choose yourself. Both are allowed. I do not talk to your family. I do call together with you, and I stay.”',
	'words.model.2':
		'“I promised too fast to say nothing. Sorry. I will not spread it. But I cannot do this alone. They may think along, and you hear everything.”',

	'd6.cue': 'The library’s telephone stands on the desk.',
	'd6.1': 'You are in the library’s office. The door is closed.',
	'd6.2': 'Whom do you ask for help?',
	d6a: 'You call Veilig Thuis, 0800-2000, with the library’s telephone. You ask for advice first, without a name.',
	'd6a.1':
		'The worker asks for the place and the date of the journey. She brings in a colleague who does this more often.',
	'd6a.2': 'You write nothing down. You remember one appointment: tomorrow at three.',
	'd6a.coach': 'This is the way: with forced marriage too it starts at Veilig Thuis, day and night.',
	'd6a.phrase': 'I want advice. It is about a girl of seventeen and a journey.',
	d6b: 'You first look everything up with her own phone, so that she can read it again later.',
	'd6b.1': 'The pages are now in the history. At home somebody looks in her phone.',
	'd6b.2': 'You delete what you can. You are not sure that everything is gone.',
	'd6b.coach':
		'Reading it again is good, but her phone can be seen, and deleting does not remove everything.',
	'd6b.phrase': 'Shall we use another device?',
	'd6b.repair':
		'You put her phone away. “Not with this one.” You take the library’s telephone and call 0800-2000.',
	d6c: 'You ask a wise woman from their association to talk to the parents.',
	'd6c.1': 'Of course. I know her mother well. I will go tonight.',
	'd6c.2': 'The next day the journey is a week earlier.',
	'd6c.coach':
		'You looked for somebody with authority, but mediating in matters of honour and marriage can make the danger bigger.',
	'd6c.phrase': 'I do not ask family or acquaintances to mediate.',
	'd6c.repair':
		'This cannot be called back. Call Veilig Thuis now and say that the family knows and when the journey is.',
	'r6.cue': 'The library’s telephone is in your hand.',
	'r6.1': 'Veilig Thuis asks for the place and the date. There will be an appointment for tomorrow.',

	'route.cue': 'A pen and an empty sheet of paper lie on the desk.',
	'route.1':
		'This is always so: danger now, then get out and call 112. Otherwise Veilig Thuis, 0800-2000, without a name if you like. Try to get help before the journey.',
	'route.2':
		'Does somebody have to go after all? Then it helps if a trusted person has a copy of the passport, the address and the date of return.',
	'route.3':
		'From abroad there is +31 247 247 247, day and night. But help there is limited, especially for who is young or has two nationalities.',
	'route.4':
		'Do not promise secrecy. Do say: I do not talk to your family, and if I can I tell you first what I do.',

	'd7.cue': 'You sit at home. Your bag still stands at the door.',
	'd7.1': 'That evening you are angry and tired. In your head you talk to her parents.',
	'd7.thought': 'I want to do something. But everything I think of is not mine to do.',
	d7a: 'You call your coordinator and ask if somebody can come along tomorrow. You give no name.',
	'd7a.1': 'Your coordinator says: “You do not carry this alone. I will be there tomorrow.”',
	'd7a.2': 'Your anger drops. You put your bag in the cupboard.',
	'd7a.coach': 'Carrying it together protects you, and Nour as well.',
	'd7a.phrase': 'Who can come with me? I do not want to do this alone.',
	d7b: 'You post in the volunteers’ chat group: “Who has experience with a girl who has to marry?”',
	'd7b.1': 'Nine answers come. One is from a cousin of Sami.',
	'd7b.2': 'She writes: “Who is this about?”',
	'd7b.coach': 'You looked for knowledge, but in a group you never know who is reading along.',
	'd7b.phrase': 'I ask my coordinator for advice, not the group.',
	'd7b.repair':
		'A message in a group has been read, even if you delete it. Tell your coordinator and Veilig Thuis at once.',
	d7c: 'You go for a run and say nothing to anybody.',
	'd7c.1': 'After five kilometres you are tired, but your head goes on.',
	'd7c.2': 'At night you write letters to her father in your mind.',
	'd7c.coach': 'Moving is good for your body, and besides that you need somebody who thinks along.',
	'later.cue': 'Summer has begun. The library’s windows are open.',
	'later.1': 'Two weeks later the homework class is back.',

	'open.cue': 'Nour sits upright at the table. Her sleeves are rolled up.',
	'open.1': 'I am still here. Somebody who knows about this now talks with me. It is hard. But I am here.',
	'open.2': 'You ask no further. You do maths together.',
	'open.reflection':
		'Nour now has people who can do this. There is much sorrow, and much is still uncertain. You stayed honest and within your role.',
	'waiting.cue': 'Nour sits at the back and looks out of the window.',
	'waiting.1': 'Nour is here. The journey is postponed, nobody knows until when.',
	'waiting.2': 'I have memorised my grandfather’s address. And that number.',
	'waiting.reflection':
		'Time has been won, but not safety yet. Keep asking Veilig Thuis for advice, also when it seems calm.',
	'closed.cue': 'The chair by the window is empty.',
	'closed.1': 'Nour is not here. Nobody in the class knows where she is.',
	'closed.2':
		'You call Veilig Thuis and say what you know: the date, the country, what was said. You do not search yourself.',
	'closed.reflection':
		'Somebody of her circle heard it too early. You cannot repair that. You can still pass on what you know. Take care of yourself too.',

	'route.child':
		'A young person fears a journey: believe her or him, do not question, do not inform family. Danger now: 112. Call Veilig Thuis, 0800-2000, before the journey.',
	'route.secrecy':
		'Never promise secrecy, not to a young person either. Say what you do not do (inform your parents) and what you do (ask for help if there is danger).',
	'debrief.why':
		'On this way Nour stayed in charge of her story. The family heard nothing, and somebody called before the journey.',
	'debrief.question.1': 'Which signs did you hear? What did you know for sure, and what not?',
	'debrief.question.2': 'What made it hard to say nothing to the brother?',
	'debrief.question.3': 'How do you talk about her parents without making them look bad?',
	'debrief.action':
		'Remember two numbers for yourself: 0800-2000 and 112. Say them out loud when you are alone. That is all.',
	'grounding.1': 'Put your feet on the ground. Feel the floor.',
	'grounding.2': 'Breathe in calmly. Breathe out longer. Do this three times.',
	'grounding.3': 'Look at something with a beautiful colour. Look for ten counts.',
	'grounding.4':
		'Does it stay heavy? Talk to your trainer. Or call the Luisterlijn: 088 0767 000. Under 19: Kindertelefoon, 0800-0432.',
};
