// Looks after the service worker and tells the app what there is to tell: that the device is offline,
// that a new version is there. Comes after the first screen, since nothing of it is needed before.
//
// Attributes of the root element hold the news, the event `news` says that they have changed:
// `data-offline` ("whole" when every page is kept here, else "page") and `data-new-version`.
// `src/browser/updates.rs` reads them. The app in turn says by `data-at-rest` on an element that a
// new version may take over now, and by `data-take-over` on a button that the person wants it.

const AN_HOUR = 60 * 60 * 1000;
/** So long after the last touch or key nobody is taken to be busy; less than any kiosk waits. */
const QUIET = 10 * 1000;

const root = document.documentElement;
const workers = container();
let registration;
let isControlled = false;
/** Another tab has let the new version take over; this page is still the old one. */
let isOld = false;
let hasAsked = false;
/** A page that was loaded anew is not loaded anew at once, whatever a host does. */
let mayTakeOver = performance.getEntriesByType("navigation")[0]?.type !== "reload";
let lastTouched = 0;
let nextTime;
let lastLooked = Date.now();

/** Not in a frame, where it would be another site's. The browser may lack it or refuse to be asked. */
function container() {
  try {
    return window.top === window ? navigator.serviceWorker : undefined;
  } catch {
    return undefined;
  }
}

/** The folder above may have a site with a worker of its own. */
function isControlledByOurs() {
  return workers?.controller?.scriptURL === new URL("sw.js", document.baseURI).href;
}

function tell() {
  const state = navigator.onLine ? null : isControlledByOurs() ? "whole" : "page";
  if (state) root.setAttribute("data-offline", state);
  else root.removeAttribute("data-offline");
  root.toggleAttribute("data-new-version", hasNewVersion());
  dispatchEvent(new Event("news"));
}

function hasNewVersion() {
  return isOld || Boolean(registration?.active && registration.waiting);
}

function takeOver() {
  if (isOld) {
    location.reload();
  } else {
    hasAsked = true;
    registration.waiting?.postMessage("take over");
  }
}

function isAtRest() {
  return document.querySelector("[data-at-rest]") && Date.now() - lastTouched > QUIET;
}

/** Lets a new version take over where nobody is interrupted, and tells of it elsewhere. */
function consider() {
  clearTimeout(nextTime);
  if (hasNewVersion()) nextTime = setTimeout(consider, QUIET);
  if (!mayTakeOver || !hasNewVersion() || !isAtRest()) return tell();
  mayTakeOver = false;
  takeOver();
}

/** A page may stay open for days. */
function look() {
  if (!isAtRest() || Date.now() - lastLooked < AN_HOUR) return;
  update();
}

function update() {
  lastLooked = Date.now();
  // Without a network there is nothing to be found.
  registration.update().catch(() => {});
}

function follow(worker) {
  worker?.addEventListener("statechange", consider);
}

function takeOverHappened() {
  if (!isControlledByOurs()) return;
  if (hasAsked) return location.reload();
  isOld ||= isControlled;
  isControlled = true;
  if (!isOld) begin();
  consider();
}

/** The page and the worker are of one release. */
function begin() {
  workers.controller.postMessage("here");
  if (location.search) {
    document.querySelector("link[rel=manifest]").href = `manifest.webmanifest${location.search}`;
  }
}

async function register() {
  isControlled = isControlledByOurs();
  if (isControlled) begin();
  workers.addEventListener("controllerchange", takeOverHappened);
  registration = await workers.register("sw.js", { updateViaCache: "none" });
  follow(registration.installing);
  registration.addEventListener("updatefound", () => follow(registration.installing));
  new MutationObserver(() => {
    look();
    consider();
  }).observe(document.body, { subtree: true, attributeFilter: ["data-at-rest"] });
  setInterval(look, AN_HOUR);
  // Some browsers look by themselves only when the worker has had nothing to do for a while.
  if (registration.active) update();
  consider();
}

for (const touch of ["pointerdown", "keydown"]) {
  addEventListener(touch, () => (lastTouched = Date.now()), { passive: true });
}
// Who comes to a page has done nothing on it yet.
addEventListener("hashchange", () => {
  lastTouched = 0;
  mayTakeOver = true;
  // When the app has drawn the page.
  setTimeout(consider);
});
addEventListener("click", ({ target }) => {
  if (target.closest?.("[data-take-over]")) takeOver();
});
addEventListener("online", tell);
addEventListener("offline", tell);
// Without a worker the words of the news must come while there is a network.
if (REGISTERS && workers) register().catch(tell);
else tell();
