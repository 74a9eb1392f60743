const TOP = String.raw`(?:com|net|(?:co\.|com\.)?[a-z]{2})`;

// Providers that give addresses to anyone, under any ending, and those with a single name.
const PROVIDERS = new RegExp(
  String.raw`^(?:(?:gmail|googlemail|outlook|hotmail|live|yahoo|ymail|aol|gmx|icloud|msn|protonmail|fastmail|tutanota|rocketmail|zoho|mail|email|inbox|yandex|talktalk|tiscali|orange|sky|btinternet|virginmedia|ntlworld|plusnet|rediffmail|qq|163)\.${TOP}|me\.com|mac\.com|pm\.me|proton\.me|tuta\.(?:io|com)|hey\.com|duck\.com|passmail\.net|blueyonder\.co\.uk|btopenworld\.com|virgin\.net|o2\.co\.uk|freeserve\.co\.uk|lineone\.net|hushmail\.com|mailinator\.com)$`,
);

/** The part of an email address after its last sign, in lower case. */
export function domainOf(email: string): string {
  return email.slice(email.lastIndexOf('@') + 1).toLowerCase();
}

/** Whether an email address is one that anybody can have at home, and so says nothing of a job. */
export function isPersonalAddress(email: string): boolean {
  return PROVIDERS.test(domainOf(email));
}
