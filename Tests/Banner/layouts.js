// Holds Theme/banner.js to the numbers of the build. node layouts.js THEME LAYOUTS.jsonl
// Prints what differs, and how many layouts were compared.
const fs = require("fs"), vm = require("vm"), assert = require("assert");
const [theme, recorded] = process.argv.slice(2);
const page = vm.createContext({});
vm.runInContext(fs.readFileSync(theme + "/banner.js", "utf8"), page);
const read = name => JSON.parse(fs.readFileSync(`${theme}/${name}`, "utf8"));
const banner = page.LoaBanner(read("banner-font.json"), read("banner.json"));
let compared = 0;
for (const line of fs.readFileSync(recorded, "utf8").trim().split("\n")) {
  const { text, size: [width, height, unit, text_width], result } = JSON.parse(line);
  const made = banner.layout(text, { width, height, unit, text_width });
  const { fits, width: w, height: h, unit: u, centimetres, metres, ...rest } = made;
  if (fits) rest.lines = rest.lines.map(l => [l.kind, l.text, l.size, l.x, l.y, l.width]);
  try {
    // Numbers are compared exactly: both sides do the same sums in the same order.
    assert.deepStrictEqual(JSON.parse(JSON.stringify(rest)), result);
  } catch (error) {
    console.log(`differs: ${JSON.stringify(text)} on ${width} x ${height}\n${error.message}`);
    process.exitCode = 1;
  }
  compared += 1;
}
console.log(`${compared} compared`);
