// Notes, from before the first script of the site, what a console would show and how the layout moves.
(() => {
  const problems = [];
  const note = (kind, text) => problems.push({ kind, text: String(text) });
  const shifts = [];
  window.watched = { problems, shifts };
  addEventListener("securitypolicyviolation", (event) =>
    note("policy", `${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber} ${event.sample}`));
  addEventListener("unhandledrejection", (event) => note("rejection", event.reason?.stack || event.reason));
  addEventListener("error", (event) => {
    const source = event.target === window ? null : event.target?.src || event.target?.href;
    note(source ? "load" : "error", source || event.error?.stack || event.message);
  }, true);
  for (const level of ["error", "warn"]) {
    const plain = console[level];
    console[level] = (...what) => {
      note(`console.${level}`, what.join(" "));
      plain.apply(console, what);
    };
  }
  try {
    new PerformanceObserver((list) => {
      for (const shift of list.getEntries()) {
        if (shift.hadRecentInput) continue;
        const moved = shift.sources.map(({ node }) => (node?.outerHTML ?? node?.textContent ?? "").slice(0, 80));
        shifts.push({ size: shift.value, moved });
      }
    }).observe({ type: "layout-shift", buffered: true });
  } catch { /* This engine measures no layout shifts. */ }
})();
