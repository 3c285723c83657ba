// node:test: tests are queued as they are declared and run one after another; the host prints the report.
(internal) => {
  const { builtins } = internal;
  const root = node("<root>", "suite", undefined, {});
  let current = root;
  let started = false;
  internal.hasTests = () => root.children.length > 0;

  function node(name, kind, parent, options) {
    return {
      name,
      kind,
      parent,
      options,
      children: [],
      hooks: { before: [], after: [], beforeEach: [], afterEach: [] },
      notes: [],
      status: "pending",
      error: undefined,
      location: "",
    };
  }
  function declared(args) {
    const work = args.find((arg) => typeof arg === "function");
    const options = args.find((arg) => typeof arg === "object" && arg !== null) ?? {};
    const name = typeof args[0] === "string" ? args[0] : work?.name || "<anonymous>";
    return { name, options, work };
  }
  const failure = (code, message, cause) => ({ failureType: code, message, cause });

  function declare(kind, extra) {
    return (...args) => {
      const { name, options, work } = declared(args);
      const item = node(name, kind, current, { ...options, ...extra });
      item.work = work;
      item.location = internal.callSite(new Error().stack);
      item.parent.children.push(item);
      if (kind === "suite") collect(item);
      if (!started) {
        started = true;
        Promise.resolve()
          .then(() => runChildren(root))
          .catch(internal.uncaught);
      }
      return kind === "suite" || item.parent.kind === "suite" ? (item.done ?? Promise.resolve()) : item.done;
    };
  }
  function collect(suite) {
    if (suite.options.skip || !suite.work) return;
    const outer = current;
    current = suite;
    try {
      const result = suite.work(context(suite));
      if (result instanceof Promise)
        suite.collecting = result.catch((error) => {
          suite.error = error;
        });
    } catch (error) {
      suite.error = error;
    } finally {
      current = outer;
    }
  }

  const onlyMode = () => internal.setup.testOnly;
  const wanted = (item) =>
    Boolean(item.options.only || item.parent?.options.only || item.children.some(wanted));
  const matchesName = (item) => {
    const patterns = internal.setup.testNames;
    if (patterns.length === 0) return true;
    const fullName = (at) =>
      at.parent && at.parent !== root ? `${fullName(at.parent)} ${at.name}` : at.name;
    const hit = (at) =>
      patterns.some((pattern) => new RegExp(pattern.replace(/^\/(.*)\/[a-z]*$/, "$1")).test(fullName(at)));
    const below = (at) => hit(at) || at.children.some(below);
    const above = (at) => at && at !== root && (hit(at) || above(at.parent));
    return below(item) || above(item.parent);
  };

  async function runChildren(parent) {
    for (let index = 0; index < parent.children.length; index++) {
      const item = parent.children[index];
      if (item.status !== "pending" || item.running) continue;
      if ((onlyMode() && !wanted(item)) || !matchesName(item)) {
        item.status = "filtered";
        continue;
      }
      await run(item);
    }
  }

  async function hooks(item, list) {
    for (const work of list) await invoke(work, context(item));
  }
  const lineage = (item) => (item.parent ? [...lineage(item.parent), item.parent] : []);

  async function run(item) {
    item.running = true;
    internal.running = item;
    if (item.options.skip) return finish(item, "skip");
    if (item.kind === "suite") return runSuite(item);
    if (!item.work) return finish(item, item.options.todo ? "todo" : "pass");
    try {
      if (!root.beforeRan) {
        root.beforeRan = true;
        await hooks(root, root.hooks.before);
      }
      for (const above of lineage(item))
        if (above.kind === "suite" || above === item.parent) await hooks(item, above.hooks.beforeEach);
      await limited(item, () => invoke(item.work, context(item)));
      await runChildren(item);
      await hooks(item, item.hooks.after);
    } catch (error) {
      if (internal.isExit(error)) throw error;
      item.error = error;
      item.failed = true;
    }
    try {
      for (const above of lineage(item).reverse()) await hooks(item, above.hooks.afterEach);
    } catch (error) {
      if (!item.failed) item.error = error;
      item.failed = true;
    }
    mock.restoreOf(item);
    if (!item.failed) subtestsFailed(item);
    return finish(item, item.options.todo ? "todo" : item.skipped ? "skip" : item.failed ? "fail" : "pass");
  }
  function subtestsFailed(item) {
    const bad = item.children.filter(
      (child) => child.status === "fail" || child.status === "cancelled",
    ).length;
    if (bad === 0) return;
    item.failed = true;
    item.error = failure("subtestsFailed", `${bad} subtest${bad > 1 ? "s" : ""} failed`);
  }

  async function runSuite(suite) {
    await suite.collecting;
    if (suite.error) {
      suite.failed = true;
      for (const child of suite.children) child.status = "cancelled";
      return finish(suite, "fail");
    }
    try {
      if (!root.beforeRan) {
        root.beforeRan = true;
        await hooks(root, root.hooks.before);
      }
      await hooks(suite, suite.hooks.before);
      await runChildren(suite);
      await hooks(suite, suite.hooks.after);
    } catch (error) {
      if (internal.isExit(error)) throw error;
      suite.error = error;
      suite.failed = true;
      for (const child of suite.children)
        if (child.status === "pending")
          cancel(
            child,
            failure("cancelledByParent", "test did not finish before its parent and was cancelled"),
          );
    }
    if (!suite.failed) subtestsFailed(suite);
    return finish(suite, suite.options.todo && !suite.failed ? "todo" : suite.failed ? "fail" : "pass");
  }
  function cancel(item, error) {
    item.status = "cancelled";
    item.error = error;
    item.failed = true;
  }
  function finish(item, status) {
    item.status = status;
    item.resolve?.();
  }

  function invoke(work, given) {
    if (work.length >= 2)
      return new Promise((resolve, reject) =>
        work.call(given, given, (error) => (error ? reject(error) : resolve())),
      );
    return work.call(given, given);
  }
  async function limited(item, work) {
    const limit = item.options.timeout;
    if (!Number.isFinite(limit)) return work();
    let timer;
    const late = new Promise((_resolve, reject) => {
      timer = setTimeout(() => {
        item.isLate = true;
        reject(failure("testTimeoutFailure", `test timed out after ${limit}ms`));
      }, limit);
    });
    try {
      return await Promise.race([work(), late]);
    } finally {
      clearTimeout(timer);
    }
  }

  function context(item) {
    return {
      name: item.name,
      get fullName() {
        return item.parent && item.parent !== root
          ? `${context(item.parent).fullName} > ${item.name}`
          : item.name;
      },
      signal: new AbortController().signal,
      mock,
      assert: builtins["assert/strict"] && Object.assign({}, builtins.assert),
      diagnostic: (note) => item.notes.push(String(note)),
      skip: (why) => {
        item.skipped = true;
        if (why) item.options.skip = String(why);
      },
      todo: (why) => {
        item.options.todo = why ?? true;
      },
      plan: (count) => {
        item.plan = count;
      },
      before: (work) => item.hooks.before.push(work),
      after: (work) => item.hooks.after.push(work),
      beforeEach: (work) => item.hooks.beforeEach.push(work),
      afterEach: (work) => item.hooks.afterEach.push(work),
      test: async (...args) => {
        const { name, options, work } = declared(args);
        const child = node(name, "test", item, options);
        child.work = work;
        child.location = internal.callSite(new Error().stack);
        item.children.push(child);
        await item.last;
        if (!matchesName(child)) {
          child.status = "filtered";
          return;
        }
        item.last = run(child);
        await item.last;
      },
    };
  }

  // mock
  const undo = [];
  const mock = {
    fn(original = () => undefined, implementation = original) {
      let work = implementation;
      const once = new Map();
      const calls = [];
      const record = {
        calls,
        callCount: () => calls.length,
        resetCalls: () => {
          calls.length = 0;
        },
        mockImplementation: (next) => {
          work = next;
        },
        mockImplementationOnce: (next, at = calls.length) => once.set(at, next),
        restore: () => {
          work = original;
        },
      };
      function mocked(...args) {
        const chosen = once.get(calls.length) ?? work;
        const call = {
          arguments: args,
          result: undefined,
          error: undefined,
          target: new.target,
          this: this,
          stack: new Error(),
        };
        calls.push(call);
        try {
          call.result = new.target ? Reflect.construct(chosen, args, new.target) : chosen.apply(this, args);
          return call.result;
        } catch (error) {
          call.error = error;
          throw error;
        }
      }
      Object.defineProperty(mocked, "mock", { value: record });
      Object.defineProperty(mocked, "name", { value: original.name });
      return mocked;
    },
    method(object, name, implementation) {
      const found = Object.getOwnPropertyDescriptor(object, name);
      const original = object[name];
      const mocked = mock.fn(original, typeof implementation === "function" ? implementation : original);
      const restore = () => (found ? Object.defineProperty(object, name, found) : delete object[name]);
      mocked.mock.restore = restore;
      undo.push({ item: internal.running, restore });
      Object.defineProperty(object, name, {
        value: mocked,
        writable: true,
        configurable: true,
        enumerable: found?.enumerable ?? true,
      });
      return mocked;
    },
    getter(object, name, implementation) {
      const found = Object.getOwnPropertyDescriptor(object, name);
      const mocked = mock.fn(found?.get, implementation);
      Object.defineProperty(object, name, { get: mocked, configurable: true });
      undo.push({
        item: internal.running,
        restore: () => found && Object.defineProperty(object, name, found),
      });
      return mocked;
    },
    reset() {
      for (const { restore } of undo.splice(0).reverse()) restore();
    },
    restoreAll() {
      mock.reset();
    },
    restoreOf(item) {
      for (const entry of undo.filter((one) => one.item === item).reverse()) entry.restore();
    },
    timers: {
      enable: () => {},
      reset: () => {},
      tick: () => {
        throw new Error("mock.timers is not available here: timers already run in virtual time");
      },
    },
  };

  const flavours = (kind) => {
    const make = declare(kind, {});
    for (const flag of ["skip", "todo", "only"]) make[flag] = declare(kind, { [flag]: true });
    return make;
  };
  const test = flavours("test");
  const suite = flavours("suite");
  const hook = (name) => (work) => {
    current.hooks[name].push(work);
  };
  const exported = {
    test,
    it: flavours("test"),
    describe: suite,
    suite,
    mock,
    before: hook("before"),
    after: hook("after"),
    beforeEach: hook("beforeEach"),
    afterEach: hook("afterEach"),
    run: () => {
      throw internal.codedError(
        "ERR_FEATURE_UNAVAILABLE",
        "node:test run() is not available: this machine has no processes.",
        Error,
      );
    },
    snapshot: {},
  };
  Object.assign(test, exported);
  internal.prefixOnly.test = test;
  internal.prefixOnly["test/reporters"] = {};

  // Called when nothing is left to run: what is still pending can never finish.
  internal.finishTests = async () => {
    const pending = (item) => {
      if (item.status === "pending")
        cancel(
          item,
          failure(
            "cancelledByParent",
            item.running
              ? "Promise resolution is still pending but the event loop has already resolved"
              : "test did not finish before its parent and was cancelled",
          ),
        );
      for (const child of item.children) pending(child);
    };
    const wasPending = (item) => item.status === "pending" || item.children.some(wasPending);
    const stuck = root.children.some(wasPending);
    for (const child of root.children) pending(child);
    if (!stuck) await hooks(root, root.hooks.after);
  };
  const shownError = (item) => {
    const error = item.error;
    if (error?.failureType) return error.failureType === "subtestsFailed" ? "" : `'${error.message}'`;
    const cause = error;
    return cause === undefined
      ? "undefined"
      : internal.inspect(cause, { depth: internal.setup.isTestRun ? 2 : 0 });
  };
  const text = (why) => (typeof why === "string" ? why : Boolean(why));
  const told = (item) => ({
    name: item.name,
    kind: item.kind,
    status: item.status === "todo" && item.failed ? "todo" : item.status,
    failed: item.failed === true,
    skip: text(item.options.skip || item.skipped),
    todo: text(item.options.todo),
    location: item.location,
    error: item.failed ? shownError(item) : "",
    isParentError: item.error?.failureType === "subtestsFailed",
    notes: item.notes,
    children: item.children.map(told),
  });
  internal.testReport = () => root.children.map(told).filter((item) => item.status !== "filtered");
};
