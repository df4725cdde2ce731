/**
 * Phone numbers as they must stand in right-to-left text. After Arabic letters a number with a hyphen, a plus or spaces is
 * otherwise shown with its halves swapped (`2000-0800`): the Unicode bidi algorithm makes its digits Arabic numbers (rule W2).
 * Each is therefore wrapped in a left-to-right isolate (U+2066 ... U+2069).
 */
export const RTL_NUMBERS = {
	veiligThuis: '\u20660800-2000\u2069',
	kindertelefoon: '\u20660800-0432\u2069',
	sexualViolenceCentre: '\u20660800-0188\u2069',
	suicidePrevention: '\u20660800-0113\u2069',
	luisterlijn: '\u2066088 0767 000\u2069',
	police: '\u20660900-8844\u2069',
	abroad: '\u2066+31 247 247 247\u2069',
	abroadWhatsApp: '\u2066+31 6 8238 7796\u2069',
} as const;
