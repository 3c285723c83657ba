import type { PageData } from "../report/page-shape.ts";
import { oneLine } from "../std/escape-invisible.ts";
import { Command } from "./command.tsx";
import { Badge } from "./say.tsx";

/** What every figure rests on, and how to make the runs again. */
export function ProvenanceView({ data }: { readonly data: PageData }) {
  return (
    <>
      <h1>Provenance</h1>
      {data.commands.map(({ about, command }) => (
        <Command key={about} about={about} command={command} />
      ))}
      <table class="rows facts-table">
        <thead>
          <tr>
            <th scope="col">What</th>
            {data.baseline !== null && <th scope="col">Baseline</th>}
            <th scope="col">This change</th>
          </tr>
        </thead>
        <tbody>
          {data.facts.map((fact) => (
            <tr
              key={fact.name}
              class={fact.baseline !== null && fact.baseline !== fact.candidate ? "differs" : ""}
            >
              <th scope="row">{oneLine(fact.name)}</th>
              {data.baseline !== null && (
                <td data-label="Baseline">
                  <code>{oneLine(fact.baseline ?? "–")}</code>
                </td>
              )}
              <td data-label="This change">
                <code>{oneLine(fact.candidate)}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {data.predictions.length > 0 && <Predictions data={data} />}
    </>
  );
}

const HIT = { true: "came true", false: "did not", null: "cannot be told" } as const;

/** What somebody said would happen, and what did. */
function Predictions({ data }: { readonly data: PageData }) {
  return (
    <section aria-labelledby="predictions">
      <h2 id="predictions">Predictions</h2>
      <table class="rows">
        <thead>
          <tr>
            <th scope="col">Prediction</th>
            <th scope="col">What was found</th>
            <th scope="col">Outcome</th>
            <th scope="col">Sealed before</th>
          </tr>
        </thead>
        <tbody>
          {data.predictions.map((one) => (
            <tr key={one.id}>
              <th scope="row">
                {oneLine(one.id)} <code>{oneLine(one.prediction)}</code>
              </th>
              <td data-label="What was found">
                <code>{oneLine(one.actual)}</code>
              </td>
              <td data-label="Outcome">
                <Badge tone={one.hit === null ? "note" : one.hit ? "good" : "warn"}>
                  {HIT[`${one.hit}`]}
                </Badge>
              </td>
              <td data-label="Sealed before">
                {one.registered ? "yes" : "no: changed or written down later"}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
