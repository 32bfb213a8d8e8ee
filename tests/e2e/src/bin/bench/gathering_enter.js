const [code, done] = arguments;
const frame = () => new Promise(requestAnimationFrame);
const painted = () => frame().then(() => new Promise((resolve) => setTimeout(resolve)));
(async () => {
  // The fourth of the ways.
  document.querySelectorAll("[name=way]")[3].click();
  await painted();
  const field = document.getElementById("by-hand");
  const count = document.getElementById("gathered");
  field.value = code;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  await painted();
  const before = count.textContent;
  const begin = performance.now();
  field.form.requestSubmit();
  let frames = 0;
  while (count.textContent === before) {
    await frame();
    frames += 1;
  }
  await new Promise((resolve) => setTimeout(resolve));
  return [performance.now() - begin, frames];
})().then(done);
