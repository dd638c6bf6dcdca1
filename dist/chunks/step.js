import { C as createLog, D as UserError, E as readInputs, O as formatPlace, S as errorLines, T as COMMON_INPUTS, b as environment, w as neutralise, x as errorExit } from "./start.js";
import { t as onInterrupt } from "./on-interrupt.js";
import { devNull } from "node:os";
import { closeSync, fstatSync, openSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import * as os from "os";
import { EOL } from "os";
import * as fs from "fs";
import { constants, promises } from "fs";

// node_modules/@actions/core/lib/utils.js
/**
* Sanitizes an input into a string so it can be passed into issueCommand safely
* @param input input to sanitize into a string
*/
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
/**
*
* @param annotationProperties
* @returns The command properties to send with the actual annotation command
* See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
*/
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
/**
* Issues a command to the GitHub Actions runner
*
* @param command - The command name to issue
* @param properties - Additional properties for the command (key-value pairs)
* @param message - The message to include with the command
* @remarks
* This function outputs a specially formatted string to stdout that the Actions
* runner interprets as a command. These commands can control workflow behavior,
* set outputs, create annotations, mask values, and more.
*
* Command Format:
*   ::name key=value,key=value::message
*
* @example
* ```typescript
* // Issue a warning annotation
* issueCommand('warning', {}, 'This is a warning message');
* // Output: ::warning::This is a warning message
*
* // Set an environment variable
* issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
* // Output: ::set-env name=MY_VAR::some value
*
* // Add a secret mask
* issueCommand('add-mask', {}, 'secretValue123');
* // Output: ::add-mask::secretValue123
* ```
*
* @internal
* This is an internal utility function that powers the public API functions
* such as setSecret, warning, error, and exportVariable.
*/
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + os.EOL);
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

// \0uuid
const randomUUID = () => process.getBuiltinModule("crypto").randomUUID();

// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!fs.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	fs.appendFileSync(filePath, `${toCommandValue(message)}${os.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${os.EOL}${convertedValue}${os.EOL}${delimiter}`;
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
const { access, appendFile, writeFile } = promises;
const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
	constructor() {
		this._buffer = "";
	}
	/**
	* Finds the summary file path from the environment, rejects if env var is not found or file does not exist
	* Also checks r/w permissions.
	*
	* @returns step summary file path
	*/
	filePath() {
		return __awaiter$1(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			const pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access(pathFromEnv, constants.R_OK | constants.W_OK);
			} catch (_a) {
				throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
			}
			this._filePath = pathFromEnv;
			return this._filePath;
		});
	}
	/**
	* Wraps content in an HTML tag, adding any HTML attributes
	*
	* @param {string} tag HTML tag to wrap
	* @param {string | null} content content within the tag
	* @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
	*
	* @returns {string} content wrapped in HTML element
	*/
	wrap(tag, content, attrs = {}) {
		const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
		if (!content) return `<${tag}${htmlAttrs}>`;
		return `<${tag}${htmlAttrs}>${content}</${tag}>`;
	}
	/**
	* Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
	*
	* @param {SummaryWriteOptions} [options] (optional) options for write operation
	*
	* @returns {Promise<Summary>} summary instance
	*/
	write(options) {
		return __awaiter$1(this, void 0, void 0, function* () {
			const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
			const filePath = yield this.filePath();
			yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	/**
	* Clears the summary buffer and wipes the summary file
	*
	* @returns {Summary} summary instance
	*/
	clear() {
		return __awaiter$1(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: true });
		});
	}
	/**
	* Returns the current summary buffer as a string
	*
	* @returns {string} string of summary buffer
	*/
	stringify() {
		return this._buffer;
	}
	/**
	* If the summary buffer is empty
	*
	* @returns {boolen} true if the buffer is empty
	*/
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	/**
	* Resets the summary buffer without writing to summary file
	*
	* @returns {Summary} summary instance
	*/
	emptyBuffer() {
		this._buffer = "";
		return this;
	}
	/**
	* Adds raw text to the summary buffer
	*
	* @param {string} text content to add
	* @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
	*
	* @returns {Summary} summary instance
	*/
	addRaw(text, addEOL = false) {
		this._buffer += text;
		return addEOL ? this.addEOL() : this;
	}
	/**
	* Adds the operating system-specific end-of-line marker to the buffer
	*
	* @returns {Summary} summary instance
	*/
	addEOL() {
		return this.addRaw(EOL);
	}
	/**
	* Adds an HTML codeblock to the summary buffer
	*
	* @param {string} code content to render within fenced code block
	* @param {string} lang (optional) language to syntax highlight code
	*
	* @returns {Summary} summary instance
	*/
	addCodeBlock(code, lang) {
		const attrs = Object.assign({}, lang && { lang });
		const element = this.wrap("pre", this.wrap("code", code), attrs);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML list to the summary buffer
	*
	* @param {string[]} items list of items to render
	* @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
	*
	* @returns {Summary} summary instance
	*/
	addList(items, ordered = false) {
		const tag = ordered ? "ol" : "ul";
		const listItems = items.map((item) => this.wrap("li", item)).join("");
		const element = this.wrap(tag, listItems);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML table to the summary buffer
	*
	* @param {SummaryTableCell[]} rows table rows
	*
	* @returns {Summary} summary instance
	*/
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
	/**
	* Adds a collapsable HTML details element to the summary buffer
	*
	* @param {string} label text for the closed state
	* @param {string} content collapsable content
	*
	* @returns {Summary} summary instance
	*/
	addDetails(label, content) {
		const element = this.wrap("details", this.wrap("summary", label) + content);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML image tag to the summary buffer
	*
	* @param {string} src path to the image you to embed
	* @param {string} alt text description of the image
	* @param {SummaryImageOptions} options (optional) addition image attributes
	*
	* @returns {Summary} summary instance
	*/
	addImage(src, alt, options) {
		const { width, height } = options || {};
		const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
		const element = this.wrap("img", null, Object.assign({
			src,
			alt
		}, attrs));
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML section heading element
	*
	* @param {string} text heading text
	* @param {number | string} [level=1] (optional) the heading level, default: 1
	*
	* @returns {Summary} summary instance
	*/
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
	/**
	* Adds an HTML thematic break (<hr>) to the summary buffer
	*
	* @returns {Summary} summary instance
	*/
	addSeparator() {
		const element = this.wrap("hr", null);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML line break (<br>) to the summary buffer
	*
	* @returns {Summary} summary instance
	*/
	addBreak() {
		const element = this.wrap("br", null);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML blockquote to the summary buffer
	*
	* @param {string} text quote text
	* @param {string} cite (optional) citation url
	*
	* @returns {Summary} summary instance
	*/
	addQuote(text, cite) {
		const attrs = Object.assign({}, cite && { cite });
		const element = this.wrap("blockquote", text, attrs);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML anchor tag to the summary buffer
	*
	* @param {string} text link text/content
	* @param {string} href hyperlink
	*
	* @returns {Summary} summary instance
	*/
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
/**
* The code to exit an action
*/
var ExitCode;
(function(ExitCode) {
	/**
	* A code indicating that the action was successful
	*/
	ExitCode[ExitCode["Success"] = 0] = "Success";
	/**
	* A code indicating that the action was a failure
	*/
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
/**
* Registers a secret which will get masked from logs
*
* @param secret - Value of the secret to be masked
* @remarks
* This function instructs the Actions runner to mask the specified value in any
* logs produced during the workflow run. Once registered, the secret value will
* be replaced with asterisks (***) whenever it appears in console output, logs,
* or error messages.
*
* This is useful for protecting sensitive information such as:
* - API keys
* - Access tokens
* - Authentication credentials
* - URL parameters containing signatures (SAS tokens)
*
* Note that masking only affects future logs; any previous appearances of the
* secret in logs before calling this function will remain unmasked.
*
* @example
* ```typescript
* // Register an API token as a secret
* const apiToken = "abc123xyz456";
* setSecret(apiToken);
*
* // Now any logs containing this value will show *** instead
* console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
* ```
*/
function setSecret(secret) {
	issueCommand("add-mask", {}, secret);
}
/**
* Sets the value of an output.
*
* @param     name     name of the output to set
* @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
*/
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(os.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
/**
* Adds an error issue
* @param message error issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Adds a warning issue
* @param message warning issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function warning(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}

// src/adapters/actions/cut.ts
/** The first part of a text that takes no more than so many bytes as UTF-8; no character is cut in two. */
function cutToBytes(text, most) {
	const bytes = Buffer.from(text);
	if (bytes.length <= most) return text;
	let end = most;
	while (end > 0 && ((bytes[end] ?? 0) & 192) === 128) end--;
	return bytes.subarray(0, end).toString("utf8");
}
/** The first lines of a text that together take no more than so many bytes; a first line that takes more is cut itself. */
function cutToLines(text, most) {
	const cut = cutToBytes(text, most);
	if (cut.length === text.length || text[cut.length] === "\n") return cut;
	const end = cut.lastIndexOf("\n");
	return end > 0 ? cut.slice(0, end) : cut;
}

// src/adapters/actions/step.ts
/** Above this GitHub drops the whole summary of a step. */
const LONGEST_SUMMARY = 921600;
/** In bytes; all outputs of a job share 1 MB. */
const LONGEST_OUTPUT = 8192;
/** The runner replaces it by stars from here on, wherever it is printed. */
function maskToken(token) {
	if (token === "") return;
	setSecret(token);
	setSecret(Buffer.from(`x-access-token:${token}`).toString("base64"));
}
/** Values for later steps. A value that is too long for the runner is cut, and it is said. */
function setOutputs(outputs) {
	for (const [name, value] of Object.entries(outputs)) {
		const cut = cutToBytes(value, LONGEST_OUTPUT);
		if (cut !== value) warning(`the output ${name} is cut to ${LONGEST_OUTPUT} bytes`);
		setOutput(name, cut);
	}
}
/** Adds Markdown to the job's summary, cut at the end of a row where it would be too long to be shown at all. */
async function addSummary(markdown) {
	const cut = cutToLines(markdown, LONGEST_SUMMARY);
	await summary.addRaw(cut === markdown ? cut : `${cut}\n\n_Cut here: the whole text is in the artifact._`).addEOL().write();
}
/**
* Shows an error at its place in a file, as far as it has one, in the words that `say` gives it; a mistake of ours is
* shown with its stack.
*/
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
/** Lines of an annotation: what data add to one of them stays in it, and is no command. */
function harmless(...lines) {
	return lines.map(neutralise).join("\n");
}
function othersOf({ cause }) {
	return Array.isArray(cause) ? cause : [];
}

// src/main/standard-input.ts
/**
* What a composite action hands over on standard input; nothing where it is closed, empty or a terminal, and nothing at
* a second call. The input holds the token, and a shell may pass it as a file, removed but still open, which any child
* could open once more through /proc: so it is let go of.
*/
function standardInput() {
	try {
		if (fstatSync(0).isCharacterDevice()) return "";
		const text = readFileSync(0, "utf8");
		closeSync(0);
		openSync(devNull, "r");
		return text;
	} catch {
		return "";
	}
}

// src/adapters/actions/workflow-context.ts
const NO_COMMIT = /^0+$/;
/** Reads the runner's variables and the event. Host names come from the variables only, so that any GitHub works. */
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
/** Whether the event comes from another repository: then the token may read and no more. */
function isFork({ pull, owner, repo }) {
	return pull !== null && pull.headRepository !== `${owner}/${repo}`;
}
/** Where people can look at this run. */
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

// src/adapters/actions/as-inputs.ts
/** A command line that is meant to be copied: its options are options. */
const COMMAND = /(\bmodelgate [a-z]+(?: (?:--)?[\w@./:=-]*\w)*)/;
/** An option outside of one, and the value after it where that can be nothing else. */
const OPTION = /(^|[\s(`'"])--([a-z][a-z-]*)\b(?:[ =](\d[\w.]*|[A-Z]{2,}\b|[\w.-]+=\S+|"[^"]*"|'[^']*'))?/g;
/**
* A line for people at a workflow: an option of the command line that it speaks of is called what it is there, an input
* (`to: 5`, `the input to`). Anything else that begins with two hyphens stays as it is.
*/
function asInputs(line, names) {
	const isInput = (name) => names.has(name) || Object.hasOwn(COMMON_INPUTS, name);
	const said = (found, before, name, value) => {
		if (!isInput(name)) return found;
		return `${before}${value === void 0 ? `the input ${name}` : `${name}: ${value}`}`;
	};
	return line.split(COMMAND).map((part, i) => i % 2 === 1 ? part : part.replace(OPTION, said)).join("");
}

// src/main/run-action.ts
/** The sandbox's program lies beside the one that was started. */
const SANDBOX = join(dirname(process.argv[1] ?? ""), "sandbox.js");
const log = createLog(process.stdout, Date.now);
/** Runs one command as a workflow step; it is loaded when its inputs turned out to be sound. */
function runAction(declaration, load) {
	return runStep(declaration, async ({ given, open }) => {
		const { inputs } = given;
		return (await load()).run(inputs, open(inputs).ports);
	});
}
/**
* The one host of workflow steps: reads the inputs from standard input and the run from the runner, masks the token,
* and leaves outputs, summary, annotations and the exit code. Interrupted, it kills what it started and says so.
*/
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
		const { outputFolder } = await import("./output-folder.js");
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
		const { openGitHubPorts } = await import("./github-ports.js");
		const open = (inputs) => {
			const host = {
				log,
				sandboxProgram: SANDBOX,
				native: join(context.temporary, "modelgate-native")
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
	const event = path ? JSON.parse(readFileSync(path, "utf8")) : {};
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
	const { codeBlock, sections } = await import("./markdown.js");
	return sections(`### Modelgate ${name}`, codeBlock(lines));
}

export { annotate as a, standardInput as i, runStep as n, setOutputs as o, isFork as r, runAction as t };