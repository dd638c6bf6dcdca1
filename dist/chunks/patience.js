import { a as isRateLimit, i as askedWait, n as PATIENCE, o as isUnknown, r as REPEATABLE, s as wrapPatiently, t as BrokenAnswer } from "./patience2.js";

export { PATIENCE };