import { router } from '../trpc.ts';
import { acceptInvitation } from './accept-invitation.ts';
import { addPasskey } from './add-passkey.ts';
import { askPasskey, askPasskeyEntry } from './ask-passkey.ts';
import { changeMail } from './change-mail.ts';
import { changePassword } from './change-password.ts';
import { endSessions } from './end-sessions.ts';
import { eraseAccount } from './erase-account.ts';
import { exportData } from './export-data.ts';
import { logIn } from './log-in.ts';
import { logInByPasskey } from './log-in-by-passkey.ts';
import { logOut } from './log-out.ts';
import { makePrintedCode } from './make-printed-code.ts';
import { offerPasskey } from './offer-passkey.ts';
import { redeemLoginLink } from './redeem-login-link.ts';
import { redeemPrintedCode } from './redeem-printed-code.ts';
import { register } from './register.ts';
import { removePasskey } from './remove-passkey.ts';
import { renewRecoveryCodes } from './renew-recovery-codes.ts';
import { requestLoginLink } from './request-login-link.ts';
import { setLocale } from './set-locale.ts';
import { setSafeContact } from './set-safe-contact.ts';
import { setUpSecondFactor } from './set-up-second-factor.ts';
import { showAccount } from './show-account.ts';
import { showInvitation } from './show-invitation.ts';
import { showSeen } from './show-seen.ts';
import { showSecondFactor } from './show-second-factor.ts';
import { updateDetails } from './update-details.ts';
import { verifyPasskey } from './verify-passkey.ts';
import { verifySecondFactor } from './verify-second-factor.ts';

export const accountRouter = router({
	logIn,
	logOut,
	requestLoginLink,
	redeemLoginLink,
	redeemPrintedCode,
	makePrintedCode,
	showSecondFactor,
	setUpSecondFactor,
	verifySecondFactor,
	offerPasskey,
	addPasskey,
	askPasskey,
	askPasskeyEntry,
	verifyPasskey,
	logInByPasskey,
	removePasskey,
	renewRecoveryCodes,
	showInvitation,
	register,
	acceptInvitation,
	show: showAccount,
	updateDetails,
	setLocale,
	setSafeContact,
	changeMail,
	changePassword,
	endSessions,
	exportData,
	seen: showSeen,
	erase: eraseAccount,
});
