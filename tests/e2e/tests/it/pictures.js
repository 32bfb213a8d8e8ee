// Keeps what the page offers as files, by their names, and what it hands to the system's sheet.
window.offered = {};
window.shared = [];
window.refusal = null;
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
navigator.canShare = (data) => data.files?.length === 1;
navigator.share = async (data) => {
  if (window.refusal) throw new DOMException("no", window.refusal);
  window.shared.push({ keys: Object.keys(data), name: data.files[0].name, type: data.files[0].type, size: data.files[0].size });
};
