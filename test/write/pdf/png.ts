import { crc32, deflateSync } from "node:zlib";
import type { Images } from "../../../src/document/written.ts";

/** A transparent PNG, two pixels wide and one high: pdfkit unpacks such a one in the background. */
export const png: Uint8Array = new Uint8Array(
  Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", Buffer.from([0, 0, 0, 2, 0, 0, 0, 1, 8, 6, 0, 0, 0])),
    chunk("IDAT", deflateSync(Buffer.from([0, 90, 90, 90, 255, 90, 90, 90, 0]))),
    chunk("IEND", Buffer.alloc(0)),
  ]),
);

/** For the pictures of `everyNode`. */
export const images: Images = new Map([["karta.png", png]]);

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
