import { A as sections, M as table, O as code, j as sentence, k as codeBlock } from "./render.js";

export { codeBlock, sections };