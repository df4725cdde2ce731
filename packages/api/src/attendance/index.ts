import { router } from '../trpc.ts';
import { addWalkIn } from './add-walk-in.ts';
import { checkIn, showCheckInCode, showOwnCheckIn, takeCheckInTicket } from './check-in.ts';
import { decideWalkInProcedure } from './decide-walk-in.ts';
import { keptListKey } from './kept-list.ts';
import { listAttendance } from './list-attendance.ts';
import { markAttendance } from './mark-attendance.ts';
import { showWall } from './show-wall.ts';

export const attendanceRouter = router({
	list: listAttendance,
	mark: markAttendance,
	addWalkIn,
	decideWalkIn: decideWalkInProcedure,
	keptListKey,
	code: showCheckInCode,
	takeTicket: takeCheckInTicket,
	showCheckIn: showOwnCheckIn,
	checkIn,
	wall: showWall,
});
