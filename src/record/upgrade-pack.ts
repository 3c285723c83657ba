/** One step for each format that left the building: what its packs lack is filled in, what they say stays as it is. */
const STEPS: ReadonlyMap<number, (pack: object) => object> = new Map([
  // Format 1 had no seal; one made now would vouch for what nobody can vouch for, so there is none.
  [1, (pack) => ({ ...pack, format_version: 2 })],
]);

/** The parsed JSON of a pack of an older format, brought to the newest one step after another. */
export function upgradePack(value: object, version: number): object {
  const step = STEPS.get(version);
  return step === undefined ? value : upgradePack(step(value), version + 1);
}

/** Whether packs of this format can be read, by themselves or after an upgrade. */
export function isReadable(version: number, newest: number): boolean {
  return version === newest || STEPS.has(version);
}

/** Packs of this format carry a seal. */
export function isSealedFormat(version: number): boolean {
  return version >= 2;
}
