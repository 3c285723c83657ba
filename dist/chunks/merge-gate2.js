export { t as mergeGate } from "./merge-gate.js";
