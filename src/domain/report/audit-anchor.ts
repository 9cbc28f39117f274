/** A signed checkpoint of the audit log below a check: it is public there, so the log cannot be rewritten unseen. */
export const renderAnchor = (note: string): string =>
  `<details><summary>Audit log</summary>\n\n\`\`\`text\n${note}\`\`\`\n\n</details>\n`;
