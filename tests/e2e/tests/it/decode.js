// Decodes the PNG of a name, and looks where the SVG of another says that things are.
const [png, svg] = arguments;
const done = arguments[arguments.length - 1];
(async () => {
  const bitmap = await createImageBitmap(window.offered[png]);
  const text = await window.offered[svg].text();
  const canvas = document.createElement("canvas");
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  const context = canvas.getContext("2d");
  context.drawImage(bitmap, 0, 0);
  const colour = (x, y) => {
    const [red, green, blue] = context.getImageData(Math.round(x), Math.round(y), 1, 1).data;
    return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, "0")).join("")}`;
  };
  const colours = new Set();
  for (let x = 4; x < bitmap.width; x += 8) for (let y = 4; y < bitmap.height; y += 8) colours.add(colour(x, y));
  const parsed = new DOMParser().parseFromString(text, "image/svg+xml").documentElement;
  const root = document.body.appendChild(document.importNode(parsed, true));
  const whole = root.getBoundingClientRect();
  const scale = bitmap.width / whole.width;
  const middle = (element) => {
    const box = element.getBoundingClientRect();
    const x = (box.x + box.width / 2 - whole.x) * scale;
    const y = (box.y + box.height / 2 - whole.y) * scale;
    return { x, y, colour: colour(x, y), fill: element.getAttribute("fill"), text: element.textContent };
  };
  const dots = [...root.querySelectorAll('path[d^="M-7.5 0a7.5"]')].map(middle);
  const numbers = [...root.querySelectorAll(":scope > text")].map(middle).filter(({ text }) => /^[1-5]$/.test(text));
  const faces = [...root.querySelectorAll(":scope > rect[rx='5']")].map((element) => {
    const box = element.getBoundingClientRect();
    const x = (box.x - whole.x) * scale + 6;
    const y = (box.y - whole.y) * scale + 6;
    return { x, y, colour: colour(x, y), fill: element.getAttribute("fill"), text: "" };
  });
  const words = [...root.querySelectorAll("text")].map((element) => element.textContent);
  const title = root.querySelector("title").textContent;
  const figures = root.querySelector("desc").textContent;
  root.remove();
  done({ width: bitmap.width, height: bitmap.height, colours: colours.size, dots, numbers, faces, words, title, figures });
})().catch((error) => done({ problem: String(error) }));
