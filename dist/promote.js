"use strict";

const require_start = require("./chunks/start.js");

// action:promote
require_start.runAction(require_start.declaration$8, async () => (await Promise.resolve().then(() => require("./chunks/promote.js"))).command);
