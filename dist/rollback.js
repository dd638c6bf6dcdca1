"use strict";

const require_start = require("./chunks/start.js");

// action:rollback
require_start.runAction(require_start.declaration$4, async () => (await Promise.resolve().then(() => require("./chunks/rollback.js"))).command);
