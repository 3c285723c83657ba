/**
 * just-bash 3.4.2's files in memory follow links when they read and not when they write: `echo x > link/file` left a
 * file beneath the link itself, where nothing could look at it again. Here whatever changes a file goes where the
 * kernel would: through every link on the way, and for content and modes through the last one too.
 */
import type { InMemoryFs } from "just-bash";

/** How its files find their way; private in its types. */
interface Paths {
  resolveIntermediateSymlinks(path: string): string;
  resolvePathWithSymlinks(path: string): string;
}

/** The same files, put right in place. */
export function throughLinks(fs: InMemoryFs): InMemoryFs {
  const paths = fs as unknown as Paths;
  const beside = (path: string): string => paths.resolveIntermediateSymlinks(path);
  const beyond = (path: string): string => paths.resolvePathWithSymlinks(path);
  const plain = {
    writeFileSync: fs.writeFileSync.bind(fs),
    appendFile: fs.appendFile.bind(fs),
    mkdirSync: fs.mkdirSync.bind(fs),
    rm: fs.rm.bind(fs),
    cp: fs.cp.bind(fs),
    mv: fs.mv.bind(fs),
    chmod: fs.chmod.bind(fs),
    symlink: fs.symlink.bind(fs),
    link: fs.link.bind(fs),
  };
  fs.writeFileSync = (path, ...rest) => plain.writeFileSync(beyond(path), ...rest);
  fs.appendFile = async (path, ...rest) => plain.appendFile(beyond(path), ...rest);
  fs.mkdirSync = (path, ...rest) => plain.mkdirSync(beside(path), ...rest);
  fs.rm = async (path, ...rest) => plain.rm(beside(path), ...rest);
  fs.cp = async (from, to, ...rest) => plain.cp(beside(from), beside(to), ...rest);
  fs.mv = async (from, to) => plain.mv(beside(from), beside(to));
  fs.chmod = async (path, mode) => plain.chmod(beyond(path), mode);
  fs.symlink = async (target, path) => plain.symlink(target, beside(path));
  fs.link = async (existing, path) => plain.link(beside(existing), beside(path));
  return fs;
}
