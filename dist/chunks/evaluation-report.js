import { t as evaluationReport } from "./report-page.js";

export { evaluationReport };