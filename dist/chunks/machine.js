"use strict";

const require_start = require("./start.js");
const require_domain = require("./domain.js");
const require_steps = require("./steps.js");
const require_render = require("./render.js");
const require_contracts = require("./contracts.js");
const require_git = require("./git.js");
const require_repository = require("./repository.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_crypto = require("node:crypto");
let node_url = require("node:url");
let node_fs_promises = require("node:fs/promises");
let node_timers_promises = require("node:timers/promises");
let node_child_process = require("node:child_process");
let node_os = require("node:os");
let node_path_posix = require("node:path/posix");

// src/adapters/git/full-jitter.ts
const FIRST_DELAY_MS = 50;
const LONGEST_DELAY_MS = 5e3;
function fullJitter(attempt) {
	return Math.random() * Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** attempt);
}

// src/adapters/git/identity.ts
const COMMITTER = {
	name: "Modelgate",
	email: "modelgate@localhost"
};

// src/adapters/git/remote-error.ts
const PASSING = /Could not resolve host|Failed to connect|Couldn't connect|Connection (was )?(reset|refused|timed out|closed)|timed out|too slow|Empty reply|early EOF|hung up|RPC failed|transfer closed|disconnect|Recv failure|Send failure|SSL_ERROR|GnuTLS|returned error: (5\d\d|408|409|429)|killed by SIGKILL/i;
function isPassing(stderr) {
	return denied(stderr, "read") === null && PASSING.test(stderr);
}
function unreachable(what, stderr) {
	return new require_start.UserError("E_REMOTE", `git could not ${what}: ${complaint(stderr)}`, {
		exit: 5,
		remedy: "run this again: it finds what is there and goes on"
	});
}
function denied(stderr, access) {
	const why = complaint(stderr);
	const refuse = (code, remedy) => new require_start.UserError(code, `git may not ${access === "read" ? "read" : "write to"} the repository: ${why}`, {
		exit: 3,
		remedy
	});
	if (/archived/i.test(stderr) && /read-?only/i.test(stderr)) return refuse("E_SETTING", "take the repository out of the archive in Settings > General");
	if (/Authentication failed|could not read (Username|Password)|Invalid username or|returned error: 401/i.test(stderr)) return refuse("E_TOKEN", "pass a valid token as `token`, or leave it to the default");
	if (/returned error: 403|Permission to \S+ denied|access to repository not granted/i.test(stderr)) return refuse("E_PERMISSION", `add to the job: permissions: { contents: ${access} }`);
	if (/No space left on device|Disk quota exceeded/i.test(stderr)) return new require_start.UserError("E_DISK", `no space is left for git: ${why}`, {
		exit: 3,
		remedy: "free some, here or on the server that says so; nothing was moved, and a re-run begins anew"
	});
	if (/possible repository corruption|object [0-9a-f]+ (\(.*\) )?is corrupt/i.test(stderr)) return new require_start.UserError("E_REPOSITORY_DAMAGED", `git finds the repository itself damaged: ${why}`, {
		exit: 4,
		remedy: "nothing was moved; look at it where it lies (git fsck), and restore what is broken from another clone"
	});
	if (/returned error: 404|repository '[^']*' not found|Repository not found/i.test(stderr)) return refuse("E_PERMISSION", `check its name, and add to the job: permissions: { contents: ${access} }`);
	return null;
}
function complaint(stderr) {
	const lines = stderr.split("\n").map((line) => line.trim());
	const said = lines.flatMap((line) => line.startsWith("remote:") ? line.slice(7).trim() || [] : []);
	const own = lines.filter((line) => line !== "" && !line.startsWith("remote:"));
	return said.length > 0 ? said.join(" ") : own[0] ?? "no answer";
}

// src/adapters/git/push.ts
const RACED = /\[rejected\]|fetch first|non-fast-forward|stale info|cannot lock ref|failed to update ref|incorrect old value|reference already exists/;
const IN_THE_WAY = /'refs\/heads\/([^']+)' exists; cannot create/;
const WITH_ANOTHER = /atomic (push|transaction) fail/i;
async function pushCommit(git, { commit, branch, expect, tags = [] }) {
	const ref = `refs/heads/${branch}`;
	const lease = expect.kind === "fast-forward" ? [] : [`--force-with-lease=${ref}:${expect.kind === "exactly" ? expect.commit : ""}`];
	const atomic = tags.length === 0 ? [] : ["--atomic"];
	const refs = [`${commit}:${ref}`, ...tags.map((tag) => `refs/tags/${tag}:refs/tags/${tag}`)];
	const result = await git([
		"push",
		"--porcelain",
		"--quiet",
		...atomic,
		...lease,
		"origin",
		...refs
	]);
	if (result.code === 0) return { kind: "pushed" };
	const refused = denied(result.stderr, "write");
	if (refused !== null) throw refused;
	return outcomeOf(`${result.stdout.toString("utf8")}\n${result.stderr}`, result.stderr);
}
function outcomeOf(said, stderr) {
	const rejections = said.split("\n").flatMap((line) => rejectionIn(line) ?? []);
	const [first] = rejections;
	if (first === void 0 || first.why.includes("[remote failure]")) return /does not support --atomic/.test(stderr) ? {
		kind: "refused",
		reason: complaint(stderr),
		tag: "tags"
	} : {
		kind: "unknown",
		reason: complaint(stderr)
	};
	const inTheWay = IN_THE_WAY.exec(said);
	if (inTheWay !== null) return {
		kind: "refused",
		reason: inTheWay[0],
		tag: null
	};
	const guilty = rejections.filter(({ why }) => !WITH_ANOTHER.test(why));
	const taken = guilty.find(({ tag, why }) => tag !== null && why.includes("(already exists)"));
	if (taken?.tag && guilty.every(({ tag }) => tag !== null)) return {
		kind: "tag-taken",
		tag: taken.tag
	};
	const words = guilty.length > 0 ? guilty.map(({ why }) => why).join("\n") : stderr;
	if (RACED.test(words)) return { kind: "raced" };
	const { tag, why } = guilty[0] ?? first;
	return {
		kind: "refused",
		reason: [why, ...rules(stderr)].join(" "),
		tag: ruledTag(stderr) ?? tag
	};
}
function ruledTag(stderr) {
	const said = stderr.split("\n").filter((line) => line.startsWith("remote:"));
	if (said.some((line) => line.includes("refs/heads/"))) return null;
	return said.flatMap((line) => /refs\/tags\/(\S+?)[.:]?$/.exec(line.trim())?.[1] ?? [])[0] ?? null;
}
function rejectionIn(line) {
	const match = /^!\s+\S*:(\S+)\s+(\[.*)$/.exec(line);
	if (match === null) return null;
	return {
		tag: /^refs\/tags\/(.+)$/.exec(match[1] ?? "")?.[1] ?? null,
		why: match[2] ?? ""
	};
}
function rules(stderr) {
	return stderr.split("\n").flatMap((line) => /^remote:\s*(?:error:\s*(.+)|(- .+))$/.exec(line)?.slice(1) ?? []).flatMap((line) => line?.trim() ?? []);
}
function tagTaken(tag) {
	return new require_start.UserError("E_TAG_TAKEN", `the tag ${tag} is there already, and no event of this registry made it`, {
		exit: 3,
		remedy: `nothing was written; see what it is (git show ${tag}) and delete it, or set registry.tags: false, then run this again`
	});
}
function refusal(branch, { reason, tag }) {
	if (tag !== null) return new require_start.UserError("E_PUSH_REFUSED", `the push of ${tag}, and with it of ${branch}, was refused: ${reason}`, {
		exit: 3,
		remedy: "exempt this app or token from the rule that is named (Settings > Rules > Rulesets), or set registry.tags: false"
	});
	const other = IN_THE_WAY.exec(reason)?.[1];
	if (other !== void 0) return new require_start.UserError("E_BRANCH_CONFLICT", `the branch ${branch} cannot be made beside the branch ${other}`, {
		exit: 3,
		remedy: `git cannot hold both names; rename the other one: git branch -m ${other} NEW-NAME`
	});
	if (/currently checked out/.test(reason)) return new require_start.UserError("E_BRANCH_CHECKED_OUT", `${branch} is checked out in the working tree, so it cannot be moved`, {
		exit: 3,
		remedy: "switch to another branch (git switch main) and run this again"
	});
	return new require_start.UserError("E_PUSH_REFUSED", `the push to ${branch} was refused: ${reason}`, {
		exit: 3,
		remedy: "allow pushes to this branch, or exempt it from the rule that is named"
	});
}

// src/adapters/git/branch-writer.ts
const OURS = "Modelgate-Deployment";
const OUR_COMMITTER = `${COMMITTER.name} <${COMMITTER.email}>`;
const TRIES$2 = 5;
async function writeBranch(writer, change) {
	for (const path of change.files.keys()) refuseWorkflowPath(path);
	let reason = "";
	for (let attempt = 1; attempt <= TRIES$2; attempt++) {
		const tried = await tryWrite(writer, change);
		if (typeof tried === "object") return tried;
		reason = tried;
		await (0, node_timers_promises.setTimeout)(fullJitter(attempt));
	}
	throw new require_start.UserError("E_UNCONFIRMED", `${change.branch} could not be written in ${TRIES$2} tries: ${reason}`, {
		exit: 5,
		remedy: "run this again: it finds what is there and goes on"
	});
}
async function tryWrite({ clone, author }, change) {
	const { branch } = change;
	const base = await clone.fetch(change.base);
	if (base === null) throw new require_start.UserError("E_BASE_MISSING", `there is no branch ${change.base} to open a pull request against`, {
		exit: 3,
		remedy: "create it, or check out the default branch"
	});
	const tip = await clone.fetch(branch);
	if (tip !== null && tip !== base) await refuseForeignTip(clone, branch, tip);
	const commit = await clone.commit(base, change.files, {
		message: change.message,
		author
	});
	if (tip !== null && await sameChange(clone, {
		tip,
		base,
		commit
	})) return {
		commit: tip,
		moved: false
	};
	const expect = tip === null ? { kind: "absent" } : {
		kind: "exactly",
		commit: tip
	};
	const pushed = await clone.push({
		commit,
		branch,
		expect
	});
	if (pushed.kind === "refused") throw refusal(branch, pushed);
	if (pushed.kind === "raced") return "it was moved by somebody else";
	if (await clone.contains(branch, commit)) return {
		commit,
		moved: true
	};
	return pushed.kind === "unknown" ? `the push ended with: ${pushed.reason}` : "it was moved by somebody else";
}
function refuseWorkflowPath(path) {
	if (/^\.github(\/|$)/i.test(path)) throw new require_start.UserError("E_PATH", `a deployment may not change ${path}`, { remedy: "keep deployment files out of .github/" });
}
async function refuseForeignTip(clone, branch, tip) {
	const { committer, message } = await clone.read(tip);
	const isTrailed = new RegExp(`^${OURS}: `, "m").test(message);
	if (committer === OUR_COMMITTER && isTrailed) return;
	const what = isTrailed ? `which ${committer} has amended` : "which is not Modelgate's";
	throw new require_start.UserError("E_BRANCH_MODIFIED", `${branch} holds the commit ${tip.slice(0, 12)}, ${what}`, {
		exit: 3,
		remedy: `merge or delete the branch, then run this again (git branch -D ${branch})`
	});
}
async function sameChange(clone, at) {
	const { parents, tree } = await clone.read(at.tip);
	return parents.join() === at.base && tree === (await clone.read(at.commit)).tree;
}

// src/adapters/git/ask-remote.ts
const TRIES$1 = 4;
async function askRemote(git, what, args, lines = []) {
	return (await persist(git, {
		what,
		args,
		lines,
		none: null
	})).stdout;
}
async function askWhether(git, what, asked) {
	const result = await persist(git, {
		what,
		lines: [],
		...asked
	});
	return result.code === 0 ? null : result.stderr;
}
async function persist(git, asked) {
	for (let attempt = 1;; attempt++) {
		const result = await git(asked.args, { input: asked.lines.map((line) => `${line}\n`).join("") });
		if (result.code === 0 || asked.none?.test(result.stderr)) return result;
		const refused = denied(result.stderr, "read");
		if (refused !== null) throw refused;
		if (!isPassing(result.stderr)) throw require_git.gitError(asked.args, result);
		if (attempt >= TRIES$1) throw unreachable(asked.what, result.stderr);
		await (0, node_timers_promises.setTimeout)(fullJitter(attempt + 1));
	}
}

// src/adapters/git/fetch-filtered.ts
const NO_FILES = "blob:none";
const NO_SUCH_FILTER = /filter '[^']*' not supported|filter allows max depth|invalid filter-spec/;
async function fetchFiltered({ git, refused }, what, wish) {
	const none = wish.none === void 0 ? NO_SUCH_FILTER : new RegExp(`${wish.none.source}|${NO_SUCH_FILTER.source}`);
	const ask = (filter) => askWhether(git, what, {
		args: [...wish.args(`--filter=${filter}`)],
		lines: wish.lines ?? [],
		none
	});
	const filter = refused.has(wish.filter) ? NO_FILES : wish.filter;
	const refusal = await ask(filter);
	if (refusal === null || filter === "blob:none" || !NO_SUCH_FILTER.test(refusal)) return refusal;
	refused.add(filter);
	return ask(NO_FILES);
}

