import { n as driftReport } from "./report-page.js";

export { driftReport };