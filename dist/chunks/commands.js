// src/main/generated/commands.ts
/** Every command by name, loaded only when it is asked for. */
const COMMANDS = {
	deploy: async () => (await import("./deploy.js")).command,
	drift: async () => (await import("./drift2.js")).command,
	evaluate: async () => (await import("./evaluate2.js")).command,
	list: async () => (await import("./list.js")).command,
	promote: async () => (await import("./promote2.js")).command,
	register: async () => (await import("./register2.js")).command,
	report: async () => (await import("./report.js")).command,
	rollback: async () => (await import("./rollback.js")).command,
	score: async () => (await import("./score2.js")).command,
	train: async () => (await import("./train2.js")).command
};

export { COMMANDS as t };