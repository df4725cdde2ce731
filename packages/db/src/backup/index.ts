export { BackupError, type BackupEnd } from './backup-format.ts';
export { noteBackup, readLastBackup, type LastBackup } from './last-backup.ts';
export { readBackup } from './read-backup.ts';
export { writeBackup } from './write-backup.ts';
