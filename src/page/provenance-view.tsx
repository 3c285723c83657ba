import type { PageData } from "../report/page-shape.ts";
import { oneLine } from "../std/escape-invisible.ts";
import { Command } from "./command.tsx";

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
    </>
  );
}
