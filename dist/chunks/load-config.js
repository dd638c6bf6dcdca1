import { n as loadModel, t as loadConfig } from "./config.js";

export { loadModel };