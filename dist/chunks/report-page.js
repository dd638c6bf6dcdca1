"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_domain = require("./domain.js");
const require_render = require("./render.js");
const require_plot = require("./plot.js");

// src/render/report/html.ts
function html(strings, ...parts) {
	return {
		kind: "html",
		text: strings.map((literal, i) => i === 0 ? literal : `${written(parts[i - 1] ?? null)}${literal}`).join("")
	};
}
function finished(text) {
	return {
		kind: "html",
		text
	};
}
function written(part) {
	if (part === null) return "";
	if (Array.isArray(part)) return part.map((one) => one.text).join("");
	if (typeof part === "object") return part.text;
	return escaped(String(part));
}
function escaped(text) {
	return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/g, " ").replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

// src/render/report/svg-document.ts
var SvgElement = class SvgElement {
	ownerDocument;
	namespaceURI;
	tagName;
	parentNode = null;
	#attributes = /* @__PURE__ */ new Map();
	#children = [];
	constructor(ownerDocument, namespaceURI, tagName) {
		this.ownerDocument = ownerDocument;
		this.namespaceURI = namespaceURI;
		this.tagName = tagName;
	}
	get style() {
		const set = (name, value) => {
			this.#attributes.set("style", `${this.#attributes.get("style") ?? ""}${name}:${value};`);
		};
		return { setProperty: set };
	}
	get firstChild() {
		return this.#children[0] ?? null;
	}
	set textContent(text) {
		this.#children = [];
		if (text !== "") this.appendChild(this.ownerDocument.createTextNode(text));
	}
	setAttribute(name, value) {
		this.#attributes.set(name, String(value));
	}
	setAttributeNS(_space, name, value) {
		this.setAttribute(name, value);
	}
	getAttribute(name) {
		return this.#attributes.get(name) ?? null;
	}
	hasAttribute(name) {
		return this.#attributes.has(name);
	}
	removeAttribute(name) {
		this.#attributes.delete(name);
	}
	append(...children) {
		for (const child of children) this.appendChild(typeof child === "string" ? this.ownerDocument.createTextNode(child) : child);
	}
	appendChild(child) {
		return this.insertBefore(child, null);
	}
	insertBefore(child, before) {
		child.parentNode?.removeChild(child);
		const at = before === null ? -1 : this.#children.indexOf(before);
		this.#children.splice(at < 0 ? this.#children.length : at, 0, child);
		child.parentNode = this;
		return child;
	}
	removeChild(child) {
		const at = this.#children.indexOf(child);
		if (at >= 0) this.#children.splice(at, 1);
		child.parentNode = null;
		return child;
	}
	get outerHTML() {
		const attributes = [...this.#attributes].map(([name, value]) => ` ${name}="${escaped(value)}"`).join("");
		const inner = this.#children.map((child) => child instanceof SvgElement ? child.outerHTML : escaped(child.text));
		return `<${this.tagName}${attributes}>${inner.join("")}</${this.tagName}>`;
	}
};
const XHTML = "http://www.w3.org/1999/xhtml";
function svgDocument() {
	const made = {
		get documentElement() {
			return root;
		},
		createElement: (name) => new SvgElement(made, XHTML, name),
		createElementNS: (space, name) => new SvgElement(made, space, name),
		createTextNode: (text) => ({
			text: String(text),
			parentNode: null
		})
	};
	const root = new SvgElement(made, XHTML, "html");
	return made;
}

// src/render/report/chart.ts
const CHALLENGER = "var(--challenger)";
const CHAMPION = "var(--champion)";
const SOFT = "var(--soft)";
function chartFigure({ title, reading, width = 420, height = 340, marginLeft = 48, x, y, marks }) {
	const svg = require_plot.plot({
		document: svgDocument(),
		className: "plot",
		ariaLabel: title,
		width,
		height,
		marginLeft,
		marginBottom: 40,
		style: {
			background: "none",
			overflow: "visible"
		},
		x,
		y,
		marks: [...marks]
	}).outerHTML.replace(/<style>[^<]*<\/style>/, "").replace(/="[^"]*"/g, (value) => value.replace(/-?\d+\.\d{3,}/g, (number) => String(Number(Number(number).toFixed(2)))));
	return html`<figure class="chart"><figcaption>${title}</figcaption>${finished(svg)}<p class="reading">${reading}</p></figure>`;
}

// src/render/report/drift-charts.ts
const SHARE$1 = {
	grid: true,
	ticks: 4,
	tickFormat: (share) => `${Number((share * 100).toPrecision(3))} %`
};
function columnChart(title, picture, reading) {
	return picture.kind === "number" ? numberChart(title, picture, reading) : categoryChart(title, picture, reading);
}
function numberChart(title, { edges, reference, current }, reading) {
	const bars = current.map((share, i) => ({
		from: edges[i] ?? 0,
		to: edges[i + 1] ?? 0,
		share
	}));
	const before = reference.flatMap((share, i) => [{
		x: edges[i] ?? 0,
		share
	}, {
		x: edges[i + 1] ?? 0,
		share
	}]);
	return chartFigure({
		title,
		reading,
		height: 220,
		x: {
			label: null,
			ticks: 6
		},
		y: {
			...SHARE$1,
			label: "share of values"
		},
		marks: [require_plot.rectY(bars, {
			x1: "from",
			x2: "to",
			y: "share",
			fill: CHALLENGER,
			fillOpacity: .55,
			insetLeft: .5,
			insetRight: .5
		}), require_plot.line(before, {
			x: "x",
			y: "share",
			stroke: CHAMPION,
			strokeWidth: 2
		})]
	});
}
function categoryChart(title, { labels, reference, current }, reading) {
	const name = (label) => label === null || label === void 0 ? "all others" : label.length > 14 ? `${label.slice(0, 13)}…` : label;
	const places = labels.map((_, i) => i);
	return chartFigure({
		title,
		reading,
		height: 60 + 24 * labels.length,
		marginLeft: 112,
		x: {
			...SHARE$1,
			label: "share of values"
		},
		y: {
			domain: places,
			label: null,
			tickFormat: (place) => name(labels[place]),
			tickSize: 0
		},
		marks: [require_plot.barX(places, {
			y: places,
			x: [...current],
			fill: CHALLENGER,
			fillOpacity: .7,
			insetTop: 9,
			insetBottom: 1
		}), require_plot.barX(places, {
			y: places,
			x: [...reference],
			fill: CHAMPION,
			fillOpacity: .85,
			insetTop: 1,
			insetBottom: 11
		})]
	});
}
function trendChart(history, threshold) {
	if (history.length < 2) return null;
	const runs = history.map(({ at, share: plain, weighted_share: share = plain, verdict, version, rows }, run) => ({
		run,
		share,
		colour: verdict === "alert" || verdict === "error" ? "var(--bad)" : verdict === "ok" ? "var(--good)" : "var(--doubt)",
		title: `${at.slice(0, 16).replace("T", " ")}: ${verdict}, ${require_render.percent(share)} of the inputs in alert, version ${version}, ${require_render.thousands(rows)} rows`
	}));
	const top = Math.min(1, Math.max(threshold, ...runs.map(({ share }) => share)) * 1.25);
	return chartFigure({
		title: "Run by run",
		reading: "Share of the inputs in alert, by importance where that is known, in the runs of this month and the last, coloured by verdict; on the dashed line the whole run alerts. A prediction, a label or a critical column alerts for itself.",
		height: 240,
		x: {
			label: null,
			ticks: dated(runs.length),
			tickFormat: (run) => (history[run]?.at ?? "").slice(5, 10)
		},
		y: {
			...SHARE$1,
			domain: [0, top],
			label: "inputs in alert"
		},
		marks: [
			require_plot.ruleY([threshold], {
				stroke: SOFT,
				strokeDasharray: "2,4"
			}),
			require_plot.line(runs, {
				x: "run",
				y: "share",
				stroke: SOFT,
				strokeWidth: 1.5
			}),
			require_plot.dot(runs, {
				x: "run",
				y: "share",
				r: 4.5,
				fill: "colour",
				title: "title"
			})
		]
	});
}
function dated(runs) {
	const step = Math.max(1, Math.ceil((runs - 1) / 4));
	return Array.from({ length: Math.floor((runs - 1) / step) + 1 }, (_, i) => i * step);
}

// src/render/report/gate-table.ts
const MOST_ENTRIES = 50;
function gateTable(evaluation) {
	const explained = new Map(require_domain.explainGates(evaluation).map(({ id, text }) => [id, text]));
	const rows = require_domain.wholeGates(evaluation.gates).map((gate) => html`<tr><td>${statusBadge(gate.status)}</td><th scope="row">${gate.id}</th><td class="text">${gate.reason}${explanation(gate, explained.get(gate.id))}${entryList(gate)}</td></tr>`);
	return html`<div class="scroll"><table class="gates"><thead><tr><th scope="col">status</th><th scope="col">gate</th><th scope="col" class="text">why</th></tr></thead><tbody>${rows}</tbody></table></div>`;
}
function explanation({ reason }, text) {
	if (text === void 0 || text === `${reason}.`) return null;
	return html`<details><summary>in detail</summary><p class="reading">${text}</p></details>`;
}
function statusBadge(status) {
	return html`<span class="status ${status}">${status}</span>`;
}
function sliceTitle({ by, value }) {
	return value === null ? `${by} is missing` : `${by} = ${value}`;
}
function entryList({ entries }) {
	const sliced = entries.flatMap((entry) => entry.slice === null ? [] : [{
		...entry,
		slice: entry.slice
	}]);
	if (sliced.length === 0) return null;
	const rows = sliced.sort((a, b) => require_domain.STATUS_ORDER.indexOf(a.status) - require_domain.STATUS_ORDER.indexOf(b.status)).slice(0, MOST_ENTRIES).map(({ slice, status, reason }) => html`<tr><td>${statusBadge(status)}</td><td class="text">${sliceTitle(slice)}</td><td class="text">${reason}</td></tr>`);
	const more = sliced.length - rows.length;
	return html`<details><summary>each of ${sliced.length} ${sliced.length === 1 ? "slice" : "slices"}</summary><table><tbody>${rows}</tbody></table>${moreText(more)}</details>`;
}
function moreText(more, file = "evaluation.json") {
	return more > 0 ? html`<p class="reading">${more} more in ${file}.</p>` : null;
}

// src/render/report/style.ts
const STYLE = `
:root {
  color-scheme: light dark;
  --ground: #ffffff; --panel: #f6f8fa; --line: #d8dee4; --text: #1f2328; --soft: #636c76;
  --challenger: #0a63c9; --challenger-parts: 10 99 201; --champion: #b35900; --champion-parts: 179 89 0;
  --good: #1a7f37; --bad: #c1232f; --doubt: #8a6100; --on: #ffffff;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #0d1117; --panel: #151b23; --line: #353c45; --text: #e9eef4; --soft: #9aa4af;
    --challenger: #58a6ff; --challenger-parts: 88 166 255; --champion: #f0a04b; --champion-parts: 240 160 75;
    --good: #3fb950; --bad: #ff6e6a; --doubt: #d9a521; --on: #0d1117;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--text); font: 15px/1.5 system-ui, -apple-system, "Segoe UI", "Liberation Sans", Arial, sans-serif; }
main { max-width: 1080px; margin: 0 auto; padding: 32px 24px 48px; }
h1 { font-size: 28px; line-height: 1.2; margin: 0; overflow-wrap: anywhere; }
h2 { font-size: 20px; line-height: 1.25; margin: 40px 0 12px; padding-top: 16px; border-top: 1px solid var(--line); }
h3 { font-size: 16px; margin: 24px 0 8px; overflow-wrap: anywhere; }
p { margin: 0 0 12px; }
code { font: 13px/1.4 ui-monospace, "SFMono-Regular", "Liberation Mono", monospace; overflow-wrap: anywhere; }
small { color: var(--soft); font-size: 13px; }
.top { display: flex; align-items: center; gap: 14px; flex-wrap: wrap; margin-bottom: 16px; }
.verdict, .status { display: inline-block; border-radius: 999px; font-weight: 600; color: var(--on); background: var(--doubt); white-space: nowrap; }
.verdict { padding: 5px 16px; font-size: 16px; }
.status { padding: 1px 10px; font-size: 13px; }
.pass, .ok { background: var(--good); }
.fail, .error, .alert { background: var(--bad); }
.skipped { background: var(--soft); }
.lead { font-size: 18px; line-height: 1.45; margin-bottom: 6px; }
.why { font-size: 16px; }
.facts { color: var(--soft); margin-bottom: 16px; }
.note { border-left: 4px solid var(--doubt); background: var(--panel); padding: 8px 14px; margin: 0 0 8px; overflow-wrap: anywhere; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: 6px 12px; border-bottom: 1px solid var(--line); text-align: right; white-space: nowrap; vertical-align: middle; }
th { font-weight: 600; }
thead th, thead td { color: var(--soft); font-size: 13px; border-bottom-width: 2px; }
tbody th { text-align: left; font-weight: 500; max-width: 320px; overflow: hidden; text-overflow: ellipsis; }
thead th:first-child { text-align: left; }
.text, thead th.text { text-align: left; white-space: normal; overflow-wrap: anywhere; }
.wide { text-align: center; }
.gates td:first-child, .gates th { text-align: left; }
.gates tbody th { white-space: normal; }
td.champion, th.champion { color: var(--soft); }
.better { color: var(--good); } .worse { color: var(--bad); } .undecided { color: var(--text); }
.bar { display: block; margin: 0 auto; color: var(--soft); fill: currentColor; }
.bar.better { color: var(--good); } .bar.worse { color: var(--bad); }
.bar path { fill: none; stroke: currentColor; stroke-width: 2; }
.bar .zero { stroke: var(--line); stroke-width: 1.5; }
.pictures { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(400px, 100%), 1fr)); gap: 28px 32px; align-items: start; }
.matrices { display: grid; gap: 28px 32px; min-width: 0; }
.matrices.whole { grid-column: 1 / -1; display: flex; flex-wrap: wrap; }
.matrices.whole figure { max-width: 100%; }
.matrices.whole .reading { width: 0; min-width: 100%; }
figure { margin: 0; min-width: 0; }
figcaption { font-weight: 600; margin-bottom: 6px; }
details { margin-top: 10px; }
td details { margin-top: 4px; }
td details table td { padding: 3px 8px; font-size: 13px; border: 0; }
summary { cursor: pointer; color: var(--soft); font-size: 14px; }
.reading { color: var(--soft); font-size: 13px; margin: 6px 0 0; }
.plot { display: block; width: 100%; height: auto; max-width: 460px; color: var(--text); font-family: inherit; font-size: 12px; }
.plot text { white-space: pre; }
.plot [aria-label$="grid"] { stroke: var(--line); stroke-opacity: 1; }
.key { display: flex; gap: 22px; flex-wrap: wrap; margin: 0 0 18px; font-size: 14px; }
.key span::before { content: ""; display: inline-block; width: 26px; border-top: 3px solid var(--challenger); margin-right: 8px; vertical-align: middle; }
.key .champion::before { border-top: 3px dashed var(--champion); }
.key.reversed .champion::before { border-top-style: solid; }
.matrix table { border-collapse: separate; border-spacing: 3px; }
.matrix th, .matrix td { border: 0; text-align: center; }
.matrix tbody th { text-align: right; }
.matrix tbody td { min-width: 68px; padding: 9px 10px; border-radius: 4px; background: rgb(var(--challenger-parts) / calc(.06 + .5 * var(--share))); }
.matrix.champion tbody td { background: rgb(var(--champion-parts) / calc(.06 + .5 * var(--share))); }
.matrix tbody td.right { font-weight: 600; }
.matrix tbody td small { display: block; color: inherit; font-weight: 400; }
.dense .matrix table { border-spacing: 1px; }
.dense .matrix th, .dense .matrix td { font-size: 11px; padding: 3px; }
.dense .matrix tbody td { min-width: 30px; border-radius: 2px; }
.dense thead th { vertical-align: bottom; }
.dense thead span { writing-mode: vertical-rl; transform: rotate(180deg); }
.corner { color: var(--soft); font-size: 12px; font-weight: 400; }
footer { margin-top: 40px; padding-top: 16px; border-top: 1px solid var(--line); color: var(--soft); font-size: 13px; }
footer dl { display: grid; grid-template-columns: max-content 1fr; gap: 4px 16px; margin: 0; }
footer dd { margin: 0; }
@media print { main { max-width: none; padding: 0; } figure, tr { break-inside: avoid; } }
`;

// src/render/report/page.ts
function page(title, content) {
	const policy = "default-src 'none'; style-src 'unsafe-inline'";
	const body = content.filter((part) => part !== null);
	return `<!doctype html>
${html`<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${finished(policy)}"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style>${finished(STYLE)}</style></head>
<body><main>
${body.map((part) => html`${part}\n`)}</main></body></html>`.text}
`;
}

// src/render/report/drift-report.ts
var drift_report_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ driftReport: () => driftReport });
const WORST_FIRST = [
	"error",
	"alert",
	"warn",
	"insufficient-data",
	"ok"
];
const MOST$1 = {
	pictures: 24,
	rows: 200
};
function driftReport(drift, history) {
	const { model, environment, verdict, version, window, quality, warnings = [] } = drift;
	const plain = (text) => text;
	const columns = [...drift.columns].sort((a, b) => WORST_FIRST.indexOf(a.verdict) - WORST_FIRST.indexOf(b.verdict) || require_render.driftSeverity(b) - require_render.driftSeverity(a));
	const span = window.from === null ? "" : ` from ${window.from} to ${window.to ?? ""}`;
	return page(`${model} in ${environment}: ${verdict}`, [
		html`<div class="top"><h1>${model} in ${environment}</h1>${badge(verdict, "verdict")}</div>`,
		html`<p class="lead"><strong>${require_render.driftSentence(drift, plain, plain)}</strong></p>`,
		html`<p class="facts">${require_domain.counted(window.rows, "row")}${span}, compared with the training data of version ${version}.</p>`,
		html`${quality.checks.map(({ reason }) => html`<p class="note">Broken data: ${reason}</p>`)}`,
		html`${warnings.map((warning) => html`<p class="note">Warning: ${warning}</p>`)}`,
		trend(history, drift),
		columns.length === 0 ? null : html`<section><h2>Columns</h2>${columnTable(columns)}</section>`,
		pictures$1(columns),
		html`<footer><dl><dt>current data</dt><dd><code>${window.data}</code></dd></dl></footer>`
	]);
}
function badge(verdict, shape) {
	return html`<span class="${shape} ${verdict}">${verdict}</span>`;
}
function trend(history, { dataset }) {
	const chart = trendChart(history, dataset.threshold);
	return chart === null ? null : html`<section><h2>History</h2><div class="pictures">${chart}</div></section>`;
}
function columnTable(columns) {
	const shown = columns.slice(0, MOST$1.rows);
	const weighed = require_render.isWeighed(columns);
	const importance = (column) => weighed ? html`<td>${column.importance === void 0 ? "" : require_render.percent(column.importance)}</td>` : null;
	const rows = shown.map((column) => html`<tr><td>${badge(column.verdict, "status")}</td><th scope="row">${column.name}</th><td class="text">${column.role}</td>${importance(column)}<td class="text">${movedText(column)}</td><td>${column.warn === null ? "" : `${column.warn} / ${column.alert}`}</td><td>${column.p_adjusted === null ? "" : require_render.probability(column.p_adjusted)}</td><td>${require_render.percent(column.missing.reference)} → ${require_render.percent(column.missing.current)}</td></tr>`);
	return html`<div class="scroll"><table class="gates"><thead><tr><th scope="col">verdict</th><th scope="col">column</th><th scope="col" class="text">role</th>${weighed ? html`<th scope="col">importance</th>` : null}<th scope="col" class="text">moved</th><th scope="col">warn / alert</th><th scope="col">chance</th><th scope="col">missing</th></tr></thead><tbody>${rows}</tbody></table></div>${moreText(columns.length - shown.length, "drift.json")}<p class="reading">Moved is how far the values lie from those of the training data; chance how often rows like those of the training data would move as far by chance (the p value, adjusted for all columns). A column alerts only where it moved beyond its limit and chance does not explain it.${weighed ? " Importance is how much worse the model answers the test rows when a column's values are shuffled among them, as a share of all inputs." : ""}</p>`;
}
function movedText({ effect, unit, reason }) {
	return effect === null ? reason ?? "" : `${require_domain.withDecimals(effect, 3)} ${unit}`;
}
function readingOf(column) {
	const limits = column.warn === null ? "" : `, which warns at ${column.warn} and alerts at ${column.alert}`;
	return `${column.verdict}: moved by ${movedText(column) || "nothing that was measured"}${limits}.`;
}
function pictures$1(columns) {
	const drawn = columns.flatMap((column) => column.picture === void 0 ? [] : [{
		...column,
		picture: column.picture
	}]);
	if (drawn.length === 0) return null;
	const charts = drawn.slice(0, MOST$1.pictures).map((column) => columnChart(column.name, column.picture, readingOf(column)));
	const key = html`<p class="key reversed"><span>now</span><span class="champion">at training</span></p>`;
	return html`<section><h2>Pictures</h2>${key}<div class="pictures">${charts}</div>${moreText(drawn.length - charts.length, "drift.json")}</section>`;
}

