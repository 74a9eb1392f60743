/** Asks for an address; answers what went wrong in a few words, or `undefined` where it was found. */
export type AskAddress = (address: string) => Promise<string | undefined>;

const SECONDS = 15;
/** Sites that refuse to say without sending the page; they are asked for the page itself. */
const UNWILLING = new Set([403, 405, 501]);

/** Follows an address over the network. Never throws. */
export const askAddress: AskAddress = async (address) => {
  try {
    const first = await statusOf(address, 'HEAD');
    const status = UNWILLING.has(first) ? await statusOf(address, 'GET') : first;
    return status < 400 ? undefined : `Answered ${String(status)}`;
  } catch (error) {
    const isSlow = error instanceof Error && error.name === 'TimeoutError';
    return isSlow ? `No answer in ${String(SECONDS)} seconds` : 'Could not be reached';
  }
};

async function statusOf(address: string, method: 'HEAD' | 'GET'): Promise<number> {
  const response = await fetch(address, {
    method,
    headers: { 'user-agent': 'practice-spotlight link check' },
    signal: AbortSignal.timeout(SECONDS * 1000),
  });
  await response.body?.cancel();
  return response.status;
}