// src/adapters/git/fetch-commits.ts
const NO_SUCH_BRANCH = /couldn't find remote ref/;
const SMALL = "blob:limit=16k";
const UPPER = "combine:tree:4+blob:none";
const FILTERS = {
	folders: NO_FILES,
	"upper-folders": UPPER,
	news: SMALL
};
async function fetchTip(git, branch, extent) {
	return fetchCommits(git, branch, {
		how: ["--depth=1"],
		filter: FILTERS[extent]
	});
}
async function fetchHistory(git, branch) {
	return fetchCommits(git, branch, {
		how: (await require_git.gitText(git.git, ["rev-parse", "--is-shallow-repository"])).trim() === "true" ? ["--unshallow"] : [],
		settings: NO_COMMITS
	});
}
const NO_COMMITS = ["-c", "fetch.negotiationAlgorithm=noop"];
async function holdsCommit(fetching, branch, commit) {
	const { git } = fetching;
	const ref = `refs/heads/${branch}`;
	const found = (await askRemote(git, `look for ${branch}`, [
		"ls-remote",
		"origin",
		ref
	])).toString("utf8");
	if (found === "" || found.startsWith(`${commit}\t`)) return found !== "";
	const tip = await fetchCommits(fetching, branch, {});
	if (tip === null) return false;
	const args = [
		"merge-base",
		"--is-ancestor",
		commit,
		tip
	];
	const result = await git(args);
	if (result.code > 1) throw require_git.gitError(args, result);
	return result.code === 0;
}
async function fetchCommits(fetching, branch, at) {
	const local = `refs/fetched/${branch}`;
	const { how = [], settings = [], filter = NO_FILES } = at;
	const fetch = [
		...settings,
		"fetch",
		"--quiet",
		"--no-tags",
		"--no-write-fetch-head"
	];
	return await fetchFiltered(fetching, `fetch ${branch}`, {
		filter,
		args: (option) => [
			...fetch,
			option,
			...how,
			"origin",
			`+refs/heads/${branch}:${local}`
		],
		none: NO_SUCH_BRANCH
	}) === null ? (await require_git.gitText(fetching.git, ["rev-parse", local])).trim() : null;
}

// src/adapters/git/read-objects.ts
async function readPresent(git, ids) {
	const contents = /* @__PURE__ */ new Map();
	if (ids.length === 0) return contents;
	const result = await git(["cat-file", "--batch"], { input: `${ids.join("\n")}\n` });
	if (result.code !== 0) throw require_git.gitError(["cat-file"], result);
	let at = 0;
	for (const id of ids) {
		const end = result.stdout.indexOf(10, at);
		const [, type, size] = result.stdout.toString("latin1", at, end).split(" ");
		at = end + 1;
		if (type === "missing") continue;
		contents.set(id, new Uint8Array(result.stdout.subarray(at, at + Number(size))));
		at += Number(size) + 1;
	}
	return contents;
}
async function readObjects(git, ids) {
	const contents = await readPresent(git, ids);
	const missing = ids.find((id) => !contents.has(id));
	if (missing === void 0) return contents;
	throw require_git.gitError(["cat-file"], {
		code: 1,
		stdout: Buffer.alloc(0),
		stderr: `${missing} is missing`
	});
}

// src/adapters/git/fetch-objects.ts
const TOGETHER = 2e4;
async function fetchObjects(gits, { ids, filter }) {
	const { alone } = gits;
	const wanted = [...new Set(ids)];
	const contents = /* @__PURE__ */ new Map();
	for (let from = 0; from < wanted.length; from += TOGETHER) {
		const some = wanted.slice(from, from + TOGETHER);
		const here = await readPresent(alone, some);
		const missing = some.filter((id) => !here.has(id));
		const args = (option) => [
			...WITHOUT_COMMITS,
			option,
			"--stdin",
			"origin"
		];
		if (missing.length > 0) await fetchFiltered(gits, "fetch files", {
			filter,
			args,
			lines: missing
		});
		for (const [id, content] of here) contents.set(id, content);
		for (const [id, content] of await readObjects(alone, missing)) contents.set(id, content);
	}
	return contents;
}
const WITHOUT_COMMITS = [...[
	"-c",
	"fetch.negotiationAlgorithm=noop",
	"fetch",
	"--quiet",
	"--no-tags",
	"--no-write-fetch-head"
]];

