// Run by .ci/pictures: node pictures.mjs DRIVER SAMPLE UNUSUAL. Writes docs/pages/*.webp, docs/pages.md and docs/screenshot.png.
import { mkdir, rm, writeFile } from "node:fs/promises";

const [, , driver, sample, unusual] = process.argv;
const { chromium } = (await import(driver)).default;

const pages = [
  ["home", "The first page", sample, "/"],
  ["search", "Results", sample, "/search?q=diffusion+models&venue=cvpr&venue=neurips"],
  ["filters", "Filters, a sheet on a phone", sample, "/search?q=pruning", ".filters > summary"],
  ["empty", "Nothing found", sample, "/search?q=nothingfindsthis&year=2024"],
  ["facet", "All values of a facet", sample, "/search/facet?field=author&q=pruning"],
  ["paper", "A paper", sample, "/papers/ma2024cvpr-deepcache"],
  ["crowd", "A paper of two hundred authors", unusual, "/papers/consortium2023measurement"],
  ["formulas", "A paper full of formulas", unusual, "/papers/noether2022bounds"],
  ["arabic", "A paper from right to left", unusual, "/papers/alkhwarizmi2021jabr"],
  ["scripts", "Letters of many scripts", unusual, "/search"],
  ["author", "An author", sample, "/authors/ma-xinyin"],
  ["venues", "Venues by year", sample, "/venues"],
  ["years", "Years", sample, "/years"],
  ["topics", "Topics over time", sample, "/topics"],
  ["trends", "Searches compared", sample, "/trends?q=pruning&q=diffusion&q=distillation"],
  ["help", "Search help", sample, "/help"],
  ["api", "The API", sample, "/api"],
  ["missing", "No such page", sample, "/no/such/page"],
  ["chinese", "Results in Chinese", sample, "/zh/search?q=pruning"],
];
const sizes = [[360, 740], [768, 900], [1440, 900]];

await rm("docs/pages", { recursive: true, force: true });
await mkdir("docs/pages", { recursive: true });
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"] });
for (const [width, height] of sizes) {
  for (const colorScheme of ["light", "dark"]) {
    const context = await browser.newContext({ viewport: { width, height }, colorScheme, locale: "en-GB", reducedMotion: "reduce" });
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    for (const [name, , site, path, opened] of pages) {
      await page.goto(site + path);
      await page.evaluate("document.fonts.ready.then(() => true)");
      if (opened && width < 896) await page.click(opened);
      const { data } = await devtools.send("Page.captureScreenshot", { format: "webp", quality: 55 });
      await writeFile(`docs/pages/${name}-${width}-${colorScheme}.webp`, Buffer.from(data, "base64"));
    }
    await context.close();
  }
}
const first = await browser.newPage({ viewport: { width: 1280, height: 860 }, colorScheme: "light", locale: "en-GB", reducedMotion: "reduce" });
await first.goto(`${sample}/search?q=diffusion+pruning`);
await first.evaluate("document.fonts.ready.then(() => true)");
await first.screenshot({ path: "docs/screenshot.png" });
await browser.close();

const pictures = (name, scheme) => sizes.map(([width]) => `<img src="pages/${name}-${width}-${scheme}.webp" alt="${scheme}, ${width} pixels" height="300">`).join(" ");
const text = pages.map(([name, title]) => `## ${title}\n\n${pictures(name, "light")}\n\n${pictures(name, "dark")}\n`).join("\n");
await writeFile("docs/pages.md", `# Every kind of page\n\nWhat a visitor sees first at 360, 768 and 1440 pixels, light and dark. Made by \`.ci/pictures\`; the papers are those of \`content/\` and of \`tests/SearchPortal.Browser.Tests/Unusual\`.\n\n${text}`);
