"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
let fs = require("fs");
fs = require_rolldown_runtime.__toESM(fs, 1);
let node_fs_promises = require("node:fs/promises");

// src/core/user-error.ts
function formatPlace({ file, line, column, set }) {
	return set === void 0 ? `${file}:${line}:${column}` : `--set ${set}`;
}
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

// src/adapters/cli/common-options.ts
const COMMON_OPTIONS = {
	config: {
		kind: "text",
		placeholder: "FILE",
		description: "The configuration. Default: modelgate.yml, or .github/modelgate.yml"
	},
	set: {
		kind: "text",
		placeholder: "PATH=VALUE",
		description: "Override a value of the configuration for this call; may be repeated"
	},
	"output-dir": {
		kind: "text",
		placeholder: "DIR",
		description: "A folder of its own where files pass between commands. Default: .modelgate"
	},
	local: {
		kind: "flag",
		description: "Without GitHub: pull requests are branches, comments and issues are files"
	},
	"dry-run": {
		kind: "flag",
		description: "Do everything but change anything"
	},
	json: {
		kind: "flag",
		description: "Print the command's JSON alone on standard output"
	},
	help: {
		kind: "flag",
		short: "h",
		description: "Show this help"
	}
};

// src/adapters/cli/neutralise.ts
function neutralise(text) {
	return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g, " ").replace(/\n/g, " ").replace(/##\[/g, "## [").replace(/^(\s*):+(?=:)/, "$1: ");
}

