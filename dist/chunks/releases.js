"use strict";

const require_start = require("./start.js");
const require_github_ports = require("./github-ports.js");
const require_patience = require("./patience.js");
let node_timers_promises = require("node:timers/promises");

// src/adapters/github/emptied-release.ts
function releaseText({ tag }) {
	return `A model of the registry, kept here because it is too large for the branch.\n\n\`${tag.replace("modelgate-model-", "sha256:")}\`\n`;
}
async function removeEmptied(open, release, at) {
	const { api, owner, repo } = open;
	const isOurs = release.assets.length === 0 && release.name === at.tag && (release.body ?? "").replaceAll("\r", "").trim() === releaseText(at).trim();
	const type = isOurs ? await typeOfTag(open, at) : null;
	if (!isOurs || type === "tag") return;
	await unlessRefused(() => api.rest.git.deleteRef({
		owner,
		repo,
		ref: `tags/${at.tag}`
	}));
	if (await typeOfTag(open, at) !== null) return;
	const { data: assets } = await api.rest.repos.listReleaseAssets({
		owner,
		repo,
		release_id: release.id
	});
	if (assets.length > 0) return;
	await unlessRefused(() => api.rest.repos.deleteRelease({
		owner,
		repo,
		release_id: release.id
	}));
}
async function typeOfTag({ api, owner, repo }, { tag }) {
	try {
		return (await api.rest.git.getRef({
			owner,
			repo,
			ref: `tags/${tag}`
		})).data.object.type;
	} catch (error) {
		if (error.status !== 404) throw error;
		return null;
	}
}
async function unlessRefused(work) {
	try {
		await work();
	} catch (error) {
		const { status } = error;
		if (status === void 0 || ![
			403,
			404,
			422
		].includes(status) || require_patience.isRateLimit(error)) throw error;
	}
}

