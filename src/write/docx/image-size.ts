/** What a picture file says of itself, in pixels. */
export interface ImageSize {
  readonly type: "png" | "jpg";
  readonly width: number;
  readonly height: number;
}

/** Null for bytes that are neither PNG nor JPEG, or broken off before the size. */
export function imageSize(bytes: Uint8Array): ImageSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return pngSize(view) ?? jpegSize(view);
}

const PNG_SIGNATURE = 0x89504e47;

/** ISO 15948 11.2.2: the first chunk, IHDR, begins with width and height. */
function pngSize(view: DataView): ImageSize | null {
  if (view.byteLength < 24 || view.getUint32(0) !== PNG_SIGNATURE) return null;
  return { type: "png", width: view.getUint32(16), height: view.getUint32(20) };
}

/** ITU-T T.81 B.2.2: the frame header (SOF0–SOF15, without DHT, JPG and DAC) holds height and width. */
function jpegSize(view: DataView): ImageSize | null {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return null;
  let at = 2;
  while (at + 9 <= view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { type: "jpg", width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}
