import type { PageData } from "../report/page-shape.ts";
import { oneLine } from "../std/escape-invisible.ts";
import { ChangeChips } from "./change-chips.tsx";
import { CostChart } from "./cost-chart.tsx";
import { CurveCharts } from "./curve-charts.tsx";
import { Figures } from "./figures.tsx";
import { ModesTable } from "./modes-table.tsx";
import { Partings } from "./partings.tsx";
import type { Store } from "./store.ts";
import { TaskTable } from "./task-table.tsx";

/** What was decided, what changed, where runs part, and every task. */
export function Overview({ store }: { readonly store: Store }) {
  const { data } = store;
  return (
    <>
      <Verdict data={data} />
      <Figures data={data} />
      <Partings store={store} />
      <TaskTable store={store} />
      <div class="pair">
        <ModesTable modes={data.modes} hasBaseline={data.baseline !== null} />
        <CostChart data={data} />
      </div>
      <CurveCharts curves={data.curves} />
    </>
  );
}

function Verdict({ data }: { readonly data: PageData }) {
  return (
    <section class={`verdict ${data.tone}`} aria-labelledby="headline">
      <h1 id="headline">{oneLine(data.headline)}</h1>
      {data.sentence !== data.headline && <p class="lead">{oneLine(data.sentence)}</p>}
      {data.breaches.map((breach) => (
        <p key={breach}>
          <b>Policy:</b> {oneLine(breach)}
        </p>
      ))}
      <ChangeChips changes={data.changes} />
      {data.notices.length > 0 && (
        <ul class="notices">
          {data.notices.map((notice) => (
            <li key={notice}>{oneLine(notice)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