// src/adapters/git/object-id.ts
const known = /* @__PURE__ */ new WeakMap();
function blobId(content) {
	const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
	const id = known.get(bytes) ?? (0, node_crypto.createHash)("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
	known.set(bytes, id);
	return id;
}

// src/adapters/git/parse-tree.ts
const ID_BYTES = 20;
function parseTree(object, path) {
	const bytes = Buffer.from(object.buffer, object.byteOffset, object.length);
	const entries = [];
	for (let at = 0; at < bytes.length;) {
		const space = bytes.indexOf(32, at);
		const end = bytes.indexOf(0, space);
		const mode = bytes.toString("latin1", at, space).padStart(6, "0");
		const name = bytes.toString("utf8", space + 1, end);
		at = end + 1 + ID_BYTES;
		entries.push({
			mode,
			type: typeOf(mode),
			id: bytes.toString("hex", end + 1, at),
			path: `${path}/${name}`
		});
	}
	return entries;
}
function typeOf(mode) {
	if (mode === "040000") return "tree";
	return mode === "160000" ? "commit" : "blob";
}

// src/adapters/git/find-content.ts
const FEW$1 = 200;
const NOT_THERE = /not our ref ([0-9a-f]{40})/;
function createContentFinder(gits) {
	const without = /* @__PURE__ */ new Set();
	return async (folders, ...contents) => {
		const ids = new Set(contents.map(blobId));
		const about = [...ids].join(" ");
		const open = folders.filter(({ type, id }) => type === "tree" && !without.has(`${id} ${about}`));
		const held = open.length <= FEW$1 || await hasAny(gits, ids) ? await fetchObjects(gits, {
			ids: open.map(({ id }) => id),
			filter: NO_FILES
		}) : /* @__PURE__ */ new Map();
		return open.flatMap(({ id, path }) => {
			const found = parseTree(held.get(id) ?? /* @__PURE__ */ new Uint8Array(), path).filter((entry) => ids.has(entry.id));
			if (found.length === 0) without.add(`${id} ${about}`);
			return found.map((entry) => entry.path);
		});
	};
}
function unclear(error) {
	if (error instanceof require_start.UserError) return null;
	throw error;
}
async function hasAny({ git }, ids) {
	const open = new Set(ids);
	while (open.size > 0) {
		const args = [
			...WITHOUT_COMMITS,
			"origin",
			...open
		];
		const refusal = await askWhether(git, "look for the model", {
			args,
			none: NOT_THERE
		}).catch(unclear);
		if (refusal === null) return true;
		const missing = NOT_THERE.exec(refusal)?.[1] ?? "";
		if (!open.delete(missing)) return true;
	}
	return false;
}

// src/adapters/git/read-history.ts
async function readHistory(git, tip) {
	const commits = (await require_git.gitText(git, [
		"log",
		"--topo-order",
		"--reverse",
		"-z",
		`--format=%H%n%P%n%ct%n%s`,
		tip
	])).split("\0").filter((text) => text !== "");
	const changes = await readChanges(git, commits.map((text) => text.slice(0, text.indexOf("\n"))));
	const events = commits.map((text) => {
		const [commit = "", parents = "", seconds = "", ...subject] = text.split("\n");
		return {
			commit,
			parents: parents.split(" ").filter((parent) => parent !== ""),
			at: (/* @__PURE__ */ new Date(Number(seconds) * 1e3)).toISOString(),
			subject: subject.join(" "),
			changes: changes.get(commit) ?? []
		};
	});
	if ((await require_git.gitText(git, ["rev-parse", "--is-shallow-repository"])).trim() === "true") throw shallow();
	return events;
}
function shallow() {
	return new require_start.UserError("E_REGISTRY_SHALLOW", "the registry's history is cut off: this repository is a shallow clone", {
		exit: 3,
		remedy: "fetch all of it with git fetch --unshallow, and run this again"
	});
}
async function readChanges(git, commits) {
	const fields = (await require_git.gitText(git, [
		"diff-tree",
		"--stdin",
		"-r",
		"-z",
		"--root",
		"-m",
		"--first-parent",
		"--no-renames",
		"--no-abbrev"
	], { input: `${commits.join("\n")}\n` })).split("\0");
	const changes = /* @__PURE__ */ new Map();
	let current = [];
	for (let i = 0; i < fields.length; i++) {
		const field = fields[i] ?? "";
		const raw = /^:\d+ (\d+) ([0-9a-f]+) ([0-9a-f]+) [A-Z]\d*$/.exec(field);
		if (raw !== null) {
			i += 1;
			current.push({
				path: fields[i] ?? "",
				mode: raw[1] ?? "",
				id: isNone(raw[3]) ? null : raw[3] ?? null,
				before: isNone(raw[2]) ? null : raw[2] ?? null
			});
		} else if (/^[0-9a-f]{40,64}$/.test(field.trim())) {
			current = [];
			changes.set(field.trim(), current);
		}
	}
	return changes;
}
function isNone(id) {
	return id === void 0 || /^0+$/.test(id);
}

// src/adapters/git/tag.ts
async function fetchTag(git, tag) {
	const ref = `refs/tags/${tag}`;
	if ((await askRemote(git, `look for the tag ${tag}`, [
		"ls-remote",
		"origin",
		ref
	])).toString("utf8").trim() === "") return null;
	const local = `refs/fetched-tags/${tag}`;
	await askRemote(git, `fetch the tag ${tag}`, [
		"fetch",
		...[
			"--quiet",
			"--filter=tree:0",
			"--depth=1",
			"--no-tags",
			"--no-write-fetch-head"
		],
		"origin",
		`+${ref}:${local}`
	]);
	return (await require_git.gitText(git, ["rev-parse", `${local}^{commit}`])).trim();
}
async function listTags(git) {
	const text = (await askRemote(git, "list the tags", [
		"ls-remote",
		"--tags",
		"origin"
	])).toString("utf8");
	const tags = /* @__PURE__ */ new Map();
	for (const line of text.split("\n")) {
		const match = /^([0-9a-f]+)\trefs\/tags\/(.+?)(?:\^\{\})?$/.exec(line);
		if (match !== null) tags.set(match[2] ?? "", match[1] ?? "");
	}
	return tags;
}

// src/adapters/git/write-commit.ts
const WRITTEN = "refs/modelgate/written";
async function writeCommit(git, wish, here) {
	refuseImpossible([...wish.files.keys(), ...wish.removed]);
	for (const content of wish.files.values()) await writeLarge(git, content, here);
	const input = [...commitLines(wish)];
	for (const path of wish.removed) input.push(`D ${quoted(path)}\n`);
	const ids = [];
	for (const [path, content] of wish.files) {
		const id = blobId(content);
		ids.push(id);
		if (here.has(id)) input.push(`M 100644 ${id} ${quoted(path)}\n`);
		else input.push(`M 100644 inline ${quoted(path)}\n`, ...data(content));
	}
	for (const { name, on } of wish.tags) input.push(`tag ${name}\nfrom ${on ?? ":1"}\ntagger ${signed(wish.author)}\n`, ...data(wish.message));
	input.push("get-mark :1\ndone\n");
	const commit = await require_git.gitText(git, [
		"-c",
		"fastimport.unpackLimit=0",
		"fast-import",
		...[
			"--done",
			"--quiet",
			"--force",
			"--date-format=now",
			"--depth=0"
		]
	], { input });
	for (const id of ids) here.add(id);
	return commit.trim();
}
const LARGE_BYTES = 8 * 2 ** 20;
async function writeLarge(git, content, here) {
	if (content.length <= LARGE_BYTES || here.has(blobId(content))) return;
	const id = await require_git.gitText(git, [
		"hash-object",
		"-w",
		"--stdin"
	], { input: [content] });
	here.add(id.trim());
}
function* commitLines({ parent, message, author }) {
	yield `commit ${WRITTEN}\nmark :1\nauthor ${signed(author)}\ncommitter ${signed(COMMITTER)}\n`;
	yield* data(message);
	if (parent !== null) yield `from ${parent}\n`;
}
function data(content) {
	return [
		`data ${Buffer.byteLength(content)}\n`,
		content,
		"\n"
	];
}
function signed({ name, email }) {
	const plain = (text) => text.replace(/[\u0000-\u001f<>]+/g, "").trim();
	return `${plain(name) || COMMITTER.name} <${plain(email)}> now`;
}
function quoted(path) {
	return `"${path.replace(/["\\]/g, "\\$&").replaceAll("\n", "\\n").replaceAll("\r", "\\r")}"`;
}
function refuseImpossible(paths) {
	const all = new Set(paths);
	for (const path of paths) {
		const parts = path.split("/");
		if (!parts.some((_, i) => i > 0 && all.has(parts.slice(0, i).join("/"))) && !path.includes("\0") && parts.every(isHoldable)) continue;
		throw new require_start.UserError("E_PATH", `git cannot hold a file at ${JSON.stringify(path)}`, { remedy: "write the path relative to the repository, without empty, `.`, `..` or `.git` parts" });
	}
}
function isHoldable(part) {
	if (part === "" || part === "." || part === "..") return false;
	const seen = part.replace(/[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g, "").replace(/:.*$/s, "").replace(/[. ]+$/, "").toLowerCase();
	return seen !== ".git" && seen !== "git~1";
}

// src/adapters/git/private-clone.ts
function localRemote(folder) {
	const safe = `-c safe.directory=${shellQuote(folder)} -c safe.directory=${shellQuote((0, node_path.join)(folder, ".git"))}`;
	return {
		url: (0, node_url.pathToFileURL)(folder).href,
		uploadPack: `git ${safe} -c uploadpack.allowFilter=true -c uploadpack.allowAnySHA1InWant=true upload-pack`,
		receivePack: `git ${safe} -c core.hooksPath=${node_os.devNull} -c receive.autogc=false -c core.looseCompression=0 receive-pack`,
		refused: [],
		settings: []
	};
}
const PATIENCE = [["http.lowSpeedLimit", "1"], ["http.lowSpeedTime", "100"]];
function tokenRemote(url, { serverUrl, token }) {
	const credentials = Buffer.from(`x-access-token:${token}`).toString("base64");
	const header = [`http.${serverUrl}/.extraheader`, `AUTHORIZATION: basic ${credentials}`];
	const settings = token === "" ? PATIENCE : [...PATIENCE, header];
	return {
		url,
		uploadPack: null,
		receivePack: null,
		refused: [UPPER],
		settings
	};
}
const FEW = 20;
function shellQuote(text) {
	return `'${text.replaceAll("'", "'\\''")}'`;
}
const PARTIAL = [["remote.origin.promisor", "true"], ["remote.origin.partialclonefilter", "blob:none"]];
const SCRATCH = [["core.fsync", "none"]];
function configurationOf({ url, uploadPack, receivePack }) {
	const line = (key, value) => value === null ? "" : `\t${key} = "${value.replaceAll("\\", "\\\\").replaceAll("\"", "\\\"").replaceAll("\n", "\\n")}"\n`;
	return `[remote "origin"]\n${[
		line("url", url),
		line("uploadpack", uploadPack),
		line("receivepack", receivePack)
	].join("")}`;
}
async function createPrivateClone(folder, remote, environment) {
	await (0, node_fs_promises.mkdir)(folder, { recursive: true });
	const git = require_git.createGit(folder, environment, [
		...remote.settings,
		...SCRATCH,
		...PARTIAL
	]);
	const gits = {
		git,
		refused: new Set(remote.refused),
		alone: require_git.createGit(folder, environment, SCRATCH)
	};
	await require_git.gitText(git, [
		"init",
		"--quiet",
		"--bare",
		"--template=",
		"."
	]);
	const fetched = /* @__PURE__ */ new Set();
	const written = /* @__PURE__ */ new Set();
	await (0, node_fs_promises.appendFile)((0, node_path.join)(folder, "config"), configurationOf(remote));
	return {
		fetch: async (branch, extent = "folders") => {
			const tip = await fetchTip(gits, branch, fetched.has(branch) ? "news" : extent);
			fetched.add(branch);
			return tip;
		},
		contains: (branch, commit) => holdsCommit(gits, branch, commit),
		changed: (from, to) => changedFiles(git, from, to),
		entry: (commit, path) => require_repository.treeEntry(git, commit, { path }),
		list: (commit, ...folders) => require_repository.treeEntries(git, commit, { paths: folders.map((one) => one === "" ? "." : `${one}/`) }),
		find: createContentFinder(gits),
		blob: async (id) => new Uint8Array(await askRemote(git, `fetch the file ${id}`, [
			"cat-file",
			"blob",
			id
		])),
		objects: (ids) => fetchObjects(gits, {
			ids,
			filter: ids.length > FEW ? NO_FILES : SMALL
		}),
		history: async (branch) => {
			const tip = await fetchHistory(gits, branch);
			return tip === null ? null : {
				tip,
				events: await readHistory(git, tip)
			};
		},
		commit: (parent, files, event) => writeCommit(git, {
			parent,
			files,
			removed: [],
			tags: [],
			...event
		}, written),
		read: async (commit) => parseCommit(await require_git.gitText(git, [
			"cat-file",
			"commit",
			commit
		])),
		push: (wish) => pushCommit(git, wish),
		tagged: (tag) => fetchTag(git, tag),
		tags: () => listTags(git)
	};
}
async function changedFiles(git, from, to) {
	if ((await git([
		"fetch",
		...[
			"--quiet",
			"--filter=blob:none",
			"--depth=1",
			"--no-tags",
			"--no-write-fetch-head"
		],
		"origin",
		from,
		to
	])).code !== 0) return null;
	return (await require_git.gitText(git, [
		"diff-tree",
		"-r",
		"-z",
		"--name-only",
		"--no-renames",
		from,
		to
	])).split("\0").filter((name) => name !== "");
}
function parseCommit(text) {
	const end = text.indexOf("\n\n");
	const head = text.slice(0, end).split("\n");
	const values = (key) => head.filter((line) => line.startsWith(`${key} `)).map((line) => line.slice(key.length + 1));
	return {
		tree: values("tree")[0] ?? "",
		parents: values("parent"),
		committer: (values("committer")[0] ?? "").replace(/ \d+ [+-]\d+$/, ""),
		message: text.slice(end + 2)
	};
}

// src/adapters/node/file-error.ts
function hasCode(error, ...codes) {
	return error instanceof Error && "code" in error && codes.includes(String(error.code));
}

// src/adapters/node/lock.ts
const WAIT_MS = 3e4;
const NAMELESS_MS = 2e3;
async function withLock(file, work, waitMs = WAIT_MS) {
	const own = JSON.stringify({
		pid: process.pid,
		start: await startOf(process.pid),
		key: key()
	});
	await (0, node_fs_promises.mkdir)((0, node_path.dirname)(file), { recursive: true });
	for (const deadline = Date.now() + waitMs; !await take(file, own); await (0, node_timers_promises.setTimeout)(10 + Math.random() * 90)) {
		const holder = await readHolder(file);
		if (holder === null) continue;
		if (await isDead(file, holder)) await breakLock(file, holder);
		else if (Date.now() > deadline) throw busy(file, holder);
	}
	try {
		return await work();
	} finally {
		if (await readHolder(file) === own) await (0, node_fs_promises.rm)(file, { force: true });
	}
}
function busy(file, holder) {
	const pid = processOf(holder)?.pid;
	return new require_start.UserError("E_BUSY", `${file} is held by ${pid === void 0 ? "another process" : `process ${pid}`}`, {
		exit: 3,
		remedy: "let the other command end and run this again; if none is running, delete the file"
	});
}
async function take(file, own) {
	try {
		const handle = await (0, node_fs_promises.open)(file, "wx");
		await handle.writeFile(own);
		await handle.close();
		return true;
	} catch (error) {
		if (hasCode(error, "EEXIST")) return false;
		throw error;
	}
}
async function readHolder(file) {
	try {
		return await (0, node_fs_promises.readFile)(file, "utf8");
	} catch (error) {
		if (hasCode(error, "ENOENT")) return null;
		throw error;
	}
}
async function isDead(file, holder) {
	const named = processOf(holder);
	if (named === null) return Date.now() - (await (0, node_fs_promises.stat)(file).catch(() => ({ mtimeMs: Date.now() }))).mtimeMs > NAMELESS_MS;
	try {
		process.kill(named.pid, 0);
	} catch (error) {
		return hasCode(error, "ESRCH");
	}
	const start = await startOf(named.pid);
	return start !== null && named.start !== null && start !== named.start;
}
async function breakLock(file, holder) {
	const aside = `${file}.${key()}`;
	try {
		await (0, node_fs_promises.rename)(file, aside);
	} catch (error) {
		if (hasCode(error, "ENOENT")) return;
		throw error;
	}
	if (await readHolder(aside) !== holder) await (0, node_fs_promises.link)(aside, file).catch(() => {});
	await (0, node_fs_promises.rm)(aside, { force: true });
}
function processOf(holder) {
	try {
		const { pid, start } = JSON.parse(holder);
		return Number.isInteger(pid) ? {
			pid: Number(pid),
			start: typeof start === "string" ? start : null
		} : null;
	} catch {
		return null;
	}
}
async function startOf(pid) {
	try {
		const status = await (0, node_fs_promises.readFile)(`/proc/${pid}/stat`, "utf8");
		return status.slice(status.lastIndexOf(")") + 2).split(" ")[19] ?? null;
	} catch {
		return null;
	}
}
function key() {
	return (0, node_crypto.randomBytes)(6).toString("hex");
}

// src/adapters/node/scratch-folder.ts
const YOUNGEST_MS = 6e4;
async function makeScratchFolder(parent = (0, node_os.tmpdir)()) {
	const machine = machineName();
	await removeAbandoned(parent, machine).catch(() => {});
	return (0, node_fs_promises.realpath)(await (0, node_fs_promises.mkdtemp)((0, node_path.join)(parent, `modelgate-${machine}-${process.pid}-`)));
}
function machineName() {
	let processes = "";
	try {
		processes = (0, node_fs.readlinkSync)("/proc/self/ns/pid");
	} catch {}
	return (0, node_crypto.createHash)("sha256").update(`${(0, node_os.hostname)()} ${processes}`).digest("hex").slice(0, 8);
}
async function removeAbandoned(parent, machine) {
	const ours = new RegExp(`^modelgate-${machine}-([1-9]\\d*)-\\w{6}$`);
	for (const name of await (0, node_fs_promises.readdir)(parent)) {
		const pid = Number(ours.exec(name)?.[1] ?? 0);
		if (pid === 0 || isAlive(pid)) continue;
		const path = (0, node_path.join)(parent, name);
		const status = await (0, node_fs_promises.lstat)(path).catch(() => null);
		if (status === null || !status.isDirectory() || status.uid !== process.getuid?.()) continue;
		if (Date.now() - status.mtimeMs < YOUNGEST_MS) continue;
		await (0, node_fs_promises.rm)(path, {
			recursive: true,
			force: true
		}).catch(() => {});
	}
}
function isAlive(pid) {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return !(error instanceof Error && "code" in error && error.code === "ESRCH");
	}
}

// src/adapters/node/files.ts
function createFiles(workspace, own) {
	let scratchFolder = null;
	const scratchRoot = () => {
		scratchFolder ??= makeScratchFolder();
		return scratchFolder;
	};
	const locate = async (path) => require_start.insideOf(workspace, path, scratchFolder && await scratchFolder);
	const prepare = async (path) => {
		const target = await locate(path);
		if (target.startsWith((0, node_path.join)(workspace, own) + node_path.sep)) await claimOwnFolder((0, node_path.join)(workspace, own));
		await (0, node_fs_promises.mkdir)((0, node_path.dirname)(target), { recursive: true });
		await require_start.insideOf(workspace, (0, node_path.dirname)(target), scratchFolder && await scratchFolder);
		return target;
	};
	return {
		read: async (path) => readRegularFile(await locate(path), path),
		write: async (path, content) => writeWhole(await prepare(path), content),
		claimFolder: async (path, names) => {
			const known = new Set(names);
			await refuseForeign$1(await locate(path), path, known);
			return async (files) => {
				const target = await prepare(path);
				await withLock((0, node_path.join)((0, node_path.dirname)(target), `.${(0, node_path.basename)(target)}.lock`), async () => {
					await refuseForeign$1(target, path, known);
					await removeLeftovers(target);
					await replaceFolder(target, files);
				});
			};
		},
		publish: async (scratchFile, path) => {
			const target = await prepare(path);
			const temporary = besideOf(target);
			await (0, node_fs_promises.copyFile)(scratchFile, temporary);
			await (0, node_fs_promises.rename)(temporary, target);
		},
		modified: async (path) => (await statOrNull(await locate(path)))?.mtimeNs ?? null,
		scratch: async (name) => (0, node_path.join)(await scratchRoot(), name),
		locked: async (path, work) => withLock(await prepare(path), work),
		close: async () => {
			if (scratchFolder !== null) await (0, node_fs_promises.rm)(await scratchFolder, {
				recursive: true,
				force: true
			});
		}
	};
}
async function readRegularFile(target, path) {
	const status = await statOrNull(target);
	if (status === null) return null;
	if (!status.isFile()) throw new require_start.UserError("E_PATH", `${path} is not a regular file`, { remedy: "name a plain file" });
	return (0, node_fs_promises.readFile)(target);
}
async function statOrNull(path) {
	try {
		return await (0, node_fs_promises.stat)(path, { bigint: true });
	} catch (error) {
		if (hasCode(error, "ENOENT", "ENOTDIR")) return null;
		throw error;
	}
}
const TEMPORARY = /^\.(.+)\.[0-9a-f]{12}$/;
function besideOf(path) {
	return (0, node_path.join)((0, node_path.dirname)(path), `.${(0, node_path.basename)(path)}.${(0, node_crypto.randomBytes)(6).toString("hex")}`);
}
async function writeWhole(target, content) {
	const temporary = besideOf(target);
	await (0, node_fs_promises.writeFile)(temporary, content, { flush: true });
	await (0, node_fs_promises.rename)(temporary, target);
}
const BYTECODE = "__pycache__";
async function isBytecode(folder) {
	return (await (0, node_fs_promises.readdir)(folder, { withFileTypes: true })).every((entry) => entry.isFile() && entry.name.endsWith(".pyc"));
}
async function refuseForeign$1(target, path, known) {
	const refuse = (what) => {
		throw new require_start.UserError("E_FOLDER_FOREIGN", `${path} ${what}, so it is not replaced`, { remedy: "move that away, or name another folder" });
	};
	const status = await statOrNull(target);
	if (status === null) return;
	if (!status.isDirectory()) refuse("is no folder");
	for (const entry of await (0, node_fs_promises.readdir)(target, { withFileTypes: true })) {
		if (entry.isDirectory() && entry.name === BYTECODE && await isBytecode((0, node_path.join)(target, BYTECODE))) continue;
		const name = TEMPORARY.exec(entry.name)?.[1] ?? entry.name;
		if (!entry.isFile() || !known.has(name)) refuse(`holds ${JSON.stringify(entry.name)}, which is not Modelgate's`);
	}
}
async function removeLeftovers(target) {
	for (const entry of await (0, node_fs_promises.readdir)((0, node_path.dirname)(target), { withFileTypes: true })) if (entry.isDirectory() && TEMPORARY.exec(entry.name)?.[1] === (0, node_path.basename)(target)) await (0, node_fs_promises.rm)((0, node_path.join)((0, node_path.dirname)(target), entry.name), {
		recursive: true,
		force: true
	});
}
async function replaceFolder(target, files) {
	const [fresh, old] = [besideOf(target), besideOf(target)];
	await (0, node_fs_promises.mkdir)(fresh);
	for (const [name, content] of files) await (0, node_fs_promises.writeFile)((0, node_path.join)(fresh, name), content, { flush: true });
	const existed = await statOrNull(target) !== null;
	if (existed) await (0, node_fs_promises.rename)(target, old);
	await (0, node_fs_promises.rename)(fresh, target);
	if (existed) await (0, node_fs_promises.rm)(old, {
		recursive: true,
		force: true
	});
}
async function claimOwnFolder(folder) {
	await (0, node_fs_promises.mkdir)(folder, { recursive: true });
	if ((0, node_path.basename)(folder) !== ".modelgate" && (await (0, node_fs_promises.readdir)(folder)).length > 0) return;
	try {
		await (0, node_fs_promises.writeFile)((0, node_path.join)(folder, ".gitignore"), "*\n", { flag: "wx" });
	} catch (error) {
		if (!hasCode(error, "EEXIST")) throw error;
	}
}

// src/adapters/git/tree-reader.ts
function createTreeReader(clone, commit, ...known) {
	const listed = /* @__PURE__ */ new Map();
	const contents = new Map(known.map((content) => [blobId(content), content]));
	const look = async (...folders) => {
		const known = folders.filter((folder) => !listed.has(folder) && entryAt(folder)?.type === "tree");
		await Promise.all(known.map(bringTogether));
		const open = folders.filter((folder) => !listed.has(folder));
		const entries = open.length === 0 ? [] : await clone.list(commit, ...open);
		for (const folder of open) listed.set(folder, /* @__PURE__ */ new Map());
		for (const entry of entries) listed.get(folderOf(entry.path))?.set(entry.path, entry);
	};
	const list = async (...folders) => {
		await look(...folders);
		return new Map(folders.flatMap((folder) => [...listed.get(folder) ?? []]));
	};
	const entryAt = (path) => listed.get(folderOf(path))?.get(path) ?? null;
	const bring = async (paths) => {
		const wanted = paths.flatMap((path) => entryAt(path) ?? []).filter((entry) => entry.type === "tree" || isPlain(entry));
		const objects = await clone.objects(wanted.map(({ id }) => id));
		for (const { type, id, path } of wanted) {
			const object = objects.get(id) ?? /* @__PURE__ */ new Uint8Array();
			if (type === "tree") listed.set(path, new Map(parseTree(object, path).map((entry) => [entry.path, entry])));
			else contents.set(id, object);
		}
	};
	let gathering = null;
	const bringTogether = (path) => {
		gathering ??= gather();
		gathering.paths.push(path);
		return gathering.done;
	};
	const gather = () => {
		const paths = [];
		return {
			paths,
			done: new Promise((resolve) => setImmediate(resolve)).then(() => {
				gathering = null;
				return bring(paths);
			})
		};
	};
	return {
		list,
		bring,
		read: async (path, refuse) => {
			const folder = folderOf(path);
			await look(folder);
			const entry = entryAt(path);
			if (entry === null) return null;
			if (!isPlain(entry)) throw refuse(entry.mode);
			if (!contents.has(entry.id)) await bringTogether(path);
			const content = contents.get(entry.id) ?? /* @__PURE__ */ new Uint8Array();
			if (content.length > KEPT_BYTES) contents.delete(entry.id);
			return content;
		}
	};
}
const KEPT_BYTES = 2 ** 20;
function folderOf(path) {
	const folder = (0, node_path_posix.dirname)(path);
	return folder === "." ? "" : folder;
}
function isPlain({ mode, type }) {
	return mode === "100644" && type === "blob";
}

// src/adapters/git/registry-snapshot.ts
async function openSnapshot(clone, tip, { branch, reader }) {
	const tree = tip === null ? null : createTreeReader(clone, tip, new TextEncoder().encode(require_domain.REGISTRY_TEXT));
	const read = async (path) => await tree?.read(path, (mode) => damaged(`${path} is no regular file but has mode ${mode}`)) ?? null;
	if (tip !== null) {
		const bytes = await read(require_domain.REGISTRY_FILE);
		if (bytes === null && (await tree?.list(""))?.has("models")) throw damaged(`${require_domain.REGISTRY_FILE} is missing`);
		await refuseForeign(bytes, branch, reader);
	}
	const models = /* @__PURE__ */ new Map();
	const whole = (model) => {
		const checked = models.get(model) ?? checkModel({
			tree,
			read,
			branch,
			reader
		}, model);
		models.set(model, checked);
		return checked;
	};
	const record = recordsOf(read, reader);
	const alias = async (model, name) => (await whole(model)).aliases.get(name) ?? null;
	const versions = async (model, ...holding) => {
		const { versions: all, folders } = await whole(model);
		if (holding.length === 0) return all;
		const paths = new Set(await clone.find(folders, ...holding));
		const stands = [
			"model",
			"pointer",
			"collected"
		];
		const holds = (version) => stands.some((file) => paths.has(require_domain.versionPath(model, version, file)));
		return all.filter(holds);
	};
	return {
		read,
		names: async (folder) => [...(await tree?.list(folder))?.keys() ?? []].map((path) => (0, node_path_posix.basename)(path)),
		versions,
		version: async (model, version) => {
			const newest = (await whole(model)).versions.at(-1) ?? 0;
			if (!Number.isInteger(version) || version < 1 || version > newest) return null;
			const [stored] = await Promise.all([version, ...version < newest ? [version + 1] : []].map((one) => record(model, one)));
			if (stored === null || stored === void 0) throw incomplete(`${require_domain.versionPath(model, version, "record")} is missing`, branch, model);
			await refuseBrokenChain(stored, {
				record,
				versions,
				alias
			});
			return stored;
		},
		status: async (model, version) => {
			const path = require_domain.versionPath(model, version, "status");
			return reader.records.status(required(await read(path), path), path);
		},
		alias,
		file: (stored, file) => readVersionFile(read, reader, {
			stored,
			file
		})
	};
}
async function checkModel(at, model) {
	if (at.tree === null) return {
		versions: [],
		aliases: /* @__PURE__ */ new Map(),
		folders: []
	};
	const found = await at.tree.list(require_domain.versionsFolder(model), require_domain.aliasesFolder(model));
	const aliasPaths = [...found.keys()].filter((path) => isAlias(model, path));
	const folders = [...found.values()].filter(({ path }) => path.startsWith(`${require_domain.versionsFolder(model)}/`));
	const newest = require_domain.versionsAmong(model, folders.map(({ path }) => path)).at(-1);
	const newestFolder = newest === void 0 ? [] : [`${require_domain.versionsFolder(model)}/${newest}`];
	await at.tree.bring([...aliasPaths, ...newestFolder]);
	const known = newestFolder.length === 0 ? [] : [...(await at.tree.list(...newestFolder)).keys()];
	const aliases = /* @__PURE__ */ new Map();
	for (const path of aliasPaths) {
		const name = path.slice(require_domain.aliasesFolder(model).length + 1, -5);
		const bytes = required(await at.read(path), path);
		aliases.set(name, at.reader.records.alias(bytes, path));
	}
	const named = new Map([...aliases].map(([name, alias]) => [name, alias.version]));
	const paths = folders.flatMap((folder) => folder.path === newestFolder[0] ? [folder.path, ...known] : recordIn(folder));
	const missing = require_domain.missingFrom(model, {
		paths,
		aliases: named
	});
	if (missing !== null) throw incomplete(missing, at.branch, model);
	return {
		aliases,
		folders,
		versions: require_domain.versionsAmong(model, paths)
	};
}
function isAlias(model, path) {
	const folder = `${require_domain.aliasesFolder(model)}/`;
	return path.startsWith(folder) && path.endsWith(".json");
}
function recordIn({ path, type }) {
	return type === "tree" ? [`${path}/${require_domain.VERSION_FILES.record}`] : [path];
}
function incomplete(missing, branch, model) {
	return new require_start.UserError("E_REGISTRY_DAMAGED", `the registry is damaged: ${missing}`, {
		exit: 4,
		remedy: `versions are never removed: find the commit that did it (git log ${branch} -- models/${model}), and restore what was there before it`
	});
}
function recordsOf(read, reader) {
	const records = /* @__PURE__ */ new Map();
	return (model, version) => {
		const path = require_domain.versionPath(model, version, "record");
		const known = records.get(path) ?? readRecord(read, reader, {
			model,
			version
		});
		records.set(path, known);
		return known;
	};
}
async function readRecord(read, reader, at) {
	const path = require_domain.versionPath(at.model, at.version, "record");
	const bytes = await read(path);
	if (bytes === null) return null;
	const record = reader.records.version(bytes, path);
	if (record.model !== at.model || record.version !== at.version) throw damaged(`${path} is the record of ${record.model} version ${record.version}`);
	return {
		record,
		recordDigest: reader.digest(bytes)
	};
}
async function refuseBrokenChain({ record, recordDigest }, read) {
	const { model, version } = record;
	const path = require_domain.versionPath(model, version, "record");
	if (((await read.versions(model)).at(-1) ?? version) > version) {
		const next = await read.record(model, version + 1);
		if (next === null) throw damaged(`${require_domain.versionPath(model, version + 1, "record")} is missing`);
		if (next.record.parent !== recordDigest) throw damaged(`${path} has the digest ${recordDigest}, but version ${version + 1} was chained to another one`);
		return;
	}
	const challenger = await read.alias(model, "challenger");
	if (challenger?.version === version && challenger.record !== recordDigest) throw damaged(`${path} has the digest ${recordDigest}, but the alias challenger names another one`);
}
async function readVersionFile(read, reader, request) {
	const { stored, file } = request;
	const path = require_domain.versionPath(stored.record.model, stored.record.version, file);
	const { storage } = stored.record;
	if (file === "model" && await read(require_domain.versionPath(stored.record.model, stored.record.version, "collected")) !== null) throw collected(stored);
	const bytes = file === "model" && storage.kind === "release" ? requiredModel(await reader.largeModels?.get(storage) ?? null, stored, storage) : required(await read(path), path);
	const expected = file === "model" ? stored.record.digest : stored.record.files[require_domain.VERSION_FILES[file]];
	if (expected === void 0) throw damaged(`the record says nothing of ${path}`);
	const actual = reader.digest(bytes);
	if (actual !== expected && file === "model" && storage.kind === "release") throw lost(stored, storage, "another one");
	if (actual !== expected) throw damaged(`${path} has the digest ${actual}, but its record says ${expected}`);
	return bytes;
}
function required(bytes, path) {
	if (bytes === null) throw damaged(`${path} is missing`);
	return bytes;
}
function requiredModel(bytes, stored, storage) {
	if (bytes === null) throw lost(stored, storage, "none");
	return bytes;
}
function collected({ record: { model, version } }) {
	return new require_start.UserError("E_MODEL_COLLECTED", `the model of version ${version} of ${model} was given up by gc`, { remedy: `choose another version (modelgate list ${model}); registering the same model again brings it back under its number` });
}
function lost({ record }, { tag }, instead) {
	return new require_start.UserError("E_MODEL_LOST", `the model of ${record.model}@${record.version} lies in the release ${tag}, which has ${instead}`, {
		exit: 4,
		remedy: "restore it, or register the same model again: it goes to the same place"
	});
}
function damaged(message) {
	return new require_start.UserError("E_REGISTRY_DAMAGED", `the registry is damaged: ${message}`, {
		exit: 4,
		remedy: "find the commit that did it with git log on the registry branch, and revert it"
	});
}
async function refuseForeign(bytes, branch, reader) {
	if (bytes === null) throw new require_start.UserError("E_REGISTRY_FOREIGN", `the branch ${branch} exists but is no registry: it has no ${require_domain.REGISTRY_FILE}`, { remedy: "set registry.branch to a branch that is free; Modelgate never writes to a branch that is not its own" });
	reader.records.registry(bytes, `${branch}:${require_domain.REGISTRY_FILE}`);
}

// src/adapters/git/wait-after-loss.ts
const SHORTEST_MS = 50;
const LONGEST_MS = 15e3;
function waitAfterLoss(losses, tryMs, random) {
	return random() * 2 * losses * Math.min(LONGEST_MS, Math.max(SHORTEST_MS, tryMs));
}

// src/adapters/git/registry.ts
const TRIES = 20;
const PATIENCE_MS = 6e5;
function createRegistry(options) {
	const open = async () => {
		const [clone, branch] = [await options.clone(), await options.branch()];
		const tip = await clone.fetch(branch, "upper-folders");
		if (tip === null) await options.refuseLost?.(branch);
		return {
			clone,
			branch,
			tip,
			snapshot: await openSnapshot(clone, tip, {
				branch,
				reader: options.reader
			})
		};
	};
	return {
		snapshot: async () => (await open()).snapshot,
		history: async () => {
			const [clone, branch] = [await options.clone(), await options.branch()];
			const history = await clone.history(branch);
			if (history === null) await options.refuseLost?.(branch);
			return {
				branch,
				snapshot: await openSnapshot(clone, history?.tip ?? null, {
					branch,
					reader: options.reader
				}),
				events: history?.events ?? [],
				tags: await clone.tags(),
				contents: clone.objects
			};
		},
		commit: async (decide) => {
			const { tries = TRIES, patience = PATIENCE_MS } = options;
			const began = performance.now();
			let unknown = null;
			for (let attempt = 1;; attempt++) {
				const start = performance.now();
				const done = await tryCommit(await open(), decide, options);
				if (done.kind === "done") return done.committed;
				unknown = done.unknown ?? unknown;
				options.onRetry(attempt);
				if (attempt >= tries || performance.now() - began >= patience) throw contention(await options.branch(), attempt, unknown);
				await (0, node_timers_promises.setTimeout)(waitAfterLoss(attempt, performance.now() - start, Math.random));
			}
		}
	};
}
function contention(branch, tries, unknown) {
	return new require_start.UserError("E_CONTENTION", unknown === null ? `${branch} was moved by other writers ${tries} ${tries === 1 ? "time" : "times"} in a row` : `${branch} could not be written in ${tries} ${tries === 1 ? "try" : "tries"}; a push ended with: ${unknown}`, {
		exit: 5,
		remedy: "run this again; fewer jobs that write at once would help"
	});
}
async function tryCommit({ clone, branch, tip, snapshot }, decide, { author, tags: wanted }) {
	const decision = await decide(snapshot);
	const { value } = decision;
	if (decision.kind === "nothing") return {
		kind: "done",
		committed: {
			outcome: "nothing",
			commit: tip,
			value
		}
	};
	const { files, removed = [], message, tags } = decision.change;
	const made = await wanted?.() === false ? [] : await tagsOf(clone, tags ?? []);
	const commit = await clone.commit(tip, files, {
		message,
		author: await author(),
		removed,
		tags: made
	});
	const expect = tip === null ? { kind: "absent" } : { kind: "fast-forward" };
	const pushed = await clone.push({
		commit,
		branch,
		expect,
		tags: made.map(({ name }) => name)
	});
	if (pushed.kind === "refused") throw refusal(branch, pushed);
	if (pushed.kind === "tag-taken") throw tagTaken(pushed.tag);
	if (pushed.kind !== "raced" && await clone.contains(branch, commit)) return {
		kind: "done",
		committed: {
			outcome: "written",
			commit,
			value
		}
	};
	return {
		kind: "again",
		unknown: pushed.kind === "unknown" ? pushed.reason : null
	};
}
async function tagsOf(clone, tags) {
	const wanted = [];
	const places = /* @__PURE__ */ new Map();
	for (const { name, beside } of tags) {
		if (beside !== null && !places.has(beside)) places.set(beside, await clone.tagged(beside));
		const on = beside === null ? null : places.get(beside) ?? null;
		if (beside === null || on !== null) wanted.push({
			name,
			on
		});
	}
	return wanted;
}

// src/adapters/node/digest.ts
const sha256 = (content) => `sha256:${(0, node_crypto.createHash)("sha256").update(content).digest("hex")}`;

// src/main/lost-registry.ts
async function refuseLostRegistry(at, branch) {
	const remote = await remoteBranch(at.git, branch);
	if (remote !== null) throw new require_start.UserError("E_REGISTRY_LOST", `there is no branch ${branch} here, but ${remote} is the registry`, {
		exit: 3,
		remedy: `with --local the registry is a branch of this repository; make it: git branch ${branch} ${remote}`
	});
	const file = await fileWithRelease(at.repository, at.config);
	if (file === null) return;
	throw new require_start.UserError("E_REGISTRY_LOST", `there is no branch ${branch} here, but ${file} names a release from it`, {
		exit: 3,
		remedy: `fetch it (git fetch origin ${branch}:${branch}), or find the commit that it was at (git fsck --lost-found)`
	});
}
async function refuseDeletedRegistry(at, branch) {
	const file = await fileWithRelease(at.repository, at.config);
	if (file === null) return;
	throw new require_start.UserError("E_REGISTRY_LOST", `there is no branch ${branch}, but ${file} names a release from it`, {
		exit: 3,
		remedy: `push it again from a clone that has it (git push origin origin/${branch}:refs/heads/${branch}); to begin anew, take the release out of the file`
	});
}
async function remoteBranch(git, branch) {
	const names = (await require_repository.askGit(git, "for-each-ref", "--format=%(refname:short)", `refs/remotes/*/${branch}`) ?? "").split("\n").filter((name) => name !== "");
	return names.find((name) => name === `origin/${branch}`) ?? names[0] ?? null;
}
async function fileWithRelease(repository, config) {
	const base = await repository.defaultBranch();
	if (base === null) return null;
	for (const { environments } of config.models.values()) for (const target of environments) {
		const written = await require_steps.desiredRelease({ repository }, base, target);
		if (written !== null && require_steps.referenceIn(written.value, target.value)?.includes("@sha256:") === true) return `${target.file} on ${base}`;
	}
	return null;
}

// src/adapters/dry-run/dry-ports.ts
function dryFiles(files, say) {
	const scratch = async () => files.scratch("");
	return {
		...files,
		write: async (path, content) => {
			if (path.startsWith(await scratch())) await files.write(path, content);
			else say(`would write ${path}`);
		},
		claimFolder: async (path, names) => {
			await files.claimFolder(path, names);
			return async () => say(`would replace ${path}`);
		},
		publish: async (_, path) => say(`would write ${path}`)
	};
}
function dryRegistry(registry, say) {
	return {
		snapshot: registry.snapshot,
		history: registry.history,
		commit: async (decide) => {
			const decision = await decide(await registry.snapshot());
			if (decision.kind === "nothing") return {
				outcome: "nothing",
				commit: null,
				value: decision.value
			};
			say(`would commit to the registry: ${decision.change.message.split("\n")[0]}`);
			return {
				outcome: "planned",
				commit: null,
				value: decision.value
			};
		}
	};
}
function dryHosting(access, say) {
	if (access.kind !== "github") return access;
	const removeRelease = async ({ tag }) => say(`would take away the release ${tag}`);
	return {
		...access,
		hosting: {
			...access.hosting,
			removeRelease
		}
	};
}
function dryLargeModels(models, say) {
	return {
		get: models.get,
		put: async ({ tag }) => say(`would keep the model in the release ${tag}`),
		remove: async ({ tag }) => {
			say(`would delete the model in the release ${tag}`);
			return false;
		}
	};
}
function dryForge(forge, say) {
	const nowhere = {
		number: 0,
		location: "(dry run)"
	};
	const would = (text) => {
		say(`would ${text}`);
		return nowhere;
	};
	return {
		pulls: {
			propose: async (change) => ({
				...would(`propose ${change.branch}: ${change.title}`),
				operation: "planned"
			}),
			ofBranch: async () => null,
			lastMerged: async () => null
		},
		comments: { save: async (pull) => would(`comment on pull request ${pull}`) },
		issues: {
			find: forge.issues.find,
			open: async (_, text) => would(`open an issue: ${text.title}`),
			update: async (number, _, change) => would(`leave issue ${number} ${change.state}`)
		},
		statuses: { save: async (commit, statuses) => say(`would set ${statuses.length} statuses at ${commit.slice(0, 12)}`) }
	};
}

// src/adapters/node/lines.ts
const LONGEST = 1e4;
function createLineSplitter(onLine) {
	const decoder = new TextDecoder();
	let rest = "";
	return {
		push: (chunk) => {
			const lines = (rest + decoder.decode(chunk, { stream: true })).split(/\r\n|\n|\r/);
			rest = lines.pop() ?? "";
			for (const line of lines) onLine(line.slice(0, LONGEST));
			if (rest.length > LONGEST) {
				onLine(rest.slice(0, LONGEST));
				rest = "";
			}
		},
		end: () => {
			if (rest !== "") onLine(rest);
			rest = "";
		}
	};
}

// src/adapters/node/longest-timer.ts
const LONGEST_TIMER = 2 ** 31 - 1;

// src/adapters/node/processes.ts
const ALLOWED = /^(PATH|HOME|LANG|LC_.*|TMPDIR|LD_LIBRARY_PATH|PYTHON.*|VIRTUAL_ENV|CONDA_.*|CUDA_.*)$/;
const GRACE_MS = 5e3;
const DRAIN_MS = 2e3;
function createProcesses(workspace, environment) {
	const running = /* @__PURE__ */ new Set();
	const run = (request) => new Promise((resolve, reject) => {
		const child = (0, node_child_process.spawn)("bash", [
			"-eo",
			"pipefail",
			"-c",
			request.command
		], {
			cwd: (0, node_path.join)(workspace, request.directory),
			env: allowedEnvironment(environment, request),
			stdio: [
				"ignore",
				"pipe",
				"pipe"
			],
			detached: true
		});
		const { pid } = child;
		if (pid !== void 0) running.add(pid);
		let timedOut = false;
		const kill = (signal) => {
			if (pid !== void 0) killGroup$1(pid, signal);
		};
		const deadline = setTimeout(() => {
			timedOut = true;
			kill("SIGTERM");
			setTimeout(() => kill("SIGKILL"), GRACE_MS).unref();
		}, Math.min(request.timeoutSeconds * 1e3, LONGEST_TIMER));
		const splitters = [createLineSplitter(request.onLine), createLineSplitter(request.onLine)];
		child.stdout.on("data", splitters[0].push);
		child.stderr.on("data", splitters[1].push);
		child.on("error", reject);
		child.on("exit", () => {
			kill("SIGKILL");
			setTimeout(() => {
				child.stdout.destroy();
				child.stderr.destroy();
			}, DRAIN_MS).unref();
		});
		child.on("close", (code, signal) => {
			clearTimeout(deadline);
			if (pid !== void 0) running.delete(pid);
			for (const splitter of splitters) splitter.end();
			if (timedOut) resolve({
				kind: "timed-out",
				seconds: request.timeoutSeconds
			});
			else if (signal !== null) resolve({
				kind: "killed",
				signal
			});
			else resolve({
				kind: "exited",
				code: code ?? 1
			});
		});
	});
	return {
		run,
		killAll: () => {
			for (const pid of running) killGroup$1(pid, "SIGKILL");
		}
	};
}
function killGroup$1(pid, signal) {
	try {
		process.kill(-pid, signal);
	} catch {}
}
function allowedEnvironment(environment, request) {
	const inherit = new Set(request.inherit);
	const allowed = Object.entries(environment).flatMap(([name, value]) => value !== void 0 && (ALLOWED.test(name) || inherit.has(name)) ? [[name, value]] : []);
	return {
		...Object.fromEntries(allowed),
		...Object.fromEntries(request.environment)
	};
}

// src/adapters/node/surroundings.ts
const FOLDER = ".github/workflows";
const LARGEST$1 = 524288;
function createSurroundings(workspace, environment, hosting) {
	return {
		git: async () => {
			const { stdout } = await require_git.createGit(workspace, environment)(["--version"]);
			return /\d+(\.\d+)+/.exec(stdout.toString("utf8"))?.[0] ?? null;
		},
		workflows: () => readWorkflows(workspace),
		hosting
	};
}
async function readWorkflows(workspace) {
	const files = /* @__PURE__ */ new Map();
	for (const name of await namesIn((0, node_path.join)(workspace, FOLDER))) {
		const file = (0, node_path.join)(workspace, FOLDER, name);
		const { size } = await (0, node_fs_promises.stat)(file);
		if (size <= LARGEST$1) files.set(`${FOLDER}/${name}`, await (0, node_fs_promises.readFile)(file, "utf8"));
	}
	return files;
}
async function namesIn(folder) {
	try {
		return (await (0, node_fs_promises.readdir)(folder, { withFileTypes: true })).flatMap((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name) ? [entry.name] : []).sort();
	} catch (error) {
		if (hasCode(error, "ENOENT")) return [];
		throw error;
	}
}

// src/adapters/sandbox/frames.ts
const TYPES = {
	f64: Float64Array,
	i32: Int32Array,
	u8: Uint8Array
};
const LARGEST = 2 ** 31;
function encodeFrame(value) {
	const arrays = [];
	const header = Buffer.from(JSON.stringify(pack(value, arrays)));
	const head = Buffer.alloc(8 + 4 * arrays.length);
	head.writeUInt32LE(header.length, 0);
	head.writeUInt32LE(arrays.length, 4);
	for (const [i, array] of arrays.entries()) head.writeUInt32LE(array.byteLength, 8 + 4 * i);
	const bodies = arrays.map((array) => Buffer.from(array.buffer, array.byteOffset, array.byteLength));
	return [Buffer.concat([head, header]), ...bodies];
}
function pack(value, arrays) {
	for (const [name, type] of Object.entries(TYPES)) if (value instanceof type) return {
		$: name,
		at: arrays.push(value) - 1
	};
	if (value instanceof Map) return {
		$: "map",
		of: [...value].map(([key, item]) => [key, pack(item, arrays)])
	};
	if (Array.isArray(value)) return value.map((item) => pack(item, arrays));
	if (value === null || typeof value !== "object") return value;
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, pack(item, arrays)]));
}
function unpack(value, arrays) {
	if (Array.isArray(value)) return value.map((item) => unpack(item, arrays));
	if (value === null || typeof value !== "object") return value;
	if (!("$" in value)) return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, unpack(item, arrays)]));
	const packed = value;
	if (packed.$ === "map") return new Map((packed.of ?? []).map(([key, item]) => [key, unpack(item, arrays)]));
	const body = arrays[packed.at ?? -1];
	const type = TYPES[packed.$];
	if (body === void 0 || type === void 0) throw new RangeError("a frame refers to an array that it does not hold");
	return new type(body.buffer);
}
function createFrameReader(onFrame) {
	let begun = [];
	let size = 0;
	let needed = 8;
	let arriving = null;
	return (chunk) => {
		let rest = chunk;
		do {
			if (arriving === null) {
				begun.push(rest);
				size += rest.length;
				if (size < needed) return;
				const bytes = Buffer.concat(begun);
				begun = [bytes];
				needed = headerEnd(bytes);
				if (size < needed) return;
				arriving = readHeader(bytes, needed);
				rest = bytes.subarray(needed);
				[begun, size, needed] = [
					[],
					0,
					8
				];
			}
			rest = fill(arriving, rest);
			if (arriving.at < arriving.arrays.length) return;
			onFrame(unpack(arriving.header, arriving.arrays));
			arriving = null;
		} while (rest.length > 0);
	};
}
function headerEnd(bytes) {
	const headerLength = bytes.readUInt32LE(0);
	const arrays = bytes.readUInt32LE(4);
	const known = 8 + 4 * arrays;
	if (headerLength > LARGEST || arrays > 1e5) throw new RangeError("a frame is larger than any message");
	if (bytes.length < known) return known;
	let total = known + headerLength;
	for (let i = 0; i < arrays; i++) total += bytes.readUInt32LE(8 + 4 * i);
	if (total > LARGEST) throw new RangeError("a frame is larger than any message");
	return known + headerLength;
}
function readHeader(bytes, end) {
	const count = bytes.readUInt32LE(4);
	const arrays = Array.from({ length: count }, (_, i) => new Uint8Array(bytes.readUInt32LE(8 + 4 * i)));
	return {
		header: JSON.parse(bytes.toString("utf8", 8 + 4 * count, end)),
		arrays,
		at: 0,
		filled: 0
	};
}
function fill(arriving, bytes) {
	let rest = bytes;
	for (;;) {
		const array = arriving.arrays[arriving.at];
		if (array === void 0) return rest;
		const piece = rest.subarray(0, array.length - arriving.filled);
		array.set(piece, arriving.filled);
		arriving.filled += piece.length;
		rest = rest.subarray(piece.length);
		if (arriving.filled < array.length) return rest;
		arriving.at++;
		arriving.filled = 0;
	}
}

