// src/std/nearest.ts
function nearest(word, candidates) {
	const bound = Math.min(3, Math.max(1, Math.floor(word.length / 3)));
	return [...candidates].map((candidate) => ({
		candidate,
		distance: editDistance(word.toLowerCase(), candidate.toLowerCase())
	})).filter(({ distance }) => distance <= bound).sort((a, b) => a.distance - b.distance)[0]?.candidate;
}
function editDistance(a, b) {
	const rows = [Array.from({ length: b.length + 1 }, (_, column) => column)];
	const cost = (row, column) => rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		rows.push(row);
		for (let j = 1; j <= b.length; j++) {
			const replaced = cost(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
			const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? cost(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY;
			row.push(Math.min(replaced, swapped, cost(i - 1, j) + 1, cost(i, j - 1) + 1));
		}
	}
	return cost(a.length, b.length);
}
export { nearest as t };
