"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  readDocument: () => readDocument
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_character_entities_index = require("./shared-character-entities-index.js");
var import_shared_scanners_inventory_names = require("./shared-scanners-inventory-names.js");
var import_shared_runtime = require("./shared-runtime.js");
var import_cli = require("./cli.js");
function ok() {
}
function gfmTableFromMarkdown() {
  return {
    enter: {
      table: enterTable,
      tableData: enterCell,
      tableHeader: enterCell,
      tableRow: enterRow
    },
    exit: {
      codeText: exitCodeText,
      table: exitTable,
      tableData: exit,
      tableHeader: exit,
      tableRow: exit
    }
  };
}
function enterTable(token) {
  const align = token._align;
  ok(align, "expected `_align` on table");
  this.enter(
    {
      type: "table",
      align: align.map(function(d) {
        return d === "none" ? null : d;
      }),
      children: [],
      position: void 0
    },
    token
  );
  this.data.inTable = true;
}
function exitTable(token) {
  this.exit(token);
  this.data.inTable = void 0;
}
function enterRow(token) {
  this.enter({ type: "tableRow", children: [], position: void 0 }, token);
}
function exit(token) {
  this.exit(token);
}
function enterCell(token) {
  this.enter({ type: "tableCell", children: [], position: void 0 }, token);
}
function exitCodeText(token) {
  let value = this.resume();
  if (this.data.inTable) {
    value = value.replace(/\\([\\|])/g, replace);
  }
  const node = this.stack[this.stack.length - 1];
  ok(node.type === "inlineCode");
  node.value = value;
  this.exit(token);
}
function replace($0, $1) {
  return $1 === "|" ? $1 : $0;
}
var EditMap = class {
  /**
   * Create a new edit map.
   */
  constructor() {
    this.map = [];
    this.index = /* @__PURE__ */ new Map();
  }
  /**
   * Create an edit: a remove and/or add at a certain place.
   *
   * @param {number} index
   *   Index at which to apply the edit.
   * @param {number} remove
   *   Count of items to remove at the index.
   * @param {Array<Event>} add
   *   Items to add at the index.
   * @returns {undefined}
   *   Nothing.
   */
  add(index, remove, add) {
    addImplementation(this, index, remove, add);
  }
  // To do: add this when moving to `micromark`.
  // /**
  //  * Create an edit: but insert `add` before existing additions.
  //  *
  //  * @param {number} index
  //  * @param {number} remove
  //  * @param {Array<Event>} add
  //  * @returns {undefined}
  //  */
  // addBefore(index, remove, add) {
  //   addImplementation(this, index, remove, add, true)
  // }
  /**
   * Done, change the events.
   *
   * @param {Array<Event>} events
   *   List of events to apply the edits to.
   * @returns {undefined}
   *   Nothing.
   */
  consume(events) {
    this.map.sort(function(a, b) {
      return a[0] - b[0];
    });
    if (this.map.length === 0) {
      return;
    }
    let index = this.map.length;
    const vecs = [];
    while (index > 0) {
      index -= 1;
      vecs.push(events.slice(this.map[index][0] + this.map[index][1]), this.map[index][2]);
      events.length = this.map[index][0];
    }
    vecs.push(events.slice());
    events.length = 0;
    let slice = vecs.pop();
    while (slice) {
      for (const element of slice) {
        events.push(element);
      }
      slice = vecs.pop();
    }
    this.map.length = 0;
    this.index.clear();
  }
};
function addImplementation(editMap, at, remove, add) {
  if (remove === 0 && add.length === 0) {
    return;
  }
  const existing = editMap.index.get(at);
  if (existing) {
    existing[1] += remove;
    existing[2].push(...add);
    return;
  }
  const change = [at, remove, add];
  editMap.map.push(change);
  editMap.index.set(at, change);
}
function gfmTableAlign(events, index) {
  let inDelimiterRow = false;
  const align = [];
  while (index < events.length) {
    const event = events[index];
    if (inDelimiterRow) {
      if (event[0] === "enter") {
        if (event[1].type === "tableContent") {
          align.push(events[index + 1][1].type === "tableDelimiterMarker" ? "left" : "none");
        }
      } else if (event[1].type === "tableContent") {
        if (events[index - 1][1].type === "tableDelimiterMarker") {
          const alignIndex = align.length - 1;
          align[alignIndex] = align[alignIndex] === "left" ? "center" : "right";
        }
      } else if (event[1].type === "tableDelimiterRow") {
        break;
      }
    } else if (event[0] === "enter" && event[1].type === "tableDelimiterRow") {
      inDelimiterRow = true;
    }
    index += 1;
  }
  return align;
}
function gfmTable() {
  return {
    flow: {
      null: {
        name: "table",
        tokenize: tokenizeTable,
        resolveAll: resolveTable
      }
    }
  };
}
function tokenizeTable(effects, ok2, nok) {
  const self = this;
  let size = 0;
  let sizeB = 0;
  let seen;
  return start;
  function start(code) {
    let index = self.events.length - 1;
    while (index > -1) {
      const {
        type
      } = self.events[index][1];
      if (type === "lineEnding" || // Note: markdown-rs uses `whitespace` instead of `linePrefix`
      type === "linePrefix") {
        index--;
      } else {
        break;
      }
    }
    const tail = index > -1 ? self.events[index][1].type : null;
    const next = tail === "tableHead" || tail === "tableRow" ? bodyRowStart : headRowBefore;
    if (next === bodyRowStart && self.parser.lazy[self.now().line]) {
      return nok(code);
    }
    return next(code);
  }
  function headRowBefore(code) {
    effects.enter("tableHead");
    effects.enter("tableRow");
    return headRowStart(code);
  }
  function headRowStart(code) {
    if (code === 124) {
      return headRowBreak(code);
    }
    seen = true;
    sizeB += 1;
    return headRowBreak(code);
  }
  function headRowBreak(code) {
    if (code === null) {
      return nok(code);
    }
    if ((0, import_shared_character_entities_index.markdownLineEnding)(code)) {
      if (sizeB > 1) {
        sizeB = 0;
        self.interrupt = true;
        effects.exit("tableRow");
        effects.enter("lineEnding");
        effects.consume(code);
        effects.exit("lineEnding");
        return headDelimiterStart;
      }
      return nok(code);
    }
    if ((0, import_shared_character_entities_index.markdownSpace)(code)) {
      return (0, import_shared_character_entities_index.factorySpace)(effects, headRowBreak, "whitespace")(code);
    }
    sizeB += 1;
    if (seen) {
      seen = false;
      size += 1;
    }
    if (code === 124) {
      effects.enter("tableCellDivider");
      effects.consume(code);
      effects.exit("tableCellDivider");
      seen = true;
      return headRowBreak;
    }
    effects.enter("data");
    return headRowData(code);
  }
  function headRowData(code) {
    if (code === null || code === 124 || (0, import_shared_character_entities_index.markdownLineEndingOrSpace)(code)) {
      effects.exit("data");
      return headRowBreak(code);
    }
    effects.consume(code);
    return code === 92 ? headRowEscape : headRowData;
  }
  function headRowEscape(code) {
    if (code === 92 || code === 124) {
      effects.consume(code);
      return headRowData;
    }
    return headRowData(code);
  }
  function headDelimiterStart(code) {
    self.interrupt = false;
    if (self.parser.lazy[self.now().line]) {
      return nok(code);
    }
    effects.enter("tableDelimiterRow");
    seen = false;
    if ((0, import_shared_character_entities_index.markdownSpace)(code)) {
      return (0, import_shared_character_entities_index.factorySpace)(effects, headDelimiterBefore, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code);
    }
    return headDelimiterBefore(code);
  }
  function headDelimiterBefore(code) {
    if (code === 45 || code === 58) {
      return headDelimiterValueBefore(code);
    }
    if (code === 124) {
      seen = true;
      effects.enter("tableCellDivider");
      effects.consume(code);
      effects.exit("tableCellDivider");
      return headDelimiterCellBefore;
    }
    return headDelimiterNok(code);
  }
  function headDelimiterCellBefore(code) {
    if ((0, import_shared_character_entities_index.markdownSpace)(code)) {
      return (0, import_shared_character_entities_index.factorySpace)(effects, headDelimiterValueBefore, "whitespace")(code);
    }
    return headDelimiterValueBefore(code);
  }
  function headDelimiterValueBefore(code) {
    if (code === 58) {
      sizeB += 1;
      seen = true;
      effects.enter("tableDelimiterMarker");
      effects.consume(code);
      effects.exit("tableDelimiterMarker");
      return headDelimiterLeftAlignmentAfter;
    }
    if (code === 45) {
      sizeB += 1;
      return headDelimiterLeftAlignmentAfter(code);
    }
    if (code === null || (0, import_shared_character_entities_index.markdownLineEnding)(code)) {
      return headDelimiterCellAfter(code);
    }
    return headDelimiterNok(code);
  }
  function headDelimiterLeftAlignmentAfter(code) {
    if (code === 45) {
      effects.enter("tableDelimiterFiller");
      return headDelimiterFiller(code);
    }
    return headDelimiterNok(code);
  }
  function headDelimiterFiller(code) {
    if (code === 45) {
      effects.consume(code);
      return headDelimiterFiller;
    }
    if (code === 58) {
      seen = true;
      effects.exit("tableDelimiterFiller");
      effects.enter("tableDelimiterMarker");
      effects.consume(code);
      effects.exit("tableDelimiterMarker");
      return headDelimiterRightAlignmentAfter;
    }
    effects.exit("tableDelimiterFiller");
    return headDelimiterRightAlignmentAfter(code);
  }
  function headDelimiterRightAlignmentAfter(code) {
    if ((0, import_shared_character_entities_index.markdownSpace)(code)) {
      return (0, import_shared_character_entities_index.factorySpace)(effects, headDelimiterCellAfter, "whitespace")(code);
    }
    return headDelimiterCellAfter(code);
  }
  function headDelimiterCellAfter(code) {
    if (code === 124) {
      return headDelimiterBefore(code);
    }
    if (code === null || (0, import_shared_character_entities_index.markdownLineEnding)(code)) {
      if (!seen || size !== sizeB) {
        return headDelimiterNok(code);
      }
      effects.exit("tableDelimiterRow");
      effects.exit("tableHead");
      return ok2(code);
    }
    return headDelimiterNok(code);
  }
  function headDelimiterNok(code) {
    return nok(code);
  }
  function bodyRowStart(code) {
    effects.enter("tableRow");
    return bodyRowBreak(code);
  }
  function bodyRowBreak(code) {
    if (code === 124) {
      effects.enter("tableCellDivider");
      effects.consume(code);
      effects.exit("tableCellDivider");
      return bodyRowBreak;
    }
    if (code === null || (0, import_shared_character_entities_index.markdownLineEnding)(code)) {
      effects.exit("tableRow");
      return ok2(code);
    }
    if ((0, import_shared_character_entities_index.markdownSpace)(code)) {
      return (0, import_shared_character_entities_index.factorySpace)(effects, bodyRowBreak, "whitespace")(code);
    }
    effects.enter("data");
    return bodyRowData(code);
  }
  function bodyRowData(code) {
    if (code === null || code === 124 || (0, import_shared_character_entities_index.markdownLineEndingOrSpace)(code)) {
      effects.exit("data");
      return bodyRowBreak(code);
    }
    effects.consume(code);
    return code === 92 ? bodyRowEscape : bodyRowData;
  }
  function bodyRowEscape(code) {
    if (code === 92 || code === 124) {
      effects.consume(code);
      return bodyRowData;
    }
    return bodyRowData(code);
  }
}
function resolveTable(events, context) {
  let index = -1;
  let inFirstCellAwaitingPipe = true;
  let rowKind = 0;
  let lastCell = [0, 0, 0, 0];
  let cell = [0, 0, 0, 0];
  let afterHeadAwaitingFirstBodyRow = false;
  let lastTableEnd = 0;
  let currentTable;
  let currentBody;
  let currentCell;
  const map = new EditMap();
  while (++index < events.length) {
    const event = events[index];
    const token = event[1];
    if (event[0] === "enter") {
      if (token.type === "tableHead") {
        afterHeadAwaitingFirstBodyRow = false;
        if (lastTableEnd !== 0) {
          flushTableEnd(map, context, lastTableEnd, currentTable, currentBody);
          currentBody = void 0;
          lastTableEnd = 0;
        }
        currentTable = {
          type: "table",
          start: Object.assign({}, token.start),
          // Note: correct end is set later.
          end: Object.assign({}, token.end)
        };
        map.add(index, 0, [["enter", currentTable, context]]);
      } else if (token.type === "tableRow" || token.type === "tableDelimiterRow") {
        inFirstCellAwaitingPipe = true;
        currentCell = void 0;
        lastCell = [0, 0, 0, 0];
        cell = [0, index + 1, 0, 0];
        if (afterHeadAwaitingFirstBodyRow) {
          afterHeadAwaitingFirstBodyRow = false;
          currentBody = {
            type: "tableBody",
            start: Object.assign({}, token.start),
            // Note: correct end is set later.
            end: Object.assign({}, token.end)
          };
          map.add(index, 0, [["enter", currentBody, context]]);
        }
        rowKind = token.type === "tableDelimiterRow" ? 2 : currentBody ? 3 : 1;
      } else if (rowKind && (token.type === "data" || token.type === "tableDelimiterMarker" || token.type === "tableDelimiterFiller")) {
        inFirstCellAwaitingPipe = false;
        if (cell[2] === 0) {
          if (lastCell[1] !== 0) {
            cell[0] = cell[1];
            currentCell = flushCell(map, context, lastCell, rowKind, void 0, currentCell);
            lastCell = [0, 0, 0, 0];
          }
          cell[2] = index;
        }
      } else if (token.type === "tableCellDivider") {
        if (inFirstCellAwaitingPipe) {
          inFirstCellAwaitingPipe = false;
        } else {
          if (lastCell[1] !== 0) {
            cell[0] = cell[1];
            currentCell = flushCell(map, context, lastCell, rowKind, void 0, currentCell);
          }
          lastCell = cell;
          cell = [lastCell[1], index, 0, 0];
        }
      }
    } else if (token.type === "tableHead") {
      afterHeadAwaitingFirstBodyRow = true;
      lastTableEnd = index;
    } else if (token.type === "tableRow" || token.type === "tableDelimiterRow") {
      lastTableEnd = index;
      if (lastCell[1] !== 0) {
        cell[0] = cell[1];
        currentCell = flushCell(map, context, lastCell, rowKind, index, currentCell);
      } else if (cell[1] !== 0) {
        currentCell = flushCell(map, context, cell, rowKind, index, currentCell);
      }
      rowKind = 0;
    } else if (rowKind && (token.type === "data" || token.type === "tableDelimiterMarker" || token.type === "tableDelimiterFiller")) {
      cell[3] = index;
    }
  }
  if (lastTableEnd !== 0) {
    flushTableEnd(map, context, lastTableEnd, currentTable, currentBody);
  }
  map.consume(context.events);
  index = -1;
  while (++index < context.events.length) {
    const event = context.events[index];
    if (event[0] === "enter" && event[1].type === "table") {
      event[1]._align = gfmTableAlign(context.events, index);
    }
  }
  return events;
}
function flushCell(map, context, range, rowKind, rowEnd, previousCell) {
  const groupName = rowKind === 1 ? "tableHeader" : rowKind === 2 ? "tableDelimiter" : "tableData";
  const valueName = "tableContent";
  if (range[0] !== 0) {
    previousCell.end = Object.assign({}, getPoint(context.events, range[0]));
    map.add(range[0], 0, [["exit", previousCell, context]]);
  }
  const now = getPoint(context.events, range[1]);
  previousCell = {
    type: groupName,
    start: Object.assign({}, now),
    // Note: correct end is set later.
    end: Object.assign({}, now)
  };
  map.add(range[1], 0, [["enter", previousCell, context]]);
  if (range[2] !== 0) {
    const relatedStart = getPoint(context.events, range[2]);
    const relatedEnd = getPoint(context.events, range[3]);
    const valueToken = {
      type: valueName,
      start: Object.assign({}, relatedStart),
      end: Object.assign({}, relatedEnd)
    };
    map.add(range[2], 0, [["enter", valueToken, context]]);
    if (rowKind !== 2) {
      const start = context.events[range[2]];
      const end = context.events[range[3]];
      start[1].end = Object.assign({}, end[1].end);
      start[1].type = "chunkText";
      start[1].contentType = "text";
      if (range[3] > range[2] + 1) {
        const a = range[2] + 1;
        const b = range[3] - range[2] - 1;
        map.add(a, b, []);
      }
    }
    map.add(range[3] + 1, 0, [["exit", valueToken, context]]);
  }
  if (rowEnd !== void 0) {
    previousCell.end = Object.assign({}, getPoint(context.events, rowEnd));
    map.add(rowEnd, 0, [["exit", previousCell, context]]);
    previousCell = void 0;
  }
  return previousCell;
}
function flushTableEnd(map, context, index, table, tableBody) {
  const exits = [];
  const related = getPoint(context.events, index);
  if (tableBody) {
    tableBody.end = Object.assign({}, related);
    exits.push(["exit", tableBody, context]);
  }
  table.end = Object.assign({}, related);
  exits.push(["exit", table, context]);
  map.add(index + 1, 0, exits);
}
function getPoint(events, index) {
  const event = events[index];
  const side = event[0] === "enter" ? "start" : "end";
  return event[1][side];
}
function readPage(path, text) {
  const root = (0, import_shared_character_entities_index.fromMarkdown)(withoutFrontMatter(text), {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()]
  });
  return { path, text, root, sections: sectionsOf(root, text.length) };
}
function withoutFrontMatter(text) {
  if (!text.startsWith("---\n") && !text.startsWith("---\r\n")) return text;
  const end = text.indexOf("\n---", 3);
  if (end < 0) return text;
  return text.slice(0, end + 4).replace(/[^\n]/g, " ") + text.slice(end + 4);
}
function sectionsOf(root, length) {
  const sections = [];
  const open = [];
  let blocks = [];
  const first = { heading: void 0, title: "", trail: [], blocks, end: length };
  sections.push(first);
  for (const [index, node] of root.children.entries()) {
    if (node.type !== "heading") {
      blocks.push(node);
      continue;
    }
    while ((open.at(-1)?.depth ?? 0) >= node.depth) open.pop();
    const title = plainText(node);
    open.push({ title, depth: node.depth });
    const next = root.children.slice(index + 1).find((one) => one.type === "heading" && one.depth <= node.depth);
    blocks = [];
    const end = next === void 0 ? length : startOf(next);
    sections.push({ heading: node, title, trail: open.map((one) => one.title), blocks, end });
  }
  return sections;
}
function plainText(node) {
  if ("value" in node) return node.type === "html" ? "" : node.value;
  if ("children" in node) return node.children.map(plainText).join("");
  return node.type === "break" ? " " : "";
}
function* nodesOf(node) {
  yield node;
  if (!("children" in node)) return;
  for (const child of node.children) yield* nodesOf(child);
}
function startOf(node) {
  return node.position?.start.offset ?? 0;
}
function endOf(node) {
  return node.position?.end.offset ?? 0;
}
function placeOf(path, nodes, fallback = 0) {
  const [first] = nodes;
  const last = nodes.at(-1);
  if (first === void 0 || last === void 0) return { path, start: fallback, end: fallback };
  return { path, start: startOf(first), end: endOf(last) };
}
function checklistsIn(page) {
  return page.sections.flatMap((section) => {
    const { done, open } = itemsIn(page, section);
    if (open.length === 0 || done === 0 && !tellsProgress.test(section.title)) return [];
    return [{ title: section.title, done, open }];
  });
}
var tellsProgress = /\b(?:implementation|status|progress|to-?do|next steps?|open items?|remaining|follow-?ups?|action items?)\b/i;
function itemsIn(page, { blocks }) {
  const open = [];
  let done = 0;
  for (const node of blocks.flatMap((block) => [...nodesOf(block)])) {
    if (node.type !== "listItem") continue;
    const [first] = node.children;
    const mark = first?.type === "paragraph" ? /^\[([ xX])\]\s/.exec(plainText(first))?.[1] : void 0;
    if (first === void 0 || mark === void 0) continue;
    if (mark !== " ") done++;
    else open.push({ path: page.path, start: startOf(first), end: lineEnd(page.text, startOf(first)) });
  }
  return { done, open };
}
function lineEnd(text, from) {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}
function flatTables(page) {
  const taken = [...nodesOf(page.root)].filter(({ type }) => type === "table" || type === "code");
  const lines = linesOf(page.text);
  const found = [];
  let until = 0;
  for (const [index, line] of lines.entries()) {
    if (line.start < until || !dashes.test(line.text)) continue;
    const inside = taken.some(
      (node) => startOf(node) <= line.start && line.start < (node.position?.end.offset ?? 0)
    );
    const head = lines.slice(0, index).findLast(({ text }) => !/^[\s|]*$/.test(text));
    if (inside || head === void 0 || !head.text.includes("|")) continue;
    const header = cellsOf(page, head.start, head.start + head.text.length);
    const columns = line.text.split("|").filter((part) => part.includes("-")).length;
    if (header.length !== columns || columns < 2) continue;
    const { rows, end } = rowsFrom(page, lines.slice(index + 1), columns);
    until = end;
    found.push({ start: head.start, header, rows });
  }
  return found;
}
var dashes = /^\s*\|?(?:\s*:?-{3,}:?\s*\|)+(?:\s*:?-{3,}:?\s*)?\|?\s*$/;
function linesOf(text) {
  const lines = [];
  for (let start = 0; start <= text.length; ) {
    const end = text.indexOf("\n", start);
    const stop = end < 0 ? text.length : end;
    lines.push({ text: text.slice(start, stop), start });
    start = stop + 1;
  }
  return lines;
}
function rowsFrom(page, lines, columns) {
  const rows = [];
  let row = [];
  let end = 0;
  for (const { text, start } of lines) {
    if (/^[\s|]*$/.test(text)) continue;
    const open = row.length === 0;
    if (open && (!text.includes("|") || text.startsWith("#"))) break;
    const lead = open ? /^\s*\|/.exec(text)?.[0].length ?? 0 : 0;
    for (const cell of cellsOf(page, start + lead, start + text.length)) {
      row.push(cell);
      if (row.length < columns) continue;
      rows.push(row);
      row = [];
    }
    end = start + text.length;
  }
  return { rows, end };
}
function cellsOf(page, from, to) {
  const cells = [];
  let start = page.text[from] === "|" ? from + 1 : from;
  for (let at = start; at <= to; at++) {
    if (at < to && (page.text[at] !== "|" || page.text[at - 1] === "\\")) continue;
    const raw = page.text.slice(start, at);
    const text = raw.trim();
    const begin = start + raw.length - raw.trimStart().length;
    const plain = text.replace(/[`*]/g, "");
    if (at < to || text !== "")
      cells.push({
        path: page.path,
        text,
        start: begin,
        end: begin + text.length,
        nodes: [{ type: "text", value: plain }],
        plain
      });
    start = at + 1;
  }
  return cells;
}
function isNotPresent(trail) {
  return trail.some((title) => notPresent.test(title));
}
var notPresent = /\b(?:planned|open items?|roadmap|future|to-?do|migrat(?:ion|ing|e)|deprecated|legacy|past|old names?|removed|renamed|changelog|backlog|next steps|upgrad(?:e|ing)|previous(?:ly)?|red flags)\b/i;
function classByHeading(title) {
  if (/\bnot (?:a )?secrets?\b|\bnon-?secrets?\b|\bpublic (?:variables|config)/i.test(title)) return "config";
  return /\bin the vault\b|^(?:\d+\.\s*)?(?:managed |required |runtime |application )?(?:secrets|credentials)(?: list| map| inventory)?$/i.test(
    title
  ) ? "secret" : void 0;
}
function cadenceIn(piece) {
  const match = cadenceForm.exec(piece.text);
  if (match === null) return void 0;
  const [whole, count, unit, iso, isoUnit, word] = match;
  const days = word !== void 0 ? WORDS[word.toLowerCase().replace("-", "")] : Number(count ?? iso) * (UNITS[(unit ?? isoUnit ?? "").charAt(0).toLowerCase()] ?? 0);
  if (days === void 0 || days === 0) return void 0;
  const start = piece.start + match.index;
  return { days, place: { path: piece.path, start, end: start + whole.length } };
}
var cadenceForm = /\b(\d{1,4})[- ]?(days?|weeks?|months?|years?|d|w|mo|yr?)\b|\bP(\d{1,4})([DWMY])\b|\b(daily|weekly|monthly|quarterly|yearly|annually|annual|semi-?annually|every quarter|every year|every month)\b/i;
var UNITS = { d: 1, w: 7, m: 30, y: 365 };
var WORDS = {
  ...{ daily: 1, weekly: 7, monthly: 30, quarterly: 90, yearly: 365, annually: 365, annual: 365 },
  ...{ semiannually: 182, "every quarter": 90, "every year": 365, "every month": 30 }
};
function rotatedIn(piece, isColumn) {
  const match = (isColumn ? dateForm : lastRotatedForm).exec(piece.text);
  if (match === null) return void 0;
  const date = match[1] ?? "";
  const time = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(time)) return void 0;
  const start = piece.start + match.index + match[0].indexOf(date);
  return { time, place: { path: piece.path, start, end: start + date.length } };
}
var dateForm = /\b(20\d\d-\d\d-\d\d)\b/;
var lastRotatedForm = /\blast rotated(?: on)?:?\**\s*`?(20\d\d-\d\d-\d\d)\b/i;
function rotatesAlone(text) {
  return /\brotate[sd]? (?:automatically|by (?:the )?(?:provider|platform))|\bauto(?:matic(?:ally)?|-)? ?rotat|\bmanaged by (?:the )?(?:provider|platform|aws|azure|gcp)|\bbuilt-in\b|\bdo(?:es)? not rotate|\bnever rotate|\bno rotation/i.test(
    text
  );
}
function conditionsIn(piece, own2) {
  const found = [];
  for (const match of piece.text.matchAll(conditionForm)) {
    const [, name = "", value = ""] = match;
    if (name === own2 || !(0, import_shared_scanners_inventory_names.isVariableName)(name)) continue;
    if (found.some((one) => one.name === name && one.value === value)) continue;
    const start = piece.start + match.index + match[0].indexOf(name);
    found.push({ name, value, place: { path: piece.path, start, end: start + name.length } });
  }
  return found;
}
var conditionForm = /\b([A-Z][A-Z0-9_]{2,})(?:`? (?:is|equals) `?|={1,3}["'`]?)([A-Za-z][\w.-]*)/g;
function requiredIn(text) {
  const plain = text.replace(/[`*_~]/g, "").trim();
  if (/^(?:yes|y|true|required|always|mandatory|✅|✔|☑|⚠|x$|✓|🔴)/iu.test(plain)) {
    const rest = plain.replace(/^\S+\s*/, "");
    const limited = /^\S+\*|\b(?:if|when|unless|except|only|for|in prod\w*|or)\b/i;
    if (/^always\b/i.test(plain)) return /\b(?:if|when|unless)\b/i.test(rest) ? "conditional" : "yes";
    return limited.test(`${text.trim().split(/\s/)[0]} ${rest}`) ? "conditional" : "yes";
  }
  if (/^(?:no|n|false|optional|never|not required|❌|✗|✘|-|–|—)(?![\w*])/iu.test(plain))
    return /\b(?:if|when|unless|in prod\w*)\b/i.test(plain) ? "conditional" : "no";
  if (/\b(?:if|when|only|conditional|with|unless|one of|either|depends)\b|[A-Z_]+=/i.test(plain))
    return "conditional";
  return void 0;
}
function requiredInProse(text) {
  const brackets = /\(([^()]{0,80})\)/.exec(text.slice(0, 160))?.[1];
  const said = brackets !== void 0 && /\b(?:required|optional|mandatory)\b/i.test(brackets) ? brackets : void 0;
  if (said !== void 0) return requiredIn(said);
  const lead = /^\W{0,6}(required|optional|mandatory)\b(?:[^\n.:]{0,40}\b(if|when|for|only|in)\b)?/i.exec(
    text
  );
  if (lead !== null) return lead[2] !== void 0 ? "conditional" : requiredIn(lead[1] ?? "");
  return void 0;
}
function classIn(text) {
  if (notSecret.test(text)) return "config";
  return void 0;
}
function classInColumn(text, header) {
  const plain = text.replace(/[`*_~]/g, "").trim();
  if (notSecret.test(plain)) return "config";
  if (/^(?:secret|sensitive|credential|confidential|🔒|🔑)/iu.test(plain)) return "secret";
  if (/^(?:config(?:uration)?|public|plain|variable|var|setting)\b/i.test(plain)) return "config";
  if (!/^(?:secret|sensitive)\??$/i.test(header.trim())) return void 0;
  if (/^(?:yes|y|true|✅|✔|✓|x$)/iu.test(plain)) return "secret";
  return /^(?:no|n|false|❌|✗|✘|-|–|—)(?!\w)/iu.test(plain) ? "config" : void 0;
}
var notSecret = /\bnot (?:a )?secrets?\b|\bnon[- ]?(?:secret|sensitive)\b|\bnot sensitive\b/i;
function minLengthIn(text) {
  const hex = /\b(\d{1,4})[- ]bytes?,? (?:in )?hex|\bhex,? (\d{1,4})[- ]bytes?/i.exec(text);
  if (hex !== null) return 2 * Number(hex[1] ?? hex[2]);
  const least = /(?:≥|>=|at least|min(?:imum)?(?: length)?(?: of)?:?)\s*(\d{1,4})\s*(?:chars?|characters)\b|\b(\d{1,4})\+?\s*(?:chars?|characters)\s*(?:\+|min(?:imum)?\b|or (?:more|longer))/i.exec(
    text
  );
  return least === null ? void 0 : Number(least[1] ?? least[2]);
}
function locationsIn(piece) {
  const found = [];
  const marks = [...piece.text.matchAll(/\(([a-d])\)/g)];
  for (const [kind, pattern] of STORES) {
    for (const match of piece.text.matchAll(pattern)) {
      const start = piece.start + match.index;
      const mark = marks.filter((one) => one.index < match.index).at(-1)?.[1];
      const before = piece.text.slice(Math.max(0, match.index - 40), match.index);
      const elsewhere = kind === "github" && /[`/\w]-?[\w-]+`?\s*$/.test(before) && /`[^`\s]+`\s*$/.test(before);
      const place = { path: piece.path, start, end: start + match[0].length };
      if (!found.some((one) => one.kind === kind))
        found.push({ kind, place, elsewhere, ...mark && { mark } });
    }
  }
  return found.sort((a, b) => a.place.start - b.place.start);
}
var STORES = [
  ["github", /\bGitHub (?:Actions )?(?:repo(?:sitory)? )?secrets?\b|\bGHA secrets?\b|\bActions secrets?\b/gi],
  ["fly", /\bfly(?:ctl|\.io)? secrets?\b/gi],
  ["kubernetes", /\b(?:Kubernetes|K8s) secrets?\b/gi]
];
function aliasesIn(text, own2) {
  const found = [...text.matchAll(aliasForm)].map(([, name = ""]) => name);
  return [...new Set(found)].filter((name) => name !== own2 && (0, import_shared_scanners_inventory_names.isVariableName)(name));
}
var aliasForm = /(?:\b(?:as|seeded from|mapped (?:from|to)|alias(?:es)?(?: of| for)?:?|env(?: var(?:iable)?)?:|falls? back to|formerly|also read as)|→|=>|->)\s+`?([A-Z][A-Z0-9_]{2,})\b/g;
function hasDefault(text) {
  return /\bdefaults?(?: value)?(?: is|:| to|=)\s*`?[^\s`)]/i.test(text);
}
function readList(page, list, group, byHeading) {
  const records = [];
  for (const item of list.children) {
    records.push(...readItem(page, item, group, byHeading));
    for (const child of item.children) {
      if (child.type === "list") records.push(...readList(page, child, group, byHeading));
    }
  }
  return records;
}
function readParagraph(page, paragraph, group, byHeading) {
  const codes = paragraph.children.filter((node) => node.type === "inlineCode");
  const rest = paragraph.children.filter((node) => node.type !== "inlineCode").map(plainText);
  const onlyNames = codes.every(({ value }) => (0, import_shared_scanners_inventory_names.isVariableName)(value));
  if (codes.length < 2 || !onlyNames || !rest.every((text) => /^[\s,.&]*(?:and|or)?[\s,.]*$/.test(text)))
    return [];
  return codes.map(
    (node) => record(
      page,
      { name: node.value, start: startOf(node) + 1, form: "paragraph", group, byHeading },
      "",
      startOf(node),
      endOf(node)
    )
  );
}
function readHeading(page, section, group) {
  const { heading } = section;
  if (heading === void 0) return [];
  const name = section.title.replace(/^\d+[.)]\s*/, "").replace(/\s*\((?:required|optional)[^)]*\)$/i, "").replace(/[^A-Z0-9_]+$/, "").trim();
  if (!(0, import_shared_scanners_inventory_names.isVariableName)(name)) return [];
  const start = page.text.indexOf(name, startOf(heading));
  const end = section.blocks.length === 0 ? endOf(heading) : Math.max(...section.blocks.map(endOf));
  const text = page.text.slice(endOf(heading), end);
  const found = record(
    page,
    { name, start, form: "heading", group, byHeading: void 0 },
    text,
    startOf(heading),
    end
  );
  const said = /\brequired\b\W{1,6}(\w[^\n]{0,80})/i.exec(text)?.[1];
  return [said === void 0 ? found : { ...found, required: requiredOf(said) ?? found.required }];
}
function requiredOf(said) {
  if (/^(?:yes|true|always)\b/i.test(said))
    return /\b(?:if|when|only|for)\b/i.test(said) ? "conditional" : "yes";
  return /^(?:no|false|optional)\b/i.test(said) ? "no" : void 0;
}
function readItem(page, item, group, byHeading) {
  const [first] = item.children;
  if (first?.type !== "paragraph") return [];
  const lead = leadOf(first.children);
  if (lead === void 0) return [];
  const end = endOf(first);
  const text = page.text.slice(startOf(lead.node), end);
  const behind = page.text.slice(endOf(lead.node), end);
  const names = namesOf(lead.text, behind);
  return names.map((name) => {
    const at = page.text.indexOf(name, startOf(lead.node));
    const vaultName = names.includes(lead.text) ? void 0 : lead.text;
    return {
      ...record(page, { name, start: at, form: "list", group, byHeading }, text, startOf(item), end),
      vaultName
    };
  });
}
function leadOf(children) {
  const [first] = children;
  if (first === void 0) return void 0;
  if (first.type === "link" && first.url.startsWith("#")) return void 0;
  const text = plainText(first).trim();
  if (first.type !== "text") return { node: first, text: text.replace(/:$/, "") };
  const word = /^[A-Z][A-Z0-9_]+(?=$|[\s:=(,–—-])/.exec(text)?.[0];
  if (word === void 0 || !/^(?:$|\s*[:=(–—-])/.test(text.slice(word.length))) return void 0;
  return { node: first, text: word };
}
function namesOf(lead, behind) {
  const plain = lead.replace(/=.*$/s, "");
  if ((0, import_shared_scanners_inventory_names.isVariableName)(plain) || (0, import_shared_scanners_inventory_names.isVariableGlob)(plain)) {
    if (!/^\**\s*(?:$|[:(—–,=/-]|`|\n|or\b|\[)/.test(behind) && behind.trim() !== "") return [];
    if (lead !== plain && /\w/.test(behind)) return [];
    const more = [...behind.matchAll(/^\s*(?:\/|or|,)\s*`([A-Z][A-Z0-9_]+)`/g)].map(([, name = ""]) => name);
    return [plain, ...more.filter(import_shared_scanners_inventory_names.isVariableName)];
  }
  if (!/^[a-z][a-z0-9]*(?:[-_/][a-z0-9]+)+$/.test(lead)) return [];
  const seeded = /^\s*\((?:[a-z ]+|env:?)\s*`?([A-Z][A-Z0-9_]{2,})`?\)/.exec(behind)?.[1];
  return seeded !== void 0 && (0, import_shared_scanners_inventory_names.isVariableName)(seeded) ? [seeded] : [];
}
function record(page, lead, text, start, end) {
  const { name, form, group, byHeading } = lead;
  const piece = { path: page.path, text, start: form === "heading" ? end - text.length : lead.start };
  const required = requiredInProse(text);
  const conditions = required === "no" ? [] : conditionsIn(piece, name);
  return {
    ...{ name, form, group, required, conditions },
    place: { path: page.path, start: lead.start, end: lead.start + name.length },
    row: { path: page.path, start, end },
    class: classIn(text) ?? byHeading,
    minLength: minLengthIn(text),
    hasDefault: hasDefault(text),
    locations: locationsIn(piece),
    cadence: /\brotat/i.test(text) ? cadenceIn(piece) : void 0,
    lastRotated: rotatedIn(piece, false),
    rotatesAlone: rotatesAlone(text),
    aliases: aliasesIn(text, name),
    vaultName: void 0
  };
}
var regex = /[\0-\x1F!-,\.\/:-@\[-\^`\{-\xA9\xAB-\xB4\xB6-\xB9\xBB-\xBF\xD7\xF7\u02C2-\u02C5\u02D2-\u02DF\u02E5-\u02EB\u02ED\u02EF-\u02FF\u0375\u0378\u0379\u037E\u0380-\u0385\u0387\u038B\u038D\u03A2\u03F6\u0482\u0530\u0557\u0558\u055A-\u055F\u0589-\u0590\u05BE\u05C0\u05C3\u05C6\u05C8-\u05CF\u05EB-\u05EE\u05F3-\u060F\u061B-\u061F\u066A-\u066D\u06D4\u06DD\u06DE\u06E9\u06FD\u06FE\u0700-\u070F\u074B\u074C\u07B2-\u07BF\u07F6-\u07F9\u07FB\u07FC\u07FE\u07FF\u082E-\u083F\u085C-\u085F\u086B-\u089F\u08B5\u08C8-\u08D2\u08E2\u0964\u0965\u0970\u0984\u098D\u098E\u0991\u0992\u09A9\u09B1\u09B3-\u09B5\u09BA\u09BB\u09C5\u09C6\u09C9\u09CA\u09CF-\u09D6\u09D8-\u09DB\u09DE\u09E4\u09E5\u09F2-\u09FB\u09FD\u09FF\u0A00\u0A04\u0A0B-\u0A0E\u0A11\u0A12\u0A29\u0A31\u0A34\u0A37\u0A3A\u0A3B\u0A3D\u0A43-\u0A46\u0A49\u0A4A\u0A4E-\u0A50\u0A52-\u0A58\u0A5D\u0A5F-\u0A65\u0A76-\u0A80\u0A84\u0A8E\u0A92\u0AA9\u0AB1\u0AB4\u0ABA\u0ABB\u0AC6\u0ACA\u0ACE\u0ACF\u0AD1-\u0ADF\u0AE4\u0AE5\u0AF0-\u0AF8\u0B00\u0B04\u0B0D\u0B0E\u0B11\u0B12\u0B29\u0B31\u0B34\u0B3A\u0B3B\u0B45\u0B46\u0B49\u0B4A\u0B4E-\u0B54\u0B58-\u0B5B\u0B5E\u0B64\u0B65\u0B70\u0B72-\u0B81\u0B84\u0B8B-\u0B8D\u0B91\u0B96-\u0B98\u0B9B\u0B9D\u0BA0-\u0BA2\u0BA5-\u0BA7\u0BAB-\u0BAD\u0BBA-\u0BBD\u0BC3-\u0BC5\u0BC9\u0BCE\u0BCF\u0BD1-\u0BD6\u0BD8-\u0BE5\u0BF0-\u0BFF\u0C0D\u0C11\u0C29\u0C3A-\u0C3C\u0C45\u0C49\u0C4E-\u0C54\u0C57\u0C5B-\u0C5F\u0C64\u0C65\u0C70-\u0C7F\u0C84\u0C8D\u0C91\u0CA9\u0CB4\u0CBA\u0CBB\u0CC5\u0CC9\u0CCE-\u0CD4\u0CD7-\u0CDD\u0CDF\u0CE4\u0CE5\u0CF0\u0CF3-\u0CFF\u0D0D\u0D11\u0D45\u0D49\u0D4F-\u0D53\u0D58-\u0D5E\u0D64\u0D65\u0D70-\u0D79\u0D80\u0D84\u0D97-\u0D99\u0DB2\u0DBC\u0DBE\u0DBF\u0DC7-\u0DC9\u0DCB-\u0DCE\u0DD5\u0DD7\u0DE0-\u0DE5\u0DF0\u0DF1\u0DF4-\u0E00\u0E3B-\u0E3F\u0E4F\u0E5A-\u0E80\u0E83\u0E85\u0E8B\u0EA4\u0EA6\u0EBE\u0EBF\u0EC5\u0EC7\u0ECE\u0ECF\u0EDA\u0EDB\u0EE0-\u0EFF\u0F01-\u0F17\u0F1A-\u0F1F\u0F2A-\u0F34\u0F36\u0F38\u0F3A-\u0F3D\u0F48\u0F6D-\u0F70\u0F85\u0F98\u0FBD-\u0FC5\u0FC7-\u0FFF\u104A-\u104F\u109E\u109F\u10C6\u10C8-\u10CC\u10CE\u10CF\u10FB\u1249\u124E\u124F\u1257\u1259\u125E\u125F\u1289\u128E\u128F\u12B1\u12B6\u12B7\u12BF\u12C1\u12C6\u12C7\u12D7\u1311\u1316\u1317\u135B\u135C\u1360-\u137F\u1390-\u139F\u13F6\u13F7\u13FE-\u1400\u166D\u166E\u1680\u169B-\u169F\u16EB-\u16ED\u16F9-\u16FF\u170D\u1715-\u171F\u1735-\u173F\u1754-\u175F\u176D\u1771\u1774-\u177F\u17D4-\u17D6\u17D8-\u17DB\u17DE\u17DF\u17EA-\u180A\u180E\u180F\u181A-\u181F\u1879-\u187F\u18AB-\u18AF\u18F6-\u18FF\u191F\u192C-\u192F\u193C-\u1945\u196E\u196F\u1975-\u197F\u19AC-\u19AF\u19CA-\u19CF\u19DA-\u19FF\u1A1C-\u1A1F\u1A5F\u1A7D\u1A7E\u1A8A-\u1A8F\u1A9A-\u1AA6\u1AA8-\u1AAF\u1AC1-\u1AFF\u1B4C-\u1B4F\u1B5A-\u1B6A\u1B74-\u1B7F\u1BF4-\u1BFF\u1C38-\u1C3F\u1C4A-\u1C4C\u1C7E\u1C7F\u1C89-\u1C8F\u1CBB\u1CBC\u1CC0-\u1CCF\u1CD3\u1CFB-\u1CFF\u1DFA\u1F16\u1F17\u1F1E\u1F1F\u1F46\u1F47\u1F4E\u1F4F\u1F58\u1F5A\u1F5C\u1F5E\u1F7E\u1F7F\u1FB5\u1FBD\u1FBF-\u1FC1\u1FC5\u1FCD-\u1FCF\u1FD4\u1FD5\u1FDC-\u1FDF\u1FED-\u1FF1\u1FF5\u1FFD-\u203E\u2041-\u2053\u2055-\u2070\u2072-\u207E\u2080-\u208F\u209D-\u20CF\u20F1-\u2101\u2103-\u2106\u2108\u2109\u2114\u2116-\u2118\u211E-\u2123\u2125\u2127\u2129\u212E\u213A\u213B\u2140-\u2144\u214A-\u214D\u214F-\u215F\u2189-\u24B5\u24EA-\u2BFF\u2C2F\u2C5F\u2CE5-\u2CEA\u2CF4-\u2CFF\u2D26\u2D28-\u2D2C\u2D2E\u2D2F\u2D68-\u2D6E\u2D70-\u2D7E\u2D97-\u2D9F\u2DA7\u2DAF\u2DB7\u2DBF\u2DC7\u2DCF\u2DD7\u2DDF\u2E00-\u2E2E\u2E30-\u3004\u3008-\u3020\u3030\u3036\u3037\u303D-\u3040\u3097\u3098\u309B\u309C\u30A0\u30FB\u3100-\u3104\u3130\u318F-\u319F\u31C0-\u31EF\u3200-\u33FF\u4DC0-\u4DFF\u9FFD-\u9FFF\uA48D-\uA4CF\uA4FE\uA4FF\uA60D-\uA60F\uA62C-\uA63F\uA673\uA67E\uA6F2-\uA716\uA720\uA721\uA789\uA78A\uA7C0\uA7C1\uA7CB-\uA7F4\uA828-\uA82B\uA82D-\uA83F\uA874-\uA87F\uA8C6-\uA8CF\uA8DA-\uA8DF\uA8F8-\uA8FA\uA8FC\uA92E\uA92F\uA954-\uA95F\uA97D-\uA97F\uA9C1-\uA9CE\uA9DA-\uA9DF\uA9FF\uAA37-\uAA3F\uAA4E\uAA4F\uAA5A-\uAA5F\uAA77-\uAA79\uAAC3-\uAADA\uAADE\uAADF\uAAF0\uAAF1\uAAF7-\uAB00\uAB07\uAB08\uAB0F\uAB10\uAB17-\uAB1F\uAB27\uAB2F\uAB5B\uAB6A-\uAB6F\uABEB\uABEE\uABEF\uABFA-\uABFF\uD7A4-\uD7AF\uD7C7-\uD7CA\uD7FC-\uD7FF\uE000-\uF8FF\uFA6E\uFA6F\uFADA-\uFAFF\uFB07-\uFB12\uFB18-\uFB1C\uFB29\uFB37\uFB3D\uFB3F\uFB42\uFB45\uFBB2-\uFBD2\uFD3E-\uFD4F\uFD90\uFD91\uFDC8-\uFDEF\uFDFC-\uFDFF\uFE10-\uFE1F\uFE30-\uFE32\uFE35-\uFE4C\uFE50-\uFE6F\uFE75\uFEFD-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF3E\uFF40\uFF5B-\uFF65\uFFBF-\uFFC1\uFFC8\uFFC9\uFFD0\uFFD1\uFFD8\uFFD9\uFFDD-\uFFFF]|\uD800[\uDC0C\uDC27\uDC3B\uDC3E\uDC4E\uDC4F\uDC5E-\uDC7F\uDCFB-\uDD3F\uDD75-\uDDFC\uDDFE-\uDE7F\uDE9D-\uDE9F\uDED1-\uDEDF\uDEE1-\uDEFF\uDF20-\uDF2C\uDF4B-\uDF4F\uDF7B-\uDF7F\uDF9E\uDF9F\uDFC4-\uDFC7\uDFD0\uDFD6-\uDFFF]|\uD801[\uDC9E\uDC9F\uDCAA-\uDCAF\uDCD4-\uDCD7\uDCFC-\uDCFF\uDD28-\uDD2F\uDD64-\uDDFF\uDF37-\uDF3F\uDF56-\uDF5F\uDF68-\uDFFF]|\uD802[\uDC06\uDC07\uDC09\uDC36\uDC39-\uDC3B\uDC3D\uDC3E\uDC56-\uDC5F\uDC77-\uDC7F\uDC9F-\uDCDF\uDCF3\uDCF6-\uDCFF\uDD16-\uDD1F\uDD3A-\uDD7F\uDDB8-\uDDBD\uDDC0-\uDDFF\uDE04\uDE07-\uDE0B\uDE14\uDE18\uDE36\uDE37\uDE3B-\uDE3E\uDE40-\uDE5F\uDE7D-\uDE7F\uDE9D-\uDEBF\uDEC8\uDEE7-\uDEFF\uDF36-\uDF3F\uDF56-\uDF5F\uDF73-\uDF7F\uDF92-\uDFFF]|\uD803[\uDC49-\uDC7F\uDCB3-\uDCBF\uDCF3-\uDCFF\uDD28-\uDD2F\uDD3A-\uDE7F\uDEAA\uDEAD-\uDEAF\uDEB2-\uDEFF\uDF1D-\uDF26\uDF28-\uDF2F\uDF51-\uDFAF\uDFC5-\uDFDF\uDFF7-\uDFFF]|\uD804[\uDC47-\uDC65\uDC70-\uDC7E\uDCBB-\uDCCF\uDCE9-\uDCEF\uDCFA-\uDCFF\uDD35\uDD40-\uDD43\uDD48-\uDD4F\uDD74\uDD75\uDD77-\uDD7F\uDDC5-\uDDC8\uDDCD\uDDDB\uDDDD-\uDDFF\uDE12\uDE38-\uDE3D\uDE3F-\uDE7F\uDE87\uDE89\uDE8E\uDE9E\uDEA9-\uDEAF\uDEEB-\uDEEF\uDEFA-\uDEFF\uDF04\uDF0D\uDF0E\uDF11\uDF12\uDF29\uDF31\uDF34\uDF3A\uDF45\uDF46\uDF49\uDF4A\uDF4E\uDF4F\uDF51-\uDF56\uDF58-\uDF5C\uDF64\uDF65\uDF6D-\uDF6F\uDF75-\uDFFF]|\uD805[\uDC4B-\uDC4F\uDC5A-\uDC5D\uDC62-\uDC7F\uDCC6\uDCC8-\uDCCF\uDCDA-\uDD7F\uDDB6\uDDB7\uDDC1-\uDDD7\uDDDE-\uDDFF\uDE41-\uDE43\uDE45-\uDE4F\uDE5A-\uDE7F\uDEB9-\uDEBF\uDECA-\uDEFF\uDF1B\uDF1C\uDF2C-\uDF2F\uDF3A-\uDFFF]|\uD806[\uDC3B-\uDC9F\uDCEA-\uDCFE\uDD07\uDD08\uDD0A\uDD0B\uDD14\uDD17\uDD36\uDD39\uDD3A\uDD44-\uDD4F\uDD5A-\uDD9F\uDDA8\uDDA9\uDDD8\uDDD9\uDDE2\uDDE5-\uDDFF\uDE3F-\uDE46\uDE48-\uDE4F\uDE9A-\uDE9C\uDE9E-\uDEBF\uDEF9-\uDFFF]|\uD807[\uDC09\uDC37\uDC41-\uDC4F\uDC5A-\uDC71\uDC90\uDC91\uDCA8\uDCB7-\uDCFF\uDD07\uDD0A\uDD37-\uDD39\uDD3B\uDD3E\uDD48-\uDD4F\uDD5A-\uDD5F\uDD66\uDD69\uDD8F\uDD92\uDD99-\uDD9F\uDDAA-\uDEDF\uDEF7-\uDFAF\uDFB1-\uDFFF]|\uD808[\uDF9A-\uDFFF]|\uD809[\uDC6F-\uDC7F\uDD44-\uDFFF]|[\uD80A\uD80B\uD80E-\uD810\uD812-\uD819\uD824-\uD82B\uD82D\uD82E\uD830-\uD833\uD837\uD839\uD83D\uD83F\uD87B-\uD87D\uD87F\uD885-\uDB3F\uDB41-\uDBFF][\uDC00-\uDFFF]|\uD80D[\uDC2F-\uDFFF]|\uD811[\uDE47-\uDFFF]|\uD81A[\uDE39-\uDE3F\uDE5F\uDE6A-\uDECF\uDEEE\uDEEF\uDEF5-\uDEFF\uDF37-\uDF3F\uDF44-\uDF4F\uDF5A-\uDF62\uDF78-\uDF7C\uDF90-\uDFFF]|\uD81B[\uDC00-\uDE3F\uDE80-\uDEFF\uDF4B-\uDF4E\uDF88-\uDF8E\uDFA0-\uDFDF\uDFE2\uDFE5-\uDFEF\uDFF2-\uDFFF]|\uD821[\uDFF8-\uDFFF]|\uD823[\uDCD6-\uDCFF\uDD09-\uDFFF]|\uD82C[\uDD1F-\uDD4F\uDD53-\uDD63\uDD68-\uDD6F\uDEFC-\uDFFF]|\uD82F[\uDC6B-\uDC6F\uDC7D-\uDC7F\uDC89-\uDC8F\uDC9A-\uDC9C\uDC9F-\uDFFF]|\uD834[\uDC00-\uDD64\uDD6A-\uDD6C\uDD73-\uDD7A\uDD83\uDD84\uDD8C-\uDDA9\uDDAE-\uDE41\uDE45-\uDFFF]|\uD835[\uDC55\uDC9D\uDCA0\uDCA1\uDCA3\uDCA4\uDCA7\uDCA8\uDCAD\uDCBA\uDCBC\uDCC4\uDD06\uDD0B\uDD0C\uDD15\uDD1D\uDD3A\uDD3F\uDD45\uDD47-\uDD49\uDD51\uDEA6\uDEA7\uDEC1\uDEDB\uDEFB\uDF15\uDF35\uDF4F\uDF6F\uDF89\uDFA9\uDFC3\uDFCC\uDFCD]|\uD836[\uDC00-\uDDFF\uDE37-\uDE3A\uDE6D-\uDE74\uDE76-\uDE83\uDE85-\uDE9A\uDEA0\uDEB0-\uDFFF]|\uD838[\uDC07\uDC19\uDC1A\uDC22\uDC25\uDC2B-\uDCFF\uDD2D-\uDD2F\uDD3E\uDD3F\uDD4A-\uDD4D\uDD4F-\uDEBF\uDEFA-\uDFFF]|\uD83A[\uDCC5-\uDCCF\uDCD7-\uDCFF\uDD4C-\uDD4F\uDD5A-\uDFFF]|\uD83B[\uDC00-\uDDFF\uDE04\uDE20\uDE23\uDE25\uDE26\uDE28\uDE33\uDE38\uDE3A\uDE3C-\uDE41\uDE43-\uDE46\uDE48\uDE4A\uDE4C\uDE50\uDE53\uDE55\uDE56\uDE58\uDE5A\uDE5C\uDE5E\uDE60\uDE63\uDE65\uDE66\uDE6B\uDE73\uDE78\uDE7D\uDE7F\uDE8A\uDE9C-\uDEA0\uDEA4\uDEAA\uDEBC-\uDFFF]|\uD83C[\uDC00-\uDD2F\uDD4A-\uDD4F\uDD6A-\uDD6F\uDD8A-\uDFFF]|\uD83E[\uDC00-\uDFEF\uDFFA-\uDFFF]|\uD869[\uDEDE-\uDEFF]|\uD86D[\uDF35-\uDF3F]|\uD86E[\uDC1E\uDC1F]|\uD873[\uDEA2-\uDEAF]|\uD87A[\uDFE1-\uDFFF]|\uD87E[\uDE1E-\uDFFF]|\uD884[\uDF4B-\uDFFF]|\uDB40[\uDC00-\uDCFF\uDDF0-\uDFFF]/g;
var own = Object.hasOwnProperty;
var BananaSlug = class {
  /**
   * Create a new slug class.
   */
  constructor() {
    this.occurrences;
    this.reset();
  }
  /**
   * Generate a unique slug.
  *
  * Tracks previously generated slugs: repeated calls with the same value
  * will result in different slugs.
  * Use the `slug` function to get same slugs.
   *
   * @param  {string} value
   *   String of text to slugify
   * @param  {boolean} [maintainCase=false]
   *   Keep the current case, otherwise make all lowercase
   * @return {string}
   *   A unique slug string
   */
  slug(value, maintainCase) {
    const self = this;
    let result = slug(value, maintainCase === true);
    const originalSlug = result;
    while (own.call(self.occurrences, result)) {
      self.occurrences[originalSlug]++;
      result = originalSlug + "-" + self.occurrences[originalSlug];
    }
    self.occurrences[result] = 0;
    return result;
  }
  /**
   * Reset - Forget all previous slugs
   *
   * @return void
   */
  reset() {
    this.occurrences = /* @__PURE__ */ Object.create(null);
  }
};
function slug(value, maintainCase) {
  if (typeof value !== "string") return "";
  if (!maintainCase) value = value.toLowerCase();
  return value.replace(regex, "").replace(/ /g, "-");
}
function referencesIn(page) {
  const found = [];
  const seen = /* @__PURE__ */ new Set();
  const add = (kind, target, start) => {
    if (seen.has(`${kind} ${target}`)) return;
    seen.add(`${kind} ${target}`);
    const line = lineAt(page.text, start);
    const place = { path: page.path, start, end: start + target.length };
    found.push({
      kind,
      target,
      place,
      planned: planned.test(line),
      promised: promised.test(line),
      done: /^\s*[-*] \[x\]/i.test(line)
    });
  };
  for (const node of nodesOf(page.root)) {
    if (node.type === "link") addLink(page, node, add);
    else if (node.type === "text") addWords(page, node.value, startOf(node), add);
    else if (node.type === "inlineCode") addCode(page, node.value, startOf(node) + 1, add);
  }
  return found;
}
function addLink(page, node, add) {
  const { url } = node;
  const start = page.text.indexOf(url, startOf(node));
  if (start < 0) return;
  if (url.startsWith("#")) {
    if (url.length > 1) add("anchor", url.slice(1), start + 1);
    return;
  }
  const path = url.replace(/[#?].*$/, "");
  if (/^[a-z][a-z+.-]*:|^\/|^\/\//i.test(path) || !/\.[a-z0-9]{1,6}$/i.test(path)) return;
  if (plainText(node) !== "") add("file", decode(path), start);
}
function addCode(page, code, start, add) {
  const before = page.text.slice(Math.max(0, start - 60), start);
  const line = lineAt(page.text, start);
  if (terraformOutput.test(line) && /^[a-z][a-z0-9]*(?:_[a-z0-9]+){2,}$/.test(code))
    add("terraform-output", code, start);
  const variable = /^var\.([a-z]\w+)$/.exec(code)?.[1];
  if (variable !== void 0) add("terraform-variable", variable, start + 4);
  if (!isFilePath(code) || /\b(?:new file|create|add a)\b[^`]{0,40}`?$/i.test(before)) return;
  add("file", code, start);
}
function addWords(page, words, start, add) {
  for (const { 0: word, index } of words.matchAll(/(?<=^|\s)[\w-]+(?:\/[\w.-]+){2,}(?=$|[\s,;)])/g)) {
    if (page.text.startsWith(word, start + index) && isFilePath(word)) add("file", word, start + index);
  }
}
var terraformOutput = /\bterraform outputs?\b/i;
function isFilePath(code) {
  if (/[\s<>*{}$|"'()=,;:@\\]|^[/~.]|\/\/|\.\.\.|^node_modules\//.test(code)) return false;
  const name = code.split("/").at(-1) ?? "";
  if (!fileName.test(name)) return false;
  return code.includes("/") ? !/^(?:https?|secrets|refs|api|kv|vault|[a-z]+\.[a-z]{2,})\//i.test(code) : plainNames.test(name);
}
var fileName = /^[\w.-]*[\w-]\.(?:ts|tsx|mts|cts|js|mjs|cjs|jsx|py|go|rb|rs|java|kt|sh|bash|ya?ml|json|toml|tf|md|mdx|sql|prisma|hcl|ps1)$/;
var plainNames = /\.(?:tf|ya?ml|md|mdx|sh|py|ts|toml)$/;
var promised = /\bto be (?:authored|written|created|added)\b|\bTBD\b/i;
var planned = /\bto be (?:authored|written|created|added|done)\b|\bTBD\b|\bTODO\b|\(new\)|\bnew file\b|\bplanned\b|\bnot yet\b|^\s*[-*] \[ \]|\bwill (?:be|live)\b|\bauthor\b|\bcreate\b|\bgenerated?\b|\bgitignored?\b|\buntracked\b|\bnever (?:commit|check)|\blocal(?:ly)?\b|\bdownload\b|\be\.g\.|\bsuch as\b|\bexample\b|\bformerly\b|\bremoved?\b|\bdeleted?\b|\bold\b|\bcopy\b|\bnot committed\b/i;
function lineAt(text, offset) {
  const end = text.indexOf("\n", offset);
  return text.slice(text.lastIndexOf("\n", offset - 1) + 1, end < 0 ? text.length : end);
}
function decode(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
function anchorsOf(page) {
  const slugger = new BananaSlug();
  const found = new Set(
    page.sections.filter(({ heading }) => heading !== void 0).map(({ title }) => slugger.slug(title))
  );
  for (const match of page.text.matchAll(/<[a-z]+\b[^>]*\b(?:id|name)=["']([^"']+)["']|\{#([\w-]+)\}/gi)) {
    found.add((match[1] ?? match[2] ?? "").toLowerCase());
  }
  return found;
}
function rotationsIn(page) {
  const rotations = [];
  const coupled = [];
  for (const section of page.sections) {
    const { heading, title, end } = section;
    if (heading === void 0) continue;
    const text = page.text.slice(endOf(heading), end);
    const place = { path: page.path, start: startOf(heading), end: endOf(heading) };
    const together = /\b(?:coupled|rotate together|must match|keep in sync)\b/i.test(title);
    if (together) coupled.push(...namesIn(text));
    else if (/\brotat/i.test(title)) {
      const names = namesIn(title);
      const own2 = names.length > 0 || heading.depth === 1 ? names : namesIn(text);
      if (own2.length > 0 || heading.depth > 1)
        rotations.push({ names: own2, place, text, never: rotatesAlone(text) });
    }
  }
  return { rotations, cadences: cadencesIn(page), coupled: [...new Set(coupled)] };
}
function namesIn(text) {
  return [...new Set([...text.matchAll(/\b[A-Z][A-Z0-9]*_[A-Z0-9_]+\b/g)].map(([name]) => name))].filter(
    import_shared_scanners_inventory_names.isVariableName
  );
}
function cadencesIn(page) {
  const found = [];
  const { path, text } = page;
  for (const match of text.matchAll(/\b\d{1,4} (?:days|weeks|months|years) for `?([A-Z][A-Z0-9_]+)/g)) {
    const cadence = cadenceIn({ path, text: match[0], start: match.index });
    if (cadence !== void 0) found.push({ ...cadence, name: match[1] ?? "" });
  }
  for (const section of page.sections) found.push(...ofSection(page, section));
  return found;
}
function ofSection(page, { heading, title, blocks }) {
  const names = namesIn(title);
  if (heading === void 0 || names.length === 0) return [];
  const end = blocks.length === 0 ? endOf(heading) : endOf(blocks.at(-1) ?? heading);
  const body = page.text.slice(endOf(heading), end);
  const match = /\b(?:rotat\w*|cadence)\b[^.\n]{0,30}?\b(?:every|each|cadence:?|:)[\s*`]*/i.exec(body);
  if (match === null) return [];
  const at = match.index + match[0].length;
  const cadence = cadenceIn({ path: page.path, text: body.slice(at, at + 30), start: endOf(heading) + at });
  return cadence === void 0 ? [] : names.map((name) => ({ ...cadence, name }));
}
function columnRoles(headers) {
  const given = /* @__PURE__ */ new Set();
  const roles = headers.map((header, index) => {
    const role = ROLES.find(([, pattern]) => pattern.test(header.trim()))?.[0] ?? "other";
    const meant = role === "class" && index === 0 ? "name" : role;
    if (once.has(meant) && given.has(meant)) return "other";
    given.add(meant);
    return meant;
  });
  if (!given.has("name") && roles.length > 0) return ["name", ...roles.slice(1)];
  return roles;
}
var once = /* @__PURE__ */ new Set(["name", "required", "class", "cadence", "last-rotated"]);
var ROLES = [
  ["last-rotated", /^last[- ]?(?:rotat|chang|updat)|^rotated(?: on| at)?$|rotated$/i],
  ["cadence", /rotation|rotate|cadence|^ttl$|expir|frequency|interval|lifetime/i],
  ["hook", /automation|hook|^script$|^workflow$/i],
  ["required", /requir|mandatory|^req\.?\??$|^needed/i],
  ["class", /^(?:secret|sensitive|sensitivity|type|class|classification|kind|secret\?|sensitive\?)$/i],
  ["default", /default|^example(?: value)?$/i],
  ["source", /source|location|stor(?:ed|e|age)|where|vault|^set in|provider|held in/i],
  [
    "name",
    /variable|^names?$|^keys?$|^secrets?(?: name| key)?$|^env|^parameter|^setting|^option|^secret category/i
  ],
  ["description", /descri|purpose|notes?|usage|used|what|comment|meaning|details?|protects/i]
];
function readTable(page, node, group) {
  const [header = [], ...rows] = node.children.map(
    (row) => row.children.map((cell) => toCell(page, cell.children, startOf(cell)))
  );
  const read = readRows(page, header, rows, group);
  if (read.records.length === 0) return read;
  const table = {
    ...{ path: page.path, group, roles: read.roles, end: endOf(node) },
    ticked: /^`/.test(rows[0]?.[read.roles.indexOf("name")]?.text ?? "`"),
    piped: page.text[startOf(node)] === "|"
  };
  return { ...read, table };
}
function readRows(page, header, rows, group) {
  const roles = columnRoles(header.map((cell) => cell.plain));
  const nameColumn = roles.indexOf("name");
  const names = rows.map((row) => namesOf2(row[nameColumn]));
  const named = names.filter((found) => found.length > 0).length;
  const counts = named > 0 && named * 2 >= rows.length;
  if (!counts) return { records: [], table: void 0, roles, header, rows };
  const records = rows.flatMap(
    (row, i) => (names[i] ?? []).map((name) => toRecord({ page, group, roles, header }, row, name))
  );
  return { records, table: void 0, roles, header, rows };
}
function toCell(page, nodes, fallback) {
  const { start, end } = placeOf(page.path, nodes, fallback);
  const plain = nodes.map(plainText).join("").trim();
  return { path: page.path, text: page.text.slice(start, end), start, end, nodes, plain };
}
function namesOf2(cell) {
  if (cell === void 0) return [];
  const found = [];
  const words = cell.nodes.flatMap((node) => [...nodesOf(node)]);
  for (const node of words) {
    if (node.type !== "inlineCode" && node.type !== "text") continue;
    for (const part of node.value.split(/[\s,/|+]+|\bor\b/)) {
      const name = part.replace(/^\$?\{?|[}=:*†]+$/g, "");
      if (!(0, import_shared_scanners_inventory_names.isVariableName)(name) && !(0, import_shared_scanners_inventory_names.isVariableGlob)(part)) continue;
      const start = cell.text.indexOf(name);
      const known = (0, import_shared_scanners_inventory_names.isVariableGlob)(part) ? part : name;
      if (!found.some((one) => one.name === known))
        found.push({ name: known, start: cell.start + Math.max(0, start) });
    }
  }
  const prose = cell.plain.split(/\s+/).filter((word) => /^[A-Za-z]{2,}$/.test(word) && !(0, import_shared_scanners_inventory_names.isVariableName)(word)).length;
  return prose > 4 ? [] : found;
}
function toRecord({ page, group, roles, header }, row, { name, start }) {
  const of = (role) => row[roles.indexOf(role)];
  const all = (role) => row.filter((_, i) => roles[i] === role);
  const required = of("required");
  const classCell = of("class");
  const cadence = of("cadence");
  const rotated = of("last-rotated");
  const text = row.map((cell) => cell.text).join(" | ");
  const described = [...all("description"), ...all("other")];
  const classHeader = header[roles.indexOf("class")]?.plain ?? "";
  const nameHeader = header[roles.indexOf("name")]?.plain ?? "";
  const defaultCell = of("default");
  const last = row.at(-1);
  return {
    name,
    form: "table",
    place: { path: page.path, start, end: start + name.length },
    row: { path: page.path, start: row[0]?.start ?? start, end: last?.end ?? start },
    group,
    required: required === void 0 ? described.map((cell) => requiredInProse(cell.text)).find((one) => one !== void 0) : requiredIn(required.text),
    conditions: (required === void 0 ? described : [required]).flatMap((cell) => conditionsIn(cell, name)),
    class: classIn(text) ?? (classCell === void 0 ? void 0 : classInColumn(classCell.text, classHeader)) ?? (/^secrets?\b/i.test(nameHeader) ? "secret" : void 0),
    minLength: minLengthIn(text),
    hasDefault: defaultCell !== void 0 && !/^[\s\-–—`]*$|^(?:none|n\/a|required)/i.test(defaultCell.plain) || hasDefault(text),
    locations: all("source").flatMap(locationsIn),
    ...storedIn(all("source")),
    cadence: cadence === void 0 ? void 0 : cadenceIn(cadence),
    lastRotated: rotated === void 0 ? row.map((cell) => rotatedIn(cell, false)).find(Boolean) : rotatedIn(rotated, true),
    rotatesAlone: rotatesAlone(text),
    aliases: aliasesIn(text, name),
    vaultName: all("source").map((cell) => vaultNameIn(cell.text)).find(Boolean)
  };
}
function vaultNameIn(text) {
  return /\b(?:secret|vault|entry)\s+`?([a-z][a-z0-9]*(?:-[a-z0-9]+)+)\b/i.exec(text)?.[1];
}
function storedIn(cells) {
  const stored = cells.map(({ plain }) => plain.trim()).filter((text) => text !== "");
  return stored.length > 0 && !/[\w+/=-]{24}/.test(stored.join(" ")) ? { stored: stored.join("; ") } : {};
}
function readDocument(path, text, why) {
  const page = readPage(path, text);
  const { records, tables, header } = readRecords(page);
  const mentions = mentionsIn(page);
  const counted = records.length > 0 || !/secret|runbook/i.test(path) || path.endsWith("x") ? records : fromCode(page, mentions);
  return {
    ...{ path, kind: "document", why, tables, mentions },
    records: counted.filter(({ name }) => !/^(?:MY|YOUR|EXAMPLE|SAMPLE|SOME|FOO)_/.test(name)),
    header: header ?? { path, start: 0, end: 0 },
    // A page on settings is for users: what it refers to may be on their machines.
    references: why === import_cli.MAYBE ? [] : referencesIn(page),
    anchors: anchorsOf(page),
    checklists: checklistsIn(page),
    ...rotationsIn(page)
  };
}
var NO_TABLE = 1e5;
function readRecords(page) {
  const found = { records: [], tables: [], header: void 0 };
  const flat = flatTables(page);
  let group = 0;
  let largest = 0;
  const add = ({ records, table, header }, byHeading) => {
    found.records.push(
      ...records.map((one) => one.class === void 0 ? { ...one, class: byHeading } : one)
    );
    if (table !== void 0) found.tables.push(table);
    if (records.length <= largest) return;
    largest = records.length;
    found.header = { path: page.path, start: header[0]?.start ?? 0, end: header.at(-1)?.end ?? 0 };
  };
  for (const [index, section] of page.sections.entries()) {
    if (isNotPresent(section.trail)) continue;
    found.records.push(...readHeading(page, section, NO_TABLE));
    const byHeading = section.trail.map(classByHeading).findLast((one) => one !== void 0);
    for (const block of blocksOf(section.blocks)) {
      if (block.type === "table") add(readTable(page, block, group++), byHeading);
      else found.records.push(...readBlock(page, block, byHeading));
    }
    const next = page.sections[index + 1]?.heading;
    for (const table of flat) {
      if (table.start < (section.heading ? startOf(section.heading) : 0) || next && table.start >= startOf(next))
        continue;
      add(readRows(page, table.header, table.rows, group++), byHeading);
    }
  }
  return found;
}
function* blocksOf(blocks) {
  for (const block of blocks) {
    yield block;
    if (block.type === "blockquote") yield* blocksOf(block.children);
  }
}
function readBlock(page, block, byHeading) {
  if (block.type === "list") return readList(page, block, NO_TABLE, byHeading);
  return block.type === "paragraph" && byHeading !== void 0 ? readParagraph(page, block, NO_TABLE, byHeading) : [];
}
function mentionsIn(page) {
  const found = /* @__PURE__ */ new Map();
  for (const match of page.text.matchAll(/(?<![\w.-])[A-Z][A-Z0-9]*_[A-Z0-9_]*[A-Z0-9](?!\w|-[a-z])/g)) {
    const [name] = match;
    if (!(0, import_shared_scanners_inventory_names.isVariableName)(name) || found.has(name)) continue;
    found.set(name, { path: page.path, start: match.index, end: match.index + name.length });
  }
  return found;
}
function fromCode(page, mentions) {
  const names = /* @__PURE__ */ new Set();
  const texts = [];
  for (const node of nodesOf(page.root)) {
    if (node.type === "code" || node.type === "inlineCode")
      texts.push(page.text.slice(startOf(node), node.position?.end.offset));
    else if (node.type === "paragraph") texts.push(page.text.slice(startOf(node), node.position?.end.offset));
  }
  for (const text of texts) {
    for (const pattern of CODE_FORMS) for (const [, name = ""] of text.matchAll(pattern)) names.add(name);
  }
  return [...names].filter(import_shared_scanners_inventory_names.isVariableName).flatMap((name) => {
    const place = mentions.get(name);
    return place === void 0 ? [] : [codeRecord(name, place)];
  });
}
var CODE_FORMS = [
  /\benviron(?:\.get\()?\[?["']?([A-Z][A-Z0-9_]+)["']/g,
  /\bgetenv\(\s*["']([A-Z][A-Z0-9_]+)["']/g,
  /\bprocess\.env\.([A-Z][A-Z0-9_]+)/g,
  /\bname"?:\s*"?([A-Z][A-Z0-9_]+)"?,?\s*"?valueFrom/g,
  /^\s*export ([A-Z][A-Z0-9_]+)=/gm
];
function codeRecord(name, place) {
  return {
    ...{ name, form: "code", place, row: place, group: NO_TABLE },
    ...{ required: void 0, conditions: [], class: void 0, minLength: void 0, hasDefault: false },
    ...{
      locations: [],
      cadence: void 0,
      lastRotated: void 0,
      rotatesAlone: false,
      aliases: [],
      vaultName: void 0
    }
  };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  readDocument
});