// src/render/report/binary-charts.ts
function binaryCharts(curves) {
	return [
		rocChart(curves),
		precisionRecallChart(curves),
		calibrationChart(curves)
	].flatMap((chart) => chart ?? []);
}
const SHARE = {
	domain: [0, 1],
	grid: true,
	ticks: 5,
	tickFormat: (share) => String(share)
};
function rocChart(curves) {
	if (curves.challenger.roc === null) return null;
	return chartFigure({
		title: "ROC",
		reading: "How many of the positives are found (up) at how many false alarms (right), over all thresholds. Nearer to the upper left is better; the dashed diagonal is guessing.",
		x: {
			...SHARE,
			label: "false positive rate"
		},
		y: {
			...SHARE,
			label: "true positive rate"
		},
		marks: [require_plot.link([0], {
			x1: 0,
			y1: 0,
			x2: 1,
			y2: 1,
			stroke: SOFT,
			strokeDasharray: "2,4"
		}), ...bothLines(curves, ({ roc }) => roc)]
	});
}
function precisionRecallChart(curves) {
	const curve = curves.challenger.precision_recall;
	if (curve === null) return null;
	const prevalence = curve.y.at(-1) ?? 0;
	return chartFigure({
		title: "Precision and recall",
		reading: `How many of those said to be positive are (up) when so many of the positives are to be found (right). Nearer to the upper right is better. Guessing has ${require_render.percent(prevalence)} (dashed).`,
		x: {
			...SHARE,
			label: "recall"
		},
		y: {
			...SHARE,
			label: "precision"
		},
		marks: [require_plot.ruleY([prevalence], {
			stroke: SOFT,
			strokeDasharray: "2,4"
		}), ...bothLines(curves, ({ precision_recall: curve }) => curve)]
	});
}
function bothLines({ challenger, champion }, curveOf) {
	const one = (side, options) => {
		const curve = side === null ? null : curveOf(side);
		return curve === null ? [] : [require_plot.line(curve.x, {
			x: curve.x,
			y: curve.y,
			strokeWidth: 2,
			...options
		})];
	};
	return [...one(champion, {
		stroke: CHAMPION,
		strokeDasharray: "6,3"
	}), ...one(challenger, { stroke: CHALLENGER })];
}
function calibrationChart(curves) {
	const sides = [curves.challenger, ...curves.champion === null ? [] : [curves.champion]];
	const reach = Math.max(...sides.flatMap(({ calibration }) => [...calibration.predicted, ...calibration.high]));
	const axis = {
		...SHARE,
		domain: [0, roundedUp(reach)]
	};
	return chartFigure({
		title: "Calibration",
		reading: "What was predicted (right) and how often it came true (up), in tenths of the rows. On the dashed diagonal the scores are probabilities; bars show how far chance alone may lead.",
		x: {
			...axis,
			label: "mean score"
		},
		y: {
			...axis,
			label: "share of positives"
		},
		marks: [
			require_plot.link([0], {
				x1: 0,
				y1: 0,
				x2: axis.domain[1] ?? 1,
				y2: axis.domain[1] ?? 1,
				stroke: SOFT,
				strokeDasharray: "2,4"
			}),
			...curves.champion === null ? [] : calibrationMarks(curves.champion, CHAMPION),
			...calibrationMarks(curves.challenger, CHALLENGER)
		]
	});
}
function calibrationMarks({ calibration }, stroke) {
	const { predicted: x, observed: y, low: y1, high: y2, rows } = calibration;
	const title = rows.map((count, i) => `${require_render.percent(x[i] ?? 0)} predicted, ${require_render.percent(y[i] ?? 0)} came true, ${require_render.thousands(count)} rows`);
	const dashes = stroke === "var(--champion)" ? { strokeDasharray: "6,3" } : {};
	return [
		require_plot.ruleX(rows, {
			x,
			y1,
			y2,
			stroke,
			strokeOpacity: .5
		}),
		require_plot.line(rows, {
			x,
			y,
			stroke,
			strokeWidth: 1.5,
			...dashes
		}),
		require_plot.dot(rows, {
			x,
			y,
			r: 3.5,
			fill: stroke,
			title
		})
	];
}
function roundedUp(reach) {
	return Math.min(1, Math.max(.1, Math.ceil(reach * 10 - 1e-9) / 10));
}

