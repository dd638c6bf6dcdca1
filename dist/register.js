"use strict";

const require_start = require("./chunks/start.js");

// action:register
require_start.runAction(require_start.declaration$7, async () => (await Promise.resolve().then(() => require("./chunks/register.js"))).command);
