import { copyFile, mkdir, open, rename, rm, stat } from "node:fs/promises";

/** What writing needs of the file system; a test hands in one whose disk is full. */
export interface Disk {
  /** Writes a new file and returns when its bytes are on the disk. */
  write(path: string, bytes: Uint8Array): Promise<void>;
  copy(from: string, to: string): Promise<void>;
  /** Puts a file in another's place in one step. */
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  makeFolder(path: string): Promise<void>;
  kindOf(path: string): Promise<"file" | "folder" | "nothing">;
}

export const realDisk: Disk = {
  async write(path, bytes) {
    const file = await open(path, "w");
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
  },
  copy: copyFile,
  rename,
  remove: (path) => rm(path, { force: true }),
  async makeFolder(path) {
    await mkdir(path, { recursive: true });
  },
  async kindOf(path) {
    return stat(path).then(
      (stats) => (stats.isDirectory() ? "folder" : "file"),
      () => "nothing",
    );
  },
};
