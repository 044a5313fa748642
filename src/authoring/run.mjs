/**
 * `node src/authoring/run.mjs PACKAGE|FILE ARGUMENT…`: runs a tool of the project in the foreground, under the project's own
 * Node, after installing what is missing. npm scripts go through it, because the machine's Node may be too old for the tools.
 */
import { installMissing } from './installation.mjs';
import { commandFile, runTool } from './project-tools.mjs';

const [tool = '', ...args] = process.argv.slice(2);
installMissing();
const file = tool.endsWith('.ts') ? tool : commandFile(tool);
const { code } = await runTool([file, ...args], { foreground: true });
process.exitCode = code;
