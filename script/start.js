// Starts the app. Where that fails, index.html says so.
import init from "./app.js";

/** What later pages look like. They wait for code of their own, which takes longer. */
function fetchStyle() {
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = "later.css";
  document.head.append(link);
}

/** The rest of the site comes when nothing of the first screen waits for the network any more. */
function fetchUpdates() {
  // Without them only the offline part is missing.
  import("./updates.js").catch(() => {});
}

init().then(
  () => {
    fetchStyle();
    if (document.readyState === "complete") fetchUpdates();
    else addEventListener("load", fetchUpdates);
  },
  (reason) => {
    console.error(reason);
    document.documentElement.classList.add("has-not-come");
  },
);
