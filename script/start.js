// Starts the app. Where that fails, index.html says so.
import init from "./app.js";

init().catch((reason) => {
  console.error(reason);
  document.documentElement.classList.add("has-not-come");
});
