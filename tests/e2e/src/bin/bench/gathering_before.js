{
    const hold = (source) => { window.appMemory ??= source.instance.exports.memory; return source };
    const streaming = WebAssembly.instantiateStreaming.bind(WebAssembly);
    WebAssembly.instantiateStreaming = (...all) => streaming(...all).then(hold);
    window.longTasks = [];
    const note = (list) => window.longTasks.push(...list.getEntries());
    new PerformanceObserver(note).observe({ entryTypes: ["longtask"] });
}
