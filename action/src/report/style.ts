/** The page's style sheet. Every colour is a variable, set twice: for light (and paper) and for dark. */
export const style = `
:root {
  color-scheme: light dark;
  --page: #f4f6f7; --card: #ffffff; --ink: #14212b; --soft: #51616d; --line: #e3e8eb; --edge: #c3ccd2; --wire: #7f8e98; --link: #0b6478;
  --succeeded: #18723a; --failed: #bd2427; --skipped: #4f6272; --blocked: #8a5a00; --cancelled: #6a45b8;
  --failed-wash: #fdf1f0; --band: #a87000; --shade: rgb(20 33 43 / 22%);
  --series-1: #0b7285; --series-2: #d9480f; --series-3: #6741d9; --series-4: #2f8a3f;
  --series-5: #c2255c; --series-6: #1c6fd1; --series-7: #946200; --series-8: #5b6770;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Liberation Sans", Arial, sans-serif;
  --mono: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", "DejaVu Sans Mono", monospace;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --page: #0d1317; --card: #151e24; --ink: #e6edf1; --soft: #9db0bc; --line: #26323a; --edge: #40505a; --wire: #708390; --link: #6cc8dc;
    --succeeded: #56c979; --failed: #ff8a80; --skipped: #a3b5c2; --blocked: #e0ad45; --cancelled: #b79dff;
    --failed-wash: #2a1a1b; --band: #d9a52f; --shade: rgb(0 0 0 / 75%);
    --series-1: #43c0d6; --series-2: #ff9457; --series-3: #b49cff; --series-4: #6fd07f;
    --series-5: #ff8ab5; --series-6: #7ab8ff; --series-7: #e5bd4f; --series-8: #b9c4cc;
  }
}
*, ::before, ::after { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); font: 16px/1.5 var(--sans); -webkit-text-size-adjust: 100%; }
.page { max-width: 60rem; margin: 0 auto; padding: 2.5rem 1.25rem 3rem; }
h1, h2, h3, p, dl, dd, ol, ul, figure { margin: 0; padding: 0; }
h1 { font-size: clamp(1.75rem, 5vw, 2.5rem); line-height: 1.15; letter-spacing: -0.022em; font-weight: 680; overflow-wrap: anywhere; }
h2 { margin: 3rem 0 1rem; font-size: 0.8125rem; font-weight: 650; letter-spacing: 0.06em; text-transform: uppercase; color: var(--soft); }
h3 { font-size: 1.1875rem; line-height: 1.3; letter-spacing: -0.01em; font-weight: 650; overflow-wrap: anywhere; }
ol, ul { list-style: none; }
small { display: block; font-size: 0.75rem; font-weight: 400; color: var(--soft); }
code { font-family: var(--mono); font-size: 0.875em; overflow-wrap: anywhere; }
a { color: var(--link); text-underline-offset: 0.18em; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 4px; }
.skip { position: absolute; left: -100rem; padding: 0.5rem 1rem; background: var(--card); }
.skip:focus { left: 1rem; top: 1rem; z-index: 2; }
.icons { position: absolute; width: 0; height: 0; }
.icon { flex: none; width: 1em; height: 1em; }
.nothing { color: var(--soft); }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.succeeded { --status: var(--succeeded); } .failed { --status: var(--failed); } .skipped { --status: var(--skipped); }
.blocked { --status: var(--blocked); } .cancelled { --status: var(--cancelled); }

.environment { margin-bottom: 0.5rem; font-size: 0.875rem; color: var(--soft); }
.environment b { margin-left: 0.375rem; padding: 0.125rem 0.5rem; border: 1px solid var(--edge); border-radius: 1rem; font-weight: 600; color: var(--ink); }
.description { max-width: 42rem; margin-top: 0.5rem; font-size: 1.0625rem; color: var(--soft); text-wrap: pretty; }
.facts { display: grid; grid-template-columns: repeat(4, 1fr); gap: 1px; margin-top: 1.75rem; overflow: hidden; background: var(--line); border: 1px solid var(--line); border-radius: 12px; }
.facts div { padding: 0.875rem 1.125rem 1rem; background: var(--card); }
.facts dt { font-size: 0.8125rem; color: var(--soft); }
.facts dd { font-size: 1.0625rem; font-weight: 600; line-height: 1.35; }
.facts dd.more { margin-top: 0.125rem; font-size: 0.8125rem; font-weight: 400; color: var(--soft); }
.outcome dd:not(.more) { display: flex; align-items: center; gap: 0.4rem; color: var(--status); }
.failures { margin-top: 1rem; padding: 1rem 1.25rem; background: var(--failed-wash); border: 1px solid var(--failed); border-radius: 12px; }
.failures div + div { margin-top: 0.75rem; }
.failures b { display: block; font-weight: 600; }
.failures .icon { margin-right: 0.4rem; vertical-align: -0.125em; color: var(--failed); }
.more code, .notice code, .source code, .failures code { display: inline-block; max-width: 100%; }
.place { padding: 0.0625rem 0.3125rem; border: 1px solid var(--edge); border-radius: 4px; background: var(--card); }
.long summary { width: auto; }
.message { overflow-wrap: anywhere; white-space: pre-wrap; }

.card { padding: 1.5rem; background: var(--card); border: 1px solid var(--line); border-radius: 12px; }
.card + .card { margin-top: 1.25rem; }
.card > .scroll { margin-top: 0.875rem; }
.notice { display: flex; gap: 0.5rem; margin-top: 0.625rem; font-size: 0.9375rem; color: var(--soft); overflow-wrap: anywhere; }
.notice b { display: inline-block; font-weight: 600; color: var(--status); }
.notice b::first-letter { text-transform: uppercase; }
.notice .icon { margin-top: 0.25rem; color: var(--status); }
.chart { margin-top: 1.125rem; }
.chart + .chart { margin-top: 2rem; }
.chart figcaption { font-size: 0.9375rem; font-weight: 600; }
.chart svg { display: block; width: 100%; height: auto; margin-top: 0.5rem; font-variant-numeric: tabular-nums; }
.narrow { display: none; }
.legend { display: flex; flex-wrap: wrap; gap: 0.125rem 1rem; margin-top: 0.375rem; font-size: 0.8125rem; color: var(--soft); }
.legend li { display: flex; align-items: center; gap: 0.375rem; overflow-wrap: anywhere; }
.swatch { flex: none; width: 0.75rem; height: 0.75rem; border-radius: 3px; }
.s1 { background: var(--series-1); } .s2 { background: var(--series-2); } .s3 { background: var(--series-3); } .s4 { background: var(--series-4); }
.s5 { background: var(--series-5); } .s6 { background: var(--series-6); } .s7 { background: var(--series-7); } .s8 { background: var(--series-8); }
.ring { flex: none; width: 0.75rem; height: 0.75rem; border: 2px solid var(--failed); border-radius: 50%; background: var(--card); }
.band { flex: none; width: 0.75rem; height: 0.75rem; border: 1px solid var(--band); background: color-mix(in srgb, var(--band) 22%, transparent); }
.note { margin-top: 0.5rem; font-size: 0.8125rem; color: var(--soft); }
.refused { padding: 0.625rem 0.875rem; border: 1px dashed var(--edge); border-radius: 8px; overflow-wrap: anywhere; }
.empty { margin-top: 1rem; padding: 1.5rem; border: 1px dashed var(--edge); border-radius: 8px; text-align: center; color: var(--soft); }

.scroll {
  overflow: auto; max-width: 100%;
  /* A shadow at the side where there is more: its cover scrolls with the content. */
  background:
    linear-gradient(to right, var(--card) 1.5rem, transparent) 0 0 / 3rem 100% local no-repeat,
    linear-gradient(to left, var(--card) 1.5rem, transparent) 100% 0 / 3rem 100% local no-repeat,
    linear-gradient(to right, var(--shade), transparent) 0 0 / 0.875rem 100% scroll no-repeat,
    linear-gradient(to left, var(--shade), transparent) 100% 0 / 0.875rem 100% scroll no-repeat;
}
.rows { margin-top: 1.25rem; max-height: 22rem; border: 1px solid var(--line); border-radius: 8px; }
table { width: 100%; border-collapse: separate; border-spacing: 0; font-size: 0.875rem; line-height: 1.4; }
th, td { padding: 0.4375rem 0.75rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; font-weight: 400; }
th.number, td.number { text-align: right; }
td.number, td.time { white-space: nowrap; }
tbody tr:last-child > * { border-bottom: 0; }
thead th { font-weight: 600; white-space: nowrap; vertical-align: bottom; }
.rows thead th { position: sticky; top: 0; background: var(--card); border-bottom-color: var(--edge); }
.rows td { max-width: 28rem; overflow-wrap: break-word; font-variant-numeric: tabular-nums; }
.source { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin-top: 0.875rem; font-size: 0.8125rem; color: var(--soft); }
.source a { font-weight: 600; }
.on-paper { display: none; }
details summary { cursor: pointer; width: fit-content; }
.sql { margin-top: 0.625rem; font-size: 0.8125rem; }
.sql summary { color: var(--link); font-weight: 600; }
.sql pre { margin: 0.5rem 0 0; padding: 0.875rem 1rem; overflow: auto; background: var(--page); border-radius: 8px; line-height: 1.5; }

.graph { display: block; margin: 0 auto; max-width: none; }
.graph .edge { fill: none; stroke: var(--wire); stroke-width: 1.5; }
.graph .box { fill: var(--page); stroke: var(--wire); }
.graph .failed .box { stroke: var(--failed); stroke-width: 1.5; fill: var(--failed-wash); }
.graph .blocked .box, .graph .skipped .box, .graph .cancelled .box { stroke-dasharray: 4 3; }
.graph .name { font: 600 12px var(--mono); fill: var(--ink); }
.graph .state { font: 12px var(--sans); fill: var(--status); }
.graph .data { font: 12px var(--sans); fill: var(--soft); }
.graph use { color: var(--status); }

.timeline { margin-top: 0.875rem; font-size: 0.875rem; }
.timeline li, .scale { display: grid; grid-template-columns: minmax(7rem, 15rem) minmax(6rem, 1fr) 5.5rem; gap: 0 1rem; align-items: center; }
.timeline svg { display: block; overflow: visible; }
.timeline .who { display: flex; align-items: center; gap: 0.5rem; min-width: 0; }
.timeline .icon { color: var(--status); }
.scale svg { grid-column: 2; }
.scale text { font: 11px var(--sans); fill: var(--soft); }
.bar rect { fill: var(--status); }
.bar .grid { stroke: var(--line); }
.took { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }

.leads { margin-top: 0.75rem; font-size: 0.9375rem; font-weight: 600; }
.three { grid-template-columns: 1fr 1.5fr 1.5fr; }
.trends { margin-top: 0.875rem; font-size: 0.875rem; }
.trends li, .axis { display: grid; grid-template-columns: minmax(7rem, 15rem) minmax(6rem, 1fr) 7rem; gap: 0 1rem; align-items: center; }
.trends li { padding: 0.375rem 0; border-bottom: 1px solid var(--line); }
.trend { display: block; }
.trend rect { fill: var(--status); }
.trend .blocked { fill: none; stroke: var(--status); stroke-width: 1.5; }
.axis { margin-top: 0.375rem; font-size: 0.75rem; color: var(--soft); font-variant-numeric: tabular-nums; }
.axis span:first-child { grid-column: 2; grid-row: 1; }
.axis span:last-child { grid-column: 2; grid-row: 1; text-align: right; }
.windows { min-width: 44rem; }
.windows th[scope='row'] { min-width: 12rem; }
.name { overflow-wrap: break-word; }
.window { white-space: nowrap; }
.windows tr > :first-child { padding-left: 0; }
.windows tr > :last-child { padding-right: 0; }

.status { display: inline-flex; align-items: center; gap: 0.375rem; color: var(--status); font-weight: 600; white-space: nowrap; }
.steps { min-width: 48rem; }
.steps th[scope='row'] { min-width: 11rem; max-width: 18rem; }
.steps .notes { width: 45%; overflow-wrap: anywhere; }
.steps .notes > * + * { margin-top: 0.25rem; }
.steps .moment { white-space: nowrap; font-variant-numeric: tabular-nums; }
.steps tr > :first-child { padding-left: 0; }
.steps tr > :last-child { padding-right: 0; }
.rules { margin-top: 0.25rem; }
.rules li { margin-top: 0.25rem; }
.rules b { color: var(--status); font-weight: 600; }
.comparison { margin-top: 1rem; }
.comparison thead th { border-bottom-color: var(--edge); }
.comparison .kind { padding-left: 1rem; color: var(--soft); }
.comparison tr > :first-child { padding-left: 0; }
.comparison tr > :last-child { padding-right: 0; }
.compared { margin-top: 0.5rem; font-size: 0.9375rem; color: var(--soft); text-wrap: pretty; overflow-wrap: anywhere; }
footer { margin-top: 2.5rem; font-size: 0.8125rem; color: var(--soft); }

@media screen and (max-width: 52rem) {
  .facts { grid-template-columns: 1fr 1fr; }
  .three { grid-template-columns: 1fr; }
}
@media screen and (max-width: 40rem) {
  .page { padding: 1.5rem 0.875rem 2rem; }
  .card { padding: 1.125rem 1rem; }
  .wide { display: none; }
  .narrow { display: block; }
  .facts div { padding: 0.75rem 0.875rem; }
  .comparison th, .comparison td { padding-right: 0.375rem; padding-left: 0.375rem; }
  .timeline li { grid-template-columns: 1fr auto; padding-top: 0.375rem; }
  .timeline .bar { grid-row: 2; grid-column: 1 / -1; }
  .scale { display: none; }
  .trends li { grid-template-columns: 1fr auto; }
  .trend { grid-row: 2; grid-column: 1 / -1; }
  .axis { grid-template-columns: 1fr; }
  .axis span:first-child, .axis span:last-child { grid-column: 1; }
  .three { grid-template-columns: 1fr; }
}
@media print {
  :root { color-scheme: light; }
  body { background: none; font-size: 11pt; }
  .page { max-width: none; padding: 0; }
  .card, .facts, .failures { break-inside: avoid; }
  .report { break-inside: auto; }
  .chart, .timeline li, tr { break-inside: avoid; }
  .rows { max-height: none; }
  .scroll { overflow: visible; }
  .rows tbody tr:nth-child(n + 21) { display: none; }
  .graph { max-width: 100%; height: auto; }
  .steps { min-width: 0; font-size: 8pt; }
  .steps th, .steps td { padding: 0.25rem 0.375rem; }
  .on-screen, .skip, .source a { display: none; }
  .on-paper { display: inline; }
  .long::details-content { content-visibility: visible; height: auto; }
}
`;
