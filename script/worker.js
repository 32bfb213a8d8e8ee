// The service worker: keeps the whole release, so that every page opens without a network.
//
// Workbox keeps the files (`PrecacheController`) and the host's data (`NetworkFirst`): what is known
// by its content is fetched once, a file that does not come whole fails the whole update, and no
// code comes from elsewhere. What Workbox would do by itself with routes, with the cache of the
// release before, and on the origin of several sites, is not what this site needs and stands here.
//
// The build writes `RELEASE`, the list of files, before this.
import { PrecacheController } from "workbox-precaching/PrecacheController.js";
import { NetworkFirst } from "workbox-strategies/NetworkFirst.js";

const FOLDER = new URL("./", location.href);
// Several sites may share an origin: a worker touches no cache but those of its own folder.
const CACHES = `kumppanuusmittari:${FOLDER.pathname}:`;
const PAGE = FOLDER.href;
const MANIFEST = address("manifest.webmanifest");
const DATA = address("data/");

/** How long the host may think about data that are cached here. */
const PATIENCE_IN_SECONDS = 3;

/** What has a hash in its name, in this folder and not below it. */
const NAMED_BY_CONTENT = /^[\w-]+\.[0-9A-Z]{8}\.\w+$/;

function address(path) {
  return new URL(path, FOLDER).href;
}

/** Refuses what is not whole or not of this release; then the whole update fails and is tried again later. */
const wholeRelease = {
  async cacheWillUpdate({ request, response }) {
    if (!response || response.status !== 200) return null;
    // Rejects where the line breaks. Firefox looks at the integrity only of what came to its end, and
    // would keep half a file.
    const content = await response.clone().text();
    return request.url !== PAGE || namesOurFiles(content) ? response : null;
  },
};

/** While a host is being filled, the page may be older or newer than the worker. */
function namesOurFiles(page) {
  const names = page.match(/[\w-]+\.[0-9A-Z]{8}\.\w+/g) ?? [];
  return names.length > 0 && names.every((name) => files.getCacheKeyForURL(address(name)));
}

const files = new PrecacheController({ cacheName: `${CACHES}files`, plugins: [wholeRelease] });
files.addToCacheList(RELEASE.files);

// Regions and summaries are files that a host changes without a release, so the host is asked first.
// Answering from the cache and asking afterwards would be quicker by a moment, but would show every
// change one visit late. What the host has added since the release was built is kept as well.
const data = new NetworkFirst({
  cacheName: `${CACHES}data`,
  networkTimeoutSeconds: PATIENCE_IN_SECONDS,
  matchOptions: { ignoreVary: true },
  plugins: [
    {
      // Only the page can say what is wrong with a document; but none that is broken is kept.
      async cacheWillUpdate({ response }) {
        return (await isDocument(response)) ? response : null;
      },
      // A host in trouble is as good as none.
      async fetchDidSucceed({ response }) {
        if (response.status >= 500) throw new Error(`${response.url} was answered with ${response.status}`);
        return response;
      },
    },
  ],
});

async function isDocument(response) {
  if (response.status !== 200) return false;
  try {
    await response.clone().json();
    return true;
  } catch {
    return false;
  }
}

addEventListener("install", (event) => {
  // Without `skipWaiting`: a new release waits until the page says that it may take over.
  event.waitUntil(Promise.all([files.install(event), fetchData()]));
});

/** The host's data as they are now. A host may leave out what it does not need. */
async function fetchData() {
  const cache = await caches.open(`${CACHES}data`);
  for (const { url } of RELEASE.data) {
    const response = await fetch(url, { cache: "no-cache" });
    if (response.status >= 500) throw new Error(`${url} was answered with ${response.status}`);
    if (await isDocument(response)) await cache.put(url, response);
  }
}

// The page of a first visit is of this release as well; from now on it needs no network. Not waited
// for: a page that is just loading anew waits for the worker, and WebKit then has each wait for the other.
addEventListener("activate", () => void clients.claim().catch(() => {}));

addEventListener("message", (event) => {
  if (event.data === "take over") skipWaiting();
  if (event.data === "here") event.waitUntil(tidyUp(event.source));
});

/**
 * Removes what only earlier releases need, once no page of theirs is left: when the page that has
 * just come is the only one. Until then an old page still gets its parts.
 */
async function tidyUp(page) {
  const windows = await clients.matchAll({ type: "window", includeUncontrolled: true });
  const pages = windows.filter((one) => one.url.startsWith(PAGE));
  if (pages.length !== 1 || pages[0].id !== page.id) return;
  const cache = await caches.open(`${CACHES}files`);
  const cached = await cache.keys();
  // A release that is just coming fills the same cache. Its files were there before this question or
  // come after it, and are not among those that are removed.
  if (registration.installing || registration.waiting) return;
  const needed = new Set(files.getURLsToCacheKeys().values());
  await Promise.all(cached.filter(({ url }) => !needed.has(url)).map((request) => cache.delete(request)));
}

addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(PAGE)) return;
  // Who checks the site's files wants what the host has now.
  if (request.cache === "no-store") return;
  const url = new URL(request.url);
  const options = url.search;
  url.search = url.hash = "";
  const answer = answerTo(event, request, url.href, options);
  if (answer) event.respondWith(answer);
});

/** The answer to a request for an address without its options; none where it is not the release's. */
function answerTo(event, request, url, options) {
  if (request.mode === "navigate" && (url === PAGE || url === address("index.html"))) {
    return cached(event, PAGE);
  }
  if (url.startsWith(DATA)) return data.handle({ event, request });
  if (url === MANIFEST && options) return manifestWith(options);
  if (url !== PAGE && files.getCacheKeyForURL(url)) return cached(event, url);
  if (NAMED_BY_CONTENT.test(url.slice(PAGE.length))) return ofAnEarlierRelease(request, url);
}

/**
 * A file of this release. Where the browser has thrown it away, the host is asked; where that fails as
 * well, it is looked for again: WebKit, when busy, has been seen not to find at once what is there.
 */
function cached(event, url) {
  const params = { cacheKey: files.getCacheKeyForURL(url) };
  const find = () => files.strategy.handle({ event, request: new Request(url), params });
  return find().catch(find);
}

async function ofAnEarlierRelease(request, url) {
  const cache = await caches.open(`${CACHES}files`);
  return (await cache.match(url)) ?? fetch(request);
}

/** What is put on a device's home screen starts with the options that the page had. */
async function manifestWith(options) {
  const response = (await files.matchPrecache(MANIFEST)) ?? (await fetch(MANIFEST));
  const manifest = await response.json();
  manifest.start_url = `./${options}`;
  // Otherwise the start address would tell apart what is one app.
  manifest.id = FOLDER.pathname;
  return new Response(JSON.stringify(manifest), { headers: { "content-type": "application/manifest+json" } });
}
