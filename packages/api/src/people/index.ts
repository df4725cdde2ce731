import { router } from '../trpc.ts';
import { changeRoles } from './change-roles.ts';
import { endSessionsOf } from './end-sessions.ts';
import { invitePerson } from './invite-person.ts';
import { listPeopleProcedure } from './list-people.ts';
import { resetSecondFactor } from './reset-second-factor.ts';
import { showInvite } from './show-invite.ts';
import { takeBackInvitation } from './take-back-invitation.ts';

export const peopleRouter = router({
	list: listPeopleProcedure,
	showInvite,
	invite: invitePerson,
	takeBackInvitation,
	changeRoles,
	endSessions: endSessionsOf,
	resetSecondFactor,
});
