// The SVG that the browser's script writes. node svg.js THEME < [{text, size, colours, title}, …] > [svg, …]
const fs = require("fs"), vm = require("vm");
const theme = process.argv[2];
const page = vm.createContext({});
vm.runInContext(fs.readFileSync(theme + "/banner.js", "utf8"), page);
const read = name => JSON.parse(fs.readFileSync(`${theme}/${name}`, "utf8"));
const banner = page.LoaBanner(read("banner-font.json"), read("banner.json"));
const jobs = JSON.parse(fs.readFileSync(0, "utf8"));
console.log(JSON.stringify(jobs.map(job => {
  const layout = banner.layout(job.text, job.size);
  return layout.fits ? { layout, svg: banner.svg(layout, job.colours || banner.design.colours[0], job.title, true) } : layout;
})));
