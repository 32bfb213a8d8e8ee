// In development only: reloads the page when the site has been built again, or is served again.
(() => {
    const source = new EventSource(document.currentScript.dataset.events);
    let lost = false;
    source.addEventListener("reload", () => location.reload());
    source.addEventListener("error", () => { lost = true; });
    source.addEventListener("init", () => { if (lost) location.reload(); });
    addEventListener("pagehide", () => source.close());
})();
