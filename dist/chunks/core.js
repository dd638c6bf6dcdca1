// src/core/user-error.ts
/** A place as people read it, before what is wrong there. */
function formatPlace({ file, line, column, set }) {
	return set === void 0 ? `${file}:${line}:${column}` : `--set ${set}`;
}
/**
* Something that the person at the other end can mend: a stable code, one line of cause, one line of remedy, and the
* place where there is one. It is printed without a stack trace; every other error is our own bug.
*/
var UserError = class extends Error {
	code;
	remedy;
	exit;
	place;
	subject;
	constructor(code, message, details) {
		super(message, details.cause === void 0 ? {} : { cause: details.cause });
		this.name = "UserError";
		this.code = code;
		this.remedy = details.remedy;
		this.exit = details.exit ?? 2;
		this.place = details.place ?? null;
		this.subject = details.subject ?? null;
	}
};

// src/core/nearest.ts
/** The candidate that a mistyped word most likely means: at most a third of its letters off; null when none is near. */
function nearest(word, candidates) {
	let best = null;
	let fewest = Math.floor(Math.max(word.length, 3) / 3) + 1;
	for (const candidate of candidates) {
		const edits = editDistance(word.toLowerCase(), candidate.toLowerCase());
		if (edits < fewest) {
			best = candidate;
			fewest = edits;
		}
	}
	return best;
}
/** Optimal string alignment distance: insertions, deletions, replacements, and swaps of neighbours count one each. */
function editDistance(a, b) {
	let older = [];
	let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const current = [i];
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1] ? 0 : 1;
			let edits = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + same);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) edits = Math.min(edits, (older[j - 2] ?? 0) + 1);
			current.push(edits);
		}
		older = previous;
		previous = current;
	}
	return previous[b.length] ?? 0;
}

// src/core/outcome.ts
/** From the worst: integrity, remote, environment, configuration or data, a gate. */
const WORST_FIRST = [
	4,
	5,
	3,
	2,
	1,
	0
];
/** The exit code of several things done one after the other. */
function worstExit(exits) {
	return WORST_FIRST.find((exit) => exits.includes(exit)) ?? 0;
}

// src/core/command.ts
/** Declares a command; the types of its inputs follow from their declarations. */
function defineCommand(command) {
	return command;
}

export { formatPlace as a, UserError as i, worstExit as n, nearest as r, defineCommand as t };