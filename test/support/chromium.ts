import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import puppeteer, { type Browser } from "puppeteer-core";

/** Debian's Chromium, where it is installed. */
export function findChromium(): string | undefined {
  const places = (process.env["PATH"] ?? "").split(delimiter).map((folder) => join(folder, "chromium"));
  return places.find((place) => existsSync(place));
}

/** A browser with a profile of its own and nothing of its own to say to the network. */
export function openChromium(executablePath: string): Promise<Browser> {
  return puppeteer.launch({
    executablePath,
    headless: true,
    env: { ...process.env, TMPDIR: tmpdir() },
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"],
  });
}
