"use strict";

const require_machine = require("./machine.js");
const require_git = require("./git.js");
const require_repository = require("./repository.js");
const require_start = require("./start.js");
const require_patience = require("./patience.js");
const require_domain = require("./domain.js");
let node_timers_promises = require("node:timers/promises");

// src/adapters/github/api-error.ts
async function asking(doing, work) {
	try {
		return await work();
	} catch (error) {
		throw apiError(error, doing);
	}
}
function apiError(error, doing) {
	if (error instanceof require_start.UserError || !(error instanceof Error)) return error;
	const { status } = error;
	if (status === void 0 && !/^(Timeout|Abort|Http)Error$/.test(error.name)) return error;
	const { code, why, remedy, exit } = lost(error) ?? limited(error) ?? refused(error, doing.permission);
	return new require_start.UserError(code, `GitHub would not ${doing.what}: ${why}`, {
		exit,
		remedy
	});
}
function lost(error) {
	const { status, response } = error;
	const remote = (why) => ({
		code: "E_REMOTE",
		why,
		remedy: RUN_AGAIN,
		exit: 5
	});
	if (error instanceof require_patience.BrokenAnswer) return remote(error.message);
	if (response === void 0) return remote("it did not answer");
	return status === void 0 || status >= 500 ? remote(`it answered ${status}`) : null;
}
const RUN_AGAIN = "run this again: it finds what is there and goes on";
function limited(error) {
	if (!require_patience.isRateLimit(error)) return null;
	return {
		code: "E_RATE_LIMIT",
		why: `the rate limit is used up until ${new Date(Date.now() + (require_patience.askedWait(error) ?? 0)).toISOString().slice(0, 16)}Z`,
		remedy: "run this again then, or give it a token of an app",
		exit: 5
	};
}
const SETTINGS = [
	[
		/not permitted to create or approve pull requests/i,
		"E_SETTING",
		"turn on Settings > Actions > General > Allow GitHub Actions to create and approve pull requests"
	],
	[
		/issues (has been|are) disabled/i,
		"E_SETTING",
		"turn issues on in Settings > General > Features"
	],
	[
		/archived/i,
		"E_SETTING",
		"take the repository out of the archive in Settings > General"
	],
	[
		/\blocked\b/i,
		"E_LOCKED",
		"unlock the conversation, then run this again"
	]
];
function refused(error, permission) {
	const { status, message = "", response } = error;
	const said = response?.data?.message ?? message;
	const setting = SETTINGS.find(([pattern]) => pattern.test(said));
	if (setting !== void 0 && (status === 403 || status === 410)) return {
		code: setting[1],
		why: said,
		remedy: setting[2],
		exit: 3
	};
	if (status === 401) return {
		code: "E_TOKEN",
		why: "the token is not accepted",
		remedy: "pass a valid one as `token`, or leave it to the default",
		exit: 3
	};
	if (status === 403 || status === 404) return {
		code: "E_PERMISSION",
		why: said,
		remedy: `add to the job: permissions: { ${permission} }`,
		exit: 3
	};
	if (status === 422 && /no commit found/i.test(said)) return {
		code: "E_NOT_PUSHED",
		why: "it does not know the commit",
		remedy: "push the branch first: git push",
		exit: 3
	};
	return {
		code: "E_GITHUB",
		why: `${status} ${message || said}`,
		remedy: "see the message; run this again if it may pass",
		exit: 5
	};
}

