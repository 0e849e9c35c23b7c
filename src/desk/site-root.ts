/** Address of the site's folder, with a closing slash; the element names the file of the home page. */
export const siteRoot = ({ dataset }: HTMLElement) => new URL('.', new URL(dataset.root!, document.baseURI)).href;
