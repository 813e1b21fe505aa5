/** What the page of a preview has beside the style sheet of reports. */
export const style = `
.verdict { max-width: 46rem; margin-top: 0.625rem; font-size: 1.125rem; text-wrap: pretty; overflow-wrap: anywhere; }
.what { margin-top: 0.375rem; font-size: 0.9375rem; color: var(--soft); overflow-wrap: anywhere; }
.pair { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 0 1.5rem; margin-top: 1.125rem; }
.pair .chart, .pair .chart + .chart { margin-top: 0; }
.pair .wide { display: none; }
.pair .narrow { display: block; }
.side { font-size: 0.75rem; font-weight: 650; letter-spacing: 0.06em; text-transform: uppercase; color: var(--soft); }
.differences td:first-child, .differences th:first-child { white-space: nowrap; color: var(--soft); }
.differences del { color: var(--failed); text-decoration-thickness: 1px; }
.differences ins { color: var(--succeeded); text-decoration: none; font-weight: 600; }
.plain { margin-top: 0.875rem; padding-left: 1.125rem; list-style: disc; font-size: 0.9375rem; color: var(--soft); }
.plain li { overflow-wrap: anywhere; }
.both { min-width: 40rem; }
.both .notes { overflow-wrap: anywhere; }
@media screen and (max-width: 40rem) { .pair { grid-template-columns: minmax(0, 1fr); gap: 1.125rem 0; } }
`;
