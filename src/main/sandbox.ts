import { isMainThread, parentPort, workerData } from "node:worker_threads";
import { serveLane } from "../adapters/onnx/serve-lane.ts";
import { serveSandbox } from "../adapters/sandbox/child.ts";

// The sandbox's second thread runs the same program.
if (isMainThread || parentPort === null) serveSandbox(process.stdin);
else void serveLane(parentPort, workerData);
