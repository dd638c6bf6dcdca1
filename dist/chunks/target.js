"use strict";

const require_github_ports = require("./github-ports.js");

exports.loginOf = require_github_ports.loginOf;