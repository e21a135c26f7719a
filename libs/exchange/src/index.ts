export { buildPackage, type Content, type PackageContent } from './build-package.js';
export { type PackageFinding, type PackageRule, packageFinding } from './findings.js';
export { createSigningKey, type PublicKey, publicKeyOf, type SigningKey, sameFingerprint, signingKeyOf } from './keys.js';
export { FILE_ROLES, type FileRole, type Manifest, type ManifestOf, type PackagedDocument, type PackagedFile } from './manifest.js';
export { FROM_RECEIVER, type PackageKind, type Particulars, TO_RECEIVER } from './particulars.js';
export { type Acquaintance, type PackageVerdict, type ReadPackage, readPackage, type TrustedKey } from './read-package.js';
