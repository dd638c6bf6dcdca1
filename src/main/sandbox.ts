import { serveSandbox } from "../adapters/sandbox/child.ts";

serveSandbox(process.stdin);
