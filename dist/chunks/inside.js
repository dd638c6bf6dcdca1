import { D as UserError } from "./start.js";
import { basename, dirname, isAbsolute, join, resolve, sep } from "node:path";
import { realpath } from "node:fs/promises";

// src/adapters/node/inside.ts
/** Resolves a path and refuses one that leaves the workspace, by name or through a symbolic link. */
async function insideOf(workspace, path, scratch) {
	const target = isAbsolute(path) ? path : resolve(workspace, path);
	const real = await realpathOfExisting(target);
	if (![await realpath(workspace), ...scratch === null ? [] : [scratch]].some((root) => real === root || real.startsWith(root + sep))) throw new UserError("E_PATH", `${JSON.stringify(path)} lies outside the repository`, { remedy: "use a path inside the repository; symbolic links may not lead out of it" });
	return target;
}
/** The real path of a file that may not exist yet: of its nearest existing folder, with the rest appended. */
async function realpathOfExisting(path) {
	try {
		return await realpath(path);
	} catch {
		const parent = dirname(path);
		return parent === path ? path : join(await realpathOfExisting(parent), basename(path));
	}
}

export { realpathOfExisting as n, insideOf as t };