/*
 * The form in the copy that opens from disk, as one script: browsers run no modules from there. What
 * it would fetch stands beside it, and has to be at hand before the form starts.
 */
import './useCopiedHub.client.ts';
import '../preview/preview.client.ts';
import '../finish/finish.client.ts';
import '../form/form.client.ts';
