import type { ScenarioText } from '@sleutelwerk/core';

export const en: ScenarioText = {
	title: 'Sounds through the wall',
	goal: 'You hear something next door. You learn to watch for facts, to question no child and to ask for advice.',
	who: 'Joyce (36), Remco (38) and Milou (8) live next to you. Wim lives upstairs. They are all invented.',
	where:
		'A block of flats with thin walls. You are the neighbour. You cannot see what happens behind the wall.',
	note: 'You hear a quarrel and later violence through a wall. There is a child. You do not see any violence.',
	freedom:
		'Takes about 12 minutes. You may stop, skip something, or do this together with your trainer. Nobody gives you a mark.',
	'speaker.joyce': 'Joyce',
	'speaker.remco': 'Remco',
	'speaker.milou': 'Milou',
	'speaker.wim': 'Wim from upstairs',
	'speaker.worker': 'Veilig Thuis worker',
	'speaker.operator': '112 operator',

	'd1.cue': 'You sit upright on the sofa. The lamp on the wall trembles a little.',
	'd1.1': 'Half past eleven. Through the wall you hear two voices, loud and angry. A man and a woman.',
	'd1.2': 'Something falls. Then it is quiet. You hear footsteps, and water from a tap.',
	'd1.thought': 'Is this just a quarrel? Should I do something? Or is it none of my business?',
	d1a: 'You bang on the wall three times. Then they know that somebody hears it.',
	'd1a.1': 'It is quiet for a moment. Then you hear a man’s voice, close to the wall.',
	'd1a.2': 'You see? Because of you they hear everything!',
	'd1a.coach': 'A sound can stop something, but now somebody there gets the blame that you hear it.',
	'd1a.phrase': 'I let nothing show now. In danger I call 112.',
	'd1a.repair':
		'You do not bang again. You listen whether somebody needs help, with your phone in your hand.',
	d1b: 'You keep listening, with your phone beside you. If you hear a cry for help or blows, you call 112.',
	'd1b.1': 'No cry for help. A door closes softly. It stays quiet.',
	'd1b.2': 'You remember the time, and what you heard: two voices, something fell, then water.',
	'd1b.coach': 'You are awake for danger and you remember facts: more you cannot know now.',
	'd1b.phrase': 'What do I really hear? Is there danger now?',
	d1c: 'You turn up the television. Every house has a quarrel now and then.',
	'd1c.1': 'The quiz master laughs. You do not hear the wall any more.',
	'd1c.2': 'You sleep badly. You do not know how it went on.',
	'd1c.coach':
		'Quarrels happen everywhere, that is true; but who hears nothing hears no cry for help either.',
	'd1c.repair':
		'You turn the sound down again. You listen whether there is danger now. Your phone lies beside you.',
	'r1.cue': 'You sit still. Your hand lies on the phone.',
	'r1.1': 'You hear water and then nothing more. Nobody calls for help. You remember what time it was.',

	'd2.cue': 'Milou sits on the bench at the entrance, with her coat on and her arms around herself.',
	'd2.1':
		'The next morning you go to work. Milou sits outside, alone. You sit down for a moment to tie your shoe.',
	'd2.2': 'Mum is still asleep. I wait until it is time for school.',
	'd2.thought': 'She was there last night. If I ask now, I know what happened.',
	d2a: '“I heard shouting last night. Who did that? Does daddy hit mummy?”',
	'd2a.1': 'No. Nobody. It was the TV.',
	'd2a.2':
		'She pulls her hood over her head. When her father comes, she says: “They asked about last night.”',
	'd2a.coach':
		'You wanted to know if she is safe, but such a question puts the secret of home on her shoulders.',
	'd2a.phrase': 'I do not ask a child questions about home.',
	'd2a.repair':
		'You cannot take this back. Milou had to choose between you and home, and her parents know now that you listen. Call Veilig Thuis today for advice.',
	d2b: '“Good morning, Milou. What a nice bag. I go your way, shall we walk to the corner together? Tell mum first.”',
	'd2b.1': 'May I? I will ask!',
	'd2b.2':
		'She runs upstairs and comes back. On the way she tells about a hamster. You listen to the hamster.',
	'd2b.coach': 'Just being kind and reliable is a lot for a child, and there is nothing to give away.',
	'd2b.phrase': 'Good morning. What a nice bag.',
	d2c: 'You say “hello” and walk on quickly. You do not want to make mistakes.',
	'd2c.1': 'At the corner you look back. She still sits exactly like that.',
	'd2c.2': 'Bye!',
	'd2c.coach': 'Asking no questions is good; a warm word is always allowed, and a child remembers that.',
	'd2c.phrase': 'Hello Milou. Good to see you.',

	'd3.cue': 'Joyce holds the door with one hand. Behind her somebody walks up and down.',
	'd3.1': 'In the afternoon the door next to you opens. Milou stands against her mother.',
	'd3.2': 'Oh, hi. Sorry about last night. The television was much too loud.',
	'd3.thought': 'She knows that I heard it. Shall I say something about it now?',
	d3a: '“That was no television, Joyce. What is going on with you?”',
	'd3a.1': 'Nothing! Really. It was the television.',
	'd3a.2': 'The footsteps behind her stop. Milou holds her breath.',
	'd3a.coach': 'You are honest, but she cannot answer honestly where a child and somebody else listen.',
	'd3a.phrase': 'I prefer to talk about it when it is just the two of us.',
	'd3a.repair':
		'“Oh, televisions these days. Say, I am going to hang out the washing in the garden. Are you coming?”',
	d3b: '“Never mind. I am going to hang out the washing, down in the garden. Come along, we can have coffee there.”',
	'd3b.1': 'The washing. Yes. I still have that to do.',
	'd3b.2': 'It is an ordinary sentence. Whoever hears it, there is nothing to it.',
	'd3b.coach':
		'You make a place where she can talk freely, without it standing out; she chooses whether she comes.',
	'd3b.phrase': 'I am going to hang out the washing. Come along.',
	d3c: '“Yes, it really bothers me. Can it be quieter from now on? I have to get up early.”',
	'd3c.1': 'Of course. Sorry. It will not happen again.',
	'd3c.2': 'She closes the door quickly. You hear her say: “You see, now they complain too.”',
	'd3c.coach': 'You may want to sleep; but she has one more worry now, and no neighbour to talk with.',
	'd3c.repair':
		'You ring the bell once more. “Sorry, that was blunt. I am hanging out the washing downstairs. Coffee?”',
	'r3.cue': 'Joyce looks behind her for a moment and then at you.',
	'r3.1': 'The washing. Yes, I will be there. I just get my basket.',
	'garden.cue': 'The garden is empty. Two rows of sheets hang between you and the windows.',
	'garden.1': 'Half an hour later Joyce sits beside you, with a full basket. Milou is at a friend’s.',
	'garden.2': 'She says nothing yet. You may begin, small and without pressure.',
	'garden.prompt': 'How do you begin? Say one sentence or question she need not answer. It is only for you.',
	'garden.model.1': '“Good that you are here. We can talk, or just do the washing.”',
	'garden.model.2': '“I thought of you all last night. How are you?”',

	'd4.cue': 'Joyce keeps pinching the same clothes peg. There is a plaster on her thumb.',
	'd4.1': 'It was not the television.',
	'd4.2': 'You wait. She hangs up a sock, and takes it off again.',
	'd4.3':
		'Remco has lost his job. We shout. Sometimes he throws something. Sometimes I push him. Last night the cupboard fell over.',
	'd4.thought': 'So she does something too? Who is to blame here?',
	d4a: '“But who starts it? He or you?”',
	'd4a.1': 'I do not know! Me perhaps. He says that it is me.',
	'd4a.2': 'She wipes her eyes with the wet sheet.',
	'd4a.coach':
		'You want to understand, but finding out who does what is not your job; are you afraid, that is the question.',
	'd4a.phrase': 'I do not have to know who started. How is it for you?',
	'd4a.repair': '“Sorry, I am no judge. How hard that it is like this for you. Are you ever afraid at home?”',
	d4b: '“That sounds hard. Good that you say it. Are you ever afraid at home?”',
	'd4b.1': 'You look at the sheets, not straight into her face. That is easier for her.',
	'd4b.2': 'Yes. Not of the cupboard. Of the silence afterwards. Then I do not know what he will do.',
	'd4b.coach':
		'You do not judge him or her, and you ask about the fear: that is the difference between a quarrel and violence.',
	'd4b.phrase': 'Are you ever afraid at home?',
	d4c: '“Shall I talk with the two of you some time? I know you both. Then I listen to both sides.”',
	'd4c.1': 'If he sits there, I say nothing. I know that already.',
	'd4c.2': 'She says it very softly. A window above you opens, and closes again.',
	'd4c.coach':
		'You wish them both well, but where there is fear nobody talks freely: never mediate between partners.',
	'd4c.phrase': 'I do not come between you. There are people who learned to do that.',
	'd4c.repair':
		'“You are right, that is not a good idea. I do not come between you. Are you ever afraid at home?”',
	'r4.cue': 'Joyce lets go of the clothes peg. It falls into the grass.',
	'r4.1': 'Afraid? Yes. Most of all when it gets quiet.',

	'd5.cue': 'Joyce folds a child’s pyjamas, very small.',
	'd5.1': 'Luckily Milou notices nothing. She sleeps through everything.',
	'd5.2': 'You think of the bench, this morning. Of the coat and the hood.',
	'd5.thought': 'I know that it is not true. Do I say so?',
	d5a: '“Good. Children are strong.”',
	'd5a.1': 'Yes. My mother always says that too.',
	'd5a.2': 'She laughs and puts the pyjamas in the basket. The subject is closed.',
	'd5a.coach': 'It comforts her now, but a child that lies in bed listening stays alone this way.',
	'd5a.repair':
		'“No, I say that too easily. Children notice a lot. Milou deserves support too, just like you.”',
	d5b: '“Children often notice more than we think. You know her best. What does Milou need, do you think?”',
	'd5b.1': 'It is quiet for long. A sheet blows against your shoulders.',
	'd5b.2': 'That she does not sit in the corridor at night any more. I act as if I do not see it.',
	'd5b.coach': 'You say something that is true, without accusing, and she thinks for herself as a mother.',
	'd5b.phrase': 'Children often notice more than we think.',
	d5c: '“Joyce, this is child abuse. Do you realise that?”',
	'd5c.1': 'What are you saying? I do not hit my child!',
	'd5c.2': 'She grabs her basket. The pegs fall out.',
	'd5c.coach': 'The word may be right, but shame closes the mouth, and then nobody sees Milou any more.',
	'd5c.phrase': 'I see how much you love her.',
	'd5c.repair':
		'“Sorry. That was too hard. You love her, I see that. Children just notice a lot. What does she need?”',
	'r5.cue': 'Joyce puts the basket down again and sits down.',
	'r5.1': 'She sits in the corridor at night. I do know that.',
	'words.cue': 'Joyce looks up at her own balcony.',
	'words.1': 'And now? Will you pass this on? To Wim? To school?',
	'words.2': 'You want to ask for advice, for Milou and for her. You want to be honest about that.',
	'words.prompt':
		'What do you say to Joyce? Take her fear seriously. Say with whom you do not talk, and what you will do.',
	'words.model.1':
		'“I do not talk about it with neighbours or with school. I will ask Veilig Thuis for advice. I give no names. What they say, I tell you. You and Milou do not have to carry this alone.”',
	'words.model.2':
		'“Good that you say it. You are not a bad mother. If there is danger, I call 112, for you too. And you can call yourself with my phone: 0800-2000, without your name.”',
	'told.cue': 'You sit next to each other. All the sheets are on the line.',
	'told.1': 'I ask Milou no questions. I am kind to her, every day.',
	'told.2':
		'I ask Veilig Thuis for advice, 0800-2000. A neighbour may do that too, and it can be without a name. You can do it too. In danger I call 112.',
	'told.3': 'Without a name. Okay. As long as you tell me honestly.',

	'd6.cue': 'You stand with the phone at your ear. There are eleven messages in the group of the building.',
	'd6.1': 'In the evening the chat group is restless. Wim calls you.',
	'd6.2':
		'You live next door, you hear it too. Tonight I go and ring their bell with five men. He must know that we will not have it. Are you in?',
	'd6.thought':
		'At last somebody who wants to do something. With five men he will not dare anything, will he?',
	d6a: '“I am in. And I know from Joyce that she is afraid. He has to hear it.”',
	'd6a.1': 'Five men stand at the door. Remco hardly says a word. He looks at Joyce.',
	'd6a.2': 'When the door is closed, you hear him ask: “What did you say to them?”',
	'd6a.coach':
		'Standing up for a neighbour together is fine, but now he knows that she talked, and soon you are gone.',
	'd6a.phrase': 'No. If we confront him, she pays for it.',
	'd6a.repair':
		'You cannot take this back: he knows that she said something. Call Veilig Thuis tonight and say exactly what happened. If you hear danger: 112.',
	d6b: '“Do not do that, Wim. If we confront him, somebody else pays for it later. If you hear danger, call 112. You can also ask for advice, without a name.”',
	'd6b.1': 'And we just sit here and wait? Well. I had not thought of who pays.',
	'd6b.2': 'You say nothing about Joyce. Wim puts the number of Veilig Thuis in his phone.',
	'd6b.coach': 'You kept her story to yourself, and now Wim has something that he can do.',
	'd6b.phrase': 'Do not confront him. If you hear danger, call 112.',
	d6c: '“I stay out of it. And I heard nothing.”',
	'd6c.1': 'Fine. Then we go with four.',
	'd6c.2': 'You kept silent for Joyce. But above your head somebody puts on his shoes.',
	'd6c.coach': 'You give nothing away, that is good; with one reason you might have stopped them.',
	'd6c.repair':
		'You phone Wim again. “Please do not go. Who knows who pays for it later. In danger we call 112.”',
	'r6.cue': 'Above you a chair moves. Somebody sits down again.',
	'r6.1': 'All right. We do not go. But I call at the first cry for help.',

	'd7.cue': 'You stand in an empty office at work, with the phone at your ear. The door is closed.',
	'd7.1': 'The next day you call 0800-2000. You say your place and you are put through.',
	'd7.2': 'Veilig Thuis, good afternoon. What can I think about with you?',
	'd7.thought': 'What do I really know for sure? Perhaps I make it bigger than it is.',
	d7a: '“My neighbour beats his wife and his child. It has to stop.”',
	'd7a.1': 'That sounds serious. What did you see, and what did you hear?',
	'd7a.2': 'You fall silent. You did not see any hitting. You heard a cupboard.',
	'd7a.coach': 'You dare to call, that is the main thing; with facts the other can think along better.',
	'd7a.phrase': 'I saw… I heard… I am not sure…',
	'd7a.repair': '“I start again: what I saw, what I heard, and what I was told.”',
	d7b: '“I want advice and I give no names. At half past eleven I heard two voices and something fall. A child of eight sat alone outside in the morning. The mother says that she is afraid.”',
	'd7b.1':
		'I can do something with that. Good that you asked the child nothing. Shall we look at what you can do as a neighbour?',
	'd7b.2':
		'You talk for a quarter of an hour: watch for danger, be there for Joyce, call again if it changes.',
	'd7b.coach': 'You told facts, you gave no names, and now you do not carry it alone any more.',
	'd7b.phrase': 'I want advice and I give no names.',
	d7c: 'You hang up. First you want to make a recording with your phone, as proof.',
	'd7c.1': 'For three evenings you lie with your phone against the wall.',
	'd7c.2': 'You hear a pipe, a TV, your own heart. You do not sleep any more.',
	'd7c.coach':
		'You do not want to accuse anybody falsely, that is careful; but for advice no proof is needed.',
	'd7c.phrase': 'I have no proof. I want advice.',
	'd7c.repair':
		'You erase the recordings and call again. “I know nothing for sure. I would like advice, without names.”',
	'r7.cue': 'You lean against the table. You breathe out.',
	'r7.1': 'You do not have to know anything for sure. Tell me calmly what you saw and heard.',
	'night.cue': 'The street is dark. There is light only next door.',
	'night.1': 'Friday, one o’clock at night. You wake up.',

	'd8.cue': 'You stand in the middle of the room, phone in hand. Something bangs against the wall.',
	'd8.1': 'You hear a woman: “Stop! No!” Glass breaks.',
	'd8.2': 'Mummy! Mummy!',
	'd8.3': 'It is Milou, in the corridor, behind the front door.',
	'd8.thought': 'I must go there. Now. Or call? What first?',
	d8a: 'You run to their door and ring. Perhaps it stops when somebody stands there.',
	'd8a.1': 'The door opens a crack. It is quiet for a moment.',
	'd8a.2': 'What do you want? Go to sleep. Or do you want some too?',
	'd8a.coach':
		'You are brave, and it stopped for a moment; but now you stand in the danger and no help is on its way.',
	'd8a.phrase': 'I do not go there. I call 112 now.',
	'd8a.repair': 'You walk away from the door, into your own home. Door locked. You call 112.',
	d8b: 'You call 112. “There is danger now. Next door I hear a woman call ‘stop’, glass, and a child that screams. The address is Voorbeeldlaan 40, in Lelystad, second floor.”',
	'd8b.1': 'The police are coming. Stay on the line and stay inside. Do you hear a weapon?',
	'd8b.2': '“I do not know,” you say. You keep talking until you see blue light.',
	'd8b.coach': 'Place, what you hear, who is there: that is how help comes, and you stay whole.',
	'd8b.phrase': 'There is danger now. The address is…',
	d8c: 'You text Joyce: “Are you all right? Shall I call?”',
	'd8c.1':
		'You wait for blue ticks. Through the wall you hear a phone, and a man who reads aloud: “Shall I call?”',
	'd8c.2': 'Then it gets worse. Your phone trembles in your hand.',
	'd8c.coach':
		'You wanted to let her choose, but in danger now she cannot choose, and somebody else read along.',
	'd8c.phrase': 'In danger I send nothing. I call 112.',
	'd8c.repair':
		'This message has been read, by him. You cannot get it back. Send nothing more. Call 112 now: address, what you hear, and that there is a child.',
	'r8.cue': 'You stand with your back against your own door. You hold the phone with both hands.',
	'r8.1': 'Good that you are inside. What is the address? The police are coming.',
	'call.cue': 'Blue light slides over your ceiling.',
	'call.1': 'There is danger now. I stay on the line.',
	'call.2':
		'This is the way in danger now: do not go there, do call 112. Say where it is, what you hear and that there is a child. Keep talking.',
	'call.3':
		'The police go in. You hear calm voices. Later Joyce walks to a car with Milou. They share one blanket.',

	'open.cue': 'Joyce sits on the bench. Beside her lie keys with a fluffy little hamster.',
	'open.1': 'Ten days later there is washing on the line again.',
	'open.2':
		'There is somebody who helps us. Remco sleeps somewhere else and talks with somebody too. Milou asked if you will walk to the corner again.',
	'open.3': 'You say: “Tomorrow at eight.” Afterwards you clear your own head, with a long walk.',
	'open.reflection':
		'You watched for facts, you asked a child nothing, you asked for advice and you called when it was needed. It is far from over. Now there are people who look along.',
	'waiting.cue': 'Milou stands in the door and waves with one finger.',
	'waiting.1':
		'It is quiet next door. Joyce greets you briefly. You ask nothing, and you call once more for advice.',
	'waiting.2': 'May I walk to the corner with you tomorrow?',
	'waiting.reflection':
		'You do not know how it is inside now. A neighbour who greets, watches for danger and asks for advice does a lot. Talk with somebody about it yourself too.',
	'closed.cue': 'The door next to you opens a crack, and closes again.',
	'closed.1': 'Joyce does not greet you any more. Milou walks around you in a wide curve.',
	'closed.2': 'You call Veilig Thuis again. You say honestly what you did and what you have heard since.',
	'closed.reflection':
		'Something was asked or said that made it harder. That hurts to know. Asking for advice and watching for danger is still possible.',

	'route.child':
		'You worry about a child: ask it no questions, just be kind, remember facts. Ask Veilig Thuis for advice, 0800-2000. A neighbour may do that too, without a name.',
	'route.threat':
		'If you hear violence or a cry for help now: do not go there, call 112. Say the address, what you hear and whether there is a child. Stay on the line.',
	'debrief.why':
		'On this way a child stayed out of the conversation. Joyce heard honestly what you would do. In danger the right help came at once.',
	'debrief.question.1': 'What did you really hear through the wall? What did you fill in yourself?',
	'debrief.question.2': 'What made it hard to ask Milou nothing? What could you give her?',
	'debrief.question.3': 'How was it not to go to the door in danger? What did your body feel?',
	'debrief.action':
		'Practise the difference for yourself: look out of the window for three minutes and name only facts, no ideas. It does not have to be about people you know.',
	'grounding.1': 'Put your feet on the ground. Feel the floor.',
	'grounding.2': 'Breathe in calmly. Breathe out longer. Do this three times.',
	'grounding.3': 'Listen to three sounds around you. Say softly what they are.',
	'grounding.4': 'Does it stay heavy? Talk to your trainer. Or call the Luisterlijn: 088 0767 000.',
};
