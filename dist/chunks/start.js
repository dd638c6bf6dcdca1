import { arch, availableParallelism, platform } from "node:os";

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

// src/adapters/actions/inputs.ts
/** What every action takes, whatever its command, as it stands in the manifest. */
const COMMON_INPUTS = {
	model: {
		kind: "text",
		description: "The model; may be left out when modelgate.yml has one"
	},
	config: {
		kind: "text",
		description: "The configuration. Default: modelgate.yml, or .github/modelgate.yml"
	},
	set: {
		kind: "text",
		description: "Overrides of the configuration for this call, one `path=value` a line"
	},
	"output-dir": {
		kind: "text",
		description: "Where files pass between commands. Default: .modelgate"
	},
	"dry-run": {
		kind: "flag",
		description: "`true`: do everything but change anything"
	},
	token: {
		kind: "text",
		description: "The token for GitHub. Default: the workflow's own, with the job's permissions"
	}
};
/**
* Reads an action's inputs: the JSON object that a composite hands over on standard input, or the `INPUT_*` variables
* of a JavaScript action. The runner enforces nothing, so that what is required or has a type is checked here.
*/
function readInputs(command, given) {
	const raw = given.json.trim() === "" ? fromVariables(command, given.variables) : parse(given.json);
	const text = (name) => raw.get(name)?.trim() || null;
	const own = Object.entries(command.inputs).map(([name, spec]) => [name, readInput(command, name, {
		spec,
		text
	})]);
	return {
		token: text("token") ?? "",
		inputs: {
			...Object.fromEntries(own),
			model: text("model"),
			config: text("config"),
			set: (text("set") ?? "").split("\n").flatMap((line) => line.trim() || []),
			outputDir: text("output-dir") ?? ".modelgate",
			dryRun: readFlag("dry-run", text("dry-run"))
		}
	};
}
function parse(json) {
	let value;
	try {
		value = JSON.parse(json);
	} catch {
		value = null;
	}
	if (value === null || typeof value !== "object") throw new UserError("E_USAGE", "the inputs on standard input are no JSON object", { remedy: "use the action's own manifest, which passes toJSON(inputs)" });
	return new Map(Object.entries(value).map(([name, item]) => [name, String(item ?? "")]));
}
function fromVariables(command, variables) {
	const names = [...Object.keys(COMMON_INPUTS), ...Object.keys(command.inputs)];
	return new Map(names.map((name) => [name, variables[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`] ?? ""]));
}
function readInput(command, name, { spec, text }) {
	const value = text(name);
	if (spec.kind === "flag") return readFlag(name, value);
	if (value === null) {
		if (spec.required !== true) return null;
		throw new UserError("E_USAGE", `${command.name} needs the input ${name}`, { remedy: `add it below \`with:\`: ${name}: ${spec.placeholder ?? "…"}  # ${spec.description}` });
	}
	if (spec.kind === "text") return value;
	const number = Number(value);
	if (Number.isFinite(number)) return number;
	throw new UserError("E_USAGE", `the input ${name} takes a number, not ${JSON.stringify(value)}`, { remedy: spec.description });
}
function readFlag(name, value) {
	if (value === null || value === "false") return false;
	if (value === "true") return true;
	throw new UserError("E_USAGE", `the input ${name} takes true or false, not ${JSON.stringify(value)}`, { remedy: `write ${name}: true, or leave it out` });
}

// src/adapters/cli/neutralise.ts
/**
* Makes any text harmless in a workflow's log: no control characters (escape sequences, carriage returns), no
* `::command::` at the start of a line, no `##[command]` anywhere. One line stays one line.
*/
function neutralise(text) {
	return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g, " ").replace(/\n/g, " ").replace(/##\[/g, "## [").replace(/^(\s*):+(?=:)/, "$1: ");
}

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

// package.json
var version = "0.1.0";

// src/main/environment.ts
/** Everything that is read from the process; no other file reads its environment. */
const environment = {
	variables: process.env,
	searchPath: process.env.PATH ?? "",
	platform: `${platform()}-${arch()}`,
	node: process.version,
	threads: Math.max(1, Math.min(4, availableParallelism())),
	modelgate: version
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

// src/core/command.ts
/** Declares a command, without what it needs to run: that is loaded when it runs. */
function declareCommand(declaration) {
	return declaration;
}
/** A command that can run; the types of its inputs follow from their declarations. */
function defineCommand(command) {
	return command;
}

// src/commands/deploy/declaration.ts
const declaration$13 = declareCommand({
	name: "deploy",
	summary: "Open the pull request that puts a version into an environment",
	description: "Changes one value in the environment's deployment file, on the branch deploy/<environment>/<model>, and opens its one pull request with the evidence in the body. Merging it is the approval; promote does the rest.",
	inputs: {
		environment: {
			kind: "text",
			placeholder: "NAME",
			description: "The environment; may be left out when there is one"
		},
		version: {
			kind: "text",
			placeholder: "VERSION",
			description: "A number, an alias or a reference. Default: challenger"
		}
	},
	outputs: {
		"pull-request": "Number of the pull request; empty when there was nothing to do",
		operation: "opened, updated, unchanged or nothing",
		version: "The version that it deploys"
	},
	action: {
		native: false,
		takes: null,
		leaves: false,
		permissions: {
			contents: "write",
			"pull-requests": "write"
		}
	}
});

// src/commands/diff/declaration.ts
const declaration$12 = declareCommand({
	name: "diff",
	summary: "Show in what two versions of a model differ",
	description: "Compares two registered versions by what is recorded of them: metrics with the intervals that were kept, signature, threshold, parameters, data and code. Metrics that were found on different test data are shown, and said to be no comparison.",
	inputs: {
		from: {
			kind: "text",
			placeholder: "A",
			positional: true,
			required: true,
			description: "One version: fraud@6, fraud@champion, or 6 where there is one model"
		},
		to: {
			kind: "text",
			placeholder: "B",
			positional: true,
			required: true,
			description: "The other version, written the same way"
		}
	},
	outputs: {},
	action: null
});

// src/commands/drift/declaration.ts
const declaration$11 = declareCommand({
	name: "drift",
	summary: "Compare current data with the profile of the version in force, and keep the one issue",
	description: "Counts the current data between the knots of the stored profile (rows never leave the engine), and judges every column by two keys: the effect must reach its limit and the adjusted p value must be significant. Writes drift.json and drift.md to .modelgate/<model>/, a line to the registry's history, and opens, updates or closes the issue.",
	inputs: {
		current: {
			kind: "text",
			placeholder: "FILE",
			description: "The current data, a path or a glob. Default: drift.current"
		},
		environment: {
			kind: "text",
			placeholder: "NAME",
			description: "The environment whose version is watched. Default: the champion's"
		},
		"fail-on": {
			kind: "text",
			placeholder: "VERDICT",
			description: "Exit with 1 on `warn` or `alert` and worse. Default: never, the issue is the alarm"
		}
	},
	outputs: {
		verdict: "ok, warn, alert, insufficient-data or error",
		"drifted-columns": "Columns in alert, separated by commas",
		"drift-score": "Share of features in alert",
		"issue-number": "The issue; empty without one",
		"issue-operation": "opened, updated, reopened, closed or none",
		"report-path": "Path of drift.json"
	},
	action: {
		native: true,
		takes: null,
		leaves: true,
		permissions: {
			contents: "write",
			issues: "write"
		}
	}
});

// src/commands/evaluate/declaration.ts
const declaration$10 = declareCommand({
	name: "evaluate",
	summary: "Score challenger and champion on the same rows, judge the gates, and write the comment",
	description: "Scores the trained model and the registered champion on data.test in one read, computes every metric of the task, and judges the gates. Writes evaluation.json, comment.md, summary.md, golden.json and operational.json to .modelgate/<model>/, the comment to the branch's pull request, and a status for each gate to the commit that was trained. A run that another configuration made, or other training data, is refused (E_MIXED_RUN). Exit code 1 when a gate fails.",
	inputs: { challenger: {
		kind: "text",
		placeholder: "FILE",
		description: "An ONNX file to judge instead of the trained model"
	} },
	outputs: {
		verdict: "pass, warn, fail, inconclusive or error",
		passed: "true when the model may go on",
		"failed-gates": "Identifiers of the gates that failed, separated by commas",
		"evaluation-path": "Path of evaluation.json",
		"champion-version": "The version that was compared with; empty without one"
	},
	action: {
		native: true,
		takes: "train",
		leaves: true,
		permissions: { contents: "read" }
	}
});

// src/commands/history/declaration.ts
const declaration$9 = declareCommand({
	name: "history",
	summary: "Tell which version was in force when, who approved it, and on which evidence",
	description: "Reads every commit of the registry branch and lists what happened to a model, newest first: versions registered, aliases moved, by whom, and by whose approval. With --at it tells which version each alias named at that time, with its verdict, the data it was judged and trained on, and who approved it.",
	inputs: {
		alias: {
			kind: "text",
			placeholder: "NAME",
			description: "Only this alias: champion, challenger, or an environment"
		},
		at: {
			kind: "text",
			placeholder: "TIME",
			description: "A day (2026-05-03) or a time (2026-05-03T14:00), UTC unless it names an offset"
		}
	},
	outputs: {},
	action: null
});

// src/commands/list/declaration.ts
const declaration$8 = declareCommand({
	name: "list",
	summary: "Show what is registered, and which version is in force where",
	description: "Lists the versions of every model in the configuration (or of the one that is named), newest first, with their verdict, their first metrics, and the aliases that name them.",
	inputs: {},
	outputs: {},
	action: null
});

// src/commands/promote/declaration.ts
const declaration$7 = declareCommand({
	name: "promote",
	summary: "Make the registry agree with the merged deployment files, after a smoke test",
	description: "Reads each environment's deployment file on the default branch. Where it names another version than the environment's alias, the release is verified, the registered model answers its golden rows again, and the alias moves (with champion, where the environment is marked so). If the answers differ, nothing moves and a rollback is proposed. What is wrong in one environment does not stop the others; the worst of them decides the exit code. For a model without environments the merge itself is the approval: its challenger is tested and becomes champion. May run any number of times, at any time.",
	inputs: { environment: {
		kind: "text",
		placeholder: "NAME",
		description: "Only this environment. Default: all of them, in order"
	} },
	outputs: {
		promoted: "Environments whose alias moved, separated by commas",
		failed: "Environments whose smoke test failed, or that could not be judged"
	},
	action: {
		native: true,
		takes: null,
		leaves: false,
		permissions: {
			contents: "write",
			"pull-requests": "write"
		}
	}
});

// src/commands/register/declaration.ts
const declaration$6 = declareCommand({
	name: "register",
	summary: "Commit the evaluated model to the registry branch as a new version, and move challenger",
	description: "Takes what train and evaluate left, checks that it belongs together and passed, and adds one commit to the registry branch: the model with its record, profile, verdict and golden rows. The same content again returns the same version and moves nothing: challenger stays where it is.",
	inputs: { force: {
		kind: "text",
		placeholder: "REASON",
		description: "Register in spite of the verdict; the reason is recorded"
	} },
	outputs: {
		version: "Number of the version",
		release: "Its release reference",
		created: "true when it is new"
	},
	action: {
		native: false,
		takes: "evaluate",
		leaves: false,
		permissions: {
			contents: "write",
			"pull-requests": "read"
		}
	}
});

// src/commands/report/declaration.ts
const declaration$5 = declareCommand({
	name: "report",
	summary: "Leave the comment and the statuses of a verdict that an unprivileged run produced",
	description: "Reads evaluation.json (as data: its size, its schema and its model's name are checked, its texts are shown as code), renders the comment with this program's own renderer, and leaves it on the open pull request of the commit that was judged, with a status for each gate. The pull request is found by commit, branch and repository of the run, never by anything in the file; where the branch has moved on, nothing is left.",
	inputs: { verdict: {
		kind: "text",
		placeholder: "FILE",
		description: "The verdict. Default: evaluation.json in the run's folder"
	} },
	outputs: {
		verdict: "pass, warn, fail, inconclusive or error",
		passed: "true when the model may go on",
		comment: "Where the comment is; empty without a pull request"
	},
	action: {
		native: false,
		takes: null,
		leaves: false,
		permissions: {
			actions: "read",
			"pull-requests": "write",
			statuses: "write"
		}
	}
});

// src/commands/rollback/declaration.ts
const declaration$4 = declareCommand({
	name: "rollback",
	summary: "Open the pull request back to the last good version",
	description: "Proposes the previous good version of an environment (or the one that --to names) on the environment's deployment branch. The version is verified first; a retired or revoked one is refused. One step, even if several versions failed.",
	inputs: {
		environment: {
			kind: "text",
			placeholder: "NAME",
			description: "The environment; may be left out when there is one"
		},
		to: {
			kind: "text",
			placeholder: "VERSION",
			description: "The version to go back to. Default: the previous good one"
		},
		reason: {
			kind: "text",
			placeholder: "TEXT",
			description: "Why; it goes into the pull request"
		}
	},
	outputs: {
		"pull-request": "Number of the pull request; empty when there was nothing to do",
		operation: "opened, updated, unchanged or nothing",
		version: "The version that it goes back to"
	},
	action: {
		native: false,
		takes: null,
		leaves: false,
		permissions: {
			contents: "write",
			"pull-requests": "write"
		}
	}
});

// src/commands/score/declaration.ts
const declaration$3 = declareCommand({
	name: "score",
	summary: "Predict the rows of a file with a registered version",
	description: "Scores a file with the champion (or the version that --version names), by the same scorer that judged it, and writes its rows with the predictions beside them. data.select is applied first, without the expression of the label. The output appears whole or not at all. It may replace an earlier output, but never a file that is read (--input, data.train, data.test) or one that git tracks.",
	inputs: {
		input: {
			kind: "text",
			placeholder: "FILE",
			required: true,
			description: "The rows to score: CSV, TSV, JSON lines or Parquet; a path or a glob"
		},
		output: {
			kind: "text",
			placeholder: "FILE",
			required: true,
			description: "Where to write them, a file of its own: its ending chooses the format"
		},
		version: {
			kind: "text",
			placeholder: "VERSION",
			description: "A number, an alias or a reference. Default: champion"
		}
	},
	outputs: {
		rows: "Rows scored",
		version: "The version that scored them",
		"output-path": "The file written"
	},
	action: {
		native: true,
		takes: null,
		leaves: false,
		permissions: { contents: "read" }
	}
});

// src/commands/show/declaration.ts
const declaration$2 = declareCommand({
	name: "show",
	summary: "Show everything that is recorded of one version",
	description: "Reads one version's record from the registry, verified, and shows what it is, where it came from (commit, data, parameters, environment), what its gates said, and where it is in force.",
	inputs: { version: {
		kind: "text",
		placeholder: "VERSION",
		positional: true,
		description: "fraud@7, fraud@champion, fraud (its latest), or 7 where there is one model. Default: the latest"
	} },
	outputs: {},
	action: null
});

// src/commands/train/declaration.ts
const declaration$1 = declareCommand({
	name: "train",
	summary: "Run the training command and collect its model, its record and a profile of its data",
	description: "Checks the data first, runs train.run in a controlled environment (without any token), and reads the ONNX model it leaves. Writes model.onnx, run.json and profile.json to .modelgate/<model>/, all together or not at all.",
	inputs: {},
	outputs: {
		"run-path": "Path of run.json",
		"model-path": "Path of model.onnx",
		digest: "Digest of the model"
	},
	action: {
		native: true,
		takes: null,
		leaves: true,
		permissions: { contents: "read" }
	}
});

// src/commands/verify/declaration.ts
const declaration = declareCommand({
	name: "verify",
	summary: "Check the whole registry: every commit, every digest, every alias, every deployment",
	description: "Reads the registry branch from its first commit on and checks that nothing in it is other than what was written: one line of commits, no foreign file, no version changed or removed, every file's digest, the chain of records, every move of every alias, the drift history, and that each deployment file on the default branch still names what is registered. Ends with exit code 4 and names every problem where there is one.",
	inputs: {},
	outputs: {},
	action: null
});

// src/main/generated/commands.ts
/** What every command declares, by name. */
const DECLARATIONS = {
	deploy: declaration$13,
	diff: declaration$12,
	drift: declaration$11,
	evaluate: declaration$10,
	history: declaration$9,
	list: declaration$8,
	promote: declaration$7,
	register: declaration$6,
	report: declaration$5,
	rollback: declaration$4,
	score: declaration$3,
	show: declaration$2,
	train: declaration$1,
	verify: declaration
};
/** Every command by name, loaded only when it is asked for. */
const COMMANDS = {
	deploy: async () => (await import("./deploy.js")).command,
	diff: async () => (await import("./diff.js")).command,
	drift: async () => (await import("./drift.js")).command,
	evaluate: async () => (await import("./evaluate.js")).command,
	history: async () => (await import("./history.js")).command,
	list: async () => (await import("./list.js")).command,
	promote: async () => (await import("./promote.js")).command,
	register: async () => (await import("./register.js")).command,
	report: async () => (await import("./report.js")).command,
	rollback: async () => (await import("./rollback.js")).command,
	score: async () => (await import("./score.js")).command,
	show: async () => (await import("./show.js")).command,
	train: async () => (await import("./train.js")).command,
	verify: async () => (await import("./verify.js")).command
};

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

export { createLog as C, UserError as D, readInputs as E, formatPlace as O, errorLines as S, COMMON_INPUTS as T, declaration$13 as _, declaration$1 as a, environment as b, declaration$4 as c, declaration$7 as d, declaration$8 as f, declaration$12 as g, declaration$11 as h, declaration as i, declaration$5 as l, declaration$10 as m, COMMANDS as n, declaration$2 as o, declaration$9 as p, DECLARATIONS as r, declaration$3 as s, worstExit as t, declaration$6 as u, defineCommand as v, neutralise as w, errorExit as x, nearest as y };