/**
 * The page's only script: keeps the ticks of the plan in the browser, filters findings by level, rule, state and words, keeps the choice in
 * the address (`#level=error&q=aws`), and opens everything for print. It makes no markup: texts of the repository are compared, never written. Plain text here, so that
 * the bytes that the policy names are the bytes that a browser sees.
 */
export const SCRIPT = `'use strict';
(function () {
  var plan = document.querySelector('.plan');
  var boxes = plan ? Array.prototype.slice.call(plan.querySelectorAll('input')) : [];
  var done = document.getElementById('done');
  function tell() {
    var ticked = boxes.filter(function (box) { return box.checked; }).length;
    done.textContent = ticked + ' of ' + boxes.length + ' steps ticked. The ticks stay in this browser; the report does not change.';
  }
  if (boxes.length) {
    var key = 'hushlint-plan-' + plan.dataset.key;
    try {
      (localStorage.getItem(key) || '').split(' ').forEach(function (at) { if (at && boxes[at]) boxes[at].checked = true; });
    } catch (error) { /* Some viewers keep nothing. */ }
    plan.addEventListener('change', function () {
      tell();
      var ticked = boxes.map(function (box, at) { return box.checked ? at : ''; }).filter(function (at) { return at !== ''; });
      try { localStorage.setItem(key, ticked.join(' ')); } catch (error) { /* The same. */ }
    });
    tell();
    plan.querySelector('.tools').hidden = false;
    document.getElementById('print-plan').addEventListener('click', function () {
      document.body.classList.add('only-plan');
      print();
    });
    addEventListener('afterprint', function () { document.body.classList.remove('only-plan'); });
  }
  addEventListener('beforeprint', function () {
    Array.prototype.forEach.call(document.querySelectorAll('details'), function (el) { el.open = true; });
  });
  var form = document.getElementById('filter');
  if (!form) return;
  var names = ['level', 'rule', 'state', 'q'];
  var field = function (name) { return form.elements.namedItem(name); };
  var count = document.getElementById('count');
  var none = document.getElementById('none');
  var all = function (root, selector) { return Array.prototype.slice.call(root.querySelectorAll(selector)); };
  var total = 0;
  var levels = all(document, '.level').map(function (section) {
    return { el: section, level: section.dataset.level, rules: all(section, '.rule').map(function (rule) {
      return { el: rule, rule: rule.dataset.rule, text: null, paths: all(rule, '.path').map(function (path) {
        return { el: path, items: all(path, 'li[id]').map(function (item) {
          total++;
          return { el: item, state: item.dataset.s.split(' '), text: null };
        }) };
      }) };
    }) };
  });
  function show(part, yes) { if (part.el.hidden === yes) part.el.hidden = !yes; return yes; }
  function words(item, el) { return item.text === null ? (item.text = el.textContent.toLowerCase()) : item.text; }
  function filter() {
    var level = field('level').value, rule = field('rule').value, state = field('state') ? field('state').value : '';
    var query = field('q').value.toLowerCase().split(/\\s+/).filter(Boolean);
    var shown = 0;
    levels.forEach(function (section) {
      var inSection = 0;
      section.rules.forEach(function (group) {
        var inRule = 0;
        var wanted = (!level || level === section.level) && (!rule || rule === group.rule);
        group.paths.forEach(function (path) {
          var inPath = 0;
          path.items.forEach(function (item) {
            var yes = wanted && (!state || item.state.indexOf(state) >= 0) && query.every(function (word) {
              return words(item, item.el).indexOf(word) >= 0 || words(group, group.el.firstElementChild).indexOf(word) >= 0;
            });
            if (show(item, yes)) inPath++;
          });
          show(path, inPath > 0);
          inRule += inPath;
        });
        show(group, inRule > 0);
        inSection += inRule;
      });
      show(section, inSection > 0);
      shown += inSection;
    });
    count.textContent = (shown === total ? 'All ' + total : shown + ' of ' + total) + (total === 1 ? ' finding' : ' findings');
    none.hidden = shown > 0;
  }
  function remember() {
    var hash = new URLSearchParams();
    names.forEach(function (name) { if (field(name) && field(name).value) hash.set(name, field(name).value); });
    try { history.replaceState(null, '', '#' + hash.toString()); } catch (error) { /* Some viewers have no address. */ }
  }
  function reset() { names.forEach(function (name) { if (field(name)) field(name).value = ''; }); }
  function preset() {
    var hash = location.hash.slice(1);
    if (hash.indexOf('=') >= 0) {
      var given = new URLSearchParams(hash);
      names.forEach(function (name) {
        if (!field(name)) return;
        field(name).value = given.get(name) || '';
        if (field(name).selectedIndex === -1) field(name).value = '';
      });
      filter();
      form.scrollIntoView();
      return;
    }
    var target = hash && document.getElementById(hash);
    if (!target) return;
    if (target.closest('[hidden]')) { reset(); filter(); }
    for (var el = target; el; el = el.parentElement) if (el.tagName === 'DETAILS') el.open = true;
    target.scrollIntoView();
  }
  var timer = 0;
  form.addEventListener('input', function () {
    clearTimeout(timer);
    timer = setTimeout(function () { filter(); remember(); }, 120);
  });
  form.addEventListener('submit', function (event) { event.preventDefault(); });
  form.addEventListener('reset', function (event) { event.preventDefault(); reset(); filter(); remember(); });
  addEventListener('hashchange', preset);
  document.addEventListener('keydown', function (event) {
    var at = event.target.tagName;
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || at === 'INPUT' || at === 'SELECT') return;
    event.preventDefault();
    field('q').focus();
  });
  form.hidden = false;
  filter();
  preset();
})();
`
