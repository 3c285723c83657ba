// src/std/money.ts
const PICO_PER_USD = 0xe8d4a51000;
function picoUsd(dollars) {
	const pico = Math.round(dollars * PICO_PER_USD);
	if (!Number.isSafeInteger(pico)) throw new RangeError(`not an amount of money: ${dollars}`);
	return pico;
}
function sumPicoUsd(amounts) {
	return amounts.reduce((total, amount) => total + amount, 0);
}
function usd(amount) {
	return amount / PICO_PER_USD;
}
export { sumPicoUsd as n, usd as r, picoUsd as t };
