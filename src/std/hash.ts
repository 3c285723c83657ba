import { hash } from "node:crypto";
import { canonicalJson } from "./json.ts";

/** SHA-256 of text (as UTF-8) or bytes, 64 lower-case hex digits. */
export function sha256(content: string | Uint8Array): string {
  return hash("sha256", content);
}

/** A fingerprint of any JSON value: equal values have equal fingerprints whatever the order of their keys. */
export function fingerprint(value: unknown): string {
  return sha256(canonicalJson(value));
}
