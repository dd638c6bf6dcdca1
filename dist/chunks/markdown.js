import { f as code, g as table, h as sentence, m as sections, p as codeBlock } from "./render.js";

export { codeBlock, sections };