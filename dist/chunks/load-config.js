import { n as loadConfig, r as loadModel, t as CONFIG_FILES } from "./config.js";

export { loadModel };