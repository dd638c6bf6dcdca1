import { arch, availableParallelism, platform } from "node:os";

// package.json
var version = "0.1.0";

// src/main/environment.ts
/** Everything that is read from the process; no other file reads its environment. */
const environment = {
	variables: process.env,
	searchPath: process.env.PATH ?? "",
	platform: `${platform()}-${arch()}`,
	node: process.version,
	threads: Math.max(1, Math.min(4, availableParallelism())),
	modelgate: version
};

export { environment as t };