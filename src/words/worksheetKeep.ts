/** What the worksheet says while it keeps answers: apart from its other words, since script carries these. */
export const kept = 'Kept on this device.';
export const notKept = 'This browser does not let it be kept. Print the page instead.';
export const removed =
  'Nothing is kept on this device any more. Your words stay on the page until you leave it.';
export const emptied = 'The worksheet is empty, and nothing is kept on this device.';
