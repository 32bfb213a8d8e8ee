// The bridge to `script/camera.js`, whose name the build defines as CAMERA.

/** Starts the camera in the video element with this id. */
export async function start(id, found) {
  let camera;
  try {
    camera = await import(new URL(CAMERA, document.baseURI).href);
  } catch {
    throw "not-come";
  }
  const video = document.getElementById(id);
  if (!video) throw "failed";
  return camera.start(video, found);
}
