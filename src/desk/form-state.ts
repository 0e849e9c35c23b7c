/** Fills a form's fields from the query of the address. */
export function fillForm(form: HTMLFormElement, search: string): void {
  const query = new URLSearchParams(search);
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement && field.type === 'checkbox')
      field.checked = query.getAll(field.name).includes(field.value);
    else if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement)
      field.value = query.get(field.name) ?? '';
  }
}

/** Writes the fields of a form to the address; empty fields are left out. */
export function writeQuery(form: HTMLFormElement, replace = false): void {
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (value !== '') query.append(name, String(value));
  const address = query.size > 0 ? `?${query}` : location.pathname;
  if (replace) history.replaceState(null, '', address);
  else history.pushState(null, '', address);
}
