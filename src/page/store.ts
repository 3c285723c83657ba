import type { PageData, PagePair, PageRun, PageTask, RunDetail } from "../report/page-shape.ts";

/** Transcripts kept decoded: the one on screen, its twin, and those just left. */
const KEPT = 6;

/** The page's data, and the runs' details one at a time. */
export interface Store {
  readonly data: PageData;
  readonly runs: ReadonlyMap<string, PageRun>;
  /** By key and by short name. */
  readonly tasks: ReadonlyMap<string, PageTask>;
  /** By either run's id. */
  readonly pairs: ReadonlyMap<string, PagePair>;
  readonly detail: (run: string) => Promise<RunDetail>;
  /** The run's JSON as text, for looking through it; nothing is kept. */
  readonly text: (run: string) => Promise<string>;
}

/** Opens the page's own blobs. */
export async function openStore(document: Document): Promise<Store> {
  const data = JSON.parse(await unpack(await blobText(document, "d"))) as PageData;
  const places = new Map(data.runs.map((run, index) => [run.id, `r${index}`]));
  const kept = new Map<string, Promise<RunDetail>>();
  const text = async (run: string): Promise<string> =>
    unpack(await blobText(document, places.get(run) ?? ""));
  return {
    data,
    runs: new Map(data.runs.map((run) => [run.id, run])),
    tasks: new Map(data.tasks.flatMap((task) => [[task.key, task] as const, [task.short, task] as const])),
    pairs: new Map(
      [...data.pairs]
        .reverse()
        .flatMap((pair) => [[pair.baseline, pair] as const, [pair.candidate, pair] as const]),
    ),
    text,
    detail: (run) => {
      const known = kept.get(run) ?? text(run).then((json) => JSON.parse(json) as RunDetail);
      kept.delete(run);
      kept.set(run, known);
      for (const oldest of kept.keys()) {
        if (kept.size <= KEPT) break;
        kept.delete(oldest);
      }
      return known;
    },
  };
}

/** Waits for the parser where a big page is still being read. */
async function blobText(document: Document, id: string): Promise<string> {
  const find = (): string | null | undefined => document.getElementById(id)?.textContent;
  if (document.readyState === "loading" && document.getElementById(id)?.nextSibling == null)
    await new Promise<void>((resolve) => {
      const look = (): void => {
        if (document.readyState === "loading" && document.getElementById(id)?.nextSibling == null) return;
        document.removeEventListener("readystatechange", look);
        observer.disconnect();
        resolve();
      };
      const observer = new MutationObserver(look);
      observer.observe(document.body, { childList: true });
      document.addEventListener("readystatechange", look);
    });
  return find() ?? "";
}

async function unpack(base64: string): Promise<string> {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return new Response(stream).text();
}