// src/render/report/confusion.ts
function confusionFigures(curves) {
	if (curves.kind === "regression") return null;
	const { champion } = curves;
	const titles = curves.kind === "binary" ? ["negative", "positive"] : namesOf(curves);
	const words = (side) => side.threshold === void 0 ? "the most probable class" : `positive from ${side.threshold} on`;
	const one = (name, side) => confusionFigure(`Decisions of the ${name}`, {
		titles,
		matrix: side.confusion,
		words: words(side),
		name
	});
	const both = [one("challenger", curves.challenger), ...champion === null ? [] : [one("champion", champion)]];
	const layout = titles.length === 2 ? "" : titles.length > FEW_CLASSES ? " whole dense" : " whole";
	return html`<div class="matrices${layout}">${both}</div>`;
}
const FEW_CLASSES = 6;
function namesOf({ classes, folded }) {
	return folded === 0 ? [...classes] : [...classes, `${folded} more`];
}
function confusionFigure(title, { titles, matrix, words, name }) {
	const head = titles.map((of) => html`<th scope="col"><span>${short(of)}</span></th>`);
	const rows = matrix.map((cells, i) => {
		const total = cells.reduce((sum, count) => sum + count, 0);
		const shaded = cells.map((count, j) => cell(count, {
			total,
			isRight: i === j,
			few: titles.length <= FEW_CLASSES
		}));
		return html`<tr><th scope="row">${short(titles[i] ?? "")}</th>${shaded}</tr>`;
	});
	return html`<figure class="matrix ${name}"><figcaption>${title}</figcaption><div class="scroll"><table><thead><tr><td class="corner">is ↓ said →</td>${head}</tr></thead><tbody>${rows}</tbody></table></div><p class="reading">Rows by what they are and what the model says of them (${words}); darker is a larger share of the row.</p></figure>`;
}
function cell(count, { total, isRight, few }) {
	const share = total === 0 ? 0 : count / total;
	const shade = finished(share.toFixed(3));
	const below = few ? html`<small>${require_render.percent(share)}</small>` : null;
	return html`<td class="${isRight ? "right" : "wrong"}" style="--share:${shade}">${few || count > 0 ? told(count) : ""}${below}</td>`;
}
function told(count) {
	return count >= 100 || Number.isInteger(count) ? require_render.thousands(count) : String(Number(count.toPrecision(3)));
}
function short(name) {
	return name.length > 24 ? `${name.slice(0, 23)}…` : name;
}
function classTable(curves) {
	if (curves.kind !== "multiclass") return null;
	const names = namesOf(curves);
	const { challenger, champion } = curves;
	const rows = names.map((name, of) => {
		const theirs = champion === null ? null : figuresOf(champion.confusion, of);
		const ours = figuresOf(challenger.confusion, of);
		const pair = (mine, other) => other === void 0 ? html`<td>${mine}</td>` : html`<td>${mine}</td><td class="champion">${other}</td>`;
		return html`<tr><th scope="row">${short(name)}</th><td>${told(ours.rows)}</td>${pair(ours.precision, theirs?.precision)}${pair(ours.recall, theirs?.recall)}${pair(ours.f1, theirs?.f1)}</tr>`;
	});
	const columns = [
		"precision",
		"recall",
		"f1"
	].map((name) => champion === null ? html`<th scope="col">${name}</th>` : html`<th scope="col">${name}</th><th scope="col" class="champion">champion</th>`);
	return html`<div class="scroll"><table><thead><tr><th scope="col">class</th><th scope="col">rows</th>${columns}</tr></thead><tbody>${rows}</tbody></table></div>`;
}
function figuresOf(matrix, of) {
	const hits = matrix[of]?.[of] ?? 0;
	const rows = (matrix[of] ?? []).reduce((sum, count) => sum + count, 0);
	const said = matrix.reduce((sum, cells) => sum + (cells[of] ?? 0), 0);
	const share = (part, whole) => whole === 0 ? "–" : (part / whole).toFixed(3);
	return {
		rows,
		precision: share(hits, said),
		recall: share(hits, rows),
		f1: share(2 * hits, rows + said)
	};
}

