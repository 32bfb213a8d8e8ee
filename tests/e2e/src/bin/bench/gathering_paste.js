const [text, done] = arguments;
const frame = () => new Promise(requestAnimationFrame);
const painted = () => frame().then(() => new Promise((resolve) => setTimeout(resolve)));
(async () => {
  const data = new DataTransfer();
  data.setData("text/plain", text);
  await painted();
  const field = document.getElementById("paste");
  const begin = performance.now();
  field.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  while (!document.querySelector(".report")) await frame();
  await painted();
  const end = performance.now();
  // The observer is told a little later.
  await painted();
  const meanwhile = window.longTasks.filter((task) => task.startTime >= begin && task.startTime < end);
  const longest = Math.max(0, ...meanwhile.map((task) => task.duration));
  return [end - begin, longest, performance.memory.usedJSHeapSize / 1e6, window.appMemory.buffer.byteLength / 1e6];
})().then(done);
