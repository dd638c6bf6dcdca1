"use strict";

const require_start = require("./chunks/start.js");

// action:score
require_start.runAction(require_start.declaration$3, async () => (await Promise.resolve().then(() => require("./chunks/score.js"))).command);
