// The bridge to ECharts, the only JavaScript between the app and the library.
//
// A drawing is JSON with an option for a narrow place and one for a wide place; which of them fits
// is decided here, from the width of the element, and again when that changes or the page prints.

/** From this width in CSS pixels on, a chart is drawn wide. */
const WIDE = 600;
/** The least width a chart is drawn for; a narrower element shows it smaller. */
const NARROWEST = 320;
/** The width of a printed page's column. */
const PRINTED = 640;

let library;
let failures = 0;

/** Loads ECharts once. A failed load is forgotten, so that the next call tries anew. */
function load() {
  library ??= fetchLibrary().catch((error) => {
    library = undefined;
    failures += 1;
    throw error;
  });
  return library;
}

async function fetchLibrary() {
  const address = new URL(ECHARTS, document.baseURI);
  // A browser may remember that a module did not load; under another address it asks again.
  if (failures > 0) address.searchParams.set("try", failures);
  return import(address.href);
}

/** Fetches ECharts ahead. Says nothing when that fails; mounting a chart will try again. */
export function prefetch() {
  load().catch(() => {});
}

/** An empty picture in an element, whose width it follows. Rejects when ECharts or the element is not there. */
export async function mount(element) {
  const { init } = await load();
  // Each picture in a turn of its own, so that several do not hold the page up together.
  await new Promise((resolve) => setTimeout(resolve));
  if (!element.isConnected) throw new Error("the element has left the page");
  const chart = init(element, null, { renderer: "svg", width: NARROWEST, height: element.clientHeight });
  const handle = { element, chart, drawing: undefined, drawn: undefined };
  handle.print = () => draw(handle, PRINTED);
  handle.follow = () => draw(handle, element.clientWidth);
  // Not in the observers' own turn: what is drawn there changes sizes that others observe.
  handle.observer = new ResizeObserver(() => requestAnimationFrame(handle.follow));
  handle.observer.observe(element);
  addEventListener("beforeprint", handle.print);
  addEventListener("afterprint", handle.follow);
  return handle;
}

/** Draws this; nothing of what was drawn before stays. */
export function update(handle, drawing) {
  handle.drawing = JSON.parse(drawing);
  handle.drawn = undefined;
  draw(handle, handle.element.clientWidth);
}

/** What a drawing is as the text of SVG, for a picture that leaves the page. */
export async function text(drawing, width, height) {
  const { init } = await load();
  const chart = init(null, null, { renderer: "svg", ssr: true, width, height });
  try {
    chart.setOption(JSON.parse(drawing).wide, { silent: true });
    return alone(chart.renderToSVGString());
  } finally {
    chart.dispose();
  }
}

/** Without what only a page uses: styles become attributes, which stand in any picture. */
function alone(svg) {
  return svg
    .replace(/<style[^]*?<\/style>/g, "")
    .replace(/ (class|ecmeta_\w+|pointer-events)="[^"]*"/g, "")
    .replace(/ style="([^"]*)"/g, (_, style) =>
      style
        .split(";")
        .map((part) => part.split(/:(.*)/s))
        .filter(([, value]) => value)
        .map(([name, value]) => ` ${name.trim()}="${value.trim()}"`)
        .join(""),
    );
}

/** Takes the picture away. */
export function dispose(handle) {
  handle.observer.disconnect();
  removeEventListener("beforeprint", handle.print);
  removeEventListener("afterprint", handle.follow);
  handle.chart.dispose();
}

function draw(handle, available) {
  const { element, chart, drawing } = handle;
  // An observer may call for a picture that was taken away, or before it has anything to draw.
  if (chart.isDisposed() || !drawing) return;
  const width = Math.max(available, NARROWEST);
  const height = element.clientHeight;
  if (chart.getWidth() !== width || chart.getHeight() !== height) {
    chart.resize({ width, height, silent: true });
  }
  const fitting = width < WIDE ? drawing.phone : drawing.wide;
  if (handle.drawn !== fitting) {
    chart.setOption(fitting, { notMerge: true, silent: true });
    handle.drawn = fitting;
  }
  chart.getZr().flush();
  // With a view box the style sheet can show the picture smaller than it was drawn.
  element.querySelector("svg")?.setAttribute("viewBox", `0 0 ${width} ${height}`);
}
