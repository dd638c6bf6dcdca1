/** The look of every report: two colour schemes, one column that becomes two for pictures, nothing from elsewhere. */
export const STYLE = `
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
