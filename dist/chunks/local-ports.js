"use strict";

const require_machine = require("./machine.js");
const require_git = require("./git.js");
const require_repository = require("./repository.js");
const require_domain = require("./domain.js");
const require_start = require("./start.js");
let node_path = require("node:path");
let node_crypto = require("node:crypto");
let node_fs_promises = require("node:fs/promises");

// src/adapters/local/cards.ts
const FENCE = "---";
function formatCard({ head, body }) {
	const lines = [...head].map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
	return `${[
		FENCE,
		...lines,
		FENCE
	].join("\n")}\n\n${body.trimEnd()}\n`;
}
function parseCard(text) {
	const lines = text.split("\n");
	const end = lines.indexOf(FENCE, 1);
	if (lines[0] !== FENCE || end < 0) return null;
	const head = /* @__PURE__ */ new Map();
	for (const line of lines.slice(1, end)) {
		const at = line.indexOf(":");
		if (at > 0) head.set(line.slice(0, at).trim(), parseValue(line.slice(at + 1).trim()));
	}
	return {
		head,
		body: lines.slice(end + 1).join("\n").trim()
	};
}
function parseValue(text) {
	try {
		return JSON.parse(text);
	} catch {
		return text;
	}
}

// src/adapters/local/card-folder.ts
const KINDS = ["pulls", "issues"];
function createCardFolder(kind, at) {
	const path = (number) => `${at.forge}/${kind}/${number}.md`;
	const numbers = async (folder) => {
		return (await (0, node_fs_promises.readdir)((0, node_path.join)(at.workspace, at.forge, folder)).catch(() => [])).flatMap((name) => /^[1-9]\d*\.md$/.test(name) ? [Number.parseInt(name, 10)] : []).sort((a, b) => a - b);
	};
	const read = async (number) => {
		const bytes = await at.files.read(path(number));
		return bytes === null ? null : parseCard(new TextDecoder().decode(bytes));
	};
	const save = (number, card) => at.files.write(path(number), formatCard(card));
	return {
		path,
		read,
		save,
		all: async () => {
			const cards = /* @__PURE__ */ new Map();
			for (const number of await numbers(kind)) {
				const card = await read(number);
				if (card !== null) cards.set(number, card);
			}
			return cards;
		},
		create: async (card) => {
			const taken = await Promise.all(KINDS.map(numbers));
			const number = Math.max(0, ...taken.flat()) + 1;
			await save(number, card(number));
			return number;
		}
	};
}

// src/adapters/local/comments.ts
const MARKER = /^<!-- modelgate:[a-z-]+( [a-z0-9-]+)* -->$/;
const SEPARATOR = "\n\n---\n\n";
function createLocalComments(folder, files) {
	const path = (number) => `${folder}/comments/${number}.md`;
	const read = async (number) => {
		const bytes = await files.read(path(number));
		return bytes === null ? [] : splitThread(new TextDecoder().decode(bytes));
	};
	const write = (number, thread) => files.write(path(number), `${thread.join(SEPARATOR)}\n`);
	return {
		save: async (pull, marker, body) => {
			const comment = `${marker}\n${body.trimEnd()}`;
			const thread = await read(pull);
			const at = thread.findIndex((existing) => existing.split("\n")[0] === marker);
			if (at < 0) thread.push(comment);
			else thread[at] = comment;
			await write(pull, thread);
			return {
				number: pull,
				location: path(pull)
			};
		},
		append: async (number, text) => write(number, [...await read(number), `<!-- modelgate:note -->\n${text}`])
	};
}
function splitThread(text) {
	const comments = [];
	for (const line of text.split("\n")) {
		if (MARKER.test(line) || comments.length === 0) comments.push([]);
		comments.at(-1)?.push(line);
	}
	return comments.map((lines) => lines.join("\n").replace(/\s*\n---\s*$/, "").trimEnd()).filter((comment) => comment !== "");
}