// src/render/report/cost-table.ts
const milliseconds = (value) => `${Number(value.toPrecision(3))} ms`;
const COSTS = [
	{
		name: "size of the model",
		path: ["size"],
		told: require_render.bytes
	},
	{
		name: "one row, half of the calls",
		path: ["latency", "p50_ms"],
		told: milliseconds
	},
	{
		name: "one row, 95 of 100 calls",
		path: ["latency", "p95_ms"],
		told: milliseconds
	},
	{
		name: "one row, 99 of 100 calls",
		path: ["latency", "p99_ms"],
		told: milliseconds
	},
	{
		name: "rows a second, in batches",
		path: ["throughput_rows_s"],
		told: require_render.thousands
	},
	{
		name: "start, to the first answer",
		path: ["cold_start_ms"],
		told: milliseconds
	},
	{
		name: "memory at most",
		path: ["peak_rss_mb"],
		told: (value) => `${Number(value.toPrecision(3))} MB`
	},
	{
		name: "all test rows",
		path: ["scoring_ms"],
		told: milliseconds
	}
];
function costTable(operational) {
	const sides = [at(operational, ["challenger"]), at(operational, ["champion"])];
	const hasChampion = sides[1] !== null && sides[1] !== void 0;
	const rows = COSTS.flatMap(({ name, path, told }) => {
		const values = sides.map((side) => at(side, path));
		if (values.every((value) => typeof value !== "number")) return [];
		const shown = values.map((value) => html`<td>${typeof value === "number" ? told(value) : "–"}</td>`);
		return [html`<tr><th scope="row">${name}</th>${hasChampion ? shown : shown.slice(0, 1)}</tr>`];
	});
	if (rows.length === 0) return null;
	const champion = hasChampion ? html`<th scope="col">champion</th>` : null;
	return html`<div class="scroll"><table><thead><tr><th scope="col">what</th><th scope="col">challenger</th>${champion}</tr></thead><tbody>${rows}</tbody></table></div>${ratioText(at(operational, ["latency_ratio"]))}`;
}
function ratioText(ratio) {
	const [value, low, high] = [
		"value",
		"low",
		"high"
	].map((key) => at(ratio, [key]));
	if (typeof value !== "number" || typeof low !== "number" || typeof high !== "number") return null;
	const told = (figure) => figure.toFixed(2);
	return html`<p class="reading">A call of the challenger takes ${told(value)} times as long as one of the champion [${told(low)}, ${told(high)}]; the calls took turns.</p>`;
}
function at(value, path) {
	let inner = value;
	for (const key of path) {
		if (inner === null || typeof inner !== "object" || !Object.hasOwn(inner, key)) return void 0;
		inner = inner[key];
	}
	return inner;
}

