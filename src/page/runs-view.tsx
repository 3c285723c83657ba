import { RunTable } from "./run-table.tsx";
import type { Store } from "./store.ts";

/** Every run of both sides. */
export function RunsView({ store }: { readonly store: Store }) {
  return (
    <section aria-labelledby="runs">
      <h1 id="runs">Runs</h1>
      <RunTable store={store} runs={store.data.runs} />
    </section>
  );
}
