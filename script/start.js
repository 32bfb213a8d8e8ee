// Starts the app. Where that fails, index.html says so.
import init from "./app.js";

/** The rest of the site comes when nothing of the first screen waits for the network any more. */
function fetchUpdates() {
  // Without them only the offline part is missing.
  import("./updates.js").catch(() => {});
}

init().then(
  () => (document.readyState === "complete" ? fetchUpdates() : addEventListener("load", fetchUpdates)),
  (reason) => {
    console.error(reason);
    document.documentElement.classList.add("has-not-come");
  },
);
