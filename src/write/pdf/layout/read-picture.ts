import { inflateSync } from "node:zlib";

/** A picture's size in pixels, and whether it is kept in the colours of print (CMYK), which PDF/A with sRGB forbids. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
  readonly cmyk: boolean;
}

const PNG_SIGNATURE = 0x89504e47;
const CHUNK = { data: 0x49444154, end: 0x49454e44 };

/** Reads what there is to know before a picture is embedded; null where the bytes are no whole PNG or JPEG. */
export function readPicture(bytes: Uint8Array): PictureSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length > 33 && view.getUint32(0) === PNG_SIGNATURE) return readPng(bytes, view);
  return bytes.length > 4 && view.getUint16(0) === 0xffd8 ? readJpeg(view) : null;
}

/** pdfkit unpacks a PNG in the background, where a broken one would bring down the process: so it is tried here. */
function readPng(bytes: Uint8Array, view: DataView): PictureSize | null {
  const data: Uint8Array[] = [];
  let at = 8;
  let isWhole = false;
  while (!isWhole && at + 12 <= bytes.length) {
    const length = view.getUint32(at);
    const type = view.getUint32(at + 4);
    if (type === CHUNK.data) data.push(bytes.subarray(at + 8, at + 8 + length));
    isWhole = type === CHUNK.end;
    at += 12 + length;
  }
  if (!isWhole || !inflates(data)) return null;
  return { width: view.getUint32(16), height: view.getUint32(20), cmyk: false };
}

function inflates(data: readonly Uint8Array[]): boolean {
  try {
    inflateSync(Buffer.concat(data));
    return true;
  } catch {
    return false;
  }
}

/** The first start-of-frame segment tells (ISO 10918-1 B.2.2); C4, C8 and CC are other segments. */
function readJpeg(view: DataView): PictureSize | null {
  for (let at = 2; at + 9 < view.byteLength; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint16(at);
    const isFrame = marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);
    if (!isFrame) continue;
    return { height: view.getUint16(at + 5), width: view.getUint16(at + 7), cmyk: view.getUint8(at + 9) === 4 };
  }
  return null;
}
