import { useEffect, useState } from "preact/hooks";
import { runHash } from "../report/page-address.ts";
import type { RunDetail } from "../report/page-shape.ts";
import { oneLine } from "../std/escape-invisible.ts";
import { formatCount, formatNumber } from "../std/format-number.ts";
import { findWords, type Hit } from "./find-words.ts";
import { sayRun, saySide } from "./say.tsx";
import type { Store } from "./store.ts";

const HITS_MAX = 200;
/** Runs looked through before the page may draw again. */
const AT_ONCE = 20;

interface Found {
  readonly hits: readonly Hit[];
  readonly looked: number;
  readonly isDone: boolean;
}

/** Looks through every run's transcript and checks, one after another; nothing looked through is kept. */
export function SearchView({ store, words }: { readonly store: Store; readonly words: string }) {
  const { hits, looked, isDone } = useSearch(store, words);
  const total = store.data.runs.length;
  if (words.trim() === "")
    return <p class="soft">Type what to look for; it is looked for in every transcript.</p>;
  return (
    <section aria-labelledby="found">
      <h1 id="found">“{oneLine(words)}”</h1>
      <p class="soft" role="status">
        {isDone
          ? `${hits.length >= HITS_MAX ? `the first ${HITS_MAX} places` : formatCount(hits.length, "place")} in ${formatCount(total, "run")}`
          : `looked through ${formatNumber(looked)} of ${formatCount(total, "run")} …`}
      </p>
      <ul class="hits">
        {hits.map((hit, index) => (
          <HitLine key={index} hit={hit} store={store} />
        ))}
      </ul>
    </section>
  );
}

function HitLine({ hit, store }: { readonly hit: Hit; readonly store: Store }) {
  const run = store.runs.get(hit.run);
  if (run === undefined) return null;
  return (
    <li>
      <a href={runHash(hit.run, hit.step)} data-stop="">
        {oneLine(store.tasks.get(run.task)?.short ?? run.task)} {sayRun(run)}
        {hit.step !== null && `, step ${hit.step}`}
      </a>{" "}
      <small class="soft">
        {saySide(run.side)}, {run.outcome}, {oneLine(hit.where)}
      </small>
      <p>
        <code>
          {hit.before} <mark>{hit.match}</mark> {hit.after}
        </code>
      </p>
    </li>
  );
}

function useSearch(store: Store, words: string): Found {
  const [found, setFound] = useState<Found>({ hits: [], looked: 0, isDone: false });
  useEffect(() => {
    let isWanted = words.trim() !== "";
    const look = async (): Promise<void> => {
      const hits: Hit[] = [];
      let looked = 0;
      // What stands in JSON as it stands in the text: most runs are passed over without being parsed.
      const wanted = JSON.stringify(words).slice(1, -1).toLowerCase();
      for (const { id } of store.data.runs) {
        const text = await store.text(id);
        if (!isWanted) return;
        if (text.toLowerCase().includes(wanted))
          hits.push(...findWords(id, JSON.parse(text) as RunDetail, words));
        looked++;
        if (hits.length >= HITS_MAX) break;
        if (looked % AT_ONCE === 0) setFound({ hits: [...hits], looked, isDone: false });
      }
      if (isWanted) setFound({ hits: hits.slice(0, HITS_MAX), looked, isDone: true });
    };
    if (isWanted) void look();
    return () => {
      isWanted = false;
    };
  }, [store, words]);
  return found;
}
