"use strict";

const require_start = require("./chunks/start.js");

// action:deploy
require_start.runAction(require_start.declaration$17, async () => (await Promise.resolve().then(() => require("./chunks/deploy.js"))).command);