// src/adapters/github/releases.ts
const TRIES = 4;
function createReleases(open, digest) {
	return {
		put: async (at, model) => {
			await require_github_ports.asking({
				what: `keep the model in the release ${at.tag}`,
				permission: "contents: write"
			}, () => keep(at, model));
		},
		get: async (at) => {
			return require_github_ports.asking({
				what: `read the release ${at.tag}`,
				permission: "contents: read"
			}, async () => {
				const asset = (await published(open, at.tag))?.assets.find(({ name }) => name === at.asset);
				return asset === void 0 ? null : download(open, asset);
			});
		},
		remove: (at) => require_github_ports.asking({
			what: `delete the model in the release ${at.tag}`,
			permission: "contents: write"
		}, () => discard(open, at))
	};
	async function keep(at, model) {
		let isDoubled = false;
		for (let attempt = 1; attempt <= TRIES; attempt++) {
			try {
				const done = await published(open, at.tag);
				if (done !== null && await holds(done, at, model)) return isDoubled ? removeDrafts(open, at.tag) : void 0;
				const release = done ?? (await drafts(open, at.tag))[0] ?? await draft(open, at);
				if (!await holds(release, at, model)) await upload(open, release, {
					at,
					model
				});
				if (release.draft) await publish(open, release);
				continue;
			} catch (error) {
				isDoubled ||= isTaken(error);
				if (attempt >= TRIES || !(require_patience.isUnknown(error) || isTaken(error) || isGone(error))) throw error;
			}
			await (0, node_timers_promises.setTimeout)(open.patience.firstWaitMs * 2 ** (attempt - 1));
		}
		throw unconfirmed(at.tag);
	}
	async function holds(release, at, model) {
		const { api, owner, repo } = open;
		const { data: assets } = await api.rest.repos.listReleaseAssets({
			owner,
			repo,
			release_id: release.id
		});
		const asset = assets.find(({ name }) => name === at.asset);
		if (asset === void 0) return false;
		if (asset.state === "uploaded" && asset.size === model.bytes.length) {
			if ((asset.digest ?? digest(await download(open, asset) ?? /* @__PURE__ */ new Uint8Array())) === model.digest) return true;
		}
		await api.rest.repos.deleteReleaseAsset({
			owner,
			repo,
			asset_id: asset.id
		});
		return false;
	}
}
async function discard(open, at) {
	const { api, owner, repo, patience } = open;
	for (let attempt = 1; attempt <= TRIES; attempt++) {
		const release = await published(open, at.tag);
		const asset = release?.assets.find(({ name }) => name === at.asset);
		if (asset === void 0) {
			if (release !== null) await removeEmptied(open, release, at);
			return attempt > 1;
		}
		if (attempt > 1) await (0, node_timers_promises.setTimeout)(patience.firstWaitMs * 2 ** (attempt - 2));
		await api.rest.repos.deleteReleaseAsset({
			owner,
			repo,
			asset_id: asset.id
		}).catch((error) => {
			if (!isGone(error)) throw error;
		});
	}
	throw new require_start.UserError("E_UNCONFIRMED", `the release ${at.tag} still shows the model that was deleted there`, {
		exit: 5,
		remedy: "run this again: it finds what is there and goes on"
	});
}
async function published({ api, owner, repo }, tag) {
	try {
		return (await api.rest.repos.getReleaseByTag({
			owner,
			repo,
			tag
		})).data;
	} catch (error) {
		if (isGone(error)) return null;
		throw error;
	}
}
async function drafts({ api, owner, repo }, tag) {
	return (await require_github_ports.everyPage((page) => api.rest.repos.listReleases({
		owner,
		repo,
		...page
	}))).filter((release) => release.draft && release.tag_name === tag).sort((a, b) => a.id - b.id);
}
async function draft({ api, owner, repo }, at) {
	const { tag } = at;
	const body = releaseText(at);
	return (await api.rest.repos.createRelease({
		owner,
		repo,
		tag_name: tag,
		name: tag,
		body,
		draft: true
	})).data;
}
async function removeDrafts(open, tag) {
	const { api, owner, repo } = open;
	for (const { id } of await drafts(open, tag)) await api.rest.repos.deleteRelease({
		owner,
		repo,
		release_id: id
	}).catch((error) => {
		if (!isGone(error)) throw error;
	});
}
async function upload({ api, owner, repo, patience }, { id, upload_url }, { at, model }) {
	const baseUrl = upload_url.slice(0, upload_url.indexOf("/repos/"));
	await api.rest.repos.uploadReleaseAsset({
		owner,
		repo,
		release_id: id,
		name: at.asset,
		baseUrl,
		request: timeFor(patience, model.bytes.length),
		data: model.bytes,
		headers: {
			"content-type": "application/octet-stream",
			"content-length": model.bytes.length
		}
	});
}
async function publish({ api, owner, repo }, { id }) {
	await api.rest.repos.updateRelease({
		owner,
		repo,
		release_id: id,
		draft: false,
		make_latest: "false"
	});
}
async function download({ api, owner, repo, patience }, { id, size }) {
	const headers = { accept: "application/octet-stream" };
	const request = timeFor(patience, size);
	const { data } = await api.rest.repos.getReleaseAsset({
		owner,
		repo,
		asset_id: id,
		headers,
		request
	});
	return data instanceof ArrayBuffer ? new Uint8Array(data) : null;
}
const BYTES_A_MILLISECOND = 500;
function timeFor({ timeoutMs }, size) {
	return { timeoutMs: timeoutMs + Math.ceil(size / BYTES_A_MILLISECOND) };
}
function isGone(error) {
	return error.status === 404;
}
function isTaken(error) {
	const { status, message } = error;
	return status === 422 && /already_exists|already exists/i.test(message ?? "");
}
function unconfirmed(tag) {
	return new require_start.UserError("E_UNCONFIRMED", `the release ${tag} does not show the model that was put there`, {
		exit: 5,
		remedy: "run this again: it finds what is there and goes on"
	});
}

exports.createReleases = createReleases;