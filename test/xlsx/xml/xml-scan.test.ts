import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { parseXml } from '../../../src/xlsx/xml/xml-parse';
import { scanPlainXml } from '../../../src/xlsx/xml/xml-scan';
import { mostElements } from '../../../src/xlsx/xml/element-budget';
import type { XmlElement } from '../../../src/xlsx/xml/xml-tree';
import { fixture, producers } from '../packages';

const enough = () => ({ left: mostElements });

/** All that a tree says, without its links upwards. */
function facts({ name, local, attributes, text, children, ...places }: XmlElement): unknown {
  const { start, contentStart, contentEnd, end, tagChanged, contentChanged } = places;
  return {
    name,
    local,
    attributes: Object.entries(attributes),
    text,
    places: [start, contentStart, contentEnd, end],
    changed: [tagChanged, contentChanged],
    children: children.map((child) => (typeof child === 'string' ? child : facts(child))),
  };
}

/** What the parser makes of a text: a comment at the end, which is no plain XML, sends it there. */
function parsed(source: string): unknown {
  try {
    return facts(parseXml(`${source}<!---->`, 'part', enough()).root);
  } catch {
    return 'refused';
  }
}

function expectSame(source: string): void {
  const root = scanPlainXml(source, enough());
  if (root !== null) expect(facts(root)).toEqual(parsed(source));
}

const parts = producers.flatMap((name) =>
  Object.entries(unzipSync(fixture(name)))
    .filter(([part]) => /\.(?:xml|rels)$/.test(part))
    .map(([part, bytes]) => ({ name: `${name} ${part}`, text: strFromU8(bytes) })),
);

test('the parts of three producers are read as the parser reads them, those of every opening without it', () => {
  expect(parts.length).toBeGreaterThan(50);
  for (const { name, text } of parts) {
    const root = scanPlainXml(text, enough());
    if (/worksheets\/|styles|sharedStrings|workbook|Content_Types|_rels/.test(name))
      expect({ name, isPlain: root !== null }).toEqual({ name, isPlain: true });
    if (root !== null) expect({ name, tree: facts(root) }).toEqual({ name, tree: parsed(text) });
  }
});

test.each([
  ['line breaks and tabs in a value', '<a b="x\ty\r\nz&#10;"/>'],
  ['line ends in a text', '<a>x\r\ny\rz&#13;</a>'],
  ['references', '<a b="&lt;&quot;&apos;">&amp;&gt;&#65;&#x4e2d;&#128512;</a>'],
  ['single quotes and spaces', "<a  b = '\"' >x</a >\n"],
  ['text around elements', '<a>x<b/>y<b>z</b>\n</a>'],
  ['a declaration', '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<a/>'],
  ['pairs that make one character', '<a b="𠮷">😀</a>'],
  ['prefixes', '<x:a xmlns:x="u" x:b="1"><x:c/></x:a>'],
])('%s', (_, source) => {
  expect(scanPlainXml(source, enough())).not.toBeNull();
  expectSame(source);
});

test.each([
  ['nothing', ''],
  ['a comment', '<a><!-- x --></a>'],
  ['CDATA', '<a><![CDATA[x]]></a>'],
  ['a document type', '<!DOCTYPE a><a/>'],
  ['an instruction', '<a><?x y?></a>'],
  ['an entity of its own', '<a>&toString;</a>'],
  ['a lone ampersand', '<a b="&"/>'],
  ['a reference to a forbidden character', '<a>&#1;&#x0;&#xD800;&#xFFFF;&#x110000;</a>'],
  ['a forbidden character', '<a>\u0001</a>'],
  ['a half of a pair', '<a b="\ud840">\ud83d</a>'],
  ['the end of CDATA in a text', '<a>]]></a>'],
  ['an element not closed', '<a><b></a>'],
  ['an element not opened', '<a/></a>'],
  ['another name at the end', '<a></ab>'],
  ['two roots', '<a/><b/>'],
  ['text outside', '<a/>x'],
  ['an attribute twice', '<a b="1" b="2"/>'],
  ['attributes without space', '<a b="1"c="2"/>'],
  ['an attribute without quotes', '<a b=1/>'],
  ['an attribute without value', '<a b/>'],
  ['a less-than sign in a value', '<a b="<"/>'],
  ['a slash and a space', '<a/ >'],
  ['a space before the name', '< a/>'],
  ['a name that begins with a digit', '<1/>'],
  ['a tag without its end', '<a b="1"'],
  ['a name that every object has', '<a constructor="1" __proto__="2"/>'],
  ['a declaration in two kinds of quotes', '<?xml version="1.0\'?><a/>'],
  ['another version of XML', '<?xml version="1.1"?><a/>'],
])('%s is left to the parser', (_, source) => {
  expect(scanPlainXml(source, enough())).toBeNull();
});

test('what is accepted after any change of a real part is what the parser reads', () => {
  const signs = fc.constantFrom('<', '>', '/', '"', "'", '&', ';', '=', ' ', '\n', 'a', ':', ']]>', '<b/>', '&#0;', '');
  const changes = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 3 }), signs), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(fc.constantFrom(...parts.filter(({ text }) => text.length < 4000)), changes, ({ text }, edits) => {
      let source = text;
      for (const [place, length, sign] of edits) {
        const at = place % source.length;
        source = source.slice(0, at) + sign + source.slice(at + length);
      }
      expectSame(source);
    }),
    { numRuns: 300 },
  );
});

test('what is accepted of any sequence of markup is what the parser reads', () => {
  const pieces =
    '<a>|</a>|<a/>|<b c="1">|</b>| |x|&amp;|&#9;|\r\n|<a b="\'" c=\'"\'>|</a >|<a b="1" b="2">|<?xml version="1.0"?>|>|"';
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces.split('|')), { maxLength: 10 }), (parts) => {
      expectSame(`<a>${parts.join('')}</a>`);
      expectSame(parts.join(''));
    }),
    { numRuns: 1000 },
  );
});
