import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";

/** What the keys reach. */
export interface Reach {
  readonly search: RefObject<HTMLInputElement | null>;
  readonly help: RefObject<HTMLDialogElement | null>;
  readonly turnTheme: () => void;
}

/** The keys, for the help and for nobody else to remember. */
export const KEYS: readonly { readonly keys: string; readonly about: string }[] = [
  { keys: "j k", about: "Next and previous step, run or row" },
  { keys: "Enter", about: "Open what is marked" },
  { keys: "d", about: "From a run to both sides, and back" },
  { keys: "/", about: "Search all transcripts" },
  { keys: "t", about: "Theme: system, dark, light" },
  { keys: "u", about: "Up: run → task → overview" },
  { keys: "?", about: "This help" },
];

/** Listens for the page's keys; typing in a field is left alone. */
export function useKeys(reach: Reach): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const act = ACTS[event.key];
      if (act === undefined) return;
      event.preventDefault();
      act(reach);
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  });
}

const ACTS: Readonly<Record<string, (reach: Reach) => void>> = {
  j: () => walk(1),
  k: () => walk(-1),
  "/": ({ search }) => search.current?.focus(),
  "?": ({ help }) => (help.current?.open === true ? help.current.close() : help.current?.showModal()),
  t: ({ turnTheme }) => turnTheme(),
  d: () => document.querySelector<HTMLAnchorElement>("a[data-key=d]")?.click(),
  u: () => document.querySelector<HTMLAnchorElement>("a[data-key=u]")?.click(),
};

/** Moves to the next stop after the one that has the focus, or after the top of the window. */
function walk(by: 1 | -1): void {
  const stops = [...document.querySelectorAll<HTMLElement>("main [data-stop]")].filter(
    (stop) => stop.offsetParent !== null || stop.getClientRects().length > 0,
  );
  const now = stops.findIndex((stop) => stop.contains(document.activeElement));
  const above = stops.filter((stop) => stop.getBoundingClientRect().top < 80).length - 1;
  const next = stops[now < 0 && by > 0 ? Math.max(0, above) : (now < 0 ? above : now) + by];
  if (next === undefined) return;
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: next.tagName === "A" ? "nearest" : "start" });
  const hash = next.dataset["stop"];
  if (hash?.startsWith("#") === true) history.replaceState(null, "", hash);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}
