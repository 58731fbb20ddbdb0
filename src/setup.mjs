// Run by `npm start` and `npm test` before anything is installed, so plain JavaScript: installs the pinned packages
// when they are not all there. Nothing is fetched when they are.
import { spawnSync } from "node:child_process";

const shell = process.platform === "win32";
const complete = spawnSync("npm", ["ls", "--silent"], { shell, stdio: "ignore" }).status === 0;
if (!complete) {
  const install = spawnSync("npm", ["ci", "--no-audit", "--no-fund"], { shell, stdio: "inherit" });
  process.exit(install.status ?? 1);
}
