// Keeps what the page hands to the system's sheet.
window.shared = [];
window.refusal = null;
navigator.canShare = (data) => data.files?.length === 1;
navigator.share = async (data) => {
  if (window.refusal) throw new DOMException("no", window.refusal);
  window.shared.push({ keys: Object.keys(data), name: data.files[0].name, type: data.files[0].type, size: data.files[0].size });
};
