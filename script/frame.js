// Speaks with the page around the frame, as docs/embedding.md says: how high the content is, how far
// the person has come, that a new page begins. Only in a frame does `boot.js` fetch it, and also where
// the app cannot come: hence plain old JavaScript.
//
// What it tells holds nothing personal, so it is told to whoever is around. It hears the handshake of
// open-iframe-resizer from there and nothing else; that library's own child side would also let the
// page around change this one (selectors, paddings).
(function () {
  var STATEMENTS = 7;

  var root = document.documentElement;
  var around = window.parent;
  var usesResizer = false;
  var isTouched = false;
  var hasCompleted = false;
  var height;
  var page;

  function tell(message) {
    message.source = "kumppanuusmittari";
    around.postMessage(message, "*");
  }

  function tellHeight() {
    tell({ type: "size", height: height });
    if (usesResizer) {
      around.postMessage({ type: "iframe-resized", width: root.clientWidth, height: height }, "*");
    }
  }

  function measure() {
    var now = Math.ceil(root.getBoundingClientRect().height);
    if (now === height) return;
    height = now;
    tellHeight();
  }

  // The app writes on its first element which page it shows.
  function look() {
    var shown = document.querySelector("[data-page]");
    if (!shown) return;
    var now = shown.getAttribute("data-page");
    if (now !== page) turn(now);
    if (!hasCompleted && shown.getAttribute("data-completed") !== null) {
      hasCompleted = true;
      tell({ type: "completed" });
    }
  }

  function turn(now) {
    var step = /^\/assess\/(\d)$/.exec(now);
    // Nothing moves the page around before the person has touched the frame.
    if (page !== undefined && isTouched) tell({ type: "scroll", top: 0 });
    if (step) tell({ type: "progress", step: Number(step[1]), of: STATEMENTS });
    page = now;
  }

  function touch() {
    isTouched = true;
  }
  ["pointerdown", "keydown", "click"].forEach(function (event) {
    addEventListener(event, touch, true);
  });

  addEventListener("message", function (event) {
    if (event.source !== around || !event.data) return;
    var type = event.data.type;
    if (type !== "iframe-child-init" && type !== "iframe-get-child-dimensions") return;
    usesResizer = true;
    if (height !== undefined) tellHeight();
  });

  if (window.ResizeObserver) new ResizeObserver(measure).observe(root);
  addEventListener("load", measure);
  // Also when a style sheet has come: an element's own event reaches the document on its way down only.
  document.addEventListener("load", measure, true);
  // A browser runs no ResizeObserver in a frame that is out of sight: what the app draws there is measured
  // by what it changes in the document.
  new MutationObserver(function () {
    look();
    measure();
  }).observe(root, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
  look();
})();
