"use strict";

const require_start = require("./chunks/start.js");

// action:drift
require_start.runAction(require_start.declaration$14, async () => (await Promise.resolve().then(() => require("./chunks/drift.js"))).command);
