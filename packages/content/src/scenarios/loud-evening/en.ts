import type { ScenarioText } from '@sleutelwerk/core';

export const en: ScenarioText = {
	title: 'The evening gets loud',
	goal: 'You calm a group that starts shouting, you take a threat seriously, and you see who falls silent.',
	who: 'You lead the evening with your colleague Joana. Samuel (52), Lidia (34), Mai (31) and Denis (20) take part. They are invented.',
	where: 'A dialogue evening for parents, at the community centre. Sixteen people in a circle.',
	note: 'People shout at each other. Somebody threatens. It is said of one woman that she is not safe at home. You do not see any violence.',
	freedom:
		'Takes about 14 minutes. You may stop, skip something, or do this together with your trainer. Nobody gives you a mark.',
	'speaker.lidia': 'Lidia',
	'speaker.samuel': 'Samuel',
	'speaker.mai': 'Mai',
	'speaker.joana': 'Joana',
	'speaker.denis': 'Denis',
	'speaker.cousin': 'Mai’s cousin',
	'speaker.husband': 'Unknown number',

	'd1.cue': 'Sixteen chairs in a circle. Mai picks the chair by the door and keeps her coat on.',
	'd1.1': 'You make the rules of the evening together. Lidia puts up her hand.',
	'd1.2': 'Does everything that we say really stay in this room? Do you promise?',
	d1a: '“Yes. Everything stays within these four walls. I promise you all.”',
	'd1a.1': 'Good. Then I dare to talk.',
	'd1a.2': 'The circle relaxes. Joana looks at you: sixteen people, how will you promise that?',
	'd1a.coach':
		'You make it warm, but you promise for sixteen people, and in danger you cannot keep it yourself.',
	'd1a.phrase': 'I cannot promise for everybody.',
	'd1a.repair':
		'“Wait, I cannot promise that. I pass nothing on, and I ask the same of you. Tell here only what may also be known tomorrow. And in danger I get help.”',
	d1b: '“I pass nothing on, and I ask that of all of us. But I cannot promise for everybody. So do not tell everything about yourself. And in danger I get help.”',
	'd1b.1':
		'It is quiet for a moment. You write it on the big sheet, next to: no recordings, let each other finish.',
	'd1b.2': 'Good that you say it honestly. Then I know what I will tell and what not.',
	'd1b.coach': 'An honest limit makes a group calmer than a beautiful promise.',
	'd1b.phrase': 'I pass nothing on. I cannot promise for everybody.',
	d1c: '“You never know in a group. Better not say anything personal.”',
	'd1c.1': 'Lidia pulls back her hand. It stays silent for a long time.',
	'd1c.2': 'I think a lot is possible as well. Isn’t it?',
	'd1c.coach':
		'It is true and careful, but you close the evening before it starts: give the limit and the room.',
	'd1c.repair':
		'“Joana is right. We talk about many families, not about ourselves. I pass nothing on. In danger I get help.”',
	'r1.cue': 'A few people nod. Mai keeps her coat on.',
	'r1.1': 'Fair enough. Then I know what I will tell and what not.',

	'd2.cue': 'Samuel talks with both hands. The woman next to him moves her chair away a little.',
	'd2.1': 'The statement is: “Who talks loudest is right.” Samuel has been talking for eight minutes.',
	'd2.2': 'A home is like a car. One must steer. A woman who complains breaks her home. That is how it is.',
	'd2.thought': 'My face gets warm. He could be my father. May I stop him?',
	d2a: 'You let him finish. He is the oldest, and interrupting is not polite.',
	'd2a.1': 'He talks for four more minutes. Then he gives you a satisfied nod.',
	'd2a.2': 'Three people look at their phones. Lidia taps her foot, faster and faster.',
	'd2a.coach': 'You show respect, and that does him good; but who gets no turn will talk louder later.',
	'd2a.phrase': 'Thank you. Now I want to hear three others.',
	'd2a.repair':
		'You put up your hand and smile. “Thank you, Samuel. I will remember your car. Now I want to hear three others.”',
	d2b: '“Thank you, Samuel. That is a strong sentence. Who sees it differently?”',
	'd2b.1': 'Let me hear it. I am not afraid of a question.',
	'd2b.2': 'Two people laugh. A man says: “We take turns at the wheel.” Lidia sits up.',
	'd2b.coach': 'You leave him whole, you take back the floor, and the group does the work.',
	'd2b.phrase': 'That is a strong sentence. Who sees it differently?',
	d2c: '“That is old-fashioned, sir. We do not think like that here any more.”',
	'd2c.1': 'Here? Who is here? I live here too, for twenty years.',
	'd2c.2': 'Two men look at the ground. Somebody whispers: “You do not talk to an older man like that.”',
	'd2c.coach':
		'You stand up for the women, but he is made small before the group, and then somebody will fight.',
	'd2c.phrase': 'I see it differently. A home is broken by blows, not by talking.',
	'd2c.repair':
		'“Sorry, that was not polite of me. You live here just as much. I see it differently, and I wonder who else does.”',
	'r2.cue': 'Samuel lowers his hands.',
	'r2.1': 'All right. Let the others talk too.',

	'd3.cue': 'Lidia and Samuel stand. Chairs slide away. Mai presses her hands to her ears.',
	'd3.1': 'Hitting, that is what you mean! You call it steering! Men like you…',
	'd3.2': 'What do you know about me? You cannot even raise your own children!',
	'd3.3': 'Ask Mai then! Ask her what it is like, with such a driver at home!',
	'd3.4': 'Everybody shouts now. Fourteen faces turn to Mai.',
	'd3.thought': 'My throat is tight. If I do nothing now, this goes wrong.',
	d3a: 'You shout over it: “Stop! Everybody sit down! Now!”',
	'd3a.1': 'It is quiet at once. Everybody looks at you.',
	'd3a.2': 'Mai shrinks at your voice, not at Samuel’s.',
	'd3a.coach': 'It works fast, but who is afraid of shouting is now afraid of you too.',
	'd3a.repair':
		'You sit down and talk softly. “I shouted too loud, sorry. Five minutes’ break. Joana walks with Lidia, I with Samuel.”',
	d3b: 'You stand up, one hand raised, and say low and calm: “We stop for a moment. Five minutes’ break. Joana walks with Lidia, I with Samuel.”',
	'd3b.1': 'You repeat it once, more softly. You wait. The first ones turn to the tea.',
	'd3b.2': 'Lidia, come. We go outside for a bit. Fresh air.',
	'd3b.coach': 'You take the two apart without saying who is right, and nobody walks alone.',
	'd3b.phrase': 'We take a break of five minutes.',
	d3c: '“Let them for a moment. A real dialogue may be rough.”',
	'd3c.1': 'Come on, come on, say it to my face!',
	'd3c.2': 'A chair falls over. A father puts on his coat and leaves.',
	'd3c.coach': 'Difference may exist, but with abuse and pointing at somebody it is no longer a dialogue.',
	'd3c.phrase': 'Stop for a moment. This is not safe for everybody.',
	'd3c.repair':
		'You stand between the circle and the tea, hand raised. “Stop for a moment. Five minutes’ break. Joana walks with Lidia, I with Samuel.”',
	'r3.cue': 'The circle falls apart into little groups. Somebody puts the chair upright.',
	'r3.1': 'Joana walks outside with Lidia. At the tea people whisper.',

	'd4.cue': 'Denis stands against the wall. He holds his phone upright before his chest.',
	'd4.1': 'Then you see why. Denis has filmed everything.',
	'd4.2': 'What an evening! Nobody in the chat will believe this.',
	'd4.thought': 'Samuel is waiting in the corridor. This can be done later too. Can’t it?',
	d4a: 'You take the phone out of his hand. “Give it to me. I will delete this.”',
	'd4a.1': 'Hey! That is mine! Hands off!',
	'd4a.2': 'The group looks round again. Now you are the one who takes things away.',
	'd4a.coach': 'You protect the group, but you touch somebody’s things and the evening gets loud again.',
	'd4a.repair':
		'You give it back. “Sorry, I should not have done that. Will you delete it yourself? It shows people who may be in danger.”',
	d4b: 'You stand next to him, softly: “No recordings, that was our rule. Will you delete it now? It shows people who may be in danger.”',
	'd4b.1': 'Danger? Oh. I did not mean it like that. Wait.',
	'd4b.2':
		'He deletes it, from the bin too. You cannot be sure of everything, so you will tell your coordinator.',
	'd4b.coach':
		'You say why, you do not make him small, and you do it at once: what is sent does not come back.',
	'd4b.phrase': 'Will you delete it now? It shows people who may be in danger.',
	d4c: 'First Samuel in the corridor. You will bring up that film later.',
	'd4c.1': 'You pass Denis on your way to the corridor. Behind you a soft beep: sent.',
	'd4c.2': 'In three groups people now see how Lidia points at Mai.',
	'd4c.coach': 'Samuel matters and you have only two hands, but a film is gone in one second.',
	'd4c.phrase': 'No recordings. Delete it now, please.',
	'd4c.repair':
		'What is sent is sent. You cannot take it back. Tell your coordinator at once and ask Veilig Thuis what this means for Mai.',
	'r4.cue': 'Denis taps his screen and turns it towards you.',
	'r4.1': 'Gone. From the bin too. I thought it was funny. Sorry.',

	'd5.cue': 'Samuel leans with his fist against the wall of the corridor. His jaw moves.',
	'd5.1': 'You and Samuel stand in the corridor, by the open door.',
	'd5.2': 'She made a fool of me. Before everybody. Just wait until she is outside.',
	'd5.thought': 'Does he mean it? Or is it the big talk of a man who is ashamed?',
	d5a: 'You fetch Lidia. “Shake hands. Then it is over.”',
	'd5a.1': 'They put out a hand. Nobody looks up. “Well done,” says somebody.',
	'd5a.2': 'I did it because you asked me. Now he stands by my bicycle.',
	'd5a.coach':
		'You want peace in the group, but after a threat you do not bring people together: Lidia has no protection now.',
	'd5a.phrase': 'I will not bring you two together now.',
	'd5a.repair':
		'That hand has been given. Lidia does not feel protected, and you cannot undo that. See that she does not go outside alone. Danger now: 112.',
	d5b: '“I see that you are hurt. But what you say sounds like a threat, and I take that seriously. You go home now. If you wait outside, I call 112.”',
	'd5b.1': 'A threat? Me? …My daughter has not talked to me for a year. That is what it was about.',
	'd5b.2': 'He wipes his face and takes his coat. Your coordinator watches him until he is round the corner.',
	'd5b.coach': 'You see his pain and you are clear about the limit: both fit in one breath.',
	'd5b.phrase': 'That sounds like a threat. I take it seriously.',
	d5c: '“Oh, you do not mean that. Come, a cup of tea, and then we sit down again.”',
	'd5c.1': 'Tea. Yes. Tea is good.',
	'd5c.2': 'He sits down in the circle again, right opposite Lidia’s empty chair. He looks at his watch.',
	'd5c.coach': 'You give him back his dignity, but a threat that nobody hears goes on existing.',
	'd5c.phrase': 'I take what you said seriously.',
	'd5c.repair':
		'You sit down next to him. “I said tea too fast. You said something that sounds like a threat. You go home now. If you wait outside, I call 112.”',
	'r5.cue': 'Samuel stands up. His shoulders hang.',
	'r5.1':
		'I would not do anything to her. My daughter has not talked to me for a year. That is what it was about.',
	'r5.2': 'Your coordinator watches him until he is round the corner.',

	'route.cue': 'Joana and you stand by the door, your heads close together.',
	'route.1': 'Who will walk Lidia home? And what do we do if he is still there?',
	'route.2':
		'Nobody goes outside alone. If he is there and there is danger now: stay inside and 112. Do not go to him yourself.',
	'route.3':
		'Is there doubt about what awaits somebody at home? Then there is Veilig Thuis, 0800-2000, day and night. You can ask for advice without a name.',
	'route.4':
		'And the rule of the beginning stays: we pass nothing on, we promise no secret, and in danger we get help.',

	'words.cue': 'Twelve people sit in the circle again. The chair by the door is empty. Nobody talks.',
	'words.1': 'The break is over. Samuel is no longer there. Mai stands in the corridor by her coat.',
	'words.2': 'A few people still look at their phones. The film goes round.',
	'words.3': 'Everybody waits for what you say now. You have a quarter of an hour left.',
	'words.prompt':
		'What do you say to the group? Name what happened without a culprit. Repeat the limit. Protect who was named. Tell everybody where help is.',
	'words.model.1':
		'“That was a fright, for me too. There was much pain in the room. We think differently here. Not about one thing: nobody is hit and nobody is threatened. We talk no further about people with a name, also not on the way home.”',
	'words.model.2':
		'“We close calmly. Feel your feet on the floor. For everybody, men and women: if there is strain at home, or if you fear yourself or somebody else, you can call Veilig Thuis. We stay for another twenty minutes.”',

	'd6.cue': 'Mai stands at the coat rack. Her coat is buttoned askew. Her hands are white.',
	'd6.1': 'The first ones go home. Mai tries to slip away along the wall.',
	'd6.2': 'It is not true what Lidia said. I have to go home. He knows what time it ends.',
	'd6.thought': 'Everybody heard her name. What if somebody tells him?',
	d6a: 'You call her back into the circle. “Mai, are you all right? Would you like to say something about it?”',
	'd6a.1': 'No. No, there is nothing. Really not.',
	'd6a.2': 'Everybody looks at her again. A woman puts an arm round her. Mai stiffens.',
	'd6a.coach': 'You show that you see her, but before others she can only say no.',
	'd6a.repair':
		'You turn away from the group. “Sorry, Mai. You do not have to say anything. Joana walks with you to the kitchen.”',
	d6b: 'Joana goes to the kitchen with her. Water, a chair. “You do not have to explain anything. Can you go home safely tonight? And is there somebody you fear may have heard this?”',
	'd6b.1': 'Mai drinks. Her hands slowly get calm. She really thinks about it.',
	'd6b.2':
		'My cousin. She sat in the circle. Tonight I can go home, I think. May I call tomorrow, from here?',
	'd6b.coach': 'Nobody asks for her story; only for what makes her safe tonight.',
	'd6b.phrase': 'Can you go home safely tonight?',
	d6c: 'Her cousin is in the group. You ask: “Will you take her home and look after her a little?”',
	'd6c.1': 'Of course. I knew nothing about this. I will call my aunt at once.',
	'd6c.2': 'Mai hears it. All light leaves her face.',
	'd6c.coach': 'You do not want her to walk alone, but family knows now, and Mai did not choose that.',
	'd6c.phrase': 'Who would you like to go with you?',
	'd6c.repair':
		'Her family now knows what was said. You cannot take that back. Call Veilig Thuis tonight, and 112 if there is danger now.',
	'r6.cue': 'Mai sits at the kitchen table. Joana pours water.',
	'r6.1': 'Tonight I can go home, I think. My cousin sat in the circle. May I call tomorrow, from here?',

	'd7.cue': 'You stand with two chairs under your arm. Your phone lights up.',
	'd7.1': 'A quarter to ten. A message from a number that you do not know.',
	'd7.2': 'It may be through the cousin, or through somebody else. You do not know.',
	'd7.3': 'Under the message is the film.',
	'd7.4': 'I am Mai’s husband. What was said about me tonight? Did she talk?',
	'd7.thought': 'If I say that she said nothing, that is simply true, isn’t it? Then he is at ease.',
	d7a: 'You answer: “Do not worry. Mai said nothing. It was somebody else who named her.”',
	'd7a.1': 'Somebody else? Who? And what did they say?',
	'd7a.2': 'With one honest sentence you have told him everything.',
	'd7a.coach':
		'You wanted to protect her, but every answer about her tells him something: never tell the partner.',
	'd7a.phrase': 'I talk to nobody about what was said in a group.',
	'd7a.repair':
		'This message has been read. You cannot take it back. Call Veilig Thuis now and ask how Mai can be safe. If there is danger now: 112.',
	d7b: 'You do not answer about Mai. With your coordinator you call Veilig Thuis for advice. Together you agree on what he gets as an answer.',
	'd7b.1':
		'It becomes one sentence, from the coordinator: “We talk to nobody about our evenings, that holds for everybody.”',
	'd7b.2':
		'Veilig Thuis thinks along about Mai: what is a sign of danger tonight, and how can she call safely tomorrow.',
	'd7b.coach': 'A rule for everybody gives nobody away, and you do not decide this alone.',
	'd7b.phrase': 'We talk to nobody about our evenings. That holds for everybody.',
	d7c: 'You switch your phone off. You are not going to answer this, and that is that.',
	'd7c.1': 'You say nothing that can harm Mai. That is good.',
	'd7c.2': 'But she may be in danger tonight, and only you know about this message.',
	'd7c.coach': 'Not answering protects her; staying alone with it does not: ask for advice tonight.',
	'd7c.repair':
		'You switch it on again. You still do not answer, but you call your coordinator and together you call Veilig Thuis.',
	'r7.cue': 'You sit on the edge of a table, the phone at your ear. Joana listens too.',
	'r7.1':
		'Veilig Thuis thinks along: what is a sign of danger tonight, and how can Mai call safely tomorrow.',

	'd8.cue': 'The last cups are on the counter. Joana leans with her back against the fridge.',
	'd8.1': 'It is half past ten. Your legs are heavy.',
	'd8.2': 'I am still trembling. You?',
	'd8.thought': 'It is my fault. A good leader would have seen this coming.',
	d8a: '“Me too. Ten minutes, you and I. What did we see? What did we feel? What do we do sooner next time?”',
	'd8a.1': 'I saw Mai at the first sentence already. I could have given her a nod.',
	'd8a.2':
		'You even laugh for a moment. Next week you bring the evening to intervisie (peer supervision), without names.',
	'd8a.coach': 'Talking afterwards, the two of you, is no luxury: you learn, and you do not take it to bed.',
	'd8a.phrase': 'What did we see, what did we feel, what do we do next time?',
	d8b: '“I am fine. You go, I will clear up.” You want to be alone.',
	'd8b.1': 'The silence is pleasant. You sweep the whole room.',
	'd8b.2':
		'At two o’clock at night you hear the voices again. In your head you had the wrong sentence every time.',
	'd8b.coach': 'Silence can do good, but an evening that you carry alone gets bigger every night.',
	'd8b.repair':
		'You put the broom away. “Wait, Joana. Stay for ten minutes. I do not want to take this home alone.”',
	'r8.cue': 'You sit next to each other on two chairs that are not stacked yet.',
	'r8.1': 'Good. Me neither. I saw Mai at the first sentence already. You?',
	'home.cue':
		'You wait for the bus. Your breath makes little clouds. For the first time tonight nobody talks.',
	'home.1': 'In your head the evening goes on. There is one voice that is strict with you.',
	'home.prompt': 'What would you now say to a friend who had led this evening? Say that to yourself.',
	'home.model.1':
		'“It was a hard evening. You stood your ground and you looked at who was silent. Now it may be dark and quiet.”',

	'later.cue': 'The big sheet with the rules is on the wall again.',
	'later.1': 'A month later there is another evening.',

	'open.cue': 'Fourteen chairs. Samuel adds one himself. Mai has hung her coat over the back of hers.',
	'open.1': 'Samuel first talked with you and the coordinator. Lidia agreed that he comes.',
	'open.2': 'I want to say sorry. For the threat. Nobody should laugh about that.',
	'open.3': 'Afterwards Mai lingers at the tea. “That phone here,” she asks, “is it still there?”',
	'open.reflection':
		'The evening got out of hand, and still you held it. You saw the loud people and who fell silent. You do not know if it is better at Mai’s home. She does know where the phone is.',
	'waiting.cue': 'Nine chairs. The chair by the door is empty.',
	'waiting.1': 'Fewer people come. Lidia is there. Mai is not.',
	'waiting.2': 'We do not call her. Tomorrow we ask Veilig Thuis once more what is wise.',
	'waiting.reflection':
		'After a loud evening people sometimes stay away. That is not always your fault. Begin again with the rules, and keep asking for advice about whom you miss.',
	'closed.cue': 'The circle is small. People whisper, until you come in.',
	'closed.1': 'Mai does not come any more. Neither does her cousin. The story goes round.',
	'closed.2':
		'You do not go to her home. With your coordinator you tell Veilig Thuis what happened, also what went wrong.',
	'closed.reflection':
		'Her name ended up where it is dangerous. You cannot repair that. Telling it honestly to people who can help is still possible. Take care of yourself too.',

	'route.threat':
		'If somebody threatens in a group: take people apart, take the threat seriously, let nobody go alone. Danger now: stay inside or get out, and 112. Otherwise: Veilig Thuis, 0800-2000.',
	'route.secrecy':
		'Promise a group no secrecy. Pass nothing on, ask that of everybody, and say beforehand that in danger you get help. To a partner or family you say nothing.',
	'debrief.why':
		'On this way there was calm without a winner, a threat was heard, and you looked longest at who said least.',
	'debrief.question.1': 'Whom did you see first: the people who shouted, or Mai? Why?',
	'debrief.question.2': 'When is it still a difference of opinion, and when do you stop the evening?',
	'debrief.question.3':
		'What did you feel in your body when it got loud? What helped you to talk low and calmly?',
	'debrief.action':
		'Choose for yourself one short sentence with which you stop a loud group. Say it out loud, low and slowly, when you are alone.',
	'grounding.1': 'Put your feet on the ground. Feel the floor.',
	'grounding.2': 'Breathe in calmly. Breathe out longer. Do this three times.',
	'grounding.3': 'Listen. Name in silence three soft sounds that you hear now.',
	'grounding.4': 'Does it stay heavy? Talk to your trainer. Or call the Luisterlijn: 088 0767 000.',
};
