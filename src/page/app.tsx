import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { searchHash } from "../report/page-address.ts";
import type { PageData } from "../report/page-shape.ts";
import { oneLine } from "../std/escape-invisible.ts";
import { ChangesView } from "./changes-view.tsx";
import { DivergeView } from "./diverge-view.tsx";
import { HelpDialog } from "./help-dialog.tsx";
import { useKeys } from "./keys.ts";
import { LeaderboardView } from "./leaderboard-view.tsx";
import { Overview } from "./overview.tsx";
import { PredictionsView } from "./predictions-view.tsx";
import { ProvenanceView } from "./provenance-view.tsx";
import { parseRoute, type Route } from "./route.ts";
import { RunView } from "./run-view.tsx";
import { RunsView } from "./runs-view.tsx";
import { SearchView } from "./search-view.tsx";
import type { Store } from "./store.ts";
import { TaskView } from "./task-view.tsx";
import { applyTheme, nextTheme, storedTheme, type Theme } from "./theme.ts";

/** The whole page: a bar that stays, and what the address asks for. */
export function App({ store }: { readonly store: Store }) {
  const route = useRoute();
  const [theme, setTheme] = useState<Theme>(storedTheme());
  const search = useRef<HTMLInputElement>(null);
  const help = useRef<HTMLDialogElement>(null);
  const main = useRef<HTMLElement>(null);
  const turnTheme = (): void => setTheme(nextTheme(theme));
  useEffect(() => applyTheme(theme), [theme]);
  useKeys({ search, help, turnTheme });
  useEffect(() => {
    document.title = titleOf(route, store);
    if (!("step" in route) || route.step === null) scrollTo(0, 0);
  }, [placeOf(route)]);
  return (
    <>
      <button type="button" class="skip" onClick={() => main.current?.focus()}>
        Skip to the content
      </button>
      <header class="bar">
        <a class="brand" href="#/">
          <Mark />
          <b>Pawl</b>
          <span class="suite">{oneLine(store.data.suite)}</span>
        </a>
        <Tabs route={route} data={store.data} />
        <search class="search">
          <form
            onSubmit={(event) => {
              event.preventDefault();
              location.hash = searchHash(search.current?.value.trim() ?? "");
            }}
          >
            <input
              ref={search}
              type="search"
              aria-label="Search all transcripts"
              placeholder="Search transcripts"
            />
            <span class="hint">/</span>
          </form>
        </search>
        <button
          type="button"
          class="icon"
          onClick={turnTheme}
          aria-label={`Theme: ${theme}; change it`}
          title={`Theme: ${theme}`}
        >
          {theme === "auto" ? "◐" : theme === "dark" ? "☾" : "☀"}
        </button>
        <button
          type="button"
          class="icon"
          onClick={() => help.current?.showModal()}
          aria-label="Keys and help"
          title="Keys (?)"
        >
          ?
        </button>
      </header>
      <main ref={main} tabIndex={-1}>
        <View route={route} store={store} />
      </main>
      <footer>
        {oneLine(store.data.candidate.campaign)} · made by Pawl from its data pack; every figure can be worked
        out again from there.
      </footer>
      <HelpDialog dialog={help} />
    </>
  );
}

function View({ route, store }: { readonly route: Route; readonly store: Store }) {
  switch (route.kind) {
    case "overview":
      return <Overview store={store} />;
    case "runs":
      return <RunsView store={store} />;
    case "changes":
      return <ChangesView data={store.data} />;
    case "leaderboard":
      return <LeaderboardView board={store.data.board} />;
    case "predictions":
      return <PredictionsView data={store.data} />;
    case "provenance":
      return <ProvenanceView data={store.data} />;
    case "search":
      return <SearchView key={route.words} store={store} words={route.words} />;
    case "task":
      return <TaskView key={route.task} store={store} name={route.task} />;
    case "run":
      return <RunView key={route.run} store={store} id={route.run} step={route.step} />;
    case "diverge":
      return <DivergeView key={route.run} store={store} id={route.run} step={route.step} />;
  }
}

function Tabs({ route, data }: { readonly route: Route; readonly data: PageData }) {
  const { changes, board, predictions } = data;
  const tabs = [
    { kind: "overview", hash: "#/", name: "Overview" },
    { kind: "runs", hash: "#/runs", name: "Runs" },
    {
      kind: "changes",
      hash: "#/changes",
      name: changes.length === 0 ? "Changes" : `Changes ${changes.length}`,
    },
    ...(board === null ? [] : [{ kind: "leaderboard", hash: "#/leaderboard", name: "Leaderboard" } as const]),
    ...(predictions.length === 0
      ? []
      : [{ kind: "predictions", hash: "#/predictions", name: "Predictions" } as const]),
    { kind: "provenance", hash: "#/provenance", name: "Provenance" },
  ] as const;
  return (
    <nav aria-label="Views">
      {tabs.map(({ kind, hash, name }) => (
        <a key={kind} href={hash} aria-current={route.kind === kind ? "page" : undefined}>
          {name}
        </a>
      ))}
    </nav>
  );
}

function Mark() {
  return (
    <svg class="mark" viewBox="0 0 16 16" width="20" height="20" aria-hidden="true">
      <rect width="16" height="16" rx="4" />
      <path d="M4 11l3-6 2 4 3-5" />
    </svg>
  );
}

/** Follows the address from the first moment on: a link may be pressed before anything was painted. */
function useRoute(): Route {
  const [route, setRoute] = useState(parseRoute(location.hash));
  useLayoutEffect(() => {
    const follow = (): void => setRoute(parseRoute(location.hash));
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  return route;
}

/** The address without its step: going to another step is no going away. */
function placeOf(route: Route): string {
  return JSON.stringify({ ...route, step: null });
}

function titleOf(route: Route, { data }: Store): string {
  const place =
    route.kind === "run" || route.kind === "diverge" ? route.run : route.kind === "task" ? route.task : "";
  return oneLine(`${place === "" ? data.headline : place} · Pawl report`);
}