// src/render/report/importance-table.ts
const MOST_SHOWN = 20;
const LOSSES = {
	log_loss: "log-loss",
	error_rate: "share of wrong labels",
	mse: "mean squared error"
};
function importanceTable(importance) {
	if (importance === void 0 || importance.columns.length === 0) return null;
	const { columns, loss, rows, repeats } = importance;
	const sorted = [...columns].sort((a, b) => b.mean - a.mean);
	const largest = Math.max(sorted[0]?.mean ?? 0, 0);
	const widest = 2 * Math.max(...columns.map(({ sd }) => sd));
	const decimals = require_domain.decimalsFor(widest, columns.map(({ mean }) => mean));
	const lines = sorted.slice(0, MOST_SHOWN).map(({ name, mean, sd }) => {
		const share = largest === 0 ? 0 : Math.round(100 * Math.max(0, mean) / largest);
		return html`<tr><th scope="row">${name}</th><td>${require_domain.withDecimals(mean, decimals)}</td><td>± ${require_domain.withDecimals(sd, decimals)}</td><td>${share} %</td></tr>`;
	});
	const rest = sorted.length - lines.length;
	const more = rest > 0 ? ` ${rest} more columns matter less.` : "";
	return html`<div class="scroll"><table><thead><tr><th scope="col">column</th><th scope="col">rise</th><th scope="col">spread</th><th scope="col">of the first</th></tr></thead><tbody>${lines}</tbody></table></div><p class="reading">How much the ${LOSSES[loss]} rises when a column's values are shuffled among ${require_render.thousands(rows)} of the test rows, ${repeats} times; around 0 the model does not listen to it. Columns that tell the same share what they matter.${more}</p>`;
}

