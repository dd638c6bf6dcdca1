"use strict";

const require_start = require("./chunks/start.js");

// action:train
require_start.runAction(require_start.declaration$1, async () => (await Promise.resolve().then(() => require("./chunks/train.js"))).command);
