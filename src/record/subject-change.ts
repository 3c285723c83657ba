/** What differs in meaning between two subjects or suites; `plan` finds them, the verdict carries them, `report` says them. */
export type SubjectChange =
  | { readonly kind: "model" | "region" | "harness"; readonly before: string; readonly after: string }
  | { readonly kind: "setting"; readonly name: string; readonly before: string; readonly after: string }
  | {
      readonly kind: "prompt";
      readonly path: string;
      readonly how: "added" | "removed" | "changed";
      readonly linesAdded: number;
      readonly linesRemoved: number;
    }
  | { readonly kind: "task"; readonly taskId: string; readonly how: "changed" };