// src/render/report/metric-tables.ts
function metricTable({ metrics, champion }) {
	const isCompared = champion !== null;
	const rows = require_domain.overallMetrics(metrics).map((metric) => html`<tr><th scope="row">${require_render.plainMetricName(metric)}</th>${figureCells(metric, isCompared)}</tr>`);
	return html`<div class="scroll"><table class="metrics">${comparedHead(html`<th scope="col">metric</th>`, isCompared)}<tbody>${rows}</tbody></table></div>`;
}
function recordedTable({ recorded, champion }) {
	if (recorded === void 0 || recorded.length === 0) return null;
	const told = (side) => side?.value == null ? html`<small>${side?.reason ?? "–"}</small>` : html`${require_render.decimal(side.value)}`;
	const rows = recorded.map((metric) => {
		const theirs = champion === null ? null : html`<td>${told(metric.champion)}</td>`;
		return html`<tr><th scope="row">${require_render.plainMetricName(metric)}</th><td>${told(metric.challenger)}</td>${theirs}</tr>`;
	});
	const head = champion === null ? null : html`<th scope="col">champion</th>`;
	return html`<details><summary>${recorded.length} more, which no gate asks for</summary><div class="scroll"><table><thead><tr><th scope="col">metric</th><th scope="col">challenger</th>${head}</tr></thead><tbody>${rows}</tbody></table></div></details>`;
}
function comparedHead(first, isCompared, last = null) {
	const compared = isCompared ? html`<th scope="col">champion</th><th scope="col">difference</th><th scope="col" class="wide">worse ← 0 → better</th>` : null;
	return html`<thead><tr>${first}<th scope="col">challenger</th>${compared}${last}</tr></thead>`;
}
function figureCells(metric, isCompared) {
	const figures = require_render.metricFigures(metric);
	const why = [metric.challenger, metric.champion].flatMap((one) => one?.value === null ? [one.reason] : [])[0];
	if (!isCompared) return html`<td>${figures.challengerWithin}${why === void 0 ? null : html` <small>${why}</small>`}</td>`;
	const difference = metric.delta === null ? html`<td colspan="2" class="text"><small>${why ?? ""}</small></td>` : html`<td class="${toneOf(metric.delta)}">${figures.difference} <small>${figures.within}</small></td><td class="wide">${differenceBar(metric.delta)}</td>`;
	return html`<td>${figures.challenger}</td><td>${figures.champion}</td>${difference}`;
}
function toneOf({ low, high }) {
	if (low === void 0 || low === null) return "undecided";
	if (low > 0) return "better";
	return high < 0 ? "worse" : "undecided";
}
const WIDTH = 160;
function differenceBar(delta) {
	const [low, high] = delta.low === void 0 || delta.low === null ? [delta.value, delta.value] : [delta.low, delta.high];
	const reach = Math.max(Math.abs(low), Math.abs(high), Math.abs(delta.value)) * 1.08;
	const at = (value) => (reach === 0 ? WIDTH / 2 : WIDTH / 2 * (1 + value / reach)).toFixed(1);
	const svg = `<svg class="bar ${toneOf(delta)}" width="${WIDTH}" height="16" viewBox="0 0 ${WIDTH} 16" aria-hidden="true"><path class="zero" d="M${WIDTH / 2} 0V16"/><path class="interval" d="M${at(low)} 8H${at(high)}M${at(low)} 4V12M${at(high)} 4V12"/><circle cx="${at(delta.value)}" cy="8" r="4"/></svg>`;
	return finished(svg);
}

