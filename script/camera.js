// Reads QR codes from a camera, as long as it runs. Comes when somebody wants it; the decoder of npm `qr`
// only where the browser has none of its own.

/** The longest side of a picture that is looked at: enough for a code on a phone held at arm's length. */
const LONGEST = 960;
/** The same code is told again after so long. */
const AGAIN_IN_MILLISECONDS = 3000;
/** Between two looks. */
const PAUSE_IN_MILLISECONDS = 120;

/**
 * Shows the camera in a video element and tells each code's text. Rejects with the reason's name:
 * `insecure`, `refused`, `missing`, `busy` or `failed`. What it gives stops the camera.
 */
export async function start(video, found) {
  const stream = await open();
  const stop = () => stream.getTracks().forEach((track) => track.stop());
  try {
    video.srcObject = stream;
    await video.play();
    const read = await reader();
    look(video, stream, read, found);
  } catch {
    stop();
    throw "failed";
  }
  return stop;
}

async function open() {
  // Only a secure page, and a frame that is allowed to, has one.
  if (!navigator.mediaDevices?.getUserMedia) throw "insecure";
  try {
    return await navigator.mediaDevices.getUserMedia({
      audio: false,
      video: { facingMode: "environment", width: { ideal: 1280 } },
    });
  } catch (error) {
    throw reason(error?.name);
  }
}

function reason(name) {
  if (name === "NotAllowedError" || name === "SecurityError") return "refused";
  if (name === "NotFoundError" || name === "OverconstrainedError") return "missing";
  if (name === "NotReadableError" || name === "AbortError") return "busy";
  return "failed";
}

/** What reads the codes of a picture. */
async function reader() {
  const own = await ownReader();
  if (own) return own;
  const { decodeQR } = await import("qr/decode.js");
  return async (picture) => {
    try {
      return [decodeQR(picture)];
    } catch {
      // A picture without a code is an error there.
      return [];
    }
  };
}

async function ownReader() {
  try {
    const formats = await BarcodeDetector.getSupportedFormats();
    if (!formats.includes("qr_code")) return null;
    const detector = new BarcodeDetector({ formats: ["qr_code"] });
    return async (picture) => (await detector.detect(picture)).map(({ rawValue }) => rawValue);
  } catch {
    return null;
  }
}

async function look(video, stream, read, found) {
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("2d", { willReadFrequently: true });
  const told = new Map();
  while (stream.active) {
    if (video.videoWidth > 0) {
      const scale = Math.min(1, LONGEST / Math.max(video.videoWidth, video.videoHeight));
      canvas.width = Math.round(video.videoWidth * scale);
      canvas.height = Math.round(video.videoHeight * scale);
      context.drawImage(video, 0, 0, canvas.width, canvas.height);
      const texts = await read(context.getImageData(0, 0, canvas.width, canvas.height)).catch(() => []);
      for (const text of texts) {
        const now = performance.now();
        if (now - (told.get(text) ?? -Infinity) > AGAIN_IN_MILLISECONDS && stream.active) {
          told.set(text, now);
          beep();
          found(text);
        }
      }
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_IN_MILLISECONDS));
  }
}

let audio;

/** Where there is no sound, the page says it all the same. */
function beep() {
  try {
    audio ??= new AudioContext();
    const tone = audio.createOscillator();
    const volume = audio.createGain();
    volume.gain.value = 0.1;
    tone.frequency.value = 880;
    tone.connect(volume).connect(audio.destination);
    tone.start();
    tone.stop(audio.currentTime + 0.12);
  } catch {
    // Silent then.
  }
}
