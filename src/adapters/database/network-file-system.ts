import { statfsSync } from 'node:fs';

/** Magic numbers of statfs(2): there locks and shared memory are not what SQLite needs them to be. */
const NETWORK: ReadonlyMap<number, string> = new Map([
  [0x6969, 'NFS'],
  [0x51_7b, 'SMB'],
  [0xff_53_4d_42, 'CIFS'],
  [0xfe_53_4d_42, 'SMB2'],
  [0x01_02_19_97, '9P'],
  [0x00_c3_64_00, 'Ceph'],
  [0x0b_d0_0b_d0, 'Lustre'],
  [0x47_50_46_53, 'GPFS'],
  [0x53_46_41_4f, 'AFS'],
  [0x73_75_72_45, 'Coda'],
]);

/** Name of the network file system that a directory is on, null on one of this machine. */
export const networkFileSystem = (
  directory: string,
  typeOf: (directory: string) => number = (path) => statfsSync(path).type,
): string | null => NETWORK.get(typeOf(directory) >>> 0) ?? null;