// src/adapters/github/pages.ts
const MOST_PAGES = 100;
async function everyPage(ask) {
	const all = [];
	for (let page = 1; page <= MOST_PAGES; page++) {
		const { data, headers } = await ask({
			per_page: 100,
			page
		});
		if (!Array.isArray(data)) throw new require_patience.BrokenAnswer("its answer was no list");
		all.push(...data);
		if (!/\brel="?next\b/.test(headers.link ?? "")) return all;
	}
	throw new require_patience.BrokenAnswer(`its list has more than ${MOST_PAGES} pages`);
}

// src/adapters/github/target.ts
const WORKFLOW = "github-actions[bot]";
async function loginOf(api) {
	try {
		const answer = await api.graphql("{ viewer { login } }", { request: require_patience.REPEATABLE });
		if (answer?.viewer?.login === void 0) throw new require_patience.BrokenAnswer("its answer named nobody");
		return answer.viewer.login;
	} catch (error) {
		const { status, name } = error;
		if (status !== void 0 && [403, 404].includes(status) && !require_patience.isRateLimit(error)) return WORKFLOW;
		if (name !== "GraphqlResponseError") throw error;
		throw new require_start.UserError("E_REMOTE", `GitHub would not say whom the token belongs to: ${error.message}`, {
			exit: 5,
			remedy: "run this again; if it stays, pass another token as `token`"
		});
	}
}
function hasMarker(body, marker) {
	return (body ?? "").split("\n")[0]?.trim() === marker;
}

// src/adapters/github/create-once.ts
const TRIES$1 = 4;
async function createOnce(steps) {
	for (let attempt = 1;; attempt++) {
		const known = await steps.find();
		if (known !== null) return {
			value: known,
			created: attempt > 1
		};
		try {
			return {
				value: await steps.create(),
				created: true
			};
		} catch (error) {
			if (attempt >= TRIES$1 || !require_patience.isUnknown(error)) throw error;
			await (0, node_timers_promises.setTimeout)(steps.waitMs * 2 ** (attempt - 1));
		}
	}
}
const LOOKS = 5;
async function keepOne(steps) {
	let seen = [];
	const look = async () => {
		seen = await steps.list();
		return oldest(seen);
	};
	const { value, created } = await createOnce({
		find: look,
		create: steps.create,
		waitMs: steps.waitMs
	});
	const isShown = () => seen.some(({ id }) => id === value.id);
	for (let asked = 1; created && asked <= LOOKS; asked++) {
		await look();
		if (isShown()) break;
		await (0, node_timers_promises.setTimeout)(steps.waitMs * 2 ** (asked - 1));
	}
	const all = isShown() ? seen : [...seen, value];
	const kept = oldest(all) ?? value;
	for (const double of all) if (double.id !== kept.id) await steps.remove(double, kept);
	return {
		kept,
		created
	};
}
function oldest(all) {
	return all.reduce((first, one) => first === null || one.id < first.id ? one : first, null);
}

// src/adapters/github/limits.ts
const LONGEST_BODY = 6e4;
const LONGEST_TITLE = 250;
const LONGEST_LABEL = 50;
const LONGEST_DESCRIPTION = 140;
const LONGEST_CONTEXT = 250;
function markedBody(marker, body) {
	return bodyText(`${marker}\n${body.trimEnd()}\n`);
}
function bodyText(whole) {
	if (whole.length <= LONGEST_BODY) return whole;
	const note = "\n\n_The rest does not fit here; the job summary and the artifact hold all of it._\n";
	const kept = cut(whole, 59919);
	const end = kept.lastIndexOf("\n\n");
	const line = kept.lastIndexOf("\n");
	return `${kept.slice(0, end > 0 ? end : line > 0 ? line : kept.length)}${note}`;
}
function titleText(title) {
	return cut(oneLine(title), LONGEST_TITLE);
}
function labelNames(names) {
	const byKey = /* @__PURE__ */ new Map();
	for (const name of names) {
		const label = cut(basic(oneLine(name)).replaceAll(",", " "), LONGEST_LABEL).trim();
		if (label !== "" && !byKey.has(label.toLowerCase())) byKey.set(label.toLowerCase(), label);
	}
	return [...byKey.values()];
}
function descriptionText(text) {
	return cut(basic(oneLine(text)), LONGEST_DESCRIPTION);
}
function contextText(text) {
	return cut(basic(oneLine(text)), LONGEST_CONTEXT);
}
function oneLine(text) {
	return text.replaceAll(/\s+/g, " ").trim();
}
function basic(text) {
	return text.replaceAll(/[\u{10000}-\u{10ffff}\p{Cs}]/gu, "�");
}
function cut(text, longest) {
	if (text.length <= longest) return text;
	const last = text.charCodeAt(longest - 1);
	const isHalf = last >= 55296 && last <= 56319;
	return text.slice(0, isHalf ? longest - 1 : longest);
}

// src/adapters/github/comments.ts
function createComments(target) {
	return { save: async (number, marker, body) => {
		const doing = {
			what: `write the comment on #${number}`,
			permission: "pull-requests: write"
		};
		return {
			number,
			location: (await asking(doing, () => saveComment(target, {
				number,
				marker,
				body
			}))).url
		};
	} };
}
const TRIES = 3;
async function saveComment(target, comment) {
	const { api, owner, repo } = target;
	const text = markedBody(comment.marker, comment.body);
	for (let attempt = 1;; attempt++) {
		const kept = await oneComment(target, comment, text);
		if (kept.body.trim() === text.trim()) return kept;
		try {
			await api.rest.issues.updateComment({
				owner,
				repo,
				comment_id: kept.id,
				body: text
			});
			return kept;
		} catch (error) {
			if (attempt >= TRIES || !isGone(error)) throw error;
		}
	}
}
async function oneComment(target, comment, text) {
	const { api, owner, repo } = target;
	const { kept } = await keepOne({
		waitMs: target.patience.firstWaitMs,
		list: () => ours$1(target, comment),
		create: async () => {
			const made = await api.rest.issues.createComment({
				owner,
				repo,
				issue_number: comment.number,
				body: text
			});
			return {
				id: made.data.id,
				body: text,
				url: made.data.html_url
			};
		},
		remove: async ({ id }) => {
			try {
				await api.rest.issues.deleteComment({
					owner,
					repo,
					comment_id: id
				});
			} catch (error) {
				if (!isGone(error)) throw error;
			}
		}
	});
	return kept;
}
async function ours$1(target, { number, marker }) {
	const { api, owner, repo } = target;
	const me = await target.me();
	return (await everyPage((page) => api.rest.issues.listComments({
		owner,
		repo,
		issue_number: number,
		...page
	}))).filter(({ user, body }) => user?.login === me && hasMarker(body, marker)).map(({ id, body, html_url }) => ({
		id,
		body: body ?? "",
		url: html_url
	}));
}
function isGone(error) {
	return error.status === 404;
}

// src/adapters/github/issues.ts
const LABEL = "modelgate";
function createIssues(target) {
	return {
		find: (marker) => asking({
			what: "list the issues",
			permission: "issues: read"
		}, () => findIssue(target, marker)),
		open: (marker, text) => asking({
			what: "open an issue",
			permission: "issues: write"
		}, () => openIssue(target, marker, text)),
		update: (number, text, change) => asking({
			what: `update issue #${number}`,
			permission: "issues: write"
		}, () => updateIssue(target, {
			number,
			text,
			...change
		}))
	};
}
async function openIssue(target, marker, text) {
	const { api, owner, repo } = target;
	const { kept } = await keepOne({
		waitMs: target.patience.firstWaitMs,
		list: async () => (await ours(target, marker)).filter(isOpen),
		create: async () => {
			const labels = labelNames([LABEL, ...text.labels]);
			const wanted = {
				title: titleText(text.title),
				body: markedBody(marker, text.body)
			};
			const { data } = await api.rest.issues.create({
				owner,
				repo,
				...wanted,
				labels
			});
			return {
				...wanted,
				id: data.number,
				number: data.number,
				state: data.state,
				url: data.html_url
			};
		},
		remove: (double, { number }) => closeDouble(target, double.number, number)
	});
	return {
		number: kept.number,
		location: kept.url
	};
}
async function updateIssue(target, change) {
	const { api, owner, repo } = target;
	const { number, text, state, comment } = change;
	const { data } = await api.rest.issues.get({
		owner,
		repo,
		issue_number: number
	});
	const marker = (data.body ?? "").split("\n")[0]?.trim() ?? "";
	if (data.user?.login !== await target.me() || !/^<!-- .+ -->$/.test(marker)) throw notOurs(number);
	if (comment !== null) await saveComment(target, {
		number,
		marker: `<!-- modelgate:note run-${target.runId} -->`,
		body: comment
	});
	const labels = labelNames([
		...data.labels.map(nameOf),
		LABEL,
		...text.labels
	]);
	const changed = await api.rest.issues.update({
		owner,
		repo,
		issue_number: number,
		title: titleText(text.title),
		body: markedBody(marker, text.body),
		labels,
		state,
		...state === "closed" ? { state_reason: "completed" } : {}
	});
	for (const double of (await ours(target, marker)).filter(isOpen)) if (double.number !== number) await closeDouble(target, double.number, number);
	return {
		number,
		location: changed.data.html_url
	};
}
function notOurs(number) {
	return new require_start.UserError("E_ISSUE_CHANGED", `issue #${number} has lost the line by which Modelgate knows it`, {
		exit: 3,
		remedy: "run this again: it opens an issue of its own"
	});
}
async function ours(target, marker) {
	const labelled = await listOurs(target, marker, {
		labels: LABEL,
		state: "all"
	});
	if (labelled.some(isOpen)) return labelled;
	const others = await listOurs(target, marker, { state: "open" });
	return [...new Map([...labelled, ...others].map((issue) => [issue.number, issue])).values()].sort((a, b) => a.id - b.id);
}
async function listOurs({ api, owner, repo, me }, marker, filter) {
	const login = await me();
	return (await everyPage((page) => api.rest.issues.listForRepo({
		owner,
		repo,
		...filter,
		...page
	}))).filter((issue) => issue.pull_request === void 0 && issue.user?.login === login).filter((issue) => hasMarker(issue.body, marker)).map(({ number, state, title, body, html_url }) => ({
		id: number,
		number,
		state,
		title,
		body: body ?? "",
		url: html_url
	})).sort((a, b) => a.id - b.id);
}
async function findIssue(target, marker) {
	const all = await ours(target, marker);
	const found = all.find(isOpen) ?? all.at(-1);
	if (found === void 0) return null;
	const known = {
		number: found.number,
		location: found.url,
		...require_domain.issueFacts(found.body)
	};
	if (isOpen(found)) return {
		...known,
		state: "open",
		closedBy: null,
		closedAt: null
	};
	const { api, owner, repo } = target;
	const { data } = await api.rest.issues.get({
		owner,
		repo,
		issue_number: found.number
	});
	const byUs = data.closed_by?.login === await target.me();
	return {
		...known,
		state: "closed",
		closedBy: byUs ? "modelgate" : "other",
		closedAt: data.closed_at ?? null
	};
}
function isOpen({ state }) {
	return state === "open";
}
function nameOf(label) {
	return typeof label === "string" ? label : label.name ?? "";
}
async function closeDouble({ api, owner, repo }, number, kept) {
	const body = `Opened twice at the same moment; #${kept} is the one that is kept up to date.\n`;
	await api.rest.issues.update({
		owner,
		repo,
		issue_number: number,
		state: "closed",
		state_reason: "not_planned",
		body
	});
}

// src/adapters/github/pulls.ts
function createPulls(target, { write, event, followed }) {
	const listing = {
		what: "list the pull requests",
		permission: "pull-requests: read"
	};
	return {
		propose: async (change) => {
			const { moved } = await write(change);
			const doing = {
				what: `open the pull request of ${change.branch}`,
				permission: "pull-requests: write"
			};
			return asking(doing, () => propose(target, change, moved));
		},
		ofBranch: async (branch) => {
			if (event !== null && event.branch === branch) return {
				number: event.number,
				location: event.url,
				base: event.base
			};
			const found = await asking(listing, () => followed === null ? findOpen(target, branch) : findFollowed(target, branch, followed));
			return found === null ? null : {
				number: found.number,
				location: found.html_url,
				base: found.base.ref
			};
		},
		lastMerged: async (branch) => {
			const merged = (await asking(listing, () => pullsOf(target, {
				...ofOurs(target, branch),
				state: "closed"
			}))).filter((pull) => pull.merged_at != null).sort((a, b) => b.number - a.number)[0];
			if (merged === void 0) return null;
			const approvedBy = await asking(listing, () => approvalsOf(target, merged.number));
			return {
				number: merged.number,
				location: merged.html_url,
				approvedBy,
				body: merged.body ?? ""
			};
		}
	};
}
async function propose(target, change, moved) {
	const { api, owner, repo } = target;
	const { base, branch: head } = change;
	const text = {
		title: titleText(change.title),
		body: bodyText(change.body)
	};
	const { value: pull, created } = await createOnce({
		waitMs: target.patience.firstWaitMs,
		find: () => findOpen(target, head, base),
		create: async () => (await api.rest.pulls.create({
			owner,
			repo,
			...text,
			base,
			head
		}).catch(lookAgainIfThere)).data
	});
	const held = new Set(pull.labels.map(({ name }) => name.toLowerCase()));
	const labels = labelNames(change.labels).filter((label) => !held.has(label.toLowerCase()));
	const pull_number = pull.number;
	if (labels.length > 0) await api.rest.issues.addLabels({
		owner,
		repo,
		issue_number: pull_number,
		labels,
		request: require_patience.REPEATABLE
	});
	const isSame = pull.title === text.title && plain(pull.body) === plain(text.body) && pull.base.ref === base;
	if (!isSame) {
		const rebased = pull.base.ref === base ? {} : { base };
		await api.rest.pulls.update({
			owner,
			repo,
			pull_number,
			...text,
			...rebased
		});
	}
	const changed = moved || !isSame || labels.length > 0;
	return {
		number: pull.number,
		location: pull.html_url,
		operation: created ? "opened" : changed ? "updated" : "unchanged"
	};
}
async function approvalsOf({ api, owner, repo }, pull_number) {
	const reviews = await everyPage((page) => api.rest.pulls.listReviews({
		owner,
		repo,
		pull_number,
		...page
	}));
	const last = /* @__PURE__ */ new Map();
	for (const { user, state, author_association } of reviews) if (user != null && state !== "COMMENTED") last.set(user.login, {
		state,
		isMember: MEMBERS.has(author_association)
	});
	const approved = [];
	for (const [login, { state, isMember }] of last) if (state === "APPROVED" && await mayWrite({
		api,
		owner,
		repo
	}, login, isMember)) approved.push(login);
	return approved.sort();
}
const MEMBERS = /* @__PURE__ */ new Set([
	"OWNER",
	"MEMBER",
	"COLLABORATOR"
]);
async function mayWrite({ api, owner, repo }, username, isMember) {
	try {
		const { data } = await api.rest.repos.getCollaboratorPermissionLevel({
			owner,
			repo,
			username
		});
		return data.permission === "admin" || data.permission === "write";
	} catch (error) {
		const { status } = error;
		if (status === 404) return false;
		if (status !== 403 || require_patience.isRateLimit(error)) throw error;
		return isMember;
	}
}
function plain(body) {
	return (body ?? "").replaceAll("\r\n", "\n").trim();
}
function ofOurs({ owner, repo }, branch) {
	return {
		owner,
		repository: `${owner}/${repo}`,
		branch
	};
}
async function pullsOf({ api, owner, repo }, { state, ...head }) {
	const filter = {
		head: `${head.owner}:${head.branch}`,
		state
	};
	return (await everyPage((page) => api.rest.pulls.list({
		owner,
		repo,
		...filter,
		...page
	}))).filter((pull) => isSameName(pull.head.repo?.full_name ?? head.repository, head.repository));
}
function isSameName(one, other) {
	return one.toLowerCase() === other.toLowerCase();
}
async function findOpen(target, branch, base) {
	const oldest = (await pullsOf(target, {
		...ofOurs(target, branch),
		state: "open"
	})).sort((a, b) => a.number - b.number);
	return oldest.find((pull) => pull.base.ref === base) ?? oldest[0] ?? null;
}
async function findFollowed(target, branch, { repository, commit }) {
	return (await pullsOf(target, {
		owner: repository.split("/")[0] ?? "",
		repository,
		branch,
		state: "open"
	})).find((pull) => pull.head.sha === commit) ?? null;
}
function lookAgainIfThere(error) {
	const { status, message } = error;
	if (status !== 422 || !/already exists/i.test(message ?? "")) throw error;
	throw new require_start.UserError("E_UNCONFIRMED", "GitHub says that the pull request is open already, but does not show it", {
		exit: 5,
		remedy: "run this again: it finds what is there and goes on",
		cause: error
	});
}

// src/adapters/github/statuses.ts
function createStatuses(target) {
	return { save: (sha, statuses) => asking({
		what: `set statuses at ${sha.slice(0, 12)}`,
		permission: "statuses: write"
	}, async () => {
		const before = await inForce(target, sha);
		for (const { state, context, description } of statuses) {
			const wanted = {
				state,
				context: contextText(context),
				description: descriptionText(description)
			};
			if (!says(before, wanted)) await setStatus(target, sha, wanted);
		}
	}) };
}
async function inForce({ api, owner, repo }, ref) {
	const all = await everyPage((page) => api.rest.repos.listCommitStatusesForRef({
		owner,
		repo,
		ref,
		...page
	}));
	return new Map(all.reverse().map(({ context, state, description }) => [context, {
		state,
		description
	}]));
}
async function setStatus(target, sha, wanted) {
	const { api, owner, repo, runUrl } = target;
	let isFirst = true;
	await createOnce({
		waitMs: target.patience.firstWaitMs,
		find: async () => {
			const isThere = !isFirst && says(await inForce(target, sha), wanted);
			isFirst = false;
			return isThere ? true : null;
		},
		create: async () => {
			const link = runUrl === null ? {} : { target_url: runUrl };
			await api.rest.repos.createCommitStatus({
				owner,
				repo,
				sha,
				...wanted,
				...link
			});
			return true;
		}
	});
}
function says(known, { context, state, description }) {
	const one = known.get(context);
	return one !== void 0 && one.state === state && (one.description ?? "") === description;
}

// src/adapters/github/forge.ts
function createGitHubForge(target, options) {
	return {
		pulls: {
			propose: async (change) => createPulls(await target(), options).propose(change),
			ofBranch: async (branch) => createPulls(await target(), options).ofBranch(branch),
			lastMerged: async (branch) => createPulls(await target(), options).lastMerged(branch)
		},
		comments: { save: async (...comment) => createComments(await target()).save(...comment) },
		issues: {
			find: async (marker) => createIssues(await target()).find(marker),
			open: async (...issue) => createIssues(await target()).open(...issue),
			update: async (...change) => createIssues(await target()).update(...change)
		},
		statuses: { save: async (...statuses) => createStatuses(await target()).save(...statuses) }
	};
}

// src/adapters/github/hosting.ts
const MODEL_RELEASE = /^modelgate-model-[0-9a-f]{64}$/;
function createHosting(target) {
	return {
		token: async () => {
			const { api, owner, repo, me } = await target();
			const doing = {
				what: `show the repository ${owner}/${repo}`,
				permission: "contents: read"
			};
			const { data } = await asking(doing, () => api.rest.repos.get({
				owner,
				repo
			}));
			return {
				login: await asking(doing, me),
				push: data.permissions?.push ?? null
			};
		},
		mayActionsOpenPulls: async () => {
			const { api, owner, repo } = await target();
			return (await asking({
				what: "tell what Actions may do",
				permission: "administration: read"
			}, () => unlessForbidden(() => api.rest.actions.getGithubActionsDefaultWorkflowPermissionsRepository({
				owner,
				repo
			}))))?.data.can_approve_pull_request_reviews ?? null;
		},
		branch: async (name) => {
			const open = await target();
			return asking({
				what: `show the branch ${name}`,
				permission: "contents: read"
			}, () => guarded(open, name));
		},
		disabledWorkflows: async () => {
			const open = await target();
			return asking({
				what: "list the workflows",
				permission: "actions: read"
			}, () => disabled(open));
		},
		modelReleases: async () => {
			const { api, owner, repo } = await target();
			return (await asking({
				what: "list the releases",
				permission: "contents: read"
			}, () => everyPage((page) => api.rest.repos.listReleases({
				owner,
				repo,
				...page
			})))).filter(({ tag_name }) => MODEL_RELEASE.test(tag_name)).map(({ id, tag_name, draft, created_at }) => ({
				id,
				tag: tag_name,
				draft,
				created: created_at
			}));
		},
		removeRelease: async (release) => {
			const open = await target();
			const doing = {
				what: `take away the release ${release.tag}`,
				permission: "contents: write"
			};
			await asking(doing, () => remove(open, release));
		}
	};
}
async function guarded({ api, owner, repo }, branch) {
	const found = await unlessAbsent(() => api.rest.repos.getBranch({
		owner,
		repo,
		branch
	}));
	const rules = await everyPage((page) => api.rest.repos.getBranchRules({
		owner,
		repo,
		branch,
		...page
	}));
	return {
		exists: found !== null,
		isProtected: found?.data.protected ?? false,
		rules: [...new Set(rules.map(({ type }) => type))].sort()
	};
}
async function disabled({ api, owner, repo }) {
	const all = await unlessForbidden(() => everyPage(async (page) => {
		const { data, headers } = await api.rest.actions.listRepoWorkflows({
			owner,
			repo,
			...page
		});
		return {
			data: data.workflows,
			headers
		};
	}));
	if (all === null) return null;
	return new Map(all.flatMap(({ path, state }) => state.startsWith("disabled") ? [[path, state]] : []));
}
async function remove({ api, owner, repo }, { id, tag, draft }) {
	await unlessAbsent(() => api.rest.repos.deleteRelease({
		owner,
		repo,
		release_id: id
	}));
	if (!draft) await unlessAbsent(() => api.rest.git.deleteRef({
		owner,
		repo,
		ref: `tags/${tag}`
	}));
}
function unlessAbsent(work) {
	return unless([404, 422], work);
}
function unlessForbidden(work) {
	return unless([403, 404], work);
}
async function unless(statuses, work) {
	try {
		return await work();
	} catch (error) {
		const { status } = error;
		if (status === void 0 || !statuses.includes(status) || require_patience.isRateLimit(error)) throw error;
		return null;
	}
}

// src/adapters/github/no-reply.ts
function noReply(login, serverUrl) {
	return `${login}@users.noreply.${new URL(serverUrl).hostname}`;
}

// src/adapters/github/repository.ts
const BRANCH = "refs/heads/";
function createGitHubRepository(subject, from) {
	const tips = /* @__PURE__ */ new Map();
	const tipOf = (branch) => {
		const tip = tips.get(branch) ?? from.clone().then((clone) => clone.fetch(branch));
		tips.set(branch, tip);
		return tip;
	};
	return {
		head: async () => {
			const checkedOut = await from.checkout.head().catch(() => null);
			return {
				commit: subject.commit,
				branch: subject.branch,
				dirty: checkedOut?.dirty ?? false
			};
		},
		defaultBranch: async () => {
			if (subject.defaultBranch !== null) return subject.defaultBranch;
			const { owner, repo } = subject;
			const doing = {
				what: "tell the default branch",
				permission: "contents: read"
			};
			const api = await from.api();
			return (await asking(doing, () => api.rest.repos.get({
				owner,
				repo
			}))).data.default_branch;
		},
		readAt: async (revision, path) => {
			if (!revision.startsWith(BRANCH)) return from.checkout.readAt(revision, path);
			const tip = await tipOf(revision.slice(11));
			if (tip === null) return null;
			const clone = await from.clone();
			const entry = await clone.entry(tip, path);
			if (entry === null) return null;
			if (entry.type === "blob" && entry.mode !== "120000") return clone.blob(entry.id);
			throw new require_start.UserError("E_PATH", `${path} on ${revision.slice(11)} is not a regular file`, { remedy: "commit a plain file there: no folder, symbolic link or submodule" });
		},
		actor: async () => subject.actor === "" ? null : {
			name: subject.actor,
			email: noReply(subject.actor, subject.serverUrl)
		}
	};
}

// src/main/github-registry.ts
function openGitHubRegistry(parts) {
	const { config, repository, author, log } = parts;
	const home = async () => (await config()).registry.repository;
	const releases = require_machine.once(async () => {
		const { createReleases } = await Promise.resolve().then(() => require("./releases.js"));
		const [target, elsewhere] = [await parts.target(), await home()];
		const [owner = "", repo = ""] = elsewhere?.split("/") ?? [target.owner, target.repo];
		return createReleases({
			...target,
			owner,
			repo
		}, require_machine.sha256);
	});
	const largeModels = {
		put: (at, model) => reaching(home, async () => (await releases()).put(at, model)),
		get: (at) => reaching(home, async () => (await releases()).get(at)),
		remove: (at) => reaching(home, async () => (await releases()).remove(at))
	};
	const registry = require_machine.createRegistry({
		branch: async () => (await config()).registry.branch,
		tags: async () => (await config()).registry.tags,
		refuseLost: async (branch) => require_machine.refuseDeletedRegistry({
			repository,
			config: await config()
		}, branch),
		clone: require_machine.once(async () => parts.cloneOf(await home())),
		author,
		reader: {
			digest: require_machine.sha256,
			records: require_machine.RECORDS,
			largeModels
		},
		onRetry: (attempt) => log.info(`  another writer was faster; trying again (${attempt})`)
	});
	return {
		largeModels,
		registry: {
			snapshot: () => reaching(home, registry.snapshot),
			history: () => reaching(home, registry.history),
			commit: (decide) => reaching(home, () => registry.commit(decide))
		}
	};
}
async function reaching(home, work) {
	try {
		return await work();
	} catch (error) {
		const elsewhere = await home();
		if (elsewhere === null || !(error instanceof require_start.UserError) || !/^E_(PERMISSION|TOKEN)$/.test(error.code)) throw error;
		throw new require_start.UserError(error.code, `${error.message} (registry.repository is ${elsewhere})`, {
			exit: 3,
			remedy: `a workflow's own token reaches its own repository only: pass as token: that of an app, or a person, that may write to ${elsewhere} (contents: write) too`,
			cause: error
		});
	}
}

// src/main/github-ports.ts
const BOT = "github-actions[bot]";
const BOT_ID = 41898282;
function openGitHubPorts(access, inputs, host) {
	const { workspace, owner, repo, token, serverUrl } = access;
	const { variables } = require_start.environment;
	const files = require_machine.createFiles(workspace, inputs.outputDir);
	const target = require_machine.once(() => openTarget(access));
	const cloneOf = async (fullName, folder) => require_machine.createPrivateClone(await files.scratch(folder), require_machine.tokenRemote(`${serverUrl}/${fullName}.git`, {
		serverUrl,
		token
	}), variables);
	const clone = require_machine.once(() => cloneOf(`${owner}/${repo}`, "private-clone"));
	const bot = {
		name: BOT,
		email: noReply(`${BOT_ID}+${BOT}`, serverUrl)
	};
	const repository = createGitHubRepository(access, {
		checkout: require_repository.createRepository(require_git.createGit(workspace, variables)),
		clone,
		api: async () => (await target()).api
	});
	const { registry, largeModels } = openGitHubRegistry({
		config: require_machine.once(() => require_start.loadConfig(inputs, files)),
		repository,
		author: async () => bot,
		cloneOf: (fullName) => fullName === null ? clone() : cloneOf(fullName, "registry-clone"),
		target,
		log: host.log
	});
	const forge = createGitHubForge(target, {
		event: access.pull,
		followed: access.followed,
		write: async (change) => require_machine.writeBranch({
			clone: await clone(),
			author: bot
		}, {
			...change,
			message: change.commitMessage
		})
	});
	const hosting = createHosting(target);
	const machine = require_machine.openMachine({
		workspace,
		dryRun: inputs.dryRun,
		files,
		host
	}, {
		registry,
		forge,
		largeModels,
		repository,
		hosting: {
			kind: "github",
			hosting
		},
		run: access.run
	});
	const changed = async (pushed) => {
		if (access.pull === null) return pushed === null ? null : (await clone()).changed(pushed.before, pushed.after);
		const { changedByPull } = await Promise.resolve().then(() => require("./changed-paths.js"));
		return changedByPull(await target(), access.pull.number);
	};
	return {
		...machine,
		changed
	};
}
async function openTarget(access) {
	const { createApi } = await Promise.resolve().then(() => require("./client.js"));
	const { PATIENCE } = await Promise.resolve().then(() => require("./patience.js")).then((n) => n.patience_exports);
	const { loginOf } = await Promise.resolve().then(() => require("./target.js"));
	const userAgent = `modelgate/${require_start.environment.modelgate}`;
	const api = createApi({
		token: access.token,
		apiUrl: access.apiUrl,
		userAgent
	}, access.where, PATIENCE);
	const { owner, repo, runUrl } = access;
	return {
		api,
		patience: PATIENCE,
		owner,
		repo,
		runUrl,
		runId: access.run.runId,
		me: require_machine.once(() => loginOf(api))
	};
}

exports.asking = asking;
exports.everyPage = everyPage;
exports.hasMarker = hasMarker;
exports.loginOf = loginOf;
exports.openGitHubPorts = openGitHubPorts;