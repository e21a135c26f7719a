const SIGNATURE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ENTRY = 128;
const MAX_SECTORS = 1024;

export const isCompoundFile = (bytes: Buffer): boolean => bytes.subarray(0, 8).equals(SIGNATURE);

/** Names of the streams and storages in an OLE compound file ([MS-CFB] 2.6); what cannot be read is left out. */
export function streamNames(bytes: Buffer): string[] {
  if (bytes.length < 512) return [];
  const sectorSize = 2 ** bytes.readUInt16LE(30);
  if (sectorSize !== 512 && sectorSize !== 4096) return [];
  const names: string[] = [];
  let sector = bytes.readUInt32LE(48);
  for (let read = 0; read < MAX_SECTORS; read += 1) {
    const start = (sector + 1) * sectorSize;
    if (start + sectorSize > bytes.length) break;
    for (let at = start; at < start + sectorSize; at += ENTRY) names.push(entryName(bytes, at));
    const next = nextSector(bytes, sector, sectorSize);
    if (next === undefined) break;
    sector = next;
  }
  return names.filter((name) => name !== '');
}

function entryName(bytes: Buffer, at: number): string {
  const length = Math.min(bytes.readUInt16LE(at + 64), 64);
  return length < 2 ? '' : bytes.toString('utf16le', at, at + length - 2);
}

/** Follows the allocation table as far as the header itself lists it (109 sectors, files up to 7 MB at least; the directory stands early). */
function nextSector(bytes: Buffer, sector: number, sectorSize: number): number | undefined {
  const perSector = sectorSize / 4;
  const table = Math.floor(sector / perSector);
  if (table >= 109) return undefined;
  const at = (bytes.readUInt32LE(76 + table * 4) + 1) * sectorSize + (sector % perSector) * 4;
  const next = at + 4 <= bytes.length ? bytes.readUInt32LE(at) : 0xfffffffe;
  return next < 0xfffffffa ? next : undefined;
}
