/**
 * One entry of a folder read from outside, path relative to it with `/` between names: data for the suite room to
 * judge. `oversized` was not read; `inside` says whether a symlink's target lies in the folder.
 */
export type FolderEntry =
  | { readonly kind: "file"; readonly path: string; readonly bytes: Uint8Array }
  | { readonly kind: "oversized"; readonly path: string; readonly size: number }
  | { readonly kind: "symlink"; readonly path: string; readonly target: string; readonly inside: boolean }
  | { readonly kind: "special"; readonly path: string };
