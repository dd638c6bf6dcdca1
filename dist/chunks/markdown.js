import { C as sections, S as codeBlock, T as table, w as sentence, x as code } from "./render.js";

export { codeBlock, sections };