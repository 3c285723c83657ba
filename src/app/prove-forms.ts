import { findLeak } from "../grade/leak-scan.ts";
import { fingerprint, sha256 } from "../std/hash.ts";
import type { TaskForm } from "../suite/task.ts";
import type { Trying } from "./prove-line.ts";

/** What must hold of the forms themselves, form by form: none shows the truth, and no two are alike. */
export function tryForms(forms: readonly TaskForm[]): readonly (readonly Trying[])[] {
  const firstWith = new Map<string, number>();
  return forms.map((form, index) => {
    const look = fingerprint([
      form.instruction,
      [...form.files].map(([path, bytes]) => [path, sha256(bytes)]),
    ]);
    const twin = firstWith.get(look);
    firstWith.set(look, twin ?? index + 1);
    const tryings: Trying[] = [{ script: "leak scan", kind: "leak", declared: null, found: findLeak(form) }];
    // A task without a generator has one form and says so by having none.
    if (form.task.generator === undefined) return tryings;
    const found = twin === undefined ? undefined : `the same as form ${twin}`;
    return [...tryings, { script: "forms differ", kind: "forms", declared: null, found }];
  });
}
