import { _ as table, g as sentence, h as sections, m as codeBlock, p as code } from "./render.js";

export { codeBlock, sections };