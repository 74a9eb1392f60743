/** Reading without a connection: keeping the hub in the browser, and the copy to download. */
export const description = (hub: string) =>
  `Two ways to read ${hub} without a connection: keep it in your browser, or download a copy.`;
export const lead =
  'There are 2 ways to have this hub where there is no connection. Nothing is kept on your device until you choose one.';
export const keepHeading = 'Keep it in this browser';
export const keepText =
  'Pages and search then work without a connection, at the addresses they always have. With a connection you still get every page from the hub itself.';
export const kept = (everything: string) =>
  `Kept: every page, with ${everything}, and search. Together they take`;
export const sizeUnknown = 'a few megabytes';
export const roomTaken = 'of room, and less to fetch, since most servers send pages packed.';
export const notKept = 'Not kept: files to download, such as tables and pictures of charts.';
export const keptFresh =
  'Kept fresh: while you read with a connection, the copy is compared with the hub, every 10 minutes at most, and only what changed is fetched.';
export const othersSee =
  'Others who use this browser can see that the hub is kept here. A browser that runs short of room can drop the copy.';
export const lost = 'The page you asked for is not kept on this device';
export const lostStart = ', and the hub cannot be reached. Start from';
export const homePage = 'the home page';
export const or = 'or';
export const search = 'search';
export const needsScript =
  'Keeping the hub needs JavaScript and a secure connection (an address that starts with https), and some browsers do not allow it in private windows. The copy below needs none of this.';
export const keepButton = 'Keep this hub on this device';
export const removeButton = 'Remove it from this device';
export const downloadHeading = 'Download a copy';
export const downloadText = 'One file to put on a device or a memory stick. Extract it, then open';
export const firstFile = 'index.html';
export const noConnection = ': it needs no connection and no JavaScript.';
export const asItStood = (day: string) =>
  `It has every page as it stood on ${day}, and does not change.`;
export const whatItHas =
  'It has the list of all examples and, where JavaScript is allowed, the form for sending one. Search and choosing need the hub.';
export const whatItLacks =
  'It leaves out email addresses and the names of those to ask about an example. They stand on the hub, where they can be corrected.';
export const download = 'Download the hub (ZIP,';
export const whatIsRecorded = 'What the hub keeps and records is said under';
export const privacy = 'privacy';

// How keeping goes.
export const keptSince = (when: string) =>
  `Kept on this device. Last the same as the hub on ${when}.`;
export const begun = 'Keeping the hub began on this device and was not finished.';
export const notKeptHere = 'Not kept on this device.';
export const fetchingList = 'Fetching the list of what to keep.';
export const fetching = (percent: number) => `Fetching: ${percent}% is kept.`;
export const dayAndTime = (day: string, time: string) => `${day} at ${time}`;
export const couldNotKeep =
  'The hub could not be kept: the connection broke, or the device has no room. Nothing was left on it.';
export const couldNotRemove =
  'The browser did not let the copy go. Clear this site’s data in its settings.';
