// src/main/on-interrupt.ts
/** Interrupted, kills what the command started, says that nothing is half written, and ends with the signal's code. */
function onInterrupt(name, opened, log) {
	for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => {
		for (const { kill } of opened) kill();
		log.warn(`${name} was interrupted; what was written is whole, and running it again goes on from there`);
		const code = signal === "SIGINT" ? 130 : 143;
		Promise.all(opened.map(({ close }) => close())).finally(() => process.exit(code));
	});
}

export { onInterrupt as t };