import { n as isUnknown, r as wrapPatiently, t as PATIENCE } from "./patience2.js";

export { PATIENCE };