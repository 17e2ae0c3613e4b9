const BY_LATIN = [
	"a\u0430\u03b1",
	"b\u0432",
	"c\u0441\u03f2",
	"e\u0435\u03b5",
	"g\u0581",
	"h\u04bb\u043d",
	"i\u0456\u03b9\u0131",
	"j\u0458\u03f3",
	"k\u043a\u03ba",
	"l\u04cf",
	"m\u043c",
	"n\u0578\u03b7",
	"o\u043e\u03bf\u0585",
	"p\u0440\u03c1",
	"q\u051b\u0563",
	"s\u0455",
	"t\u0442\u03c4",
	"u\u057d\u03c5",
	"v\u03bd\u0475",
	"w\u051d",
	"x\u0445\u03c7",
	"y\u0443\u03b3\u04af"
];
const LOOK_ALIKES = new Map(BY_LATIN.flatMap((letters) => {
	const [latin = "", ...others] = letters;
	return others.map((other) => [other, latin]);
}));

function foldName(text) {
	if (PLAIN.test(text)) return text.toLowerCase().replace(SEPARATORS, "");
	return text.normalize("NFKD").replace(INVISIBLE, "").toLowerCase().replace(FOREIGN, (letter) => LOOK_ALIKES.get(letter) ?? letter).replace(SEPARATORS, "").normalize("NFC");
}
const PLAIN = /^[\x20-\x7e]*$/;
const SEPARATORS = /[\s\p{Pd}_]+/gu;
const INVISIBLE = /[\p{M}\p{Default_Ignorable_Code_Point}]+/gu;
const FOREIGN = /[\u0131\u0370-\u058f]/gu;

export { LOOK_ALIKES, foldName };