import { a as sha256, c as createPrivateClone, i as openMachine, o as createRegistry, r as once, s as writeBranch, t as RECORDS, u as tokenRemote } from "./machine.js";
import { t as createGit } from "./git.js";
import { n as createRepository } from "./repository.js";
import { i as UserError } from "./core.js";
import { n as isUnknown } from "./patience2.js";
import { r as markedBody, t as hasMarker } from "./target2.js";
import { t as createFiles } from "./files.js";
import { l as loadConfig } from "./config.js";
import { t as environment } from "./environment.js";
import { setTimeout } from "node:timers/promises";

// src/adapters/github/api-error.ts
/** Runs a request and turns what GitHub refuses into an error that names the line or the setting to change. */
async function asking(doing, work) {
	try {
		return await work();
	} catch (error) {
		throw apiError(error, doing);
	}
}
/** One of our errors for one of Octokit's; every other error is returned as it is. */
function apiError(error, doing) {
	if (error instanceof UserError || !(error instanceof Error)) return error;
	const { status, message = "", response } = error;
	if (status === void 0 && !/^(Timeout|Abort|Http)Error$/.test(error.name)) return error;
	const said = response?.data?.message ?? message;
	const refuse = (code, why, remedy, exit = 3) => new UserError(code, `GitHub would not ${doing.what}: ${why}`, {
		exit,
		remedy
	});
	if (response === void 0) return refuse("E_REMOTE", "it did not answer", RUN_AGAIN, 5);
	if (status === void 0 || status >= 500) return refuse("E_REMOTE", `it answered ${status}`, RUN_AGAIN, 5);
	if (/not permitted to create or approve pull requests/i.test(said)) return refuse("E_SETTING", said, "turn on Settings > Actions > General > Allow GitHub Actions to create and approve pull requests");
	if (status === 429 || status === 403 && /rate limit|abuse/i.test(said)) return refuse("E_RATE_LIMIT", "the rate limit is used up", "run this again in an hour, or give it a token of an app", 5);
	if (status === 401) return refuse("E_TOKEN", "the token is not accepted", "pass a valid one as `token`, or leave it to the default");
	if (status === 403 || status === 404) return refuse("E_PERMISSION", said, `add to the job: permissions: { ${doing.permission} }`);
	if (status === 410) return refuse("E_SETTING", said, "turn issues on in Settings > General > Features");
	if (status === 422 && /no commit found/i.test(said)) return refuse("E_NOT_PUSHED", "it does not know the commit", "push the branch first: git push");
	return refuse("E_GITHUB", `${status} ${said}`, "see the message; run this again if it may pass", 5);
}
const RUN_AGAIN = "run this again: it finds what is there and goes on";

// src/adapters/github/create-once.ts
/**
* Creates something that must exist once: looks, creates, and where nobody knows whether that arrived, looks again
* before it creates again. `find` must see what `create` makes.
*/
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
			if (attempt >= TRIES || !isUnknown(error)) throw error;
			await setTimeout(steps.waitMs * attempt);
		}
	}
}
const TRIES = 4;

// src/adapters/github/comments.ts
/**
* Sticky comments: one for each marker and author, rewritten in place. Two runs that create one at the same moment both
* look again and keep the older one.
*/
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
				text: markedBody(marker, body)
			}))).url
		};
	} };
}
/** Writes the one comment of a marker, and removes our own duplicates of it. */
async function saveComment(target, comment) {
	const { api, owner, repo } = target;
	const { created, value } = await createOnce({
		waitMs: target.patience.firstWaitMs,
		find: async () => (await ours$1(target, comment))[0] ?? null,
		create: async () => {
			const made = await api.rest.issues.createComment({
				owner,
				repo,
				issue_number: comment.number,
				body: comment.text
			});
			return {
				id: made.data.id,
				body: comment.text,
				url: made.data.html_url
			};
		}
	});
	const [kept = value, ...doubles] = created ? await ours$1(target, comment) : [value];
	for (const { id } of doubles) await api.rest.issues.deleteComment({
		owner,
		repo,
		comment_id: id
	}).catch(passOverGone);
	if (kept.body.trim() === comment.text.trim()) return kept;
	await api.rest.issues.updateComment({
		owner,
		repo,
		comment_id: kept.id,
		body: comment.text
	});
	return kept;
}
/** Our comments with the marker, oldest first. */
async function ours$1(target, { number, marker }) {
	const { api, owner, repo } = target;
	const me = await target.me();
	return (await api.paginate(api.rest.issues.listComments, {
		owner,
		repo,
		issue_number: number,
		per_page: 100
	})).filter(({ user, body }) => user?.login === me && hasMarker(body, marker)).map(({ id, body, html_url }) => ({
		id,
		body: body ?? "",
		url: html_url
	})).sort((a, b) => a.id - b.id);
}
/** Another run may have removed the same duplicate. */
function passOverGone(error) {
	if (error.status !== 404) throw error;
}

