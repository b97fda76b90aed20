/** Three lines that load the data; the page shows them, and a test runs them. */
export const writePython = (address: string): string =>
  `import json, urllib.request\nframeworks = json.load(urllib.request.urlopen("${address}"))["frameworks"]\nprint([f["name"] for f in frameworks if f["state"] == "active"])\n`;

export const writeJavaScript = (address: string): string =>
  `const { frameworks } = await (await fetch("${address}")).json();\nconst active = frameworks.filter(({ state }) => state === "active");\nconsole.log(active.map(({ name }) => name));\n`;
