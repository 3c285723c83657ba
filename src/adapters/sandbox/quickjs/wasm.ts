/** What is used of an instance. */
export interface WasmInstance {
  readonly exports: { readonly [name: string]: unknown };
}

/** Node's own WebAssembly; the type library without a browser knows only its types. */
export const { WebAssembly: wasm } = globalThis as unknown as {
  readonly WebAssembly: {
    readonly Module: new (bytes: Uint8Array) => WebAssembly.Module;
    readonly Instance: new (module: WebAssembly.Module, imports: unknown) => WasmInstance;
  };
};