// src/render/report/regression-charts.ts
function regressionCharts(curves) {
	return [observedChart(curves), residualChart(curves)];
}
function observedChart({ challenger, champion }) {
	const { predicted, observed, low, high } = challenger.bins;
	const all = [
		...predicted,
		...low,
		...high
	];
	const [least, most] = [Math.min(...all), Math.max(...all)];
	return chartFigure({
		title: "Observed and predicted",
		reading: "The mean of what was observed (up) where so much was predicted (right), in twentieths of the rows; the band holds eight of ten of the challenger's rows. On the dashed diagonal predictions are right on average.",
		x: {
			grid: true,
			ticks: 6,
			label: "predicted"
		},
		y: {
			grid: true,
			ticks: 6,
			label: "observed"
		},
		marks: [
			require_plot.areaY(predicted, {
				x: predicted,
				y1: low,
				y2: high,
				fill: CHALLENGER,
				fillOpacity: .15
			}),
			require_plot.link([0], {
				x1: least,
				y1: least,
				x2: most,
				y2: most,
				stroke: SOFT,
				strokeDasharray: "2,4"
			}),
			...champion === null ? [] : [require_plot.line(champion.bins.predicted, {
				x: champion.bins.predicted,
				y: champion.bins.observed,
				stroke: CHAMPION,
				strokeWidth: 2,
				strokeDasharray: "6,3"
			})],
			require_plot.line(predicted, {
				x: predicted,
				y: observed,
				stroke: CHALLENGER,
				strokeWidth: 2
			}),
			require_plot.dot(predicted, {
				x: predicted,
				y: observed,
				r: 3,
				fill: CHALLENGER
			})
		]
	});
}
function residualChart({ challenger, champion, reach }) {
	const bars = binned(challenger.residuals, reach);
	return chartFigure({
		title: "Residuals",
		reading: "How many predictions lie how far above (right) or below (left) the truth. Narrower is better, and the middle should be at 0; the outermost bars hold all that lie beyond.",
		x: { label: "predicted minus observed" },
		y: {
			grid: true,
			ticks: 5,
			label: "rows"
		},
		marks: [
			require_plot.rectY(bars, {
				x1: "from",
				x2: "to",
				y: "rows",
				fill: CHALLENGER,
				fillOpacity: .55,
				insetLeft: .5,
				insetRight: .5
			}),
			...champion === null ? [] : [require_plot.line(outline(binned(champion.residuals, reach)), {
				x: "x",
				y: "y",
				stroke: CHAMPION,
				strokeWidth: 2
			})],
			require_plot.ruleX([0], {
				stroke: SOFT,
				strokeDasharray: "2,4"
			})
		]
	});
}
function binned(counts, reach) {
	const width = 2 * reach / counts.length;
	return counts.map((rows, i) => ({
		from: -reach + i * width,
		to: -reach + (i + 1) * width,
		rows
	}));
}
function outline(bars) {
	return bars.flatMap(({ from, to, rows }) => [{
		x: from,
		y: rows
	}, {
		x: to,
		y: rows
	}]);
}

// src/render/report/slice-tables.ts
const MOST = {
	rows: 30,
	tables: 8,
	skipped: 10
};
function sliceTables(evaluation) {
	const { metrics, champion, slices_skipped: skipped } = evaluation;
	const parts = /* @__PURE__ */ new Map();
	for (const metric of metrics) {
		if (metric.slice === null) continue;
		const key = JSON.stringify([metric.slice.by, metric.id]);
		parts.set(key, [...parts.get(key) ?? [], {
			metric,
			gate: gateOf(evaluation.gates, metric)
		}]);
	}
	const tables = [...parts.values()].slice(0, MOST.tables).map((rows) => sliceTable(rows, champion !== null));
	const groups = groupTable(evaluation);
	if (tables.length === 0 && groups === null && skipped.length === 0) return null;
	return html`${tables}${moreText(parts.size - tables.length)}${groups}${skippedText(skipped)}`;
}
function sliceTable(rows, isCompared) {
	const [first] = rows;
	const shown = rows.length <= MOST.rows ? rows : [...rows].sort(worstFirst).slice(0, MOST.rows);
	const cells = shown.map(({ metric, gate }) => html`<tr><th scope="row">${metric.slice?.value ?? "(missing)"}</th><td>${require_render.thousands(metric.n)}</td>${figureCells(metric, isCompared)}<td>${gate === null ? null : statusBadge(gate.status)}</td></tr>`);
	const head = comparedHead(html`<th scope="col">${first?.metric.slice?.by ?? ""}</th><th scope="col">rows</th>`, isCompared, html`<th scope="col">gate</th>`);
	const name = first === void 0 ? "" : require_render.plainMetricName(first.metric);
	return html`<h3>${name} by <code>${first?.metric.slice?.by ?? ""}</code></h3><div class="scroll"><table class="metrics">${head}<tbody>${cells}</tbody></table></div>${moreText(rows.length - shown.length)}`;
}
function gateOf(gates, { id, slice }) {
	return gates.filter((gate) => gate.metric === id && gate.slice?.by === slice?.by && gate.slice?.value === slice?.value).sort((a, b) => require_domain.STATUS_ORDER.indexOf(a.status) - require_domain.STATUS_ORDER.indexOf(b.status))[0] ?? null;
}
function worstFirst(a, b) {
	const rank = ({ gate }) => require_domain.STATUS_ORDER.indexOf(gate?.status ?? "skipped");
	return rank(a) - rank(b) || (a.metric.delta?.value ?? 0) - (b.metric.delta?.value ?? 0);
}
function groupTable({ metrics, gates, champion }) {
	const grouped = metrics.filter(({ by }) => by !== void 0);
	if (grouped.length === 0) return null;
	const rows = grouped.map((metric) => {
		const { challengerWithin: challenger, champion: theirs } = require_render.metricFigures(metric);
		const own = gates.filter((gate) => gate.metric === metric.id && gate.by === metric.by && gate.slice === null);
		const compared = champion === null ? null : html`<td>${theirs}</td>`;
		return html`<tr><th scope="row">${metric.by ?? ""}</th><td class="text">${require_render.plainMetricName(metric)}</td><td>${challenger}</td>${compared}<td>${own.map(({ status }) => statusBadge(status))}</td></tr>`;
	});
	const compared = champion === null ? null : html`<th scope="col">champion</th>`;
	return html`<h3>Groups</h3><div class="scroll"><table><thead><tr><th scope="col">groups by</th><th scope="col" class="text">metric</th><th scope="col">challenger</th>${compared}<th scope="col"></th></tr></thead><tbody>${rows}</tbody></table></div>`;
}
function skippedText(skipped) {
	if (skipped.length === 0) return null;
	const once = [...new Map(skipped.map((slice) => [JSON.stringify([slice.by, slice.value]), slice])).values()];
	const named = once.slice(0, MOST.skipped).map((slice) => `${sliceTitle(slice)} (${slice.reason})`);
	const more = once.length > MOST.skipped ? ` and ${once.length - MOST.skipped} more` : "";
	return html`<p class="reading">Too small to be ${require_render.skippedFor(skipped)}: ${named.join(", ")}${more}.</p>`;
}

