// Packages that import this one as source check its files without its own tsconfig, and would miss these types.
// eslint-disable-next-line @typescript-eslint/triple-slash-reference
/// <reference path="./vendor.d.ts" />
export { certificateImage, certificatePdf } from './certificate.ts';
export type { CertificateInput, PressOptions } from './certificate-input.ts';
export { didDocument, didWebOf } from './did.ts';
export type { KnownDocuments } from './documents.ts';
export { FONT_FILES } from './fonts.ts';
export { issueCredential, type AchievementInput, type CredentialInput } from './issue-credential.ts';
export { loadOrCreateKeys, saveKeys } from './key-file.ts';
export {
	createSigningKeys,
	parseSigningKeys,
	rotateKeys,
	serializeSigningKeys,
	type SigningKey,
	type SigningKeySet,
} from './keys.ts';
export { DEFAULT_LABELS, LABEL_TRANSLATIONS, type CertificateLabels } from './labels.ts';
export { bakeCredential, unbakeCredential } from './png-baking.ts';
export { openPress, type Press } from './press.ts';
export type { SignedDocument } from './sign.ts';
export { issueStatusList, type StatusListInput } from './status-list.ts';
export {
	MIN_STATUS_LIST_SIZE,
	pickStatusIndex,
	statusListUrl,
	type StatusPlace,
	type StatusPurpose,
} from './status-place.ts';
export { verifyCredential, type Verification, type VerifiedState, type VerifyOptions } from './verify.ts';
