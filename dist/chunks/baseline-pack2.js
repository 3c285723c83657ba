import "./rolldown-runtime.js";
import { t as localBaselines } from "./local-baselines.js";
import { t as openPack } from "./open-pack.js";
// src/doors/baseline-pack.ts
async function baselinePack(path, cwd, signal) {
	if (path === void 0 || path === "" || path === "none") return void 0;
	return openPack(localBaselines(cwd), path, signal);
}
export { baselinePack as t };