// src/adapters/cli/log.ts
const PROGRESS_EVERY_MS = 2e3;
function createLog(stream, now) {
	let progressShown = false;
	let lastProgress = now();
	const line = (text) => {
		if (progressShown) stream().write("\r\x1B[K");
		progressShown = false;
		stream().write(`${neutralise(text)}\n`);
	};
	return {
		info: line,
		warn: (text) => line(`warning: ${text}`),
		child: (text) => line(`  | ${text}`),
		progress: (text) => {
			if (stream().isTTY === true) {
				stream().write(`\r\u001b[K${neutralise(text)}`);
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
function errorLines(error) {
	if (!(error instanceof UserError)) return ["E_BUG: this is a mistake of Modelgate itself, not yours; please report it with these lines:", ...(error instanceof Error ? error.stack ?? error.message : String(error)).split("\n")];
	return [error, ...Array.isArray(error.cause) ? error.cause.filter((cause) => cause instanceof UserError) : []].flatMap(oneError);
}
function oneError({ code, message, remedy, place }) {
	return [`${place === null ? "" : `${formatPlace(place)}: `}${code}: ${message}`, `  remedy: ${remedy}`];
}
function errorExit(error) {
	return error instanceof UserError ? error.exit : 3;
}

// src/core/beside.ts
function beside(work) {
	work.catch(() => void 0);
	return work;
}
async function both(first, second) {
	await Promise.allSettled([first, second]);
	return [await first, await second];
}

// package.json
var version = "0.1.0";

// src/main/environment.ts
const environment = {
	variables: process.env,
	searchPath: process.env.PATH ?? "",
	platform: `${process.platform}-${process.arch}`,
	node: process.version,
	modelgate: version
};

// src/core/nearest.ts
function nearest(word, candidates) {
	const known = [...candidates];
	let best = null;
	let fewest = Math.floor(Math.max(word.length, 3) / 3) + 1;
	for (const candidate of known) {
		const edits = editDistance(word.toLowerCase(), candidate.toLowerCase());
		if (edits < fewest) {
			best = candidate;
			fewest = edits;
		}
	}
	const isShort = (candidate) => candidate.split(/[_-]/).includes(word) || begins(word, candidate) || begins(candidate, word);
	return best ?? known.find(isShort) ?? null;
}
function begins(start, whole) {
	return start.length > 2 && whole.startsWith(start);
}
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
function declareCommand(declaration) {
	return declaration;
}
function defineCommand(command) {
	return command;
}

// src/commands/deploy/declaration.ts
const declaration$17 = declareCommand({
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
const declaration$16 = declareCommand({
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

// src/commands/doctor/declaration.ts
const declaration$15 = declareCommand({
	name: "doctor",
	summary: "Look for what does not work, or will not, and say what to do about it",
	description: "Looks at the configuration, this machine, the token, how GitHub guards the branches that are written, the workflows and what they may do, the registry, its aliases and versions, what is deployed, and releases that no version names. One line each: ok, warning, problem, or why it was not looked at; below it the remedy. Changes nothing, except with `--fix`, which takes away releases and drafts that runs have left behind for more than a day. Ends with 0 where there is no problem. `verify` reads the registry itself more thoroughly.",
	inputs: { fix: {
		kind: "flag",
		description: "Take away releases that no version names, and drafts, older than a day"
	} },
	outputs: {},
	action: null
});

// src/commands/drift/declaration.ts
const declaration$14 = declareCommand({
	name: "drift",
	summary: "Compare current data with the profile of the version in force, and keep the one issue",
	description: "Counts the current data between the knots of the stored profile (rows never leave the engine), and judges every column by two keys: the effect must reach its limit and the adjusted p value must be significant. Writes drift.json, drift.md and drift.html (pictures of the values then and now, and the history) to .modelgate/<model>/, a line to the registry's history, and opens, updates or closes the issue.",
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
		"drift-score": "Share of features in alert, weighted by their importance where that is known",
		"issue-number": "The issue; empty without one",
		"issue-operation": "opened, updated, reopened, closed or none",
		"drift-path": "Path of drift.json",
		"report-path": "Path of drift.html"
	},
	scores: true,
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
const declaration$13 = declareCommand({
	name: "evaluate",
	summary: "Score challenger and champion on the same rows, judge the gates, and write the comment",
	description: "Scores the trained model and the registered champion on data.test in one read, computes every metric of the task, and judges the gates. Writes evaluation.json, report.html (tables and pictures in one file), comment.md, summary.md, golden.json and operational.json to .modelgate/<model>/, the comment to the branch's pull request, and a status for each gate to the commit that was trained. A run that another configuration made, or other training data, is refused (E_MIXED_RUN). Exit code 1 when a gate fails.",
	inputs: {
		challenger: {
			kind: "text",
			placeholder: "FILE",
			description: "An ONNX file to judge instead of the trained model"
		},
		explain: {
			kind: "flag",
			description: "Say of every gate what was compared, by which rule, and what would change the outcome"
		}
	},
	outputs: {
		verdict: "pass, warn, fail, inconclusive or error",
		passed: "true when the model may go on",
		"failed-gates": "Identifiers of the gates that failed, separated by commas",
		"evaluation-path": "Path of evaluation.json",
		"report-path": "Path of report.html",
		"champion-version": "The version that was compared with; empty without one"
	},
	scores: true,
	action: {
		native: true,
		takes: "train",
		leaves: true,
		permissions: { contents: "read" }
	}
});

// src/commands/export/declaration.ts
const declaration$12 = declareCommand({
	name: "export",
	summary: "Write one version as a plain folder that MLflow loads",
	description: "Reads one version from the registry, every file checked against its record, and writes it as a folder: the model, its record and everything recorded with it. The folder is a model of MLflow's (mlflow.pyfunc.load_model, mlflow.onnx.load_model). It appears whole or not at all, and replaces an earlier export, but never a folder that holds anything else.",
	inputs: {
		version: {
			kind: "text",
			placeholder: "VERSION",
			positional: true,
			description: "fraud@7, fraud@champion, fraud (its latest), or 7 where there is one model. Default: the latest"
		},
		output: {
			kind: "text",
			placeholder: "DIR",
			required: true,
			description: "The folder to write, inside the repository"
		}
	},
	outputs: {},
	action: null
});

// src/commands/gc/declaration.ts
const declaration$11 = declareCommand({
	name: "gc",
	summary: "Give up the models of versions that nothing needs, and say of every version why it stays",
	description: "Takes the models of versions that nothing needs off the registry branch, in one commit for each model, and deletes them where they lie in releases, with the releases that are empty then. Refuses where aliases, records and states contradict each other. Kept is what an alias names or would go back to, what a deployment file names (on the default branch, or on the branch of a deployment that is not merged), and the newest active versions, of all and of each environment. Records, verdicts, profiles and golden rows stay, and so does what is in the branch's history. A version whose model is gone is refused by deploy, promote, rollback, score and export; registering the same model again brings it back. Look first: --dry-run shows the same and changes nothing.",
	inputs: { keep: {
		kind: "number",
		placeholder: "N",
		description: "How many of the newest active versions are kept whatever names them. Default: 10"
	} },
	outputs: {},
	action: null
});

// src/commands/history/declaration.ts
const declaration$10 = declareCommand({
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
const declaration$9 = declareCommand({
	name: "list",
	summary: "Show what is registered, and which version is in force where",
	description: "Lists the versions of every model in the configuration (or of the one that is named), newest first, with their verdict, their first metrics, and the aliases that name them.",
	inputs: {},
	outputs: {},
	action: null
});

// src/commands/promote/declaration.ts
const declaration$8 = declareCommand({
	name: "promote",
	summary: "Make the registry agree with the merged deployment files, after a smoke test",
	description: "Reads each environment's deployment file on the default branch. Where it names another version than the environment's alias, the release is verified, the registered model answers its golden rows again, and the alias moves (with champion, where the environment is marked so). If the answers differ, nothing moves and a rollback is proposed. What is wrong in one environment does not stop the others; the worst of them decides the exit code. For a model without environments the merge itself is the approval: its challenger is tested and becomes champion. May run any number of times, at any time. In an emergency, `--version` and `--force` put in force what no merged deployment names: still active, still tested, recorded as forced with the reason, and kept until something else is merged.",
	inputs: {
		version: {
			kind: "text",
			placeholder: "VERSION",
			description: "With force: the version to put in force"
		},
		force: {
			kind: "text",
			placeholder: "REASON",
			description: "Put version in force though no merged deployment names it; the reason is recorded"
		},
		environment: {
			kind: "text",
			placeholder: "NAME",
			description: "Only this environment. Default: all of them, in order"
		}
	},
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
const declaration$7 = declareCommand({
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
		permissions: { contents: "write" }
	}
});

// src/commands/report/declaration.ts
const declaration$6 = declareCommand({
	name: "report",
	summary: "Leave the comment and the statuses of a verdict that an unprivileged run produced",
	description: "Reads evaluation.json and, beside it, operational.json (as data: size, schema and model's name are checked, texts are shown as code), renders the comment with this program's own renderer, and leaves it on the open pull request of the commit that was judged, with a status for each gate. The pull request is found by commit, branch and repository of the run, never by anything in the file; where the branch has moved on, nothing is left.",
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

// src/commands/retire/declaration.ts
const declaration$5 = declareCommand({
	name: "retire",
	summary: "Take a version out of service for good, with a reason",
	description: "Marks a registered version as retired (nobody needs it any more), revoked (nobody may use it any more), or active again, in one commit with the reason. Retired and revoked versions are refused by deploy, promote, rollback and score. A version that is in force cannot be retired before another one is; it can be revoked, and the command then names what has to be rolled back.",
	inputs: {
		version: {
			kind: "text",
			placeholder: "VERSION",
			positional: true,
			required: true,
			description: "fraud@3, or 3 where there is one model"
		},
		reason: {
			kind: "text",
			placeholder: "TEXT",
			required: true,
			description: "Why; it is recorded"
		},
		state: {
			kind: "text",
			placeholder: "STATE",
			description: "retired, revoked or active. Default: retired"
		}
	},
	outputs: {},
	action: null
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
	scores: true,
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
	description: "Reads the registry branch from its first commit on and checks that nothing in it is other than what was written: one line of commits, no foreign file, no version changed or removed, every file's digest, the chain of records, every move of every alias, the drift history, and that each deployment file on the default branch still names what is registered. Ends with exit code 4, names every problem where there is one, and says which commits to take back; what was done by hand and taken back is told, and no problem.",
	inputs: {},
	outputs: {},
	action: null
});

// src/main/generated/commands.ts
const DECLARATIONS = {
	deploy: declaration$17,
	diff: declaration$16,
	doctor: declaration$15,
	drift: declaration$14,
	evaluate: declaration$13,
	export: declaration$12,
	gc: declaration$11,
	history: declaration$10,
	list: declaration$9,
	promote: declaration$8,
	register: declaration$7,
	report: declaration$6,
	retire: declaration$5,
	rollback: declaration$4,
	score: declaration$3,
	show: declaration$2,
	train: declaration$1,
	verify: declaration
};
const COMMANDS = {
	deploy: async () => (await Promise.resolve().then(() => require("./deploy.js"))).command,
	diff: async () => (await Promise.resolve().then(() => require("./diff.js"))).command,
	doctor: async () => (await Promise.resolve().then(() => require("./doctor.js"))).command,
	drift: async () => (await Promise.resolve().then(() => require("./drift.js"))).command,
	evaluate: async () => (await Promise.resolve().then(() => require("./evaluate.js"))).command,
	export: async () => (await Promise.resolve().then(() => require("./export.js"))).command,
	gc: async () => (await Promise.resolve().then(() => require("./gc.js"))).command,
	history: async () => (await Promise.resolve().then(() => require("./history.js"))).command,
	list: async () => (await Promise.resolve().then(() => require("./list.js"))).command,
	promote: async () => (await Promise.resolve().then(() => require("./promote.js"))).command,
	register: async () => (await Promise.resolve().then(() => require("./register.js"))).command,
	report: async () => (await Promise.resolve().then(() => require("./report.js"))).command,
	retire: async () => (await Promise.resolve().then(() => require("./retire.js"))).command,
	rollback: async () => (await Promise.resolve().then(() => require("./rollback.js"))).command,
	score: async () => (await Promise.resolve().then(() => require("./score.js"))).command,
	show: async () => (await Promise.resolve().then(() => require("./show.js"))).command,
	train: async () => (await Promise.resolve().then(() => require("./train.js"))).command,
	verify: async () => (await Promise.resolve().then(() => require("./verify.js"))).command
};

// src/main/find-command.ts
function findCommand(name, accepted = Object.keys(DECLARATIONS)) {
	const declared = accepted.includes(name) ? DECLARATIONS[name] : void 0;
	if (declared !== void 0) return declared;
	const meant = nearest(name, accepted);
	throw new UserError("E_USAGE", `there is no command ${JSON.stringify(name)}`, { remedy: `${meant === null ? "" : `did you mean ${meant}? `}Commands: ${accepted.join(", ")}` });
}

// src/main/on-interrupt.ts
function onInterrupt(name, opened, log) {
	for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => {
		for (const { kill } of opened) kill();
		log.warn(`${name} was interrupted; what was written is whole, and running it again goes on from there`);
		const code = signal === "SIGINT" ? 130 : 143;
		Promise.all(opened.map(({ close }) => close())).finally(() => process.exit(code));
	});
}

// \0slim:os
const EOL = process.platform === "win32" ? "\r\n" : "\n";

// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) return {};
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + EOL);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// \0slim:crypto
const randomUUID = () => String(Math.random()) + Math.random();

// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!fs.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	fs.appendFileSync(filePath, `${toCommandValue(message)}${EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${EOL}${convertedValue}${EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/summary.js
var __awaiter$1 = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { access, appendFile, writeFile } = fs.promises;
const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
	constructor() {
		this._buffer = "";
	}
	filePath() {
		return __awaiter$1(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			const pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access(pathFromEnv, fs.constants.R_OK | fs.constants.W_OK);
			} catch (_a) {
				throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
			}
			this._filePath = pathFromEnv;
			return this._filePath;
		});
	}
	wrap(tag, content, attrs = {}) {
		const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
		if (!content) return `<${tag}${htmlAttrs}>`;
		return `<${tag}${htmlAttrs}>${content}</${tag}>`;
	}
	write(options) {
		return __awaiter$1(this, void 0, void 0, function* () {
			const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
			const filePath = yield this.filePath();
			yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	clear() {
		return __awaiter$1(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: true });
		});
	}
	stringify() {
		return this._buffer;
	}
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	emptyBuffer() {
		this._buffer = "";
		return this;
	}
	addRaw(text, addEOL = false) {
		this._buffer += text;
		return addEOL ? this.addEOL() : this;
	}
	addEOL() {
		return this.addRaw(EOL);
	}
	addCodeBlock(code, lang) {
		const attrs = Object.assign({}, lang && { lang });
		const element = this.wrap("pre", this.wrap("code", code), attrs);
		return this.addRaw(element).addEOL();
	}
	addList(items, ordered = false) {
		const tag = ordered ? "ol" : "ul";
		const listItems = items.map((item) => this.wrap("li", item)).join("");
		const element = this.wrap(tag, listItems);
		return this.addRaw(element).addEOL();
	}
	addTable(rows) {
		const tableBody = rows.map((row) => {
			const cells = row.map((cell) => {
				if (typeof cell === "string") return this.wrap("td", cell);
				const { header, data, colspan, rowspan } = cell;
				const tag = header ? "th" : "td";
				const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
				return this.wrap(tag, data, attrs);
			}).join("");
			return this.wrap("tr", cells);
		}).join("");
		const element = this.wrap("table", tableBody);
		return this.addRaw(element).addEOL();
	}
	addDetails(label, content) {
		const element = this.wrap("details", this.wrap("summary", label) + content);
		return this.addRaw(element).addEOL();
	}
	addImage(src, alt, options) {
		const { width, height } = options || {};
		const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
		const element = this.wrap("img", null, Object.assign({
			src,
			alt
		}, attrs));
		return this.addRaw(element).addEOL();
	}
	addHeading(text, level) {
		const tag = `h${level}`;
		const allowedTag = [
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6"
		].includes(tag) ? tag : "h1";
		const element = this.wrap(allowedTag, text);
		return this.addRaw(element).addEOL();
	}
	addSeparator() {
		const element = this.wrap("hr", null);
		return this.addRaw(element).addEOL();
	}
	addBreak() {
		const element = this.wrap("br", null);
		return this.addRaw(element).addEOL();
	}
	addQuote(text, cite) {
		const attrs = Object.assign({}, cite && { cite });
		const element = this.wrap("blockquote", text, attrs);
		return this.addRaw(element).addEOL();
	}
	addLink(text, href) {
		const element = this.wrap("a", text, { href });
		return this.addRaw(element).addEOL();
	}
};
const _summary = new Summary();
const summary = _summary;

// node_modules/@actions/core/lib/core.js
var __awaiter = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
var ExitCode;
(function(ExitCode) {
	ExitCode[ExitCode["Success"] = 0] = "Success";
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setSecret(secret) {
	issueCommand("add-mask", {}, secret);
}
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}

// src/adapters/actions/cut.ts
function cutToBytes(text, most) {
	const bytes = Buffer.from(text);
	if (bytes.length <= most) return text;
	let end = most;
	while (end > 0 && ((bytes[end] ?? 0) & 192) === 128) end--;
	return bytes.subarray(0, end).toString("utf8");
}
function cutToLines(text, most) {
	const cut = cutToBytes(text, most);
	if (cut.length === text.length || text[cut.length] === "\n") return cut;
	const end = cut.lastIndexOf("\n");
	return end > 0 ? cut.slice(0, end) : cut;
}

// src/adapters/actions/step.ts
const LONGEST_SUMMARY = 921600;
const LONGEST_OUTPUT = 8192;
function maskToken(token) {
	if (token === "") return;
	setSecret(token);
	setSecret(Buffer.from(`x-access-token:${token}`).toString("base64"));
}
function setOutputs(outputs) {
	for (const [name, value] of Object.entries(outputs)) {
		const cut = cutToBytes(value, LONGEST_OUTPUT);
		if (cut !== value) warning(`the output ${name} is cut to ${LONGEST_OUTPUT} bytes`);
		setOutput(name, cut);
	}
}
async function addSummary(markdown) {
	const cut = cutToLines(markdown, LONGEST_SUMMARY);
	await summary.addRaw(cut === markdown ? cut : `${cut}\n\n_Cut here: the whole text is in the artifact._`).addEOL().write();
}
function annotate(problem, say = (line) => line) {
	const errors = problem instanceof UserError ? [problem, ...othersOf(problem)] : [problem];
	for (const one of errors) {
		if (!(one instanceof UserError)) {
			error(harmless("E_BUG:", ...(one instanceof Error ? one.stack ?? one.message : String(one)).split("\n")));
			continue;
		}
		const { place } = one;
		const isSet = place?.set !== void 0;
		const shown = place === null || isSet ? {} : {
			file: place.file,
			startLine: place.line,
			startColumn: place.column
		};
		const message = isSet ? `${formatPlace(place)}: ${one.message}` : one.message;
		error(harmless(say(message), say(one.remedy)), {
			...shown,
			title: one.code
		});
	}
}
function harmless(...lines) {
	return lines.map(neutralise).join("\n");
}
function othersOf({ cause }) {
	return Array.isArray(cause) ? cause : [];
}

// src/adapters/node/inside.ts
async function insideOf(workspace, path, scratch) {
	const target = (0, node_path.isAbsolute)(path) ? path : (0, node_path.resolve)(workspace, path);
	const real = await realpathOfExisting(target);
	if (![await (0, node_fs_promises.realpath)(workspace), ...scratch === null ? [] : [scratch]].some((root) => real === root || real.startsWith(root + node_path.sep))) throw new UserError("E_PATH", `${JSON.stringify(path)} lies outside the repository`, { remedy: "use a path inside the repository; symbolic links may not lead out of it" });
	return target;
}
async function realpathOfExisting(path) {
	try {
		return await (0, node_fs_promises.realpath)(path);
	} catch {
		const parent = (0, node_path.dirname)(path);
		return parent === path ? path : (0, node_path.join)(await realpathOfExisting(parent), (0, node_path.basename)(path));
	}
}

// src/adapters/node/output-folder.ts
var output_folder_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ outputFolder: () => outputFolder });
async function outputFolder(workspace, text) {
	const root = await (0, node_fs_promises.realpath)(workspace);
	const folder = (0, node_path.relative)(root, await realpathOfExisting((0, node_path.resolve)(root, text)));
	const segments = folder.split(node_path.sep);
	const refuse = (reason) => {
		throw new UserError("E_PATH", `--output-dir ${JSON.stringify(text)} ${reason}`, { remedy: "name a folder of its own inside the repository, such as .modelgate" });
	};
	if (folder === "") refuse("is the repository itself");
	if (segments[0] === ".." || (0, node_path.isAbsolute)(folder)) refuse("lies outside the repository");
	if (segments.some((segment) => segment.toLowerCase() === ".git")) refuse("lies in .git");
	if (segments[0]?.toLowerCase() === ".github") refuse("lies in .github");
	return segments.join("/");
}

// src/config/load-config.ts
const CONFIG_FILES = [
	"modelgate.yml",
	"modelgate.yaml",
	".github/modelgate.yml"
];
async function loadConfig(inputs, files) {
	const candidates = inputs.config === null ? CONFIG_FILES : [inputs.config];
	for (const file of candidates) {
		const bytes = await files.read(file);
		if (bytes === null) continue;
		const { parseConfig } = await Promise.resolve().then(() => require("./config-reader.js")).then((n) => n.parse_config_exports);
		return parseConfig(decodeUtf8(bytes, file), file, inputs.set);
	}
	throw new UserError("E_CONFIG_NOT_FOUND", `there is no configuration: ${candidates.join(", ")} not found`, { remedy: "write a modelgate.yml at the root of the repository (README, \"In your repository\"; every key: docs/configuration.md), or name one with --config" });
}
async function loadModel(inputs, files) {
	const config = await loadConfig(inputs, files);
	return {
		config,
		model: modelNamed(config, inputs.model)
	};
}
function modelNamed(config, named) {
	const names = [...config.models.keys()];
	const name = named ?? (names.length === 1 ? names[0] : void 0);
	if (name === void 0) throw new UserError("E_MODEL_UNKNOWN", `${config.file} has ${names.length} models and none was named`, { remedy: `name one of: ${names.join(", ")}` });
	const model = config.models.get(name);
	if (model === void 0) {
		const meant = nearest(name, names);
		throw new UserError("E_MODEL_UNKNOWN", `there is no model ${JSON.stringify(name)} in ${config.file}`, { remedy: `${meant === null ? "" : `did you mean ${meant}? `}Models: ${names.join(", ")}` });
	}
	return model;
}
function decodeUtf8(bytes, file) {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch (cause) {
		throw new UserError("E_YAML", `${file} is not UTF-8 text`, {
			place: {
				file,
				line: 1,
				column: 1
			},
			remedy: "save it as UTF-8",
			cause
		});
	}
}

// src/domain/registry/name.ts
const MODEL = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;
const ALIAS = /^[a-z]([a-z0-9-]{0,61}[a-z0-9])?$/;
const RESERVED = /^(head|main|latest|forge|con|prn|aux|nul|com[0-9]|lpt[0-9])$/;
function isModelName(name) {
	return MODEL.test(name) && !RESERVED.test(name);
}
function isAliasName(name) {
	return ALIAS.test(name) && !RESERVED.test(name);
}
const NAME_RULE = "lower-case letters, digits and inner hyphens, at most 63, and not a reserved word";

// src/main/generated/native-lock.ts
const NATIVE_LOCK = "6e4db49db2bdea58";

// src/main/standard-input.ts
function standardInput() {
	try {
		if ((0, node_fs.fstatSync)(0).isCharacterDevice()) return "";
		const text = (0, node_fs.readFileSync)(0, "utf8");
		(0, node_fs.closeSync)(0);
		(0, node_fs.openSync)(process.platform === "win32" ? "\\\\.\\nul" : "/dev/null", "r");
		return text;
	} catch {
		return "";
	}
}

// src/adapters/actions/workflow-context.ts
const NO_COMMIT = /^0+$/;
function workflowContext(variables, event) {
	const need = (name) => {
		const value = variables[name];
		if (value !== void 0 && value !== "") return value;
		throw new UserError("E_ENVIRONMENT", `the runner did not set ${name}`, {
			exit: 3,
			remedy: "run this as a step of a workflow; on the command line use dist/cli.js"
		});
	};
	const payload = fields(event);
	const [owner = "", repo = ""] = need("GITHUB_REPOSITORY").split("/");
	const pull = pullOf(payload);
	const after = runOf(payload);
	const ref = variables.GITHUB_REF ?? "";
	return {
		owner,
		repo,
		event: need("GITHUB_EVENT_NAME"),
		commit: pull?.headSha ?? after?.commit ?? need("GITHUB_SHA"),
		branch: pull?.branch ?? after?.branch ?? (ref.startsWith("refs/heads/") ? ref.slice(11) : null),
		defaultBranch: text(fields(payload.repository).default_branch),
		pull,
		pushed: pushOf(payload),
		after,
		runId: need("GITHUB_RUN_ID"),
		runAttempt: Number(variables.GITHUB_RUN_ATTEMPT ?? 1),
		workflow: variables.GITHUB_WORKFLOW_REF ?? variables.GITHUB_WORKFLOW ?? "",
		actor: variables.GITHUB_TRIGGERING_ACTOR ?? variables.GITHUB_ACTOR ?? "",
		workspace: need("GITHUB_WORKSPACE"),
		serverUrl: need("GITHUB_SERVER_URL"),
		apiUrl: need("GITHUB_API_URL"),
		temporary: need("RUNNER_TEMP")
	};
}
function isFork({ pull, owner, repo }) {
	return pull !== null && pull.headRepository !== `${owner}/${repo}`;
}
function runUrl({ serverUrl, owner, repo, runId }) {
	return `${serverUrl}/${owner}/${repo}/actions/runs/${runId}`;
}
function pullOf(payload) {
	const pull = fields(payload.pull_request);
	const head = fields(pull.head);
	const base = fields(pull.base);
	const [number, headSha, branch] = [
		pull.number,
		text(head.sha),
		text(head.ref)
	];
	if (typeof number !== "number" || headSha === null || branch === null) return null;
	return {
		number,
		url: text(pull.html_url) ?? `#${number}`,
		headSha,
		branch,
		headRepository: text(fields(head.repo).full_name),
		base: text(base.ref) ?? "",
		baseSha: text(base.sha) ?? ""
	};
}
function pushOf({ before, after }) {
	if (typeof before !== "string" || typeof after !== "string") return null;
	return NO_COMMIT.test(before) || NO_COMMIT.test(after) ? null : {
		before,
		after
	};
}
function runOf(payload) {
	const run = fields(payload.workflow_run);
	const [commit, branch] = [text(run.head_sha), text(run.head_branch)];
	const repository = text(fields(run.head_repository).full_name);
	if (commit === null || branch === null || repository === null) return null;
	return {
		commit,
		branch,
		repository,
		event: text(run.event) ?? ""
	};
}
function fields(value) {
	return value !== null && typeof value === "object" ? value : {};
}
function text(value) {
	return typeof value === "string" && value !== "" ? value : null;
}

// src/core/outcome.ts
const WORST_FIRST = [
	4,
	5,
	3,
	2,
	1,
	0
];
function worstExit(exits) {
	return WORST_FIRST.find((exit) => exits.includes(exit)) ?? 0;
}

// src/adapters/actions/as-inputs.ts
const COMMAND = /(\bmodelgate [a-z]+(?: (?:--)?[\w@./:=-]*\w)*)/;
const OPTION = /(^|[\s(`'"])--([a-z][a-z-]*)\b(?:[ =](\d[\w.]*|[A-Z]{2,}\b|[\w.-]+=\S+|"[^"]*"|'[^']*'))?/g;
function asInputs(line, names) {
	const isInput = (name) => names.has(name) || Object.hasOwn(COMMON_INPUTS, name);
	const said = (found, before, name, value) => {
		if (!isInput(name)) return found;
		return `${before}${value === void 0 ? `the input ${name}` : `${name}: ${value}`}`;
	};
	return line.split(COMMAND).map((part, i) => i % 2 === 1 ? part : part.replace(OPTION, said)).join("");
}

// src/main/run-action.ts
const SANDBOX = (0, node_path.join)((0, node_path.dirname)(process.argv[1] ?? ""), "sandbox.js");
const log = createLog(() => process.stdout, Date.now);
function runAction(declaration, load) {
	return runStep(declaration, async ({ given, open }) => {
		const { inputs } = given;
		const command = await load();
		const { ports } = open(inputs);
		if (command.scores) beside(ports.scorer.versions());
		return command.run(inputs, ports);
	});
}
async function runStep(declared, work) {
	const opened = [];
	const names = new Set(Object.keys(declared.inputs));
	const say = (line) => asInputs(line, names);
	const failed = (error) => tellError(error, say);
	try {
		const raw = {
			json: standardInput(),
			variables: environment.variables
		};
		const first = readInputs(declared, raw);
		maskToken(first.token);
		const context = readContext();
		const outputDir = await outputFolder(context.workspace, first.inputs.outputDir);
		const reread = (command) => {
			const { inputs, token } = readInputs(command, raw);
			for (const name of Object.keys(command.inputs)) names.add(name);
			return {
				token,
				inputs: {
					...inputs,
					outputDir
				}
			};
		};
		const given = {
			...first,
			inputs: {
				...first.inputs,
				outputDir
			}
		};
		const access = accessOf(context, given.token);
		const { openGitHubPorts } = await Promise.resolve().then(() => require("./github-ports.js"));
		const open = (inputs) => {
			const host = {
				log,
				sandboxProgram: SANDBOX,
				native: (0, node_path.join)(context.temporary, "modelgate-native")
			};
			const ports = openGitHubPorts(access, inputs, host);
			opened.push(ports);
			return ports;
		};
		onInterrupt(declared.name, opened, log);
		const outcome = await work({
			given,
			context,
			open,
			log,
			reread,
			failed
		});
		const lines = outcome.lines.map(say);
		log.lines(lines);
		setOutputs(outcome.outputs);
		await addSummary(outcome.summary ?? await linesAsMarkdown(declared.name, lines));
		process.exitCode = outcome.exit;
	} catch (error) {
		process.exitCode = failed(error).exit;
	} finally {
		for (const { close } of opened) await close();
	}
}
function tellError(error, say) {
	const lines = errorLines(error).map(say);
	log.lines(lines);
	annotate(error, say);
	return {
		exit: errorExit(error),
		json: "",
		lines: lines.slice(0, 1),
		outputs: {}
	};
}
function readContext() {
	const path = environment.variables.GITHUB_EVENT_PATH;
	const event = path ? JSON.parse((0, node_fs.readFileSync)(path, "utf8")) : {};
	return workflowContext(environment.variables, event);
}
function accessOf(context, token) {
	const { pull } = context;
	return {
		...context,
		token,
		where: "step",
		pull: pull === null ? null : {
			number: pull.number,
			url: pull.url,
			branch: pull.branch,
			base: pull.base
		},
		followed: context.after,
		runUrl: runUrl(context),
		run: {
			runId: context.runId,
			options: "",
			workflow: {
				name: context.workflow,
				attempt: context.runAttempt
			}
		}
	};
}
async function linesAsMarkdown(name, lines) {
	const { codeBlock, sections } = await Promise.resolve().then(() => require("./render.js")).then((n) => n.markdown_exports);
	return sections(`### Modelgate ${name}`, codeBlock(lines));
}

Object.defineProperty(exports, "COMMANDS", {
  enumerable: true,
  get: function () {
    return COMMANDS;
  }
});
Object.defineProperty(exports, "COMMON_INPUTS", {
  enumerable: true,
  get: function () {
    return COMMON_INPUTS;
  }
});
Object.defineProperty(exports, "COMMON_OPTIONS", {
  enumerable: true,
  get: function () {
    return COMMON_OPTIONS;
  }
});
Object.defineProperty(exports, "CONFIG_FILES", {
  enumerable: true,
  get: function () {
    return CONFIG_FILES;
  }
});
Object.defineProperty(exports, "DECLARATIONS", {
  enumerable: true,
  get: function () {
    return DECLARATIONS;
  }
});
Object.defineProperty(exports, "NAME_RULE", {
  enumerable: true,
  get: function () {
    return NAME_RULE;
  }
});
Object.defineProperty(exports, "NATIVE_LOCK", {
  enumerable: true,
  get: function () {
    return NATIVE_LOCK;
  }
});
Object.defineProperty(exports, "UserError", {
  enumerable: true,
  get: function () {
    return UserError;
  }
});
Object.defineProperty(exports, "annotate", {
  enumerable: true,
  get: function () {
    return annotate;
  }
});
Object.defineProperty(exports, "beside", {
  enumerable: true,
  get: function () {
    return beside;
  }
});
Object.defineProperty(exports, "both", {
  enumerable: true,
  get: function () {
    return both;
  }
});
Object.defineProperty(exports, "createLog", {
  enumerable: true,
  get: function () {
    return createLog;
  }
});
Object.defineProperty(exports, "declaration", {
  enumerable: true,
  get: function () {
    return declaration;
  }
});
Object.defineProperty(exports, "declaration$1", {
  enumerable: true,
  get: function () {
    return declaration$1;
  }
});
Object.defineProperty(exports, "declaration$10", {
  enumerable: true,
  get: function () {
    return declaration$10;
  }
});
Object.defineProperty(exports, "declaration$11", {
  enumerable: true,
  get: function () {
    return declaration$11;
  }
});
Object.defineProperty(exports, "declaration$12", {
  enumerable: true,
  get: function () {
    return declaration$12;
  }
});
Object.defineProperty(exports, "declaration$13", {
  enumerable: true,
  get: function () {
    return declaration$13;
  }
});
Object.defineProperty(exports, "declaration$14", {
  enumerable: true,
  get: function () {
    return declaration$14;
  }
});
Object.defineProperty(exports, "declaration$15", {
  enumerable: true,
  get: function () {
    return declaration$15;
  }
});
Object.defineProperty(exports, "declaration$16", {
  enumerable: true,
  get: function () {
    return declaration$16;
  }
});
Object.defineProperty(exports, "declaration$17", {
  enumerable: true,
  get: function () {
    return declaration$17;
  }
});
Object.defineProperty(exports, "declaration$2", {
  enumerable: true,
  get: function () {
    return declaration$2;
  }
});
Object.defineProperty(exports, "declaration$3", {
  enumerable: true,
  get: function () {
    return declaration$3;
  }
});
Object.defineProperty(exports, "declaration$4", {
  enumerable: true,
  get: function () {
    return declaration$4;
  }
});
Object.defineProperty(exports, "declaration$5", {
  enumerable: true,
  get: function () {
    return declaration$5;
  }
});
Object.defineProperty(exports, "declaration$6", {
  enumerable: true,
  get: function () {
    return declaration$6;
  }
});
Object.defineProperty(exports, "declaration$7", {
  enumerable: true,
  get: function () {
    return declaration$7;
  }
});
Object.defineProperty(exports, "declaration$8", {
  enumerable: true,
  get: function () {
    return declaration$8;
  }
});
Object.defineProperty(exports, "declaration$9", {
  enumerable: true,
  get: function () {
    return declaration$9;
  }
});
Object.defineProperty(exports, "defineCommand", {
  enumerable: true,
  get: function () {
    return defineCommand;
  }
});
Object.defineProperty(exports, "environment", {
  enumerable: true,
  get: function () {
    return environment;
  }
});
Object.defineProperty(exports, "errorExit", {
  enumerable: true,
  get: function () {
    return errorExit;
  }
});
Object.defineProperty(exports, "errorLines", {
  enumerable: true,
  get: function () {
    return errorLines;
  }
});
Object.defineProperty(exports, "findCommand", {
  enumerable: true,
  get: function () {
    return findCommand;
  }
});
Object.defineProperty(exports, "formatPlace", {
  enumerable: true,
  get: function () {
    return formatPlace;
  }
});
Object.defineProperty(exports, "insideOf", {
  enumerable: true,
  get: function () {
    return insideOf;
  }
});
Object.defineProperty(exports, "isAliasName", {
  enumerable: true,
  get: function () {
    return isAliasName;
  }
});
Object.defineProperty(exports, "isFork", {
  enumerable: true,
  get: function () {
    return isFork;
  }
});
Object.defineProperty(exports, "isModelName", {
  enumerable: true,
  get: function () {
    return isModelName;
  }
});
Object.defineProperty(exports, "loadConfig", {
  enumerable: true,
  get: function () {
    return loadConfig;
  }
});
Object.defineProperty(exports, "loadModel", {
  enumerable: true,
  get: function () {
    return loadModel;
  }
});
Object.defineProperty(exports, "modelNamed", {
  enumerable: true,
  get: function () {
    return modelNamed;
  }
});
Object.defineProperty(exports, "nearest", {
  enumerable: true,
  get: function () {
    return nearest;
  }
});
Object.defineProperty(exports, "onInterrupt", {
  enumerable: true,
  get: function () {
    return onInterrupt;
  }
});
Object.defineProperty(exports, "outputFolder", {
  enumerable: true,
  get: function () {
    return outputFolder;
  }
});
Object.defineProperty(exports, "output_folder_exports", {
  enumerable: true,
  get: function () {
    return output_folder_exports;
  }
});
Object.defineProperty(exports, "readInputs", {
  enumerable: true,
  get: function () {
    return readInputs;
  }
});
Object.defineProperty(exports, "runAction", {
  enumerable: true,
  get: function () {
    return runAction;
  }
});
Object.defineProperty(exports, "runStep", {
  enumerable: true,
  get: function () {
    return runStep;
  }
});
Object.defineProperty(exports, "setOutputs", {
  enumerable: true,
  get: function () {
    return setOutputs;
  }
});
Object.defineProperty(exports, "standardInput", {
  enumerable: true,
  get: function () {
    return standardInput;
  }
});
Object.defineProperty(exports, "worstExit", {
  enumerable: true,
  get: function () {
    return worstExit;
  }
});