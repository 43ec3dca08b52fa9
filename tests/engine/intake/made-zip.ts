// Writes ZIP archives byte by byte, also such as no honest program writes.
import { crc32, deflateRawSync } from 'node:zlib';

export interface MadeMember {
  readonly name: string | Uint8Array;
  readonly bytes: Uint8Array;
  /** Unix mode; a regular file where not given. */
  readonly mode?: number;
  /** General purpose flags: 1 is encrypted, 0x800 a name in UTF-8. */
  readonly flags?: number;
  /** What the headers say instead of the size that there is. */
  readonly claimedSize?: number;
  /** Breaks the compressed bytes. */
  readonly damaged?: boolean;
}

interface Written {
  readonly local: Buffer;
  readonly central: Buffer;
}

const write = (member: MadeMember, offset: number): Written => {
  const { bytes, mode = 0o100644, flags = 0x800, claimedSize = bytes.length, damaged = false } = member;
  const name = typeof member.name === 'string' ? Buffer.from(member.name) : Buffer.from(member.name);
  const packed = deflateRawSync(bytes);
  if (damaged) packed.fill(0xff);
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(flags, 2);
  common.writeUInt16LE(8, 4);
  common.writeUInt32LE(crc32(bytes), 10);
  common.writeUInt32LE(packed.length, 14);
  common.writeUInt32LE(claimedSize, 18);
  common.writeUInt16LE(name.length, 22);
  const tail = Buffer.alloc(14);
  tail.writeUInt32LE((mode << 16) >>> 0, 6);
  tail.writeUInt32LE(offset, 10);
  return {
    local: Buffer.concat([Buffer.from('PK\x03\x04'), common, name, packed]),
    central: Buffer.concat([Buffer.from('PK\x01\x02\x14\x03', 'latin1'), common, tail, name]),
  };
};

export const madeZip = (members: readonly MadeMember[]): Buffer => {
  let offset = 0;
  const written = members.map((member) => {
    const one = write(member, offset);
    offset += one.local.length;
    return one;
  });
  const directory = Buffer.concat(written.map(({ central }) => central));
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(members.length, 8);
  end.writeUInt16LE(members.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...written.map(({ local }) => local), directory, end]);
};
