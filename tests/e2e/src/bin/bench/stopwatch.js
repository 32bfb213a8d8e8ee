// Takes the times of what is painted, and notes how the layout moves. Times are in milliseconds, from
// the start of the navigation or from the click that began it.
(() => {
  const times = (window.stopwatch = { shift: 0 });
  // A message posted in an animation frame is handled after that frame was painted.
  const painted = (done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => done(performance.now());
    port2.postMessage(null);
  };
  const observe = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  observe("paint", (entry) => {
    if (entry.name === "first-contentful-paint") times.firstPaint = entry.startTime;
  });
  observe("layout-shift", (entry) => {
    if (!entry.hadRecentInput) times.shift += entry.value;
  });

  // Only a person's clicks: the stopwatch's own comes below.
  let clicked;
  addEventListener("click", (event) => event.isTrusted && (clicked = event.timeStamp), true);
  addEventListener("change", () => {
    if (times.chosen !== undefined || clicked === undefined) return;
    requestAnimationFrame(() => painted((now) => (times.chosen = now - clicked)));
  });

  const isSeen = (element) =>
    element && element.getClientRects().length > 0 && getComputedStyle(element).visibility === "visible";
  // What is below the window, or under the bar at its end, is scrolled to; else nothing may lie over the choice.
  const end = () => {
    const bar = document.querySelector(".steps");
    const isAtEnd = bar && getComputedStyle(bar).position === "sticky";
    return isAtEnd ? Math.min(innerHeight, bar.getBoundingClientRect().top) : innerHeight;
  };
  const takesClick = (radio) => {
    const label = radio.closest("label");
    if (!isSeen(label) || radio.disabled || radio.closest("[inert]")) return false;
    const { left, top, width, height } = label.getBoundingClientRect();
    const middle = [left + width / 2, top + height / 2];
    return middle[1] >= end() || label.contains(document.elementFromPoint(...middle));
  };
  const choice = () =>
    [...document.querySelectorAll("input[type=radio][name^=answer][value='3']")].find(takesClick);
  const moments = {
    answerable: choice,
    takenOver: () => document.getElementById("main") && !document.querySelector("[data-static]"),
    table: () => isSeen(document.querySelector(".areas :is(tr, li):nth-child(9)")),
    result: () => isSeen(document.querySelector("#main .results .row")),
    collecting: () => isSeen(document.getElementById("paste")),
    charted: () => document.querySelectorAll("figure [role=img] svg *").length > 20,
  };
  const look = () => {
    for (const [name, isThere] of Object.entries(moments)) {
      if (!isThere()) continue;
      delete moments[name];
      painted((now) => {
        times[name] = now - (name === "charted" ? clicked ?? 0 : 0);
        // Whether it could be answered is seen by answering: the choice must be there in the end.
        if (name === "answerable") choice()?.click();
      });
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})();
