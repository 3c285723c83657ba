/** The name of a folder that says which model is in it, on any file system. */
export function subjectName(model: string): string {
  return model
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, "-")
    .replace(/^[-.]+|[-.]+$/g, "")
    .slice(0, 100);
}
