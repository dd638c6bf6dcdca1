import { _ as sentence, g as sections, h as codeBlock, m as code, v as table } from "./render.js";

export { codeBlock, sections };