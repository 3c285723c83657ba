import { fingerprint } from "../std/hash.ts";

/**
 * A fingerprint of what must be the same for one campaign to be another's baseline. Prompts and model are not part of
 * it: they are what is compared.
 */
export function baselineKey(same: {
  /** `campaign.suite.fingerprint` of the base: tasks that differ are not comparable. */
  readonly suiteFingerprint: string;
  /** Path of the configuration file, as a repository may have several. */
  readonly config: string;
  /** The key that tells a repository's comments apart, e.g. one for each model of a matrix. */
  readonly commentKey: string;
}): string {
  const { suiteFingerprint, config, commentKey } = same;
  return fingerprint({ suite: suiteFingerprint, config, key: commentKey });
}
