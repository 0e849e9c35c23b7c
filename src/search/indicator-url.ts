/** Where an indicator stands, all zones side by side. */
export const indicatorUrl = (id: string) => `/indicators/${id}/`;