// src/adapters/github/issues.ts
/** Every issue of ours carries it: by it they are listed. */
const LABEL = "modelgate";
const LONGEST_LABEL = 50;
const LONGEST_TITLE = 250;
/** Issues by marker and author, found by listing our label, never by the search. */
function createIssues(target) {
	const { api, owner, repo } = target;
	const doing = (what) => ({
		what,
		permission: "issues: write"
	});
	return {
		find: (marker) => asking({
			what: "list the issues",
			permission: "issues: read"
		}, () => findIssue(target, marker)),
		open: (marker, text) => asking(doing("open an issue"), async () => {
			const { value, created } = await createOnce({
				waitMs: target.patience.firstWaitMs,
				find: async () => (await ours(target, marker, "open"))[0] ?? null,
				create: async () => {
					const made = await api.rest.issues.create({
						owner,
						repo,
						...textOf(marker, text)
					});
					return {
						number: made.data.number,
						html_url: made.data.html_url
					};
				}
			});
			const [kept = value, ...doubles] = created ? await ours(target, marker, "open") : [value];
			for (const { number } of doubles) await closeDouble(target, number, kept.number);
			return {
				number: kept.number,
				location: kept.html_url
			};
		}),
		update: (number, text, { state, comment }) => asking(doing(`update issue #${number}`), async () => {
			if (comment !== null) {
				const marker = `<!-- modelgate:note run-${target.runId} -->`;
				await saveComment(target, {
					number,
					marker,
					text: markedBody(marker, comment)
				});
			}
			const { data } = await api.rest.issues.get({
				owner,
				repo,
				issue_number: number
			});
			const marker = (data.body ?? "").split("\n")[0] ?? "";
			const reason = state === "closed" ? { state_reason: "completed" } : {};
			return {
				number,
				location: (await api.rest.issues.update({
					owner,
					repo,
					issue_number: number,
					state,
					...reason,
					...textOf(marker, text)
				})).data.html_url
			};
		})
	};
}
function textOf(marker, text) {
	return {
		title: text.title.slice(0, LONGEST_TITLE),
		body: markedBody(marker, text.body),
		labels: [.../* @__PURE__ */ new Set([LABEL, ...text.labels])].map((label) => label.slice(0, LONGEST_LABEL))
	};
}
/** Our issues with the marker, oldest first. */
async function ours(target, marker, state) {
	const { api, owner, repo } = target;
	const me = await target.me();
	return (await api.paginate(api.rest.issues.listForRepo, {
		owner,
		repo,
		labels: LABEL,
		state,
		per_page: 100
	})).filter((issue) => issue.pull_request === void 0 && issue.user?.login === me && hasMarker(issue.body, marker)).sort((a, b) => a.number - b.number);
}
async function findIssue(target, marker) {
	const { api, owner, repo } = target;
	const all = await ours(target, marker, "all");
	const last = all.findLast((issue) => issue.state === "open") ?? all.at(-1);
	if (last === void 0) return null;
	const { data } = await api.rest.issues.get({
		owner,
		repo,
		issue_number: last.number
	});
	const isOpen = data.state === "open";
	const byUs = data.closed_by?.login === await target.me();
	return {
		number: data.number,
		location: data.html_url,
		state: isOpen ? "open" : "closed",
		closedBy: isOpen ? null : byUs ? "modelgate" : "other",
		closedAt: isOpen ? null : data.closed_at ?? null,
		version: Number(/^<!-- modelgate:version (\d+) -->$/m.exec(data.body ?? "")?.[1] ?? 0)
	};
}
/** Two runs opened one at the same moment: the newer one is closed, with the reason. */
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
/** Pull requests on GitHub. Branches are written by git, so that nothing but the one commit can be on them. */
function createPulls(target, { write, event, followed }) {
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
			const found = await asking({
				what: "list the pull requests",
				permission: "pull-requests: read"
			}, () => followed === null ? findOpen(target, branch) : findFollowed(target, branch, followed));
			return found === null ? null : {
				number: found.number,
				location: found.html_url,
				base: found.base.ref
			};
		},
		lastMerged: async (branch) => {
			const doing = {
				what: "list the pull requests",
				permission: "pull-requests: read"
			};
			const { api, owner, repo } = target;
			const head = `${owner}:${branch}`;
			const merged = (await asking(doing, () => api.rest.pulls.list({
				owner,
				repo,
				head,
				state: "closed",
				sort: "updated",
				direction: "desc",
				per_page: 100
			}))).data.filter((pull) => pull.merged_at != null).sort((a, b) => b.number - a.number)[0];
			if (merged === void 0) return null;
			const approvedBy = await asking(doing, () => approvalsOf(target, merged.number));
			return {
				number: merged.number,
				location: merged.html_url,
				approvedBy
			};
		}
	};
}
async function propose(target, change, moved) {
	const { api, owner, repo } = target;
	const { title, body, base, branch: head } = change;
	const { value: pull, created } = await createOnce({
		waitMs: target.patience.firstWaitMs,
		find: () => findOpen(target, head),
		create: async () => (await api.rest.pulls.create({
			owner,
			repo,
			title,
			body,
			base,
			head
		}).catch(lookAgainIfThere)).data
	});
	const lacking = change.labels.filter((label) => !pull.labels.some(({ name }) => name === label));
	if (lacking.length > 0) await api.rest.issues.addLabels({
		owner,
		repo,
		issue_number: pull.number,
		labels: lacking
	});
	const isSame = pull.title === title && (pull.body ?? "").trim() === body.trim();
	if (!isSame) await api.rest.pulls.update({
		owner,
		repo,
		pull_number: pull.number,
		title,
		body
	});
	const changed = moved || !isSame || lacking.length > 0;
	return {
		number: pull.number,
		location: pull.html_url,
		operation: created ? "opened" : changed ? "updated" : "unchanged"
	};
}
/** A review counts until the same person reviews again; comments alone change nothing. */
async function approvalsOf({ api, owner, repo }, number) {
	const reviews = await api.paginate(api.rest.pulls.listReviews, {
		owner,
		repo,
		pull_number: number,
		per_page: 100
	});
	const last = /* @__PURE__ */ new Map();
	for (const { user, state } of reviews) if (user != null && state !== "COMMENTED") last.set(user.login, state);
	return [...last].flatMap(([login, state]) => state === "APPROVED" ? [login] : []).sort();
}
async function findOpen({ api, owner, repo }, branch) {
	const head = `${owner}:${branch}`;
	const { data } = await api.rest.pulls.list({
		owner,
		repo,
		head,
		state: "open",
		per_page: 100
	});
	return data.sort((a, b) => a.number - b.number)[0] ?? null;
}
/** The pull request of exactly that commit: one whose branch has moved on will be judged by a run of its own. */
async function findFollowed({ api, owner, repo }, branch, { repository, commit }) {
	const head = `${repository.split("/")[0]}:${branch}`;
	const { data } = await api.rest.pulls.list({
		owner,
		repo,
		head,
		state: "open",
		per_page: 100
	});
	return data.find((pull) => pull.head.sha === commit && pull.head.repo?.full_name === repository) ?? null;
}
/** Another run may have opened it since we looked: then nobody knows whose it is until we look again. */
function lookAgainIfThere(error) {
	const { status, message } = error;
	if (status === 422 && /already exists/i.test(message ?? "")) throw new Error("it was opened meanwhile");
	throw error;
}

