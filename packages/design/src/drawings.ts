/**
 * Line drawings of the rehearsals: a place and two bodies whose posture carries the cue. No faces, so that anybody can
 * be in them. Our own; they take the colour of the text around them. Decorative: the cue beside them says it in words.
 */
export type DrawingName =
	| 'kitchen'
	| 'kitchen-turned-away'
	| 'market'
	| 'bench'
	| 'doorway'
	| 'living-room'
	| 'living-room-standing'
	| 'classroom'
	| 'circle'
	| 'phone';

function draw(...shapes: readonly string[]): string {
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 180" fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false">${shapes.join('')}</svg>`;
}

const path = (d: string): string => `<path d="${d}"/>`;
const thin = (d: string): string => `<path d="${d}" stroke-width="1.5"/>`;
const head = (x: number, y: number): string => `<circle cx="${String(x)}" cy="${String(y)}" r="11"/>`;

const floor = thin('M14 164H306');

// Counter with sink and tap, cupboards, a window.
const kitchenRoom = thin(
	'M20 112H190M20 112V164M186 112V164M60 112V164M56 112V94q0-8 8-8t8 8M96 20h70v46h-70zM131 20v46',
);

// Upright, head to the other, hands before the body holding a plate.
const standingWithPlate =
	head(140, 62) +
	path('M140 73V122M140 122L130 164M140 122L150 164M140 84L126 100L140 104M140 84L156 98L143 104');
// The same person, shoulders up, head and body towards the door, away from the other.
const turnedAway =
	head(128, 66) +
	path('M132 77Q142 96 138 122M138 122L128 164M138 122L150 164M134 84L118 98L126 114M134 84Q128 100 136 112');
// One who listens: turned to the other, arms open and low.
const listener =
	head(240, 60) + path('M240 71V122M240 122L230 164M240 122L252 164M240 84L224 102L216 98M240 84L256 104');

// Seated on a bench, leaning forward, arms round the own body.
const seatedHeld =
	head(128, 74) + path('M126 85Q116 102 122 122L154 124L154 160M126 90Q140 104 134 114L120 110');
// Seated beside, upright, hands on the knees.
const seatedBeside = head(206, 66) + path('M206 77V122L176 124V160M206 90L190 112L178 120');

const door = thin('M196 20H280V164M196 20V164') + '<circle cx="208" cy="98" r="3"/>';

/** One `<svg>` a name, viewBox 0 0 320 180, to be put in the page as it is. */
export const DRAWINGS: Record<DrawingName, string> = {
	kitchen: draw(
		floor,
		kitchenRoom,
		standingWithPlate,
		'<ellipse cx="134" cy="106" rx="13" ry="5"/>',
		listener,
	),
	'kitchen-turned-away': draw(floor, kitchenRoom, thin('M276 34H306M276 34V164'), turnedAway, listener),
	market: draw(
		floor,
		// A stall with an awning and crates.
		thin(
			'M24 52H150L162 78H12ZM30 78V164M144 78V164M20 120H154M46 120q8-14 16 0M66 120q8-14 16 0M90 120q8-14 16 0M110 120q8-14 16 0',
		),
		thin('M55 52V78M87 52V78M119 52V78'),
		// One looks down at a telephone, shopping bag at the feet, shoulders drawn in.
		head(196, 70) +
			path('M198 81Q202 100 200 124M200 124L192 164M200 124L210 164M198 90L184 104L190 96M198 90L188 106'),
		'<rect x="180" y="88" width="7" height="12" rx="1"/>',
		thin('M212 140h22v24h-22zM216 140q7-12 14 0'),
		head(266, 60) + path('M266 71V122M266 122L256 164M266 122L278 164M266 84L250 104M266 84L282 102'),
	),
	bench: draw(
		floor,
		thin('M92 124H244M104 124V164M232 124V164M96 96H112M220 96H240M96 96V124M240 96V124'),
		thin('M284 164V96M284 96q-24-8-14-30q2-24 22-18q20 6 12 28q4 18-20 20'),
		seatedHeld,
		seatedBeside,
	),
	doorway: draw(
		floor,
		door,
		thin('M280 164L306 172M20 70H70V110H20zM28 164V150H62V164'),
		// One fills the door with an arm against the frame.
		head(236, 52) + path('M236 63V118M236 118L226 164M236 118L248 164M236 78L200 66M236 78L256 100L246 112'),
		// The other stands back from the doorstep, hands visible.
		head(120, 60) + path('M120 71V122M120 122L110 164M120 122L132 164M120 84L138 104L146 98M120 84L104 104'),
	),
	'living-room': draw(
		floor,
		thin(
			'M30 164V112q0-10 10-10h108q10 0 10 10V164M30 140H158M200 136H262L254 164M208 136L214 164M216 136v-8h14v8',
		),
		thin('M284 164V60M268 60L276 34H294L302 60Z'),
		// On the sofa: one leans back, the other makes herself small, turned to the side.
		head(74, 84) + path('M76 95Q74 118 82 138L108 140V162M76 102L98 108'),
		head(132, 96) + path('M130 107Q120 124 128 140L146 142V162M130 114Q142 124 132 132'),
	),
	'living-room-standing': draw(
		floor,
		thin('M30 164V112q0-10 10-10h108q10 0 10 10V164M30 140H158'),
		thin('M284 164V60M268 60L276 34H294L302 60Z'),
		// One sits bent, looking at the floor; one stands before the guests, arms crossed.
		head(84, 98) + path('M84 109Q74 124 82 140L110 142V162M84 116Q98 126 88 134'),
		head(200, 48) +
			path('M200 59V118M200 118L188 164M200 118L214 164M200 74L184 88L214 92M200 74L216 86L186 94'),
		head(250, 70) + path('M250 81V126M250 126L242 164M250 126L260 164M250 92L238 112M250 92L262 110'),
	),
	classroom: draw(
		floor,
		thin(
			'M24 22H150V82H24zM40 40H104M40 54H88M40 68H120M184 126H296M196 126V164M284 126V164M214 126v-8h34v8',
		),
		// At the table: chin on the arms, sleeves over the hands.
		head(226, 96) + path('M232 106Q256 112 258 126M258 126L254 164M228 106L206 122L240 122'),
		head(136, 78) + path('M136 89V126L158 128V164M136 98L160 112L172 116M136 126L126 164'),
	),
	circle: draw(
		floor,
		thin('M18 20H58V164M18 20V164M108 10H196V52H108zM122 24H172M122 38H154'),
		// Five sit in a ring, seen from one's own chair; one holds her arms close, by the door.
		head(82, 84) + path('M82 95Q74 112 80 126L104 128V158M84 102Q98 112 90 120'),
		head(132, 74) + path('M132 85V120L146 122V146M132 94L148 108'),
		head(178, 72) + path('M178 83V118L166 120V144M178 92L162 106'),
		head(226, 80) + path('M226 91V124L206 126V152M226 98L210 88L202 74'),
		head(268, 96) + path('M268 107V140L246 142V164M268 114L250 128'),
		thin('M72 126V160M124 120V146M188 118V144M236 124V154M278 140V164'),
	),
	phone: draw(
		floor,
		thin('M196 118H300M208 118V164M288 118V164M20 30H84V96H20zM52 30V96M20 63H84'),
		// A fixed telephone on the table, its cord, a person standing near with the receiver.
		'<rect x="232" y="100" width="34" height="18" rx="4"/>' + thin('M232 106Q208 116 200 96T176 80'),
		head(160, 60) + path('M160 71V122M160 122L150 164M160 122L172 164M160 84L178 96L174 68M160 84L146 106'),
		path('M172 52Q182 60 176 72'),
		head(112, 66) + path('M112 77V124M112 124L104 164M112 124L122 164M112 88L128 104L142 104M112 88L100 108'),
	),
};
