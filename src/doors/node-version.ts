/** One sentence when this Node cannot run Pawl, else undefined. */
export function tooOldNode(version: string): string | undefined {
  const major = Number.parseInt(version, 10);
  if (major >= 24) return undefined;
  return `Pawl needs Node 24 and this is ${version}; put \`npx -y node@24\` before the command.`;
}
