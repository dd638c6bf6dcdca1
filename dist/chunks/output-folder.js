import { D as UserError } from "./start.js";
import { n as realpathOfExisting } from "./inside.js";
import { isAbsolute, relative, resolve, sep } from "node:path";
import { realpath } from "node:fs/promises";

// src/adapters/node/output-folder.ts
/**
* The folder by which commands pass files on, relative to the workspace and without `.` or `..`, from a text that may
* be absolute. Throws E_PATH for anything but a folder of its own below the workspace: files are replaced in it.
*/
async function outputFolder(workspace, text) {
	const root = await realpath(workspace);
	const folder = relative(root, await realpathOfExisting(resolve(root, text)));
	const segments = folder.split(sep);
	const refuse = (reason) => {
		throw new UserError("E_PATH", `--output-dir ${JSON.stringify(text)} ${reason}`, { remedy: "name a folder of its own inside the repository, such as .modelgate" });
	};
	if (folder === "") refuse("is the repository itself");
	if (segments[0] === ".." || isAbsolute(folder)) refuse("lies outside the repository");
	if (segments.some((segment) => segment.toLowerCase() === ".git")) refuse("lies in .git");
	if (segments[0]?.toLowerCase() === ".github") refuse("lies in .github");
	return segments.join("/");
}

export { outputFolder };