// src/adapters/github/statuses.ts
const LONGEST_DESCRIPTION = 140;
/** Commit statuses: a context that says so already is left alone, so that a re-run adds nothing. */
function createStatuses(target) {
	const { api, owner, repo } = target;
	const latest = async (sha) => {
		const all = await api.paginate(api.rest.repos.listCommitStatusesForRef, {
			owner,
			repo,
			ref: sha,
			per_page: 100
		});
		return new Map(all.reverse().map(({ context, state, description }) => [context, {
			state,
			description
		}]));
	};
	return { save: (sha, statuses) => asking({
		what: `set statuses at ${sha.slice(0, 12)}`,
		permission: "statuses: write"
	}, async () => {
		const before = await latest(sha);
		for (const status of statuses) {
			const wanted = {
				...status,
				description: status.description.slice(0, LONGEST_DESCRIPTION)
			};
			if (isSame(before.get(status.context), wanted)) continue;
			const link = target.runUrl === null ? {} : { target_url: target.runUrl };
			let isFirst = true;
			await createOnce({
				waitMs: target.patience.firstWaitMs,
				find: async () => {
					const known = isFirst ? void 0 : (await latest(sha)).get(status.context);
					isFirst = false;
					return isSame(known, wanted) ? true : null;
				},
				create: async () => {
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
	}) };
}
function isSame(known, { state, description }) {
	return known !== void 0 && known.state === state && (known.description ?? "") === description;
}

// src/adapters/github/forge.ts
/** The forge on GitHub. Nothing is asked before the first call; `target` is made then. */
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

// src/adapters/github/repository.ts
const BRANCH = "refs/heads/";
/**
* The repository as a workflow run sees it. A checkout is shallow, detached, and knows no other branch, so commit and
* branch come from the event, and files of other branches from GitHub by git.
*/
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
			return (await (await from.api()).rest.repos.get({
				owner,
				repo
			})).data.default_branch;
		},
		readAt: async (revision, path) => {
			if (!revision.startsWith(BRANCH)) return from.checkout.readAt(revision, path);
			const tip = await tipOf(revision.slice(11));
			if (tip === null) return null;
			const clone = await from.clone();
			const entry = await clone.entry(tip, path);
			if (entry === null) return null;
			if (entry.type === "blob" && entry.mode !== "120000") return clone.blob(entry.id);
			throw new UserError("E_PATH", `${path} on ${revision.slice(11)} is not a regular file`, { remedy: "commit a plain file there: no folder, symbolic link or submodule" });
		},
		actor: async () => subject.actor === "" ? null : {
			name: subject.actor,
			email: `${subject.actor}@users.noreply.github.com`
		}
	};
}

// src/main/github-ports.ts
/** Who commits on GitHub: the identity that the workflow's own token stands for. */
const BOT = {
	name: "github-actions[bot]",
	email: "41898282+github-actions[bot]@users.noreply.github.com"
};
/** Joins the adapters for work on GitHub. Octokit is loaded with the first request, and no request is made before. */
function openGitHubPorts(access, inputs, host) {
	const { workspace, owner, repo, token, serverUrl } = access;
	const { variables } = environment;
	const files = createFiles(workspace, inputs.outputDir);
	const target = once(() => openTarget(access));
	const clone = once(async () => createPrivateClone(await files.scratch("private-clone"), tokenRemote(`${serverUrl}/${owner}/${repo}.git`, {
		serverUrl,
		token
	}), variables));
	const author = async () => BOT;
	const registry = createRegistry({
		branch: once(async () => (await loadConfig(inputs, files)).registry.branch),
		clone,
		author,
		reader: {
			digest: sha256,
			records: RECORDS
		},
		onRetry: (attempt) => host.log.info(`  another writer was faster; trying again (${attempt})`)
	});
	const forge = createGitHubForge(target, {
		event: access.pull,
		followed: access.followed,
		write: async (change) => writeBranch({
			clone: await clone(),
			author: BOT
		}, {
			...change,
			message: change.commitMessage
		})
	});
	const repository = createGitHubRepository(access, {
		checkout: createRepository(createGit(workspace, variables)),
		clone,
		api: async () => (await target()).api
	});
	return {
		...openMachine({
			workspace,
			dryRun: inputs.dryRun,
			files,
			host
		}, {
			registry,
			forge,
			repository,
			run: access.run
		}),
		changed: async (from, to) => (await clone()).changed(from, to)
	};
}
async function openTarget(access) {
	const { createApi } = await import("./client.js");
	const { PATIENCE } = await import("./patience.js");
	const { loginOf } = await import("./target.js");
	const userAgent = `modelgate/${environment.modelgate}`;
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
		me: once(() => loginOf(api))
	};
}

export { openTarget as n, asking as r, openGitHubPorts as t };