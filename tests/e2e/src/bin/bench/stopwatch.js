// Takes the times of what is painted. Times are in milliseconds, from the start of the navigation
// or from the click that began it.
(() => {
  const times = (window.stopwatch = {});
  let clicked = 0;
  // A message posted in an animation frame is handled after that frame was painted.
  const painted = (done) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done(performance.now());
      port2.postMessage(null);
    });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (entry.name === "first-contentful-paint") times.firstPaint = entry.startTime;
  }).observe({ type: "paint", buffered: true });
  addEventListener("click", (event) => (clicked = event.timeStamp), true);
  addEventListener("change", () => {
    if (times.chosen === undefined) painted((now) => (times.chosen = now - clicked));
  });
  const look = () => {
    if (!seen.answerable && document.querySelector("#main input[name=answer]")) {
      seen.answerable = true;
      painted((now) => (times.answerable = now));
    }
    if (!seen.charted && document.querySelectorAll("figure [role=img] svg *").length > 20) {
      seen.charted = true;
      painted((now) => (times.charted = now - clicked));
    }
  };
  const seen = {};
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
})();