// src/adapters/local/issues.ts
function createLocalIssues(cards, options) {
	const place = (number) => ({
		number,
		location: cards.path(number)
	});
	return {
		find: async (marker) => {
			const matching = await marked(cards, marker);
			const last = matching.find(isOpenCard) ?? matching.at(-1);
			if (last === void 0) return null;
			const [number, card] = last;
			const isOpen = card.head.get("state") === "open";
			return {
				...place(number),
				state: isOpen ? "open" : "closed",
				closedBy: isOpen ? null : card.head.get("closed_by") === "modelgate" ? "modelgate" : "other",
				closedAt: isOpen ? null : textOrNull(card.head.get("closed_at")),
				...require_domain.issueFacts(card.body)
			};
		},
		open: async (marker, text) => {
			const open = (await marked(cards, marker)).find(isOpenCard);
			if (open !== void 0) return place(open[0]);
			return place(await cards.create((number) => issueCard(number, {
				marker,
				text,
				closedAt: null
			})));
		},
		update: async (number, text, { state, comment }) => {
			const card = await cards.read(number);
			const marker = card?.body.split("\n")[0] ?? "";
			const before = textOrNull(card?.head.get("closed_at"));
			const closedAt = state === "open" ? null : before ?? options.now().toISOString();
			await cards.save(number, issueCard(number, {
				marker,
				text,
				closedAt
			}));
			if (comment !== null) await options.addComment(number, comment);
			return place(number);
		}
	};
}
async function marked(cards, marker) {
	return [...await cards.all()].filter(([, card]) => card.body.split("\n")[0] === marker);
}
function isOpenCard([, card]) {
	return card.head.get("state") === "open";
}
function issueCard(number, issue) {
	const head = /* @__PURE__ */ new Map([
		["number", number],
		["title", issue.text.title],
		["state", issue.closedAt === null ? "open" : "closed"],
		["labels", issue.text.labels]
	]);
	if (issue.closedAt !== null) {
		head.set("closed_by", "modelgate");
		head.set("closed_at", issue.closedAt);
	}
	return {
		head,
		body: `${issue.marker}\n${issue.text.body}`
	};
}
function textOrNull(value) {
	return typeof value === "string" ? value : null;
}

// src/adapters/local/pulls.ts
function createLocalPulls(cards, git, options) {
	const place = (number) => ({
		number,
		location: cards.path(number)
	});
	const openOf = (branch) => findOpen(cards, git, branch);
	return {
		propose: async (change) => {
			const { commit, moved } = await options.write(change);
			const existing = await openOf(change.branch);
			const card = (number) => pullCard({
				...change,
				number,
				commit
			});
			if (existing === null) return {
				...place(await cards.create(card)),
				operation: "opened"
			};
			const same = !moved && JSON.stringify(cardParts(card(existing.number))) === JSON.stringify(cardParts(existing.card));
			if (!same) await cards.save(existing.number, card(existing.number));
			return {
				...place(existing.number),
				operation: same ? "unchanged" : "updated"
			};
		},
		ofBranch: async (branch) => {
			const base = await options.defaultBranch();
			const commit = await require_repository.askGit(git, "rev-parse", "--verify", "--quiet", `refs/heads/${branch}`);
			const existing = await openOf(branch);
			if (base === null || base === branch || commit === null || await isAncestor(git, commit, base)) return null;
			const title = await require_repository.askGit(git, "log", "-1", "--format=%s", commit) ?? "";
			const body = `A branch that is being worked on. Merge it with: git merge ${branch}`;
			const card = (number) => pullCard({
				branch,
				base,
				title,
				body,
				labels: [],
				number,
				commit
			});
			if (existing === null) return {
				...place(await cards.create(card)),
				base
			};
			if (existing.card.head.get("commit") !== commit) await cards.save(existing.number, card(existing.number));
			return {
				...place(existing.number),
				base
			};
		},
		lastMerged: async (branch) => {
			const merged = [];
			for (const [number, card] of await cards.all()) if (card.head.get("branch") === branch && await isMerged(git, card)) {
				merged.push({
					number,
					body: card.body
				});
				if (card.head.get("state") !== "merged") await cards.save(number, withState(card, "merged"));
			}
			const last = merged.at(-1);
			return last === void 0 ? null : {
				...place(last.number),
				approvedBy: [],
				body: last.body
			};
		}
	};
}
async function findOpen(cards, git, branch) {
	let found = null;
	for (const [number, card] of await cards.all()) {
		if (card.head.get("state") !== "open") continue;
		if (await isMerged(git, card)) await cards.save(number, withState(card, "merged"));
		else if (card.head.get("branch") === branch) found = {
			number,
			card
		};
	}
	return found;
}
function isMerged(git, card) {
	return isAncestor(git, String(card.head.get("commit")), String(card.head.get("base")));
}
async function isAncestor(git, commit, branch) {
	return (await git([
		"merge-base",
		"--is-ancestor",
		commit,
		`refs/heads/${branch}`
	], { userConfig: true })).code === 0;
}
function withState(card, state) {
	return {
		head: new Map(card.head).set("state", state),
		body: card.body
	};
}
function pullCard(pull) {
	return {
		head: /* @__PURE__ */ new Map([
			["number", pull.number],
			["title", pull.title],
			["state", "open"],
			["branch", pull.branch],
			["base", pull.base],
			["commit", pull.commit],
			["labels", pull.labels]
		]),
		body: pull.body
	};
}
function cardParts(card) {
	return [[...card.head], card.body.trim()];
}

