/** A secret in the places attackers look, and the question whether it got out. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "vitest";
import type { FileTree } from "../../src/record/file-tree.ts";

export interface Canary {
  readonly secret: string;
  /** A host folder holding `secret.txt`. */
  readonly folder: string;
  readonly file: string;
  /** Fails when the secret is in what a sandbox said or holds, or when the host folder changed. */
  mustBeSafe(said: unknown, files?: FileTree): void;
  remove(): void;
}

/** Plants the secret in this process's environment and in a host file. */
export function plantCanary(): Canary {
  const secret = "canary-7f3a-do-not-tell";
  const folder = mkdtempSync(join(tmpdir(), "pawl-canary-"));
  const file = join(folder, "secret.txt");
  writeFileSync(file, secret);
  process.env["PAWL_ATTACK_CANARY"] = secret;
  return {
    secret,
    folder,
    file,
    mustBeSafe(said, files = new Map()) {
      const contents = [...files.values()].map((bytes) => Buffer.from(bytes).toString("latin1"));
      for (const text of [JSON.stringify(said), ...contents]) {
        expect(text).not.toContain(secret);
        expect(text).not.toContain(Buffer.from(secret).toString("base64").slice(0, 20));
      }
      expect(readdirSync(folder)).toEqual(["secret.txt"]);
      expect(readFileSync(file, "utf8")).toBe(secret);
      expect(Reflect.get({}, "polluted")).toBeUndefined();
    },
    remove() {
      delete process.env["PAWL_ATTACK_CANARY"];
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
