// Keeps what the page offers as files in `offered`, by their names.
if (!window.offered) {
  const blobs = new Map();
  const plain = URL.createObjectURL;
  URL.createObjectURL = (blob) => {
    const address = plain.call(URL, blob);
    blobs.set(address, blob);
    return address;
  };
  const click = HTMLAnchorElement.prototype.click;
  HTMLAnchorElement.prototype.click = function () {
    if (!this.download) return click.call(this);
    window.offered[this.download] = blobs.get(this.href);
  };
}
window.offered = {};
