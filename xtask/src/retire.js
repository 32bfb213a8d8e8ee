// Takes the place of a service worker that an earlier release has left, removes what it kept, and goes.
// A page that is in development must never come from a cache; a host that gives the worker up may
// serve this as `sw.js` as well.
addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(retire()));

async function retire() {
  const ours = `kumppanuusmittari:${new URL("./", location.href).pathname}:`;
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(ours)).map((name) => caches.delete(name)));
  await registration.unregister();
  // With a hash it would only go to another place of the same page.
  const pages = await clients.matchAll({ type: "window" });
  await Promise.all(pages.map((page) => page.navigate(page.url.split("#")[0])));
}