// src/adapters/local/forge.ts
function createLocalForge(options) {
	const { folder, files, git } = options;
	const at = {
		workspace: options.workspace,
		forge: folder,
		files
	};
	const comments = createLocalComments(folder, files);
	const pulls = createLocalPulls(createCardFolder("pulls", at), git, options);
	const issues = createLocalIssues(createCardFolder("issues", at), {
		now: options.now,
		addComment: comments.append
	});
	const statuses = createLocalStatuses(folder, files);
	const { locked } = options;
	return {
		pulls: {
			propose: (change) => locked(() => pulls.propose(change)),
			ofBranch: (branch) => locked(() => pulls.ofBranch(branch)),
			lastMerged: (branch) => locked(() => pulls.lastMerged(branch))
		},
		comments: { save: (...comment) => locked(() => comments.save(...comment)) },
		issues: {
			find: issues.find,
			open: (...issue) => locked(() => issues.open(...issue)),
			update: (...change) => locked(() => issues.update(...change))
		},
		statuses: { save: (...given) => locked(() => statuses.save(...given)) }
	};
}
function createLocalStatuses(folder, files) {
	return { save: async (commit, statuses) => {
		const path = `${folder}/statuses/${commit}.json`;
		const bytes = await files.read(path);
		const before = bytes === null ? [] : JSON.parse(new TextDecoder().decode(bytes)).statuses;
		const contexts = new Set(statuses.map((status) => status.context));
		const kept = before.filter((status) => !contexts.has(status.context));
		await files.write(path, require_domain.formatJson({
			schema: 1,
			commit,
			statuses: [...kept, ...statuses]
		}));
	} };
}

// src/adapters/local/large-models.ts
function createLocalLargeModels(folder, files, digest) {
	const pathOf = ({ tag, asset }) => `${folder}/${tag}/${asset}`;
	const isWhole = async (at, expected) => {
		const bytes = await files.read(pathOf(at));
		return bytes !== null && digest(bytes) === expected;
	};
	return {
		put: async (at, model) => {
			if (await isWhole(at, model.digest)) return;
			await files.write(pathOf(at), model.bytes);
			if (await isWhole(at, model.digest)) return;
			throw new require_start.UserError("E_UNCONFIRMED", `${pathOf(at)} was written, but is not the model`, {
				exit: 5,
				remedy: "check the disk, and run this again"
			});
		},
		get: (at) => files.read(pathOf(at)),
		remove: async (at) => {
			if (await files.read(pathOf(at)) === null) return false;
			await (await files.claimFolder(`${folder}/${at.tag}`, [at.asset]))(/* @__PURE__ */ new Map());
			return true;
		}
	};
}

// src/main/local-ports.ts
const ANONYMOUS = {
	name: "Modelgate",
	email: "modelgate@localhost"
};
function openLocalPorts(workspace, inputs, host) {
	const files = require_machine.createFiles(workspace, inputs.outputDir);
	return require_machine.openMachine({
		workspace,
		dryRun: inputs.dryRun,
		files,
		host
	}, {
		...openRepository(workspace, {
			inputs,
			files,
			log: host.log
		}),
		hosting: { kind: "none" },
		run: {
			runId: `local-${(0, node_crypto.randomBytes)(6).toString("hex")}`,
			options: " --local",
			workflow: null
		}
	});
}
function openRepository(workspace, { inputs, files, log }) {
	const { variables } = require_start.environment;
	const git = require_git.createGit(workspace, variables);
	const config = require_machine.once(() => require_start.loadConfig(inputs, files));
	const branch = async () => (await config()).registry.branch;
	const repository = require_repository.createRepository(git, branch);
	const author = require_machine.once(async () => await repository.actor() ?? ANONYMOUS);
	const clone = require_machine.once(async () => require_machine.createPrivateClone(await files.scratch("private-clone"), require_machine.localRemote(workspace), variables));
	const largeModels = createLocalLargeModels(`${inputs.outputDir}/forge/releases`, files, require_machine.sha256);
	return {
		registry: require_machine.createRegistry({
			branch,
			refuseLost: async (name) => require_machine.refuseLostRegistry({
				git,
				repository,
				config: await config()
			}, name),
			tags: async () => (await config()).registry.tags,
			clone,
			author,
			reader: {
				digest: require_machine.sha256,
				records: require_machine.RECORDS,
				largeModels
			},
			onRetry: (attempt) => log.info(`  another writer was faster; trying again (${attempt})`)
		}),
		forge: createLocalForge({
			workspace,
			folder: `${inputs.outputDir}/forge`,
			files,
			locked: (work) => files.locked(`${inputs.outputDir}/forge/.lock`, work),
			git,
			write: async (change) => require_machine.writeBranch({
				clone: await clone(),
				author: await author()
			}, {
				...change,
				message: change.commitMessage
			}),
			defaultBranch: repository.defaultBranch,
			now: require_machine.clock.now
		}),
		largeModels,
		repository
	};
}

exports.openLocalPorts = openLocalPorts;