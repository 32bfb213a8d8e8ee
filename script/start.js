// Starts the app. Where that fails, index.html says so.
import init from "./app.js";

let style;

/**
 * What later pages look like: it comes when the app is here, and they are shown when it has come. Where it
 * does not come they are shown all the same, and the next one asks for it again.
 */
globalThis.laterStyle = () =>
  (style ??= new Promise((resolve) => {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = "later.css";
    link.onload = resolve;
    link.onerror = () => {
      style = undefined;
      link.remove();
      resolve();
    };
    document.head.append(link);
  }));

/** The rest of the site comes when nothing of the first screen waits for the network any more. */
function fetchUpdates() {
  // Without them only the offline part is missing.
  import("./updates.js").catch(() => {});
}

document.documentElement.setAttribute("data-started", "");

init().then(
  () => {
    globalThis.laterStyle();
    if (document.readyState === "complete") fetchUpdates();
    else addEventListener("load", fetchUpdates);
  },
  (reason) => {
    console.error(reason);
    document.documentElement.classList.add("has-not-come");
  },
);
