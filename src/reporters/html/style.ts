/** The page's only style sheet: light and dark by the reader's choice, one column on paper. Nothing in it loads anything. */
export const STYLE = `
:root{color-scheme:light dark;--bg:#f6f7f9;--card:#fff;--text:#1a2130;--soft:#55606f;--line:#d5dae1;--code:#eef1f5;--accent:#1d4fb8;--error:#b3261e;--error-bg:#fdecea;--warning:#7a4b00;--warning-bg:#fff3d9;--note:#3f5166;--note-bg:#e8edf3;--live:#fff;--live-bg:#a1123c;--good:#17663a;--good-bg:#e4f4ea}
@media (prefers-color-scheme:dark){:root{--bg:#10141a;--card:#181d25;--text:#e4e8ee;--soft:#a2adbb;--line:#323b48;--code:#232a35;--accent:#8fb8ff;--error:#ff9b93;--error-bg:#451a1a;--warning:#f6c063;--warning-bg:#40300e;--note:#b6c4d6;--note-bg:#273240;--live:#fff;--live-bg:#b81d54;--good:#7fdca4;--good-bg:#123522}}
*{box-sizing:border-box}
html{scroll-padding-top:1rem}
body{margin:0;background:var(--bg);color:var(--text);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
header,main,footer{max-width:68rem;margin:0 auto;padding:0 1.25rem}
header{padding-top:1.75rem}
h1,h2,h3,h4,h5{line-height:1.25;margin:0;overflow-wrap:anywhere}
h1{font-size:1.75rem}h2{font-size:1.25rem;margin-bottom:.75rem}h3{font-size:1.1rem;margin:1.5rem 0 .6rem}h4{display:inline;font-size:1rem}h5{font:600 .85rem/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;unicode-bidi:isolate;color:var(--soft)}
p{margin:.25rem 0}
a{color:var(--accent)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:3px}
.skip{position:absolute;left:-99em}.skip:focus{left:1rem;top:.5rem;background:var(--card);padding:.5rem 1rem;z-index:9}
.meta,.n,figcaption{color:var(--soft)}
.n{font-size:.9em}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;list-style:none;padding:0;margin:.75rem 0 0}
main>section{background:var(--card);border:1px solid var(--line);border-radius:10px;padding:1.25rem 1.4rem;margin:1.1rem 0}
code,pre{font:.9em/1.45 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;unicode-bidi:isolate;overflow-wrap:anywhere}
code{background:var(--code);border-radius:4px;padding:.08em .35em}
pre{background:var(--code);border-radius:6px;margin:.4rem 0;padding:.45rem .7rem;white-space:pre-wrap}
.verdict{border-left:4px solid var(--good);background:var(--good-bg);padding:.6rem .9rem;border-radius:4px;margin-bottom:.9rem}
.v0 b{color:var(--good)}.v1,.v2{border-color:var(--error);background:var(--error-bg)}.v1 b,.v2 b{color:var(--error)}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(8.2rem,1fr));gap:.6rem;list-style:none;padding:0;margin:0 0 .9rem}
.tiles li>*{display:block;height:100%;border:1px solid var(--line);border-radius:8px;padding:.6rem .8rem;color:var(--soft);text-decoration:none;font-size:.87rem;line-height:1.35}
.tiles b{display:block;font-size:1.7rem;line-height:1.15;color:var(--text);font-variant-numeric:tabular-nums}
.tiles a:hover{border-color:var(--accent)}
.tiles .error b{color:var(--error)}.tiles .warning b{color:var(--warning)}.tiles .note b{color:var(--note)}
.tiles .live>*{background:var(--live-bg);border-color:var(--live-bg);color:var(--live)}.tiles .live b{color:var(--live)}
.limits{margin:.3rem 0;padding-left:1.2rem}.limits li{overflow-wrap:anywhere}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;min-width:36rem;font-size:.93rem}
th,td{text-align:left;font-weight:400;padding:.4rem .7rem .4rem 0;border-bottom:1px solid var(--line);vertical-align:top;overflow-wrap:anywhere}
thead th{color:var(--soft);font-size:.85rem;overflow-wrap:normal}
tbody tr:last-child>*{border-bottom:0}
.num{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.tag{display:inline-block;border-radius:4px;padding:.05em .5em;font-size:.78rem;font-weight:600;line-height:1.5;background:var(--note-bg);color:var(--note);overflow-wrap:anywhere;unicode-bidi:isolate}
.tag.error,.tag.warning,.tag.note{white-space:nowrap}
.tag.error{background:var(--error-bg);color:var(--error)}.tag.warning{background:var(--warning-bg);color:var(--warning)}.tag.live{background:var(--live-bg);color:var(--live)}
figure{margin:0 0 .75rem}svg{display:block;width:100%;height:auto}svg text{font-size:12px;fill:var(--soft)}svg line{stroke:var(--line)}
rect.error{fill:var(--error)}rect.warning{fill:var(--warning)}rect.note{fill:var(--note);opacity:.55}rect.out{fill-opacity:.3;stroke:currentColor;stroke-width:1}rect.error.out{stroke:var(--error)}rect.warning.out{stroke:var(--warning)}rect.note.out{stroke:var(--note)}
figcaption{font-size:.85rem}.key{white-space:nowrap}.key i{display:inline-block;width:.75em;height:.75em;border-radius:2px;margin:0 .3em 0 .7em}
.key .error{background:var(--error)}.key .warning{background:var(--warning)}.key .note{background:var(--note);opacity:.55}
summary{cursor:pointer}
.timeline{list-style:none;margin:.75rem 0 0 .4rem;padding:0;border-left:2px solid var(--line)}
.timeline>li{position:relative;padding:0 0 .8rem 1.2rem;content-visibility:auto;contain-intrinsic-size:auto 4rem}
.timeline>li::before{content:"";position:absolute;left:0;top:.5rem;width:.7rem;height:2px;background:var(--soft)}
.timeline time{font-weight:600;font-variant-numeric:tabular-nums}
.timeline ul{list-style:none;margin:.1rem 0 0;padding:0;overflow-wrap:anywhere}
.plus,.minus{color:var(--soft);font-size:.87rem}.minus{color:var(--good)}
.plan h3{margin-top:1.6rem}.plan h4{display:block;margin:1.1rem 0 .3rem}.plan ul{margin:.3rem 0;padding-left:1.25rem}
.plan .step{border:1px solid var(--line);border-radius:8px;margin:.8rem 0;padding:.1rem .95rem .65rem}
.plan .boxes{list-style:none;padding:0}.boxes li{margin:.15rem 0}.boxes label{display:flex;gap:.55rem;align-items:baseline;cursor:pointer}.boxes span{min-width:0;overflow-wrap:anywhere}
.boxes input{min-height:0;width:1.05em;height:1.05em;flex:none;margin:0;transform:translateY(.15em);accent-color:var(--accent)}
.boxes label:has(:checked){color:var(--soft)}
.shell{white-space:pre-wrap}
.plan .tools{display:flex;flex-wrap:wrap;gap:.4rem .9rem;align-items:center;margin:0 0 .6rem}
#filter{display:flex;flex-wrap:wrap;gap:.5rem .8rem;align-items:end;background:var(--card);border-bottom:1px solid var(--line);padding:.6rem 0}
#filter[hidden]{display:none}
#filter label{display:flex;flex-direction:column;gap:.3rem;font-size:.8rem;color:var(--soft)}
#filter .wide{flex:1 1 12rem}
input,select,button{font:inherit;color:inherit;background:var(--bg);border:1px solid var(--soft);border-radius:6px;padding:.3rem .55rem;min-height:2.2rem;max-width:16rem}
.wide input{max-width:none;width:100%}
button{cursor:pointer}
#count{flex-basis:100%;font-size:.87rem;color:var(--soft)}
.rule{border:1px solid var(--line);border-left:4px solid var(--note);border-radius:8px;margin:0 0 .8rem;padding:.65rem .95rem}
.level.error .rule{border-left-color:var(--error)}.level.warning .rule{border-left-color:var(--warning)}
.path{margin:.8rem 0 0}
.path ul{list-style:none;margin:.15rem 0 0;padding:0}
.path li{border-top:1px solid var(--line);padding:.5rem 0;content-visibility:auto;contain-intrinsic-size:auto 11rem}
li:target{background:var(--note-bg);box-shadow:0 0 0 .45rem var(--note-bg)}
dl{display:grid;grid-template-columns:7.5rem 1fr;gap:.1rem .8rem;margin:.35rem 0 0;font-size:.9rem}
dt{color:var(--soft)}dd{margin:0;min-width:0;overflow-wrap:anywhere;unicode-bidi:isolate}
.advice{font-size:.95rem;margin:.55rem 0}
.against{color:var(--warning)}
footer{padding:1rem 1.25rem 3rem;color:var(--soft);font-size:.87rem}
[hidden]{display:none!important}
@media (min-width:62rem){#filter{position:sticky;top:0;z-index:5}html{scroll-padding-top:8.5rem}}
@media (max-width:40rem){dl{grid-template-columns:1fr}dt{font-weight:600}main>section{padding:1rem}}
@media print{
:root{color-scheme:light;--bg:#fff;--card:#fff;--text:#000;--soft:#444;--line:#bbb;--code:#f2f2f2;--accent:#000;--error:#a11;--error-bg:#fff;--warning:#6b4200;--warning-bg:#fff;--note:#333;--note-bg:#fff;--live:#000;--live-bg:#fff;--good:#145c33;--good-bg:#fff}
@page{margin:16mm 14mm}
body{font-size:10pt}
header,main,footer{max-width:none;padding:0}
nav,#filter,.skip{display:none!important}
main>section{border:0;padding:0;margin:6mm 0}
details::details-content{content-visibility:visible;display:block}
.path li,.timeline>li{content-visibility:visible;break-inside:avoid}
h2,h3,h4,h5,summary,.advice{break-after:avoid}
.plan{break-before:page}.plan .step{border-width:0 0 0 3px;border-radius:0;padding:0 0 0 4mm;break-inside:avoid}
.plan button,.only-plan header nav,.only-plan main>section:not(.plan){display:none}.only-plan .plan{break-before:auto}
.boxes li,.shell{break-inside:avoid}.boxes input{appearance:auto}#done{display:none}
tr,figure,.tiles,.verdict{break-inside:avoid}
summary{list-style:none}
a{text-decoration:none}
.tag,.tiles .live>*{border:1px solid currentColor}
.rule{border-width:0 0 0 3px;border-radius:0}
.scroll{overflow:visible}table{min-width:0}
*{print-color-adjust:exact}
}
`
