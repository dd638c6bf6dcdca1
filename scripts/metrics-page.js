/** docs/metrics.md, from what the built program says of its metrics. */
export function metricsPage(metrics) {
  const tasks = [...new Set(metrics.map(({ task }) => task))];
  return `# Metrics

Every metric that a gate may name, with its definition, scikit-learn's name for it in parentheses, and how its intervals
are made ([statistics.md](statistics.md) says how well). Values agree with scikit-learn to ten digits
(\`__tests__/goldens/make-metrics.py\`), without and with weights; where a definition differs on purpose, it is said here.

- **shown**: in every comment and evaluation.json, with intervals. **recorded**: its value stands in evaluation.json
  under \`recorded\`. **asked**: computed only where a gate names it. A metric that a gate names is always shown, with its
  interval, after the task's short list. Intervals are made for nothing else.
- *higher* and *lower* say which values are better; *one* and *zero* that those closer to 1 or 0 are; *none* that it has
  no better side and cannot be compared with the champion's. Differences are always improvements: positive is better.
- A metric that is not defined on the test rows (one class, no positive prediction, a constant label) makes its gates an
  error with the reason, never a number. Shares that are 0/0 count what \`evaluate.stats.zero-division\` (0 or 1) says.
- What was left out of a number (clipped probabilities, labels near zero, classes without rows, a precision that no
  threshold reaches) is said in its \`note\`.
- With \`data.weight\` every value is weighted, as scikit-learn's \`sample_weight\` does it; with weights or
  \`evaluate.stats.cluster\` intervals come from the rows' influences, or by drawing whole clusters.
- A parameter stands in parentheses: \`{ metric: f_beta(2), min: 0.6 }\`, \`{ metric: recall(cat), min: 0.8 }\`.
- Fairness compares groups of rows: \`{ metric: equalized_odds_difference, by: gender, max: 0.1 }\`,
  \`worst_group_<metric>\` ([gates.md](gates.md#groups)).

${tasks.map((task) => section(task, metrics)).join("\n")}`;
}

function section(task, metrics) {
  const rows = metrics
    .filter((metric) => metric.task === task)
    .map(({ id, synonyms, parameter, direction, values, reported, summary, interval }) => {
      const names = [id, ...synonyms].map((name) => `\`${name}\``).join(" or ");
      const said = parameter === null ? summary : `${summary} In parentheses: ${parameter}.`;
      return `| ${names} | ${cell(said)} | ${direction} | ${values} | ${reported} | ${cell(interval)} |`;
    });
  const head = [
    "| metric | definition | better is | values | appears | interval |",
    "| --- | --- | --- | --- | --- | --- |",
  ];
  return `## ${task[0].toUpperCase()}${task.slice(1)}\n\n${[...head, ...rows].join("\n")}\n`;
}

function cell(text) {
  return text.replaceAll("|", "\\|");
}
