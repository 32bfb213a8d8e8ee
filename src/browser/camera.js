// The bridge to `script/camera.js`, whose name the page tells.

/** Starts the camera in the video element with this id. */
export async function start(id, found) {
  const name = document.querySelector("meta[name=camera]").content;
  let camera;
  try {
    camera = await import(new URL(name, document.baseURI).href);
  } catch {
    throw "not-come";
  }
  const video = document.getElementById(id);
  if (!video) throw "failed";
  return camera.start(video, found);
}
