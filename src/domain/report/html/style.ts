import { PALETTE, PICTURE_STYLE } from '../palette.ts';

const TONES = ['good', 'bad', 'warn', 'calm', 'mute'] as const;

const BASE =
  '*{box-sizing:border-box}html{scroll-padding-top:16px}' +
  'body{margin:0;background:var(--page);color:var(--ink);font:15px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}' +
  'main,header,footer,nav{max-width:1120px;margin:0 auto;padding:0 24px}' +
  'h1,h2,h3,p{margin:0}h2{font-size:20px;line-height:1.3;letter-spacing:-.01em}h3{font-size:16px;line-height:1.4}' +
  'a{color:var(--calm);text-underline-offset:2px}a:hover{text-decoration-thickness:2px}' +
  ':focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:4px}' +
  '.skip{position:absolute;left:-999px}.skip:focus{left:16px;top:12px;z-index:2;background:var(--card);padding:8px 14px}' +
  'code,pre,.mono{font:13px/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace}' +
  'code{background:var(--code);border:1px solid var(--line);border-radius:5px;padding:1px 5px;overflow-wrap:anywhere}' +
  'pre{margin:0;padding:12px 14px;background:var(--code);border:1px solid var(--line);border-radius:8px;overflow-x:auto;white-space:pre-wrap;overflow-wrap:anywhere}' +
  'pre.command::before{content:"$ ";color:var(--soft)}' +
  '.soft{color:var(--soft);font-weight:400}.small{font-size:13px}.nowrap{white-space:nowrap}';

const BANNER =
  'header{padding-top:32px}.banner{display:flex;gap:32px;align-items:center;background:var(--card);border:1px solid var(--line);border-top:6px solid;border-radius:14px;padding:26px 30px}' +
  TONES.map((tone) => `.banner.${tone}{border-top-color:var(--${tone})}`).join('') +
  '.banner>div{flex:1;min-width:0}.banner h1{font-size:34px;line-height:1.15;letter-spacing:-.02em}' +
  '.banner .lead{font-size:17px;margin-top:8px;overflow-wrap:anywhere}.banner .title{color:var(--soft);margin-bottom:6px;overflow-wrap:anywhere}' +
  '.facts{display:flex;flex-wrap:wrap;gap:4px 18px;margin:16px 0 0;padding:0;list-style:none;color:var(--soft);font-size:13px}' +
  '.ring{flex:none}.ring text{font-weight:700;font-size:30px;letter-spacing:-.02em}.ring .small{font-weight:400;font-size:12px;letter-spacing:0}' +
  '.ring .track{fill:none;stroke:var(--mute-soft);stroke-width:11}.ring .arc{stroke-width:11;stroke-linecap:round}' +
  '.chips{display:flex;flex-wrap:wrap;gap:8px;margin:16px 0 0;padding:0;list-style:none}' +
  '.chip{display:inline-flex;gap:6px;align-items:baseline;border-radius:999px;padding:2px 11px;font-size:13px;font-weight:600;white-space:nowrap}' +
  TONES.map(
    (tone) =>
      `.chip.${tone}{background:var(--${tone}-soft);color:var(--${tone})}.text.${tone}{color:var(--${tone})}`,
  ).join('') +
  'nav ul{display:flex;flex-wrap:wrap;gap:6px 20px;list-style:none;margin:20px 0 0;padding:0 4px;font-size:14px}';

