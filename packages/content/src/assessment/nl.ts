import type { AssessmentText } from './items.ts';

export const text: AssessmentText = {
	title: 'Waar sta je nu?',
	intro:
		'Hieronder staan veertien zinnen over jou als sleutelpersoon. Kies bij elke zin hoe goed die nu bij jou past. Er is geen goed of fout en je kunt niet zakken. Na de cursus krijg je dezelfde zinnen nog een keer, zodat je ziet wat er is veranderd.',
	scale: ['Helemaal niet', 'Een beetje', 'Half', 'Grotendeels', 'Helemaal'],
	items: {
		role: 'Ik weet wat bij mijn rol als sleutelpersoon hoort en waar mijn grens ligt.',
		promise: 'Als iemand mij iets ergs wil vertellen, beloof ik dat ik het altijd geheim houd.',
		unseen: 'Ik ken ook vormen van geweld die je niet aan iemands lichaam ziet.',
		'one-signal': 'Aan één signaal zie ik al zeker wat er bij iemand thuis gebeurt.',
		steady: 'Ik kan rustig blijven als iemand door herinneringen van slag raakt.',
		'young-child': 'Ik denk dat een jong kind weinig merkt van geweld dat het alleen hoort.',
		mediate: 'Bij ruzie of geweld in een gezin ga ik het liefst zelf tussen de mensen bemiddelen.',
		respect:
			'Ik kan met respect luisteren naar iemand die andere keuzes maakt over liefde of trouwen dan ik.',
		listen: 'Ik kan luisteren zonder meteen raad te geven.',
		close: 'Ik kan een zwaar gesprek of een zware bijeenkomst rustig afsluiten.',
		'dare-talk':
			'Ik durf te praten met iemand over spanning of geweld thuis, als die persoon dat wil en het veilig is.',
		advice: 'Ik weet het verschil tussen advies vragen aan Veilig Thuis en een melding doen.',
		warm: 'Ik kan iemand met toestemming en stap voor stap naar hulp brengen.',
		'dare-honest':
			'Ik durf eerlijk te zeggen dat ik geen geheimhouding kan beloven, ook als iemand erom smeekt.',
	},
};
