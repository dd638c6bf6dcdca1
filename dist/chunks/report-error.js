import { a as formatPlace, i as UserError } from "./core.js";
import { n as neutralise } from "./output-folder.js";

// src/adapters/cli/log.ts
const PROGRESS_EVERY_MS = 2e3;
/** A log for people on a terminal or in a build: progress overwrites itself on the first and is thinned out in the second. */
function createLog(stream, now) {
	const isTerminal = stream.isTTY === true;
	let progressShown = false;
	let lastProgress = now();
	const line = (text) => {
		if (progressShown) stream.write("\r\x1B[K");
		progressShown = false;
		stream.write(`${neutralise(text)}\n`);
	};
	return {
		info: line,
		warn: (text) => line(`warning: ${text}`),
		child: (text) => line(`  | ${text}`),
		progress: (text) => {
			if (isTerminal) {
				stream.write(`\r\u001b[K${neutralise(text)}`);
				progressShown = true;
			} else if (now() - lastProgress >= PROGRESS_EVERY_MS) {
				lastProgress = now();
				line(text);
			}
		},
		lines: (lines) => {
			for (const text of lines) line(text);
		}
	};
}

// src/adapters/cli/report-error.ts
/** An error as people read it: place and cause on one line, the remedy on the next. Bugs keep their stack. */
function errorLines(error) {
	if (!(error instanceof UserError)) return ["E_BUG: this is a mistake of Modelgate itself, not yours; please report it with these lines:", ...(error instanceof Error ? error.stack ?? error.message : String(error)).split("\n")];
	return [error, ...Array.isArray(error.cause) ? error.cause.filter((cause) => cause instanceof UserError) : []].flatMap(oneError);
}
function oneError({ code, message, remedy, place }) {
	return [`${place === null ? "" : `${formatPlace(place)}: `}${code}: ${message}`, `  remedy: ${remedy}`];
}
/** The exit code of an error; a bug counts as an environment that does not work. */
function errorExit(error) {
	return error instanceof UserError ? error.exit : 3;
}

export { errorLines as n, createLog as r, errorExit as t };