import { C as code, D as table, E as sentence, T as sections, w as codeBlock } from "./render.js";

export { codeBlock, sections };