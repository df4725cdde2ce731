/** What one can do now, in English. */
export const actions: Readonly<Record<string, string>> = {
	'self-danger':
		'Is it dangerous now? Get out if you can, to a place where there are people. Call 112 and say where you are.',
	'self-advice':
		'Is it not dangerous right now? Call Veilig Thuis (Safe at Home): 0800-2000, free, day and night. For advice you do not have to give your name. Use a phone that nobody else looks at.',
	'self-doctor':
		'Are you injured, or was your throat squeezed? Let a doctor look, even if you see nothing. In an emergency: 112.',
	'self-forced-sex-help':
		'Was there sex you did not want? Call the Centrum Seksueel Geweld (Sexual Assault Centre): 0800-0188. Help works best in the first seven days. You may also call later.',
	'self-plan':
		'Leaving a partner can itself be a dangerous moment. Is there no danger right now? Then first make a plan for your safety with Veilig Thuis.',
	'self-one-person':
		'Tell one person you trust who does not talk to your partner or family. First ask what that person will do with your story.',
	'self-interpreter':
		'Do you speak little Dutch? Ask for an interpreter. Do not let your child, your family or someone you know interpret.',

	'young-danger':
		'Is it dangerous now? Get out if you can, to a place where there are people. Call 112 and say where you are.',
	'young-talk':
		'Do you want to talk? The Kindertelefoon (children’s helpline) is for children and young people from 8 to 18: 0800-0432, free and without your name.',
	'young-advice':
		'Call Veilig Thuis (Safe at Home), or let an adult call: 0800-2000, free, day and night. For advice you do not have to give your name.',
	'young-adult': 'Tell an adult you trust, for example at school. First ask whom they have to tell.',
	'young-before-trip':
		'Are you afraid of a trip? Ask for help now and try to stay in the Netherlands. Do you have to go all the same? Make a copy of your passport and tell someone you trust where you are going.',
	'young-dark': 'Do you think about death? Call 113 or 0800-0113, free, day and night, without your name.',
	'young-not-your-fault':
		'What another person does to you is not your fault. You may ask for help, even when you are not sure.',

	'child-danger': 'Is the child in danger now? Call 112.',
	'child-listen':
		'Does the child tell you something? Listen calmly and let the child talk. Do not ask questions to find out more.',
	'child-no-promise':
		'Do not promise to keep it secret. Say: it is good that you tell me, I will ask someone for advice.',
	'child-no-confronting':
		'Do not talk about this with the person who may be doing it. That can put the child in danger. Ask for advice first.',
	'child-notes':
		'Write down what you saw and heard, and on which day. Do not write what you think. Keep it where others do not read it.',
	'child-advice':
		'Call Veilig Thuis (Safe at Home): 0800-2000, free, day and night. You ask for advice and decide for yourself afterwards. You do not have to give your name.',
	'child-own-line': 'A child of 8 or older can talk to the Kindertelefoon (children’s helpline): 0800-0432.',

	'adult-danger': 'Is there danger now? Call 112. Stay in a safe place yourself.',
	'adult-alone':
		'Only talk about it when the two of you are really alone. Does the other not want to talk? Then that is all right.',
	'adult-believe': 'Listen and believe the other. Do not blame. The other chooses the next step.',
	'adult-no-promise':
		'Do not promise to keep everything secret. Say honestly that you will ask for advice if there is danger.',
	'adult-no-mediating':
		'Do not talk to the partner or the family, and do not try to make peace between them. Do not push anybody to leave: without a plan that can be dangerous.',
	'adult-advice':
		'Call Veilig Thuis (Safe at Home) for advice: 0800-2000, free, day and night. You do not have to give any names, not yours either.',
	'adult-contact':
		'Ask how you can keep in touch safely. Do not call or text back on a phone that another person also looks at. Do not let a child, family or someone they know interpret.',

	'elder-danger': 'Is there danger now? Call 112.',
	'elder-alone':
		'Talk with the older person when nobody else is there. Listen calmly. Does the older person not want to talk? Then that is all right.',
	'elder-notes':
		'Write down what you saw and heard, and on which day. Do not write what you think. Keep it where others do not read it.',
	'elder-advice':
		'Call Veilig Thuis (Safe at Home): 0800-2000, free, day and night. It can be about yourself or about another. For advice you do not have to give any names.',
	'elder-doctor': 'Is the health bad? Call the family doctor. In an emergency: 112.',
	'elder-carer-help':
		'Is the care too heavy for the person who helps? That person can ask Veilig Thuis for advice too. There is no shame in asking for help.',

	'own-danger':
		'Could it go wrong now? Go away from the other person, outside. Call 112 if someone is in danger, yourself too.',
	'own-walk-away':
		'Do you feel that you are losing control? Leave the room before something happens. Only go back when you are calm.',
	'own-advice':
		'Call Veilig Thuis (Safe at Home): 0800-2000, free, day and night. They also talk with people who use violence themselves. For advice you do not have to give your name.',
	'own-doctor': 'Go to your family doctor and say what is happening. The doctor can refer you for treatment.',
	'own-minors-help':
		'Is it about sexual feelings for children? Stop it Now talks with you, free and without your name.',
	'own-dark': 'Do you think about death? Call 113 or 0800-0113, free, day and night, without your name.',
	'own-leave-alone':
		'Does the other not want contact? Then leave them in peace. Do not ask the other or the children to keep silent.',
};
