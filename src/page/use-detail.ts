import { useEffect, useState } from "preact/hooks";
import type { RunDetail } from "../report/page-shape.ts";
import type { Store } from "./store.ts";

/** The details of runs once they are decoded; undefined until then. */
export function useDetails(store: Store, ids: readonly string[]): readonly RunDetail[] | undefined {
  const [details, setDetails] = useState<readonly RunDetail[]>();
  useEffect(() => {
    let isWanted = true;
    void Promise.all(ids.map(store.detail)).then((read) => {
      if (isWanted) setDetails(read);
    });
    return () => {
      isWanted = false;
    };
  }, [store, ids.join(" ")]);
  return details;
}

/** Brings an element into view once it is there, and the keys to it. */
export function useArrival(id: string | null, isThere: boolean): void {
  useEffect(() => {
    const element = id === null || !isThere ? null : document.getElementById(id);
    // What is on screen already stays where it is, with its heading above it.
    if (element !== null && element.getBoundingClientRect().top > innerHeight / 2)
      element.scrollIntoView({ block: "start" });
    element?.focus({ preventScroll: true });
  }, [id, isThere]);
}
