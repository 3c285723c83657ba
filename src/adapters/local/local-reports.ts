import { mkdir, readdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Found, StandingReports } from "../../ports.ts";
import { sha256 } from "../../std/hash.ts";

/**
 * Standing reports as files of a folder: `watch-<key>.open.md` while one is open, `watch-<key>.<anything>.closed.md`
 * afterwards. Renamed by hand it is closed by hand.
 */
export function localReports(dir: string): StandingReports {
  const openPath = (key: string): string => join(dir, `${fileName(key)}.open.md`);
  const urlOf = (key: string): string => pathToFileURL(openPath(key)).href;
  const attempt = async <T>(signal: AbortSignal, act: () => Promise<T>): Promise<Found<T>> => {
    signal.throwIfAborted();
    try {
      return { kind: "found", value: await act() };
    } catch (error) {
      signal.throwIfAborted();
      return { kind: "refused", reason: `${dir} cannot be used for reports (${codeOf(error)}).` };
    }
  };
  const write = async (path: string, body: string): Promise<void> => {
    await mkdir(dir, { recursive: true });
    await writeFile(`${path}.part`, body);
    await rename(`${path}.part`, path);
  };
  return {
    find: (key, signal) =>
      attempt(signal, async () => {
        const body = await readIfThere(openPath(key));
        return body === undefined ? undefined : { url: urlOf(key), body };
      }),
    lastClosed: (key, signal) =>
      attempt(signal, async () => {
        const path = await lastChanged(dir, new RegExp(`^${fileName(key)}\\.[^.]+\\.closed\\.md$`));
        return path === undefined
          ? undefined
          : { url: pathToFileURL(path).href, body: await readFile(path, "utf8") };
      }),
    write: ({ key, body }, signal) =>
      attempt(signal, async () => {
        const isOpen = (await readIfThere(openPath(key))) !== undefined;
        await write(openPath(key), body);
        return { kind: isOpen ? ("rewritten" as const) : ("opened" as const), url: urlOf(key) };
      }),
    close: ({ key, body }, signal) =>
      attempt(signal, async () => {
        if ((await readIfThere(openPath(key))) === undefined) return undefined;
        await write(openPath(key), body);
        const closed = join(dir, `${fileName(key)}.${sha256(body).slice(0, 12)}.closed.md`);
        await rename(openPath(key), closed);
        return { url: pathToFileURL(closed).href };
      }),
  };
}

/** The file of the folder that was written last, among those with such a name. */
async function lastChanged(dir: string, name: RegExp): Promise<string | undefined> {
  const names = await readdir(dir).catch(() => []);
  const files = await Promise.all(
    names
      .filter((each) => name.test(each))
      .map(async (each) => ({ path: join(dir, each), at: (await stat(join(dir, each))).mtimeMs })),
  );
  return files.sort((a, b) => b.at - a.at)[0]?.path;
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  }
}

/** A name any file system takes, another for every key. */
function fileName(key: string): string {
  return /^[\w-]{1,60}$/.test(key) ? `watch-${key}` : `watch-${sha256(key).slice(0, 16)}`;
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "unknown error";
}
