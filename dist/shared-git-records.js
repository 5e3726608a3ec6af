// src/git/records.ts
async function forEachRecord(stream, separator, onRecord, limit = Number.POSITIVE_INFINITY) {
  let kept = [];
  let size = 0;
  const keep = (part) => {
    const wanted = part.subarray(0, Math.max(0, limit - size));
    if (wanted.length > 0) kept.push(wanted);
    size += wanted.length;
  };
  const give = () => {
    const record = Buffer.concat(kept);
    kept = [];
    size = 0;
    onRecord(record, 0, record.length);
  };
  for await (const chunk of stream) {
    let start = 0;
    for (let at = chunk.indexOf(separator); at >= 0; at = chunk.indexOf(separator, start)) {
      if (size > 0) {
        keep(chunk.subarray(start, at));
        give();
      } else onRecord(chunk, start, Math.min(at, start + limit));
      start = at + 1;
    }
    if (start < chunk.length) keep(chunk.subarray(start));
  }
  if (size > 0) give();
}

export {
  forEachRecord
};
