/** What the page of a pull request has beside the style sheet of reports. */
export const style = `
main h2 { text-transform: none; letter-spacing: 0; font-size: 1.25rem; color: var(--ink); overflow-wrap: anywhere; }
.concern { font-size: 0.75rem; font-weight: 650; letter-spacing: 0.06em; text-transform: uppercase; color: var(--soft); }
.card > .scroll, .card > details { margin-top: 0.875rem; }
.card tr > :first-child { padding-left: 0; }
.card td, .card li { overflow-wrap: break-word; }
.card details > :not(summary) { margin-top: 0.75rem; }
.card summary { font-weight: 600; color: var(--link); }
.card ul { padding-left: 1.125rem; list-style: disc; font-size: 0.9375rem; }
.card pre { margin: 0; font-size: 0.8125rem; line-height: 1.5; }
.card pre code { overflow-wrap: normal; } .card td code { overflow-wrap: break-word; }
.card ins { color: var(--succeeded); text-decoration: none; } .card del { color: var(--failed); text-decoration: none; }
.warnings { margin-top: 0.875rem; padding: 0.75rem 1rem; border: 1px solid var(--band); border-radius: 8px; }
.graph .added { --status: var(--succeeded); } .graph .changed { --status: var(--blocked); } .graph .removed { --status: var(--failed); }
.graph .added .box, .graph .changed .box, .graph .removed .box { stroke: var(--status); stroke-width: 1.5; }
.graph .edge.added, .graph .edge.removed { stroke: var(--status); }
.graph .removed .box, .graph .edge.removed { stroke-dasharray: 4 3; }
`;
