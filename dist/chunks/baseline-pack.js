export { t as baselinePack } from "./baseline-pack2.js";
