import { D as UserError } from "./start.js";
import { t as insideOf } from "./inside.js";
import { hostname, tmpdir } from "node:os";
import { readlinkSync } from "node:fs";
import { createHash, randomBytes } from "node:crypto";
import { basename, dirname, join, sep } from "node:path";
import { setTimeout } from "node:timers/promises";
import { copyFile, link, lstat, mkdir, mkdtemp, open, readFile, readdir, realpath, rename, rm, stat, writeFile } from "node:fs/promises";

// src/adapters/node/file-error.ts
/** Whether the file system refused with that code, as `ENOENT`. */
function hasCode(error, ...codes) {
	return error instanceof Error && "code" in error && codes.includes(String(error.code));
}

// src/adapters/node/lock.ts
const WAIT_MS = 3e4;
/** A holder that has not written its name by then died while doing so. */
const NAMELESS_MS = 2e3;
/**
* Runs work while holding a lock file, which other processes (and other calls of this one) wait for, with jitter. The
* file holds the process's id and start; that of a dead process is broken. Throws E_BUSY after `waitMs`.
*/
async function withLock(file, work, waitMs = WAIT_MS) {
	const own = JSON.stringify({
		pid: process.pid,
		start: await startOf(process.pid),
		key: key()
	});
	await mkdir(dirname(file), { recursive: true });
	for (const deadline = Date.now() + waitMs; !await take(file, own); await setTimeout(10 + Math.random() * 90)) {
		const holder = await readHolder(file);
		if (holder === null) continue;
		if (await isDead(file, holder)) await breakLock(file, holder);
		else if (Date.now() > deadline) throw busy(file, holder);
	}
	try {
		return await work();
	} finally {
		if (await readHolder(file) === own) await rm(file, { force: true });
	}
}
function busy(file, holder) {
	const pid = processOf(holder)?.pid;
	return new UserError("E_BUSY", `${file} is held by ${pid === void 0 ? "another process" : `process ${pid}`}`, {
		exit: 3,
		remedy: "let the other command end and run this again; if none is running, delete the file"
	});
}
async function take(file, own) {
	try {
		const handle = await open(file, "wx");
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
		return await readFile(file, "utf8");
	} catch (error) {
		if (hasCode(error, "ENOENT")) return null;
		throw error;
	}
}
async function isDead(file, holder) {
	const named = processOf(holder);
	if (named === null) return Date.now() - (await stat(file).catch(() => ({ mtimeMs: Date.now() }))).mtimeMs > NAMELESS_MS;
	try {
		process.kill(named.pid, 0);
	} catch (error) {
		return hasCode(error, "ESRCH");
	}
	const start = await startOf(named.pid);
	return start !== null && named.start !== null && start !== named.start;
}
/** Takes the file away, unless somebody else has done so and holds it by now: then it is put back. */
async function breakLock(file, holder) {
	const aside = `${file}.${key()}`;
	try {
		await rename(file, aside);
	} catch (error) {
		if (hasCode(error, "ENOENT")) return;
		throw error;
	}
	if (await readHolder(aside) !== holder) await link(aside, file).catch(() => {});
	await rm(aside, { force: true });
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
/** When a process began, in ticks since the machine did: tells it from a later one with the same id. Linux only. */
async function startOf(pid) {
	try {
		const status = await readFile(`/proc/${pid}/stat`, "utf8");
		return status.slice(status.lastIndexOf(")") + 2).split(" ")[19] ?? null;
	} catch {
		return null;
	}
}
function key() {
	return randomBytes(6).toString("hex");
}

// src/adapters/node/scratch-folder.ts
/** A younger folder is left alone, whatever its name says. */
const YOUNGEST_MS = 6e4;
/**
* Makes an empty folder in the system's temporary one, named by this process, and removes those that killed processes
* have left there. Returns its real path.
*/
async function makeScratchFolder(parent = tmpdir()) {
	const machine = machineName();
	await removeAbandoned(parent, machine).catch(() => {});
	return realpath(await mkdtemp(join(parent, `modelgate-${machine}-${process.pid}-`)));
}
/**
* Where a process number means something: this machine, and in it this container. Containers may share a temporary
* folder while each counts its processes from 1.
*/
function machineName() {
	let processes = "";
	try {
		processes = readlinkSync("/proc/self/ns/pid");
	} catch {}
	return createHash("sha256").update(`${hostname()} ${processes}`).digest("hex").slice(0, 8);
}
/** Removes folders of ours that no living process owns: named so here, owned by this user, and older than a minute. */
async function removeAbandoned(parent, machine) {
	const ours = new RegExp(`^modelgate-${machine}-([1-9]\\d*)-\\w{6}$`);
	for (const name of await readdir(parent)) {
		const pid = Number(ours.exec(name)?.[1] ?? 0);
		if (pid === 0 || isAlive(pid)) continue;
		const path = join(parent, name);
		const status = await lstat(path).catch(() => null);
		if (status === null || !status.isDirectory() || status.uid !== process.getuid?.()) continue;
		if (Date.now() - status.mtimeMs < YOUNGEST_MS) continue;
		await rm(path, {
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
/** Files of a workspace, and a scratch folder that `close` removes. `own` is a folder of ours that git must ignore. */
function createFiles(workspace, own) {
	let scratchFolder = null;
	const scratchRoot = () => {
		scratchFolder ??= makeScratchFolder();
		return scratchFolder;
	};
	const locate = async (path) => insideOf(workspace, path, scratchFolder && await scratchFolder);
	const prepare = async (path) => {
		const target = await locate(path);
		if (target.startsWith(join(workspace, own) + sep)) await claimOwnFolder(join(workspace, own));
		await mkdir(dirname(target), { recursive: true });
		await insideOf(workspace, dirname(target), scratchFolder && await scratchFolder);
		return target;
	};
	return {
		read: async (path) => readRegularFile(await locate(path), path),
		write: async (path, content) => writeWhole(await prepare(path), content),
		claimFolder: async (path, names) => {
			const known = new Set(names);
			await refuseForeign(await locate(path), path, known);
			return async (files) => {
				const target = await prepare(path);
				await withLock(join(dirname(target), `.${basename(target)}.lock`), async () => {
					await refuseForeign(target, path, known);
					await removeLeftovers(target);
					await replaceFolder(target, files);
				});
			};
		},
		publish: async (scratchFile, path) => {
			const target = await prepare(path);
			const temporary = besideOf(target);
			await copyFile(scratchFile, temporary);
			await rename(temporary, target);
		},
		modified: async (path) => (await statOrNull(await locate(path)))?.mtimeNs ?? null,
		scratch: async (name) => join(await scratchRoot(), name),
		locked: async (path, work) => withLock(await prepare(path), work),
		close: async () => {
			if (scratchFolder !== null) await rm(await scratchFolder, {
				recursive: true,
				force: true
			});
		}
	};
}
async function readRegularFile(target, path) {
	const status = await statOrNull(target);
	if (status === null) return null;
	if (!status.isFile()) throw new UserError("E_PATH", `${path} is not a regular file`, { remedy: "name a plain file" });
	return readFile(target);
}
async function statOrNull(path) {
	try {
		return await stat(path, { bigint: true });
	} catch (error) {
		if (hasCode(error, "ENOENT", "ENOTDIR")) return null;
		throw error;
	}
}
/** A file that a killed run was about to put in its place. */
const TEMPORARY = /^\.(.+)\.[0-9a-f]{12}$/;
function besideOf(path) {
	return join(dirname(path), `.${basename(path)}.${randomBytes(6).toString("hex")}`);
}
async function writeWhole(target, content) {
	const temporary = besideOf(target);
	await writeFile(temporary, content, { flush: true });
	await rename(temporary, target);
}
/** Throws E_FOLDER_FOREIGN where there is anything but a folder with files of these names (and what we left half done). */
async function refuseForeign(target, path, known) {
	const refuse = (what) => {
		throw new UserError("E_FOLDER_FOREIGN", `${path} ${what}, so it is not replaced`, { remedy: "move that away, or name another folder with --output-dir" });
	};
	const status = await statOrNull(target);
	if (status === null) return;
	if (!status.isDirectory()) refuse("is no folder");
	for (const entry of await readdir(target, { withFileTypes: true })) {
		const name = TEMPORARY.exec(entry.name)?.[1] ?? entry.name;
		if (!entry.isFile() || !known.has(name)) refuse(`holds ${JSON.stringify(entry.name)}, which is not Modelgate's`);
	}
}
/** Removes what killed runs left beside a folder while they replaced it. */
async function removeLeftovers(target) {
	for (const entry of await readdir(dirname(target), { withFileTypes: true })) if (entry.isDirectory() && TEMPORARY.exec(entry.name)?.[1] === basename(target)) await rm(join(dirname(target), entry.name), {
		recursive: true,
		force: true
	});
}
/**
* Moves the old folder aside and the new one into its place. For a moment between the two there is none, and a run that
* is killed just then leaves none; two writers at once would lose one's files to the other, so the caller holds a lock.
*/
async function replaceFolder(target, files) {
	const [fresh, old] = [besideOf(target), besideOf(target)];
	await mkdir(fresh);
	for (const [name, content] of files) await writeFile(join(fresh, name), content, { flush: true });
	const existed = await statOrNull(target) !== null;
	if (existed) await rename(target, old);
	await rename(fresh, target);
	if (existed) await rm(old, {
		recursive: true,
		force: true
	});
}
/**
* Makes the folder that is ours, and tells git to ignore it. A folder that held something before is somebody's: its
* content is not hidden from git, unless it bears our name.
*/
async function claimOwnFolder(folder) {
	await mkdir(folder, { recursive: true });
	if (basename(folder) !== ".modelgate" && (await readdir(folder)).length > 0) return;
	try {
		await writeFile(join(folder, ".gitignore"), "*\n", { flag: "wx" });
	} catch (error) {
		if (!hasCode(error, "EEXIST")) throw error;
	}
}

export { createFiles as t };