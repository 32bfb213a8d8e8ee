// Runs before the first paint, in any browser, also one too old for the app: hence plain old
// JavaScript. Chooses the language and the screen of index.html that is shown until the app comes,
// fetches what the page of the address needs, and tells when the app cannot come.
//
// The build puts it into index.html and defines NEEDS: for the first word of an address the files that its
// page needs besides the app and the style of later pages; and WORDING: the name of the words that the page
// was built with, empty for the tool's own.
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
  // A kiosk is for everybody at the event: what its device speaks does not count.
  root.lang = fromAddress() || (!isKiosk && (settings() || fromBrowser())) || "fi";
  var hasBegun = !isKiosk && Boolean(kept("response").response);
  if (hasBegun) root.setAttribute("data-begun", "");

  function screenOf(hash) {
    if (isKiosk) return "elsewhere";
    if (/^#?\/?$/.test(hash)) return "start";
    return !hasBegun && /^#\/assess\/1\/?$/.test(hash) ? "statement" : "elsewhere";
  }

  // Start and the first statement are there at once, of another page that it is loading.
  function followAddress() {
    var screen = screenOf(location.hash);
    root.setAttribute("data-screen", screen);
    var pages = { start: "/", statement: "/assess/1" };
    if (pages[screen]) root.setAttribute("data-page", pages[screen]);
    else root.removeAttribute("data-page");
  }
  followAddress();

  /** The first one that is seen. */
  function find(selector) {
    var elements = document.querySelectorAll(selector);
    for (var i = 0; i < elements.length; i += 1) if (elements[i].offsetParent) return elements[i];
    return null;
  }

  // As the app does it: a new page begins at its top with the focus on its heading, unless it stands
  // in a frame that the person has not touched.
  function turn() {
    if (!document.querySelector("[data-static]")) return;
    followAddress();
    scrollTo(0, 0);
    if (isFramed && !document.hasFocus()) return;
    // A heading that is held back takes no focus.
    find("main").focus();
    focusOnHeading();
  }
  addEventListener("hashchange", turn);

  function focusOnHeading() {
    var heading = find("[data-static] h1");
    if (heading) heading.focus();
  }

  // What the page of the address needs comes together with the app. What is there at once needs nothing, and
  // nothing may be in its way.
  function fetchAhead(address, as) {
    var link = document.createElement("link");
    link.rel = "preload";
    link.as = as;
    if (as === "fetch") link.crossOrigin = "anonymous";
    link.href = address;
    document.head.appendChild(link);
  }
  var needs = NEEDS[(/^#\/([a-z]+)/.exec(location.hash) || [])[1]];
  if (needs && !isKiosk && !root.getAttribute("data-page")) {
    for (var i = 0; i < needs.length; i += 1) fetchAhead(needs[i], "fetch");
    fetchAhead("later.css", "style");
  }

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
  // The catalogue, which the app needs first, may name words of the host, which come with the app unless the page
  // was built with them: WORDING, none as a rule. What they replace is held back from the beginning where the page
  // says that such words come (data-awaits-words), otherwise from when it is known: nobody waits for the catalogue
  // on all the other sites. One that does not come, or takes long, changes no words.
  function hold() {
    root.setAttribute("data-held", "");
  }
  function askForCatalogue(resolve) {
    if (root.hasAttribute("data-awaits-words")) hold();
    function decide(text, wording) {
      clearTimeout(patience);
      if (wording !== WORDING) {
        hold();
        fetchAhead("data/wording/" + wording + ".json", "fetch");
      } else if (root.hasAttribute("data-held")) {
        root.removeAttribute("data-held");
        // Who has begun meanwhile waits on the page itself.
        if (document.activeElement === find("main")) focusOnHeading();
      }
      resolve([text, wording]);
    }
    function changeNothing() {
      decide("", WORDING);
    }
    var patience = setTimeout(changeNothing, 4000);
    fetch("data/catalogue.json")
      .then(function (answer) {
        return answer.text();
      })
      .then(function (text) {
        decide(text, JSON.parse(text).wording || "");
      })
      .catch(changeNothing);
  }
  if (canRunApp()) window.catalogue = new Promise(askForCatalogue);
  else root.className += " is-too-old";

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

  addEventListener(
    "error",
    function (event) {
      var target = event.target;
      // Where the app's own script does not arrive, nothing of it can say so.
      if (target && target.nodeName === "SCRIPT" && target !== messenger) root.className += " has-not-come";
      // A failure inside WebAssembly leaves the app in no state to speak for itself.
      if (event.error && window.WebAssembly && event.error instanceof WebAssembly.RuntimeError) {
        root.className += " has-failed";
      }
    },
    true
  );

  // Nor where a policy holds it back, of which not every browser tells.
  addEventListener("load", function () {
    if (!root.hasAttribute("data-started")) root.className += " has-not-come";
  });

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
      find("main").focus();
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
    var before = language && closest(language, "data-static");
    if (before) {
      event.preventDefault();
      root.lang = language.getAttribute("hreflang");
      root.setAttribute("data-chose-language", "");
      carryOver(before, document.querySelector("[data-static][lang=" + root.lang + "]"));
    }
  });

  // What was entered stays, and the focus.
  function carryOver(from, to) {
    var entered = from.getElementsByTagName("input");
    var inputs = to.getElementsByTagName("input");
    for (var i = 0; i < entered.length; i += 1) {
      if (entered[i].type === "text") inputs[i].value = entered[i].value;
      else inputs[i].checked = entered[i].checked;
    }
    var same = find("[data-static] .languages [hreflang=" + root.lang + "]");
    if (same) same.focus();
  }
})();
