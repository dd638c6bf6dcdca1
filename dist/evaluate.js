"use strict";

const require_start = require("./chunks/start.js");

// action:evaluate
require_start.runAction(require_start.declaration$13, async () => (await Promise.resolve().then(() => require("./chunks/evaluate.js"))).command);
