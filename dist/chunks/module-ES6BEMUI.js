import "./rolldown-runtime.js";
export { n as QuickJSModuleCallbacks, r as QuickJSWASMModule, i as applyBaseRuntimeOptions, a as applyModuleEvalRuntimeOptions } from "./chunk-V2S4ZYJR.js";
