// Shows what people see: the comments, issues, pull requests and summaries of a played loop, rendered as GitHub does and
// photographed in light and dark. `npm run look -- FOLDER` takes the folder that `npm run demo` names.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { marked } from "marked";
import { findChromium, openChromium } from "./chromium.js";

const STYLE = `
:root { color-scheme: light dark; --ground: light-dark(#ffffff, #0d1117); --box: light-dark(#f6f8fa, #151b23);
  --line: light-dark(#d1d9e0, #3d444d); --text: light-dark(#1f2328, #f0f6fc); --soft: light-dark(#59636e, #9198a1);
  --span: light-dark(#818b981f, #656c7633); --open: light-dark(#1f883d, #238636); --done: light-dark(#8250df, #8957e5); }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--text); font: 14px/1.5 "Liberation Sans", Arial, sans-serif; }
main { width: 800px; padding: 24px 0 24px 24px; }
h1 { font-weight: 400; font-size: 26px; line-height: 1.25; margin: 0 0 8px; }
.state { display: inline-block; border-radius: 2em; padding: 5px 12px; color: #fff; background: var(--open); margin: 0 0 16px; }
.state.closed, .state.merged { background: var(--done); }
.label { border: 1px solid var(--line); border-radius: 2em; padding: 1px 9px; font-size: 12px; margin-left: 6px; }
.box { border: 1px solid var(--line); border-radius: 6px; margin-bottom: 16px; }
.box > header { background: var(--box); border-bottom: 1px solid var(--line); border-radius: 6px 6px 0 0; padding: 8px 16px; color: var(--soft); }
.box > article { padding: 16px; overflow-wrap: break-word; }
article > :first-child { margin-top: 0; }
article > :last-child { margin-bottom: 0; }
p, table, pre, ul { margin: 0 0 16px; }
h3 { font-size: 1.25em; margin: 24px 0 16px; line-height: 1.25; }
table { display: block; width: max-content; max-width: 100%; overflow: auto; border-collapse: collapse; }
th, td { padding: 6px 13px; border: 1px solid var(--line); }
tr:nth-child(2n) td { background: var(--box); }
code { font: 85% "Liberation Mono", monospace; background: var(--span); border-radius: 6px; padding: .2em .4em; white-space: break-spaces; }
pre { background: var(--box); border-radius: 6px; padding: 16px; overflow: auto; }
pre code { background: none; padding: 0; white-space: pre; }
sub { font-size: 75%; }
hr { border: 0; border-top: 4px solid var(--line); }`;

const text = (value) => String(value).replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const box = (who, markdown) =>
  `<div class="box"><header>${text(who)}</header><article>${marked.parse(markdown, { gfm: true })}</article></div>`;

/** The head and body of a card of the local forge. */
function card(file) {
  const [, head, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(file, "utf8")) ?? [];
  const fields = Object.fromEntries(
    head.split("\n").map((line) => [line.slice(0, line.indexOf(":")), JSON.parse(line.slice(line.indexOf(":") + 1))]),
  );
  return { fields, body };
}

function commentsAt(file) {
  if (!existsSync(file)) return [];
  const parts = readFileSync(file, "utf8").split(/\n---\n(?=\n<!-- modelgate:)/);
  return parts.map((part) => box("github-actions bot commented", part));
}

/** The page of a pull request or an issue: its text, and the comments on it. */
function threadPage(forge, kind, name) {
  const { fields, body } = card(join(forge, kind, name));
  const labels = (fields.labels ?? []).map((label) => `<span class="label">${text(label)}</span>`).join("");
  const number = kind === "pulls" || fields.state !== undefined ? fields.number : "";
  return `<h1>${text(fields.title)} <span style="color:var(--soft)">#${number}</span></h1>
<span class="state ${text(fields.state)}">${text(fields.state)}</span>${labels}
${box("github-actions bot", body)}${commentsAt(join(forge, "comments", name)).join("")}`;
}

/** Everything that there is to look at in a folder where the loop was played: name and page. */
function pagesOf(folder) {
  const place = join(folder, ".modelgate");
  const forge = join(place, "forge");
  const threads = ["pulls", "issues"].flatMap((kind) =>
    existsSync(join(forge, kind))
      ? readdirSync(join(forge, kind)).map((name) => [
          `${kind.slice(0, -1)}-${name.replace(".md", "")}`,
          threadPage(forge, kind, name),
        ])
      : [],
  );
  const runs = readdirSync(place).filter((name) => existsSync(join(place, name, "run.json")));
  const texts = runs.flatMap((model) =>
    ["summary.md", "drift.md"]
      .map((name) => join(place, model, name))
      .filter(existsSync)
      .map((file) => [
        relative(place, file).replaceAll("/", "-").replace(".md", ""),
        box("Summary", readFileSync(file, "utf8")),
      ]),
  );
  return [...threads, ...texts].map(([name, body]) => [name, page(body)]);
}

function page(body) {
  return `<!doctype html><meta charset="utf-8"><style>${STYLE}</style><main>${body}</main>`;
}

/** HTML reports lie beside; they are pages already. */
function reportsOf(folder) {
  const place = join(folder, ".modelgate");
  return readdirSync(place, { recursive: true })
    .filter((file) => file.endsWith(".html"))
    .map((file) => [file.replaceAll("/", "-").replace(".html", "-page"), readFileSync(join(place, file), "utf8")]);
}

const [folder, output = join(folder ?? "", "look")] = process.argv.slice(2);
const program = findChromium();
if (folder === undefined || !existsSync(join(folder, ".modelgate"))) {
  console.error("name the folder that npm run demo played in: npm run look -- FOLDER [OUTPUT]");
  process.exitCode = 2;
} else if (program === null) {
  console.log("not run: no Chromium");
} else {
  const place = resolve(output);
  mkdirSync(place, { recursive: true });
  const chromium = await openChromium(program);
  for (const [name, html] of [...pagesOf(folder), ...reportsOf(folder)]) {
    for (const scheme of ["light", "dark"]) {
      const png = await chromium.look(html, { width: 848, scheme }, ({ picture }) => picture());
      writeFileSync(join(place, `${name}-${scheme}.png`), png);
    }
  }
  await chromium.close();
  console.log(`pictures in ${place}`);
}
