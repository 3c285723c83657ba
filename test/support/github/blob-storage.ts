/** Azure's blob storage as Microsoft emulates it (Azurite), in memory, in a process of its own: where artifacts lie. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import {
  BlobSASPermissions,
  BlobServiceClient,
  generateBlobSASQueryParameters,
  StorageSharedKeyCredential,
} from "@azure/storage-blob";

/** Azurite's published development account. */
const ACCOUNT = "devstoreaccount1";
const KEY = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";
const CONTAINER = "actions-results";
const VALID_MS = 60 * 60 * 1000;

export interface BlobStorage extends AsyncDisposable {
  /** A signed address that one blob can be written to or read from; no token is needed. */
  address(blob: string, may: "write" | "read"): string;
  /** Puts other bytes in its place, as nobody should be able to. */
  replace(blob: string, bytes: Uint8Array): Promise<void>;
}

/** Starts it on a free port; dispose to stop. */
export async function startBlobStorage(): Promise<BlobStorage> {
  const main = createRequire(import.meta.url).resolve("azurite/dist/src/blob/main.js");
  const flags = ["--blobPort", "0", "--inMemoryPersistence", "--disableTelemetry", "--silent"];
  const child = spawn(process.execPath, [main, ...flags, "--skipApiVersionCheck", "--loose"], {
    cwd: tmpdir(),
    env: { PATH: process.env["PATH"] },
    stdio: ["ignore", "pipe", "ignore"],
  });
  const account = `${await addressOf(child)}/${ACCOUNT}`;
  const credential = new StorageSharedKeyCredential(ACCOUNT, KEY);
  const container = new BlobServiceClient(account, credential).getContainerClient(CONTAINER);
  await container.create();
  return {
    address: (blob, may) => {
      const permissions = BlobSASPermissions.parse(may === "write" ? "cw" : "r");
      const at = performance.timeOrigin + performance.now();
      const asked = { containerName: CONTAINER, blobName: blob, permissions };
      const expiresOn = new Date(at + VALID_MS);
      return `${account}/${CONTAINER}/${blob}?${generateBlobSASQueryParameters({ ...asked, expiresOn }, credential)}`;
    },
    replace: async (blob, bytes) => {
      await container.getBlockBlobClient(blob).uploadData(bytes);
    },
    [Symbol.asyncDispose]: async () => {
      const ended = once(child, "exit");
      child.kill();
      await ended;
    },
  };
}

/** Says where it listens once it does. */
async function addressOf(child: ChildProcess): Promise<string> {
  let said = "";
  for await (const chunk of child.stdout ?? []) {
    said += String(chunk);
    const address = /listens on (http:\S+)/.exec(said)?.[1];
    if (address !== undefined) return address;
  }
  throw new Error(`Azurite did not start: ${said}`);
}
