/** Why a backup is not made or not taken back; a sentence that says what to do. The graph is as it was. */
export class BackupError extends Error {}
