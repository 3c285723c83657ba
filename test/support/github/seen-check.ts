/** A check run as the API shows it to anybody, with all pages of its annotations. */
interface SeenAnnotation {
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly level: "notice" | "warning" | "failure";
  readonly title: string;
  readonly message: string;
}

export interface SeenCheckRun {
  readonly name: string;
  readonly headSha: string;
  readonly status: string;
  readonly conclusion: string | null;
  readonly title: string;
  readonly summary: string;
  readonly annotations: readonly SeenAnnotation[];
}

interface ApiCheckRun {
  readonly name: string;
  readonly head_sha: string;
  readonly status: string;
  readonly conclusion: string | null;
  readonly output: { readonly title: string; readonly summary: string };
}

interface ApiAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly annotation_level: SeenAnnotation["level"];
  readonly title: string;
  readonly message: string;
}

type Get = <T>(path: string) => Promise<T>;

export async function seenCheck(get: Get, id: number): Promise<SeenCheckRun> {
  const run = await get<ApiCheckRun>(`/check-runs/${id}`);
  const { name, head_sha: headSha, status, conclusion, output } = run;
  const { title, summary } = output;
  return { name, headSha, status, conclusion, title, summary, annotations: await allAnnotations(get, id) };
}

export async function seenChecks(get: Get, commit: string, name?: string): Promise<SeenCheckRun[]> {
  const found = await get<{ check_runs: readonly { id: number; name: string }[] }>(
    `/commits/${commit}/check-runs?per_page=100`,
  );
  const wanted = found.check_runs.filter((each) => name === undefined || each.name === name);
  return Promise.all(wanted.toSorted((a, b) => a.id - b.id).map(({ id }) => seenCheck(get, id)));
}

async function allAnnotations(get: Get, id: number): Promise<SeenAnnotation[]> {
  const all: ApiAnnotation[] = [];
  for (let page = 1; ; page++) {
    const some = await get<ApiAnnotation[]>(`/check-runs/${id}/annotations?per_page=100&page=${page}`);
    all.push(...some);
    if (some.length < 100) break;
  }
  return all.map(({ path, start_line, end_line, annotation_level, title, message }) => ({
    path,
    startLine: start_line,
    endLine: end_line,
    level: annotation_level,
    title,
    message,
  }));
}
