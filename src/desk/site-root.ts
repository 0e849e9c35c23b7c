/** Address of the site's root, with a closing slash; `data-root` of the element names the file of the home page. */
export const siteRoot = ({ dataset }: HTMLElement) => new URL('.', new URL(dataset.root!, document.baseURI)).href;