// src/adapters/sandbox/conversation.ts
var SandboxFailure = class extends Error {
	kind;
	during;
	constructor(kind, message, during) {
		super(message);
		this.name = "SandboxFailure";
		this.kind = kind;
		this.during = during;
	}
};
const LARGEST_OUTPUT = 10485760;
var Conversation = class {
	#child;
	#kill;
	#onProgress;
	#pending = null;
	#during = null;
	#ended = false;
	#isOver = false;
	#printed = 0;
	#tail = "";
	#nextId = 1;
	constructor(child, options) {
		this.#child = child;
		this.#kill = options.kill;
		this.#onProgress = options.onProgress;
		const read = createFrameReader((frame) => this.#hear(frame));
		child.stdio[3].on("data", (chunk) => {
			try {
				read(chunk);
			} catch {
				this.#end("crashed", "it sent an answer that cannot be read");
			}
		});
		child.stdout?.on("data", (chunk) => this.#overhear(chunk));
		child.stderr?.on("data", (chunk) => this.#overhear(chunk));
		child.stdin?.on("error", () => {});
		child.on("error", (error) => this.#end("crashed", `it could not be started: ${error.message}`));
		child.on("close", (code, signal) => this.#end("crashed", describeEnd(code, signal, this.#tail)));
	}
	get ended() {
		return this.#ended || this.#isOver;
	}
	send(message) {
		for (const piece of encodeFrame(message)) this.#child.stdin.write(piece);
	}
	call(method, params, { timeoutSeconds, isLast = false }) {
		return new Promise((resolve, reject) => {
			const id = this.#nextId++;
			const onDeadline = () => this.#end("timed-out", `it did not answer within ${timeoutSeconds} s`);
			this.#during = null;
			const milliseconds = Math.min(timeoutSeconds * 1e3, LONGEST_TIMER);
			this.#pending = {
				id,
				resolve,
				reject,
				deadline: setTimeout(onDeadline, milliseconds)
			};
			if (this.ended) this.#fail("crashed", "it has ended already");
			else this.send({
				id,
				method,
				params,
				...isLast ? { isLast } : {}
			});
			this.#isOver ||= isLast;
		});
	}
	#hear(answer) {
		if (answer.id !== this.#pending?.id) return;
		if (answer.kind === "progress") {
			this.#during = answer.progress.during;
			this.#onProgress(answer.progress);
			return;
		}
		const waiting = this.#take();
		if (answer.kind === "result") waiting?.resolve(answer.result);
		else if (answer.kind === "bug") waiting?.reject(/* @__PURE__ */ new Error(`in the sandbox: ${answer.message}`));
		else waiting?.reject(new require_start.UserError(answer.code, answer.message, {
			remedy: answer.remedy,
			exit: answer.exit,
			subject: answer.subject
		}));
	}
	#overhear(chunk) {
		this.#printed += chunk.length;
		this.#tail = (this.#tail + chunk.toString("utf8")).slice(-2e3);
		if (this.#printed > LARGEST_OUTPUT) this.#end("flooded", "it printed more than 10 MiB");
	}
	#end(kind, message) {
		this.#fail(kind, message);
		if (this.#ended) return;
		this.#ended = true;
		this.#kill();
	}
	#fail(kind, message) {
		this.#take()?.reject(new SandboxFailure(kind, message, this.#during));
	}
	#take() {
		const waiting = this.#pending;
		this.#pending = null;
		if (waiting !== null) clearTimeout(waiting.deadline);
		return waiting;
	}
};
function describeEnd(code, signal, tail) {
	if (/bad_alloc|out of memory|allocation failed|Cannot allocate memory|std::length_error/i.test(tail)) return "it ran out of memory";
	if (signal === "SIGXCPU") return "it used up its CPU time";
	if (signal === "SIGKILL") return "it was killed, most likely because the machine ran out of memory";
	return signal === null ? `it ended with exit code ${code}` : `it was ended by ${signal}`;
}

// src/adapters/sandbox/remote-engine.ts
const TIMEOUT_SECONDS = 600;
function createRemoteEngine(sandbox) {
	const ask = async (method, name, params) => {
		try {
			return await sandbox.call(`engine.${method}`, params, { timeoutSeconds: TIMEOUT_SECONDS });
		} catch (error) {
			throw error instanceof SandboxFailure ? readingFailed(name, error) : error;
		}
	};
	return {
		describe: (source) => ask("describe", source.name, [source]),
		count: (source, plan) => ask("count", source.name, [source, plan]),
		sample: (source, columns, options) => ask("sample", source.name, [
			source,
			columns,
			options
		]),
		identify: (source, column) => ask("identify", source.name, [source, column]),
		digest: (source) => ask("digest", source.name, [source]),
		write: async (source, file) => {
			const made = await sandbox.scratchFile("written.parquet");
			const written = await ask("write", source.name, [source, made]);
			await (0, node_fs_promises.rename)(made, file);
			return written;
		}
	};
}
function readingFailed(name, failure) {
	const code = failure.kind === "timed-out" ? "E_DATA_TIMEOUT" : "E_DATA_CRASH";
	return new require_start.UserError(code, `reading ${name} failed: ${failure.message}`, {
		exit: 3,
		remedy: "check the files; if they are sound, they may be too large for this machine"
	});
}

// src/adapters/sandbox/remote-scorer.ts
const INSPECT_SECONDS = 120;
const WRITE_SECONDS = 3600;
function createRemoteScorer(sandbox) {
	return {
		inspect: async (file, timeoutSeconds = INSPECT_SECONDS) => {
			try {
				const modelBytes = await totalSize([file]);
				return await sandbox.call("scorer.inspect", [file], {
					timeoutSeconds: Math.min(timeoutSeconds, INSPECT_SECONDS),
					modelBytes
				});
			} catch (error) {
				if (!(error instanceof SandboxFailure)) throw error;
				throw new require_start.UserError("E_MODEL_STOPPED", `the model cannot be loaded: ${error.message}`, {
					exit: 1,
					remedy: "export a plain ONNX model for inference, without loops and without very large constants"
				});
			}
		},
		score: async (request) => {
			try {
				const modelBytes = await totalSize(request.models.map((model) => model.file));
				const options = {
					timeoutSeconds: request.timeoutSeconds,
					modelBytes
				};
				return await sandbox.call("scorer.score", [request], options);
			} catch (error) {
				if (error instanceof SandboxFailure) return blame(request, error);
				throw error;
			}
		},
		explain: async (limit) => {
			try {
				return await sandbox.call("scorer.explain", [], {
					...limit,
					isLast: true
				});
			} catch (error) {
				if (error instanceof SandboxFailure) return null;
				throw error;
			}
		},
		measure: (request) => measure(sandbox, request),
		write: async (source, model, output) => {
			try {
				const options = {
					timeoutSeconds: WRITE_SECONDS,
					modelBytes: await totalSize([model.file])
				};
				const made = await sandbox.scratchFile(`scored.${output.format}`);
				const written = await sandbox.call("scorer.write", [
					source,
					model,
					{
						...output,
						file: made
					}
				], options);
				await (0, node_fs_promises.rename)(made, output.file);
				return written;
			} catch (error) {
				if (!(error instanceof SandboxFailure)) throw error;
				throw error.during === null ? readingFailed(source.name, error) : scoringFailed(model, error.message);
			}
		},
		versions: async () => await sandbox.call("scorer.versions", [], { timeoutSeconds: INSPECT_SECONDS })
	};
}
async function totalSize(files) {
	return (await Promise.all(files.map(async (file) => (await (0, node_fs_promises.stat)(file)).size))).reduce((sum, size) => sum + size, 0);
}
async function measure(sandbox, request) {
	const { timeoutSeconds } = request;
	let during = request.models[0]?.model.name ?? "";
	try {
		const modelBytes = await totalSize(request.models.map(({ model }) => model.file));
		const timed = await sandbox.call("scorer.measure", [request], {
			timeoutSeconds,
			modelBytes
		});
		if (!request.memory || timed.some(({ kind }) => kind === "failed")) return timed;
		const measured = [];
		for (const [i, subject] of request.models.entries()) {
			during = subject.model.name;
			const options = {
				timeoutSeconds,
				modelBytes,
				fresh: true
			};
			const peakBytes = await sandbox.call("scorer.footprint", [subject], options);
			measured.push({
				...timed[i],
				peakBytes
			});
		}
		return measured;
	} catch (error) {
		if (!(error instanceof SandboxFailure)) throw error;
		const blame = error.during ?? during;
		const reason = `the ${blame} failed while it was timed: ${error.message}`;
		return request.models.map(() => ({
			kind: "failed",
			reason,
			blame
		}));
	}
}
function blame(request, failure) {
	const culprit = request.models.find((model) => model.name === failure.during);
	if (culprit === void 0) throw readingFailed("kind" in request.rows && request.rows.kind === "given" ? "the given rows" : request.rows.name, failure);
	const reasonOf = (model) => model === culprit ? `the ${model.name} failed while it was run: ${failure.message}` : `the ${model.name} was not scored, because the ${culprit.name} failed`;
	return {
		rows: 0,
		models: request.models.map((model) => ({
			kind: "failed",
			reason: reasonOf(model),
			blame: culprit.name
		})),
		kept: /* @__PURE__ */ new Map()
	};
}
function scoringFailed(model, reason) {
	return new require_start.UserError("E_SCORING", `${model.name} cannot score these rows: ${reason}`, {
		exit: 1,
		remedy: "evaluate the version again, or score with another one"
	});
}

// src/adapters/sandbox/limits.ts
const GIB = 1024 ** 3;
const BASE_BYTES = 4 * GIB;
const PER_MODEL_BYTE = 3;
const STEP_BYTES = GIB / 4;
const FLOOR_BYTES = 3 * GIB;
const SHARE_OF_MACHINE = .75;
function memoryLimit(modelBytes) {
	const steps = Math.max(1, Math.ceil(PER_MODEL_BYTE * modelBytes / STEP_BYTES));
	const wanted = BASE_BYTES + steps * STEP_BYTES;
	return Math.max(FLOOR_BYTES, Math.min(wanted, Math.floor((0, node_os.totalmem)() * SHARE_OF_MACHINE)));
}
function limitedCommand(command, limits, searchPath) {
	const prlimit = searchPath.split(node_path.delimiter).map((folder) => (0, node_path.join)(folder, "prlimit")).find((file) => (0, node_fs.existsSync)(file));
	if (prlimit === void 0) return {
		command,
		limited: false
	};
	return {
		limited: true,
		command: [
			prlimit,
			`--as=${limits.memoryBytes}`,
			`--cpu=${limits.cpuSeconds}`,
			"--core=0",
			"--",
			...command
		]
	};
}

// src/adapters/sandbox/watch-memory.ts
const EVERY_MS = 500;
function watchMemory(child, limitBytes, kill) {
	const timer = setInterval(() => {
		if (child.pid === void 0) return;
		(0, node_child_process.execFile)("ps", [
			"-o",
			"rss=",
			"-p",
			String(child.pid)
		], (error, stdout) => {
			if (error === null && Number.parseInt(stdout, 10) * 1024 > limitBytes) kill();
		});
	}, EVERY_MS);
	timer.unref();
	child.on("close", () => clearInterval(timer));
}

// src/adapters/sandbox/sandbox.ts
const CPU_SECONDS = 14400;
const DATABASE_MIB = 1024;
const FLAGS = ["--max-semi-space-size=1"];
function createSandbox(options) {
	let child = null;
	let starting = null;
	let isClosed = false;
	let queue = Promise.resolve();
	let waiting = 0;
	const fits = ({ modelBytes = 0, fresh = false }) => child !== null && !child.conversation.ended && child.memoryBytes >= memoryLimit(modelBytes) && !fresh;
	const ensure = async (call) => {
		if (child !== null && !fits(call)) {
			child.kill();
			[child, starting] = [null, null];
		}
		if (isClosed) throw new SandboxFailure("crashed", "it was ended", null);
		starting ??= startChild(options, memoryLimit(call.modelBytes ?? 0));
		try {
			child = await starting;
		} catch (error) {
			starting = null;
			throw error;
		}
		return child;
	};
	return {
		call: (method, params, call) => {
			const ask = ({ conversation }) => conversation.call(method, params, call);
			const next = waiting === 0 && child !== null && fits(call) ? ask(child) : queue.then(async () => ask(await ensure(call)));
			waiting++;
			queue = next.then(() => waiting--, () => waiting--);
			return next;
		},
		scratchFile: async (name) => (0, node_path.join)(await ownFolder(options), name),
		close: async () => {
			isClosed = true;
			child?.kill();
			(await starting?.catch(() => null))?.kill();
		}
	};
}
async function startChild(options, memoryBytes) {
	const scratch = await ownFolder(options);
	const limits = {
		memoryBytes,
		cpuSeconds: CPU_SECONDS
	};
	const { command, limited } = limitedCommand([
		process.execPath,
		...FLAGS,
		options.program
	], limits, options.searchPath);
	const [file = process.execPath, ...args] = command;
	const child = (0, node_child_process.spawn)(file, args, {
		cwd: scratch,
		env: {
			PATH: options.searchPath,
			HOME: scratch,
			TMPDIR: scratch,
			LANG: "C.UTF-8",
			TZ: "UTC",
			MALLOC_ARENA_MAX: "2"
		},
		stdio: [
			"pipe",
			"pipe",
			"pipe",
			"pipe"
		],
		detached: true
	});
	const kill = () => {
		if (child.exitCode === null && child.signalCode === null) killGroup(child);
	};
	child.on("exit", () => killGroup(child));
	if (!limited) {
		options.warn("prlimit is missing, so the memory of models and data is only watched, not limited");
		watchMemory(child, memoryBytes, kill);
	}
	const conversation = new Conversation(child, {
		kill,
		onProgress: options.progress
	});
	const { workspace, native, threads } = options;
	const setup = {
		workspace,
		scratch,
		native,
		threads,
		databaseMiB: DATABASE_MIB
	};
	conversation.send({ setup });
	return {
		memoryBytes,
		kill,
		conversation
	};
}
async function ownFolder(options) {
	const folder = (0, node_path.join)(await options.scratch(), "sandbox");
	await (0, node_fs_promises.mkdir)(folder, { recursive: true });
	return folder;
}
function killGroup(child) {
	if (child.pid === void 0) return;
	try {
		process.kill(-child.pid, "SIGKILL");
	} catch {
		child.kill("SIGKILL");
	}
}

// src/main/machine.ts
function openMachine(at, from) {
	const { files, dryRun } = at;
	const { log } = at.host;
	const processes = createProcesses(at.workspace, require_start.environment.variables);
	const sandbox = openSandbox(at.workspace, files, at.host);
	const say = (text) => log.info(`  dry run: ${text}`);
	const ports = {
		engine: createRemoteEngine(sandbox),
		scorer: createRemoteScorer(sandbox),
		registry: dryRun ? dryRegistry(from.registry, say) : from.registry,
		forge: dryRun ? dryForge(from.forge, say) : from.forge,
		largeModels: dryRun ? dryLargeModels(from.largeModels, say) : from.largeModels,
		files: dryRun ? dryFiles(files, say) : files,
		repository: from.repository,
		processes,
		surroundings: createSurroundings(at.workspace, require_start.environment.variables, dryRun ? dryHosting(from.hosting, say) : from.hosting),
		clock,
		log,
		digest: sha256,
		context: {
			...from.run,
			workspace: at.workspace,
			platform: require_start.environment.platform,
			node: require_start.environment.node,
			modelgate: require_start.environment.modelgate
		}
	};
	const kill = () => {
		sandbox.close();
		processes.killAll();
	};
	const close = async () => {
		processes.killAll();
		await sandbox.close();
		await files.close();
	};
	return {
		ports,
		kill,
		close
	};
}
const clock = { now: () => /* @__PURE__ */ new Date() };
const FEWEST_TOLD = 1e4;
function openSandbox(workspace, files, { log, sandboxProgram, native }) {
	return createSandbox({
		program: sandboxProgram,
		scratch: () => files.scratch(""),
		workspace,
		native,
		threads: Math.max(1, Math.min(4, (0, node_os.availableParallelism)())),
		searchPath: require_start.environment.searchPath,
		warn: log.warn,
		progress: ({ rows }) => {
			if (rows >= FEWEST_TOLD) log.progress(`  ${require_render.thousands(rows)} rows so far`);
		}
	});
}
const RECORDS = {
	registry: (bytes, where) => require_contracts.readContract("registry", bytes, where),
	version: (bytes, where) => require_contracts.readContract("version", bytes, where),
	status: (bytes, where) => require_contracts.readContract("status", bytes, where),
	alias: (bytes, where) => require_contracts.readContract("alias", bytes, where)
};
function once(make) {
	let made = null;
	return () => {
		made ??= make();
		return made;
	};
}

Object.defineProperty(exports, "RECORDS", {
  enumerable: true,
  get: function () {
    return RECORDS;
  }
});
Object.defineProperty(exports, "clock", {
  enumerable: true,
  get: function () {
    return clock;
  }
});
Object.defineProperty(exports, "createFiles", {
  enumerable: true,
  get: function () {
    return createFiles;
  }
});
Object.defineProperty(exports, "createPrivateClone", {
  enumerable: true,
  get: function () {
    return createPrivateClone;
  }
});
Object.defineProperty(exports, "createRegistry", {
  enumerable: true,
  get: function () {
    return createRegistry;
  }
});
Object.defineProperty(exports, "localRemote", {
  enumerable: true,
  get: function () {
    return localRemote;
  }
});
Object.defineProperty(exports, "once", {
  enumerable: true,
  get: function () {
    return once;
  }
});
Object.defineProperty(exports, "openMachine", {
  enumerable: true,
  get: function () {
    return openMachine;
  }
});
Object.defineProperty(exports, "refuseDeletedRegistry", {
  enumerable: true,
  get: function () {
    return refuseDeletedRegistry;
  }
});
Object.defineProperty(exports, "refuseLostRegistry", {
  enumerable: true,
  get: function () {
    return refuseLostRegistry;
  }
});
Object.defineProperty(exports, "sha256", {
  enumerable: true,
  get: function () {
    return sha256;
  }
});
Object.defineProperty(exports, "tokenRemote", {
  enumerable: true,
  get: function () {
    return tokenRemote;
  }
});
Object.defineProperty(exports, "writeBranch", {
  enumerable: true,
  get: function () {
    return writeBranch;
  }
});