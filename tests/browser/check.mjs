// Opens every page in a browser and reports what it does that a page must not do.
import { createServer } from "node:http";
import { mkdirSync, readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { gzipSync } from "node:zlib";
import { HtmlValidate, StaticConfigLoader } from "html-validate";
import { chromium } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const flags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
const findings = [];

// Every request that reaches the server is counted, the page's own included.
const requests = [];
const server = createServer((request, response) => {
  requests.push(request.url);
  const file = decodeURIComponent(request.url.slice(1));
  if (!/^[\w/]+\.html$/.test(file)) return response.writeHead(404).end();
  response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(readFileSync(`pages/${file}`));
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const base = `http://127.0.0.1:${server.address().port}`;

const browser = await chromium.launch({ executablePath: process.env.BROWSER, args: flags });

async function open(page, file) {
  const note = (what) => findings.push(`${file}: ${what}`);
  page.removeAllListeners();
  page.on("console", (message) => ["error", "warning"].includes(message.type()) && note(`console: ${message.text()}`));
  page.on("pageerror", (error) => note(`error: ${error.message}`));
  page.on("dialog", (dialog) => { note(`dialog: ${dialog.message()}`); dialog.dismiss(); });
  page.on("popup", () => note("popup"));
  page.on("request", (request) => request.url() !== `${base}/${file}` && note(`request: ${request.url()}`));
  requests.length = 0;
  await page.goto(`${base}/${file}`, { waitUntil: "load" });
  if (page.url() !== `${base}/${file}`) note(`went to ${page.url()}`);
  // Names of the window and the document are what they are in an empty page.
  const shadowed = await page.evaluate(() =>
    [...document.querySelectorAll("[id], [name]")].map((e) => e.id || e.getAttribute("name"))
      .filter((name) => name in Object.prototype || document[name] instanceof Element && !["body", "head", "documentElement"].includes(name)));
  if (shadowed.length) note(`shadows ${shadowed}`);
  for (const url of requests) if (url !== `/${file}`) note(`request at the server: ${url}`);
}

async function audit(page, file) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
  for (const { id, help, nodes } of violations) findings.push(`${file}: axe ${id}: ${help}: ${nodes.map((n) => n.html).slice(0, 3).join(" ")}`);
}

mkdirSync("screenshots", { recursive: true });
const named = readdirSync("pages").filter((file) => file.endsWith(".html"));
let views = 0;
for (const [width, height] of [[390, 844], [1280, 900]]) {
  for (const colorScheme of ["light", "dark"]) {
    const context = await browser.newContext({ viewport: { width, height }, colorScheme, bypassCSP: false, reducedMotion: "reduce" });
    const page = await context.newPage();
    for (const file of named) {
      await open(page, file);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (overflow > 0) findings.push(`${file}: ${overflow} px wider than the ${width} px of the screen`);
      if (file !== "hostile.html") await page.screenshot({ path: `screenshots/${file.replace(".html", "")}-${width}-${colorScheme}.png`, fullPage: true });
      await audit(page, file);
      views += 1;
    }
    await context.close();
  }
}

// Narrow and wide: nothing may stick out.
for (const width of [320, 3840]) {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  for (const file of named) {
    await open(page, file);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (overflow > 0) findings.push(`${file}: ${overflow} px wider than the ${width} px of the screen`);
  }
  await page.close();
}

const page = await browser.newPage();
const hostile = readdirSync("pages/hostile").map((file) => `hostile/${file}`);
for (const file of hostile) await open(page, file);

await browser.close();
server.close();

const validate = (rules) => new HtmlValidate(new StaticConfigLoader({
  root: true,
  extends: ["html-validate:standard", "html-validate:a11y", "html-validate:document"],
  rules,
}));
// A hostile article may have no headline and any level; levels are kept as they are.
const options = readdirSync("pages/options").map((file) => `options/${file}`);
const validators = [[named.filter((file) => file !== "hostile.html"), validate({})], [["hostile.html", ...hostile, ...options], validate({ "heading-level": "off" })]];
for (const [files, validator] of validators) {
  for (const file of files) {
    const report = await validator.validateString(readFileSync(`pages/${file}`, "utf8"), file);
    for (const { messages } of report.results) {
      for (const { ruleId, message, line } of messages) findings.push(`${file}:${line}: html-validate ${ruleId}: ${message}`);
    }
  }
}

const packed = gzipSync(readFileSync("pages/founding.html"), { level: 9 }).length;
if (packed > 14 * 1024) findings.push(`founding.html: ${packed} bytes packed`);

for (const finding of findings) console.error(finding);
console.log(`${named.length} pages in ${views} views, ${hostile.length} hostile pages, ${options.length} with other options, founding.html ${packed} bytes packed: ${findings.length} findings`);
process.exit(findings.length ? 1 : 0);
