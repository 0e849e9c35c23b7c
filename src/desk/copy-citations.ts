/** Puts a button beside each citation that copies it. Without this script, one click selects it. */
for (const text of document.querySelectorAll<HTMLElement>('.citation-text')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = '复制';
  button.addEventListener('click', () => void copy(text, button));
  text.closest('div')?.querySelector('dt')?.append(button);
}

async function copy(text: HTMLElement, button: HTMLButtonElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(text.textContent ?? '');
    button.textContent = '已复制';
  } catch {
    // Where the browser allows no copying (a file on a stick), the text is selected for the reader's own keys.
    getSelection()?.selectAllChildren(text);
    button.textContent = '已选中';
  }
  setTimeout(() => (button.textContent = '复制'), 2000);
}
