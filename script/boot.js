// Runs before the first paint, in any browser, also one too old for the app: hence plain old
// JavaScript. Chooses the language and the screen of index.html that is shown until the app comes,
// and tells when it cannot come.
(function () {
  var root = document.documentElement;
  var languages = ["fi", "sv", "en"];

  function known(tag) {
    var primary = String(tag || "").toLowerCase().split("-")[0];
    return languages.indexOf(primary) < 0 ? null : primary;
  }

  function fromAddress() {
    // Of several that there are the last one counts, as for the app.
    var match = /.*[?&]lang=(fi|sv|en)(&|$)/.exec(location.search);
    return match && match[1];
  }

  function kept(name) {
    try {
      var folder = location.pathname.replace(/[^/]*$/, "");
      return JSON.parse(localStorage.getItem("kumppanuusmittari:" + folder + ":" + name)) || {};
    } catch (refused) {
      return {};
    }
  }

  function fromBrowser() {
    var tags = navigator.languages || [navigator.language];
    for (var i = 0; i < tags.length; i += 1) {
      if (known(tags[i])) return known(tags[i]);
    }
    return null;
  }

  function settings() {
    var document = kept("settings");
    return document.version === 1 ? known(document.language) : null;
  }

  // A kiosk and a frame look different, and leave no trace of a page in the history.
  var mode = (/.*[?&]mode=(kiosk|embed)(&|$)/.exec(location.search) || [])[1];

  var isFramed = window.parent !== window;

  root.className = (mode ? "is-" + mode : "") + (isFramed ? " is-framed" : "");
  // What a kiosk keeps is no visitor's.
  var isKiosk = mode === "kiosk";
  root.lang = fromAddress() || (!isKiosk && settings()) || fromBrowser() || "fi";
  if (!isKiosk && kept("response").response) root.setAttribute("data-begun", "");

  // At another address than the start page the static screen says that the page is loading.
  function followAddress() {
    var isStart = !isKiosk && /^#?\/?$/.test(location.hash);
    root.className = root.className.replace(/ ?is-elsewhere/, "") + (isStart ? "" : " is-elsewhere");
  }
  followAddress();
  addEventListener("hashchange", followAddress);

  // What the app is built with, in the smallest module that has it all: references, several
  // results, bulk memory, sign extension and saturating conversion.
  function canRunApp() {
    var module = [
      0, 97, 115, 109, 1, 0, 0, 0, 1, 9, 2, 96, 0, 2, 127, 127, 96, 0, 0, 3, 3, 2, 0, 1, 4, 4, 1,
      111, 0, 0, 5, 3, 1, 0, 0, 10, 32, 2, 12, 0, 65, 0, 192, 67, 0, 0, 0, 0, 252, 0, 11, 17, 0, 65,
      0, 65, 0, 65, 0, 252, 11, 0, 65, 0, 208, 111, 38, 0, 11,
    ];
    try {
      return (
        "noModule" in document.createElement("script") &&
        typeof AbortController === "function" &&
        WebAssembly.validate(new Uint8Array(module))
      );
    } catch (missing) {
      return false;
    }
  }
  if (!canRunApp()) root.className += " is-too-old";

  // What speaks with the page around a frame.
  if (isFramed) {
    var messenger = document.createElement("script");
    messenger.src = "frame.js";
    document.head.appendChild(messenger);
  }

  // Where a frame may not run the app, a tab of its own can.
  function offerOwnTab() {
    var options = location.search.slice(1).split("&");
    var others = options.filter(function (option) {
      return option && option !== "mode=embed";
    });
    var query = others.length ? "?" + others.join("&") : "";
    var address = location.origin + location.pathname + query + location.hash;
    var links = document.querySelectorAll("[data-own-tab]");
    for (var i = 0; i < links.length; i += 1) {
      links[i].href = address;
      links[i].nextElementSibling.textContent = address;
    }
  }

  // Where the app's own script does not arrive, nothing of it can say so.
  addEventListener(
    "error",
    function (event) {
      var target = event.target;
      if (target && target.nodeName === "SCRIPT" && target !== messenger) root.className += " has-not-come";
    },
    true
  );

  // What is said of a failure stands in the page, hidden while the page is not of its class.
  function tell() {
    var words = document.querySelectorAll(".failures > *");
    for (var i = 0; i < words.length; i += 1) {
      words[i].hidden = !root.classList.contains(words[i].className);
    }
  }
  addEventListener("DOMContentLoaded", function () {
    if (isFramed) offerOwnTab();
    tell();
  });
  if (window.MutationObserver) new MutationObserver(tell).observe(root, { attributes: true });

  // A failure inside WebAssembly leaves the app in no state to speak for itself.
  addEventListener("error", function (event) {
    if (event.error && window.WebAssembly && event.error instanceof WebAssembly.RuntimeError) {
      root.className += " has-failed";
    }
  });

  function closest(element, name) {
    while (element && element.getAttribute) {
      if (element.getAttribute(name) !== null) return element;
      element = element.parentNode;
    }
    return null;
  }

  addEventListener("click", function (event) {
    // A fragment would be taken for a page.
    var skip = closest(event.target, "data-skip");
    if (skip) {
      event.preventDefault();
      var main = document.querySelectorAll("main");
      for (var i = 0; i < main.length; i += 1) if (main[i].offsetParent) main[i].focus();
    }
    if (closest(event.target, "data-reload")) location.reload();
    var link = mode && closest(event.target, "href");
    var address = link && link.getAttribute("href");
    if (address && address.indexOf("#/") === 0) {
      event.preventDefault();
      location.replace(address);
    }
    // Before the app comes a language is changed in place, so that the other options stay.
    var language = closest(event.target, "hreflang");
    if (language && closest(language, "data-static")) {
      event.preventDefault();
      root.lang = language.getAttribute("hreflang");
      root.setAttribute("data-chose-language", "");
    }
  });
})();
