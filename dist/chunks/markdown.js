import { A as table, D as codeBlock, E as code, O as sections, k as sentence } from "./render.js";

export { codeBlock, sections };