// src/render/report/worst-slices-table.ts
function worstSlicesTable({ worst_slices: found, champion }) {
	if (found === void 0) return null;
	const { loss, tested, slices } = found;
	if (tested === 0) return html`<p>No slice of the columns that it reads has enough rows to be searched.</p>`;
	const reading = html`<p class="reading">Of ${require_domain.counted(tested, "slice")} of single columns, each against all other rows: those whose mean ${loss} is higher by more than chance (p, corrected for their number). No gate goes by them.</p>`;
	if (slices.length === 0) return html`<p>None stands out.</p>${reading}`;
	const isCompared = champion !== null;
	const rows = slices.map((slice) => html`<tr><th scope="row">${require_render.sliceText(slice)}</th><td>${require_render.thousands(slice.n)}</td><td>${require_render.decimal(slice.challenger)}</td><td>${require_render.decimal(slice.rest)}</td>${isCompared ? html`<td>${require_render.championText(slice)}</td>` : null}<td>${require_render.probability(slice.p)}</td></tr>`);
	const other = isCompared ? html`<th scope="col">champion there</th>` : null;
	return html`<div class="scroll"><table><thead><tr><th scope="col">slice</th><th scope="col">rows</th><th scope="col">${loss}</th><th scope="col">elsewhere</th>${other}<th scope="col">p</th></tr></thead><tbody>${rows}</tbody></table></div>${reading}`;
}

// src/render/report/evaluation-report.ts
var evaluation_report_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ evaluationReport: () => evaluationReport });
function evaluationReport(evaluation, context) {
	const { model, verdict, gates, warnings } = evaluation;
	return page(`${model}: ${require_render.HEADLINE[verdict]}`, [
		html`<div class="top"><h1>${model}</h1><span class="verdict ${verdict}">${require_render.HEADLINE[verdict]}</span></div>`,
		html`<p class="lead"><strong>${require_render.conclusion(evaluation)}</strong></p><p class="why">${require_render.because(evaluation)}.</p>`,
		comparedOn(evaluation),
		html`${[...warnings, ...evaluation.notes ?? []].map((note) => html`<p class="note">${note}</p>`)}`,
		section("Gates", gates.length === 0 ? null : gateTable(evaluation)),
		section("Metrics", html`${metricTable(evaluation)}<p class="reading">${metricsReading(evaluation)}</p>${recordedTable(evaluation)}`),
		pictures(evaluation),
		section("Slices", sliceTables(evaluation)),
		section("Where it errs most", worstSlicesTable(evaluation)),
		section("What it listens to", importanceTable(evaluation.importance)),
		section("What it costs to run", costTable(context.operational)),
		origin(evaluation, context)
	]);
}
function section(title, content) {
	return content === null ? null : html`<section><h2>${title}</h2>${content}</section>`;
}
function comparedOn({ champion, dataset, stats }) {
	const positives = dataset.positives === null ? "" : `, ${require_render.thousands(dataset.positives)} of them positive`;
	const rows = `${require_render.labelledRows(dataset)}${positives}`;
	const weighed = dataset.weight === void 0 ? null : html` Rows count as much as <code>${dataset.weight}</code> says.`;
	const together = stats?.cluster === void 0 ? null : html` Rows of one <code>${stats.cluster}</code> belong together.`;
	const against = champion === null ? "There is no champion yet; the challenger was judged alone, on " : `Challenger and champion (version ${champion.version}) were scored in this run, on the same `;
	return html`<p class="facts">${against}${rows}.${weighed}${together}</p>`;
}
function metricsReading({ stats, champion, metrics }) {
	const arrows = require_render.betterSide(metrics);
	if (stats === void 0 || !metrics.some(hasInterval)) return arrows;
	return `${arrows} In brackets: where the true value lies with ${`${Number((stats.confidence * 100).toPrecision(6))} %`} confidence.${champion === null ? "" : " A difference is positive where the challenger is better; it is coloured where its whole interval lies on one side of 0. Each bar has a scale of its own."}`;
}
function hasInterval({ challenger, delta }) {
	return (challenger.low ?? delta?.low ?? null) !== null;
}
function pictures(evaluation) {
	const { curves, champion } = evaluation;
	if (curves === void 0) return null;
	const charts = curves.kind === "binary" ? binaryCharts(curves) : curves.kind === "regression" ? regressionCharts(curves) : [];
	const key = champion === null || curves.champion === null || charts.length === 0 ? null : html`<p class="key"><span>challenger</span><span class="champion">champion (version ${champion.version})</span></p>`;
	const grid = html`${key}<div class="pictures">${charts}${confusionFigures(curves)}</div>`;
	const classes = classTable(curves);
	return html`${section("Pictures", grid)}${section("Classes", classes)}`;
}
function origin(evaluation, { commit }) {
	const { challenger, champion, dataset, stats, tool } = evaluation;
	const facts = [
		...commit === null ? [] : [["commit", commit]],
		["challenger", challenger.digest],
		...champion === null ? [] : [[`champion, version ${champion.version}`, champion.digest]],
		[`data (${dataset.name})`, dataset.digest],
		["judged on these data", `${dataset.uses} ${dataset.uses === 1 ? "version" : "versions"}, this one included`],
		...stats === void 0 ? [] : [["intervals", `confidence ${stats.confidence}, seed ${stats.seed}, ${stats.replicates} resamples`]],
		["made by", `Modelgate ${tool.modelgate}, ONNX Runtime ${tool.onnxruntime}, DuckDB ${tool.duckdb}`]
	];
	return html`<footer><dl>${facts.map(([name, value]) => html`<dt>${name}</dt><dd><code>${value}</code></dd>`)}</dl></footer>`;
}

Object.defineProperty(exports, "drift_report_exports", {
  enumerable: true,
  get: function () {
    return drift_report_exports;
  }
});
Object.defineProperty(exports, "evaluation_report_exports", {
  enumerable: true,
  get: function () {
    return evaluation_report_exports;
  }
});