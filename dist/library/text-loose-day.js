const ALWAYS = {
	from: Number.NEGATIVE_INFINITY,
	to: Number.POSITIVE_INFINITY
};
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH_STARTS = [
	0,
	31,
	59,
	90,
	120,
	151,
	181,
	212,
	243,
	273,
	304,
	334,
	365
];
function isLeap(year) {
	return year % 4 === 0 && year % 100 !== 0 || year % 400 === 0;
}
function monthLength(year, month) {
	const length = (MONTH_STARTS[month] ?? 0) - (MONTH_STARTS[month - 1] ?? 0);
	return month === 2 && isLeap(year) ? length + 1 : length;
}
function daysBeforeYear(year) {
	const y = year - 1;
	return y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
}
const EPOCH = daysBeforeYear(1970);
function parseDay(text) {
	const match = DAY.exec(text);
	if (match === null) return void 0;
	const year = Number(match[1]);
	const month = Number(match[2]);
	const day = Number(match[3]);
	if (year < 1 || month < 1 || month > 12 || day < 1 || day > monthLength(year, month)) return void 0;
	const leap = month > 2 && isLeap(year) ? 1 : 0;
	return daysBeforeYear(year) - EPOCH + (MONTH_STARTS[month - 1] ?? 0) + leap + day - 1;
}
function formatDay(day) {
	if (!Number.isFinite(day)) return "..";
	let year = 1970 + Math.floor(day / 365.2425);
	while (daysBeforeYear(year) - EPOCH > day) year -= 1;
	while (daysBeforeYear(year + 1) - EPOCH <= day) year += 1;
	let rest = day - (daysBeforeYear(year) - EPOCH);
	let month = 1;
	while (rest >= monthLength(year, month)) {
		rest -= monthLength(year, month);
		month += 1;
	}
	const two = (n) => String(n).padStart(2, "0");
	return `${String(year).padStart(4, "0")}-${two(month)}-${two(rest + 1)}`;
}
function formatInterval(interval) {
	if (interval.from === interval.to) return formatDay(interval.from);
	return `${formatDay(interval.from)}/${formatDay(interval.to)}`;
}
function intersectIntervals(a, b) {
	const from = Math.max(a.from, b.from);
	const to = Math.min(a.to, b.to);
	return from <= to ? {
		from,
		to
	} : void 0;
}

const MONTHS = [
	"jan",
	"feb",
	"mar",
	"apr",
	"may",
	"jun",
	"jul",
	"aug",
	"sep",
	"oct",
	"nov",
	"dec"
];
const FULL_NAMES = /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?$/iu;
function readLooseDays(text) {
	const day = readLooseDay(text);
	if (day !== void 0) return day;
	for (const separator of INTERVALS) {
		const [first = "", second = "", more] = text.split(separator);
		const [from, to] = [readLooseDay(first), second === ".." ? second : readLooseDay(second)];
		if (more === void 0 && from !== void 0 && to !== void 0 && (to === ".." || from <= to)) return `${from}/${to}`;
	}
}
const INTERVALS = [
	/\s+(?:to|until|through|[-\u2013\u2014/])\s+/iu,
	/\s*[\u2013\u2014]\s*/u,
	/\//u
];
function readLooseDay(text) {
	const numbers = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/u.exec(text);
	if (numbers !== null) return writeDay(numbers[1], Number(numbers[3]), numbers[4]);
	const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?\.? ([a-z]+\.?),? (\d{4})$/iu.exec(text);
	if (dayFirst !== null) return writeDay(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]);
	const monthFirst = /^([a-z]+\.?) (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/iu.exec(text);
	return monthFirst === null ? void 0 : writeDay(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]);
}
function monthOf(name = "") {
	return FULL_NAMES.test(name) ? MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1 : 0;
}
function writeDay(year = "", month = 0, day = "") {
	const written = `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
	return parseDay(written) === void 0 ? void 0 : written;
}

export { ALWAYS, formatDay, formatInterval, intersectIntervals, parseDay, readLooseDay, readLooseDays };