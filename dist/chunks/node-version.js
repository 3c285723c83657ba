// src/doors/node-version.ts
function tooOldNode(version) {
	if (Number.parseInt(version, 10) >= 24) return void 0;
	return `Pawl needs Node 24 and this is ${version}; put \`npx -y node@24\` before the command.`;
}
export { tooOldNode as t };
