export { t as packText } from "./seal-pack2.js";
