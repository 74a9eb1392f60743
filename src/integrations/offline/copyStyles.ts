/** A style sheet of the copy's own, for what it says that the hub does not; tokens are the hub's. */
export const COPY_STYLES = 'copy.css';

export const copyStyles = `.copy-note {
  padding-block: var(--s2);
  font-size: var(--text-s);
}
.copy-note + .masthead {
  border-top: 1px solid var(--line);
}
.copy-list {
  margin-inline-start: auto;
  font-size: var(--text-s);
}
.copy-words {
  margin-block: var(--s3);
}
`;
