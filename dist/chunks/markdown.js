import { D as sentence, E as sections, O as table, T as codeBlock, w as code } from "./render.js";

export { codeBlock, sections };