
const fetchedBefore = new Set();

/* A part is fetched a second time only when the first time failed: then no copy of it is to be trusted. */
function fetchPart(url) {
    const again = fetchedBefore.has(url.href);
    fetchedBefore.add(url.href);
    return fetch(url, again ? { cache: "reload" } : {});
}

/* Browsers compile while they download only what the host calls application/wasm; anything else is read first. */
async function instantiatePart(source, imports) {
    const response = await source;
    if (!response.ok) {
        throw new Error(`${response.url} was answered with ${response.status}`);
    }
    if (response.headers.get("content-type") === "application/wasm") {
        return WebAssembly.instantiateStreaming(response, imports);
    }
    return WebAssembly.instantiate(await response.arrayBuffer(), imports);
}

/* Loads a part once; a failure is not remembered. */
function part(url) {
    return makeLoad(() => {
        const source = fetchPart(url);
        // It is awaited later; until then a failure is nobody's.
        source.catch(() => {});
        return (imports) => instantiatePart(source, imports);
    }, []);
}

/* What a lazy function needs, all of it asked for at once. */
function parts(...loads) {
    return wrapAsyncCb(() => Promise.all(loads.map((load) => load())));
}
