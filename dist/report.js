"use strict";

const require_start = require("./chunks/start.js");

// action:report
require_start.runAction(require_start.declaration$6, async () => (await Promise.resolve().then(() => require("./chunks/report.js"))).command);
