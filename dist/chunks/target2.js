// src/adapters/github/target.ts
/** The workflow's own token belongs to this login, and may not ask who it is. */
const WORKFLOW = "github-actions[bot]";
/** Finds out who a token belongs to. */
async function loginOf(api) {
	try {
		return (await api.rest.users.getAuthenticated()).data.login;
	} catch (error) {
		const { status } = error;
		if (status === 403 || status === 404) return WORKFLOW;
		throw error;
	}
}
/** Bodies end here, on a section: GitHub takes 65,536 characters and refuses the whole text above. */
const LONGEST_BODY = 6e4;
/** A text with its marker as first line, cut between two sections where it is too long. */
function markedBody(marker, body) {
	const whole = `${marker}\n${body.trimEnd()}\n`;
	if (whole.length <= LONGEST_BODY) return whole;
	const note = "\n\n_The rest does not fit here; the job summary and the artifact hold all of it._\n";
	const kept = whole.slice(0, 59919);
	const end = kept.lastIndexOf("\n\n");
	return `${kept.slice(0, end > 0 ? end : kept.length)}${note}`;
}
/** Whether a text is the one that carries the marker: its first line, whole. */
function hasMarker(body, marker) {
	return (body ?? "").split("\n")[0]?.trim() === marker;
}

export { loginOf as n, markedBody as r, hasMarker as t };