const CONTENT =
  'section{margin-top:36px}section>h2{margin-bottom:10px}section>p.note{color:var(--soft);margin:-6px 0 12px;max-width:78ch}' +
  '.card{background:var(--card);border:1px solid var(--line);border-radius:12px;overflow:hidden}' +
  '.scroll{overflow-x:auto}figure{margin:0;padding:16px}figcaption{color:var(--soft);font-size:13px;margin-top:10px;overflow-wrap:anywhere}' +
  'svg{display:block}svg.shrink{max-width:100%;height:auto;min-width:760px}' +
  'table{border-collapse:collapse;width:100%;font-size:14px}caption{text-align:left;font-weight:650;padding:14px 16px 6px}' +
  'caption .soft{font-weight:400}th,td{text-align:left;vertical-align:top;padding:9px 16px;border-top:1px solid var(--line);overflow-wrap:break-word}' +
  'thead th{border-top:0;color:var(--soft);font-size:12.5px;font-weight:600;white-space:nowrap}tbody th{font-weight:600}td.wide{min-width:220px;overflow-wrap:anywhere}' +
  'td.short{white-space:nowrap}td.number,th.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}.mono.digest{font-size:12px;overflow-wrap:anywhere}' +
  'table+table>caption,table+details{border-top:1px solid var(--line)}.card+.card{margin-top:12px}' +
  '.items{table-layout:fixed;min-width:900px}.items th:nth-child(1){width:23%}.items th:nth-child(2){width:122px}.items th:nth-child(3){width:105px}.items th:nth-child(4){width:80px}.items th:nth-child(5){width:100px}.items th:nth-child(6){width:122px}' +
  '.blocker{padding:18px 20px;border-top:1px solid var(--line);border-left:5px solid var(--bad)}.blocker:first-child{border-top:0}' +
  '.blocker>*+*{margin-top:10px}.blocker h3{overflow-wrap:anywhere}.blocker .rank{color:var(--bad)}' +
  '.blocker .fix{background:var(--good-soft);border-radius:8px;padding:9px 13px}.blocker .fix strong{color:var(--good)}' +
  '.check{display:grid;gap:8px}.check .line{display:flex;flex-wrap:wrap;gap:8px;align-items:baseline}.output{max-height:420px;overflow:auto}' +
  'details>summary{cursor:pointer;color:var(--calm);font-size:13px;width:fit-content}details[open]>summary{margin-bottom:8px}' +
  'details.block{padding:12px 16px}details.block>summary{font-size:14px;font-weight:600}details.block table{margin:0 -16px;width:calc(100% + 32px)}' +
  'ul.checks{list-style:none;margin:6px 0 0;padding:0;display:grid;gap:5px;font-size:13px}' +
  '.bar{display:block;width:130px;height:10px}.bar rect{stroke:none}' +
  '.empty{padding:18px 20px}.columns{display:grid;grid-template-columns:1fr 1fr;gap:16px;align-items:start}' +
  'footer{margin-top:44px;padding-bottom:40px;color:var(--soft);font-size:13px}footer p+p{margin-top:6px}';

const NARROW =
  '@media(max-width:760px){main,header,footer,nav{padding:0 14px}header{padding-top:14px}.banner{flex-direction:column-reverse;align-items:flex-start;padding:20px}.banner h1{font-size:28px}th,td{padding:8px 10px}.columns{grid-template-columns:1fr}}';

/** On paper everything is open, nothing is cut off, and no section begins at the foot of a page. */
const PAPER =
  '@media print{body{background:#fff;font-size:11pt}main,header,footer,nav{max-width:none;padding:0}nav,.skip{display:none}' +
  '.card,.banner{border-color:#bbb}.blocker,tr,figure{break-inside:avoid}h2,caption{break-after:avoid}.output{max-height:none}.scroll{overflow:visible}' +
  'svg.aurora:not(.ring){max-width:100%;height:auto}svg.shrink,.items,td.wide{min-width:0}.items{table-layout:auto}.items th:nth-child(n){width:auto}table{font-size:9pt}td .small,th .small,td code,td .mono,ul.checks{font-size:8.5pt}th,td{padding:5px 8px}.chip{font-size:8.5pt;padding:1px 8px}details::details-content{content-visibility:visible;block-size:auto}' +
  '*{-webkit-print-color-adjust:exact;print-color-adjust:exact}}';

/** The one style sheet of the page. */
export const STYLE = PALETTE + PICTURE_STYLE + BASE + BANNER + CONTENT + NARROW + PAPER;
