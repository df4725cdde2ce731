import { router } from '../trpc.ts';
import { listAttendance } from './list-attendance.ts';
import { markAttendance } from './mark-attendance.ts';

export const attendanceRouter = router({ list: listAttendance, mark: markAttendance });
