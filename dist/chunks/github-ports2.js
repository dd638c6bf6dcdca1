import { n as openTarget, t as openGitHubPorts } from "./github-ports.js";

export { openGitHubPorts };